//! Which of the dates that were found say how old each report in a file is: what a form says before what a sentence
//! tells, what belongs to this research before what it tells of earlier.
//! Never lets a younger date drive out an older one that may be the research's, too.

use super::dates::{Found, Spare, Stands};
use crate::dossier::{DateFound, DateRole};
use chrono::{Datelike, Days, NaiveDate};
use std::collections::BTreeSet;

/// A report is written within so many days of its research; what a sentence tells of before that is history.
const HISTORY: Days = Days::new(400);
/// What lies so many days before the report is history, wherever it is told.
const LONG_AGO: i64 = 1100;
/// Days of which nothing is said are of one report if they lie no further apart.
const APART: i64 = 100;
/// What a sentence tells belongs to the research whose day a form gives if it lies so near.
const SAME: i64 = 180;

/// A child of fewer days is not examined for school.
const YOUNG: i64 = 900;

/// What a sentence tells.
#[derive(Debug, Clone)]
pub(super) struct Told {
    /// It is spelled without its year.
    pub(super) yearless: bool,
    /// The date.
    pub(super) date: DateFound,
}

/// Days of a report of which nothing says what they are.
pub(super) struct Spares<'b> {
    pub(super) all: Vec<Spare>,
    /// When somebody of whom the file speaks was born.
    pub(super) born: &'b BTreeSet<NaiveDate>,
}

/// Chooses among the dates of one report. `told`: what sentences tell; `spares`: what nobody says anything of.
/// `year`: the last day of the only year that the file names.
pub(super) fn of_report(
    mut found: Vec<Found>,
    mut told: Vec<Told>,
    spares: Spares<'_>,
    year: Option<NaiveDate>,
) -> Vec<DateFound> {
    let anchor = anchor(&found).or_else(|| spares.signed()).or(year);
    found.retain_mut(|found| !found.yearless || in_year_of(anchor, &mut found.date));
    told.retain_mut(|told| !told.yearless || in_year_of(anchor, &mut told.date));
    let found = without_earlier_rows(without_lower_ranks(found));
    let told: Vec<DateFound> = told.into_iter().map(|told| told.date).collect();
    let (mut kept, mut unclear, mut mentioned) = (Vec::new(), Vec::new(), Vec::new());
    let mut sentences: Vec<DateFound> = Vec::new();
    let dated = found.iter().any(|found| found.date.role == DateRole::Test && found.field);
    for Found { date, field, day, .. } in found {
        match date.role {
            DateRole::Unclear if day || !dated => unclear.push(date),
            DateRole::Unclear => {}
            DateRole::Test if !field => sentences.push(date),
            DateRole::Report if !field => mentioned.push(date),
            _ => kept.push(date),
        }
    }
    if dated {
        let near = |date: &DateFound| {
            let tests = kept.iter().filter(|kept| kept.role == DateRole::Test);
            tests.map(|kept| (kept.date - date.date).num_days().abs()).min().is_some_and(|days| days <= SAME)
        };
        sentences.retain(near);
    } else {
        let same = |one: &DateFound, other: &DateFound| {
            (one.date, one.page, &one.text) == (other.date, other.page, &other.text)
        };
        let known = sentences.clone();
        sentences.extend(told.into_iter().filter(|date| !known.iter().any(|known| same(known, date))));
        let reports = kept.iter().filter(|found| found.role == DateRole::Report);
        if let Some(report) = reports.map(|found| found.date).max() {
            let oldest = report.checked_sub_days(HISTORY).unwrap_or(report);
            let (within, without): (Vec<_>, Vec<_>) =
                sentences.into_iter().partition(|found| (oldest..=report).contains(&found.date));
            sentences = within;
            // Nothing else says when the research was done.
            if sentences.is_empty() {
                let long_ago = |found: &DateFound| (report - found.date).num_days() > LONG_AGO;
                let doubtful = |found: &DateFound| found.date < oldest && !long_ago(found);
                let older = without.into_iter().filter(doubtful);
                unclear.extend(older.map(|found| DateFound { role: DateRole::Unclear, ..found }));
            }
        }
    }
    kept.extend(sentences);
    if !kept.iter().any(|found| found.role <= DateRole::Report) {
        kept.extend(mentioned.into_iter().map(|found| DateFound { role: DateRole::Weak, ..found }));
    }
    if !kept.iter().any(|found| found.role <= DateRole::Report) {
        let (taken, older) = spares.chosen();
        kept.extend(taken);
        unclear.extend(older);
    }
    unclear.extend(take_of_nothing(&mut kept));
    let judged = judged(&kept);
    unclear.retain(|found| judged.is_none_or(|judged| found.date < judged));
    kept.extend(unclear);
    kept
}

