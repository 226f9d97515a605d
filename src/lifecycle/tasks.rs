//! What is to be done next, by whom and until when.

use super::{DoneWork, Life};
use crate::dossier::FieldId;
use crate::rules::{Action, ActionSort, Condition, Due, RequestType, Ruleset};
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task<'a> {
    /// What the rules say of it.
    pub action: &'a Action,
    /// Until when.
    pub due: Option<NaiveDate>,
    /// Whether it is done.
    pub state: TaskState<'a>,
}

/// Whether something is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaskState<'a> {
    /// Not yet.
    Open,
    /// It goes with the status: waiting, or what somebody may do.
    Hint,
    /// By somebody.
    Done(&'a DoneWork),
}

/// Lists what follows from where a dossier stands. `fields` are the request's details, for conditions; `on` is the day
/// from which the next yearly deadline counts.
pub fn tasks<'a>(
    life: &'a Life,
    ruleset: &'a Ruleset,
    request_type: &'a RequestType,
    fields: &BTreeMap<FieldId, String>,
    on: NaiveDate,
) -> Vec<Task<'a>> {
    let actions = request_type.lifecycle.actions.iter();
    let asked = actions.filter(|action| action.when.as_ref().is_none_or(|condition| holds(condition, fields)));
    asked.filter_map(|action| task(action, life, ruleset, on)).collect()
}

fn task<'a>(action: &'a Action, life: &'a Life, ruleset: &'a Ruleset, on: NaiveDate) -> Option<Task<'a>> {
    let here = |status: Option<&str>| status.is_some_and(|status| action.statuses.iter().any(|named| named == status));
    match action.sort {
        ActionSort::Hint => {
            here(life.status_id()).then(|| Task { action, due: due(action, life, ruleset, on), state: TaskState::Hint })
        }
        ActionSort::Task => {
            // Work stays until it is done, whatever status came after the one that asked for it.
            let asked_for = life.history.iter().any(|reached| here(Some(&reached.status)));
            let state = life.done.get(&action.id).map_or(TaskState::Open, TaskState::Done);
            asked_for.then(|| Task { action, due: due(action, life, ruleset, on), state })
        }
    }
}

fn due(action: &Action, life: &Life, ruleset: &Ruleset, on: NaiveDate) -> Option<NaiveDate> {
    let asked = life.history.iter().rev().find(|reached| action.statuses.contains(&reached.status));
    match action.due.as_ref()? {
        Due::Within { days } => asked?.since.date_naive().checked_add_days(Days::new(u64::from(*days))),
        Due::On { information } => known_day(life, information),
        Due::Before { information, weeks } => {
            known_day(life, information)?.checked_sub_days(Days::new(u64::from(*weeks) * 7))
        }
        Due::Deadline(request_type) => {
            let deadline = ruleset.request_type(request_type)?.deadline.as_ref()?;
            deadline.dates.iter().filter(|date| **date >= on).min().copied()
        }
    }
}

fn known_day(life: &Life, id: &str) -> Option<NaiveDate> {
    let recorded = life.done.values().find_map(|done| done.records.get(id));
    recorded.or_else(|| life.information.get(id))?.parse().ok()
}

/// Conditions on documents do not reach past filing: the documents are not here any more.
fn holds(condition: &Condition, fields: &BTreeMap<FieldId, String>) -> bool {
    match condition {
        Condition::Field { name, is } => fields.get(name).is_some_and(|value| value == is),
        Condition::Present(_) => false,
        Condition::Absent(_) => true,
        Condition::All(all) => all.iter().all(|condition| holds(condition, fields)),
        Condition::Any(any) => any.iter().any(|condition| holds(condition, fields)),
    }
}
