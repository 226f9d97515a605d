//! What the words before a date say of it. A label is made of parts in any order: a word for a day, words for what was
//! done on it, little words between them, in one compound or several words, abbreviated, with a letter wrong.
//! Never looks at the date.

use super::calendar::{leads, one_apart};
use super::lexicon::{DateLabel, Hit, Sense, starting_in};
use super::text::{Words, fold};
use crate::dossier::DateRole;
use crate::rules::DateLabels;
use std::collections::BTreeMap;
use std::ops::{BitOr, Range};

/// A label has at most so many words.
const LONGEST: usize = 9;
/// From this length on, a word is known with a letter wrong.
const LONG: usize = 7;
/// The shortest word that is known at the end of a compound.
const ENDING: usize = 6;
/// The rank of a measurement that is said to be the last, or done again.
const AGAIN: u8 = 90;
/// The longest of several words that are one part ("compte rendu de").
const PHRASE: usize = 3;

/// What the parts of a label say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Parts(u8);

impl Parts {
    const DAY: Self = Self(1);
    const TEST: Self = Self(2);
    const REPORT: Self = Self(4);
    const WEAK: Self = Self(8);
    const NEVER: Self = Self(16);
    const LITTLE: Self = Self(32);
    /// Something that the rules do not know.
    const UNKNOWN: Self = Self(64);
    /// The name of a test.
    const TOOL: Self = Self(128);

    pub(super) fn has(self, part: Self) -> bool {
        self.0 & part.0 != 0
    }

    /// It says that a day follows.
    pub(super) fn names_a_day(self) -> bool {
        self.has(Self::DAY)
    }

    /// It speaks of a talk or the like, and of no test.
    pub(super) fn is_of_a_talk(self) -> bool {
        self.has(Self::WEAK) && !self.has(Self::TEST)
    }

    /// It says that what it is about is no test.
    pub(super) fn is_of_another(self) -> bool {
        (self.has(Self::WEAK) || self.has(Self::REPORT) || self.has(Self::NEVER)) && !self.has(Self::TEST)
    }

    /// It speaks of a talk, a report, a birth or the like.
    pub(super) fn is_of_anything_else(self) -> bool {
        self.has(Self::WEAK) || self.has(Self::REPORT) || self.has(Self::NEVER)
    }

    /// It says that something was tested, and not merely what with.
    pub(super) fn is_of_a_test(self) -> bool {
        self.has(Self::TEST)
    }

    /// It names a test, and says no more.
    pub(super) fn is_only_a_tool(self) -> bool {
        self.has(Self::TOOL) && !self.has(Self::TEST)
    }

    /// All its words are known.
    pub(super) fn is_known(self) -> bool {
        !self.has(Self::UNKNOWN)
    }
}

impl BitOr for Parts {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The words of which labels are made.
#[derive(Debug, Clone)]
pub(super) struct LabelWords {
    whole: BTreeMap<String, Parts>,
    /// Words that may go on, the longest first.
    stems: Vec<(String, Parts)>,
    /// Words for a day that can end a compound.
    days: Vec<String>,
    /// Beginnings of words for what is done again.
    again: Vec<String>,
}

/// A label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Label {
    /// What it says of its date; none: nobody knows.
    pub(super) says: Option<DateLabel>,
    /// Its words.
    pub(super) tokens: Range<usize>,
    /// It stands where a form has its labels, not in a sentence.
    pub(super) field: bool,
    /// It says that a day follows.
    pub(super) day: bool,
}

impl LabelWords {
    /// Takes them from the rules.
    pub(super) fn new(dates: &DateLabels) -> Self {
        let again = dates.again.iter().map(|word| fold(word.trim_end_matches('*'))).filter(|word| !word.is_empty());
        let mut all = Self { whole: BTreeMap::new(), stems: Vec::new(), days: Vec::new(), again: again.collect() };
        for (part, words) in [
            (Parts::DAY, &dates.day),
            (Parts::TEST, &dates.of_test),
            (Parts::REPORT, &dates.of_report),
            (Parts::WEAK, &dates.of_weak),
            (Parts::NEVER, &dates.of_never),
            (Parts::LITTLE, &dates.little),
            (Parts::TOOL, &dates.tool),
        ] {
            words.iter().for_each(|written| all.add(part, written));
        }
        all.stems.sort_by_key(|(stem, _)| std::cmp::Reverse(stem.len()));
        all.days.sort_by_key(|day| std::cmp::Reverse(day.len()));
        all
    }

