//! The house: which module may use which, and which rows touch no disk, clock, environment or terminal.
//! Never trusts names alone: it reads the tokens of every file, grouped imports, full paths and macros included.

use super::source;

use source::{Source, Used};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rows. A module uses the rows above its own and, in its own row, the modules before it.
const ROWS: &[&[&str]] = &[
    &["language", "dossier", "finding"],
    &["rules"],
    &["ocr", "inspect", "recognise", "check", "mend", "lifecycle"],
    &["manifest", "signature", "seal", "bundle"],
    &["files", "sandbox", "cache", "scan", "keys", "register", "doorway"],
    &["work"],
    &["message", "report", "progress"],
    &["web", "cli"],
    &["main"],
];

/// Words, norms, judgement and proofs: the rows that are computed from what they are given, and from nothing else.
const PURE_ROWS: usize = 4;
/// The row of the edges, counted from 0.
const EDGES: usize = 4;
/// The row of `main`, counted from 0.
const MAIN: usize = 8;

/// What only the edges and `main` may touch.
const OUTSIDE_WORLD: &[&str] = &[
    "std::fs",
    "std::env",
    "std::process",
    "std::net",
    "std::os",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "std::io::Stdin",
    "std::io::Stdout",
    "std::io::Stderr",
    "std::time::SystemTime",
    "std::time::Instant",
    "chrono::Local",
    "chrono::Utc::now",
    "chrono::offset::Local",
    "chrono::offset::Utc::now",
    "chrono::prelude",
    "uuid::Uuid::now_v1",
    "uuid::Uuid::now_v6",
    "uuid::Uuid::now_v7",
    "uuid::Uuid::new_v4",
    "indicatif",
    "rusqlite",
    "tempfile",
    "terminal_size",
    "walkdir",
];

/// What the pure rows have no business with either: a path can be asked whether it exists.
const BESIDES_IN_PURE_ROWS: &[&str] = &["std::path", "std::thread", "clap"];

/// What a module may use all the same: the command line returns how the program ends, and progress is drawn on a terminal.
const ALLOWED: &[(&str, &str)] = &[
    ("cli", "std::process::ExitCode"),
    ("progress", "indicatif"),
    ("progress", "std::io::stderr"),
    ("progress", "terminal_size"),
];

/// Macros that print.
const PRINTING: &[&str] = &["print", "println", "eprint", "eprintln", "dbg"];

/// The doors that write what is no words for a person: each a format with rules of its own, under which nothing in it is
/// obeyed. All else passes the filter of `cli/printer.rs`, whether it thinks of it or not.
const MACHINE: &[&str] =
    &["cli/check/output.rs", "cli/completions.rs", "cli/man.rs", "cli/printer.rs", "cli/status/list.rs"];

/// The engine of the register and the cache, and the only files that may name it or speak its language: another engine can
/// hold either of them without a change elsewhere.
const ENGINE: &str = "rusqlite";
const STORES: &[&str] = &[
    "cache/store.rs",
    "register/store/dossiers.rs",
    "register/store/events.rs",
    "register/store/migrations.rs",
    "register/store/mod.rs",
    "register/store/summaries.rs",
];
/// How a statement of the engine begins.
const STATEMENTS: &[&str] =
    &["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "CREATE TABLE", "ALTER TABLE", "PRAGMA ", "VACUUM"];

/// A file is one subject: past this it is two.
const MOST_LINES: usize = 600;

fn row(module: &str) -> Option<usize> {
    ROWS.iter().position(|row| row.contains(&module))
}

fn may_use(user: &str, used: &str) -> bool {
    let order = |name: &str| ROWS.iter().flat_map(|row| row.iter()).position(|module| *module == name);
    user == used || matches!((order(user), order(used)), (Some(user), Some(used)) if used < user)
}

/// Every breach in one file of the module `top`.
fn breaches(top: &str, source: &Source) -> Vec<String> {
    let mut found: Vec<String> =
        source.uses.iter().filter_map(|used| Some(format!("line {}: {}", used.line, breach(top, used)?))).collect();
    found.extend(source.hand_named.iter().map(|line| format!("line {line}: #[path] hides a module from the table")));
    found.sort();
    found.dedup();
    found
}

fn breach(top: &str, used: &Used) -> Option<String> {
    let path: Vec<&str> = used.path.iter().map(String::as_str).collect();
    match path[..] {
        ["crate" | "compleet"] => Some("takes the whole crate, which hides what is used".to_owned()),
        ["crate" | "compleet", module, ..] if row(module).is_none() => Some(format!("{module} is not in the table")),
        ["crate" | "compleet", module, ..] if !may_use(top, module) => Some(format!("{top} may not use {module}")),
        ["crate" | "compleet", ..] => None,
        _ => outside(top, used),
    }
}

/// Says which part of the outside world a path reaches that its module may not.
fn outside(top: &str, used: &Used) -> Option<String> {
    let own = row(top).unwrap_or(0);
    if own == EDGES || own == MAIN {
        return None;
    }
    let name = used.path.join("::");
    let within = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    };
    if used.invoked && PRINTING.contains(&used.path.last()?.as_str()) {
        return Some(format!("{top} prints: {name}!"));
    }
    if name == "include" && used.invoked {
        return Some(format!("{top} includes code that nobody reads here"));
    }
    if ALLOWED.iter().any(|(module, allowed)| *module == top && within(&name, allowed)) {
        return None;
    }
    let besides = if own < PURE_ROWS { BESIDES_IN_PURE_ROWS } else { &[] };
    let banned = OUTSIDE_WORLD.iter().chain(besides);
    let hit = banned.into_iter().find(|banned| within(&name, banned) || (used.glob && within(banned, &name)))?;
    Some(format!("{top} reaches {hit}: {name}"))
}

