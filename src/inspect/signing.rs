//! Tells whether a line is the label of a place where somebody signs, by the words of the rules.
//! Never looks at the place itself.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of the rules for places where somebody signs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SigningWords {
    /// What such a label says.
    pub labels: Vec<String>,
    /// What may stand beside that: whose hand it is, a name, a place, a date.
    pub beside: Vec<String>,
}

/// More words than this are a sentence.
const MOST_WORDS: usize = 10;
/// So many words may stand before what makes a line a label, and so many names behind it.
const MOST_BEFORE: usize = 4;
const MOST_NAMES: usize = 3;

/// A label that was found in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SigningLabel {
    /// Its words as far as the rules know them: no name.
    pub(super) words: String,
    /// Where it ends in the line, with its colon, in bytes.
    pub(super) end: usize,
    /// It ends with a colon.
    pub(super) has_colon: bool,
    /// Words stand behind it.
    pub(super) is_filled: bool,
}

/// A word of a line: its place in bytes, and how it is compared.
struct Word {
    start: usize,
    end: usize,
    folded: String,
    is_capital: bool,
}

impl SigningWords {
    /// Says whether there are none: then no place to sign is looked for.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// As a message, before a file: its length in four bytes, then the words.
    pub fn to_message(&self) -> Vec<u8> {
        let words = serde_json::to_vec(self).unwrap_or_default();
        let length = u32::try_from(words.len()).unwrap_or_default();
        length.to_be_bytes().into_iter().chain(words).collect()
    }

    /// Reads such a message; also returns the file behind it. None where it is none.
    pub fn from_message(message: &[u8]) -> Option<(Self, &[u8])> {
        let (length, rest) = message.split_first_chunk()?;
        let (words, file) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
        Some((serde_json::from_slice(words).ok()?, file))
    }

    /// Says whether a text holds nothing but such words: a name is none.
    pub fn is_label(&self, text: &str) -> bool {
        let words = words(text);
        let mut at = 0;
        while at < words.len() {
            match self.label_at(&words[at..]) {
                Some(count) => at += count,
                None if self.may_stand_beside(&words[at]) => at += 1,
                None => return false,
            }
        }
        !words.is_empty()
    }

    /// Finds such a label at the beginning of a line.
    pub(super) fn find(&self, line: &str) -> Option<SigningLabel> {
        let words = words(line);
        let before = words.iter().take(MOST_BEFORE).take_while(|word| self.label_at_one(word, &words).is_none());
        let before = before.take_while(|word| self.may_stand_beside(word)).count();
        let mut at = before + self.label_at(words.get(before..)?)?;
        let (mut known, mut names) = (at, 0);
        // A full stop behind a few letters stands for the rest of a word.
        let is_parted = |before: &Word, word: &Word| {
            let between = &line[before.end..word.start];
            between.contains([':', '_', '\u{2026}', ';'])
                || between.contains('.') && (between.contains("..") || before.folded.len() > 3)
        };
        while let Some(word) = words.get(at).filter(|word| !is_parted(&words[at - 1], word)) {
            if self.may_stand_beside(word) || self.label_at_one(word, &words).is_some() {
                known = if names == 0 { at + 1 } else { known };
            } else if word.is_capital && names < MOST_NAMES {
                names += 1;
            } else {
                return None;
            }
            at += 1;
        }
        let last = words.get(at - 1)?.end;
        let rest = &line[last..];
        let closing = rest.len() - rest.trim_start_matches([' ', ')', '*', ']']).len();
        let has_colon = rest[closing..].starts_with(':');
        let end = last + closing + usize::from(has_colon);
        let words_end = words[known - 1].end;
        let closed = usize::from(line[words_end..].starts_with(')'));
        (at <= MOST_WORDS).then(|| SigningLabel {
            words: line[words[0].start..words_end + closed].to_owned(),
            end,
            has_colon,
            is_filled: line[end..].chars().any(char::is_alphanumeric),
        })
    }

    /// The number of words of the label that begins here.
    fn label_at(&self, words: &[Word]) -> Option<usize> {
        let fits = |label: &&String| {
            let parts = label.split_whitespace();
            let count = parts.clone().count();
            count <= words.len() && parts.zip(words).all(|(part, word)| is_word(part, &word.folded))
        };
        self.labels.iter().filter(fits).map(|label| label.split_whitespace().count()).max()
    }

