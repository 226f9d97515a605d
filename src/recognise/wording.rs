//! Whether some words ask one of the rules' questions: the words that carry it, in their order, whatever stands between
//! them, written in full, cut short, or with a letter that went wrong.
//! Never decides where a question stands.

use super::prompts::{CellWord, words_of};
use super::text::fold;
use crate::language::letters_apart;
use crate::rules::{Kind, Words as RuleWords};
use std::collections::{BTreeMap, BTreeSet};

/// Words of these lengths may differ in one letter, and in two.
const ONE_APART: usize = 6;
const TWO_APART: usize = 11;
/// A word that was cut short keeps at least this many letters.
const CUT: usize = 3;
/// Of a prompt with at least this many carrying words, one may be missing.
const ONE_MISSING: usize = 4;
/// This many other words may stand among them.
const MORE: usize = 4;

/// A question of the rules.
#[derive(Debug)]
pub(super) struct Asked {
    /// The kind and the question, by their places in the rules.
    pub(super) place: (usize, usize),
    /// Its prompts, each as the words that carry it.
    prompts: Vec<Vec<String>>,
    /// Words of which one of each group makes it this question, in any order.
    groups: Vec<Vec<String>>,
}

/// All questions of the rules, and what is known of their words.
pub(super) struct Wordings {
    asked: Vec<Asked>,
    /// Words that carry nothing.
    small: BTreeSet<String>,
    /// Other words and abbreviations for a word, each with the word that stands for all.
    same: BTreeMap<String, String>,
    /// Every word of the questions, to know one that was broken.
    vocabulary: BTreeSet<String>,
}

impl Wordings {
    /// Takes them from the rules.
    pub(super) fn new(kinds: &[Kind], words: &RuleWords) -> Self {
        let mut wordings = Self {
            asked: Vec::new(),
            small: words.small.iter().map(|word| fold(word)).collect(),
            same: BTreeMap::new(),
            vocabulary: BTreeSet::new(),
        };
        for group in &words.same {
            let Some(first) = group.first().map(|word| fold(word)) else { continue };
            wordings.same.extend(group.iter().map(|word| (fold(word), first.clone())));
        }
        wordings.vocabulary.extend(wordings.small.iter().chain(wordings.same.keys()).cloned());
        for (number, kind) in kinds.iter().enumerate() {
            for (question, it) in kind.questions.iter().enumerate() {
                let prompts: Vec<Vec<String>> = it.prompts.iter().map(|prompt| words_of(prompt)).collect();
                let groups = it.asks.iter().map(|group| group.iter().map(|word| starred(word)).collect()).collect();
                wordings.vocabulary.extend(prompts.iter().flatten().cloned());
                wordings.vocabulary.extend(it.asks.iter().flatten().map(|word| fold(word)));
                let prompts = prompts.into_iter().map(|prompt| wordings.carrying(prompt)).collect();
                wordings.asked.push(Asked { place: (number, question), prompts, groups });
            }
        }
        wordings
    }

    /// Returns all questions.
    pub(super) fn all(&self) -> impl Iterator<Item = &Asked> {
        self.asked.iter()
    }

    /// Puts two parts of a word together that a narrow column broke: one of the questions' words, or, where neither part
    /// is one, a word with a letter that went wrong.
    pub(super) fn joined(&self, before: &str, word: &str) -> Option<String> {
        let joined = format!("{before}{word}");
        let known = |word: &str| self.vocabulary.contains(word);
        let mut from = self.vocabulary.range(joined.clone()..);
        let begins = from.next().is_some_and(|word| word.starts_with(&joined));
        let is_part = match begins {
            true => !known(before) || !known(word),
            false => !known(before) && !known(word),
        };
        is_part.then_some(joined)
    }

    /// Says whether some words ask a question in the words of one of its prompts: with others between them, and one
    /// missing where it is sure that they end there.
    pub(super) fn says(&self, asked: &Asked, words: &[CellWord], is_whole: bool) -> bool {
        let words = self.carried(words);
        asked.prompts.iter().any(|prompt| {
            let missing = usize::from(is_whole && prompt.len() >= ONE_MISSING);
            self.in_order(prompt, &words, prompt.len().min(MORE), missing)
        })
    }

