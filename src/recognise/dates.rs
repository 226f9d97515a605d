//! Which dates on a page say how old research is, and which is the pupil's birth date: by the label before each, on its
//! line, in the cell before it or above it. Never takes a date whose label says that it is something else.

use super::calendar::{List, Spelled, list_at, six_at, year_at};
use super::columns::{self, Columns};
use super::labels::{Label, LabelWords};
use super::lexicon::{DateLabel, Hit, Sense, starting_in, tokens_of};
use super::places::in_one_column;
use super::text::Words;
use super::told;
use crate::dossier::{DateFound, DateRole, Precision, Role};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;
use std::ops::Range;

/// How many words a table's cell holds at most.
const CELL: usize = 8;
/// How many lines may lie between a table's head and a date below it.
const DEPTH: usize = 10;
/// How near a signature makes a bare date its own, in lines.
const NEAR: usize = 4;
/// How many words may stand between two dates of one label.
const BETWEEN: usize = 4;
/// Research that is older is no longer on paper that anybody files.
const FIRST_YEAR: i32 = 1990;

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
    /// It stands where a report says what it is.
    pub(super) head: bool,
}

/// What a page says.
#[derive(Debug, Default)]
pub(super) struct PageDates {
    /// Dates that may say how old the research is.
    pub(super) found: Vec<Found>,
    /// Birth dates of the pupil.
    pub(super) born: Vec<Born>,
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
            let region = from..listed.start;
            let bracket = self.words.gap(listed.start).contains(['(', '[']);
            let other = self.sheet.labels.parts(self.words, region.clone()).is_of_another();
            let next = from > here.start && region.len() <= BETWEEN && !(region.is_empty() && bracket) && !other;
            let label = self.label_before(line, region).or_else(|| last.clone().filter(|_| next));
            let test = |label: &Label| label.says == Some(DateLabel::Dates(DateRole::Test)) && label.field;
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

    /// The label of a date that follows some words of its line.
    fn label_before(&self, line: usize, region: Range<usize>) -> Option<Label> {
        let Sheet { words, hits, labels, .. } = self.sheet;
        let end = region.end;
        // "dinsdag 12 maart 2024"
        if labels.says_nothing(words, region.clone()) {
            return None;
        }
        let apart = |at: usize| words.gap(at).contains([';', '|', '(', '[', ')', ']', '•']);
        let colon = (region.start + 1..=end).rev().find(|&at| words.gap(at).contains(':') && words.line_of(at) == line);
        let parts = |from: usize, until: usize| (from + 1..until).rev().find(|&at| apart(at)).unwrap_or(from);
        if let Some(colon) = colon.filter(|colon| end - colon <= BETWEEN) {
            let start = parts(region.start, colon);
            let start = if colon - start > CELL { labels.known_before(words, start, colon) } else { start };
            // "Afname (CELF): ..."
            let whole = if start > region.start && colon - region.start <= CELL { region.start } else { start };
            let read = |from: usize| labels.says(words, hits, &(from..colon), end - colon <= 2);
            let (says, said) = match read(start) {
                (None, _) if whole < start => read(whole),
                found => found,
            };
            let value = labels.says(words, hits, &(colon..end), false);
            // "CELF-5: afgenomen op 19-03-2024"
            if let (Some(says), parts) = value {
                let says = Some(says);
                return Some(Label { says, tokens: colon..end, field: self.is_short(line), day: parts.names_a_day() });
            }
            if says.is_some() || end == colon {
                return Some(Label { says, tokens: start..colon, field: true, day: said.names_a_day() });
            }
        }
        let first = colon.unwrap_or(region.start);
        let start =
            (first..=end).rev().find(|&at| at > first && (apart(at) || self.ends_sentence(at))).unwrap_or(first);
        let begins = start == region.start || (start < end && apart(start)) || start == end;
        let in_brackets = words.gap(start).contains(['(', '[']);
        if begins && start < end && end - start <= CELL && self.is_short(line) {
            // "Onderzoek van 12 maart 2024"
            let whole = labels.parts(words, start..end).is_known();
            let (says, parts) = labels.says(words, hits, &(start..end), in_brackets || whole);
            if says.is_some() {
                return Some(Label { says, tokens: start..end, field: true, day: parts.names_a_day() });
            }
        }
        self.adjacent(line, start..end).or_else(|| {
            // "Nijmegen, 12 maart 2024" and "Teun (08-03-2014)" have no label.
            let apart = words.gap(end).contains([',', '(', '[']);
            let short = start < end && end - start <= CELL / 2 && self.is_short(line);
            let alone = begins && short && !apart && self.waiting.is_empty();
            alone.then(|| Label {
                says: None,
                tokens: start..end,
                field: true,
                day: labels.parts(words, start..end).names_a_day(),
            })
        })
    }

