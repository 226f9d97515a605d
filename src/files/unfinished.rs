//! A list of the folders that are being made, in the user's own folder: what a killed run left is swept at the next start,
//! wherever it lies. Never holds more than where something is being made, and that for as long as it is.

use super::leftovers::sweep_folder;
use super::{Existing, TEMPORARY_PREFIX, make_private_folder, write_private};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The list: a folder, in which a file names a path.
const FOLDER: &str = "unfinished";
/// No path is longer.
const LIMIT: u64 = 64 << 10;

static HOME: OnceLock<PathBuf> = OnceLock::new();

/// An entry of the list; dropped once the folder is whole, or gone.
pub(super) struct Noted(Option<PathBuf>);

impl Drop for Noted {
    fn drop(&mut self) {
        if let Some(entry) = &self.0 {
            let _ = fs::remove_file(entry);
        }
    }
}

/// Sweeps what runs of before left unfinished, and takes the user's own folder for what this run begins.
pub fn begin(home: &Path) {
    sweep(home);
    let _ = HOME.set(home.to_path_buf());
}

/// Notes a folder that is to be made. Where the list cannot be written, only the next write in that place sweeps it.
pub(super) fn note(folder: &Path) -> Noted {
    let Some(list) = HOME.get().map(|home| home.join(FOLDER)) else { return Noted(None) };
    let entry = list.join(super::unique_id());
    let bytes = folder.as_os_str().as_encoded_bytes();
    let noted = make_private_folder(&list).and_then(|()| write_private(&entry, bytes, Existing::Keep));
    Noted(noted.is_ok().then_some(entry))
}

fn sweep(home: &Path) {
    for entry in fs::read_dir(home.join(FOLDER)).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let Ok(bytes) = super::read(&entry, LIMIT) else { continue };
        let Ok(folder) = String::from_utf8(bytes).map(PathBuf::from) else { continue };
        let named = folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with(TEMPORARY_PREFIX));
        let is_folder = folder.symlink_metadata().is_ok_and(|data| data.is_dir());
        if named && is_folder && folder.is_absolute() {
            sweep_folder(&folder);
        }
        // A stick that is not there now may come back; what is still being made is noted until it is done.
        let gone = folder.symlink_metadata().is_err() && folder.parent().is_some_and(Path::is_dir);
        if gone || !named {
            let _ = fs::remove_file(&entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::File;

    #[test]
    fn t16_what_a_killed_run_left_is_swept_at_the_next_start_wherever_it_lies() {
        let root = tempfile::tempdir().unwrap();
        let (home, place) = (root.path().join("home"), root.path().join("elders"));
        let list = home.join(FOLDER);
        for folder in
            [&list, &place.join(".compleet-dood"), &place.join(".compleet-levend"), &place.join("van de gebruiker")]
        {
            fs::create_dir_all(folder).unwrap();
            fs::write(folder.join("opp.pdf"), b"a child").unwrap();
        }
        fs::remove_file(list.join("opp.pdf")).unwrap();
        File::create(place.join(".compleet-dood.lock")).unwrap();
        let living = File::create(place.join(".compleet-levend.lock")).unwrap();
        living.try_lock().unwrap();
        let away = root.path().join("stick").join(".compleet-weg");
        let entries = [(".compleet-dood", "1"), (".compleet-levend", "2"), ("van de gebruiker", "3")];
        for (name, entry) in entries {
            fs::write(list.join(entry), place.join(name).to_str().unwrap()).unwrap();
        }
        fs::write(list.join("4"), away.to_str().unwrap()).unwrap();
        sweep(&home);
        assert!(!place.join(".compleet-dood").exists() && !place.join(".compleet-dood.lock").exists());
        assert!(place.join(".compleet-levend/opp.pdf").exists() && place.join("van de gebruiker/opp.pdf").exists());
        let mut left: Vec<_> = fs::read_dir(&list).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["2", "4"], "what lives, and what lies on a stick that is away, stays noted");
    }
}
