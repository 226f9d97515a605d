//! Starts a dossier: its `dossier.toml`, its placeholder, and the details that are the same for a whole school.

use super::edit::field_value;
use super::{Edit, EditFailure, change_details};
use crate::dossier::{Details, FieldId, Pupil, RequestTypeId};
use crate::files::{self, Existing};
use crate::language;
use crate::rules::{Extent, FieldRule, RequestType, Ruleset, matches};
use crate::scan::{DETAILS, RULES};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};
use toml_edit::Key;

/// An empty document as a word processor writes it (LibreOffice 7.4).
const PLACEHOLDER: &[u8] = include_bytes!("placeholder.docx");
/// The file with the details that are the same for a whole school, in the user's own folder.
const SCHOOL: &str = "school.toml";
/// No such file that a person wrote is larger.
const SCHOOL_LIMIT: u64 = 1 << 20;

/// What a new `dossier.toml` is to say.
#[derive(Debug, Clone)]
pub struct NewDetails {
    /// Comment lines at its beginning.
    pub header: Vec<String>,
    /// The dossier's id; none: a new one.
    pub id: Option<String>,
    /// The request type.
    pub request_type: RequestTypeId,
    /// The details in order, with a comment above each; one without a value is written as a comment.
    pub fields: Vec<(FieldId, Option<String>, String)>,
    /// The pupil, where it is known.
    pub pupil: Option<Pupil>,
}

/// The detail that says whose rules judge a dossier.
pub fn rules_field(rules: &Ruleset, comment: String) -> (FieldId, Option<String>, String) {
    (FieldId::new(RULES), Some(rules.id.clone()), comment)
}

/// Writes the text of a new `dossier.toml`, line ends as this system has them.
pub fn new_details(new: &NewDetails) -> String {
    let mut text = String::new();
    for line in &new.header {
        let _ = writeln!(text, "# {line}");
    }
    let id = new.id.clone().unwrap_or_else(files::unique_id);
    let _ = writeln!(text, "id = {}", toml_edit::Value::from(id));
    let _ = writeln!(text, "aanvraagtype = {}", toml_edit::Value::from(new.request_type.as_str()));
    for (field, value, comment) in &new.fields {
        let key = Key::new(field.as_str());
        let comment = comment.split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = match value {
            Some(value) => writeln!(text, "\n# {comment}\n{key} = {}", field_value(field, value)),
            None => writeln!(text, "\n# {comment}\n# {key} = \"\""),
        };
    }
    if let Some(pupil) = &new.pupil {
        let name = pupil.name.as_ref().map(|name| format!("naam = {}", toml_edit::Value::from(name.as_str())));
        let born = pupil.born.map(|born| format!("geboortedatum = {born}"));
        let both: Vec<String> = name.into_iter().chain(born).collect();
        let _ = writeln!(text, "\nleerling = {{ {} }}", both.join(", "));
    }
    if cfg!(windows) { text.replace('\n', "\r\n") } else { text }
}

/// Writes a new `dossier.toml` into a folder.
pub fn write_new_details(folder: &Path, new: &NewDetails, existing: Existing) -> io::Result<()> {
    files::write(&folder.join(DETAILS), new_details(new).as_bytes(), existing)
}

/// Details by their keys.
pub type Values = BTreeMap<FieldId, String>;

/// What a detail is proposed to be: as another dossier of the school has it, as it is kept for the school, or as the
/// rules say.
pub fn proposed(rule: &FieldRule, from: Option<&Details>, school: &Values) -> Option<String> {
    let taken = from.filter(|_| rule.same_for_school).and_then(|from| from.fields.get(&rule.field));
    taken.or_else(|| school.get(&rule.field)).or(rule.default.as_ref()).cloned()
}

/// Spells a detail as the file has it: of a date any form that people here use will do.
pub fn normal(rule: &FieldRule, typed: &str) -> String {
    let typed = typed.trim();
    let fits = |value| rule.pattern.as_deref().and_then(|pattern| matches(pattern, Extent::Whole, value));
    let is_date = fits("2026-11-23") == Some(true) && fits("23-11-2026") == Some(false);
    match language::parse_date(typed) {
        Some(date) if is_date => date.to_string(),
        _ => typed.to_owned(),
    }
}

