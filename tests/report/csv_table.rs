//! The report that a spreadsheet opens: what Dutch Excel needs, a row for everything, and no formula.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::{DAY, Folder, word};

fn rows(text: &str) -> Vec<csv::StringRecord> {
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text.as_bytes());
    reader.records().map(Result::unwrap).collect()
}

fn folder() -> Folder {
    Folder::new()
        .with("goed/dossier.toml", "aanvraagtype = \"thuiszitter\"\n")
        .with("=1+1/dossier.toml", "aanvraagtype = \"advies-kort\"\n")
        .with("=1+1/-2;3.docx", word("IQ-onderzoek", &["Één \"regel\""]))
        .with("stuk/dossier.toml", "kapot")
}

fn table(folder: &Folder, more: &[&str]) -> String {
    let arguments = ["check", "goed", "=1+1", "stuk", "--format", "csv", "--date", DAY];
    folder.run(&[&arguments[..], more].concat()).out
}

#[test]
fn dutch_excel_opens_it() {
    let text = table(&folder(), &[]);
    assert!(text.starts_with("\u{feff}map;aanvraagtype;datum;uitkomst;ernst;bevinding;bestand;"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "every line ends as Windows ends lines");
    let english = table(&folder(), &["--lang", "en"]);
    assert!(english.starts_with("\u{feff}folder;request type;date;verdict;severity;finding;file;"));
}

#[test]
fn every_finding_and_every_dossier_has_a_row() {
    let folder = folder();
    let rows = rows(&table(&folder, &[]));
    let json = folder.run(&["check", "goed", "=1+1", "stuk", "--format", "json", "--date", DAY]).out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let findings = |at: usize| json["dossiers"][at]["findings"].as_array().unwrap().len();
    assert_eq!(rows.len(), 1 + findings(0).max(1) + findings(1).max(1) + 1);
    let last = rows.last().unwrap();
    assert_eq!((&last[0], &last[3]), ("stuk", "Niet te controleren"));
}

#[test]
fn a_dossier_without_findings_has_a_row() {
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-dossiers/complete-tlv");
    let rows = rows(&Folder::new().run(&["check", sample, "--format", "csv"]).out);
    assert_eq!(rows.len(), 2);
    assert_eq!((&rows[1][3], &rows[1][5]), ("Compleet", ""));
}

#[test]
fn what_a_person_has_to_look_at_is_marked() {
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-dossiers/tlv-scans-die-niemand-zag");
    let rows = rows(&Folder::new().run(&["check", sample, "--format", "csv"]).out);
    assert_eq!(&rows[0][14], "te bevestigen");
    let marked = rows.iter().skip(1).filter(|row| &row[3] == "Nog te bevestigen" && &row[14] == "ja");
    assert_eq!(marked.count(), 3);
}

#[test]
fn no_cell_is_a_formula() {
    let rows = rows(&table(&folder(), &[]));
    let cells: Vec<&str> = rows.iter().flat_map(|row| row.iter()).collect();
    assert!(cells.contains(&"'=1+1"), "{cells:?}");
    assert!(cells.contains(&"'-2;3.docx"), "{cells:?}");
    let formula = cells.iter().find(|cell| cell.trim_start().starts_with(['=', '+', '-', '@']));
    assert_eq!(formula, None);
}

#[test]
fn a_table_appears_whole_and_replaces_nothing_unasked() {
    let folder = folder();
    let output = ["--output", "tabel.csv"];
    assert_eq!(table(&folder, &output), "");
    let first = folder.read("tabel.csv");
    assert!(first.starts_with('\u{feff}'));
    let again = ["check", "goed", "--format", "csv", "--output", "tabel.csv"];
    assert_eq!(folder.run(&again).code, 2);
    assert_eq!(folder.read("tabel.csv"), first);
    assert_ne!(folder.run(&[&again[..], &["--overwrite"]].concat()).code, 2);
    assert_ne!(folder.read("tabel.csv"), first);
}
