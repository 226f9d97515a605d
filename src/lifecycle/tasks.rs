//! What is to be done next, by whom and until when.

use super::{Life, Reached, clock};
use crate::dossier::FieldId;
use crate::language::dutch_day;
use crate::rules::{Action, ActionSort, Condition, Due, Lasts, RequestType, Ruleset, YearlyOf};
use chrono::{Days, Months, NaiveDate};
use std::collections::BTreeMap;

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task<'a> {
    /// What the rules say of it.
    pub action: &'a Action,
    /// Until when, or on which day.
    pub due: Option<NaiveDate>,
    /// Whether it is done.
    pub state: TaskState,
    /// What is missing, in the words of whoever reported it.
    pub missing: Option<&'a str>,
}

/// Whether something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskState {
    /// Not yet.
    Open,
    /// It goes with the status: waiting, or what somebody may do.
    Hint,
    /// It takes place on its day, which may not be known.
    Meeting,
    /// It is done.
    Done,
}

/// Lists what follows from where a dossier stands. `fields` are the request's details, for conditions.
pub fn tasks<'a>(
    life: &'a Life,
    ruleset: &'a Ruleset,
    request_type: &'a RequestType,
    fields: &BTreeMap<FieldId, String>,
) -> Vec<Task<'a>> {
    let actions = request_type.lifecycle.actions.iter();
    let asked = actions.filter(|action| action.when.as_ref().is_none_or(|condition| holds(condition, fields)));
    asked.filter_map(|action| task(action, life, ruleset)).collect()
}

fn task<'a>(action: &'a Action, life: &'a Life, ruleset: &'a Ruleset) -> Option<Task<'a>> {
    let asks = |reached: &&Reached| action.statuses.contains(&reached.status);
    let (status, phase) = (life.status.as_ref().filter(asks), life.phase.as_ref().filter(asks));
    // The last time that it was asked.
    let asked = match (action.sort, action.lasts) {
        (ActionSort::Hint, _) | (ActionSort::Task, Lasts::Status) => status,
        (ActionSort::Meeting, _) | (ActionSort::Task, Lasts::Phase) => phase,
        (ActionSort::Task, Lasts::Always) => life.history.iter().find(asks),
    }?;
    let state = match action.sort {
        ActionSort::Hint => TaskState::Hint,
        ActionSort::Meeting => TaskState::Meeting,
        ActionSort::Task => {
            // What was done before it was asked again does not count.
            let done = life.done.get(&action.id).is_some_and(|done| done.at >= asked.since);
            let sent = action.missing.is_some() && life.supplement_sent.is_some_and(|at| at >= asked.since);
            if done || sent { TaskState::Done } else { TaskState::Open }
        }
    };
    let missing = action.missing.as_ref().and_then(|id| asked.information.get(id)).map(String::as_str);
    let missing = missing.filter(|missing| state == TaskState::Open && !missing.trim().is_empty());
    Some(Task { action, due: due(action, life, ruleset, asked), state, missing })
}

fn due(action: &Action, life: &Life, ruleset: &Ruleset, asked: &Reached) -> Option<NaiveDate> {
    let weeks_before = |day: NaiveDate, weeks: u32| day.checked_sub_days(Days::new(u64::from(weeks) * 7));
    match action.due.as_ref()? {
        Due::Within { days, working_days, stops_in, extended_to } => {
            if let Some(day) = extended_to.as_ref().and_then(|id| known_day(life, id)) {
                return Some(day);
            }
            if !stops_in.is_empty() {
                return clock::due(action, life, (*days, *working_days), stops_in, ruleset);
            }
            let day = dutch_day(asked.since).checked_add_days(Days::new(u64::from(*days)))?;
            ruleset.working_days_after(day, *working_days)
        }
        Due::On { information } => known_day(life, information),
        Due::Before { information, weeks, days, hours } => {
            let days = u64::from(*days) + u64::from(hours.div_ceil(24));
            weeks_before(known_day(life, information)?, *weeks)?.checked_sub_days(Days::new(days))
        }
        Due::Deadline(YearlyOf { request_type, before }) => {
            let deadline = ruleset.request_type(request_type)?.deadline.as_ref();
            let dates = || deadline.into_iter().flat_map(|deadline| deadline.dates.iter().copied());
            let end = before.as_ref().and_then(|(information, weeks)| Some((known_day(life, information)?, *weeks)));
            match end {
                // That of an earlier year, or one from before the decision, is about another end.
                Some((end, weeks)) => {
                    let year = end.checked_sub_months(Months::new(12)).unwrap_or(end).max(dutch_day(asked.since));
                    let fitting = dates().filter(|date| (year..=end).contains(date));
                    fitting.max().or_else(|| weeks_before(end, weeks))
                }
                None => dates().filter(|date| *date >= dutch_day(asked.since)).min(),
            }
        }
    }
}

/// A day that somebody recorded goes before the one that came with the phase. A day of an earlier phase is over.
pub(super) fn known_day(life: &Life, id: &str) -> Option<NaiveDate> {
    let recorded = life.done.values().find_map(|done| done.work.records.get(id));
    recorded.or_else(|| life.phase.as_ref()?.information.get(id))?.parse().ok()
}

/// Conditions on documents do not reach past filing: the documents are not here any more.
fn holds(condition: &Condition, fields: &BTreeMap<FieldId, String>) -> bool {
    match condition {
        Condition::Field { name, is } => fields.get(name).is_some_and(|value| value == is),
        Condition::FieldOneOf { name, values } => fields.get(name).is_some_and(|value| values.contains(value)),
        Condition::Present(_) | Condition::Pupil { .. } => false,
        Condition::Absent(_) => true,
        Condition::All(all) => all.iter().all(|condition| holds(condition, fields)),
        Condition::Any(any) => any.iter().any(|condition| holds(condition, fields)),
        Condition::Not(condition) => !holds(condition, fields),
    }
}
