//! What docs/security.md says is shown by a test, is: each name that it gives is a test or a file that is there.

use std::fs;
use std::path::{Path, PathBuf};

const PAGE: &str = include_str!("../../docs/security.md");

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let found = entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] });
    found.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

/// The names in the last column of the first table.
fn named() -> Vec<&'static str> {
    let table = PAGE.split("## Protected").nth(1).unwrap().split("## Not protected").next().unwrap();
    let lines = table.lines().filter(|line| line.starts_with("| ")).skip(1);
    let last = lines.map(|line| line.trim_end_matches('|').rsplit('|').next().unwrap());
    last.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect()
}

#[test]
fn every_line_of_the_security_page_names_tests_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = [sources(&root.join("src")), sources(&root.join("tests"))].concat();
    let code: Vec<String> = files.iter().filter_map(|path| fs::read_to_string(path).ok()).collect();
    let named = named();
    assert!(named.len() > 20, "{named:?}");
    for name in named {
        let is_test = || code.iter().any(|text| text.contains(&format!("fn {name}()")));
        assert!(root.join(name).is_file() || is_test(), "{name}");
    }
}

#[test]
fn every_command_that_removes_something_is_one() {
    let page = include_str!("../../docs/privacy.md");
    for command in
        ["compleet register erase", "compleet cache clear", "compleet contact remove", "compleet register export"]
    {
        assert!(page.contains(command), "{command}");
        let words: Vec<&str> = command.split(' ').skip(1).chain(["--help"]).collect();
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_compleet")).args(words).output().unwrap();
        assert!(output.status.success(), "{command}");
    }
}

/// What an audit found is answered point by point, and each point has a test that is named after it.
#[test]
fn every_point_of_the_audit_has_a_test_named_after_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = [sources(&root.join("src")), sources(&root.join("tests"))].concat();
    let code: Vec<String> = files.iter().filter_map(|path| fs::read_to_string(path).ok()).collect();
    for point in 1..=24 {
        let name = format!("fn t{point:02}_");
        assert!(code.iter().any(|text| text.contains(&name)), "{name}");
    }
}

#[test]
fn t22_a_weakness_has_a_private_way_and_what_is_built_tells_no_path() {
    let page = include_str!("../../SECURITY.md");
    for part in ["Report a vulnerability", "not in a public issue", "docs/security.md", "docs/privacy.md"] {
        assert!(page.contains(part), "{part}");
    }
    assert!(include_str!("../../release/build").contains("--remap-path-prefix="));
    let page = include_str!("../../README.md");
    assert!(page.contains("SECURITY.md") || page.contains("docs/security.md"), "the README leads there");
}
