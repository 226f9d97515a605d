//! The pupil that a page is about: labelled names and birth dates, as normalised parts.
//! Never takes a name from running text, nor one of a parent, sibling or teacher.

use super::dates::Born;
use super::lexicon::{Hit, Sense, starting_in, tokens_of};
use super::text::Words;
use crate::dossier::PupilMark;
use chrono::Datelike;
use std::ops::Range;

/// How far below its label a name may stand, in lines: a table's head lies between.
const DEPTH: usize = 6;
/// How near a birth date makes a bare "Naam" the pupil's, in lines.
const NEAR: usize = 4;
/// Nobody born before this is a pupil of a primary school.
const FIRST_BIRTH: i32 = 2000;

const PARTICLES: &[&str] = &[
    "de", "den", "der", "van", "het", "ten", "ter", "te", "in", "op", "t", "d", "s", "el", "al", "la", "le", "di",
    "da", "dos", "von", "vd", "vander", "aan", "bij", "onder", "uit", "uijt", "ver", "bin", "ben", "des", "du", "v",
];

/// Reads the marks of a page.
pub(super) fn of_page(words: &Words<'_>, hits: &[Hit], born: &[Born]) -> Vec<PupilMark> {
    let mut marks = Vec::new();
    for hit in hits {
        let generic = match hit.sense {
            Sense::PupilName => false,
            Sense::NameNearBirth => true,
            _ => continue,
        };
        let line = words.line_of(hit.tokens.start);
        if of_somebody_else(words, hits, line) || (generic && !beside_birth(words, born, line)) {
            continue;
        }
        if let Some(mark) = name_at(words, hits, hit) {
            marks.push(mark);
        }
    }
    for birth in born {
        let line = words.line_of(birth.label.start);
        if birth.date.year() >= FIRST_BIRTH && !of_somebody_else(words, hits, line) {
            marks.push(PupilMark {
                surname: Vec::new(),
                given: Vec::new(),
                initials: Vec::new(),
                born: birth.date.to_string(),
                page: words.page,
            });
        }
    }
    marks
}

fn beside_birth(words: &Words<'_>, born: &[Born], line: usize) -> bool {
    born.iter().any(|birth| words.line_of(birth.label.start).abs_diff(line) <= NEAR)
}

/// The line, or the heading just above it, speaks of a parent, a brother or a teacher.
fn of_somebody_else(words: &Words<'_>, hits: &[Hit], line: usize) -> bool {
    starting_in(hits, tokens_of(words, line.saturating_sub(2)..line + 1)).iter().any(|hit| {
        let other = words.line_of(hit.tokens.start);
        hit.sense == Sense::Other
            && (other == line
                || (other < line && line - other <= 2 && words.of_line[other].len() <= 4 && leads(words, hit)))
    })
}

/// A line that only names the person is the heading of what follows.
fn leads(words: &Words<'_>, hit: &Hit) -> bool {
    let line = words.line_of(hit.tokens.start);
    let (text, _) = words.lines[line];
    !text.contains(':') || text.trim_end().ends_with(':')
}

fn name_at(words: &Words<'_>, hits: &[Hit], hit: &Hit) -> Option<PupilMark> {
    let line = words.line_of(hit.tokens.start);
    let here = words.of_line[line].clone();
    let last = hit.tokens.end - 1;
    let rest = words.rest_of_line(last).trim_start();
    // "de leerling Jan" is running text: a label starts its line, or stands before a colon.
    let colon = rest.starts_with(':');
    let starts = hit.tokens.start == here.start;
    if !colon && !starts {
        return None;
    }
    let tokens = hit.tokens.end..until(words, hits, hit.tokens.end..here.end);
    if !tokens.is_empty() {
        let strict = !colon && hit.tokens.len() == 1;
        return parse(words, tokens, strict);
    }
    if hit.tokens.end < here.end {
        return None;
    }
    (line + 1..words.lines.len().min(line + 1 + DEPTH))
        .take_while(|&below| words.of_line[below].len() <= 8)
        .filter(|&below| !is_label(words, hits, below))
        .find_map(|below| {
            let tokens = words.of_line[below].clone();
            let end = until(words, hits, tokens.clone());
            // Below a loose word ("Kind") a single word is a cell like any other.
            let whole = hit.tokens.len() > 1 || end - tokens.start > 1;
            parse(words, tokens.start..end, true).filter(|_| whole)
        })
}

fn is_label(words: &Words<'_>, hits: &[Hit], line: usize) -> bool {
    let here = &words.of_line[line];
    here.is_empty()
        || words.lines[line].0.trim_end().ends_with(':')
        || starting_in(hits, here.start..here.start + 1)
            .iter()
            .any(|hit| is_other_label(hit.sense) || matches!(hit.sense, Sense::Other | Sense::FormHeading(_)))
}

fn is_other_label(sense: Sense) -> bool {
    matches!(sense, Sense::Date(_) | Sense::PupilName | Sense::NameNearBirth | Sense::Bsn | Sense::AfterName)
}

/// A name ends where the next label starts, or at a number.
fn until(words: &Words<'_>, hits: &[Hit], range: Range<usize>) -> usize {
    range
        .clone()
        .find(|&at| {
            let label = starting_in(hits, at..at + 1).iter().any(|hit| is_other_label(hit.sense));
            let ended = at > range.start && words.gap(at).contains(['|', ';', '/', '(', '\t', '–']);
            let colon = words.rest_of_line(at).trim_start().starts_with(':');
            label || ended || colon || words.word(at).bytes().any(|byte| byte.is_ascii_digit())
        })
        .unwrap_or(range.end)
}

/// Takes words for a name if they look like one. Strict: capitals where a name has them.
fn parse(words: &Words<'_>, tokens: Range<usize>, strict: bool) -> Option<PupilMark> {
    let count = tokens.len();
    let lettered = tokens
        .clone()
        .all(|at| words.spelled(at).chars().all(|char| char.is_alphabetic() || super::text::is_mark(char)));
    if count == 0 || count > 8 || !lettered {
        return None;
    }
    let capital = |at: usize| words.spelled(at).starts_with(char::is_uppercase);
    if strict && !tokens.clone().all(|at| capital(at) || is_particle(words.word(at)))
        || !tokens.clone().any(capital) && count > 4
    {
        return None;
    }
    PupilMark::of_name(&words.span(tokens), words.page)
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Keeps each mark once, on its first page. A bare label that says yet another name on the same document still counts:
/// a second pupil in one file is what a reader must hear of.
pub(super) fn unique(marks: Vec<PupilMark>) -> Vec<PupilMark> {
    let mut kept: Vec<PupilMark> = Vec::new();
    for mark in marks {
        let known = kept.iter().any(|old| {
            (&old.surname, &old.given, &old.initials, &old.born)
                == (&mark.surname, &mark.given, &mark.initials, &mark.born)
        });
        if !known {
            kept.push(mark);
        }
    }
    kept
}
