//! No kind of document, request type, status, title or precondition stands in the code: they are the region's to decide.
//! Never looks at tests, which are about one region on purpose.

#![allow(clippy::unwrap_used, reason = "a test that cannot read the source has nothing to say")]

#[path = "architecture/source.rs"]
#[allow(dead_code, reason = "this test asks for strings only")]
mod source;

use compleet::rules::{Ruleset, builtin};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Words that are something else, too.
const ALSO_A_WORD: &[&str] = &["op"]; // the key of a day in dossier.toml, and "on" in Dutch
/// The one file that names the files of the region that is built in.
const BUILT_IN: &str = "builtin.rs";

/// Every name and id of a ruleset, in lower case.
fn names(rules: &Ruleset) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for kind in &rules.kinds {
        names.extend([kind.id.to_string(), kind.name.nl.clone()]);
    }
    for request_type in &rules.request_types {
        names.extend([request_type.id.to_string(), request_type.name.nl.clone()]);
        names.extend(request_type.titles.iter().cloned());
        names.extend(request_type.preconditions.iter().map(|precondition| precondition.id.to_string()));
        for status in &request_type.lifecycle.statuses {
            names.extend([status.id.clone(), status.name.clone()]);
            names.extend(status.aliases.iter().cloned());
        }
    }
    let lower = names.into_iter().map(|name| name.to_lowercase());
    lower.filter(|name| !ALSO_A_WORD.contains(&name.as_str())).collect()
}

/// The name that a string is, or, where the name cannot be an ordinary word, holds.
fn named<'n>(text: &str, names: &'n BTreeSet<String>) -> Option<&'n String> {
    let text = text.to_lowercase();
    names.iter().find(|name| text == **name || (name.contains([' ', '-']) && text.contains(name.as_str())))
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => rust_files(&path, found),
            false => found.push(path),
        }
    }
}

#[test]
fn no_name_of_the_region_stands_in_the_code() {
    let names = names(&builtin());
    assert!(names.len() > 100, "only {} names: {names:?}", names.len());
    let mut files = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    files.retain(|path| {
        let rust = path.extension().is_some_and(|extension| extension == "rs");
        let test = path.iter().any(|part| part == "tests" || part == "tests.rs");
        rust && !test && !path.ends_with(Path::new("rules").join(BUILT_IN))
    });
    assert!(files.len() > 20);
    let mut strings = 0;
    for path in files {
        let source = source::read(&fs::read_to_string(&path).unwrap(), &[]).unwrap();
        strings += source.strings.len();
        for (line, text) in &source.strings {
            let found = named(text, &names);
            assert!(found.is_none(), "{} line {line} names {:?}: {text:?}", path.display(), found.unwrap());
        }
    }
    assert!(strings > 500, "only {strings} strings were read");
}

#[test]
fn a_name_is_found_where_it_stands_and_not_where_it_is_a_part_of_a_word() {
    let names = BTreeSet::from(["lvs-toetsen".to_owned(), "seo".to_owned(), "tlv afgegeven".to_owned()]);
    for yes in ["lvs-toetsen", "LVS-toetsen", "compleet confirm MAP lvs-toetsen", "seo", "De TLV afgegeven is"] {
        assert!(named(yes, &names).is_some(), "{yes}");
    }
    for no in ["museo", "toetsen", "afgegeven", ""] {
        assert!(named(no, &names).is_none(), "{no}");
    }
    let read =
        |text: &str| source::read(text, &[]).unwrap().strings.into_iter().map(|(_, text)| text).collect::<Vec<_>>();
    assert_eq!(read(r##"fn f() { g("a", r#"b"#, b"c", 'd', 1); m!("e {x}"); } /// "f""##), ["a", "b", "c", "e {x}"]);
    assert_eq!(read(r#"#[cfg(test)] mod tests { const A: &str = "seo"; }"#), Vec::<String>::new());
}
