//! Reads one document: its bytes and their digest.
//! Never fails a dossier for one file: what cannot be read is a fact about that file.

use super::FileFound;
use super::folders::damage;
use crate::dossier::{Damage, Digest};
use crate::files;
use sha2::{Digest as _, Sha256};
use std::io;

/// Documents larger than this are not read: no leerlingmap holds one, and memory has an end.
pub const FILE_LIMIT: u64 = 256 << 20;

/// A document that was read.
pub struct FileRead {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Their SHA-256.
    pub sha256: Digest,
}

/// Reads a document, or says why it could not be.
pub fn read_file(file: &FileFound) -> Result<FileRead, Damage> {
    if let Some(damage) = file.damage {
        return Err(damage);
    }
    if file.size > FILE_LIMIT {
        return Err(Damage::OverLimit);
    }
    let bytes = files::read(&file.on_disk, FILE_LIMIT).map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => Damage::OverLimit,
        _ => damage(&error),
    })?;
    let sha256 = Digest(Sha256::digest(&bytes).into());
    Ok(FileRead { bytes, sha256 })
}