    /// In a sentence: the words right before the date, or the rules' whole label a little further back.
    fn adjacent(&self, line: usize, region: Range<usize>) -> Option<Label> {
        let Sheet { words, hits, labels, .. } = self.sheet;
        let start = labels.known_before(words, region.start, region.end);
        let field = start == region.start && self.is_short(line);
        if start < region.end {
            let (says, parts) = labels.says(words, hits, &(start..region.end), false);
            if says.is_some() {
                return Some(Label { says, tokens: start..region.end, field, day: parts.names_a_day() });
            }
        }
        let from = region.end.saturating_sub(CELL * 2).max(region.start);
        let before = starting_in(hits, from..region.end).iter().filter(|hit| hit.tokens.end <= region.end);
        let reach = |hit: &&Hit| region.end - hit.tokens.end < CELL;
        let label = before.filter(reach).filter_map(|hit| match hit.sense {
            Sense::Date(label) => Some((
                hit.tokens.end,
                hit.tokens.len(),
                label == DateLabel::Born,
                label == DateLabel::Never,
                label,
                hit,
            )),
            _ => None,
        });
        let (.., says, hit) = label.max_by_key(|&(end, length, born, never, ..)| (end, length, born, never))?;
        Some(Label {
            says: Some(says),
            tokens: hit.tokens.clone(),
            field: hit.tokens.start == region.start && self.is_short(line),
            day: true,
        })
    }

    fn ends_sentence(&self, at: usize) -> bool {
        let gap = self.words.gap(at);
        let long = at.checked_sub(1).is_some_and(|before| self.words.word(before).len() > 3);
        long && gap.contains(['.', '!', '?'])
            && gap.ends_with(char::is_whitespace)
            && self.words.spelled(at).starts_with(char::is_uppercase)
    }

    /// It is a cell or a line of a form, not a sentence.
    fn is_short(&self, line: usize) -> bool {
        let here = &self.words.of_line[line];
        let spelled: usize = self.lists(here).iter().map(|listed| listed.list.end - listed.start).sum();
        let others = here.len().saturating_sub(spelled);
        let sentence = self.words.lines[line].0.trim_end().ends_with('.') && others > CELL / 2;
        others <= CELL + 2 && !sentence
    }

    /// The labels behind the last date of a line.
    fn labels_at_the_end(&self, line: usize, rest: Range<usize>) -> Vec<Label> {
        let Sheet { words, hits, labels, .. } = self.sheet;
        if rest.is_empty() || words.role(line) == Role::Title {
            return Vec::new();
        }
        // "5;3 (eerste afname)" says something of what stands before it.
        let bracket = |at: usize| words.gap(at).contains(['(', '[']) && at > rest.start;
        let mut known: Vec<&Hit> = Vec::new();
        for hit in starting_in(hits, rest.clone()) {
            let date = matches!(hit.sense, Sense::Date(_)) && hit.tokens.end <= rest.end && !bracket(hit.tokens.start);
            if date && known.last().is_none_or(|last| last.tokens.end <= hit.tokens.start) {
                known.push(hit);
            }
        }
        let label = |hit: &Hit| {
            let (says, parts) = labels.says(words, hits, &hit.tokens, false);
            Label { says, tokens: hit.tokens.clone(), field: self.is_short(line), day: parts.names_a_day() }
        };
        if known.len() >= 2 && rest.len() <= CELL * 2 {
            return known.into_iter().map(label).collect();
        }
        if rest.len() <= CELL {
            let asks = words.lines[line].0.trim_end().ends_with(':');
            let (says, parts) = labels.says(words, hits, &rest, asks);
            if says.is_some() {
                return vec![Label { says, tokens: rest, field: true, day: parts.names_a_day() }];
            }
        }
        // A sentence that goes on with the date on the next line.
        let start = labels.known_before(words, rest.start, rest.end);
        let (says, parts) = labels.says(words, hits, &(start..rest.end), false);
        if says.is_some() && start < rest.end {
            return vec![Label { says, tokens: start..rest.end, field: false, day: parts.names_a_day() }];
        }
        known.into_iter().filter(|hit| hit.tokens.end == rest.end).map(label).collect()
    }

