//! What a person sees who runs `compleet` on folders, right ones and wrong ones.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder;

use crate::harness::folder::{DAY, Folder, Shown};

/// A request for A&K that is complete but for its `dossier.toml`.
fn complete() -> Folder {
    let folder = Folder::new();
    folder
        .with_word(
            "d/Groeidocument-OPP deel 1.docx",
            "Groeidocument-OPP deel 1",
            &["Onderwijsbehoeften van Sem", "Visie ouders"],
        )
        .with_word(
            "d/LVS toetsen en ZIEN.docx",
            "ZIEN Observatielijst leerling",
            &["Niet-methodetoetsen leerling", "DMT en AVI, vaardigheidsscore", "Betrokkenheid en welbevinden"],
        )
}

const DETAILS: &str = "# Sem\r\nid = \"0198c0de-0000-7000-8000-000000000000\"\r\naanvraagtype = \"advies-kort\"\r\n\
    samenwerkingsverband = \"PO2507\"\r\ntitel = \"A&K\"\r\ndatum = 2026-11-20\r\ncontactpersoon = \"M. Jansen\"\r\n\
    toelichting = \"Groeidocument-OPP deel 1.docx\"\r\nemail = \"m.jansen@deregenboog.example\"\r\ntelefoon = \"024-1234567\"\r\n";

fn check(folder: &Folder, more: &[&str]) -> Shown {
    folder.run(&[&["check", "d", "--date", DAY], more].concat())
}

#[test]
fn a_folder_without_details_is_checked_by_its_type() {
    insta::assert_snapshot!(check(&complete(), &["--type", "advies-kort"]).all());
}

#[test]
fn a_complete_dossier_is_quiet() {
    let folder = confirmed();
    insta::assert_snapshot!(check(&folder, &[]).all());
    let quiet = check(&folder, &["--quiet"]);
    assert_eq!((quiet.code, quiet.out.as_str(), quiet.err.as_str()), (0, "", ""));
}

/// A dossier of which a person has confirmed all that only a person can see.
fn confirmed() -> Folder {
    let folder = complete().with("d/dossier.toml", DETAILS);
    assert_eq!(folder.run(&["confirm", "d", "wettelijke-gezagvoerders", "--by", "M. Jansen", "--on", DAY]).code, 0);
    folder
}

#[test]
fn a_report_in_the_dossiers_own_folder_is_no_attachment_and_a_document_about_compleet_is() {
    let folder = confirmed();
    let files = |folder: &Folder| {
        let json: serde_json::Value = serde_json::from_str(&check(folder, &["--format", "json"]).out).unwrap();
        json["dossiers"][0]["attachments"].as_array().unwrap().len()
    };
    let before = files(&folder);
    for (form, ending) in [("terminal", "txt"), ("html", "html"), ("csv", "csv"), ("json", "json")] {
        for language in ["nl", "en"] {
            let to = folder.join(&format!("d/verslag {language}.{ending}"));
            let output = ["--format", form, "--lang", language, "--output", to.to_str().unwrap()];
            assert_eq!(check(&folder, &output).code, 0, "{form}");
            assert!(to.is_file());
        }
    }
    assert_eq!(files(&folder), before);
    let text = folder.read("d/verslag nl.txt");
    assert!(text.starts_with("Verslag van compleet (compleet/report/v1), gemaakt op "), "{text}");
    let folder = folder
        .with("d/over.html", "<html><title>Over compleet/report/v1</title>")
        .with("d/over.csv", "a;b\r\nmap;aanvraagtype;datum")
        .with("d/over.txt", "Een verslag van compleet (compleet/report/v1)");
    assert_eq!(files(&folder), before + 3);
}

#[test]
fn what_is_missing_stands_first_and_says_what_to_do() {
    let folder = complete().with("d/dossier.toml", DETAILS.replace("M. Jansen", ""));
    std::fs::remove_file(folder.join("d/Groeidocument-OPP deel 1.docx")).unwrap();
    insta::assert_snapshot!(check(&folder, &[]).all());
}

#[test]
fn the_same_in_english() {
    let folder = complete().with("d/dossier.toml", DETAILS);
    insta::assert_snapshot!(check(&folder, &["--lang", "en"]).all());
}

#[test]
fn it_explains_what_it_took_each_file_for() {
    let folder = complete().with("d/dossier.toml", DETAILS).with("d/scan0001.docx", folder::word("Iets", &["Anders"]));
    insta::assert_snapshot!(check(&folder, &["--explain"]).all());
}

