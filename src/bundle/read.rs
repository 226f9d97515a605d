//! Opens a container, judges it, and hands out its documents, each hashed again on its way out.
//! Never writes a file, and hands nothing out of a container that differs from what was signed.

use super::added::{self, Added};
use super::layout::{self, Entry, Failure, Limits, Refusal};
use crate::dossier::Digest;
use crate::manifest::{
    AsicManifest, AttachmentRecord, BundleKind, DOCUMENTS, MANIFEST, MEDIA_TYPE, MIMETYPE, RECORD, Record, RecordError,
    SIGNATURE, STATUS,
};
use crate::signature::{BadSignature, Signature, Signer, verify};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read, Seek, Write};
use zip::ZipArchive;
use zip::read::{ArchiveOffset, Config};

/// The largest manifest or record that is read into memory.
const MAX_TEXT: u64 = 8 << 20;
/// The largest signature.
const MAX_SIGNATURE: u64 = 1 << 20;

/// A container whose layout was found to be in order.
pub struct Bundle<R> {
    archive: ZipArchive<R>,
    entries: BTreeMap<String, Entry>,
}

/// Why a container could not be opened.
#[derive(Debug)]
#[non_exhaustive]
pub enum OpenError {
    /// It was looked at, and it is refused.
    Refused(Refusal),
    /// It could not be looked at.
    Io(io::Error),
}

/// What was found in a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The signature over the list of digests.
    pub signature: SignatureState,
    /// Everything that is not as it was signed, sorted.
    pub differences: Vec<Difference>,
    /// The record; why not, where there is none that can be used.
    pub record: Result<Box<Record>, RecordError>,
    /// The news in a bundle of kind `status`, as it was signed.
    pub status: Option<Vec<u8>>,
    /// Time stamps that others added after it was signed.
    pub added: Vec<Added>,
    /// It is a bundle of another kind than was asked for.
    pub wrong_kind: Option<BundleKind>,
}

/// What a container's signature turned out to be. Whether its maker is known is another question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignatureState {
    /// It holds.
    Good(Box<Signer>),
    /// It does not hold.
    Bad(BadSignature),
    /// There is none.
    Missing,
}

/// One thing that is not as it was signed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The entry.
    pub name: String,
    /// What is wrong with it.
    pub kind: DifferenceKind,
}

/// What is wrong with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DifferenceKind {
    /// Other bytes than were signed.
    Altered,
    /// Signed, and not there.
    Missing,
    /// There, and not signed.
    Unexpected,
}

/// Why a document could not be handed out.
#[derive(Debug)]
#[non_exhaustive]
pub enum CopyError {
    /// It is not, or no longer, what was signed.
    Changed,
    /// Reading or writing failed.
    Io(io::Error),
}

impl fmt::Display for OpenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(formatter, "refused: {refusal:?}"),
            Self::Io(error) => write!(formatter, "{error}"),
        }
    }
}

impl std::error::Error for OpenError {}

impl fmt::Display for CopyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed => formatter.write_str("not what was signed"),
            Self::Io(error) => write!(formatter, "{error}"),
        }
    }
}

impl std::error::Error for CopyError {}

impl Report {
    /// Says whether the bundle is whole: signed, unchanged, readable and of the kind that was asked for.
    pub fn is_intact(&self) -> bool {
        matches!(self.signature, SignatureState::Good(_))
            && self.differences.is_empty()
            && self.record.is_ok()
            && self.wrong_kind.is_none()
    }
}

impl<R: Read + Seek> Bundle<R> {
    /// Opens a container after accounting for every byte of its layout.
    pub fn open(mut source: R, limits: &Limits) -> Result<Self, OpenError> {
        let entries = layout::read(&mut source, limits).map_err(|failure| match failure {
            Failure::Io(error) => OpenError::Io(error),
            Failure::Refused(refusal) => OpenError::Refused(refusal),
        })?;
        let config = Config { archive_offset: ArchiveOffset::Known(0) };
        let refused = |_| OpenError::Refused(Refusal::Directory);
        let mut archive = ZipArchive::with_config(config, source).map_err(refused)?;
        // A second opinion, by the program's zip library: it must see the same files in the same places.
        archive.validate_header_consistency().map_err(refused)?;
        let same = entries.iter().all(|entry| {
            archive.name_for_index(entry.index).is_some_and(|name| name.is_ok_and(|name| name == entry.name))
        });
        if !same {
            return Err(OpenError::Refused(Refusal::Directory));
        }
        let entries = entries.into_iter().map(|entry| (entry.name.clone(), entry)).collect();
        Ok(Self { archive, entries })
    }

