//! How like the documents of each kind a text is, by all of its words together, whatever each is worth alone. What the
//! words weigh was learned from documents with labels (`models/kinds.txt`, `examples/learn.rs`).
//! Never names a kind by itself: what a likeness is worth beside titles and phrases, `weigh` says.

use super::text::Words;
use crate::dossier::KindId;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

/// What was learned, as text: a line of kinds, a line with how common each is, then a line for each word.
const LEARNED: &str = include_str!("../../models/kinds.txt");
/// How weights are written: in hundredths.
const PARTS: f64 = 100.0;
/// So many letters of a longer word count as its beginning.
const BEGINNING: usize = 6;
/// So many lines at the top may name the document.
const TOP: usize = 8;
/// With fewer known words nothing can be said of a text.
const FEW: usize = 70;
/// With fewer, nothing can be said of a page by itself.
const FEW_OF_A_PAGE: usize = 90;
/// What comes later says nothing more of what a document is.
const PAGES: usize = 40;
/// Of a text of whose words the model knows a smaller share, in tenths, more is asked: so much.
const KNOWN: usize = 3;
const STRANGE: f64 = 0.5;

/// The words of a page as the model counts them: each once, numbers as `0`, the beginnings of long ones, and apart from
/// them those of the first lines.
fn words_on(words: &Words<'_>) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut all, mut first) = (BTreeSet::new(), BTreeSet::new());
    for (number, line) in words.of_line.iter().filter(|line| !line.is_empty()).enumerate() {
        for at in line.clone() {
            let word = without_numbers(words.word(at));
            if word.len() < 2 && word != "0" {
                continue;
            }
            if number < TOP {
                first.insert(format!("^{word}"));
            }
            if let Some((end, _)) = word.char_indices().nth(BEGINNING) {
                all.insert(format!("{}*", &word[..end]));
            }
            all.insert(word);
        }
    }
    (all, first)
}

/// The words of a text: those of all its pages, and the first lines of the first one that has any.
pub(super) fn words_of(pages: &[&Words<'_>]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut is_first = true;
    for (words, first) in pages.iter().take(PAGES).map(|page| words_on(page)) {
        if is_first {
            is_first = first.is_empty();
            all.extend(first);
        }
        all.extend(words);
    }
    all
}

/// `wisc5` and `2026` as `wisc0` and `0`.
fn without_numbers(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            '0'..='9' if out.ends_with('0') => {}
            '0'..='9' => out.push('0'),
            _ => out.push(letter),
        }
    }
    out
}

/// What was learned.
#[derive(Debug)]
pub(super) struct Model {
    kinds: Vec<KindId>,
    /// What each kind weighs before a word was read.
    before: Vec<f64>,
    words: HashMap<&'static str, Vec<(usize, f64)>>,
}

/// How like each kind a text is: more than 0 is more likely than not.
pub(super) type Likeness = BTreeMap<KindId, f64>;

impl Model {
    /// What is built in.
    pub(super) fn learned() -> &'static Self {
        static MODEL: OnceLock<Model> = OnceLock::new();
        MODEL.get_or_init(|| Self::of_text(LEARNED))
    }

    fn of_text(text: &'static str) -> Self {
        let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        let mut row = || lines.next().unwrap_or_default().split(' ').skip(1);
        let kinds = row().map(KindId::new).collect();
        let before = row().map(weight).collect();
        let words = lines.map(|line| {
            let mut fields = line.split(' ');
            let word = fields.next().unwrap_or_default();
            let weights = fields.filter_map(|field| {
                let (kind, weighs) = field.split_once(':')?;
                Some((kind.parse().ok()?, weight(weighs)))
            });
            (word, weights.collect())
        });
        Self { kinds, before, words: words.collect() }
    }

    /// Weighs a text; nothing where it has too few words that the model knows.
    pub(super) fn weigh(&self, pages: &[&Words<'_>]) -> Likeness {
        self.of_words(&words_of(pages), FEW)
    }

    /// Weighs each page of several by itself: each may be a document that was put into one file with others.
    pub(super) fn weigh_pages(&self, pages: &[&Words<'_>]) -> Vec<(u32, Likeness)> {
        let several = if pages.len() > 1 { pages } else { &[] };
        let each = several.iter().take(PAGES);
        each.map(|page| (page.page, self.of_words(&words_of(&[page]), FEW_OF_A_PAGE))).collect()
    }

    fn of_words(&self, words: &BTreeSet<String>, few: usize) -> Likeness {
        let known: Vec<&Vec<(usize, f64)>> = words.iter().filter_map(|word| self.words.get(word.as_str())).collect();
        if known.len() < few {
            return Likeness::new();
        }
        let mut sums = vec![0.0; self.kinds.len()];
        for (kind, weighs) in known.iter().flat_map(|weights| weights.iter()) {
            if let Some(sum) = sums.get_mut(*kind) {
                *sum += weighs;
            }
        }
        #[allow(clippy::cast_precision_loss, reason = "no text has so many words")]
        let long = (known.len() as f64).sqrt();
        let strange = if known.len() * 10 < words.len() * KNOWN { STRANGE } else { 0.0 };
        let all = self.kinds.iter().zip(&self.before).zip(sums);
        all.map(|((kind, before), sum)| (kind.clone(), before + sum / long - strange)).collect()
    }
}

fn weight(written: &str) -> f64 {
    written.parse::<i32>().map_or(0.0, f64::from) / PARTS
}
