//! What a run leaves behind that is killed, cleared away by the next one; and what one would that is about to end at once.
//! Never touches what another run that still lives is writing: that is locked.

use super::{ORIGINALS_FOLDER, TEMPORARY_PREFIX};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The lock of a folder that is being made lies beside it: Windows renames no folder with an open file in it.
const LOCK: &str = ".lock";

/// A temporary file this young and still empty may be one whose lock is just being taken.
const YOUNG: Duration = Duration::from_secs(5);

/// What this program is making now, under names that nobody looks at.
static MAKING: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Something that is being made; dropped once it is done, or given up.
pub(super) struct Making(PathBuf);

/// Notes what is being made.
pub(super) fn making(path: &Path) -> Making {
    MAKING.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_path_buf());
    Making(path.to_path_buf())
}

impl Drop for Making {
    fn drop(&mut self) {
        MAKING.lock().unwrap_or_else(PoisonError::into_inner).retain(|path| *path != self.0);
    }
}

/// Removes whatever is half made. Called by whoever is about to end the program where it stands: nothing more is begun.
pub fn abandon() {
    let making = MAKING.lock().unwrap_or_else(PoisonError::into_inner);
    for path in making.iter() {
        let _ = fs::remove_file(path).or_else(|_| fs::remove_dir_all(path));
        let _ = fs::remove_file(lock_of(path));
    }
    // Whoever would note something waits from now on, until the program ends.
    std::mem::forget(making);
}

/// A folder that is being made; dropped once it is done.
pub(super) struct Held {
    path: PathBuf,
    file: Option<File>,
}

/// Holds a folder that is being made.
pub(super) fn hold(folder: &Path) -> io::Result<Held> {
    let path = lock_of(folder);
    let file = File::create_new(&path)?;
    let _ = file.try_lock();
    Ok(Held { path, file: Some(file) })
}

impl Drop for Held {
    fn drop(&mut self) {
        // Windows removes no file that is open.
        drop(self.file.take());
        let _ = fs::remove_file(&self.path);
    }
}

fn lock_of(folder: &Path) -> PathBuf {
    let mut path = folder.as_os_str().to_owned();
    path.push(LOCK);
    PathBuf::from(path)
}

/// Clears leftovers out of a folder. What cannot be cleared away stays: it bothers nobody.
pub(super) fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Ok(kind) = entry.file_type() else { continue };
        if !name.starts_with(TEMPORARY_PREFIX) || name == ORIGINALS_FOLDER || kind.is_symlink() {
            continue;
        }
        let path = entry.path();
        if kind.is_dir() {
            sweep_folder(&path);
        } else if !lock_is_of_a_folder(&path) {
            sweep_file(&path);
        }
    }
}

fn lock_is_of_a_folder(path: &Path) -> bool {
    let folder = path.to_string_lossy().strip_suffix(LOCK).map(PathBuf::from);
    folder.is_some_and(|folder| folder.is_dir())
}

pub(super) fn sweep_folder(folder: &Path) {
    let lock = lock_of(folder);
    match File::options().write(true).open(&lock) {
        Ok(file) if file.try_lock().is_err() => {}
        Ok(file) => {
            let _ = fs::remove_dir_all(folder);
            drop(file);
            let _ = fs::remove_file(&lock);
        }
        // It is held from the moment after it is made.
        Err(_) if !is_young(folder) => {
            let _ = fs::remove_dir_all(folder);
        }
        Err(_) => {}
    }
}

fn sweep_file(path: &Path) {
    let Ok(file) = File::options().write(true).open(path) else { return };
    let empty = file.metadata().is_ok_and(|data| data.len() == 0);
    if file.try_lock().is_err() || (empty && is_young(path)) {
        return;
    }
    drop(file);
    let _ = fs::remove_file(path);
}

fn is_young(path: &Path) -> bool {
    let changed = fs::symlink_metadata(path).and_then(|data| data.modified()).ok();
    changed.and_then(|changed| changed.elapsed().ok()).is_none_or(|age| age < YOUNG)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::{Existing, folder_with, write, write_with};

    #[test]
    fn what_a_killed_run_left_is_cleared_away() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(".compleet-abc"), b"half").unwrap();
        fs::create_dir(folder.path().join(".compleet-def")).unwrap();
        fs::write(folder.path().join(".compleet-def/a.pdf"), b"half").unwrap();
        fs::write(folder.path().join(".compleet-def.lock"), b"").unwrap();
        fs::write(folder.path().join("brief.pdf"), b"mine").unwrap();
        fs::create_dir(folder.path().join(ORIGINALS_FOLDER)).unwrap();
        // Windows opens no folder as a file; there it stays as young as it is.
        let _ = File::open(folder.path().join(ORIGINALS_FOLDER))
            .and_then(|opened| opened.set_modified(std::time::SystemTime::UNIX_EPOCH));
        write(&folder.path().join("new.txt"), b"x", Existing::Keep).unwrap();
        let mut names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, [ORIGINALS_FOLDER, "brief.pdf", "new.txt"], "what was mended is kept, however old it is");
    }

    #[test]
    fn what_a_living_run_is_writing_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let here = |name: &str| folder.path().join(name);
        write_with(&here("a.txt"), Existing::Keep, |file| {
            io::Write::write_all(file, b"half")?;
            folder_with(&here("map"), |making| {
                making.write("b.txt", |file| io::Write::write_all(file, b"half"))?;
                write(&here("c.txt"), b"x", Existing::Keep)
            })
        })
        .unwrap();
        for name in ["a.txt", "map/b.txt", "c.txt"] {
            assert!(here(name).exists(), "{name}");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    }
}
