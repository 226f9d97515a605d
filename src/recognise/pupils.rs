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
            parse(words, tokens.start..end, true)
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

/// `Vries, Jan de`, `J.P. de Vries`, `Jan de Vries`. Strict: capitals where a name has them.
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
    let comma = tokens.clone().skip(1).find(|&at| words.gap(at).contains(','));
    let mut name = Name::default();
    match comma {
        Some(comma) => {
            name.surname(words, tokens.start..comma);
            name.first(words, comma..tokens.end);
        }
        None => {
            let split = split(words, &tokens);
            name.first(words, tokens.start..split);
            name.surname(words, split..tokens.end);
        }
    }
    (!name.surname.is_empty() || !name.given.is_empty()).then_some(PupilMark {
        surname: name.surname,
        given: name.given,
        initials: name.initials,
        born: String::new(),
        page: words.page,
    })
}

/// Where the last name starts: at its first particle, else at the last word (with what a hyphen ties to it).
fn split(words: &Words<'_>, tokens: &Range<usize>) -> usize {
    if tokens.len() == 1 {
        return tokens.end;
    }
    let particle = (tokens.start + 1..tokens.end.saturating_sub(1))
        .find(|&at| is_particle(words.word(at)) && !is_initial(words, at));
    let mut at = particle.unwrap_or(tokens.end - 1);
    while at > tokens.start + 1 && words.gap(at).trim() == "-" {
        at -= 1;
    }
    at
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

fn is_initial(words: &Words<'_>, at: usize) -> bool {
    let spelled = words.spelled(at);
    spelled.chars().count() == 1 && spelled.starts_with(char::is_uppercase)
}

#[derive(Default)]
struct Name {
    surname: Vec<String>,
    given: Vec<String>,
    initials: Vec<String>,
}

impl Name {
    fn surname(&mut self, words: &Words<'_>, tokens: Range<usize>) {
        self.surname.extend(tokens.map(|at| words.word(at)).filter(|word| !is_particle(word)).map(str::to_owned));
    }

    fn first(&mut self, words: &Words<'_>, tokens: Range<usize>) {
        for at in tokens {
            let (word, spelled) = (words.word(at), words.spelled(at));
            if is_initial(words, at) {
                self.initials.push(word.to_owned());
            } else if is_particle(word) {
                // "Vries, Jan de": the particle belongs to the last name.
            } else if spelled.chars().count() <= 3
                && spelled.chars().all(char::is_uppercase)
                && !word.contains(['a', 'e', 'i', 'o', 'u', 'y'])
            {
                self.initials.extend(word.chars().map(String::from));
            } else {
                self.initials.extend(word.chars().next().map(String::from));
                self.given.push(word.to_owned());
            }
        }
    }
}

/// Reads a name as a person wrote it in the dossier's details, so that it can be compared with marks.
pub fn mark_of_name(name: &str) -> Option<PupilMark> {
    let words = Words::of_text(name);
    parse(&words, 0..words.tokens.len(), false)
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

/// Whether a text folds to nothing but a name that is known.
#[cfg(test)]
fn shown(mark: &PupilMark) -> String {
    format!("{}|{}|{}", mark.surname.join(" "), mark.given.join(" "), mark.initials.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_every_order_come_out_alike() {
        let read = |name: &str| mark_of_name(name).map(|mark| shown(&mark)).unwrap_or_default();
        assert_eq!(read("Jan de Vries"), "vries|jan|j");
        assert_eq!(read("Vries, Jan de"), "vries|jan|j");
        assert_eq!(read("de Vries, Jan"), "vries|jan|j");
        assert_eq!(read("JAN DE VRIES"), "vries|jan|j");
        assert_eq!(read("J. de Vries"), "vries||j");
        assert_eq!(read("Vries, J.P. de"), "vries||j p");
        assert_eq!(read("Jan Willem van den Berg"), "berg|jan willem|j w");
        assert_eq!(read("Zoë Jansen-de Boer"), "jansen boer|zoe|z");
        assert_eq!(read("Jan"), "|jan|j");
        assert_eq!(crate::recognise::text::fold("Zoë"), "zoe");
    }

    #[test]
    fn a_sentence_is_no_name() {
        assert_eq!(mark_of_name("is in groep 5 gedoubleerd"), None);
        assert_eq!(mark_of_name("wil graag leren lezen op school"), None);
    }
}
