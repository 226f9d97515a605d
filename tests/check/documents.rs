//! PDFs as schools meet them, and as nobody should, made by real producers (`tests/documents/make.py`).
#![allow(clippy::disallowed_methods, reason = "tests read files and run the program")]

use chrono::NaiveDate;
use compleet::dossier::{ActiveContent, AnswerState, Damage, DossierPath, Facts, Format, Remark, Role, State};
use compleet::inspect::inspect;
use compleet::recognise::Recogniser;
use std::path::{Path, PathBuf};
use std::process::Command;

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("documents").join(name)
}

fn facts(name: &str) -> Facts {
    inspect(&std::fs::read(path(name)).unwrap())
}

fn lines(facts: &Facts, page: usize) -> Vec<&str> {
    facts.pages[page].lines.iter().map(|line| line.text.as_str()).collect()
}

const LETTER: [&str; 3] =
    ["Gespreksverslag met ouders", "Datum gesprek: 12 maart 2026", "Sam leest graag en rekent met plezier."];

#[test]
fn of_a_word_file_stays_what_it_shows_and_nothing_that_was_taken_out_hidden_or_remarked() {
    let changed = facts("changed.docx");
    assert_eq!((changed.format, changed.state), (Format::Docx, State::Readable));
    let expected = [
        ("Basisschool De Boom", Role::Margin),
        ("Beginsituatie", Role::Heading),
        ("Sam leest graag. Toegevoegde woorden.", Role::Body),
        ("Zichtbaar.", Role::Body),
        ("Hier hangt een kader.", Role::Body),
        ("In het kader", Role::Body),
        ("Vraag", Role::Body),
        ("Antwoord", Role::Body),
        ("Zie de noot.", Role::Body),
        ("Onder aan de bladzijde", Role::Body),
        ("Blad 1", Role::Margin),
    ];
    let read: Vec<_> = changed.pages[0].lines.iter().map(|line| (line.text.as_str(), line.role)).collect();
    assert_eq!(read, expected);
    for name in ["changed.docx", "changed.doc"] {
        let facts = facts(name);
        assert_eq!(facts.title.as_deref(), Some("Plan van aanpak"), "{name}");
        assert_eq!(facts.created, NaiveDate::from_ymd_opt(2026, 3, 12), "{name}");
        assert_eq!(facts.modified, NaiveDate::from_ymd_opt(2026, 4, 1), "{name}");
        assert_eq!(facts.active, [], "{name}");
    }
    assert_eq!(facts("changed.doc").format, Format::Doc);
}

#[test]
fn a_form_that_only_adobe_draws_is_named_and_one_with_fields_is_read() {
    for name in ["xfa-drawn-by-adobe.pdf", "xfa-please-wait.pdf"] {
        assert_eq!(facts(name).state, State::Unreadable(Damage::AdobeForm), "{name}");
    }
    let beside = facts("xfa-beside-fields.pdf");
    assert_eq!(beside.state, State::Readable);
    assert_eq!(lines(&beside, 0), ["Aanvraagformulier", "Naam leerling:", "Sam"]);
}

#[test]
fn a_wrapper_around_files_is_named_and_a_letter_with_an_attachment_is_a_letter() {
    for name in ["portfolio.pdf", "only-attachments.pdf"] {
        assert_eq!(facts(name).state, State::Unreadable(Damage::Portfolio), "{name}");
    }
    let letter = facts("letter-with-attachment.pdf");
    assert_eq!((letter.state, letter.active.as_slice()), (State::Readable, &[ActiveContent::EmbeddedFile][..]));
    assert_eq!(lines(&letter, 0), LETTER);
    let bare = facts("empty-collection.pdf");
    assert_eq!((bare.state, bare.active.as_slice()), (State::Readable, &[][..]));
}

