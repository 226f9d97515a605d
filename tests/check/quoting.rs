//! Commands that are to be copied: a shell takes a name of others for that name, whatever it holds.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::{DAY, Folder};
use compleet::message::quoted;
use proptest::prelude::*;
use std::process::Command;

/// What a shell makes of an argument.
fn taken(argument: &str) -> String {
    let output = Command::new("sh").args(["-c", &format!("printf %s {argument}")]).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]
    #[test]
    fn a_shell_gives_back_the_name(name in "[-a-z é$`\"'\\\\!%;&|<>(){}\\[\\]*?~#=\n\t‘’“”]{0,12}|\\PC{0,12}") {
        let wanted = if name.starts_with('-') { format!("./{name}") } else { name.clone() };
        prop_assert_eq!(taken(&quoted(&name)), wanted);
    }
}

/// Runs what a report says is to be run, as if it were pasted; with a program of our own in place of compleet.
fn paste(folder: &Folder, text: &str) -> Vec<String> {
    let commands: Vec<&str> = text.lines().map(str::trim).filter(|line| line.starts_with("compleet ")).collect();
    for command in &commands {
        let script = format!("compleet() {{ :; }}\n{command}");
        let run = Command::new("sh").args(["-c", &script]).current_dir(folder.path()).output().unwrap();
        assert!(run.status.success(), "{command}: {}", String::from_utf8_lossy(&run.stderr));
    }
    commands.into_iter().map(str::to_owned).collect()
}

#[test]
fn no_name_of_a_folder_or_a_file_runs_when_a_command_is_pasted() {
    let name = "d\"; $(touch ran1) `touch ran2` 'x'";
    let file = "-$(touch ran3) IQ-onderzoek.docx";
    let folder = Folder::new()
        .with(&format!("{name}/dossier.toml"), "aanvraagtype = \"advies-kort\"\n")
        .with_word(&format!("{name}/{file}"), "IQ-onderzoek", &["Zonder dag."])
        .with(&format!("boven/{name}/a.pdf"), "x");
    let check = folder.run(&["check", name, "--date", DAY, "--explain"]);
    let commands = paste(&folder, &check.out);
    assert!(commands.len() > 3, "{}", check.out);
    assert!(commands.iter().any(|command| command.contains("./-$(touch ran3)")), "{commands:?}");
    // How it is accepted, too, for whoever asks.
    let old = "$(touch ran4) IQ-onderzoek.docx";
    let folder = folder.with_word(&format!("{name}/{old}"), "IQ-onderzoek", &["Datum onderzoek: 3 maart 2020"]);
    let check = folder.run(&["check", name, "--date", DAY, "--format", "json", "--accept-help"]);
    let report: serde_json::Value = serde_json::from_str(&check.out).unwrap();
    let findings = report["dossiers"][0]["findings"].as_array().unwrap();
    for key in ["command", "accept"] {
        let told: Vec<&str> = findings.iter().filter_map(|found| found[key].as_str()).collect();
        assert!(told.iter().any(|command| command.contains("ran4")), "{told:?}");
        told.iter().for_each(|command| drop(paste(&folder, command)));
    }
    let above = folder.run(&["check", "boven"]);
    let hint = above.err.split("compleet check").last().unwrap();
    paste(&folder, &format!("compleet check{hint}"));
    let settled = folder.run(&["confirm", name, &format!("./{file}"), "--by", "M. Jansen"]);
    assert_eq!(settled.code, 0, "{}", settled.err);
    assert!(folder.names().iter().all(|name| !name.starts_with("ran")), "{:?}", folder.names());
}
