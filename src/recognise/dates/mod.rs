//! Which dates on a page say how old research is, and which is the pupil's birth date: by the label before each, on its
//! line, in the cell before it or above it. Never takes a date whose label says that it is something else.

mod label;
mod loose;
mod spare;

use super::calendar::{List, Spelled, list_at, six_at, year_at, yearless_at};
use super::columns::{self, Columns};
use super::labels::{Label, LabelWords};
use super::lexicon::{DateLabel, Hit, Sense, starting_in};
use super::text::Words;
use super::told;
use crate::dossier::{DateFound, DateRole, Precision, Role};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;
use std::ops::Range;

pub(super) use spare::{Spare, Stands};

/// How many words a table's cell holds at most.
const CELL: usize = 8;
/// How many lines may lie between a table's head and a date below it.
const DEPTH: usize = 10;
/// How near a signature makes a bare date its own, in lines.
const NEAR: usize = 4;
/// How many words may stand between two dates of one label.
const BETWEEN: usize = 4;
/// Research that is older is no longer on paper that anybody files.
pub(super) const FIRST_YEAR: i32 = 1990;

/// A birth date with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Born {
    /// The day.
    pub(super) date: NaiveDate,
    /// The words of the label.
    pub(super) label: Range<usize>,
}

/// A date with its place.
#[derive(Debug, Clone)]
pub(super) struct Found {
    /// The date.
    pub(super) date: DateFound,
    /// Its line.
    pub(super) line: usize,
    /// It stands where a form has its values, not in a sentence.
    pub(super) field: bool,
    /// Its label says that a day follows.
    pub(super) day: bool,
    /// It is spelled without its year: the year of the date is none of its own.
    pub(super) yearless: bool,
    /// Which of several measurements its label names ("1e afname", "heronderzoek").
    pub(super) rank: Option<u8>,
    /// The head of the column in which it is the first cell of its row.
    pub(super) column: Option<usize>,
}

/// What a page says.
#[derive(Debug, Default)]
pub(super) struct PageDates {
    /// Dates that may say how old the research is.
    pub(super) found: Vec<Found>,
    /// Birth dates of the pupil.
    pub(super) born: Vec<Born>,
    /// Days of which nothing says what they are.
    pub(super) spare: Vec<Spare>,
}

/// A page with what is known of it.
#[derive(Clone, Copy)]
pub(super) struct Sheet<'p, 'w> {
    pub(super) words: &'p Words<'w>,
    pub(super) hits: &'p [Hit],
    pub(super) labels: &'p LabelWords,
    /// The lines in which reports say what they are.
    pub(super) heads: &'p [Range<usize>],
    /// Lines that tell of earlier research.
    pub(super) history: &'p BTreeSet<usize>,
    /// The document may be one on research, so that its age counts.
    pub(super) research: bool,
}

impl Sheet<'_, '_> {
    /// Says whether a line stands where a report says what it is.
    pub(super) fn in_head(&self, line: usize) -> bool {
        self.heads.iter().any(|head| head.contains(&line)) && self.words.role(line) != Role::Margin
    }
}

/// A list of dates on a line. `year`: no more than a year.
struct Listed {
    start: usize,
    list: List,
    year: bool,
}

struct Reader<'p, 'w> {
    sheet: Sheet<'p, 'w>,
    words: &'p Words<'w>,
    /// Columns of a table of tests.
    columns: Columns,
    /// Labels that wait for a date in a cell beside or below.
    waiting: Vec<Label>,
    used: usize,
    /// Something else stood between the labels and the first date, so the labels head a table.
    table: bool,
    last_line: usize,
    /// The label of the date on the line before.
    before: Option<(Label, usize)>,
    out: PageDates,
}

/// Reads the dates of a page.
pub(super) fn of_page(sheet: Sheet<'_, '_>) -> PageDates {
    let words = sheet.words;
    let mut reader = Reader {
        sheet,
        words,
        columns: columns::of_page(words, sheet.hits),
        waiting: Vec::new(),
        used: 0,
        table: false,
        last_line: 0,
        before: None,
        out: PageDates::default(),
    };
    for line in 0..words.lines.len() {
        reader.line(line);
    }
    reader.out.spare = reader.spares();
    reader.out
}

