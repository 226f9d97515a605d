//! Mending: better documents from those that are there, proven before they count, and taken back without a trace.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

#[path = "../harness/mod.rs"]
mod harness;

use compleet::inspect::inspect;
use harness::workplace::{Desk, files};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

const DETAILS: &str = "aanvraagtype = \"tlv\" # onze aanvraag\n";

/// A desk with a dossier of these documents of the tests.
fn dossier(root: &Path, documents: &[(&str, &str)], details: &str) -> (Desk, PathBuf) {
    let desk = Desk::new(root, "ib");
    let folder = desk.folder.join("d");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("dossier.toml"), details).unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    for (document, name) in documents {
        fs::copy(from.join(document), folder.join(name)).unwrap();
    }
    (desk, folder)
}

const TWO: [(&str, &str); 2] = [("letter-and-blank-page.pdf", "brief.pdf"), ("numbered.pdf", "verslag.pdf")];

/// All files below a folder with what is in them.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => drop(all.insert(path.clone(), fs::read(path).unwrap())),
            }
        }
    }
    all
}

fn pages(folder: &Path, name: &str) -> usize {
    inspect(&fs::read(folder.join(name)).unwrap()).pages.len()
}

#[test]
fn documents_are_merged_and_taken_apart_again_without_a_trace() {
    let root = tempfile::tempdir().unwrap();
    let (desk, folder) = dossier(root.path(), &TWO, DETAILS);
    let before = contents(&folder);
    let said = desk.run(&["herstel", "samen", "d", "brief.pdf", "verslag.pdf", "--as", "Samen", "--by", "M. Jansen"]);
    let said = said.expect(0);
    assert!(said.out.contains("‘Samen.pdf’") && said.out.contains("compleet herstel terug d "), "{}", said.out);
    let count = inspect(&before[&folder.join("brief.pdf")]).pages.len()
        + inspect(&before[&folder.join("verslag.pdf")]).pages.len();
    assert_eq!(pages(&folder, "Samen.pdf"), count);
    assert_eq!(files(&folder), [".compleet-originelen", "Samen.pdf", "dossier.toml"]);
    let listed = desk.run(&["mend", "list", "d"]).expect(0);
    assert!(listed.out.contains("‘brief.pdf’, ‘verslag.pdf’") && listed.out.contains("M. Jansen"), "{}", listed.out);
    desk.run(&["mend", "undo", "d"]).expect(0);
    assert_eq!(contents(&folder), before);
    assert_eq!(files(&folder), ["brief.pdf", "dossier.toml", "verslag.pdf"]);
    desk.run(&["mend", "undo", "d"]).expect(2);
}

#[test]
fn pages_change_in_place_and_come_back() {
    let root = tempfile::tempdir().unwrap();
    let (desk, folder) = dossier(root.path(), &[TWO[1], ("signed-and-backs.pdf", "brief.pdf")], DETAILS);
    let before = contents(&folder);
    desk.run(&["herstel", "bladen", "d", "brief.pdf", "--no-blank", "--turn", "1=90", "--by", "M."]).expect(0);
    assert!(pages(&folder, "brief.pdf") < inspect(&before[&folder.join("brief.pdf")]).pages.len());
    let said = desk.run(&["mend", "pages", "d", "verslag.pdf", "--keep", "9", "--by", "M."]).expect(2);
    assert!(said.err.contains("‘verslag.pdf’ heeft niet zo veel bladzijden"), "{}", said.err);
    desk.run(&["mend", "undo", "d"]).expect(0);
    assert_eq!(contents(&folder), before);
}

#[test]
fn what_was_made_and_changed_since_is_kept_beside_the_original() {
    let root = tempfile::tempdir().unwrap();
    let (desk, folder) = dossier(root.path(), &TWO, DETAILS);
    let brief = fs::read(folder.join("brief.pdf")).unwrap();
    desk.run(&["mend", "pages", "d", "brief.pdf", "--keep", "1", "--by", "M."]).expect(0);
    fs::write(folder.join("brief.pdf"), b"%PDF-1.7 met een aantekening").unwrap();
    let said = desk.run(&["mend", "undo", "d"]).expect(1);
    assert!(said.out.contains("‘brief (origineel).pdf’"), "{}", said.out);
    assert_eq!(fs::read(folder.join("brief (origineel).pdf")).unwrap(), brief);
    assert_eq!(fs::read(folder.join("brief.pdf")).unwrap(), b"%PDF-1.7 met een aantekening");
}

