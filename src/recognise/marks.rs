//! Marks of a draft on a page.
//! Never takes a word in a sentence for a mark.

use super::lexicon::{CueSort, Hit, Sense, starting_in};
use super::text::Words;
use crate::dossier::Role;

/// How long the line of a phrase that marks a draft is at most, and how far down it stands.
const PHRASE_LINE: usize = 12;

/// How many lines at the end of a page may say that it is a draft.
const LAST: usize = 3;

/// Whether a page is marked as a draft.
pub(super) fn is_draft(words: &Words<'_>, hits: &[Hit], lexicon_has: impl Fn(&str) -> bool, first: bool) -> bool {
    let marked = hits
        .iter()
        .filter(|hit| hit.sense == Sense::Draft && !means_something_else(hits, hit))
        .any(|hit| is_mark(words, hits, hit, first));
    marked || (0..words.lines.len()).any(|line| spaced(words, line).is_some_and(|word| lexicon_has(&word)))
}

/// Whether a file name, or a title in the metadata, says so.
pub(super) fn name_is_draft(hits: &[Hit]) -> bool {
    hits.iter().any(|hit| hit.sense == Sense::Draft && !means_something_else(hits, hit))
}

fn means_something_else(hits: &[Hit], hit: &Hit) -> bool {
    let around = starting_in(hits, hit.tokens.start.saturating_sub(4)..hit.tokens.start + 1);
    around.iter().any(|other| {
        other.sense == Sense::NoDraft && other.tokens.start <= hit.tokens.start && hit.tokens.end <= other.tokens.end
    })
}

fn is_mark(words: &Words<'_>, hits: &[Hit], hit: &Hit, first: bool) -> bool {
    let line = words.line_of(hit.tokens.start);
    let here = &words.of_line[line];
    let (text, role) = words.lines[line];
    if hit.tokens.start == here.start && hit.tokens.end == here.end {
        return role != Role::Value;
    }
    // A phrase says it by itself: "dit verslag is nog niet definitief", "versie 0.3".
    let numbered = words.word(hit.tokens.start).ends_with(|last: char| last.is_ascii_digit());
    if (hit.tokens.len() >= 2 || numbered)
        && here.len() <= PHRASE_LINE
        && (role != Role::Body || first && line < PHRASE_LINE || is_last(words, line))
    {
        return role != Role::Value;
    }
    let loud = words.span(hit.tokens.clone()).chars().all(|char| !char.is_lowercase());
    let shouted = !text.chars().any(char::is_lowercase);
    // "CONCEPT - versie 2": nothing but the mark is in capitals.
    let short = here.len() <= 8;
    let set_apart = {
        let before = hit.tokens.start == here.start
            || words.gap(hit.tokens.start).contains(['(', '[', '-', '–', ':', ',', '|', '/', '*']);
        let after = hit.tokens.end >= here.end
            || words.gap(hit.tokens.end).contains([')', ']', '-', '–', ':', ',', '|', '/', '*']);
        let tied = |at: usize| at < here.end && matches!(words.gap(at), "-" | "–");
        before && after && !tied(hit.tokens.end) && (hit.tokens.start == here.start || !tied(hit.tokens.start))
    };
    match role {
        Role::Value => false,
        Role::Margin => short && (loud || set_apart || hit.tokens.start == here.start),
        _ if !short => false,
        _ if loud && !shouted => true,
        Role::Title => set_apart || names_a_kind(words, hits, hit),
        _ => first && line < 6 && (set_apart || names_a_kind(words, hits, hit)),
    }
}

/// Hardly anything stands below it.
fn is_last(words: &Words<'_>, line: usize) -> bool {
    (line + 1..words.lines.len()).filter(|&line| words.role(line) != Role::Margin).count() < LAST
}

/// "Concept ontwikkelingsperspectief", "Logopedisch verslag concept".
fn names_a_kind(words: &Words<'_>, hits: &[Hit], hit: &Hit) -> bool {
    let title = |other: &Hit| matches!(other.sense, Sense::Cue(_, CueSort::Title));
    let here = &words.of_line[words.line_of(hit.tokens.start)];
    starting_in(hits, hit.tokens.end..hit.tokens.end + 1).iter().any(title)
        || hit.tokens.end == here.end
            && starting_in(hits, here.clone()).iter().any(|other| title(other) && other.tokens.end == hit.tokens.start)
}

/// `C O N C E P T`, as a watermark is often spaced.
fn spaced(words: &Words<'_>, line: usize) -> Option<String> {
    let here = words.of_line[line].clone();
    (here.len() >= 5 && here.clone().all(|at| words.word(at).len() == 1))
        .then(|| here.map(|at| words.word(at)).collect())
}
