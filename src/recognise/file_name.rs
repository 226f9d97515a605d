//! What a file's name says by itself: nothing, hardly anything, a number or a birth date, the placeholder, a draft.
//! Never opens the file.

use super::bsn::passes_eleven;
use super::calendar::list_at;
use super::text::{Words, fold};
use crate::rules::{Extent, Words as RuleWords, matches};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The rules about names.
pub struct FileNames {
    meaningless: Vec<String>,
    vague: Vec<String>,
    placeholder: BTreeSet<String>,
    explanation: BTreeSet<String>,
}

impl FileNames {
    /// Takes them from the rules.
    pub fn new(words: &RuleWords) -> Self {
        let folded = |names: &[String]| names.iter().map(|name| fold(name)).collect();
        Self {
            meaningless: words.meaningless_name.clone(),
            vague: words.vague_name.clone(),
            placeholder: folded(&words.placeholder),
            explanation: folded(&words.explanation),
        }
    }

    /// Says nothing: scan0001, IMG_1234. Takes the name without its extension, as do the others.
    pub fn is_meaningless(&self, stem: &str) -> bool {
        let names = forms(stem);
        names[1].is_empty() || match_one_of(&self.meaningless, &names)
    }

    /// Says hardly anything: "bijlage 1", "verslag".
    pub fn is_vague(&self, stem: &str) -> bool {
        match_one_of(&self.vague, &forms(stem))
    }

    /// Is the name of the placeholder, whatever number stands behind it.
    pub fn is_placeholder(&self, stem: &str) -> bool {
        let name = fold(&readable(stem));
        self.placeholder.contains(name.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == ' '))
    }

    /// Is a name that fills the explanation slot.
    pub fn is_explanation(&self, stem: &str) -> bool {
        variants(stem).iter().any(|name| self.explanation.contains(&fold(name)))
    }
}

/// A pattern that is no regular expression never matches; the rules are validated before.
fn match_one_of(patterns: &[String], names: &[String]) -> bool {
    patterns.iter().any(|pattern| names.iter().any(|name| matches(pattern, Extent::Whole, name) == Some(true)))
}

/// Whether a name holds nine digits in one piece that pass the check of a citizen service number.
pub fn holds_bsn(stem: &str) -> bool {
    stem.split(|char: char| !char.is_ascii_digit()).any(passes_eleven)
}

/// Whether a name holds a birth date: one that is known, or one that says so ("geb").
pub fn holds_birth_date(stem: &str, is_known: &dyn Fn(NaiveDate) -> bool) -> bool {
    dates(stem).into_iter().any(|(date, after)| after.starts_with("geb") || is_known(date))
}

/// The dates to the day in a name, each with the word before it, folded.
pub fn dates(stem: &str) -> Vec<(NaiveDate, String)> {
    let text = readable(stem);
    let words = Words::of_text(&text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.tokens.len() {
        let Some(list) = list_at(&words, at) else {
            at += 1;
            continue;
        };
        let before = at.checked_sub(1).map_or("", |at| words.word(at)).to_owned();
        let days = list.dates.iter().filter(|spelled| spelled.precision == crate::dossier::Precision::Day);
        found.extend(days.map(|spelled| (spelled.date, before.clone())));
        at = list.end.max(at + 1);
    }
    found
}

/// The name with underscores between words as spaces, since they stand for them; those inside a date stay.
pub(super) fn readable(stem: &str) -> String {
    let chars: Vec<char> = stem.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
    let spaced = stem.contains(' ');
    chars
        .iter()
        .enumerate()
        .map(|(at, &char)| {
            let inside = digit(at.checked_sub(1)) && digit(at.checked_add(1));
            match char {
                '_' if inside => "-".to_owned(),
                // Beside real spaces an underscore parts, as a dash does.
                '_' if spaced => " - ".to_owned(),
                '_' => " ".to_owned(),
                _ => char.to_string(),
            }
        })
        .collect()
}

/// The ways in which a name can be cut into words: as it stands, at digits, at capitals.
pub(super) fn variants(stem: &str) -> Vec<String> {
    let plain = readable(stem);
    let mut all = vec![plain.clone()];
    let cuts: [fn(char, char, char) -> bool; 3] = [
        |a, b, _| a.is_ascii_digit() != b.is_ascii_digit() && a.is_alphanumeric() && b.is_alphanumeric(),
        |a, b, _| {
            (a.is_lowercase() && b.is_uppercase())
                || (a.is_ascii_digit() != b.is_ascii_digit() && a.is_alphanumeric() && b.is_alphanumeric())
        },
        // "OPPdeel": the capitals are a word of their own.
        |a, b, c| {
            (a.is_uppercase() && b.is_lowercase() && c.is_uppercase())
                || (a.is_ascii_digit() != b.is_ascii_digit() && a.is_alphanumeric() && b.is_alphanumeric())
        },
    ];
    for cut in cuts {
        let name = cut_at(&plain, cut);
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

fn cut_at(name: &str, cut: fn(char, char, char) -> bool) -> String {
    let mut out = String::with_capacity(name.len() + 8);
    let (mut before, mut last) = (' ', ' ');
    for char in name.chars() {
        if cut(last, char, before) {
            out.push(' ');
        }
        out.push(char);
        (before, last) = (last, char);
    }
    out
}

/// The forms that the patterns of the rules look at: lower case; without accents and with one space between words; and
/// numbers apart from letters.
fn forms(stem: &str) -> [String; 3] {
    let name = fold(&readable(stem));
    let cut = cut_at(&name, |a, b, _| a.is_ascii_digit() != b.is_ascii_digit() && a != ' ' && b != ' ');
    [stem.to_lowercase().trim().to_owned(), name, cut]
}
