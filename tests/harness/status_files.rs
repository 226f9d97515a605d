//! Status files as a platform sends them, signed or plain, made without the command that makes them.

#![allow(dead_code, clippy::unwrap_used, reason = "each test uses the part that it needs, and may fail loudly")]

use chrono::{DateTime, Utc};
use compleet::bundle::write_status;
use compleet::manifest::{BundleKind, FORMAT, ProgramRecord, Record, StatusRecord};
use compleet::seal::Identity;
use compleet::signature::SigningKey;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The moment at which every file here is signed.
pub(crate) fn noon() -> DateTime<Utc> {
    "2026-11-20T12:00:00Z".parse().unwrap()
}

/// A key of somebody.
pub(crate) fn key(name: &str) -> SigningKey {
    let recipient = Identity::generate().recipient().to_string();
    SigningKey::generate(name, &recipient, noon() - chrono::TimeDelta::days(1)).unwrap()
}

/// One event about a dossier with this number, so many hours after the start.
pub(crate) fn event(id: &str, number: i64, hours: i64, set_by: &str, status: &str) -> Value {
    let time = "2026-10-01T09:00:00Z".parse::<DateTime<Utc>>().unwrap() + chrono::TimeDelta::hours(hours);
    json!({ "id": id, "dossiernummer": number, "time": time.to_rfc3339(), "set_by": set_by, "status": status })
}

/// News as plain JSON.
pub(crate) fn plain(events: &[Value]) -> Vec<u8> {
    json!({ "format": "compleet/status/v1", "events": events }).to_string().into_bytes()
}

/// News in a signed bundle.
pub(crate) fn signed(events: &[Value], key: &SigningKey) -> Vec<u8> {
    let mut record = Record {
        format: FORMAT.to_owned(),
        program: ProgramRecord { name: "ander programma".to_owned(), version: "1".to_owned() },
        kind: BundleKind::Status,
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
    };
    write_status(Vec::new(), &mut record, &plain(events), Vec::new(), key).unwrap()
}

/// Writes a certificate where a contact can be added from.
pub(crate) fn certificate(key: &SigningKey, path: &Path) -> PathBuf {
    fs::write(path, key.certificate().to_pem().unwrap()).unwrap();
    path.to_path_buf()
}
