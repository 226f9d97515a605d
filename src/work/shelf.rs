//! The sets of rules that were taken in: in the user's own folder, one file for each version of each set.
//! Never decides who may bring one in.

use super::region::same;
use crate::files::{self, Existing};
use crate::rules::{self, RuleFile, Ruleset};
use chrono::NaiveDate;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of the sets that were taken in, in the user's own folder.
const SHELF: &str = "rules";
/// One set is one file, so that it is there whole or not at all.
const ENDING: &str = ".toml";
/// Between the id and the version.
const VERSION: &str = "@";
/// No set that people wrote is larger.
const LIMIT: u64 = 64 << 20;

/// All files of a set as one text: each under its name.
pub(super) fn as_one_file(files: Vec<RuleFile>) -> String {
    let table: toml::Table = files.into_iter().map(|file| (file.name, toml::Value::String(file.text))).collect();
    table.to_string()
}

/// The files of a set that were made one text; none where it is no such text.
pub(super) fn from_one_file(bytes: &[u8]) -> Option<Vec<RuleFile>> {
    let table: toml::Table = std::str::from_utf8(bytes).ok()?.parse().ok()?;
    table.into_iter().map(|(name, text)| Some(RuleFile::new(name, text.as_str()?.to_owned()))).collect()
}

/// The files on the shelf.
pub(super) fn places(home: Option<&Path>) -> Vec<PathBuf> {
    let files = home.and_then(|home| files::files_at(&home.join(SHELF)).ok()).map(|(files, _)| files);
    let is_set = |path: &PathBuf| path.to_string_lossy().ends_with(ENDING);
    files.unwrap_or_default().into_iter().filter(is_set).collect()
}

/// The id of the set in a file, as its name says.
pub(super) fn id_of(path: &Path) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    stem.split(VERSION).next().unwrap_or_default().to_owned()
}

/// Reads the files of a set on the shelf.
pub(super) fn read_files(path: &Path) -> io::Result<Vec<RuleFile>> {
    let bytes = files::read(path, LIMIT)?;
    from_one_file(&bytes).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// The versions of a set that are on the shelf and in order.
pub(super) fn versions(id: &str, home: Option<&Path>) -> Vec<Ruleset> {
    let of_id = places(home).into_iter().filter(|path| same(&id_of(path), id));
    let read = |path: PathBuf| Ruleset::parse_with(&read_files(&path).ok()?, &|id| library(id, home)).ok();
    of_id.filter_map(read).collect()
}

/// The files of a set on which another one builds: part of the program, or the newest on the shelf.
pub(super) fn library(id: &str, home: Option<&Path>) -> Option<Vec<RuleFile>> {
    let on_shelf = || {
        let of_id = places(home).into_iter().filter(|path| id_of(path) == id);
        of_id.max().and_then(|path| read_files(&path).ok())
    };
    rules::builtin_set(id).or_else(on_shelf)
}

/// In which order versions came: by the first day on which they hold, then by the numbers in their names.
pub(super) fn age(rules: &Ruleset) -> (NaiveDate, Vec<u64>) {
    let numbers = rules.version.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse().ok());
    (rules.valid_from, numbers.collect())
}

/// Under which name a set stands on the shelf.
fn name_of(rules: &Ruleset) -> String {
    format!("{}{VERSION}{}{ENDING}", rules.id, super::rule_pack::plain(&rules.version))
}

/// Says whether a file on the shelf is this version of a set.
pub(super) fn is_version(path: &Path, rules: &Ruleset) -> bool {
    path.file_name().is_some_and(|name| name == name_of(rules).as_str())
}

/// Puts a set on the shelf.
pub(super) fn put(rules: &Ruleset, files: Vec<RuleFile>, home: &Path) -> Result<(), (PathBuf, io::Error)> {
    let shelf = home.join(SHELF);
    let path = shelf.join(name_of(rules));
    let failed = |error| (path.clone(), error);
    files::make_private_folder(&shelf).map_err(failed)?;
    files::write_private(&path, as_one_file(files).as_bytes(), Existing::Replace).map_err(failed)
}

/// Takes a set off the shelf, in all its versions or in one; says how many files went.
pub fn remove_rules(id: &str, version: Option<&str>, home: &Path) -> io::Result<usize> {
    let mut gone = 0;
    for path in places(Some(home)).into_iter().filter(|path| same(&id_of(path), id)) {
        let of_version = |version: &str| {
            let read = read_files(&path)
                .ok()
                .and_then(|files| Ruleset::parse_with(&files, &|id| library(id, Some(home))).ok());
            read.is_some_and(|rules| rules.version == version)
        };
        if version.is_none_or(of_version) {
            files::remove(&path)?;
            gone += 1;
        }
    }
    Ok(gone)
}
