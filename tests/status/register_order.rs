//! Any order and repetition of the same events, decisions included, through the real register, ends the same, and no event
//! is lost.

use chrono::{DateTime, TimeDelta, Utc};
use compleet::lifecycle::{Body, Decision, DecisionVerdict, Event, EventId, Life, Named, Reporter, StatusReport};
use compleet::register::{NewDossier, Reference, Register, RegisterError};
use compleet::rules::{Ruleset, builtin};
use compleet::work::follow;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static RULES: LazyLock<Ruleset> = LazyLock::new(builtin);
const ID: &str = "0198c0de-cccc-7000-8000-0000000000aa";
const NUMBER: i64 = 31;

fn at(hours: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::hours(hours)
}

fn events() -> Vec<Event> {
    let statuses = &RULES.request_type(&"tlv".into()).unwrap().lifecycle.statuses;
    let report = |place: usize, reporter: Reporter| {
        let report = StatusReport {
            name: statuses[place].name.clone(),
            set_by: statuses[place].set_by[0].clone(),
            information: Default::default(),
            request_type: None,
            reporter,
            received: at(10_000),
            named: Named::Number(NUMBER),
            letters: 0,
        };
        Event { id: EventId(format!("e{place}")), time: at(place as i64 / 2), body: Body::Status(report) }
    };
    let contact = |role: &str| Reporter::Contact { fingerprint: "f".into(), roles: vec![role.into()] };
    let mut all: Vec<Event> = (0..statuses.len()).map(|place| report(place, contact("administratie"))).collect();
    all.push(report(2, Reporter::Stranger { fingerprint: "x".into() }));
    all.push(report(3, contact("school")));
    for (id, hours, about, verdict) in [
        ("d1", 50, "e5", DecisionVerdict::Accept),
        ("d2", 60, "e5", DecisionVerdict::Dismiss),
        ("d3", 40, "e6", DecisionVerdict::Accept),
    ] {
        let decision = Decision { about: EventId(about.into()), verdict, by: "M".into(), reason: "gebeld".into() };
        all.push(Event { id: EventId(id.into()), time: at(hours), body: Body::Decided(decision) });
    }
    all
}

/// One thing that a user or a file does.
#[derive(Debug, Clone)]
enum Step {
    /// The dossier is packed here.
    Known,
    /// It gets its number.
    Numbered,
    /// News arrives under its number.
    Arrives(Box<Event>),
}

fn steps() -> Vec<Step> {
    let mut steps: Vec<Step> = events().into_iter().map(Box::new).map(Step::Arrives).collect();
    steps.extend([Step::Known, Step::Numbered]);
    steps
}

/// Does all of it; what cannot be done yet is done at the end, as a user would.
fn lived(steps: &[Step]) -> (Life, usize) {
    let home = tempfile::tempdir().unwrap();
    let mut register = Register::open(home.path()).unwrap();
    let (request_type, fields) = ("tlv".into(), Default::default());
    let new = NewDossier { id: ID, request_type: &request_type, label: None, fields: &fields };
    for step in steps.iter().chain(&[Step::Known, Step::Numbered]) {
        let done: Result<(), RegisterError> = register.whole(|pen| match step {
            Step::Known => pen.know(&new).map(drop),
            Step::Numbered => match pen.find(&Reference::Id(ID.into()))? {
                Some(key) => pen.number(key, NUMBER),
                None => Ok(()),
            },
            Step::Arrives(event) => match pen.find_or_place(&Reference::Number(NUMBER))? {
                Some(key) => pen.append(key, event).map(drop),
                None => Ok(()),
            },
        });
        done.unwrap();
    }
    let followed = register
        .read(|pen| {
            let key = pen.find(&Reference::Number(NUMBER))?;
            follow(pen, key.expect("it has its number"), &RULES)
        })
        .unwrap();
    assert_eq!(register.check().unwrap(), []);
    (followed.life.unwrap(), followed.events.len())
}

#[test]
fn two_variants_of_an_event_are_both_kept() {
    let ids: BTreeSet<EventId> = events().into_iter().map(|event| event.id).collect();
    let (life, kept) = lived(&steps());
    assert_eq!(kept, events().len());
    assert_eq!(life.outcomes.len(), ids.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_order_and_repetition_ends_the_same(picks in prop::collection::vec(0usize..18, 0..12), shuffled in Just(steps()).prop_shuffle()) {
        let (whole, kept) = lived(&steps());
        let mut again = shuffled.clone();
        again.extend(picks.iter().filter_map(|at| shuffled.get(*at).cloned()));
        let (life, count) = lived(&again);
        prop_assert_eq!(life, whole);
        prop_assert_eq!(count, kept);
    }
}
