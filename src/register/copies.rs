//! A copy of each of the last days beside the register: the register is what cannot be made again.
//! Never keeps anybody from working: where a copy cannot be made, the next day makes one.

use super::{FILE, Register, RegisterError};
use crate::files;
use chrono::{NaiveDate, Utc};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Their folder, in the user's.
pub const FOLDER: &str = "register-copies";
/// How many stay.
const MOST: usize = 7;
const START: &str = "register-";
const END: &str = ".sqlite";

/// Returns the copies in the user's folder, the oldest first.
pub fn list(home: &Path) -> Vec<(NaiveDate, PathBuf)> {
    let entries = fs::read_dir(home.join(FOLDER)).into_iter().flatten().filter_map(Result::ok);
    let mut found: Vec<_> = entries.filter_map(|entry| Some((day(&entry.file_name())?, entry.path()))).collect();
    found.sort();
    found
}

fn day(name: &std::ffi::OsStr) -> Option<NaiveDate> {
    name.to_str()?.strip_prefix(START)?.strip_suffix(END)?.parse().ok()
}

/// Says whether the register is a file without a byte: something emptied it, or it was only just made.
pub fn is_empty_file(home: &Path) -> bool {
    fs::metadata(home.join(FILE)).is_ok_and(|data| data.is_file() && data.len() == 0)
}

/// Copies the register, where today's copy is not there yet, and lets the oldest go.
pub(super) fn make(register: &Register, home: &Path) -> Result<(), RegisterError> {
    let today = Utc::now().date_naive();
    let before = list(home);
    if before.iter().any(|(day, _)| *day == today) {
        return Ok(());
    }
    let path = home.join(FOLDER).join(format!("{START}{today}{END}"));
    let failed = |cause| RegisterError::Disk { path: path.clone(), cause };
    files::make_private_folder(&home.join(FOLDER)).map_err(failed)?;
    // Under a name of its own until it is whole: a copy that is half there would be taken for one.
    let making = home.join(FOLDER).join(format!("{}{}", files::TEMPORARY_PREFIX, std::process::id()));
    let made = register
        .store
        .copy_to(&making)
        .and_then(|()| make_private(&making).and_then(|()| fs::rename(&making, &path)).map_err(failed));
    if made.is_err() {
        let _ = fs::remove_file(&making);
        return made;
    }
    for (_, old) in before.iter().rev().skip(MOST - 1) {
        let _ = fs::remove_file(old);
    }
    Ok(())
}

/// Throws all copies away: they hold what was erased.
pub(super) fn drop_all(home: &Path) -> Result<(), RegisterError> {
    let folder = home.join(FOLDER);
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(cause) => return Err(RegisterError::Disk { path: folder, cause }),
    };
    // One that was being made when its program was killed holds the same.
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        match fs::remove_file(&path) {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => return Err(RegisterError::Disk { path, cause }),
            _ => {}
        }
    }
    Ok(())
}

#[cfg(unix)]
fn make_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
}

/// On Windows the user's own data folder is private by inheritance.
#[cfg(not(unix))]
fn make_private(_: &Path) -> io::Result<()> {
    Ok(())
}
