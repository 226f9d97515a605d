//! A dossier as the rest of the program knows it: its details, its attachments, what each was found to be.
//! Never touches a disk, a clock or a terminal, and knows no kind, type or title by name: those are data.

mod details;
mod digest;
mod disguise;
mod facts;
mod id;
mod path;
mod pupil_name;
mod reading;

pub use details::{Confirmation, Details, Pupil, Waiver, WaiverSubject};
pub use digest::Digest;
pub use disguise::Disguise;
pub use facts::{ActiveContent, Damage, Facts, Format, Line, Page, Remark, Role, State};
pub use id::{FieldId, KindId, PreconditionId, QuestionId, RequestTypeId, RuleId};
pub use path::DossierPath;
pub use reading::{
    Answer, AnswerState, Confidence, Cue, CueKind, CuePlace, DateFound, DateRole, Precision, PupilMark, Reading,
    Recognised,
};

/// One request: its folder, its details, its attachments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// The request type, from `dossier.toml` or from the person who asks for the check.
    pub request_type: RequestTypeId,
    /// What `dossier.toml` says; none where there is no such file.
    pub details: Option<Details>,
    /// The documents, sorted by path.
    pub attachments: Vec<Attachment>,
    /// How the names and birth dates that its documents label are written down.
    pub disguise: Disguise,
}

/// One document of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Where it lies in the dossier's folder.
    pub path: DossierPath,
    /// Its size in bytes.
    pub size: u64,
    /// The SHA-256 of its bytes; none where they could not be read.
    pub sha256: Option<Digest>,
    /// What was found in it.
    pub reading: Reading,
}
