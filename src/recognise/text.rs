//! Text as a row of folded words that know where they stood: the form in which everything is matched.
//! Never decides what a word means.

use crate::dossier::{Area, Line, Page, Role};
use std::collections::BTreeSet;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// One word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    /// Where it starts in the flat text.
    pub(super) flat: usize,
    /// Its line.
    pub(super) line: usize,
    /// Where it starts in that line's text.
    pub(super) start: usize,
    /// Where it ends there.
    pub(super) end: usize,
}

/// The words of a page. The flat text is ` word word word `: one space around each.
#[derive(Debug, Default)]
pub(super) struct Words<'a> {
    /// The page, counted from 1.
    pub(super) page: u32,
    /// The lines as they stand.
    pub(super) lines: Vec<(&'a str, Role)>,
    /// Which lines begin a cell to the right of the one before them.
    pub(super) beside: Vec<bool>,
    /// Where each line stands.
    pub(super) at: Vec<Option<Area>>,
    /// Which words each line holds.
    pub(super) of_line: Vec<Range<usize>>,
    /// The words.
    pub(super) tokens: Vec<Token>,
    /// All words, folded.
    pub(super) flat: String,
    /// Words that were read from a picture and may be others, without the signs around them.
    weak: BTreeSet<&'a str>,
}

impl<'a> Words<'a> {
    /// Reads a page.
    pub(super) fn of_page(number: u32, page: &'a Page) -> Self {
        let place = |line: &'a Line| (line.text.as_str(), line.role, line.beside, line.at);
        let weak = page.lines.iter().flat_map(|line| &line.weak).map(|word| bare(word)).collect();
        Self { weak, ..Self::new(number, page.lines.iter().map(place)) }
    }

    /// Says whether a text of this page may have been another.
    pub(super) fn is_weak(&self, text: &str) -> bool {
        !self.weak.is_empty() && text.split_whitespace().any(|word| self.weak.contains(bare(word)))
    }

    /// Reads one line that stands alone: a file name, a title.
    pub(super) fn of_text(text: &'a str) -> Self {
        Self::new(0, std::iter::once((text, Role::Title, false, None)))
    }

    fn new(page: u32, lines: impl Iterator<Item = (&'a str, Role, bool, Option<Area>)>) -> Self {
        let mut words = Self { page, flat: String::from(" "), ..Self::default() };
        for (number, (text, role, beside, at)) in lines.enumerate() {
            let first = words.tokens.len();
            words.push_line(number, text);
            words.of_line.push(first..words.tokens.len());
            words.lines.push((text, role));
            words.beside.push(beside);
            words.at.push(at);
        }
        words
    }

    fn push_line(&mut self, line: usize, text: &str) {
        let mut open: Option<Token> = None;
        for (at, char) in text.char_indices() {
            let end = at + char.len_utf8();
            match sort_of(char) {
                Sort::Letter => {
                    let token = open.get_or_insert(Token { flat: self.flat.len(), line, start: at, end });
                    token.end = end;
                    push_folded(&mut self.flat, char);
                }
                // An accent of its own (decomposed text) belongs to the letter before it.
                Sort::Mark => {
                    if let Some(token) = open.as_mut() {
                        token.end = end;
                    }
                }
                Sort::Break => self.close(&mut open),
                Sort::Word(word) => {
                    let bang = word == "!" && open.is_none();
                    self.close(&mut open);
                    if !bang {
                        let token = Token { flat: self.flat.len(), line, start: at, end };
                        self.flat.push_str(word);
                        self.close(&mut Some(token));
                    }
                }
            }
        }
        self.close(&mut open);
    }

    fn close(&mut self, open: &mut Option<Token>) {
        if let Some(token) = open.take() {
            // A letter can fold to nothing.
            if self.flat.len() > token.flat {
                self.tokens.push(token);
                self.flat.push(' ');
            }
        }
    }

    /// Returns a word, folded; empty past the end.
    pub(super) fn word(&self, at: usize) -> &str {
        let Some(token) = self.tokens.get(at) else { return "" };
        let end = self.tokens.get(at + 1).map_or(self.flat.len(), |next| next.flat);
        self.flat[token.flat..end].trim_end()
    }

    /// Returns where a word stands in the flat text.
    pub(super) fn flat_of(&self, at: usize) -> Range<usize> {
        let start = self.tokens.get(at).map_or(self.flat.len(), |token| token.flat);
        start..start + self.word(at).len()
    }

    /// Returns a word as it is spelled.
    pub(super) fn spelled(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |token| &self.lines[token.line].0[token.start..token.end])
    }