    fn add(&mut self, part: Parts, written: &str) {
        let word = fold(written.trim_end_matches('*'));
        if word.is_empty() {
            return;
        }
        if written.ends_with('*') {
            self.stems.push((word.clone(), part));
        }
        if part == Parts::DAY && word.len() >= 3 && !word.contains(' ') {
            self.days.push(word.clone());
        }
        let known = self.whole.entry(word).or_default();
        *known = *known | part;
    }

    /// What the words at a place say, and how many they are.
    fn at(&self, words: &Words<'_>, at: usize, end: usize) -> (Parts, usize) {
        for count in (2..=PHRASE.min(end - at)).rev() {
            if let Some(parts) = self.whole.get(&phrase(words, at..at + count)) {
                return (*parts, count);
            }
        }
        (self.of_word(words.word(at)), 1)
    }

    fn of_word(&self, word: &str) -> Parts {
        let number = word.starts_with(|first: char| first.is_ascii_digit()) && word.len() <= 4;
        let little = || (number || is_little(word)).then_some(Parts::LITTLE);
        let day = || self.days.iter().any(|day| day.len() >= 4 && word.ends_with(day.as_str()));
        let unknown = || if day() { Parts::UNKNOWN | Parts::DAY } else { Parts::UNKNOWN };
        self.known(word).or_else(little).or_else(|| self.misspelled(word)).unwrap_or_else(unknown)
    }

    fn known(&self, word: &str) -> Option<Parts> {
        if let Some(parts) = self.whole.get(word) {
            return Some(*parts);
        }
        self.compound(word).or_else(|| self.stem(word)).or_else(|| self.ending(word))
    }

    /// `taalonderzoek`, `teambespreking`: what was done stands last in a compound.
    fn ending(&self, word: &str) -> Option<Parts> {
        let ends = |stem: &str| {
            let whole = [word, word.strip_suffix("en").unwrap_or(word), word.strip_suffix('s').unwrap_or(word)];
            whole.into_iter().any(|word| word.len() > stem.len() + 1 && word.ends_with(stem))
        };
        let said = |parts: Parts| parts == Parts::TEST || parts == Parts::REPORT || parts == Parts::WEAK;
        let long = self.stems.iter().filter(|(stem, parts)| stem.len() >= ENDING && said(*parts));
        long.into_iter().find(|(stem, _)| ends(stem)).map(|(_, parts)| *parts)
    }

    fn stem(&self, word: &str) -> Option<Parts> {
        self.stems.iter().find(|(stem, _)| word.starts_with(stem.as_str())).map(|(_, parts)| *parts)
    }

    /// `onderzoeksdatum`, `afnamedagen`, `untersuchungstag`, `datumonderzoek`.
    fn compound(&self, word: &str) -> Option<Parts> {
        let of = |rest: &str| {
            let rest = rest.trim_matches('-');
            let joined = [rest, rest.strip_suffix('s').unwrap_or(rest), rest.strip_suffix("en").unwrap_or(rest)];
            joined.into_iter().filter(|rest| rest.len() >= 3).find_map(|rest| {
                let whole = self.whole.get(rest).copied();
                whole.or_else(|| self.stem(rest)).filter(|parts| !parts.has(Parts::DAY) && !parts.has(Parts::LITTLE))
            })
        };
        self.days.iter().find_map(|day| {
            let before = word.strip_suffix(day.as_str()).and_then(of);
            before.or_else(|| word.strip_prefix(day.as_str()).and_then(of)).map(|parts| parts | Parts::DAY)
        })
    }

