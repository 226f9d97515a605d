//! Events that share an id: copies of one report by several reporters, one report under old and new roles, or two reports
//! that should never have had the same id. One of them counts; which one follows from what they are, never from the order
//! in which they arrived.

use super::{Body, Event, EventId, Life, Outcome, RefusedReason, Reporter};
use crate::rules::{Actor, Ruleset};
use chrono::TimeDelta;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How far a reporter's clock may run ahead of ours.
pub const CLOCK_SLACK: TimeDelta = TimeDelta::minutes(10);

/// The event that counts under an id.
pub(super) struct Chosen<'a> {
    pub(super) event: &'a Event,
    /// There are others.
    pub(super) contested: bool,
}

/// Chooses one event of each id.
pub(super) fn choose<'a>(events: &'a [Event], ruleset: &Ruleset) -> BTreeMap<&'a EventId, Chosen<'a>> {
    let mut chosen: BTreeMap<&EventId, Chosen<'_>> = BTreeMap::new();
    for event in events {
        match chosen.get_mut(&event.id) {
            None => {
                chosen.insert(&event.id, Chosen { event, contested: false });
            }
            Some(held) if held.event == event => {}
            Some(held) => {
                held.contested = true;
                if standing(event, ruleset) < standing(held.event, ruleset) {
                    held.event = event;
                }
            }
        }
    }
    chosen
}

/// Less is better: what was done here, then what whoever may report it reports, then the rest.
fn standing(event: &Event, ruleset: &Ruleset) -> (u8, Reverse<usize>, bool, String) {
    let reporter = event.body.reporter();
    let (rank, breadth) = match reporter {
        None | Some(Reporter::ByHand { .. }) => (0, 0),
        Some(reporter @ Reporter::Contact { roles, .. }) => {
            let set_by = set_by(&event.body).unwrap_or_default();
            (if may_report(ruleset, reporter, &actor(ruleset, set_by)) { 1 } else { 3 }, breadth(ruleset, roles))
        }
        Some(Reporter::Unsigned) => (2, 0),
        Some(Reporter::Stranger { .. }) => (4, 0),
    };
    let early = event.body.received().is_some_and(|received| event.time > received + CLOCK_SLACK);
    (rank, Reverse(breadth), early, format!("{:?} {reporter:?} {:?}", said(event), event.body))
}

/// For how many actors somebody may report: of two who contradict each other, the one who sees more counts.
fn breadth(ruleset: &Ruleset, roles: &[String]) -> usize {
    let held = ruleset.roles.iter().filter(|role| roles.contains(&role.id));
    held.map(|role| role.reports_for.len()).max().unwrap_or_default()
}

fn set_by(body: &Body) -> Option<&str> {
    match body {
        Body::Status(report) => Some(&report.set_by),
        Body::Form(form) => form.report.as_ref().map(|report| report.set_by.as_str()),
        Body::Done(done) => done.report.as_ref().map(|report| report.set_by.as_str()),
        _ => None,
    }
}

/// Finds an actor by its id, however its letters are written, or by its name; else what was typed.
pub(super) fn actor(ruleset: &Ruleset, typed: &str) -> String {
    let folded = typed.trim().to_lowercase();
    let names = |actor: &Actor| [actor.id.to_lowercase(), actor.name.nl.to_lowercase(), actor.name.en.to_lowercase()];
    let found = ruleset.actors.iter().find(|known| known.id == typed);
    let found = found.or_else(|| ruleset.actors.iter().find(|known| names(known).contains(&folded)));
    found.map_or_else(|| typed.to_owned(), |known| known.id.clone())
}

/// Roles bind contacts; what somebody here let in or entered by hand, that person answers for.
pub(super) fn may_report(ruleset: &Ruleset, reporter: &Reporter, set_by: &str) -> bool {
    let Reporter::Contact { roles, .. } = reporter else { return true };
    let mut held = ruleset.roles.iter().filter(|role| roles.contains(&role.id));
    held.any(|role| role.reports_for.iter().any(|actor| actor == set_by))
}

/// Says whether somebody may report for an actor, but only of dossiers that it sent itself.
pub(super) fn only_of_own(ruleset: &Ruleset, reporter: &Reporter, set_by: &str) -> bool {
    let Reporter::Contact { roles, .. } = reporter else { return false };
    let held = ruleset.roles.iter().filter(|role| roles.contains(&role.id));
    held.filter(|role| role.reports_for.iter().any(|actor| actor == set_by)).all(|role| role.own_dossiers)
}

/// What an event says, whoever reports it and however the dossier is named.
fn said(event: &Event) -> impl PartialEq + std::fmt::Debug + '_ {
    let (mut status, mut form, mut work, mut receipt, mut own) = (None, None, None, None, None);
    match &event.body {
        Body::Status(report) => {
            status = Some((&report.name, &report.set_by, &report.information, &report.request_type));
        }
        // The own form and the own work come back as a report, where a folder is shared.
        Body::Form(filled) => form = Some((&filled.option, &filled.satisfaction, &filled.remark, &filled.by)),
        Body::Done(done) => work = Some((&done.action, &done.by, done.on, &done.records)),
        Body::Receipt(told) => receipt = Some((&told.bundle, told.sha256, told.whole, told.trusted)),
        other => own = Some(other),
    }
    (event.time, status, form, work, receipt, own)
}

/// What an offered event is to the one that counts under its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offered {
    /// It is the one that counts, and this became of it.
    Counts(Outcome),
    /// It says the same as the one that counts.
    Copy,
    /// It says something else.
    Other(Outcome),
}

impl Life {
    /// Tells what became of an event of this dossier; none where it is not one of its events.
    pub fn offered(&self, event: &Event) -> Option<Offered> {
        let outcome = self.outcomes.get(&event.id)?;
        let Some(counts) = self.contested.get(&event.id) else { return Some(Offered::Counts(outcome.clone())) };
        if said(counts) != said(event) {
            return Some(Offered::Other(Outcome::Refused(RefusedReason::IdTaken)));
        }
        let same = counts.body.reporter() == event.body.reporter();
        Some(if same { Offered::Counts(outcome.clone()) } else { Offered::Copy })
    }
}