#[test]
fn a_label_that_nearly_reaches_the_next_column_is_parted_from_it() {
    let facts = facts("narrow-column.pdf");
    let read = lines(&facts, 0);
    for answer in ["RT, weinig effect", "PRO", "IQ 71", "TLV sbo"] {
        assert!(read.contains(&answer), "{answer} in {read:?}");
    }
    let reading = Recogniser::new(&compleet::rules::builtin()).read(&DossierPath::new("OP.pdf"), &facts);
    assert!(!reading.answers.is_empty());
    for answer in &reading.answers {
        assert_eq!(answer.state, AnswerState::Answered, "{}", answer.question);
    }
}

#[test]
fn what_was_read_under_a_scan_is_text_and_a_page_without_it_is_a_scan() {
    let scan = facts("scan-with-ocr.pdf");
    assert_eq!(lines(&scan, 0), ["Psychologisch onderzoek", "Datum onderzoek: 12-03-2026"]);
    assert!(scan.pages[0].pictures);
    let partly = facts("partly-scan.pdf");
    let seen: Vec<_> = partly.pages.iter().map(|page| (page.lines.len(), page.pictures)).collect();
    assert_eq!(seen, [(3, false), (0, true), (1, false)]);
}

#[test]
fn a_page_reads_the_same_whichever_way_it_is_turned() {
    let turned = facts("turned.pdf");
    for page in 0..4 {
        assert_eq!(lines(&turned, page), LETTER, "page {page}");
    }
}

#[test]
fn a_password_to_open_is_a_lock_and_one_to_change_is_none() {
    for way in ["rc4-40", "rc4-128", "aes-128", "aes-256"] {
        let owner = facts(&format!("owner-{way}.pdf"));
        assert_eq!(owner.state, State::Readable, "{way}");
        assert_eq!(lines(&owner, 0), LETTER, "{way}");
        let user = facts(&format!("user-{way}.pdf"));
        assert_eq!((user.state, user.pages.len()), (State::Encrypted, 0), "{way}");
    }
}

#[test]
fn what_is_damaged_but_whole_is_read_and_said_and_what_is_lost_is_not_guessed() {
    for name in ["wrong-offset", "no-index", "packed-index", "crlf"] {
        let facts = facts(&format!("damaged-{name}.pdf"));
        assert_eq!((facts.state, facts.remarks.as_slice()), (State::Readable, &[Remark::Repaired][..]), "{name}");
        assert_eq!(lines(&facts, 0), LETTER, "{name}");
    }
    assert_eq!(lines(&facts("damaged-shifted.pdf"), 0), LETTER);
    assert_eq!(facts("damaged-cut-off.pdf").state, State::Unreadable(Damage::Broken));
}

#[test]
fn characters_without_a_meaning_are_no_words_and_the_page_is_not_blank() {
    let numbered = facts("numbered.pdf");
    assert_eq!(lines(&numbered, 0), Vec::<&str>::new());
    assert!(numbered.pages[0].drawings);
}

#[test]
fn the_check_says_what_to_do_with_each() {
    let (folder, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    std::fs::copy(path("xfa-please-wait.pdf"), folder.path().join("Aanvraagformulier TLV.pdf")).unwrap();
    std::fs::copy(path("portfolio.pdf"), folder.path().join("Observatieverslag.pdf")).unwrap();
    let said = |language: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
        command.env("COMPLEET_HOME", home.path()).env("COMPLEET_NO_OCR", "1").env("NO_COLOR", "1");
        command.args(["check", "--type", "tlv", "--date", "2026-11-23", "--lang", language]).arg(folder.path());
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let (nl, en) = (said("nl"), said("en"));
    for words in
        ["formulier dat alleen Adobe Reader laat zien", "PDF-portfolio", "sla de documenten die erin zitten los op"]
    {
        assert!(nl.contains(words), "{nl}");
    }
    for words in ["form that only Adobe Reader shows", "PDF portfolio", "save the documents in it one by one"] {
        assert!(en.contains(words), "{en}");
    }
}
