//! Counts how many places for a signature that look empty are found, and how many of those that are told are empty:
//! `cargo run --release --example signatures [FOLDER...]`. A folder holds documents and a `truth.toml`.

#![allow(clippy::disallowed_methods, reason = "a tool for those who build: it reads the folders that it is given")]

use compleet::dossier::Unsigned;
use compleet::inspect::{Looking, inspect_and_look_for};
use compleet::recognise::Recogniser;
use compleet::rules;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How far a label may stand from where it was put, as a part of the page.
const NEAR: f32 = 0.035;

#[derive(Deserialize)]
struct Truth {
    place: Vec<Place>,
}

/// A place for a signature.
#[derive(Deserialize)]
struct Place {
    file: String,
    label: String,
    at: [f32; 2],
    signed: bool,
    what: String,
    layout: String,
    scan: String,
}

#[derive(Default)]
struct Score {
    told: usize,
    right: usize,
    empty: usize,
    found: usize,
    lines: Vec<String>,
}

impl Place {
    /// The label begins in the place that is told.
    fn is_of(&self, told: &Unsigned) -> bool {
        let Some([left, top, right, bottom]) = told.at.map(|at| at.map(|part| f32::from(part) / 1000.0)) else {
            return false;
        };
        let [x, y] = self.at;
        (left - NEAR..right + NEAR).contains(&x) && (top - NEAR..bottom + NEAR).contains(&y)
    }

    fn far(&self, told: &Unsigned) -> f32 {
        let at = told.at.unwrap_or_default().map(|part| f32::from(part) / 1000.0);
        let down = (at[1] - self.at[1]).max(self.at[1] - at[3]).max(0.0);
        down + (at[0] - self.at[0]).abs()
    }
}

fn score(folder: &Path, recogniser: &Recogniser) -> std::io::Result<Score> {
    let truth: Truth =
        toml::from_str(&std::fs::read_to_string(folder.join("truth.toml"))?).map_err(std::io::Error::other)?;
    let mut files: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
    truth.place.iter().for_each(|place| files.entry(&place.file).or_default().push(place));
    let mut score = Score::default();
    for (file, places) in files {
        let bytes = std::fs::read(folder.join(file))?;
        let facts = inspect_and_look_for(&bytes, Looking::Reading, recogniser.signing());
        let told: Vec<&Unsigned> = facts.pages.iter().flat_map(|page| &page.unsigned).collect();
        let mut of: Vec<Option<usize>> = Vec::new();
        for one in &told {
            let near = (0..places.len()).filter(|at| places[*at].is_of(one) && !of.contains(&Some(*at)));
            of.push(near.min_by(|a, b| places[*a].far(one).total_cmp(&places[*b].far(one))));
        }
        for (one, place) in told.iter().zip(&of) {
            let place = place.map(|at| places[at]);
            score.told += 1;
            if place.is_some_and(|place| !place.signed) {
                score.right += 1;
            } else {
                let what = place
                    .map_or("no place".to_owned(), |place| format!("{} {} {}", place.what, place.layout, place.scan));
                score.lines.push(format!("  wrong  {file}: {:?} ({what}) {:?}", one.label, one.at));
            }
        }
        for (at, place) in places.iter().enumerate().filter(|(_, place)| !place.signed) {
            score.empty += 1;
            if of.contains(&Some(at)) {
                score.found += 1;
            } else {
                score.lines.push(format!(
                    "  missed {file}: {:?} ({} {} {})",
                    place.label, place.what, place.layout, place.scan
                ));
            }
        }
    }
    Ok(score)
}

fn main() -> ExitCode {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/accuracy/signatures");
    let named: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let folders = if named.is_empty() { vec![own] } else { named };
    let recogniser = Recogniser::new(&rules::builtin());
    let mut out = std::io::stdout().lock();
    let mut all_well = true;
    for folder in folders {
        let told = match score(&folder, &recogniser) {
            Ok(score) => {
                let percent = |part: usize, of: usize| part as f32 * 100.0 / of.max(1) as f32;
                let (right, found) = (percent(score.right, score.told), percent(score.found, score.empty));
                all_well &= right >= 95.0 && found >= 90.0;
                let head = format!(
                    "{}\n  looks empty, and is: {} of {} ({right:.1} %)\n  empty, and found: {} of {} ({found:.1} %)",
                    folder.display(),
                    score.right,
                    score.told,
                    score.found,
                    score.empty
                );
                format!("{head}\n{}", score.lines.join("\n"))
            }
            Err(error) => {
                all_well = false;
                format!("{}: {error}", folder.display())
            }
        };
        let _ = writeln!(out, "{told}");
    }
    if all_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
