//! compleet: checks, packs and follows the dossiers with which a Dutch primary school asks for extra support.
//!
//! The modules stand in rows; each sees the rows above its own and, in its own row, those listed before it.
//! `tests/house/architecture.rs` holds the table and proves it.

// Disk, clock, environment and exit are for the edges, which say so in their first lines; clippy.toml has the reasons.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::unwrap_used))]

// Row 1: words.
pub mod language;
pub mod dossier;
pub mod finding;
// Row 2: norms.
pub mod rules;
// Row 3: judgement.
pub mod ocr;
pub mod inspect;
pub mod recognise;
pub mod check;
pub mod mend;
pub mod lifecycle;
// Row 4: proofs.
pub mod manifest;
pub mod signature;
pub mod seal;
pub mod bundle;
// Row 5: edges.
pub mod files;
pub mod sandbox;
pub mod cache;
pub mod scan;
pub mod keys;
pub mod register;
pub mod doorway;
// Row 6: work.
pub mod work;
// Row 7: words and looks.
pub mod message;
pub mod report;
pub mod progress;
// Row 8: doors.
pub mod web;
pub mod cli;
