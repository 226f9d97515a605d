//! The yearly deadline of a request type.
//! Never guesses a deadline that the region has not announced.

use super::case::Case;
use crate::finding::{Cause, Finding, Place};
use crate::rules::DeadlineRule;
use chrono::{Datelike, NaiveDate};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let Some(rule) = &case.request.deadline else { return };
    let missed = rule.dates.iter().copied().find_map(|deadline| {
        let discussed_after = waits_until(rule, deadline)?;
        (deadline < case.on && case.on <= discussed_after).then_some((deadline, discussed_after))
    });
    if let Some((deadline, discussed_after)) = missed {
        let cause = Cause::LateFiling { deadline, discussed_after, on: case.on };
        findings.push(case.ruled(cause, Place::default(), &rule.rule));
    }
}

/// The first such day on or after the deadline: the holidays may lie in the next calendar year.
fn waits_until(rule: &DeadlineRule, deadline: NaiveDate) -> Option<NaiveDate> {
    let (month, day) = rule.discussed_after.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    let in_year = |year| NaiveDate::from_ymd_opt(year, month, day);
    in_year(deadline.year()).filter(|end| *end >= deadline).or_else(|| in_year(deadline.year() + 1))
}
