//! The own keys and contacts in one file under a passphrase, and back. Never writes a secret without its passphrase: those
//! in the file are under it twice.

use super::own::IDENTITY;
use super::{Home, KeysError};
use crate::files::{self, Existing};
use crate::seal::{self, Opener, Sealed, Sealing};
use age::secrecy::SecretString;
use base64ct::{Base64, Encoding};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Write};
use std::path::{Component, Path};

/// The format of what lies under the passphrase.
const FORMAT: &str = "compleet/key-backup/v1";
/// No such file is larger.
const LIMIT: u64 = 64 << 20;

#[derive(Serialize, Deserialize)]
struct Written {
    format: String,
    /// Each file in base64, by its path in the user's folder.
    files: BTreeMap<String, String>,
}

/// What a restore did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Restored {
    /// Keys that were put back, those of before included.
    pub keys: usize,
    /// Contacts that were put back.
    pub contacts: usize,
}

impl Home {
    /// Writes all keys and contacts to a file, sealed with the passphrase of the own key, which has to open it.
    pub fn back_up(&self, path: &Path, passphrase: &SecretString, existing: Existing) -> Result<(), KeysError> {
        self.signing_key(passphrase)?;
        let mut all = BTreeMap::new();
        for folder in files::folders_in(&self.folder).into_iter().filter(|name| is_kept(name)) {
            let place = self.folder.join(&folder);
            let (found, _) = files::files_at(&place).map_err(|error| KeysError::Io(place.clone(), error))?;
            for file in found {
                let bytes = files::read(&file, LIMIT).map_err(|error| KeysError::Io(file.clone(), error))?;
                let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                all.insert(format!("{folder}/{name}"), Base64::encode_string(&bytes));
            }
        }
        let json = serde_json::to_vec(&Written { format: FORMAT.to_owned(), files: all });
        let failed = |error| KeysError::Io(path.to_path_buf(), error);
        let sealed = json.map_err(io::Error::from).and_then(|json| {
            let sealing = Sealing::Passphrase(passphrase.clone());
            let mut sealed = Sealed::new(Vec::new(), &sealing).map_err(io::Error::other)?;
            sealed.write_all(&json)?;
            sealed.finish()
        });
        files::write_private(path, &sealed.map_err(failed)?, existing).map_err(failed)
    }

    /// Puts back keys and contacts from such a file. Where there is an own key already, nothing is; a contact that is here
    /// already stays as it is.
    pub fn restore(&self, path: &Path, passphrase: &SecretString) -> Result<Restored, KeysError> {
        if self.folder.join(super::own::FOLDER).symlink_metadata().is_ok() {
            return Err(KeysError::Exists);
        }
        let damaged = || KeysError::Damaged(path.to_path_buf());
        let bytes = files::read(path, LIMIT).map_err(|error| KeysError::Io(path.to_path_buf(), error))?;
        let opened = seal::open(Cursor::new(bytes), &Opener::Passphrase(passphrase.clone()));
        let opened = opened.map_err(|error| match error {
            seal::SealError::Refused => KeysError::WrongPassphrase,
            _ => damaged(),
        })?;
        let mut json = Vec::new();
        opened.take(LIMIT).read_to_end(&mut json).map_err(|_| damaged())?;
        let written: Written = serde_json::from_slice(&json).map_err(|_| damaged())?;
        let mut folders: BTreeMap<String, Vec<(String, Vec<u8>)>> = BTreeMap::new();
        for (name, bytes) in written.files.iter().filter(|_| written.format == FORMAT) {
            let (folder, file) = place(name).ok_or_else(damaged)?;
            folders.entry(folder).or_default().push((file, Base64::decode_vec(bytes).map_err(|_| damaged())?));
        }
        if !folders.contains_key(super::own::FOLDER) {
            return Err(damaged());
        }
        self.put_back(folders)
    }

    fn put_back(&self, folders: BTreeMap<String, Vec<(String, Vec<u8>)>>) -> Result<Restored, KeysError> {
        let failed = |path: &Path| {
            let path = path.to_path_buf();
            move |error| KeysError::Io(path, error)
        };
        files::make_private_folder(&self.folder).map_err(failed(&self.folder))?;
        let mut restored = Restored { keys: 0, contacts: 0 };
        // The key last: where something fails before it, a restore can be tried again.
        for (folder, files) in folders.into_iter().rev() {
            let target = self.folder.join(&folder);
            if folder == super::contacts::FOLDER {
                files::make_private_folder(&target).map_err(failed(&target))?;
                for (name, bytes) in files {
                    let path = target.join(name);
                    match files::write_private(&path, &bytes, Existing::Keep) {
                        Ok(()) => restored.contacts += 1,
                        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                        Err(error) => return Err(KeysError::Io(path, error)),
                    }
                }
                continue;
            }
            if target.symlink_metadata().is_ok() {
                continue;
            }
            files::folder_with(&target, |making| {
                super::own::make_private(making.path())?;
                files.iter().try_for_each(|(name, bytes)| making.write(name, |file| file.write_all(bytes)))
            })
            .map_err(failed(&target))?;
            restored.keys += 1;
        }
        Ok(restored)
    }

