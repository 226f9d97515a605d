//! Events, in and out. An event is never changed and never goes, unless its whole dossier is erased.

use super::{DossierKey, Pen, RegisterError};
use crate::lifecycle::{Body, CLOCK_SLACK, DoneWork, Event, FilledForm};
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
        if let Some(arrival) = self.rows.add_event(key, &variant, &body)? {
            self.forget_summary(key)?;
            return Ok((Appended::New, arrival));
        }
        let known = self.rows.event(key, &variant)?;
        known.map(|arrival| (Appended::Known, arrival)).ok_or_else(|| RegisterError::content(&event.id))
    }

    /// Says whether an event is here already.
    pub fn has(&self, key: DossierKey, event: &Event) -> Result<bool, RegisterError> {
        Ok(self.rows.event(key, &variant(event)?)?.is_some())
    }

    /// Reads the events of a dossier, in the order in which they arrived, and counts those that cannot be read: what
    /// happened to one says nothing of the others.
    pub fn events(&self, key: DossierKey) -> Result<(Vec<Event>, usize), RegisterError> {
        let mut unread = 0;
        let mut events = Vec::new();
        self.rows.each_event(key, |_, body| match read_event(body) {
            Some(event) => events.push(event),
            None => unread += 1,
        })?;
        Ok((events, unread))
    }

    /// Reads the events of a dossier that can be read, each with its place.
    pub(super) fn each_event(&self, key: DossierKey) -> Result<Vec<(i64, Event)>, RegisterError> {
        let mut events = Vec::new();
        self.rows.each_event(key, |arrival, body| events.extend(read_event(body).map(|event| (arrival, event))))?;
        Ok(events)
    }
}

/// Reads an event as it is kept; none where it cannot be read.
pub(super) fn read_event(body: Option<&str>) -> Option<Event> {
    serde_json::from_str(body?).ok()
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
        Body::Receipt(receipt) => {
            let told = (&receipt.bundle, receipt.sha256, receipt.whole, receipt.trusted);
            let said = (&receipt.request_type, &receipt.reporter);
            let early = told_early(receipt.received);
            serde_json::to_vec(&(&event.id, event.time, "receipt", told, said, receipt.named, early))
        }
        _ => serde_json::to_vec(event),
    };
    Ok(Sha256::digest(bytes.map_err(RegisterError::content)?)[..VARIANT].to_vec())
}
