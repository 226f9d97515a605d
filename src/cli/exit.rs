//! The exit codes, all of them, in one place.

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
