//! Following dossiers: status files, the register, state machines, whole lives.

#[path = "../harness/mod.rs"]
mod harness;

mod dossier_life;
mod following;
mod form;
mod format;
mod issue;
mod kill;
mod kill_others;
mod machines;
mod mistakes;
mod register_order;
mod replay;
mod trust;
mod whole_life;
