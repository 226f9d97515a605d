//! Names in the documentation: each command, option, file and folder that it gives is there.
//! Never judges what it says of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Folders of this project: what begins with one is a path in it.
const FOLDERS: &[&str] = &[
    ".ci",
    ".github",
    "benches",
    "docs",
    "examples",
    "fuzz",
    "models",
    "release",
    "rules",
    "sample-dossiers",
    "schemas",
    "src",
    "tests",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every page, by its path.
fn pages() -> BTreeMap<PathBuf, String> {
    let top = [
        "README.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "sample-dossiers/README.md",
        "rules/README.md",
        "release/README.md",
        "fuzz/README.md",
    ];
    let docs =
        fs::read_dir(root().join("docs")).unwrap().map(|entry| Path::new("docs").join(entry.unwrap().file_name()));
    let pages =
        top.iter().map(PathBuf::from).chain(docs.filter(|path| path.extension().is_some_and(|end| end == "md")));
    pages.map(|path| (path.clone(), fs::read_to_string(root().join(&path)).unwrap())).collect()
}

/// What stands between backquotes on a line, and the lines of blocks that a reader copies.
fn code(page: &str) -> Vec<String> {
    let (mut found, mut inside) = (Vec::new(), false);
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            inside = !inside;
        } else if inside {
            let command = line.trim().trim_start_matches("$ ");
            found.push(command.split("  #").next().unwrap_or_default().trim().to_owned());
        } else {
            found.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    found
}

/// The words of a command of this program, without what is quoted or to be filled in.
fn words(code: &str) -> Option<Vec<String>> {
    let rest = code.strip_prefix("cargo run --release -- ").or_else(|| code.strip_prefix("compleet "))?;
    let unquoted: String = rest.split('"').step_by(2).collect::<Vec<_>>().join(" X ");
    Some(unquoted.split_whitespace().map(str::to_owned).collect())
}

/// The help of a subcommand, of which the words before the first that is none are given.
fn help(path: &[&str]) -> Option<String> {
    let output =
        Command::new(env!("CARGO_BIN_EXE_compleet")).args(path).args(["--help", "--lang", "en"]).output().unwrap();
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn every_command_and_option_in_the_documentation_is_one() {
    let mut helps: BTreeMap<Vec<String>, Option<String>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for (page, text) in pages() {
        for command in code(&text).into_iter().filter_map(|code| words(&code)) {
            let is_name = |word: &&String| {
                !word.is_empty()
                    && word.chars().all(|mark| mark.is_ascii_lowercase() || mark == '-')
                    && !word.starts_with('-')
            };
            let names: Vec<String> = command.iter().take(2).take_while(is_name).cloned().collect();
            let mut of = |path: &[String]| {
                let path = path.to_vec();
                helps
                    .entry(path.clone())
                    .or_insert_with(|| help(&path.iter().map(String::as_str).collect::<Vec<_>>()))
                    .clone()
            };
            // A name of the second level, or else an argument that looks like one.
            let both = (names.len() == 2).then(|| of(&names)).flatten();
            let help = both.or_else(|| of(names.get(..1).unwrap_or_default()));
            let help = help.unwrap_or_else(|| panic!("{}: compleet {}", page.display(), command.join(" ")));
            for option in command.iter().filter(|word| word.starts_with("--")) {
                let option = option.split('=').next().unwrap();
                let is_hidden = ["--help", "--version", "--verbose", "--lang"].contains(&option);
                assert!(
                    is_hidden || help.contains(option),
                    "{}: {option} of compleet {}",
                    page.display(),
                    command.join(" ")
                );
            }
            seen.insert(names);
        }
    }
    assert!(seen.len() > 15, "{seen:?}");
}

#[test]
fn every_file_in_the_documentation_is_there() {
    let mut seen = 0;
    for (page, text) in pages() {
        let spans = text.lines().flat_map(|line| line.split('`').skip(1).step_by(2));
        for name in spans {
            let is_path =
                FOLDERS.iter().any(|folder| name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')));
            let is_plain = name.chars().all(|mark| mark.is_alphanumeric() || "/._-".contains(mark));
            // What is made, and what is somebody's to make.
            let is_made = ["TARGET", "fuzz/corpus", "fuzz/artifacts", "rules/myregion", "rules/mijnregio"]
                .iter()
                .any(|made| name.contains(made));
            if is_path && is_plain && !is_made {
                seen += 1;
                let is_there = root().join(name).exists() || root().join(format!("{name}.rs")).exists();
                assert!(is_there, "{}: {name} is not there", page.display());
            }
        }
    }
    assert!(seen > 30, "{seen}");
}

#[test]
fn what_is_delivered_bears_the_names_that_the_papers_give() {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    let (build, ict, program) = (read("release/build"), read("docs/ict.md"), read("src/main.rs"));
    for (told, made) in [
        ("compleet-VERSIE-setup.exe", "compleet-$version-setup.exe"),
        ("compleet-VERSIE.msi", "compleet-$version.msi"),
        ("compleet-VERSIE-windows.zip", "compleet-$version-windows.zip"),
        ("compleet-VERSIE-linux-x86_64.tar.gz", "compleet-$version-linux-x86_64"),
        ("compleet_VERSIE_amd64.deb", "compleet_${version}_amd64.deb"),
        ("SHA256SUMS", "SHA256SUMS"),
        ("compleet.cdx.json", "compleet.cdx.json"),
    ] {
        assert!(ict.contains(told) && build.contains(made), "{told}");
    }
    for name in ["draagbaar.txt", "compleet-thuis"] {
        assert!(ict.contains(name) && program.contains(name), "{name}");
    }
    let (setup, msi) = (read("release/windows/setup.nsi"), read("release/windows/compleet.wxs"));
    for name in ["Controleer met compleet", "verify", "compleet-open.exe", "OpenWithProgids"] {
        assert!(setup.contains(name) && msi.contains(name), "{name}");
    }
    assert!(
        setup.contains(r"$LOCALAPPDATA\Programs\compleet")
            && setup.contains("verwijderen.exe")
            && ict.contains("verwijderen.exe")
    );
}
