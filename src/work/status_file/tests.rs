use super::*;
use crate::bundle::{Document, write_status};
use crate::dossier::Sums;
use crate::keys::{Contact, Standing};
use crate::manifest::{FORMAT, ProgramRecord, Record, RequestRecord, StatusRecord, ValueFault};
use crate::seal::{Identity, Sealed, Sealing};
use crate::signature::SigningKey;
use chrono::TimeDelta;
use std::io::Write;

const LETTER: &[u8] = b"%PDF-1.7 brief";

fn noon() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_435_200, 0).unwrap()
}

fn key() -> SigningKey {
    let recipient = Identity::generate().recipient().to_string();
    SigningKey::generate("Platform", &recipient, noon() - TimeDelta::days(1)).unwrap()
}

fn news(letters: &[&str]) -> Vec<u8> {
    let event = serde_json::json!({
        "id": "e-1", "dossier": "d-1", "request_type": "soort", "time": "2026-11-23T10:00:00+01:00",
        "set_by": "wie", "status": "Hoe het staat", "letters": letters,
    });
    serde_json::json!({ "format": "compleet/status/v1", "events": [event] }).to_string().into_bytes()
}

fn record(kind: BundleKind) -> Record {
    Record {
        format: FORMAT.to_owned(),
        program: ProgramRecord { name: "ander programma".to_owned(), version: "1".to_owned() },
        kind,
        bundle: String::new(),
        dossier: String::new(),
        signed_at: noon(),
        supersedes: None,
        recipients: Vec::new(),
        request: None,
        ruleset: None,
        attachments: Vec::new(),
        findings: Vec::new(),
        waivers: Vec::new(),
        confirmations: Vec::new(),
        status: StatusRecord::default(),
    }
}

fn bundle(news: &[u8], letters: &[&str], key: &SigningKey) -> Vec<u8> {
    let mut record = record(BundleKind::Status);
    record.attachments = letters
        .iter()
        .map(|name| AttachmentRecord {
            name: (*name).to_owned(),
            kinds: Vec::new(),
            confidence: None,
            declared_kinds: Vec::new(),
            declared_date: None,
            explanation: false,
            size: LETTER.len() as u64,
            sha256: sha256(LETTER),
        })
        .collect();
    let documents = letters.iter().map(|name| Document {
        name: (*name).to_owned(),
        sums: Sums::of(LETTER),
        fingerprint: None,
        open: Box::new(|| Ok(Box::new(LETTER) as Box<dyn Read>)),
    });
    write_status(Vec::new(), &mut record, news, documents.collect(), key).unwrap()
}

fn trust(key: &SigningKey, roles: &[&str]) -> Trust {
    let roles = roles.iter().map(|role| (*role).to_owned()).collect();
    let standing = Standing { confirmed: Some(DateTime::UNIX_EPOCH), ..Standing::default() };
    Trust { contacts: vec![Contact { certificate: key.certificate().clone(), roles, standing }], ..Trust::default() }
}

fn read(bytes: Vec<u8>, trust: &Trust) -> Result<StatusFile, NotAStatusFile> {
    read_status(bytes, None, trust, false, noon()).unwrap()
}

#[test]
fn signed_news_comes_with_its_reporter_and_its_letters() {
    let key = key();
    let bytes = bundle(&news(&["Brief.pdf"]), &["Brief.pdf", "Bijlage.pdf"], &key);
    let file = read(bytes.clone(), &trust(&key, &["rol"])).unwrap();
    let fingerprint = key.certificate().fingerprint().to_string();
    assert_eq!(file.reporter, Reporter::Contact { fingerprint, roles: vec!["rol".to_owned()] });
    assert_eq!((file.digest, file.sealed), (sha256(&bytes), false));
    let event = &file.events[0];
    assert_eq!(event.dossier, DossierRef { id: Some("d-1".to_owned()), number: None });
    assert_eq!(event.event.time.to_rfc3339(), "2026-11-23T09:00:00+00:00");
    let Body::Status(report) = &event.event.body else { panic!("{event:?}") };
    assert_eq!((report.received, &report.reporter), (noon(), &file.reporter));
    assert_eq!(event.letters, ["Brief.pdf"]);
    assert_eq!(file.letters.len(), 2);
    assert_eq!(file.letter(&file.letters[0]).unwrap(), LETTER);
}

