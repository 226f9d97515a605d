//! Where a dossier stands, as its events tell.

use super::{DoneWork, EventId, FilledForm, Outcome};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// Where a dossier stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Life {
    /// How far it came here.
    pub local: LocalState,
    /// The dossiernummer; only one above 0 means that it was sent.
    pub number: Option<i64>,
    /// The platform's last word.
    pub status: Option<Reached>,
    /// The last status that says something of the matter itself: an upload that flips the status leaves it as it was.
    pub phase: Option<Reached>,
    /// The request is over.
    pub ended: bool,
    /// Every status that it went through, in order.
    pub history: Vec<Reached>,
    /// What came with the statuses, the latest of each, by the ids of the rules.
    pub information: BTreeMap<String, String>,
    /// Work that was done, by the action's id.
    pub done: BTreeMap<String, DoneWork>,
    /// The closing form, as it was last filled in.
    pub form: Option<FilledForm>,
    /// What became of each event.
    pub outcomes: BTreeMap<EventId, Outcome>,
}

/// How far a dossier came on this side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum LocalState {
    /// It is being gathered.
    #[default]
    Concept,
    /// It was checked and found complete.
    Checked,
    /// A bundle was made of it.
    Packed,
    /// It was sent: it has a dossiernummer above 0.
    Sent,
}

/// A status that was reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// Its id in the rules.
    pub status: String,
    /// When.
    pub since: DateTime<Utc>,
    /// The event that says so.
    pub event: EventId,
}

impl Life {
    /// Returns the id of the platform's last word.
    pub fn status_id(&self) -> Option<&str> {
        self.status.as_ref().map(|reached| reached.status.as_str())
    }

    /// Returns the id of the last status that says something of the matter itself.
    pub fn phase_id(&self) -> Option<&str> {
        self.phase.as_ref().map(|reached| reached.status.as_str())
    }
}
