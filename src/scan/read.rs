//! Opens one document.
//! Never fails a dossier for one file: what cannot be opened is a fact about that file.

use super::FileFound;
use super::folders::damage;
use crate::dossier::Damage;
use std::fs::File;
use std::io;

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

/// Says what an error while reading a document means for it.
pub fn read_failure(error: &io::Error) -> Damage {
    damage(error)
}
