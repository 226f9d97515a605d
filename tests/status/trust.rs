//! Who decides about a dossier: whom it was sent to, whom this user believes, and since when.

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use super::harness::school::{ID, LABEL, school, tlv};
use super::harness::status_files::{certificate, key, signed};
use super::harness::workplace::{Desk, Said, files};
use std::path::Path;

/// A school that knows two platforms and sent its dossier to the first.
struct Sent {
    _root: tempfile::TempDir,
    school: Desk,
    platform: Desk,
    other: Desk,
}

impl Sent {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let [school, platform, other] =
            ["School", "Platform", "Ander platform"].map(|name| Desk::with_key(root.path(), name));
        for desk in [&platform, &other] {
            school.knows(&desk.certificate(), &["administratie"]);
            desk.knows(&school.certificate(), &["school"]);
        }
        school.pack("complete-tlv", "dossier", &["--label", LABEL, "--to", "Platform"]);
        school.run(&["status", "sent", "4711", LABEL]).expect(0);
        Self { _root: root, school, platform, other }
    }

    fn report(&self, by: &Desk, status: &str) -> Said {
        let file = by.path("nieuws.asice");
        let passphrase = by.passphrase();
        let issue = ["status", "issue", "4711", status, "--type", "tlv", "--as", "administratie", "--output", &file];
        by.run(&[issue.as_slice(), &["--overwrite", "--to", "School", "--passphrase-file", &passphrase]].concat())
            .expect(0);
        self.school.run(&["status", "apply", &file])
    }
}

#[test]
fn t01_a_second_platform_decides_nothing_about_a_dossier_that_it_never_got() {
    let sent = Sent::new();
    let said = sent.report(&sent.other, "TLV aanvraag in behandeling").expect(1);
    assert!(said.out.contains("niet aan deze afzender gestuurd (van: Ander platform)"), "{}", said.out);
    let said = sent.report(&sent.platform, "TLV aanvraag in behandeling").expect(0);
    assert!(said.out.contains(": verwerkt;") && said.out.contains("(van: Platform)"), "{}", said.out);
    let shown = sent.school.run(&["status", "show", LABEL]).expect(0).out;
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(shown.contains("(van: Platform)") && shown.contains("(van: Ander platform)"), "{shown}");
}

#[test]
fn t01_where_no_receiver_is_recorded_one_word_for_each_contact_covers_them_all() {
    let school = school("tlv", "administratie");
    let other = key("Ander platform");
    certificate(&other, &school.desk.folder.join("ander.pem"));
    let digits = other.certificate().spoken_fingerprint();
    let add = ["contact", "add", "ander.pem", "--role", "administratie", "--digits", &digits];
    school.desk.run(&add).expect(0);
    let events = [tlv("e-1", 1, "administratie", "TLV aanvraag in behandeling")];
    let said = school.apply("een.asice", &signed(&events, &other)).expect(1);
    assert!(said.out.contains("--earlier"), "{}", said.out);
    assert_eq!(school.status(), None);
    school.desk.run(&["contact", "confirm", "Ander platform", "--earlier"]).expect(0);
    school.desk.run(&["status", "apply", "een.asice"]).expect(0);
    assert_eq!(school.status().as_deref(), Some("TLV aanvraag in behandeling"));
}

#[test]
fn t01_removing_a_contact_lists_what_it_decided() {
    let school = school("tlv", "administratie");
    let events = [tlv("e-1", 1, "administratie", "TLV aanvraag in behandeling")];
    school.apply_signed("een.asice", &events).expect(0);
    let said = school.desk.run(&["contact", "remove", "Platform"]).expect(0);
    assert!(said.out.contains(LABEL) && said.out.contains("TLV aanvraag in behandeling"), "{}", said.out);
    assert!(!school.desk.run(&["contact", "list"]).expect(0).out.contains("Platform"));
    assert_eq!(school.status().as_deref(), Some("TLV aanvraag in behandeling"), "what it said stays, with {ID}");
    let later = [tlv("e-2", 2, "administratie", "TLV afgegeven")];
    school.apply_signed("twee.asice", &later).expect(1);
    assert_eq!(school.status().as_deref(), Some("TLV aanvraag in behandeling"));
}

#[test]
fn t04_what_arrived_after_a_key_was_revoked_holds_no_longer_and_what_came_before_does() {
    let school = school("tlv", "administratie");
    let events = [tlv("e-1", 1, "administratie", "TLV aanvraag in behandeling")];
    school.apply_signed("een.asice", &events).expect(0);
    let tomorrow = (chrono::Utc::now() + chrono::TimeDelta::days(1)).date_naive().to_string();
    school.desk.run(&["contact", "revoke", "Platform", "--since", &tomorrow]).expect(0);
    assert_eq!(school.status().as_deref(), Some("TLV aanvraag in behandeling"));
    let said = school.desk.run(&["contact", "revoke", "Platform", "--since", "2026-01-01"]).expect(0);
    assert!(said.out.contains(LABEL) && said.out.contains("TLV aanvraag in behandeling"), "{}", said.out);
    assert_eq!(school.status(), None, "it arrived today");
    let later = [tlv("e-2", 2, "administratie", "TLV aanvraag in behandeling")];
    let said = school.apply_signed("twee.asice", &later).expect(1);
    assert!(said.out.contains("ingetrokken"), "{}", said.out);
}

