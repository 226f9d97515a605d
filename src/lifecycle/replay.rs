//! Events to a life, in the order of (time, id), whatever the order in which they are given.

use super::judge::{Held, Judge, Judgement};
use super::parties::{Parties, SentTo};
use super::tasks::known_day;
use super::variants::choose;
use super::{
    Body, Decision, DecisionVerdict, Done, DoneWork, Event, EventId, Filled, FilledForm, Life, LocalState, Named,
    Notice, Outcome, Reached, Reporter, StatusReport,
};
use crate::language::{dutch_day, parse_date};
use crate::rules::{Action, Information, RequestType, Ruleset, Status, ValueSort};
use chrono::{DateTime, Months, Utc};
use std::collections::BTreeMap;

/// Lives through all events of one dossier by the rules alone: to whom it was sent is not asked.
pub fn replay(events: &[Event], ruleset: &Ruleset, request_type: &RequestType) -> Life {
    replay_among(events, ruleset, request_type, &Parties::unasked())
}

/// Lives through all events of one dossier, among the parties that are known.
pub fn replay_among(events: &[Event], ruleset: &Ruleset, request_type: &RequestType, parties: &Parties) -> Life {
    let chosen = choose(events, ruleset);
    let contested = chosen.values().filter(|one| one.contested).map(|one| (one.event.id.clone(), one.event.clone()));
    let life = Life { contested: contested.collect(), ..Life::default() };
    let mut ordered: Vec<&Event> = chosen.into_values().map(|one| one.event).collect();
    ordered.sort_by(|one, other| (one.time, &one.id).cmp(&(other.time, &other.id)));
    let decisions = decisions(&ordered);
    let mut lived: Vec<(DateTime<Utc>, &Event)> =
        ordered.iter().map(|event| (lived_at(event, &decisions), *event)).collect();
    lived.sort_by(|(one_at, one), (other_at, other)| (one_at, &one.id).cmp(&(other_at, &other.id)));
    let sent_to = SentTo::of(&ordered);
    let judge = Judge { ruleset, request_type, senders: senders(&ordered), parties, sent_to };
    let decisions = decisions.into_iter().map(|(about, (_, decision))| (about, decision)).collect();
    let mut replay =
        Replay { judge, decisions, gathered: LocalState::Concept, requested: false, life, at: DateTime::default() };
    for (at, event) in lived {
        replay.at = at;
        let outcome = replay.live_through(event);
        replay.life.outcomes.insert(event.id.clone(), outcome);
    }
    replay.life
}

/// The last decision about each event, and when it was taken: somebody may think again.
fn decisions<'a>(ordered: &[&'a Event]) -> BTreeMap<&'a EventId, (DateTime<Utc>, &'a Decision)> {
    let mut decisions = BTreeMap::new();
    for event in ordered {
        if let Body::Decided(decision) = &event.body {
            decisions.insert(&decision.about, (event.time, decision));
        }
    }
    decisions
}

/// When an event counts. What somebody accepted before its own time came counts from then on: it would else outlast all that
/// is reported until then.
fn lived_at(event: &Event, decisions: &BTreeMap<&EventId, (DateTime<Utc>, &Decision)>) -> DateTime<Utc> {
    match decisions.get(&event.id) {
        Some((at, decision)) if decision.verdict != DecisionVerdict::Dismiss => event.time.min(*at),
        _ => event.time,
    }
}

/// The contacts who sent the dossier in.
fn senders<'a>(ordered: &[&'a Event]) -> Vec<&'a str> {
    let sender = |event: &&'a Event| match &event.body {
        Body::Received { sender, .. } => sender.as_deref(),
        _ => None,
    };
    ordered.iter().filter_map(sender).collect()
}

struct Replay<'a> {
    judge: Judge<'a>,
    decisions: BTreeMap<&'a EventId, &'a Decision>,
    /// How far it came before it was sent.
    gathered: LocalState,
    /// The request itself came in here.
    requested: bool,
    life: Life,
    /// When what is lived through counts.
    at: DateTime<Utc>,
}

