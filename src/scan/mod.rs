//! From a folder on the disk to what belongs to its dossier: the documents, and the text of `dossier.toml`.
//! Never asks what a document means, and never changes, moves or renames anything.
#![allow(clippy::disallowed_methods, reason = "an edge: walks folders and opens documents")]

mod browse;
mod details;
mod dropped;
mod folders;
mod names;
mod order;
mod read;
mod rule_files;
mod search;

pub use browse::{Browsed, browse, starting_places};
pub use details::{
    Expected, Mistake, MistakeKind, RECEIVED, REGION, RULES, SUBFOLDERS, SUPPLEMENT, SaidRules, parse_details,
};
pub use dropped::{Dropped, Places, find_dropped};
pub use folders::NoSuchFolder;
pub use names::{
    NoSuchFile, PAGE_MARK, SET_ASIDE_FOLDER, STANDING, TABLE_MARKS, TEXT_MARKS, UPLOAD_FOLDER, find_file,
    is_document_name, resolve_paths,
};
pub use read::{FILE_LIMIT, Room, Share, open_again, open_file, read_failure};
pub use rule_files::{RuleFilesError, rule_files};
pub use search::{Gathered, GoOn};

use crate::dossier::{Beside, Damage, DossierPath};
use crate::files;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The name of the file that says what documents cannot.
pub const DETAILS: &str = "dossier.toml";

/// No `dossier.toml` that a person wrote is larger.
const DETAILS_LIMIT: u64 = 1 << 20;

/// What lies in a dossier's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scanned {
    /// The bytes of `dossier.toml`, if there is one.
    pub details: Option<Vec<u8>>,
    /// The documents, sorted by path.
    pub files: Vec<FileFound>,
    /// What lies beside them and does not belong to the dossier.
    pub beside: Beside,
    /// A subfolder holds written documents or a dossier: this may be a folder of dossiers.
    pub holds_folders_of_documents: bool,
    /// Subfolders that `dossier.toml` names and that are not there.
    pub no_such_folders: Vec<NoSuchFolder>,
}

/// A document on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFound {
    /// Where it lies in the dossier.
    pub path: DossierPath,
    /// Where it lies on the disk.
    pub on_disk: PathBuf,
    /// Its size in bytes.
    pub size: u64,
    /// The disk would not even show it.
    pub damage: Option<Damage>,
}

/// Why a folder could not be scanned.
#[derive(Debug)]
pub enum ScanError {
    /// It is not there.
    NotFound,
    /// It is a file.
    NotAFolder,
    /// The system refuses it, or the medium failed.
    NotReadable(io::Error),
    /// Its `dossier.toml` cannot be read.
    DetailsNotReadable(io::Error),
}

/// Scans one dossier's folder.
pub fn scan(folder: &Path) -> Result<Scanned, ScanError> {
    let data = fs::metadata(folder).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::InvalidFilename => ScanError::NotFound,
        _ => ScanError::NotReadable(error),
    })?;
    if !data.is_dir() {
        return Err(ScanError::NotAFolder);
    }
    let details = details_in(folder).map_err(ScanError::DetailsNotReadable)?;
    let named = details.as_deref().map(details::subfolders).unwrap_or_default();
    let found = folders::documents(folder, &named).map_err(ScanError::NotReadable)?;
    Ok(Scanned {
        details,
        files: found.files,
        beside: Beside { folders: found.left_out, links: found.links },
        holds_folders_of_documents: found.holds_folders_of_documents,
        no_such_folders: found.no_such_folders,
    })
}

/// Reads the `dossier.toml` of a folder. A pipe of that name would never end, and a folder cannot be read.
fn details_in(folder: &Path) -> io::Result<Option<Vec<u8>>> {
    let path = folder.join(DETAILS);
    match fs::metadata(&path) {
        Ok(data) if !data.is_file() => Err(io::ErrorKind::InvalidInput.into()),
        Ok(_) => files::read(&path, DETAILS_LIMIT).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests;

/// Whose rules the dossier in a folder asks for. What is wrong in its `dossier.toml` is told where that is parsed.
pub fn said_rules(folder: &Path) -> SaidRules {
    files::read(&folder.join(DETAILS), DETAILS_LIMIT).map(|bytes| details::said_rules(&bytes)).unwrap_or_default()
}

/// The same of the bytes of a `dossier.toml`.
pub fn said_rules_in(bytes: &[u8]) -> SaidRules {
    details::said_rules(bytes)
}
