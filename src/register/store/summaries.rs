//! Rows of summaries: where each dossier stands, kept ready for lists.

use super::{DossierRow, Rows};
use crate::dossier::Digest;
use crate::lifecycle::LocalState;
use crate::register::{DossierKey, RegisterError, Summary};
use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

/// Where the columns of a summary begin, after those of its dossier.
const FIRST: usize = 7;

impl Rows<'_> {
    /// The rows of all dossiers, the oldest first, each with the summary that was kept under these rules.
    pub(in crate::register) fn listed(
        &self,
        ruleset: &Digest,
    ) -> Result<Vec<(DossierRow, Option<Summary>)>, RegisterError> {
        let mut statement = self.statement(
            "SELECT d.key, d.id, d.request_type, d.label, d.fields, d.known, n.number,
                 s.local, s.status, s.since, s.phase, s.number, s.ended, s.waiting, s.last, s.unread, s.open, s.expires,
                 s.unsent, s.sender, s.received
             FROM dossier AS d LEFT JOIN summary AS s ON s.dossier = d.key AND s.ruleset = ?1
                 LEFT JOIN number AS n ON n.dossier = d.key ORDER BY d.key",
        )?;
        let mut rows = statement.query([ruleset.0.as_slice()])?;
        let mut listed = Vec::new();
        while let Some(row) = rows.next()? {
            listed.push((DossierRow::read(row)?, read(row)?));
        }
        Ok(listed)
    }

    /// Keeps a summary that was derived under these rules, in place of the one that was kept.
    pub(in crate::register) fn put_summary(
        &self,
        key: DossierKey,
        ruleset: &Digest,
        summary: &Summary,
    ) -> Result<(), RegisterError> {
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
            summary.local.number(),
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

    /// Throws away the summary of a dossier.
    pub(in crate::register) fn remove_summary(&self, key: DossierKey) -> Result<(), RegisterError> {
        self.statement("DELETE FROM summary WHERE dossier = ?1")?.execute([key.0])?;
        Ok(())
    }
}

/// Reads the columns of a summary. One that does not read is derived again.
fn read(row: &Row<'_>) -> rusqlite::Result<Option<Summary>> {
    let local = row.get::<_, Option<u8>>(FIRST)?;
    let Some(local) = local.and_then(LocalState::of_number) else { return Ok(None) };
    let moment = |seconds: Option<i64>| seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    let Ok(open) = serde_json::from_str(row.get_ref(FIRST + 9)?.as_str()?) else { return Ok(None) };
    Ok(Some(Summary {
        status: row.get(FIRST + 1)?,
        since: moment(row.get(FIRST + 2)?),
        phase: row.get(FIRST + 3)?,
        local,
        number: row.get(FIRST + 4)?,
        ended: row.get(FIRST + 5)?,
        waiting: row.get(FIRST + 6)?,
        last: moment(row.get(FIRST + 7)?),
        unread: row.get(FIRST + 8)?,
        expires: row.get::<_, Option<String>>(FIRST + 10)?.and_then(|day| day.parse().ok()),
        unsent: moment(row.get(FIRST + 11)?),
        sender: row.get(FIRST + 12)?,
        received: moment(row.get(FIRST + 13)?),
        open,
    }))
}