#[test]
fn a_file_that_fills_the_slot_is_not_called_unrecognised() {
    let told = folder::word("Wat Jan nodig heeft", &["Rust en een vaste plek."]);
    let details = DETAILS.replace("Groeidocument-OPP deel 1.docx", "Toelichting.docx");
    let folder = complete().with("d/dossier.toml", details).with("d/Toelichting.docx", told);
    let shown = check(&folder, &["--explain"]).out;
    assert!(shown.contains("geen vaste soort; vult: Toelichting onderwijsbehoeften"), "{shown}");
    assert!(!shown.contains("niet herkend"), "{shown}");
    let english = check(&folder, &["--explain", "--lang", "en"]).out;
    assert!(english.contains("no fixed kind; fills:"), "{english}");
}

#[test]
fn a_name_alone_is_a_check() {
    let folder = complete().with("d/dossier.toml", DETAILS);
    assert_eq!(folder.run(&["d", "--date", DAY]).out, check(&folder, &[]).out);
    assert_eq!(folder.run(&["--lang", "nl", "d", "--date", DAY]).out, check(&folder, &[]).out);
    assert_eq!(folder.run(&["controleer", "d", "--date", DAY]).out, check(&folder, &[]).out);
}

#[test]
fn strict_counts_warnings_as_errors() {
    let folder = confirmed();
    let twice = std::fs::read(folder.join("d/Groeidocument-OPP deel 1.docx")).unwrap();
    let folder = folder.with("d/Groeidocument-OPP deel 1 kopie.docx", twice);
    assert_eq!(check(&folder, &[]).code, 0, "the same file twice is a warning");
    assert_eq!(check(&folder, &["--strict"]).code, 1);
}

#[test]
fn what_a_person_has_to_look_at_is_not_in_order() {
    let folder = complete().with("d/dossier.toml", DETAILS);
    let shown = check(&folder, &[]);
    assert_eq!(shown.code, 1, "{}", shown.out);
    assert!(shown.out.contains("\nNog te bevestigen: 1.\n"), "{}", shown.out);
}

/// One message, exit 2, nothing on stdout, nothing written.
fn refused(folder: &Folder, arguments: &[&str]) -> String {
    let before = folder.names();
    let shown = folder.run(arguments);
    assert_eq!((shown.code, shown.out.as_str()), (2, ""), "{arguments:?}");
    assert_eq!(folder.names(), before);
    assert!(shown.err.starts_with("compleet: "), "{}", shown.err);
    shown.err.replace('\\', "/")
}

#[test]
fn what_cannot_be_looked_at_is_said_once() {
    let folder = complete().with("leeg/.keep", "").with("bestand.txt", "x").with("boven/onder/a.pdf", "x");
    let said: Vec<String> = [
        &["check", "weg"][..],
        &["chek"],
        &["bestand.txt"],
        &["leeg"],
        &["leeg", "--type", "tlv"],
        &["boven"],
        &["d"],
        &["d", "--type", "tvl"],
        &["d", "--type", "tlv", "--date", "morgen"],
        &["d", "--rules", "weg"],
        &["weg", "--lang", "en"],
    ]
    .iter()
    .map(|arguments| refused(&folder, arguments))
    .collect();
    insta::assert_snapshot!(said.concat());
}

#[test]
fn a_broken_dossier_toml_points_at_every_mistake() {
    let broken = "aanvraagtype = \"advies-kort\"\nomschrijvng = \"x\"\ndatum = \"31 februari\"\n[bijlagen]\n\"a.pdf\" = [\"so\"]\n\
                  [bevestigd]\n\"gezagvoerders\" = { door = \"M\" }\n\"seo\" = {}\n";
    let folder =
        complete().with("d/dossier.toml", broken).with("e/dossier.toml", "aanvraagtype = tlv\ntitel = \"a\" \"b\"\n");
    let said = [&["d"][..], &["e"], &["d", "--lang", "en"]].map(|arguments| refused(&folder, arguments));
    insta::assert_snapshot!(said.concat());
}

