//! Sets as they were when they were written: they load, and judge a dossier as they did.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::Folder;
use compleet::finding::Code;
use compleet::rules::{Due, RuleFile, Ruleset, builtin_id, builtin_set};
use std::fs;
use std::path::{Path, PathBuf};

fn sets() -> Vec<PathBuf> {
    let entries = fs::read_dir("tests/old_sets").unwrap();
    let mut sets: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.join("ruleset.toml").is_file()).collect();
    sets.sort();
    assert!(sets.len() >= 3);
    sets
}

fn files(folder: &Path) -> Vec<RuleFile> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| RuleFile::new(path.file_name().unwrap().to_string_lossy(), fs::read_to_string(&path).unwrap()))
        .collect()
}

#[test]
fn sets_of_before_load_and_every_finding_weighs_something() {
    for folder in sets() {
        let rules = Ruleset::parse(&files(&folder)).unwrap_or_else(|problems| panic!("{folder:?}: {problems:#?}"));
        let weighs = |code: &&Code| rules.codes.contains_key(code) || **code == Code::ExcludedData;
        let without: Vec<_> = Code::ALL.iter().filter(|code| !weighs(code)).collect();
        assert!(without.is_empty(), "{folder:?}: {without:?}");
        // What the set says itself is not replaced by what the base says.
        let written = fs::read_to_string(folder.join("ruleset.toml")).unwrap();
        let written: toml::Table = written.parse().unwrap();
        for (code, weight) in written.get("code").and_then(toml::Value::as_table).into_iter().flatten() {
            let said = weight.get("source").and_then(toml::Value::as_str);
            let kept = &rules.codes[&Code::from_text(code).unwrap()];
            assert!(said.is_none_or(|said| said == kept.source), "{folder:?}: {code}");
        }
    }
}

/// Since when a finding was not there yet, `rules check` says what it weighs.
#[test]
fn a_finding_that_came_later_is_told_and_is_no_mistake() {
    let doubts = Ruleset::doubts(&files(Path::new("tests/old_sets/waterlandje-2026-11-23")), &builtin_set);
    let told: Vec<String> = doubts.iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|doubt| doubt.contains("\"blank-page\" has no weight here")), "{told:#?}");
}

/// Before 28 November 2026 a term named the request type alone whose deadline it is.
#[test]
fn a_deadline_that_names_a_request_type_alone_is_its_next_one() {
    let rules = Ruleset::parse(&files(Path::new("tests/old_sets/po2507-2026-11-23"))).unwrap();
    let actions = rules.request_types.iter().flat_map(|asked| &asked.lifecycle.actions);
    let yearly: Vec<_> = actions
        .filter_map(|action| match &action.due {
            Some(Due::Deadline(yearly)) => Some(yearly),
            _ => None,
        })
        .collect();
    assert_eq!(yearly.len(), 2);
    assert!(yearly.iter().all(|one| one.request_type.as_str() == "tlv-verlenging" && one.before.is_none()));
}

/// The region's own sets of before come to the verdict on its samples that the set of today comes to.
#[test]
fn dossiers_are_judged_by_sets_of_before_as_by_those_of_today() {
    let folder = Folder::new();
    let verdict = |sample: &str, rules: Option<&Path>| {
        let sample = std::path::absolute(Path::new("sample-dossiers").join(sample)).unwrap();
        let rules = rules.map(|rules| std::path::absolute(rules).unwrap());
        let mut arguments = vec!["check", sample.to_str().unwrap(), "--format", "json"];
        arguments.extend(rules.iter().flat_map(|rules| ["--rules", rules.to_str().unwrap()]));
        let said = folder.run(&arguments);
        assert!(said.code == 0 || said.code == 1, "{sample:?}: {}", said.err);
        let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
        report["dossiers"][0]["verdict"].as_str().unwrap().to_owned()
    };
    for sample in ["complete-tlv", "missing-document", "outdated-research", "bsn-in-document", "invalid-field"] {
        let today = verdict(sample, None);
        for set in sets().iter().filter(|set| set.file_name().unwrap().to_string_lossy().starts_with(builtin_id())) {
            assert_eq!(verdict(sample, Some(set)), today, "{sample} by {set:?}");
        }
    }
}
