//! The words of the rules by number, and what may be kept of a document because it is no text of it: the rules' own
//! words and dates as they are spelled.
//! Never knows a word that the rules do not have.

use super::calendar;
use super::labels::LabelWords;
use super::lexicon::{JOINED, Lexicon};
use super::text::fold;
use crate::inspect::SigningWords;
use crate::rules::Kind;
use std::collections::BTreeSet;

/// A place with a name in it is longer than any spelling of a few dates.
const LONGEST_DATE: usize = 120;

/// The words of one ruleset.
#[derive(Debug)]
pub struct Vocabulary {
    cues: Vec<String>,
    labels: BTreeSet<String>,
    parts: LabelWords,
    signing: SigningWords,
}

impl Vocabulary {
    pub(super) fn new(kinds: &[Kind], lexicon: &Lexicon, parts: LabelWords, signing: SigningWords) -> Self {
        let names = kinds.iter().map(|kind| kind.name.nl.as_str());
        let cues: BTreeSet<&str> = lexicon.all_written().chain(names).collect();
        Self { cues: cues.into_iter().map(str::to_owned).collect(), labels: lexicon.phrases().clone(), parts, signing }
    }

    /// Returns a cue's words as numbers, one for each part of a title; none if they are not the rules'.
    pub fn numbers(&self, words: &str) -> Option<String> {
        let number = |words: &str| self.cues.binary_search_by(|cue| cue.as_str().cmp(words)).ok();
        let numbers: Option<Vec<String>> = words.split(JOINED).map(|part| Some(number(part)?.to_string())).collect();
        Some(numbers?.join(JOINED))
    }

    /// Returns the words of numbers.
    pub fn words(&self, numbers: &str) -> Option<String> {
        let word = |number: &str| self.cues.get(number.parse::<usize>().ok()?).map(String::as_str);
        let words: Option<Vec<&str>> = numbers.split(JOINED).map(word).collect();
        Some(words?.join(JOINED))
    }

    /// Says whether a label before a date is words of the rules, whatever its capitals and signs.
    pub fn is_label(&self, label: &str) -> bool {
        let sign = |letter: char| !letter.is_alphanumeric() && !letter.is_control();
        label.is_empty()
            || (self.labels.contains(&fold(label)) || self.parts.is_label(label))
                && label.chars().all(|letter| letter.is_alphabetic() || sign(letter))
    }

    /// Says whether the label of a place to sign is words of the rules.
    pub fn is_signing(&self, label: &str) -> bool {
        label.is_empty() || self.signing.is_label(label)
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
        assert!(vocabulary.cues.len() > 100);
        for (at, cue) in vocabulary.cues.iter().enumerate() {
            assert_eq!(vocabulary.numbers(cue), Some(at.to_string()));
            assert_eq!(vocabulary.words(&at.to_string()).as_ref(), Some(cue));
        }
        let made = "groeidocument + OPP + deel 1";
        let numbers = vocabulary.numbers(made).unwrap();
        assert!(!numbers.contains("OPP"));
        assert_eq!(vocabulary.words(&numbers).as_deref(), Some(made));
        assert!(vocabulary.is_label("Datum Onderzoek:") && vocabulary.is_label("d.d.") && vocabulary.is_label(""));
        for text in ["Jan de Vries", "Nijmegen", "Datum onderzoek Jan", "datum 12"] {
            assert!(!vocabulary.is_label(text), "{text}");
            assert_eq!(vocabulary.numbers(text), None);
            assert_eq!(vocabulary.numbers(&format!("OPP + {text}")), None);
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
