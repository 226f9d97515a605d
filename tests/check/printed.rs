//! What is printed for a person: names that may be typed as they are shown, commands that may be pasted as they stand.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::{DAY, Folder, Shown};
use std::path::Path;

/// The rules of another region.
fn region() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/second_region").to_string_lossy().into_owned()
}

fn commands(shown: &Shown) -> Vec<String> {
    let lines = shown.out.lines().map(str::trim).filter(|line| line.starts_with("compleet "));
    lines.map(str::to_owned).collect()
}

#[test]
fn every_command_repeats_whose_rules_were_asked() {
    let rules = region();
    let folder = Folder::new()
        .with_word("d/Tuinplan.docx", "Tuinplan", &["Ons plan.", "Datum plan: 3 maart 2020"])
        .with("boven/d/Tuinplan.pdf", "x");
    let again = format!(" --rules {}", compleet::message::quoted(&rules));
    for arguments in [
        &["check", "d", "--type", "TUINPLEK", "--accept-help", "--explain"][..],
        &["--lang", "en", "check", "d", "--type", "tuinplek"],
    ] {
        let shown = folder.run(&[arguments, &["--rules", &rules, "--date", DAY]].concat());
        let commands = commands(&shown);
        assert!(!commands.is_empty(), "{}{}", shown.out, shown.err);
        for command in &commands {
            assert!(command.contains(&again), "{command}");
        }
        let typed = commands.iter().filter(|command| command.contains(" check ") || command.contains(" init "));
        assert!(typed.clone().count() > 0 && typed.clone().all(|command| command.contains("--type tuinplek")));
    }
    for arguments in [&["check", "boven"][..], &["confirm", "d", "Tuinplan.docx", "--by", "M."]] {
        let shown = folder.run(&[arguments, &["--rules", &rules]].concat());
        assert!(shown.code == 2 && shown.err.contains(&again), "{}", shown.err);
    }
}

#[test]
fn accepting_is_told_to_whoever_asks() {
    let folder = Folder::new().with_word("d/IQ-onderzoek.docx", "IQ-onderzoek", &["Datum onderzoek: 3 maart 2020"]);
    for form in ["terminal", "html", "csv", "json"] {
        let check = |more: &[&str]| {
            let arguments = ["check", "d", "--type", "tlv", "--date", DAY, "--format", form];
            folder.run(&[&arguments[..], more].concat()).out.replace('\u{a0}', " ")
        };
        let waives = |text: &str| text.contains("waive") && text.contains("--reason");
        assert!(!waives(&check(&[])), "{form}");
        assert!(waives(&check(&["--accept-help"])) || form == "csv", "{form}");
    }
    let explained = folder.run(&["explain", "OUTDATED-RESEARCH"]);
    assert!(
        explained.out.contains("compleet waive MAP outdated-research --reason \"REDEN\" --by \"NAAM\""),
        "{}",
        explained.out
    );
}

#[test]
fn names_may_be_typed_as_they_are_shown() {
    let folder = Folder::new()
        .with("d/dossier.toml", "aanvraagtype = \"TLV\"\n[bijlagen]\n\"a.docx\" = [\"Aanvraagformulier TLV\"]\n")
        .with_word("d/a.docx", "Aanvraagformulier TLV", &["Handtekening"]);
    let done = |arguments: &[&str]| {
        let shown = folder.run(arguments);
        assert_eq!(shown.code, 0, "{arguments:?}: {}{}", shown.out, shown.err);
    };
    done(&["confirm", "d", "aanvraagformulier tlv", "--by", "M."]);
    done(&["confirm", "d", "a.docx", "--as", "Aanvraagformulier TLV", "--by", "M."]);
    done(&["waive", "d", "MISSING-DOCUMENT", "--kind", "Ondertekening OP", "--reason", "volgt", "--by", "M."]);
    let text = folder.read("d/dossier.toml");
    assert!(text.contains("soort = \"ondertekening-op\"") && text.contains("aanvraagformulier-tlv"), "{text}");
    done(&["waive", "d", "missing-document", "--kind", "Ondertekening OP", "--undo"]);
    for typed in ["TLV", "tlv sbo", "Toelaatbaarheidsverklaring"] {
        let shown = folder.run(&["rules", "show", typed]);
        assert!(shown.code == 0 && shown.out.starts_with("tlv:"), "{typed}: {}", shown.err);
    }
    let shown = folder.run(&["check", "d", "--date", DAY, "--format", "json"]);
    assert!(shown.out.contains("\"request_type\": \"tlv\""), "{}{}", shown.out, shown.err);
}

