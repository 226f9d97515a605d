//! What is read on a page that is a picture: the words, held for these models and this version of what runs them.

use compleet::inspect::Sheets;
use compleet::ocr::{PageText, Picture, Reader};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// The first page of a scan as it is given to the models.
fn page(path: &str) -> Picture {
    let sheets = Sheets::open(&std::fs::read(root().join(path)).unwrap()).unwrap();
    let drawn = sheets.draw(0, 200.0).unwrap();
    Picture { width: drawn.width, height: drawn.height, light: drawn.light }
}

fn read(path: &str) -> PageText {
    Reader::new().unwrap().read(&page(path)).unwrap()
}

fn text(page: &PageText) -> String {
    page.lines.iter().map(|line| line.text() + "\n").collect()
}

#[test]
fn a_page_reads_as_it_did_with_these_models_and_this_version_of_what_runs_them() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    assert!(
        lock.contains("name = \"rten\"\nversion = \"0.27.0\"\n"),
        "another rten: read the text below again, letter by letter"
    );
    let readme = std::fs::read_to_string(root().join("models/README.md")).unwrap();
    for model in ["det_tiny.onnx", "rec_tiny_latin.onnx"] {
        let digest: String = Sha256::digest(std::fs::read(root().join("models").join(model)).unwrap())
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert!(readme.contains(&digest), "{model} is another one: {digest}");
    }
    insta::assert_snapshot!(text(&read("tests/accuracy/scanned/scan0023.pdf")));
}

#[test]
fn a_turned_page_reads_as_an_upright_one_and_tells_how_it_lies() {
    let upright = read("tests/accuracy/scanned/scan0026.pdf");
    let words = |page: &PageText| text(page).split_whitespace().count();
    assert_eq!(upright.quarters, 0);
    let page = page("tests/accuracy/scanned/scan0026.pdf");
    for (turned, back) in [(1, 3), (2, 2)] {
        let read = Reader::new().unwrap().read(&page.turned(turned)).unwrap();
        assert_eq!(read.quarters, back);
        assert_eq!((read.width, read.height), (upright.width, upright.height));
        assert!(words(&read).abs_diff(words(&upright)) <= 3, "{}", text(&read));
    }
}

#[test]
fn paper_and_a_page_without_extent_say_nothing() {
    let reader = Reader::new().unwrap();
    let paper = |width: usize, height: usize| Picture { width, height, light: vec![240; width * height] };
    let read = reader.read(&paper(850, 1100)).unwrap();
    assert!(read.lines.is_empty() && read.quarters == 0);
    assert_eq!(reader.read(&paper(9, 1100)), None);
    assert_eq!(reader.read(&Picture { width: 850, height: 1100, light: Vec::new() }), None);
    assert!(reader.read(&paper(33, 20_000)).is_some());
}

/// Checks scans under their own names; returns the report and what a person reads.
fn checked(scans: &[&str], more: &[&str]) -> (serde_json::Value, String) {
    let (folder, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for scan in scans {
        std::fs::copy(root().join("tests/accuracy/scanned").join(scan), folder.path().join(scan)).unwrap();
    }
    let run = |format: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_compleet"));
        command.env("COMPLEET_HOME", home.path()).env("NO_COLOR", "1");
        command.args(["check", "--type", "tlv", "--date", "2026-11-23"]).args(format).args(more);
        String::from_utf8(command.arg(folder.path()).output().unwrap().stdout).unwrap()
    };
    (serde_json::from_str(&run(&["--format", "json"])).unwrap(), run(&["--explain"]))
}

#[test]
fn a_scan_is_known_by_what_it_says_and_is_marked_as_read_and_turned() {
    let (report, words) = checked(&["scan0019.pdf"], &[]);
    let document = &report["dossiers"][0]["attachments"][0];
    assert_eq!(document["kinds"], serde_json::json!(["logopedisch"]), "{words}");
    assert_eq!(document["read_pages"][0]["turned"], 90);
    assert!(document["read_pages"][0]["sure"].as_u64().unwrap() > 90);
    assert_eq!(document["scanned_pages"], serde_json::json!([]));
    let flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("1 gelezen van een scan") && flat.contains("bladzijde 1 ligt op zijn kant"), "{words}");
}

#[test]
fn without_reading_a_scan_stays_a_scan() {
    let (report, _) = checked(&["scan0019.pdf"], &["--no-ocr"]);
    let document = &report["dossiers"][0]["attachments"][0];
    assert_eq!(document["kinds"], serde_json::json!([]));
    assert_eq!(document["scanned_pages"], serde_json::json!([1]));
}
