//! Accounts for every byte of a container: entries one after the other from the first byte, then the directory, then its
//! end, and nothing else. Never reads what is in an entry.
//!
//! A zip may say one thing in its directory and another in its entries, and programs differ in which they believe. Here
//! both must agree, so whatever program opens the container shows the files that were judged.

use crate::manifest::{MIMETYPE, NameFault, collision_key, fault};
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

const END: u32 = 0x0605_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const LOCAL: u32 = 0x0403_4b50;
const DESCRIPTOR: u32 = 0x0807_4b50;

const END_LENGTH: u64 = 22;
const CENTRAL_LENGTH: usize = 46;
const LOCAL_LENGTH: usize = 30;

/// Sizes follow the data.
const FLAG_DESCRIPTOR: u16 = 0x0008;
/// The name is UTF-8.
const FLAG_UTF8: u16 = 0x0800;
/// How hard the packer tried; of no meaning to a reader.
const FLAG_EFFORT: u16 = 0x0006;

const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// Extra fields that other programs write and that change nothing, each with the most bytes that it has: times (Info-ZIP,
/// old and new, and NTFS), owners (Info-ZIP), and Java's mark. Any other could hold what nobody signed.
const HARMLESS_EXTRA: [(u16, usize); 5] = [(0x5455, 13), (0x5855, 12), (0x000a, 32), (0x7875, 15), (0xcafe, 0)];

/// The systems on which honest packers run: DOS, Unix, a Mac of before, NTFS, VFAT, a Mac.
const MAKERS: [u16; 6] = [0, 3, 7, 10, 14, 19];
/// The versions of the format that they know: 1.0 to 6.3.
const VERSIONS: std::ops::RangeInclusive<u16> = 10..=63;
/// The version that a reader needs: 1.0, or 2.0 where something is packed.
const NEEDED: [u16; 2] = [10, 20];
/// Permissions that people's files have. Any other could hold what nobody signed.
const MODES: [u32; 14] =
    [0o400, 0o440, 0o444, 0o600, 0o640, 0o644, 0o660, 0o664, 0o666, 0o700, 0o750, 0o755, 0o775, 0o777];

/// Bytes that are unpacked at a time.
const CHUNK: usize = 32 << 10;

/// Folders that other programs list as entries of their own.
const FOLDERS: [&str; 2] = ["bijlagen/", "META-INF/"];

/// How large a container may be.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Entries.
    pub entries: u16,
    /// Bytes of all entries together, unpacked.
    pub bytes: u64,
    /// How many times larger than its packed form an entry may be.
    pub ratio: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { entries: 1_000, bytes: 4 << 30, ratio: 200 }
    }
}

/// Entries smaller than this are never a bomb.
const RATIO_FREE: u64 = 1 << 20;

/// Why a container is refused before anything in it is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// It does not end as a zip does: no zip, cut off, or with something behind it.
    NoEnd,
    /// It starts with something else than its first entry, or there is something between two entries.
    StrayBytes,
    /// The directory is broken or does not account for all entries.
    Directory,
    /// An entry says something else of itself than the directory does.
    HeaderMismatch(String),
    /// Its first entry is not the media type that such a container starts with.
    NoMediaType,
    /// It has more entries than any dossier needs.
    TooManyEntries,
    /// Unpacked, it is larger than allowed, or too much larger than it is packed.
    TooLarge,
    /// An entry is encrypted, split or packed in a way that is not allowed.
    Unsupported(String),
    /// An entry is a link, a folder or a device instead of a file.
    NotAFile(String),
    /// An entry's name is refused.
    Name(String, NameFault),
    /// An entry's name is in no known character set.
    NameEncoding,
    /// Two entries with one name, or with names that some system cannot tell apart.
    Collision(String, String),
}

/// One entry of a container.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) name: String,
    /// Its place in the directory.
    pub(super) index: usize,
    pub(super) size: u64,
    packed: u64,
    offset: u64,
    needed: u16,
    flags: u16,
    method: u16,
    time: u32,
    crc: u32,
    raw_name: Vec<u8>,
}

