//! A person's wish that a run ends: noticed between two pieces of work, never in the middle of one.
//! Never ends anything itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The wish that a run ends, shared by whoever hears it (Ctrl-C) and whoever works.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Wishes that the run ends. Returns whether it was wished before.
    pub fn ask(&self) -> bool {
        self.0.swap(true, Ordering::SeqCst)
    }

    /// Says whether anybody wishes so.
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}
