//! The table of what can be done from where: complete, and without what is not there.

use std::collections::BTreeSet;
use std::process::Command;

const TABLE: &str = include_str!("../../docs/handelingen.md");
const ROUTES: &str = include_str!("../../src/web/mod.rs");

/// The cells of a column, taken apart at their code marks.
fn marked(column: usize) -> BTreeSet<String> {
    let rows = TABLE.lines().filter(|line| line.starts_with("| ")).skip(1);
    let cells = rows.map(|row| row.split('|').nth(column).unwrap());
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()).collect()
}

fn listed(arguments: &[&str]) -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_compleet"))
        .args(["--lang", "en"])
        .args(arguments)
        .arg("--help")
        .output()
        .unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let list = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = list.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn every_subcommand_stands_in_the_table_and_nothing_else() {
    let mut known = BTreeSet::new();
    for name in listed(&[]) {
        let below = listed(&[&name]);
        if below.is_empty() {
            known.insert(name);
        } else {
            known.extend(below.into_iter().filter(|below| below != "help").map(|below| format!("{name} {below}")));
        }
    }
    known.remove("help");
    let told: BTreeSet<String> = marked(2).into_iter().filter(|told| !told.starts_with("--")).collect();
    assert_eq!(told, known);
}

#[test]
fn every_form_of_the_page_stands_in_the_table_and_nothing_else() {
    let of = |line: &str| {
        let parts = line.trim().strip_prefix("(true, [")?.split_once(']')?.0.to_owned();
        let plain = |part: &str| {
            part.trim().strip_prefix('"').map_or("*".to_owned(), |part| part.trim_end_matches('"').to_owned())
        };
        Some(parts.split(',').map(plain).collect::<Vec<_>>().join("/"))
    };
    let known: BTreeSet<String> = ROUTES.replace("welcome::PLACE", "\"welkom\"").lines().filter_map(of).collect();
    assert!(known.len() > 15, "{known:?}");
    assert_eq!(marked(4), known);
}

#[test]
fn what_only_a_command_does_has_a_reason() {
    for row in TABLE.lines().filter(|line| line.contains("command only")) {
        let reason = row.split("command only").nth(1).unwrap();
        assert!(reason.starts_with([':', ',']) && reason.len() > 20, "{row}");
    }
}
