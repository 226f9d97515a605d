//! The machines of the built-in rules: sound, and knowing every status as the manual's tables write it.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use compleet::lifecycle::{NameMatch, match_name};
use compleet::rules::{RequestType, Ruleset, Status, builtin};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static RULES: LazyLock<Ruleset> = LazyLock::new(builtin);

fn find(id: &str) -> &'static RequestType {
    RULES.request_type(&id.into()).unwrap()
}

/// The statuses that a step leads to from each status; from the start, under an empty id.
fn steps(request_type: &RequestType) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut steps: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for step in &request_type.lifecycle.transitions {
        let starts = if step.from.is_empty() { vec![""] } else { step.from.iter().map(String::as_str).collect() };
        for start in starts {
            steps.entry(start).or_default().insert(&step.to);
        }
    }
    steps
}

fn reachable<'a>(steps: &BTreeMap<&'a str, BTreeSet<&'a str>>, from: &'a str) -> BTreeSet<&'a str> {
    let (mut seen, mut rest) = (BTreeSet::new(), vec![from]);
    while let Some(at) = rest.pop() {
        for next in steps.get(at).into_iter().flatten() {
            if seen.insert(*next) {
                rest.push(next);
            }
        }
    }
    seen
}

#[test]
fn seven_types_each_have_a_machine() {
    assert_eq!(RULES.request_types.len(), 7);
    assert!(RULES.request_types.iter().all(|request_type| !request_type.lifecycle.statuses.is_empty()));
}

#[test]
fn every_status_can_be_reached() {
    for request_type in &RULES.request_types {
        let steps = steps(request_type);
        let reached = reachable(&steps, "");
        for status in &request_type.lifecycle.statuses {
            assert!(reached.contains(status.id.as_str()), "{}: {} is never reached", request_type.id, status.id);
        }
    }
}

#[test]
fn every_status_that_is_no_end_can_be_left_and_an_end_cannot() {
    for request_type in &RULES.request_types {
        let steps = steps(request_type);
        let ends: BTreeSet<&str> = request_type
            .lifecycle
            .statuses
            .iter()
            .filter(|status| status.terminal)
            .map(|status| status.id.as_str())
            .collect();
        for status in &request_type.lifecycle.statuses {
            let id = status.id.as_str();
            let away = steps.get(id).is_some_and(|next| next.iter().any(|next| *next != id));
            assert_eq!(away, !status.terminal, "{}: {id}", request_type.id);
            if !status.terminal && !ends.is_empty() {
                let end = reachable(&steps, id).iter().any(|next| ends.contains(next));
                assert!(end, "{}: from {id} no end can be reached", request_type.id);
            }
        }
    }
}

#[test]
fn every_actor_is_known_may_set_what_a_step_says_and_has_somebody_to_report_for_it() {
    for request_type in &RULES.request_types {
        let life = &request_type.lifecycle;
        let status = |id: &str| life.statuses.iter().find(|status| status.id == id).unwrap();
        for step in &life.transitions {
            assert!(!step.by.is_empty(), "{}: nobody takes the step to {}", request_type.id, step.to);
            for actor in &step.by {
                // A step by somebody who may not set its status would be refused for ever.
                assert!(status(&step.to).set_by.contains(actor), "{}: {actor} to {}", request_type.id, step.to);
            }
        }
        for status in &life.statuses {
            for actor in &status.set_by {
                assert!(RULES.actor(actor).is_some(), "{}: {actor}", request_type.id);
                let takes = life.transitions.iter().any(|step| step.to == status.id && step.by.contains(actor));
                assert!(takes, "{}: {actor} may set {} but no step is theirs", request_type.id, status.id);
                let told = RULES.roles.iter().any(|role| role.reports_for.contains(actor));
                assert!(told, "{}: nobody may report what {actor} set", request_type.id);
            }
        }
    }
}

#[test]
fn every_next_action_belongs_to_a_status_and_every_status_has_one() {
    for request_type in &RULES.request_types {
        let life = &request_type.lifecycle;
        let known: BTreeSet<&str> = life.statuses.iter().map(|status| status.id.as_str()).collect();
        for action in &life.actions {
            assert!(!action.statuses.is_empty(), "{}: {}", request_type.id, action.id);
            assert!(action.statuses.iter().all(|id| known.contains(id.as_str())), "{}: {}", request_type.id, action.id);
            assert!(RULES.actor(&action.actor).is_some(), "{}: {}", request_type.id, action.actor);
            assert!(!action.text.nl.is_empty() && !action.text.en.is_empty(), "{}: {}", request_type.id, action.id);
        }
        for status in &life.statuses {
            let told = life.actions.iter().any(|action| action.statuses.contains(&status.id));
            assert!(told, "{}: nobody is told what to do in {}", request_type.id, status.id);
        }
        if let Some(form) = &request_type.closing_form {
            assert!(form.statuses.iter().all(|id| known.contains(id.as_str())), "{}", request_type.id);
            let leads = form.options.iter().filter_map(|option| option.leads_to.as_ref());
            assert!(
                leads.clone().all(|id| RULES.request_type(id).is_some()) && leads.count() > 0,
                "{}",
                request_type.id
            );
        }
    }
}