    /// Says whether it is, or was, one of this program's: it holds the record, or a list that names one.
    pub fn is_ours(&mut self) -> io::Result<bool> {
        if self.entries.contains_key(RECORD) {
            return Ok(true);
        }
        let list = self.text(MANIFEST, MAX_TEXT)?.and_then(|list| AsicManifest::from_xml(&list).ok());
        Ok(list.is_some_and(|list| list.references.iter().any(|reference| reference.name == RECORD)))
    }

    /// Judges the container: its signature, and every entry against the signed list. Collects all that is wrong.
    pub fn verify(&mut self, accepted: &[BundleKind]) -> io::Result<Report> {
        let mut differences = Vec::new();
        let manifest = self.text(MANIFEST, MAX_TEXT)?;
        let signature = self.text(SIGNATURE, MAX_SIGNATURE)?;
        let state = match (&manifest, &signature) {
            (Some(manifest), Some(signature)) => match verify(signature, manifest) {
                Signature::Good(signer) => SignatureState::Good(Box::new(signer)),
                Signature::Bad(reason) => SignatureState::Bad(reason),
            },
            _ => SignatureState::Missing,
        };
        let listed = match manifest.map(|manifest| AsicManifest::from_xml(&manifest)) {
            Some(Ok(list)) if list.signature == SIGNATURE => list.references,
            Some(_) => {
                differences.push(Difference { name: MANIFEST.to_owned(), kind: DifferenceKind::Altered });
                Vec::new()
            }
            None => Vec::new(),
        };
        let listed = listed.into_iter().map(|reference| (reference.name, reference.digest)).collect();
        let added = self.added()?;
        self.compare(&listed, &added, &mut differences)?;
        let record = self.record(&differences)?.and_then(|record| match &state {
            SignatureState::Good(signer) if !record.agrees_with(signer.signed_at) => Err(RecordError::Contradiction),
            _ => Ok(record),
        });
        if let Ok(record) = &record {
            compare_record(record, &listed, &self.entries, &mut differences);
        }
        differences.sort();
        differences.dedup();
        let status = self.news(&record, &differences)?;
        let wrong_kind = record.as_ref().ok().map(|record| record.kind).filter(|kind| !accepted.contains(kind));
        Ok(Report { signature: state, differences, record, status, added, wrong_kind })
    }

    /// Hands out one document, and says afterwards whether it was what was signed. What was written before a
    /// [`CopyError::Changed`] must be thrown away.
    pub fn copy<W: Write>(&mut self, attachment: &AttachmentRecord, sink: &mut W) -> Result<(), CopyError> {
        let name = format!("{DOCUMENTS}{}", attachment.name);
        match self.pass(&name, sink) {
            Ok(Some((digest, size))) if digest == attachment.sha256 && size == attachment.size => Ok(()),
            Ok(_) => Err(CopyError::Changed),
            Err(error) => Err(CopyError::Io(error)),
        }
    }

    /// Hands out the first bytes of a document.
    pub fn start(&mut self, attachment: &AttachmentRecord, limit: u64) -> io::Result<Vec<u8>> {
        let name = format!("{DOCUMENTS}{}", attachment.name);
        let mut start = Vec::new();
        let Some(entry) = self.entries.get(&name) else { return Ok(start) };
        if let Ok(source) = self.archive.by_index(entry.index) {
            match source.take(limit).read_to_end(&mut start) {
                Err(error) if !is_damage(&error) => return Err(error),
                _ => {}
            }
        }
        Ok(start)
    }

    /// Reads the time stamps that others added.
    fn added(&mut self) -> io::Result<Vec<Added>> {
        let names: Vec<String> = self.entries.keys().filter(|name| added::may_be(name)).cloned().collect();
        if names.is_empty() {
            return Ok(Vec::new());
        }
        let (mut texts, mut digests) = (BTreeMap::new(), BTreeMap::new());
        for name in names {
            if let Some(bytes) = self.text(&name, added::LARGEST)? {
                texts.insert(name, bytes);
            }
        }
        for name in self.entries.keys().cloned().collect::<Vec<_>>() {
            if let Some((digest, _)) = self.pass(&name, &mut io::sink())? {
                digests.insert(name, digest);
            }
        }
        Ok(added::read(&texts, &digests))
    }

