//! Opens one document.
//! Never fails a dossier for one file: what cannot be opened is a fact about that file.

use super::FileFound;
use super::folders::damage;
use crate::dossier::Damage;
use std::fs::File;
use std::io::{self, Read};
use std::mem;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

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
const PIECE: usize = 128 << 10;

/// Memory that is kept between two documents, so that the next one need not ask the system for its own.
const SPARE: usize = AT_HAND as usize;

/// Room for the documents that all threads together keep at hand.
#[derive(Debug)]
pub struct Room {
    left: AtomicU64,
    spare: Mutex<Vec<Vec<u8>>>,
}

/// A part of that room, given back when it is dropped.
#[derive(Debug)]
pub struct Share<'r> {
    room: &'r Room,
    bytes: u64,
    buffer: Vec<u8>,
}

impl Room {
    /// Room for so many bytes.
    pub const fn new(bytes: u64) -> Self {
        Self { left: AtomicU64::new(bytes), spare: Mutex::new(Vec::new()) }
    }

    /// Takes room for a document of this size; nothing of it where it is too large, or others have it all.
    pub fn share(&self, size: u64) -> Share<'_> {
        let bytes = size.max(PIECE as u64);
        let take = |left: u64| left.checked_sub(bytes).filter(|_| size <= AT_HAND);
        let taken = self.left.fetch_update(Ordering::AcqRel, Ordering::Acquire, take);
        Share { room: self, bytes: taken.map_or(0, |_| bytes), buffer: self.spare().pop().unwrap_or_default() }
    }

    fn spare(&self) -> MutexGuard<'_, Vec<Vec<u8>>> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Share<'_> {
    /// Reads a source to its end, and shows each piece of it. Returns the bytes; none where there is no room for them.
    pub fn read_whole(&mut self, mut source: impl Read, mut show: impl FnMut(&[u8])) -> io::Result<Option<&[u8]>> {
        let room = usize::try_from(self.bytes).unwrap_or(0);
        if self.buffer.len() < room.max(PIECE) {
            self.buffer.resize(room.max(PIECE), 0);
        }
        let mut size = 0;
        loop {
            // What does not fit passes by at the start.
            let (at, end) = if size < room { (size, room.min(size + PIECE)) } else { (0, PIECE) };
            let read = match source.read(&mut self.buffer[at..end]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read?,
            };
            show(&self.buffer[at..at + read]);
            size += read;
            if read == 0 {
                return Ok((room > 0 && size <= room).then(|| &self.buffer[..size]));
            }
        }
    }
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        let mut spare = self.room.spare();
        if spare.iter().map(Vec::capacity).sum::<usize>() + self.buffer.capacity() <= SPARE {
            spare.push(mem::take(&mut self.buffer));
        }
        drop(spare);
        self.room.left.fetch_add(self.bytes, Ordering::AcqRel);
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
                // What others left in the buffer is not shown again.
                room.share(9).read_whole(&b"abcdefghi"[..], |_| ()).unwrap();
                let mut share = room.share(expected);
                let mut shown = Vec::new();
                let kept = share.read_whole(all.as_slice(), |piece| shown.extend_from_slice(piece)).unwrap();
                assert!(shown == all, "{size}");
                let fits = expected <= AT_HAND && size <= expected.max(PIECE as u64);
                assert_eq!(kept.is_some(), fits, "{size} of {expected}");
                assert!(kept.is_none_or(|bytes| bytes == all));
            }
        }
    }

    #[test]
    fn all_together_take_no_more_than_there_is_and_give_it_back() {
        let room = Room::new(3 * AT_HAND);
        let taken = |share: &Share<'_>| share.bytes > 0;
        let shares: Vec<_> = (0..5).map(|_| room.share(AT_HAND)).collect();
        assert_eq!(shares.iter().filter(|share| taken(share)).count(), 3);
        assert!(!taken(&room.share(1)));
        drop(shares);
        assert!(taken(&room.share(AT_HAND)) && !taken(&room.share(AT_HAND + 1)));
    }

    #[test]
    fn spare_memory_is_used_again_and_has_an_end() {
        let room = Room::new(4 * AT_HAND);
        let shares: Vec<_> = (0..3)
            .map(|_| {
                let mut share = room.share(AT_HAND / 2);
                share.read_whole(io::empty(), |_| ()).unwrap();
                share
            })
            .collect();
        drop(shares);
        assert_eq!(room.spare().len(), 2);
        assert!(room.share(1).buffer.capacity() as u64 >= AT_HAND / 2);
    }
}
