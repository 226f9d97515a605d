//! What `--version` says, to people and to programs, and that the same day stands in the changelog.

use std::process::Command;

fn told(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
    let output = command.args(arguments).env_remove("COMPLEET_LANG").output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_version_says_how_old_it_and_its_rules_are_and_where_newer_ones_come_from() {
    let dutch = told(&["--version"]);
    let lines: Vec<&str> = dutch.lines().collect();
    assert!(lines[0].starts_with(&format!("compleet {} (", env!("CARGO_PKG_VERSION"))), "{dutch}");
    assert!(lines[1].starts_with("Regels van Stromenland, versie ") && lines[1].contains("geldig vanaf "), "{dutch}");
    assert!(lines[2].starts_with("Een nieuwere versie krijgt u "), "{dutch}");
    assert_eq!(lines.len(), 3);
    assert!(told(&["--version", "--lang", "en"]).contains("A newer version comes from "));
    assert!(told(&["--version", "--verbose"]).contains("Documenten worden gelezen"));
}
