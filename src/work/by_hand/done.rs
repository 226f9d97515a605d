//! Work that is done, as the rules describe it.
//! Never takes half of what is to be recorded with it.

use super::{NotEntered, check_value, enter_event, plain};
use crate::files;
use crate::language;
use crate::lifecycle::{Body, DoneWork, Event, EventId, TaskState, tasks};
use crate::register::{DossierKey, Pen};
use crate::rules::{Action, Ruleset};
use crate::work::follow::{Followed, asked};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;

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
    let found = tasks(life, rules, request_type, &followed.dossier.fields);
    match found.iter().find(|task| task.action.id == typed) {
        Some(task) if matches!(task.state, TaskState::Hint | TaskState::Meeting) => {
            Err(NotEntered::NoWork(typed.to_owned()))
        }
        Some(_) => {
            let named = lifecycle.actions.iter().find(|action| action.id == typed);
            named.ok_or_else(|| NotEntered::NoWork(typed.to_owned()))
        }
        None => {
            let work = found.iter().filter(|task| matches!(task.state, TaskState::Open | TaskState::Done));
            let known = work.map(|task| task.action.id.clone()).collect();
            Err(NotEntered::UnknownAction { typed: typed.to_owned(), known })
        }
    }
}

/// Holds what is to be recorded against what the rules ask: all of it, as what it is, in its order.
fn check_records(action: &Action, given: &BTreeMap<String, String>) -> Result<(), NotEntered> {
    let value = |id: &str| given.get(id).filter(|value| !value.trim().is_empty());
    let missing: Vec<_> = action.records.iter().filter(|record| value(&record.id).is_none()).cloned().collect();
    if !missing.is_empty() {
        return Err(NotEntered::MissingRecords(missing));
    }
    for record in &action.records {
        check_value(&record.id, value(&record.id).map_or("", String::as_str), record.value)?;
    }
    let day = |id: &str| language::parse_date(value(id)?);
    for record in &action.records {
        let first = action.records.iter().find(|first| record.not_before.as_ref() == Some(&first.id));
        if let Some(first) = first.filter(|first| day(&record.id) < day(&first.id)) {
            let (record, first) = (Box::new(record.clone()), Box::new(first.clone()));
            return Err(NotEntered::TooEarly { record, first });
        }
    }
    Ok(())
}

/// Makes work that is done into an event; it was done by now. Nothing is kept yet: [`enter_work`] does that.
pub fn done_work<'a>(
    before: &Followed,
    work: Work<'_>,
    (now, now_on): (DateTime<Utc>, NaiveDate),
    rules: &'a Ruleset,
) -> Result<(Event, &'a Action), NotEntered> {
    let action = work_named(before, work.action, rules)?;
    if let Some(typed) = work.records.keys().find(|id| !action.records.iter().any(|record| record.id == **id)) {
        let known = action.records.iter().map(|record| record.id.clone()).collect();
        return Err(NotEntered::UnknownRecord { typed: typed.clone(), known });
    }
    if work.on > now_on {
        return Err(NotEntered::ToCome(work.on));
    }
    check_records(action, &work.records)?;
    let done = DoneWork {
        action: action.id.clone(),
        by: work.by.to_owned(),
        on: work.on,
        note: work.note.map(str::to_owned),
        records: work.records.into_iter().map(|(id, value)| (id, plain(&value))).collect(),
        report: None,
    };
    let id = EventId(files::unique_id());
    Ok((Event { id, time: before.moment(now), body: Body::Done(done) }, action))
}

/// Keeps work that is done.
pub fn enter_work(pen: &Pen<'_>, key: DossierKey, event: &Event, rules: &Ruleset) -> Result<Followed, NotEntered> {
    enter_event(pen, key, event, rules)
}