/// The statuses as the manual's tables, its text and the way in which people write give them: type, name, status.
const WRITTEN: &[(&str, &str, &str)] = &[
    ("advies-kort", "A&K aanmelding", "aanmelding"),
    ("advies-kort", "A&K aanvraag incompleet", "incompleet"),
    ("advies-kort", "A&K aanvraag aangevuld", "aangevuld"),
    ("advies-kort", "A&K in behandeling", "in-behandeling"),
    ("advies-kort", "A&K aanvraag afgewezen", "afgewezen"),
    ("advies-kort", "A&K afgerond", "afgerond"),
    ("advies-kort", "“A&K afgerond”", "afgerond"),
    ("advies-kort", "A en K in behandeling", "in-behandeling"),
    ("advies-kort", "AenK aanvraag incompleet", "incompleet"),
    ("advies-kort", "Advies en kortdurende ondersteuning in behandeling", "in-behandeling"),
    ("advies-kort", "Advies & Kortdurende ondersteuning afgerond", "afgerond"),
    ("advies-kort", "A&K incompleet", "incompleet"),
    ("advies-kort", "A&K aanvraag in behandeling", "in-behandeling"),
    ("advies-kort", "A&K aanvulling nodig", "incompleet"),
    ("advies-kort", "afgerond", "afgerond"),
    ("arrangement", "ARR Aanmelding", "aanmelding"),
    ("arrangement", "Arrangementsaanvraag in behandeling", "in-behandeling"),
    ("arrangement", "Arrangementsaanvraag incompleet", "incompleet"),
    ("arrangement", "Arrangementsaanvraag aangevuld", "aangevuld"),
    ("arrangement", "Arrangement ontbrekende info aangevuld", "aangevuld"),
    ("arrangement", "Arrangement toegekend", "toegekend"),
    ("arrangement", "arrangement toegekend", "toegekend"),
    ("arrangement", "Arrangement afgewezen", "afgewezen"),
    ("arrangement", "Arrangement afgerond", "afgerond"),
    ("arrangement", "arr\n in  behandeling", "in-behandeling"),
    ("arrangement", "…aanvulling nodig", "incompleet"),
    ("arrangement", "...aanvraag incompleet", "incompleet"),
    ("voorziening", "Voorziening aanmelding", "aanmelding"),
    ("voorziening", "Voorziening in behandeling", "in-behandeling"),
    ("voorziening", "Arrangementsaanvraag in behandeling", "in-behandeling"),
    ("voorziening", "Arrangementsaanvraag incompleet", "incompleet"),
    ("voorziening", "Arrangementsaanvraag aangevuld", "aangevuld"),
    ("voorziening", "Arrangement ontbrekende info aangevuld", "aangevuld"),
    ("voorziening", "Voorziening toegekend", "toegekend"),
    ("voorziening", "Voorziening afgewezen", "afgewezen"),
    ("voorziening", "Voorziening afgerond", "afgerond"),
    ("groepsarrangement", "ARR Aanmelding", "aanmelding"),
    ("groepsarrangement", "Arrangementsaanvraag in behandeling", "in-behandeling"),
    ("groepsarrangement", "Arrangementsaanvraag incompleet", "incompleet"),
    ("groepsarrangement", "Arrangementsaanvraag aangevuld", "aangevuld"),
    ("groepsarrangement", "Arrangement toegekend", "toegekend"),
    ("groepsarrangement", "Arrangement afgewezen", "afgewezen"),
    ("groepsarrangement", "arrangement afgerond", "afgerond"),
    ("tlv", "TLV Aanmelding", "aanmelding"),
    ("tlv", "aanvraag TLV", "aanmelding"),
    ("tlv", "TLV aanvraag in behandeling", "in-behandeling"),
    ("tlv", "TLV aanvraag incompleet", "incompleet"),
    ("tlv", "…aanvulling nodig", "incompleet"),
    ("tlv", "…aanvraag incompleet", "incompleet"),
    ("tlv", "TLV aanvraag aangevuld", "aangevuld"),
    ("tlv", "Aanhouden", "aanhouden"),
    ("tlv", "TLV aangehouden", "aanhouden"),
    ("tlv", "aangehouden", "aanhouden"),
    ("tlv", "TLV afgegeven", "afgegeven"),
    ("tlv", "TLV aanvraag afgewezen", "afgewezen"),
    ("tlv", "TLV aanvraag ingetrokken", "ingetrokken"),
    ("tlv", "TLV in behandeling", "in-behandeling"),
    ("tlv", "tlv aanvraag afgewezen.", "afgewezen"),
    ("tlv-verlenging", "TLV Aanmelding", "aanmelding"),
    ("tlv-verlenging", "aanvraag TLV", "aanmelding"),
    ("tlv-verlenging", "TLV aanvraag in behandeling", "in-behandeling"),
    ("tlv-verlenging", "TLV aanvraag incompleet", "incompleet"),
    ("tlv-verlenging", "TLV aanvraag aangevuld", "aangevuld"),
    ("tlv-verlenging", "Aanhouden", "aanhouden"),
    ("tlv-verlenging", "TLV afgegeven", "afgegeven"),
    ("tlv-verlenging", "TLV aanvraag afgewezen", "afgewezen"),
    ("tlv-verlenging", "TLV aanvraag ingetrokken", "ingetrokken"),
    ("thuiszitter", "Thuiszitter aanmelding", "aanmelding"),
    ("thuiszitter", "Thuiszitter in behandeling", "in-behandeling"),
    ("thuiszitter", "Thuiszitter deels naar school", "deels-naar-school"),
    ("thuiszitter", "Thuiszitter volledig naar school", "volledig-naar-school"),
];

