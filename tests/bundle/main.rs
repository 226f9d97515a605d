//! Bundles on the command line: pack, verify, unpack, supplements.

#[path = "../harness/mod.rs"]
mod harness;

mod kill;
mod other_school;
mod privacy;
mod session;
mod supplement;
mod trust;