#[test]
fn mistakes_in_the_arguments_are_told_in_the_readers_language() {
    let folder = complete();
    let said: Vec<String> = [
        &["check"][..],
        &["check", "d", "--formaat", "json"],
        &["check", "d", "--format", "xml"],
        &["check", "d", "--type"],
        &["check", "d", "--overwrite"],
        &["waive", "d", "outdated-research"],
        &["waive", "d", "outdated", "--reason", "x", "--by", "y"],
        &["waive", "d", "wrong-format", "--reason", "x", "--by", "y"],
        &["confirm", "d", "seo", "--by", " "],
        &["explain", "outdatd-research"],
        &["completions", "dos"],
        &["--lang", "en", "waive", "d"],
    ]
    .iter()
    .map(|arguments| refused(&folder, arguments))
    .collect();
    insta::assert_snapshot!(said.concat());
}

#[test]
fn help_in_both_languages() {
    let folder = Folder::new();
    let mut said = String::new();
    for language in ["nl", "en"] {
        for subcommand in ["", "check", "init", "confirm", "waive", "explain", "rules", "completions", "man"] {
            let arguments: Vec<&str> =
                ["--lang", language, subcommand, "--help"].into_iter().filter(|word| !word.is_empty()).collect();
            let shown = folder.run(&arguments);
            assert_eq!((shown.code, shown.err.as_str()), (0, ""), "{arguments:?}");
            said += &format!("$ compleet {}\n{}\n", arguments.join(" "), shown.out);
        }
    }
    insta::assert_snapshot!(said);
}

/// The subcommands that a help text names.
fn subcommands(help: &str) -> Vec<String> {
    let list = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    list.filter_map(|line| Some(line.split_whitespace().next()?.to_owned())).collect()
}

#[test]
fn every_subcommand_has_help_and_so_has_each_below_it() {
    let folder = Folder::new();
    let mut open = vec![Vec::<String>::new()];
    let mut asked = 0;
    while let Some(path) = open.pop() {
        let mut arguments = vec!["--lang", "en"];
        arguments.extend(path.iter().map(String::as_str));
        arguments.push("--help");
        let shown = folder.run(&arguments);
        assert_eq!((shown.code, shown.err.as_str()), (0, ""), "{arguments:?}");
        asked += 1;
        open.extend(subcommands(&shown.out).into_iter().map(|name| [path.clone(), vec![name]].concat()));
    }
    assert!(asked > 15, "only {asked} were found");
}

#[test]
fn every_shell_gets_its_completions_and_man_its_page() {
    let folder = Folder::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let shown = folder.run(&["completions", shell]);
        assert!(shown.code == 0 && shown.out.contains("confirm"), "{shell}");
    }
    assert!(folder.run(&["man"]).out.contains(".TH compleet 1"));
}

#[test]
fn many_dossiers_are_checked_and_counted() {
    let folder = complete().with("alles/goed/dossier.toml", DETAILS).with("alles/stuk/dossier.toml", "x");
    for name in ["Groeidocument-OPP deel 1.docx", "LVS toetsen en ZIEN.docx"] {
        std::fs::copy(folder.join(&format!("d/{name}")), folder.join(&format!("alles/goed/{name}"))).unwrap();
    }
    let shown = folder.run(&["check", "alles", "--recursive", "--quiet", "--date", DAY]);
    assert_eq!(shown.code, 2);
    insta::assert_snapshot!(shown.all());
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_not_taken_for_all_being_in_order() {
    let folder = complete().with("d/dossier.toml", DETAILS);
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_compleet"))
        .args(["check", "d", "--format", "json"])
        .current_dir(folder.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("niemand leest het resultaat meer"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_closed_stdout_is_no_success() {
    let folder = complete().with("d/dossier.toml", DETAILS);
    let run = |orders: &str| {
        let mut command = std::process::Command::new("sh");
        command.args(["-c", &format!("exec \"$0\" {orders}"), env!("CARGO_BIN_EXE_compleet")]);
        command
            .current_dir(folder.path())
            .env("COMPLEET_HOME", folder.path().join(".home"))
            .env("COMPLEET_NO_OCR", "1");
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    for orders in ["check d --date 2026-11-20", "rules list", "explain draft-document", "--version"] {
        let (code, said) = run(&format!("{orders} >&-"));
        assert_eq!(code, Some(2), "{orders}: {said}");
        assert!(said.contains("niemand leest het resultaat meer"), "{orders}: {said}");
    }
    let (code, said) = run("check d --date 2026-11-20 --format json --output verslag.json >&-");
    assert_eq!(code, Some(1), "what is kept in a file needs no stream: {said}");
    assert_eq!(run("rules list >/dev/null").0, Some(0), "whoever throws it away has asked for that");
}