/// Either the medium failed, or the container is refused.
pub(super) enum Failure {
    Io(io::Error),
    Refused(Refusal),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData => Self::Refused(Refusal::Directory),
            _ => Self::Io(error),
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Reads and checks the layout; returns the files in the order of the directory.
pub(super) fn read<R: Read + Seek>(source: &mut R, limits: &Limits) -> Result<Vec<Entry>, Failure> {
    let (directory_start, directory, count) = end(source, limits)?;
    let mut entries = Vec::with_capacity(count);
    let mut rest = directory.as_slice();
    for index in 0..count {
        entries.push(central(&mut rest, index, limits)?);
    }
    if !rest.is_empty() {
        return Err(Refusal::Directory.into());
    }
    check_sizes(&entries, limits)?;
    check_places(source, &entries, directory_start)?;
    entries.retain(|entry| !FOLDERS.contains(&entry.name.as_str()));
    check_names(&entries)?;
    Ok(entries)
}

/// Reads the end of the directory, which must be the end of the file, and the directory itself.
fn end<R: Read + Seek>(source: &mut R, limits: &Limits) -> Result<(u64, Vec<u8>, usize), Failure> {
    let length = source.seek(SeekFrom::End(0))?;
    let start = length.checked_sub(END_LENGTH).ok_or(Refusal::NoEnd)?;
    source.seek(SeekFrom::Start(start))?;
    let mut record = [0; END_LENGTH as usize];
    source.read_exact(&mut record)?;
    let mut fields = record.as_slice();
    let (mark, disks) = (u32(&mut fields)?, u32(&mut fields)?);
    let (here, total) = (u16(&mut fields)?, u16(&mut fields)?);
    let (size, offset) = (u64::from(u32(&mut fields)?), u64::from(u32(&mut fields)?));
    if mark != END || u16(&mut fields)? != 0 {
        return Err(Refusal::NoEnd.into());
    }
    if disks != 0 || here != total {
        return Err(Refusal::Directory.into());
    }
    if total > limits.entries {
        return Err(Refusal::TooManyEntries.into());
    }
    match offset.checked_add(size) {
        Some(end) if end == start => {}
        // Bytes before the first entry shift everything that the directory says.
        Some(end) if end < start => return Err(Refusal::StrayBytes.into()),
        _ => return Err(Refusal::Directory.into()),
    }
    // A name of every entry at its longest, with room for what else stands there.
    if size > u64::from(total) * 4096 {
        return Err(Refusal::Directory.into());
    }
    source.seek(SeekFrom::Start(offset))?;
    let mut directory = Vec::new();
    source.take(size).read_to_end(&mut directory)?;
    Ok((offset, directory, usize::from(total)))
}

fn central(rest: &mut &[u8], index: usize, limits: &Limits) -> Result<Entry, Failure> {
    let mut fields = take(rest, CENTRAL_LENGTH)?;
    if u32(&mut fields)? != CENTRAL {
        return Err(Refusal::Directory.into());
    }
    let (made_by, needed) = (u16(&mut fields)?, u16(&mut fields)?);
    let (flags, method, time, crc) = (u16(&mut fields)?, u16(&mut fields)?, u32(&mut fields)?, u32(&mut fields)?);
    let (packed, size) = (u64::from(u32(&mut fields)?), u64::from(u32(&mut fields)?));
    let lengths = (u16(&mut fields)?, u16(&mut fields)?, u16(&mut fields)?);
    let disk = u16(&mut fields)?;
    let text_or_not = u16(&mut fields)?;
    let (attributes, offset) = (u32(&mut fields)?, u64::from(u32(&mut fields)?));
    let raw_name = take(rest, usize::from(lengths.0))?.to_vec();
    let extra = take(rest, usize::from(lengths.1))?;
    let name = name(&raw_name, flags)?;
    let honest = MAKERS.contains(&(made_by >> 8)) && VERSIONS.contains(&(made_by & 0xff)) && NEEDED.contains(&needed);
    if disk != 0 || lengths.2 != 0 || text_or_not > 1 || !honest {
        return Err(Refusal::Directory.into());
    }
    let known_flags = FLAG_DESCRIPTOR | FLAG_UTF8 | FLAG_EFFORT;
    let packing = method == DEFLATED || (method == STORED && packed == size);
    if flags & !known_flags != 0 || !packing || !is_harmless(extra) {
        return Err(Refusal::Unsupported(name).into());
    }
    if size > RATIO_FREE && size / limits.ratio > packed {
        return Err(Refusal::TooLarge.into());
    }
    let is_folder = FOLDERS.contains(&name.as_str());
    // The entry of a folder is passed over afterwards, so it must hold nothing.
    let holds_something = size != 0 || packed != 0 || crc != 0;
    let sort = if is_folder { is_plain_folder(attributes) && !holds_something } else { is_plain_file(attributes) };
    if !sort {
        return Err(Refusal::NotAFile(name).into());
    }
    Ok(Entry { name, index, size, packed, offset, needed, flags, method, time, crc, raw_name })
}

fn name(raw: &[u8], flags: u16) -> Result<String, Failure> {
    // Without the flag, programs disagree on what a byte beyond ASCII means.
    if flags & FLAG_UTF8 == 0 && !raw.is_ascii() {
        return Err(Refusal::NameEncoding.into());
    }
    String::from_utf8(raw.to_vec()).map_err(|_| Refusal::NameEncoding.into())
}

/// Says whether the attributes are those of a plain file, as packers write them; 0 says nothing, which is plain, too.
fn is_plain_file(attributes: u32) -> bool {
    let (mode, dos) = (attributes >> 16, attributes & 0xffff);
    // Nothing, read only, changed since the last backup, both, or ordinary.
    let known = [0, 0x01, 0x20, 0x21, 0x80].contains(&dos);
    known && (mode == 0 || [0, 0o100_000].contains(&(mode & 0o170_000)) && MODES.contains(&(mode & 0o7_777)))
}

/// The same of a folder.
fn is_plain_folder(attributes: u32) -> bool {
    let (mode, dos) = (attributes >> 16, attributes & 0xffff);
    [0, 0x10, 0x30].contains(&dos) && (mode == 0 || mode & 0o170_000 == 0o040_000 && MODES.contains(&(mode & 0o7_777)))
}

fn is_harmless(mut extra: &[u8]) -> bool {
    while !extra.is_empty() {
        let (Ok(id), Ok(length)) = (u16(&mut extra), u16(&mut extra)) else { return false };
        let length = usize::from(length);
        let known = HARMLESS_EXTRA.iter().any(|(known, most)| *known == id && length <= *most);
        if !known || take(&mut extra, length).is_err() {
            return false;
        }
    }
    true
}

fn check_sizes(entries: &[Entry], limits: &Limits) -> Result<(), Failure> {
    let total: u64 = entries.iter().map(|entry| entry.size).sum();
    if total > limits.bytes { Err(Refusal::TooLarge.into()) } else { Ok(()) }
}

fn check_names(entries: &[Entry]) -> Result<(), Failure> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for entry in entries {
        if let Some(fault) = fault(&entry.name) {
            return Err(Refusal::Name(entry.name.clone(), fault).into());
        }
        if let Some(other) = seen.insert(collision_key(&entry.name), &entry.name) {
            return Err(Refusal::Collision(other.to_owned(), entry.name.clone()).into());
        }
    }
    Ok(())
}

