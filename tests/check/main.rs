//! Checking dossiers: what documents are recognised as, what is found, what is settled.

#[path = "../harness/mod.rs"]
mod harness;

mod accuracy;
mod batch;
mod boundaries;
mod bytes;
mod cache;
mod codes;
mod confirm_and_waive;
mod documents;
mod init_questions;
mod labels;
mod ocr;
#[cfg(unix)]
mod printed;
mod quoting;
mod recognise;
mod score;
mod scans;
mod second_region;
mod session;
mod truths;
