//! What a person enters about a dossier: its number, a status that came by mail, a decision, work that is done.
//! Never enters what the rules cannot make sense of: the person is asked again.

mod decision;
mod done;

pub use decision::{Verdict, enter_decision};
pub use done::{Work, done_work, enter_work, work_named};

use super::follow::{Followed, asked, follow, summarise};
use crate::files;
use crate::language::{self, dutch_day};
use crate::lifecycle::{
    Body, Event, EventId, Life, NameMatch, Named, Outcome, RefusedReason, Reporter, StatusReport, match_name,
};
use crate::register::{DossierKey, Pen, RegisterError};
use crate::rules::{Information, RefusedAction, RequestType, Ruleset, Status, ValueSort};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
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
        /// The names of those that it could mean.
        candidates: Vec<String>,
    },
    /// A number of 0 or less, of a dossier that has one.
    NumberKnown {
        /// What was typed.
        typed: i64,
        /// The number that it has.
        number: i64,
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
    /// Nobody can decide here that somebody may report: that is the list of contacts'. Nor what a name means.
    NotToBeAccepted(RefusedReason),
    /// It holds already; only what somebody here entered can be taken back.
    HoldsAlready,
    /// What it means has to be said.
    SayWhichStatus {
        /// The names that it could have.
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
    /// All this has to be recorded with it.
    MissingRecords(Vec<Information>),
    /// It lies before what it must not lie before.
    TooEarly {
        /// What was recorded.
        record: Box<Information>,
        /// What it must not lie before.
        first: Box<Information>,
    },
    /// The day is still to come.
    ToCome(NaiveDate),
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

/// Enters the number that the platform gave. One of 0 or less is recorded too: it says that nothing was sent. It takes no
/// number away: a dossier that has one was sent.
pub fn enter_number(
    pen: &Pen<'_>,
    key: DossierKey,
    number: i64,
    now: DateTime<Utc>,
    rules: &Ruleset,
) -> Result<Followed, NotEntered> {
    let before = follow(pen, key, rules)?;
    if !before.dossier.known {
        return Err(NotEntered::NotKnown);
    }
    match (number, before.dossier.number) {
        (1.., _) => pen.number(key, number)?,
        (_, Some(known)) => return Err(NotEntered::NumberKnown { typed: number, number: known }),
        (_, None) => {}
    }
    // With a number comes all that was said of it.
    let moment = follow(pen, key, rules)?.moment(now);
    enter(pen, key, moment, Body::Sent { number }, rules).map(|(followed, _)| followed)
}

/// Enters that a request was sent by a channel that shows no number.
pub fn enter_delivered(
    pen: &Pen<'_>,
    key: DossierKey,
    now: DateTime<Utc>,
    rules: &Ruleset,
) -> Result<Followed, NotEntered> {
    let before = follow(pen, key, rules)?;
    if !before.dossier.known {
        return Err(NotEntered::NotKnown);
    }
    enter(pen, key, before.moment(now), Body::Delivered, rules).map(|(followed, _)| followed)
}

/// A status that a person read somewhere.
pub struct ByHand<'a> {
    /// Its name.
    pub name: &'a str,
    /// The actor who set it; none: the first that may.
    pub set_by: Option<&'a str>,
    /// When it was set; none: just now.
    pub time: Option<DateTime<Utc>>,
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
) -> Result<(Followed, EventId, Outcome), NotEntered> {
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
    let time = match entry.time {
        Some(time) => after_that_day(before.life.as_ref(), time),
        None => before.moment(now),
    };
    let report = StatusReport {
        name: entry.name.trim().to_owned(),
        set_by,
        information: entry.information.into_iter().map(|(id, value)| (id, plain(&value))).collect(),
        request_type: Some(request_type.id.clone()),
        reporter: Reporter::ByHand { by: entry.by.to_owned() },
        // Where a clock ran ahead before, this is not told too early.
        received: now.max(time),
        named: Named::Id,
        letters: 0,
    };
    let (followed, id) = enter(pen, key, time, Body::Status(report), rules)?;
    let outcome = followed.life.as_ref().and_then(|life| life.outcomes.get(&id)).cloned();
    Ok((followed, id, outcome.unwrap_or(Outcome::Applied)))
}

/// What is entered by hand about a day comes after what is known of that day already.
fn after_that_day(life: Option<&Life>, time: DateTime<Utc>) -> DateTime<Utc> {
    let known = life.into_iter().flat_map(|life| &life.history).map(|reached| reached.since);
    let last = known.filter(|since| *since >= time && dutch_day(*since) == dutch_day(time)).max();
    last.map_or(time, |last| last + TimeDelta::seconds(1))
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
        NameMatch::Ambiguous(candidates) => {
            let candidates = candidates.into_iter().map(|status| status.name.clone()).collect();
            Err(NotEntered::AmbiguousStatus { typed, candidates })
        }
        NameMatch::OtherType(_) => Err(NotEntered::UnknownStatus { typed, nearest: None, known: names(request_type) }),
        NameMatch::Unknown(nearest) => {
            Err(NotEntered::UnknownStatus { typed, nearest: nearest.map(str::to_owned), known: names(request_type) })
        }
    }
}

fn names(request_type: &RequestType) -> Vec<String> {
    request_type.lifecycle.statuses.iter().map(|status| status.name.clone()).collect()
}

/// Enters something that happened under an id of its own.
fn enter(
    pen: &Pen<'_>,
    key: DossierKey,
    time: DateTime<Utc>,
    body: Body,
    rules: &Ruleset,
) -> Result<(Followed, EventId), NotEntered> {
    let id = EventId(files::unique_id());
    let followed = enter_event(pen, key, &Event { id: id.clone(), time, body }, rules)?;
    Ok((followed, id))
}

fn enter_event(pen: &Pen<'_>, key: DossierKey, event: &Event, rules: &Ruleset) -> Result<Followed, NotEntered> {
    pen.append(key, event)?;
    let followed = follow(pen, key, rules)?;
    pen.keep_summary(key, &rules.digest, &summarise(&followed, rules))?;
    Ok(followed)
}
