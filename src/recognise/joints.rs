//! Where one item of a title ends and the next begins: joints, labels before a colon, what hangs behind.
//! Never decides what an item is.

use super::lexicon::{CueSort, Hit, Sense, starting_in};
use super::text::Words;

/// How many words may stand before the colon of a label.
const LABEL_WORDS: usize = 9;

/// Something joins the word at `at` with what stood before it as one more item.
pub(super) fn is_joint(words: &Words<'_>, at: usize) -> bool {
    let gap = words.gap(at);
    let dashed = ["-", "–", "—", "_"].iter().any(|dash| gap.trim() == *dash && gap.len() > dash.len());
    dashed || gap.contains([',', '/']) || is_and(words, at)
}

/// Something joins the word at `at` with what stood before it as a thing of its own, and not as what it is about.
pub(super) fn is_and(words: &Words<'_>, at: usize) -> bool {
    let and = matches!(words.word(at), "en" | "met" | "plus" | "incl" | "inclusief" | "and" | "und" | "et" | "ve");
    and || words.gap(at).contains(['+', ';'])
}

/// Hardly anything stands behind a title: at most two words, or a joint with more about it ("- groep 7, blok 2").
pub(super) fn stands_whole(words: &Words<'_>, hits: &[Hit], hit: &Hit, end: usize) -> bool {
    let named = |at: usize| {
        starting_in(hits, hit.tokens.clone().start..at + 1)
            .iter()
            .any(|other| matches!(other.sense, Sense::Cue(_, CueSort::Title)) && other.tokens.contains(&at))
    };
    let joint = (hit.tokens.end..end).find(|&at| is_joint(words, at)).unwrap_or(end);
    (hit.tokens.end..joint).filter(|&at| !named(at)).count() <= 2
}

/// `Bijlage bij deel 1: overzicht`: what stands before the colon leads the title in.
pub(super) fn after_label(words: &Words<'_>, hits: &[Hit], here: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let leads = starting_in(hits, here.start..here.start + 1).iter().any(|hit| hit.sense == Sense::LeadIn);
    let colon = (here.start + 1..here.end.min(here.start + LABEL_WORDS)).find(|&at| words.gap(at).contains(':'));
    match colon.filter(|_| leads) {
        Some(at)
            if !starting_in(hits, here.start..at)
                .iter()
                .any(|hit| matches!(hit.sense, Sense::Cue(_, CueSort::Title))) =>
        {
            at..here.end
        }
        _ => here,
    }
}