    /// Compares the container with the signed list.
    fn compare(
        &mut self,
        listed: &BTreeMap<String, Digest>,
        added: &[Added],
        differences: &mut Vec<Difference>,
    ) -> io::Result<()> {
        for (name, digest) in listed {
            let kind = match self.entries.contains_key(name) {
                false => DifferenceKind::Missing,
                true if self.pass(name, &mut io::sink())?.is_some_and(|(found, _)| found == *digest) => continue,
                true => DifferenceKind::Altered,
            };
            differences.push(Difference { name: name.clone(), kind });
        }
        let proof = Record::proof_entries();
        for name in self.entries.keys() {
            let known = proof.contains(&name.as_str()) || name == MIMETYPE || listed.contains_key(name);
            let known = known || added.iter().any(|one| [&one.manifest, &one.token].contains(&name));
            if !known {
                differences.push(Difference { name: name.clone(), kind: DifferenceKind::Unexpected });
            }
        }
        if self.text(MIMETYPE, MAX_TEXT)?.as_deref() != Some(MEDIA_TYPE.as_bytes()) {
            differences.push(Difference { name: MIMETYPE.to_owned(), kind: DifferenceKind::Altered });
        }
        if !listed.contains_key(RECORD) && !self.entries.contains_key(RECORD) {
            differences.push(Difference { name: RECORD.to_owned(), kind: DifferenceKind::Missing });
        }
        Ok(())
    }

    /// Reads the record, unless its own bytes are in doubt.
    fn record(&mut self, differences: &[Difference]) -> io::Result<Result<Box<Record>, RecordError>> {
        if differences.iter().any(|difference| difference.name == RECORD) {
            return Ok(Err(RecordError::Structure));
        }
        let bytes = self.text(RECORD, MAX_TEXT)?;
        Ok(bytes.ok_or(RecordError::Structure).and_then(|bytes| Record::from_json(&bytes)).map(Box::new))
    }

    /// Reads the news of a bundle that brings any, unless its bytes are in doubt.
    fn news(
        &mut self,
        record: &Result<Box<Record>, RecordError>,
        differences: &[Difference],
    ) -> io::Result<Option<Vec<u8>>> {
        let brings_news = record.as_ref().is_ok_and(|record| record.kind == BundleKind::Status);
        if !brings_news || differences.iter().any(|difference| difference.name == STATUS) {
            return Ok(None);
        }
        self.text(STATUS, MAX_TEXT)
    }

    /// Reads a small entry whole; none where it is not there, too large or damaged.
    fn text(&mut self, name: &str, limit: u64) -> io::Result<Option<Vec<u8>>> {
        if self.entries.get(name).is_none_or(|entry| entry.size > limit) {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        Ok(self.pass(name, &mut bytes)?.map(|_| bytes))
    }

    /// Streams an entry into `sink`, hashing it. None where it is not there, or where it is damaged.
    fn pass<W: Write>(&mut self, name: &str, sink: &mut W) -> io::Result<Option<(Digest, u64)>> {
        let Some(entry) = self.entries.get(name) else { return Ok(None) };
        let Ok(source) = self.archive.by_index(entry.index) else { return Ok(None) };
        // One byte more than stated shows that there is more.
        let mut source = source.take(entry.size + 1);
        let (mut sha256, mut size) = (Sha256::new(), 0);
        let mut buffer = vec![0; 64 << 10];
        loop {
            let count = match source.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) if is_damage(&error) => return Ok(None),
                Err(error) => return Err(error),
            };
            size += count as u64;
            sha256.update(&buffer[..count]);
            sink.write_all(&buffer[..count])?;
        }
        Ok((size == entry.size).then(|| (Digest(sha256.finalize().into()), size)))
    }
}

/// Compares the list of the record with the signed list: they must name the same documents with the same digests.
fn compare_record(
    record: &Record,
    listed: &BTreeMap<String, Digest>,
    entries: &BTreeMap<String, Entry>,
    differences: &mut Vec<Difference>,
) {
    let mut recorded = BTreeMap::new();
    for attachment in &record.attachments {
        let name = format!("{DOCUMENTS}{}", attachment.name);
        let kind = match (listed.get(&name), entries.get(&name)) {
            (Some(digest), Some(entry)) if *digest == attachment.sha256 && entry.size == attachment.size => None,
            (None, None) => Some(DifferenceKind::Missing),
            // There, but not signed: said already.
            (None, Some(_)) => None,
            (Some(_), None) => None,
            (Some(_), Some(_)) => Some(DifferenceKind::Altered),
        };
        differences.extend(kind.map(|kind| Difference { name: name.clone(), kind }));
        recorded.insert(name, ());
    }
    let news = record.kind == BundleKind::Status;
    if news && !listed.contains_key(STATUS) && !entries.contains_key(STATUS) {
        differences.push(Difference { name: STATUS.to_owned(), kind: DifferenceKind::Missing });
    }
    for name in listed.keys() {
        let own = name == MIMETYPE || name == RECORD || news && name == STATUS;
        let expected = own || recorded.contains_key(name);
        if !expected {
            differences.push(Difference { name: name.clone(), kind: DifferenceKind::Unexpected });
        }
    }
}

/// Tells damage within the container from a medium that fails.
fn is_damage(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidData, InvalidInput, Other, UnexpectedEof};
    matches!(error.kind(), InvalidData | InvalidInput | UnexpectedEof | Other) && error.raw_os_error().is_none()
}
