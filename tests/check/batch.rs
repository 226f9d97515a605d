//! A whole school at once: the same results whatever the number of threads, counts that add up, and an end half-way.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::workplace;

use crate::harness::folder::{DAY, Folder};
use crate::harness::workplace::Desk;
use serde_json::Value;
use std::path::Path;

const SAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-dossiers");

/// The counts of a report, and their sum without the total.
fn counts(summary: &Value) -> (u64, u64) {
    let of = |name: &str| summary[name].as_u64().unwrap_or(0);
    let parts = ["complete", "complete_with_remarks", "to_confirm", "incomplete", "failed", "not_reached"];
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
    assert!(shown.out.contains("\n30 dossiers: 28 nog niet compleet, 2 niet te controleren.\n"), "{}", shown.out);
}

/// A school: one dossier in order, one that is not, one that is broken, photographs, and a folder without anything.
fn school() -> Folder {
    let complete = |folder: Folder, name: &str| {
        let sample = Path::new(SAMPLES).join("complete-tlv");
        let mut folder = folder;
        for entry in std::fs::read_dir(sample).unwrap() {
            let path = entry.unwrap().path();
            let file = path.file_name().unwrap().to_str().unwrap().to_owned();
            folder = folder.with(&format!("{name}/{file}"), std::fs::read(&path).unwrap());
        }
        folder
    };
    let folder = complete(Folder::new(), "alles/groep 10/tlv");
    let folder = complete(folder, "alles/groep 9/tlv");
    let folder = folder
        .with("alles/half/dossier.toml", "aanvraagtype = \"advies-kort\"\n")
        .with("alles/stuk/dossier.toml", "stuk")
        .with("alles/schoolreis/foto 1.jpg", "x")
        .with("alles/lijst.xlsx", "x");
    std::fs::create_dir(folder.join("alles/leeg")).unwrap();
    folder
}

#[test]
fn a_text_names_what_could_not_be_checked_and_what_is_no_dossier() {
    let folder = school();
    let shown = folder.run(&["check", "alles", "--recursive", "--date", DAY]);
    assert_eq!(shown.code, 2);
    let start = "alles/groep 9/tlv: Compleet.\nalles/groep 10/tlv: Compleet.\n\nalles/half\n";
    let out = shown.out.replace('\\', "/");
    assert!(out.starts_with(start), "what is complete is a line: {out}");
    assert!(out.contains("\nalles/stuk: Niet te controleren; zie onderaan.\n\n"), "{out}");
    let end = "Niet te controleren\n  * alles/schoolreis\n    In de map ‘alles/schoolreis’ staat geen dossier.toml. Zeg erbij wat u\n    \
               aanvraagt: --type advies-kort, arrangement, groepsarrangement, thuiszitter,\n    tlv, tlv-verlenging of \
               voorziening.\n  * alles/stuk\n    dossier.toml klopt niet; pas het aan en probeer het opnieuw.\n      \
               alles/stuk/dossier.toml:1:5: hier ontbreekt een =; schrijf een regel als naam = \"waarde\".\n\n\
               Niet bekeken: losse lijsten of notities die niet in een dossier staan, in alles.\n\n\
               5 dossiers: 2 compleet, 1 nog niet compleet, 2 niet te controleren.\n\
               Gecontroleerd met de regels van Stromenland (po2507), versie 2026.1.\n";
    assert!(out.ends_with(end), "{out}");
    assert!(shown.err.contains("compleet: dossier.toml klopt niet"), "also where results go elsewhere");

    assert_eq!(folder.run(&["check", "alles", "--recursive", "--date", DAY, "--output", "t.txt"]).code, 2);
    assert!(folder.read("t.txt").replace('\\', "/").ends_with(end));
    assert_eq!(folder.run(&["check", "weg", "--output", "een.txt"]).code, 2);
    assert!(folder.read("een.txt").contains("  * weg\n    De map ‘weg’ bestaat niet."), "{}", folder.read("een.txt"));
}

