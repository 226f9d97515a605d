//! Scores recognition and dates on the labelled sets of this repository, and holds them to what is good enough.

#![allow(clippy::unwrap_used, reason = "a test may fail on the spot")]

use super::score::{Score, score};
use chrono::NaiveDate;
use std::path::Path;

fn scored(set: &str) -> Score {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("accuracy").join(set);
    let on = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    score(&folder, &compleet::rules::builtin(), on).unwrap()
}

#[test]
fn the_own_set_is_read_well() {
    let score = scored("own");
    assert!(score.documents >= 60, "{score}");
    assert!(score.is_enough(), "\n{score}");
}

#[test]
fn a_set_by_somebody_else_is_read_well() {
    let score = scored("foreign");
    assert!(score.documents >= 30, "{score}");
    assert!(score.is_enough(), "\n{score}");
}
