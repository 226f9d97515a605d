//! What a person enters about a dossier: its number, a status that came by mail, a decision, work that is done.
//! Never enters what the rules cannot make sense of: the person is asked again.

use super::follow::{Followed, asked, follow, summarise};
use crate::files;
use crate::language;
use crate::lifecycle::{
    Body, Decision, DecisionVerdict, DoneWork, Event, EventId, HeldReason, NameMatch, Outcome, Reporter, StatusReport,
    TaskState, match_name, tasks,
};
use crate::register::{DossierKey, Pen, RegisterError};
use crate::rules::{Action, RefusedAction, RequestType, Ruleset, Status, ValueSort};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;

/// Why something was not entered.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotEntered {
    /// The register could not be used.
    Register(RegisterError),
    /// Others have only spoken of this dossier, or these rules do not know its request type.
    NotKnown,
    /// The name is none of this request type's statuses.
    UnknownStatus {
        /// What was typed.
        typed: String,
        /// The nearest name.
        nearest: Option<String>,
        /// All names.
        known: Vec<String>,
    },
    /// The name could mean more than one status.
    AmbiguousStatus {
        /// What was typed.
        typed: String,
        /// All names.
        known: Vec<String>,
    },
    /// No such actor sets this status.
    UnknownSetter {
        /// What was typed.
        typed: String,
        /// Who may.
        known: Vec<String>,
    },
    /// Nothing waits for a decision.
    NothingWaits,
    /// More than one event waits: say which.
    WhichEvent(Vec<EventId>),
    /// There is no such event that waits.
    NoSuchEvent(Vec<EventId>),
    /// Nobody can decide here that somebody may report: that is the list of contacts'.
    NotToBeAccepted(Outcome),
    /// What it means has to be said.
    SayWhichStatus {
        /// All names.
        known: Vec<String>,
    },
    /// The rules refuse this work for this request type.
    Refused(RefusedAction),
    /// There is no such work for this dossier.
    UnknownAction {
        /// What was typed.
        typed: String,
        /// What there is.
        known: Vec<String>,
    },
    /// It is not work, but something that goes with the status.
    NoWork(String),
    /// This has to be recorded with it.
    MissingRecord {
        /// The record's id.
        id: String,
        /// Its name in both languages.
        name: language::Text,
    },
    /// This is no date.
    NotADate {
        /// The record's id.
        id: String,
        /// What was typed.
        typed: String,
    },
    /// Nothing of that name is recorded with it.
    UnknownRecord {
        /// What was typed.
        typed: String,
        /// What there is.
        known: Vec<String>,
    },
}

impl From<RegisterError> for NotEntered {
    fn from(error: RegisterError) -> Self {
        Self::Register(error)
    }
}

/// Enters the number that the platform gave. One of 0 or less is recorded too: it says that nothing was sent.
pub fn enter_number(
    pen: &Pen<'_>,
    key: DossierKey,
    number: i64,
    now: DateTime<Utc>,
    rules: &Ruleset,
) -> Result<Followed, NotEntered> {
    if !pen.dossier(key)?.known {
        return Err(NotEntered::NotKnown);
    }
    if number > 0 {
        pen.number(key, number)?;
    }
    enter(pen, key, now, Body::Sent { number }, rules).map(|(followed, _)| followed)
}

/// A status that a person read somewhere.
pub struct ByHand<'a> {
    /// Its name.
    pub name: &'a str,
    /// The actor who set it; none: the first that may.
    pub set_by: Option<&'a str>,
    /// When it was set.
    pub time: DateTime<Utc>,
    /// What came with it.
    pub information: BTreeMap<String, String>,
    /// Who enters it.
    pub by: &'a str,
}

/// Enters a status that came by mail, and tells what became of it.
pub fn enter_status(
    pen: &Pen<'_>,
    key: DossierKey,
    entry: ByHand<'_>,
    now: DateTime<Utc>,
    rules: &Ruleset,
) -> Result<(Followed, Outcome), NotEntered> {
    let before = follow(pen, key, rules)?;
    let request_type = asked(&before.dossier, rules).ok_or(NotEntered::NotKnown)?;
    let reached: Vec<&str> =
        before.life.iter().flat_map(|life| &life.history).map(|reached| reached.status.as_str()).collect();
    let status = named(rules, request_type, entry.name, &reached)?;
    let set_by = match entry.set_by {
        Some(typed) if !status.set_by.iter().any(|actor| actor == typed) => {
            return Err(NotEntered::UnknownSetter { typed: typed.to_owned(), known: status.set_by.clone() });
        }
        Some(typed) => typed.to_owned(),
        None => status.set_by.first().cloned().unwrap_or_default(),
    };
    for (id, value) in &entry.information {
        let known: Vec<String> = status.information.iter().map(|one| one.id.clone()).collect();
        let asked = status.information.iter().find(|one| one.id == *id);
        let asked = asked.ok_or_else(|| NotEntered::UnknownRecord { typed: id.clone(), known })?;
        check_value(id, value, asked.value)?;
    }
    let report = StatusReport {
        name: entry.name.trim().to_owned(),
        set_by,
        information: entry.information.into_iter().map(|(id, value)| (id, plain(&value))).collect(),
        request_type: Some(request_type.id.clone()),
        reporter: Reporter::ByHand { by: entry.by.to_owned() },
        received: now,
    };
    let (followed, id) = enter(pen, key, entry.time, Body::Status(report), rules)?;
    let outcome = followed.life.as_ref().and_then(|life| life.outcomes.get(&id)).cloned();
    Ok((followed, outcome.unwrap_or(Outcome::Applied)))
}