    fn label_at_one(&self, word: &Word, words: &[Word]) -> Option<usize> {
        let at = words.iter().position(|other| other.start == word.start)?;
        self.label_at(&words[at..])
    }

    /// Whether it is one of the words that may stand beside a label: also a number or a single letter.
    fn may_stand_beside(&self, word: &Word) -> bool {
        let is_number = word.folded.len() <= 2 && word.folded.bytes().all(|byte| byte.is_ascii_digit());
        is_number || word.folded.chars().count() == 1 || self.beside.iter().any(|other| is_word(other, &word.folded))
    }
}

/// Whether a word is one of the rules: a star stands for any ending.
fn is_word(pattern: &str, word: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => word.starts_with(&fold(start)),
        None => word == fold(pattern),
    }
}

/// Small letters without marks.
fn fold(text: &str) -> String {
    text.nfd().filter(|char| !is_combining_mark(*char)).flat_map(char::to_lowercase).collect()
}

/// The words of a line. A hyphen between letters parts no word.
fn words(line: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = None;
    let mut add = |start: usize, end: usize| {
        let word = &line[start..end];
        let is_capital = word.chars().next().is_some_and(char::is_uppercase);
        words.push(Word { start, end, folded: fold(word).replace('-', ""), is_capital });
    };
    for (at, char) in line.char_indices() {
        let next = line[at + char.len_utf8()..].chars().next();
        let joins = char == '-' && open.is_some() && next.is_some_and(char::is_alphanumeric);
        match open {
            None if char.is_alphanumeric() => open = Some(at),
            Some(start) if !char.is_alphanumeric() && !joins => {
                add(start, at);
                open = None;
            }
            _ => {}
        }
    }
    if let Some(start) = open {
        add(start, line.len());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> SigningWords {
        let list = |words: &str| words.split(',').map(str::to_owned).collect();
        SigningWords {
            labels: list("handtekening*,ondertekening,voor akkoord,paraaf"),
            beside: list("van,de,en,mw,naam,datum,ouder*,verzorger*,gezaghebbende,iber,directeur,school"),
        }
    }

    #[track_caller]
    fn found(line: &str) -> (String, bool, bool) {
        let label = rules().find(line).unwrap_or_else(|| panic!("no label: {line}"));
        (label.words, label.has_colon, label.is_filled)
    }

    #[test]
    fn a_label_says_whose_hand_is_asked() {
        for label in ["Handtekening ouder 1", "Ondertekening gezaghebbende ouder", "Handtekening ouder(s)/verzorger(s)"]
        {
            assert_eq!(found(label), (label.to_owned(), false, false));
            assert_eq!(found(&format!("{label}: ........")), (label.to_owned(), true, false));
            assert!(rules().is_label(label));
        }
        assert_eq!(found("Voor akkoord, de IB-er ______").0, "Voor akkoord, de IB-er");
        assert_eq!(found("Naam en handtekening ouder:").0, "Naam en handtekening ouder");
    }

    #[test]
    fn a_name_is_no_part_of_what_is_told() {
        assert_eq!(found("Handtekening mw. Jansen-Kok"), ("Handtekening mw".to_owned(), false, false));
        assert_eq!(found("Handtekening ouder. Jansen"), ("Handtekening ouder".to_owned(), false, true));
        assert_eq!(found("Handtekening Piet Jansen"), ("Handtekening".to_owned(), false, false));
        assert!(!rules().is_label("Handtekening Piet Jansen"));
        assert_eq!(found("Handtekening ouder: J. de Vries"), ("Handtekening ouder".to_owned(), true, true));
    }

    #[test]
    fn a_sentence_is_no_label() {
        for line in [
            "Met een handtekening bevestigt u dat u het eens bent.",
            "Handtekening is vereist",
            "Ondertekening ontwikkelingsperspectief",
            "De school vraagt uw handtekening",
            "",
        ] {
            assert_eq!(rules().find(line), None, "{line}");
        }
    }
}
