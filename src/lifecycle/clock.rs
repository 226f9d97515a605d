//! A term that stands still while somebody else is to act: the days of such a status do not count.
//! Never says that a day is known while the clock stands still.

use super::{Life, Reached};
use crate::language::dutch_day;
use crate::rules::{Action, Ruleset};
use chrono::NaiveDate;

/// The last day of a term of so many days, or working days, from the first time that one of the action's statuses was
/// reached. None while the clock stands still, and where nobody works for years.
pub(super) fn due(
    action: &Action,
    life: &Life,
    (days, working_days): (u32, u32),
    stops_in: &[String],
    ruleset: &Ruleset,
) -> Option<NaiveDate> {
    let stops = |reached: &Reached| stops_in.contains(&reached.status);
    let start = life.history.iter().find(|reached| action.statuses.contains(&reached.status))?;
    let after: Vec<&Reached> = life.history.iter().filter(|reached| reached.since >= start.since).collect();
    if after.last().is_some_and(|last| stops(last)) {
        return None;
    }
    // From the day after the one on which it stopped, up to and including the one on which it goes on.
    let pauses = after.windows(2).filter_map(|pair| match pair {
        [one, next] if stops(one) => Some((dutch_day(one.since), dutch_day(next.since))),
        _ => None,
    });
    let pauses: Vec<(NaiveDate, NaiveDate)> = pauses.collect();
    let runs = |day: &NaiveDate| !pauses.iter().any(|(from, to)| from < day && day <= to);
    let first = dutch_day(start.since);
    let counts = |day: &NaiveDate| runs(day) && (working_days == 0 || ruleset.is_working_day(*day));
    let count = usize::try_from(days.max(working_days)).ok()?;
    let Some(before) = count.checked_sub(1) else { return Some(first) };
    let longest = before.saturating_mul(2).saturating_add(3650);
    first.iter_days().skip(1).take(longest).filter(counts).nth(before)
}
