//! What `dossier.toml` says: the request's details, and what people declared, confirmed and accepted.

use super::{Digest, DossierPath, FieldId, KindId, RequestTypeId};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The content of a `dossier.toml`, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// The dossier's own id, a UUID; bundles, supplements and status files refer to it.
    pub id: Option<String>,
    /// The request type.
    pub request_type: RequestTypeId,
    /// The day of the request; none: the day of the check.
    pub date: Option<NaiveDate>,
    /// Every detail that is a text, a number or a truth value, by its key, as text (`true`, `12`). Dates are ISO.
    /// Holds the keys above, too, so that a rule can ask for any of them.
    pub fields: BTreeMap<FieldId, String>,
    /// The pupil, only used to spot another pupil's document.
    pub pupil: Option<Pupil>,
    /// The file that fills the explanation slot, if said (`toelichting`).
    pub explanation: Option<DossierPath>,
    /// Subfolders whose documents belong to it (`submappen`).
    pub subfolders: Vec<DossierPath>,
    /// What a file is, where a person says so (`[bijlagen]`).
    pub declared_kinds: BTreeMap<DossierPath, Declared<Vec<KindId>>>,
    /// The date of a file's research, where a person says so (`[onderzoeksdatum]`).
    pub declared_dates: BTreeMap<DossierPath, Declared<NaiveDate>>,
    /// What a person has seen or arranged (`[bevestigd]`): a kind's id, a precondition's id or a file's path.
    pub confirmed: BTreeMap<String, Confirmation>,
    /// Findings that a person accepts (`[[uitzondering]]`).
    pub waivers: Vec<Waiver>,
    /// It came in as a bundle of another party, and was unpacked here (`ontvangen`).
    pub received: bool,
    /// It holds only what was missing from an earlier request (`aanvulling`).
    pub supplement: bool,
}

/// The pupil of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pupil {
    /// The whole name.
    pub name: Option<String>,
    /// The birth date.
    pub born: Option<NaiveDate>,
}

/// Who has seen something with their own eyes, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// Who.
    pub by: String,
    /// When.
    pub on: Option<NaiveDate>,
    /// In which file a person saw what a kind of document must hold (`bestand`).
    pub file: Option<DossierPath>,
    /// The bytes that were looked at; none: typed by hand, or by an earlier version.
    pub sha256: Option<Digest>,
}

/// Something that a person says of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared<T> {
    /// What.
    pub value: T,
    /// Who.
    pub by: Option<String>,
    /// When.
    pub on: Option<NaiveDate>,
    /// The bytes of which it was said; none: typed by hand, or by an earlier version.
    pub sha256: Option<Digest>,
}

impl<T> From<T> for Declared<T> {
    fn from(value: T) -> Self {
        Self { value, by: None, on: None, sha256: None }
    }
}

/// A finding that a person accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// The finding's code, as written; it may be one that does not exist.
    pub code: String,
    /// What it is about.
    pub subject: WaiverSubject,
    /// Why.
    pub reason: String,
    /// Who.
    pub by: String,
    /// When.
    pub on: Option<NaiveDate>,
    /// The bytes of the file that was looked at for it, where the finding asks for a look.
    pub sha256: Option<Digest>,
}

/// What a waiver is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WaiverSubject {
    /// One file.
    File(DossierPath),
    /// A kind of document, for one that is missing.
    Kind(KindId),
    /// The dossier as a whole.
    Dossier,
}