    /// Says whether some words ask a question in words of their own.
    pub(super) fn means(&self, asked: &Asked, words: &[CellWord]) -> bool {
        let words = self.carried(words);
        let fitting = |group: &Vec<String>| {
            let fits = |word: &&CellWord| group.iter().any(|wanted| self.is(wanted, word));
            words.iter().enumerate().filter(|(_, word)| fits(word)).map(|(at, _)| at).collect::<Vec<usize>>()
        };
        let groups: Vec<Vec<usize>> = asked.groups.iter().map(fitting).collect();
        let few = words.len() <= groups.len() * 3 + 2;
        let starts = |found: &Vec<usize>| found.iter().any(|&at| begins(&words, at));
        few && !groups.is_empty() && groups.iter().any(starts) && each_its_own(&groups)
    }

    /// Says whether some words are a prompt and nothing else, though perhaps cut short.
    pub(super) fn says_to_the_letter(&self, asked: &Asked, words: &[CellWord]) -> bool {
        let words = self.carried(words);
        asked.prompts.iter().any(|prompt| prompt.len() == words.len() && self.in_order(prompt, &words, 0, 0))
    }

    /// Whether the words of a prompt stand among others in their order, from the first line on.
    fn in_order(&self, prompt: &[String], words: &[&CellWord], more: usize, may_miss: usize) -> bool {
        if prompt.is_empty() || words.len() > prompt.len() + more || (prompt.len() == 1 && words.len() > 1) {
            return false;
        }
        let mut at = 0;
        let mut missing = 0;
        let mut first = None;
        for wanted in prompt {
            match words[at..].iter().position(|word| self.is(wanted, word)) {
                Some(found) => {
                    first.get_or_insert(at + found);
                    at += found + 1;
                }
                None => missing += 1,
            }
        }
        first.is_some_and(|first| begins(words, first)) && missing <= may_miss
    }

    fn carrying(&self, prompt: Vec<String>) -> Vec<String> {
        let carrying: Vec<String> = prompt.iter().filter(|word| !self.small.contains(*word)).cloned().collect();
        if carrying.is_empty() { prompt } else { carrying }
    }

    fn carried<'c>(&self, words: &'c [CellWord]) -> Vec<&'c CellWord> {
        let carries = |word: &&CellWord| !self.small.contains(&word.text) && word.text.len() > 1;
        words.iter().filter(carries).collect()
    }

    /// Whether a word is the wanted one.
    fn is(&self, wanted: &str, word: &CellWord) -> bool {
        let (wanted, open) = wanted.strip_suffix('*').map_or((wanted, false), |stem| (stem, true));
        let same = |word: &str| self.same.get(word).cloned().unwrap_or_else(|| word.to_owned());
        let text = word.text.as_str();
        same(wanted) == same(text)
            || (open && text.starts_with(wanted))
            || (word.short && text.len() >= CUT && wanted.starts_with(text))
            || is_misspelled(wanted, text)
    }
}

/// Whether a question begins at a word: on the first line of its cell, or where the first line carries nothing and goes
/// on below ("Om welke / reden ..."); what begins with a capital there is something new.
fn begins(words: &[&CellWord], at: usize) -> bool {
    words[at].on_first_line || (at == 0 && words[at].goes_on)
}

/// Whether every group can have a place of its own.
fn each_its_own(groups: &[Vec<usize>]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return true };
    first.iter().any(|place| {
        let without: Vec<Vec<usize>> =
            rest.iter().map(|group| group.iter().copied().filter(|other| other != place).collect()).collect();
        each_its_own(&without)
    })
}

/// Folds a word of a group; `*` at its end stays.
fn starred(word: &str) -> String {
    match word.strip_suffix('*') {
        Some(stem) => format!("{}*", fold(stem)),
        None => fold(word),
    }
}

/// Whether a word is another with a letter that went wrong, or two in a long one.
fn is_misspelled(wanted: &str, word: &str) -> bool {
    let allowed = match wanted.len().min(word.len()) {
        TWO_APART.. => 2,
        ONE_APART.. => 1,
        _ => return false,
    };
    if wanted.len().abs_diff(word.len()) > allowed || wanted.as_bytes().first() != word.as_bytes().first() {
        return false;
    }
    let letters = |word: &str| word.chars().collect::<Vec<char>>();
    letters_apart(&letters(wanted), &letters(word)) <= allowed
}