    /// A long word with a letter wrong; of a compound, in one of its halves.
    fn misspelled(&self, word: &str) -> Option<Parts> {
        if word.len() < LONG || !word.is_ascii() {
            return None;
        }
        let near = |known: &str, word: &str| {
            known.len() + 1 >= LONG && known.len().abs_diff(word.len()) <= 1 && one_apart(known, word)
        };
        let whole = || self.whole.iter().find(|(known, _)| near(known, word)).map(|(_, parts)| *parts);
        let halves = || {
            self.days.iter().filter(|day| day.len() >= 4).find_map(|day| {
                let end = word.strip_suffix(day.as_str())?;
                let of = [end, end.strip_suffix('s').unwrap_or(end)].into_iter().find_map(|end| {
                    let stem = self.stems.iter().find(|(stem, _)| stem.len() >= 5 && one_apart(stem, end));
                    stem.map(|(_, parts)| *parts)
                })?;
                Some(of | Parts::DAY)
            })
        };
        let bent_day = || {
            (word.len() - 5..=word.len() - 4).filter(|at| word.is_char_boundary(*at)).find_map(|at| {
                let (front, back) = word.split_at(at);
                let day = self.days.iter().any(|day| day.len() >= 5 && one_apart(day, back));
                let front = [front, front.strip_suffix('s').unwrap_or(front)];
                day.then(|| front.into_iter().find_map(|front| self.whole.get(front).copied())).flatten()
            })
        };
        whole().or_else(halves).or_else(|| bent_day().map(|parts| parts | Parts::DAY))
    }

    /// What some words say together.
    pub(super) fn parts(&self, words: &Words<'_>, tokens: Range<usize>) -> Parts {
        let (mut all, mut at) = (Parts::default(), tokens.start);
        while at < tokens.end {
            let (parts, count) = self.at(words, at, tokens.end);
            all = all | parts;
            at += count;
        }
        all
    }

    /// The known words right before a place, as far back as a line's label may reach.
    pub(super) fn known_before(&self, words: &Words<'_>, from: usize, end: usize) -> usize {
        let mut start = end;
        while start > from && end - start < LONGEST {
            let apart = words.gap(start).contains([';', '|', '(', ')', '[', ']', ':', '•']) && start < end;
            if apart || !self.parts(words, start - 1..end).is_known() {
                break;
            }
            start -= 1;
        }
        // A label does not begin with "en" or "van".
        while start < end && self.of_word(words.word(start)) == Parts::LITTLE {
            start += 1;
        }
        start
    }

    /// What a label says, by the rules' whole labels in it or else by its parts. `value`: a date stands where its value
    /// belongs, so that it need not speak of a day.
    pub(super) fn says(
        &self,
        words: &Words<'_>,
        hits: &[Hit],
        tokens: &Range<usize>,
        value: bool,
    ) -> (Option<DateLabel>, Parts) {
        let parts = self.parts(words, tokens.clone());
        let inside = || {
            starting_in(hits, tokens.clone()).iter().filter(|hit| hit.tokens.end <= tokens.end).filter_map(|hit| {
                match hit.sense {
                    Sense::Date(label) => Some((label, hit)),
                    _ => None,
                }
            })
        };
        if inside().any(|(label, _)| label == DateLabel::Born) {
            return (Some(DateLabel::Born), parts);
        }
        let little = |at: usize| self.of_word(words.word(at)) == Parts::LITTLE;
        let covers = |hit: &Hit| tokens.clone().all(|at| hit.tokens.contains(&at) || little(at));
        let whole = inside().filter(|(_, hit)| covers(hit)).map(|(label, _)| label);
        // What forbids goes first.
        if let Some(label) = whole.max_by_key(|label| *label == DateLabel::Never) {
            return (Some(label), parts);
        }
        (self.composed(words, tokens, parts, value), parts)
    }

    fn composed(&self, words: &Words<'_>, tokens: &Range<usize>, parts: Parts, value: bool) -> Option<DateLabel> {
        let dated = value || parts.has(Parts::DAY);
        if parts.has(Parts::NEVER) && dated {
            Some(DateLabel::Never)
        } else if parts.has(Parts::WEAK) && dated {
            Some(DateLabel::Dates(DateRole::Weak))
        } else if parts.has(Parts::TEST) && dated && (!parts.has(Parts::REPORT) || self.is_both(words, tokens)) {
            Some(DateLabel::Dates(DateRole::Test))
        } else if parts.has(Parts::REPORT) && dated {
            Some(DateLabel::Dates(DateRole::Report))
        } else if parts.has(Parts::TOOL) && value && parts.is_known() {
            // "WISC-V: 12-03-2024"
            Some(DateLabel::Dates(DateRole::Test))
        } else {
            None
        }
    }

    /// Says whether it is the label of a test and of its report: of two dates, the second is the report's.
    pub(super) fn is_of_both(&self, words: &Words<'_>, tokens: &Range<usize>) -> bool {
        let parts = self.parts(words, tokens.clone());
        parts.has(Parts::TEST) && parts.has(Parts::REPORT) && self.is_both(words, tokens)
    }

