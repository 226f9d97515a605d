//! Events to a life: the one place that judges what a report does.

use super::{
    Body, Decision, DecisionVerdict, Event, EventId, FilledForm, HeldReason, Life, LocalState, NameMatch, Outcome,
    Reached, RefusedReason, Reporter, StatusReport, match_name,
};
use crate::language::nearest;
use crate::rules::{Mark, ReportingRole, RequestType, Ruleset, Status};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;

/// How far a reporter's clock may run ahead of ours.
const CLOCK_SLACK: TimeDelta = TimeDelta::minutes(10);

/// Lives through all events of one dossier, in the order of (time, id), whatever the order in which they are given.
pub fn replay(events: &[Event], ruleset: &Ruleset, request_type: &RequestType) -> Life {
    let mut ordered = one_of_each(events);
    ordered.sort_by(|one, other| (one.time, &one.id).cmp(&(other.time, &other.id)));
    let decisions = decisions(&ordered);
    let mut replay = Replay { ruleset, request_type, decisions, life: Life::default() };
    for event in &ordered {
        let outcome = replay.live_through(event);
        replay.life.outcomes.insert(event.id.clone(), outcome);
    }
    replay.life
}

/// Keeps one event of each id. The same report may arrive by a stranger first and by a contact later, and two parties
/// may give two events one id: the best known reporter counts, then the words, never the order of arrival.
fn one_of_each(events: &[Event]) -> Vec<&Event> {
    let mut chosen: BTreeMap<&EventId, &Event> = BTreeMap::new();
    for event in events {
        let better = chosen.get(&event.id).is_none_or(|held| standing(event) < standing(held));
        if better {
            chosen.insert(&event.id, event);
        }
    }
    chosen.into_values().collect()
}

/// Less is better.
fn standing(event: &Event) -> (u8, String, Option<DateTime<Utc>>) {
    let report = match &event.body {
        Body::Status(report) => report,
        Body::Form(FilledForm { reporter: Some(reporter), .. }) => {
            return (doubt(reporter), format!("{event:?}"), None);
        }
        _ => return (0, format!("{event:?}"), None),
    };
    let said = (event.time, &report.name, &report.set_by, &report.information, &report.request_type, &report.reporter);
    (doubt(&report.reporter), format!("{said:?}"), Some(report.received))
}

fn doubt(reporter: &Reporter) -> u8 {
    match reporter {
        Reporter::Contact { .. } => 0,
        Reporter::ByHand { .. } => 1,
        Reporter::Unsigned => 2,
        Reporter::Stranger { .. } => 3,
    }
}

/// The last decision about each event: somebody may think again.
fn decisions<'a>(ordered: &[&'a Event]) -> BTreeMap<&'a EventId, &'a Decision> {
    let mut decisions = BTreeMap::new();
    for event in ordered {
        if let Body::Decided(decision) = &event.body {
            decisions.insert(&decision.about, decision);
        }
    }
    decisions
}

struct Replay<'a> {
    ruleset: &'a Ruleset,
    request_type: &'a RequestType,
    decisions: BTreeMap<&'a EventId, &'a Decision>,
    life: Life,
}

