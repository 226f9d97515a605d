//! Rules of a region: reading, problems with their places, the subcommand.

#[path = "../harness/mod.rs"]
mod harness;

mod command;
mod extend;
mod journey;
mod own_set;
mod problems;
mod rows;
mod shelf;
mod vocabulary;
