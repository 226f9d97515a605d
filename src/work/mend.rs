//! Mends the documents of a dossier, and puts the originals aside: nothing is lost, whenever the program ends, and each
//! mend can be taken back.
//! Never writes what is not proven, and never over what somebody changed meanwhile.

mod carry;
mod journal;
mod undo;

pub use journal::{JournalEntry, Noted, mends};
pub use undo::{UndoFailure, Undone, undo};

use super::{EditFailure, change_details};
use crate::dossier::{Details, DossierPath, Sums};
use crate::files::{self, Existing, ORIGINALS_FOLDER};
use crate::manifest;
use crate::mend::{Choice, Order, Refused};
use crate::rules::Ruleset;
use crate::sandbox::Menders;
use crate::scan::{self, DETAILS, FILE_LIMIT, FileFound, ScanError};
use chrono::{DateTime, NaiveDate, Utc};
use journal::Journal;
use std::io;
use std::path::Path;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Several documents become one.
    Merge {
        /// Which, in this order.
        files: Vec<DossierPath>,
        /// What the new one is called.
        to: DossierPath,
    },
    /// Pages are taken out of a document, put in order, turned.
    Pages {
        /// Of which.
        file: DossierPath,
        /// The documents that it becomes: what each is called, and its pages.
        parts: Vec<(DossierPath, Choice)>,
    },
    /// A document gets another name.
    Rename {
        /// Which.
        file: DossierPath,
        /// What it is called then.
        to: DossierPath,
    },
    /// A document is not sent along.
    LeaveOut {
        /// Which.
        file: DossierPath,
    },
}

/// Who mends, when, and how far a person lets it go.
#[derive(Debug, Clone, Copy)]
pub struct By<'a> {
    /// Who.
    pub name: &'a str,
    /// The moment.
    pub at: DateTime<Utc>,
    /// The day, where the user is.
    pub on: NaiveDate,
    /// Go on where a person may say so.
    pub anyway: bool,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// Under which name it can be taken back.
    pub number: String,
    /// The documents that were made, with their pages; none for one that is as it was.
    pub made: Vec<(DossierPath, Option<usize>)>,
    /// Whose kind or date must be said anew: it held for one of several documents.
    pub say_anew: Vec<DossierPath>,
}

/// Why nothing was done.
#[derive(Debug)]
pub enum MendFailure {
    /// The folder could not be read.
    Scan(ScanError),
    /// A file is not there.
    NoSuchFile(DossierPath),
    /// A file cannot be read.
    NotRead(DossierPath, io::Error),
    /// A name is there already.
    Taken(DossierPath),
    /// A name that Windows or a zip cannot hold.
    BadName(DossierPath),
    /// The document cannot be mended.
    Refused(Option<DossierPath>, Refused),
    /// No worker could be started.
    NoWorker(io::Error),
    /// It could not be written.
    NotWritten(io::Error),
    /// The `dossier.toml` is not in order.
    Details(EditFailure),
}

/// A document as it is now.
struct Input {
    path: DossierPath,
    bytes: Vec<u8>,
}

/// A document that is to be there.
struct Output {
    path: DossierPath,
    bytes: Vec<u8>,
    pages: Option<usize>,
}

/// Does what is asked in a dossier's folder.
pub fn mend(folder: &Path, rules: &Ruleset, menders: &Menders, wish: &Wish, by: By<'_>) -> Result<Mended, MendFailure> {
    let scanned = scan::scan(folder).map_err(MendFailure::Scan)?;
    let parse = |bytes: &Vec<u8>| scan::parse_details(bytes, rules, None).map_err(EditFailure::Details);
    let details = scanned.details.as_ref().map(parse);
    let details = details.transpose().map_err(MendFailure::Details)?;
    let named = match wish {
        Wish::Merge { files, .. } => files.clone(),
        Wish::Pages { file, .. } | Wish::Rename { file, .. } | Wish::LeaveOut { file } => vec![file.clone()],
    };
    let inputs: Vec<Input> = named.iter().map(|path| input(path, &scanned.files)).collect::<Result<_, _>>()?;
    let outputs = outputs(wish, &inputs, menders, by.anyway)?;
    for output in &outputs {
        let is_input = inputs.iter().any(|input| input.path == output.path);
        if manifest::fault(output.path.as_str()).is_some() {
            return Err(MendFailure::BadName(output.path.clone()));
        }
        if !is_input && files::size(&folder.join(output.path.as_str())).is_some() {
            return Err(MendFailure::Taken(output.path.clone()));
        }
    }
    commit(folder, rules, wish, (&inputs, &outputs), details.as_ref(), by)
}

fn input(path: &DossierPath, files: &[FileFound]) -> Result<Input, MendFailure> {
    let known: Vec<DossierPath> = files.iter().map(|file| file.path.clone()).collect();
    let path = scan::find_file(path, &known).ok_or_else(|| MendFailure::NoSuchFile(path.clone()))?;
    let file = files.iter().find(|file| file.path == path).ok_or_else(|| MendFailure::NoSuchFile(path.clone()))?;
    let bytes = files::read(&file.on_disk, FILE_LIMIT).map_err(|error| MendFailure::NotRead(path.clone(), error))?;
    Ok(Input { path, bytes })
}