/// Walks the entries in the order in which they lie: each must start where the one before it ends.
fn check_places<R: Read + Seek>(source: &mut R, entries: &[Entry], directory: u64) -> Result<(), Failure> {
    let mut order: Vec<&Entry> = entries.iter().collect();
    order.sort_by_key(|entry| entry.offset);
    let mut at = 0;
    for (place, entry) in order.iter().enumerate() {
        if entry.offset != at {
            return Err(Refusal::StrayBytes.into());
        }
        at = local(source, entry, place == 0)?;
        if at > directory {
            return Err(Refusal::Directory.into());
        }
    }
    if at == directory { Ok(()) } else { Err(Refusal::StrayBytes.into()) }
}

/// Holds an entry's own header against the directory; returns where the entry ends.
fn local<R: Read + Seek>(source: &mut R, entry: &Entry, first: bool) -> Result<u64, Failure> {
    let mismatch = || Failure::Refused(Refusal::HeaderMismatch(entry.name.clone()));
    source.seek(SeekFrom::Start(entry.offset))?;
    let mut header = [0; LOCAL_LENGTH];
    source.read_exact(&mut header)?;
    let mut fields = header.as_slice();
    if u32(&mut fields)? != LOCAL {
        return Err(mismatch());
    }
    let said = (u16(&mut fields)?, u16(&mut fields)?, u16(&mut fields)?, u32(&mut fields)?);
    if said != (entry.needed, entry.flags, entry.method, entry.time) {
        return Err(mismatch());
    }
    let sums = (u32(&mut fields)?, u64::from(u32(&mut fields)?), u64::from(u32(&mut fields)?));
    let later = entry.flags & FLAG_DESCRIPTOR != 0;
    if sums != (entry.crc, entry.packed, entry.size) && !(later && sums == (0, 0, 0)) {
        return Err(mismatch());
    }
    let (name_length, extra_length) = (usize::from(u16(&mut fields)?), usize::from(u16(&mut fields)?));
    let mut variable = vec![0; name_length + extra_length];
    source.read_exact(&mut variable)?;
    let (name, extra) = variable.split_at(name_length);
    if name != entry.raw_name || !is_harmless(extra) {
        return Err(mismatch());
    }
    if first && (entry.name != MIMETYPE || entry.method != STORED || later || extra_length != 0) {
        return Err(Refusal::NoMediaType.into());
    }
    let start = entry.offset + (LOCAL_LENGTH + name_length + extra_length) as u64;
    let end = start + entry.packed;
    if entry.method == DEFLATED {
        check_stream(source, start, entry)?;
    }
    if later { descriptor(source, entry, end) } else { Ok(end) }
}

