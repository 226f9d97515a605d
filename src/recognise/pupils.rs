//! The pupil that a page is about: labelled names and birth dates, as normalised parts.
//! Never takes a name from running text, nor one of a parent, sibling or teacher.

use super::dates::Born;
use super::lexicon::{DateLabel, Hit, Sense, starting_in};
use super::names::{self, Value};
use super::persons;
use super::text::Words;
use crate::dossier::PupilMark;
use chrono::Datelike;
use std::ops::Range;

/// How near a birth date or a group makes a bare "Naam" the pupil's, in lines.
const NEAR: usize = 4;
/// How near the parts of one name stand, in lines.
const APART: usize = 3;
/// A bare "Naam" without a birth date is the pupil's only in the head of a page.
const HEAD: usize = 14;
/// Nobody born before this is a pupil of a primary school.
const FIRST_BIRTH: i32 = 2000;

/// What a label says of the name behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The pupil's name.
    Pupil,
    /// Somebody's name.
    Anybody,
    /// A first name.
    Given,
    /// A last name.
    Surname,
    /// What somebody is called.
    Called,
}

/// A labelled name where it stands.
struct Found {
    part: Part,
    line: usize,
    value: Value,
}

/// Reads the marks of a page.
pub(super) fn of_page(words: &Words<'_>, hits: &[Hit], born: &[Born]) -> Vec<PupilMark> {
    let born: Vec<Born> = born
        .iter()
        .map(|birth| Born { date: birth.date, label: own_words(hits, &birth.label) })
        .filter(|birth| birth.date.year() >= FIRST_BIRTH && !persons::is_of_somebody_else(words, hits, &birth.label))
        .filter(|birth| !may_be_misread(words, words.line_of(birth.label.start)))
        .collect();
    let found = labelled(words, hits);
    let mut marks = together(words, hits, &born, &found);
    for birth in &born {
        if let Some(name) = names::before(words, hits, &birth.label) {
            marks.extend(PupilMark::of_name(&name.text, words.page));
        }
        marks.push(PupilMark::of_birth(birth.date.to_string(), words.page));
    }
    for (name, date) in names::with_date(words, hits).into_iter().filter(|(name, _)| !words.is_weak(&name.text)) {
        marks.extend(PupilMark::of_name(&name.text, words.page));
        marks.push(PupilMark::of_birth(date.to_string(), words.page));
    }
    marks
}

/// Whether a number on a line, or on the one below it, was read from a picture and may be another.
fn may_be_misread(words: &Words<'_>, line: usize) -> bool {
    let lines = words.lines.iter().skip(line).take(2);
    let numbers = |text: &str| {
        text.split_whitespace().any(|word| word.bytes().any(|byte| byte.is_ascii_digit()) && words.is_weak(word))
    };
    lines.into_iter().any(|(text, _)| numbers(text))
}

/// The words of a label that speak of a birth: a name may stand right before them.
fn own_words(hits: &[Hit], label: &Range<usize>) -> Range<usize> {
    let birth = |hit: &&Hit| hit.sense == Sense::Date(DateLabel::Born) && hit.tokens.end <= label.end;
    let found = starting_in(hits, label.clone()).iter().find(birth);
    found.map_or_else(|| label.clone(), |hit| hit.tokens.clone())
}

/// The names behind labels, in reading order.
fn labelled(words: &Words<'_>, hits: &[Hit]) -> Vec<Found> {
    let mut found = Vec::new();
    for hit in hits {
        let part = match hit.sense {
            Sense::PupilName => Part::Pupil,
            Sense::NameNearBirth => Part::Anybody,
            Sense::PupilGiven => Part::Given,
            Sense::PupilSurname => Part::Surname,
            Sense::PupilCalled => Part::Called,
            _ => continue,
        };
        if persons::is_of_somebody_else(words, hits, &hit.tokens) {
            continue;
        }
        // Behind a word ("Kind", "Betreft") anything may stand; a label that says "naam" is followed by one.
        let names = |at: usize| words.word(at).contains("naam") || words.word(at).contains("name");
        let loose = !hit.tokens.clone().any(names) && hit.tokens.len() == 1;
        if let Some(value) = names::behind(words, hits, hit, loose).filter(|value| !words.is_weak(&value.text)) {
            found.push(Found { part, line: words.line_of(hit.tokens.start), value });
        }
    }
    found
}

/// Puts first and last names together, and keeps of the rest what is the pupil's.
fn together(words: &Words<'_>, hits: &[Hit], born: &[Born], found: &[Found]) -> Vec<PupilMark> {
    let beside_birth = |line: usize| born.iter().any(|birth| words.line_of(birth.label.start).abs_diff(line) <= NEAR);
    let beside_group = |line: usize| line < HEAD && is_beside_group(words, hits, line);
    let near = |part: Part, line: usize| {
        let of_part = found.iter().filter(move |other| other.part == part && other.line.abs_diff(line) <= APART);
        of_part.min_by_key(|other| other.line.abs_diff(line))
    };
    let mut marks: Vec<PupilMark> = Vec::new();
    for one in found {
        let context = beside_birth(one.line) || (beside_group(one.line) && !one.value.courteous);
        let given = near(Part::Given, one.line);
        let single = one.value.words == 1;
        let mark = match one.part {
            // "Naam: Bakker" above "Voornaam: Noor".
            Part::Pupil | Part::Anybody if single && given.is_some() => {
                given.and_then(|given| PupilMark::of_parts(&given.value.text, &one.value.text, words.page))
            }
            Part::Pupil => PupilMark::of_name(&one.value.text, words.page),
            Part::Anybody if context => PupilMark::of_name(&one.value.text, words.page),
            Part::Surname => match given.or_else(|| near(Part::Called, one.line)) {
                Some(given) => PupilMark::of_parts(&given.value.text, &one.value.text, words.page),
                None if context => PupilMark::of_parts("", &one.value.text, words.page),
                None => None,
            },
            Part::Given | Part::Called if context && is_alone(found, one) => {
                PupilMark::of_parts(&one.value.text, "", words.page)
            }
            _ => None,
        };
        let Some(mut mark) = mark else { continue };
        if one.part != Part::Called
            && let Some(called) = near(Part::Called, one.line)
        {
            mark.add_given(&called.value.text);
        }
        one.value.called.iter().for_each(|called| mark.add_given(called));
        marks.push(mark);
    }
    marks
}

/// No other part of the name stands near it.
fn is_alone(found: &[Found], one: &Found) -> bool {
    found.iter().filter(|other| other.line.abs_diff(one.line) <= APART).all(|other| {
        matches!(other.part, Part::Given | Part::Called) && (other.part == one.part || one.part == Part::Given)
    })
}

fn is_beside_group(words: &Words<'_>, hits: &[Hit], line: usize) -> bool {
    let lines = line.saturating_sub(NEAR)..(line + NEAR + 1).min(words.lines.len());
    lines.into_iter().any(|line| {
        let here = words.of_line[line].clone();
        starting_in(hits, here).iter().any(|hit| hit.sense == Sense::BesidePupil && names::is_label(words, hit))
    })
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
