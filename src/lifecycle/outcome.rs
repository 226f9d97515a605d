//! What became of an event.

use crate::dossier::RequestTypeId;
use chrono::NaiveDate;

/// What became of an event. Derived each time, never stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Applied,
    /// It holds, and something about it is worth knowing.
    AppliedWithNotice(Vec<Notice>),
    /// It says what was known already.
    Repeated,
    /// It holds because somebody here decided so.
    Accepted {
        /// Who.
        by: String,
    },
    /// It waits for somebody's decision.
    Held(HeldReason),
    /// It does not hold.
    Refused(RefusedReason),
    /// Its name is none that the rules know.
    Quarantined {
        /// The nearest known name.
        nearest: Option<String>,
    },
    /// Somebody here decided that it does not hold.
    Dismissed {
        /// Who.
        by: String,
    },
}

impl Outcome {
    /// Says whether somebody has to decide about it.
    pub fn waits(&self) -> bool {
        matches!(self, Self::Held(_) | Self::Refused(_) | Self::Quarantined { .. })
    }
}

/// What is worth knowing about an event that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The manual does not say that this step exists.
    Inferred,
    /// The status with which a request begins was not reported; it comes by itself.
    BeginningSkipped,
    /// The rules know no such information with this status. It is kept.
    UnknownInformation {
        /// Its id.
        id: String,
    },
    /// Something takes place on a day that was not told.
    DayNotTold {
        /// The id of the information that would tell it.
        id: String,
    },
    /// What was granted does not last as long as the rules say.
    OtherLength {
        /// The id of the information that holds the last day.
        id: String,
        /// The last day that the rules allow or ask; none: it has no end.
        expected: Option<NaiveDate>,
    },
    /// A day is asked, and this is none. It is kept, and nothing follows from it.
    NotADay {
        /// The information's id.
        id: String,
        /// What was reported.
        value: String,
    },
}

/// Why an event waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeldReason {
    /// The rules know no such step.
    Unexpected {
        /// The status that it would start from; none: nothing was reported yet.
        from: Option<String>,
        /// The status that it would lead to.
        to: String,
    },
    /// The request was over.
    AfterTerminal {
        /// The status that ended it.
        status: String,
    },
    /// It was reported before it happened.
    Future,
    /// Its name could mean more than one status.
    Ambiguous {
        /// Their ids.
        candidates: Vec<String>,
    },
    /// It names the dossier by its id and by a number that is not its own.
    OtherNumber {
        /// The number that it names.
        said: i64,
        /// The dossier's own.
        own: i64,
    },
    /// Another party sent the dossier in, and whoever reports this may only report of its own.
    OtherSender,
    /// The dossier was sent to others, and not to whoever reports this.
    NotReceiver,
    /// Nobody recorded to whom the dossier was sent, and nobody said yet that whoever reports this may speak of such dossiers.
    NoReceiver,
    /// It tells of a bundle that was not made here, or whose file was another.
    OtherBundle,
    /// The closing form comes after one of these statuses, by their ids; none of them was reached.
    FormTooEarly {
        /// The statuses.
        after: Vec<String>,
    },
}

/// Why an event does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefusedReason {
    /// Whoever signed it is no contact here.
    Stranger,
    /// Whoever signed it may not report for whoever set it.
    MayNotReport {
        /// The actor who set it.
        set_by: String,
    },
    /// Whoever set it may not set this status.
    MayNotSet {
        /// The actor who set it.
        set_by: String,
        /// The status.
        status: String,
    },
    /// Whoever filled in the closing form is not one who does.
    MayNotFill {
        /// The actor who did.
        set_by: String,
    },
    /// It is about a request of another type.
    OtherType {
        /// That type.
        request_type: RequestTypeId,
    },
    /// Its maker's key was revoked here before it arrived.
    Revoked,
    /// Its id was used for another event.
    IdTaken,
}
