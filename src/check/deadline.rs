//! The yearly deadline of a request type: those of the rules, and the one that a school noted.
//! Never guesses a deadline that nobody has announced.

use super::case::Case;
use crate::finding::{Cause, Finding, Place};
use crate::language::parse_date;
use crate::rules::DeadlineRule;
use chrono::{Datelike, NaiveDate};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let Some(rule) = &case.request.deadline else { return };
    let dates: Vec<NaiveDate> = rule.dates.iter().copied().chain(noted(case, rule)).collect();
    let missed = dates.iter().copied().find_map(|deadline| {
        let discussed_after = waits_until(rule, deadline)?;
        (deadline < case.filed && case.filed <= discussed_after).then_some((deadline, discussed_after))
    });
    if let Some((deadline, discussed_after)) = missed {
        let passed = rule.later.iter().filter(|later| deadline < later.date && later.date < case.filed);
        let last = passed.max_by_key(|later| later.date);
        let (deadline, severity) = last.map_or((deadline, rule.rule.severity), |later| (later.date, later.severity));
        let cause = Cause::LateFiling { deadline, discussed_after, on: case.filed };
        findings.push(case.ruled_as(cause, Place::default(), &rule.rule, severity));
    } else if case.details.is_some() && !case.sent && !dates.iter().any(|deadline| *deadline >= case.filed) {
        let cause = Cause::UnknownDeadline { field: rule.field.clone(), last: dates.iter().copied().max() };
        findings.push(case.finding(cause, Place::default()));
    }
}

/// The date that the platform announced, as it was noted in the request's details.
fn noted(case: &Case, rule: &DeadlineRule) -> Option<NaiveDate> {
    parse_date(case.details?.fields.get(rule.field.as_ref()?)?)
}

/// The first such day on or after the deadline: the holidays may lie in the next calendar year.
fn waits_until(rule: &DeadlineRule, deadline: NaiveDate) -> Option<NaiveDate> {
    let (month, day) = rule.discussed_after.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    let in_year = |year| NaiveDate::from_ymd_opt(year, month, day);
    in_year(deadline.year()).filter(|end| *end >= deadline).or_else(|| in_year(deadline.year() + 1))
}
