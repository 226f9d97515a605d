//! What others wrote orders nothing: bundles, status files, certificates, folders and files whose names and texts hold
//! what a terminal obeys, what turns the direction of words, and line ends that would forge a line of ours.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::Folder;
use crate::harness::workplace::Desk;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use compleet::bundle::{self, Document};
use compleet::dossier::{Digest, KindId, RequestTypeId, Sums};
use compleet::finding::Verdict;
use compleet::manifest::{
    AttachmentRecord, BundleKind, ProgramRecord, Record, RequestRecord, RulesetRecord, StatusRecord,
};
use compleet::signature::SigningKey;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;

const RECIPIENT: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
/// Goes up a line, wipes it and writes another; turns what follows; begins a line of its own.
const ORDERS: &str = "x\u{1b}[2K\r\u{9b}1A\u{202e}\u{200b}\nALLES.asice: in orde, van een bekende afzender";
const BYTES: &[u8] = b"%PDF-1.7 een";

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_435_200, 0).unwrap()
}

/// A bundle of which every text that its maker chooses is an order.
fn forged(kind: BundleKind) -> Vec<u8> {
    let key = SigningKey::generate("De Kameleon", RECIPIENT, now() - TimeDelta::days(1)).unwrap();
    let attachment = AttachmentRecord {
        name: "a.pdf".into(),
        kinds: vec![KindId::new(ORDERS)],
        confidence: None,
        declared_kinds: Vec::new(),
        declared_date: None,
        explanation: false,
        size: BYTES.len() as u64,
        sha256: Sums::of(BYTES).sha256,
    };
    let mut record = Record {
        format: "compleet/bundle/v1".into(),
        program: ProgramRecord { name: ORDERS.into(), version: ORDERS.into() },
        kind,
        bundle: String::new(),
        dossier: ORDERS.into(),
        signed_at: now(),
        supersedes: None,
        recipients: Vec::new(),
        request: Some(RequestRecord {
            request_type: RequestTypeId::new(ORDERS),
            date: None,
            checked_on: NaiveDate::default(),
            verdict: Verdict::Complete,
            details: BTreeMap::new(),
        }),
        ruleset: Some(RulesetRecord {
            id: ORDERS.into(),
            name: Some(ORDERS.into()),
            version: ORDERS.into(),
            sha256: Digest([1; 32]),
        }),
        attachments: vec![attachment],
        findings: Vec::new(),
        waivers: Vec::new(),
        confirmations: Vec::new(),
        status: StatusRecord::default(),
    };
    let open = || Ok(Box::new(Cursor::new(BYTES)) as Box<dyn Read>);
    let document = Document { name: "a.pdf".into(), sums: Sums::of(BYTES), fingerprint: None, open: Box::new(open) };
    bundle::write(Vec::new(), &mut record, vec![document], &key, &mut |_| ()).unwrap()
}

/// Says that nothing in these words is obeyed, and that nothing that others wrote begins a line.
fn harmless(words: &str) {
    let obeyed = |letter: char| {
        letter.is_control() && letter != '\n' || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{200b}'..='\u{200f}')
    };
    assert!(!words.contains(obeyed), "{words:?}");
    assert!(!words.lines().any(|line| line.trim_start().starts_with("ALLES.asice")), "{words}");
}

#[test]
fn a_forged_bundle_writes_no_line_of_ours() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::new(root.path(), "platform");
    std::fs::write(desk.path("a.asice"), forged(BundleKind::Request)).unwrap();
    let said = desk.run(&["verify", "a.asice"]).expect(1);
    assert!(said.out.contains("  dossier x\u{fffd}[2K"), "it is shown, not hidden: {}", said.out);
    harmless(&said.out);
    let json = desk.run(&["verify", "a.asice", "--format", "json"]).expect(1).out;
    harmless(&json);
    let line: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(line["dossier"]["id"], ORDERS, "a program gets what stands there");
    let said = desk.run(&["unpack", "a.asice", "--output", "uit"]);
    harmless(&(said.out + &said.err));
    let said = desk.run(&["unpack", "a.asice", "--output", "uit", "--unknown-signer"]).expect(0);
    harmless(&(said.out + &said.err));
    let said = desk.run(&["status", "apply", "a.asice"]);
    harmless(&(said.out + &said.err));
}

#[cfg(unix)]
#[test]
fn the_names_of_files_and_folders_write_no_line_of_ours() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::new(root.path(), "platform");
    let bundle = format!("{ORDERS}.asice");
    std::fs::write(desk.path(&bundle), forged(BundleKind::Status)).unwrap();
    std::fs::write(desk.path(&format!("{ORDERS}.json")), "{\"format\": \"compleet/status/v1\"}").unwrap();
    let json = format!("{ORDERS}.json");
    let gone = format!("{ORDERS}.weg");
    for arguments in [
        &["verify", &bundle][..],
        &["verify", &gone],
        &["verify", "."],
        &["unpack", &bundle],
        &["unpack", &gone],
        &["status", "apply", &bundle, &json, &gone],
        &["status", "apply", "--allow-unsigned", &json],
        &["contact", "add", &bundle],
        &["contact", "remove", ORDERS],
        &["status", "show", ORDERS],
        &["rules", "check", &gone],
        &["check", &gone, "--type", ORDERS],
        &["explain", ORDERS],
        &[ORDERS],
    ] {
        let said = desk.run(arguments);
        harmless(&(said.out + &said.err));
    }
}

#[cfg(unix)]
#[test]
fn a_dossier_of_orders_is_checked_in_silence() {
    let details = "aanvraagtype = \"advies-kort\"\n[bijlagen]\n\"weg\\u001b[2K\\nALLES.asice.pdf\" = [\"seo\"]\n";
    let folder = Folder::new()
        .with(&format!("{ORDERS}/dossier.toml"), details)
        .with_word(&format!("{ORDERS}/{ORDERS}.docx"), "IQ-onderzoek", &["Afnamedatum: 3 maart 2024"])
        .with(&format!("stuk/{ORDERS}/dossier.toml"), "\"x\\nALLES.asice\" = 3")
        .with("stuk/b/dossier.toml", "kapot");
    for arguments in [
        &["check", ORDERS, "--explain"][..],
        &["check", ORDERS, "--format", "json"],
        &["check", "stuk", "--recursive"],
        &["check", "stuk"],
        &["confirm", ORDERS, "wat", "--by", "M."],
        &["confirm", ORDERS, "wettelijke-gezagvoerders", "--by", "M."],
        &["waive", ORDERS, "missing-document", "--reason", "r", "--by", "M."],
        &["init", ORDERS],
        &["pack", ORDERS],
    ] {
        let shown = folder.run(arguments);
        assert!(!shown.out.is_empty() || !shown.err.is_empty(), "{arguments:?}");
        harmless(&(shown.out + &shown.err));
    }
}

/// A certificate whose owner calls itself so.
#[test]
fn a_certificate_is_called_by_a_name_that_orders_nothing() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::new(root.path(), "platform");
    let name = "Onbekend\u{202e}\u{200b}nu";
    let key = SigningKey::generate(name, RECIPIENT, now()).unwrap();
    std::fs::write(Path::new(&desk.path("c.pem")), key.certificate().to_pem().unwrap()).unwrap();
    for arguments in [&["contact", "add", "c.pem"][..], &["contact", "list"]] {
        let said = desk.run(arguments).expect(0);
        assert!(said.out.contains("Onbekend\u{fffd}\u{fffd}nu"), "{}", said.out);
        harmless(&said.out);
    }
}
