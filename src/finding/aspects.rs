//! What a cause says more exactly: how a document is empty, why a name does not do, and the like.

use crate::dossier::{DateFound, DossierPath, KindId, PreconditionId};
use chrono::NaiveDate;

/// How a document is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emptiness {
    /// It has no bytes at all.
    NoBytes,
    /// The same, and it was meant to be the placeholder.
    NoBytesInPlaceholder,
    /// Nothing stands on any of its pages; a Word document has one.
    BlankPages(u32),
    /// A letterhead or a page number is all that stands in it.
    Letterhead,
    /// A few words are, so many.
    Words(u32),
}

/// A file that could go, or be joined with another, where there are many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spare {
    /// The file.
    pub file: DossierPath,
    /// Why it could.
    pub why: SpareReason,
}

/// Why nobody can say how old research is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undated {
    /// No date was found.
    NotFound,
    /// The date lies after the day of the request.
    Future(Box<DateFound>),
    /// The only date stands under words that the rules do not know.
    Unclear(Box<DateFound>),
    /// Another date than the one that would be judged may be the research's, and would make it too old.
    Doubt {
        /// The date that would be judged; none where nobody can say to which report the older one belongs.
        taken: Option<Box<DateFound>>,
        /// The date that would make it too old.
        older: Box<DateFound>,
    },
}

/// Why a file could go or be joined with another; the earlier variant weighs more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpareReason {
    /// The same bytes as another.
    Duplicate,
    /// This request does not ask it.
    Unneeded,
    /// Welcome, but not required.
    Optional,
    /// It can stand in one file with this one.
    Joins {
        /// The other one.
        other: DossierPath,
    },
}

/// What a person can say of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// To have seen it.
    Seen,
    /// What it is.
    Kinds(Vec<KindId>),
    /// When its research was done.
    Date(NaiveDate),
    /// To have seen somebody's hand on it.
    Hand(PreconditionId),
}

/// Why a file name does not do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NameProblem {
    /// Longer than the rules allow.
    TooLong {
        /// Its length in characters.
        length: usize,
        /// The limit.
        max: usize,
    },
    /// It says nothing: scan0001, document, IMG_1234.
    Meaningless,
    /// It says hardly anything: kinds cannot be told from it.
    Vague,
    /// Characters that Windows refuses.
    Characters {
        /// Which.
        which: String,
    },
    /// The pupil's name does not stand in it, and the region asks that.
    WithoutPupil,
    /// A name that Windows keeps for itself, or a dot or space at the end.
    Refused,
}

/// Personal data that a name can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonalData {
    /// A citizen service number.
    Bsn,
    /// A birth date.
    BirthDate,
}

/// What differs between documents about one pupil.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PupilDifference {
    /// The name.
    Name,
    /// The birth date.
    BirthDate,
}

/// Why a detail does not do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldProblem {
    /// It does not match the rule's pattern; the rule's text says what is expected.
    Pattern,
    /// It is longer than the rules allow.
    TooLong {
        /// The limit in characters.
        max: usize,
    },
    /// It is shorter than the rules ask.
    TooShort {
        /// The limit in characters.
        min: usize,
    },
    /// The region has no such request type.
    UnknownRequestType,
    /// It lacks something that a good value holds, or holds something that it does not: the rule's hint of this number.
    Hint(usize),
}

/// Why a waiver does nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaiverProblem {
    /// No such code exists.
    UnknownCode,
    /// Nothing of that code is found there.
    NoSuchFinding,
    /// Findings of that code may not be accepted.
    NotWaivable,
    /// The reason or the name is missing.
    NoReason,
    /// It does not say for which file: of these, each document is a case of its own.
    NoFile,
    /// Somebody accepted it of other bytes than those that lie there now.
    OtherBytes,
}
