//! Whose rules judge a dossier: those that it names, those of its own samenwerkingsverband, those of the school.
//! Never takes the rules of one region for a dossier of another in silence.

use super::ruleset::{RulesFailure, ruleset};
use super::start::{SchoolFailure, read_school, write_school};
use crate::dossier::{Digest, FieldId};
use crate::files::{self, Existing};
use crate::rules::{self, RuleFile, Ruleset};
use crate::scan::{self, RULES, RuleFilesError};
use std::io;
use std::path::{Path, PathBuf};

/// The folder of the sets that were taken in, in the user's own folder.
const SHELF: &str = "rules";
/// One set is one file, so that it is there whole or not at all.
const ENDING: &str = ".toml";
/// No set that people wrote is larger.
const LIMIT: u64 = 64 << 20;

/// Rules by their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedRules {
    /// The id, as in `regels`.
    pub id: String,
    /// The name of the region.
    pub name: String,
    /// The version.
    pub version: String,
    /// The digest of their files.
    pub digest: Digest,
}

impl NamedRules {
    /// Names rules.
    pub fn of(rules: &Ruleset) -> Self {
        Self { id: rules.id.clone(), name: rules.name.clone(), version: rules.version.clone(), digest: rules.digest }
    }
}

/// Why rules did not become those of the school.
#[derive(Debug)]
pub enum NotUsed {
    /// They could not be used.
    Rules(RulesFailure),
    /// They bear the name of rules that are part of the program.
    NameOfBuiltIn(NamedRules),
    /// The choice could not be kept.
    School(SchoolFailure),
    /// They could not be written.
    NotWritten(PathBuf, io::Error),
}

/// What decides whose rules are taken.
#[derive(Debug, Clone, Copy)]
pub struct RulesOrder<'a> {
    /// A folder of rules that the person named.
    pub given: Option<&'a Path>,
    /// The user's own folder.
    pub home: Option<&'a Path>,
    /// The folders of the dossiers that are asked for.
    pub dossiers: &'a [PathBuf],
}

/// Finds the rules for these dossiers. Of several the first that names some decides: each of the others is then held to it.
pub fn rules_for(order: RulesOrder<'_>) -> Result<Ruleset, RulesFailure> {
    let RulesOrder { given, home, dossiers } = order;
    let said: Vec<(&PathBuf, scan::SaidRules)> =
        dossiers.iter().map(|folder| (folder, scan::said_rules(folder))).collect();
    if let Some(given) = given {
        let rules = ruleset(Some(given))?;
        return match said.as_slice() {
            [(folder, said)] if said.is_for_others(&rules.id) => Err(RulesFailure::Other {
                dossier: (*folder).clone(),
                wanted: said.rules.clone().unwrap_or_default(),
                used: Box::new(NamedRules::of(&rules)),
            }),
            _ => Ok(rules),
        };
    }
    for (folder, wanted) in said.iter().filter_map(|(folder, said)| Some((folder, said.rules.as_ref()?))) {
        match find(wanted, home)? {
            Some(rules) => return Ok(rules),
            None if said.len() == 1 => {
                let dossier = Some((*folder).clone());
                return Err(RulesFailure::NotInstalled { dossier, wanted: wanted.clone(), known: known(home) });
            }
            None => {}
        }
    }
    for region in said.iter().filter_map(|(_, said)| said.region.as_deref()) {
        if let Some(rules) = all(home).into_iter().find(|rules| is_of(rules, region)) {
            return Ok(rules);
        }
    }
    let school = read_school(home).unwrap_or_default().remove(&FieldId::new(RULES));
    match school {
        Some(wanted) => match find(&wanted, home)? {
            Some(rules) => Ok(rules),
            None => Err(RulesFailure::NotInstalled { dossier: None, wanted, known: known(home) }),
        },
        None => the_only_one(home),
    }
}

/// Where nothing says which, there must be no choice.
fn the_only_one(home: Option<&Path>) -> Result<Ruleset, RulesFailure> {
    let mut all = all(home);
    match (all.pop(), all.is_empty()) {
        (Some(rules), true) => Ok(rules),
        _ => Err(RulesFailure::Unclear { known: known(home) }),
    }
}

/// Finds rules by their id: those that are part of the program, or that were taken in.
fn find(id: &str, home: Option<&Path>) -> Result<Option<Ruleset>, RulesFailure> {
    let built_in = rules::builtin();
    if same(&built_in.id, id) {
        return Ok(Some(built_in));
    }
    match taken_in(home).into_iter().find(|path| path.file_stem().is_some_and(|stem| same(&stem.to_string_lossy(), id)))
    {
        Some(path) => read(&path).map(Some),
        None => Ok(None),
    }
}

/// Every set that is here and can be used.
fn all(home: Option<&Path>) -> Vec<Ruleset> {
    let others = taken_in(home).into_iter().filter_map(|path| read(&path).ok());
    std::iter::once(rules::builtin()).chain(others).collect()
}

/// The names of all sets that are here.
pub fn known(home: Option<&Path>) -> Vec<NamedRules> {
    all(home).iter().map(NamedRules::of).collect()
}

fn taken_in(home: Option<&Path>) -> Vec<PathBuf> {
    let files = home.and_then(|home| files::files_at(&home.join(SHELF)).ok()).map(|(files, _)| files);
    let is_set = |path: &PathBuf| path.to_string_lossy().ends_with(ENDING);
    files.unwrap_or_default().into_iter().filter(is_set).collect()
}