    /// Puts the own keys under another passphrase, those of before too, as far as the old one opens them. A run that was
    /// killed half way can be tried again with the same two.
    pub fn change_passphrase(&self, old: &SecretString, new: &SecretString) -> Result<(), KeysError> {
        let open = |folder: &Path, passphrase: &SecretString| super::own::open_key(folder, passphrase);
        let own = self.folder.join(super::own::FOLDER);
        let keys = std::iter::once(own.clone()).chain(self.folders_before());
        for folder in keys {
            let key = open(&folder, old).or_else(|_| open(&folder, new));
            let identity = super::own::open_identity(folder.join(IDENTITY), old)
                .or_else(|_| super::own::open_identity(folder.join(IDENTITY), new));
            let (key, identity) = match (key, identity) {
                (Ok(key), Ok(identity)) => (key, identity),
                // A key of before may have had another passphrase, and keeps it.
                (Err(error), _) | (_, Err(error)) if folder == own => return Err(error),
                _ => continue,
            };
            for (name, bytes) in
                super::own::secrets(&key, &identity, new).map_err(|error| KeysError::Io(own.clone(), error))?
            {
                let path = folder.join(name);
                files::write_private(&path, &bytes, Existing::Replace).map_err(|error| KeysError::Io(path, error))?;
            }
        }
        Ok(())
    }
}

/// Says whether a folder of the user's holds keys or contacts.
fn is_kept(name: &str) -> bool {
    let before = name.strip_prefix(super::own::FOLDER).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    before || name == super::contacts::FOLDER
}

/// Where a file of a backup goes; none where its name leads elsewhere.
fn place(name: &str) -> Option<(String, String)> {
    let (folder, file) = name.split_once('/')?;
    let plain = |part: &str| {
        let mut parts = Path::new(part).components();
        matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None)) && !part.contains(['\\', ':'])
    };
    (is_kept(folder) && plain(folder) && plain(file)).then(|| (folder.to_owned(), file.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Utc};

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_435_200, 0).unwrap()
    }

    #[test]
    fn t04_a_backup_puts_keys_and_contacts_back_and_nothing_outside() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::new(folder.path().join("home"));
        let passphrase = SecretString::from("een lange wachtzin");
        let first = home.create("School", &passphrase, now(), false).unwrap().certificate;
        let second = home.create("School", &passphrase, now(), true).unwrap().certificate;
        home.add_contact(&first, None).unwrap();
        let file = folder.path().join("sleutels.age");
        assert!(matches!(
            home.back_up(&file, &SecretString::from("een andere zin"), Existing::Keep),
            Err(KeysError::WrongPassphrase)
        ));
        home.back_up(&file, &passphrase, Existing::Keep).unwrap();
        assert!(matches!(home.restore(&file, &passphrase), Err(KeysError::Exists)));
        let other = Home::new(folder.path().join("ander"));
        assert!(matches!(other.restore(&file, &SecretString::from("een andere zin")), Err(KeysError::WrongPassphrase)));
        assert_eq!(other.restore(&file, &passphrase).unwrap(), Restored { keys: 2, contacts: 1 });
        assert_eq!(other.signing_key(&passphrase).unwrap().certificate(), &second);
        assert_eq!(other.certificates_before(), [first]);
        for name in ["../x", "key/../../x", "elders/x", "key", "key/a/b", "key/C:x"] {
            assert_eq!(place(name), None, "{name}");
        }
    }

    #[test]
    fn t04_a_passphrase_changes_for_all_own_keys() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::new(folder.path());
        let (old, new) = (SecretString::from("een lange wachtzin"), SecretString::from("een nieuwe wachtzin"));
        home.create("School", &old, now(), false).unwrap();
        home.create("School", &old, now(), true).unwrap();
        home.change_passphrase(&old, &new).unwrap();
        assert!(matches!(home.signing_key(&old), Err(KeysError::WrongPassphrase)));
        home.signing_key(&new).unwrap();
        home.identity(&new).unwrap();
        assert_eq!(home.identities_before(&new).len(), 1);
        home.change_passphrase(&old, &new).unwrap();
    }
}
