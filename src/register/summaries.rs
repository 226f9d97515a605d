//! Where each dossier stands, kept ready for lists. Derived from the events and thrown away whenever they change; never
//! believed under other rules than those it was derived under.

use super::dossiers::read_record;
use super::{DossierKey, DossierRecord, Pen, RegisterError};
use crate::dossier::Digest;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, params};
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
    /// How far it came here, as a number that grows.
    pub local: u8,
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
        let mut statement = self.statement(
            "SELECT d.key, d.id, d.request_type, d.label, d.fields, d.known, s.status, s.since, s.phase, s.local,
                 s.number, s.ended, s.waiting, s.last, s.unread, s.open, s.expires, s.unsent, s.sender, s.received,
                 n.number
             FROM dossier AS d LEFT JOIN summary AS s ON s.dossier = d.key AND s.ruleset = ?1
                 LEFT JOIN number AS n ON n.dossier = d.key ORDER BY d.key",
        )?;
        let mut rows = statement.query([ruleset.0.as_slice()])?;
        let mut listed = Vec::new();
        while let Some(row) = rows.next()? {
            let summary = read_summary(row)?;
            listed.push(Listed { dossier: DossierRecord { number: row.get(20)?, ..read_record(row)? }, summary });
        }
        Ok(listed)
    }

    /// Keeps a summary that was derived under these rules.
    pub fn keep_summary(&self, key: DossierKey, ruleset: &Digest, summary: &Summary) -> Result<(), RegisterError> {
        let open = serde_json::to_string(&summary.open).map_err(RegisterError::content)?;
        let seconds = |moment: Option<DateTime<Utc>>| moment.map(|moment| moment.timestamp());
        self.statement(
            "INSERT OR REPLACE INTO summary (dossier, ruleset, status, since, phase, local, number, ended, waiting,
                     last, unread, open, expires, unsent, sender, received)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        )?
        .execute(params![
            key.0,
            ruleset.0.as_slice(),
            summary.status,
            seconds(summary.since),
            summary.phase,
            summary.local,
            summary.number,
            summary.ended,
            summary.waiting,
            seconds(summary.last),
            summary.unread,
            open,
            summary.expires.map(|day| day.to_string()),
            seconds(summary.unsent),
            summary.sender,
            seconds(summary.received),
        ])?;
        Ok(())
    }

    pub(super) fn forget_summary(&self, key: DossierKey) -> Result<(), RegisterError> {
        self.statement("DELETE FROM summary WHERE dossier = ?1")?.execute([key.0])?;
        Ok(())
    }
}

/// Reads the columns after those of the dossier. One that does not read is derived again.
fn read_summary(row: &Row<'_>) -> rusqlite::Result<Option<Summary>> {
    let Some(local) = row.get::<_, Option<u8>>(9)? else { return Ok(None) };
    let moment = |seconds: Option<i64>| seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    let Ok(open) = serde_json::from_str(row.get_ref(15)?.as_str()?) else { return Ok(None) };
    Ok(Some(Summary {
        status: row.get(6)?,
        since: moment(row.get(7)?),
        phase: row.get(8)?,
        local,
        number: row.get(10)?,
        ended: row.get(11)?,
        waiting: row.get(12)?,
        last: moment(row.get(13)?),
        unread: row.get(14)?,
        expires: row.get::<_, Option<String>>(16)?.and_then(|day| day.parse().ok()),
        unsent: moment(row.get(17)?),
        sender: row.get(18)?,
        received: moment(row.get(19)?),
        open,
    }))
}
