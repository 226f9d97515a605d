//! What people write down: `init`, `confirm`, `waive`. Each leaves the rest of `dossier.toml` as it was.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::{DAY, Folder, word};
use compleet::dossier::Sums;
use serde_json::Value;

const WRITTEN: &str =
    "\u{feff}# van ons\r\naanvraagtype  =  'tlv' # zo\r\n\r\n[bijlagen]\r\n# een scan\r\n\"scan.docx\" = [\"op\"]\r\n";

fn dossier() -> Folder {
    Folder::new()
        .with("d/dossier.toml", WRITTEN)
        .with("d/scan.docx", word("Iets", &["x"]))
        .with("d/IQ een.docx", word("Iq", &["y"]))
}

/// The SHA-256 of bytes, as `dossier.toml` spells it.
fn digest(bytes: &[u8]) -> String {
    Sums::of(bytes).sha256.to_string()
}

#[test]
fn confirming_adds_a_line_and_changes_nothing_else_but_the_bytes_of_what_was_said_before() {
    let folder = dossier();
    let shown = folder.run(&["confirm", "d", "op", "IQ een.docx", "--by", "M. Jansen", "--on", DAY]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    let (scan, iq) = (digest(&word("Iets", &["x"])), digest(&word("Iq", &["y"])));
    let said = format!("\"scan.docx\" = {{ soort = [\"op\"], sha256 = \"{scan}\" }}\r\n");
    let added = format!(
        "\r\n[bevestigd]\r\nop = {{ door = \"M. Jansen\", op = 2026-11-20, bestand = \"scan.docx\", sha256 = \"{scan}\" }}\r\n\
         \"IQ een.docx\" = {{ door = \"M. Jansen\", op = 2026-11-20, sha256 = \"{iq}\" }}\r\n"
    );
    let rest = WRITTEN.replace("\"scan.docx\" = [\"op\"]\r\n", "");
    assert_eq!(folder.read("d/dossier.toml"), format!("{rest}{said}{added}"));
    let again = folder.read("d/dossier.toml");
    let _ = folder.run(&["bevestig", "d", "op", "--by", "M. Jansen", "--on", DAY]);
    assert_eq!(folder.read("d/dossier.toml"), again);
}

#[test]
fn a_person_says_what_a_file_is_and_when_its_research_was() {
    let folder = dossier();
    let file = "IQ een.docx";
    let shown =
        folder.run(&["confirm", "d", file, "--as", "iq-onderzoek", "--date", "12-3-2025", "--by", "M.", "--on", DAY]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    let text = folder.read("d/dossier.toml");
    let who = format!("door = \"M.\", op = 2026-11-20, sha256 = \"{}\" }}\r\n", digest(&word("Iq", &["y"])));
    assert!(text.contains(&format!("\"IQ een.docx\" = {{ soort = [\"iq-onderzoek\"], {who}")), "{text}");
    assert!(text.contains(&format!("[onderzoeksdatum]\r\n\"IQ een.docx\" = {{ datum = 2025-03-12, {who}")), "{text}");
    assert!(text.starts_with("\u{feff}# van ons\r\naanvraagtype  =  'tlv' # zo\r\n\r\n[bijlagen]\r\n# een scan\r\n"));
}

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-dossiers/complete-tlv");
const SHEET: &str = "Ondertekening OP.pdf";
const CONSENT: &str = "Toestemmingsverklaring ouders.pdf";

/// A complete request whose scans nobody has confirmed yet.
fn unseen() -> Folder {
    let mut folder = Folder::new();
    for entry in std::fs::read_dir(SAMPLE).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        folder = folder.with(&format!("d/{name}"), std::fs::read(&path).unwrap());
    }
    let details = folder.read("d/dossier.toml");
    let kept = details
        .lines()
        .filter(|line| !line.contains("-op\"") && !line.contains("verklaring\"") && !line.contains("-tlv\""));
    let kept: Vec<&str> = kept.collect();
    folder.with("d/dossier.toml", kept.join("\n") + "\n")
}

/// Every finding as its code and its file.
fn told(folder: &Folder) -> Vec<(String, String)> {
    let report: Value = serde_json::from_str(&folder.run(&["check", "d", "--format", "json"]).out).unwrap();
    let findings = report["dossiers"][0]["findings"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    findings.iter().map(|finding| (text(&finding["code"]), text(&finding["file"]))).collect()
}

fn change(folder: &Folder, file: &str) {
    let path = folder.join(&format!("d/{file}"));
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.extend_from_slice(b"\n% opnieuw gescand\n");
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn what_was_confirmed_is_to_be_confirmed_again_once_it_changed() {
    let folder = unseen();
    assert_eq!(folder.run(&["check", "d"]).code, 1);
    let all = [
        "confirm",
        "d",
        "ondertekening-op",
        "toestemmingsverklaring",
        "Aanvraagformulier TLV.pdf",
        "--by",
        "M. Jansen",
    ];
    assert_eq!(folder.run(&[&all[..], &["--on", DAY]].concat()).code, 0);
    assert_eq!((folder.run(&["check", "d"]).code, told(&folder)), (0, Vec::new()));

    change(&folder, SHEET);
    let shown = folder.run(&["check", "d"]);
    assert_eq!(shown.code, 1);
    let out = shown.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(out.contains("is veranderd nadat M. Jansen het op 20 november 2026 bevestigde"), "{}", shown.out);
    assert!(
        shown.out.contains("[?] Ondertekening OP ") && shown.out.contains("\nNog te bevestigen: 1.\n"),
        "{}",
        shown.out
    );
    assert!(shown.out.contains(&format!("compleet confirm d \"{SHEET}\" --by \"NAAM\"")), "{}", shown.out);
    assert_eq!(folder.run(&["confirm", "d", SHEET, "--by", "A. Smit"]).code, 0);
    assert_eq!((folder.run(&["check", "d"]).code, told(&folder)), (0, Vec::new()));
}

#[test]
fn a_second_document_of_a_kind_is_asked_by_itself() {
    let folder = unseen();
    let confirm = |what: &str| folder.run(&["confirm", "d", what, "--by", "M. Jansen", "--on", DAY]);
    for kind in ["ondertekening-op", "toestemmingsverklaring", "aanvraagformulier-tlv"] {
        assert_eq!(confirm(kind).code, 0);
    }
    let mut second = std::fs::read(folder.join(&format!("d/{CONSENT}"))).unwrap();
    second.extend_from_slice(b"\n% van de andere ouder\n");
    std::fs::write(folder.join("d/Toestemmingsverklaring vader.pdf"), second).unwrap();
    let asked = ("unconfirmed-signature".to_owned(), "Toestemmingsverklaring vader.pdf".to_owned());
    assert!(told(&folder).contains(&asked), "{:?}", told(&folder));
    assert_eq!(confirm("toestemmingsverklaring").code, 0, "only one of the two is open");
    assert!(!told(&folder).contains(&asked), "{:?}", told(&folder));
    let text = folder.read("d/dossier.toml");
    assert!(text.contains("\"Toestemmingsverklaring vader.pdf\" = { door"), "{text}");
}

#[test]
fn nobody_confirms_a_kind_without_saying_in_which_document() {
    let folder = unseen();
    let copy = std::fs::read(folder.join(&format!("d/{CONSENT}"))).unwrap();
    let folder = folder.with("d/Toestemmingsverklaring vader.pdf", [copy.as_slice(), b"\n"].concat());
    let before = folder.read("d/dossier.toml");
    let both = folder.run(&["confirm", "d", "toestemmingsverklaring", "--by", "M."]);
    assert!(both.code == 2 && both.err.contains(CONSENT) && both.err.contains("vader.pdf"), "{}", both.err);
    let none = folder.run(&["confirm", "d", "verzuim", "--by", "M."]);
    assert!(none.code == 2 && none.err.contains("--as verzuim"), "{}", none.err);
    assert_eq!(folder.read("d/dossier.toml"), before);
}

#[test]
fn what_was_said_is_taken_back() {
    let folder = unseen();
    let before = folder.read("d/dossier.toml");
    assert_eq!(folder.run(&["confirm", "d", "ondertekening-op", "--by", "M."]).code, 0);
    assert_eq!(folder.run(&["confirm", "d", SHEET, "--as", "ondertekening-op", "--by", "M."]).code, 0);
    assert_eq!(folder.run(&["confirm", "d", SHEET, "--by", "M."]).code, 0);
    let shown = folder.run(&["confirm", "d", SHEET, "--undo"]);
    assert!(shown.code == 0 && shown.out.contains("Ingetrokken"), "{}{}", shown.out, shown.err);
    let text = folder.read("d/dossier.toml");
    assert!(!text.contains(SHEET) && text.starts_with(before.split("[bevestigd]").next().unwrap()), "{text}");
    let shown = folder.run(&["confirm", "d", SHEET, "--undo"]);
    assert!(shown.code == 1 && shown.out.contains("niets vastgelegd"), "{}", shown.out);
    assert_eq!(folder.run(&["confirm", "d", "wettelijke-gezagvoerders", "--undo"]).code, 0);
    assert!(!folder.read("d/dossier.toml").contains("gezagvoerders"));
    assert_eq!(folder.run(&["confirm", "d", SHEET, "--undo", "--by", "M."]).code, 2);
}

#[test]
fn what_was_accepted_is_taken_back() {
    let folder = unseen();
    let before = folder.read("d/dossier.toml");
    let about = ["unconfirmed-signature", "--file", SHEET];
    let waive = |more: &[&str]| folder.run(&[&["waive", "d"][..], &about, more].concat());
    assert_eq!(waive(&["--reason", "ouders weigeren", "--by", "M."]).code, 0);
    assert!(folder.read("d/dossier.toml").contains("ouders weigeren"));
    assert_eq!(waive(&["--undo"]).code, 0);
    assert_eq!(folder.read("d/dossier.toml"), before);
    let shown = waive(&["--undo"]);
    assert!(shown.code == 1 && shown.out.contains("--file"), "{}", shown.out);
    assert_eq!(folder.run(&["waive", "d", "bsn-in-document", "--reason", "x", "--by", "M."]).code, 2);
}

#[test]
fn a_waiver_travels_with_its_reason() {
    let folder = dossier();
    let waive = |reason| {
        folder.run(&["waive", "d", "missing-document", "--kind", "seo", "--reason", reason, "--by", "M. Jansen"])
    };
    assert_eq!(waive("volgt").code, 0);
    assert_eq!(waive("volgt \"morgen\"").code, 0);
    let text = folder.read("d/dossier.toml");
    assert!(text.starts_with(WRITTEN));
    assert_eq!(text.matches("[[uitzondering]]").count(), 1);
    let shown = folder.run(&["check", "d", "--format", "json", "--date", DAY]);
    assert!(shown.out.contains("volgt \\\"morgen\\\""), "{}", shown.out);
}

#[test]
fn what_is_unknown_is_refused_and_nothing_is_written() {
    let folder = dossier();
    for arguments in [
        &["confirm", "d", "ondertekening", "--by", "M."][..],
        &["confirm", "d", "ondertekening-op", "--by", "M."],
        &["confirm", "d", "weg.pdf", "--by", "M."],
        &["confirm", "d", "scan.docx", "--as", "iq", "--by", "M."],
        &["confirm", "d", "ondertekening-op", "--date", DAY, "--by", "M."],
        &["waive", "d", "outdated-research", "--file", "weg.pdf", "--reason", "x", "--by", "M."],
        &["waive", "d", "missing-document", "--kind", "so", "--reason", "x", "--by", "M."],
        &["waive", "d", "missing-document", "--kind", "seo", "--reason", "", "--by", "M."],
        &["init", "d", "--set", "kleur=rood"],
        &["init", "d", "--set", "titel"],
    ] {
        let shown = folder.run(arguments);
        assert_eq!((shown.code, shown.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!shown.err.is_empty());
        assert_eq!(folder.read("d/dossier.toml"), WRITTEN, "{arguments:?}");
    }
    let shown = Folder::new().with("d/a.pdf", "x").run(&["confirm", "d", "seo", "--by", "M."]);
    assert!(shown.code == 2 && shown.err.contains("compleet init"), "{}", shown.err);
}

#[test]
fn init_writes_what_is_given_and_says_what_is_still_open() {
    let folder = Folder::new().with("d/a.docx", word("x", &["y"]));
    let shown =
        folder.run(&["init", "d", "--type", "advies-kort", "--set", "contactpersoon=M. \"Jans\"", "--date", DAY]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    let text = folder.read("d/dossier.toml").replace("\r\n", "\n");
    let id = text.lines().find_map(|line| line.strip_prefix("id = \"")).unwrap().trim_end_matches('"').to_owned();
    assert_eq!(uuid::Uuid::parse_str(&id).unwrap().get_version_num(), 7);
    insta::assert_snapshot!(text.replace(&id, "(id)"));
    assert_eq!(folder.run(&["check", "d", "--date", DAY]).code, 1, "the details can be read back");
}

#[test]
fn init_completes_and_never_replaces_unasked() {
    let folder = dossier();
    let shown = folder.run(&["begin", "d", "--set", "email=a@b.nl"]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    let text = folder.read("d/dossier.toml");
    assert!(text.starts_with("\u{feff}# van ons\r\naanvraagtype  =  'tlv' # zo\r\n"), "{text}");
    assert!(text.ends_with("\r\n[bijlagen]\r\n# een scan\r\n\"scan.docx\" = [\"op\"]\r\n"), "{text}");
    assert!(text.contains("email = \"a@b.nl\"\r\n"));
    let id = text.lines().find(|line| line.starts_with("id =")).unwrap().to_owned();
    let _ = folder.run(&["init", "d"]);
    assert_eq!(folder.read("d/dossier.toml"), text, "nothing to add");
    assert_eq!(folder.run(&["init", "d", "--overwrite"]).code, 0);
    assert!(folder.read("d/dossier.toml").contains(&id), "bundles refer to the id");
}

#[test]
fn init_lists_the_types_where_nobody_says_which() {
    let folder = Folder::new().with("d/a.docx", word("x", &["y"]));
    let shown = folder.run(&["init", "d"]);
    assert!(shown.code == 2 && shown.err.contains("groepsarrangement"), "{}", shown.err);
    assert_eq!(folder.run(&["init", "weg", "--type", "tlv"]).code, 2);
}

#[test]
fn a_placeholder_is_a_real_document_and_replaces_only_nothing() {
    let folder = Folder::new().with("d/leeg.docx", "");
    assert_eq!(folder.run(&["init", "d", "--leeg"]).code, 0);
    let shown = folder.run(&["check", "d", "--type", "advies-kort", "--date", DAY, "--format", "json"]);
    assert!(shown.out.contains("\"placeholder-explanation\""), "{}", shown.out);
    let folder = Folder::new().with("d/leeg.docx", "tekst");
    assert_eq!(folder.run(&["init", "d", "--leeg"]).code, 0);
    assert_eq!(folder.read("d/leeg.docx"), "tekst");
    assert_eq!(folder.names().len(), 1);
}

#[test]
fn the_school_is_asked_once() {
    let folder = Folder::new().with("d/a.docx", word("x", &["y"]));
    assert_eq!(folder.run(&["init", "--defaults", "--set", "contactpersoon=M. Jansen"]).code, 0);
    assert_eq!(folder.run(&["init", "d", "--type", "tlv"]).code, 0);
    assert!(folder.read("d/dossier.toml").contains("contactpersoon = \"M. Jansen\""));
}

#[test]
fn the_deadline_of_the_platform_is_kept_for_one_request_or_for_the_school() {
    let folder = Folder::new().with("een/a.docx", word("x", &["y"])).with("twee/a.docx", word("x", &["y"]));
    let type_ = ["--type", "tlv-verlenging"];
    let known = |name: &str| !folder.run(&["check", name]).out.contains("unknown-deadline");
    assert_eq!(folder.run(&[&["init", "een"], &type_[..]].concat()).code, 0);
    assert!(!known("een"));
    assert_eq!(folder.run(&["init", "een", "--set", "uiterste-datum=15-4-2027"]).code, 0);
    assert!(folder.read("een/dossier.toml").contains("uiterste-datum = 2027-04-15"), "spelled as the file has it");
    assert!(known("een"));
    assert_eq!(folder.run(&["init", "--defaults", "--set", "uiterste-datum=2027-04-15"]).code, 0);
    assert_eq!(folder.run(&[&["init", "twee"], &type_[..]].concat()).code, 0);
    assert!(known("twee"));
}
