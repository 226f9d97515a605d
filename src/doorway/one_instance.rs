//! One page for each user: a lock on a file in the user's own folder, and a file by which a second start hands its folder
//! to the first, or asks it to end.
//! Never leaves the name of a folder behind: what was handed over is removed.

use crate::files::{self, Existing};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

const LOCK: &str = "page.lock";
const HANDED_OVER: &str = "page.handover";
/// No path is longer.
const LIMIT: u64 = 1 << 16;
/// How long a second start waits until the first has taken what it hands over.
const TRIES: u32 = 50;
const PAUSE: Duration = Duration::from_millis(100);
/// What no path holds: asks the page to end.
const END: &str = "\0";

/// What a second start asks of the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handed {
    /// To show a folder.
    Folder(PathBuf),
    /// To open itself once more.
    Again,
    /// To end as soon as nothing is half done.
    End,
}

/// Held by the one that serves the page.
#[derive(Debug)]
pub struct Claim {
    home: PathBuf,
    _lock: File,
}

/// Becomes the one that serves this user's page; none where another does.
pub fn claim(home: &Path) -> io::Result<Option<Claim>> {
    files::make_private_folder(home)?;
    let lock = File::options().read(true).write(true).create(true).truncate(false).open(home.join(LOCK))?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(fs::TryLockError::WouldBlock) => return Ok(None),
        // Some network drives know no locks: two pages are better than none.
        Err(fs::TryLockError::Error(_)) => {}
    }
    let claim = Claim { home: home.to_path_buf(), _lock: lock };
    // Left by one that was killed.
    let _ = claim.take();
    Ok(Some(claim))
}

/// Ends the page of this user, if one is open. Says whether none is open any more.
pub fn close(home: &Path) -> io::Result<bool> {
    let free = || home.is_dir().then(|| claim(home)).transpose().map(|claim| !matches!(claim, Some(None)));
    if free()? {
        return Ok(true);
    }
    hand_over(home, &Handed::End)?;
    for _ in 0..TRIES {
        if free()? {
            return Ok(true);
        }
        thread::sleep(PAUSE);
    }
    Ok(false)
}

/// Asks something of the one that serves the page. Says whether it took the order.
pub fn hand_over(home: &Path, order: &Handed) -> io::Result<bool> {
    let path = home.join(HANDED_OVER);
    let text = match order {
        Handed::Folder(folder) => folder.to_string_lossy(),
        Handed::Again => "".into(),
        Handed::End => END.into(),
    };
    files::write_private(&path, text.as_bytes(), Existing::Replace)?;
    for _ in 0..TRIES {
        thread::sleep(PAUSE);
        if fs::symlink_metadata(&path).is_err() {
            return Ok(true);
        }
    }
    let _ = fs::remove_file(&path);
    Ok(false)
}

impl Claim {
    /// Takes what a second start handed over, if one did.
    pub(super) fn take(&self) -> Option<Handed> {
        let path = self.home.join(HANDED_OVER);
        let bytes = files::read(&path, LIMIT).ok()?;
        let _ = fs::remove_file(&path);
        let text = String::from_utf8(bytes).ok()?;
        Some(match text.as_str() {
            "" => Handed::Again,
            END => Handed::End,
            _ => Handed::Folder(PathBuf::from(text)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_start_hands_its_folder_to_the_first() {
        let home = tempfile::tempdir().unwrap();
        let home = home.path().join("nieuw");
        let first = claim(&home).unwrap().unwrap();
        assert!(claim(&home).unwrap().is_none());
        assert_eq!(first.take(), None);
        let taken = thread::scope(|scope| {
            let second = scope.spawn(|| hand_over(&home, &Handed::Folder("/een map/Één".into())));
            let taken = loop {
                if let Some(taken) = first.take() {
                    break taken;
                }
                thread::sleep(PAUSE / 10);
            };
            assert!(second.join().unwrap().unwrap());
            taken
        });
        assert_eq!(taken, Handed::Folder("/een map/Één".into()));
        drop(first);
        fs::write(home.join(HANDED_OVER), "oud").unwrap();
        let next = claim(&home).unwrap().unwrap();
        assert_eq!(next.take(), None, "what a killed one left is not taken");
    }

    #[test]
    fn who_hands_over_to_nobody_hears_so_and_leaves_nothing() {
        let home = tempfile::tempdir().unwrap();
        assert!(!hand_over(home.path(), &Handed::Folder("/x".into())).unwrap());
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_not_open_is_closed_and_makes_no_folder() {
        let home = tempfile::tempdir().unwrap();
        let home = home.path().join("nooit geopend");
        assert!(close(&home).unwrap());
        assert!(!home.exists());
    }

    #[test]
    fn a_page_that_is_asked_to_end_hears_so() {
        let home = tempfile::tempdir().unwrap();
        let first = claim(home.path()).unwrap().unwrap();
        let closed = thread::scope(|scope| {
            let second = scope.spawn(|| close(home.path()));
            while first.take() != Some(Handed::End) {
                thread::sleep(PAUSE / 10);
            }
            drop(first);
            second.join().unwrap()
        });
        assert!(closed.unwrap());
    }
}