/// A date is kept as machines write it, however it was typed.
fn plain(value: &str) -> String {
    language::parse_date(value).map_or_else(|| value.trim().to_owned(), |date| date.to_string())
}

fn check_value(id: &str, value: &str, sort: ValueSort) -> Result<(), NotEntered> {
    match sort {
        ValueSort::Date if language::parse_date(value).is_none() => {
            Err(NotEntered::NotADate { id: id.to_owned(), typed: value.to_owned() })
        }
        _ => Ok(()),
    }
}

fn named<'a>(
    rules: &'a Ruleset,
    request_type: &'a RequestType,
    name: &str,
    reached: &[&str],
) -> Result<&'a Status, NotEntered> {
    let typed = name.trim().to_owned();
    match match_name(rules, request_type, name, reached) {
        NameMatch::Status(status) => Ok(status),
        NameMatch::Ambiguous { .. } => Err(NotEntered::AmbiguousStatus { typed, known: names(request_type) }),
        NameMatch::OtherType(_) => Err(NotEntered::UnknownStatus { typed, nearest: None, known: names(request_type) }),
        NameMatch::Unknown(nearest) => {
            Err(NotEntered::UnknownStatus { typed, nearest: nearest.map(str::to_owned), known: names(request_type) })
        }
    }
}

fn names(request_type: &RequestType) -> Vec<String> {
    request_type.lifecycle.statuses.iter().map(|status| status.name.clone()).collect()
}

/// A decision that a person takes.
pub struct Verdict<'a> {
    /// The event, by its id or the beginning or end of that; none: the only one that waits.
    pub about: Option<&'a str>,
    /// It does not hold.
    pub dismiss: bool,
    /// The status that it means.
    pub meaning: Option<&'a str>,
    /// Who.
    pub by: &'a str,
    /// Why.
    pub reason: &'a str,
}

/// Enters a decision about an event that waits, and tells what became of that event.
pub fn enter_decision(
    pen: &Pen<'_>,
    key: DossierKey,
    verdict: &Verdict<'_>,
    now: DateTime<Utc>,
    rules: &Ruleset,
) -> Result<(Followed, EventId, Outcome), NotEntered> {
    let before = follow(pen, key, rules)?;
    let request_type = asked(&before.dossier, rules).ok_or(NotEntered::NotKnown)?;
    let outcomes = before.life.as_ref().map(|life| &life.outcomes).ok_or(NotEntered::NotKnown)?;
    let waiting: Vec<&EventId> = outcomes.iter().filter(|(_, outcome)| outcome.waits()).map(|(id, _)| id).collect();
    let about = which(verdict.about, &waiting, outcomes.keys())?.clone();
    let outcome = outcomes.get(&about).ok_or(NotEntered::NothingWaits)?;
    let decided = match (verdict.dismiss, verdict.meaning, outcome) {
        (true, ..) => DecisionVerdict::Dismiss,
        (false, _, Outcome::Refused(_)) => return Err(NotEntered::NotToBeAccepted(outcome.clone())),
        (false, Some(name), _) => {
            DecisionVerdict::AcceptAs { status: named(rules, request_type, name, &[])?.id.clone() }
        }
        (false, None, Outcome::Quarantined { .. } | Outcome::Held(HeldReason::AmbiguousHere)) => {
            return Err(NotEntered::SayWhichStatus { known: names(request_type) });
        }
        (false, None, _) => DecisionVerdict::Accept,
    };
    let decision = Decision {
        about: about.clone(),
        verdict: decided,
        by: verdict.by.to_owned(),
        reason: verdict.reason.to_owned(),
    };
    let (followed, _) = enter(pen, key, now, Body::Decided(decision), rules)?;
    let outcome = followed.life.as_ref().and_then(|life| life.outcomes.get(&about)).cloned();
    Ok((followed, about, outcome.unwrap_or(Outcome::Applied)))
}

