//! What the program is built from: licences, sources and reasons, held to deny.toml and Cargo.toml.
//! Never asks the network: it reads what cargo already knows.

use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

const MANIFEST: &str = include_str!("../../Cargo.toml");
const DENY: &str = include_str!("../../deny.toml");
const LOCK: &str = include_str!("../../Cargo.lock");

/// Every package that goes into a build on this machine; none where the tests run on another machine than the one
/// that built them, which has no cargo to ask.
#[allow(clippy::print_stdout, reason = "what is skipped is said aloud")]
fn packages() -> Option<Vec<Value>> {
    let asked = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", target()])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output();
    let output = match asked {
        Ok(output) => output,
        Err(error) if cfg!(windows) => {
            println!("SKIPPED: {} cannot be started here: {error}", env!("CARGO"));
            return None;
        }
        Err(error) => panic!("cargo metadata: {error}"),
    };
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    Some(metadata["packages"].as_array().unwrap().clone())
}

/// Only what was built is sure to be on this machine, so the question is asked for the platform of the build.
const fn target() -> &'static str {
    match (cfg!(windows), cfg!(target_os = "macos")) {
        (true, _) if cfg!(target_env = "gnu") => "x86_64-pc-windows-gnu",
        (true, _) => "x86_64-pc-windows-msvc",
        (_, true) => "aarch64-apple-darwin",
        _ => "x86_64-unknown-linux-gnu",
    }
}

fn allowed() -> BTreeSet<String> {
    let deny: toml::Table = DENY.parse().unwrap();
    deny["licenses"]["allow"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

/// Whether a licence expression leaves a choice that is allowed; the old `/` means OR.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let verdict = any_of(&words, &mut at, allowed);
    verdict && at == words.len()
}

fn any_of(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut verdict = all_of(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        verdict |= all_of(words, at, allowed);
    }
    verdict
}

fn all_of(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut verdict = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        verdict &= one(words, at, allowed);
    }
    verdict
}

fn one(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let verdict = any_of(words, at, allowed);
        *at += 1;
        return verdict;
    }
    let mut name = (*word).to_owned();
    if words.get(*at) == Some(&"WITH") {
        name = format!("{name} WITH {}", words.get(*at + 1).copied().unwrap_or_default());
        *at += 2;
    }
    allowed.contains(&name)
}

#[test]
fn every_dependency_has_a_licence_that_is_let_in() {
    let Some(packages) = packages() else { return };
    assert!(packages.len() > 100, "only {} packages: the question was wrong", packages.len());
    let allowed = allowed();
    for package in packages.iter().filter(|package| package["name"] != "compleet") {
        let licence = package["license"].as_str().unwrap_or("none");
        assert!(is_allowed(licence, &allowed), "{}: {licence} is not let in by deny.toml", package["name"]);
    }
}

#[test]
fn a_licence_expression_is_read_as_it_is_meant() {
    let allowed: BTreeSet<String> = ["MIT", "Zlib", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned).into();
    for yes in ["MIT", "MIT/GPL-3.0", "GPL-3.0 OR MIT", "(GPL-3.0 OR MIT) AND Zlib", "Apache-2.0 WITH LLVM-exception"] {
        assert!(is_allowed(yes, &allowed), "{yes}");
    }
    for no in ["GPL-3.0", "MIT AND GPL-3.0", "(MIT OR Zlib) AND GPL-3.0", "Apache-2.0", "", "MIT GPL-3.0"] {
        assert!(!is_allowed(no, &allowed), "{no}");
    }
}

/// No line of Cargo.toml names a registry, a repository or a folder, so the one that there is is cargo's own.
#[test]
fn every_dependency_comes_from_one_registry() {
    let lock: toml::Table = LOCK.parse().unwrap();
    let mut sources = BTreeSet::new();
    for package in lock["package"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        match package.get("source").and_then(toml::Value::as_str) {
            Some(source) => {
                sources.insert(source);
            }
            None => assert_eq!(name, "compleet"),
        }
    }
    assert!(sources.iter().all(|source| source.starts_with("registry+")), "{sources:?}");
    assert_eq!(sources.len(), 1, "{sources:?}");
    for elsewhere in ["registry = ", "git = ", "path = \"../"] {
        assert!(!MANIFEST.contains(elsewhere), "{elsewhere}");
    }
}

#[test]
fn nothing_that_is_banned_is_built_in() {
    let deny: toml::Table = DENY.parse().unwrap();
    let lock: toml::Table = LOCK.parse().unwrap();
    let built: BTreeSet<&str> =
        lock["package"].as_array().unwrap().iter().map(|package| package["name"].as_str().unwrap()).collect();
    for ban in deny["bans"]["deny"].as_array().unwrap() {
        let name = ban["crate"].as_str().unwrap();
        assert!(!built.contains(name), "{name}: {}", ban["reason"]);
    }
}

#[test]
fn every_direct_dependency_says_why_it_is_there() {
    let mut counted = 0;
    let mut section = "";
    for line in MANIFEST.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section.contains("dependencies]") && !line.trim().is_empty() && !line.starts_with('#') {
            counted += 1;
            let reason = line.rsplit_once(" # ").map_or("", |(_, reason)| reason);
            assert!(reason.len() > 5, "no reason beside: {line}");
        }
    }
    assert!(counted > 20, "only {counted} dependencies were seen");
}
