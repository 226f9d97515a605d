//! What the words behind a question come to: an answer, a word that says there is none, or nothing at all.
//! Never judges whether an answer is a good one.

use super::text::fold;
use crate::dossier::AnswerState;
use crate::rules::Words as RuleWords;
use std::collections::BTreeSet;

/// A box that nobody ticked.
const OPEN: &[&str] = &["\u{2610}", "\u{25a1}", "\u{25a2}", "\u{25fb}", "\u{274f}", "\u{2751}", "[ ]", "[]", "( )"];
/// A box that somebody ticked.
const TICKED: &[&str] = &[
    "\u{2611}", "\u{2612}", "\u{2713}", "\u{2714}", "\u{2717}", "\u{2718}", "\u{25a0}", "\u{25a3}", "\u{25c9}", "[x]",
    "[X]", "[v]", "[V]", "(x)", "(X)",
];

/// The words that are no answer.
pub(super) struct Sayings {
    /// They stand for nothing.
    nothing: BTreeSet<String>,
    /// They say that there is none.
    none: BTreeSet<String>,
}

impl Sayings {
    /// Takes them from the rules.
    pub(super) fn new(words: &RuleWords) -> Self {
        let folded = |words: &[String]| words.iter().map(|word| fold(word)).filter(|word| !word.is_empty()).collect();
        Self { nothing: folded(&words.no_answer), none: folded(&words.says_none) }
    }

    /// Returns what some lines come to.
    pub(super) fn come_to(&self, lines: &[&str]) -> AnswerState {
        let text = without_open_boxes(&self.without_hint(&lines.join("\n")));
        let said: Vec<String> = text.lines().map(fold).filter(|line| !line.is_empty() && line != "!").collect();
        let whole = said.join(" ");
        let all_in = |set: &BTreeSet<String>| set.contains(&whole) || said.iter().all(|line| set.contains(line));
        if said.is_empty() || all_in(&self.nothing) {
            return AnswerState::Unanswered;
        }
        let no_more = |line: &String| self.none.contains(line) || self.nothing.contains(line);
        match self.none.contains(&whole) || said.iter().all(no_more) {
            true => AnswerState::SaysNone,
            false => AnswerState::Answered,
        }
    }

    /// `(verplicht bij een aanvraag)` behind a question is part of the question.
    fn without_hint(&self, text: &str) -> String {
        let start = text.trim_start_matches(|char: char| !char.is_alphanumeric() && !is_box_start(char));
        match start.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
            Some((hint, rest)) if hint.trim().chars().count() > 1 && !self.none.contains(&fold(hint)) => {
                rest.to_owned()
            }
            _ => start.to_owned(),
        }
    }
}

fn is_box_start(char: char) -> bool {
    matches!(char, '(' | '[') || OPEN.iter().chain(TICKED).any(|sign| sign.starts_with(char))
}

/// One box in a text: where it stands, how long its sign is, whether it is ticked.
type Box = (usize, usize, bool);

