//! Which programs this one starts: none by its name alone, since whoever may write beside the program, or in a folder of
//! the search path, would choose what runs.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// The lines of a text that start a program named by a literal.
fn by_name(text: &str) -> Vec<&str> {
    if !text.contains("process::Command") && !text.contains("process::{") {
        return Vec::new();
    }
    text.lines().filter(|line| line.contains("Command::new(\"")).collect()
}

#[test]
fn t06_no_program_is_started_by_name_alone() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut starters = 0;
    for path in sources(&root) {
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        // Tests start what a developer's machine has.
        if path.file_name().is_some_and(|name| name == "tests.rs") {
            continue;
        }
        starters += usize::from(text.contains("process::Command"));
        assert_eq!(by_name(&text), Vec::<&str>::new(), "{}", path.display());
    }
    assert!(starters >= 2, "the search finds who starts programs");
}

#[test]
fn the_search_sees_a_name() {
    assert_eq!(by_name("use std::process::Command;\nlet x = Command::new(\"icacls\");").len(), 1);
    assert_eq!(by_name("let x = clap::Command::new(\"erase\");").len(), 0);
}
