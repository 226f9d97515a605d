//! Whose rules judge a dossier: those that it names, those of its own samenwerkingsverband, those of the school.
//! Never takes the rules of one region for a dossier of another in silence.

use super::ruleset::{RulesFailure, ruleset};
use super::shelf;
use super::start::{SchoolFailure, read_school, write_school};
use crate::dossier::{Digest, FieldId};
use crate::files;
use crate::rules::{self, Ruleset};
use crate::scan::{self, RULES, RuleFilesError};
use chrono::NaiveDate;
use std::io;
use std::path::{Path, PathBuf};

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
    /// Today: of a dossier that says no day, that of its request.
    pub today: NaiveDate,
}

/// Finds the rules for these dossiers. Of several the first that names some decides: each of the others is then held to it.
pub fn rules_for(order: RulesOrder<'_>) -> Result<Ruleset, RulesFailure> {
    let RulesOrder { given, home, dossiers, today } = order;
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
    // Of several dossiers each may have a day of its own: then those of today judge them all.
    let day = match said.as_slice() {
        [(_, said)] => said.date.unwrap_or(today),
        _ => today,
    };
    for (folder, wanted) in said.iter().filter_map(|(folder, said)| Some((folder, said.rules.as_ref()?))) {
        match find(wanted, home, day)? {
            Some(rules) => return Ok(rules),
            None if said.len() == 1 => {
                let dossier = Some((*folder).clone());
                return Err(RulesFailure::NotInstalled { dossier, wanted: wanted.clone(), known: known(home) });
            }
            None => {}
        }
    }
    for region in said.iter().filter_map(|(_, said)| said.region.as_deref()) {
        if let Some(rules) = all(home, day).into_iter().find(|rules| is_of(rules, region)) {
            return Ok(rules);
        }
    }
    let school = read_school(home).unwrap_or_default().remove(&FieldId::new(RULES));
    match school {
        Some(wanted) => match find(&wanted, home, day)? {
            Some(rules) => Ok(rules),
            None => Err(RulesFailure::NotInstalled { dossier: None, wanted, known: known(home) }),
        },
        None => the_only_one(home, day),
    }
}

/// Where nothing says which, there must be no choice.
fn the_only_one(home: Option<&Path>, day: NaiveDate) -> Result<Ruleset, RulesFailure> {
    let mut all = all(home, day);
    match (all.pop(), all.is_empty()) {
        (Some(rules), true) => Ok(rules),
        _ => Err(RulesFailure::Unclear { known: known(home) }),
    }
}

/// Finds rules by their id, in the version that holds on a day: those that are part of the program, or that were taken in.
fn find(id: &str, home: Option<&Path>, day: NaiveDate) -> Result<Option<Ruleset>, RulesFailure> {
    let built_in = rules::builtin();
    if same(&built_in.id, id) {
        return Ok(Some(built_in));
    }
    let versions = shelf::versions(id, home);
    let told = |rules: &Ruleset| (rules.version.clone(), rules.valid_from, rules.valid_until);
    let gap = RulesFailure::NoVersion { id: id.to_owned(), day, versions: versions.iter().map(told).collect() };
    let none = versions.is_empty();
    match versions.into_iter().filter(|rules| rules.holds_on(day)).max_by_key(shelf::age) {
        Some(rules) => Ok(Some(rules)),
        None if !none => Err(gap),
        // One that is there and cannot be used is told, not passed over.
        None => {
            shelf::places(home).iter().find(|path| same(&shelf::id_of(path), id)).map(|path| read(path)).transpose()
        }
    }
}

/// Every set that is here and can be used on a day, each in one version.
fn all(home: Option<&Path>, day: NaiveDate) -> Vec<Ruleset> {
    let mut ids: Vec<String> = shelf::places(home).iter().map(|path| shelf::id_of(path)).collect();
    ids.sort();
    ids.dedup();
    let others = ids.into_iter().filter_map(|id| find(&id, home, day).ok().flatten());
    let built_in = rules::builtin();
    let others = others.filter(|rules| rules.id != built_in.id).collect::<Vec<_>>();
    std::iter::once(built_in).chain(others).collect()
}

/// The names of all sets that are here, each by its newest version.
pub fn known(home: Option<&Path>) -> Vec<NamedRules> {
    let mut known: Vec<Ruleset> = Vec::new();
    for rules in sets(home, None) {
        match known.iter_mut().find(|one| one.id == rules.id) {
            Some(one) if shelf::age(one) < shelf::age(&rules) => *one = rules,
            Some(_) => {}
            None => known.push(rules),
        }
    }
    known.iter().map(NamedRules::of).collect()
}

