//! The form that closes a request: when it is due, what it takes, what follows from it.

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::workplace;

use crate::harness::workplace::{Desk, files};
use chrono::Utc;
use compleet::cli::{self, Exit, Streams, World};
use compleet::language::Language;
use std::fs;
use std::path::Path;

/// A school with one dossier that came as far as these statuses.
fn school(root: &Path, sample: &str, statuses: &[&str]) -> Desk {
    let school = Desk::with_key(root, "De Kameleon");
    school.pack(sample, "dossier", &["--label", "jip"]);
    for status in statuses {
        school.run(&["status", "record", "jip", status, "--by", "M. Jansen"]).expect(0);
    }
    fs::create_dir(school.path("post")).unwrap();
    school
}

fn form(school: &Desk, more: &[&str]) -> workplace::Said {
    let (passphrase, post) = (school.passphrase(), school.path("post"));
    let base = ["status", "form", "jip", "--output", &post, "--passphrase-file", &passphrase];
    school.run(&[base.as_slice(), more].concat())
}

const GRANTED: [&str; 3] = ["ARR Aanmelding", "Arrangementsaanvraag in behandeling", "Arrangement toegekend"];
const ENDED: [&str; 4] =
    ["ARR Aanmelding", "Arrangementsaanvraag in behandeling", "Arrangement toegekend", "Arrangement afgerond"];

#[test]
fn it_waits_for_its_status() {
    let root = tempfile::tempdir().unwrap();
    let school = school(root.path(), "complete-arrangement", &GRANTED);
    let said = form(&school, &["--option", "1", "--satisfaction", "Tevreden", "--by", "M. Jansen"]).expect(1);
    assert!(said.out.contains("Arrangement afgerond"), "{}", said.out);
    assert_eq!(files(Path::new(&school.path("post"))), Vec::<String>::new());
}

#[test]
fn answers_that_the_form_does_not_have_are_told_with_those_that_it_has() {
    let root = tempfile::tempdir().unwrap();
    let school = school(root.path(), "complete-arrangement", &ENDED);
    let by = ["--by", "M. Jansen"];
    for (answers, expected) in [
        (vec![], "--option"),
        (vec!["--option", "Aanvraag TVL", "--satisfaction", "Tevreden"], "Bedoelt u ‘Aanvraag TLV’?"),
        (vec!["--option", "1"], "Zeer tevreden"),
        (vec!["--option", "1", "--satisfaction", "Tevredn"], "Bedoelt u ‘Tevreden’?"),
    ] {
        let said = form(&school, &[answers.as_slice(), &by].concat()).expect(2);
        assert!(said.err.contains(expected), "{answers:?}: {}", said.err);
    }
    let said = form(&school, &["--option", "1", "--satisfaction", "Tevreden"]).expect(2);
    assert!(said.err.contains("--by"), "{}", said.err);
    assert_eq!(files(Path::new(&school.path("post"))), Vec::<String>::new());
}

#[test]
fn it_is_kept_ends_its_work_and_offers_what_follows() {
    let root = tempfile::tempdir().unwrap();
    let school = school(root.path(), "complete-arrangement", &ENDED);
    let open = |school: &Desk| school.run(&["status", "next", "jip"]).expect(0).out;
    assert!(open(&school).contains("[formulier-voortgang]"), "{}", open(&school));
    let answers = ["--option", "aanvraag tlv", "--satisfaction", "2", "--remark", "fijn", "--by", "M. Jansen"];
    let said = form(&school, &answers).expect(0);
    assert!(said.out.contains("compleet init NIEUWE-MAP --type tlv --from MAP"), "{}", said.out);
    assert!(said.out.contains("Tevreden") && said.out.contains("niet versleuteld"), "{}", said.out);
    assert!(!open(&school).contains("[formulier-voortgang]"), "{}", open(&school));
    assert_eq!(files(Path::new(&school.path("post"))).len(), 1);
    let said = form(&school, &["--option", "1", "--satisfaction", "1", "--by", "M. Jansen", "--lang", "en"]).expect(0);
    assert!(said.out.contains("replaces") && !said.out.contains("init"), "{}", said.out);
}

#[test]
fn a_tlv_for_a_group_is_warned_about() {
    let root = tempfile::tempdir().unwrap();
    let school = school(root.path(), "complete-groepsarrangement", &ENDED);
    let answers = ["--option", "Aanvraag TLV", "--satisfaction", "Tevreden", "--by", "M. Jansen"];
    let said = form(&school, &answers).expect(0);
    assert!(said.err.contains("Let op: Een TLV is voor een leerling"), "before it is signed: {}", said.err);
}

#[test]
fn a_type_without_a_form_says_so() {
    let root = tempfile::tempdir().unwrap();
    let school = school(root.path(), "complete-thuiszitter", &["Thuiszitter aanmelding"]);
    let said = form(&school, &["--option", "1", "--by", "M. Jansen"]).expect(1);
    assert!(said.out.contains("geen formulier"), "{}", said.out);
}

#[test]
fn a_person_at_a_terminal_is_asked() {
    let root = tempfile::tempdir().unwrap();
    let school = school(root.path(), "complete-arrangement", &ENDED);
    let now = Utc::now();
    let world = World {
        now,
        today: now.date_naive(),
        wall: |moment| moment.naive_utc(),
        language: Language::Dutch,
        user: None,
        clock: || chrono::DateTime::UNIX_EPOCH,
        home: Some(school.folder.join("home")),
        cache: None,
        may_ask: true,
        shows_progress: false,
        stop: Default::default(),
        on_interrupt: |_| (),
        colour: false,
        width: Some(80),
    };
    // A number that the form does not have is asked again.
    let (out, err) = answered(&school, &world, "9\n2\n1\nfijn samengewerkt\nM. Jansen\n", "een.asice");
    for words in [
        "Arrangement voortgang",
        "Hoe ging het?",
        "4  Ondersteuning",
        "Hoe tevreden",
        "Opmerking",
        "Uw naam",
        "van 1 tot en met 4",
    ] {
        assert!(err.contains(words), "{words} in {err}");
    }
    assert!(out.contains("Aanvraag Arrangement") && out.contains("Zeer tevreden"), "{out}");
    assert!(out.contains("--type arrangement"), "{out}");
    assert!(!err.contains("al ingevuld"), "{err}");
    let (_, err) = answered(&school, &world, "1\n1\n\nM. Jansen\n", "twee.asice");
    assert!(err.contains("al ingevuld: ‘Aanvraag Arrangement’"), "{err}");
}

/// Fills in the form as somebody who types these answers.
fn answered(school: &Desk, world: &World, answers: &str, file: &str) -> (String, String) {
    let (mut input, mut out, mut err) = (answers.as_bytes(), Vec::new(), Vec::new());
    let streams = Streams { input: &mut input, out: &mut out, err: &mut err };
    let (file, passphrase) = (school.path(file), school.passphrase());
    let arguments =
        ["compleet", "status", "form", "jip", "--output", &file, "--passphrase-file", &passphrase].map(Into::into);
    let exit = cli::run(arguments.to_vec(), world, streams);
    let (out, err) = (String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap());
    assert_eq!(exit, Exit::InOrder, "{out}{err}");
    (out, err)
}
