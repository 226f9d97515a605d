//! What was done to the documents of a dossier, written beside the originals.

use super::Wish;
use crate::dossier::{Digest, DossierPath};
use crate::files::{self, Existing, ORIGINALS_FOLDER};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::io;
use std::path::Path;

/// The format of the file.
pub(super) const FORMAT: &str = "compleet/mend/v1";
/// Its name.
const NAME: &str = "mend.json";
/// No journal is larger.
const LIMIT: u64 = 1 << 20;

/// What stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Journal {
    pub(super) format: String,
    pub(super) operation: String,
    pub(super) by: String,
    pub(super) at: DateTime<Utc>,
    pub(super) version: String,
    pub(super) inputs: Vec<Noted>,
    pub(super) outputs: Vec<Noted>,
    /// What `dossier.toml` was afterwards, where it was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) details_after: Option<Digest>,
}

/// A document, before or after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    /// Where it lies, or lay.
    pub file: DossierPath,
    /// What it holds.
    pub sha256: Digest,
}

/// A mend that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalEntry {
    /// Its name.
    pub number: String,
    /// What was done.
    pub operation: String,
    /// Who did it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The documents as they were.
    pub inputs: Vec<Noted>,
    /// The documents that were made.
    pub outputs: Vec<Noted>,
}

/// What a wish is called in the file.
pub(super) fn operation(wish: &Wish) -> &'static str {
    match wish {
        Wish::Merge { .. } => "merge",
        Wish::Pages { .. } => "pages",
        Wish::Rename { .. } => "rename",
        Wish::LeaveOut { .. } => "leave-out",
    }
}

/// The first number of this day that nothing has.
pub(super) fn free_number(folder: &Path, on: NaiveDate) -> String {
    let known = files::folders_in(&folder.join(ORIGINALS_FOLDER));
    let of_day = |count: usize| format!("{on}-{count}");
    (1..).map(of_day).find(|number| !known.contains(number)).unwrap_or_default()
}

pub(super) fn write(place: &Path, journal: &Journal) -> io::Result<()> {
    files::write(&place.join(NAME), &serde_json::to_vec_pretty(journal)?, Existing::Replace)
}

/// Reads one; none where there is none, or it is not one of ours.
pub(super) fn read(folder: &Path, number: &str) -> Option<Journal> {
    let bytes = files::read(&folder.join(ORIGINALS_FOLDER).join(number).join(NAME), LIMIT).ok()?;
    serde_json::from_slice(&bytes).ok().filter(|journal: &Journal| journal.format == FORMAT)
}

/// The mends of a dossier that can be taken back, the first one first.
pub fn mends(folder: &Path) -> Vec<JournalEntry> {
    let entry = |number: String| {
        let Journal { operation, by, at, inputs, outputs, .. } = read(folder, &number)?;
        Some(JournalEntry { number, operation, by, at, inputs, outputs })
    };
    let mut all: Vec<JournalEntry> =
        files::folders_in(&folder.join(ORIGINALS_FOLDER)).into_iter().filter_map(entry).collect();
    // The tenth of a day stands behind the ninth.
    all.sort_by(|one, other| {
        (one.at, one.number.len(), &one.number).cmp(&(other.at, other.number.len(), &other.number))
    });
    all
}
