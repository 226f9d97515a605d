//! A dossier as the rest of the program knows it: its details, its attachments, what each was found to be.
//! Never touches a disk, a clock or a terminal, and knows no kind, type or title by name: those are data.

mod details;
mod digest;
mod disguise;
mod facts;
mod fingerprint;
mod id;
mod path;
mod pupil_name;
mod reading;
mod sums;

pub use details::{Confirmation, Declared, Details, Pupil, Waiver, WaiverSubject};
pub use digest::Digest;
pub use disguise::Disguise;
pub use facts::{ActiveContent, Area, Damage, Facts, Format, Ink, Line, Page, Remark, Role, Scan, State, Unsigned};
pub use fingerprint::{Fingerprint, Fingerprinting};
pub use id::{FieldId, KindId, PreconditionId, QuestionId, RequestTypeId, RuleId};
pub use path::DossierPath;
pub use pupil_name::plain_first_name;
pub use reading::{
    Answer, AnswerState, Confidence, Cue, CueKind, CuePlace, DateFound, DateRole, ExcludedMark, NamePart, Part,
    Precision, PupilMark, ReadPage, Reading, Recognised, UnsignedPlace,
};
pub use sums::{Summing, Sums};

use std::ffi::OsString;

/// One request: its folder, its details, its attachments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// The request type, from `dossier.toml` or from the person who asks for the check.
    pub request_type: RequestTypeId,
    /// What `dossier.toml` says; none where there is no such file.
    pub details: Option<Details>,
    /// The documents, sorted by path.
    pub attachments: Vec<Attachment>,
    /// What lies in its folder and does not belong to it.
    pub beside: Beside,
    /// It was sent before, as is known from elsewhere than its details: its date is a fact.
    pub sent: bool,
    /// How the names and birth dates that its documents label are written down.
    pub disguise: Disguise,
    /// Earlier requests that its details name and that are known here.
    pub earlier: Vec<Earlier>,
}

/// An earlier request, as far as it is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Its id.
    pub id: Option<String>,
    /// Its file number.
    pub number: Option<i64>,
    /// Its type.
    pub request_type: RequestTypeId,
    /// The ids of the statuses that it has reached.
    pub statuses: Vec<String>,
}

impl Earlier {
    /// Says whether somebody means it by this id or file number.
    pub fn is_called(&self, name: &str) -> bool {
        self.id.as_deref() == Some(name) || self.number.is_some_and(|number| number > 0 && number.to_string() == name)
    }
}

impl Dossier {
    /// Finds a document by its path.
    pub fn attachment(&self, path: &DossierPath) -> Option<&Attachment> {
        let found = self.attachments.binary_search_by(|one| one.path.cmp(path)).ok();
        // Whoever did not sort them finds it all the same.
        found.and_then(|at| self.attachments.get(at)).or_else(|| self.attachments.iter().find(|one| one.path == *path))
    }
}

/// What lies in a dossier's folder and does not belong to it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beside {
    /// Subfolders with documents, sorted by path.
    pub folders: Vec<LeftOut>,
    /// Links that lead out of the folder, which are not followed.
    pub links: Vec<DossierPath>,
}

/// A subfolder that does not belong to the dossier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// Where it lies.
    pub folder: DossierPath,
    /// How many documents it holds, those in its own subfolders included.
    pub documents: usize,
    /// There may be more: it was not looked through to its end.
    pub more: bool,
    /// It has a `dossier.toml` of its own.
    pub dossier: bool,
}

/// One document of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Where it lies in the dossier's folder.
    pub path: DossierPath,
    /// The whole path under which the disk holds it; its name there need not be UTF-8.
    pub on_disk: OsString,
    /// Its size in bytes.
    pub size: u64,
    /// What its bytes add up to; none where they could not be read.
    pub sums: Option<Sums>,
    /// The fingerprint of its bytes, where one was taken.
    pub fingerprint: Option<Fingerprint>,
    /// What was found in it.
    pub reading: Reading,
}

impl Attachment {
    /// Returns the SHA-256 of its bytes; none where they could not be read.
    pub fn sha256(&self) -> Option<Digest> {
        self.sums.map(|sums| sums.sha256)
    }

    /// Says whether what was said of these bytes holds for this document; of no bytes in particular, it does. Of one that
    /// could not be read nothing else is known.
    pub fn is_what_was_seen(&self, sha256: Option<Digest>) -> bool {
        sha256.zip(self.sha256()).is_none_or(|(seen, own)| seen == own)
    }
}