#[test]
fn t18_what_every_receiver_would_refuse_is_not_signed() {
    let sent = Sent::new();
    let file = sent.platform.path("nieuws.asice");
    let passphrase = sent.platform.passphrase();
    let issue = ["status", "issue", "4711", "TLV aanvraag incompleet", "--type", "tlv", "--as", "administratie"];
    for wrong in ["x".repeat(20_000), "bel\u{7}".to_owned()] {
        let information = format!("ontbreekt={wrong}");
        let more = ["--output", &file, "--information", &information, "--passphrase-file", &passphrase];
        let said = sent.platform.run(&[issue.as_slice(), &more].concat()).expect(2);
        assert!(said.err.contains("geen ontvanger"), "{}", said.err);
        assert!(!Path::new(&file).exists());
    }
}

#[test]
fn t23_a_receiver_signs_how_a_bundle_arrived_and_the_school_applies_it() {
    let sent = Sent::new();
    let out = sent.school.folder.join("dossier-out");
    let bundle = out.join(&files(&out)[0]);
    let receipt_of = |by: &Desk, file: &Path, code: i32| {
        let (receipt, passphrase) = (by.path("bevestiging.asice"), by.passphrase());
        let receive = ["receive", file.to_str().unwrap(), "--output", &receipt, "--overwrite"];
        let said = by.run(&[receive.as_slice(), &["--passphrase-file", &passphrase]].concat()).expect(code);
        assert!(said.out.contains("compleet status apply"), "{}", said.out);
        receipt
    };
    let receipt = receipt_of(&sent.platform, &bundle, 0);
    let said = sent.school.run(&["status", "apply", &receipt]).expect(0);
    assert!(said.out.contains("heel aangekomen en vertrouwd") && said.out.contains("(van: Platform)"), "{}", said.out);
    let again = sent.school.run(&["status", "apply", &receipt]).expect(0);
    assert!(!again.out.contains("ontvangstbevestiging"), "{}", again.out);

    // Whoever it was not for says nothing of it.
    let receipt = receipt_of(&sent.other, &bundle, 1);
    let said = sent.school.run(&["status", "apply", &receipt]).expect(1);
    assert!(said.out.contains("niet aan deze afzender gestuurd"), "{}", said.out);

    // What was altered on its way is told as such.
    let altered = sent.platform.folder.join("aangekomen.asice");
    let mut bytes = std::fs::read(&bundle).unwrap();
    let at = bytes.windows(4).position(|four| four == b"%PDF").unwrap() + 5;
    bytes[at] ^= 1;
    std::fs::write(&altered, bytes).unwrap();
    let receipt = receipt_of(&sent.platform, &altered, 1);
    let said = sent.school.run(&["status", "apply", &receipt]).expect(0);
    assert!(said.out.contains("NIET heel aangekomen"), "{}", said.out);
    let shown = sent.school.run(&["status", "show", LABEL]).expect(0).out;
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(shown.matches("ontvangstbevestiging: pakket").count(), 3, "{shown}");
}

#[test]
fn t23_only_another_party_writes_a_receipt_and_only_of_a_dossier() {
    let sent = Sent::new();
    let out = sent.school.folder.join("dossier-out");
    let bundle = out.join(&files(&out)[0]);
    let passphrase = sent.school.passphrase();
    let own = ["receive", bundle.to_str().unwrap(), "--passphrase-file", &passphrase];
    let said = sent.school.run(&own).expect(1);
    assert!(said.out.contains("geen ontvangstbevestiging"), "{}", said.out);
    let text = sent.school.path("wachtzin.txt");
    let said = sent.school.run(&["receive", &text, "--passphrase-file", &passphrase]).expect(1);
    assert!(said.out.contains("geen ontvangstbevestiging"), "{}", said.out);
    assert_eq!(files(&out).len(), 1);
}

#[test]
fn t20_what_may_be_kept_no_longer_is_shown_first_and_then_erased() {
    let school = school("tlv", "administratie");
    let due = || school.desk.run(&["register", "purge", "--due"]).expect(0).out;
    assert!(due().contains("niets"), "{}", due());
    {
        use compleet::lifecycle::{Body, Event, EventId};
        use compleet::register::{Reference, Register};
        super::harness::school::know(
            &school.desk.folder.join("home"),
            "0198c0de-cccc-7000-8000-00000000beef",
            Some("lang geleden"),
            "tlv",
        );
        let mut register = Register::open(&school.desk.folder.join("home")).unwrap();
        let id = Reference::Id("0198c0de-cccc-7000-8000-00000000beef".into());
        let time = "1999-01-01T10:00:00Z".parse().unwrap();
        let event = Event { id: EventId("oud".into()), time, body: Body::Checked };
        register.whole(|pen| pen.append(pen.find(&id)?.unwrap(), &event).map(drop)).unwrap();
    }
    let shown = due();
    assert!(shown.contains("lang geleden") && !shown.contains(LABEL) && shown.contains("--yes"), "{shown}");
    assert!(due().contains("lang geleden"), "a look erases nothing");
    school.desk.run(&["register", "purge", "--due", "--yes"]).expect(0);
    let list = school.desk.run(&["status", "list"]).expect(0).out;
    assert!(!list.contains("lang geleden") && list.contains(LABEL), "{list}");
}
