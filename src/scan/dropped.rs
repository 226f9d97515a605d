//! Where a folder or files lie that a person dropped on the page: a browser tells their names and sizes, and no place.
//! Never takes one of several, and never looks for ever.

use super::names;
use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// Folders that are looked into before the search stops.
const MOST_FOLDERS: usize = 40_000;
/// How deep below a place.
const DEPTH: usize = 8;
/// Places that are told where several could be meant.
const MOST_FOUND: usize = 12;

/// What a person dropped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dropped {
    /// The name of the folder; none where files were dropped.
    pub folder: Option<String>,
    /// The files that lie directly in it, with their sizes in bytes.
    pub files: Vec<(String, u64)>,
}

/// Where it may lie.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// The folders that fit.
    pub folders: Vec<PathBuf>,
    /// There were too many folders to look into all of them.
    pub stopped: bool,
}

/// Looks for a folder that directly holds these files, below these places, the first ones first. What lies below a place
/// that was looked into already is not looked into again.
pub fn find_dropped(dropped: &Dropped, places: &[PathBuf], go_on: &mut dyn FnMut() -> bool) -> Places {
    let mut found = Places::default();
    let (mut seen, mut left): (Vec<PathBuf>, usize) = (Vec::new(), MOST_FOLDERS);
    if dropped.files.is_empty() && dropped.folder.is_none() {
        return found;
    }
    for place in places {
        if seen.iter().any(|seen| place.starts_with(seen)) {
            continue;
        }
        let walk = WalkDir::new(place).max_depth(DEPTH).into_iter();
        let wanted = |entry: &DirEntry| {
            let fresh = entry.depth() == 0 || !seen.iter().any(|seen| entry.path() == seen);
            entry.file_type().is_dir() && fresh && (entry.depth() == 0 || !names::is_system_file(entry))
        };
        for entry in walk.filter_entry(wanted).filter_map(Result::ok) {
            if left == 0 || !go_on() {
                found.stopped = true;
                return found;
            }
            left -= 1;
            if fits(entry.path(), dropped) && !found.folders.iter().any(|known| known == entry.path()) {
                found.folders.push(entry.into_path());
                if found.folders.len() >= MOST_FOUND {
                    return found;
                }
            }
        }
        seen.push(place.clone());
    }
    found
}

fn fits(folder: &Path, dropped: &Dropped) -> bool {
    let called = |name: &String| folder.file_name().is_some_and(|own| own == OsStr::new(name));
    if !dropped.folder.as_ref().is_none_or(called) {
        return false;
    }
    let size =
        |name: &str| fs::symlink_metadata(folder.join(name)).ok().filter(fs::Metadata::is_file).map(|data| data.len());
    let plain = |name: &str| !name.is_empty() && !name.contains(['/', '\\', '\0']) && name != "..";
    let wanted: HashMap<&str, u64> = dropped.files.iter().map(|(name, size)| (name.as_str(), *size)).collect();
    wanted.iter().all(|(name, wanted)| plain(name) && size(name) == Some(*wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_folder_with_these_files_is_found_and_of_two_neither_is_chosen() {
        let home = tempfile::tempdir().unwrap();
        let make = |path: &str, files: &[(&str, &str)]| {
            let folder = home.path().join(path);
            fs::create_dir_all(&folder).unwrap();
            files.iter().for_each(|(name, text)| fs::write(folder.join(name), text).unwrap());
            folder
        };
        let wanted = make("Documenten/dossier 3", &[("OP.pdf", "1234"), ("plan.docx", "12")]);
        make("Documenten/oud/dossier 3", &[("OP.pdf", "123")]);
        make(".verborgen/dossier 3", &[("OP.pdf", "1234"), ("plan.docx", "12")]);
        let dropped =
            Dropped { folder: Some("dossier 3".into()), files: vec![("OP.pdf".into(), 4), ("plan.docx".into(), 2)] };
        let places = [home.path().join("Documenten"), home.path().to_path_buf()];
        let find = |dropped: &Dropped| find_dropped(dropped, &places, &mut || true);
        assert_eq!(find(&dropped), Places { folders: vec![wanted.clone()], stopped: false });
        let files = Dropped { folder: None, ..dropped.clone() };
        assert_eq!(find(&files).folders, [wanted]);
        make("Bureaublad/dossier 3", &[("OP.pdf", "1234"), ("plan.docx", "12"), ("nog.pdf", "1")]);
        assert_eq!(find(&dropped).folders.len(), 2);
        let outside = Dropped { files: vec![("../Documenten/dossier 3/OP.pdf".into(), 4)], folder: None };
        assert!(find(&outside).folders.is_empty());
        assert!(find_dropped(&dropped, &places, &mut || false).stopped);
    }
}
