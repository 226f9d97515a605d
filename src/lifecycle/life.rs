//! Where a dossier stands, as its events tell.

use super::{DoneWork, Event, EventId, FilledForm, Outcome};
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
    /// Work that was done, by the action's id; the last time that it was.
    pub done: BTreeMap<String, Done>,
    /// The closing form, as it was last filled in.
    pub form: Option<Filled>,
    /// When the supplement was packed of which nobody knows yet that it was sent.
    pub unsent_supplement: Option<DateTime<Utc>>,
    /// When a supplement was sent last.
    pub supplement_sent: Option<DateTime<Utc>>,
    /// What became of each event.
    pub outcomes: BTreeMap<EventId, Outcome>,
    /// Of the ids under which more than one report came in: the one that counts.
    pub contested: BTreeMap<EventId, Event>,
}

/// Work that was done, and when that was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// The work.
    pub work: DoneWork,
    /// When it was recorded.
    pub at: DateTime<Utc>,
}

/// A closing form that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The form.
    pub form: FilledForm,
    /// The event that brought it.
    pub event: EventId,
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
    /// It came in from another party.
    Received,
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
    /// What came with it, by the ids of the rules; days as `2026-11-23`.
    pub information: BTreeMap<String, String>,
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
