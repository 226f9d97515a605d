//! A pupil's name as parts that can be compared: "J.P. de Vries", "Vries, Jan de" and "Jan de Vries" share them.
//! Never keeps the name as it was written.

use super::{NamePart, PupilMark};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words before a surname that say nothing of who somebody is.
const PARTICLES: &[&str] = &[
    "van", "de", "der", "den", "het", "t", "ter", "ten", "te", "op", "in", "aan", "bij", "onder", "uit", "voor", "la",
    "le", "du", "des", "di", "da", "dos", "von", "zu", "el", "al", "bin", "ben", "ibn", "abu", "d", "s", "vd", "v",
];
/// From this length on, a name with one letter wrong is still known.
const LONG: usize = 5;
/// A first name that is cut short keeps at least this many letters: Alex of Alexander.
const SHORT: usize = 3;
/// Longer names have too many variants to be worth them.
const LONGEST: usize = 24;

impl PupilMark {
    /// Takes a name apart; none if it holds no surname or first name.
    pub fn of_name(name: &str, page: u32) -> Option<Self> {
        let (surname, first) = match name.split_once(',') {
            Some((surname, first)) => (words(surname), words(first)),
            None => split(words(name)),
        };
        Self::of_words(surname, first, page)
    }

    /// Takes a surname and first names that stood apart; none if neither says anything.
    pub fn of_parts(given: &str, surname: &str, page: u32) -> Option<Self> {
        Self::of_words(words(surname), words(given), page)
    }

    /// A birth date, as `yyyy-mm-dd`.
    pub fn of_birth(born: String, page: u32) -> Self {
        Self { born, page, ..Self::default() }
    }

    /// Adds the name by which somebody is called.
    pub fn add_given(&mut self, name: &str) {
        for word in words(name).into_iter().filter(|word| !word.initial) {
            if self.given.iter().all(|part| part.name != word.text) {
                self.given.push(first_name(word.text));
            }
        }
    }

    /// Says whether it has a surname and a first name that are spelled out.
    pub fn is_full(&self) -> bool {
        !self.surname.is_empty() && !self.given.is_empty()
    }

    /// Says whether it is a name, and not a birth date.
    pub fn is_name(&self) -> bool {
        self.born.is_empty()
    }

    fn of_words(surname: Vec<Word>, first: Vec<Word>, page: u32) -> Option<Self> {
        let joined: String = surname.iter().map(|word| word.text.as_str()).collect();
        let keep = |words: Vec<Word>| words.into_iter().filter(|word| !word.is_particle());
        // "Fenna W.": a letter of a surname tells less than nothing.
        let spelled = keep(surname).filter(|word| !word.initial);
        let mut surname: Vec<NamePart> = spelled.map(|word| last_name(word.text)).collect();
        let first: Vec<Word> = keep(first).collect();
        let initials = first.iter().filter_map(|word| word.text.chars().next().map(String::from)).collect();
        let given: Vec<NamePart> =
            first.into_iter().filter(|word| !word.initial).map(|word| first_name(word.text)).collect();
        // "El Amrani" is also written as one word.
        surname.iter_mut().take(1).filter(|part| part.name != joined).for_each(|part| part.like.push(joined.clone()));
        let mark = Self { surname, given, initials, born: String::new(), page, read: false };
        (!mark.surname.is_empty() || !mark.given.is_empty()).then_some(mark)
    }
}

fn first_name(name: String) -> NamePart {
    NamePart { like: alike(&name), starts: starts(&name), name }
}

fn last_name(name: String) -> NamePart {
    NamePart { like: alike(&name), starts: Vec::new(), name }
}

/// A first name as the names that people are called by are compared.
pub fn plain_first_name(name: &str) -> String {
    words(name).into_iter().map(|word| word.text).collect()
}

/// A word of a name.
struct Word {
    text: String,
    /// It is a single letter, or had a point behind it.
    initial: bool,
}

impl Word {
    fn is_particle(&self) -> bool {
        !self.initial && PARTICLES.contains(&self.text.as_str())
    }
}

/// The surname starts at the first particle, else it is the last word. A particle at the end follows its surname.
fn split(mut words: Vec<Word>) -> (Vec<Word>, Vec<Word>) {
    let is_particle = Word::is_particle;
    if words.len() > 2 && words.last().is_some_and(is_particle) && !words.first().is_some_and(is_particle) {
        let first = words.split_off(1);
        return (words, first);
    }
    let particle = words.iter().skip(1).position(is_particle);
    let at = particle.map_or(words.len().saturating_sub(1), |at| at + 1);
    let at = if words.len() == 1 && particle.is_none() { 1 } else { at };
    let surname = words.split_off(at.min(words.len()));
    (surname, words)
}

