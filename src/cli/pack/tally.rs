//! What came of dossiers that were to be packed, in numbers.

use crate::cli::Exit;

/// What came of all dossiers, in numbers.
#[derive(Default)]
pub(super) struct Tally {
    /// Of which a bundle was made.
    pub(super) packed: usize,
    /// Of which none may be made.
    pub(super) refused: usize,
    /// That could not be looked at or written.
    pub(super) failed: usize,
    /// That nobody got to.
    pub(super) not_reached: usize,
}

impl Tally {
    /// How the run ends.
    pub(super) fn exit(&self) -> Exit {
        match (self.failed + self.not_reached, self.refused) {
            (0, 0) => Exit::InOrder,
            (0, _) => Exit::NotInOrder,
            _ => Exit::CouldNotLook,
        }
    }
}