/// One file of `src`.
struct File {
    path: PathBuf,
    text: String,
    module: Vec<String>,
    source: Source,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn module_of(path: &Path) -> Vec<String> {
    let relative = path.strip_prefix(root()).unwrap().with_extension("");
    let mut module: Vec<String> = relative.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
    if module.last().is_some_and(|last| last == "mod") || module == ["lib"] || module == ["main"] {
        module.pop();
    }
    module
}

/// Every file of the program; those that exist for tests alone are left out.
fn program() -> Vec<File> {
    let mut paths = Vec::new();
    rust_files(&root(), &mut paths);
    paths.sort();
    let files: Vec<File> = paths
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let module = module_of(&path);
            let source = source::read(&text, &module).unwrap_or_else(|| panic!("{} is not Rust", path.display()));
            File { path, text, module, source }
        })
        .collect();
    let for_tests: BTreeSet<Vec<String>> = files
        .iter()
        .flat_map(|file| {
            let inner = |name: &String| file.module.iter().chain([name]).cloned().collect::<Vec<_>>();
            file.source.test_modules.iter().map(inner).collect::<Vec<_>>()
        })
        .collect();
    let is_test = |module: &[String]| (1..=module.len()).any(|length| for_tests.contains(&module[..length]));
    files.into_iter().filter(|file| !is_test(&file.module)).collect()
}

fn top_of(file: &File) -> String {
    match file.module.first() {
        Some(first) => first.clone(),
        None => file.path.file_stem().unwrap().to_str().unwrap().to_owned(),
    }
}

#[test]
fn every_module_uses_only_what_stands_above_it() {
    let files = program();
    assert!(files.len() > 20, "only {} files were read: the walk is broken", files.len());
    let found: Vec<String> = files
        .iter()
        .filter(|file| top_of(file) != "lib")
        .flat_map(|file| {
            let place = file.path.strip_prefix(root()).unwrap().display().to_string();
            breaches(&top_of(file), &file.source).into_iter().map(move |breach| format!("src/{place}, {breach}"))
        })
        .collect();
    assert!(found.is_empty(), "the house is broken:\n{}", found.join("\n"));
}

/// What a door asks `work` for, and never does itself: it opens no register, begins no transaction and starts no worker.
#[test]
fn doors_open_no_register_and_start_no_worker() {
    let banned = [
        ["crate", "register", "Register"],
        ["crate", "register", "Pen"],
        ["crate", "sandbox", "Pool"],
        ["crate", "work", "Checker"],
        ["crate", "work", "Batch"],
    ];
    let mut found = Vec::new();
    for file in program().iter().filter(|file| matches!(top_of(file).as_str(), "cli" | "web")) {
        let place = file.path.strip_prefix(root()).unwrap().display().to_string();
        for used in &file.source.uses {
            let path: Vec<&str> = used.path.iter().map(String::as_str).collect();
            if banned.iter().any(|banned| path.starts_with(banned)) {
                found.push(format!("src/{place}, line {}: {}", used.line, used.path.join("::")));
            }
        }
    }
    assert!(found.is_empty(), "a door does what work is for:\n{}", found.join("\n"));
}

