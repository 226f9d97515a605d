//! The parts of which titles are made: their words as a tree of letters, found in a row of words, within compounds,
//! across spaces, and with a letter or two wrong.
//! Never decides what the parts make together.

use super::lexicon::spelled_so;
use super::spelling::Spelling;
use super::text::{Words, fold};
use std::collections::BTreeMap;
use std::ops::Range;

/// The fewest letters of a word within a compound.
const IN_COMPOUND: usize = 3;
/// From this length on a word may be bent ("logopedische").
const BENT: usize = 5;
/// The fewest letters of a word that is cut short, and the most that it may lack.
const SHORTENED: usize = 4;
const REST: usize = 14;
/// How many words of the text one word of the rules may be spread over.
const SPREAD: usize = 9;
/// Over how many a misspelled one.
const MISSPELLED: usize = 3;
/// How many words a compound is made of at most.
const COMPOUND: usize = 4;
/// What may join two words of a compound.
const JOINS: [&str; 5] = ["", "s", "e", "en", "n"];
/// How a word may end beyond its own letters.
const ENDINGS: [&str; 8] = ["", "e", "en", "er", "es", "em", "n", "s"];

/// A word of a part.
struct Word {
    written: String,
    letters: usize,
    spelling: Option<Spelling>,
    /// The very spelling that it asks.
    exact: Option<String>,
    /// Its last word may go on.
    open: bool,
    /// Over how many words it is written.
    spread: usize,
    parts: Vec<usize>,
}

/// A word of a part, found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    /// Which, by its place in [`Parts`].
    pub(super) word: usize,
    /// The words of the text that hold it.
    pub(super) tokens: Range<usize>,
    /// Where it stands in the flat text.
    pub(super) letters: Range<usize>,
    /// Its very spelling cannot be told in a line of capitals: it counts only beside others.
    pub(super) doubtful: bool,
}

#[derive(Default)]
struct Node {
    next: Vec<(u8, usize)>,
    words: Vec<usize>,
}

/// All words of all parts.
#[derive(Default)]
pub(super) struct Parts {
    names: Vec<String>,
    words: Vec<Word>,
    nodes: Vec<Node>,
}

impl Parts {
    /// Builds them from the rules.
    pub(super) fn new(parts: &BTreeMap<String, Vec<String>>) -> Self {
        let mut all = Self { names: parts.keys().cloned().collect(), nodes: vec![Node::default()], ..Self::default() };
        let mut known: BTreeMap<(String, Option<String>, bool), usize> = BTreeMap::new();
        for (part, words) in parts.values().enumerate() {
            for written in words {
                let exact = written.strip_prefix('=').map(|rest| rest.trim_end_matches('!').to_owned());
                let plain = written.trim_start_matches('=');
                let open = plain.ends_with('*');
                let letters = fold(plain).replace(' ', "");
                if letters.is_empty() {
                    continue;
                }
                let next = all.words.len();
                let at = *known.entry((letters.clone(), exact.clone(), open)).or_insert(next);
                if at == next {
                    all.add(&letters, exact, open, bare(written));
                }
                all.words[at].parts.push(part);
            }
        }
        all
    }

    fn add(&mut self, letters: &str, exact: Option<String>, open: bool, written: &str) {
        let word = self.words.len();
        let mut node = 0;
        for letter in letters.bytes() {
            node = match self.step(node, letter) {
                Some(next) => next,
                None => {
                    self.nodes.push(Node::default());
                    let next = self.nodes.len() - 1;
                    self.nodes[node].next.push((letter, next));
                    next
                }
            };
        }
        self.nodes[node].words.push(word);
        let spelling =
            (exact.is_none() && !letters.bytes().any(|byte| byte.is_ascii_digit())).then(|| Spelling::new(letters));
        let spread = fold(written).split(' ').count();
        let written = written.to_owned();
        self.words.push(Word { written, letters: letters.len(), spelling, exact, open, spread, parts: Vec::new() });
    }

    /// Returns the number of a part.
    pub(super) fn number(&self, name: &str) -> Option<usize> {
        self.names.binary_search_by(|known| known.as_str().cmp(name)).ok()
    }

    /// Returns a word as the rules have it.
    pub(super) fn written(&self, word: usize) -> Option<&str> {
        self.words.get(word).map(|word| word.written.as_str())
    }

