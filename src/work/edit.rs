//! Changes a `dossier.toml` and keeps the rest of it as it was: comments, order, line ends, byte order mark.
//! Never writes a file that it could not read back.

mod back;
mod lines;
mod said;

use crate::check::Binding;
use crate::dossier::{Digest, DossierPath, FieldId, KindId, RequestTypeId, Waiver, WaiverSubject};
use crate::files::{self, Existing};
use crate::rules::Ruleset;
use crate::scan::{self, DETAILS, Mistake, RECEIVED, SUPPLEMENT, ScanError};
use chrono::{Datelike, NaiveDate};
use std::io;
use std::path::Path;
use toml_edit::{Array, ArrayOfTables, Date, Datetime, DocumentMut, Item, Table, TableLike, Value};

/// The key whose value is a number.
const NUMBER: &str = "dossiernummer";
/// What holds for one request only: when it was filed, and what people saw and accepted for it.
const OF_THE_REQUEST: &[&str] = &[NUMBER, "datum", "bevestigd", "uitzondering", RECEIVED, SUPPLEMENT];

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Sets a detail.
    Field {
        /// Its key.
        key: FieldId,
        /// Its value, as text.
        value: String,
    },
    /// Notes that a person has seen or arranged something.
    Confirm {
        /// What: a kind, a precondition or a file.
        what: String,
        /// In which file a kind was seen.
        file: Option<DossierPath>,
        /// Who looked.
        look: Look,
    },
    /// Says what a file is.
    Kinds {
        /// The file.
        file: DossierPath,
        /// Its kinds.
        kinds: Vec<KindId>,
        /// Who looked.
        look: Look,
    },
    /// Says how old a file's research is.
    Researched {
        /// The file.
        file: DossierPath,
        /// The day.
        date: NaiveDate,
        /// Who looked.
        look: Look,
    },
    /// Binds what was said to the bytes that it holds for.
    Bind(Binding),
    /// Takes back what was said of something: a kind, a precondition or a file.
    TakeBack {
        /// What.
        what: String,
    },
    /// Accepts a finding.
    Waive(Waiver),
    /// Accepts it no longer.
    Unwaive {
        /// The finding's code, as written.
        code: String,
        /// What it is about.
        subject: WaiverSubject,
    },
    /// Makes another dossier of it: an id of its own, and nothing that was said of the old one's request.
    Anew {
        /// The new id.
        id: String,
    },
}

/// Who looked, when, and at which bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// Who.
    pub by: String,
    /// When.
    pub on: NaiveDate,
    /// The bytes; none for what is no document.
    pub sha256: Option<Digest>,
}

/// Why a `dossier.toml` was not changed.
#[derive(Debug)]
pub enum EditFailure {
    /// The folder or the file could not be read.
    Scan(ScanError),
    /// There is none.
    NoDetails,
    /// It is not in order.
    Details(Vec<Mistake>),
    /// It could not be written.
    NotWritten(io::Error),
}

/// Changes the `dossier.toml` in a folder, and says whether anything in it changed.
pub fn change_details(folder: &Path, rules: &Ruleset, edits: &[Edit]) -> Result<bool, EditFailure> {
    let scanned = scan::scan(folder).map_err(EditFailure::Scan)?;
    let before = scanned.details.ok_or(EditFailure::NoDetails)?;
    // A file that lacks its request type may be completed, so the edits are part of what is read back.
    let after = edited(&before, edits).map_err(|_| mistakes(&before, rules))?;
    scan::parse_details(&after, rules, None).map_err(EditFailure::Details)?;
    if after == before {
        return Ok(false);
    }
    files::write(&folder.join(DETAILS), &after, Existing::Replace).map_err(EditFailure::NotWritten)?;
    Ok(true)
}

fn mistakes(bytes: &[u8], rules: &Ruleset) -> EditFailure {
    let any = RequestTypeId::new("");
    EditFailure::Details(scan::parse_details(bytes, rules, Some(&any)).err().unwrap_or_default())
}

/// The text was no TOML.
#[derive(Debug)]
struct NotToml;

/// Applies changes to the bytes of a `dossier.toml`.
fn edited(before: &[u8], edits: &[Edit]) -> Result<Vec<u8>, NotToml> {
    let (mark, text) = match before.strip_prefix("\u{feff}".as_bytes()) {
        Some(rest) => ("\u{feff}", rest),
        None => ("", before),
    };
    let mut text = std::str::from_utf8(text).map_err(|_| NotToml)?.to_owned();
    text.parse::<DocumentMut>().map_err(|_| NotToml)?;
    for edit in edits {
        text = match edit {
            // What is taken out leaves every other byte where it was.
            Edit::TakeBack { what } => back::without(&text, |part| back::said(part, what)).ok_or(NotToml)?,
            Edit::Unwaive { code, subject } => {
                back::without(&text, |part| back::accepted(part, code, subject)).ok_or(NotToml)?
            }
            edit => {
                let mut document: DocumentMut = text.parse().map_err(|_| NotToml)?;
                apply(&mut document, edit).ok_or(NotToml)?;
                lines::with_ends_of(&text, &document.to_string())
            }
        };
    }
    Ok(format!("{mark}{text}").into_bytes())
}