#[test]
fn only_formats_for_programs_pass_the_filter_by() {
    let passes = |file: &&File| file.text.contains(".machine()");
    let place = |file: &File| file.path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    let found: Vec<String> = program().iter().filter(passes).map(place).collect();
    assert_eq!(found, MACHINE);
}

#[test]
fn the_library_declares_the_modules_of_the_table_in_its_order_and_nothing_else() {
    let text = fs::read_to_string(root().join("lib.rs")).unwrap();
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//") && !line.starts_with("#!["))
        .collect();
    let declared: Vec<&str> =
        lines.iter().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert_eq!(lines.len(), declared.len(), "lib.rs holds more than declarations: {lines:?}");
    let table = ROWS.iter().flat_map(|row| row.iter()).copied();
    let expected: Vec<&str> = table.filter(|module| declared.contains(module)).collect();
    assert_eq!(declared, expected, "lib.rs and the table differ");

    let present: BTreeSet<String> = program().iter().map(top_of).filter(|top| top != "lib" && top != "main").collect();
    assert_eq!(present, declared.iter().map(|name| (*name).to_owned()).collect(), "src and lib.rs differ");
}

#[test]
fn every_file_says_what_it_does_and_stays_one_subject() {
    for file in program() {
        let place = file.path.display();
        assert!(file.text.starts_with("//! "), "{place} does not say in its first line what it does");
        let lines = file.text.lines().count();
        assert!(lines <= MOST_LINES, "{place} has {lines} lines: split it by subject");
    }
}

#[test]
fn every_module_says_what_it_never_does() {
    for file in program().iter().filter(|file| file.module.len() == 1) {
        let promise = file
            .text
            .lines()
            .take_while(|line| line.starts_with("//!"))
            .any(|line| line.to_lowercase().contains("never"));
        assert!(promise, "{} does not say what it never does", file.path.display());
    }
}

/// The breaches in a snippet that stands in the module `path`.
fn found(path: &str, text: &str) -> Vec<String> {
    let module: Vec<String> = path.split("::").map(str::to_owned).collect();
    breaches(&module[0], &source::read(text, &module).unwrap())
}

#[test]
fn uses_of_a_lower_row_are_found_however_they_are_written() {
    for (module, text) in [
        ("check", "use crate::files;"),
        ("check", "use crate::files::Whole;"),
        ("check", "use crate::{dossier::Dossier, files::{self, Whole}};"),
        ("check", "use crate::dossier::{self}; use crate::{finding, {files as paper}};"),
        ("check", "use super::files;"),
        ("check::age", "use super::super::files;"),
        ("check::age", "use super::super::{dossier, files};"),
        ("check", "mod inner { use super::super::files; }"),
        ("check", "fn f() { crate::files::write() }"),
        ("check", "fn f() -> crate::files::Whole { todo() }"),
        ("check", "fn f() { assert!(crate::files::exists(\"a\")); }"),
        ("check", "macro_rules! m { () => { $crate::files::write() } }"),
        ("check", "#[derive(crate::files::Derive)] struct S;"),
        ("check", "#[serde(with = \"crate::files::text\")] struct S;"),
        ("check", "#[cfg(not(test))] use crate::files;"),
        ("check", "pub(crate) use crate::files;"),
        ("check", "#[cfg(test)] mod tests { } use crate::files;"),
        ("check", "use crate as all;"),
        ("check", "use crate::*;"),
        ("check", "use crate::{self as all};"),
        ("check", "use super::*;"),
        ("check", "use crate::helpers::x;"),
        ("check", "#[path = \"../files/mod.rs\"] mod copy;"),
        ("dossier", "use crate::rules;"),
        ("dossier", "use crate::finding;"),
        ("inspect", "use crate::recognise;"),
        ("scan", "use crate::report;"),
        ("work", "use crate::cli;"),
        ("work", "use crate::message::words;"),
        ("work", "use crate::report;"),
        ("language", "use compleet::cli;"),
    ] {
        assert_eq!(found(module, text).len(), 1, "{module}: {text}: {:?}", found(module, text));
    }
}