impl<'a> Replay<'a> {
    fn live_through(&mut self, event: &'a Event) -> Outcome {
        match &event.body {
            Body::Checked => self.advance(LocalState::Checked),
            Body::Packed { supplement, .. } => {
                if *supplement {
                    self.life.unsent_supplement = Some(self.at);
                }
                self.advance(LocalState::Packed)
            }
            Body::Received { supplement, .. } => {
                let outcome = self.advance(LocalState::Received);
                // What is known only by a supplement had its life elsewhere.
                match supplement {
                    true if self.requested || self.life.status.is_some() => self.supplemented(event),
                    true => {}
                    false => self.requested = true,
                }
                outcome
            }
            Body::Sent { number } => self.own(event).unwrap_or_else(|| self.sent(*number)),
            Body::Delivered => self.own(event).unwrap_or_else(|| self.delivered()),
            Body::Status(report) => self.status(event, report),
            // What a decision does shows at the event that it is about.
            Body::Decided(_) => Outcome::Applied,
            Body::Done(done) => self.work(event, done),
            Body::Form(form) => self.form(event, form),
            Body::Receipt(receipt) => {
                let doubt = self.judge.receipt(&self.life, event, receipt);
                self.settled(event, doubt).unwrap_or_else(|outcome| outcome)
            }
        }
    }

    /// What somebody here entered holds, unless somebody here takes it back.
    fn own(&self, event: &Event) -> Option<Outcome> {
        let decision = self.decisions.get(&event.id)?;
        (decision.verdict == DecisionVerdict::Dismiss).then(|| Outcome::Dismissed { by: decision.by.clone() })
    }

    fn advance(&mut self, local: LocalState) -> Outcome {
        self.gathered = self.gathered.max(local);
        self.life.local = self.life.local.max(local);
        Outcome::Applied
    }

    /// Whoever brings in a supplement sets a status by that alone, whether or not anybody reports it.
    fn supplemented(&mut self, event: &Event) {
        if let Some(status) = self.judge.on_supplement(&self.life) {
            self.reach(event, Named::Id, &BTreeMap::new(), status);
        }
    }

    fn sent(&mut self, number: i64) -> Outcome {
        // The number of a request that was sent before, entered once more: its supplement was sent.
        if number > 0 && self.life.number == Some(number) && self.life.unsent_supplement.take().is_some() {
            self.life.supplement_sent = Some(self.at);
        }
        self.life.number = Some(number);
        let is_sent = number > 0 || self.life.status.is_some();
        self.life.local = if is_sent { self.gathered.max(LocalState::Sent) } else { self.gathered };
        Outcome::Applied
    }

    /// Sent, and no number tells it from another; said once more, its supplement was sent.
    fn delivered(&mut self) -> Outcome {
        if self.life.local == LocalState::Sent && self.life.unsent_supplement.take().is_some() {
            self.life.supplement_sent = Some(self.at);
        }
        self.life.local = self.gathered.max(LocalState::Sent);
        Outcome::Applied
    }

    fn done(&mut self, work: &DoneWork, at: DateTime<Utc>) {
        self.life.done.insert(work.action.clone(), Done { work: work.clone(), at });
    }

    /// A form that was filled in here holds; one that is reported must come from somebody who may report it, in its time,
    /// and say something that the rules know.
    fn form(&mut self, event: &'a Event, form: &'a FilledForm) -> Outcome {
        let doubt = form.report.as_ref().and_then(|report| self.judge.form(&self.life, event, form, report));
        let outcome = match self.settled(event, doubt) {
            Ok(outcome) => outcome,
            Err(outcome) => return outcome,
        };
        self.life.form = Some(Filled { form: form.clone(), event: event.id.clone() });
        let asked = self.judge.request_type.closing_form.as_ref();
        if let Some(action) = asked.and_then(|asked| asked.action.clone()) {
            let (by, on) = (form.by.clone(), dutch_day(self.at));
            let work = DoneWork { action, by, on, note: None, records: BTreeMap::new(), report: None };
            self.done(&work, self.at);
        }
        outcome
    }

