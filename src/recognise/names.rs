//! The name behind a label, before a birth date, or beside one: where it begins and where it ends.
//! Never takes a word for a name that the rules say is none.

use super::calendar::list_at;
use super::lexicon::{Hit, Sense, starting_in};
use super::places;
use super::text::{Words, is_mark};
use crate::dossier::{Precision, Role};
use chrono::{Datelike, NaiveDate};
use std::ops::Range;

/// How far below its label a name may stand, in lines: a table's head lies between.
const DEPTH: usize = 6;
/// How many words a name has at most.
const LONGEST: usize = 8;
/// How many words a line with a name below a label has at most.
const CELL: usize = 8;
/// How far below its label a name may stand on a page, in heights of the label.
const BELOW: f32 = 3.5;
/// Lines of the head of a page, in which a name may stand beside a birth date without any label.
const HEAD: usize = 14;
/// A pupil is at least this old on the day of anything that is written about him, in years.
const YOUNGEST: i32 = 3;
/// Nobody born before this is a pupil of a primary school.
const FIRST_BIRTH: i32 = 2000;

/// Letters before a surname that are written small.
const PARTICLES: &[&str] = &[
    "de", "den", "der", "van", "het", "ten", "ter", "te", "in", "op", "t", "d", "s", "el", "al", "la", "le", "di",
    "da", "dos", "von", "vd", "vander", "aan", "bij", "onder", "uit", "uijt", "ver", "bin", "ben", "des", "du", "v",
];

/// A name that was read.
#[derive(Debug, Clone)]
pub(super) struct Value {
    /// As it is spelled.
    pub(super) text: String,
    /// Of how many words, particles aside.
    pub(super) words: usize,
    /// What stands in brackets behind it, or inside: how somebody is called.
    pub(super) called: Vec<String>,
    /// "Mevrouw" stood before it.
    pub(super) courteous: bool,
}

/// How sure it must be that some words are a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A label says so: even in small letters.
    Said,
    /// Capitals where a name has them.
    Written,
    /// Likewise, and more than one word.
    Whole,
}

/// Says whether a hit stands where a label does: at the start of its line, or before a colon.
pub(super) fn is_label(words: &Words<'_>, hit: &Hit) -> bool {
    let here = &words.of_line[words.line_of(hit.tokens.start)];
    hit.tokens.start == here.start || colon_after(words, hit.tokens.end - 1)
}

fn colon_after(words: &Words<'_>, at: usize) -> bool {
    words.rest_of_line(at).trim_start().starts_with(':')
}

/// Reads the name behind a label: on its line, in the cell to its right, or below it. `loose`: the label is a word that
/// also stands above other things ("Kind").
pub(super) fn behind(words: &Words<'_>, hits: &[Hit], hit: &Hit, loose: bool) -> Option<Value> {
    let line = words.line_of(hit.tokens.start);
    let here = words.of_line[line].clone();
    let start = hit.tokens.start == here.start || follows_label(words, hits, hit);
    let (colon, from) = past_hint(words, hit, here.end);
    // "de leerling Jan" is running text: a label starts its line, or stands before a colon.
    if !colon && !start {
        return None;
    }
    let tokens = from..until(words, hits, from..here.end);
    if !tokens.is_empty() {
        // Farther down, a single word behind such a label may be anything: "Kind: Rustig".
        let form = match loose {
            true if line < HEAD && words.page <= 1 => Form::Written,
            true => Form::Whole,
            false => Form::Said,
        };
        return parse(words, hits, tokens, form);
    }
    if from < here.end {
        return None;
    }
    match words.area(line) {
        Some(_) => in_next_cell(words, hits, line, colon, loose),
        None => in_next_line(words, hits, line, colon, loose),
    }
}

/// Another label stands before it on its line: then the line is made of labels.
fn follows_label(words: &Words<'_>, hits: &[Hit], hit: &Hit) -> bool {
    let here = &words.of_line[words.line_of(hit.tokens.start)];
    starting_in(hits, here.start..here.start + 1)
        .iter()
        .any(|first| is_name_label(first.sense) && first.tokens.end <= hit.tokens.start)
}

/// Whether a colon follows a label, and the first word behind it: "Naam (voor- en achternaam): Jan".
fn past_hint(words: &Words<'_>, hit: &Hit, end: usize) -> (bool, usize) {
    let rest = words.rest_of_line(hit.tokens.end - 1).trim_start();
    let hint = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
    match hint.filter(|(_, rest)| rest.trim_start().starts_with(':')) {
        Some(_) => {
            let colon = (hit.tokens.end..end)
                .find(|&at| words.rest_of_line(at).trim_start_matches(')').trim_start().starts_with(':'));
            (true, colon.map_or(hit.tokens.end, |at| at + 1))
        }
        None => (rest.starts_with(':'), hit.tokens.end),
    }
}

