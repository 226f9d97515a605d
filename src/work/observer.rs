//! Who is told how far a run is. Work tells what happens; how it looks is not its concern.

use std::path::Path;

/// Hears how far a run is, from any thread. By default nothing is done with it.
pub trait Observer: Sync {
    /// Something is being worked on now.
    fn begins(&self, _path: &Path) {}

    /// A dossier with so many documents was found.
    fn more_documents(&self, _count: usize) {}

    /// A document of so many bytes was read.
    fn read(&self, _bytes: u64) {}

    /// So many more bytes of one file went by.
    fn bytes(&self, _count: u64) {}

    /// One more dossier, bundle or status file is done.
    fn done(&self) {}
}

/// Nobody wants to know how far a run is.
pub struct Unobserved;

impl Observer for Unobserved {}
