//! A whole school at once: the same results whatever the number of threads, counts that add up, and an end half-way.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod common;
mod desk;

use common::{DAY, Folder};
use desk::Desk;
use serde_json::Value;
use std::path::Path;

const SAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-dossiers");

/// The counts of a report, and their sum without the total.
fn counts(summary: &Value) -> (u64, u64) {
    let of = |name: &str| summary[name].as_u64().unwrap_or(0);
    let parts = ["complete", "complete_with_remarks", "incomplete", "failed", "not_reached"];
    (of("dossiers"), parts.into_iter().map(of).sum())
}

#[test]
fn the_number_of_threads_changes_no_byte() {
    let folder = Folder::new();
    for form in ["json", "terminal"] {
        let check = |jobs| {
            let more = ["--recursive", "--type", "tlv", "--date", DAY, "--format", form, "--jobs", jobs];
            folder.run(&[&["check", SAMPLES][..], &more].concat())
        };
        let (one, many) = (check("1"), check("5"));
        assert_eq!((one.code, &one.out, &one.err), (many.code, &many.out, &many.err));
        assert!(one.out.len() > 10_000, "{}", one.err);
    }
}

#[test]
fn every_dossier_that_goes_in_comes_out_and_is_counted() {
    let mut folder = Folder::new();
    for number in 0..30 {
        folder = folder.with(&format!("alles/{number:02}/dossier.toml"), "aanvraagtype = \"tlv\"\n").with_word(
            &format!("alles/{number:02}/Verslag {number}.docx"),
            "Verslag",
            &["Iets"],
        );
    }
    let folder = folder.with("alles/07/dossier.toml", "stuk").with("alles/20/dossier.toml", "stuk");
    let shown = folder.run(&["check", "alles", "weg", "--recursive", "--date", DAY, "--format", "json"]);
    assert_eq!(shown.code, 2);
    let report: Value = serde_json::from_str(&shown.out).unwrap();
    assert_eq!(counts(&report["summary"]), (31, 31));
    assert_eq!(report["summary"]["failed"], 3);
    let paths: Vec<&str> = report["dossiers"].as_array().unwrap().iter().map(|d| d["path"].as_str().unwrap()).collect();
    assert_eq!(paths.len(), 28);
    assert!(paths.is_sorted(), "in a fixed order: {paths:?}");
    let shown = folder.run(&["check", "alles", "--recursive", "--date", DAY]);
    assert!(shown.out.ends_with("\n30 dossiers: 28 nog niet compleet, 2 niet te controleren.\n"), "{}", shown.out);
}

#[test]
fn many_dossiers_are_packed_and_many_bundles_verified() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::with_key(root.path(), "school");
    for name in ["a", "b", "c"] {
        let folder = desk.dossier("complete-tlv", &format!("alles/{name}"));
        let details = std::fs::read_to_string(folder.join("dossier.toml")).unwrap();
        let own = details.lines().filter(|line| !line.starts_with("id ") && !line.starts_with("dossiernummer"));
        std::fs::write(folder.join("dossier.toml"), own.collect::<Vec<_>>().join("\n")).unwrap();
    }
    desk.dossier("missing-document", "alles/d");
    std::fs::create_dir_all(desk.folder.join("uit")).unwrap();
    let (passphrase, out) = (desk.passphrase(), desk.path("uit"));
    let pack =
        ["pack", &desk.path("alles"), "--recursive", "--output", &out, "--passphrase-file", &passphrase, "--jobs", "3"];
    let said = desk.run(&pack).expect(1);
    assert!(said.out.ends_with("\n4 dossiers: 3 ingepakt, 1 niet ingepakt.\n"), "{}", said.out);
    assert_eq!(desk::files(Path::new(&out)).len(), 3);
    assert!(said.out.contains("/a -> tlv-") || said.out.contains("\\a -> tlv-"), "{}", said.out);
    assert_eq!(said.out.matches("Zo dient u een aanvraag in").count(), 1, "once a type: {}", said.out);

    let said = desk.run(&["verify", &out, "--jobs", "3"]).expect(0);
    assert!(said.out.ends_with("3 pakketten: 3 in orde.\n"), "{}", said.out);
    let whole = std::fs::read(Path::new(&out).join(&desk::files(Path::new(&out))[0])).unwrap();
    std::fs::write(Path::new(&out).join("half.asice"), &whole[..whole.len() / 2]).unwrap();
    let said = desk.run(&["verify", &out, &desk.path("weg.asice")]).expect(2);
    assert!(said.out.ends_with("5 pakketten: 3 in orde, 1 geen bruikbaar pakket, 1 niet te lezen.\n"), "{}", said.out);
}

