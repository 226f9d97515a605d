//! Dates of research that a sentence tells: "Op 20 augustus zagen wij haar". Used only where no label says it.
//! Never takes a date of which the sentence, or the heading above it, says that it is of earlier research.

use super::calendar::{List, Spelled, list_at, month_named, yearless_at};
use super::chosen::Told;
use super::dates::FIRST_YEAR;
use super::labels::LabelWords;
use super::lexicon::{DateLabel, Hit, Sense, starting_in};
use super::text::Words;
use crate::dossier::{DateFound, DateRole, Precision, Role};
use chrono::Datelike;
use std::collections::BTreeSet;
use std::ops::Range;

/// How many words may stand between a date and the word that tells of an examination.
const REACH: usize = 22;
/// How near a label claims a date for itself, in words.
const CLAIM: usize = 3;
/// A line of so few words is a cell or a heading: the sentence does not run on over it.
const CELL: usize = 5;
/// A longer line is no heading.
const HEADING: usize = 6;
/// Where a line of so many words stands, the table below such a line is over.
const TELLS: usize = 12;
/// Finds them on a page. `history`: lines below a heading that says so.
pub(super) fn of_page(
    words: &Words<'_>,
    hits: &[Hit],
    labels: &LabelWords,
    history: &BTreeSet<usize>,
) -> Vec<(usize, Told)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.tokens.len() {
        let line = words.line_of(at);
        let list = list_at(words, at)
            .or_else(|| yearless_at(words, at))
            .filter(|_| !history.contains(&line) && words.role(line) != Role::Margin);
        let Some(list) = list else {
            at += 1;
            continue;
        };
        let label = told(words, hits, labels, at, &list);
        let (list, label) = match without_birth(hits, at, &list).filter(|_| label.is_none()) {
            Some((start, rest)) => {
                let label = told(words, hits, labels, start, &rest);
                (rest, label)
            }
            None => (list, label),
        };
        if let Some(label) = label {
            let date = |spelled: &Spelled| DateFound {
                date: spelled.date,
                until: spelled.until,
                precision: spelled.precision,
                role: DateRole::Test,
                label: words.span(label.clone()),
                text: words.span(list.spelling()),
                page: Some(words.page),
                part: 0,
                weak: false,
            };
            let tells = |spelled| (line, Told { yearless: list.yearless, date: date(spelled) });
            found.extend(list.dates.iter().filter(|spelled| is_recent(spelled)).map(tells));
        }
        at = list.end.max(at + 1);
    }
    found
}

/// What follows a birth date in one list: "né le 20/02/2018, le 08/01/2026".
fn without_birth(hits: &[Hit], at: usize, list: &List) -> Option<(usize, List)> {
    let before = starting_in(hits, at.saturating_sub(CLAIM)..at).iter();
    let born = before.filter(|hit| hit.sense == Sense::Date(DateLabel::Born)).any(|hit| hit.tokens.end + 1 >= at);
    let (_, rest) = list.dates.split_first().filter(|(_, rest)| born && !rest.is_empty())?;
    let start = rest[0].tokens.0;
    Some((start, List { dates: rest.to_vec(), end: list.end, yearless: list.yearless }))
}

/// A day without a year stands in one that is none of its own.
fn is_recent(spelled: &Spelled) -> bool {
    spelled.date.year() >= FIRST_YEAR
}

/// Says whether the sentence around a date says that it tells of earlier research.
pub(super) fn is_of_earlier(words: &Words<'_>, hits: &[Hit], start: usize, end: usize) -> bool {
    let sentence = sentence(words, start, end);
    starting_in(hits, sentence.clone()).iter().any(|hit| hit.sense == Sense::Earlier)
        || is_of_a_year(words, sentence.start)
}

/// Says whether such words stand before a date on its line.
pub(super) fn is_after_earlier(words: &Words<'_>, hits: &[Hit], at: usize) -> bool {
    let from = words.of_line.get(words.line_of(at)).map_or(at, |line| line.start);
    starting_in(hits, from..at).iter().any(|hit| hit.sense == Sense::Earlier)
}

/// `In 2019 werd ...`: who begins so looks back.
fn is_of_a_year(words: &Words<'_>, at: usize) -> bool {
    matches!(words.word(at), "in" | "en" | "im")
        && words.word(at + 1).len() == 4
        && words.word(at + 1).bytes().all(|byte| byte.is_ascii_digit())
        && words.gap(at + 2).chars().all(char::is_whitespace)
}

