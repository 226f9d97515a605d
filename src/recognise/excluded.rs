//! Personal data that must not go along, by the words of the rules: behind a label, or a word that says it by itself.
//! Never keeps the data, only of which sort it is.

use super::lexicon::{Hit, Sense, starting_in};
use super::places;
use super::text::Words;
use std::collections::BTreeSet;

/// The most words of a value below its label.
const VALUE: usize = 4;

/// Which sorts stand on a page, by their place in the rules.
pub(super) fn on_page(words: &Words<'_>, hits: &[Hit]) -> BTreeSet<usize> {
    let found = hits.iter().filter_map(|hit| match hit.sense {
        Sense::ExcludedWord(number) => Some(number),
        Sense::ExcludedLabel(number) => is_filled_in(words, hits, hit).then_some(number),
        _ => None,
    });
    found.collect()
}

/// Something stands behind a label: on its line, in the cell beside it, or below it.
fn is_filled_in(words: &Words<'_>, hits: &[Hit], label: &Hit) -> bool {
    let line = words.line_of(label.tokens.end - 1);
    let rest = label.tokens.end..words.of_line[line].end;
    if !rest.is_empty() {
        return is_value(words, hits, rest.start);
    }
    let first_of = |line: usize| words.of_line[line].clone().next();
    let filled = |line: &usize| first_of(*line).is_some_and(|at| is_value(words, hits, at));
    match words.area(line) {
        None => words.is_beside(line + 1) && filled(&(line + 1)),
        Some(_) => {
            let below = places::below(words, line).filter(|&below| is_short(words, below));
            [places::next_right(words, line), below].iter().flatten().any(filled)
        }
    }
}

/// A line that can be a value of its own, and not the next field or sentence.
fn is_short(words: &Words<'_>, line: usize) -> bool {
    let own = words.of_line[line].clone();
    own.len() <= VALUE && !own.skip(1).any(|at| words.gap(at).contains(':'))
}

/// A word that is no label itself.
fn is_value(words: &Words<'_>, hits: &[Hit], at: usize) -> bool {
    let is_label = |hit: &Hit| {
        matches!(
            hit.sense,
            Sense::ExcludedLabel(_)
                | Sense::Date(_)
                | Sense::Bsn
                | Sense::AfterName
                | Sense::BesidePupil
                | Sense::PupilName
                | Sense::PupilGiven
                | Sense::PupilSurname
                | Sense::PupilCalled
        )
    };
    let says = words.word(at).chars().any(char::is_alphanumeric);
    says && !starting_in(hits, at..at + 1).iter().any(is_label)
}