    /// Returns all of them.
    pub(super) fn all_written(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.written.as_str())
    }

    /// Says whether a word belongs to a part.
    pub(super) fn is(&self, piece: &Piece, part: usize) -> bool {
        self.words[piece.word].parts.contains(&part)
    }

    /// Finds the words of parts that begin at a word of the text, the most letters first; none where there are none.
    /// `misspelled`: a letter or two may be wrong.
    pub(super) fn at(&self, words: &Words<'_>, at: usize, end: usize, misspelled: bool) -> Vec<Piece> {
        if let Some(found) = self.spaced(words, at, end) {
            return found;
        }
        let mut best = self.spread(words, at, end);
        let token = words.flat_of(at);
        let letters = &words.flat[token.clone()];
        let reach = |pieces: &[Piece]| pieces.last().map_or(0, |piece| piece.letters.end);
        let compound = self.compound(letters, 0, COMPOUND);
        if let Some(found) = compound.filter(|_| reach(&best) < token.end) {
            best = placed(found, at, token.start);
        }
        if best.is_empty()
            && misspelled
            && words.gap(at + 1).starts_with('.')
            && words.line_of(at) == words.line_of(at + 1)
        {
            best = self
                .abbreviated(letters)
                .map(|word| placed(vec![(word, 0..letters.len())], at, token.start))
                .unwrap_or_default();
        }
        if best.is_empty() && misspelled {
            best = placed(self.misspelled(letters), at, token.start);
        }
        if best.is_empty() && misspelled {
            best = (2..=MISSPELLED)
                .find_map(|count| self.misspelled_spread(words, at..at + count, end))
                .into_iter()
                .collect();
        }
        best
    }

    /// `D Y S L E X I E V E R K L A R I N G`: letters set apart.
    fn spaced(&self, words: &Words<'_>, at: usize, end: usize) -> Option<Vec<Piece>> {
        let count = (at..end).take_while(|&at| words.word(at).len() == 1).count();
        if count < BENT {
            return None;
        }
        let letters: String = (at..at + count).map(|at| words.word(at)).collect();
        let place = |(word, part): (usize, Range<usize>)| Piece {
            word,
            tokens: at + part.start..at + part.end,
            letters: words.flat_of(at + part.start).start..words.flat_of(at + part.end - 1).end,
            doubtful: false,
        };
        Some(self.compound(&letters, 0, COMPOUND)?.into_iter().map(place).collect())
    }

    /// One word of the rules over one word of the text or several.
    fn spread(&self, words: &Words<'_>, at: usize, end: usize) -> Vec<Piece> {
        let (mut node, mut best) = (0, Vec::new());
        let alone = |at: usize| words.word(at).len() == 1;
        for last in at..end {
            if last >= at + SPREAD && !(at..=last).all(alone) {
                break;
            }
            let token = words.flat_of(last);
            for (offset, letter) in words.flat[token.clone()].bytes().enumerate() {
                let Some(next) = self.step(node, letter) else { return best };
                node = next;
                let goes_on = offset + 1 < token.len();
                let tokens = at..last + 1;
                let fits =
                    |word: &usize| self.is_spelled(words, *word, &tokens, goes_on).map(|doubtful| (*word, doubtful));
                if let Some((word, doubtful)) = self.nodes[node].words.iter().find_map(fits) {
                    let letters = words.flat_of(at).start..token.end;
                    best = vec![Piece { word, tokens, letters, doubtful }];
                }
            }
        }
        best
    }

    /// Says whether a word fits where its letters were found; `Some(true)`: its capitals cannot be told.
    fn is_spelled(&self, words: &Words<'_>, word: usize, tokens: &Range<usize>, goes_on: bool) -> Option<bool> {
        let known = &self.words[word];
        match &known.exact {
            _ if goes_on && !known.open => None,
            Some(exact) if !spelled_so(words, tokens, exact) => {
                (words.span(tokens.clone()).trim_end_matches('!').trim_end() == exact).then_some(true)
            }
            _ => Some(false),
        }
    }

    fn step(&self, node: usize, letter: u8) -> Option<usize> {
        self.nodes[node].next.iter().find(|(own, _)| *own == letter).map(|(_, next)| *next)
    }

    /// Takes one word of the text apart, all of it; the words found with where they stand in it.
    fn compound(&self, letters: &str, from: usize, depth: usize) -> Option<Vec<(usize, Range<usize>)>> {
        if depth == 0 {
            return None;
        }
        for (word, end) in self.beginnings(letters, from).into_iter().rev() {
            let rest = &letters[end..];
            if ENDINGS.contains(&rest) && (rest.is_empty() || end - from >= BENT) {
                return Some(vec![(word, from..letters.len())]);
            }
            let goes_on = JOINS.iter().filter(|join| rest.starts_with(**join));
            let found = goes_on.filter_map(|join| self.compound(letters, end + join.len(), depth - 1)).next();
            if let Some(mut found) = found {
                found.insert(0, (word, from..end));
                return Some(found);
            }
        }
        None
    }

    /// The words that a word of the text begins with, the shortest first: each with its end.
    fn beginnings(&self, letters: &str, from: usize) -> Vec<(usize, usize)> {
        let (mut node, mut found) = (0, Vec::new());
        for (at, letter) in letters.bytes().enumerate().skip(from) {
            let Some(next) = self.step(node, letter) else { break };
            node = next;
            let plain = |word: &&usize| self.words[**word].exact.is_none();
            if let Some(&word) = self.nodes[node].words.iter().find(plain)
                && at + 1 - from >= IN_COMPOUND
                && letters.is_char_boundary(at + 1)
            {
                found.push((word, at + 1));
            }
        }
        found
    }

    /// `desk.`, `orthop.`: a word cut short, where all words that it may be begin alike.
    fn abbreviated(&self, letters: &str) -> Option<usize> {
        if letters.len() < SHORTENED {
            return None;
        }
        let node = letters.bytes().try_fold(0, |node, letter| self.step(node, letter))?;
        // Down the tree as long as there is but one way.
        let mut at = node;
        for _ in 0..REST {
            match self.nodes[at].next.as_slice() {
                [(_, next)] if self.nodes[at].words.is_empty() => at = *next,
                _ => break,
            }
        }
        let short = self.nodes[at]
            .words
            .iter()
            .copied()
            .find(|&word| self.words[word].spread == 1 && self.words[word].exact.is_none());
        short.filter(|&word| self.words[word].letters > letters.len() + 1)
    }

    /// A word with a letter or two wrong, alone or within a compound of which the other half is right.
    fn misspelled(&self, letters: &str) -> Vec<(usize, Range<usize>)> {
        if let Some(word) = self.nearest(letters, 1) {
            return vec![(word, 0..letters.len())];
        }
        for (first, end) in self.beginnings(letters, 0).into_iter().rev().filter(|(_, end)| *end > IN_COMPOUND) {
            for join in JOINS.iter().filter(|join| letters[end..].starts_with(**join)) {
                let from = end + join.len();
                if let Some(second) = self.nearest(&letters[from..], 1) {
                    return vec![(first, 0..end), (second, from..letters.len())];
                }
            }
        }
        for end in (BENT..letters.len().saturating_sub(IN_COMPOUND)).filter(|end| letters.is_char_boundary(*end)) {
            let Some(second) = self.compound(letters, end, 1).filter(|_| letters.len() - end > IN_COMPOUND) else {
                continue;
            };
            let joins = JOINS.iter().filter_map(|join| letters[..end].strip_suffix(join));
            if let Some((first, half)) = joins.filter_map(|half| Some((self.nearest(half, 1)?, half))).next() {
                let mut found = vec![(first, 0..half.len())];
                found.extend(second);
                return found;
            }
        }
        Vec::new()
    }

    fn misspelled_spread(&self, words: &Words<'_>, tokens: Range<usize>, end: usize) -> Option<Piece> {
        if tokens.end > end {
            return None;
        }
        let together: String = tokens.clone().map(|at| words.word(at)).collect();
        let letters = words.flat_of(tokens.start).start..words.flat_of(tokens.end - 1).end;
        self.nearest(&together, tokens.len()).map(|word| Piece { word, tokens, letters, doubtful: false })
    }

    /// The word of the rules that is written over so many words and has the fewest letters other than these.
    fn nearest(&self, letters: &str, spread: usize) -> Option<usize> {
        let spelling = Spelling::new(letters);
        let near = |(word, known): (usize, &Word)| Some((known.spelling.as_ref()?.wrong(&spelling)?, word));
        let found = self.words.iter().enumerate().filter(|(_, known)| known.spread == spread).filter_map(near).min();
        found.map(|(_, word)| word).filter(|word| self.words[*word].letters > IN_COMPOUND)
    }
}

/// A word without the signs that say how it is found.
fn bare(written: &str) -> &str {
    written.trim_start_matches('=').trim_end_matches('*')
}

fn placed(found: Vec<(usize, Range<usize>)>, at: usize, start: usize) -> Vec<Piece> {
    let piece = |(word, letters): (usize, Range<usize>)| Piece {
        word,
        tokens: at..at + 1,
        letters: start + letters.start..start + letters.end,
        doubtful: false,
    };
    found.into_iter().map(piece).collect()
}
