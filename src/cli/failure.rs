//! Why a subcommand ended without looking.

use crate::message::Say;
use std::io;

/// Ends a subcommand with exit code 2.
pub(crate) enum Failure {
    /// Something kept it from looking, and it can say what.
    CouldNotLook(Box<dyn Say>),
    /// Its own output could not be written.
    Output(io::Error),
}

impl<T: Say + 'static> From<T> for Failure {
    fn from(reason: T) -> Self {
        Self::CouldNotLook(Box::new(reason))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
