//! Runs [`inspect`](crate::inspect) in worker processes: a file that eats all memory or never ends costs itself alone.
//! Never decides what a file is, and never lets a worker outlive its parent.
#![allow(clippy::disallowed_methods, reason = "an edge: starts processes, watches the clock, reads and writes pipes")]

mod confine;
mod frame;
mod jail;
mod menders;
mod painters;
mod pool;
mod worker;

pub use jail::Jail;
pub use menders::Menders;
pub use painters::{Drawn, Painters};
pub use pool::{Limits, Looked, Pool, jail, looking};
pub use worker::{Say, Work, run, serve, serve_jail, serve_mends, serve_pages, serve_pictures, serve_unread};

/// The hidden word by which the program starts itself as a worker.
pub const WORKER: &str = "__worker";

/// The same for a worker that reads no pictures of pages.
pub const PLAIN_WORKER: &str = "__plain-worker";

/// The same for a worker that draws first pages.
pub const PAINTER: &str = "__painter";

/// The same for a worker that draws any page, large.
pub const PAGE_PAINTER: &str = "__page-painter";

/// The same for one that only says what holds it back.
pub const JAILED: &str = "__jail";

/// The same for a worker that makes better documents.
pub const MENDER: &str = "__mender";
