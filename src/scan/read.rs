//! Opens one document.
//! Never fails a dossier for one file: what cannot be opened is a fact about that file.

use super::FileFound;
use super::folders::damage;
use crate::dossier::Damage;
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

/// Documents up to this size are kept at hand while they are looked up, so that they are read from the disk once.
const AT_HAND: u64 = 8 << 20;
/// Bytes that are shown at a time: they fit in a processor's own memory.
const PIECE: u64 = 128 << 10;

/// Reads a source to its end, which is expected after so many bytes, and shows each piece of it. Returns the bytes; none
/// where they are too many to be kept.
pub fn read_whole(mut source: impl Read, expected: u64, mut show: impl FnMut(&[u8])) -> io::Result<Option<Vec<u8>>> {
    let room = expected.min(AT_HAND) + 1;
    let mut bytes = Vec::with_capacity(usize::try_from(room).unwrap_or(0));
    let mut size = 0;
    loop {
        if size > AT_HAND {
            bytes.clear();
        }
        let from = bytes.len();
        let read = source.by_ref().take(PIECE).read_to_end(&mut bytes)?;
        show(&bytes[from..]);
        size += read as u64;
        if read == 0 {
            return Ok((size <= AT_HAND).then_some(bytes));
        }
    }
}

/// Opens a document that could be opened a moment ago.
pub fn open_again(file: &FileFound) -> io::Result<File> {
    File::open(&file.on_disk)
}

/// Says what an error while reading a document means for it.
pub fn read_failure(error: &io::Error) -> Damage {
    damage(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_shown_whole_whatever_its_size_and_kept_while_it_is_small() {
        for size in [0, 1, 131_072, 131_073, AT_HAND, AT_HAND + 1, AT_HAND + 300_000] {
            let all: Vec<u8> = (0..size).map(|number| (number % 251) as u8).collect();
            for expected in [0, size, size * 2] {
                let mut shown = Vec::new();
                let kept = read_whole(all.as_slice(), expected, |piece| shown.extend_from_slice(piece)).unwrap();
                assert!(shown == all, "{size}");
                assert_eq!(kept.is_some(), size <= AT_HAND, "{size}");
                assert!(kept.is_none_or(|bytes| bytes == all));
            }
        }
    }
}
