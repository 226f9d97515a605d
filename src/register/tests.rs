//! What the register keeps, finds, merges and forgets.

use super::*;
use crate::dossier::{Digest, FieldId, KindId, RequestTypeId};
use crate::lifecycle::{Body, Event, EventId, LocalState, Named, Reporter, StatusReport};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;

const ID: &str = "0198c0de-1111-7000-8000-00000000abcd";

fn at(hours: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::hours(hours)
}

fn report(id: &str, name: &str, received: i64) -> Event {
    let report = StatusReport {
        name: name.into(),
        set_by: "administratie".into(),
        information: BTreeMap::from([("bespreekdatum".into(), "2026-12-01".into())]),
        request_type: None,
        reporter: Reporter::Unsigned,
        received: at(received),
        named: Named::Id,
        letters: 0,
    };
    Event { id: EventId(id.into()), time: at(1), body: Body::Status(report) }
}

fn know(pen: &Pen<'_>, id: &str, label: Option<&str>) -> DossierKey {
    let fields = BTreeMap::from([(FieldId::new("een-op-een"), "true".to_owned())]);
    let request_type = RequestTypeId::new("tlv");
    pen.know(&NewDossier { id, request_type: &request_type, label, fields: &fields }).unwrap()
}

fn with<T>(register: &mut Register, work: impl FnOnce(&Pen<'_>) -> T) -> T {
    register.whole(|pen| Ok::<_, RegisterError>(work(pen))).unwrap()
}

fn bundle() -> BundleRecord {
    let attachment = SentAttachment {
        sha256: Digest([7; 32]),
        kinds: vec![KindId::new("op")],
        expires: at(0).date_naive().succ_opt(),
    };
    BundleRecord {
        recipients: Vec::new(),
        id: "b1".into(),
        sha256: Digest([1; 32]),
        supplement: false,
        at: at(0),
        attachments: vec![attachment],
        pupil: None,
    }
}

#[test]
fn what_was_written_is_there_after_opening_again() {
    let home = tempfile::tempdir().unwrap();
    let mut register = Register::open(&home.path().join("new folder")).unwrap();
    with(&mut register, |pen| {
        let key = know(pen, ID, Some("Kameleon"));
        assert_eq!(pen.record_bundle(key, &bundle()).unwrap(), Appended::New);
        assert_eq!(pen.record_bundle(key, &bundle()).unwrap(), Appended::Known);
        assert_eq!(pen.append(key, &report("e1", "TLV Aanmelding", 5)).unwrap(), Appended::New);
    });
    drop(register);
    let mut register = Register::open_to_read(&home.path().join("new folder")).unwrap().unwrap();
    with(&mut register, |pen| {
        let key = pen.find(&Reference::Id(ID.to_uppercase())).unwrap().unwrap();
        assert_eq!(pen.bundles(key).unwrap(), [bundle()]);
        assert_eq!(pen.events(key).unwrap().0.len(), 2);
        let record = pen.dossier(key).unwrap();
        assert_eq!((record.label.as_deref(), record.known, record.fields.len()), (Some("Kameleon"), true, 1));
    });
    assert_eq!(register.check().unwrap(), []);
    assert!(Register::open_to_read(home.path()).unwrap().is_none());
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    Register::open(home.path()).unwrap();
    let mode = std::fs::metadata(home.path().join(FILE)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn the_same_event_again_is_nothing_and_another_under_its_id_is_kept() {
    let home = tempfile::tempdir().unwrap();
    let mut register = Register::open(home.path()).unwrap();
    with(&mut register, |pen| {
        let key = know(pen, ID, None);
        assert_eq!(pen.append(key, &report("e1", "TLV Aanmelding", 5)).unwrap(), Appended::New);
        // It arrived later, and says the same.
        assert_eq!(pen.append(key, &report("e1", "TLV Aanmelding", 9)).unwrap(), Appended::Known);
        assert_eq!(pen.append(key, &report("e1", "TLV afgegeven", 9)).unwrap(), Appended::New);
        assert_eq!(pen.events(key).unwrap().0.len(), 2);
    });
}

#[test]
fn what_was_said_of_a_number_goes_to_the_dossier_that_gets_it() {
    let home = tempfile::tempdir().unwrap();
    let mut register = Register::open(home.path()).unwrap();
    with(&mut register, |pen| {
        let place = pen.find_or_place(&Reference::Number(77)).unwrap().unwrap();
        pen.append(place, &report("e1", "TLV Aanmelding", 5)).unwrap();
        assert!(!pen.dossier(place).unwrap().known);
        let key = know(pen, ID, None);
        pen.append(key, &report("e1", "TLV Aanmelding", 6)).unwrap();
        pen.number(key, 77).unwrap();
        assert_eq!(pen.find(&Reference::Number(77)).unwrap(), Some(key));
        assert_eq!(pen.events(key).unwrap().0.len(), 1);
        let other = know(pen, "another", None);
        assert!(matches!(pen.number(other, 77), Err(RegisterError::NumberTaken { number: 77 })));
        assert_eq!(pen.list(&Digest([0; 32])).unwrap().len(), 2);
    });
}

#[test]
fn work_that_fails_leaves_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut register = Register::open(home.path()).unwrap();
    let failed: Result<(), RegisterError> = register.whole(|pen| {
        know(pen, ID, None);
        Err(RegisterError::Content { what: "stop".into() })
    });
    assert!(failed.is_err());
    with(&mut register, |pen| assert_eq!(pen.find(&Reference::Id(ID.into())).unwrap(), None));
}

#[test]
fn a_person_may_name_a_dossier_in_many_ways() {
    let home = tempfile::tempdir().unwrap();
    let mut register = Register::open(home.path()).unwrap();
    with(&mut register, |pen| {
        let key = know(pen, ID, Some("Groep 8D Kameleon"));
        pen.number(key, 4711).unwrap();
        let other = know(pen, "0198c0de-2222-7000-8000-00000000ffff", Some("Ander"));
        for typed in [ID, "4711", "groep 8d KAMELEON", "0198c0de-1111", "0000abcd", " ABCD "] {
            assert_eq!(pen.meant(typed).unwrap(), Found::One(key), "{typed}");
        }
        assert!(matches!(pen.meant("0198c0de").unwrap(), Found::Several(all) if all.len() == 2));
        assert_eq!(pen.meant("cd").unwrap(), Found::None);
        assert_eq!(pen.meant("").unwrap(), Found::None);
        assert_eq!(pen.meant("ander").unwrap(), Found::One(other));
    });
}

#[test]
fn a_summary_goes_when_something_happens_or_the_rules_change() {
    let home = tempfile::tempdir().unwrap();
    let mut register = Register::open(home.path()).unwrap();
    let (rules, others) = (Digest([1; 32]), Digest([2; 32]));
    let open =
        vec![OpenTask { action: "aanvullen".into(), due: None, sort: OpenSort::Work, missing: Some("x".into()) }];
    let summary =
        Summary { status: Some("a".into()), since: Some(at(3)), local: LocalState::Sent, open, ..Summary::default() };
    with(&mut register, |pen| {
        let key = know(pen, ID, None);
        pen.keep_summary(key, &rules, &summary).unwrap();
        assert_eq!(pen.list(&rules).unwrap()[0].summary.as_ref(), Some(&summary));
        assert_eq!(pen.list(&others).unwrap()[0].summary, None);
        pen.append(key, &report("e1", "TLV Aanmelding", 5)).unwrap();
        assert_eq!(pen.list(&rules).unwrap()[0].summary, None);
    });
}

#[test]
fn what_is_erased_is_in_no_byte_and_does_not_come_back() {
    let home = tempfile::tempdir().unwrap();
    let mut register = Register::open(home.path()).unwrap();
    with(&mut register, |pen| {
        for number in 0..200 {
            let id = format!("0198c0de-0000-7000-8000-{number:012}");
            let key = know(pen, &id, Some(&format!("label nummer {number}")));
            pen.number(key, 90_000_000 + number).unwrap();
            pen.append(key, &report("e1", &format!("status van {number}"), 5)).unwrap();
        }
    });
    let references = [Reference::Number(90_000_099), Reference::Id("0198c0de-0000-7000-8000-000000000099".into())];
    with(&mut register, |pen| pen.erase(pen.find(&references[0]).unwrap().unwrap()).unwrap());
    register.sweep().unwrap();
    with(&mut register, |pen| {
        for reference in &references {
            assert_eq!(pen.find_or_place(reference).unwrap(), None);
        }
        assert_eq!(pen.list(&Digest([0; 32])).unwrap().len(), 199);
    });
    assert_eq!(register.check().unwrap(), []);
    let bytes = std::fs::read(home.path().join(FILE)).unwrap();
    let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    assert!(holds(b"label nummer 98") && holds(b"status van 98"));
    assert!(!holds(b"label nummer 99") && !holds(b"status van 99"));
    assert!(holds(&90_000_098_u32.to_be_bytes()) && !holds(&90_000_099_u32.to_be_bytes()));
}

#[test]
fn a_newer_register_and_other_files_are_refused() {
    let home = tempfile::tempdir().unwrap();
    let register = Register::open(home.path()).unwrap();
    register.store.spoil("PRAGMA user_version = 99");
    drop(register);
    assert!(matches!(Register::open(home.path()), Err(RegisterError::Newer { found: 99, .. })));
    std::fs::write(home.path().join(FILE), [b'x'; 5000]).unwrap();
    let error = Register::open(home.path()).unwrap_err();
    assert_eq!(error.cause(), Some(Cause::Damaged), "{error}");
}

#[test]
fn a_damaged_event_is_found() {
    let home = tempfile::tempdir().unwrap();
    let mut register = Register::open(home.path()).unwrap();
    with(&mut register, |pen| {
        let key = know(pen, ID, None);
        pen.append(key, &report("e1", "TLV Aanmelding", 5)).unwrap();
    });
    register.store.spoil("UPDATE event SET body = '{'");
    assert_eq!(register.check().unwrap(), [Trouble::Event { dossier: 1 }]);
}

#[test]
fn two_processes_write_one_after_the_other() {
    let home = tempfile::tempdir().unwrap();
    Register::open(home.path()).unwrap();
    let write = |start: usize| {
        let mut register = Register::open(home.path()).unwrap();
        for number in (start..40).step_by(2) {
            with(&mut register, |pen| know(pen, &format!("dossier-{number}"), None));
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| write(0));
        scope.spawn(|| write(1));
    });
    let mut register = Register::open(home.path()).unwrap();
    with(&mut register, |pen| assert_eq!(pen.list(&Digest([0; 32])).unwrap().len(), 40));
}

#[test]
fn t07_the_number_of_an_erased_dossier_is_not_found_by_hashing_fast() {
    use hmac::{Hmac, Mac};
    let home = tempfile::tempdir().unwrap();
    let mut register = Register::open(home.path()).unwrap();
    with(&mut register, |pen| {
        let key = know(pen, ID, None);
        pen.number(key, 90_000_001).unwrap();
        pen.erase(key).unwrap();
    });
    drop(register);
    let connection = rusqlite::Connection::open(home.path().join(FILE)).unwrap();
    let key: Vec<u8> =
        connection.query_row("SELECT value FROM meta WHERE key = 'erasure-key'", [], |row| row.get(0)).unwrap();
    let marks: Vec<Vec<u8>> = {
        let mut statement = connection.prepare("SELECT mark FROM erased").unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    assert_eq!(marks.len(), 2, "an id and a number");
    let fast = |text: &str| {
        let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&key).unwrap();
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().to_vec()
    };
    assert!(marks.contains(&fast(&format!("id {ID}"))), "an id cannot be guessed");
    assert!(!marks.contains(&fast("number 90000001")));
    let mut register = Register::open(home.path()).unwrap();
    assert!(with(&mut register, |pen| pen.erased(&Reference::Number(90_000_001)).unwrap()));
}

#[test]
fn t17_an_emptied_register_is_told_and_a_copy_puts_it_back() {
    let home = tempfile::tempdir().unwrap();
    let mut register = Register::open(home.path()).unwrap();
    with(&mut register, |pen| know(pen, ID, None));
    // The day's copy was made when the register was opened; that of tomorrow holds the dossier.
    std::fs::remove_dir_all(home.path().join(copies::FOLDER)).unwrap();
    drop(register);
    drop(Register::open(home.path()).unwrap());
    let copies = copies::list(home.path());
    assert_eq!(copies.len(), 1);
    std::fs::write(home.path().join(FILE), b"").unwrap();
    assert!(matches!(Register::open(home.path()), Err(RegisterError::Emptied)));
    assert!(matches!(Register::open_to_read(home.path()), Err(RegisterError::Emptied)));
    std::fs::copy(&copies[0].1, home.path().join(FILE)).unwrap();
    let mut register = Register::open(home.path()).unwrap();
    assert!(with(&mut register, |pen| pen.find(&Reference::Id(ID.into())).unwrap().is_some()));
    assert_eq!(register.check().unwrap(), []);
}

#[test]
fn t17_a_foreign_database_is_told() {
    let home = tempfile::tempdir().unwrap();
    let other = rusqlite::Connection::open(home.path().join(FILE)).unwrap();
    other.execute_batch("CREATE TABLE songs (x)").unwrap();
    drop(other);
    assert!(matches!(Register::open(home.path()), Err(RegisterError::Foreign)));
    assert!(copies::list(home.path()).is_empty());
}

#[test]
fn t17_seven_copies_stay_and_erasing_leaves_none_that_holds_the_erased() {
    let home = tempfile::tempdir().unwrap();
    let mut register = Register::open(home.path()).unwrap();
    with(&mut register, |pen| know(pen, ID, Some("label van een kind")));
    drop(register);
    let folder = home.path().join(copies::FOLDER);
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::create_dir(&folder).unwrap();
    for day in 10..20 {
        std::fs::copy(home.path().join(FILE), folder.join(format!("register-2020-01-{day}.sqlite"))).unwrap();
    }
    let mut register = Register::open(home.path()).unwrap();
    let names = || copies::list(home.path()).into_iter().map(|(day, _)| day.to_string()).collect::<Vec<_>>();
    assert_eq!(names().len(), 7);
    assert_eq!(names()[0], "2020-01-14", "the oldest went");
    with(&mut register, |pen| pen.erase(pen.find(&Reference::Id(ID.into())).unwrap().unwrap()).unwrap());
    register.sweep().unwrap();
    assert_eq!(names().len(), 1);
    for (_, copy) in copies::list(home.path()) {
        let bytes = std::fs::read(copy).unwrap();
        assert!(!bytes.windows(12).any(|window| window == b"van een kind"));
    }
}
