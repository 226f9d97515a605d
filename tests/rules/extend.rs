//! Sets that extend another one.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use compleet::finding::{Code, Severity};
use compleet::rules::{RuleFile, Ruleset, builtin, builtin_ids, builtin_set};

const HEAD: &str =
    "id = \"buiten\"\nextends = \"po2507\"\nname = \"Buiten\"\nversion = \"1\"\nvalid-from = 2026-08-01\n";

/// A set that extends PO2507 and says this besides.
fn outside(region: &str, others: &[(&str, &str)]) -> Vec<RuleFile> {
    let own = RuleFile::new("ruleset.toml", format!("{HEAD}{region}"));
    let others = others.iter().map(|(name, text)| RuleFile::new(*name, *text));
    std::iter::once(own).chain(others).collect()
}

fn parsed(region: &str, others: &[(&str, &str)]) -> Ruleset {
    Ruleset::parse(&outside(region, others)).unwrap()
}

fn problem(files: &[RuleFile]) -> String {
    let problems = Ruleset::parse(files).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    problems[0].to_string()
}

#[test]
fn a_set_that_says_nothing_is_its_base() {
    let (rules, base) = (parsed("", &[]), builtin());
    assert_eq!((rules.id.as_str(), rules.name.as_str(), rules.version.as_str()), ("buiten", "Buiten", "1"));
    assert_eq!(format!("{:?}", rules.request_types), format!("{:?}", base.request_types));
    assert_eq!((rules.kinds, rules.words, rules.codes), (base.kinds, base.words, base.codes));
    assert_ne!(rules.digest, base.digest);
}

#[test]
fn what_a_set_says_lies_over_its_base_by_id() {
    let tlv =
        "[[field]]\nfield = \"email\"\noptional = true\n\n[[age]]\nrule.id = \"research-age\"\nmax = { months = 18 }\n";
    let rules = parsed("[limits]\nattachments = 12\n", &[("tlv.toml", tlv)]);
    let (own, base) = (request_type(&rules, "tlv"), builtin());
    let base = request_type(&base, "tlv");
    assert_eq!((rules.limits.attachments, rules.limits.file_name), (12, 60));
    assert!(own.fields.iter().find(|field| field.field.as_str() == "email").unwrap().optional);
    assert_eq!(own.fields.len(), base.fields.len());
    assert_eq!(own.ages.len(), base.ages.len());
    let age = own.ages.iter().find(|age| age.rule.id.as_str() == "research-age").unwrap();
    assert_eq!(age.max, compleet::rules::AgeLimit::Months(18));
}

fn request_type<'a>(rules: &'a Ruleset, id: &str) -> &'a compleet::rules::RequestType {
    rules.request_types.iter().find(|request_type| request_type.id.as_str() == id).unwrap()
}

#[test]
fn lists_are_replaced_or_changed() {
    let replaced = parsed("optional-words = [\"verzoek\"]\n", &[]);
    assert_eq!(replaced.optional_words, ["verzoek"]);
    let changed = parsed("optional-words = { add = [\"verzoek\"], without = [\"aanvraag\"] }\n", &[]);
    assert_eq!(changed.optional_words, ["verzoek"]);
    let words = "[words]\ndraft = { add = [\"proefversie\"] }\n";
    let added = parsed("", &[("documents.toml", words)]).words.draft;
    assert_eq!(added.len(), builtin().words.draft.len() + 1);
    let missing = outside("optional-words = { without = [\"verzoek\"] }\n", &[]);
    assert_eq!(problem(&missing), "ruleset.toml:6:31: the rules that these extend do not have this");
}

#[test]
fn what_is_off_is_gone() {
    let retention = "[[retention]]\nid = \"school-verzuim\"\noff = true\n";
    let rules = parsed(
        retention,
        &[("thuiszitter.toml", "off = true\n"), ("tlv.toml", "[[age]]\nrule.id = \"research-age\"\noff = true\n")],
    );
    assert!(!rules.request_types.iter().any(|request_type| request_type.id.as_str() == "thuiszitter"));
    assert!(!request_type(&rules, "tlv").ages.iter().any(|age| age.rule.id.as_str() == "research-age"));
}

