//! Who writes a document, from its letterhead and closing, and whether its title is that of quite another document.
//! Never makes a document a kind by itself: who writes may write about anything.

use super::lexicon::{CueSort, Hit, Sense, starting_in};
use super::text::Words;
use crate::dossier::Role;

/// How many lines at the top hold a letterhead, and at the end a closing.
const HEAD: usize = 6;
/// How many lines below a title may say what sort of paper it is.
const FIRST: usize = 3;
/// How far down the subject or the salutation of a letter stands.
const SALUTATION: usize = 24;

/// A line of so many words is a sentence.
const SENTENCE: usize = 12;

/// A sender: kind, entry.
pub(super) type Sender = (usize, usize);

/// Returns who writes a page: in its margins, its first lines or its last.
pub(super) fn senders(words: &Words<'_>, hits: &[Hit]) -> Vec<Sender> {
    let body: Vec<usize> = filled(words).collect();
    let near = |line: &usize| body.iter().take(HEAD).chain(body.iter().rev().take(HEAD)).any(|other| other == line);
    let margins = (0..words.lines.len()).filter(|&line| words.role(line) == Role::Margin);
    let lines = margins.chain(body.iter().copied().filter(near)).filter(|&line| !is_address(words, line));
    lines
        .flat_map(|line| starting_in(hits, words.of_line[line].clone()))
        .filter_map(|hit| match hit.sense {
            Sense::Cue(kind, CueSort::Sender) => Some((kind, hit.entry)),
            _ => None,
        })
        .collect()
}

/// Says whether a page begins as a letter does.
pub(super) fn is_letter(words: &Words<'_>) -> bool {
    filled(words).take(SALUTATION).any(|line| {
        matches!(words.word(words.of_line[line].start), "betreft" | "onderwerp" | "geachte" | "beste" | "patient")
    })
}

/// Says whether the title, or one of the first lines, names a document that is none of the kinds.
pub(super) fn is_other_document(words: &Words<'_>, hits: &[Hit]) -> bool {
    let lines = || filled(words).take(HEAD).filter(|&line| words.of_line[line].len() <= HEAD * 2);
    let titled = filled(words).any(|line| words.role(line) == Role::Title);
    // Below a title, or without one, only the very first lines name the document, and none below the name of a kind.
    let is_kind = |line: usize| {
        starting_in(hits, words.of_line[line].clone())
            .iter()
            .any(|hit| matches!(hit.sense, Sense::Cue(_, CueSort::Title)))
    };
    let first_kind = lines().find(|&line| is_kind(line)).unwrap_or(usize::MAX);
    lines().any(|line| {
        let near = !titled || line < FIRST;
        (words.role(line) == Role::Title || near && line <= first_kind) && names_another(words, hits, line)
    })
}

fn names_another(words: &Words<'_>, hits: &[Hit], line: usize) -> bool {
    let here = words.of_line[line].clone();
    let on_line = starting_in(hits, here.clone());
    let leads = |until: usize| {
        (here.start..until).all(|at| {
            on_line.iter().any(|hit| hit.sense == Sense::LeadIn && hit.tokens.contains(&at))
                || words.gap(at + 1).contains(':')
        }) || starts_again(words, until)
    };
    // "(artikel 40)" says of no paper what it is.
    let bracketed = |at: usize| {
        let opened = (here.start + 1..=at).rev().find(|&at| words.gap(at).contains(['(', '[', ')', ']']));
        opened.is_some_and(|at| words.gap(at).ends_with(['(', '[']))
    };
    on_line.iter().any(|hit| {
        let longest = on_line
            .iter()
            .filter(|other| matches!(other.sense, Sense::Cue(_, CueSort::Title)))
            .filter(|other| other.tokens.start <= hit.tokens.start && hit.tokens.end <= other.tokens.end)
            .map(|other| other.tokens.len())
            .max();
        // The title of a kind may begin with the same word: "Aanmeldformulier TLV", and "Notulen" of the board.
        match hit.sense {
            Sense::OtherDocument => {
                hit.tokens.start == here.start && longest.is_none_or(|other| other < hit.tokens.len())
            }
            Sense::OtherMade if bracketed(hit.tokens.start) => false,
            Sense::OtherMade => words.role(line) == Role::Title || leads(hit.tokens.start),
            _ => false,
        }
    })
}

/// A dash or a rule stands before a word: "'t Leeslab - folder voor ouders".
fn starts_again(words: &Words<'_>, at: usize) -> bool {
    let gap = words.gap(at);
    matches!(gap.trim(), "-" | "–" | "—" | "|" | "·" | "•" | "*") && gap.trim().len() + 1 < gap.len()
}

fn filled<'w>(words: &'w Words<'_>) -> impl Iterator<Item = usize> + 'w {
    (0..words.lines.len()).filter(|&line| words.role(line) != Role::Margin && !words.of_line[line].is_empty())
}

/// `Aan: logopediepraktijk ...` is who reads it.
fn is_address(words: &Words<'_>, line: usize) -> bool {
    let here = &words.of_line[line];
    matches!(words.word(here.start), "aan" | "cc" | "verwijzer" | "verwijzing")
        || (here.clone().take(3).map(|at| words.word(at)).eq(["t", "a", "v"]))
}

/// Returns the line in which somebody begins to tell: whole sentences, not names, addresses and labels.
pub(super) fn running_text(words: &Words<'_>) -> usize {
    let count = |line: usize| words.of_line[line].len();
    let body = |line: &usize| words.role(*line) == Role::Body;
    let digits = |line: usize| {
        let number = |at: &usize| words.word(*at).bytes().any(|byte| byte.is_ascii_digit());
        words.of_line[line].clone().filter(number).count()
    };
    let runs_on = |line: usize| {
        words.lines.get(line + 1).is_some_and(|(text, role)| {
            *role == Role::Body
                && !words.is_beside(line + 1)
                && text.starts_with(char::is_lowercase)
                && count(line + 1) >= 3
        })
    };
    let told =
        |line: usize| digits(line) <= 2 && (count(line) >= SENTENCE || (count(line) >= SENTENCE / 2 && runs_on(line)));
    (0..words.lines.len()).filter(body).find(|&line| told(line)).unwrap_or(usize::MAX)
}
