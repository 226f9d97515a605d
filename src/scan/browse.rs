//! What a person sees of a folder while looking for a dossier: the folders in it, and whether it could be one.
//! Never opens a document, and never follows what the system hides.

use super::{DETAILS, is_document_name, names};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Folders that are shown of one; more are told as a number.
const SHOWN: usize = 2_000;

/// A folder, looked into.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Browsed {
    /// The folders in it, by name.
    pub folders: Vec<PathBuf>,
    /// Folders that are not among those, since there are so many.
    pub more: usize,
    /// PDF and Word files that lie directly in it.
    pub documents: usize,
    /// It has a `dossier.toml`.
    pub has_details: bool,
    /// Bundles and files with news that lie directly in it.
    pub bundles: usize,
}

/// Looks into a folder.
pub fn browse(folder: &Path) -> io::Result<Browsed> {
    let mut found = Browsed::default();
    for entry in fs::read_dir(folder)? {
        let Ok(entry) = entry else { continue };
        let name = entry.file_name();
        let shown = name.to_string_lossy();
        if shown.starts_with(['.', '$', '~']) || names::is_system_name(&name) {
            continue;
        }
        let path = entry.path();
        match fs::metadata(&path) {
            Ok(data) if data.is_dir() && !is_hidden(&data) => found.folders.push(path),
            Ok(data) if data.is_file() => {
                found.has_details |= shown == DETAILS;
                found.documents += usize::from(is_document_name(&path));
                found.bundles += usize::from(names::is_bundle_name(&path));
            }
            _ => {}
        }
    }
    found.folders.sort_by_key(|path| path.file_name().map(|name| name.to_string_lossy().to_lowercase()));
    found.more = found.folders.len().saturating_sub(SHOWN);
    found.folders.truncate(SHOWN);
    Ok(found)
}

/// Where a person may begin to look: the own folder and what is usually in it, and on Windows the drives.
pub fn starting_places(user: Option<&Path>) -> Vec<PathBuf> {
    let mut places = Vec::new();
    if let Some(user) = user {
        let usual = ["Documents", "Documenten", "Desktop", "Bureaublad", "Downloads"];
        places.extend(usual.iter().map(|name| user.join(name)).filter(|path| path.is_dir()));
        let in_cloud =
            |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("OneDrive"));
        places.extend(browse(user).unwrap_or_default().folders.into_iter().filter(in_cloud));
        places.push(user.to_path_buf());
    }
    if cfg!(windows) {
        let drives = ('A'..='Z').map(|letter| PathBuf::from(format!("{letter}:\\")));
        places.extend(drives.filter(|drive| drive.is_dir()));
    }
    places
}

#[cfg(windows)]
fn is_hidden(data: &fs::Metadata) -> bool {
    use std::os::windows::fs::MetadataExt;
    const HIDDEN_OR_SYSTEM: u32 = 2 | 4;
    data.file_attributes() & HIDDEN_OR_SYSTEM != 0
}

#[cfg(not(windows))]
fn is_hidden(_: &fs::Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_and_documents_are_seen_and_what_is_hidden_is_not() {
        let home = tempfile::tempdir().unwrap();
        for name in ["b", "A", ".git", "$Recycle.Bin"] {
            fs::create_dir(home.path().join(name)).unwrap();
        }
        for name in
            ["een.pdf", "twee.docx", "lijst.xlsx", "status.asice", "tlv.asice.age", "dossier.toml", "~$twee.docx"]
        {
            fs::write(home.path().join(name), "x").unwrap();
        }
        let found = browse(home.path()).unwrap();
        assert_eq!(found.folders, [home.path().join("A"), home.path().join("b")]);
        assert_eq!((found.documents, found.has_details, found.more, found.bundles), (2, true, 0, 2));
        assert!(browse(&home.path().join("weg")).is_err());
        fs::create_dir(home.path().join("Documents")).unwrap();
        assert_eq!(starting_places(Some(home.path()))[..2], [home.path().join("Documents"), home.path().to_path_buf()]);
    }
}