    /// Work that was done here holds; what is reported must come from somebody who may report it.
    fn work(&mut self, event: &'a Event, done: &'a DoneWork) -> Outcome {
        let doubt = done.report.as_ref().and_then(|report| self.judge.work(&self.life, event, done, report));
        match self.settled(event, doubt) {
            Ok(outcome) => {
                self.done(done, self.at);
                let mut actions = self.judge.request_type.lifecycle.actions.iter();
                if actions.any(|action| action.id == done.action && action.missing.is_some()) {
                    // What was missing is with the platform, in a bundle or otherwise.
                    self.life.unsent_supplement = None;
                }
                outcome
            }
            Err(outcome) => outcome,
        }
    }

    /// What becomes of a form or of work, given a doubt about it and what somebody decided. `Err`: it does not hold.
    fn settled(&self, event: &Event, doubt: Option<Outcome>) -> Result<Outcome, Outcome> {
        match (doubt, self.decisions.get(&event.id)) {
            (Some(outcome), None) => Err(outcome),
            (None, Some(decision)) if decision.verdict == DecisionVerdict::Dismiss && is_own(&event.body) => {
                Err(Outcome::Dismissed { by: decision.by.clone() })
            }
            (None, _) => Ok(Outcome::Applied),
            (Some(outcome), Some(decision)) => match &decision.verdict {
                DecisionVerdict::Dismiss => Err(Outcome::Dismissed { by: decision.by.clone() }),
                DecisionVerdict::Accept if !matches!(outcome, Outcome::Refused(_)) => {
                    Ok(Outcome::Accepted { by: decision.by.clone() })
                }
                _ => Err(outcome),
            },
        }
    }

    fn status(&mut self, event: &'a Event, report: &'a StatusReport) -> Outcome {
        let decision = self.decisions.get(&event.id).copied();
        match (self.judge.status(&self.life, event, report), decision) {
            (Judgement::Holds(..), Some(Decision { verdict: DecisionVerdict::Dismiss, by, .. }))
                if is_own(&event.body) =>
            {
                Outcome::Dismissed { by: by.clone() }
            }
            (Judgement::Holds(status, held), _) => {
                let (fresh, mut notices) = self.reach(event, report.named, &report.information, status);
                match held {
                    Held::Repeated if !fresh => return Outcome::Repeated,
                    Held::Inferred => notices.insert(0, Notice::Inferred),
                    Held::BeginningSkipped => notices.insert(0, Notice::BeginningSkipped),
                    Held::Stated | Held::Repeated => {}
                }
                if notices.is_empty() { Outcome::Applied } else { Outcome::AppliedWithNotice(notices) }
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
        self.reach(event, report.named, &report.information, status);
        Outcome::Accepted { by }
    }

    fn find(&self, id: &str) -> Option<&'a Status> {
        self.judge.request_type.lifecycle.statuses.iter().find(|status| status.id == id)
    }

    /// Takes a status as the last word. Tells whether that says anything new, and what is worth knowing about it.
    fn reach(
        &mut self,
        event: &Event,
        named: Named,
        given: &BTreeMap<String, String>,
        status: &Status,
    ) -> (bool, Vec<Notice>) {
        let (information, mut notices) = understood(given, status);
        let life = &mut self.life;
        life.local = life.local.max(LocalState::Sent);
        // Something was heard: whether the supplement was in it, the status says.
        life.unsent_supplement = None;
        if let (Named::Both(number) | Named::Number(number), None) = (named, life.number) {
            life.number = Some(number);
        }
        if life.status_id() == Some(status.id.as_str()) {
            let mut fresh = false;
            let phase = life.phase.as_mut().filter(|phase| phase.status == status.id);
            for reached in life.status.iter_mut().chain(phase) {
                for (id, value) in &information {
                    fresh |= reached.information.insert(id.clone(), value.clone()).as_ref() != Some(value);
                }
            }
            return (fresh, notices);
        }
        let (event, since) = (event.id.clone(), self.at);
        let reached = Reached { status: status.id.clone(), since, event, information };
        if status.substantive {
            let back = life.phase.as_ref().filter(|phase| phase.status == status.id && !phase_renewed(phase, &reached));
            // After an upload the same phase goes on; what came with it before still holds.
            let phase = back.cloned().unwrap_or_else(|| reached.clone());
            life.phase = Some(phase);
            life.ended = status.terminal;
        }
        life.history.push(reached.clone());
        life.status = Some(reached);
        notices.extend(self.day_not_told(status, given));
        (true, notices)
    }
}

impl Replay<'_> {
    /// What takes place in this status on a day that nobody told.
    fn day_not_told(&self, status: &Status, given: &BTreeMap<String, String>) -> Option<Notice> {
        let actions = self.judge.request_type.lifecycle.actions.iter();
        let mut days = actions.filter(|action| action.statuses.contains(&status.id)).filter_map(Action::takes_place);
        let id = days.find(|id| !given.contains_key(*id) && known_day(&self.life, id).is_none())?;
        Some(Notice::DayNotTold { id: id.to_owned() })
    }
}

