//! One file of a dossier and what it counts as.
//! Never concludes anything: a fault or a kind is a fact until a check speaks of it.

use super::same_name::{same_path, without_copy_number};
use crate::dossier::{Attachment, Confidence, Damage, Declared, Details, Digest, DossierPath, Format, KindId, State};
use crate::finding::Place;
use crate::recognise::file_name::FileNames;
use crate::rules::{Limits, RequestType};
use std::collections::BTreeMap;

/// An attachment and what it counts as.
pub(super) struct File<'a> {
    pub(super) attachment: &'a Attachment,
    pub(super) kinds: Vec<FileKind<'a>>,
    /// It has the placeholder's name: it never counts as a document.
    pub(super) placeholder: bool,
    pub(super) fault: Option<Fault>,
    /// A person has confirmed seeing this very file, with these bytes.
    pub(super) confirmed: bool,
}

/// A kind that a file counts as, and why.
pub(super) struct FileKind<'a> {
    pub(super) id: &'a KindId,
    /// None: a person declared it.
    pub(super) confidence: Option<Confidence>,
}

/// Why nobody can read a file. Such a file gets this one finding: what else is wrong with it cannot be known. The kind
/// that its name or a person gives it still counts, so that an encrypted document is one thing to mend and not two; the
/// fault itself is an error, so no requirement is met in silence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    NoBytes,
    Encrypted,
    Damaged(Damage),
    TooLarge { bytes: u64, max: u64 },
    Format,
    Blank,
}

impl<'a> File<'a> {
    /// Takes an attachment for what it counts as in a request of this type.
    pub(super) fn new(
        attachment: &'a Attachment,
        details: Option<&'a Details>,
        request: &RequestType,
        names: &FileNames,
    ) -> Self {
        let placeholder = names.is_placeholder(without_copy_number(attachment.path.stem()));
        Self {
            attachment,
            kinds: if placeholder { Vec::new() } else { kinds_of(attachment, details) },
            placeholder,
            fault: fault_of(attachment, &request.limits),
            confirmed: details.is_some_and(|details| {
                let mut seen = details.confirmed.iter().filter(|(key, _)| same_path(key, attachment.path.as_str()));
                seen.any(|(_, seen)| attachment.is_what_was_seen(seen.sha256))
            }),
        }
    }

    /// Returns its path.
    pub(super) fn path(&self) -> &'a DossierPath {
        &self.attachment.path
    }

    /// Says whether it counts as this kind.
    pub(super) fn is(&self, kind: &KindId) -> bool {
        self.kinds.iter().any(|own| own.id == kind)
    }

    /// The SHA-256 of its bytes; none where they could not be read.
    pub(super) fn sha256(&self) -> Option<Digest> {
        self.attachment.sha256()
    }

    /// Says whether nobody here could read what stands in it.
    pub(super) fn is_unread(&self) -> bool {
        self.fault.is_none() && !self.attachment.reading.has_text
    }

    /// What a person says of it.
    pub(super) fn declared<'d, T>(&self, declared: &'d BTreeMap<DossierPath, Declared<T>>) -> Option<&'d Declared<T>> {
        declared.iter().find(|(path, _)| same_path(path.as_str(), self.path().as_str())).map(|(_, said)| said)
    }

    /// The file as a whole, as a place.
    pub(super) fn place(&self) -> Place {
        Place { file: Some(self.path().clone()), page: None, document: self.kinds.first().map(|kind| kind.id.clone()) }
    }

    /// One of its pages, as a place.
    pub(super) fn page(&self, page: Option<u32>) -> Place {
        Place { page: page.filter(|page| *page > 0), ..self.place() }
    }

    /// The kinds that only its name gives it.
    pub(super) fn by_name_only(&self) -> Vec<&'a KindId> {
        let only = |kind: &&FileKind| kind.confidence == Some(Confidence::NameOnly);
        self.kinds.iter().filter(only).map(|kind| kind.id).collect()
    }
}

/// What a person declares comes before what was recognised, also where the bytes are others now: until somebody looks
/// again, that is the likeliest.
fn kinds_of<'a>(attachment: &'a Attachment, details: Option<&'a Details>) -> Vec<FileKind<'a>> {
    let declared = details.and_then(|details| {
        let mut entries = details.declared_kinds.iter();
        entries.find(|(path, said)| !said.value.is_empty() && same_path(path.as_str(), attachment.path.as_str()))
    });
    match declared {
        Some((_, said)) => said.value.iter().map(|id| FileKind { id, confidence: None }).collect(),
        None => {
            let recognised = attachment.reading.kinds.iter();
            recognised.map(|kind| FileKind { id: &kind.kind, confidence: Some(kind.confidence) }).collect()
        }
    }
}

fn fault_of(attachment: &Attachment, limits: &Limits) -> Option<Fault> {
    let reading = &attachment.reading;
    match (reading.state, reading.format) {
        (State::Unreadable(damage @ (Damage::Locked | Damage::NotOpened | Damage::NotHere)), _) => {
            Some(Fault::Damaged(damage))
        }
        (_, Format::Empty) => Some(Fault::NoBytes),
        (State::Encrypted, Format::OtherOffice | Format::OpenDocument | Format::Archive) => Some(Fault::Format),
        (State::Encrypted, _) => Some(Fault::Encrypted),
        (State::Unreadable(_), format) if !limits.takes(format) && format != Format::Unknown => Some(Fault::Format),
        (State::Unreadable(damage), _) => Some(Fault::Damaged(damage)),
        (State::Readable, format) if !limits.takes(format) => Some(Fault::Format),
        (State::Readable, _) => match limits.file_bytes {
            Some(max) if attachment.size > max => Some(Fault::TooLarge { bytes: attachment.size, max }),
            _ if reading.blank => Some(Fault::Blank),
            _ => None,
        },
    }
}
