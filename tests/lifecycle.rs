//! Events to state: any order and repetition ends the same, and each doubt has its outcome.

use chrono::{DateTime, TimeDelta, Utc};
use compleet::lifecycle::{
    Body, Decision, DecisionVerdict, Event, EventId, FilledForm, HeldReason, Life, NameMatch, Outcome, RefusedReason,
    Reporter, StatusReport, match_name, replay,
};
use compleet::rules::{RequestType, Ruleset, builtin};
use proptest::prelude::*;
use std::sync::LazyLock;

static RULES: LazyLock<Ruleset> = LazyLock::new(builtin);

fn at(hours: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::hours(hours)
}

fn by_hand() -> Reporter {
    Reporter::ByHand { by: "M. Jansen".into() }
}

fn report(id: &str, hours: i64, name: &str, set_by: &str, reporter: Reporter) -> Event {
    let report = StatusReport {
        name: name.into(),
        set_by: set_by.into(),
        information: Default::default(),
        request_type: None,
        reporter,
        received: at(10_000),
    };
    Event { id: EventId(id.into()), time: at(hours), body: Body::Status(report) }
}

fn decided(id: &str, hours: i64, about: &str, verdict: DecisionVerdict) -> Event {
    let decision = Decision { about: EventId(about.into()), verdict, by: "M. Jansen".into(), reason: "gebeld".into() };
    Event { id: EventId(id.into()), time: at(hours), body: Body::Decided(decision) }
}

fn request<'a>(rules: &'a Ruleset, id: &str) -> &'a RequestType {
    rules.request_type(&id.into()).unwrap()
}

fn live(events: &[Event]) -> Life {
    replay(events, &RULES, request(&RULES, "tlv"))
}

fn setter(rules: &Ruleset, id: &str, name: &str) -> String {
    let statuses = &request(rules, id).lifecycle.statuses;
    statuses.iter().find(|status| status.name == name).unwrap().set_by[0].clone()
}

fn tlv(id: &str, hours: i64, name: &str) -> Event {
    report(id, hours, name, &setter(&RULES, "tlv", name), by_hand())
}

fn outcome(life: &Life, id: &str) -> Outcome {
    life.outcomes[&EventId(id.into())].clone()
}

#[test]
fn every_status_is_known_by_its_name_and_aliases() {
    let rules = &*RULES;
    for request_type in &rules.request_types {
        for status in &request_type.lifecycle.statuses {
            for name in std::iter::once(&status.name).chain(&status.aliases) {
                for spelled in
                    [name.clone(), name.to_uppercase(), format!("  \u{201c}{}\u{201d}. ", name.replace(' ', "  "))]
                {
                    let found = match_name(rules, request_type, &spelled, &[]);
                    assert!(matches!(found, NameMatch::Status(found) if found.id == status.id), "{spelled}: {found:?}");
                }
            }
        }
    }
}

#[test]
fn forms_with_a_slash_are_refused_as_ambiguous() {
    let rules = builtin();
    let mut seen = 0;
    for request_type in &rules.request_types {
        for name in request_type.lifecycle.ambiguous.iter().filter(|name| name.after.is_empty()) {
            let found = match_name(&rules, request_type, &name.name, &[]);
            assert_eq!(found, NameMatch::Ambiguous { here: false }, "{}", name.name);
            seen += 1;
        }
    }
    assert!(seen > 0);
}

#[test]
fn a_stated_way_is_lived_through_and_an_upload_leaves_the_phase() {
    let life = live(&[
        tlv("1", 1, "TLV Aanmelding"),
        tlv("2", 2, "TLV aanvraag in behandeling"),
        tlv("3", 3, "TLV aanvraag aangevuld"),
        tlv("4", 4, "TLV afgegeven"),
    ]);
    assert_eq!(outcome(&life, "2"), Outcome::Applied);
    assert_eq!(outcome(&life, "3"), Outcome::AppliedWithNotice);
    assert_eq!(outcome(&life, "4"), Outcome::AppliedWithNotice);
    assert!(life.ended);
    assert_eq!(life.status_id(), life.phase_id());
}

