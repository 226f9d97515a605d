//! The record of a bundle, `dossier.json`: what was asked, what was checked, what was packed.
//! Never holds a pupil's name or birth date: the platform has those from the school's own system.

use super::{DOCUMENTS, MANIFEST, MIMETYPE, RECORD, SIGNATURE, STATUS, name};
use crate::dossier::{Confidence, Digest, KindId, RequestTypeId};
use crate::finding::{Severity, Verdict};
use crate::rules::Ruleset;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The format of the record.
pub const FORMAT: &str = "compleet/bundle/v1";

/// Names that stand for the dossier itself where a bundle is unpacked: no document may have one.
pub const OWN_FILES: [&str; 3] = ["dossier.toml", RECORD, STATUS];

/// How far the time of a record and that of its signature may lie apart, where another program wrote them one after the other.
const BETWEEN_RECORD_AND_SIGNATURE: TimeDelta = TimeDelta::hours(24);

/// What goes before the digest that makes a bundle's id, so that it can never be mistaken for another digest.
const ID_DOMAIN: &[u8] = b"compleet/bundle-id/v1\0";

/// The record of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// [`FORMAT`].
    pub format: String,
    /// The program that wrote it.
    pub program: ProgramRecord,
    /// What the bundle is.
    pub kind: BundleKind,
    /// Its own id: a digest of all the rest of this record. Empty while the record is being made.
    pub bundle: String,
    /// The dossier's id; in a bundle of kind `status` it may be empty, since its news names the dossiers.
    pub dossier: String,
    /// When it was signed, to the second.
    pub signed_at: DateTime<Utc>,
    /// The id of the bundle of the same dossier that was made before this one; none where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<String>,
    /// For whom it is: the fingerprints of their certificates, sorted; none where nobody said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Digest>,
    /// What was asked; none in a bundle of kind `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestRecord>,
    /// The rules by which it was checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ruleset: Option<RulesetRecord>,
    /// The documents, sorted by name.
    pub attachments: Vec<AttachmentRecord>,
    /// What the check found, waived findings included.
    #[serde(default)]
    pub findings: Vec<FindingRecord>,
    /// What people accepted.
    #[serde(default)]
    pub waivers: Vec<WaiverRecord>,
    /// What people saw or arranged.
    #[serde(default)]
    pub confirmations: Vec<ConfirmationRecord>,
    /// Where the dossier stands.
    #[serde(default)]
    pub status: StatusRecord,
}

/// What a bundle is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BundleKind {
    /// A request.
    Request,
    /// What was missing from an earlier request.
    Supplement,
    /// News about a request.
    Status,
    /// Rules of a samenwerkingsverband.
    Rules,
}

/// The program that wrote a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgramRecord {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

impl ProgramRecord {
    /// This program.
    pub fn own() -> Self {
        Self { name: env!("CARGO_PKG_NAME").to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() }
    }
}

/// What was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestRecord {
    /// The request type.
    #[serde(rename = "type")]
    pub request_type: RequestTypeId,
    /// The day of the request.
    pub date: Option<NaiveDate>,
    /// The day on which it was checked.
    pub checked_on: NaiveDate,
    /// What the check concluded.
    pub verdict: Verdict,
    /// The request's details by their keys.
    pub details: BTreeMap<String, String>,
}

/// The rules by which a dossier was checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RulesetRecord {
    /// Their id.
    pub id: String,
    /// Their version.
    pub version: String,
    /// Their digest.
    pub sha256: Digest,
    /// The region whose rules they are, as people call it; bundles of before December 2026 do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl RulesetRecord {
    /// Names rules.
    pub fn of(rules: &Ruleset) -> Self {
        let (id, version, name) = (rules.id.clone(), rules.version.clone(), Some(rules.name.clone()));
        Self { id, version, sha256: rules.digest, name }
    }
}

/// One document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentRecord {
    /// Its name below `bijlagen/`.
    pub name: String,
    /// What it was recognised as.
    pub kinds: Vec<KindId>,
    /// How sure that is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// What a person declared it to be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub declared_kinds: Vec<KindId>,
    /// The date of its research, if a person declared one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declared_date: Option<NaiveDate>,
    /// A person said that it fills the explanation slot.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub explanation: bool,
    /// Its size in bytes.
    pub size: u64,
    /// The SHA-256 of its bytes.
    pub sha256: Digest,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingRecord {
    /// Its stable code.
    pub code: String,
    /// What it weighs.
    pub severity: Severity,
    /// A person accepted it.
    pub waived: bool,
    /// The document it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// The kind of document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<KindId>,
    /// The rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Where the rule comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// Something that a person accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaiverRecord {
    /// The finding's code.
    pub code: String,
    /// The document it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The kind of document, for one that is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<KindId>,
    /// Why.
    pub reason: String,
    /// Who.
    pub by: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}

/// Something that a person saw or arranged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConfirmationRecord {
    /// A kind, a precondition or a document.
    pub what: String,
    /// Who.
    pub by: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// The document in which a kind was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The bytes that were looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<Digest>,
}

/// Where a dossier stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct StatusRecord {
    /// Its number at the platform, once it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dossiernummer: Option<u64>,
    /// Its status now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<String>,
    /// How it came there, the oldest first.
    #[serde(default)]
    pub history: Vec<StatusEvent>,
}

