//! Walks folders: which files belong to a dossier, and which folders are one.
//! Never follows a link to a folder, and never opens a document.

use super::names::{is_bundle_name, is_document_name, is_own_file, is_system_file};
use super::{DETAILS, FileFound};
use crate::dossier::{Damage, DossierPath};
use crate::files;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// Deeper than any leerlingmap; a walk has to end.
const DEEPEST: usize = 64;

/// How many files of a subfolder are looked at to see whether it holds documents.
const GLANCE: usize = 2000;

/// The files of one dossier.
pub(super) struct Found {
    pub(super) files: Vec<FileFound>,
    pub(super) left_out: Vec<DossierPath>,
}

/// Lists the documents of a dossier. Its subfolders belong to it only if it has a `dossier.toml` (`whole`), and then
/// only those that have none of their own.
pub(super) fn documents(folder: &Path, whole: bool) -> io::Result<Found> {
    fs::read_dir(folder)?;
    let mut found = Found { files: Vec::new(), left_out: Vec::new() };
    for entry in walk(folder, if whole { DEEPEST } else { 1 }, |entry| whole && !has_details(entry.path())) {
        let (on_disk, damage) = match entry {
            Ok(entry) => (Some(entry.path().to_path_buf()), None),
            Err(error) => (error.path().map(Path::to_path_buf), error.io_error().map(damage)),
        };
        let Some(on_disk) = on_disk else { continue };
        let Some(path) = inside(folder, &on_disk) else { continue };
        if damage.is_none() && !is_file(&on_disk) || is_own_file(&on_disk) {
            continue;
        }
        let size = fs::metadata(&on_disk).map(|data| data.len());
        let damage = damage.or_else(|| size.as_ref().err().map(self::damage));
        found.files.push(FileFound { path, on_disk, size: size.unwrap_or(0), damage });
    }
    if !whole {
        found.left_out = subfolders_with_documents(folder)?;
    }
    found.files.sort_by(|one, other| (&one.path, &one.on_disk).cmp(&(&other.path, &other.on_disk)));
    Ok(found)
}

/// A glance into the subfolders that were left out: enough to say so, not a walk over a whole disk.
fn subfolders_with_documents(folder: &Path) -> io::Result<Vec<DossierPath>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir())
            && walk(&path, DEEPEST, |_| true)
                .take(GLANCE)
                .flatten()
                .any(|entry| is_document_name(entry.path()) || entry.file_name() == DETAILS)
        {
            found.extend(inside(folder, &path));
        }
    }
    found.sort();
    Ok(found)
}

/// Lists the dossiers below a folder, itself included, sorted: every folder with a `dossier.toml`, and every other
/// folder that directly holds documents and belongs to none of those.
pub fn find_dossiers(root: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(root)?;
    let mut marked = Vec::new();
    let mut plain = Vec::new();
    for entry in walk(root, DEEPEST, |_| true).flatten() {
        let Some(folder) = entry.path().parent().map(Path::to_path_buf) else { continue };
        if entry.file_name() == DETAILS {
            marked.push(folder);
        } else if is_document_name(entry.path()) && is_file(entry.path()) && !is_own_file(entry.path()) {
            plain.push(folder);
        }
    }
    let belongs = |folder: &PathBuf| folder.ancestors().any(|above| marked.iter().any(|marked| marked == above));
    plain.retain(|folder| !belongs(folder));
    marked.append(&mut plain);
    marked.sort();
    marked.dedup();
    Ok(marked)
}

/// Lists the bundles that lie in a folder, sorted; with `below`, those in the folders below it, too.
pub fn find_bundles(folder: &Path, below: bool) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?;
    let found = walk(folder, if below { DEEPEST } else { 1 }, |_| below).flatten();
    Ok(found.map(DirEntry::into_path).filter(|path| is_bundle_name(path) && is_file(path)).collect())
}

/// Walks the files below a folder, in the order of their names, past what systems put there themselves.
fn walk(
    folder: &Path,
    depth: usize,
    mut descend: impl FnMut(&DirEntry) -> bool,
) -> impl Iterator<Item = Result<DirEntry, walkdir::Error>> {
    WalkDir::new(folder)
        .max_depth(depth)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(move |entry| {
            entry.depth() == 0 || !is_system_file(entry) && (!entry.file_type().is_dir() || descend(entry))
        })
        .filter(|entry| !entry.as_ref().is_ok_and(|entry| entry.file_type().is_dir()))
}

fn has_details(folder: &Path) -> bool {
    folder.join(DETAILS).is_file()
}

/// A link counts as the file that it leads to; a link to a folder, a pipe or a device is no document.
fn is_file(path: &Path) -> bool {
    match fs::metadata(path) {
        Ok(data) => data.is_file(),
        // A link that leads nowhere is still something that a person put there.
        Err(_) => true,
    }
}

fn inside(folder: &Path, on_disk: &Path) -> Option<DossierPath> {
    let relative = on_disk.strip_prefix(folder).ok().filter(|path| !path.as_os_str().is_empty())?;
    let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    Some(DossierPath::new(parts.join("/")))
}

pub(super) fn damage(error: &io::Error) -> Damage {
    if files::is_held(error) { Damage::Locked } else { Damage::NotOpened }
}
