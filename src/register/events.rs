//! Events, in and out. An event is never changed and never goes, unless its whole dossier is erased.

use super::{DossierKey, Pen, RegisterError};
use crate::lifecycle::{Body, CLOCK_SLACK, DoneWork, Event, FilledForm};
use rusqlite::{OptionalExtension, Row, params};
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
        self.append_at(key, event).map(|(appended, _)| appended)
    }

    /// The same, with the event's place in the order of arrival.
    pub fn append_at(&self, key: DossierKey, event: &Event) -> Result<(Appended, i64), RegisterError> {
        let body = serde_json::to_string(event).map_err(RegisterError::content)?;
        let variant = variant(event)?;
        let changed = self
            .statement("INSERT OR IGNORE INTO event (dossier, variant, body) VALUES (?1, ?2, ?3)")?
            .execute(params![key.0, variant, body])?;
        if changed == 0 {
            let mut statement = self.statement("SELECT arrival FROM event WHERE dossier = ?1 AND variant = ?2")?;
            return Ok((Appended::Known, statement.query_row(params![key.0, variant], |row| row.get(0))?));
        }
        let arrival = self.last_row();
        self.forget_summary(key)?;
        Ok((Appended::New, arrival))
    }

    /// Says whether an event is here already.
    pub fn has(&self, key: DossierKey, event: &Event) -> Result<bool, RegisterError> {
        let mut statement = self.statement("SELECT 1 FROM event WHERE dossier = ?1 AND variant = ?2")?;
        Ok(statement.query_row(params![key.0, variant(event)?], |_| Ok(())).optional()?.is_some())
    }

    /// Reads the events of a dossier, in the order in which they arrived, and counts those that cannot be read: what
    /// happened to one says nothing of the others.
    pub fn events(&self, key: DossierKey) -> Result<(Vec<Event>, usize), RegisterError> {
        let mut unread = 0;
        let mut events = Vec::new();
        self.look_at_events(key, |_, event| match event {
            Some(event) => events.push(event),
            None => unread += 1,
        })?;
        Ok((events, unread))
    }

    /// Reads the events of a dossier that can be read, each with its place.
    pub(super) fn each_event(&self, key: DossierKey) -> Result<Vec<(i64, Event)>, RegisterError> {
        let mut events = Vec::new();
        self.look_at_events(key, |arrival, event| events.extend(event.map(|event| (arrival, event))))?;
        Ok(events)
    }

    fn look_at_events(&self, key: DossierKey, mut take: impl FnMut(i64, Option<Event>)) -> Result<(), RegisterError> {
        let mut statement = self.statement("SELECT arrival, body FROM event WHERE dossier = ?1 ORDER BY arrival")?;
        let mut rows = statement.query([key.0])?;
        while let Some(row) = rows.next()? {
            take(row.get(0)?, read_event(row, 1)?);
        }
        Ok(())
    }
}

/// Reads the event in a column; none where it cannot be read.
pub(super) fn read_event(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Event>> {
    Ok(row.get_ref(column)?.as_str().ok().and_then(|body| serde_json::from_str(body).ok()))
}

/// Tells apart events that share an id. When an event arrived is no part of what it says.
fn variant(event: &Event) -> Result<Vec<u8>, RegisterError> {
    // Whether it had happened by then is: what was told too early may be told again.
    let told_early = |received| event.time > received + CLOCK_SLACK;
    let bytes = match &event.body {
        Body::Status(report) => {
            let said = (&report.name, &report.set_by, &report.information, &report.request_type, &report.reporter);
            serde_json::to_vec(&(&event.id, event.time, "status", said, report.named, told_early(report.received)))
        }
        Body::Form(FilledForm { report: Some(report), option, satisfaction, remark, by }) => {
            let form = (option, satisfaction, remark, by);
            let said = (&report.form, &report.set_by, &report.request_type, &report.reporter);
            let early = told_early(report.received);
            serde_json::to_vec(&(&event.id, event.time, "form", form, said, report.named, early))
        }
        Body::Done(DoneWork { report: Some(report), action, by, on, note, records }) => {
            let work = (action, by, on, note, records);
            let said = (&report.set_by, &report.request_type, &report.reporter);
            let early = told_early(report.received);
            serde_json::to_vec(&(&event.id, event.time, "work", work, said, report.named, early))
        }
        _ => serde_json::to_vec(event),
    };
    Ok(Sha256::digest(bytes.map_err(RegisterError::content)?)[..VARIANT].to_vec())
}
