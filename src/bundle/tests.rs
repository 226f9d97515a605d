//! Every alteration that a bundle must survive being offered, by name.

mod altered;
mod hostile;
mod raw;
mod stamped;

use super::*;
use crate::dossier::{Digest, Fingerprinting, KindId, RequestTypeId, Sums};
use crate::finding::Verdict;
use crate::manifest::*;
use crate::signature::{BadSignature, SigningKey, sha256, sign};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use raw::Raw;
use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};

const RECIPIENT: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
const ACCEPTED: [BundleKind; 2] = [BundleKind::Request, BundleKind::Supplement];

fn noon() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_435_200, 0).unwrap()
}

fn key() -> SigningKey {
    SigningKey::generate("De Kameleon", RECIPIENT, noon() - TimeDelta::days(1)).unwrap()
}

fn record(documents: &[(&str, &[u8])], kind: BundleKind) -> Record {
    let attachments = documents.iter().map(|(name, bytes)| AttachmentRecord {
        name: (*name).to_owned(),
        kinds: vec![KindId::new("soort")],
        confidence: None,
        declared_kinds: Vec::new(),
        declared_date: None,
        explanation: false,
        size: bytes.len() as u64,
        sha256: sha256(bytes),
    });
    Record {
        format: FORMAT.to_owned(),
        program: ProgramRecord { name: "compleet".to_owned(), version: "0".to_owned() },
        kind,
        bundle: String::new(),
        dossier: "0198c0de-0000-7000-8000-000000000000".to_owned(),
        signed_at: noon(),
        supersedes: None,
        recipients: Vec::new(),
        request: Some(RequestRecord {
            request_type: RequestTypeId::new("soort-aanvraag"),
            date: None,
            checked_on: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
            verdict: Verdict::Complete,
            details: BTreeMap::new(),
        }),
        ruleset: Some(RulesetRecord {
            id: "po".to_owned(),
            version: "1".to_owned(),
            sha256: Digest([1; 32]),
            name: None,
        }),
        attachments: attachments.collect(),
        findings: Vec::new(),
        waivers: Vec::new(),
        confirmations: Vec::new(),
        status: StatusRecord::default(),
    }
}

fn pack_with(documents: &[(&str, &[u8])], key: &SigningKey, kind: BundleKind) -> Result<Vec<u8>, WriteError> {
    let mut record = record(documents, kind);
    let given = documents.iter().map(|(name, bytes)| Document {
        name: (*name).to_owned(),
        sums: Sums::of(bytes),
        fingerprint: None,
        open: Box::new({
            let bytes = bytes.to_vec();
            move || Ok(Box::new(Cursor::new(bytes)) as Box<dyn Read>)
        }),
    });
    write(Vec::new(), &mut record, given.collect(), key, &mut |_| ())
}

const DOCUMENTS_OF_TEST: [(&str, &[u8]); 3] =
    [("Één plan.pdf", b"%PDF-1.7 een"), ("OPP.docx", b"PK twee"), ("map/Brief.pdf", b"%PDF-1.4 drie")];

fn packed() -> Vec<u8> {
    pack_with(&DOCUMENTS_OF_TEST, &key(), BundleKind::Request).unwrap()
}

fn judged(bytes: &[u8]) -> Result<Report, OpenError> {
    Bundle::open(Cursor::new(bytes), &Limits::default()).map(|mut bundle| bundle.verify(&ACCEPTED).unwrap())
}

fn report(bytes: &[u8]) -> Report {
    judged(bytes).unwrap()
}

