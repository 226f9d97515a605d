//! Rules of a region: reading, problems with their places, the subcommand.

#[path = "../harness/mod.rs"]
mod harness;

mod command;
mod excluded;
mod extend;
mod journey;
mod old_sets;
mod own_set;
mod problems;
mod rows;
mod shelf;
mod vocabulary;
