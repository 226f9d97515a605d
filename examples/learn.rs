//! Learns what the words of documents weigh (`models/kinds.txt`) from labelled folders, and prints it:
//! `cargo run --release --example learn -- FOLDER... > models/kinds.txt`
//!
//! Without a folder, all sets of this repository; `--without SET` leaves one out, to see what the others teach of it. For
//! each kind by itself the weights are those of a logistic regression with a quadratic penalty, found by descent in one
//! coordinate of its dual after another: the same documents always give the same weights.

#![allow(clippy::disallowed_methods, reason = "a tool for those who build: it reads the folders that it is given")]
#![allow(unreachable_pub, dead_code, reason = "the labels are shared with the tests")]

#[path = "../tests/check/labels.rs"]
mod labels;

use compleet::inspect::inspect;
use compleet::recognise::counted_words;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The sets of this repository.
const SETS: [&str; 8] = [
    "own",
    "foreign",
    "sloppy/documents",
    "regions/documents",
    "further/documents",
    "later/documents",
    "last/documents",
    "fresh/documents",
];
/// How much a document that is on the wrong side costs beside large weights.
const COST: f64 = 30.0;
/// How often all documents are gone through.
const ROUNDS: usize = 120;
/// In another order each time: this far on, which has no part in common with how many there are.
const STEP: usize = 7919;
/// A word of fewer documents is a name or an accident.
const DOCUMENTS: usize = 3;
/// A document with fewer words has no text.
const FEW: usize = 12;
/// Lighter weights change nothing, in hundredths.
const LIGHT: i64 = 15;

/// A document: its kinds, and its words.
struct Document {
    kinds: BTreeSet<String>,
    words: BTreeSet<String>,
}

fn main() -> ExitCode {
    match learn(std::env::args().skip(1)) {
        Ok(text) => match std::io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(2),
        },
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "learn: {why}");
            ExitCode::from(2)
        }
    }
}

fn learn(mut arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let (mut folders, mut without) = (Vec::new(), Vec::new());
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--without" => without.push(arguments.next().ok_or("--without asks for a set")?),
            _ => folders.push(PathBuf::from(argument)),
        }
    }
    if folders.is_empty() {
        let sets = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("accuracy");
        let kept = SETS.iter().filter(|set| !without.iter().any(|left| set.starts_with(left.as_str())));
        folders = kept.map(|set| sets.join(set)).collect();
    }
    let mut documents = Vec::new();
    for folder in &folders {
        documents.extend(read(folder)?);
    }
    Ok(written(&documents))
}

fn read(folder: &Path) -> Result<Vec<Document>, String> {
    let labels = labels::read(folder, &compleet::rules::builtin())?;
    let texts = labels.documents.into_iter().filter(|label| !label.scan);
    let document = |label: labels::Label| {
        let file = folder.join(&label.file);
        let bytes = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(Document { words: counted_words(&inspect(&bytes)), kinds: label.kinds })
    };
    let read: Result<Vec<Document>, String> = texts.map(document).collect();
    // What has no text teaches nothing.
    Ok(read?.into_iter().filter(|document| document.words.len() >= FEW).collect())
}

/// Writes down what was learned.
fn written(documents: &[Document]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in documents.iter().flat_map(|document| &document.words) {
        *counts.entry(word).or_default() += 1;
    }
    let words: BTreeMap<&str, usize> = counts
        .iter()
        .filter(|(_, count)| **count >= DOCUMENTS)
        .enumerate()
        .map(|(at, (word, _))| (*word, at))
        .collect();
    let rows: Vec<Vec<usize>> = documents
        .iter()
        .map(|document| document.words.iter().filter_map(|word| words.get(word.as_str()).copied()).collect())
        .collect();
    let kinds: Vec<&String> =
        documents.iter().flat_map(|document| &document.kinds).collect::<BTreeSet<_>>().into_iter().collect();
    let learned: Vec<Vec<i64>> = kinds
        .iter()
        .map(|kind| {
            let is: Vec<bool> = documents.iter().map(|document| document.kinds.contains(*kind)).collect();
            weights(&rows, &is, words.len()).into_iter().map(hundredths).collect()
        })
        .collect();
    let mut text = String::from(
        "# Made by examples/learn.rs: what words weigh for each kind, in hundredths. See models/README.md.\n",
    );
    text += "kinds";
    kinds.iter().for_each(|kind| text += &format!(" {kind}"));
    text += "\nbefore";
    learned.iter().for_each(|weights| text += &format!(" {}", weights[words.len()]));
    text.push('\n');
    for (word, at) in &words {
        text += word;
        for (kind, weights) in learned.iter().enumerate().filter(|(_, weights)| weights[*at].abs() >= LIGHT) {
            text += &format!(" {kind}:{}", weights[*at]);
        }
        text.push('\n');
    }
    text
}

#[allow(clippy::cast_possible_truncation, reason = "weights are small")]
fn hundredths(weight: f64) -> i64 {
    (weight * 100.0).round() as i64
}

/// The weights of one kind: for each word, and last what it weighs before one was read. `rows`: the words of each document,
/// each worth the same, so that a long text weighs no more than a short one.
#[allow(clippy::cast_precision_loss, reason = "there are few documents and words")]
fn weights(rows: &[Vec<usize>], is: &[bool], words: usize) -> Vec<f64> {
    let all = rows.len() as f64;
    let those = is.iter().filter(|is| **is).count() as f64;
    let mut weights = vec![0.0; words + 1];
    let mut pulls = vec![1e-8; rows.len()];
    for round in 0..ROUNDS {
        for at in (0..rows.len()).map(|number| (number * STEP + round * round) % rows.len()) {
            let row = &rows[at];
            let cost = COST * all / (2.0 * if is[at] { those } else { all - those });
            let side = if is[at] { 1.0 } else { -1.0 };
            let each = 1.0 / (row.len().max(1) as f64).sqrt();
            let before = pulls[at];
            let score = row.iter().map(|word| weights[*word] * each).sum::<f64>() + weights[words];
            pulls[at] = pull(before, cost, side * score);
            let change = side * (pulls[at] - before);
            row.iter().for_each(|word| weights[*word] += change * each);
            weights[words] += change;
        }
    }
    weights
}

/// How hard one document pulls at the weights: the best that it can do while the others stay as they are.
fn pull(before: f64, cost: f64, score: f64) -> f64 {
    // A row has the length 1, and the weight before any word counts once more.
    let size = 2.0;
    let mut pull = before;
    for _ in 0..50 {
        let slope = size * (pull - before) + score + (pull / (cost - pull)).ln();
        let bend = size + cost / (pull * (cost - pull));
        let next = pull - slope / bend;
        let next = if next <= 0.0 {
            pull / 10.0
        } else if next >= cost {
            (pull + cost) / 2.0
        } else {
            next
        };
        if (next - pull).abs() < 1e-10 * cost {
            return next;
        }
        pull = next;
    }
    pull
}