/// The words that tell of an examination in the sentence of a date.
fn told(words: &Words<'_>, hits: &[Hit], labels: &LabelWords, start: usize, list: &List) -> Option<Range<usize>> {
    let sentence = sentence(words, start, list.end);
    let claimed = starting_in(hits, start.saturating_sub(REACH)..start).iter().any(|hit| {
        matches!(hit.sense, Sense::Date(label) if label != DateLabel::Dates(DateRole::Test))
            && hit.tokens.end + CLAIM > start
            // "né le 20/02/2018, le 08/01/2026": it has a day of its own.
            && (hit.tokens.end..start).all(|at| list_at(words, at).is_none())
    });
    let within = starting_in(hits, sentence.clone());
    let own = start.saturating_sub(CELL).max(sentence.start)..start;
    // "né le 20/02/2018, le 08/01/2026": what stands before another day is of that day.
    let other = own.clone().filter_map(|at| list_at(words, at)).map(|list| list.end).filter(|end| *end < start).max();
    let own = other.unwrap_or(own.start)..start;
    let known = labels.known_before(words, own.start, own.end);
    let before = labels.parts(words, known..start);
    if claimed || before.is_of_another() || is_of_earlier(words, hits, start, list.end) {
        return None;
    }
    let examined = within.iter().find(|hit| hit.sense == Sense::Examined).map(|hit| hit.tokens.clone());
    // "De gegevens berusten op de afname van 12 maart 2024"
    let adjacent = || (before.is_of_a_test() && known < start).then_some(known..start);
    let of_a_test = || is_of_a_test(words, labels, &sentence, list).then_some(known..start);
    examined.or_else(adjacent).or_else(of_a_test)
}

/// A sentence on a test, and on nothing else that has a day: "Op 15 april deed hij de intelligentietest".
fn is_of_a_test(words: &Words<'_>, labels: &LabelWords, sentence: &Range<usize>, list: &List) -> bool {
    let spelled = list.spelling();
    let said = labels.parts(words, sentence.start..spelled.start) | labels.parts(words, spelled.end..sentence.end);
    let day = list.dates.iter().all(|spelled| spelled.precision == Precision::Day);
    let short = words.of_line[words.line_of(spelled.start)].len() <= CELL;
    day && !short && said.is_of_a_test() && !said.is_of_anything_else()
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
    let fresh = words.spelled(at).starts_with(char::is_uppercase) || between.contains(';');
    // "dr. Vonk" and "drs. P. Kroes" are no ends of sentences.
    let abbreviated = words.word(before).len() <= 3
        && between.trim() == "."
        && words.word(before).parse::<u32>().is_err()
        // "Besproken op 10 mrt." is one.
        && (same || !month_named(words.word(before)));
    if same {
        return stop && fresh && !abbreviated;
    }
    let short = |line: usize| words.of_line[line].len() <= CELL;
    // "Naam: ..." and the like are no part of the sentence below.
    let form = |line: usize| {
        let text = words.lines[line].0;
        text.contains(':') && !text.trim_end().ends_with([':', ','])
    };
    (stop && fresh && !abbreviated)
        || words.role(words.line_of(before)) != words.role(words.line_of(at))
        || ((short(words.line_of(before)) || form(words.line_of(before))) && fresh)
}

/// The lines below a heading that speaks of earlier research, up to the next heading.
pub(super) fn earlier_lines(words: &Words<'_>, hits: &[Hit]) -> BTreeSet<usize> {
    let mut lines = BTreeSet::new();
    let mut open = false;
    for line in 0..words.lines.len() {
        let here = words.of_line[line].clone();
        if here.is_empty() || words.role(line) == Role::Margin {
            continue;
        }
        let cell = words.is_beside(line) || words.is_beside(line + 1);
        let heading = matches!(words.role(line), Role::Heading | Role::Title) && !(cell && open);
        let speaks = || starting_in(hits, here.clone()).iter().any(|hit| hit.sense == Sense::Earlier);
        let is_now = || starting_in(hits, here.clone()).iter().any(|hit| hit.sense == Sense::Lately);
        let short = here.len() <= HEADING;
        // "2. Voorgeschiedenis"
        let number = |at: &usize| words.word(*at).bytes().all(|byte| byte.is_ascii_digit());
        let start = here.clone().find(|at| !number(at)).unwrap_or(here.start);
        let numbered = start > here.start && short && words.gap(start).contains(['.', ')']);
        let first = || starting_in(hits, start..start + 1).iter().any(|hit| hit.sense == Sense::Earlier);
        if heading {
            open = short && speaks();
        } else if short && first() && here.clone().all(|at| list_at(words, at).is_none()) {
            open = true;
        } else if here.len() >= TELLS || numbered || short && is_now() {
            // "Vorig bezoek" above a day, and then "Dit bezoek".
            open = false;
        }
        if open {
            lines.insert(line);
        }
    }
    lines
}
