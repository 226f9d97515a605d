//! Opens one document.
//! Never fails a dossier for one file: what cannot be opened is a fact about that file.

use super::FileFound;
use super::folders::damage;
use crate::dossier::Damage;
use std::fs::File;
use std::io::{self, Read};
use std::sync::atomic::{AtomicU64, Ordering};

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

/// Room for the documents that all threads together keep at hand.
#[derive(Debug)]
pub struct Room(AtomicU64);

/// A part of that room, given back when it is dropped.
#[derive(Debug)]
pub struct Share<'r> {
    room: &'r Room,
    bytes: u64,
}

impl Room {
    /// Room for so many bytes.
    pub const fn new(bytes: u64) -> Self {
        Self(AtomicU64::new(bytes))
    }

    /// Takes room for a document of this size; none where it is too large, or others have it all.
    pub fn share(&self, size: u64) -> Option<Share<'_>> {
        let bytes = size.max(PIECE);
        let take = |left: u64| left.checked_sub(bytes).filter(|_| size <= AT_HAND);
        self.0.fetch_update(Ordering::AcqRel, Ordering::Acquire, take).ok().map(|_| Share { room: self, bytes })
    }
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        self.room.0.fetch_add(self.bytes, Ordering::AcqRel);
    }
}

/// Reads a source to its end, and shows each piece of it. Returns the bytes; none where there is no room for them.
pub fn read_whole(
    mut source: impl Read,
    room: Option<&Share<'_>>,
    mut show: impl FnMut(&[u8]),
) -> io::Result<Option<Vec<u8>>> {
    let most = room.map_or(0, |share| share.bytes);
    let mut bytes = Vec::with_capacity(usize::try_from(most.max(PIECE)).unwrap_or(0));
    let mut size = 0;
    loop {
        if size > most {
            bytes.clear();
        }
        let from = bytes.len();
        let read = source.by_ref().take(PIECE).read_to_end(&mut bytes)?;
        show(&bytes[from..]);
        size += read as u64;
        if read == 0 {
            return Ok((size <= most && room.is_some()).then_some(bytes));
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
    fn a_source_is_shown_whole_whatever_its_size_and_kept_while_there_is_room() {
        for size in [0, 1, 131_072, 131_073, AT_HAND, AT_HAND + 1, AT_HAND + 300_000] {
            let all: Vec<u8> = (0..size).map(|number| (number % 251) as u8).collect();
            for expected in [0, size, size * 2] {
                let room = Room::new(2 * AT_HAND);
                let share = room.share(expected);
                let mut shown = Vec::new();
                let kept = read_whole(all.as_slice(), share.as_ref(), |piece| shown.extend_from_slice(piece)).unwrap();
                assert!(shown == all, "{size}");
                let fits = expected <= AT_HAND && size <= expected.max(PIECE);
                assert_eq!(kept.is_some(), fits, "{size} of {expected}");
                assert!(kept.is_none_or(|bytes| bytes == all));
            }
        }
    }

    #[test]
    fn all_together_take_no_more_than_there_is_and_give_it_back() {
        let room = Room::new(3 * AT_HAND);
        let shares: Vec<_> = (0..5).map(|_| room.share(AT_HAND)).collect();
        assert_eq!(shares.iter().flatten().count(), 3);
        assert!(room.share(1).is_none());
        drop(shares);
        assert!(room.share(AT_HAND).is_some() && room.share(AT_HAND + 1).is_none());
    }
}