/// New information makes a phase that is come back to a new one.
fn phase_renewed(before: &Reached, after: &Reached) -> bool {
    after.information.iter().any(|(id, value)| before.information.get(id) != Some(value))
}

/// Somebody here entered it.
fn is_own(body: &Body) -> bool {
    body.reporter().is_none_or(|reporter| matches!(reporter, Reporter::ByHand { .. }))
}

/// What came with a status, days in one spelling.
fn understood(given: &BTreeMap<String, String>, status: &Status) -> (BTreeMap<String, String>, Vec<Notice>) {
    let mut notices = Vec::new();
    let mut understood = BTreeMap::new();
    for (id, value) in given {
        let known = status.information.iter().find(|known| known.id == *id);
        let mut plain = value.clone();
        match (known.map(|known| known.value), parse_date(value)) {
            (None, _) => notices.push(Notice::UnknownInformation { id: id.clone() }),
            (Some(ValueSort::Date), Some(day)) => plain = day.to_string(),
            (Some(ValueSort::Date), None) => notices.push(Notice::NotADay { id: id.clone(), value: value.clone() }),
            (Some(ValueSort::Text), _) => {}
        }
        understood.insert(id.clone(), plain);
    }
    notices.extend(status.information.iter().filter_map(|known| other_length(known, &understood)));
    (understood, notices)
}

/// A last day that does not fit the length that the rules give for what was granted.
fn other_length(last: &Information, told: &BTreeMap<String, String>) -> Option<Notice> {
    let rule = last.length.as_ref()?;
    let chosen = told.get(&rule.by)?.trim().to_lowercase();
    let of = rule.of.iter().find(|of| of.is.trim().to_lowercase() == chosen)?;
    let until = told.get(&last.id).and_then(|day| parse_date(day));
    let notice = |expected| Some(Notice::OtherLength { id: last.id.clone(), expected });
    let Some(years) = of.years else { return until.and_then(|_| notice(None)) };
    let from = parse_date(told.get(&rule.from)?)?;
    // The last day of so many years is the day before the same day of that later year.
    let end = from.checked_add_months(Months::new(years.saturating_mul(12)))?;
    let expected = end.pred_opt()?;
    let until = until?;
    let fits = if of.exactly { (expected..=end).contains(&until) } else { until <= end };
    if fits { None } else { notice(Some(expected)) }
}