/// A packed entry ends where its stream does: what lies behind that, no reader shows and no signature covers. A stream
/// that is cut off, broken or longer than stated shows when the entry is read.
fn check_stream<R: Read + Seek>(source: &mut R, start: u64, entry: &Entry) -> Result<(), Failure> {
    source.seek(SeekFrom::Start(start))?;
    let mut packed = BufReader::with_capacity(CHUNK, source.take(entry.packed));
    let (mut inflate, mut unpacked) = (flate2::Decompress::new(false), vec![0; CHUNK]);
    while inflate.total_out() <= entry.size {
        let input = packed.fill_buf()?;
        let before = (inflate.total_in(), inflate.total_out());
        let status = inflate.decompress(input, &mut unpacked, flate2::FlushDecompress::None);
        packed.consume((inflate.total_in() - before.0) as usize);
        match status {
            Ok(flate2::Status::StreamEnd) if inflate.total_in() != entry.packed => {
                return Err(Refusal::StrayBytes.into());
            }
            Ok(flate2::Status::StreamEnd) | Err(_) => return Ok(()),
            Ok(_) if before == (inflate.total_in(), inflate.total_out()) => return Ok(()),
            Ok(_) => {}
        }
    }
    Ok(())
}

/// Checks the sums that follow the data; returns where they end.
fn descriptor<R: Read + Seek>(source: &mut R, entry: &Entry, at: u64) -> Result<u64, Failure> {
    source.seek(SeekFrom::Start(at))?;
    let mut bytes = [0; 16];
    source.read_exact(&mut bytes)?;
    let mut fields = bytes.as_slice();
    let marked = u32(&mut fields)? == DESCRIPTOR;
    let mut fields = if marked { &bytes[4..] } else { &bytes[..12] };
    let sums = (u32(&mut fields)?, u64::from(u32(&mut fields)?), u64::from(u32(&mut fields)?));
    if sums != (entry.crc, entry.packed, entry.size) {
        return Err(Refusal::HeaderMismatch(entry.name.clone()).into());
    }
    Ok(at + if marked { 16 } else { 12 })
}

fn take<'a>(bytes: &mut &'a [u8], count: usize) -> Result<&'a [u8], Refusal> {
    let (head, tail) = bytes.split_at_checked(count).ok_or(Refusal::Directory)?;
    *bytes = tail;
    Ok(head)
}

fn u16(bytes: &mut &[u8]) -> Result<u16, Refusal> {
    let field = take(bytes, 2)?;
    Ok(u16::from_le_bytes([field[0], field[1]]))
}

fn u32(bytes: &mut &[u8]) -> Result<u32, Refusal> {
    let field = take(bytes, 4)?;
    Ok(u32::from_le_bytes([field[0], field[1], field[2], field[3]]))
}
