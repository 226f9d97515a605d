//! Takes a mend back: the originals return, and what was made of them goes, unless somebody changed it.

use super::journal::{self, Journal, Noted};
use crate::dossier::{Digest, DossierPath, Sums};
use crate::files::{self, Existing, ORIGINALS_FOLDER};
use crate::manifest;
use crate::scan::{DETAILS, FILE_LIMIT, SET_ASIDE_FOLDER};
use std::io;
use std::path::Path;

/// What was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// The originals that are in their place again.
    pub back: Vec<DossierPath>,
    /// What was made and changed since: it stays.
    pub kept: Vec<DossierPath>,
    /// The `dossier.toml` was changed since, and stays as it is.
    pub details_stay: bool,
}

/// Why nothing was taken back.
#[derive(Debug)]
pub enum UndoFailure {
    /// There is no such mend.
    NoSuchMend,
    /// A later mend changed what this one made: that one first.
    LaterFirst(String),
    /// The folder of the originals was changed by hand.
    OriginalsChanged(DossierPath),
    /// It could not be written.
    NotWritten(io::Error),
}

/// Takes a mend back; none named: the last one.
pub fn undo(folder: &Path, number: Option<&str>) -> Result<Undone, UndoFailure> {
    let all = journal::mends(folder);
    let entry = match number {
        Some(number) => all.iter().find(|entry| entry.number == number),
        None => all.last(),
    };
    let entry = entry.ok_or(UndoFailure::NoSuchMend)?;
    let journal = journal::read(folder, &entry.number).ok_or(UndoFailure::NoSuchMend)?;
    let at = all.iter().position(|other| other.number == entry.number).map_or(all.len(), |at| at + 1);
    let used = |noted: &Noted| entry.outputs.iter().any(|output| output.file == noted.file);
    if let Some(later) = all[at..].iter().rev().find(|later| later.inputs.iter().any(used)) {
        return Err(UndoFailure::LaterFirst(later.number.clone()));
    }
    let place = folder.join(ORIGINALS_FOLDER).join(&entry.number);
    take_back(folder, &place, &journal)
}

fn take_back(folder: &Path, place: &Path, journal: &Journal) -> Result<Undone, UndoFailure> {
    let mut undone = Undone { back: Vec::new(), kept: Vec::new(), details_stay: false };
    let mut originals = Vec::new();
    for input in &journal.inputs {
        // The journal may have been changed by hand, too: it names files of this folder, or nothing happens.
        let is_safe = manifest::fault(input.file.as_str()).is_none();
        let bytes = files::read(&place.join(input.file.as_str()), FILE_LIMIT).ok();
        let bytes = bytes.filter(|bytes| is_safe && Sums::of(bytes).sha256 == input.sha256);
        originals.push((input, bytes.ok_or_else(|| UndoFailure::OriginalsChanged(input.file.clone()))?));
    }
    for (input, bytes) in &originals {
        let path = folder.join(input.file.as_str());
        let now = digest(&path);
        let was_made =
            journal.outputs.iter().any(|output| output.file == input.file && Some(&output.sha256) == now.as_ref());
        let (to, existing) = match &now {
            Some(now) if *now == input.sha256 => (None, Existing::Keep),
            Some(_) if was_made => (Some(input.file.clone()), Existing::Replace),
            Some(_) => (Some(beside(folder, &input.file)), Existing::Keep),
            None => (Some(input.file.clone()), Existing::Keep),
        };
        if let Some(to) = &to {
            files::write(&folder.join(to.as_str()), bytes, existing).map_err(UndoFailure::NotWritten)?;
        }
        undone.back.push(to.unwrap_or_else(|| input.file.clone()));
    }
    for output in journal.outputs.iter().filter(|output| manifest::fault(output.file.as_str()).is_none()) {
        let path = folder.join(output.file.as_str());
        if journal.inputs.iter().any(|input| input.file == output.file && digest(&path).as_ref() == Some(&input.sha256))
        {
            continue;
        }
        match digest(&path) {
            Some(now) if now == output.sha256 => files::remove(&path).map_err(UndoFailure::NotWritten)?,
            Some(_) => undone.kept.push(output.file.clone()),
            None => {}
        }
    }
    undone.details_stay = !details_back(folder, place, journal).map_err(UndoFailure::NotWritten)?;
    files::remove_folder(place).map_err(UndoFailure::NotWritten)?;
    files::remove_empty_folder(&folder.join(ORIGINALS_FOLDER));
    files::remove_empty_folder(&folder.join(SET_ASIDE_FOLDER));
    Ok(undone)
}

/// Puts `dossier.toml` back where nobody changed it since. Returns whether it is as it was.
fn details_back(folder: &Path, place: &Path, journal: &Journal) -> io::Result<bool> {
    let (path, original) = (folder.join(DETAILS), place.join(DETAILS));
    if files::size(&original).is_none() {
        return Ok(true);
    }
    let before = files::read(&original, FILE_LIMIT)?;
    let now = digest(&path);
    if now.is_some() && now == journal.details_after {
        files::write(&path, &before, Existing::Replace)?;
        return Ok(true);
    }
    Ok(now == Some(Sums::of(&before).sha256))
}

fn digest(path: &Path) -> Option<Digest> {
    files::read(path, FILE_LIMIT).ok().map(|bytes| Sums::of(&bytes).sha256)
}

/// A free name beside one that is taken.
fn beside(folder: &Path, file: &DossierPath) -> DossierPath {
    let whole = file.as_str();
    let (stem, end) = whole.rsplit_once('.').map_or((whole, String::new()), |(stem, end)| (stem, format!(".{end}")));
    let names = (1..).map(|count| match count {
        1 => format!("{stem} (origineel){end}"),
        _ => format!("{stem} (origineel {count}){end}"),
    });
    let free = names.into_iter().find(|name| files::size(&folder.join(name)).is_none());
    DossierPath::new(free.unwrap_or_default())
}
