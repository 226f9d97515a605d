//! Lists one dossier's folder: which files belong to it, and what lies beside them that does not.
//! Never follows a link that leads elsewhere: it is told instead. Never opens a document.

use super::names::{folded, is_document_name, is_kept_apart, is_own_file, is_system_file, placeholder_of};
use super::{DETAILS, FileFound};
use crate::dossier::{Damage, DossierPath, LeftOut};
use crate::files;
use crate::language;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// How many entries of a subfolder are counted: enough to say so, not a walk over a whole disk.
const GLANCE: usize = 2000;

/// What lies in one dossier's folder.
#[derive(Default)]
pub(super) struct Found {
    pub(super) files: Vec<FileFound>,
    pub(super) left_out: Vec<LeftOut>,
    pub(super) links: Vec<DossierPath>,
    pub(super) no_such_folders: Vec<NoSuchFolder>,
    pub(super) holds_folders_of_documents: bool,
}

/// A subfolder that `dossier.toml` names and that is not there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NoSuchFolder {
    /// As it is written.
    pub named: DossierPath,
    /// The folder that it is most like.
    pub nearest: Option<DossierPath>,
}

/// Lists the documents of a dossier: those that lie in its folder, and in the subfolders that it names.
pub(super) fn documents(folder: &Path, named: &[DossierPath]) -> io::Result<Found> {
    fs::read_dir(folder)?;
    let mut found = Found::default();
    let mut belong = vec![PathBuf::new()];
    for name in named {
        match subfolder(folder, name.as_str()) {
            Ok(inside) if !belong.contains(&inside) => belong.push(inside),
            Ok(_) => {}
            Err(nearest) => found.no_such_folders.push(NoSuchFolder { named: name.clone(), nearest }),
        }
    }
    // A dossier never takes in another one, also where it names it: that one is counted as left out.
    belong.retain(|inside| inside.as_os_str().is_empty() || !is_dossier(&folder.join(inside)));
    let listing = Listing { folder, real: fs::canonicalize(folder).ok(), belong: &belong };
    for inside in &belong {
        listing.list(inside, &mut found);
    }
    found.files.sort_by(|one, other| (&one.path, &one.on_disk).cmp(&(&other.path, &other.on_disk)));
    found.left_out.sort();
    found.links.sort();
    Ok(found)
}

/// Finds a subfolder by a name that a person typed, part by part. Fails with the one that is most like it.
fn subfolder(folder: &Path, named: &str) -> Result<PathBuf, Option<DossierPath>> {
    let mut found = PathBuf::new();
    for part in folded(named).split('/').filter(|part| !part.is_empty()) {
        let entries = fs::read_dir(folder.join(&found)).into_iter().flatten().flatten();
        let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
        let names: Vec<_> = folders.map(|entry| entry.file_name()).collect();
        let mut alike = names.iter().filter(|name| folded(&name.to_string_lossy()) == part);
        match (alike.next(), alike.next()) {
            (Some(one), None) => found.push(one),
            _ => {
                let spelled: Vec<_> = names.iter().map(|name| name.to_string_lossy()).collect();
                let near = language::nearest(part, spelled.iter().map(AsRef::as_ref));
                let near = near.and_then(|near| inside(folder, &folder.join(&found).join(near)));
                return Err(near);
            }
        }
    }
    Ok(found)
}

fn is_dossier(folder: &Path) -> bool {
    folder.join(DETAILS).is_file()
}

/// The folders whose files belong to one dossier.
struct Listing<'a> {
    folder: &'a Path,
    /// Where it really lies.
    real: Option<PathBuf>,
    /// Relative to the folder; the folder itself is the empty path.
    belong: &'a [PathBuf],
}

impl Listing<'_> {
    /// Lists what lies directly in one of them.
    fn list(&self, relative: &Path, found: &mut Found) {
        for entry in WalkDir::new(self.folder.join(relative)).min_depth(1).max_depth(1).sort_by_file_name() {
            match entry {
                Ok(entry) => self.entry(relative, &entry, found),
                Err(error) => {
                    let damage = error.io_error().map(damage).unwrap_or(Damage::NotOpened);
                    let path = error.path().filter(|path| *path != self.folder);
                    found.files.extend(path.and_then(|path| self.file(path, Some(damage))));
                }
            }
        }
    }

    fn entry(&self, relative: &Path, entry: &DirEntry, found: &mut Found) {
        let path = entry.path();
        let damage = placeholder_of(path).map(|_| Damage::NotHere);
        if damage.is_none() && is_system_file(entry) {
            return;
        }
        if entry.file_type().is_dir() {
            let inside = relative.join(entry.file_name());
            if !is_kept_apart(entry) && !self.belong.contains(&inside) {
                self.left_out(path, found);
            }
        } else if entry.path_is_symlink() && self.leads_out(path) {
            found.links.extend(inside(self.folder, path));
        } else if is_file(path) && !is_own_file(path) {
            found.files.extend(self.file(path, damage));
        }
    }

    /// A link that leads nowhere leads nowhere else.
    fn leads_out(&self, path: &Path) -> bool {
        match (fs::canonicalize(path), &self.real) {
            (Ok(target), Some(real)) => !target.starts_with(real),
            _ => false,
        }
    }

    fn file(&self, on_disk: &Path, damage: Option<Damage>) -> Option<FileFound> {
        let path = inside(self.folder, &placeholder_of(on_disk).unwrap_or_else(|| on_disk.to_path_buf()))?;
        let size = fs::metadata(on_disk).map(|data| data.len());
        let damage = damage.or_else(|| size.as_ref().err().map(self::damage));
        Some(FileFound { path, on_disk: on_disk.to_path_buf(), size: size.unwrap_or(0), damage })
    }

    /// Counts what lies in a subfolder that does not belong to the dossier.
    fn left_out(&self, path: &Path, found: &mut Found) {
        let Some(folder) = inside(self.folder, path) else { return };
        let mut left = LeftOut { folder, documents: 0, more: false, dossier: is_dossier(path) };
        let mut holds_documents = left.dossier;
        let kept = |entry: &DirEntry| match entry.file_type().is_dir() {
            true => entry.depth() == 0 || !is_kept_apart(entry),
            false => !is_system_file(entry),
        };
        let walk = WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(kept);
        for (count, entry) in walk.enumerate() {
            if count >= GLANCE {
                left.more = true;
                break;
            }
            // What cannot be looked into may hold anything.
            let Ok(entry) = entry else {
                (left.more, holds_documents) = (true, true);
                continue;
            };
            holds_documents |= entry.file_name() == DETAILS;
            if !entry.file_type().is_dir() && is_file(entry.path()) && !is_own_file(entry.path()) {
                left.documents += 1;
                holds_documents |= is_document_name(entry.path());
            }
        }
        found.holds_folders_of_documents |= holds_documents;
        if left.documents > 0 || left.more || left.dossier {
            found.left_out.push(left);
        }
    }
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
    if files::is_held(error) {
        Damage::Locked
    } else if files::is_elsewhere(error) {
        Damage::NotHere
    } else {
        Damage::NotOpened
    }
}
