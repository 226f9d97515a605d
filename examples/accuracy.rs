//! Scores recognition on labelled folders: `cargo run --release --example accuracy -- FOLDER...`
//!
//! Each folder holds documents and a `labels.toml`, or dossiers with a `NAME.truth.toml` each, or both (docs/accuracy.md
//! tells what stands in them). Without a folder, both sets of this repository. `--rules FOLDER` takes the rules of another region, `--date YYYY-MM-DD` another day. It ends
//! with 0 where every set is good enough, with 1 where one is not, and with 2 where it could not look.

#![allow(clippy::disallowed_methods, reason = "a tool for those who build: it reads the folders that it is given")]
#![allow(unreachable_pub, dead_code, reason = "the score is shared with the tests")]

#[path = "../tests/check/labels.rs"]
mod labels;
#[path = "../tests/check/score.rs"]
mod score;
#[path = "../tests/check/truths.rs"]
mod truths;

use chrono::NaiveDate;
use compleet::work;
use std::fmt::Display;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is asked on the command line.
struct Asked {
    folders: Vec<PathBuf>,
    rules: Option<PathBuf>,
    on: NaiveDate,
}

fn main() -> ExitCode {
    let mut out = std::io::stdout().lock();
    match asked(std::env::args().skip(1)).and_then(|asked| run(&asked, &mut out)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "accuracy: {why}");
            ExitCode::from(2)
        }
    }
}

fn asked(mut arguments: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut asked = Asked { folders: Vec::new(), rules: None, on: NaiveDate::default() };
    let mut date = "2026-11-23".to_owned();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} asks for a value"));
        match argument.as_str() {
            "--rules" => asked.rules = Some(PathBuf::from(value()?)),
            "--date" => date = value()?,
            _ => asked.folders.push(PathBuf::from(argument)),
        }
    }
    asked.on = date.parse().map_err(|_| format!("{date} is no date (yyyy-mm-dd)"))?;
    if asked.folders.is_empty() {
        let sets = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("accuracy");
        asked.folders = ["own", "foreign"].map(|set| sets.join(set)).into();
    }
    Ok(asked)
}

fn run(asked: &Asked, out: &mut impl Write) -> Result<bool, String> {
    let rules = work::ruleset(asked.rules.as_deref()).map_err(|failure| format!("the rules: {failure:?}"))?;
    let mut enough = true;
    let mut tell = |folder: &Path, score: &dyn Display, is_enough: bool, wanted: &str| {
        enough &= is_enough;
        let verdict = if is_enough { "good enough" } else { "NOT good enough" };
        let folder = folder.display();
        write!(out, "{folder}\n{score}{verdict} ({wanted})\n\n").map_err(|error| error.to_string())
    };
    for folder in &asked.folders {
        let whole = truths::are_in(folder)?;
        if whole {
            let score = truths::score(folder, &rules, asked.on)?;
            let wanted = format!("at least {} % of the defects, nothing wrong with those in order", truths::ENOUGH);
            tell(folder, &score, score.is_enough(), &wanted)?;
        }
        if !whole || folder.join(labels::LABELS).exists() {
            let score = score::score(folder, &rules, asked.on)?;
            let wanted = format!("at least {} %, no wrong \"certain\", nothing too old passed", score::ENOUGH);
            tell(folder, &score, score.is_enough(), &wanted)?;
        }
    }
    Ok(enough)
}
