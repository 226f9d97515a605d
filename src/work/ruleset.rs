//! The rules that a run goes by: those that are built in, or those of a folder.

use super::region::NamedRules;
use crate::rules::{self, Problem, RuleFile, Ruleset};
use crate::scan::{self, RuleFilesError};
use chrono::NaiveDate;
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
    /// They are asked for by a dossier, or are those of the school, and are not here.
    NotInstalled {
        /// The dossier; none: the school.
        dossier: Option<PathBuf>,
        /// The id.
        wanted: String,
        /// What is here.
        known: Vec<NamedRules>,
    },
    /// A dossier is judged by other rules than those that were given.
    Other {
        /// The dossier.
        dossier: PathBuf,
        /// The id of its own.
        wanted: String,
        /// Those that were given.
        used: Box<NamedRules>,
    },
    /// Versions are here, and none holds on the day of the request.
    NoVersion {
        /// The id.
        id: String,
        /// The day.
        day: NaiveDate,
        /// When the nearest ones hold: their versions with the first and the last day.
        versions: Vec<(String, NaiveDate, Option<NaiveDate>)>,
    },
    /// Several are here, and nothing says which.
    Unclear {
        /// What is here.
        known: Vec<NamedRules>,
    },
}

/// Reads the rules in a folder; without one, those that are built in.
pub fn ruleset(folder: Option<&Path>) -> Result<Ruleset, RulesFailure> {
    let Some(folder) = folder else { return Ok(rules::builtin()) };
    let files = scan::rule_files(folder).map_err(RulesFailure::NotReadable)?;
    Ruleset::parse_with(&files, &|id| beside(folder, id))
        .map_err(|problems| RulesFailure::NotInOrder { folder: folder.to_path_buf(), problems })
}

/// Tells what may stand in the rules of a folder and is unlikely to be meant.
pub fn doubts(folder: &Path) -> Vec<Problem> {
    let files = scan::rule_files(folder).unwrap_or_default();
    Ruleset::doubts(&files, &|id| beside(folder, id))
}

/// The files of a set that another one extends: built in, or in a folder of that name beside it.
fn beside(folder: &Path, id: &str) -> Option<Vec<RuleFile>> {
    rules::builtin_set(id).or_else(|| scan::rule_files(&folder.join("..").join(id)).ok())
}