#[test]
fn who_signed_decides_who_reports() {
    let key = key();
    let bytes = bundle(&news(&[]), &[], &key);
    let stranger = read(bytes.clone(), &Trust::default()).unwrap();
    assert!(matches!(stranger.reporter, Reporter::Stranger { .. }), "{:?}", stranger.reporter);
    assert_eq!(stranger.events.len(), 1);
    let own = Trust { own: Some(key.certificate().clone()), ..Trust::default() };
    assert_eq!(read(bytes.clone(), &own).unwrap().reporter, Reporter::ByHand { by: "Platform".to_owned() });
    let both = Trust { own: own.own, ..trust(&key, &["rol"]) };
    assert!(matches!(read(bytes.clone(), &both).unwrap().reporter, Reporter::Contact { .. }));
    let roleless = read(bytes, &trust(&key, &[])).unwrap();
    assert!(matches!(roleless.reporter, Reporter::Contact { ref roles, .. } if roles.is_empty()));
}

#[test]
fn plain_news_is_only_read_where_that_is_allowed() {
    let refused = read(news(&[]), &Trust::default());
    assert!(matches!(refused, Err(NotAStatusFile::PlainNotAllowed)), "{refused:?}");
    let file = read_status(news(&[]), None, &Trust::default(), true, noon()).unwrap().unwrap();
    assert_eq!((file.reporter, file.events.len()), (Reporter::Unsigned, 1));
    let letters = read_status(news(&["Brief.pdf"]), None, &Trust::default(), true, noon()).unwrap();
    assert!(matches!(letters, Err(NotAStatusFile::Faulty(StatusFault::Event { why: ValueFault::NoAttachment, .. }))));
    // A mistake is told even where plain news is not taken: its writer is trying it out.
    let mistaken = read(b"{ \"format\": \"x\" }".to_vec(), &Trust::default());
    assert!(matches!(mistaken, Err(NotAStatusFile::Faulty(StatusFault::Format { .. }))), "{mistaken:?}");
}

#[test]
fn no_byte_changes_what_signed_news_says() {
    let key = key();
    let trust = trust(&key, &["rol"]);
    let bytes = bundle(&news(&["Brief.pdf"]), &["Brief.pdf"], &key);
    let before = read(bytes.clone(), &trust).unwrap();
    for place in 0..bytes.len() {
        let mut altered = bytes.clone();
        altered[place] ^= 0x20;
        // A few bytes of a zip mean nothing: which version packed it, for one.
        if let Ok(file) = read(altered, &trust) {
            assert_eq!((file.events, file.reporter), (before.events.clone(), before.reporter.clone()), "byte {place}");
            assert_eq!(file.letters, before.letters, "byte {place}");
        }
    }
    for length in [0, 3, 4, 100, bytes.len() - 1] {
        assert!(read(bytes[..length].to_vec(), &trust).is_err(), "{length}");
    }
}

