//! Rows of events, and of the files that brought them.

use super::Rows;
use crate::dossier::Digest;
use crate::register::{DossierKey, RegisterError};
use rusqlite::{OptionalExtension, params};

/// A file that was taken in: its row, and how many events it brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::register) struct FileRow {
    /// Its key.
    pub(in crate::register) key: i64,
    /// How many events it brought.
    pub(in crate::register) events: u32,
    /// How many of them are still there.
    pub(in crate::register) there: u32,
    /// How many belong to a dossier that is known, and of which nothing waits.
    pub(in crate::register) quiet: u32,
}

impl Rows<'_> {
    /// Adds an event, and returns its place in the order of arrival; none where it is there already.
    pub(in crate::register) fn add_event(
        &self,
        key: DossierKey,
        variant: &[u8],
        body: &str,
    ) -> Result<Option<i64>, RegisterError> {
        let changed = self
            .statement("INSERT OR IGNORE INTO event (dossier, variant, body) VALUES (?1, ?2, ?3)")?
            .execute(params![key.0, variant, body])?;
        Ok((changed > 0).then(|| self.last_row()))
    }

    /// Finds the place of an event.
    pub(in crate::register) fn event(&self, key: DossierKey, variant: &[u8]) -> Result<Option<i64>, RegisterError> {
        let mut statement = self.statement("SELECT arrival FROM event WHERE dossier = ?1 AND variant = ?2")?;
        Ok(statement.query_row(params![key.0, variant], |row| row.get(0)).optional()?)
    }

    /// Shows every event of a dossier in the order of arrival, each with its place; none where its body is no text.
    pub(in crate::register) fn each_event(
        &self,
        key: DossierKey,
        mut take: impl FnMut(i64, Option<&str>),
    ) -> Result<(), RegisterError> {
        let mut statement = self.statement("SELECT arrival, body FROM event WHERE dossier = ?1 ORDER BY arrival")?;
        let mut rows = statement.query([key.0])?;
        while let Some(row) = rows.next()? {
            take(row.get(0)?, row.get_ref(1)?.as_str().ok());
        }
        Ok(())
    }

    /// Gives an event to another dossier.
    pub(in crate::register) fn move_event(&self, arrival: i64, to: DossierKey) -> Result<(), RegisterError> {
        self.statement("UPDATE event SET dossier = ?2 WHERE arrival = ?1")?.execute(params![arrival, to.0])?;
        Ok(())
    }

    /// Gives all events of a dossier to another; those that the other has already stay where they are.
    pub(in crate::register) fn move_events(&self, from: DossierKey, to: DossierKey) -> Result<(), RegisterError> {
        self.statement("UPDATE OR IGNORE event SET dossier = ?2 WHERE dossier = ?1")?.execute(params![from.0, to.0])?;
        Ok(())
    }

    /// Finds a file that was taken in, by its digest and its mark, and counts its events; `ruleset` says which summaries
    /// count.
    pub(in crate::register) fn taken_file(
        &self,
        sha256: &Digest,
        mark: &Digest,
        ruleset: &Digest,
    ) -> Result<Option<FileRow>, RegisterError> {
        let mut statement = self.statement(
            "SELECT f.key, f.events, count(e.arrival), count(CASE WHEN d.known AND s.waiting = 0 AND s.unread = 0 THEN 1 END)
             FROM taken_file AS f
                 LEFT JOIN taken_event AS t ON t.file = f.key
                 LEFT JOIN event AS e ON e.arrival = t.event
                 LEFT JOIN dossier AS d ON d.key = e.dossier
                 LEFT JOIN summary AS s ON s.dossier = d.key AND s.ruleset = ?3
             WHERE f.sha256 = ?1 AND f.mark = ?2 GROUP BY f.key",
        )?;
        let found = statement.query_row(params![sha256.0.as_slice(), mark.0.as_slice(), ruleset.0.as_slice()], |row| {
            Ok(FileRow { key: row.get(0)?, events: row.get(1)?, there: row.get(2)?, quiet: row.get(3)? })
        });
        Ok(found.optional()?)
    }

    /// Shows the events of a file that was taken in, each with its dossier.
    pub(in crate::register) fn each_event_of_file(
        &self,
        file: i64,
        mut take: impl FnMut(DossierKey, Option<&str>),
    ) -> Result<(), RegisterError> {
        let mut statement = self.statement(
            "SELECT e.dossier, e.body FROM taken_event AS t JOIN event AS e ON e.arrival = t.event
             WHERE t.file = ?1 ORDER BY e.arrival",
        )?;
        let mut rows = statement.query([file])?;
        while let Some(row) = rows.next()? {
            take(DossierKey(row.get(0)?), row.get_ref(1)?.as_str().ok());
        }
        Ok(())
    }

    /// Forgets the files that brought an event of a dossier.
    pub(in crate::register) fn remove_taken_files(&self, key: DossierKey) -> Result<(), RegisterError> {
        self.statement(
            "DELETE FROM taken_file WHERE key IN (
                 SELECT t.file FROM taken_event AS t JOIN event AS e ON e.arrival = t.event WHERE e.dossier = ?1)",
        )?
        .execute([key.0])?;
        Ok(())
    }

    /// Keeps a file that was taken in, in place of one of the same digest; `arrivals` are the places of its events.
    pub(in crate::register) fn put_taken_file(
        &self,
        sha256: &Digest,
        mark: &Digest,
        arrivals: &[i64],
    ) -> Result<(), RegisterError> {
        let count = u32::try_from(arrivals.len()).map_err(RegisterError::content)?;
        self.statement("DELETE FROM taken_file WHERE sha256 = ?1")?.execute([sha256.0.as_slice()])?;
        self.statement("INSERT INTO taken_file (sha256, mark, events) VALUES (?1, ?2, ?3)")?.execute(params![
            sha256.0.as_slice(),
            mark.0.as_slice(),
            count
        ])?;
        let file = self.last_row();
        let mut statement = self.statement("INSERT INTO taken_event (file, event) VALUES (?1, ?2)")?;
        for arrival in arrivals {
            statement.execute([file, *arrival])?;
        }
        Ok(())
    }
}
