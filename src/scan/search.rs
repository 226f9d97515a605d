//! Searches folders for dossiers and for bundles, each once, whatever the ways that lead to it.
//! Never loses what it could not look into: that is handed over like the rest, and looking at it says why.

use super::DETAILS;
use super::names::{is_bundle_name, is_kept_apart, is_list_name, is_own_file, is_system_name};
use super::order::natural;
use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::io;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// What several folders were found to hold, in the order in which they were named.
#[derive(Debug, Default)]
pub struct Gathered {
    /// Dossiers or bundles, and what could not be looked into.
    pub paths: Vec<PathBuf>,
    /// Folders of dossiers with nothing but lists and notes beside them.
    pub passed_by: Vec<PathBuf>,
    /// Folders in which nothing was found that was looked for.
    pub empty: Vec<PathBuf>,
    /// Where those paths really lie.
    seen: HashSet<PathBuf>,
}

/// Asked at each folder whether to go on.
pub type GoOn<'a> = dyn FnMut() -> bool + 'a;

impl Gathered {
    /// Adds a path that was named by a person.
    pub fn add(&mut self, path: PathBuf) {
        let real = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
        self.add_real(path, real);
    }

    fn add_real(&mut self, path: PathBuf, real: PathBuf) {
        if self.seen.insert(real) {
            self.paths.push(path);
        }
    }

    /// Adds the dossiers below a folder, itself included: every folder with a `dossier.toml`, and every other that
    /// directly holds a file which somebody may have meant to send and lies in none of those. Where there is none, the
    /// folder itself: looking at it says what is wrong. Fails only where somebody wished to end.
    pub fn dossiers(&mut self, root: PathBuf, go_on: &mut GoOn<'_>) -> io::Result<()> {
        let mut search = Search::new(&root, go_on);
        let mut seen = Seen::default();
        search.walk(true, |entry| seen.entry(entry))?;
        let found = seen.dossiers();
        self.passed_by.extend(found.passed_by);
        if found.paths.is_empty() {
            // What is looked at is not passed by.
            self.passed_by.retain(|passed| *passed != root);
            self.add(root.clone());
        }
        for path in found.paths {
            let real = search.real(&path);
            self.add_real(path, real);
        }
        Ok(())
    }

    /// Adds the bundles that lie in a folder; with `below`, those in the folders below it, too. What is no folder is added
    /// itself.
    pub fn bundles(&mut self, folder: PathBuf, below: bool, go_on: &mut GoOn<'_>) -> io::Result<()> {
        if !folder.is_dir() {
            self.add(folder);
            return Ok(());
        }
        let mut search = Search::new(&folder, go_on);
        let mut found = Vec::new();
        search.walk(below, |entry| match entry {
            Entry::File(path) if is_bundle_name(path) => found.push(path.to_path_buf()),
            Entry::Unseen(path) => found.push(path.to_path_buf()),
            Entry::File(_) => {}
        })?;
        if found.is_empty() {
            self.empty.push(folder.clone());
        }
        found.sort_by(|one, other| natural(one, other));
        for path in found {
            let real = search.real(&path);
            self.add_real(path, real);
        }
        Ok(())
    }
}

/// Something on the way.
enum Entry<'e> {
    /// A file, or a link that leads to one or nowhere.
    File(&'e Path),
    /// What could not be looked into, or was not, being a folder perhaps.
    Unseen(&'e Path),
}

/// One walk, links to folders followed: a person who puts one among dossiers means what it leads to. Inside a dossier
/// none is followed.
struct Search<'s, 'g> {
    root: &'s Path,
    real_root: Option<PathBuf>,
    go_on: &'s mut GoOn<'g>,
    /// Links that were followed.
    links: HashSet<PathBuf>,
}

impl<'s, 'g> Search<'s, 'g> {
    fn new(root: &'s Path, go_on: &'s mut GoOn<'g>) -> Self {
        Self { root, real_root: fs::canonicalize(root).ok(), go_on, links: HashSet::new() }
    }

    fn walk(&mut self, below: bool, mut take: impl FnMut(Entry<'_>)) -> io::Result<()> {
        let (root, mut ended) = (self.root, false);
        let mut targets: HashSet<PathBuf> = HashSet::new();
        let walk = WalkDir::new(root).follow_links(true).max_depth(if below { usize::MAX } else { 1 }).into_iter();
        let descends = |entry: &DirEntry| {
            if entry.depth() > 0 && is_kept_apart(entry) {
                return false;
            }
            if !entry.file_type().is_dir() {
                return true;
            }
            ended = ended || !(self.go_on)();
            let linked = entry.depth() > 0 && entry.path_is_symlink();
            if linked && lies_in_a_dossier(entry.path(), root) {
                return false;
            }
            if linked {
                self.links.insert(entry.path().to_path_buf());
            }
            // Two links to one place lead to the same dossiers.
            let fresh = !linked || fs::canonicalize(entry.path()).map_or(true, |target| targets.insert(target));
            !ended && fresh
        };
        for entry in walk.filter_entry(descends) {
            match &entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                // A pipe or a device is no document; one that is called so keeps the dossier from being read.
                Ok(entry) if entry.file_type().is_file() || entry.file_name() == DETAILS => {
                    take(Entry::File(entry.path()));
                }
                Ok(_) => {}
                Err(error) => error.path().into_iter().for_each(|path| failed(path, error, &mut take)),
            }
        }
        if ended { Err(io::ErrorKind::Interrupted.into()) } else { Ok(()) }
    }

    /// Where a path below the root really lies.
    fn real(&self, path: &Path) -> PathBuf {
        let linked = || path.ancestors().any(|above| self.links.contains(above));
        match (&self.real_root, path.strip_prefix(self.root)) {
            (Some(root), Ok(inside)) if self.links.is_empty() || !linked() => root.join(inside),
            _ => fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf()),
        }
    }
}

