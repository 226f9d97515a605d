//! The manual of the IB-er against reality: every command in it works, every type and code in it exists.
//! Never judges its words.

use compleet::finding::Code;
use compleet::rules;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

const MANUAL: &str = include_str!("../../docs/handleiding.md");
/// The folder that the manual speaks of.
const FOLDER: &str = r"C:\Users\UwNaam\Documents\dossier 2026-14";

/// The words between backquotes in the rows of the table that starts with `heading`, in the column `column`.
fn table(heading: &str, column: usize) -> Vec<String> {
    let rows = MANUAL.lines().skip_while(|line| !line.starts_with(heading)).skip(2);
    let rows = rows.take_while(|line| line.starts_with('|'));
    rows.map(|row| row.split('|').nth(column).unwrap().split('`').nth(1).unwrap().to_owned()).collect()
}

#[test]
fn its_request_types_are_those_of_the_rules() {
    let rules = rules::builtin();
    let known: BTreeSet<String> = rules.request_types.iter().map(|request_type| request_type.id.to_string()).collect();
    assert_eq!(table("| u vraagt aan", 2).into_iter().collect::<BTreeSet<_>>(), known);
}

#[test]
fn its_codes_exist() {
    let codes = table("| u leest", 1);
    assert!(codes.len() > 10);
    for code in codes {
        assert!(Code::from_text(&code).is_some(), "{code} does not exist");
    }
}

/// Splits a command as PowerShell does: blanks part, quotes hold together.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in command.split('"').enumerate() {
        match at % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

/// These ask a person for words without showing them, or whether it is really meant; other tests answer them.
fn asks_a_person(command: &str) -> bool {
    ["compleet key new ", "compleet pack ", "compleet register erase "].iter().any(|start| command.starts_with(start))
}

/// The lines that a reader copies.
fn commands() -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut inside = false;
    for line in MANUAL.lines().map(str::trim) {
        match line.strip_prefix("```") {
            Some(language) => inside = language == "powershell",
            None if inside && line.starts_with("compleet ") => found.push(line),
            None => {}
        }
    }
    found
}

#[test]
fn its_commands_can_be_copied() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("dossier 2026-14");
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-dossiers/complete-tlv");
    fs::create_dir(&folder).unwrap();
    for entry in fs::read_dir(&sample).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
    }
    for name in ["Onderzoek.pdf", "IQ-onderzoek.pdf"] {
        fs::copy(sample.join("Ontwikkelingsperspectief.pdf"), folder.join(name)).unwrap();
    }

    let inbox = home.path().join("van het platform");
    fs::create_dir(&inbox).unwrap();
    let status = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-dossiers/statusbestanden/goed-ondertekend.asice");
    fs::copy(status, inbox.join("status.asice")).unwrap();

    let commands = commands();
    assert!(commands.len() >= 8, "{commands:?}");
    let (asking, others): (Vec<&str>, Vec<&str>) = commands.into_iter().partition(|command| asks_a_person(command));
    assert_eq!(asking.len(), 4, "{asking:?}");
    for command in others {
        let arguments = words(command).into_iter().skip(1);
        let arguments = arguments.map(|word| word.replace(FOLDER, &folder.display().to_string()));
        let output = Command::new(env!("CARGO_BIN_EXE_compleet"))
            .args(arguments)
            .current_dir(home.path())
            .env("COMPLEET_HOME", home.path().join("thuis"))
            .env_remove("COMPLEET_LANG")
            .output()
            .unwrap();
        // 1 means that something is not in order, which is so with this folder and with a status of an unknown sender.
        let judges = command.starts_with("compleet check ") || command.starts_with("compleet status apply ");
        let wanted = if judges { 1 } else { 0 };
        assert_eq!(output.status.code(), Some(wanted), "{command}: {}", String::from_utf8_lossy(&output.stderr));
    }
}
