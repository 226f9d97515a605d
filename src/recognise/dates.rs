//! Which dates on a page say how old research is, and which is the pupil's birth date: by the label before each, on its
//! line, in the cell before it or above it. Never takes a date whose label says that it is something else.

use super::calendar::{List, Spelled, list_at};
use super::columns::{self, Columns};
use super::lexicon::{DateLabel, Hit, Sense, starting_in, tokens_of};
use super::text::Words;
use crate::dossier::{DateFound, DateRole, Precision, Role};
use chrono::{Datelike, NaiveDate};
use std::ops::Range;

/// How many words may stand between a label and its date on one line.
const REACH: usize = 7;
/// How many words a table's cell holds at most.
const CELL: usize = 8;
/// How many lines may lie between a table's head and a date below it.
const DEPTH: usize = 10;
/// How near a signature makes a bare date its own, in lines.
const NEAR: usize = 4;
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

/// What a page says.
#[derive(Debug, Default)]
pub(super) struct PageDates {
    /// Dates that may say how old the research is.
    pub(super) found: Vec<DateFound>,
    /// Birth dates of the pupil.
    pub(super) born: Vec<Born>,
}

#[derive(Debug, Clone)]
struct Label {
    says: DateLabel,
    tokens: Range<usize>,
}

struct Reader<'p, 'w> {
    words: &'p Words<'w>,
    hits: &'p [Hit],
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
pub(super) fn of_page(words: &Words<'_>, hits: &[Hit]) -> PageDates {
    let mut reader = Reader {
        words,
        hits,
        columns: columns::of_page(words, hits),
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
        if here.is_empty() {
            return;
        }
        if self.columns.heads.contains(&line) {
            return;
        }
        if let Some((head, lists)) = self.columns.dates.remove(&line) {
            let text = self.words.span(head);
            for list in &lists {
                list.dates.iter().for_each(|spelled| self.push(DateRole::Test, text.clone(), spelled, list));
            }
            return;
        }
        let labels = self.labels(&here);
        if labels.is_empty() {
            self.without_label(line, here);
        } else {
            self.with_labels(line, &here, labels);
        }
    }

    fn labels(&self, here: &Range<usize>) -> Vec<Label> {
        let mut labels: Vec<Label> = Vec::new();
        for hit in starting_in(self.hits, here.clone()) {
            let Sense::Date(says) = hit.sense else { continue };
            match labels.last_mut() {
                // The same words may stand in two lists; what forbids goes first, a birth date is both.
                Some(last) if last.tokens == hit.tokens => {
                    if says == DateLabel::Born || (says == DateLabel::Never && last.says != DateLabel::Born) {
                        last.says = says;
                    }
                }
                Some(last) if hit.tokens.start < last.tokens.end => {}
                _ => labels.push(Label { says, tokens: hit.tokens.clone() }),
            }
        }
        labels
    }

    fn with_labels(&mut self, line: usize, here: &Range<usize>, labels: Vec<Label>) {
        let mut open = Vec::new();
        let mut dated = None;
        let leading = labels[0].tokens.start;
        if !self.waiting.is_empty() {
            // A date that wrapped to the start of this line belongs to the label on the line before.
            if let Some(list) = list_at(self.words, here.start).filter(|list| list.end <= leading) {
                self.give(line, &list);
            }
        }
        for (number, label) in labels.iter().enumerate() {
            let until = labels.get(number + 1).map_or(here.end.max(label.tokens.end), |next| next.tokens.start);
            let lists = self.after(label, until);
            if lists.is_empty() {
                if until.saturating_sub(label.tokens.end) <= 3 && self.opens(label, here) {
                    open.push(label.clone());
                }
            } else {
                for list in lists {
                    self.take(label, &list);
                }
                dated = Some(label.clone());
            }
        }
        let keeps_head = self.used == 0 && dated.is_none();
        if !keeps_head {
            self.waiting.clear();
        }
        if self.waiting.is_empty() {
            (self.used, self.table) = (0, false);
        }
        self.waiting.extend(open);
        self.before = dated.map(|label| (label, line));
        self.last_line = line;
    }

    /// A label waits for the next line only if it ends its line, or heads a column.
    fn opens(&self, label: &Label, here: &Range<usize>) -> bool {
        let sentence = here.len() > CELL * 2;
        // "5;3 (eerste afname)" says something of what stands before it.
        if self.words.gap(label.tokens.start).contains(['(', '[']) {
            return false;
        }
        !sentence || label.tokens.end >= here.end
    }

    /// The dates after a label, up to the next one.
    fn after(&self, label: &Label, until: usize) -> Vec<List> {
        let mut lists = Vec::new();
        let mut at = label.tokens.end;
        let mut reach = REACH;
        let line = self.words.line_of(label.tokens.start);
        while at < until && reach > 0 {
            let list = list_at(self.words, at).filter(|_| self.words.line_of(at) == line || at == label.tokens.end);
            if let Some(list) = list {
                at = list.end;
                lists.push(list);
                // Another date may follow for the next test, but not in brackets.
                reach = if self.words.gap(at).contains(['(', '[']) { 0 } else { 4 };
            } else {
                at += 1;
                reach -= 1;
            }
        }
        lists
    }

    fn without_label(&mut self, line: usize, here: Range<usize>) {
        let lists = self.all_lists(&here);
        let spelled: usize = lists.iter().map(|(start, list)| list.end - start).sum();
        let others = here.len().saturating_sub(spelled);
        if lists.is_empty() {
            let heading = matches!(self.words.role(line), Role::Heading | Role::Title);
            if here.len() > CELL * 2 || heading || line > self.last_line + DEPTH {
                self.waiting.clear();
            } else if !self.waiting.is_empty() && self.used == 0 {
                self.table = true;
            }
            return;
        }
        if let Some(list) = self.signed(line, &here, &lists) {
            self.report(&list);
            return;
        }
        let starts = lists[0].0 == here.start;
        if !self.waiting.is_empty() && line <= self.last_line + DEPTH && (others <= 4 || starts) {
            for (_, list) in lists {
                self.give(line, &list);
            }
        } else if let Some((label, before)) = self.before.clone()
            && others == 0
            && line <= before + 1
        {
            lists.iter().for_each(|(_, list)| self.take(&label, list));
            self.before = Some((label, line));
        }
    }

    fn all_lists(&self, here: &Range<usize>) -> Vec<(usize, List)> {
        let mut lists = Vec::new();
        let mut at = here.start;
        while at < here.end {
            match list_at(self.words, at) {
                Some(list) => {
                    let start = at;
                    at = list.end;
                    lists.push((start, list));
                }
                None => at += 1,
            }
        }
        lists
    }

    /// Gives a date to the label that waits for it; below a table's head, row after row.
    fn give(&mut self, line: usize, list: &List) {
        let count = self.waiting.len();
        if count == 0 || (self.used >= count && !self.table) {
            return;
        }
        let label = self.waiting[self.used % count].clone();
        self.used += 1;
        self.last_line = line;
        self.take(&label, list);
        self.before = Some((label, line));
    }

    fn take(&mut self, label: &Label, list: &List) {
        match label.says {
            DateLabel::Born => self.out.born.extend(
                list.dates
                    .iter()
                    .filter(|spelled| spelled.precision == Precision::Day)
                    .take(1)
                    .map(|spelled| Born { date: spelled.date, label: label.tokens.clone() }),
            ),
            DateLabel::Never => {}
            DateLabel::Dates(_) if self.is_of_a_signature(label) => {}
            DateLabel::Dates(role) => {
                let text = self.words.span(label.tokens.clone());
                list.dates.iter().for_each(|spelled| self.push(role, text.clone(), spelled, list));
            }
        }
    }

    /// What stands before the date of a letter is a place or a name, not a label: nobody needs it to find the date.
    fn report(&mut self, list: &List) {
        list.dates.iter().for_each(|spelled| self.push(DateRole::Report, String::new(), spelled, list));
    }

    fn push(&mut self, role: DateRole, label: String, spelled: &Spelled, list: &List) {
        if spelled.date.year() < FIRST_YEAR {
            return;
        }
        self.out.found.push(DateFound {
            date: spelled.date,
            precision: spelled.precision,
            role,
            label,
            // "5" says nothing without "en 12 maart 2024".
            text: self.words.span(list.spelling()),
            page: Some(self.words.page),
        });
    }

    /// `Nijmegen, 12 maart 2024` on a line of its own: the day of a letter or report.
    fn signed(&self, line: usize, here: &Range<usize>, lists: &[(usize, List)]) -> Option<List> {
        let [(start, list)] = lists else { return None };
        let place = *start - here.start;
        let named = (1..=4).contains(&place)
            && list.end == here.end
            && self.words.gap(*start).contains(',')
            && (here.start..*start).all(|at| self.words.word(at).chars().all(char::is_alphabetic))
            && self.words.spelled(here.start).starts_with(char::is_uppercase);
        (named && !self.near_a_parents_signature(line)).then(|| list.clone())
    }

    /// A bare "Datum" beside the parents' signature is theirs.
    fn is_of_a_signature(&self, label: &Label) -> bool {
        let bare = label.tokens.clone().all(|at| matches!(self.words.word(at), "datum" | "plaats" | "en" | "d" | "dd"));
        bare && self.near_a_parents_signature(self.words.line_of(label.tokens.start))
    }

    fn near_a_parents_signature(&self, line: usize) -> bool {
        let around = tokens_of(self.words, line.saturating_sub(NEAR)..line + NEAR + 1);
        let around = starting_in(self.hits, around);
        let near = |wanted: Sense| around.iter().any(|hit| hit.sense == wanted);
        near(Sense::Signature) && near(Sense::Other)
    }
}

/// Orders dates: the best role first, then as they stand; a weak one only where there is nothing better.
pub(super) fn ordered(mut found: Vec<DateFound>) -> Vec<DateFound> {
    found.sort_by_key(|date| (date.role, date.page));
    let better = found.iter().any(|date| date.role < DateRole::Weak);
    let mut kept: Vec<DateFound> = Vec::new();
    for date in found {
        if (better && date.role == DateRole::Weak) || kept.contains(&date) {
            continue;
        }
        kept.push(date);
    }
    kept
}