#[test]
fn what_went_wrong_with_a_bundle_is_told_apart() {
    let key = key();
    let trust = trust(&key, &["rol"]);
    let bytes = bundle(&news(&[]), &[], &key);
    let mut altered = bytes.clone();
    let place = altered.windows(4).position(|window| window == b"Hoe ").unwrap();
    altered[place] ^= 0x20;
    // The checksum of the zip is made to fit: only the signature can tell.
    let news_then = [b"hoe ".as_slice(), &news(&[])[news(&[]).windows(4).position(|w| w == b"Hoe ").unwrap() + 4..]];
    let start = news(&[]).windows(4).position(|w| w == b"Hoe ").unwrap();
    let patched = [&news(&[])[..start], &news_then.concat()].concat();
    let (old, new) = (crc32fast::hash(&news(&[])).to_le_bytes(), crc32fast::hash(&patched).to_le_bytes());
    for at in 0..altered.len() - 4 {
        if altered[at..at + 4] == old {
            altered[at..at + 4].copy_from_slice(&new);
        }
    }
    assert!(matches!(read(altered, &trust), Err(NotAStatusFile::Altered(_))));
    let request = {
        let request = RequestRecord {
            request_type: "soort".into(),
            date: None,
            checked_on: noon().date_naive(),
            verdict: crate::finding::Verdict::Complete,
            details: std::collections::BTreeMap::default(),
        };
        let mut record = Record { dossier: "d-1".into(), request: Some(request), ..record(BundleKind::Request) };
        crate::bundle::write(Vec::new(), &mut record, Vec::new(), &key, &mut |_| ()).unwrap()
    };
    assert!(matches!(read(request, &trust), Err(NotAStatusFile::WrongKind(BundleKind::Request))));
    let faulty = bundle(b"{}", &[], &key);
    assert!(matches!(read(faulty, &trust), Err(NotAStatusFile::Faulty(StatusFault::Format { found: None }))));
    let lost = bundle(&news(&["Brief.pdf"]), &[], &key);
    assert!(matches!(read(lost, &trust), Err(NotAStatusFile::Faulty(StatusFault::Event { key: "letters", .. }))));
    for begun in [b"".as_slice(), &[0; 64], b"PK", &bytes[..20], &bytes[..bytes.len() / 2]] {
        assert!(matches!(read(begun.to_vec(), &trust), Err(NotAStatusFile::NotWhole)), "{begun:?}");
    }
    for other in [b"hallo".as_slice(), b"%PDF-1.7", b"[]", b"\xff\xfe{\0}\0"] {
        assert!(matches!(read(other.to_vec(), &trust), Err(NotAStatusFile::SomethingElse)), "{other:?}");
    }
    let until = noon() - TimeDelta::days(1);
    let recipient = Identity::generate().recipient().to_string();
    let old = SigningKey::generate_until("Oud", &recipient, until - TimeDelta::days(9), until).unwrap();
    let expired = read(bundle(&news(&[]), &[], &old), &trust);
    assert!(matches!(expired, Err(NotAStatusFile::BadSignature(BadSignature::Expired))), "{expired:?}");
}

#[test]
fn sealed_news_opens_for_its_receiver_only() {
    let (key, identity) = (key(), Identity::generate());
    let trust = trust(&key, &["rol"]);
    let bytes = bundle(&news(&[]), &[], &key);
    let mut sealed = Sealed::new(Vec::new(), &Sealing::Recipients(vec![identity.recipient()])).unwrap();
    sealed.write_all(&bytes).unwrap();
    let sealed = sealed.finish().unwrap();
    let open = |opener: Option<&Opener>| read_status(sealed.clone(), opener, &trust, false, noon()).unwrap();
    let file = open(Some(&Opener::Identities(vec![identity]))).unwrap();
    assert!(file.sealed && matches!(file.reporter, Reporter::Contact { .. }));
    assert_eq!(file.digest, sha256(&sealed));
    let other = open(Some(&Opener::Identities(vec![Identity::generate()])));
    assert!(matches!(other, Err(NotAStatusFile::Unreadable(Unreadable::NotForUs))), "{other:?}");
    assert!(matches!(open(None), Err(NotAStatusFile::Unreadable(Unreadable::NotOpened))));
}

#[test]
fn a_form_is_reported_like_a_status() {
    let key = key();
    let event = serde_json::json!({
        "id": "e-2", "dossiernummer": 12, "time": "2026-11-23T10:00:00Z", "set_by": "wie",
        "form": { "name": "Formulier", "option": "Zo", "by": "M. Jansen" },
    });
    let news = serde_json::json!({ "format": "compleet/status/v1", "events": [event] }).to_string();
    let file = read(bundle(news.as_bytes(), &[], &key), &trust(&key, &["rol"])).unwrap();
    let Body::Form(form) = &file.events[0].event.body else { panic!("{file:?}") };
    let report = form.report.as_ref().unwrap();
    assert_eq!((form.option.as_str(), &report.reporter), ("Zo", &file.reporter));
    assert_eq!(file.events[0].dossier.number, Some(12));
}