    fn wait(&mut self, line: usize, open: Vec<Label>) {
        // The cells of a head follow each other.
        if self.used > 0 || self.before.as_ref().is_some_and(|(_, before)| *before == line) {
            self.waiting.clear();
        }
        if self.waiting.is_empty() {
            (self.used, self.table) = (0, false);
        }
        self.waiting.extend(open);
        self.last_line = line;
    }

    fn without_dates(&mut self, line: usize, here: &Range<usize>) {
        let heading = matches!(self.words.role(line), Role::Heading | Role::Title);
        if here.len() > CELL * 2 || heading || line > self.last_line + DEPTH {
            self.waiting.clear();
        } else if !self.waiting.is_empty() && self.used == 0 {
            self.table = true;
        }
    }

    /// Dates before which nothing on their line says what they are.
    fn without_label(&mut self, line: usize, here: &Range<usize>, lists: &[(usize, List)]) {
        let spelled: usize = lists.iter().map(|(start, list)| list.end - start).sum();
        let others = here.len().saturating_sub(spelled);
        let starts = self.sheet.labels.says_nothing(self.words, here.start..lists[0].0);
        if others <= BETWEEN
            && let Some(label) = self.label_beside(line)
        {
            lists.iter().filter(|_| starts || label.says.is_some()).for_each(|(_, list)| self.take(line, &label, list));
            self.waiting.retain(|waiting| waiting.tokens != label.tokens);
            self.before = Some((label, line));
            self.last_line = line;
            return;
        }
        if let Some(list) = self.signed(line, here, lists) {
            self.report(line, &list);
            return;
        }
        if !self.waiting.is_empty() && line <= self.last_line + DEPTH && (others <= BETWEEN || starts) {
            for (_, list) in lists {
                self.give(line, list);
            }
        } else if let Some((label, before)) = self.before.clone()
            && others == 0
            && line <= before + 1
        {
            lists.iter().for_each(|(_, list)| self.take(line, &label, list));
            self.before = Some((label, line));
        } else if self.sheet.in_head(line) {
            self.bare(line, others, lists);
        }
    }

    /// The label in the cell to the left of a date's, or on a line of its own above it.
    fn label_beside(&self, line: usize) -> Option<Label> {
        let Sheet { words, hits, labels, .. } = self.sheet;
        let left = (0..line).rev().find(|&line| !words.of_line[line].is_empty())?;
        let cell = words.of_line[left].clone();
        let asks = words.lines[left].0.trim_end().ends_with(':');
        let near = words.is_beside(line) || (asks && self.waiting.len() < 2);
        if cell.len() > CELL || words.role(left) == Role::Margin || !near {
            return None;
        }
        if !self.lists(&cell).is_empty() {
            return None;
        }
        // "hulpkaart en dagelijks gesprek van vijf minuten" says of no day what it is.
        let plain = cell.len() <= BETWEEN || labels.parts(words, cell.clone()).is_known();
        let (says, parts) = labels.says(words, hits, &cell, plain);
        if says.is_none()
            && let Some(over) = self.label_over(line)
        {
            return Some(over);
        }
        let label = Label { says, tokens: cell, field: true, day: parts.names_a_day() };
        let may_be = !self.sheet.research || self.sheet.in_head(line);
        (label.says.is_some() || (self.waiting.is_empty() && may_be)).then_some(label)
    }

    /// The head of the column in which a date stands.
    fn label_over(&self, line: usize) -> Option<Label> {
        let Sheet { words, hits, labels, .. } = self.sheet;
        words.area(line)?;
        let column = |over: &usize| words.area(*over).is_some() && in_one_column(words, *over, line);
        let over = (line.saturating_sub(DEPTH * 2)..line).rev().find(column)?;
        let cell = words.of_line[over].clone();
        let plain = cell.len() <= BETWEEN && self.lists(&cell).is_empty();
        let (says, parts) = labels.says(words, hits, &cell, plain);
        (plain && says.is_some()).then(|| Label { says, tokens: cell, field: true, day: parts.names_a_day() })
    }

