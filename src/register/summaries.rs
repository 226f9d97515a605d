//! Where each dossier stands, kept ready for lists. Derived from the events and thrown away whenever they change; never
//! believed under other rules than those it was derived under.

use super::{DossierKey, DossierRecord, Pen, RegisterError};
use crate::dossier::Digest;
use crate::lifecycle::LocalState;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// Where a dossier stands, in what a list needs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// The platform's last word, by its id in the rules.
    pub status: Option<String>,
    /// Since when.
    pub since: Option<DateTime<Utc>>,
    /// The last status that says something of the matter itself.
    pub phase: Option<String>,
    /// How far it came here.
    pub local: LocalState,
    /// The dossiernummer as it was last told.
    pub number: Option<i64>,
    /// The request is over.
    pub ended: bool,
    /// How many events wait for a decision.
    pub waiting: u32,
    /// When the last thing happened.
    pub last: Option<DateTime<Utc>>,
    /// How many events cannot be read.
    pub unread: u32,
    /// The first day on which research is too old, while the request waits for a decision.
    pub expires: Option<NaiveDate>,
    /// When the supplement was packed of which nobody knows yet that it was sent.
    pub unsent: Option<DateTime<Utc>>,
    /// Who sent the dossier in: the fingerprint of a contact.
    pub sender: Option<String>,
    /// When the bundle was signed with which it came in first.
    pub received: Option<DateTime<Utc>>,
    /// What is open, in the order of the rules.
    pub open: Vec<OpenTask>,
}

/// Something that is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct OpenTask {
    /// The action's id.
    pub action: String,
    /// Until when, or on which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// Whether it is work.
    pub sort: OpenSort,
    /// What is missing, in the words of whoever reported it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
}

/// Whether something that is open is work; in the order in which it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OpenSort {
    /// Somebody has to do it.
    Work,
    /// It takes place on its day.
    Meeting,
    /// It goes with the status: waiting, or what somebody may do.
    Hint,
}

/// A dossier as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What is known of it.
    pub dossier: DossierRecord,
    /// Where it stands; none where that has to be derived first.
    pub summary: Option<Summary>,
}

impl Pen<'_> {
    /// Lists all dossiers, the oldest first, with what was kept of them under these rules.
    pub fn list(&self, ruleset: &Digest) -> Result<Vec<Listed>, RegisterError> {
        let rows = self.rows.listed(&self.under(ruleset))?.into_iter();
        Ok(rows.map(|(row, summary)| Listed { dossier: row.into(), summary }).collect())
    }

    /// Keeps a summary that was derived under these rules.
    pub fn keep_summary(&self, key: DossierKey, ruleset: &Digest, summary: &Summary) -> Result<(), RegisterError> {
        self.rows.put_summary(key, &self.under(ruleset), summary)
    }

    pub(super) fn forget_summary(&self, key: DossierKey) -> Result<(), RegisterError> {
        self.rows.remove_summary(key)
    }
}