impl Reader<'_, '_> {
    fn line(&mut self, line: usize) {
        let here = self.words.of_line[line].clone();
        if here.is_empty() || self.columns.heads.contains(&line) {
            return;
        }
        if let Some((head, lists)) = self.columns.dates.remove(&line) {
            if self.is_of_another_row(line) {
                return;
            }
            let label = Label { says: Some(DateLabel::Dates(DateRole::Test)), tokens: head, field: true, day: true };
            lists.iter().for_each(|list| self.take(line, &label, list));
            return;
        }
        self.without_year(line, &here);
        let mut lists = self.lists(&here);
        let open = self.with_labels(line, &here, &mut lists);
        if lists.is_empty() && open.is_empty() && self.before.as_ref().is_none_or(|(_, before)| *before != line) {
            self.without_dates(line, &here);
        }
        let rest: Vec<(usize, List)> = lists.into_iter().map(|listed| (listed.start, listed.list)).collect();
        if !rest.is_empty() {
            self.without_label(line, &here, &rest);
        }
        if !open.is_empty() {
            self.wait(line, open);
        }
    }

    /// The first cell of a row in a table of tests says that it is about a talk.
    fn is_of_another_row(&self, line: usize) -> bool {
        let first = (0..=line).rev().find(|&line| !self.words.is_beside(line)).filter(|&first| first < line);
        let begins = |line: usize| {
            self.words.of_line[line].start..self.words.of_line[line].end.min(self.words.of_line[line].start + 1)
        };
        first.is_some_and(|first| self.sheet.labels.parts(self.words, begins(first)).is_of_a_talk())
    }

    /// All dates of a line. A bare year is one only where it is all that a cell or a label's value holds.
    fn lists(&self, here: &Range<usize>) -> Vec<Listed> {
        let mut lists = Vec::new();
        let mut at = here.start;
        while at < here.end {
            let whole = list_at(self.words, at);
            let whole = whole.map(|list| Listed { start: list.spelling().start, list, year: false });
            let found = whole.or_else(|| {
                let first = at == here.start && !self.is_second_half(at);
                let alone = first || self.words.gap(at).contains([':', '(']);
                let bare = || year_at(self.words, at).or_else(|| six_at(self.words, at));
                let year = alone.then(bare).flatten();
                year.map(|list| Listed { start: at, list, year: true })
            });
            at = found.as_ref().map_or(at, |found| found.list.end).max(at + 1);
            lists.extend(found);
        }
        lists
    }

    /// A year that stands below the beginning of its date in one cell: "27-01-" above "2026", with other cells between.
    fn is_second_half(&self, at: usize) -> bool {
        let line = self.words.line_of(at);
        (line.saturating_sub(CELL)..line).any(|line| {
            let text = self.words.lines[line].0.trim_end();
            let number = text.trim_end_matches(['-', '/', '.']);
            number.len() < text.len() && number.ends_with(|last: char| last.is_ascii_digit()) && !text.ends_with('.')
        })
    }

    /// Gives the dates of a line to the labels before them, and leaves the others. Returns the labels that wait.
    fn with_labels(&mut self, line: usize, here: &Range<usize>, lists: &mut Vec<Listed>) -> Vec<Label> {
        let mut last: Option<Label> = None;
        let mut from = here.start;
        let mut rest = Vec::new();
        for listed in std::mem::take(lists) {
            let region = self.behind_brackets(from..listed.start)..listed.start;
            let bracket = self.words.gap(listed.start).contains(['(', '[']);
            let other = self.sheet.labels.parts(self.words, region.clone()).is_of_another();
            let next = from > here.start
                && listed.start - from <= CELL
                && region.len() <= BETWEEN
                && !(region.is_empty() && bracket)
                && !other;
            // "Onderzoeken: arts 8 april 2026, fysio 13 april 2026"
            let goes_on = last.clone().filter(|last| next && last.says == Some(DateLabel::Dates(DateRole::Test)));
            let own = self.label_before(line, region).filter(|own| own.says.is_some() || own.day || goes_on.is_none());
            let label = own.or_else(|| last.clone().filter(|_| next));
            // "WISC-V (2018)" is when the test was published.
            let test = |label: &Label| {
                label.says == Some(DateLabel::Dates(DateRole::Test))
                    && label.field
                    && self.sheet.labels.parts(self.words, label.tokens.clone()).is_of_a_test()
            };
            from = listed.list.end;
            match label {
                Some(label) if !listed.year || test(&label) => {
                    self.take(line, &label, &listed.list);
                    last = Some(label);
                }
                Some(_) => {}
                None => rest.push(listed),
            }
        }
        if let Some(label) = last {
            self.waiting.clear();
            (self.used, self.table, self.last_line) = (0, false, line);
            self.before = Some((label, line));
        }
        *lists = rest;
        self.labels_at_the_end(line, from..here.end)
    }