fn read(path: &Path) -> Result<Ruleset, RulesFailure> {
    let not_readable = |error| RulesFailure::NotReadable(RuleFilesError { path: path.to_path_buf(), error });
    let bytes = files::read(path, LIMIT).map_err(not_readable)?;
    let text = String::from_utf8(bytes).map_err(|_| not_readable(io::ErrorKind::InvalidData.into()))?;
    let table: toml::Table = text.parse().map_err(|_| not_readable(io::ErrorKind::InvalidData.into()))?;
    let file = |(name, text): (String, toml::Value)| Some(RuleFile::new(name, text.as_str()?.to_owned()));
    let rule_files: Vec<RuleFile> = table.into_iter().filter_map(file).collect();
    Ruleset::parse_with(&rule_files, &rules::builtin_set)
        .map_err(|problems| RulesFailure::NotInOrder { folder: path.to_path_buf(), problems })
}

/// Takes the rules of a folder in, and makes them those of the whole school.
pub fn use_rules_of(folder: &Path, home: Option<&Path>) -> Result<Ruleset, NotUsed> {
    let rules = ruleset(Some(folder)).map_err(NotUsed::Rules)?;
    let built_in = NamedRules::of(&rules::builtin());
    if same(&rules.id, &built_in.id) {
        return Err(NotUsed::NameOfBuiltIn(built_in));
    }
    let shelf = home.ok_or(NotUsed::School(SchoolFailure::NoHome))?.join(SHELF);
    let files = scan::rule_files(folder).map_err(|error| NotUsed::Rules(RulesFailure::NotReadable(error)))?;
    let table: toml::Table = files.into_iter().map(|file| (file.name, toml::Value::String(file.text))).collect();
    let path = shelf.join(format!("{}{ENDING}", rules.id));
    let failed = |error| NotUsed::NotWritten(path.clone(), error);
    files::make_private_folder(&shelf).map_err(failed)?;
    files::write_private(&path, table.to_string().as_bytes(), Existing::Replace).map_err(failed)?;
    keep_choice(&rules, home)?;
    Ok(rules)
}

/// Makes rules that are here those of the whole school.
pub fn use_rules(id: &str, home: Option<&Path>) -> Result<Ruleset, NotUsed> {
    let rules = find(id, home).map_err(NotUsed::Rules)?.ok_or_else(|| {
        NotUsed::Rules(RulesFailure::NotInstalled { dossier: None, wanted: id.to_owned(), known: known(home) })
    })?;
    keep_choice(&rules, home)?;
    Ok(rules)
}

fn keep_choice(rules: &Ruleset, home: Option<&Path>) -> Result<(), NotUsed> {
    let mut school = read_school(home).map_err(NotUsed::School)?;
    school.insert(FieldId::new(RULES), rules.id.clone());
    write_school(home, &school).map(drop).map_err(NotUsed::School)
}

/// Says whether these are the rules of a samenwerkingsverband, by the code that the request gives for it.
fn is_of(rules: &Ruleset, region: &str) -> bool {
    let fields = rules.request_types.iter().flat_map(|request_type| &request_type.fields);
    let mut named =
        fields.filter(|rule| rule.field.as_str() == scan::REGION).filter_map(|rule| rule.default.as_deref());
    same(&rules.id, region) || named.any(|name| same(name, region))
}

/// The same name, whatever its capitals, blanks and hyphens.
pub(super) fn same(one: &str, other: &str) -> bool {
    let plain =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let (one, other): (String, String) = (plain(one), plain(other));
    one == other
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const OTHER: &str = "tests/second_region";

    #[test]
    fn a_dossier_is_judged_by_the_rules_of_its_own_region() {
        let (home, work) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (home, folder) = (Some(home.path()), work.path().to_path_buf());
        let say = |text: &str| fs::write(folder.join("dossier.toml"), text).unwrap();
        let found = |given: Option<&Path>| {
            let dossiers = [folder.clone()];
            rules_for(RulesOrder { given, home, dossiers: &dossiers }).map(|rules| rules.id)
        };
        // The only one that is here.
        assert_eq!(found(None).unwrap(), "po2507");
        say("regels = \"waterlandje\"\n");
        assert!(matches!(found(None), Err(RulesFailure::NotInstalled { .. })));
        assert_eq!(found(Some(Path::new(OTHER))).unwrap(), "waterlandje");
        use_rules_of(Path::new(OTHER), home).unwrap();
        assert_eq!(found(None).unwrap(), "waterlandje");
        // The school's, where the dossier says nothing; its own region's, where it says which.
        say("titel = \"x\"\n");
        assert_eq!(found(None).unwrap(), "waterlandje");
        say("samenwerkingsverband = \"PO 2507\"\n");
        assert_eq!(found(None).unwrap(), "po2507");
        say("regels = \"PO2507\"\n");
        assert_eq!(found(None).unwrap(), "po2507");
        assert!(matches!(found(Some(Path::new(OTHER))), Err(RulesFailure::Other { .. })));
        assert!(matches!(use_rules("po9999", home), Err(NotUsed::Rules(RulesFailure::NotInstalled { .. }))));
        say("titel = \"x\"\n");
        use_rules("po2507", home).unwrap();
        assert_eq!(found(None).unwrap(), "po2507");
        // Two sets, and nothing says which.
        fs::remove_file(home.unwrap().join("school.toml")).unwrap();
        assert!(matches!(found(None), Err(RulesFailure::Unclear { .. })));
    }
}
