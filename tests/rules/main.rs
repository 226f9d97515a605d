//! Rules of a region: reading, problems with their places, the subcommand.

#[path = "../harness/mod.rs"]
mod harness;

mod command;
mod extend;
mod problems;
mod rows;
mod vocabulary;
