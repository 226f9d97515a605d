//! A pupil's name as parts that can be compared: "J.P. de Vries", "Vries, Jan de" and "Jan de Vries" share them.
//! Never keeps the name as it was written.

use super::PupilMark;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words before a surname that say nothing of who somebody is.
const PARTICLES: &[&str] = &[
    "van", "de", "der", "den", "het", "t", "ter", "ten", "te", "op", "in", "aan", "bij", "onder", "uit", "voor", "la",
    "le", "du", "des", "di", "da", "dos", "von", "zu", "el", "al", "bin", "ben", "ibn", "abu", "d", "s",
];

impl PupilMark {
    /// Takes a name apart; none if it holds no surname or first name.
    pub fn of_name(name: &str, page: u32) -> Option<Self> {
        let (surname, first) = match name.split_once(',') {
            Some((surname, first)) => (words(surname), words(first)),
            None => split(words(name)),
        };
        let keep = |words: Vec<Word>| words.into_iter().filter(|word| !PARTICLES.contains(&word.text.as_str()));
        let surname: Vec<String> = keep(surname).map(|word| word.text).collect();
        let first: Vec<Word> = keep(first).collect();
        let initials = first.iter().filter_map(|word| word.text.chars().next().map(String::from)).collect();
        let given: Vec<String> = first.into_iter().filter(|word| !word.initial).map(|word| word.text).collect();
        let mark = Self { surname, given, initials, born: String::new(), page };
        (!mark.surname.is_empty() || !mark.given.is_empty()).then_some(mark)
    }
}

/// A word of a name.
struct Word {
    text: String,
    /// It is a single letter, or had a point behind it.
    initial: bool,
}

/// The surname starts at the first particle, else it is the last word.
fn split(mut words: Vec<Word>) -> (Vec<Word>, Vec<Word>) {
    let particle = words.iter().skip(1).position(|word| !word.initial && PARTICLES.contains(&word.text.as_str()));
    let at = particle.map_or(words.len().saturating_sub(1), |at| at + 1);
    let at = if words.len() == 1 && particle.is_none() { 1 } else { at };
    let surname = words.split_off(at.min(words.len()));
    (surname, words)
}

/// The words of a name, without accents and brackets; "J.P." is two.
fn words(text: &str) -> Vec<Word> {
    let plain: String = text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect();
    let mut words = Vec::new();
    for chunk in plain.split(|letter: char| letter.is_whitespace() || matches!(letter, '(' | ')' | '/' | '-')) {
        let pointed = chunk.contains('.');
        for part in chunk.split('.') {
            let text: String = part.chars().filter(|letter| letter.is_alphabetic()).collect();
            if !text.is_empty() {
                words.push(Word { initial: text.chars().count() == 1 || pointed && text.chars().count() <= 2, text });
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(name: &str) -> (Vec<String>, Vec<String>, Vec<String>) {
        let mark = PupilMark::of_name(name, 1).unwrap();
        (mark.surname, mark.given, mark.initials)
    }

    fn strings(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn the_order_of_a_name_does_not_matter() {
        let expected = (strings(&["vries"]), strings(&["jan"]), strings(&["j"]));
        for name in ["Jan de Vries", "Vries, Jan de", "de Vries, Jan", "JAN  DE VRIES"] {
            assert_eq!(parts(name), expected, "{name}");
        }
    }

    #[test]
    fn initials_are_no_first_names() {
        assert_eq!(parts("J.P. van den Berg"), (strings(&["berg"]), strings(&[]), strings(&["j", "p"])));
        assert_eq!(parts("Zo\u{eb} El Amrani"), (strings(&["amrani"]), strings(&["zoe"]), strings(&["z"])));
    }

    #[test]
    fn a_first_name_alone_is_a_first_name() {
        assert_eq!(parts("Sem"), (strings(&[]), strings(&["sem"]), strings(&["s"])));
        assert!(PupilMark::of_name(" - ", 1).is_none());
    }
}