    /// A date by itself in the head of a report: in its title, or alone on its line.
    fn bare(&mut self, line: usize, others: usize, lists: &[(usize, List)]) {
        let title = matches!(self.words.role(line), Role::Heading | Role::Title);
        let beside = self.words.is_beside(line) && !title;
        // "Teun (08-03-2014)" and "12-07-2016, v" are about a person.
        let bracket = lists.iter().any(|(start, _)| self.words.gap(*start).contains(['(', '[']));
        if (title || others == 0) && !bracket && !beside && !self.near_a_parents_signature(line) {
            lists.iter().for_each(|(_, list)| self.report(line, list));
        }
    }

    /// Gives a date to the label that waits for it; below a table's head, row after row.
    fn give(&mut self, line: usize, list: &List) {
        let count = self.waiting.len();
        if count == 0 || (self.used >= count && !self.table) {
            return;
        }
        let Some(label) = self.label_above(line) else { return };
        self.used += 1;
        self.last_line = line;
        self.take(line, &label, list);
        self.before = Some((label, line));
    }

    /// Of the labels that wait, the one in the column of a date; where nobody knows the columns, the next.
    fn label_above(&self, line: usize) -> Option<Label> {
        let of = |label: &Label| self.words.line_of(label.tokens.start);
        let lines: BTreeSet<usize> = self.waiting.iter().map(of).collect();
        let placed = self.words.area(line).is_some() && lines.iter().all(|&line| self.words.area(line).is_some());
        if placed && lines.len() == self.waiting.len() {
            let above = |label: &&Label| in_one_column(self.words, of(label), line);
            let near =
                |label: &&Label| self.waiting.len() == 1 && (of(label) + 1 == line || !self.words.is_beside(line));
            return self.waiting.iter().rev().find(|label| above(label) || near(label)).cloned();
        }
        self.waiting.get(self.used % self.waiting.len().max(1)).cloned()
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

    /// What stands before the date of a letter is a place or a name, not a label: nobody needs it to find the date.
    fn report(&mut self, line: usize, list: &List) {
        let label = Label { says: None, tokens: 0..0, field: true, day: false };
        let days = list.dates.iter().filter(|spelled| spelled.precision != Precision::Span);
        days.for_each(|spelled| self.push(line, DateRole::Report, &label, spelled, list));
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
        };
        let head = self.sheet.in_head(line);
        self.out.found.push(Found { date, line, field: label.field, day: label.day, head });
    }

    /// `Nijmegen, 12 maart 2024` on a line of its own: the day of a letter or report.
    fn signed(&self, line: usize, here: &Range<usize>, lists: &[(usize, List)]) -> Option<List> {
        let [(start, list)] = lists else { return None };
        let place = *start - here.start;
        let named = (1..=4).contains(&place)
            && list.end == here.end
            && self.words.gap(list.spelling().start).contains(',')
            && !self.words.lines[line].0.contains(':')
            && (here.start..*start).all(|at| self.words.word(at).chars().all(char::is_alphabetic))
            && self.words.spelled(here.start).starts_with(char::is_uppercase);
        (named && !self.near_a_parents_signature(line)).then(|| list.clone())
    }

    /// A bare "Datum" beside the parents' signature is theirs.
    fn is_of_a_signature(&self, label: &Label) -> bool {
        let bare = label.tokens.clone().all(|at| matches!(self.words.word(at), "datum" | "plaats" | "en" | "d" | "dd"));
        bare && !label.tokens.is_empty() && self.near_a_parents_signature(self.words.line_of(label.tokens.start))
    }

    fn near_a_parents_signature(&self, line: usize) -> bool {
        let around = tokens_of(self.words, line.saturating_sub(NEAR)..line + NEAR + 1);
        let around = starting_in(self.sheet.hits, around);
        let near = |wanted: Sense| around.iter().any(|hit| hit.sense == wanted);
        near(Sense::Signature) && near(Sense::Other)
    }
}