fn boxes(text: &str) -> Vec<Box> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let sign = |signs: &[&str]| signs.iter().find(|sign| rest.starts_with(**sign)).map(|sign| sign.len());
        if let Some(length) = sign(TICKED) {
            found.push((at, length, true));
            at += length;
        } else if let Some(length) = sign(OPEN) {
            found.push((at, length, false));
            at += length;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

/// Leaves out the choices that nobody made. What a box belongs to stands behind it, or before it where the text ends
/// with one.
fn without_open_boxes(text: &str) -> String {
    let boxes = boxes(text);
    let Some(&(first, ..)) = boxes.first() else { return text.to_owned() };
    let last_ends = boxes.last().is_some_and(|(at, length, _)| text[at + length..].trim().is_empty());
    let behind = !last_ends || text[..first].trim().is_empty();
    let mut kept = String::new();
    if behind {
        kept.push_str(&text[..first]);
    }
    for (number, &(at, length, ticked)) in boxes.iter().enumerate() {
        let next = boxes.get(number + 1).map(|next| next.0);
        let before =
            number.checked_sub(1).and_then(|number| boxes.get(number)).map_or(0, |(at, length, _)| at + length);
        let own = if behind { &text[at + length..next.unwrap_or(text.len())] } else { &text[before..at] };
        // Behind the last choice other words may follow, on a line of their own.
        let (own, after) = if behind && next.is_none() { own.split_at(end_of_choice(own)) } else { (own, "") };
        if ticked {
            kept.push('\n');
            // A tick alone says something, too.
            kept.push_str(if fold(own).is_empty() { "1" } else { own });
        }
        kept.push('\n');
        kept.push_str(after);
    }
    kept
}

/// Where the words of a choice end: with its line, or with the lines over which it runs on ("☐ nee, want hij heeft" above
/// "genoeg aan hulp in de klas").
fn end_of_choice(text: &str) -> usize {
    let mut end = text.find('\n').unwrap_or(text.len());
    let ends = |text: &str| text.trim_end().ends_with(['.', '?', '!', ':']);
    while let Some(rest) = text.get(end..).and_then(|rest| rest.strip_prefix('\n')) {
        if fold(&text[..end]).is_empty() || ends(&text[..end]) || !rest.trim_start().starts_with(char::is_lowercase) {
            break;
        }
        end += 1 + rest.find('\n').unwrap_or(rest.len());
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn come_to(lines: &[&str]) -> AnswerState {
        Sayings::new(&crate::rules::builtin().words).come_to(lines)
    }

    #[test]
    fn a_choice_that_nobody_made_is_no_answer() {
        for open in
            ["☐ ja ☐ nee", "[ ] SBO [ ] SO", "SBO ☐ SO ☐", "( ) ja ( ) nee", "☐ plaatsing op een\nschool ☐ anders"]
        {
            assert_eq!(come_to(&[open]), AnswerState::Unanswered, "{open}");
        }
        assert_eq!(come_to(&["☐ SBO", "☐ SO"]), AnswerState::Unanswered);
    }

    #[test]
    fn the_last_choice_may_run_on_over_a_line() {
        assert_eq!(come_to(&["☐ ja", "☐ nee, want hij heeft", "genoeg aan hulp in de klas"]), AnswerState::Unanswered);
        assert_eq!(come_to(&["☐ ja", "☒ nee, want hij heeft", "genoeg aan hulp in de klas"]), AnswerState::Answered);
        assert_eq!(come_to(&["☐ ja", "☐ anders, namelijk:", "begeleiding op school"]), AnswerState::Answered);
        assert_eq!(come_to(&["☐ ja ☐ nee.", "gezien de hulp die hij krijgt"]), AnswerState::Answered);
    }

    #[test]
    fn a_choice_that_somebody_made_is_an_answer() {
        for ticked in ["☒ SBO ☐ SO", "☐ SBO ☒ SO", "[x] SBO [ ] SO", "SBO ☒ SO ☐", "☐ ja ☒ ja, namelijk", "☒"]
        {
            assert_eq!(come_to(&[ticked]), AnswerState::Answered, "{ticked}");
        }
        assert_eq!(come_to(&["☐ ja ☐ nee", "Toelichting", "Hij krijgt hulp"]), AnswerState::Answered);
        assert_eq!(come_to(&["☐ ja ☒ nee"]), AnswerState::SaysNone);
    }

    #[test]
    fn words_that_say_there_is_none_are_told_from_nothing_and_from_an_answer() {
        for none in ["n.v.t.", "Nee", "geen.", "N.V.T", "niet van toepassing", "(n.v.t.)", "Geen"] {
            assert_eq!(come_to(&[none]), AnswerState::SaysNone, "{none}");
        }
        for nothing in ["", "...", "_____", "nog invullen", "Klik of tik om tekst in\nte voeren.", "(verplicht)"] {
            assert_eq!(come_to(&[nothing]), AnswerState::Unanswered, "{nothing}");
        }
        for answer in ["IQ 71", "TLV sbo", "PRO", "1", "Geen, want hij redt het niet", "(speciaal) basisonderwijs"] {
            assert_eq!(come_to(&[answer]), AnswerState::Answered, "{answer}");
        }
    }
}