/// The value in the cell to the right of a label, or, in the head of a table, in the first cell below it.
fn in_next_cell(words: &Words<'_>, hits: &[Hit], line: usize, colon: bool, loose: bool) -> Option<Value> {
    let right = places::next_right(words, line);
    if let Some(right) = right.filter(|&right| !is_label_line(words, hits, right)) {
        return cell(words, hits, right, if loose { Form::Written } else { Form::Said });
    }
    let below = places::below(words, line).filter(|&below| !is_label_line(words, hits, below))?;
    let (label, value) = (words.area(line)?, words.area(below)?);
    // A label with nothing to its right that is not a table's head stands right above its value.
    let near = value.base - label.base <= label.size * BELOW;
    let form = if loose || (colon && right.is_none()) { Form::Whole } else { Form::Written };
    near.then(|| cell(words, hits, below, form)).flatten()
}

/// The same by the order of lines.
fn in_next_line(words: &Words<'_>, hits: &[Hit], line: usize, colon: bool, loose: bool) -> Option<Value> {
    let form = if loose { Form::Whole } else { Form::Written };
    let depth = if colon { 1 } else { DEPTH };
    let below = line + 1..words.lines.len().min(line + 1 + depth);
    if colon {
        return below
            .clone()
            .find(|&below| !is_label_line(words, hits, below))
            .and_then(|below| cell(words, hits, below, form));
    }
    below
        .take_while(|&below| words.of_line[below].len() <= CELL)
        .filter(|&below| !is_label_line(words, hits, below))
        .find_map(|below| cell(words, hits, below, form))
}

/// The name at the start of a cell; a name that breaks in a narrow one goes on below.
fn cell(words: &Words<'_>, hits: &[Hit], line: usize, form: Form) -> Option<Value> {
    let tokens = words.of_line[line].clone();
    let end = until(words, hits, tokens.clone());
    let mut value = parse(words, hits, tokens.start..end, form)?;
    let broken = words.lines[line].0.ends_with('-') || is_particle(words, end - 1);
    if broken
        && end == tokens.end
        && let Some(next) = places::goes_on_in(words, line).filter(|&next| !is_label_line(words, hits, next))
    {
        let rest = words.of_line[next].clone();
        let rest = rest.start..until(words, hits, rest);
        value.text = format!("{} {}", value.text, words.span(rest.clone()));
        value.words += rest.len();
    }
    Some(value)
}

/// A line that begins with a label, or holds one with a colon, is no name.
fn is_label_line(words: &Words<'_>, hits: &[Hit], line: usize) -> bool {
    let here = &words.of_line[line];
    here.is_empty()
        || words.lines[line].0.contains(':')
        || starting_in(hits, here.start..here.start + 1)
            .iter()
            .any(|hit| ends_name(hit.sense) || matches!(hit.sense, Sense::Other | Sense::FormHeading(_)))
}

fn is_name_label(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::PupilName | Sense::NameNearBirth | Sense::PupilGiven | Sense::PupilSurname | Sense::PupilCalled
    )
}

fn ends_name(sense: Sense) -> bool {
    is_name_label(sense) || matches!(sense, Sense::Date(_) | Sense::Bsn | Sense::AfterName | Sense::BesidePupil)
}

/// A name ends where the next label starts, at a number, or at a sign that parts. What stands in brackets inside a name
/// is how somebody is called.
fn until(words: &Words<'_>, hits: &[Hit], range: Range<usize>) -> usize {
    let label = |at: usize| starting_in(hits, at..at + 1).iter().any(|hit| ends_name(hit.sense));
    let parted = |at: usize| {
        let gap = words.gap(at);
        gap.contains(['|', ';', '/', '\t', '–'])
            || (gap.contains('(') && !is_called(words, hits, at, range.end))
            || gap.contains(". ") && words.word(at - 1).len() > 3
    };
    let end = range.clone().find(|&at| {
        label(at) || (at > range.start && parted(at)) || words.word(at).bytes().any(|byte| byte.is_ascii_digit())
    });
    let end = end.unwrap_or(range.end);
    // "Noor Bakker Geobserveerd door:", "Noor Bakker Huidige school:": a label before a colon begins at its last capital.
    let small = |at: usize| at < range.end && !is_capital(words, at) && !is_particle(words, at);
    let colon = (range.start..(end + 1).min(range.end)).find(|&at| colon_after(words, at) && (at < end || small(at)));
    match colon {
        Some(colon) => (range.start..=colon).rev().find(|&at| is_capital(words, at)).unwrap_or(range.start),
        None => end,
    }
}

/// One capital word in brackets: "Eleonora (Noor) Bakker".
fn is_called(words: &Words<'_>, hits: &[Hit], at: usize, end: usize) -> bool {
    let closes = words.rest_of_line(at).starts_with(')');
    at < end && closes && words.word(at).len() > 1 && is_capital(words, at) && !is_no_name(hits, at)
}

fn is_capital(words: &Words<'_>, at: usize) -> bool {
    words.spelled(at).starts_with(char::is_uppercase)
}

fn is_particle(words: &Words<'_>, at: usize) -> bool {
    PARTICLES.contains(&words.word(at)) && !is_capital(words, at)
}

fn is_no_name(hits: &[Hit], at: usize) -> bool {
    hits_over(hits, at).any(|hit| matches!(hit.sense, Sense::NoName | Sense::OtherDocument | Sense::Draft))
}

