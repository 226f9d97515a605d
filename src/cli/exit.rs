//! The exit codes, all of them, in one place.

use crate::work::{PackTally, VerifyTally};
use std::process::ExitCode;

/// How a run ended. The worst of a batch wins. Numbers other than these are reserved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// 0: in order, remarks included.
    InOrder,
    /// 1: looked, and something is not in order.
    NotInOrder,
    /// 2: could not look.
    CouldNotLook,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::InOrder => Self::SUCCESS,
            Exit::NotInOrder => Self::from(1),
            Exit::CouldNotLook => Self::from(2),
        }
    }
}

impl From<&PackTally> for Exit {
    fn from(tally: &PackTally) -> Self {
        Self::of(tally.failed + tally.not_reached, tally.refused)
    }
}

impl From<&VerifyTally> for Exit {
    fn from(tally: &VerifyTally) -> Self {
        Self::of(tally.failed + tally.not_reached, tally.untrusted + tally.altered + tally.unreadable)
    }
}

impl Exit {
    fn of(not_looked: usize, not_in_order: usize) -> Self {
        match (not_looked, not_in_order) {
            (0, 0) => Self::InOrder,
            (0, _) => Self::NotInOrder,
            _ => Self::CouldNotLook,
        }
    }
}