#[test]
fn a_new_name_takes_along_what_was_said_and_comes_back() {
    let root = tempfile::tempdir().unwrap();
    let said = "aanvraagtype = \"tlv\"\ntoelichting = \"brief.pdf\"\n\n[bijlagen]\n\"brief.pdf\" = [\"op\"]\n\n[bevestigd]\n\"brief.pdf\" = { door = \"M.\", op = 2026-11-20 }\n";
    let (desk, folder) = dossier(root.path(), &TWO, said);
    let before = contents(&folder);
    desk.run(&["herstel", "naam", "d", "brief.pdf", "--as", "Ontwikkelingsperspectief", "--by", "M."]).expect(0);
    let toml = fs::read_to_string(folder.join("dossier.toml")).unwrap();
    assert!(!toml.contains("brief.pdf"), "{toml}");
    for line in [
        "toelichting = \"Ontwikkelingsperspectief.pdf\"",
        "\"Ontwikkelingsperspectief.pdf\" = { soort = [\"op\"]",
        "\"Ontwikkelingsperspectief.pdf\" = { door = \"M.\"",
    ] {
        assert!(toml.contains(line), "{line}: {toml}");
    }
    desk.run(&["mend", "undo", "d"]).expect(0);
    assert_eq!(contents(&folder), before);
}

#[test]
fn a_document_that_is_left_out_is_no_attachment_any_more() {
    let root = tempfile::tempdir().unwrap();
    let (desk, folder) = dossier(root.path(), &TWO, DETAILS);
    let before = contents(&folder);
    desk.run(&["herstel", "weglaten", "d", "verslag.pdf", "--by", "M."]).expect(0);
    let report = desk.run(&["check", "d", "--format", "json"]);
    assert!(report.out.contains("brief.pdf") && !report.out.contains("\"file\": \"verslag.pdf\""), "{}", report.out);
    assert!(folder.join("niet meesturen/verslag.pdf").exists());
    desk.run(&["mend", "undo", "d"]).expect(0);
    assert_eq!(contents(&folder), before);
}

#[test]
fn what_is_refused_changes_nothing_and_says_why() {
    let root = tempfile::tempdir().unwrap();
    let documents = [
        TWO[0],
        ("user-aes-256.pdf", "slot.pdf"),
        ("few-words.docx", "woord.docx"),
        ("xfa-please-wait.pdf", "xfa.pdf"),
    ];
    let (desk, folder) = dossier(root.path(), &documents, DETAILS);
    let before = contents(&folder);
    for (file, words) in [
        ("slot.pdf", "vraagt om een wachtwoord"),
        ("woord.docx", "is geen PDF"),
        ("xfa.pdf", "Adobe Reader"),
        ("weg.pdf", "staat niet in deze map"),
    ] {
        let said = desk.run(&["mend", "merge", "d", "brief.pdf", file, "--as", "x", "--by", "M."]).expect(2);
        assert!(said.err.contains(words), "{file}: {}", said.err);
    }
    let taken = desk.run(&["mend", "rename", "d", "brief.pdf", "--as", "slot.pdf", "--by", "M."]).expect(2);
    assert!(taken.err.contains("er is al een bestand ‘slot.pdf’"), "{}", taken.err);
    let odd = desk.run(&["mend", "rename", "d", "brief.pdf", "--as", "../weg", "--by", "M."]).expect(2);
    assert!(odd.err.contains("geen bestandsnaam"), "{}", odd.err);
    assert_eq!(contents(&folder), before);
}

#[test]
fn a_mend_that_is_killed_anywhere_loses_no_byte_of_an_original() {
    let root = tempfile::tempdir().unwrap();
    for turn in 0..12 {
        let place = root.path().join(turn.to_string());
        let (desk, folder) = dossier(&place, &TWO, DETAILS);
        let before = contents(&folder);
        let mut run = desk.command();
        run.args(["mend", "merge", "d", "brief.pdf", "verslag.pdf", "--as", "Samen", "--by", "M."]);
        let mut child = run.stdout(std::process::Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(turn * 40));
        let _ = child.kill();
        child.wait().unwrap();
        let after = contents(&folder);
        for (path, bytes) in &before {
            assert!(after.values().any(|kept| kept == bytes), "{} is lost after {turn}", path.display());
        }
        for path in after.keys().filter(|path| path.ends_with("Samen.pdf")) {
            assert!(inspect(&after[path]).pages.len() > 1, "a half document");
        }
    }
}
