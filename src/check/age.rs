//! How old research is on the day of the request, report by report where a file holds several.
//! Never finds a date: it chooses among those that the reading found or a person declared. Where an older one may be the
//! research's and would make it too old, it says that the age is not certain.

use super::case::Case;
use super::file::File;
use crate::dossier::{DateFound, DateRole, Dossier, DossierPath, KindId, Part, Precision, Reading};
use crate::finding::{Cause, Finding, Place, Undated};
use crate::rules::{AgeLimit, AgeRule, Counts, Ruleset};
use chrono::{Days, Months, NaiveDate};

/// The age of one report in a file, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResearchAge {
    /// What the report is: some of the kinds of its file, or all where it is the whole of it.
    pub kinds: Vec<KindId>,
    /// The page on which it begins, where it is a part of its file.
    pub page: Option<u32>,
    /// The date by which it is judged: of the best role that is there, the latest that is not in the future.
    pub date: Option<DateFound>,
    /// The last day on which it is young enough.
    pub until: Option<NaiveDate>,
    /// An older date that may be the research's, too, and would make it too old.
    pub doubt: Option<DateFound>,
    /// A date in the future, where there is no other.
    future: Option<DateFound>,
    /// A date of which nobody can say what it is, where there is no other.
    unclear: Option<DateFound>,
    /// The earliest of its tests, where there are several.
    earliest: Option<DateFound>,
}

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    for file in case.readable() {
        let rules = limits(case, file).filter(|rule| !substituted(case, rule, file)).collect::<Vec<_>>();
        findings.extend(ages(case, file, &rules).into_iter().filter_map(|(age, rule)| judge(case, file, rule, age)));
    }
}

/// The rules that limit the age of a file.
fn limits<'a>(case: &'a Case, file: &'a File) -> impl Iterator<Item = &'a AgeRule> {
    let speaks = |rule: &&AgeRule| file.kinds.iter().any(|kind| speaks_of(case.rules, rule, kind.id));
    case.request.ages.iter().filter(speaks)
}

fn speaks_of(rules: &Ruleset, rule: &AgeRule, kind: &KindId) -> bool {
    if rule.kinds.is_empty() { rules.kind(kind).is_some_and(|kind| kind.research) } else { rule.kinds.contains(kind) }
}

/// Another document may make up for one that is too old, or that does not say how old it is.
fn substituted(case: &Case, rule: &AgeRule, file: &File) -> bool {
    let makes_up = |other: &File| rule.substituted_by.iter().any(|kind| other.is(kind));
    !rule.substituted_by.is_empty() && case.readable().any(|other| other.path() != file.path() && makes_up(other))
}

/// The ages of the reports in a file of which these rules speak, each with the rule that leaves it the shortest life.
fn ages<'r>(case: &Case, file: &File, rules: &[&'r AgeRule]) -> Vec<(ResearchAge, &'r AgeRule)> {
    let kinds: Vec<KindId> = file.kinds.iter().map(|kind| kind.id.clone()).collect();
    match declared(case, file) {
        Some(date) => {
            let rule = strictest(case.rules, rules, &kinds, case.on);
            rule.map(|rule| (age(&kinds, None, &[as_declared(date)], case.on, rule), rule)).into_iter().collect()
        }
        None => ages_of(&file.attachment.reading, &kinds, case.rules, rules, case.on),
    }
}

/// The rule that leaves a report of these kinds the shortest life.
fn strictest<'r>(rules: &Ruleset, limits: &[&'r AgeRule], kinds: &[KindId], on: NaiveDate) -> Option<&'r AgeRule> {
    let speak = limits.iter().copied().filter(|rule| kinds.iter().any(|kind| speaks_of(rules, rule, kind)));
    speak.min_by_key(|rule| last_day(on, rule.max))
}

