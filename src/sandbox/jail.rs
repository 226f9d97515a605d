//! Takes from a worker what it does not need: paths, connections, other processes. What is taken cannot be had back.
//! Never fails: a system that has less to offer holds less back, and what holds is told.

use serde::{Deserialize, Serialize};

/// What holds a worker back, on this system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Jail {
    /// A cap on its memory.
    pub memory: bool,
    /// The kernel opens no path and no TCP connection for it (Linux: landlock).
    pub paths: bool,
    /// The kernel refuses every call but those on a short list (Linux: seccomp).
    pub calls: bool,
    /// It starts no process.
    pub processes: bool,
}

#[cfg(target_os = "linux")]
mod linux;

/// Confines this process; called before it has a second thread. Returns what holds besides the memory.
#[cfg(target_os = "linux")]
pub(super) fn enter() -> Jail {
    let inherited = linux::close_what_was_inherited();
    let paths = linux::no_paths() && inherited;
    let calls = linux::few_calls();
    Jail { memory: false, paths, calls, processes: calls }
}

/// Elsewhere the parent does what can be done, before the worker is given a file.
#[cfg(not(target_os = "linux"))]
pub(super) fn enter() -> Jail {
    Jail::default()
}
