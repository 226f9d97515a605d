//! The report that programs read: its schema, and that it is the same every time.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::{DAY, Folder, word};
use serde_json::Value;

fn dossier(names: &[&str]) -> Folder {
    let folder = Folder::new().with("d/dossier.toml", "aanvraagtype = \"advies-kort\"\n");
    names
        .iter()
        .fold(folder, |folder, name| folder.with(&format!("d/{name}"), word(name, &["Afnamedatum: 3 maart 2024"])))
}

fn json(folder: &Folder, arguments: &[&str]) -> Value {
    let shown = folder.run(&[&["check", "--format", "json", "--date", DAY], arguments].concat());
    serde_json::from_str(&shown.out).unwrap_or_else(|error| panic!("{error}: {}{}", shown.out, shown.err))
}

fn schema() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(include_str!("../../schemas/report-v1.json")).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

fn assert_valid(report: &Value) {
    let errors: Vec<String> =
        schema().iter_errors(report).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn keeps_to_its_schema() {
    let folder = dossier(&["Groeidocument-OPP deel 1.docx", "IQ-onderzoek.docx"])
        .with("d/stuk.pdf", "%PDF-1.7 stuk")
        .with("d/plaatje.png", "\u{89}PNG")
        .with("e/dossier.toml", "kapot");
    let report = json(&folder, &["d", "e"]);
    assert_valid(&report);
    assert_eq!(report["summary"]["failed"], 1);
    assert_eq!(report["failed"][0]["path"], "e");
    assert_eq!(report["dossiers"][0]["path"], "d");
    assert_eq!(report["dossiers"][0]["attachments"].as_array().unwrap().len(), 4);
    assert_eq!(report["dossiers"][0]["verdict"], "incomplete");
}

#[test]
fn every_sample_keeps_to_the_schema() {
    let samples = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-dossiers");
    let report = json(&Folder::new(), &[samples, "--recursive", "--type", "tlv"]);
    assert_valid(&report);
    assert!(report["dossiers"].as_array().unwrap().len() > 10);
}

#[test]
fn the_schema_refuses_what_is_no_report() {
    let mut report = json(&dossier(&["IQ-onderzoek.docx"]), &["d"]);
    report["dossiers"][0]["verdict"] = "fine".into();
    assert!(!schema().is_valid(&report));
}

#[test]
fn the_order_on_disk_changes_nothing() {
    let names = ["c.docx", "a.docx", "IQ-onderzoek.docx", "b.docx"];
    let mut other = names;
    other.reverse();
    let arguments = ["check", "d", "--format", "json", "--date", DAY];
    let one = dossier(&names).run(&arguments).out;
    assert_eq!(one, dossier(&names).run(&arguments).out, "a second run");
    assert_eq!(one, dossier(&other).run(&arguments).out, "another order of files");
    assert!(one.contains("IQ-onderzoek.docx"));
}

#[test]
fn a_report_appears_whole_and_replaces_nothing_unasked() {
    let folder = dossier(&["IQ-onderzoek.docx"]);
    let arguments = ["check", "d", "--format", "json", "--date", DAY, "--output", "d/rapport.json"];
    let shown = folder.run(&arguments);
    assert_eq!((shown.code, shown.out.as_str()), (1, ""));
    let first = folder.read("d/rapport.json");
    assert_eq!(folder.run(&arguments).code, 2);
    // The report itself is no attachment.
    assert_eq!(folder.run(&[&arguments[..], &["--overwrite"]].concat()).code, 1);
    assert_eq!(folder.read("d/rapport.json"), first);
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_will_do() {
    use std::os::unix::fs::PermissionsExt;
    let folder = dossier(&["IQ-onderzoek.docx"]);
    let arguments = ["check", "d", "--format", "json", "--date", DAY];
    let before = folder.run(&arguments).out;
    std::fs::set_permissions(folder.join("d"), std::fs::Permissions::from_mode(0o555)).unwrap();
    let after = folder.run(&arguments).out;
    std::fs::set_permissions(folder.join("d"), std::fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(before, after);
}