/// What the rules say of a report by themselves, before anybody decided.
enum Judgement<'a> {
    Holds(&'a Status, Outcome),
    Waits(Option<&'a Status>, Outcome),
}

impl<'a> Replay<'a> {
    fn live_through(&mut self, event: &'a Event) -> Outcome {
        match &event.body {
            Body::Checked => self.advance(LocalState::Checked),
            Body::Packed { .. } => self.advance(LocalState::Packed),
            Body::Sent { number } => {
                self.life.number = Some(*number);
                if *number > 0 { self.advance(LocalState::Sent) } else { Outcome::Applied }
            }
            Body::Status(report) => self.status(event, report),
            // What a decision does shows at the event that it is about.
            Body::Decided(_) => Outcome::Applied,
            Body::Done(done) => {
                self.life.done.insert(done.action.clone(), done.clone());
                Outcome::Applied
            }
            Body::Form(form) => self.form(event, form),
        }
    }

    /// A form that was filled in here holds; one that is reported must come from somebody who may report it, and say
    /// something that the rules know.
    fn form(&mut self, event: &'a Event, form: &'a FilledForm) -> Outcome {
        let outcome = form.reporter.as_ref().and_then(|reporter| self.doubt_form(form, reporter));
        let outcome = match (outcome, self.decisions.get(&event.id)) {
            (None, _) => Outcome::Applied,
            (Some(outcome), None) => return outcome,
            (Some(outcome), Some(decision)) => match &decision.verdict {
                DecisionVerdict::Dismiss => return Outcome::Dismissed { by: decision.by.clone() },
                DecisionVerdict::Accept if !matches!(outcome, Outcome::Refused(_)) => {
                    Outcome::Accepted { by: decision.by.clone() }
                }
                _ => return outcome,
            },
        };
        self.life.form = Some(form.clone());
        outcome
    }

    fn doubt_form(&self, form: &FilledForm, reporter: &Reporter) -> Option<Outcome> {
        if matches!(reporter, Reporter::Stranger { .. }) {
            return Some(Outcome::Refused(RefusedReason::Stranger));
        }
        let Some(asked) = &self.request_type.closing_form else {
            return Some(Outcome::Quarantined { nearest: None });
        };
        // Whoever may end the request may hand in the form that ends it.
        let ending = self.request_type.lifecycle.statuses.iter().filter(|status| asked.statuses.contains(&status.id));
        let mut enders = ending.flat_map(|status| &status.set_by).chain([&asked.actor]);
        if !enders.any(|actor| self.may_report(reporter, actor)) {
            return Some(Outcome::Refused(RefusedReason::MayNotReport { set_by: asked.actor.clone() }));
        }
        let known = asked.options.iter().any(|option| option.name == form.option);
        let options = asked.options.iter().map(|option| option.name.as_str());
        (!known).then(|| Outcome::Quarantined { nearest: nearest(&form.option, options).map(str::to_owned) })
    }

    fn advance(&mut self, local: LocalState) -> Outcome {
        self.life.local = self.life.local.max(local);
        Outcome::Applied
    }

    fn status(&mut self, event: &'a Event, report: &'a StatusReport) -> Outcome {
        let decision = self.decisions.get(&event.id).copied();
        match (self.judge(event, report), decision) {
            (Judgement::Holds(status, outcome), _) => {
                self.reach(event, report, status);
                outcome
            }
            (Judgement::Waits(_, outcome), None) => outcome,
            (Judgement::Waits(meant, outcome), Some(decision)) => self.decided(event, report, meant, outcome, decision),
        }
    }

    fn decided(
        &mut self,
        event: &'a Event,
        report: &'a StatusReport,
        meant: Option<&'a Status>,
        outcome: Outcome,
        decision: &Decision,
    ) -> Outcome {
        let by = decision.by.clone();
        let status = match &decision.verdict {
            DecisionVerdict::Dismiss => return Outcome::Dismissed { by },
            // Nobody can decide here that a stranger is known or that a role may do more: that is the contact list's.
            _ if matches!(outcome, Outcome::Refused(_)) => return outcome,
            DecisionVerdict::Accept => meant,
            DecisionVerdict::AcceptAs { status } => self.find(status),
        };
        let Some(status) = status else { return outcome };
        self.reach(event, report, status);
        Outcome::Accepted { by }
    }

    fn find(&self, id: &str) -> Option<&'a Status> {
        self.request_type.lifecycle.statuses.iter().find(|status| status.id == id)
    }

    /// Asks in the order in which a doubt weighs: who says it, about what, what it says, whether it can be.
    fn judge(&self, event: &Event, report: &StatusReport) -> Judgement<'a> {
        let refused = |reason| Judgement::Waits(None, Outcome::Refused(reason));
        if matches!(report.reporter, Reporter::Stranger { .. }) {
            return refused(RefusedReason::Stranger);
        }
        if let Some(other) = report.request_type.as_ref().filter(|named| **named != self.request_type.id) {
            return refused(RefusedReason::OtherType { request_type: other.clone() });
        }
        let reached: Vec<&str> = self.life.history.iter().map(|reached| reached.status.as_str()).collect();
        let status = match match_name(self.ruleset, self.request_type, &report.name, &reached) {
            NameMatch::Status(status) => status,
            NameMatch::Ambiguous { here: false } => return refused(RefusedReason::Ambiguous),
            NameMatch::Ambiguous { here: true } => {
                return Judgement::Waits(None, Outcome::Held(HeldReason::AmbiguousHere));
            }
            NameMatch::OtherType(_) => return Judgement::Waits(None, Outcome::Quarantined { nearest: None }),
            NameMatch::Unknown(nearest) => {
                return Judgement::Waits(None, Outcome::Quarantined { nearest: nearest.map(str::to_owned) });
            }
        };
        if let Some(reason) = self.authority(report, status) {
            return Judgement::Waits(Some(status), Outcome::Refused(reason));
        }
        if event.time > report.received + CLOCK_SLACK {
            return Judgement::Waits(Some(status), Outcome::Held(HeldReason::Future));
        }
        self.step(report, status)
    }

    /// Whoever set it must be one who may set it, and whoever reports it one who may report for the setter.
    fn authority(&self, report: &StatusReport, status: &Status) -> Option<RefusedReason> {
        let set_by = report.set_by.clone();
        if !status.set_by.contains(&set_by) {
            return Some(RefusedReason::MayNotSet { set_by, status: status.id.clone() });
        }
        (!self.may_report(&report.reporter, &set_by)).then_some(RefusedReason::MayNotReport { set_by })
    }

    /// Roles bind contacts; what somebody here let in or entered by hand, that person answers for.
    fn may_report(&self, reporter: &Reporter, set_by: &str) -> bool {
        let Reporter::Contact { roles, .. } = reporter else { return true };
        let reports = |role: &ReportingRole| role.reports_for.iter().any(|actor| actor == set_by);
        self.ruleset.roles.iter().any(|role| roles.contains(&role.id) && reports(role))
    }

    fn step(&self, report: &StatusReport, status: &'a Status) -> Judgement<'a> {
        let from = self.life.status_id();
        if from == Some(status.id.as_str()) {
            return Judgement::Holds(status, Outcome::Repeated);
        }
        if let Some(phase) = self.life.phase.as_ref().filter(|_| self.life.ended) {
            let reason = HeldReason::AfterTerminal { status: phase.status.clone() };
            return Judgement::Waits(Some(status), Outcome::Held(reason));
        }
        match self.mark(from, report, status).or_else(|| self.mark_of_phase(report, status)) {
            Some(Mark::Stated) => Judgement::Holds(status, Outcome::Applied),
            Some(Mark::Inferred) => Judgement::Holds(status, Outcome::AppliedWithNotice),
            None => {
                let reason = HeldReason::Unexpected { from: from.map(str::to_owned), to: status.id.clone() };
                Judgement::Waits(Some(status), Outcome::Held(reason))
            }
        }
    }

    fn mark(&self, from: Option<&str>, report: &StatusReport, to: &Status) -> Option<Mark> {
        let starts_there = |starts: &[String]| match from {
            Some(from) => starts.iter().any(|start| start == from),
            None => starts.is_empty(),
        };
        let transitions = self.request_type.lifecycle.transitions.iter();
        let fitting =
            transitions.filter(|step| step.to == to.id && starts_there(&step.from) && step.by.contains(&report.set_by));
        fitting.map(|step| step.mark).min_by_key(|mark| *mark == Mark::Inferred)
    }

    /// An upload flips the status but not the matter: what could follow the phase can still follow it, with a notice.
    fn mark_of_phase(&self, report: &StatusReport, to: &Status) -> Option<Mark> {
        let (status, phase) = (self.life.status_id()?, self.life.phase_id()?);
        (status != phase).then(|| self.mark(Some(phase), report, to)).flatten().map(|_| Mark::Inferred)
    }

    fn reach(&mut self, event: &Event, report: &StatusReport, status: &Status) {
        let life = &mut self.life;
        life.local = LocalState::Sent;
        life.information.extend(report.information.clone());
        if life.status_id() == Some(status.id.as_str()) {
            return;
        }
        let reached = Reached { status: status.id.clone(), since: event.time, event: event.id.clone() };
        if status.substantive {
            life.phase = Some(reached.clone());
            life.ended = status.terminal;
        }
        life.history.push(reached.clone());
        life.status = Some(reached);
    }
}
