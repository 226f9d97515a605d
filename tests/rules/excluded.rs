//! Personal data that OSO keeps out of a dossier for a samenwerkingsverband: told to everybody, looked for where a region
//! wants that.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::Folder;
use std::fs;

/// A region with a dossier; whether it wants to be told is its own to say.
fn region(weight: Option<&str>) -> Folder {
    let folder = Folder::new();
    let made = ["rules", "new", "regio", "--id", "mijnregio", "--name", "Mijn Regio", "--code", "PO9998"];
    let more = ["--channel", "zivver", "--request", "Toelating"];
    assert_eq!(folder.run(&[&made[..], &more].concat()).code, 0);
    if let Some(weight) = weight {
        let path = folder.join("regio/ruleset.toml");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("{text}\n[code]\nexcluded-data.severity = \"{weight}\"\n")).unwrap();
    }
    let details = "aanvraagtype = \"toelating\"\nregels = \"mijnregio\"\nsamenwerkingsverband = \"PO9998\"\ntitel = \"Aanvraag\"\n\
                   omschrijving = \"Waar het om gaat.\"\ncontactpersoon = \"M. Jansen\"\nemail = \"ib@school.voorbeeld\"\n\
                   telefoon = \"024 123 45 67\"\n";
    folder.with("dossier/dossier.toml", details)
}

fn with(folder: Folder, lines: &[&str]) -> Folder {
    folder.with_word("dossier/Ontwikkelingsperspectief.docx", "Ontwikkelingsperspectief", lines)
}

fn told(folder: &Folder) -> Vec<String> {
    let said = folder.run(&["check", "dossier", "--rules", "regio", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&said.out).unwrap_or_else(|_| panic!("{}", said.err));
    let findings = report["dossiers"][0]["findings"].as_array().unwrap().iter();
    let own = findings.filter(|finding| finding["code"] == "excluded-data");
    own.map(|finding| finding["what"].as_str().unwrap().to_owned()).collect()
}

const ALL: [&str; 5] = [
    "Geboorteplaats: Nijmegen",
    "Nationaliteit: Nederlandse",
    "Er is een melding gedaan bij de verwijsindex.",
    "De leerling is besproken in het ZAT.",
    "Let op: geheim adres.",
];

#[test]
fn nobody_is_told_where_the_region_does_not_ask() {
    assert!(told(&with(region(None), &ALL)).is_empty());
    let shown = region(None).run(&["rules", "show", "toelating", "--rules", "regio"]).out;
    for part in ["Gaat niet mee", "de geboorteplaats", "de nationaliteit", "(VIR)", "het ZAT", "een geheim adres"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert!(shown.contains("OSO-gegevensset") && shown.contains("compleet zoekt hier niet naar"), "{shown}");
}

#[test]
fn a_region_that_asks_is_told_each_sort_by_its_name() {
    let folder = region(Some("warning"));
    let shown = folder.run(&["rules", "show", "toelating", "--rules", "regio"]).out;
    assert!(shown.contains("compleet zoekt ernaar"), "{shown}");
    let folder = with(folder, &ALL);
    assert_eq!(
        told(&folder),
        [
            "\"Ontwikkelingsperspectief.docx\" noemt (bladzijde 1): de geboorteplaats, de nationaliteit, een melding bij de verwijsindex (VIR), \
          een melding bij het ZAT en een geheim adres."
        ]
    );
    let said = folder.run(&["check", "dossier", "--rules", "regio", "--format", "json"]).out;
    assert!(!said.contains("Nijmegen"), "the data itself is kept nowhere: {said}");
    for (line, expected) in ALL.iter().zip(1..) {
        let one = told(&with(region(Some("error")), &[line]));
        assert_eq!(one.len(), 1, "{expected}: {line}");
    }
}

#[test]
fn an_empty_field_and_a_word_that_looks_alike_are_nothing() {
    for line in [
        "Geboorteplaats:",
        "Nationaliteit",
        "Hij zat in de kring en wees op de index van het boek.",
        "Het adres is bij de school bekend.",
        "De leerling is geboren in 2016.",
    ] {
        let found = told(&with(region(Some("warning")), &[line, "Beginsituatie: hij leest graag."]));
        assert!(found.is_empty(), "{line}: {found:?}");
    }
}

#[test]
fn a_person_accepts_it_for_one_file() {
    let folder = with(region(Some("warning")), &ALL[..1]);
    let waive = [
        "waive",
        "dossier",
        "excluded-data",
        "--reason",
        "Staat er niet echt.",
        "--by",
        "M. Jansen",
        "--rules",
        "regio",
    ];
    assert_eq!(folder.run(&waive).code, 2, "for no file at all");
    let of_file = [&waive[..], &["--file", "Ontwikkelingsperspectief.docx"]].concat();
    let said = folder.run(&of_file);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
}
