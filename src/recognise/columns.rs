//! Columns of dates in a table of tests: the head may say no more than "Datum" or "Wanneer", the column beside it says
//! of what. Never takes a column of which nothing says that it is about tests.

use super::calendar::{List, list_at};
use super::lexicon::{DateLabel, Hit, Sense, starting_in};
use super::places::in_one_column;
use super::text::Words;
use crate::dossier::{DateRole, Role};
use std::collections::BTreeMap;
use std::ops::Range;

/// How many words the head of a column has at most.
const HEAD: usize = 5;
/// How many cells a row has at most.
const ROW: usize = 8;
/// How many lines may lie between two dates of a column.
const STEP: usize = 14;
/// A line of more words is told, not laid out in cells.
const TOLD: usize = 24;
/// How many other words may stand in a date's cell ("2e afname 01-10-2024").
const BESIDE: usize = 2;

/// What stands in columns of dates: the head's words, and the dates by line.
#[derive(Debug, Default)]
pub(super) struct Columns {
    /// The lines of heads.
    pub(super) heads: Vec<usize>,
    /// The dates, by line, with the words of the head above them.
    pub(super) dates: BTreeMap<usize, (Range<usize>, Vec<List>)>,
}

/// Finds them on a page.
pub(super) fn of_page(words: &Words<'_>, hits: &[Hit]) -> Columns {
    let mut columns = Columns::default();
    let heads: Vec<usize> = (0..words.lines.len()).filter(|&line| is_head(words, hits, line)).collect();
    for &head in &heads {
        let mut last = head;
        for line in head + 1..words.lines.len() {
            if line > last + STEP || heads.contains(&line) || ends_table(words, line, last > head) {
                break;
            }
            if !in_one_column(words, head, line) {
                continue;
            }
            if let Some(lists) = dates_alone(words, &words.of_line[line]) {
                last = line;
                columns.dates.insert(line, (words.of_line[head].clone(), lists));
            }
        }
        if last > head {
            columns.heads.push(head);
        }
    }
    columns
}

/// A cell that heads dates, with one nearby that heads tests.
fn is_head(words: &Words<'_>, hits: &[Hit], line: usize) -> bool {
    let test = |sense: Sense| sense == Sense::DateColumn || sense == Sense::Date(DateLabel::Dates(DateRole::Test));
    let dates = |hit: &Hit| test(hit.sense) && hit.tokens == words.of_line[line];
    let tests = |line: usize| heads_with(words, hits, line, |hit| hit.sense == Sense::TestColumn);
    let here = words.of_line[line].clone();
    (1..=HEAD).contains(&here.len())
        && starting_in(hits, here.start..here.start + 1).iter().any(dates)
        && (cells_before(words, line).any(tests) || cells_after(words, line).any(tests))
}

fn heads_with(words: &Words<'_>, hits: &[Hit], line: usize, is: impl Fn(&Hit) -> bool) -> bool {
    let here = &words.of_line[line];
    here.len() <= HEAD && starting_in(hits, here.start..here.start + 1).iter().any(is)
}

/// The short lines right before a line: the other cells of its row.
fn cells_before<'w>(words: &'w Words<'_>, line: usize) -> impl Iterator<Item = usize> + 'w {
    (line.saturating_sub(ROW)..line).rev().take_while(|&line| is_cell(words, line))
}

fn cells_after<'w>(words: &'w Words<'_>, line: usize) -> impl Iterator<Item = usize> + 'w {
    (line + 1..words.lines.len().min(line + ROW)).take_while(|&line| is_cell(words, line))
}

fn is_cell(words: &Words<'_>, line: usize) -> bool {
    let here = &words.of_line[line];
    here.len() <= HEAD && words.role(line) != Role::Margin && dates_alone(words, here).is_none()
}

/// A heading ends a table once it has begun; its own heads may be bold.
fn ends_table(words: &Words<'_>, line: usize, begun: bool) -> bool {
    match words.role(line) {
        _ if words.of_line[line].len() > TOLD => true,
        Role::Title => true,
        Role::Heading => begun && dates_alone(words, &words.of_line[line]).is_none(),
        _ => false,
    }
}

/// The dates of a cell that holds hardly anything else.
fn dates_alone(words: &Words<'_>, here: &Range<usize>) -> Option<Vec<List>> {
    let (mut lists, mut others, mut at) = (Vec::new(), 0, here.start);
    while at < here.end {
        match list_at(words, at) {
            // "Breda, 12 maart 2024" closes a letter.
            Some(_) if at > here.start && words.gap(at).contains([',', ':']) => return None,
            Some(list) => {
                at = list.end.max(at + 1);
                lists.push(list);
            }
            None => {
                others += 1;
                at += 1;
            }
        }
    }
    (!lists.is_empty() && others <= BESIDE).then_some(lists)
}
