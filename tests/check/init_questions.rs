//! The questions of `compleet init`, answered by a person on a terminal.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::NaiveDate;
use compleet::cli::{self, Exit, Streams, World};
use compleet::language::Language;
use std::path::Path;

/// Runs the program as on a terminal, and returns what it asked.
fn answered(folder: &Path, home: &Path, answers: &str, arguments: &[&str]) -> (Exit, String) {
    let world = World {
        now: "2026-11-23T10:00:00Z".parse().unwrap(),
        today: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
        wall: |moment| moment.naive_utc(),
        language: Language::Dutch,
        user: None,
        clock: || chrono::DateTime::UNIX_EPOCH,
        home: Some(home.to_path_buf()),
        cache: None,
        may_ask: true,
        shows_progress: false,
        stop: Default::default(),
        on_interrupt: |_| (),
        colour: false,
        width: Some(80),
    };
    let (mut input, mut out, mut err) = (answers.as_bytes(), Vec::new(), Vec::new());
    let streams = Streams { input: &mut input, out: &mut out, err: &mut err };
    let folder = folder.to_str().unwrap();
    let arguments = ["compleet"].iter().chain(arguments).map(|word| word.replace("MAP", folder).into()).collect();
    let exit = cli::run(arguments, &world, streams);
    (exit, String::from_utf8(err).unwrap())
}

#[test]
fn questions_fill_a_dossier() {
    let (folder, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    // A number that is none, then thuiszitter by its id; enter takes what is proposed.
    let answers = "99\ntlv\n\n2\nWaarom het nodig is.\nM. Jansen\nm@school.example\n024 123 45 67\n";
    let (exit, asked) = answered(folder.path(), home.path(), answers, &["init", "MAP"]);
    assert_eq!(exit, Exit::InOrder, "{asked}");
    insta::assert_snapshot!(asked);
    let text = std::fs::read_to_string(folder.path().join("dossier.toml")).unwrap();
    for line in ["aanvraagtype = \"tlv\"", "omschrijving = \"Waarom het nodig is.\"", "contactpersoon = \"M. Jansen\""]
    {
        assert!(text.contains(line), "{line} in {text}");
    }
}

#[test]
fn what_the_school_told_before_is_proposed() {
    let (folder, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (exit, _) =
        answered(folder.path(), home.path(), "\nM. Jansen\nm@school.example\n024 123 45 67\n", &["init", "--defaults"]);
    assert_eq!(exit, Exit::InOrder);
    let (exit, asked) = answered(folder.path(), home.path(), "", &["init", "MAP", "--type", "advies-kort"]);
    assert_eq!(exit, Exit::InOrder, "{asked}");
    assert!(asked.contains("Enter voor ‘M. Jansen’"), "{asked}");
    assert!(std::fs::read_to_string(folder.path().join("dossier.toml")).unwrap().contains("M. Jansen"));
}

#[test]
fn no_answer_writes_nothing() {
    let (folder, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (exit, asked) = answered(folder.path(), home.path(), "\n", &["init", "MAP"]);
    assert_eq!(exit, Exit::CouldNotLook, "{asked}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_check_asks_what_is_asked_for_where_nothing_says_so() {
    let (folder, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    std::fs::write(folder.path().join("Plan.pdf"), "x").unwrap();
    for (answers, asks, exit) in [("A&K\n", true, Exit::NotInOrder), ("\n", true, Exit::CouldNotLook)] {
        let (done, asked) = answered(folder.path(), home.path(), answers, &["MAP"]);
        assert_eq!((done, asked.contains("Wat wilt u aanvragen?")), (exit, asks), "{asked}");
    }
    let (done, asked) = answered(folder.path(), home.path(), "", &["MAP", "--type", "tlv"]);
    assert_eq!((done, asked.contains("Wat wilt u aanvragen?")), (Exit::NotInOrder, false), "{asked}");
    std::fs::write(folder.path().join("dossier.toml"), "aanvraagtype = \"tlv\"\n").unwrap();
    let (done, asked) = answered(folder.path(), home.path(), "", &["MAP"]);
    assert_eq!((done, asked.contains("Wat wilt u aanvragen?")), (Exit::NotInOrder, false), "{asked}");
}
