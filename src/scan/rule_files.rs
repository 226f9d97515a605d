//! Reads the rule files of a folder.
//! Never asks what they mean.

use crate::files;
use crate::rules::RuleFile;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// No rule file that a person wrote is larger.
const LIMIT: u64 = 8 << 20;

/// A folder or file of rules that could not be read.
#[derive(Debug)]
pub struct RuleFilesError {
    /// Which.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
}

/// Reads every `.toml` file of a folder, sorted by name.
pub fn rule_files(folder: &Path) -> Result<Vec<RuleFile>, RuleFilesError> {
    let not_readable = |path: &Path| {
        let path = path.to_path_buf();
        move |error| RuleFilesError { path, error }
    };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(not_readable(folder))? {
        let path = entry.map_err(not_readable(folder))?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if !name.to_lowercase().ends_with(".toml") || name.starts_with('.') {
            continue;
        }
        let bytes = files::read(&path, LIMIT).map_err(not_readable(&path))?;
        let text = String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData.into());
        found.push(RuleFile::new(name, text.map_err(not_readable(&path))?));
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}