/// The ages of the reports that a reading found, of which some limits speak. `kinds`: what the file counts as.
pub fn ages_of<'r>(
    reading: &Reading,
    kinds: &[KindId],
    rules: &Ruleset,
    limits: &[&'r AgeRule],
    on: NaiveDate,
) -> Vec<(ResearchAge, &'r AgeRule)> {
    let Some(of_file) = strictest(rules, limits, kinds, on) else { return Vec::new() };
    let own = |part: &Part| part.kinds.iter().filter(|kind| kinds.contains(kind)).cloned().collect::<Vec<_>>();
    let of_part = |part: &Part| strictest(rules, limits, &own(part), on);
    // What a person says that a file is may have nothing to do with its parts.
    if !reading.parts.iter().any(|part| of_part(part).is_some()) {
        return vec![(age(kinds, None, &reading.dates, on, of_file), of_file)];
    }
    let ages = reading.parts.iter().enumerate().filter_map(|(at, part)| {
        let dates = reading.dates.iter().filter(|date| date.part == at || date.page.is_none());
        let dates = dates.cloned().collect::<Vec<_>>();
        if let Some(rule) = of_part(part) {
            return Some((age(&part.kinds, Some(part.page), &dates, on, rule), rule));
        }
        // Nobody can say what this part is: a day of a test in it may be that of any.
        let age = age(&[], Some(part.page), &dates, on, of_file);
        let test = age.date.filter(|date| part.kinds.is_empty() && date.role == DateRole::Test);
        let old = test.filter(|date| is_past(date, on, of_file))?;
        Some((ResearchAge { date: None, until: None, doubt: Some(old), earliest: None, ..age }, of_file))
    });
    ages.collect()
}

fn is_past(date: &DateFound, on: NaiveDate, rule: &AgeRule) -> bool {
    on > last_day(date.date, rule.max)
}

fn age(kinds: &[KindId], page: Option<u32>, dates: &[DateFound], on: NaiveDate, rule: &AgeRule) -> ResearchAge {
    let counts = |date: &&DateFound| match rule.counts {
        None => true,
        Some(Counts::Test) => matches!(date.role, DateRole::Declared | DateRole::Test),
        Some(Counts::Report) => matches!(date.role, DateRole::Declared | DateRole::Report),
    };
    // Where a document does not give the date that counts, the best of the others has to do.
    let given = dates.iter().any(|date| counts(&date));
    let known = || dates.iter().filter(|date| date.role != DateRole::Unclear && (!given || counts(date)));
    let best = known().map(|date| date.role).min();
    let of_best = || known().filter(|date| Some(date.role) == best);
    let past = || of_best().filter(|date| date.date <= on);
    let date = past().max_by_key(|date| date.date).cloned();
    let unclear = || dates.iter().filter(|date| date.role == DateRole::Unclear && date.date <= on);
    let oldest = || past().min_by_key(|date| date.date);
    let young = date.as_ref().is_some_and(|date| !is_past(date, on, rule));
    let older = || oldest().into_iter().chain(unclear()).filter(|date| is_past(date, on, rule));
    ResearchAge {
        kinds: kinds.to_vec(),
        page,
        until: date.as_ref().map(|date| last_day(date.date, rule.max)),
        doubt: if young { older().min_by_key(|date| (date.role, date.date)).cloned() } else { None },
        future: of_best().min_by_key(|date| date.date).filter(|_| date.is_none()).cloned(),
        unclear: unclear().min_by_key(|date| date.date).filter(|_| date.is_none()).cloned(),
        earliest: oldest().filter(|oldest| date.as_ref().is_some_and(|date| date.date != oldest.date)).cloned(),
        date,
    }
}

