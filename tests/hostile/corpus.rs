//! A folder of documents that nobody made for us, in one dossier and one run: every file answered, in time and in little
//! memory; and pages and passwords of PDFs as qpdf and poppler see them. `COMPLEET_CORPUS=FOLDER cargo test --release
//! --test hostile corpus -- --nocapture` says what was seen; without the folder, nothing is tried and that is said.
#![allow(clippy::disallowed_methods, reason = "tests read folders and run programs")]
#![allow(clippy::unwrap_used, reason = "a corpus that cannot be read has nothing to say")]
#![allow(clippy::print_stderr, clippy::disallowed_macros, reason = "what was measured is for the reader of the test")]

use crate::harness::process_watch::Watched;
use compleet::dossier::{Facts, Format, State};
use compleet::sandbox::{Limits, Pool};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// Each file is answered within this time.
const ANSWER: Duration = Duration::from_secs(10);
/// How many of a hundred PDFs must be seen as others see them.
const AGREED: usize = 99;

/// The files of the corpus, whatever folders they stand in; none where no corpus is given.
fn corpus() -> Option<Vec<PathBuf>> {
    let Some(folder) = std::env::var_os("COMPLEET_CORPUS") else {
        eprintln!("NOT TRIED: set COMPLEET_CORPUS to a folder of documents");
        return None;
    };
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    let files: Vec<PathBuf> =
        entries.map(Result::unwrap).filter(|one| one.file_type().is_file()).map(|one| one.into_path()).collect();
    assert!(!files.is_empty(), "the corpus is empty");
    Some(files)
}

fn pool() -> Pool {
    Pool::with_program(PathBuf::from(env!("CARGO_BIN_EXE_compleet")), Limits::new(None))
}

#[test]
fn one_run_answers_every_file_and_the_parent_stays_small() {
    let Some(files) = corpus() else { return };
    let folder = tempfile::tempdir().unwrap();
    for (number, file) in files.iter().enumerate() {
        let name = file.file_name().unwrap().to_string_lossy();
        fs::copy(file, folder.path().join(format!("{number:04} {name}"))).unwrap();
    }
    let run = Watched::check(folder.path());
    eprintln!("{} files in {:.1?}; the parent held at most {:?} kB", files.len(), run.took, run.largest);
    run.expect(files.len());
    assert_eq!(run.damaged(&["timed-out", "reader-died"]), Vec::<String>::new());
}

#[test]
fn each_file_is_answered_in_time() {
    let Some(files) = corpus() else { return };
    let pool = pool();
    let mut slowest = (Duration::ZERO, PathBuf::new());
    for file in files {
        let start = Instant::now();
        pool.inspect(fs::File::open(&file).unwrap()).unwrap();
        slowest = slowest.max((start.elapsed(), file));
    }
    eprintln!("the slowest took {:.2?}: {}", slowest.0, slowest.1.display());
    assert!(slowest.0 < ANSWER, "{slowest:?}");
}

/// What a program says of a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// It asks for a password.
    Locked,
    /// So many pages.
    Pages(usize),
}

#[test]
fn pages_and_passwords_are_as_others_see_them() {
    let Some(files) = corpus() else { return };
    if !is_there("qpdf") || !is_there("pdfinfo") {
        eprintln!("NOT TRIED: needs qpdf and pdfinfo");
        return;
    }
    let pool = pool();
    let mut compared = 0;
    let (mut differences, mut split) = (BTreeMap::new(), BTreeMap::new());
    for file in files {
        let facts = pool.inspect(fs::File::open(&file).unwrap()).unwrap().facts;
        if facts.format != Format::Pdf {
            continue;
        }
        let (Some(qpdf), Some(poppler)) = (qpdf(&file), poppler(&file)) else { continue };
        let ours = ours(&facts);
        let said = format!("ours {ours:?} ({:?}), qpdf {qpdf:?}, poppler {poppler:?}", facts.state);
        if (qpdf == Seen::Locked) != (poppler == Seen::Locked) {
            // Only one of them opens it.
            split.insert(file, said);
            continue;
        }
        compared += 1;
        if ours != Some(qpdf) || ours != Some(poppler) {
            differences.insert(file, said);
        }
    }
    let agreed = compared - differences.len();
    eprintln!("{agreed} of {compared} PDFs that both open, or both find locked, are seen alike; different:");
    differences.iter().for_each(|(file, said)| eprintln!("  {}: {said}", file.display()));
    eprintln!("one of the two asks for a password and the other opens:");
    split.iter().for_each(|(file, said)| eprintln!("  {}: {said}", file.display()));
    assert!(compared > 0 && agreed * 100 >= compared * AGREED, "{differences:?}");
}

fn ours(facts: &Facts) -> Option<Seen> {
    match facts.state {
        State::Encrypted => Some(Seen::Locked),
        State::Readable => Some(Seen::Pages(facts.pages.len())),
        State::Unreadable(_) => None,
    }
}

/// Whether a program can be run at all.
fn is_there(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

/// Asks qpdf; none where it cannot open the file.
fn qpdf(file: &Path) -> Option<Seen> {
    if Command::new("qpdf").arg("--requires-password").arg(file).output().ok()?.status.code() == Some(0) {
        return Some(Seen::Locked);
    }
    let output = Command::new("qpdf").arg("--show-npages").arg(file).output().ok()?;
    // 3: it opened, with warnings.
    let opened = matches!(output.status.code(), Some(0 | 3));
    let count = String::from_utf8_lossy(&output.stdout).trim().parse().ok();
    count.filter(|_| opened).map(Seen::Pages)
}

/// Asks poppler; none where it cannot open the file.
fn poppler(file: &Path) -> Option<Seen> {
    let output = Command::new("pdfinfo").arg(file).output().ok()?;
    if String::from_utf8_lossy(&output.stderr).contains("Incorrect password") {
        return Some(Seen::Locked);
    }
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let count = said.lines().find_map(|line| line.strip_prefix("Pages:")?.trim().parse().ok());
    count.filter(|_| output.status.success()).map(Seen::Pages)
}
