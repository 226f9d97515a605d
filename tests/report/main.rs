//! Reports: JSON and CSV for programs, HTML for people.

#[path = "../harness/mod.rs"]
mod harness;

mod csv_table;
mod html;
mod json;
