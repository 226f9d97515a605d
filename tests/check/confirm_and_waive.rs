//! What people write down: `init`, `confirm`, `waive`. Each leaves the rest of `dossier.toml` as it was.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::{DAY, Folder, word};

const WRITTEN: &str =
    "\u{feff}# van ons\r\naanvraagtype  =  'tlv' # zo\r\n\r\n[bijlagen]\r\n# een scan\r\n\"scan.docx\" = [\"op\"]\r\n";

fn dossier() -> Folder {
    Folder::new()
        .with("d/dossier.toml", WRITTEN)
        .with("d/scan.docx", word("Iets", &["x"]))
        .with("d/IQ een.docx", word("Iq", &["y"]))
}

#[test]
fn confirming_adds_a_line_and_changes_nothing_else() {
    let folder = dossier();
    let shown = folder.run(&["confirm", "d", "ondertekening-op", "SCAN.docx", "--by", "M. Jansen", "--on", DAY]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    let added = "\r\n[bevestigd]\r\nondertekening-op = { door = \"M. Jansen\", op = 2026-11-20 }\r\n\
                 \"scan.docx\" = { door = \"M. Jansen\", op = 2026-11-20 }\r\n";
    assert_eq!(folder.read("d/dossier.toml"), format!("{WRITTEN}{added}"));
    let again = folder.read("d/dossier.toml");
    let _ = folder.run(&["bevestig", "d", "ondertekening-op", "--by", "M. Jansen", "--on", DAY]);
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
    assert!(text.contains("\"IQ een.docx\" = [\"iq-onderzoek\"]  # M., 2026-11-20\r\n"), "{text}");
    assert!(text.contains("[onderzoeksdatum]\r\n\"IQ een.docx\" = 2025-03-12  # M., 2026-11-20\r\n"), "{text}");
    assert!(text.starts_with(WRITTEN.trim_end()));
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
