//! The rules that a run goes by: those that are built in, or those of a folder.

use crate::rules::{self, Problem, Ruleset};
use crate::scan::{self, RuleFilesError};
use std::path::{Path, PathBuf};

/// Why rules could not be used.
#[derive(Debug)]
pub enum RulesFailure {
    /// The folder or a file in it could not be read.
    NotReadable(RuleFilesError),
    /// They are not in order.
    NotInOrder {
        /// Their folder.
        folder: PathBuf,
        /// Everything that is wrong.
        problems: Vec<Problem>,
    },
}

/// Reads the rules in a folder; without one, those that are built in.
pub fn ruleset(folder: Option<&Path>) -> Result<Ruleset, RulesFailure> {
    let Some(folder) = folder else { return Ok(rules::builtin()) };
    let files = scan::rule_files(folder).map_err(RulesFailure::NotReadable)?;
    Ruleset::parse(&files).map_err(|problems| RulesFailure::NotInOrder { folder: folder.to_path_buf(), problems })
}
