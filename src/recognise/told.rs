//! Dates of research that a sentence tells: "Op 20 augustus zagen wij haar". Used only where no label says it.
//! Never takes a date of which the sentence, or the heading above it, says that it is of earlier research.

use super::calendar::{List, list_at};
use super::lexicon::{DateLabel, Hit, Sense, starting_in};
use super::text::Words;
use crate::dossier::{DateFound, DateRole, Role};
use chrono::Days;
use std::collections::BTreeSet;
use std::ops::Range;

/// How many words may stand between a date and the word that tells of an examination.
const REACH: usize = 16;
/// How near a label claims a date for itself, in words.
const CLAIM: usize = 3;
/// A line of so few words is a cell or a heading: the sentence does not run on over it.
const CELL: usize = 5;
/// A report is written within so many days of its research; what lies before that is history.
const HISTORY: Days = Days::new(400);

/// Finds them on a page. `history`: lines below a heading that says so.
pub(super) fn of_page(words: &Words<'_>, hits: &[Hit], history: &BTreeSet<usize>) -> Vec<DateFound> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.tokens.len() {
        let line = words.line_of(at);
        let list = list_at(words, at).filter(|_| !history.contains(&line) && words.role(line) != Role::Margin);
        let Some(list) = list else {
            at += 1;
            continue;
        };
        if let Some(label) = told(words, hits, at, &list) {
            found.extend(list.dates.iter().map(|spelled| DateFound {
                date: spelled.date,
                precision: spelled.precision,
                role: DateRole::Test,
                label: words.span(label.clone()),
                text: words.span(list.spelling()),
                page: Some(words.page),
            }));
        }
        at = list.end.max(at + 1);
    }
    found
}

/// Keeps of what was told only what a document without a labelled test date can lean on.
pub(super) fn usable(told: Vec<DateFound>, labelled: &[DateFound]) -> Vec<DateFound> {
    if labelled.iter().any(|found| found.role <= DateRole::Test) {
        return Vec::new();
    }
    let reports = labelled.iter().filter(|found| found.role == DateRole::Report);
    let Some(report) = reports.map(|found| found.date).max() else { return told };
    let oldest = report.checked_sub_days(HISTORY).unwrap_or(report);
    told.into_iter().filter(|found| (oldest..=report).contains(&found.date)).collect()
}

/// The words that tell of an examination in the sentence of a date.
fn told(words: &Words<'_>, hits: &[Hit], start: usize, list: &List) -> Option<Range<usize>> {
    let sentence = sentence(words, start, list.end);
    let claimed = starting_in(hits, start.saturating_sub(REACH)..start).iter().any(|hit| {
        matches!(hit.sense, Sense::Date(label) if label != DateLabel::Dates(DateRole::Test))
            && hit.tokens.end + CLAIM > start
    });
    let within = starting_in(hits, sentence.clone());
    if claimed || within.iter().any(|hit| hit.sense == Sense::Earlier) {
        return None;
    }
    within.iter().find(|hit| hit.sense == Sense::Examined).map(|hit| hit.tokens.clone())
}

/// The words around a date up to the ends of its sentence, as far as they may matter.
fn sentence(words: &Words<'_>, start: usize, end: usize) -> Range<usize> {
    let first = start.saturating_sub(REACH);
    let from = (first + 1..=start).rev().find(|&at| begins(words, at)).unwrap_or(first);
    let last = (end + REACH).min(words.tokens.len());
    let until = (end..last).find(|&at| begins(words, at)).unwrap_or(last);
    from..until
}

/// A sentence begins at this word.
fn begins(words: &Words<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return true };
    let same = words.line_of(before) == words.line_of(at);
    let between = if same { words.gap(at) } else { words.rest_of_line(before) };
    let stop = between.contains(['.', '!', '?', ';']) && (!same || between.ends_with(char::is_whitespace));
    let fresh = words.spelled(at).starts_with(char::is_uppercase);
    // "dr. Vonk" and "drs. P. Kroes" are no ends of sentences.
    let abbreviated =
        words.word(before).len() <= 3 && between.trim() == "." && words.word(before).parse::<u32>().is_err();
    if same {
        return stop && fresh && !abbreviated;
    }
    let short = |line: usize| words.of_line[line].len() <= CELL;
    (stop && fresh && !abbreviated)
        || words.role(words.line_of(before)) != words.role(words.line_of(at))
        || (short(words.line_of(before)) && fresh)
}