    fn take(&mut self, line: usize, label: &Label, list: &List) {
        let of_a_year = list.dates.iter().all(|spelled| spelled.precision == Precision::Span);
        match label.says {
            Some(DateLabel::Born) => self.out.born.extend(
                list.dates
                    .iter()
                    .filter(|spelled| spelled.precision == Precision::Day)
                    .take(1)
                    .map(|spelled| Born { date: spelled.date, label: label.tokens.clone() }),
            ),
            Some(DateLabel::Never) => {}
            Some(DateLabel::Dates(_)) if self.is_of_a_signature(label) => {}
            Some(DateLabel::Dates(role)) => {
                let both = list.dates.len() == 2 && self.sheet.labels.is_of_both(self.words, &label.tokens);
                for (number, spelled) in list.dates.iter().enumerate() {
                    let role = if both && number == 1 { DateRole::Report } else { role };
                    self.push(line, role, label, spelled, list);
                }
            }
            None if label.field && !of_a_year => {
                if let Some(role) = self.role_of_unknown(line, label) {
                    list.dates.iter().for_each(|spelled| self.push(line, role, label, spelled, list));
                }
            }
            None => {}
        }
    }

    /// In the head of a report a label that the rules do not know leaves a doubt. Elsewhere a day is a day ("Datum plan").
    fn role_of_unknown(&self, line: usize, label: &Label) -> Option<DateRole> {
        if self.sheet.research && self.sheet.in_head(line) {
            return Some(DateRole::Unclear);
        }
        let hits = starting_in(self.sheet.hits, label.tokens.clone());
        let report = Sense::Date(DateLabel::Dates(DateRole::Report));
        hits.iter().any(|hit| hit.sense == report).then_some(DateRole::Report)
    }

    fn push(&mut self, line: usize, role: DateRole, label: &Label, spelled: &Spelled, list: &List) {
        let (words, hits) = (self.words, self.sheet.hits);
        let earlier = || match label.field {
            true => told::is_after_earlier(words, hits, spelled.tokens.0),
            false => told::is_of_earlier(words, hits, spelled.tokens.0, spelled.tokens.1),
        };
        let history = self.sheet.history.contains(&line) || (self.sheet.research && earlier());
        if spelled.date.year() < FIRST_YEAR || history {
            return;
        }
        let known = role != DateRole::Unclear;
        let date = DateFound {
            date: spelled.date,
            until: spelled.until,
            precision: spelled.precision,
            role,
            label: self.sheet.labels.shown(self.words, self.sheet.hits, &label.tokens, known),
            // "5" says nothing without "en 12 maart 2024".
            text: self.words.span(list.spelling()),
            page: Some(self.words.page),
            part: 0,
            weak: false,
        };
        let first = self.words.of_line[line].start == spelled.tokens.0 && !self.words.is_beside(line);
        let above = label.tokens.end <= self.words.of_line[line].start && !label.tokens.is_empty();
        self.out.found.push(Found {
            date,
            line,
            field: label.field,
            day: label.day,
            yearless: list.yearless,
            rank: self.sheet.labels.rank(self.words, &label.tokens),
            column: (first && above).then_some(label.tokens.start),
        });
    }

    /// Dates of tests that leave their year to the report ("afgenomen op 16 september jl.", "Afname: 17 juni").
    fn without_year(&mut self, line: usize, here: &Range<usize>) {
        let (mut at, mut from, mut last) = (here.start, here.start, None::<Label>);
        while at < here.end {
            let Some(list) = yearless_at(self.words, at) else {
                at = list_at(self.words, at).map_or(at + 1, |list| list.end.max(at + 1));
                continue;
            };
            let start = list.spelling().start;
            let test = |label: &Label| label.says == Some(DateLabel::Dates(DateRole::Test));
            let own = self.label_before(line, from..start);
            let next = || last.clone().filter(|_| start - from <= 2);
            let beside = || self.label_beside(line).filter(|_| start == here.start);
            if let Some(label) = own.or_else(next).or_else(beside).filter(test) {
                self.take(line, &label, &list);
                last = Some(label);
            }
            (from, at) = (list.end, list.end.max(at + 1));
        }
    }
}