    /// `Datum onderzoek en verslag`
    fn is_both(&self, words: &Words<'_>, tokens: &Range<usize>) -> bool {
        (tokens.start + 1..tokens.end).any(|at| {
            let joined = words.word(at) == "en" || words.gap(at).contains('/') || words.word(at) == "and";
            let before = self.parts(words, tokens.start..at);
            let after = self.parts(words, at..tokens.end);
            joined && before.has(Parts::TEST) && !before.has(Parts::REPORT) && after.has(Parts::REPORT)
        })
    }
}

impl LabelWords {
    /// Which of several measurements a label names: its number, or that it was done again.
    pub(super) fn rank(&self, words: &Words<'_>, tokens: &Range<usize>) -> Option<u8> {
        let from = tokens.start.saturating_sub(1);
        let before =
            words.line_of(from) == words.line_of(tokens.start) && !words.gap(tokens.start).contains([',', '.']);
        let from = if before { from } else { tokens.start };
        (from..tokens.end.min(from + LONGEST)).find_map(|at| self.rank_of(words.word(at)))
    }

    fn rank_of(&self, word: &str) -> Option<u8> {
        match word {
            "t0" | "1e" | "1ste" | "eerste" | "nulmeting" | "beginmeting" | "voormeting" | "first" => Some(1),
            "t1" | "2e" | "2de" | "tweede" | "tussenmeting" | "second" => Some(2),
            "t2" | "3e" | "3de" | "derde" | "third" => Some(3),
            "4e" | "4de" | "vierde" => Some(4),
            "eindmeting" | "nameting" | "laatste" | "huidig" | "huidige" | "recente" => Some(AGAIN),
            _ => self.again.iter().any(|stem| word.starts_with(stem.as_str())).then_some(AGAIN),
        }
    }

    /// Says whether some words say nothing of a date by themselves: numbers, days of the week, little words.
    pub(super) fn says_nothing(&self, words: &Words<'_>, mut tokens: Range<usize>) -> bool {
        tokens.all(|at| leads(words.word(at)) || self.of_word(words.word(at)) == Parts::LITTLE)
    }

    /// The text of a label as it may be shown and kept: of one that is `known`, only words of the rules.
    pub(super) fn shown(&self, words: &Words<'_>, hits: &[Hit], tokens: &Range<usize>, known: bool) -> String {
        let whole = starting_in(hits, tokens.start..tokens.start + 1)
            .iter()
            .any(|hit| matches!(hit.sense, Sense::Date(_)) && hit.tokens == *tokens);
        let of_rules = |at: usize| {
            let word = words.word(at);
            !word.bytes().any(|byte| byte.is_ascii_digit()) && self.is_word(word)
        };
        if !known || whole || tokens.clone().all(of_rules) {
            return words.span(tokens.clone());
        }
        let mut text = String::new();
        for at in tokens.clone() {
            if of_rules(at) {
                text.push_str(if text.is_empty() { "" } else { " " });
                text.push_str(words.spelled(at));
            } else if !text.ends_with('…') {
                text.push_str(if text.is_empty() { "" } else { " …" });
            }
        }
        text.trim_end_matches([' ', '…']).to_owned()
    }

    /// Says whether a folded word is one of which labels are made.
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.known(word).is_some() || is_little(word)
    }

    /// Says whether a text is a label of such words.
    pub(super) fn is_label(&self, label: &str) -> bool {
        let words = Words::of_text(label);
        (0..words.tokens.len()).all(|at| self.is_word(words.word(at)) || self.is_in_phrase(&words, at))
    }

    /// A word that is one of the rules only together with others.
    fn is_in_phrase(&self, words: &Words<'_>, at: usize) -> bool {
        (at.saturating_sub(PHRASE)..=at)
            .any(|from| (at + 1..=words.tokens.len()).any(|end| self.whole.contains_key(&phrase(words, from..end))))
    }
}

fn phrase(words: &Words<'_>, tokens: Range<usize>) -> String {
    tokens.take(PHRASE).map(|at| words.word(at)).collect::<Vec<_>>().join(" ")
}

fn is_little(word: &str) -> bool {
    word.len() == 1 || leads(word)
}