#[test]
fn each_doubt_has_its_outcome() {
    let rules = builtin();
    let administratie = setter(&rules, "tlv", "TLV aanvraag incompleet");
    let known = |roles: &[&str]| Reporter::Contact {
        fingerprint: "f".into(),
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
    };
    let name = "TLV aanvraag incompleet";
    let mut future = report("future", 20_000, name, &administratie, by_hand());
    future.id = EventId("future".into());
    let life = live(&[
        tlv("1", 1, "TLV Aanmelding"),
        report("stranger", 2, name, &administratie, Reporter::Stranger { fingerprint: "f".into() }),
        report("role", 3, name, &administratie, known(&[])),
        report("setter", 4, name, "school", by_hand()),
        report("unknown", 5, "TLV aanvraag incompleett", &administratie, by_hand()),
        tlv("unexpected", 6, "TLV afgegeven"),
        future,
    ]);
    assert_eq!(outcome(&life, "stranger"), Outcome::Refused(RefusedReason::Stranger));
    assert!(matches!(outcome(&life, "role"), Outcome::Refused(RefusedReason::MayNotReport { .. })));
    assert!(matches!(outcome(&life, "setter"), Outcome::Refused(RefusedReason::MayNotSet { .. })));
    assert_eq!(outcome(&life, "unknown"), Outcome::Quarantined { nearest: Some(name.into()) });
    assert!(matches!(outcome(&life, "unexpected"), Outcome::Held(HeldReason::Unexpected { .. })));
    assert_eq!(outcome(&life, "future"), Outcome::Held(HeldReason::Future));
    assert_eq!(life.history.len(), 1);
}

#[test]
fn what_is_held_waits_until_somebody_decides() {
    let held = [tlv("1", 1, "TLV Aanmelding"), tlv("2", 2, "TLV afgegeven"), tlv("3", 3, "TLV aanvraag incompleet")];
    assert!(!live(&held).ended);
    let mut accepted = held.to_vec();
    accepted.push(decided("4", 9, "2", DecisionVerdict::Accept));
    let life = live(&accepted);
    assert_eq!(outcome(&life, "2"), Outcome::Accepted { by: "M. Jansen".into() });
    assert!(matches!(outcome(&life, "3"), Outcome::Held(HeldReason::AfterTerminal { .. })));
    assert!(life.ended);
}

#[test]
fn a_form_holds_where_whoever_reports_it_may_and_its_answer_is_known() {
    let rules = &*RULES;
    let request_type = request(rules, "arrangement");
    let asked = request_type.closing_form.as_ref().unwrap();
    let role = rules.roles.iter().find(|role| role.reports_for.contains(&asked.actor)).unwrap();
    let contact = |roles: Vec<String>| Some(Reporter::Contact { fingerprint: "f".into(), roles });
    let form = |id: &str, option: &str, reporter: Option<Reporter>| Event {
        id: EventId(id.into()),
        time: at(1),
        body: Body::Form(FilledForm {
            option: option.into(),
            satisfaction: None,
            remark: None,
            by: "M. Jansen".into(),
            reporter,
        }),
    };
    let option = asked.options[0].name.as_str();
    let events = [
        form("a-here", option, None),
        form("b-contact", option, contact(vec![role.id.clone()])),
        form("c-no-role", option, contact(Vec::new())),
        form("d-stranger", option, Some(Reporter::Stranger { fingerprint: "f".into() })),
        form("e-unknown", "School kan verder op basis van de geboden ondersteunning", contact(vec![role.id.clone()])),
        decided("z", 9, "d-stranger", DecisionVerdict::Accept),
    ];
    let life = replay(&events, rules, request_type);
    assert_eq!(outcome(&life, "a-here"), Outcome::Applied);
    assert_eq!(outcome(&life, "b-contact"), Outcome::Applied);
    assert!(matches!(outcome(&life, "c-no-role"), Outcome::Refused(RefusedReason::MayNotReport { .. })));
    assert_eq!(outcome(&life, "d-stranger"), Outcome::Refused(RefusedReason::Stranger));
    assert_eq!(outcome(&life, "e-unknown"), Outcome::Quarantined { nearest: Some(option.into()) });
    assert_eq!(life.form.unwrap().option, option);
    // The same report by a stranger and by a contact: the contact's counts, whichever came first.
    let twice = [form("x", option, Some(Reporter::Stranger { fingerprint: "f".into() })), form("x", option, None)];
    assert_eq!(outcome(&replay(&twice, rules, request_type), "x"), Outcome::Applied);
}

fn many() -> Vec<Event> {
    let names = request(&RULES, "tlv").lifecycle.statuses.iter().map(|status| status.name.clone());
    let mut events: Vec<Event> =
        names.enumerate().map(|(at, name)| tlv(&format!("e{at}"), at as i64 / 2, &name)).collect();
    let mut stranger = events[2].clone();
    if let Body::Status(report) = &mut stranger.body {
        report.reporter = Reporter::Stranger { fingerprint: "x".into() };
    }
    events.push(stranger);
    events.push(decided("d1", 50, "e5", DecisionVerdict::Accept));
    events.push(decided("d2", 60, "e5", DecisionVerdict::Dismiss));
    events.push(decided("d3", 40, "e6", DecisionVerdict::Accept));
    events
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_order_and_repetition_ends_the_same(picks in prop::collection::vec(0usize..12, 0..20), shuffled in Just(many()).prop_shuffle()) {
        let whole = live(&many());
        let mut again = shuffled.clone();
        again.extend(picks.iter().filter_map(|at| shuffled.get(*at).cloned()));
        prop_assert_eq!(live(&again), whole);
    }
}
