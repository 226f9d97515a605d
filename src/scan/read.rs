//! Opens one document.
//! Never fails a dossier for one file: what cannot be opened is a fact about that file.

use super::FileFound;
use super::folders::damage;
use crate::dossier::{Damage, Digest};
use sha2::{Digest as _, Sha256};
use std::fs::File;
use std::io::{self, Read};

/// Documents larger than this are not read: no leerlingmap holds one, and memory has an end.
pub const FILE_LIMIT: u64 = 256 << 20;

/// Opens a document, or says why it could not be.
pub fn open_file(file: &FileFound) -> Result<File, Damage> {
    if let Some(damage) = file.damage {
        return Err(damage);
    }
    if file.size > FILE_LIMIT {
        return Err(Damage::OverLimit);
    }
    File::open(&file.on_disk).map_err(|error| damage(&error))
}

/// Documents up to this size are kept at hand while their digest is asked, so that they are read from the disk once.
const AT_HAND: u64 = 8 << 20;
/// Bytes that are digested at a time: they fit in a processor's own memory.
const PIECE: usize = 128 << 10;

/// What a source holds.
pub struct Content {
    /// The SHA-256 of its bytes.
    pub sha256: Digest,
    /// How many there are.
    pub size: u64,
    /// The bytes themselves; none where they are too many.
    pub bytes: Option<Vec<u8>>,
}

/// Reads a source to its end and digests it on the way.
pub fn digest(mut source: impl Read) -> io::Result<Content> {
    let mut hash = Sha256::new();
    let mut bytes = Vec::new();
    let mut piece = vec![0; PIECE];
    let mut size = 0;
    loop {
        let read = match source.read(&mut piece) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        hash.update(&piece[..read]);
        size += read as u64;
        if size <= AT_HAND {
            bytes.extend_from_slice(&piece[..read]);
        } else {
            bytes = Vec::new();
        }
    }
    let bytes = (size <= AT_HAND).then_some(bytes);
    Ok(Content { sha256: Digest(hash.finalize().into()), size, bytes })
}

/// Opens a document that could be opened a moment ago.
pub fn open_again(file: &FileFound) -> io::Result<File> {
    File::open(&file.on_disk)
}

/// Says what an error while reading a document means for it.
pub fn read_failure(error: &io::Error) -> Damage {
    damage(error)
}