fn refusal(bytes: &[u8]) -> Refusal {
    match judged(bytes) {
        Err(OpenError::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

fn differences(report: &Report) -> Vec<(&str, DifferenceKind)> {
    report.differences.iter().map(|difference| (difference.name.as_str(), difference.kind)).collect()
}

#[test]
fn a_fresh_bundle_is_intact_and_hands_out_its_documents() {
    let bytes = packed();
    let mut bundle = Bundle::open(Cursor::new(&bytes), &Limits::default()).unwrap();
    let report = bundle.verify(&ACCEPTED).unwrap();
    assert!(report.is_intact(), "{report:?}");
    let record = report.record.unwrap();
    assert_eq!(record.bundle, record.id().unwrap());
    for (attachment, (name, bytes)) in record.attachments.iter().zip(DOCUMENTS_OF_TEST) {
        let mut copy = Vec::new();
        bundle.copy(attachment, &mut copy).unwrap();
        assert_eq!((attachment.name.as_str(), copy.as_slice()), (name, bytes));
    }
}

#[test]
fn the_media_type_can_be_read_at_its_fixed_place() {
    let bytes = packed();
    assert_eq!(&bytes[30..38], b"mimetype");
    assert_eq!(&bytes[38..38 + MEDIA_TYPE.len()], MEDIA_TYPE.as_bytes());
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let key = key();
    let pack = || pack_with(&DOCUMENTS_OF_TEST, &key, BundleKind::Request).unwrap();
    assert_eq!(pack(), pack());
}

#[test]
fn a_document_that_changed_since_the_check_is_not_packed() {
    const CHECKED: &[u8] = b"%PDF-1.7 een";
    let changed: [&'static [u8]; 3] = [b"%PDF-1.7 EEN", b"%PDF-1.7 een en meer", b"%PDF"];
    for (bytes, fingerprinting) in changed.into_iter().flat_map(|bytes| [(bytes, false), (bytes, true)]) {
        let mut record = record(&[("a.pdf", b"%PDF-1.7 een")], BundleKind::Request);
        let one = record.attachments[0].clone();
        let begun = Fingerprinting::keyed(&[7; 32]);
        let mut seen = begun.clone();
        seen.update(CHECKED);
        let document = Document {
            name: one.name,
            sums: Sums::of(CHECKED),
            fingerprint: fingerprinting.then(|| (begun, seen.finish())),
            open: Box::new(move || Ok(Box::new(Cursor::new(bytes)) as Box<dyn Read>)),
        };
        let outcome = write(Vec::new(), &mut record, vec![document], &key(), &mut |_| ());
        assert!(matches!(outcome, Err(WriteError::Changed(name)) if name == "a.pdf"));
    }
}

#[test]
fn a_document_with_another_checksum_is_not_packed() {
    let mut record = record(&[("a.pdf", b"%PDF")], BundleKind::Request);
    let sums = Sums { crc32: 1, ..Sums::of(b"%PDF") };
    let open = Box::new(|| Ok(Box::new(b"%PDF".as_slice()) as Box<dyn Read>));
    let document = Document { name: "a.pdf".into(), sums, fingerprint: None, open };
    let outcome = write(Vec::new(), &mut record, vec![document], &key(), &mut |_| ());
    assert!(matches!(outcome, Err(WriteError::Changed(name)) if name == "a.pdf"));
}

#[test]
fn a_document_that_cannot_be_read_is_named() {
    let mut record = record(&[("a.pdf", b"")], BundleKind::Request);
    let one = record.attachments[0].clone();
    let open = Box::new(|| Err(io::Error::from(io::ErrorKind::PermissionDenied)));
    let document = Document { name: one.name, sums: Sums::of(b""), fingerprint: None, open };
    let outcome = write(Vec::new(), &mut record, vec![document], &key(), &mut |_| ());
    assert!(matches!(outcome, Err(WriteError::Unreadable(name, _)) if name == "a.pdf"));
}

#[test]
fn names_that_do_not_do_are_not_packed() {
    for name in ["../a.pdf", "CON.pdf", "a\u{202e}.pdf"] {
        assert!(matches!(pack_with(&[(name, b"x")], &key(), BundleKind::Request), Err(WriteError::Names(_))), "{name}");
    }
    let twins: [(&str, &[u8]); 2] = [("a.pdf", b"x"), ("A.pdf", b"y")];
    assert!(matches!(pack_with(&twins, &key(), BundleKind::Request), Err(WriteError::Names(_))));
}

#[test]
fn no_byte_of_a_bundle_may_change() {
    let bytes = packed();
    for at in 0..bytes.len() {
        let mut other = bytes.clone();
        other[at] ^= if at % 2 == 0 { 0x01 } else { 0x80 };
        let intact = judged(&other).is_ok_and(|report| report.is_intact());
        assert!(!intact || is_idle(&bytes, at), "byte {at}");
    }
}

/// Bytes of the directory that carry no meaning, and have several honest values: who packed it, whether it is text, and
/// permissions.
fn is_idle(bytes: &[u8], at: usize) -> bool {
    let starts = |mark: &[u8; 4]| {
        bytes.windows(4).enumerate().filter(|(_, window)| window == mark).map(|(start, _)| start).collect::<Vec<_>>()
    };
    starts(b"PK\x01\x02").iter().any(|start| {
        let place = at.wrapping_sub(*start);
        (4..6).contains(&place) || place == 36 || (38..42).contains(&place)
    })
}

#[test]
fn one_byte_of_a_document_is_an_alteration_of_that_document() {
    let report = report(&Raw::of(&packed()).change("bijlagen/OPP.docx", |data| data[0] ^= 1).bytes());
    assert_eq!(differences(&report), [("bijlagen/OPP.docx", DifferenceKind::Altered)]);
    assert!(matches!(report.signature, SignatureState::Good(_)));
}

#[test]
fn one_byte_of_the_manifest_breaks_the_signature() {
    let report = report(&Raw::of(&packed()).change(MANIFEST, |data| *data.last_mut().unwrap() = b' ').bytes());
    assert_eq!(report.signature, SignatureState::Bad(BadSignature::OtherContent));
    assert!(!report.is_intact());
}

#[test]
fn one_byte_of_the_signature_breaks_it() {
    let report = report(&Raw::of(&packed()).change(SIGNATURE, |data| *data.last_mut().unwrap() ^= 1).bytes());
    assert_eq!(report.signature, SignatureState::Bad(BadSignature::WrongKey));
}

#[test]
fn one_byte_of_the_record_is_an_alteration_of_it() {
    let report = report(&Raw::of(&packed()).change(RECORD, |data| data[5] ^= 1).bytes());
    assert_eq!(differences(&report), [(RECORD, DifferenceKind::Altered)]);
    assert!(report.record.is_err());
}

#[test]
fn an_added_document_is_unexpected() {
    let report = report(&Raw::of(&packed()).add("bijlagen/extra.pdf", b"%PDF").bytes());
    assert_eq!(differences(&report), [("bijlagen/extra.pdf", DifferenceKind::Unexpected)]);
}

#[test]
fn a_removed_document_is_missing() {
    let report = report(&Raw::of(&packed()).remove("bijlagen/OPP.docx").bytes());
    assert_eq!(differences(&report), [("bijlagen/OPP.docx", DifferenceKind::Missing)]);
}

#[test]
fn a_renamed_document_is_missing_and_unexpected() {
    let report = report(&Raw::of(&packed()).rename("bijlagen/OPP.docx", "bijlagen/OPQ.docx").bytes());
    let expected = [("bijlagen/OPP.docx", DifferenceKind::Missing), ("bijlagen/OPQ.docx", DifferenceKind::Unexpected)];
    assert_eq!(differences(&report), expected);
}

#[test]
fn swapped_documents_are_both_altered() {
    let swapped = Raw::of(&packed())
        .rename("bijlagen/OPP.docx", "x")
        .rename("bijlagen/map/Brief.pdf", "bijlagen/OPP.docx")
        .rename("x", "bijlagen/map/Brief.pdf");
    let expected =
        [("bijlagen/OPP.docx", DifferenceKind::Altered), ("bijlagen/map/Brief.pdf", DifferenceKind::Altered)];
    assert_eq!(differences(&report(&swapped.bytes())), expected);
}

#[test]
fn all_differences_are_told_and_not_only_the_first() {
    let report = report(
        &Raw::of(&packed())
            .change("bijlagen/OPP.docx", |data| data[0] ^= 1)
            .remove("bijlagen/map/Brief.pdf")
            .add("los.txt", b"x")
            .bytes(),
    );
    let expected = [
        ("bijlagen/OPP.docx", DifferenceKind::Altered),
        ("bijlagen/map/Brief.pdf", DifferenceKind::Missing),
        ("los.txt", DifferenceKind::Unexpected),
    ];
    assert_eq!(differences(&report), expected);
}

#[test]
fn a_second_signature_by_a_stranger_is_unexpected() {
    let bytes = packed();
    let manifest = Raw::of(&bytes).data(MANIFEST);
    let second = crate::signature::sign(&manifest, &key(), noon()).unwrap();
    let report = report(&Raw::of(&bytes).add("META-INF/signature002.p7s", &second).bytes());
    assert_eq!(differences(&report), [("META-INF/signature002.p7s", DifferenceKind::Unexpected)]);
}

#[test]
fn a_bundle_without_signature_or_list_is_unsigned() {
    for name in [SIGNATURE, MANIFEST] {
        let report = report(&Raw::of(&packed()).remove(name).bytes());
        assert_eq!(report.signature, SignatureState::Missing);
        assert!(!report.is_intact());
    }
}

#[test]
fn a_certificate_that_had_expired_at_the_signing_time_is_bad() {
    let until = noon() - TimeDelta::days(1);
    let key = SigningKey::generate_until("School", RECIPIENT, until - TimeDelta::days(9), until).unwrap();
    let report = report(&pack_with(&DOCUMENTS_OF_TEST, &key, BundleKind::Request).unwrap());
    assert_eq!(report.signature, SignatureState::Bad(BadSignature::Expired));
}

#[test]
fn a_status_bundle_offered_as_a_request_is_of_the_wrong_kind() {
    let report = report(&pack_with(&DOCUMENTS_OF_TEST, &key(), BundleKind::Status).unwrap());
    assert_eq!(report.wrong_kind, Some(BundleKind::Status));
    assert!(!report.is_intact());
}

#[test]
fn a_document_that_is_signed_but_not_recorded_is_unexpected() {
    // A signer whose own record and list differ.
    let mut record = record(&DOCUMENTS_OF_TEST[..1], BundleKind::Request);
    let json = record.to_json().unwrap();
    let (name, bytes) = DOCUMENTS_OF_TEST[1];
    let listed = [(MIMETYPE, MEDIA_TYPE.as_bytes()), (RECORD, &json), ("bijlagen/OPP.docx", bytes)];
    assert_eq!(name, "OPP.docx");
    let references = listed.iter().map(|(name, bytes)| Reference {
        name: (*name).to_owned(),
        media_type: None,
        digest: sha256(bytes),
    });
    let list = AsicManifest { signature: SIGNATURE.to_owned(), references: references.collect() };
    let manifest = list.to_xml().unwrap();
    let signature = crate::signature::sign(&manifest, &key(), noon()).unwrap();
    let mut raw = Raw::default();
    for (name, bytes) in listed.into_iter().chain([(MANIFEST, manifest.as_slice()), (SIGNATURE, &signature)]) {
        raw = raw.add(name, bytes);
    }
    let expected =
        [("bijlagen/OPP.docx", DifferenceKind::Unexpected), ("bijlagen/Één plan.pdf", DifferenceKind::Missing)];
    assert_eq!(differences(&report(&raw.bytes())), expected);
}

/// A bundle whose record says something else, signed as it stands.
fn with_record(change: impl Fn(&mut serde_json::Value)) -> Report {
    let raw = raw::Raw::of(&packed());
    let mut record: serde_json::Value = serde_json::from_slice(&raw.data(RECORD)).unwrap();
    change(&mut record);
    let json = serde_json::to_vec(&record).unwrap();
    let manifest = AsicManifest::from_xml(&raw.data(MANIFEST)).unwrap();
    let references = manifest.references.into_iter().map(|reference| match reference.name.as_str() {
        RECORD => Reference { digest: sha256(&json), ..reference },
        _ => reference,
    });
    let manifest = AsicManifest { references: references.collect(), ..manifest }.to_xml().unwrap();
    let signature = sign(&manifest, &key(), noon()).unwrap();
    let raw = raw.change(RECORD, |data| *data = json.clone()).change(MANIFEST, |data| *data = manifest.clone());
    report(&raw.change(SIGNATURE, |data| *data = signature).bytes())
}

#[test]
fn t14_a_record_that_contradicts_itself_is_refused_when_it_is_read() {
    let other = |record: &mut serde_json::Value| record["program"]["name"] = "ander programma".into();
    let fine = with_record(other);
    assert!(fine.is_intact(), "{fine:?}");
    type Change<'a> = &'a dyn Fn(&mut serde_json::Value);
    let cases: [(&str, Change<'_>); 6] = [
        ("another time", &|record| record["signed_at"] = "2026-01-01T00:00:00Z".into()),
        ("no dossier", &|record| record["dossier"] = " ".into()),
        ("nothing asked", &|record| record["request"] = serde_json::Value::Null),
        ("no bundle", &|record| record["bundle"] = "".into()),
        ("the dossier itself", &|record| record["attachments"][0]["name"] = "Dossier.json".into()),
        ("a folder", &|record| {
            let first = record["attachments"][0].clone();
            record["attachments"].as_array_mut().unwrap().push(first);
            record["attachments"][0]["name"] = "a".into();
            let last = record["attachments"].as_array().unwrap().len() - 1;
            record["attachments"][last]["name"] = "a/b.pdf".into();
        }),
    ];
    for (what, change) in cases {
        let found = with_record(|record| {
            other(record);
            change(record);
        });
        assert_eq!(found.record, Err(crate::manifest::RecordError::Contradiction), "{what}");
    }
    let found = with_record(|record| record["bundle"] = "0198c0de-0000-8000-8000-000000000000".into());
    assert_eq!(found.record, Err(crate::manifest::RecordError::Contradiction), "its own id is another");
}

#[test]
fn t14_a_record_that_contradicts_itself_is_never_written() {
    for names in [["dossier.json", "z.pdf"], ["a", "a/b.pdf"]] {
        let documents: Vec<(&str, &[u8])> = names.iter().map(|name| (*name, b"%PDF-1.7".as_slice())).collect();
        let made = pack_with(&documents, &key(), BundleKind::Request);
        assert!(matches!(made, Err(WriteError::Record(crate::manifest::RecordError::Contradiction))), "{names:?}");
    }
    let mut record = record(&[], BundleKind::Request);
    record.dossier = String::new();
    assert!(write(Vec::new(), &mut record, Vec::new(), &key(), &mut |_| ()).is_err());
}