/// One step of a dossier's history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusEvent {
    /// The status.
    pub status: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Who set it.
    pub by: String,
}

/// Why a record could not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordError {
    /// Not JSON of this structure.
    Structure,
    /// Of another format, or a later version of this one.
    Format,
    /// A document twice, or under a name that is refused.
    Attachments,
    /// It says something and its opposite: another time than its signature, another id than its contents give, no dossier, a
    /// document under a name that stands for the dossier itself, or one that is also a folder.
    Contradiction,
}

impl fmt::Display for RecordError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Structure => "not a record of a bundle",
            Self::Format => "a record of another format or a later version",
            Self::Attachments => "a document twice, or under a name that is refused",
            Self::Contradiction => "a record that contradicts itself",
        })
    }
}

impl std::error::Error for RecordError {}

impl Record {
    /// Writes it, with its id filled in. The same record gives the same bytes.
    pub fn to_json(&mut self) -> Result<Vec<u8>, RecordError> {
        self.bundle = self.id()?;
        if self.contradicts_itself() {
            return Err(RecordError::Contradiction);
        }
        let mut bytes = serde_json::to_vec_pretty(self).map_err(|_| RecordError::Structure)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads and validates it. Fields that this version does not know are read past.
    pub fn from_json(bytes: &[u8]) -> Result<Self, RecordError> {
        let value: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| RecordError::Structure)?;
        if value.get("format").and_then(serde_json::Value::as_str) != Some(FORMAT) {
            return Err(RecordError::Format);
        }
        let record: Self = serde_json::from_slice(bytes).map_err(|_| RecordError::Structure)?;
        let keys: BTreeSet<_> = record.attachments.iter().map(|one| name::collision_key(&one.name)).collect();
        let faulty = record.attachments.iter().any(|one| name::fault(&one.name).is_some());
        if faulty || keys.len() != record.attachments.len() {
            return Err(RecordError::Attachments);
        }
        let own_id = record.program.name != env!("CARGO_PKG_NAME") || record.has_id_of(bytes);
        if record.contradicts_itself() || !own_id {
            return Err(RecordError::Contradiction);
        }
        Ok(record)
    }

    /// Says whether no dossier can be meant by it, or a document stands where something else must.
    fn contradicts_itself(&self) -> bool {
        let is_dossier = matches!(self.kind, BundleKind::Request | BundleKind::Supplement);
        let nothing_asked = self.bundle.is_empty() || self.dossier.trim().is_empty() || self.request.is_none();
        let own = OWN_FILES.map(name::collision_key);
        let keys: Vec<String> = self.attachments.iter().map(|one| name::collision_key(&one.name)).collect();
        let is_folder =
            |key: &String| keys.iter().any(|other| other.strip_prefix(key).is_some_and(|rest| rest.starts_with('/')));
        is_dossier && nothing_asked || keys.iter().any(|key| own.contains(key) || is_folder(key))
    }

    /// Says whether its id is the one that its own text gives. Fields that this version does not know count, too.
    fn has_id_of(&self, bytes: &[u8]) -> bool {
        let Ok(text) = std::str::from_utf8(bytes) else { return false };
        let (said, bare) = (format!("\"bundle\":\"{}\"", self.bundle), "\"bundle\":\"\"");
        self.bundle == id_of(compact(text).replacen(&said, bare, 1).as_bytes())
    }

    /// Computes the id from the dossier's id, the contents and the signing time: a UUID of the free-form version 8.
    pub fn id(&self) -> Result<String, RecordError> {
        let bare = Self { bundle: String::new(), ..self.clone() };
        let json = serde_json::to_vec(&bare).map_err(|_| RecordError::Structure)?;
        Ok(id_of(&json))
    }

    /// Says whether it was signed when it says so: to the second in what this program wrote, on the same day or night in what
    /// others did, who write the record first and sign later.
    pub fn agrees_with(&self, signed_at: DateTime<Utc>) -> bool {
        let apart = (self.signed_at - signed_at).abs();
        apart.is_zero() || self.program.name != env!("CARGO_PKG_NAME") && apart <= BETWEEN_RECORD_AND_SIGNATURE
    }

    /// Names every entry of the container that the manifest covers, in their order.
    pub fn signed_entries(&self) -> Vec<String> {
        let documents = self.attachments.iter().map(|attachment| format!("{DOCUMENTS}{}", attachment.name));
        let news = (self.kind == BundleKind::Status).then(|| STATUS.to_owned());
        [MIMETYPE.to_owned(), RECORD.to_owned()].into_iter().chain(news).chain(documents).collect()
    }

    /// Names the entries that carry the proof.
    pub const fn proof_entries() -> [&'static str; 2] {
        [MANIFEST, SIGNATURE]
    }
}

fn id_of(json: &[u8]) -> String {
    let digest = Sha256::new_with_prefix(ID_DOMAIN).chain_update(json).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}

/// JSON without the blanks between its parts.
fn compact(json: &str) -> String {
    let (mut within, mut escaped) = (false, false);
    let keep = |letter: &char| {
        let kept = within || !matches!(letter, ' ' | '\n' | '\r' | '\t');
        match (within, escaped, letter) {
            (true, true, _) => escaped = false,
            (true, false, '\\') => escaped = true,
            (_, false, '"') => within = !within,
            _ => {}
        }
        kept
    };
    json.chars().filter(keep).collect()
}

#[cfg(test)]
mod tests;
