//! Recognition on documents as schools have them: kinds, mentions, answers, drafts, numbers, pupils.

#![allow(clippy::unwrap_used, reason = "a test may fail on the spot")]

mod blank;
mod dates;
mod forms;
mod kinds;
mod names;
mod properties;
mod reports;
mod shared;
mod spare;
mod titles;
mod unseen;
mod words;