/// All sets that are here, in all versions; one of them was read already, perhaps.
pub fn sets(home: Option<&Path>, read_before: Option<&Ruleset>) -> Vec<Ruleset> {
    let before = |id: &str| read_before.filter(|rules| rules.id == id);
    let built_in = before(rules::builtin_id()).cloned().unwrap_or_else(rules::builtin);
    let others = shelf::places(home).into_iter().filter_map(|path| {
        match before(&shelf::id_of(&path)).filter(|rules| shelf::is_version(&path, rules)) {
            Some(rules) => Some(rules.clone()),
            None => read(&path).ok(),
        }
    });
    std::iter::once(built_in).chain(others).collect()
}

fn read(path: &Path) -> Result<Ruleset, RulesFailure> {
    let not_readable = |error| RulesFailure::NotReadable(RuleFilesError { path: path.to_path_buf(), error });
    let files = shelf::read_files(path).map_err(not_readable)?;
    let home = path.parent().and_then(Path::parent);
    Ruleset::parse_with(&files, &|id| shelf::library(id, home))
        .map_err(|problems| RulesFailure::NotInOrder { folder: path.to_path_buf(), problems })
}

/// Takes the rules of a folder in, and makes them those of the whole school.
pub fn use_rules_of(folder: &Path, home: Option<&Path>) -> Result<Ruleset, NotUsed> {
    let rules = ruleset(Some(folder)).map_err(NotUsed::Rules)?;
    let built_in = NamedRules::of(&rules::builtin());
    if same(&rules.id, &built_in.id) {
        return Err(NotUsed::NameOfBuiltIn(built_in));
    }
    let own = home.ok_or(NotUsed::School(SchoolFailure::NoHome))?;
    let files = scan::rule_files(folder).map_err(|error| NotUsed::Rules(RulesFailure::NotReadable(error)))?;
    shelf::put(&rules, files, own).map_err(|(path, error)| NotUsed::NotWritten(path, error))?;
    keep_choice(&rules, home)?;
    Ok(rules)
}

/// Makes rules that are here those of the whole school.
pub fn use_rules(id: &str, home: Option<&Path>, today: NaiveDate) -> Result<Ruleset, NotUsed> {
    let rules = find(id, home, today).map_err(NotUsed::Rules)?.ok_or_else(|| {
        NotUsed::Rules(RulesFailure::NotInstalled { dossier: None, wanted: id.to_owned(), known: known(home) })
    })?;
    keep_choice(&rules, home)?;
    Ok(rules)
}

/// Finds rules by a folder or an id: what is a folder is one.
pub fn rules_named(named: &str, home: Option<&Path>, today: NaiveDate) -> Result<Ruleset, RulesFailure> {
    if files::is_folder(Path::new(named)) {
        return ruleset(Some(Path::new(named)));
    }
    let missing = || RulesFailure::NotInstalled { dossier: None, wanted: named.to_owned(), known: known(home) };
    if let Some(files) = rules::builtin_set(named) {
        return Ruleset::parse(&files).map_err(|problems| RulesFailure::NotInOrder { folder: named.into(), problems });
    }
    find(named, home, today)?.ok_or_else(missing)
}

fn keep_choice(rules: &Ruleset, home: Option<&Path>) -> Result<(), NotUsed> {
    let mut school = read_school(home).map_err(NotUsed::School)?;
    school.insert(FieldId::new(RULES), rules.id.clone());
    write_school(home, &school).map(drop).map_err(NotUsed::School)
}

/// Says whether these are the rules of a samenwerkingsverband, by the code that the request gives for it.
pub(super) fn is_of(rules: &Ruleset, region: &str) -> bool {
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
            let today = "2026-11-23".parse().unwrap();
            rules_for(RulesOrder { given, home, dossiers: &dossiers, today }).map(|rules| rules.id)
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
        assert!(matches!(
            use_rules("po9999", home, "2026-11-23".parse().unwrap()),
            Err(NotUsed::Rules(RulesFailure::NotInstalled { .. }))
        ));
        say("titel = \"x\"\n");
        use_rules("po2507", home, "2026-11-23".parse().unwrap()).unwrap();
        assert_eq!(found(None).unwrap(), "po2507");
        // Two sets, and nothing says which.
        fs::remove_file(home.unwrap().join("school.toml")).unwrap();
        assert!(matches!(found(None), Err(RulesFailure::Unclear { .. })));
    }
}
