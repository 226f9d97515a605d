//! How old research is on the day of the request.
//! Never finds a date: it chooses among those that the reading found or a person declared.

use super::case::Case;
use super::file::File;
use super::same_name::same_path;
use crate::dossier::{DateFound, DateRole, Dossier, DossierPath, Precision};
use crate::finding::{Cause, Finding};
use crate::rules::{AgeLimit, AgeRule, Ruleset};
use chrono::{Days, Months, NaiveDate};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    for file in case.readable() {
        findings.extend(strictest(case, file).and_then(|rule| judge(case, file, rule)));
    }
}

/// The rule that leaves a file the shortest life; a file of two kinds is judged once.
fn strictest<'a>(case: &'a Case, file: &File) -> Option<&'a AgeRule> {
    let rules = case.request.ages.iter().filter(|rule| speaks_of(case, rule, file) && !substituted(case, rule, file));
    rules.min_by_key(|rule| last_day(case.on, rule.max))
}

/// Says whether a rule limits the age of this file.
fn speaks_of(case: &Case, rule: &AgeRule, file: &File) -> bool {
    let research =
        |file: &File| file.kinds.iter().any(|kind| case.rules.kind(kind.id).is_some_and(|kind| kind.research));
    if rule.kinds.is_empty() { research(file) } else { rule.kinds.iter().any(|kind| file.is(kind)) }
}

/// Another document may make up for one that is too old, or that does not say how old it is.
fn substituted(case: &Case, rule: &AgeRule, file: &File) -> bool {
    case.readable().any(|other| other.path() != file.path() && rule.substituted_by.iter().any(|kind| other.is(kind)))
}

fn judge(case: &Case, file: &File, rule: &AgeRule) -> Option<Finding> {
    let dates = dates(case, file);
    let past = || dates.iter().filter(|found| found.date <= case.on);
    let Some(latest) = past().max_by_key(|found| found.date) else {
        let future = dates.iter().min_by_key(|found| found.date).cloned();
        return Some(case.finding(Cause::UndatedResearch { future }, file.place()));
    };
    let date = latest.clone();
    let place = file.page(date.page);
    let until = last_day(date.date, rule.max);
    let soon = u64::from(case.request.limits.expires_soon_weeks) * 7;
    if case.on > until {
        let earliest = past().min_by_key(|found| found.date).filter(|found| found.date != date.date).cloned();
        let cause = Cause::OutdatedResearch { date, earliest, until, on: case.on };
        Some(case.ruled(cause, place, &rule.rule))
    } else if case.on.checked_add_days(Days::new(soon)).is_some_and(|horizon| horizon >= until) {
        Some(case.finding(Cause::ResearchExpiresSoon { date, until }, place))
    } else {
        None
    }
}

/// The dates of the best role that is there. A declared one outweighs all: the person has read the document.
pub(super) fn dates(case: &Case, file: &File) -> Vec<DateFound> {
    let declared = case.details.and_then(|details| {
        let mut entries = details.declared_dates.iter();
        entries.find(|(path, _)| same_path(path.as_str(), file.path().as_str()))
    });
    if let Some((_, date)) = declared {
        return vec![as_declared(*date)];
    }
    let found = &file.attachment.reading.dates;
    let best = found.iter().map(|date| date.role).min();
    found.iter().filter(|date| Some(date.role) == best).cloned().collect()
}

/// The date that says how old the research in a file is, for the checklist: the latest that is not in the future.
pub(super) fn research_date(case: &Case, file: &File) -> Option<DateFound> {
    let is_research = case.request.ages.iter().any(|rule| speaks_of(case, rule, file));
    let mut dates = if is_research { dates(case, file) } else { Vec::new() };
    dates.retain(|found| found.date <= case.on);
    dates.into_iter().max_by_key(|found| found.date)
}

/// The last day on which each document is young enough, for those whose age counts and is known.
pub fn last_days(dossier: &Dossier, rules: &Ruleset, on: NaiveDate) -> Vec<(DossierPath, NaiveDate)> {
    let Some(case) = Case::new(dossier, rules, on) else { return Vec::new() };
    let last = |file: &File| {
        let rule = strictest(&case, file)?;
        let latest = research_date(&case, file)?;
        Some((file.path().clone(), last_day(latest.date, rule.max)))
    };
    case.readable().filter_map(last).collect()
}

fn as_declared(date: NaiveDate) -> DateFound {
    let text = date.to_string();
    DateFound { date, precision: Precision::Day, role: DateRole::Declared, label: String::new(), text, page: None }
}

/// The last day on which a document of this date is young enough: the same day, calendar units later. The 29th of
/// February ends on the 28th.
fn last_day(date: NaiveDate, max: AgeLimit) -> NaiveDate {
    let end = match max {
        AgeLimit::Years(years) => date.checked_add_months(Months::new(years.saturating_mul(12))),
        AgeLimit::Months(months) => date.checked_add_months(Months::new(months)),
        AgeLimit::Weeks(weeks) => date.checked_add_days(Days::new(u64::from(weeks) * 7)),
    };
    end.unwrap_or(NaiveDate::MAX)
}