fn judge(case: &Case, file: &File, rule: &AgeRule, age: ResearchAge) -> Option<Finding> {
    let place = |page: Option<u32>| place(case, file, rule, &age, page);
    if let Some(older) = age.doubt.clone() {
        let page = place(older.page);
        let cause =
            Cause::UndatedResearch { why: Undated::Doubt { taken: age.date.map(Box::new), older: Box::new(older) } };
        return Some(case.finding(cause, page));
    }
    let (Some(date), Some(until)) = (age.date.clone(), age.until) else {
        let why = match (age.future.clone(), age.unclear.clone()) {
            (Some(date), _) => Undated::Future(Box::new(date)),
            (None, Some(date)) => Undated::Unclear(Box::new(date)),
            (None, None) => Undated::NotFound,
        };
        let page = place(age.page.filter(|_| age.kinds.len() < file.kinds.len()));
        return Some(case.finding(Cause::UndatedResearch { why }, page));
    };
    let place = place(date.page);
    let soon = u64::from(case.request.limits.expires_soon_weeks) * 7;
    if case.on > until {
        let cause = Cause::OutdatedResearch { date, earliest: age.earliest, until, on: case.on };
        Some(case.ruled(cause, place, &rule.rule))
    } else if case.on.checked_add_days(Days::new(soon)).is_some_and(|horizon| horizon >= until) {
        Some(case.finding(Cause::ResearchExpiresSoon { date, until }, place))
    } else {
        None
    }
}

/// A page of a file, and the report on it where the file holds several.
fn place(case: &Case, file: &File, rule: &AgeRule, age: &ResearchAge, page: Option<u32>) -> Place {
    let whole = file.page(page);
    if age.page.is_none() {
        return whole;
    }
    let own = age.kinds.iter().find(|kind| speaks_of(case.rules, rule, kind));
    Place { document: own.cloned().or(whole.document), ..whole }
}

/// A declared date outweighs all: the person has read the document. Of other bytes it outweighs nothing that stands in
/// these.
fn declared(case: &Case, file: &File) -> Option<NaiveDate> {
    let said = file.declared(&case.details?.declared_dates)?;
    let holds = file.attachment.reading.dates.is_empty() || file.attachment.is_what_was_seen(said.sha256);
    holds.then_some(said.value)
}

/// The ages of the reports in a file; none where its age does not count.
pub(super) fn of_file(case: &Case, file: &File) -> Vec<ResearchAge> {
    let rules = limits(case, file).collect::<Vec<_>>();
    ages(case, file, &rules).into_iter().map(|(age, _)| age).collect()
}

/// The date that says how old the research in a file is, for the checklist: of several reports the oldest.
pub(super) fn research_date(case: &Case, file: &File) -> Option<DateFound> {
    of_file(case, file).into_iter().filter_map(|age| age.date).min_by_key(|date| date.date)
}

/// The last day on which each document is young enough, for those whose age counts and is known.
pub fn last_days(dossier: &Dossier, rules: &Ruleset, on: NaiveDate) -> Vec<(DossierPath, NaiveDate)> {
    let Some(case) = Case::new(dossier, rules, on) else { return Vec::new() };
    let last = |file: &File| {
        let rules = limits(&case, file).filter(|rule| !substituted(&case, rule, file)).collect::<Vec<_>>();
        let last = ages(&case, file, &rules).into_iter().filter_map(|(age, _)| age.until).min()?;
        Some((file.path().clone(), last))
    };
    case.readable().filter_map(last).collect()
}

/// The ages of all research of a dossier, file by file.
pub fn research_ages(dossier: &Dossier, rules: &Ruleset, on: NaiveDate) -> Vec<(DossierPath, Vec<ResearchAge>)> {
    let Some(case) = Case::new(dossier, rules, on) else { return Vec::new() };
    let ages = case.readable().map(|file| (file.path().clone(), of_file(&case, file)));
    ages.filter(|(_, ages)| !ages.is_empty()).collect()
}

fn as_declared(date: NaiveDate) -> DateFound {
    DateFound {
        date,
        until: None,
        precision: Precision::Day,
        role: DateRole::Declared,
        label: String::new(),
        text: date.to_string(),
        page: None,
        part: 0,
        weak: false,
    }
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