/// Which event is meant. One that was decided may be decided again, if it is named.
fn which<'a>(
    typed: Option<&str>,
    waiting: &[&'a EventId],
    all: impl Iterator<Item = &'a EventId>,
) -> Result<&'a EventId, NotEntered> {
    let ids = |events: &[&EventId]| events.iter().map(|id| (*id).clone()).collect();
    let Some(typed) = typed.map(str::trim) else {
        return match waiting {
            [] => Err(NotEntered::NothingWaits),
            [one] => Ok(one),
            _ => Err(NotEntered::WhichEvent(ids(waiting))),
        };
    };
    let all: Vec<&EventId> = all.collect();
    if let Some(exact) = all.iter().find(|id| id.0 == typed) {
        return Ok(exact);
    }
    let near: Vec<&EventId> = all.into_iter().filter(|id| id.0.starts_with(typed) || id.0.ends_with(typed)).collect();
    match near.as_slice() {
        [one] => Ok(one),
        _ => Err(NotEntered::NoSuchEvent(ids(waiting))),
    }
}

/// Work that a person says is done.
pub struct Work<'a> {
    /// The action's id.
    pub action: &'a str,
    /// Who did it.
    pub by: &'a str,
    /// When.
    pub on: NaiveDate,
    /// What else is worth keeping.
    pub note: Option<&'a str>,
    /// What the rules ask to record.
    pub records: BTreeMap<String, String>,
}

/// Finds the work that somebody says is done, as the rules describe it for this dossier.
pub fn work_named<'a>(followed: &Followed, typed: &str, rules: &'a Ruleset) -> Result<&'a Action, NotEntered> {
    let request_type = asked(&followed.dossier, rules).ok_or(NotEntered::NotKnown)?;
    let lifecycle = &request_type.lifecycle;
    if let Some(refused) = lifecycle.refused_actions.iter().find(|refused| refused.id == typed) {
        return Err(NotEntered::Refused(refused.clone()));
    }
    let life = followed.life.as_ref().ok_or(NotEntered::NotKnown)?;
    let found = tasks(life, rules, request_type, &followed.dossier.fields, NaiveDate::MIN);
    match found.iter().find(|task| task.action.id == typed) {
        Some(task) if task.state == TaskState::Hint => Err(NotEntered::NoWork(typed.to_owned())),
        Some(_) => {
            let named = lifecycle.actions.iter().find(|action| action.id == typed);
            named.ok_or_else(|| NotEntered::NoWork(typed.to_owned()))
        }
        None => {
            let work = found.iter().filter(|task| task.state != TaskState::Hint);
            let known = work.map(|task| task.action.id.clone()).collect();
            Err(NotEntered::UnknownAction { typed: typed.to_owned(), known })
        }
    }
}

/// Enters work that is done.
pub fn enter_done(
    pen: &Pen<'_>,
    key: DossierKey,
    work: Work<'_>,
    now: DateTime<Utc>,
    rules: &Ruleset,
) -> Result<Followed, NotEntered> {
    let action = work_named(&follow(pen, key, rules)?, work.action, rules)?;
    if let Some(typed) = work.records.keys().find(|id| !action.records.iter().any(|record| record.id == **id)) {
        let known = action.records.iter().map(|record| record.id.clone()).collect();
        return Err(NotEntered::UnknownRecord { typed: typed.clone(), known });
    }
    for record in &action.records {
        let value = work.records.get(&record.id).filter(|value| !value.trim().is_empty());
        let missing = || NotEntered::MissingRecord { id: record.id.clone(), name: record.name.clone() };
        check_value(&record.id, value.ok_or_else(missing)?, record.value)?;
    }
    let done = DoneWork {
        action: action.id.clone(),
        by: work.by.to_owned(),
        on: work.on,
        note: work.note.map(str::to_owned),
        records: work.records.into_iter().map(|(id, value)| (id, plain(&value))).collect(),
    };
    enter(pen, key, now, Body::Done(done), rules).map(|(followed, _)| followed)
}

fn enter(
    pen: &Pen<'_>,
    key: DossierKey,
    time: DateTime<Utc>,
    body: Body,
    rules: &Ruleset,
) -> Result<(Followed, EventId), NotEntered> {
    let id = EventId(files::unique_id());
    pen.append(key, &Event { id: id.clone(), time, body })?;
    let followed = follow(pen, key, rules)?;
    pen.keep_summary(key, &rules.digest, &summarise(&followed, rules))?;
    Ok((followed, id))
}
