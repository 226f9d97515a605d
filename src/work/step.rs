//! One step of a person in a dossier's folder, which can be undone: what it wrote, and what stood there before.
//! Never undoes a step over what somebody changed since.

use crate::files::{self, Existing};
use crate::scan::DETAILS;
use std::io;
use std::path::{Path, PathBuf};

/// No `dossier.toml` and no placeholder is larger.
const LIMIT: u64 = 1 << 20;

/// A step that was done.
#[derive(Debug, Clone)]
pub struct Step {
    files: Vec<Written>,
}

/// A file that a step may write.
#[derive(Debug, Clone)]
struct Written {
    path: PathBuf,
    before: Option<Vec<u8>>,
    after: Option<Vec<u8>>,
}

/// Why a step was not undone.
#[derive(Debug)]
pub enum NotUndone {
    /// Somebody changed what it wrote.
    ChangedSince,
    /// The files could not be read or written.
    Io(io::Error),
}

impl From<io::Error> for NotUndone {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Does something in a folder that may write its `dossier.toml` and these other files. Returns what came of it, and how to
/// undo it where anything was written.
pub fn step<T>(folder: &Path, others: &[PathBuf], work: impl FnOnce() -> T) -> (T, Option<Step>) {
    let paths: Vec<PathBuf> = std::iter::once(folder.join(DETAILS)).chain(others.iter().cloned()).collect();
    let before: Option<Vec<_>> = paths.iter().map(|path| there(path).ok()).collect();
    let came = work();
    let written = before.and_then(|before| {
        let files = paths.into_iter().zip(before).map(|(path, before)| {
            let after = there(&path).ok()?;
            Some(Written { path, before, after })
        });
        let files: Vec<Written> = files.collect::<Option<_>>()?;
        Some(files.into_iter().filter(|file| file.before != file.after).collect::<Vec<_>>())
    });
    (came, written.filter(|files| !files.is_empty()).map(|files| Step { files }))
}

impl Step {
    /// Undoes it: every file is as it was before, byte for byte.
    pub fn undo(&self) -> Result<(), NotUndone> {
        for file in &self.files {
            if there(&file.path)? != file.after {
                return Err(NotUndone::ChangedSince);
            }
        }
        for file in &self.files {
            match &file.before {
                Some(bytes) => files::write(&file.path, bytes, Existing::Replace)?,
                None => files::remove(&file.path)?,
            }
        }
        Ok(())
    }
}

fn there(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match files::read(path, LIMIT) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_step_is_undone_to_the_byte_but_not_over_what_somebody_changed() {
        let home = tempfile::tempdir().unwrap();
        let (details, extra) = (home.path().join(DETAILS), home.path().join("leeg.docx"));
        fs::write(&details, b"a = 1\r\n").unwrap();
        let (came, done) = step(home.path(), std::slice::from_ref(&extra), || {
            fs::write(&details, b"a = 2\r\n").unwrap();
            fs::write(&extra, b"x").unwrap();
            7
        });
        let done = done.unwrap();
        assert_eq!(came, 7);
        fs::write(&extra, b"y").unwrap();
        assert!(matches!(done.undo(), Err(NotUndone::ChangedSince)));
        assert_eq!(fs::read(&details).unwrap(), b"a = 2\r\n", "nothing half undone");
        fs::write(&extra, b"x").unwrap();
        done.undo().unwrap();
        assert_eq!(fs::read(&details).unwrap(), b"a = 1\r\n");
        assert!(!extra.exists());
        assert!(step(home.path(), &[], || ()).1.is_none(), "nothing was written");
    }
}
