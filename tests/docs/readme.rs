//! The README against reality: its output, its commands, its table of subcommands, and every link in the documentation.
//! Never checks what a check finds: that is for the samples.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const README: &str = include_str!("../../README.md");
const CI: &str = include_str!("../../.ci/run");
/// Set, the first test corrects the README instead of judging it.
const UPDATE: &str = "UPDATE_README";
const RUN: &str = "cargo run --release -- ";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn compleet(arguments: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
    command.args(arguments.split_whitespace()).current_dir(root());
    command.env_remove("COMPLEET_LANG").env("NO_COLOR", "1").output().unwrap()
}

/// The blocks of a page that are marked with `language`.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if line.trim() == format!("```{language}") {
            let block: Vec<&str> = lines.by_ref().take_while(|line| line.trim() != "```").collect();
            found.push(block.join("\n"));
        }
    }
    found
}

#[test]
fn every_output_in_the_readme_is_what_the_program_prints() {
    let sessions = blocks(README, "console");
    assert!(sessions.len() >= 2, "the README shows {} sessions", sessions.len());
    let mut corrected = README.to_owned();
    for session in sessions {
        let (command, expected) = session.split_once('\n').unwrap();
        let arguments = command.strip_prefix("$ ").and_then(|command| command.strip_prefix(RUN)).unwrap();
        let output = compleet(arguments);
        let printed = String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n");
        corrected = corrected.replace(&session, &format!("{command}\n{}", printed.trim_end()));
        if std::env::var_os(UPDATE).is_none() {
            let hint =
                format!("the README shows something else for: {command}\n{UPDATE}=1 cargo test --test docs readme");
            assert_eq!(printed.trim_end(), expected.trim_end(), "{hint} corrects it; read what it says first");
        }
    }
    if std::env::var_os(UPDATE).is_some() {
        fs::write(root().join("README.md"), corrected).unwrap();
    }
}

#[test]
fn the_two_commands_are_the_first_thing_to_do_and_what_is_run_before_a_change_counts() {
    let first = blocks(README, "sh").into_iter().next().unwrap();
    let commands: Vec<&str> = first.lines().map(|line| line.split(" #").next().unwrap().trim_end()).collect();
    let [check, test] = commands[..] else { panic!("the README starts with {commands:?}") };
    let output = compleet(check.strip_prefix(RUN).unwrap());
    assert!(output.status.success(), "{check}: {}", String::from_utf8_lossy(&output.stderr));
    let runs_it = CI.lines().any(|line| line.starts_with(&format!("{test} 2>&1 | tee ")));
    assert!(runs_it, ".ci/run does not run {test}");
}

#[test]
fn the_table_of_subcommands_is_that_of_the_program() {
    let help = String::from_utf8(compleet("--lang en --help").stdout).unwrap();
    let list = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let known: BTreeSet<&str> =
        list.take_while(|line| !line.is_empty()).filter_map(|line| line.split_whitespace().next()).collect();
    assert!(known.contains("check"), "no subcommands in: {help}");
    let table = README.lines().skip_while(|line| !line.starts_with("| subcommand")).skip(2);
    let told = table.take_while(|line| line.starts_with('|')).flat_map(|line| {
        let names = line.split('|').nth(1).unwrap();
        names.split(',').map(|name| name.trim().split('`').nth(1).unwrap()).collect::<Vec<_>>()
    });
    assert_eq!(told.collect::<BTreeSet<_>>(), known);
}

#[test]
fn every_link_in_the_documentation_leads_somewhere() {
    let mut pages = vec![
        PathBuf::from("README.md"),
        "CONTRIBUTING.md".into(),
        "CHANGELOG.md".into(),
        "sample-dossiers/README.md".into(),
    ];
    let docs =
        fs::read_dir(root().join("docs")).unwrap().map(|entry| PathBuf::from("docs").join(entry.unwrap().file_name()));
    pages.extend(docs.filter(|path| path.extension().is_some_and(|extension| extension == "md")));
    let mut followed = 0;
    for page in pages {
        let text = fs::read_to_string(root().join(&page)).unwrap();
        for link in text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            followed += 1;
            let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
            if path.starts_with("https://") {
                continue;
            }
            let target =
                if path.is_empty() { root().join(&page) } else { root().join(&page).parent().unwrap().join(path) };
            assert!(target.exists(), "{}: {link} leads nowhere", page.display());
            if let Some(anchor) = anchor {
                let text = fs::read_to_string(&target).unwrap();
                assert!(anchors(&text).contains(anchor), "{}: {link} leads to no heading", page.display());
            }
        }
    }
    assert!(followed > 10, "only {followed} links were found");
}

/// The headings of a page, as they are named in links.
fn anchors(page: &str) -> BTreeSet<String> {
    let headings =
        page.lines().filter_map(|line| line.strip_prefix('#')).map(|line| line.trim_start_matches('#').trim());
    let named = headings.map(|heading| {
        let kept = heading
            .to_lowercase()
            .chars()
            .filter(|mark| mark.is_alphanumeric() || " -_".contains(*mark))
            .collect::<String>();
        kept.replace(' ', "-")
    });
    named.collect()
}