#[test]
fn every_status_is_known_as_the_manual_writes_it() {
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (request_type, name, id) in WRITTEN {
        let found = match_name(&RULES, find(request_type), name, &[]);
        match &found {
            NameMatch::Status(Status { id: found, .. }) if found == id => {
                seen.entry(request_type).or_default().insert(id);
            }
            other => wrong.push(format!("{request_type}: {name:?} should be {id}: {other:?}")),
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for request_type in &RULES.request_types {
        let all: BTreeSet<&str> = request_type.lifecycle.statuses.iter().map(|status| status.id.as_str()).collect();
        assert_eq!(seen.get(request_type.id.as_str()), Some(&all), "{}", request_type.id);
    }
}

/// Names of more than one status, joined with a slash as the manual's table has them: type, name, statuses.
const CELLS: &[(&str, &str, &[&str])] = &[
    ("arrangement", "ARR Aanmelding / Voorziening aanmelding", &["aanmelding"]),
    ("arrangement", "ARR Aanmelding/Voorziening aanmelding", &["aanmelding"]),
    ("arrangement", "Arrangementsaanvraag in behandeling /\nVoorziening aanmelding", &["in-behandeling"]),
    ("arrangement", "Arrangement toegekend/afgewezen Voorziening toegekend /afgewezen", &["toegekend", "afgewezen"]),
    ("arrangement", "Arrangement toegekend/afgewezen", &["toegekend", "afgewezen"]),
    ("arrangement", "Voorziening toegekend /afgewezen", &["toegekend", "afgewezen"]),
    ("arrangement", "Arrangement afgerond / Voorziening afgerond", &["afgerond"]),
    ("voorziening", "ARR Aanmelding / Voorziening aanmelding", &["aanmelding"]),
    ("voorziening", "Arrangementsaanvraag in behandeling / Voorziening aanmelding", &["aanmelding", "in-behandeling"]),
    ("voorziening", "Arrangement toegekend/afgewezen Voorziening toegekend /afgewezen", &["toegekend", "afgewezen"]),
    ("voorziening", "Arrangement afgerond / Voorziening afgerond", &["afgerond"]),
    ("groepsarrangement", "ARR Aanmelding / Voorziening aanmelding", &["aanmelding"]),
    ("groepsarrangement", "Arrangement toegekend/afgewezen", &["toegekend", "afgewezen"]),
    ("groepsarrangement", "Arrangement afgerond / Voorziening afgerond", &["afgerond"]),
];

fn meant(found: NameMatch<'_>) -> Vec<String> {
    match found {
        NameMatch::Status(status) => vec![status.id.clone()],
        NameMatch::Ambiguous(candidates) => candidates.into_iter().map(|status| status.id.clone()).collect(),
        NameMatch::OtherType(_) | NameMatch::Unknown(_) => Vec::new(),
    }
}

#[test]
fn a_cell_with_a_slash_is_its_status_or_offers_more() {
    for (request_type, cell, statuses) in CELLS {
        let mut found = meant(match_name(&RULES, find(request_type), cell, &[]));
        found.sort_by_key(|id| statuses.iter().position(|status| status == id));
        assert_eq!(found, *statuses, "{request_type}: {cell}");
    }
}

#[test]
fn a_name_that_the_manual_uses_twice_is_clear_at_first_and_asked_later() {
    let voorziening = find("voorziening");
    let found = match_name(&RULES, voorziening, "Voorziening aanmelding", &[]);
    assert!(matches!(found, NameMatch::Status(status) if status.id == "aanmelding"));
    let found = match_name(&RULES, voorziening, "Voorziening aanmelding", &["aanmelding"]);
    assert!(matches!(&found, NameMatch::Ambiguous(_)), "{found:?}");
    assert_eq!(meant(found), ["aanmelding", "in-behandeling"]);
}

#[test]
fn a_prefix_of_another_type_is_not_taken() {
    for (request_type, name) in [
        ("tlv", "A&K aanmelding"),
        ("tlv", "Arrangement toegekend"),
        ("arrangement", "TLV afgegeven"),
        ("advies-kort", "Thuiszitter in behandeling"),
        ("thuiszitter", "A&K in behandeling"),
    ] {
        let found = match_name(&RULES, find(request_type), name, &[]);
        assert!(matches!(found, NameMatch::OtherType(_)), "{request_type}: {name}: {found:?}");
    }
}
