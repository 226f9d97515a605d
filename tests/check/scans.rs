//! White pages, pages that only look white, and documents that hold hardly a word (`tests/documents/make_scans.py`).
#![allow(clippy::disallowed_methods, reason = "tests read files and run the program")]

use compleet::dossier::{Facts, Ink};
use compleet::inspect::{Looking, inspect, inspect_and_look, wordless};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("documents").join(name)
}

/// What the pages of a document show.
fn seen(name: &str) -> Vec<Option<Ink>> {
    inspect_and_look(&std::fs::read(path(name)).unwrap(), Looking::AtInk).pages.iter().map(|page| page.ink).collect()
}

#[test]
fn a_white_page_shows_nothing_whatever_the_scanner_adds() {
    for (name, pages) in [("white-scan.pdf", 2), ("noisy-scan.pdf", 3), ("fax-scan.pdf", 1)] {
        assert_eq!(seen(name), vec![Some(Ink::Nothing); pages], "{name}");
    }
}

#[test]
fn a_stroke_and_a_stamp_are_seen_and_a_faint_line_is_told_apart() {
    for (name, pages) in [("pen-stroke.pdf", 2), ("stamp.pdf", 1)] {
        assert_eq!(seen(name), vec![Some(Ink::Seen); pages], "{name}");
    }
    assert_eq!(seen("faint-line.pdf"), [Some(Ink::Unsure)]);
}

#[test]
fn a_picture_in_strips_rows_or_masks_is_judged_as_a_page() {
    for name in ["strips-white.pdf", "mask-white.pdf"] {
        assert_eq!(seen(name), [Some(Ink::Nothing)], "{name}");
    }
    for name in ["strips-signed.pdf", "rows-signed.pdf", "mask-signed.pdf"] {
        assert!(inspect(&std::fs::read(path(name)).unwrap()).pages[0].pictures, "{name}");
        assert_eq!(seen(name), [Some(Ink::Seen)], "{name}");
    }
}

#[test]
fn what_cannot_be_drawn_is_not_called_white() {
    for name in ["picture-unreadable.pdf", "drawn-in-reader.pdf"] {
        assert_eq!(seen(name), [None], "{name}");
    }
}

#[test]
fn only_pages_that_say_nothing_in_words_are_looked_at() {
    let wordless = |name: &str| wordless(&inspect(&std::fs::read(path(name)).unwrap()));
    assert_eq!(wordless("letter-with-attachment.pdf"), Vec::<usize>::new());
    assert_eq!(wordless("partly-scan.pdf"), [1]);
    assert_eq!(wordless("changed.docx"), Vec::<usize>::new());
    assert_eq!(wordless("letter-and-blank-page.pdf"), [1]);
    let unlooked: Facts = inspect(&std::fs::read(path("partly-scan.pdf")).unwrap());
    assert!(unlooked.pages.iter().all(|page| page.ink.is_none()));
}

/// Checks copies of these documents, and returns what is said of each: codes with the first page, and the words.
fn said(files: &[(&str, &str)], language: &str) -> Vec<(String, String, Option<u64>, String)> {
    let (folder, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for (document, name) in files {
        std::fs::copy(path(document), folder.path().join(name)).unwrap();
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
    command.env("COMPLEET_HOME", home.path()).env("COMPLEET_NO_OCR", "1").env("NO_COLOR", "1");
    command.args(["check", "--type", "tlv", "--date", "2026-11-23", "--format", "json", "--lang", language]);
    let output = command.arg(folder.path()).output().unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = report["dossiers"][0]["findings"].as_array().unwrap();
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let of = |finding: &Value| {
        let code = format!("{} {}", text(finding, "severity"), text(finding, "code"));
        (text(finding, "file"), code, finding["page"].as_u64(), text(finding, "what"))
    };
    findings.iter().filter(|finding| finding["file"].is_string()).map(of).collect()
}

fn about<'s>(said: &'s [(String, String, Option<u64>, String)], file: &str) -> Vec<(&'s str, Option<u64>, &'s str)> {
    said.iter().filter(|one| one.0 == file).map(|one| (one.1.as_str(), one.2, one.3.as_str())).collect()
}

#[test]
fn a_document_of_white_pages_is_empty_and_one_with_some_says_which() {
    let said = said(
        &[
            ("white-scan.pdf", "Ondertekening OP.pdf"),
            ("noisy-scan.pdf", "Observatieverslag.pdf"),
            ("signed-and-backs.pdf", "Toestemmingsverklaring ouders.pdf"),
            ("letter-and-blank-page.pdf", "Gespreksverslag.pdf"),
            ("pen-stroke.pdf", "Aanvraagformulier TLV.pdf"),
            ("faint-line.pdf", "Schoolacties.pdf"),
        ],
        "nl",
    );
    let one = about(&said, "Ondertekening OP.pdf");
    assert_eq!(
        one[..],
        [("error empty-document", None, "\"Ondertekening OP.pdf\" is leeg: op beide bladzijden staat niets.")]
    );
    let one = about(&said, "Observatieverslag.pdf");
    assert_eq!(
        one[..],
        [("error empty-document", None, "\"Observatieverslag.pdf\" is leeg: op alle 3 bladzijden staat niets.")]
    );
    // The parents sign it: one of the empty pages could be the one that they signed.
    let blank =
        ("warning blank-page", Some(2), "De bladzijden 2 en 4 van \"Toestemmingsverklaring ouders.pdf\" zijn leeg.");
    assert!(about(&said, "Toestemmingsverklaring ouders.pdf").contains(&blank), "{said:?}");
    let blank = ("note blank-page", Some(2), "Bladzijde 2 van \"Gespreksverslag.pdf\" is leeg.");
    assert!(about(&said, "Gespreksverslag.pdf").contains(&blank), "{said:?}");
    assert!(
        about(&said, "Aanvraagformulier TLV.pdf")
            .iter()
            .all(|one| !one.0.contains("empty") && !one.0.contains("blank"))
    );
    let looks = ("note blank-page", Some(1), "Bladzijde 1 van \"Schoolacties.pdf\" lijkt leeg.");
    assert!(about(&said, "Schoolacties.pdf").contains(&looks), "{said:?}");
}

#[test]
fn a_letterhead_and_a_few_words_are_called_what_they_are() {
    let files = [
        ("letterhead-only.pdf", "Plannen.pdf"),
        ("letterhead-only.docx", "Observatieverslag.docx"),
        ("few-words.docx", "Gespreksverslag.docx"),
    ];
    for (language, letterhead, words) in [
        ("nl", "staat alleen een briefhoofd of een bladzijdenummer", "staan maar 2 woorden"),
        ("en", "nothing in", "There are only 2 words"),
    ] {
        let said = said(&files, language);
        for file in ["Plannen.pdf", "Observatieverslag.docx"] {
            let [("error empty-document", None, what)] = about(&said, file)[..] else { panic!("{said:?}") };
            assert!(what.contains(letterhead), "{what}");
        }
        let [("error empty-document", None, what)] = about(&said, "Gespreksverslag.docx")[..] else {
            panic!("{said:?}")
        };
        assert!(what.contains(words), "{what}");
    }
}
