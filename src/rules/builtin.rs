//! The rules that are built into the program.
//! Never reads a file when it runs.

use super::read::{CodeWeight, RulesetFile};
use super::source::Source;
use super::{RULESET, RuleFile, Ruleset, Trust};
use std::collections::BTreeMap;

/// The set that a run goes by where nothing else is said.
const DEFAULT: &str = "po2507";

macro_rules! files {
    ($set:literal: $($name:literal),* $(,)?) => {
        ($set, &[$(($name, include_str!(concat!("../../rules/", $set, "/", $name)))),*])
    };
}

/// The sets that are built in, each with its files; a test compares this list with the folders.
const SETS: &[(&str, &[(&str, &str)])] = &[
    files!["nl-po": "aanvraag.toml", "documents.toml", "ruleset.toml", "toelaatbaarheid.toml"],
    files![
        "po2507":
        "aanvraag.toml",
        "advies-kort.toml",
        "arrangement.toml",
        "groepsarrangement.toml",
        "ruleset.toml",
        "thuiszitter.toml",
        "tlv-verlenging.toml",
        "tlv.toml",
        "voorziening.toml",
    ],
];

/// Returns the ids of the sets that are built in.
pub fn builtin_ids() -> impl Iterator<Item = &'static str> {
    SETS.iter().map(|(id, _)| *id)
}

/// Returns the files of a set that is built in.
pub fn builtin_set(id: &str) -> Option<Vec<RuleFile>> {
    let (_, files) = SETS.iter().find(|(set, _)| *set == id)?;
    Some(files.iter().map(|(name, text)| RuleFile::new(*name, *text)).collect())
}

/// What findings weigh in the set on which others build.
pub(super) fn weights() -> BTreeMap<String, CodeWeight> {
    let base = SETS.first().and_then(|(id, _)| builtin_set(id)).unwrap_or_default();
    let file = base.iter().find(|file| file.name == RULESET);
    let read = file.and_then(|file| Source::parse(file, None).ok()?.read::<RulesetFile>().ok());
    read.map(|file| file.codes).unwrap_or_default()
}

/// Returns the id of the rules that a run goes by where nothing else is said.
pub fn builtin_id() -> &'static str {
    DEFAULT
}

/// Returns the files of the rules that a run goes by where nothing else is said.
pub fn builtin_files() -> Vec<RuleFile> {
    builtin_set(DEFAULT).unwrap_or_default()
}

/// Returns the rules that a run goes by where nothing else is said.
///
/// # Panics
///
/// Never in a program that passed its tests: these files do not change after it was built.
#[expect(clippy::panic, reason = "the files are part of the program, and a test reads them")]
pub fn builtin() -> Ruleset {
    Ruleset::parse_as(&builtin_files(), &builtin_set, Trust::Tested)
        .unwrap_or_else(|problems| panic!("the built-in rules are broken: {problems:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_built_in_is_in_order() {
        assert_eq!(format!("{:?}", Ruleset::parse(&builtin_files())), format!("{:?}", Ok::<_, ()>(builtin())));
    }
}
