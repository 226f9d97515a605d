//! Files whose events were all taken in: known again by their digest, so that nobody verifies them twice. No name and no
//! path of a file is kept.

use super::events::read_event;
use super::{DossierKey, Pen, RegisterError};
use crate::dossier::Digest;
use crate::lifecycle::Event;
use rusqlite::{OptionalExtension, params};

/// A file that was taken in before, whose events are all still here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakenFile {
    /// So many events, none of which waits for anybody.
    Quiet(u32),
    /// Events of which some belong to a dossier that somebody has to look at.
    Events(Vec<(DossierKey, Event)>),
}

impl Pen<'_> {
    /// Finds a file by its digest. `mark` stands for everything besides the file on which its reading depends; under another
    /// one, or where an event of it is gone, the file is not known.
    pub fn taken_file(
        &self,
        sha256: &Digest,
        mark: &Digest,
        ruleset: &Digest,
    ) -> Result<Option<TakenFile>, RegisterError> {
        let mut statement = self.statement("SELECT key, events FROM taken_file WHERE sha256 = ?1 AND mark = ?2")?;
        let found = statement
            .query_row(params![sha256.0.as_slice(), mark.0.as_slice()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((file, count)): Option<(i64, u32)> = found else { return Ok(None) };
        let mut statement = self.statement(
            "SELECT count(*), count(CASE WHEN d.known AND s.waiting = 0 AND s.unread = 0 THEN 1 END)
             FROM taken_event AS t JOIN event AS e ON e.arrival = t.event JOIN dossier AS d ON d.key = e.dossier
                 LEFT JOIN summary AS s ON s.dossier = d.key AND s.ruleset = ?2 WHERE t.file = ?1",
        )?;
        let (there, quiet): (u32, u32) =
            statement.query_row(params![file, ruleset.0.as_slice()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        match (there == count, quiet == count) {
            (false, _) => Ok(None),
            (true, true) => Ok(Some(TakenFile::Quiet(count))),
            (true, false) => {
                let events = self.events_of_file(file)?;
                Ok((u32::try_from(events.len()) == Ok(count)).then_some(TakenFile::Events(events)))
            }
        }
    }

    fn events_of_file(&self, file: i64) -> Result<Vec<(DossierKey, Event)>, RegisterError> {
        let mut statement = self.statement(
            "SELECT e.dossier, e.body FROM taken_event AS t JOIN event AS e ON e.arrival = t.event
             WHERE t.file = ?1 ORDER BY e.arrival",
        )?;
        let mut rows = statement.query([file])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            let key = DossierKey(row.get(0)?);
            events.extend(read_event(row, 1)?.map(|event| (key, event)));
        }
        Ok(events)
    }

    /// Keeps that a file was taken in whole; `arrivals` are the places of its events.
    pub fn keep_taken_file(&self, sha256: &Digest, mark: &Digest, arrivals: &[i64]) -> Result<(), RegisterError> {
        let mut arrivals = arrivals.to_vec();
        arrivals.sort_unstable();
        arrivals.dedup();
        self.statement("DELETE FROM taken_file WHERE sha256 = ?1")?.execute([sha256.0.as_slice()])?;
        self.statement("INSERT INTO taken_file (sha256, mark, events) VALUES (?1, ?2, ?3)")?.execute(params![
            sha256.0.as_slice(),
            mark.0.as_slice(),
            u32::try_from(arrivals.len()).map_err(RegisterError::content)?
        ])?;
        let file = self.last_row();
        let mut statement = self.statement("INSERT INTO taken_event (file, event) VALUES (?1, ?2)")?;
        for arrival in arrivals {
            statement.execute([file, arrival])?;
        }
        Ok(())
    }
}