/// Applies one change; none where something else stands in its place.
fn apply(document: &mut DocumentMut, edit: &Edit) -> Option<()> {
    match edit {
        Edit::Field { key, value } => set(document.as_table_mut(), key.as_str(), field_value(key, value)),
        Edit::Confirm { what, file, look } => {
            let file = file.as_ref().map(|file| ("bestand", file.as_str().into()));
            set(table(document, said::CONFIRMED)?, what, said::entry(None, file, look));
        }
        Edit::Kinds { file, kinds, look } => {
            let kinds: Array = kinds.iter().map(KindId::as_str).collect();
            let said = said::entry(Some((said::KIND, kinds.into())), None, look);
            set(table(document, said::KINDS)?, file.as_str(), said);
        }
        Edit::Researched { file, date: day, look } => {
            let said = said::entry(Some((said::DATE, date(*day))), None, look);
            set(table(document, said::DATES)?, file.as_str(), said);
        }
        Edit::Bind(binding) => said::bind(document, binding),
        Edit::TakeBack { .. } | Edit::Unwaive { .. } => {}
        Edit::Waive(waiver) => waive(document, waiver)?,
        Edit::Anew { id } => {
            for key in OF_THE_REQUEST {
                document.remove(key);
            }
            set(document.as_table_mut(), "id", id.as_str().into());
        }
    }
    Some(())
}

/// Finds a table, or adds it after everything else.
fn table<'d>(document: &'d mut DocumentMut, name: &str) -> Option<&'d mut dyn TableLike> {
    if !document.contains_key(name) {
        let mut table = Table::new();
        table.decor_mut().set_prefix(behind_all(document));
        document.insert(name, Item::Table(table));
    }
    document.get_mut(name)?.as_table_like_mut()
}

/// What stands before a new table: the comments that close the file, and an empty line. Left behind the table, a
/// detail that waits there as a comment would become part of it once somebody fills it in.
fn behind_all(document: &mut DocumentMut) -> String {
    let closing = document.trailing().as_str().unwrap_or_default().trim_end().to_owned();
    document.set_trailing("");
    if closing.is_empty() { "\n".to_owned() } else { format!("{closing}\n\n") }
}

/// Sets a value and keeps the comment behind the one that it replaces.
fn set(table: &mut dyn TableLike, key: &str, mut value: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            if value.decor().suffix().is_none() {
                *value.decor_mut() = old.decor().clone();
            }
            *old = value;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

fn waive(document: &mut DocumentMut, waiver: &Waiver) -> Option<()> {
    let prefix = if document.contains_key("uitzondering") { "\n".to_owned() } else { behind_all(document) };
    let entry = document.entry("uitzondering").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    let mut new = Table::new();
    new.decor_mut().set_prefix(prefix);
    fill(&mut new, waiver);
    if let Item::Value(Value::Array(list)) = entry {
        list.retain(|old| !old.as_inline_table().is_some_and(|old| is_about_the_same(old, waiver)));
        list.push(new.into_inline_table());
        return Some(());
    }
    let waivers = entry.as_array_of_tables_mut()?;
    let known = waivers.iter().position(|old| is_about_the_same(old, waiver));
    match known.and_then(|at| waivers.get_mut(at)) {
        Some(old) => fill(old, waiver),
        None => waivers.push(new),
    }
    Some(())
}

fn fill(table: &mut Table, waiver: &Waiver) {
    set(table, "bevinding", waiver.code.as_str().into());
    match &waiver.subject {
        WaiverSubject::File(path) => set(table, "bestand", path.as_str().into()),
        WaiverSubject::Kind(kind) => set(table, "soort", kind.as_str().into()),
        WaiverSubject::Dossier => {}
    }
    set(table, "reden", waiver.reason.as_str().into());
    set(table, "door", waiver.by.as_str().into());
    if let Some(on) = waiver.on {
        set(table, "op", date(on));
    }
    match waiver.sha256 {
        Some(sha256) => set(table, said::DIGEST, sha256.to_string().into()),
        None => drop(table.remove(said::DIGEST)),
    }
}

fn is_about_the_same(old: &dyn TableLike, waiver: &Waiver) -> bool {
    let text = |key| old.get(key).and_then(Item::as_str);
    let (file, kind) = match &waiver.subject {
        WaiverSubject::File(path) => (Some(path.as_str()), None),
        WaiverSubject::Kind(kind) => (None, Some(kind.as_str())),
        WaiverSubject::Dossier => (None, None),
    };
    text("bevinding") == Some(waiver.code.as_str()) && text("bestand") == file && text("soort") == kind
}

/// A truth value, the one number and dates are written as such; everything else is text.
pub(super) fn field_value(key: &FieldId, text: &str) -> Value {
    let text = text.trim();
    if let Ok(truth) = text.parse::<bool>() {
        return truth.into();
    }
    if let Some(number) = text.parse::<i64>().ok().filter(|_| key.as_str() == NUMBER) {
        return number.into();
    }
    match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        Ok(day) if text.len() == 10 => date(day),
        _ => text.into(),
    }
}

fn date(day: NaiveDate) -> Value {
    let number = |value: u32| u8::try_from(value).unwrap_or(1);
    let year = u16::try_from(day.year()).unwrap_or_default();
    let date = Date { year, month: number(day.month()), day: number(day.day()) };
    Value::from(Datetime { date: Some(date), time: None, offset: None })
}

#[cfg(test)]
mod tests;
