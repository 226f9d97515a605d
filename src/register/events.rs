//! Events, in and out. An event is never changed and never goes, unless its whole dossier is erased.

use super::{DossierKey, Pen, RegisterError};
use crate::lifecycle::{Body, Event};
use rusqlite::params;
use sha2::{Digest as _, Sha256};

/// How much of a digest tells variants of an event apart.
const VARIANT: usize = 16;

/// What became of an event that was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appended {
    /// It is new.
    New,
    /// It was here already.
    Known,
}

impl Pen<'_> {
    /// Adds an event to a dossier. The same event again changes nothing; another event under the same id is kept
    /// beside it, so that nothing is lost.
    pub fn append(&self, key: DossierKey, event: &Event) -> Result<Appended, RegisterError> {
        let body = serde_json::to_string(event).map_err(RegisterError::content)?;
        let changed = self
            .statement("INSERT OR IGNORE INTO event (dossier, variant, body) VALUES (?1, ?2, ?3)")?
            .execute(params![key.0, variant(event)?, body])?;
        if changed == 0 {
            return Ok(Appended::Known);
        }
        self.forget_summary(key)?;
        Ok(Appended::New)
    }

    /// Reads the events of a dossier, in the order in which they arrived.
    pub fn events(&self, key: DossierKey) -> Result<Vec<Event>, RegisterError> {
        let mut statement = self.statement("SELECT body, arrival FROM event WHERE dossier = ?1 ORDER BY arrival")?;
        let mut rows = statement.query([key.0])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            let body = row.get_ref(0)?.as_str().map_err(RegisterError::content)?;
            let arrival: i64 = row.get(1)?;
            let event = serde_json::from_str(body).map_err(|_| RegisterError::content(format_args!("event {arrival}")));
            events.push(event?);
        }
        Ok(events)
    }
}

/// Tells apart events that share an id. When an event arrived is no part of what it says.
fn variant(event: &Event) -> Result<Vec<u8>, RegisterError> {
    let bytes = match &event.body {
        Body::Status(report) => {
            let said = (&report.name, &report.set_by, &report.information, &report.request_type, &report.reporter);
            serde_json::to_vec(&(&event.id, event.time, "status", said))
        }
        _ => serde_json::to_vec(event),
    };
    Ok(Sha256::digest(bytes.map_err(RegisterError::content)?)[..VARIANT].to_vec())
}