#[test]
fn uses_of_a_higher_row_and_of_tests_are_let_through() {
    for (module, text) in [
        ("check", "use crate::{dossier::Dossier, rules::Ruleset, recognise};"),
        ("check", "use super::dossier; use super::recognise::Recogniser;"),
        ("check::age", "use super::Case; use super::super::rules; pub(in crate::check) fn f() {}"),
        ("check", "mod age { use super::*; }"),
        ("check", "pub(crate) mod x; pub(super) struct S; fn f(&self) { self.x }"),
        ("check", "#[cfg(test)] mod tests { use crate::files; fn f() { std::fs::read(\"a\"); } }"),
        ("check", "#[cfg(test)] use crate::files::Whole;"),
        ("check", "/// See [`crate::files::Whole`].\n fn f() { \"crate::files\"; } // crate::files"),
        ("work", "use crate::{files, check};"),
        ("main", "fn main() { compleet::cli::run(std::env::args_os()) }"),
    ] {
        assert_eq!(found(module, text), Vec::<String>::new(), "{module}: {text}");
    }
}

#[test]
fn the_outside_world_is_found_in_pure_rows_however_it_is_written() {
    for text in [
        "use std::fs;",
        "use std::{collections::BTreeMap, fs::File};",
        "fn f() { std::fs::read(\"a\"); }",
        "fn f() { ::std::env::var(\"A\"); }",
        "use std as s; fn f() { s::process::exit(1) }",
        "use std::*;",
        "use std::io::*;",
        "use std::io; fn f() { io::stdout(); }",
        "use std::io::{self, Read}; fn f() { io::stdin(); }",
        "use std::{io as i}; fn f() { i::stderr(); }",
        "use std::time::{Duration, Instant};",
        "use std::time; fn f() { time::SystemTime::now(); }",
        "use chrono::Local;",
        "use chrono::prelude::*;",
        "use chrono::Utc; fn f() { Utc::now(); }",
        "fn f() { chrono::Utc::now(); }",
        "use uuid::Uuid; fn f() { Uuid::now_v7(); }",
        "use walkdir::WalkDir;",
        "use std::path::Path;",
        "fn f() { std::thread::sleep(d); }",
        "fn f() { println!(\"a\"); }",
        "fn f() { std::eprintln!(\"a\"); }",
        "fn f() { vec![dbg!(1)]; }",
        "include!(\"other.rs\");",
    ] {
        assert!(!found("rules", text).is_empty(), "{text}");
    }
}

#[test]
fn what_reads_and_writes_what_it_is_given_is_pure() {
    let text = "use std::io::{Read, Seek, Write, Cursor}; use std::time::Duration; use chrono::{DateTime, NaiveDate, Utc}; \
        use std::{collections::BTreeMap, fmt}; fn f() { writeln!(o, \"println!\"); format!(\"{}\", 1); include_str!(\"a.toml\"); }";
    assert_eq!(found("bundle", text), Vec::<String>::new());
}

#[test]
fn doors_and_work_may_name_a_path_but_not_open_it() {
    assert_eq!(found("work", "use std::path::Path; use std::thread;"), Vec::<String>::new());
    assert_eq!(found("cli", "use std::process::ExitCode; use clap::Parser;"), Vec::<String>::new());
    assert_eq!(found("cli", "use std::process::Command;").len(), 1);
    assert_eq!(found("work", "use std::fs;").len(), 1);
    assert_eq!(found("files", "use std::fs; fn f() { eprintln!() }"), Vec::<String>::new());
}

#[test]
fn the_pure_rows_end_where_the_edges_begin() {
    assert_eq!(row("files"), Some(EDGES));
    assert_eq!(row("main"), Some(MAIN));
    assert_eq!(PURE_ROWS, EDGES);
}

#[test]
fn only_the_stores_name_the_engine() {
    let (mut named, mut found) = (BTreeSet::new(), Vec::new());
    for file in program() {
        let place = file.path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        let uses = file.source.uses.iter().filter(|used| used.path.first().is_some_and(|first| first == ENGINE));
        let says = |text: &str| STATEMENTS.iter().any(|start| text.trim_start().starts_with(start));
        let sql = file.source.strings.iter().filter(|(_, text)| says(text));
        let lines: Vec<usize> = uses.map(|used| used.line).chain(sql.map(|(line, _)| *line)).collect();
        match (STORES.contains(&place.as_str()), lines.is_empty()) {
            (true, false) => drop(named.insert(place)),
            (false, false) => found.push(format!("{place}: {lines:?}")),
            (_, true) => {}
        }
    }
    assert_eq!(found, Vec::<String>::new(), "these name the engine, or speak to it");
    assert_eq!(named.into_iter().collect::<Vec<_>>(), STORES, "the table and the stores differ");
}
