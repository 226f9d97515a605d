//! Walks one dossier's folder: which files belong to it.
//! Never follows a link to a folder, which would bring in what lies elsewhere: it is told instead. Never opens a document.

use super::names::{is_document_name, is_own_file, is_system_file, is_system_name};
use super::{DETAILS, FileFound};
use crate::dossier::{Damage, DossierPath};
use crate::files;
use std::fs;
use std::io;
use std::path::Path;
use walkdir::{DirEntry, WalkDir};

/// How many files of a subfolder are looked at to see whether it holds documents.
const GLANCE: usize = 2000;

/// The files of one dossier.
pub(super) struct Found {
    pub(super) files: Vec<FileFound>,
    pub(super) left_out: Vec<DossierPath>,
    pub(super) links: Vec<DossierPath>,
}

/// Lists the documents of a dossier. Its subfolders belong to it only if it has a `dossier.toml` (`whole`), and then
/// only those that have none of their own.
pub(super) fn documents(folder: &Path, whole: bool) -> io::Result<Found> {
    fs::read_dir(folder)?;
    let mut found = Found { files: Vec::new(), left_out: Vec::new(), links: Vec::new() };
    for entry in walk(folder, if whole { usize::MAX } else { 1 }, |entry| whole && !has_details(entry.path())) {
        let (on_disk, damage) = match entry {
            Ok(entry) if whole && entry.path_is_symlink() && entry.path().is_dir() => {
                found.links.extend(inside(folder, entry.path()));
                continue;
            }
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
        // What cannot be looked into may hold anything.
        let holds = |entry: Result<DirEntry, walkdir::Error>| {
            entry.map_or(true, |entry| is_document_name(entry.path()) || entry.file_name() == DETAILS)
        };
        if !is_system_name(&entry.file_name())
            && path.is_dir()
            && walk(&path, usize::MAX, |_| true).take(GLANCE).any(holds)
        {
            found.extend(inside(folder, &path));
        }
    }
    found.sort();
    Ok(found)
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
