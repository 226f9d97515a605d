//! What became of an event.

use crate::dossier::RequestTypeId;

/// What became of an event. Derived each time, never stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Applied,
    /// It holds, though the manual does not say that this step exists.
    AppliedWithNotice,
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
    /// Its name could mean more than one status here.
    AmbiguousHere,
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
    /// It is about a request of another type.
    OtherType {
        /// That type.
        request_type: RequestTypeId,
    },
    /// Its name means more than one status.
    Ambiguous,
    /// It decides about an event that does not wait for a decision, or in a way that is not open to it.
    NothingToDecide,
}