/// Fills in what a `dossier.toml` does not say yet, changes what is given otherwise, and leaves the rest of it alone. Says
/// whether there was anything to do.
pub fn complete_details(
    folder: &Path,
    rules: &Ruleset,
    request_type: &RequestType,
    there: &Details,
    values: &Values,
) -> Result<bool, EditFailure> {
    let mut edits = Vec::new();
    let field = |key: &str, value: String| Edit::Field { key: FieldId::new(key), value };
    if there.id.as_deref().is_none_or(|id| id.trim().is_empty()) {
        edits.push(field("id", files::unique_id()));
    }
    if !there.fields.contains_key(&FieldId::new(RULES)) {
        edits.push(field(RULES, rules.id.clone()));
    }
    if there.request_type != request_type.id {
        edits.push(field("aanvraagtype", request_type.id.to_string()));
    }
    for rule in &request_type.fields {
        let known = there.fields.get(&rule.field).filter(|value| !value.trim().is_empty());
        if let Some(value) = values.get(&rule.field).filter(|value| known != Some(value)) {
            edits.push(field(rule.field.as_str(), value.clone()));
        }
    }
    change_details(folder, rules, &edits)?;
    Ok(!edits.is_empty())
}

/// What became of a placeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placed {
    /// It was written.
    Written,
    /// A document of that name is there already.
    WasThere,
}

/// Writes an empty document. One of zero bytes, which Explorer makes, holds nothing and is replaced.
pub fn place_placeholder(path: &Path) -> io::Result<Placed> {
    let existing = match files::size(path) {
        Some(0) => Existing::Replace,
        Some(_) => return Ok(Placed::WasThere),
        None => Existing::Keep,
    };
    files::write(path, PLACEHOLDER, existing).map(|()| Placed::Written)
}

/// Why the school's details could not be kept or read.
#[derive(Debug)]
pub enum SchoolFailure {
    /// The system names no folder for them.
    NoHome,
    /// The file is no TOML.
    NotToml(PathBuf),
    /// The file could not be read or written.
    Io(PathBuf, io::Error),
}

/// The details that are the same for a whole school, whatever it asks for.
pub fn school_fields(rules: &Ruleset) -> Vec<&FieldRule> {
    let mut found: Vec<&FieldRule> = Vec::new();
    for rule in rules.request_types.iter().flat_map(|asked| &asked.fields).filter(|rule| rule.same_for_school) {
        if !found.iter().any(|known| known.field == rule.field) {
            found.push(rule);
        }
    }
    found
}

/// Where the details of a school are kept.
pub fn school_file(home: Option<&Path>) -> Option<PathBuf> {
    home.map(|home| home.join(SCHOOL))
}

/// Reads the details that are the same for a whole school; none kept is no mistake.
pub fn read_school(home: Option<&Path>) -> Result<BTreeMap<FieldId, String>, SchoolFailure> {
    let Some(path) = school_file(home) else { return Ok(BTreeMap::new()) };
    let bytes = match files::read(&path, SCHOOL_LIMIT) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(SchoolFailure::Io(path, error)),
    };
    let text = std::str::from_utf8(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes)).ok();
    let table = text.and_then(|text| text.parse::<toml::Table>().ok()).ok_or(SchoolFailure::NotToml(path))?;
    Ok(table.into_iter().filter_map(|(key, value)| Some((FieldId::new(key), value.as_str()?.to_owned()))).collect())
}

/// Keeps the details that are the same for a whole school.
pub fn write_school(home: Option<&Path>, values: &BTreeMap<FieldId, String>) -> Result<PathBuf, SchoolFailure> {
    let path = school_file(home).ok_or(SchoolFailure::NoHome)?;
    let failed = |error| SchoolFailure::Io(path.clone(), error);
    if let Some(folder) = path.parent() {
        files::make_private_folder(folder).map_err(failed)?;
    }
    let table: toml::Table =
        values.iter().map(|(key, value)| (key.to_string(), toml::Value::String(value.clone()))).collect();
    files::write_private(&path, table.to_string().as_bytes(), Existing::Replace).map_err(failed)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_placeholder_never_replaces_content() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("leeg.docx");
        fs::write(&path, "").unwrap();
        assert_eq!(place_placeholder(&path).unwrap(), Placed::Written);
        assert_eq!(fs::read(&path).unwrap(), PLACEHOLDER);
        fs::write(&path, "tekst").unwrap();
        assert_eq!(place_placeholder(&path).unwrap(), Placed::WasThere);
        assert_eq!(fs::read(&path).unwrap(), b"tekst");
    }

    #[test]
    fn the_school_is_kept_and_read_back() {
        let home = tempfile::tempdir().unwrap();
        let home = home.path().join("diep");
        assert!(read_school(Some(&home)).unwrap().is_empty());
        let values = BTreeMap::from([(FieldId::new("telefoon"), "024 \"x\"".to_owned())]);
        write_school(Some(&home), &values).unwrap();
        assert_eq!(read_school(Some(&home)).unwrap(), values);
        assert!(matches!(write_school(None, &values), Err(SchoolFailure::NoHome)));
    }
}
