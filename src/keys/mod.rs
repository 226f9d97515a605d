//! The own key and the contacts, as files of this user.
//! Never prints, never decides whom to trust with what, and never keeps a secret without its passphrase.
//!
//! In the user's folder lie `key/key.pem` (encrypted PKCS #8), `key/certificate.pem`, `key/identity.age` (an age identity
//! under the same passphrase, as `age` itself keeps one), and `contacts/<fingerprint>.toml`. On Unix the key's folder is
//! 0700 and its files 0600. On Windows inheritance is cut off and the owner alone is let in; where a disk knows no such
//! rights (FAT), the passphrase is all that protects the key, and [`Created::private`] says so.
#![allow(clippy::disallowed_methods, reason = "an edge: keeps the user's own files, and asks Windows to guard them")]

mod alike;
mod backup;
mod contacts;
mod offer;
mod own;
mod passphrase;
mod strength;
mod succession;

pub use alike::{Alike, alike};
pub use backup::Restored;
pub use contacts::{Contact, ContactMatch, Standing, find_contact};
pub use offer::offered_passphrase;
pub use own::Created;
pub use passphrase::{PassphraseError, PassphraseSource, read_passphrase};
pub use strength::{Fitness, fitness};
pub use succession::{Succession, read as read_succession, state as state_succession};

use crate::signature::{CertificateError, KeyError};
use std::fmt;
use std::io;
use std::path::PathBuf;

/// The folder in which this user's keys and contacts lie.
#[derive(Debug, Clone)]
pub struct Home {
    folder: PathBuf,
}

impl Home {
    /// Takes the folder; it need not exist yet.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }
}

/// Why keys or contacts could not be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum KeysError {
    /// There is no own key yet.
    NoKey,
    /// There is one already.
    Exists,
    /// The passphrase does not open it.
    WrongPassphrase,
    /// A file is not what it should be.
    Damaged(PathBuf),
    /// The certificate could not be made or read.
    Certificate(CertificateError),
    /// The disk refuses.
    Io(PathBuf, io::Error),
}

impl fmt::Display for KeysError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoKey => formatter.write_str("there is no own key yet"),
            Self::Exists => formatter.write_str("there is an own key already"),
            Self::WrongPassphrase => formatter.write_str("the passphrase does not open the key"),
            Self::Damaged(path) => write!(formatter, "{} is damaged", path.display()),
            Self::Certificate(error) => write!(formatter, "{error}"),
            Self::Io(path, error) => write!(formatter, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for KeysError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(_, error) => Some(error),
            Self::Certificate(error) => Some(error),
            _ => None,
        }
    }
}

/// Tells what a key's own error means for its file.
fn key_error(error: KeyError, path: PathBuf) -> KeysError {
    match error {
        KeyError::WrongPassphrase => KeysError::WrongPassphrase,
        KeyError::Certificate(error) => KeysError::Certificate(error),
        _ => KeysError::Damaged(path),
    }
}

#[cfg(test)]
mod tests;
