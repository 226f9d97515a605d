//! Hostile input: bombs, damaged files, control characters, processes that die.

#[path = "../harness/mod.rs"]
mod harness;

mod bomb_files;
mod bombs;
mod corpus;
mod fuzzed;
mod terminal_escapes;
#[cfg(target_os = "linux")]
mod worker_lifetime;