#[test]
fn no_command_is_broken_over_lines() {
    let folder = Folder::new();
    let codes = folder.run(&["explain"]).out;
    let codes: Vec<&str> = codes.lines().filter(|line| !line.starts_with(' ') && !line.is_empty()).collect();
    assert!(codes.len() > 20);
    for code in codes {
        for language in ["nl", "en"] {
            let page = folder.run(&["--lang", language, "explain", code]).out;
            for line in page.lines().filter(|line| line.contains("compleet waive") && line.contains("--reason")) {
                assert!(line.contains("--by \""), "{line}");
            }
        }
    }
}

/// A school of another region says so once, and never names its region again.
#[test]
fn a_dossier_of_another_region_is_judged_by_its_own_rules() {
    let rules = region();
    let folder = Folder::new().with_word("d/Tuinplan.docx", "Tuinplan", &["Ons plan.", "Datum plan: 3 maart 2026"]);
    let taken = folder.run(&["rules", "use", &rules]);
    assert!(taken.code == 0 && taken.out.contains("Samenwerkingsverband Waterlandje (waterlandje)"), "{}", taken.err);
    let started = folder.run(&["init", "d", "--type", "tuinplek", "--set", "tuinpas=AB123"]);
    assert_eq!(started.code, 0, "{}", started.err);
    assert!(folder.read("d/dossier.toml").contains("regels = \"waterlandje\""), "{}", folder.read("d/dossier.toml"));
    let shown = folder.run(&["check", "d", "--date", DAY, "--explain", "--accept-help"]);
    assert!(
        shown.code < 2 && shown.out.contains("regels van Samenwerkingsverband Waterlandje"),
        "{}{}",
        shown.out,
        shown.err
    );
    let commands = commands(&shown);
    assert!(!commands.is_empty(), "{}", shown.out);
    for command in commands {
        let filled = command.replace("BESTAND", "Tuinplan.docx").replace("SOORT", "tuinplan").replace('"', "");
        let words: Vec<&str> = filled.split(' ').skip(1).filter(|word| !word.is_empty()).collect();
        let followed = folder.run(&words);
        // A number to be filled in, or a key that is not there, are the person's own.
        let open = command.contains("NUMMER") || command.contains(" pack ") || command.contains("JJJJ");
        assert!(followed.code < 2 || open, "{command}: {}", followed.err);
        assert!(!followed.out.contains("Stromenland") && !followed.err.contains("Stromenland"), "{command}");
    }
    // The rules of another region, or a computer that has not got them: both are named.
    for other in
        [&["check", "d", "--rules", "po"][..], &["confirm", "d", "Tuinplan.docx", "--by", "M.", "--rules", "po"]]
    {
        let po = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/po2507").to_string_lossy().into_owned();
        let arguments: Vec<&str> = other.iter().map(|word| if *word == "po" { po.as_str() } else { word }).collect();
        let shown = folder.run(&arguments);
        assert_eq!(shown.code, 2, "{}", shown.out);
        assert!(shown.err.contains("waterlandje") && shown.err.contains("Stromenland"), "{}", shown.err);
    }
    let elsewhere = Folder::new().with("d/dossier.toml", folder.read("d/dossier.toml")).with("d/Tuinplan.pdf", "x");
    let shown = elsewhere.run(&["check", "d", "--date", DAY]);
    assert_eq!(shown.code, 2, "{}", shown.out);
    for part in ["waterlandje", "Stromenland (po2507)", "compleet rules use"] {
        assert!(shown.err.contains(part), "{}", shown.err);
    }
}