/// The words of a name, without accents and brackets; "J.P." is two. A single letter is an initial, but not in "in 't
/// Veld".
fn words(text: &str) -> Vec<Word> {
    let plain: String = text.nfkd().filter(|letter| !is_combining_mark(*letter)).collect();
    let mut words = Vec::new();
    for chunk in plain.split(|letter: char| letter.is_whitespace() || matches!(letter, '(' | ')' | '/' | '-')) {
        let pointed = chunk.contains('.');
        let apart = chunk.starts_with(['\'', '\u{2019}', '\u{2018}', '`']);
        for part in chunk.split('.') {
            let letters: String = part.chars().filter(|letter| letter.is_alphabetic()).collect();
            let text: String = letters.chars().flat_map(char::to_lowercase).collect();
            let single = text.chars().count() == 1;
            let small = apart || letters.starts_with(char::is_lowercase);
            let initial = (single && !(small && PARTICLES.contains(&text.as_str())))
                || (pointed && text.chars().count() <= 2 && !PARTICLES.contains(&text.as_str()));
            if !text.is_empty() {
                words.push(Word { initial, text });
            }
        }
    }
    words
}

/// Other spellings of a name: as it sounds, and, of a long one, without any one letter but the first. Two names that
/// share one of these differ in a letter or in nothing that is heard.
fn alike(name: &str) -> Vec<String> {
    let mut all = vec![format!("={}", sound(name))];
    let letters: Vec<char> = name.chars().collect();
    if (LONG..=LONGEST).contains(&letters.len()) {
        all.extend(
            (1..letters.len()).map(|at| [&letters[..at], &letters[at + 1..]].concat().iter().collect::<String>()),
        );
        all.sort();
        all.dedup();
    }
    all
}

/// The beginnings of a first name: what it may be cut short to.
fn starts(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().take(LONGEST).collect();
    (SHORT..letters.len()).map(|end| letters[..end].iter().collect()).collect()
}

/// A name as it sounds to Dutch ears, roughly: one spelling for letters that are written in several ways.
fn sound(name: &str) -> String {
    const SAME: &[(&str, &str)] = &[
        ("ph", "f"),
        ("th", "t"),
        ("dt", "t"),
        ("ck", "k"),
        ("qu", "k"),
        ("sch", "s"),
        ("sh", "s"),
        ("ij", "i"),
        ("y", "i"),
        ("j", "i"),
        ("ei", "i"),
        ("ae", "a"),
        ("oe", "u"),
        ("ou", "u"),
        ("x", "ks"),
        ("c", "k"),
        ("q", "k"),
        ("z", "s"),
        ("\u{131}", "i"),
        ("\u{f8}", "o"),
        ("\u{142}", "l"),
        ("\u{df}", "s"),
        ("\u{e6}", "a"),
        ("\u{111}", "d"),
    ];
    let mut heard = name.to_owned();
    for (written, one) in SAME {
        heard = heard.replace(written, one);
    }
    let mut out = String::new();
    for letter in heard.chars() {
        // A letter twice sounds once, and so does an h behind another letter.
        if out.ends_with(letter) || (letter == 'h' && !out.is_empty()) {
            continue;
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(name: &str) -> (Vec<String>, Vec<String>, Vec<String>) {
        let mark = PupilMark::of_name(name, 1).unwrap();
        let names = |parts: Vec<NamePart>| parts.into_iter().map(|part| part.name).collect();
        (names(mark.surname), names(mark.given), mark.initials)
    }

    fn strings(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn the_order_of_a_name_does_not_matter() {
        let expected = (strings(&["vries"]), strings(&["jan"]), strings(&["j"]));
        for name in ["Jan de Vries", "Vries, Jan de", "de Vries, Jan", "JAN  DE VRIES", "Vries Jan de"] {
            assert_eq!(parts(name), expected, "{name}");
        }
    }

    #[test]
    fn initials_are_no_first_names() {
        assert_eq!(parts("J.P. van den Berg"), (strings(&["berg"]), strings(&[]), strings(&["j", "p"])));
        assert_eq!(parts("S. Kooij"), (strings(&["kooij"]), strings(&[]), strings(&["s"])));
        assert_eq!(parts("Daan in \u{2019}t Veld"), (strings(&["veld"]), strings(&["daan"]), strings(&["d"])));
        assert_eq!(parts("Fenna W."), (strings(&[]), strings(&["fenna"]), strings(&["f"])));
        assert_eq!(parts("Zo\u{eb} El Amrani"), (strings(&["amrani"]), strings(&["zoe"]), strings(&["z"])));
    }

    #[test]
    fn a_first_name_alone_is_a_first_name() {
        assert_eq!(parts("Sem"), (strings(&[]), strings(&["sem"]), strings(&["s"])));
        assert!(PupilMark::of_name(" - ", 1).is_none());
    }

    #[test]
    fn names_that_sound_alike_or_differ_in_a_letter_share_a_spelling() {
        let share = |one: &str, other: &str| alike(one).iter().any(|spelling| alike(other).contains(spelling));
        for (one, other) in [
            ("sophie", "sofie"),
            ("tijs", "thijs"),
            ("jansen", "janssen"),
            ("bakker", "baker"),
            ("sarah", "sara"),
            ("fenna", "femna"),
        ] {
            assert!(share(one, other), "{one} {other}");
        }
        for (one, other) in [("nina", "noor"), ("mila", "mira"), ("jan", "jaap"), ("bakker", "dekker"), ("tim", "tom")]
        {
            assert!(!share(one, other), "{one} {other}");
        }
    }
}