#[test]
fn every_bundle_that_goes_in_is_a_line_for_programs_whatever_became_of_it() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::with_key(root.path(), "school");
    let bundle = desk.pack("complete-tlv", "a", &[]);
    std::fs::create_dir_all(desk.folder.join("in/dieper")).unwrap();
    std::fs::copy(&bundle, desk.folder.join("in/goed.asice")).unwrap();
    std::fs::write(desk.folder.join("in/kapot.asice"), "PK").unwrap();
    std::fs::copy(&bundle, desk.folder.join("in/dieper/goed.asice")).unwrap();
    let (inbox, gone) = (desk.path("in"), desk.path("weg.asice"));
    let lines = |arguments: &[&str], code| -> Vec<Value> {
        let out = desk.run(&[&["verify", "--format", "json"], arguments].concat()).expect(code).out;
        out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let told = lines(&[&inbox, &inbox, &gone, "--recursive"], 2);
    let of = |name: &str| told.iter().map(|line| line[name].clone()).collect::<Vec<_>>();
    assert_eq!(of("looked"), [true, true, true, false], "each once");
    assert_eq!(of("verdict"), ["trusted", "trusted", "unreadable", "unreadable"]);
    assert!(told[3]["reasons"][0].as_str().unwrap().contains("het is er niet"), "{}", told[3]);
    let schema: Value =
        serde_json::from_str(&std::fs::read_to_string("schemas/verification-v1.json").unwrap()).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    told.iter().for_each(|line| assert!(schema.is_valid(line), "{line}"));
    assert_eq!(lines(&[&gone], 2).len(), 1, "one that is not there is a line, too");
}

#[test]
fn an_inbox_without_bundles_says_so() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::new(root.path(), "platform");
    std::fs::create_dir_all(desk.folder.join("in/dieper")).unwrap();
    let said = desk.run(&["verify", "in"]).expect(2);
    assert_eq!(
        (said.out.as_str(), said.err.as_str()),
        (
            "",
            "compleet: in de map ‘in’ staan geen pakketten (.asice). Kijk ook in de mappen daaronder met --recursive.\n"
        )
    );
    let said = desk.run(&["verify", "in", "--recursive", "--lang", "en"]).expect(2);
    assert!(said.err.ends_with("and those below it hold no bundles (.asice).\n"), "{}", said.err);
}

#[test]
fn sealed_bundles_ask_once_for_all() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::with_key(root.path(), "school");
    let word = desk.path("pakket.txt");
    std::fs::write(&word, "nog vier andere woorden").unwrap();
    for name in ["a", "b"] {
        desk.pack("complete-tlv", name, &["--bundle-passphrase-file", &word]);
    }
    let bundles = [desk.path("a-out"), desk.path("b-out")];
    let said = desk.run(&["verify", &bundles[0], &bundles[1], "--bundle-passphrase-file", &word]).expect(0);
    assert!(said.out.ends_with("2 pakketten: 2 in orde.\n"), "{}", said.out);
}