#[test]
fn every_other_report_names_them_too() {
    let folder = school();
    let check = |form| folder.run(&["check", "alles", "--recursive", "--date", DAY, "--format", form]).out;
    let report: Value = serde_json::from_str(&check("json")).unwrap();
    assert_eq!(report["passed_by"], serde_json::json!(["alles"]));
    assert_eq!(report["failed"].as_array().unwrap().len(), 2);
    assert_eq!(counts(&report["summary"]), (5, 5), "what is no dossier is not counted");
    assert!(check("csv").contains("alles;;;Niet bekeken;;;;;Hier staan losse lijsten of notities"));
    let page = check("html").replace('\\', "/");
    assert!(page.contains("losse lijsten of notities die niet in een dossier staan, in alles."));
    for name in ["groep 9/tlv", "groep 10/tlv", "half", "stuk"] {
        assert!(page.contains(&format!("<bdi>{name}</bdi></a>")), "{name} can be told from the others");
    }
}

#[test]
fn a_folder_of_wrong_formats_is_looked_at_and_a_list_above_dossiers_shows_in_the_exit_code() {
    let folder = Folder::new().with("alles/a/OPP.docm", "x").with("alles/a/dossier.toml", "aanvraagtype = \"tlv\"\n");
    let folder = folder.with("alles/b/foto.heic", "x").with("alles/b/scan/blad.jpg", "x");
    let check = |what: &str| {
        let shown = folder.run(&["check", what, "--recursive", "--type", "tlv", "--date", DAY, "--format", "json"]);
        (shown.code, serde_json::from_str::<Value>(&shown.out).unwrap())
    };
    let (code, report) = check("alles");
    assert_eq!(code, 1);
    let dossiers = report["dossiers"].as_array().unwrap();
    assert_eq!(dossiers.len(), 3, "each by itself");
    for dossier in dossiers {
        let mut findings = dossier["findings"].as_array().unwrap().iter();
        assert!(findings.any(|finding| finding["code"] == "wrong-format"), "{dossier}");
    }
    let folder = school();
    for (name, code) in [("groep 9", 0), ("groep 10", 1)] {
        let folder = match code {
            0 => folder.run(&["check", &format!("alles/{name}"), "--recursive", "--date", DAY]),
            _ => {
                std::fs::write(folder.join(&format!("alles/{name}/lijst.csv")), "x").unwrap();
                folder.run(&["check", &format!("alles/{name}"), "--recursive", "--date", DAY])
            }
        };
        assert_eq!(folder.code, code, "{}", folder.out);
    }
}

#[cfg(unix)]
#[test]
fn a_dossier_that_was_found_and_is_not_there_is_no_mistake_of_who_typed() {
    let folder = school();
    std::os::unix::fs::symlink("nergens", folder.join("alles/verwijzing")).unwrap();
    let shown = folder.run(&["check", "alles", "weg", "--recursive", "--date", DAY]);
    assert!(shown.err.contains("‘alles/verwijzing’ is gevonden, maar niet te bereiken"), "{}", shown.err);
    assert!(shown.err.contains("de map ‘weg’ bestaat niet. Kijk de naam na"), "{}", shown.err);
}

#[test]
fn a_search_that_finds_one_dossier_says_so() {
    let folder = school();
    let one = folder.run(&["check", "alles/groep 9", "--recursive", "--date", DAY]).out;
    assert!(one.contains("[x]") && one.contains("\n1 dossier: 1 compleet.\n"), "a whole card, and the count: {one}");
    let twice = folder.run(&["check", "alles/groep 9/tlv", "./alles/groep 9/tlv", "--date", DAY]);
    assert_eq!(twice.out.matches("Toelaatbaarheidsverklaring").count(), 1, "one dossier, whatever it is called");
}