    /// Returns what stands between the word before `at` and `at`; a new line counts as `\n`.
    pub(super) fn gap(&self, at: usize) -> &'a str {
        let (Some(before), Some(here)) = (at.checked_sub(1).and_then(|at| self.tokens.get(at)), self.tokens.get(at))
        else {
            return "\n";
        };
        if before.line == here.line { &self.lines[here.line].0[before.end..here.start] } else { "\n" }
    }

    /// Returns the text of some words as it is spelled, lines joined by a space.
    pub(super) fn span(&self, range: Range<usize>) -> String {
        if range.is_empty() {
            return String::new();
        }
        let (Some(first), Some(last)) =
            (self.tokens.get(range.start), range.end.checked_sub(1).and_then(|at| self.tokens.get(at)))
        else {
            return String::new();
        };
        if first.line == last.line {
            return self.lines[first.line].0[first.start..last.end].to_owned();
        }
        let mut text = self.lines[first.line].0[first.start..].trim_end().to_owned();
        for line in first.line + 1..last.line {
            text.push(' ');
            text.push_str(self.lines[line].0);
        }
        text.push(' ');
        text.push_str(self.lines[last.line].0[..last.end].trim_start());
        text
    }

    /// Returns what follows a word on its line.
    pub(super) fn rest_of_line(&self, after: usize) -> &'a str {
        self.tokens.get(after).map_or("", |token| &self.lines[token.line].0[token.end..])
    }

    /// Returns the line of a word.
    pub(super) fn line_of(&self, at: usize) -> usize {
        self.tokens.get(at).map_or(self.lines.len(), |token| token.line)
    }

    /// Says whether a line begins a cell to the right of the line before it.
    pub(super) fn is_beside(&self, line: usize) -> bool {
        self.beside.get(line).copied().unwrap_or(false)
    }

    /// Returns where a line stands.
    pub(super) fn area(&self, line: usize) -> Option<Area> {
        self.at.get(line).copied().flatten()
    }

    /// Returns the role of a line.
    pub(super) fn role(&self, line: usize) -> Role {
        self.lines.get(line).map_or(Role::Body, |line| line.1)
    }

    /// Finds the word that starts at or holds a place in the flat text.
    pub(super) fn token_at(&self, flat: usize) -> usize {
        self.tokens.partition_point(|token| token.flat <= flat).saturating_sub(1)
    }
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric())
}

/// Whether a character may stand inside a word beside its letters.
pub(super) fn is_mark(char: char) -> bool {
    is_combining_mark(char) || char == '\u{ad}'
}

enum Sort {
    Letter,
    Mark,
    Break,
    Word(&'static str),
}

fn sort_of(char: char) -> Sort {
    match char {
        '!' => Sort::Word("!"),
        '&' => Sort::Word("en"),
        _ if char.is_alphanumeric() => Sort::Letter,
        _ if is_mark(char) => Sort::Mark,
        _ => Sort::Break,
    }
}

fn push_folded(flat: &mut String, char: char) {
    match char {
        _ if char.is_ascii() => return flat.push(char.to_ascii_lowercase()),
        // Letters of other languages that come apart into nothing plainer.
        'ß' | 'ẞ' => return flat.push_str("ss"),
        'ı' => return flat.push('i'),
        _ => {}
    }
    for part in char.nfkd().flat_map(char::to_lowercase) {
        if part.is_alphanumeric() {
            flat.push(part);
        }
    }
}

/// Folds a text to its words with one space between them.
pub(super) fn fold(text: &str) -> String {
    Words::of_text(text).flat.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_ignores_case_accents_and_punctuation() {
        assert_eq!(fold("  Geëvalueerd -- OPP_(deel 1)  "), "geevalueerd opp deel 1");
        assert_eq!(fold("Gee\u{308}valueerd"), "geevalueerd");
        assert_eq!(fold("Hart & Ziel"), "hart en ziel");
        assert_eq!(fold("IQ- onderzoek"), "iq onderzoek");
        assert_eq!(fold("KIJK! ZIEN !"), "kijk ! zien");
    }

    #[test]
    fn words_know_where_they_stood() {
        let words = Words::of_text("Datum: 12 mrt. '24");
        assert_eq!(words.word(0), "datum");
        assert_eq!(words.spelled(2), "mrt");
        assert_eq!(words.gap(3), ". '");
        assert_eq!(words.span(1..4), "12 mrt. '24");
        assert_eq!(words.token_at(words.tokens[2].flat + 1), 2);
    }
}
