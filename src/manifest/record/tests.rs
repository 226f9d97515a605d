use super::*;
use serde_json::{Value, json};

const SCHEMA: &str = include_str!("../../../schemas/bundle-v1.json");

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn attachment() -> AttachmentRecord {
    AttachmentRecord {
        name: "a.pdf".to_owned(),
        kinds: vec![KindId::new("plan")],
        confidence: Some(Confidence::NameOnly),
        declared_kinds: vec![KindId::new("plan")],
        declared_date: Some(day()),
        explanation: true,
        size: 1,
        sha256: Digest([2; 32]),
    }
}

fn full() -> Record {
    Record {
        format: FORMAT.to_owned(),
        program: ProgramRecord { name: "compleet".to_owned(), version: "0.1.0".to_owned() },
        kind: BundleKind::Supplement,
        bundle: String::new(),
        dossier: "0198c0de-0000-7000-8000-000000000000".to_owned(),
        signed_at: DateTime::from_timestamp(1_795_435_200, 0).unwrap(),
        supersedes: Some("0198c0de-0000-8000-8000-000000000000".to_owned()),
        recipients: vec![Digest([3; 32])],
        request: Some(RequestRecord {
            request_type: RequestTypeId::new("soort"),
            date: Some(day()),
            checked_on: day(),
            verdict: Verdict::CompleteWithRemarks,
            details: BTreeMap::from([("titel".to_owned(), "Een titel".to_owned())]),
        }),
        ruleset: Some(RulesetRecord {
            id: "po".to_owned(),
            version: "1".to_owned(),
            sha256: Digest([1; 32]),
            name: None,
        }),
        attachments: vec![attachment()],
        findings: vec![FindingRecord {
            code: "outdated-research".to_owned(),
            severity: Severity::Warning,
            waived: true,
            file: Some("a.pdf".to_owned()),
            page: Some(1),
            document: Some(KindId::new("plan")),
            rule: Some("regel".to_owned()),
            source: Some("bron".to_owned()),
        }],
        waivers: vec![WaiverRecord {
            code: "outdated-research".to_owned(),
            file: Some("a.pdf".to_owned()),
            document: Some(KindId::new("plan")),
            reason: "reden".to_owned(),
            by: "M. Jansen".to_owned(),
            on: Some(day()),
        }],
        confirmations: vec![ConfirmationRecord {
            file: Some("Handtekening.pdf".into()),
            sha256: Some(Digest([9; 32])),
            what: "plan".to_owned(),
            by: "M. Jansen".to_owned(),
            on: Some(day()),
        }],
        status: StatusRecord {
            dossiernummer: Some(12),
            current: Some("status".to_owned()),
            history: vec![StatusEvent {
                status: "status".to_owned(),
                at: DateTime::from_timestamp(1_795_435_200, 0).unwrap(),
                by: "school".to_owned(),
            }],
        },
    }
}

fn bare() -> Record {
    let full = full();
    let attachment = AttachmentRecord {
        confidence: None,
        declared_kinds: Vec::new(),
        declared_date: None,
        explanation: false,
        ..full.attachments[0].clone()
    };
    Record {
        kind: BundleKind::Status,
        supersedes: None,
        recipients: Vec::new(),
        request: None,
        ruleset: None,
        attachments: vec![attachment],
        findings: Vec::new(),
        waivers: Vec::new(),
        confirmations: Vec::new(),
        status: StatusRecord::default(),
        ..full
    }
}

#[test]
fn it_is_read_back_as_it_was_written() {
    for mut record in [full(), bare()] {
        let bytes = record.to_json().unwrap();
        assert_eq!(Record::from_json(&bytes), Ok(record));
    }
}

#[test]
fn it_follows_the_published_schema() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for mut record in [full(), bare()] {
        let value: Value = serde_json::from_slice(&record.to_json().unwrap()).unwrap();
        let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new());
    }
}

#[test]
fn the_schema_names_every_field() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let written: Value = serde_json::from_slice(&full().to_json().unwrap()).unwrap();
    let known = |written: &Value, properties: &Value| {
        for name in written.as_object().unwrap().keys() {
            assert!(properties.get(name).is_some(), "{name}");
        }
    };
    known(&written, &schema["properties"]);
    for name in ["program", "request", "ruleset", "status"] {
        known(&written[name], &schema["properties"][name]["properties"]);
    }
    for (name, part) in [
        ("attachments", "attachment"),
        ("findings", "finding"),
        ("waivers", "waiver"),
        ("confirmations", "confirmation"),
    ] {
        known(&written[name][0], &schema["$defs"][part]["properties"]);
    }
}

#[test]
fn its_id_follows_from_its_content() {
    let (mut one, mut same, mut later) = (full(), full(), full());
    later.signed_at += chrono::TimeDelta::seconds(1);
    for record in [&mut one, &mut same, &mut later] {
        record.to_json().unwrap();
    }
    assert_eq!(one.bundle, same.bundle);
    assert_ne!(one.bundle, later.bundle);
    assert_eq!(uuid::Uuid::parse_str(&one.bundle).unwrap().get_version_num(), 8);
}

#[test]
fn what_is_no_record_is_refused() {
    let mut value: Value = serde_json::from_slice(&full().to_json().unwrap()).unwrap();
    // The id of one of ours follows from its text, which no change here renews.
    value["program"]["name"] = json!("ander programma");
    let read = |value: &Value| Record::from_json(value.to_string().as_bytes()).map(|_| ());
    assert_eq!(read(&json!([])), Err(RecordError::Format));
    assert_eq!(Record::from_json(b"{"), Err(RecordError::Structure));
    value["later"] = json!("a field of a later version");
    assert_eq!(read(&value), Ok(()));
    for name in ["../a.pdf", "CON", "a\u{202e}b"] {
        value["attachments"][0]["name"] = json!(name);
        assert_eq!(read(&value), Err(RecordError::Attachments), "{name}");
    }
    value["attachments"][0]["name"] = json!("a.pdf");
    let mut twin = value["attachments"][0].clone();
    twin["name"] = json!("A.PDF");
    value["attachments"].as_array_mut().unwrap().push(twin);
    assert_eq!(read(&value), Err(RecordError::Attachments));
    value["format"] = json!("compleet/bundle/v2");
    assert_eq!(read(&value), Err(RecordError::Format));
}

#[test]
fn t14_its_id_follows_from_its_text_also_where_that_says_more_than_is_known_here() {
    let bytes = full().to_json().unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let own = Record::from_json(text.as_bytes()).unwrap().bundle;
    let later = text.replacen("\n}\n", ",\n  \"later\": \"a \\\"field\\\" of: a later version\"\n}\n", 1);
    assert_ne!(later, text);
    assert_eq!(Record::from_json(later.as_bytes()), Err(RecordError::Contradiction), "the id is not its own");
    let bare = compact(&later).replacen(&format!("\"bundle\":\"{own}\""), "\"bundle\":\"\"", 1);
    let renewed = later.replacen(&own, &id_of(bare.as_bytes()), 1);
    assert!(Record::from_json(renewed.as_bytes()).is_ok());
}
