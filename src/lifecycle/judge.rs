//! What the rules say of a report by themselves, before anybody decided: who says it, about what, what it says, whether it
//! can be.

use super::parties::{Parties, SentTo};
use super::variants::{CLOCK_SLACK, actor, may_report, only_of_own};
use super::{
    DoneWork, Event, FilledForm, FormReport, HeldReason, Life, NameMatch, Named, Outcome, Receipt, RefusedReason,
    Reporter, StatusReport, WorkReport, match_name,
};
use crate::dossier::RequestTypeId;
use crate::language::nearest;
use crate::rules::{ActionSort, Mark, RequestType, Ruleset, Status};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// What the rules say of a report.
pub(super) enum Judgement<'a> {
    /// It holds.
    Holds(&'a Status, Held),
    /// It waits for somebody; what it means is known.
    Waits(Option<&'a Status>, Outcome),
}

/// How well founded it is that a report holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    /// The manual says so.
    Stated,
    /// It is inferred.
    Inferred,
    /// The beginning was not reported.
    BeginningSkipped,
    /// It was so already.
    Repeated,
}

/// What a report is held against.
pub(super) struct Judge<'a> {
    pub(super) ruleset: &'a Ruleset,
    pub(super) request_type: &'a RequestType,
    /// The contacts who sent the dossier in, by the fingerprints of their certificates.
    pub(super) senders: Vec<&'a str>,
    /// What is held of the contacts who report.
    pub(super) parties: &'a Parties,
    /// To whom the dossier was sent.
    pub(super) sent_to: SentTo<'a>,
}

