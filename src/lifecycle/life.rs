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

impl LocalState {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [Self::Concept, Self::Checked, Self::Packed, Self::Sent, Self::Received];

    /// Returns its id, as programs read it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Concept => "concept",
            Self::Checked => "checked",
            Self::Packed => "packed",
            Self::Sent => "sent",
            Self::Received => "received",
        }
    }

    /// Returns its place in the order, from 0: how it is stored.
    pub fn number(self) -> u8 {
        match self {
            Self::Concept => 0,
            Self::Checked => 1,
            Self::Packed => 2,
            Self::Sent => 3,
            Self::Received => 4,
        }
    }

    /// Finds the state that is stored as this number.
    pub fn of_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.number() == number)
    }
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
