//! The words of the rules by number, and what may be kept of a document because it is no text of it: the rules' own
//! words and dates as they are spelled.
//! Never knows a word that the rules do not have.

use super::calendar;
use super::lexicon::Lexicon;
use super::text::fold;
use crate::rules::Kind;
use std::collections::BTreeSet;

/// A place with a name in it is longer than any spelling of a few dates.
const LONGEST_DATE: usize = 120;

/// The words of one ruleset.
#[derive(Debug)]
pub struct Vocabulary {
    cues: Vec<String>,
    labels: BTreeSet<String>,
}

impl Vocabulary {
    pub(super) fn new(kinds: &[Kind], lexicon: &Lexicon) -> Self {
        let names = kinds.iter().map(|kind| kind.name.nl.as_str());
        let cues: BTreeSet<&str> = lexicon.all_written().chain(names).collect();
        Self { cues: cues.into_iter().map(str::to_owned).collect(), labels: lexicon.phrases().clone() }
    }

    /// Returns the number of a cue's words; none if they are not the rules'.
    pub fn number(&self, words: &str) -> Option<usize> {
        self.cues.binary_search_by(|cue| cue.as_str().cmp(words)).ok()
    }

    /// Returns the words of a number.
    pub fn words(&self, number: usize) -> Option<&str> {
        self.cues.get(number).map(String::as_str)
    }

    /// Says whether a label before a date is words of the rules, whatever its capitals and signs.
    pub fn is_label(&self, label: &str) -> bool {
        let sign = |letter: char| !letter.is_alphanumeric() && !letter.is_control();
        label.is_empty()
            || self.labels.contains(&fold(label)) && label.chars().all(|letter| letter.is_alphabetic() || sign(letter))
    }

    /// Says whether a text is nothing but dates as people spell them.
    pub fn is_date(&self, text: &str) -> bool {
        text.len() <= LONGEST_DATE && calendar::is_spelling(text)
    }
}

#[cfg(test)]
mod tests {
    use crate::recognise::Recogniser;
    use crate::rules;

    #[test]
    fn knows_the_words_of_the_rules_and_dates_and_nothing_else() {
        let recogniser = Recogniser::new(&rules::builtin());
        let vocabulary = recogniser.vocabulary();
        let number = vocabulary.number("observatielijst").or(vocabulary.number("leerling"));
        assert!(vocabulary.cues.len() > 100);
        for (at, cue) in vocabulary.cues.iter().enumerate() {
            assert_eq!((vocabulary.number(cue), vocabulary.words(at)), (Some(at), Some(cue.as_str())));
        }
        assert!(number.is_none_or(|number| number < vocabulary.cues.len()));
        assert!(vocabulary.is_label("Datum Onderzoek:") && vocabulary.is_label("d.d.") && vocabulary.is_label(""));
        for text in ["Jan de Vries", "Nijmegen", "Datum onderzoek Jan", "datum 12"] {
            assert!(!vocabulary.is_label(text), "{text}");
            assert_eq!(vocabulary.number(text), None);
        }
        for text in
            ["12 maart 2024", "di. 5, 12 en 19 mrt. ’24", "2024-03-12", "5 maart t/m 12 april 2024", "12e mei 2024"]
        {
            assert!(vocabulary.is_date(text), "{text}");
        }
        for text in ["12 maart Piet 2024", "12-03-2024 te Nijmegen", "123456782", ""] {
            assert!(!vocabulary.is_date(text), "{text}");
        }
    }
}
