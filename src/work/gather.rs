//! Makes a dossier's folder of files that lie elsewhere.
//! Never moves one of them, never writes over anything, and never writes outside the place that was chosen.

use crate::files::{self, NewFolder};
use crate::manifest::{fault, safe};
use std::io;
use std::path::{Path, PathBuf};

/// Why no folder was made.
#[derive(Debug)]
pub enum NotGathered {
    /// A folder cannot be called so.
    Name,
    /// There is one of that name.
    Exists,
    /// A file could not be read, or the folder not written.
    Io(io::Error),
}

impl From<io::Error> for NotGathered {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::Exists,
            _ => Self::Io(error),
        }
    }
}

/// Copies these files of a folder into a new one of this name. Returns where it lies.
pub fn gather(from: &Path, names: &[&str], place: &Path, name: &str) -> Result<PathBuf, NotGathered> {
    // Windows drops a dot or a space at the end of a name.
    let is_plain = |name: &str| fault(name).is_none() && !name.contains(['/', '\\']) && !name.ends_with(['.', ' ']);
    if !is_plain(name) || !names.iter().all(|name| is_plain(name)) {
        return Err(NotGathered::Name);
    }
    let target = place.join(safe(name));
    let copy = |folder: &NewFolder<'_>| {
        names.iter().try_for_each(|name| {
            let mut source = files::open(&from.join(name))?;
            folder.write(name, |file| io::copy(&mut source, file).map(drop))
        })
    };
    files::folder_with(&target, |folder| copy(folder).map_err(NotGathered::from))?;
    Ok(target)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn files_are_copied_into_a_new_folder_and_nowhere_else() {
        let home = tempfile::tempdir().unwrap();
        let from = home.path().join("Downloads");
        fs::create_dir(&from).unwrap();
        fs::write(from.join("OP.pdf"), "x").unwrap();
        let made = gather(&from, &["OP.pdf"], home.path(), "dossier 3").unwrap();
        assert_eq!(fs::read(made.join("OP.pdf")).unwrap(), b"x");
        assert!(from.join("OP.pdf").exists());
        assert!(matches!(gather(&from, &["OP.pdf"], home.path(), "dossier 3"), Err(NotGathered::Exists)));
        for name in ["..", "../weg", "CON", "a/b", "", "x."] {
            assert!(matches!(gather(&from, &["OP.pdf"], home.path(), name), Err(NotGathered::Name)), "{name}");
        }
        assert!(matches!(gather(&from, &["../x"], home.path(), "n"), Err(NotGathered::Name)));
        assert!(matches!(gather(&from, &["weg.pdf"], home.path(), "n"), Err(NotGathered::Io(_))));
        assert!(!home.path().join("n").exists());
    }
}
