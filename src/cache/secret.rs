//! The key of the cache: made once, kept in the user's own folder, readable to nobody else.
//! Never leaves this module: others get what was made with it.

use crate::dossier::{Digest, Disguise, DossierPath, Fingerprint, Fingerprinting};
use hmac::{Hmac, Mac};
use p256::elliptic_curve::rand_core::{OsRng, RngCore};
use sha2::Sha256;
use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// The name of its file.
const FILE: &str = "cache.key";
const LENGTH: usize = 32;
/// Bytes of the seal on an entry.
const SEAL: usize = 16;
/// This build of the program: another one may understand a document otherwise.
const BUILD: &str = env!("COMPLEET_BUILD");

/// Where an entry is found.
pub(super) type Key = [u8; 32];

/// The key.
#[derive(Clone)]
pub(super) struct Secret([u8; LENGTH]);

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret")
    }
}

impl Secret {
    /// Reads the key in the user's folder, or makes one; none where neither can be done.
    pub(super) fn of(home: &Path) -> Option<Self> {
        let path = home.join(FILE);
        match read(&path) {
            Ok(Some(secret)) => Some(secret),
            // Something else of that name: what was made with an older key is lost, and nobody misses it.
            Ok(None) => fs::remove_file(&path).and_then(|()| make(home, &path)).ok(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => make(home, &path).ok(),
            Err(_) => None,
        }
    }

    /// Names the entry of these bytes, under this name, by these rules, for this build.
    pub(super) fn key(&self, ruleset: &Digest, bytes: &Fingerprint, path: &DossierPath) -> Key {
        self.hash(&[b"entry\0", BUILD.as_bytes(), &ruleset.0, &bytes.0, path.as_str().as_bytes()])
    }

    /// Adds a seal to the bytes of an entry.
    pub(super) fn seal(&self, key: &Key, mut bytes: Vec<u8>) -> Vec<u8> {
        let seal = self.hash(&[b"seal\0", key, &bytes]);
        bytes.extend_from_slice(&seal[..SEAL]);
        bytes
    }

    /// Returns the bytes under a seal that holds.
    pub(super) fn open<'s>(&self, key: &Key, sealed: &'s [u8]) -> Option<&'s [u8]> {
        let (bytes, seal) = sealed.split_at_checked(sealed.len().checked_sub(SEAL)?)?;
        (self.hash(&[b"seal\0", key, bytes])[..SEAL] == *seal).then_some(bytes)
    }

    /// Returns the disguise of names, under a key of its own.
    pub(super) fn disguise(&self) -> Disguise {
        Disguise::keyed(self.hash(&[b"disguise\0"]))
    }

    /// Begins a fingerprint, under a key of its own.
    pub(super) fn fingerprinting(&self) -> Fingerprinting {
        Fingerprinting::keyed(&self.hash(&[b"fingerprint\0"]))
    }

    fn hash(&self, parts: &[&[u8]]) -> [u8; 32] {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else { return [0; 32] };
        parts.iter().for_each(|part| mac.update(part));
        mac.finalize().into_bytes().into()
    }
}

/// Reads a key; none where the file holds none.
fn read(path: &Path) -> io::Result<Option<Secret>> {
    let bytes = crate::files::read_start(path, LENGTH as u64 + 1)?;
    Ok(bytes.try_into().ok().map(Secret))
}

/// Makes a key. Where another process was first, its key counts.
fn make(home: &Path, path: &Path) -> io::Result<Secret> {
    crate::files::make_private_folder(home)?;
    let mut secret = Secret([0; LENGTH]);
    OsRng.fill_bytes(&mut secret.0);
    // A temporary file is readable to its owner alone from the start.
    let mut file = tempfile::Builder::new().prefix(crate::files::TEMPORARY_PREFIX).tempfile_in(home)?;
    file.write_all(&secret.0)?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(secret),
        Err(failure) if failure.error.kind() == io::ErrorKind::AlreadyExists => {
            read(path)?.ok_or_else(|| io::ErrorKind::InvalidData.into())
        }
        Err(failure) => Err(failure.error),
    }
}