/// Says whether a folder on the way from the root to this path is a dossier by its `dossier.toml`.
fn lies_in_a_dossier(path: &Path, root: &Path) -> bool {
    let above = path.ancestors().skip(1).take_while(|above| above.starts_with(root));
    above.into_iter().any(|above| above.join(DETAILS).is_file())
}

/// What is made of a path at which the walk failed. A link back to where the walk came from leads to nothing new.
fn failed(path: &Path, error: &walkdir::Error, take: &mut impl FnMut(Entry<'_>)) {
    if error.loop_ancestor().is_some() || path.file_name().is_some_and(is_system_name) {
        return;
    }
    // A dead link with an extension led to a file; one without may have led to a folder.
    let was_file = path.is_symlink() && path.extension().is_some();
    take(if was_file { Entry::File(path) } else { Entry::Unseen(path) });
}

/// The folders of a walk by what they hold.
#[derive(Default)]
struct Seen {
    marked: BTreeSet<PathBuf>,
    documents: BTreeSet<PathBuf>,
    lists: BTreeSet<PathBuf>,
    unseen: BTreeSet<PathBuf>,
}

struct Dossiers {
    paths: Vec<PathBuf>,
    passed_by: Vec<PathBuf>,
}

impl Seen {
    fn entry(&mut self, entry: Entry<'_>) {
        let path = match entry {
            Entry::File(path) => path,
            Entry::Unseen(path) => {
                self.unseen.insert(path.to_path_buf());
                return;
            }
        };
        let Some(folder) = path.parent() else { return };
        let of = if path.file_name().is_some_and(|name| name == DETAILS) {
            &mut self.marked
        } else if is_own_file(path) {
            return;
        } else if is_list_name(path) {
            &mut self.lists
        } else {
            &mut self.documents
        };
        if !of.contains(folder) {
            of.insert(folder.to_path_buf());
        }
    }

    fn dossiers(self) -> Dossiers {
        let Self { marked, mut documents, mut lists, mut unseen } = self;
        // What lies in a dossier, is told by that: also what could not be read of it.
        let belongs = |folder: &Path| folder.ancestors().any(|above| marked.contains(above));
        for folders in [&mut documents, &mut lists, &mut unseen] {
            folders.retain(|folder| !belongs(folder));
        }
        let paths: BTreeSet<PathBuf> = [marked, documents, unseen].into_iter().flatten().collect();
        lists.retain(|folder| !paths.contains(folder));
        let all: BTreeSet<&PathBuf> = paths.iter().chain(&lists).collect();
        // A list beside the folders of dossiers is no dossier; one that lies alone was perhaps to be sent.
        let above = |folder: &PathBuf| {
            let mut below = all.range::<PathBuf, _>((Bound::Excluded(folder), Bound::Unbounded));
            below.next().is_some_and(|path| path.starts_with(folder))
        };
        let (mut passed_by, alone): (Vec<PathBuf>, Vec<PathBuf>) = lists.iter().cloned().partition(above);
        let mut paths: Vec<PathBuf> = paths.into_iter().chain(alone).collect();
        paths.sort_by(|one, other| natural(one, other));
        passed_by.sort_by(|one, other| natural(one, other));
        Dossiers { paths, passed_by }
    }
}
