//! Writes a bundle in one pass: each document is read once, hashed and written as it goes by.
//! Never goes on when a document is not the one that was checked.
//!
//! A zip entry states its checksum before its data; one that follows the data is more than some readers of such
//! containers can take. So the caller must know what each document adds up to, and nothing that was written is ever
//! changed: a seal, or whoever digests the bundle as it goes by, need not look back.

use crate::dossier::{Digest, Fingerprint, Fingerprinting, Summing, Sums};
use crate::manifest::{
    AsicManifest, BundleKind, DOCUMENTS, MANIFEST, MEDIA_TYPE, MIMETYPE, RECORD, Record, RecordError, Reference,
    SIGNATURE, STATUS, collision_key, fault,
};
use crate::signature::{SigningKey, sha256, sign};
use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, Read, Write};

/// One document to be packed.
pub struct Document<'a> {
    /// Its name below `bijlagen/`.
    pub name: String,
    /// What its bytes added up to when it was checked.
    pub sums: Sums,
    /// By what it is known again; none: by those sums, which takes four times as long.
    pub fingerprint: Option<(Fingerprinting, Fingerprint)>,
    /// Opens it.
    pub open: Box<dyn FnOnce() -> io::Result<Box<dyn Read>> + 'a>,
}

/// Why a bundle could not be written.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// A document is not the one that was checked.
    Changed(String),
    /// A document could not be read.
    Unreadable(String, io::Error),
    /// Documents and record do not list the same names, or a name does not do.
    Names(String),
    /// More than a plain zip can hold: 4 GB, or 1,000 documents.
    TooLarge,
    /// The record could not be written.
    Record(RecordError),
    /// The signature could not be made.
    Signature,
    /// Writing failed.
    Io(io::Error),
}

impl fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed(name) => write!(formatter, "{name} changed since it was checked"),
            Self::Unreadable(name, error) => write!(formatter, "{name} cannot be read: {error}"),
            Self::Names(name) => write!(formatter, "{name} cannot stand in a bundle"),
            Self::TooLarge => formatter.write_str("more than a bundle can hold"),
            Self::Record(error) => write!(formatter, "{error}"),
            Self::Signature => formatter.write_str("the signature could not be made"),
            Self::Io(error) => write!(formatter, "{error}"),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable(_, error) | Self::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Writes a bundle onto a sink, and returns the sink. The record's signing time is the signature's.
pub fn write<W: Write>(
    sink: W,
    record: &mut Record,
    documents: Vec<Document<'_>>,
    key: &SigningKey,
    on_bytes: &mut dyn FnMut(u64),
) -> Result<W, WriteError> {
    write_container(Container::new(sink), record, None, documents, key, on_bytes)
}

/// Writes a bundle of kind `status`: news, and the letters that belong to it.
pub fn write_status<W: Write>(
    sink: W,
    record: &mut Record,
    news: &[u8],
    letters: Vec<Document<'_>>,
    key: &SigningKey,
) -> Result<W, WriteError> {
    record.kind = BundleKind::Status;
    write_container(Container::new(sink), record, Some(news), letters, key, &mut |_| ())
}

fn write_container<W: Write>(
    mut container: Container<W>,
    record: &mut Record,
    news: Option<&[u8]>,
    documents: Vec<Document<'_>>,
    key: &SigningKey,
    on_bytes: &mut dyn FnMut(u64),
) -> Result<W, WriteError> {
    check(record, &documents)?;
    let json = record.to_json().map_err(WriteError::Record)?;
    let mut references = vec![reference(MIMETYPE, sha256(MEDIA_TYPE.as_bytes())), reference(RECORD, sha256(&json))];
    container.bytes(MIMETYPE, MEDIA_TYPE.as_bytes())?;
    container.bytes(RECORD, &json)?;
    if let Some(news) = news {
        references.push(reference(STATUS, sha256(news)));
        container.bytes(STATUS, news)?;
    }
    for document in documents {
        let name = format!("{DOCUMENTS}{}", document.name);
        references.push(reference(&name, document.sums.sha256));
        container.document(&name, document, on_bytes)?;
    }
    let manifest = AsicManifest { signature: SIGNATURE.to_owned(), references }.to_xml()?;
    let signature = sign(&manifest, key, record.signed_at).map_err(|_| WriteError::Signature)?;
    container.bytes(MANIFEST, &manifest)?;
    container.bytes(SIGNATURE, &signature)?;
    container.finish()
}

