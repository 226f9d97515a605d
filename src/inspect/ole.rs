//! OLE files: Word before 2007, and Office files behind a password.
//! Never reads the running text of a DOC: only its protection, title and dates.

use crate::dossier::{ActiveContent, Facts, State};
use chrono::{DateTime, NaiveDate};
use memchr::memmem;
use std::io::{Cursor, Read};

/// The first bytes of every OLE file.
pub(super) const MAGIC: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/// The flag of the file information block that says "encrypted".
const ENCRYPTED_FLAG: u16 = 0x0100;
/// What a property set of the document's summary is read up to.
const SUMMARY_BYTES: u64 = 1 << 20;

/// What an OLE file holds.
pub(super) enum Content {
    /// Word.
    Word,
    /// An encrypted package: what Word, Excel and PowerPoint write when a password is set.
    EncryptedOffice,
    /// A spreadsheet or presentation.
    OtherOffice,
    /// A message saved from Outlook.
    Mail,
    /// Anything else.
    Unknown,
}

type Ole<'a> = cfb::CompoundFile<Cursor<&'a [u8]>>;

/// Tells what an OLE file holds. A file whose directory is lost is told by the names that are still in it.
pub(super) fn tell(bytes: &[u8]) -> Content {
    let Ok(file) = cfb::CompoundFile::open(Cursor::new(bytes)) else {
        return if has_name(bytes, "WordDocument") { Content::Word } else { Content::Unknown };
    };
    if file.is_stream("/EncryptedPackage") {
        Content::EncryptedOffice
    } else if file.is_stream("/WordDocument") {
        Content::Word
    } else if ["/Workbook", "/Book", "/PowerPoint Document"].iter().any(|name| file.is_stream(name)) {
        Content::OtherOffice
    } else if file.is_stream("/__properties_version1.0") {
        Content::Mail
    } else {
        Content::Unknown
    }
}

/// Reads what a DOC admits without its text.
pub(super) fn read_doc(bytes: &[u8]) -> Facts {
    let mut facts = Facts::default();
    let Ok(mut file) = cfb::CompoundFile::open(Cursor::new(bytes)) else {
        facts.state = super::Stop::Broken.into();
        return facts;
    };
    match read_stream(&mut file, "/WordDocument", 32).and_then(|block| flags(&block)) {
        None => facts.state = super::Stop::Broken.into(),
        Some(flags) if flags & ENCRYPTED_FLAG != 0 => facts.state = State::Encrypted,
        Some(_) => {}
    }
    if ["/Macros", "/_VBA_PROJECT_CUR"].iter().any(|name| file.is_storage(name)) {
        facts.active.push(ActiveContent::Macro);
    }
    if holds_packages(&file) {
        facts.active.push(ActiveContent::EmbeddedFile);
    }
    if let Some(summary) = read_stream(&mut file, "/\u{5}SummaryInformation", SUMMARY_BYTES) {
        facts.title = string_property(&summary, 2);
        facts.created = date_property(&summary, 12);
        facts.modified = date_property(&summary, 13);
    }
    facts
}

/// Returns the flags of a file information block; none where the block is not one.
fn flags(block: &[u8]) -> Option<u16> {
    let magic = u16::from_le_bytes([*block.first()?, *block.get(1)?]);
    let flags = u16::from_le_bytes([*block.get(10)?, *block.get(11)?]);
    matches!(magic, 0xa5ec | 0xa5dc | 0xa59b | 0xa699 | 0xa697).then_some(flags)
}

/// Whether other files were packed into the document (not pictures, charts or equations).
fn holds_packages(file: &Ole<'_>) -> bool {
    file.walk().take(super::limits::ENTRIES).any(|entry| {
        let name = entry.name();
        name == "\u{1}Ole10Native" || name == "Package"
    })
}

fn read_stream(file: &mut Ole<'_>, path: &str, limit: u64) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    file.open_stream(path).ok()?.take(limit).read_to_end(&mut content).ok()?;
    Some(content)
}

