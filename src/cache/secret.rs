//! The key of the cache: made once, kept in the user's own folder, readable to nobody else.
//! Never leaves this module: others get what was made with it.

use crate::dossier::{Digest, Disguise, DossierPath, Fingerprint, Fingerprinting};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hmac::{Hmac, Mac};
use p256::elliptic_curve::rand_core::{OsRng, RngCore};
use sha2::Sha256;
use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// The name of its file.
pub(super) const FILE: &str = "cache.key";
const LENGTH: usize = 32;
/// Bytes of chance in front of a sealed entry.
const NONCE: usize = 12;
/// This build of the program: another one may understand a document otherwise.
const BUILD: &str = env!("COMPLEET_BUILD");

/// Where an entry is found.
pub(super) type Key = [u8; 32];

/// What finds and opens one entry: both are made from the whole document, which is kept nowhere here. Whoever has the cache
/// and the user's key, and not the document, can open nothing and so has nothing to guess a birth date against.
#[derive(Clone, Copy)]
pub(super) struct Opening {
    /// Where the entry is found.
    pub(super) place: Key,
    /// What opens it; never written.
    lock: [u8; 32],
}

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

    /// Names the entry of these bytes, under this name, by these rules, for this build, and makes what opens it.
    pub(super) fn opening(&self, ruleset: &Digest, bytes: &Fingerprint, path: &DossierPath) -> Opening {
        let of = |what: &[u8]| self.hash(&[what, BUILD.as_bytes(), &ruleset.0, &bytes.0, path.as_str().as_bytes()]);
        Opening { place: of(b"place\0"), lock: of(b"lock\0") }
    }

    /// Seals the bytes of an entry.
    pub(super) fn seal(opening: &Opening, bytes: &[u8]) -> Option<Vec<u8>> {
        let mut sealed = vec![0; NONCE];
        OsRng.fill_bytes(&mut sealed);
        let payload = Payload { msg: bytes, aad: &opening.place };
        let closed = cipher(opening).encrypt(Nonce::from_slice(&sealed), payload).ok()?;
        sealed.extend_from_slice(&closed);
        Some(sealed)
    }

    /// Returns the bytes under a seal that holds.
    pub(super) fn open(opening: &Opening, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, closed) = sealed.split_at_checked(NONCE)?;
        cipher(opening).decrypt(Nonce::from_slice(nonce), Payload { msg: closed, aad: &opening.place }).ok()
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
        let Ok(mut mac) = <Hmac<Sha256> as Mac>::new_from_slice(&self.0) else { return [0; 32] };
        parts.iter().for_each(|part| mac.update(part));
        mac.finalize().into_bytes().into()
    }
}

fn cipher(opening: &Opening) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(&opening.lock.into())
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
