//! Bundles that were made: what was sent before, by digest. No file name and no path: those are the user's.

use super::{Appended, DossierKey, Pen, RegisterError};
use crate::dossier::{Digest, KindId};
use crate::lifecycle::{Body, Event, EventId};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A bundle that was made of a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct BundleRecord {
    /// Its id.
    pub id: String,
    /// The digest of its file.
    pub sha256: Digest,
    /// Only what was missing from an earlier one.
    pub supplement: bool,
    /// When it was signed.
    pub at: DateTime<Utc>,
    /// Its documents.
    pub attachments: Vec<SentAttachment>,
    /// For whom it is: the fingerprints of their certificates; none where nobody said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<String>,
    /// Whose dossier it was, as a keyed hash; none where the dossier did not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pupil: Option<String>,
}

/// A document that went with a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SentAttachment {
    /// The digest of its bytes.
    pub sha256: Digest,
    /// What it was taken for.
    pub kinds: Vec<KindId>,
    /// The last day on which it is young enough, if its age counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<NaiveDate>,
}

impl Pen<'_> {
    /// Records a bundle that was made, and with it that the dossier was packed.
    pub fn record_bundle(&self, key: DossierKey, bundle: &BundleRecord) -> Result<Appended, RegisterError> {
        let body = serde_json::to_string(bundle).map_err(RegisterError::content)?;
        self.rows.add_bundle(key, &bundle.id, &body)?;
        let (sha256, supplement) = (bundle.sha256, bundle.supplement);
        let packed = Body::Packed { bundle: sha256, supplement, recipients: bundle.recipients.clone() };
        self.append(key, &Event { id: EventId(bundle.id.clone()), time: bundle.at, body: packed })
    }

    /// Reads the bundles that were made of a dossier, the oldest first.
    pub fn bundles(&self, key: DossierKey) -> Result<Vec<BundleRecord>, RegisterError> {
        let mut bundles: Vec<BundleRecord> = Vec::new();
        for (id, body) in self.rows.bundles(key)? {
            let bundle = body.and_then(|body| serde_json::from_str(&body).ok());
            bundles.push(bundle.ok_or_else(|| RegisterError::content(id))?);
        }
        bundles.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
        Ok(bundles)
    }
}
