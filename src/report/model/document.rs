//! What the report says of one document: what it was taken for, why, and how old its research is.
//! Part of the frozen format of the report.

use crate::dossier::{Confidence, CueKind, Damage, DateRole, Digest, Format, Precision, ReadPage};
use chrono::NaiveDate;
use serde::Serialize;

/// One document.
#[derive(Debug, Clone, Serialize)]
pub struct AttachmentReport {
    /// Its path inside the dossier.
    pub file: String,
    /// Its digest; none where it could not be read.
    pub sha256: Option<Digest>,
    /// Its size in bytes.
    pub size: u64,
    /// What its bytes are.
    pub format: Format,
    /// It could be read.
    pub readable: bool,
    /// Why not, where it was damaged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub damage: Option<Damage>,
    /// Its pages; none where the format has none.
    pub pages: Option<u32>,
    /// Pages that are scans which nobody could read.
    pub scanned_pages: Vec<u32>,
    /// Pages that were read from their picture.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub read_pages: Vec<ReadPage>,
    /// Those of the scans that may be empty.
    pub unsure_pages: Vec<u32>,
    /// Pages without anything on them.
    pub blank_pages: Vec<u32>,
    /// What it is.
    pub kinds: Vec<String>,
    /// How sure that is; none where a person said so or nothing was found.
    pub confidence: Option<Confidence>,
    /// A person said what it is.
    pub declared: bool,
    /// The date of its research.
    pub date: Option<NaiveDate>,
    /// Why it was taken for what it is.
    pub recognised: Vec<KindReport>,
    /// Kinds between which nothing could choose.
    pub ambiguous: Vec<String>,
    /// Every date that could say how old it is.
    pub dates: Vec<DateReport>,
    /// How old the research in it is, report by report.
    pub research: Vec<ResearchReport>,
    /// The names of its kinds, for people.
    #[serde(skip)]
    pub names: Vec<String>,
    /// The slot that it fills without being of any kind, for people.
    #[serde(skip)]
    pub fills: Option<String>,
    /// It is so long that only its beginning was read.
    #[serde(skip)]
    pub shortened: bool,
    /// Who says to have seen it.
    #[serde(skip)]
    pub seen_by: Option<String>,
}

/// A kind that a document was recognised as.
#[derive(Debug, Clone, Serialize)]
pub struct KindReport {
    /// The kind.
    pub kind: String,
    /// How sure.
    pub confidence: Confidence,
    /// Why.
    pub cues: Vec<CueReport>,
    /// How people call it.
    #[serde(skip)]
    pub name: String,
}

/// Words that made a document what it is.
#[derive(Debug, Clone, Serialize)]
pub struct CueReport {
    /// The words of the rules.
    pub words: String,
    /// What sort of cue.
    pub kind: CueKind,
    /// `file-name`, `metadata` or `page`.
    pub place: &'static str,
    /// The page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
}

/// How old one report on research in a document is.
#[derive(Debug, Clone, Serialize)]
pub struct ResearchReport {
    /// What it is: some of the document's kinds.
    pub kinds: Vec<String>,
    /// The page on which it begins, where the document holds several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// The day by which it is judged; of a month or a stretch of time, its first.
    pub date: Option<NaiveDate>,
    /// The last day of that month or stretch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_until: Option<NaiveDate>,
    /// To the day, the month or a stretch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub precision: Option<Precision>,
    /// The last day on which it is young enough.
    pub valid_until: Option<NaiveDate>,
    /// An older date that may be the research's, too, and would make it too old: somebody must look.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doubt: Option<NaiveDate>,
}

/// A date with its evidence.
#[derive(Debug, Clone, Serialize)]
pub struct DateReport {
    /// The day; of a month or a stretch of time, its first.
    pub date: NaiveDate,
    /// The last day of that month or stretch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// To the day, the month or a stretch.
    pub precision: Precision,
    /// What it says of itself.
    pub role: DateRole,
    /// The label before it.
    pub label: String,
    /// As the document spells it.
    pub text: String,
    /// The page; none in a file name.
    pub page: Option<u32>,
}