/// What a terminal does when somebody presses Ctrl-C: the whole group of processes hears it.
#[cfg(target_os = "linux")]
mod interrupted {
    use super::*;
    use rustix::process::{Pid, Signal, kill_process_group};
    use std::io::Read;
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};

    /// Many times the same dossier, by links.
    fn many(root: &Path, count: usize) {
        let sample = Path::new(SAMPLES).join("complete-tlv");
        for number in 0..count {
            let folder = root.join(format!("alles/{number:03}"));
            std::fs::create_dir_all(&folder).unwrap();
            for entry in std::fs::read_dir(&sample).unwrap() {
                let entry = entry.unwrap();
                std::os::unix::fs::symlink(entry.path(), folder.join(entry.file_name())).unwrap();
            }
        }
    }

    /// Workers of runs whose home is this one.
    fn workers(home: &Path) -> usize {
        let is_ours = |process: &Path| {
            let environment = std::fs::read(process.join("environ")).unwrap_or_default();
            let named = format!("COMPLEET_HOME={}", home.display());
            environment.split(|byte| *byte == 0).any(|entry| entry == named.as_bytes())
        };
        std::fs::read_dir("/proc").unwrap().flatten().filter(|entry| is_ours(&entry.path())).count()
    }

    #[test]
    fn a_program_sees_which_bundles_nobody_got_to() {
        let root = tempfile::tempdir().unwrap();
        let desk = Desk::with_key(root.path(), "school");
        let bundle = desk.pack("complete-tlv", "a", &[]);
        std::fs::create_dir_all(desk.folder.join("in")).unwrap();
        for number in 0..400 {
            std::fs::hard_link(&bundle, desk.folder.join(format!("in/{number}.asice"))).unwrap();
        }
        let mut command = desk.command();
        command.args(["verify", "in", "--format", "json", "--jobs", "2"]).process_group(0);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut start = [0; 512];
        // The pipe is too small for all lines.
        child.stdout.as_mut().unwrap().read_exact(&mut start).unwrap();
        kill_process_group(Pid::from_child(&child), Signal::INT).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let out = String::from_utf8([&start[..], &output.stdout].concat()).unwrap();
        let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let looked = lines.iter().filter(|line| line["looked"] == true).count();
        assert!(lines.len() == 400 && looked < 400, "{looked} of {}", lines.len());
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with(&format!("compleet: gestopt. Klaar: {looked} van 400.")), "{said}");
    }

    #[test]
    fn what_is_done_by_then_is_told_and_holds_and_no_worker_stays() {
        let root = tempfile::tempdir().unwrap();
        many(root.path(), 400);
        let home = root.path().join("home");
        let check = |folder: &str| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
            command.args(["check", folder, "--recursive", "--format", "json", "--date", DAY, "--jobs", "4"]);
            command.current_dir(root.path()).env("COMPLEET_HOME", &home).env_remove("COMPLEET_LANG");
            command.process_group(0).stdout(Stdio::piped()).stderr(Stdio::piped());
            command
        };
        let mut child = check("alles").spawn().unwrap();
        let mut start = [0; 4096];
        // A dossier is out, and the pipe is too small for all: it cannot be done before it hears the signal.
        child.stdout.as_mut().unwrap().read_exact(&mut start).unwrap();
        kill_process_group(Pid::from_child(&child), Signal::INT).unwrap();
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        let report: Value = serde_json::from_slice(&[&start[..], &output.stdout].concat()).unwrap();
        assert_eq!(counts(&report["summary"]), (400, 400));
        let done = report["dossiers"].as_array().unwrap();
        assert!(!done.is_empty() && done.len() < 400, "{}", done.len());
        assert_eq!(report["summary"]["not_reached"], 400 - done.len());
        assert!(said.starts_with(&format!("compleet: gestopt. Klaar: {} van 400.", done.len())), "{said}");
        for dossier in done {
            assert_eq!((&dossier["findings"], &dossier["verdict"]), (&done[0]["findings"], &done[0]["verdict"]));
        }
        let alone: Value = serde_json::from_slice(&check("alles/000").output().unwrap().stdout).unwrap();
        assert_eq!(alone["dossiers"][0], done[0]);
        assert_eq!(workers(&home), 0);
    }
}
