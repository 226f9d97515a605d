//! What the program does with a dossier, a function each: the one place where judgement and the disk meet.
//! Never words anything, and never reads an argument.

mod check;
mod edit;
mod ruleset;
mod start;

pub use check::{Asked, CheckedDossier, CouldNotLook, Notice, READER, check_dossier};
pub use edit::{Edit, EditFailure, change_details};
pub use ruleset::{RulesFailure, ruleset};
pub use start::{
    NewDetails, Placed, SchoolFailure, new_details, place_placeholder, read_school, school_file, write_new_details,
    write_school,
};
