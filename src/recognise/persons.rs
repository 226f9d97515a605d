//! Whether a label speaks of somebody who is not the pupil: a parent, a brother, a teacher.
//! Never reads a name.

use super::lexicon::{Hit, Sense, starting_in};
use super::places;
use super::text::Words;
use crate::dossier::Role;
use std::ops::Range;

/// How far above a label the heading of its part of the form may stand, in lines.
const UP: usize = 10;
/// How near a short line of running text is taken for a heading.
const NEAR: usize = 2;
/// How many words a heading has.
const HEADING: usize = 5;

/// Says whether the words before a label on its line, the label itself, or the heading above it speak of somebody else.
pub(super) fn is_of_somebody_else(words: &Words<'_>, hits: &[Hit], label: &Range<usize>) -> bool {
    on_its_line(words, hits, label) || above(words, hits, words.line_of(label.start))
}

/// "Naam moeder:", "Broertje: Tom, geboren 3-4-2018"; but not "Leerling: Noor Bakker   Ouders: P. Bakker".
fn on_its_line(words: &Words<'_>, hits: &[Hit], label: &Range<usize>) -> bool {
    let line = words.line_of(label.start);
    let here = words.of_line[line].clone();
    // Who was named last before the label.
    let before = starting_in(hits, here.start..label.start).iter().rev();
    let mut persons = before.filter(|hit| hit.tokens.end <= label.start && is_person(hit));
    if let Some(last) = persons.next() {
        return last.sense == Sense::Other;
    }
    // Right behind the label: "Naam van de moeder".
    let joins = |at: &usize| matches!(words.word(*at), "van" | "de" | "het" | "een" | "uw" | "d" | "en");
    let next = (label.end..here.end).find(|at| !joins(at)).unwrap_or(here.end);
    let with_label = starting_in(hits, label.start..label.end).iter().any(|hit| hit.sense == Sense::Other);
    with_label
        || !words.gap(label.end).contains(':')
            && starting_in(hits, next..next + 1).iter().any(|hit| hit.sense == Sense::Other)
}

fn is_person(hit: &Hit) -> bool {
    matches!(hit.sense, Sense::Other | Sense::PupilName)
}

/// The heading of the part of the form in which a line stands, if that names a person.
fn above(words: &Words<'_>, hits: &[Hit], line: usize) -> bool {
    for up in (line.saturating_sub(UP)..line).rev() {
        let here = &words.of_line[up];
        let (text, role) = words.lines[up];
        let is_heading = matches!(role, Role::Heading | Role::Title);
        let leads = !text.contains(':') || text.trim_end().ends_with(':');
        if here.is_empty() || here.len() > HEADING || !leads || !places::in_one_column(words, up, line) {
            if is_heading {
                return false;
            }
            continue;
        }
        let of_line = starting_in(hits, here.clone());
        let other = of_line.iter().find(|hit| hit.sense == Sense::Other);
        let pupil = of_line.iter().any(|hit| hit.sense == Sense::PupilName);
        match other {
            Some(other) if pupil && other.tokens.start > here.start => return false,
            // Farther up, the line must say nothing but whom it is about.
            Some(other) if is_heading || line - up <= NEAR || other.tokens.len() + 1 >= here.len() => return true,
            _ if pupil || is_heading => return false,
            _ => {}
        }
    }
    false
}
