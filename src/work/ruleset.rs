//! The rules that a run goes by: those that are built in, or those of a folder.

use crate::files;
use crate::rules::{self, Problem, RuleFile, Ruleset};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// No rule file that a person wrote is larger.
const RULE_FILE_LIMIT: u64 = 8 << 20;

/// Why rules could not be used.
#[derive(Debug)]
pub enum RulesFailure {
    /// The folder or a file in it could not be read.
    NotReadable {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
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
    let files = rule_files(folder)?;
    Ruleset::parse(&files).map_err(|problems| RulesFailure::NotInOrder { folder: folder.to_path_buf(), problems })
}

fn rule_files(folder: &Path) -> Result<Vec<RuleFile>, RulesFailure> {
    let not_readable = |path: &Path| {
        let path = path.to_path_buf();
        move |error| RulesFailure::NotReadable { path, error }
    };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(not_readable(folder))? {
        let path = entry.map_err(not_readable(folder))?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if !name.to_lowercase().ends_with(".toml") || name.starts_with('.') {
            continue;
        }
        let bytes = files::read(&path, RULE_FILE_LIMIT).map_err(not_readable(&path))?;
        let text =
            String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData.into()).map_err(not_readable(&path))?;
        found.push(RuleFile::new(name, text));
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}
