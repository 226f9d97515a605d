//! Events to state: any order and repetition ends the same, and each doubt has its outcome.

use chrono::{DateTime, TimeDelta, Utc};
use compleet::lifecycle::{
    Body, Decision, DecisionVerdict, DoneWork, Event, EventId, FilledForm, FormReport, HeldReason, Life, LocalState,
    NameMatch, Named, Notice, Offered, Outcome, RefusedReason, Reporter, StatusReport, TaskState, match_name, replay,
    tasks,
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
        named: Named::Id,
        letters: 0,
    };
    Event { id: EventId(id.into()), time: at(hours), body: Body::Status(report) }
}

/// Changes what a report says.
fn with(mut event: Event, change: impl FnOnce(&mut StatusReport)) -> Event {
    if let Body::Status(report) = &mut event.body {
        change(report);
    }
    event
}

fn contact(roles: &[&str]) -> Reporter {
    Reporter::Contact { fingerprint: "f".into(), roles: roles.iter().map(|role| (*role).to_owned()).collect() }
}

fn done(id: &str, hours: i64, action: &str) -> Event {
    let (by, on) = ("M. Jansen".into(), at(hours).date_naive());
    let work = DoneWork { action: action.into(), by, on, note: None, records: Default::default(), report: None };
    Event { id: EventId(id.into()), time: at(hours), body: Body::Done(work) }
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

/// A meeting is on a day; without it, that is told.
fn on_a_day(event: Event) -> Event {
    with(event, |report| {
        report.information.insert("bespreekdatum".into(), "2024-12-01".into());
    })
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
fn a_name_that_means_more_than_one_status_waits_with_its_candidates() {
    let rules = builtin();
    let mut seen = 0;
    for request_type in &rules.request_types {
        for name in request_type.lifecycle.ambiguous.iter().filter(|name| name.after.is_empty()) {
            let found = match_name(&rules, request_type, &name.name, &[]);
            match (&found, name.statuses.as_slice()) {
                (NameMatch::Status(found), [one]) => assert_eq!(found.id, *one, "{}", name.name),
                (NameMatch::Ambiguous(found), [_, _, ..]) => assert_eq!(found.len(), name.statuses.len()),
                _ => panic!("{}: {found:?}", name.name),
            }
            seen += 1;
        }
    }
    assert!(seen > 0);
    let cell = "Arrangement toegekend/afgewezen";
    let events = [
        report("1", 1, "ARR Aanmelding", "automatisch", by_hand()),
        report("2", 2, "Arrangementsaanvraag in behandeling", "ac", by_hand()),
        report("3", 3, cell, "ac", contact(&["administratie"])),
    ];
    let lived = |events: &[Event]| replay(events, &RULES, request(&RULES, "arrangement"));
    let candidates = vec!["toegekend".to_owned(), "afgewezen".to_owned()];
    assert_eq!(outcome(&lived(&events), "3"), Outcome::Held(HeldReason::Ambiguous { candidates }));
    let meant = DecisionVerdict::AcceptAs { status: "toegekend".into() };
    let life = lived(&[&events[..], &[decided("d", 4, "3", meant)]].concat());
    assert_eq!(life.status_id(), Some("toegekend"));
}

#[test]
fn a_stated_way_is_lived_through_and_an_upload_leaves_the_phase() {
    let life = live(&[
        tlv("1", 1, "TLV Aanmelding"),
        on_a_day(tlv("2", 2, "TLV aanvraag in behandeling")),
        tlv("3", 3, "TLV aanvraag aangevuld"),
        tlv("4", 4, "TLV afgegeven"),
    ]);
    assert_eq!(outcome(&life, "2"), Outcome::Applied);
    let inferred = Outcome::AppliedWithNotice(vec![Notice::Inferred]);
    assert_eq!((outcome(&life, "3"), outcome(&life, "4")), (inferred.clone(), inferred));
    assert!(life.ended);
    assert_eq!(life.status_id(), life.phase_id());
}

#[test]
fn what_is_accepted_before_its_time_counts_from_then_on() {
    let rules = builtin();
    let administratie = setter(&rules, "tlv", "TLV aanvraag incompleet");
    let mut events = vec![
        tlv("1", 1, "TLV Aanmelding"),
        report("future", 20_000, "TLV aanvraag incompleet", &administratie, by_hand()),
        decided("d", 10, "future", DecisionVerdict::Accept),
        done("klaar", 12, "aanvullen"),
        tlv("2", 14, "TLV aanvraag in behandeling"),
    ];
    let life = live(&events);
    assert_eq!(outcome(&life, "future"), Outcome::Accepted { by: "M. Jansen".into() });
    assert_eq!(life.history[1].since, at(10));
    assert_eq!(life.status_id(), Some("in-behandeling"), "what is reported after that is not outlasted");
    events.truncate(4);
    let life = live(&events);
    let work = tasks(&life, &rules, request(&rules, "tlv"), &Default::default());
    let task = work.iter().find(|task| task.action.id == "aanvullen").unwrap();
    assert!(matches!(task.state, TaskState::Done), "what is done after it was accepted is done");
}

#[test]
fn each_doubt_has_its_outcome() {
    let rules = builtin();
    let administratie = setter(&rules, "tlv", "TLV aanvraag incompleet");
    let name = "TLV aanvraag incompleet";
    let mut future = report("future", 20_000, name, &administratie, by_hand());
    future.id = EventId("future".into());
    let life = live(&[
        tlv("1", 1, "TLV Aanmelding"),
        report("stranger", 2, name, &administratie, Reporter::Stranger { fingerprint: "f".into() }),
        report("role", 3, name, &administratie, contact(&[])),
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

fn live_as(request_type: &str, events: &[Event]) -> Life {
    replay(events, &RULES, request(&RULES, request_type))
}

/// A report of a status, set by the first who may.
fn of(request_type: &str, id: &str, hours: i64, name: &str) -> Event {
    report(id, hours, name, &setter(&RULES, request_type, name), by_hand())
}

fn open(request_type: &str, life: &Life) -> Vec<String> {
    let found = tasks(life, &RULES, request(&RULES, request_type), &Default::default());
    found.iter().filter(|task| task.state == TaskState::Open).map(|task| task.action.id.clone()).collect()
}

fn due(request_type: &str, life: &Life, action: &str) -> Option<String> {
    let found = tasks(life, &RULES, request(&RULES, request_type), &Default::default());
    found.iter().find(|task| task.action.id == action)?.due.map(|day| day.to_string())
}

#[test]
fn what_was_entered_here_is_not_undone_by_a_report_under_its_id() {
    let administratie = setter(&RULES, "tlv", "TLV aanvraag afgewezen");
    let begin = [tlv("1", 1, "TLV Aanmelding"), tlv("2", 2, "TLV aanvraag in behandeling")];
    let own = tlv("3", 3, "TLV aanvraag afgewezen");
    let forged = report("3", 2, "TLV afgegeven", &administratie, contact(&["school"]));
    let packed = Event {
        id: EventId("b".into()),
        time: at(0),
        body: Body::Received { bundle: "b".into(), supplement: false, sender: None, signed: None },
    };
    let over_packed = report("b", 9, "TLV afgegeven", &administratie, contact(&["administratie"]));
    let life = live(&[&begin[..], &[own, forged.clone(), packed, over_packed.clone()]].concat());
    assert_eq!(life.status_id(), Some("afgewezen"));
    assert_eq!(life.local, LocalState::Received);
    let taken = Some(Offered::Other(Outcome::Refused(RefusedReason::IdTaken)));
    assert_eq!((life.offered(&forged), life.offered(&over_packed)), (taken.clone(), taken));
}

#[test]
fn a_contact_whose_role_was_mended_is_heard() {
    let administratie = setter(&RULES, "tlv", "TLV aanvraag incompleet");
    let said = |roles: &[&str]| report("2", 2, "TLV aanvraag incompleet", &administratie, contact(roles));
    for (before, after) in [("coordinator", "administratie"), ("scp", "administratie"), ("ac", "coordinator")] {
        let refused = [tlv("1", 1, "TLV Aanmelding"), said(&[before])];
        let mended = [&refused[..], &[said(&[after])]].concat();
        assert_eq!(outcome(&live(&mended), "2"), Outcome::Applied, "{before} {after}");
    }
}

#[test]
fn of_two_events_with_one_id_one_counts_and_the_other_is_told() {
    let administratie = setter(&RULES, "tlv", "TLV afgegeven");
    let begin = [tlv("1", 1, "TLV Aanmelding"), tlv("2", 2, "TLV aanvraag in behandeling")];
    let one = report("3", 3, "TLV afgegeven", &administratie, contact(&["administratie"]));
    let other = report("3", 4, "TLV aanvraag afgewezen", &administratie, contact(&["administratie"]));
    let copy = report("3", 3, "TLV afgegeven", &administratie, Reporter::Stranger { fingerprint: "x".into() });
    let life = live(&[&begin[..], &[other.clone(), copy.clone(), one.clone()]].concat());
    assert_eq!(life.status_id(), Some("afgegeven"));
    assert_eq!(life.offered(&one), Some(Offered::Counts(Outcome::Applied)));
    assert_eq!(life.offered(&copy), Some(Offered::Copy));
    assert_eq!(life.offered(&other), Some(Offered::Other(Outcome::Refused(RefusedReason::IdTaken))));
}

#[test]
fn a_second_round_is_new_work_and_an_upload_ends_it() {
    let first = [tlv("1", 1, "TLV Aanmelding"), tlv("2", 2, "TLV aanvraag incompleet")];
    assert_eq!(open("tlv", &live(&first)), ["aanvullen"]);
    let answered = [&first[..], &[done("d", 3, "aanvullen")]].concat();
    assert!(open("tlv", &live(&answered)).is_empty());
    let again =
        [&answered[..], &[tlv("3", 4, "TLV aanvraag aangevuld"), tlv("4", 5, "TLV aanvraag incompleet")]].concat();
    assert_eq!(open("tlv", &live(&again)), ["aanvullen"]);
    let uploaded = [&first[..], &[tlv("3", 3, "TLV aanvraag aangevuld")]].concat();
    assert!(open("tlv", &live(&uploaded)).is_empty());
}

#[test]
fn work_of_a_phase_outlives_an_upload_and_ends_with_the_phase() {
    let granted = [
        of("arrangement", "1", 1, "ARR Aanmelding"),
        of("arrangement", "2", 2, "Arrangementsaanvraag in behandeling"),
        of("arrangement", "3", 3, "Arrangement toegekend"),
        done("d", 4, "handelingsdeel"),
        of("arrangement", "4", 5, "Arrangementsaanvraag aangevuld"),
    ];
    let during = open("arrangement", &live_as("arrangement", &granted));
    assert!(during.contains(&"afronden".into()) && during.contains(&"bron-registratie".into()), "{during:?}");
    assert!(!during.contains(&"handelingsdeel".into()), "an upload is no new phase: {during:?}");
    let ended = [&granted[..], &[of("arrangement", "5", 6, "Arrangement afgerond")]].concat();
    let after = open("arrangement", &live_as("arrangement", &ended));
    assert_eq!(after, ["bron-registratie", "formulier-voortgang"], "the law does not end with the phase");
}

#[test]
fn an_upload_makes_no_way_that_was_not_there() {
    let asked = [of("advies-kort", "1", 1, "A&K aanmelding"), of("advies-kort", "2", 2, "A&K in behandeling")];
    let refused = |hours| of("advies-kort", "9", hours, "A&K aanvraag afgewezen");
    let held = |events: &[Event], request_type: &str| {
        matches!(outcome(&live_as(request_type, events), "9"), Outcome::Held(HeldReason::Unexpected { .. }))
    };
    assert!(held(&[&asked[..], &[refused(3)]].concat(), "advies-kort"));
    let upload = of("advies-kort", "3", 3, "A&K aanvraag aangevuld");
    assert!(held(&[&asked[..], &[upload.clone(), refused(4)]].concat(), "advies-kort"));
    let before_handling = [asked[0].clone(), upload, refused(4)];
    assert_eq!(outcome(&live_as("advies-kort", &before_handling), "9"), Outcome::Applied);
    let granted = [
        of("arrangement", "1", 1, "ARR Aanmelding"),
        of("arrangement", "2", 2, "Arrangementsaanvraag in behandeling"),
        of("arrangement", "3", 3, "Arrangement toegekend"),
        of("arrangement", "4", 4, "Arrangementsaanvraag aangevuld"),
    ];
    for name in ["Arrangementsaanvraag in behandeling", "Arrangementsaanvraag incompleet", "Arrangement afgewezen"] {
        assert!(held(&[&granted[..], &[of("arrangement", "9", 5, name)]].concat(), "arrangement"), "{name}");
    }
    let back = [&granted[..], &[of("arrangement", "9", 5, "Arrangement toegekend")]].concat();
    assert!(!held(&back, "arrangement"));
}

#[test]
fn a_beginning_that_nobody_reported_is_no_hindrance() {
    let skipped = Outcome::AppliedWithNotice(vec![Notice::BeginningSkipped]);
    assert_eq!(outcome(&live(&[tlv("1", 1, "TLV aanvraag incompleet")]), "1"), skipped);
    assert_eq!(outcome(&live(&[on_a_day(tlv("1", 1, "TLV aanvraag in behandeling"))]), "1"), skipped);
    let decided = outcome(&live(&[tlv("1", 1, "TLV afgegeven")]), "1");
    assert!(matches!(decided, Outcome::Held(HeldReason::Unexpected { from: None, .. })), "{decided:?}");
}

#[test]
fn a_day_goes_with_its_phase_and_is_told_anew() {
    let handled = |id: &str, hours: i64, day: &str| {
        with(tlv(id, hours, "TLV aanvraag in behandeling"), |report| {
            report.information.insert("bespreekdatum".into(), day.into());
        })
    };
    let moved = [tlv("1", 1, "TLV Aanmelding"), handled("2", 2, "2026-12-03"), handled("3", 3, "17-12-2026")];
    let life = live(&moved);
    assert_eq!(outcome(&life, "3"), Outcome::Applied, "a day that was moved is news");
    assert_eq!(due("tlv", &life, "bespreekdatum").as_deref(), Some("2026-12-17"));
    let same = live(&[&moved[..], &[handled("4", 4, "2026-12-17")]].concat());
    assert_eq!(outcome(&same, "4"), Outcome::Repeated);
    let later = [
        &moved[..],
        &[
            tlv("5", 5, "Aanhouden"),
            tlv("6", 6, "TLV aanvraag incompleet"),
            tlv("7", 7, "TLV aanvraag aangevuld"),
            tlv("8", 8, "TLV aanvraag in behandeling"),
        ],
    ]
    .concat();
    assert_eq!(due("tlv", &live(&later), "bespreekdatum"), None, "that meeting was");
}

#[test]
fn what_comes_with_a_status_and_cannot_be_meant_is_kept_and_told() {
    let odd = with(tlv("2", 2, "TLV aanvraag in behandeling"), |report| {
        report.information.insert("bespreekdatum".into(), "3 december".into());
        report.information.insert("zaal".into(), "4".into());
    });
    let life = live(&[tlv("1", 1, "TLV Aanmelding"), odd]);
    let not_a_day = Notice::NotADay { id: "bespreekdatum".into(), value: "3 december".into() };
    let notices = vec![not_a_day, Notice::UnknownInformation { id: "zaal".into() }];
    assert_eq!(outcome(&life, "2"), Outcome::AppliedWithNotice(notices));
    assert_eq!(due("tlv", &life, "bespreekdatum"), None);
}

#[test]
fn the_extension_of_a_tlv_is_due_before_its_end() {
    let granted = |day: &str| {
        with(tlv("3", 3, "TLV afgegeven"), |report| {
            report.information.insert("geldig-tot".into(), day.into());
        })
    };
    let begin = [tlv("1", 1, "TLV Aanmelding"), tlv("2", 2, "TLV aanvraag in behandeling")];
    let events = [&begin[..], &[granted("2027-07-31")]].concat();
    assert_eq!(due("tlv", &live(&events), "verlenging-aanvragen").as_deref(), Some("2027-04-10"));
    let mut rules = RULES.clone();
    let extension = rules.request_types.iter_mut().find(|one| one.id.as_str() == "tlv-verlenging").unwrap();
    let day = |text: &str| text.parse().unwrap();
    extension.deadline.as_mut().unwrap().dates = vec![day("2027-04-15"), day("2028-04-15")];
    let due = |events: &[Event]| {
        let request_type = request(&rules, "tlv");
        let life = replay(events, &rules, request_type);
        let found = tasks(&life, &rules, request_type, &Default::default());
        found.iter().find(|task| task.action.id == "verlenging-aanvragen").unwrap().due.map(|day| day.to_string())
    };
    assert_eq!(due(&events).as_deref(), Some("2027-04-15"));
    let mut recorded = done("d", 4, "tlv-brief-lezen");
    if let Body::Done(work) = &mut recorded.body {
        work.records.insert("geldig-tot".into(), "2028-07-31".into());
    }
    assert_eq!(
        due(&[&events[..], &[recorded]].concat()).as_deref(),
        Some("2028-04-15"),
        "the letter has the last word"
    );
    let ends = |end: &str| due(&[&begin[..], &[granted(end)]].concat());
    assert_eq!(ends("2027-03-31").as_deref(), Some("2026-12-09"), "none was announced for this end: 16 weeks before");
    assert_eq!(ends("2029-07-31").as_deref(), Some("2029-04-10"), "that of a year before is about another end");
}

#[test]
fn a_number_that_is_not_the_dossiers_own_waits() {
    let sent = Event { id: EventId("s".into()), time: at(0), body: Body::Sent { number: 12 } };
    let both = |id: &str, number| with(tlv(id, 1, "TLV Aanmelding"), |report| report.named = Named::Both(number));
    let life = live(&[sent.clone(), both("1", 13)]);
    assert_eq!(outcome(&life, "1"), Outcome::Held(HeldReason::OtherNumber { said: 13, own: 12 }));
    assert_eq!(outcome(&live(&[sent, both("1", 12)]), "1"), Outcome::Applied);
    assert_eq!(live(&[both("1", 14)]).number, Some(14), "the platform knows its numbers");
}

#[test]
fn a_number_of_zero_takes_the_sending_back() {
    let event = |id: &str, hours, body| Event { id: EventId(id.into()), time: at(hours), body };
    let packed = event(
        "p",
        0,
        Body::Packed { bundle: compleet::dossier::Digest([1; 32]), supplement: false, recipients: Vec::new() },
    );
    let sent = |id: &str, hours, number| event(id, hours, Body::Sent { number });
    let life = live(&[packed.clone(), sent("a", 1, 12), sent("b", 2, -1)]);
    assert_eq!((life.local, life.number), (LocalState::Packed, Some(-1)));
    let dismissed = [packed, sent("a", 1, 12), sent("b", 2, -1), decided("c", 3, "b", DecisionVerdict::Dismiss)];
    assert_eq!((live(&dismissed).local, live(&dismissed).number), (LocalState::Sent, Some(12)));
}

#[test]
fn what_somebody_entered_can_be_taken_back_and_what_was_reported_cannot() {
    let administratie = setter(&RULES, "tlv", "TLV aanvraag incompleet");
    let reported = report("1", 1, "TLV Aanmelding", "automatisch", contact(&["administratie"]));
    let own = report("2", 2, "TLV aanvraag incompleet", &administratie, by_hand());
    let dismiss = |about: &str| decided(&format!("d{about}"), 9, about, DecisionVerdict::Dismiss);
    let life = live(&[reported, own, done("3", 3, "aanvullen"), dismiss("1"), dismiss("2"), dismiss("3")]);
    assert_eq!(outcome(&life, "1"), Outcome::Applied);
    assert!(matches!(outcome(&life, "2"), Outcome::Dismissed { .. }));
    assert!(matches!(outcome(&life, "3"), Outcome::Dismissed { .. }));
    assert_eq!((life.status_id(), life.done.len()), (Some("aanmelding"), 0));
}

#[test]
fn an_actor_may_be_written_as_people_write_it() {
    for set_by in ["Administratie", "administratie ", "de administratie van het platform"] {
        let said = report("1", 1, "TLV aanvraag incompleet", set_by, contact(&["administratie"]));
        assert!(!outcome(&live(&[said]), "1").waits(), "{set_by}");
    }
}

#[test]
fn a_name_may_lack_a_word_or_have_one_too_many() {
    for (request_type, name, status) in [
        ("advies-kort", "A&K aanvraag aanmelding", "aanmelding"),
        ("advies-kort", "A en K aanvraag in behandeling", "in-behandeling"),
        ("arrangement", "ontbrekende info aangevuld", "aangevuld"),
        ("tlv", "TLV aanvraag afgegeven", "afgegeven"),
    ] {
        let found = match_name(&RULES, request(&RULES, request_type), name, &[]);
        assert!(matches!(found, NameMatch::Status(found) if found.id == status), "{name}: {found:?}");
    }
}

fn form(id: &str, hours: i64, report: Option<FormReport>) -> Event {
    let asked = request(&RULES, "arrangement").closing_form.clone().unwrap();
    let body = Body::Form(FilledForm {
        option: asked.options[0].name.clone(),
        satisfaction: None,
        remark: None,
        by: "M. Jansen".into(),
        report,
    });
    Event { id: EventId(id.into()), time: at(hours), body }
}

fn reported(reporter: Reporter) -> FormReport {
    FormReport {
        form: "Arrangement voortgang".into(),
        set_by: "school".into(),
        request_type: None,
        reporter,
        received: at(10_000),
        named: Named::Id,
    }
}

#[test]
fn a_form_holds_in_its_time_from_whoever_may_and_in_the_words_of_the_rules() {
    let ended = [
        of("arrangement", "1", 1, "ARR Aanmelding"),
        of("arrangement", "2", 2, "Arrangementsaanvraag in behandeling"),
        of("arrangement", "3", 3, "Arrangement toegekend"),
        of("arrangement", "4", 4, "Arrangement afgerond"),
    ];
    let changed = |id: &str, hours, change: &dyn Fn(&mut FilledForm, &mut FormReport)| {
        let mut event = form(id, hours, None);
        if let Body::Form(form) = &mut event.body {
            let mut report = reported(contact(&["school"]));
            change(form, &mut report);
            form.report = Some(report);
        }
        event
    };
    let stranger = Reporter::Stranger { fingerprint: "x".into() };
    let events = [
        form("a-here", 5, None),
        changed("b-contact", 6, &|_, _| ()),
        changed("c-no-role", 7, &|_, report| report.reporter = contact(&[])),
        changed("d-stranger", 7, &|_, report| report.reporter = stranger.clone()),
        changed("e-option", 7, &|form, _| form.option = "Aanvraag Arangement".into()),
        changed("f-satisfied", 7, &|form, _| form.satisfaction = Some("Blij".into())),
        changed("g-type", 7, &|_, report| report.request_type = Some("tlv".into())),
        changed("h-filler", 7, &|_, report| report.set_by = "koning".into()),
        changed("i-future", 20_000, &|_, _| ()),
        changed("j-name", 7, &|_, report| report.form = "A&K voortgang".into()),
        changed("k-early", 2, &|_, _| ()),
        decided("z", 9, "d-stranger", DecisionVerdict::Accept),
    ];
    let life = live_as("arrangement", &[&ended[..], &events].concat());
    let became = |id: &str| outcome(&life, id);
    assert_eq!((became("a-here"), became("b-contact")), (Outcome::Applied, Outcome::Applied));
    assert!(matches!(became("c-no-role"), Outcome::Refused(RefusedReason::MayNotReport { .. })));
    assert_eq!(became("d-stranger"), Outcome::Refused(RefusedReason::Stranger));
    assert_eq!(became("e-option"), Outcome::Quarantined { nearest: Some("Aanvraag Arrangement".into()) });
    assert!(matches!(became("f-satisfied"), Outcome::Quarantined { .. }));
    assert!(matches!(became("g-type"), Outcome::Refused(RefusedReason::OtherType { .. })));
    assert!(matches!(became("h-filler"), Outcome::Refused(RefusedReason::MayNotFill { .. })));
    assert_eq!(became("i-future"), Outcome::Held(HeldReason::Future));
    assert_eq!(became("j-name"), Outcome::Quarantined { nearest: Some("Arrangement voortgang".into()) });
    assert!(matches!(became("k-early"), Outcome::Held(HeldReason::FormTooEarly { .. })));
    assert_eq!(life.form.as_ref().unwrap().event, EventId("b-contact".into()));
    assert!(!open("arrangement", &life).contains(&"formulier-voortgang".into()), "a form that came in is filled in");
    // The same report by a stranger and by a contact: the contact's counts, whichever came first.
    let twice = [form("x", 5, Some(reported(stranger))), form("x", 5, Some(reported(contact(&["school"]))))];
    assert_eq!(outcome(&live_as("arrangement", &[&ended[..], &twice].concat()), "x"), Outcome::Applied);
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
    events.push(report("e3", 7, "TLV afgegeven", "administratie", contact(&["administratie"])));
    events.push(report("e3", 7, "TLV afgegeven", "school", contact(&["school"])));
    events.push(with(events[4].clone(), |report| report.named = Named::Both(3)));
    events.push(done("e9", 3, "aanvullen"));
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