fn check(record: &Record, documents: &[Document<'_>]) -> Result<(), WriteError> {
    let listed = record.attachments.iter().map(|one| (&one.name, one.size, one.sha256));
    let given = documents.iter().map(|one| (&one.name, one.sums.size, one.sums.sha256));
    if !listed.eq(given) {
        return Err(WriteError::Names(RECORD.to_owned()));
    }
    let mut seen = BTreeSet::new();
    for document in documents {
        if fault(&format!("{DOCUMENTS}{}", document.name)).is_some() || !seen.insert(collision_key(&document.name)) {
            return Err(WriteError::Names(document.name.clone()));
        }
    }
    let total: u64 = documents.iter().map(|document| document.sums.size).sum();
    // Room is left for names, headers and the list.
    if total > u64::from(u32::MAX) - (64 << 20) || documents.len() > 900 {
        return Err(WriteError::TooLarge);
    }
    Ok(())
}

fn reference(name: &str, digest: Digest) -> Reference {
    let media_type = match name.rsplit('.').next().unwrap_or_default().to_lowercase().as_str() {
        "json" => Some("application/json"),
        "pdf" => Some("application/pdf"),
        "docx" => Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        "doc" => Some("application/msword"),
        _ => None,
    };
    Reference { name: name.to_owned(), media_type: media_type.map(str::to_owned), digest }
}

/// Sees a document's bytes go by, and knows whether they are those that were checked.
enum Witness {
    Fingerprint(Box<Fingerprinting>, Fingerprint),
    Sums(Summing, Sums),
}

impl Witness {
    fn of(document: &Document<'_>) -> Self {
        match &document.fingerprint {
            Some((fingerprinting, fingerprint)) => Self::Fingerprint(Box::new(fingerprinting.clone()), *fingerprint),
            None => Self::Sums(Summing::default(), document.sums),
        }
    }

    fn see(&mut self, bytes: &[u8]) {
        match self {
            Self::Fingerprint(fingerprinting, _) => fingerprinting.update(bytes),
            Self::Sums(summing, _) => summing.update(bytes),
        }
    }

    fn knows(self) -> bool {
        match self {
            Self::Fingerprint(fingerprinting, fingerprint) => fingerprinting.finish() == fingerprint,
            Self::Sums(summing, sums) => summing.finish() == sums,
        }
    }
}

/// A zip of stored entries.
struct Container<W> {
    sink: W,
    offset: u64,
    directory: Vec<u8>,
    count: u16,
}

impl<W: Write> Container<W> {
    fn new(sink: W) -> Self {
        Self { sink, offset: 0, directory: Vec::new(), count: 0 }
    }

    fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let header = Header::new(name, bytes.len() as u64, self.offset)?;
        let crc32 = crc32fast::hash(bytes);
        self.put(&header.local(crc32))?;
        self.put(bytes)?;
        self.list(&header, crc32);
        Ok(())
    }

    fn document(
        &mut self,
        name: &str,
        document: Document<'_>,
        on_bytes: &mut dyn FnMut(u64),
    ) -> Result<(), WriteError> {
        let unreadable = |error| WriteError::Unreadable(document.name.clone(), error);
        let mut witness = Witness::of(&document);
        let mut source = (document.open)().map_err(unreadable)?;
        let header = Header::new(name, document.sums.size, self.offset)?;
        self.put(&header.local(document.sums.crc32))?;
        let mut size = 0;
        let mut buffer = vec![0; 64 << 10];
        loop {
            let count = match source.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(unreadable(error)),
            };
            size += count as u64;
            if size > document.sums.size {
                break;
            }
            witness.see(&buffer[..count]);
            self.put(&buffer[..count])?;
            on_bytes(count as u64);
        }
        if size != document.sums.size || !witness.knows() {
            return Err(WriteError::Changed(document.name));
        }
        self.list(&header, document.sums.crc32);
        Ok(())
    }

    /// Writes an entry into the directory.
    fn list(&mut self, header: &Header<'_>, crc32: u32) {
        self.directory.extend(0x0201_4b50_u32.to_le_bytes());
        self.directory.extend(20_u16.to_le_bytes()); // made by: 2.0 on a system without file modes
        self.directory.extend(header.common(crc32));
        self.directory.extend([0; 10]); // no comment, first disk, no attributes
        self.directory.extend(header.offset.to_le_bytes());
        self.directory.extend(header.name.as_bytes());
        self.count += 1;
    }

    fn finish(mut self) -> Result<W, WriteError> {
        let start = u32::try_from(self.offset).map_err(|_| WriteError::TooLarge)?;
        let size = u32::try_from(self.directory.len()).map_err(|_| WriteError::TooLarge)?;
        let mut end = std::mem::take(&mut self.directory);
        end.extend(0x0605_4b50_u32.to_le_bytes());
        end.extend([0; 4]);
        end.extend(self.count.to_le_bytes());
        end.extend(self.count.to_le_bytes());
        end.extend(size.to_le_bytes());
        end.extend(start.to_le_bytes());
        end.extend([0; 2]);
        self.put(&end)?;
        self.sink.flush()?;
        Ok(self.sink)
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.sink.write_all(bytes)?;
        self.offset += bytes.len() as u64;
        Ok(())
    }
}

/// What an entry says of itself.
struct Header<'a> {
    name: &'a str,
    length: u16,
    size: u32,
    offset: u32,
}

impl<'a> Header<'a> {
    fn new(name: &'a str, size: u64, offset: u64) -> Result<Self, WriteError> {
        let size = u32::try_from(size).map_err(|_| WriteError::TooLarge)?;
        let offset = u32::try_from(offset).map_err(|_| WriteError::TooLarge)?;
        let length = u16::try_from(name.len()).map_err(|_| WriteError::Names(name.to_owned()))?;
        Ok(Self { name, length, size, offset })
    }

    /// The part that stands before the data and in the directory.
    fn common(&self, crc32: u32) -> Vec<u8> {
        let flags: u16 = if self.name.is_ascii() { 0 } else { 0x0800 };
        let mut common = Vec::with_capacity(26);
        common.extend(10_u16.to_le_bytes()); // version needed: 1.0
        common.extend(flags.to_le_bytes());
        common.extend(0_u16.to_le_bytes()); // stored
        common.extend(0_u16.to_le_bytes()); // 0:00
        common.extend(0x0021_u16.to_le_bytes()); // 1 January 1980, where zip's calendar starts
        common.extend(crc32.to_le_bytes());
        common.extend(self.size.to_le_bytes());
        common.extend(self.size.to_le_bytes());
        common.extend(self.length.to_le_bytes());
        common.extend(0_u16.to_le_bytes()); // no extra field
        common
    }

    fn local(&self, crc32: u32) -> Vec<u8> {
        let mut local = 0x0403_4b50_u32.to_le_bytes().to_vec();
        local.extend(self.common(crc32));
        local.extend(self.name.as_bytes());
        local
    }
}
