//! What was found in a bundle, as JSON for programs: `compleet/verification/v1`.
//! Never decides what is trusted.

use super::json::guarded;
use crate::bundle::DifferenceKind;
use crate::dossier::Digest;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

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