#[test]
fn a_folder_that_cannot_be_packed_says_what_to_do_first() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::new(root.path(), "school");
    let folder = desk.dossier("complete-tlv", "alles/$(nieuw)");
    std::fs::remove_file(folder.join("dossier.toml")).unwrap();
    std::fs::write(desk.folder.join("alles/lijst.xlsx"), "lijst").unwrap();
    let said = desk.run(&["pack", "alles", "--recursive", "--plain", "--output", &desk.path("uit")]).expect(2);
    let init = format!("compleet init {}", compleet::message::quoted("alles/$(nieuw)"));
    assert!(said.err.replace('\\', "/").contains(&init) && !said.err.contains("--type"), "{}", said.err);
    assert!(said.out.contains("losse lijsten of notities die niet in een dossier staan, in alles."), "{}", said.out);
    assert!(said.out.ends_with("\n1 dossier: 1 mislukt.\n"), "{}", said.out);
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
    let pack = [
        "pack",
        &desk.path("alles"),
        "--recursive",
        "--plain",
        "--output",
        &out,
        "--passphrase-file",
        &passphrase,
        "--jobs",
        "3",
    ];
    let said = desk.run(&pack).expect(1);
    assert!(said.out.ends_with("\n4 dossiers: 3 ingepakt, 1 niet ingepakt.\n"), "{}", said.out);
    assert_eq!(workplace::files(Path::new(&out)).len(), 3);
    assert!(said.out.contains("/a -> tlv-") || said.out.contains("\\a -> tlv-"), "{}", said.out);
    assert_eq!(said.out.matches("Zo dient u een aanvraag in").count(), 1, "once a type: {}", said.out);

    let said = desk.run(&["verify", &out, "--jobs", "3"]).expect(0);
    assert!(said.out.ends_with("3 pakketten: 3 in orde.\n"), "{}", said.out);
    let whole = std::fs::read(Path::new(&out).join(&workplace::files(Path::new(&out))[0])).unwrap();
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
    crate::harness::workplace::keep_secret(&word, "nog vier andere woorden");
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

    /// Many times the same dossier, its files stored once.
    fn many(root: &Path, count: usize) {
        let sample = Path::new(SAMPLES).join("complete-tlv");
        for number in 0..count {
            let folder = root.join(format!("alles/{number:03}"));
            std::fs::create_dir_all(&folder).unwrap();
            for entry in std::fs::read_dir(&sample).unwrap() {
                let entry = entry.unwrap();
                let first = root.join("alles/000").join(entry.file_name());
                match number {
                    0 => drop(std::fs::copy(entry.path(), first).unwrap()),
                    _ => std::fs::hard_link(first, folder.join(entry.file_name())).unwrap(),
                }
            }
        }
    }

    /// Processes of runs whose home is this one, by their second word. A worker has an empty environment: its parent
    /// tells whose it is.
    fn processes(home: &Path) -> Vec<String> {
        let named = format!("COMPLEET_HOME={}", home.display());
        let is_named = |process: &Path| {
            let environment = std::fs::read(process.join("environ")).unwrap_or_default();
            environment.split(|byte| *byte == 0).any(|entry| entry == named.as_bytes())
        };
        let parent = |process: &Path| {
            let status = std::fs::read_to_string(process.join("status")).unwrap_or_default();
            let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"))?;
            Some(Path::new("/proc").join(parent.trim()))
        };
        let word = |process: &Path| {
            let ours = is_named(process) || parent(process).is_some_and(|parent| is_named(&parent));
            let line = std::fs::read(process.join("cmdline")).unwrap_or_default();
            let word = line.split(|byte| *byte == 0).nth(1).unwrap_or_default().to_vec();
            ours.then(|| String::from_utf8_lossy(&word).into_owned())
        };
        std::fs::read_dir("/proc").unwrap().flatten().filter_map(|entry| word(&entry.path())).collect()
    }

    #[test]
    fn pictures_that_were_not_drawn_are_told_in_the_page_and_beside_it() {
        let root = tempfile::tempdir().unwrap();
        let home = root.path().join("home");
        let one = root.path().join("een");
        std::fs::create_dir(&one).unwrap();
        let sample = Path::new(SAMPLES).join("complete-tlv");
        std::fs::copy(sample.join("dossier.toml"), one.join("dossier.toml")).unwrap();
        let plan = one.join("plan.pdf");
        std::fs::copy(sample.join("Selectie plannen.pdf"), &plan).unwrap();
        for number in 1..600 {
            std::fs::hard_link(&plan, one.join(format!("plan {number}.pdf"))).unwrap();
        }
        let check = |more: &[&str]| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
            command.args(["check", "een", "--format", "html", "--date", DAY, "--jobs", "2"]).args(more);
            command
                .current_dir(root.path())
                .env("COMPLEET_HOME", &home)
                .env("COMPLEET_NO_OCR", "1")
                .env_remove("COMPLEET_LANG");
            command.process_group(0).stdout(Stdio::piped()).stderr(Stdio::piped());
            command.spawn().unwrap()
        };
        // What was read before is not read again, so that drawing begins at once.
        check(&["--output", "eerst.html"]).wait_with_output().unwrap();
        let mut child = check(&["--output", "beeld.html", "--pictures"]);
        while !processes(&home).iter().any(|word| word == compleet::sandbox::PAINTER) {
            assert!(child.try_wait().unwrap().is_none(), "it was done before anything was drawn");
            std::thread::yield_now();
        }
        kill_process_group(Pid::from_child(&child), Signal::INT).unwrap();
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.starts_with("compleet: gestopt. De controle is klaar en klopt; niet alle afbeeldingen"), "{said}");
        let page = std::fs::read_to_string(root.path().join("beeld.html")).unwrap();
        assert!(page.contains("De afbeeldingen zijn niet getekend: de controle is afgebroken."));
        assert_eq!(page.matches("geen afbeelding").count(), 0, "none of them could not be drawn");
    }

    /// Says whether a process listens to Ctrl-C by now.
    fn listens(pid: Pid) -> bool {
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap_or("0");
        u64::from_str_radix(caught.trim(), 16).is_ok_and(|signals| signals & (1 << (Signal::INT.as_raw() - 1)) != 0)
    }

    #[test]
    fn a_search_ends_when_it_is_told_to() {
        let root = tempfile::tempdir().unwrap();
        for number in 0..8000 {
            std::fs::create_dir_all(root.path().join(format!("alles/{}/{number}", number % 80))).unwrap();
        }
        for subcommand in ["check", "verify"] {
            let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
            command.args([subcommand, "alles", "--recursive"]).current_dir(root.path()).stderr(Stdio::piped());
            command
                .env("COMPLEET_HOME", root.path().join("home"))
                .env("COMPLEET_NO_OCR", "1")
                .env_remove("COMPLEET_LANG")
                .stdout(Stdio::piped());
            let mut child = command.spawn().unwrap();
            let pid = Pid::from_child(&child);
            while !listens(pid) {
                assert!(child.try_wait().unwrap().is_none(), "{subcommand} ended before it listened");
                std::thread::yield_now();
            }
            rustix::process::kill_process(pid, Signal::INT).unwrap();
            let output = child.wait_with_output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{said}");
            assert_eq!(said, "compleet: gestopt bij het zoeken in de mappen. Er is nog niets bekeken.\n");
        }
    }

    #[test]
    fn who_cannot_wait_finds_nothing_half_made() {
        let root = tempfile::tempdir().unwrap();
        many(root.path(), 60);
        let out = root.path().join("uit");
        std::fs::create_dir(&out).unwrap();
        let made = |start: &str| {
            let entries = std::fs::read_dir(&out).unwrap().flatten();
            entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(start)).count()
        };
        for round in 0..12 {
            let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
            command.args(["check", "alles", "--recursive", "--no-cache", "--format", "html", "--overwrite"]);
            command.args(["--output", "uit/verslag.html"]).current_dir(root.path());
            command
                .env("COMPLEET_HOME", root.path().join("home"))
                .env("COMPLEET_NO_OCR", "1")
                .stdout(Stdio::null())
                .stderr(Stdio::null());
            let mut child = command.spawn().unwrap();
            while made(".compleet-") == 0 && child.try_wait().unwrap().is_none() {
                std::thread::yield_now();
            }
            let pid = Pid::from_child(&child);
            let _ = rustix::process::kill_process(pid, Signal::INT);
            // A moment later each time: it is somewhere else when it is told again.
            for _ in 0..round * 2000 {
                std::hint::spin_loop();
            }
            while child.try_wait().unwrap().is_none() {
                let _ = rustix::process::kill_process(pid, Signal::INT);
                std::thread::yield_now();
            }
            assert_eq!(made(".compleet-"), 0, "round {round}");
        }
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
            command
                .current_dir(root.path())
                .env("COMPLEET_HOME", &home)
                .env("COMPLEET_NO_OCR", "1")
                .env_remove("COMPLEET_LANG");
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
        let left = report["not_reached"].as_array().unwrap();
        assert_eq!(left.len(), 400 - done.len());
        assert!(left.iter().all(|path| done.iter().all(|dossier| dossier["path"] != *path)), "each by name");
        assert!(said.starts_with(&format!("compleet: gestopt. Klaar: {} van 400.", done.len())), "{said}");
        for dossier in done {
            assert_eq!((&dossier["findings"], &dossier["verdict"]), (&done[0]["findings"], &done[0]["verdict"]));
        }
        let alone: Value = serde_json::from_slice(&check("alles/000").output().unwrap().stdout).unwrap();
        assert_eq!(alone["dossiers"][0], done[0]);
        assert_eq!(processes(&home).len(), 0);
    }
}
