//! The yearly deadline of a request type: those of the rules, and the one that a school noted; windows, and meetings.
//! Never guesses a deadline that nobody has announced.

use super::case::Case;
use crate::finding::{Cause, Finding, Place};
use crate::language::parse_date;
use crate::rules::{DeadlineRule, Window};
use chrono::{Datelike, NaiveDate};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    findings.extend(no_meeting(case));
    let Some(rule) = &case.request.deadline else { return };
    findings.extend(too_near(case, rule));
    if let Some(window) = next_window(case, rule) {
        let cause = Cause::EarlyFiling { opens: window.from, closes: window.to, on: case.filed };
        findings.push(case.ruled(cause, Place::default(), &rule.rule));
        return;
    }
    if rule.windows.iter().any(|window| (window.from..=window.to).contains(&case.filed)) {
        return;
    }
    let ends = rule.windows.iter().map(|window| window.to);
    let dates: Vec<NaiveDate> = rule.dates.iter().copied().chain(ends).chain(noted(case, rule)).collect();
    if dates.is_empty() && rule.lead.is_some() {
        return;
    }
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

/// The window that opens next, where none is open.
fn next_window<'r>(case: &Case, rule: &'r DeadlineRule) -> Option<&'r Window> {
    let open = |window: &&Window| window.from <= case.filed && case.filed <= window.to;
    let coming = rule.windows.iter().filter(|window| window.from > case.filed);
    coming.min_by_key(|window| window.from).filter(|_| !rule.windows.iter().any(|window| open(&window)))
}

/// A request that comes in too short before a day of its own.
fn too_near(case: &Case, rule: &DeadlineRule) -> Option<Finding> {
    let lead = rule.lead.as_ref()?;
    let day = parse_date(case.details?.fields.get(&lead.field)?)?;
    let last = lead.last_day(day)?;
    let cause = Cause::TooShortBefore { field: lead.field.clone(), day, last, on: case.filed };
    (case.filed > last).then(|| case.ruled(cause, Place::default(), &rule.rule))
}

/// Of requests that are discussed in meetings: no meeting is known for which this one could be in time.
fn no_meeting(case: &Case) -> Option<Finding> {
    let meetings = case.request.meetings.as_ref().filter(|_| case.details.is_some() && !case.sent)?;
    let cause = Cause::UnknownMeeting { last: meetings.on.iter().map(|meeting| meeting.day).max() };
    meetings.next(case.on).is_none().then(|| case.finding(cause, Place::default()))
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