#[test]
fn a_weight_may_be_off() {
    let rules = parsed(
        "[code]\nunclear-filename.severity = \"off\"\n",
        &[("tlv.toml", "[severity]\nunclear-filename = \"note\"\n")],
    );
    assert!(!rules.codes.contains_key(&Code::UnclearFilename));
    assert!(request_type(&rules, "arrangement").off.contains(&Code::UnclearFilename));
    assert!(!request_type(&rules, "tlv").off.contains(&Code::UnclearFilename));
    assert_eq!(request_type(&rules, "tlv").severities[&Code::UnclearFilename], Severity::Note);
    for code in ["encrypted-document", "missing-document"] {
        let files = outside(&format!("[code]\n{code}.severity = \"off\"\n"), &[]);
        assert!(problem(&files).ends_with(&format!("the finding \"{code}\" cannot be off")));
    }
}

#[test]
fn a_request_type_extends_another() {
    let variant = "extends = \"tlv\"\nname = { nl = \"TLV van buiten\", en = \"TLV from outside\" }\n";
    let rules = parsed("", &[("tlv-buiten.toml", variant)]);
    let (own, base) = (request_type(&rules, "tlv-buiten"), request_type(&rules, "tlv"));
    assert_eq!(own.name.nl, "TLV van buiten");
    assert_eq!((&own.fields, &own.lifecycle, &own.documents), (&base.fields, &base.lifecycle, &base.documents));
}

#[test]
fn a_problem_names_the_file_that_holds_it() {
    let files = outside("", &[("tlv.toml", "[[document]]\nrule.id = \"plan\"\nany-of = [[\"planen\"]]\n")]);
    let problems: Vec<String> = Ruleset::parse(&files).unwrap_err().iter().map(ToString::to_string).collect();
    assert!(problems.iter().any(|told| told.starts_with("tlv.toml:1:1: ")), "{problems:#?}");
    // A kind that the base speaks of and that is switched off is told where the base speaks of it.
    let files = outside("", &[("documents.toml", "[[kind]]\nid = \"plannen\"\noff = true\n")]);
    let problems: Vec<String> = Ruleset::parse(&files).unwrap_err().iter().map(ToString::to_string).collect();
    assert!(problems.iter().any(|told| told.starts_with("po2507/tlv.toml:")), "{problems:#?}");
}

#[test]
fn cycles_and_unknown_bases_are_problems() {
    let itself = [RuleFile::new("ruleset.toml", HEAD.replace("po2507", "buiten"))];
    assert_eq!(problem(&itself), "ruleset.toml:2:11: \"buiten\" extends itself this way");
    let unknown = [RuleFile::new("ruleset.toml", HEAD.replace("po2507", "po2570"))];
    assert_eq!(problem(&unknown), "ruleset.toml:2:11: there is no set of rules \"po2570\" (did you mean \"po2507\"?)");
    let far = [RuleFile::new("ruleset.toml", HEAD.replace("po2507", "../po2507"))];
    assert!(problem(&far).contains("no set of rules"));
    let round = |id: &str| {
        let other = if id == "a" { "b" } else { "a" };
        Some(vec![RuleFile::new("ruleset.toml", format!("id = \"{id}\"\nextends = \"{other}\"\n"))])
    };
    let files = [RuleFile::new("ruleset.toml", HEAD.replace("po2507", "a"))];
    let problems = Ruleset::parse_with(&files, &round).unwrap_err();
    assert_eq!(problems[0].to_string(), "b/ruleset.toml:2:11: \"a\" extends itself this way");
    let types = outside("", &[("een.toml", "extends = \"twee\"\n"), ("twee.toml", "extends = \"een\"\n")]);
    let problems = Ruleset::parse(&types).unwrap_err();
    assert!(problems.iter().any(|problem| problem.to_string() == "twee.toml:1:11: \"een\" extends itself this way"));
}

#[test]
fn what_is_no_table_of_the_base_is_told_in_its_place() {
    assert_eq!(problem(&outside("code = 3\n", &[])), "ruleset.toml:6:8: this must be a table: { ... } or [...]");
    assert_eq!(problem(&outside("limits = [\n", &[])).split(": ").next(), Some("ruleset.toml:6:11"));
    let deep = format!("synonyms = {}{}\n", "[".repeat(5000), "]".repeat(5000));
    assert!(Ruleset::parse(&outside(&deep, &[])).is_err());
}

#[test]
fn every_set_that_is_built_in_is_sound() {
    for id in builtin_ids() {
        let files = builtin_set(id).unwrap();
        let told = Ruleset::parse(&files).err().unwrap_or_default();
        assert!(told.is_empty(), "{id}: {}", told.iter().map(|problem| format!("{problem}\n")).collect::<String>());
    }
}