fn outputs(wish: &Wish, inputs: &[Input], menders: &Menders, anyway: bool) -> Result<Vec<Output>, MendFailure> {
    let bytes: Vec<Vec<u8>> = inputs.iter().map(|input| input.bytes.clone()).collect();
    let make = |to: &DossierPath, order: &Order| {
        let made = menders.make(order, &bytes).map_err(MendFailure::NoWorker)?;
        let of = |refused: &Refused| refused.file.and_then(|at| inputs.get(at)).map(|input| input.path.clone());
        let made = made.map_err(|refused| MendFailure::Refused(of(&refused), refused))?;
        Ok(Output { path: to.clone(), bytes: made.bytes, pages: Some(made.pages.len()) })
    };
    match wish {
        Wish::Merge { to, .. } => {
            let titles = inputs.iter().map(|input| input.path.stem().to_owned()).collect();
            Ok(vec![make(to, &Order { choice: Choice::default(), titles, anyway })?])
        }
        Wish::Pages { parts, .. } => {
            let order = |choice: &Choice| Order { choice: choice.clone(), titles: Vec::new(), anyway };
            parts.iter().map(|(to, choice)| make(to, &order(choice))).collect()
        }
        Wish::Rename { to, .. } => Ok(as_it_is(inputs, to.clone())),
        Wish::LeaveOut { .. } => {
            let name = inputs.first().map(|input| input.path.file_name()).unwrap_or_default();
            Ok(as_it_is(inputs, DossierPath::new(format!("{}/{name}", scan::SET_ASIDE_FOLDER))))
        }
    }
}

fn as_it_is(inputs: &[Input], path: DossierPath) -> Vec<Output> {
    inputs.iter().take(1).map(|input| Output { path: path.clone(), bytes: input.bytes.clone(), pages: None }).collect()
}

/// Writes, in the order that loses nothing wherever it ends: the originals aside, then the journal, then what is new, then
/// what `dossier.toml` says of it; only then do the originals leave their place.
fn commit(
    folder: &Path,
    rules: &Ruleset,
    wish: &Wish,
    (inputs, outputs): (&[Input], &[Output]),
    details: Option<&Details>,
    by: By<'_>,
) -> Result<Mended, MendFailure> {
    let number = journal::free_number(folder, by.on);
    let place = folder.join(ORIGINALS_FOLDER).join(&number);
    for input in inputs {
        write(&place.join(input.path.as_str()), &input.bytes, Existing::Keep)?;
    }
    let (edits, say_anew) = details.map(|details| carry::edits(details, wish, inputs, outputs, by)).unwrap_or_default();
    let before = files::read(&folder.join(DETAILS), FILE_LIMIT).ok().filter(|_| !edits.is_empty());
    if let Some(before) = &before {
        write(&place.join(DETAILS), before, Existing::Keep)?;
    }
    let noted = |path: &DossierPath, bytes: &[u8]| Noted { file: path.clone(), sha256: Sums::of(bytes).sha256 };
    let mut journal = Journal {
        format: journal::FORMAT.to_owned(),
        operation: journal::operation(wish).to_owned(),
        by: by.name.to_owned(),
        at: by.at,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        inputs: inputs.iter().map(|input| noted(&input.path, &input.bytes)).collect(),
        outputs: outputs.iter().map(|output| noted(&output.path, &output.bytes)).collect(),
        details_after: None,
    };
    journal::write(&place, &journal).map_err(MendFailure::NotWritten)?;
    for output in outputs {
        let is_input = inputs.iter().any(|input| input.path == output.path);
        let existing = if is_input { Existing::Replace } else { Existing::Keep };
        write(&folder.join(output.path.as_str()), &output.bytes, existing)?;
    }
    if !edits.is_empty() {
        change_details(folder, rules, &edits).map_err(MendFailure::Details)?;
        let after = files::read(&folder.join(DETAILS), FILE_LIMIT).map_err(MendFailure::NotWritten)?;
        journal.details_after = Some(Sums::of(&after).sha256);
        journal::write(&place, &journal).map_err(MendFailure::NotWritten)?;
    }
    for input in inputs.iter().filter(|input| !outputs.iter().any(|output| output.path == input.path)) {
        files::remove(&folder.join(input.path.as_str())).map_err(MendFailure::NotWritten)?;
    }
    let made = outputs.iter().map(|output| (output.path.clone(), output.pages)).collect();
    Ok(Mended { number, made, say_anew })
}

fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), MendFailure> {
    let above = path.parent().map_or(Ok(()), files::make_folder);
    above.and_then(|()| files::write(path, bytes, existing)).map_err(MendFailure::NotWritten)
}