/// The hits that cover a word.
fn hits_over(hits: &[Hit], at: usize) -> impl Iterator<Item = &Hit> {
    starting_in(hits, at.saturating_sub(6)..at + 1).iter().filter(move |hit| hit.tokens.contains(&at))
}

/// Takes words for a name if they look like one.
fn parse(words: &Words<'_>, hits: &[Hit], tokens: Range<usize>, form: Form) -> Option<Value> {
    let courtesy =
        |at: usize| hits_over(hits, at).filter(|hit| hit.sense == Sense::Courtesy).map(|hit| hit.tokens.end).max();
    let mut start = tokens.start;
    while let Some(end) = courtesy(start).filter(|end| start < *end && *end <= tokens.end) {
        start = end;
    }
    let courteous = start > tokens.start;
    let tokens = start..tokens.end;
    let lettered = tokens.clone().all(|at| words.spelled(at).chars().all(|char| char.is_alphabetic() || is_mark(char)));
    if tokens.is_empty() || tokens.len() > LONGEST || !lettered || tokens.clone().any(|at| is_no_name(hits, at)) {
        return None;
    }
    let capitals = tokens.clone().filter(|&at| is_capital(words, at)).count();
    let written = tokens.clone().all(|at| is_capital(words, at) || is_particle(words, at)) && capitals > 0;
    let fits = match form {
        Form::Said => written || (capitals == 0 && tokens.len() <= 4) || capitals * 2 > tokens.len(),
        Form::Written => written,
        Form::Whole => written && tokens.len() > 1 && capitals > 1,
    };
    let inside = |at: &usize| words.gap(*at).contains('(') && is_called(words, hits, *at, tokens.end);
    let called: Vec<usize> = tokens.clone().filter(inside).collect();
    let spelled = |at: usize| words.spelled(at).to_owned();
    let text = match called.is_empty() {
        true => words.span(tokens.clone()),
        false => tokens.clone().filter(|at| !called.contains(at)).map(spelled).collect::<Vec<_>>().join(" "),
    };
    let count = tokens.clone().filter(|&at| !called.contains(&at) && !is_particle(words, at)).count();
    fits.then(|| Value { text, words: count, called: called.into_iter().map(spelled).collect(), courteous })
}

/// A name before the label of a birth date, without a label of its own: "Sven Peters, geb. 3-4-2016", or on the line above.
pub(super) fn before(words: &Words<'_>, hits: &[Hit], label: &Range<usize>) -> Option<Value> {
    let line = words.line_of(label.start);
    let here = words.of_line[line].clone();
    if label.start > here.start {
        let goes_on = |at: &usize| {
            let gap = words.gap(*at + 1);
            let bridges = *at + 1 == label.start || gap.trim().is_empty() || matches!(gap.trim(), "-" | "." | "'");
            let fits = is_capital(words, *at) || is_particle(words, *at);
            bridges
                && fits
                && !gap.contains(':')
                && !hits_over(hits, *at).any(|hit| ends_name(hit.sense) || hit.sense == Sense::Other)
                && !is_no_name(hits, *at)
        };
        let start = (here.start..label.start).rev().take_while(goes_on).last()?;
        return parse(words, hits, start..label.start, Form::Whole);
    }
    let above = line.checked_sub(1).filter(|&above| !is_label_line(words, hits, above))?;
    let near = places::in_one_column(words, above, line) && words.role(above) != Role::Margin;
    let tokens = words.of_line[above].clone();
    let whole = until(words, hits, tokens.clone()) == tokens.end;
    if near && whole { parse(words, hits, tokens, Form::Whole) } else { None }
}

/// A name in the head of a page with nothing but a day behind it that can only be a birth date.
pub(super) fn with_date(words: &Words<'_>, hits: &[Hit]) -> Vec<(Value, NaiveDate)> {
    let days: Vec<(usize, NaiveDate)> = (0..words.tokens.len())
        .filter(|&at| words.word(at).as_bytes().first().is_some_and(u8::is_ascii_digit))
        .filter_map(|at| Some((at, list_at(words, at)?)))
        .filter_map(|(at, list)| match list.dates.as_slice() {
            [day] if day.precision == Precision::Day => Some((at, day.date)),
            _ => None,
        })
        .collect();
    let latest = days.iter().map(|(_, day)| day.year()).max().unwrap_or(0);
    let mut found = Vec::new();
    for &(at, day) in &days {
        let line = words.line_of(at);
        let here = words.of_line[line].clone();
        let is_birth = day.year() >= FIRST_BIRTH && day.year() + YOUNGEST <= latest;
        let ends = list_at(words, at).is_some_and(|list| list.end >= here.end);
        let clean = !hits_over(hits, at.saturating_sub(1)).any(|hit| ends_name(hit.sense) || hit.sense == Sense::Other);
        if line < HEAD && is_birth && ends && clean && at > here.start && !words.lines[line].0.contains(':') {
            found.extend(parse(words, hits, here.start..at, Form::Whole).map(|name| (name, day)));
        }
    }
    found
}