fn has_name(bytes: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    memmem::find(bytes, &wide).is_some()
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

/// Returns where a property of the first section of a property set stands, and its type.
fn property(set: &[u8], id: u32) -> Option<(usize, u32)> {
    let section = number(set, 44)? as usize;
    let count = number(set, section.checked_add(4)?)?.min(1000) as usize;
    let entry = (0..count).map(|index| section + 8 + index * 8).find(|at| number(set, *at) == Some(id))?;
    let at = section.checked_add(number(set, entry + 4)? as usize)?;
    Some((at.checked_add(4)?, number(set, at)?))
}

/// Returns a date property (a FILETIME: tenths of microseconds since 1601).
fn date_property(set: &[u8], id: u32) -> Option<NaiveDate> {
    let (at, kind) = property(set, id)?;
    let ticks = u64::from(number(set, at)?) | u64::from(number(set, at.checked_add(4)?)?) << 32;
    let seconds = i64::try_from(ticks / 10_000_000).ok()? - 11_644_473_600;
    (kind == 0x40 && ticks > 0).then(|| DateTime::from_timestamp(seconds, 0).map(|moment| moment.date_naive()))?
}

/// Returns a text property, in the set's code page: UTF-8 where it says so, else Windows' Western European.
fn string_property(set: &[u8], id: u32) -> Option<String> {
    let (at, kind) = property(set, id)?;
    let length = number(set, at)? as usize;
    let start = at.checked_add(4)?;
    let text = match kind {
        0x1e => {
            let raw = set.get(start..start.checked_add(length)?)?;
            let raw = raw.split(|byte| *byte == 0).next()?;
            std::str::from_utf8(raw).map_or_else(|_| raw.iter().map(|byte| *byte as char).collect(), str::to_owned)
        }
        0x1f => {
            let raw = set.get(start..start.checked_add(length.checked_mul(2)?)?)?;
            let units: Vec<u16> = raw.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(units.split(|unit| *unit == 0).next()?)
        }
        _ => return None,
    };
    let text = super::text::normalise(&text);
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Format;
    use crate::inspect::inspect;
    use std::io::Write;

    /// An OLE file with these storages, and streams with their content.
    fn ole(storages: &[&str], streams: &[(&str, &[u8])]) -> Vec<u8> {
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        storages.iter().for_each(|path| file.create_storage(path).unwrap());
        for (path, content) in streams {
            file.create_stream(path).unwrap().write_all(content).unwrap();
        }
        file.into_inner().into_inner()
    }

    /// The first bytes of a Word document, with these flags.
    fn block(flags: u16) -> Vec<u8> {
        let mut block = vec![0; 64];
        block[..2].copy_from_slice(&0xa5ec_u16.to_le_bytes());
        block[10..12].copy_from_slice(&flags.to_le_bytes());
        block
    }

    #[test]
    fn a_package_behind_a_password_is_a_locked_word_file() {
        let facts = inspect(&ole(&[], &[("/EncryptionInfo", b"x"), ("/EncryptedPackage", b"x")]));
        assert_eq!((facts.format, facts.state), (Format::Docx, State::Encrypted));
    }

    #[test]
    fn an_old_word_file_says_whether_it_is_locked_and_whether_it_holds_macros_or_files() {
        let open = inspect(&ole(&[], &[("/WordDocument", &block(0))]));
        assert_eq!((open.format, open.state, open.active.as_slice()), (Format::Doc, State::Readable, &[][..]));
        let locked = inspect(&ole(&[], &[("/WordDocument", &block(ENCRYPTED_FLAG))]));
        assert_eq!((locked.format, locked.state), (Format::Doc, State::Encrypted));
        let streams: [(&str, &[u8]); 2] = [("/WordDocument", &block(0)), ("/ObjectPool/\u{1}Ole10Native", b"x")];
        let busy = inspect(&ole(&["/Macros", "/ObjectPool"], &streams));
        assert_eq!(busy.active, [ActiveContent::Macro, ActiveContent::EmbeddedFile]);
    }

    #[test]
    fn other_ole_files_are_told_apart_and_a_ruin_is_broken() {
        for (stream, format) in [
            ("/Workbook", Format::OtherOffice),
            ("/PowerPoint Document", Format::OtherOffice),
            ("/__properties_version1.0", Format::Mail),
            ("/Iets", Format::Unknown),
        ] {
            assert_eq!(inspect(&ole(&[], &[(stream, b"x")])).format, format, "{stream}");
        }
        let whole = ole(&[], &[("/WordDocument", &block(0))]);
        let ruin: Vec<u8> = [&whole[..40], &[0xff; 400], &whole[440..]].concat();
        assert_eq!(inspect(&ruin).state, super::super::Stop::Broken.into());
    }
}
