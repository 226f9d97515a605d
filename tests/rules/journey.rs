//! A school of another region goes the whole way on the command line: it says its region once, and then follows what is
//! printed. No command that it pastes names the rules again, and none of them judges by the rules of another region.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::word;
use crate::harness::workplace::Desk;
use std::fs;
use std::path::PathBuf;

/// Splits a command as a shell does, as far as printed ones need it.
fn words(command: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), String::new(), None);
    for letter in command.chars() {
        match (letter, quote) {
            ('"' | '\'', None) => quote = Some(letter),
            (letter, Some(open)) if letter == open => quote = None,
            (' ', None) => words.push(std::mem::take(&mut word)),
            (letter, _) => word.push(letter),
        }
    }
    words.push(word);
    words.into_iter().filter(|word| !word.is_empty()).collect()
}

/// The commands that stand on lines of their own.
fn printed(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter_map(|line| line.strip_prefix("compleet "));
    lines.map(|line| line.replace("\u{a0}", " ")).collect()
}

/// A folder with the documents of a request, none of which says whose rules it is for.
fn documents(desk: &Desk) -> PathBuf {
    let folder = desk.folder.join("dossier");
    fs::create_dir(&folder).unwrap();
    for (name, title, text) in [
        ("Aanvraagformulier TLV.docx", "Aanvraagformulier toelaatbaarheidsverklaring", "De school vraagt dit aan."),
        ("Ontwikkelingsperspectief.docx", "Ontwikkelingsperspectief", "Wat er al is gedaan en wat er nodig is."),
        (
            "Advies eerste deskundige.docx",
            "Deskundigenadvies",
            "Datum onderzoek: 1 september 2026. De eerste deskundige adviseert toelating.",
        ),
        (
            "Advies tweede deskundige.docx",
            "Deskundigenadvies",
            "Datum onderzoek: 2 oktober 2026. De tweede deskundige adviseert toelating.",
        ),
    ] {
        fs::write(folder.join(name), word(title, &[text])).unwrap();
    }
    folder
}

/// Checks the dossier and does what is printed, until nothing is left to confirm. Returns the last report.
fn settled(desk: &Desk) -> String {
    let mut followed = Vec::new();
    let mut last = String::new();
    for _ in 0..12 {
        let checked = desk.run(&["check", "dossier"]);
        last = format!("{}{}", checked.out, checked.err);
        assert!(checked.code != Some(2), "{last}");
        assert!(last.contains("PO Eindhoven"), "the region is not named: {last}");
        let commands = printed(&checked.out);
        assert!(commands.iter().all(|command| !command.contains("--rules")), "{commands:#?}");
        let confirms: Vec<String> = commands.into_iter().filter(|command| command.starts_with("confirm ")).collect();
        let Some(next) = confirms.iter().find(|command| !followed.contains(*command)) else { break };
        followed.push(next.clone());
        let arguments = words(&next.replace("NAAM", "M. Jansen").replace("JJJJ-MM-DD", "2026-09-01"));
        desk.run(&arguments).expect(0);
    }
    assert!(followed.len() >= 6, "{followed:#?}\n{last}");
    last
}

#[test]
fn a_school_of_another_region_never_names_it_again() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::with_key(root.path(), "school");
    let rules = format!("{}/rules/po-eindhoven", env!("CARGO_MANIFEST_DIR"));
    let used = desk.run(&["rules", "use", &rules]).expect(0).out;
    assert!(used.contains("PO Eindhoven"), "{used}");
    let folder = documents(&desk);
    let values = [
        "samenwerkingsverband=PO-Eindhoven",
        "titel=TLV SBO",
        "omschrijving=De leerling heeft meer nodig.",
        "contactpersoon=M. Jansen",
        "email=ib@school.voorbeeld",
        "telefoon=024 123 45 67",
        "datum=2026-11-20",
    ];
    let sets: Vec<&str> = values.iter().flat_map(|value| ["--set", value]).collect();
    let begun = desk.run(&[&["init", "dossier", "--type", "tlv"][..], &sets].concat()).expect(0);
    let details = fs::read_to_string(folder.join("dossier.toml")).unwrap();
    assert!(details.contains("regels = \"po-eindhoven\""), "{details}\n{}", begun.out);

    let last = settled(&desk);
    let commands = printed(&last);
    let sent = commands.iter().find(|command| command.starts_with("status sent ")).unwrap_or_else(|| panic!("{last}"));
    assert!(!sent.contains("NUMMER"), "{sent}");
    let pack = commands.iter().find(|command| command.starts_with("pack ")).unwrap();
    let passphrase = desk.passphrase();
    let more = ["--passphrase-file", &passphrase, "--plain"].map(str::to_owned);
    desk.run(&[words(pack), more.to_vec()].concat()).expect(0);
    let recorded = desk.run(&words(sent)).expect(0).out;
    assert!(recorded.contains("is verzonden"), "{recorded}");
    let listed = desk.run(&["status", "list"]).expect(0).out;
    assert!(!listed.contains("NUMMER"), "{listed}");
    desk.run(&["status", "record", "dossier", "Ontvangen", "--by", "M. Jansen"]).expect(0);
    let shown = desk.run(&["status", "show", "dossier"]).expect(0).out;
    assert!(shown.contains("Ontvangen"), "{shown}");
}