impl<'a> Judge<'a> {
    pub(super) fn status(&self, life: &Life, event: &Event, report: &StatusReport) -> Judgement<'a> {
        let refused = |reason| Judgement::Waits(None, Outcome::Refused(reason));
        if let Some(reason) = self.stranger_or_other(&report.reporter, report.request_type.as_ref()) {
            return refused(reason);
        }
        let reached: Vec<&str> = life.history.iter().map(|reached| reached.status.as_str()).collect();
        let status = match match_name(self.ruleset, self.request_type, &report.name, &reached) {
            NameMatch::Status(status) => status,
            NameMatch::Ambiguous(candidates) => {
                let candidates = candidates.into_iter().map(|status| status.id.clone()).collect();
                return Judgement::Waits(None, Outcome::Held(HeldReason::Ambiguous { candidates }));
            }
            NameMatch::OtherType(_) => return Judgement::Waits(None, Outcome::Quarantined { nearest: None }),
            NameMatch::Unknown(nearest) => {
                return Judgement::Waits(None, Outcome::Quarantined { nearest: nearest.map(str::to_owned) });
            }
        };
        if let Some(reason) = self.authority(report, status) {
            return Judgement::Waits(Some(status), Outcome::Refused(reason));
        }
        if let Some(doubt) = self.doubt(&report.reporter, report.received, &[&report.set_by]) {
            return Judgement::Waits(Some(status), doubt);
        }
        if event.time > report.received + CLOCK_SLACK {
            return Judgement::Waits(Some(status), Outcome::Held(HeldReason::Future));
        }
        if let Some(reason) = other_number(life, report.named) {
            return Judgement::Waits(Some(status), Outcome::Held(reason));
        }
        self.step(life, report, status)
    }

    /// An actor by its id, however its letters are written, or by its name.
    fn actor(&self, typed: &str) -> String {
        actor(self.ruleset, typed)
    }

    fn stranger_or_other(&self, reporter: &Reporter, named: Option<&RequestTypeId>) -> Option<RefusedReason> {
        if matches!(reporter, Reporter::Stranger { .. }) {
            return Some(RefusedReason::Stranger);
        }
        let other = named.filter(|named| **named != self.request_type.id)?;
        Some(RefusedReason::OtherType { request_type: other.clone() })
    }

    /// Whoever set it must be one who may set it, and whoever reports it one who may report for the setter.
    fn authority(&self, report: &StatusReport, status: &Status) -> Option<RefusedReason> {
        let set_by = self.actor(&report.set_by);
        if !status.set_by.contains(&set_by) {
            return Some(RefusedReason::MayNotSet { set_by, status: status.id.clone() });
        }
        let may = may_report(self.ruleset, &report.reporter, &set_by);
        (!may).then_some(RefusedReason::MayNotReport { set_by })
    }

    /// What stands in the way of a report by whoever made it, about a dossier that went to or came from somebody.
    fn doubt(&self, reporter: &Reporter, received: DateTime<Utc>, set_by: &[&String]) -> Option<Outcome> {
        let sent = self.sent_to.doubt(reporter, received, self.parties, !self.senders.is_empty());
        sent.or_else(|| self.is_anothers(reporter, set_by).then_some(Outcome::Held(HeldReason::OtherSender)))
    }

    /// The dossier came from another party, and these actors are spoken for only by whoever sent it.
    fn is_anothers(&self, reporter: &Reporter, set_by: &[&String]) -> bool {
        let Reporter::Contact { fingerprint, .. } = reporter else { return false };
        let own = |sender: &&str| self.parties.are_one(sender, fingerprint);
        let known = !self.senders.is_empty() && !self.senders.iter().any(own);
        known && set_by.iter().all(|actor| only_of_own(self.ruleset, reporter, &self.actor(actor)))
    }

    fn step(&self, life: &Life, report: &StatusReport, status: &'a Status) -> Judgement<'a> {
        let from = life.status_id();
        if from == Some(status.id.as_str()) {
            return Judgement::Holds(status, Held::Repeated);
        }
        if let Some(phase) = life.phase.as_ref().filter(|_| life.ended) {
            let reason = HeldReason::AfterTerminal { status: phase.status.clone() };
            return Judgement::Waits(Some(status), Outcome::Held(reason));
        }
        match self.founded(life, &self.actor(&report.set_by), status) {
            Some(held) => Judgement::Holds(status, held),
            None => {
                let reason = HeldReason::Unexpected { from: from.map(str::to_owned), to: status.id.clone() };
                Judgement::Waits(Some(status), Outcome::Held(reason))
            }
        }
    }

    /// The status that a supplement sets when it comes in; none where the rules know no such step from here.
    pub(super) fn on_supplement(&self, life: &Life) -> Option<&'a Status> {
        let mut statuses = self.request_type.lifecycle.statuses.iter();
        let status = statuses.find(|status| status.on_supplement).filter(|_| !life.ended)?;
        status.set_by.iter().find_map(|by| self.founded(life, by, status)).map(|_| status)
    }

    /// How well founded a step to a status is; none where it is not.
    fn founded(&self, life: &Life, by: &str, to: &Status) -> Option<Held> {
        let Some(from) = life.status_id() else {
            return self.mark(None, by, to).map(held).or_else(|| self.skips_beginning(by, to));
        };
        let phase = life.phase_id().filter(|phase| *phase != from);
        let Some(phase) = phase else { return self.mark(Some(from), by, to).map(held) };
        // The last word was an upload, which changes nothing about what can follow: back to the phase, or on from it.
        if !self.can_follow(phase, to) {
            return None;
        }
        match (self.mark(Some(from), by, to), self.mark(Some(phase), by, to)) {
            (Some(mark), _) => Some(held(mark)),
            (None, Some(_)) => Some(Held::Inferred),
            (None, None) => None,
        }
    }

    /// A request begins with a status that comes by itself, and that nobody may have reported.
    fn skips_beginning(&self, by: &str, to: &Status) -> Option<Held> {
        let transitions = &self.request_type.lifecycle.transitions;
        let mut beginnings = transitions.iter().filter(|step| step.from.is_empty()).map(|step| step.to.as_str());
        beginnings.any(|start| self.mark(Some(start), by, to).is_some()).then_some(Held::BeginningSkipped)
    }

    /// The mark of the step from one status, or from having been sent, to another.
    fn mark(&self, from: Option<&str>, by: &str, to: &Status) -> Option<Mark> {
        let steps = self.request_type.lifecycle.transitions.iter();
        let starts_there = |starts: &[String]| match from {
            Some(from) => starts.iter().any(|start| start == from),
            None => starts.is_empty(),
        };
        let fitting = steps
            .filter(|step| step.to == to.id && starts_there(&step.from) && step.by.iter().any(|actor| actor == by));
        let marks: Vec<Mark> = fitting.map(|step| step.mark).collect();
        match marks.as_slice() {
            marks if marks.contains(&Mark::Contradicted) => None,
            marks if marks.contains(&Mark::Stated) => Some(Mark::Stated),
            marks => marks.first().copied(),
        }
    }

    /// Says whether a status is the phase itself, or can follow it in some steps, and the manual does not speak against it.
    fn can_follow(&self, phase: &str, to: &Status) -> bool {
        let steps = || self.request_type.lifecycle.transitions.iter();
        let contradicted = |from: &str, to: &str| {
            steps().any(|step| {
                step.mark == Mark::Contradicted && step.to == to && step.from.iter().any(|start| start == from)
            })
        };
        if phase == to.id || !to.substantive {
            return true;
        }
        if contradicted(phase, &to.id) {
            return false;
        }
        let statuses = &self.request_type.lifecycle.statuses;
        let substantive = |id: &str| statuses.iter().any(|status| status.id == id && status.substantive);
        let mut seen = BTreeSet::from([phase]);
        let mut open = vec![phase];
        while let Some(from) = open.pop() {
            let next = steps().filter(|step| {
                step.mark != Mark::Contradicted && step.from.iter().any(|start| start == from) && substantive(&step.to)
            });
            for step in next {
                if seen.insert(&step.to) {
                    open.push(&step.to);
                }
            }
        }
        seen.contains(to.id.as_str())
    }

    /// What stands in the way of work that was reported; none: it holds.
    pub(super) fn work(&self, life: &Life, event: &Event, done: &DoneWork, report: &WorkReport) -> Option<Outcome> {
        if let Some(reason) = self.stranger_or_other(&report.reporter, report.request_type.as_ref()) {
            return Some(Outcome::Refused(reason));
        }
        let actions = || self.request_type.lifecycle.actions.iter().filter(|action| action.sort == ActionSort::Task);
        let Some(action) = actions().find(|action| action.id == done.action) else {
            let nearest = nearest(&done.action, actions().map(|action| action.id.as_str())).map(str::to_owned);
            return Some(Outcome::Quarantined { nearest });
        };
        let set_by = self.actor(&report.set_by);
        if set_by != action.actor || !may_report(self.ruleset, &report.reporter, &set_by) {
            return Some(Outcome::Refused(RefusedReason::MayNotReport { set_by }));
        }
        if let Some(doubt) = self.doubt(&report.reporter, report.received, &[&set_by]) {
            return Some(doubt);
        }
        if event.time > report.received + CLOCK_SLACK {
            return Some(Outcome::Held(HeldReason::Future));
        }
        other_number(life, report.named).map(Outcome::Held)
    }

    /// What stands in the way of a receipt; none: it holds. It sets no status, so no role is asked: only whoever the bundle
    /// was for can say how it arrived.
    pub(super) fn receipt(&self, life: &Life, event: &Event, receipt: &Receipt) -> Option<Outcome> {
        let reporter = &receipt.reporter;
        if let Some(reason) = self.stranger_or_other(reporter, receipt.request_type.as_ref()) {
            return Some(Outcome::Refused(reason));
        }
        // Without a signature it is nobody's word.
        if !matches!(reporter, Reporter::Contact { .. }) {
            return Some(Outcome::Refused(RefusedReason::Stranger));
        }
        if let Some(doubt) = self.sent_to.doubt(reporter, receipt.received, self.parties, false) {
            return Some(doubt);
        }
        if event.time > receipt.received + CLOCK_SLACK {
            return Some(Outcome::Held(HeldReason::Future));
        }
        if receipt.whole && !self.sent_to.made(&receipt.bundle, receipt.sha256) {
            return Some(Outcome::Held(HeldReason::OtherBundle));
        }
        other_number(life, receipt.named).map(Outcome::Held)
    }

    /// What stands in the way of a closing form that was reported; none: it holds.
    pub(super) fn form(&self, life: &Life, event: &Event, form: &FilledForm, report: &FormReport) -> Option<Outcome> {
        if let Some(reason) = self.stranger_or_other(&report.reporter, report.request_type.as_ref()) {
            return Some(Outcome::Refused(reason));
        }
        let Some(asked) = &self.request_type.closing_form else { return Some(Outcome::Quarantined { nearest: None }) };
        // Whoever may end the request may hand in the form that ends it.
        let ending = self.request_type.lifecycle.statuses.iter().filter(|status| asked.statuses.contains(&status.id));
        let fillers: Vec<&String> = ending.flat_map(|status| &status.set_by).chain([&asked.actor]).collect();
        let set_by = self.actor(&report.set_by);
        if !fillers.contains(&&set_by) {
            return Some(Outcome::Refused(RefusedReason::MayNotFill { set_by }));
        }
        if !fillers.iter().any(|actor| may_report(self.ruleset, &report.reporter, actor)) {
            return Some(Outcome::Refused(RefusedReason::MayNotReport { set_by }));
        }
        if let Some(doubt) = self.doubt(&report.reporter, report.received, &fillers) {
            return Some(doubt);
        }
        let unknown = |typed: &str, known: &mut dyn Iterator<Item = &str>| {
            let known: Vec<&str> = known.collect();
            let nearest = || nearest(typed, known.iter().copied()).map(str::to_owned);
            (!known.contains(&typed)).then(|| Outcome::Quarantined { nearest: nearest() })
        };
        let plain = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if plain(&report.form) != plain(&asked.name) {
            return Some(Outcome::Quarantined { nearest: Some(asked.name.clone()) });
        }
        if let Some(outcome) = unknown(&form.option, &mut asked.options.iter().map(|option| option.name.as_str())) {
            return Some(outcome);
        }
        let satisfaction = form.satisfaction.as_deref();
        let words = || asked.satisfaction.iter().map(String::as_str);
        if let Some(outcome) = satisfaction.and_then(|typed| unknown(typed, &mut words())) {
            return Some(outcome);
        }
        if event.time > report.received + CLOCK_SLACK {
            return Some(Outcome::Held(HeldReason::Future));
        }
        if let Some(reason) = other_number(life, report.named) {
            return Some(Outcome::Held(reason));
        }
        let due = life.history.iter().any(|reached| asked.statuses.contains(&reached.status));
        (!due).then(|| Outcome::Held(HeldReason::FormTooEarly { after: asked.statuses.clone() }))
    }
}

fn held(mark: Mark) -> Held {
    if mark == Mark::Stated { Held::Stated } else { Held::Inferred }
}

/// A reporter who names a dossier by its id and by the number of another may mean that other one.
fn other_number(life: &Life, named: Named) -> Option<HeldReason> {
    let (Named::Both(said), Some(own)) = (named, life.number) else { return None };
    (own > 0 && said != own).then_some(HeldReason::OtherNumber { said, own })
}