impl Spares<'_> {
    /// The day on which the report was signed.
    fn signed(&self) -> Option<NaiveDate> {
        let closing = self.all.iter().filter(|spare| spare.stands == Stands::Closing && !self.is_a_birth(spare));
        closing.map(|spare| spare.date.date).max()
    }

    /// A day before somebody was of age to go to school, or one that nobody can tell from that of a birth.
    fn is_a_birth(&self, spare: &Spare) -> bool {
        self.born.iter().any(|born| (spare.date.date - *born).num_days() < YOUNG)
    }

    /// The day that has to do, if any: that of the signature, else that of the head, else the only one; and the older ones
    /// that may be the research's, too.
    fn chosen(self) -> (Option<DateFound>, Vec<DateFound>) {
        let known = !self.born.is_empty();
        let mut all: Vec<Spare> = self.all.iter().filter(|spare| !self.is_a_birth(spare)).cloned().collect();
        let Some(latest) = all.iter().map(|spare| spare.date.date).max() else { return (None, Vec::new()) };
        let count = all.len();
        all.retain(|spare| (latest - spare.date.date).num_days() <= LONG_AGO);
        // What stands beside a name may be when its bearer was born, unless that day is known.
        let sure = known || all.len() < count;
        if !sure && all.iter().all(|spare| spare.stands >= Stands::Beside) {
            return (None, Vec::new());
        }
        let best = all.iter().map(|spare| spare.stands).min().unwrap_or(Stands::Text);
        let of_best = || all.iter().filter(|spare| spare.stands == best).map(|spare| spare.date.date);
        let (first, last) = (of_best().min().unwrap_or(latest), of_best().max().unwrap_or(latest));
        let may = match best {
            Stands::Closing | Stands::Head => true,
            Stands::Beside | Stands::Text => sure && (last - first).num_days() <= SAME,
        };
        let mut taken = None;
        if may && let Some(at) = all.iter().position(|spare| spare.stands == best && spare.date.date == last) {
            let role = if best <= Stands::Head { DateRole::Report } else { DateRole::Weak };
            taken = Some(DateFound { role, ..all.remove(at).date });
        }
        (taken, all.into_iter().map(|spare| spare.date).collect())
    }
}

/// Takes out the days of which nothing is said where they lie far apart: nobody knows which is the report's.
fn take_of_nothing(kept: &mut Vec<DateFound>) -> Vec<DateFound> {
    let Some(latest) = judged(kept) else { return Vec::new() };
    let best = kept.iter().map(|found| found.role).min();
    let far = |found: &mut DateFound| {
        best == Some(DateRole::Report) && found.label.is_empty() && (latest - found.date).num_days() > APART
    };
    kept.extract_if(.., far).map(|found| DateFound { role: DateRole::Unclear, ..found }).collect()
}

/// The day before which dates without a year lie: that of the report, or of what follows it.
fn anchor(found: &[Found]) -> Option<NaiveDate> {
    let of = |role: DateRole| {
        let days = found.iter().filter(move |found| found.date.role == role && !found.yearless);
        days.map(|found| found.date.until.unwrap_or(found.date.date)).max()
    };
    of(DateRole::Report).or_else(|| of(DateRole::Weak)).or_else(|| of(DateRole::Test)).or_else(|| of(DateRole::Unclear))
}

/// Puts a date without a year into the last one that does not lie after a day; nothing can where there is none.
fn in_year_of(anchor: Option<NaiveDate>, date: &mut DateFound) -> bool {
    let Some(anchor) = anchor else { return false };
    let found = [anchor.year(), anchor.year() - 1].into_iter().filter_map(|year| date.date.with_year(year));
    let last = found.filter(|day| *day <= anchor).max();
    last.map(|day| date.date = day).is_some()
}

/// Of measurements that are numbered, or done again, the last is the report's.
fn without_lower_ranks(mut found: Vec<Found>) -> Vec<Found> {
    let test = |found: &&Found| found.date.role == DateRole::Test && found.field;
    let last = found.iter().filter(test).filter_map(|found| Some((found.rank?, found.date.date))).max();
    if let Some((rank, day)) = last {
        found.retain(|found| {
            let earlier = found.rank.is_some_and(|own| own < rank) && found.date.date < day;
            !(found.date.role == DateRole::Test && earlier)
        });
    }
    found
}

/// Where the rows of a table begin with the days of one measurement after another, the last is the report's.
fn without_earlier_rows(mut found: Vec<Found>) -> Vec<Found> {
    let rows: Vec<(usize, NaiveDate)> =
        found.iter().filter_map(|found| Some((found.column?, found.date.date))).collect();
    found.retain(|found| {
        let later = |(column, day): &(usize, NaiveDate)| Some(*column) == found.column && *day > found.date.date;
        found.date.role != DateRole::Report || !rows.iter().any(later)
    });
    found
}

/// The day by which the report would be judged: the latest of the best role.
fn judged(kept: &[DateFound]) -> Option<NaiveDate> {
    let best = kept.iter().map(|found| found.role).min();
    kept.iter().filter(|found| Some(found.role) == best).map(|found| found.date).max()
}

/// Orders dates: the best role first, then as they stand; a weak one only where its report has nothing better, one of the
/// file's name only where no report has.
pub(super) fn ordered(mut found: Vec<DateFound>) -> Vec<DateFound> {
    found.sort_by_key(|date| (date.role, date.page));
    let better = |weak: &DateFound, found: &[DateFound]| {
        found.iter().any(|date| date.role < DateRole::Weak && (weak.page.is_none() || weak.part == date.part))
    };
    let mut kept: Vec<DateFound> = Vec::new();
    for date in &found {
        let spare = date.role == DateRole::Weak && better(date, &found);
        if !spare && !kept.contains(date) {
            kept.push(date.clone());
        }
    }
    kept
}
