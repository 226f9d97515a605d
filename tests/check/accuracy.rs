//! Scores recognition and dates on the labelled sets of this repository, and holds them to what is good enough.

#![allow(clippy::unwrap_used, reason = "a test may fail on the spot")]

use super::{
    score::{Score, score},
    truths,
};
use crate::harness::folder::word;
use chrono::NaiveDate;
use std::path::Path;

fn scored(set: &str) -> Score {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("accuracy").join(set);
    let on = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    score(&folder, &compleet::rules::builtin(), on).unwrap()
}

#[test]
fn the_own_set_is_read_well() {
    let score = scored("own");
    assert!(score.documents >= 60, "{score}");
    assert!(score.is_enough(), "\n{score}");
}

#[test]
fn a_set_by_somebody_else_is_read_well() {
    let score = scored("foreign");
    assert!(score.documents >= 30, "{score}");
    assert!(score.is_enough(), "\n{score}");
}

/// A scored folder with what is written here.
fn folder(files: &[(&str, Vec<u8>)]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    root
}

fn on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

#[test]
fn a_label_says_when_each_report_was_done_or_that_nobody_can_tell() {
    let report = |lines: &[&str]| word("Logopedisch verslag", &[lines, &["CELF-5 kernscore 82"]].concat());
    let labels = r#"
        [[document]]
        file = "day.docx"
        kinds = ["logopedisch"]
        date = 2026-03-12
        [[document]]
        file = "each.docx"
        kinds = ["logopedisch"]
        dates = [{ kind = "logopedisch", date = 2026-03-12 }]
        [[document]]
        file = "span.docx"
        kinds = ["logopedisch"]
        date_span = "2026-03-20/2026-06-21"
        [[document]]
        file = "none.docx"
        kinds = ["logopedisch"]
        undated = true
        draft = true
        [[document]]
        file = "passed.docx"
        kinds = ["logopedisch"]
        date = 2020-01-01
    "#;
    let root = folder(&[
        ("labels.toml", labels.into()),
        ("day.docx", report(&["Datum onderzoek: 12-03-2026"])),
        ("each.docx", report(&["Datum onderzoek: 12-03-2026"])),
        ("span.docx", report(&["Datum onderzoek: voorjaar 2026"])),
        ("none.docx", report(&[])),
        ("passed.docx", report(&["Datum onderzoek: 12-03-2026"])),
    ]);
    let scored = score(root.path(), &compleet::rules::builtin(), on()).unwrap();
    assert_eq!((scored.dates.right, scored.dates.of), (4, 5), "{scored}");
    assert_eq!(scored.too_old_passed.len(), 1, "{scored}");
    assert_eq!((scored.drafts.right, scored.drafts.of), (0, 1), "{scored}");
    assert!(!scored.is_enough());
}

#[test]
fn a_label_that_contradicts_itself_stops_the_score() {
    for (line, why) in [
        ("date = 2026-03-12\nundated = true", "exclude each other"),
        ("date_span = \"2026\"", "is no stretch of time"),
        ("dates = [{ kind = \"weerbericht\", date = 2026-03-12 }]", "the rules know no kind weerbericht"),
    ] {
        let labels = format!("[[document]]\nfile = \"a.docx\"\nkinds = [\"logopedisch\"]\n{line}\n");
        let root = folder(&[("labels.toml", labels.into()), ("a.docx", word("Logopedisch verslag", &["CELF-5"]))]);
        let Err(said) = score(root.path(), &compleet::rules::builtin(), on()) else { panic!("{line}") };
        assert!(said.contains(why), "{said}");
    }
}

#[test]
fn a_dossier_is_scored_by_what_was_made_wrong_on_purpose() {
    let details = "aanvraagtype = \"tlv\"\n";
    let old = word("Logopedisch verslag", &["Datum onderzoek: 12-03-2020", "CELF-5 kernscore 82"]);
    let truth = r#"
        in_order = false
        [[defect]]
        code = "outdated-research"
        file = "Logopedie.docx"
        [[defect]]
        code = "missing-document"
        kind = "seo"
        [[defect]]
        code = "outdated-research"
        file = "Iets anders.docx"
    "#;
    let root = folder(&[
        ("a/dossier.toml", details.into()),
        ("a/Logopedie.docx", old.clone()),
        ("a.truth.toml", truth.into()),
        ("b/dossier.toml", details.into()),
        ("b/Logopedie.docx", old),
        ("b.truth.toml", "in_order = true".into()),
    ]);
    let scored = truths::score(root.path(), &compleet::rules::builtin(), on()).unwrap();
    assert_eq!((scored.defects.right, scored.defects.of), (2, 3), "{scored}");
    assert_eq!((scored.in_order, scored.too_old_passed.len()), (1, 1), "{scored}");
    assert!(scored.wrong.iter().any(|miss| miss.what.contains("outdated-research")), "{scored}");
    assert!(!scored.is_enough());
    assert!(truths::are_in(root.path()).unwrap() && !truths::are_in(&root.path().join("a")).unwrap());
}

/// What was only ever printed and scanned is read, from its picture alone.
#[test]
#[ignore = "reads 45 pages: cargo test --test check -- --ignored scanned"]
fn scans_are_read_well() {
    let score = scored("scanned");
    assert!(score.documents >= 40, "{score}");
    assert!(score.kinds.is_at_least(88) && score.dates.is_at_least(80), "\n{score}");
    assert!(score.wrong_certain.is_empty(), "\n{score}");
}
