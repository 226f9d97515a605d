//! What was found in a bundle, as JSON for programs: `compleet/verification/v1`.
//! Never decides what is trusted.

mod terminal;

pub(crate) use terminal::in_words;

use super::json::guarded;
use crate::bundle::{Added, DifferenceKind};
use crate::dossier::Digest;
use crate::language::Language;
use crate::manifest::Record;
use crate::message::{spelled, verify};
use crate::work::{Addressee, Conclusion, SignatureAnswer, Verification};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use std::path::Path;

/// The format.
pub const FORMAT: &str = "compleet/verification/v1";

/// One bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerificationReport {
    /// [`FORMAT`].
    pub format: &'static str,
    /// The file, as it was typed.
    pub path: String,
    /// It was looked at; otherwise it could not be read, or the run was ended before its turn, and `reasons` says so.
    pub looked: bool,
    /// `trusted`, `untrusted`, `altered` or `unreadable`.
    pub verdict: &'static str,
    /// It was sealed.
    pub sealed: bool,
    /// `good`, `unknown-signer`, `bad` or `missing`; none where it could not be judged.
    pub signature: Option<&'static str>,
    /// Who signed, where the signature holds.
    pub signer: Option<SignerReport>,
    /// When, by the signer's own word.
    pub signed_at: Option<DateTime<Utc>>,
    /// For whom the bundle says that it is: `to-you`, `to-others` or `not-said`; none where it could not be judged.
    pub addressed: Option<&'static str>,
    /// Everything that is not as it was signed.
    pub differences: Vec<DifferenceReport>,
    /// Time stamps that others added after it was signed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<AddedReport>,
    /// What the bundle says of its dossier, where its record can be read.
    pub dossier: Option<BundledDossier>,
    /// Why it is not trusted, in words; empty where it is.
    pub reasons: Vec<String>,
}

impl VerificationReport {
    /// A file that was not looked at, and why.
    pub fn not_looked_at(path: String, reason: String) -> Self {
        Self {
            format: FORMAT,
            path,
            looked: false,
            verdict: "unreadable",
            sealed: false,
            signature: None,
            signer: None,
            signed_at: None,
            addressed: None,
            differences: Vec::new(),
            added: Vec::new(),
            dossier: None,
            reasons: vec![reason],
        }
    }
}

/// Who signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignerReport {
    /// The name in the certificate.
    pub name: String,
    /// The SHA-256 of the certificate.
    pub fingerprint: Digest,
    /// The same as groups of digits for the telephone.
    pub spoken_fingerprint: String,
    /// The roles in which the signer may act here.
    pub roles: Vec<String>,
    /// This user signed it.
    pub own: bool,
}

/// One thing that is not as it was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DifferenceReport {
    /// The entry of the container.
    pub file: String,
    /// `altered`, `missing` or `unexpected`.
    pub kind: DifferenceKind,
}

/// A time stamp that others added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AddedReport {
    /// The entry with the list that it covers.
    pub manifest: String,
    /// The entry of the container that holds it.
    pub file: String,
    /// When, by its maker's word.
    pub at: DateTime<Utc>,
    /// Whom its certificate names; nobody looked whether that is so.
    pub by: String,
}

/// What a bundle says of its dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BundledDossier {
    /// The dossier's id.
    pub id: String,
    /// The bundle's id.
    pub bundle: String,
    /// `request`, `supplement` or `status`.
    pub kind: crate::manifest::BundleKind,
    /// The request type.
    pub request_type: Option<String>,
    /// The day against which it was checked.
    pub checked_on: Option<NaiveDate>,
    /// What the check concluded.
    pub verdict: Option<crate::finding::Verdict>,
    /// The rules of that check.
    pub ruleset: Option<BundledRuleset>,
    /// The documents.
    pub attachments: Vec<BundledAttachment>,
}

/// The rules of the sender's check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BundledRuleset {
    /// Their id.
    pub id: String,
    /// Their version.
    pub version: String,
    /// Their digest.
    pub sha256: Digest,
    /// The region, as people call it, where the bundle says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// One document of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BundledAttachment {
    /// Its name.
    pub name: String,
    /// What the sender's check took it for.
    pub kinds: Vec<String>,
    /// Its size in bytes.
    pub size: u64,
    /// The SHA-256 of its bytes.
    pub sha256: Digest,
}

/// Writes one bundle's report on a line of its own: many bundles make as many lines.
pub fn render(report: &VerificationReport) -> serde_json::Result<String> {
    let mut text = guarded(&serde_json::to_string(report)?).into_owned();
    text.push('\n');
    Ok(text)
}

/// Reports on one bundle that was looked at.
pub fn verification(path: &Path, found: &Verification, language: Language) -> VerificationReport {
    let signer = found.signer.as_ref().map(|signer| SignerReport {
        name: signer.certificate.name(),
        fingerprint: signer.certificate.fingerprint(),
        spoken_fingerprint: signer.certificate.spoken_fingerprint(),
        roles: signer.roles.clone(),
        own: signer.own,
    });
    let differences = found.report.iter().flat_map(|report| &report.differences);
    let differences =
        differences.map(|difference| DifferenceReport { file: difference.name.clone(), kind: difference.kind });
    let record = found.report.as_ref().and_then(|report| report.record.as_ref().ok());
    VerificationReport {
        format: FORMAT,
        path: spelled(path),
        looked: true,
        verdict: match found.conclusion {
            Conclusion::Trusted => "trusted",
            Conclusion::Untrusted => "untrusted",
            Conclusion::Altered => "altered",
            Conclusion::Unreadable => "unreadable",
        },
        sealed: found.sealed,
        signature: found.signature.map(|signature| match signature {
            SignatureAnswer::Good => "good",
            SignatureAnswer::UnknownSigner => "unknown-signer",
            SignatureAnswer::Bad => "bad",
            SignatureAnswer::Missing => "missing",
        }),
        signer,
        signed_at: found.signer.as_ref().map(|signer| signer.signed_at),
        addressed: found.report.as_ref().map(|_| match found.addressee {
            Addressee::Unsaid => "not-said",
            Addressee::Us => "to-you",
            Addressee::Others => "to-others",
        }),
        differences: differences.collect(),
        added: found.report.iter().flat_map(|report| &report.added).map(added).collect(),
        dossier: record.map(|record| dossier(record)),
        reasons: verify::reasons(found, language),
    }
}

fn added(added: &Added) -> AddedReport {
    let Added { manifest, token, stamp } = added.clone();
    AddedReport { manifest, file: token, at: stamp.at, by: stamp.by }
}

fn dossier(record: &Record) -> BundledDossier {
    let request = record.request.as_ref();
    let ruleset = record.ruleset.as_ref();
    let attachments = record.attachments.iter().map(|attachment| BundledAttachment {
        name: attachment.name.clone(),
        kinds: attachment.kinds.iter().map(ToString::to_string).collect(),
        size: attachment.size,
        sha256: attachment.sha256,
    });
    BundledDossier {
        id: record.dossier.clone(),
        bundle: record.bundle.clone(),
        kind: record.kind,
        request_type: request.map(|request| request.request_type.to_string()),
        checked_on: request.map(|request| request.checked_on),
        verdict: request.map(|request| request.verdict),
        ruleset: ruleset.map(|rules| BundledRuleset {
            id: rules.id.clone(),
            version: rules.version.clone(),
            sha256: rules.sha256,
            name: rules.name.clone(),
        }),
        attachments: attachments.collect(),
    }
}
