//! Names, numbers and dates are planted in a dossier, every subcommand runs over it, failures and kills included: what lies
//! outside the folders that the user chose is what docs/privacy.md lists, and holds none of them.

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::folder::day_of;
use crate::harness::workplace::{Desk, Said, said};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// What is planted: a name, a birth date in two spellings, a number that passes the elfproef.
const PLANTED: [&str; 6] = ["Zwaantje", "Kwikstaart", "zwaantje", "2016-03-14", "14-03-2016", "111222333"];

/// What may lie in the user's own folder, as docs/privacy.md has it.
const LISTED: [&str; 9] = [
    "register.sqlite",
    "register-copies",
    "cache",
    "cache.key",
    "key",
    "contacts",
    "unfinished",
    "page.lock",
    "school.toml",
];

struct Place {
    root: tempfile::TempDir,
    desk: Desk,
}

impl Place {
    fn command(&self) -> Command {
        let mut command = self.desk.command();
        for (name, folder) in
            [("HOME", "user"), ("TMPDIR", "tmp"), ("XDG_CACHE_HOME", "user/.cache"), ("XDG_DATA_HOME", "user/.data")]
        {
            command.env(name, self.root.path().join(folder));
        }
        command.stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Said {
        let said = said(self.command().args(arguments).args(day_of(arguments)).output().unwrap());
        self.look(&arguments.join(" "));
        said
    }

    /// Starts a run, and kills it after a while.
    fn kill(&self, arguments: &[&str], after: Duration) {
        let mut child = self.command().args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(after);
        let _ = child.kill();
        child.wait().unwrap();
        self.look(&format!("killed: {}", arguments.join(" ")));
    }

    /// Looks at all that lies where the user chose nothing.
    fn look(&self, after: &str) {
        for folder in ["user", "tmp", "Desk/home"] {
            for path in all(&self.root.path().join(folder)) {
                let bytes = fs::read(&path).unwrap_or_default();
                let name = path.to_string_lossy().into_owned();
                for planted in PLANTED {
                    let wide: Vec<u8> = planted.encode_utf16().flat_map(u16::to_le_bytes).collect();
                    let holds = |what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
                    // Where something is being unpacked is noted by its path, which the user chose, until it is done.
                    let noted = name.contains("/unfinished/");
                    assert!(noted || !holds(planted.as_bytes()) && !holds(&wide), "{planted} in {name} after {after}");
                    assert!(!name.contains(planted), "{planted}: {name} after {after}");
                }
            }
        }
        for entry in fs::read_dir(self.root.path().join("Desk/home")).into_iter().flatten() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let listed =
                LISTED.contains(&name.as_str()) || name.starts_with("key-") || name.starts_with("register.sqlite-");
            assert!(listed || name.starts_with(".compleet-"), "{name} is in no list, after {after}");
        }
    }
}

fn all(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { all(&path) } else { vec![path] }).collect()
}

/// A dossier with names, numbers and dates in its details, its name and the names of its files.
fn planted() -> Place {
    let root = tempfile::tempdir().unwrap();
    for folder in ["user", "tmp"] {
        fs::create_dir(root.path().join(folder)).unwrap();
    }
    let desk = Desk::with_key(root.path(), "Desk");
    let dossier = desk.dossier("complete-tlv", "Zwaantje Kwikstaart");
    let toml = dossier.join("dossier.toml");
    let details = fs::read_to_string(&toml).unwrap();
    let kept: Vec<&str> = details.lines().filter(|line| !line.starts_with("leerling")).collect();
    let pupil = "leerling = { naam = \"Zwaantje Kwikstaart\", geboortedatum = 2016-03-14 }";
    fs::write(&toml, format!("{pupil}\n{}\n", kept.join("\n"))).unwrap();
    desk.settle(&dossier);
    Place { root, desk }
}

#[test]
fn t07_nothing_of_a_pupil_lies_where_nobody_chose_it() {
    let place = planted();
    let (dossier, secret) = ("Zwaantje Kwikstaart", "wachtzin.txt");
    let run = |arguments: &[&str]| place.run(arguments);
    for format in ["terminal", "json", "html", "csv"] {
        run(&["check", dossier, "--format", format, "--output", &format!("verslag Zwaantje.{format}")]);
    }
    run(&["check", dossier, "--explain"]);
    run(&["check", "er is geen Kwikstaart"]).expect(2);
    run(&["check", dossier, "--type", "Zwaantje"]);
    run(&["init", "nieuw Zwaantje", "--type", "tlv"]);
    run(&["confirm", dossier, "wettelijke-gezagvoerders", "--by", "M. Jansen"]);
    run(&["waive", dossier, "outdated-research", "--reason", "111222333", "--by", "Kwikstaart"]);
    run(&["explain", "bsn-in-document"]);
    run(&["mend", dossier]);
    run(&["pack", dossier, "--plain", "--output", "uit Zwaantje.asice", "--passphrase-file", secret]).expect(0);
    run(&["pack", dossier, "--plain", "--output", "uit Zwaantje.asice", "--passphrase-file", secret]).expect(2);
    run(&["verify", "uit Zwaantje.asice"]).expect(0);
    run(&["unpack", "uit Zwaantje.asice", "--output", "uitgepakt Zwaantje"]).expect(0);
    for after in [20, 60, 150, 400] {
        let after = Duration::from_millis(after);
        place.kill(&["check", dossier, "--no-cache"], after);
        place.kill(&["check", dossier], after);
        place.kill(&["unpack", "uit Zwaantje.asice", "--output", "nog een Zwaantje"], after);
        let _ = fs::remove_dir_all(place.desk.folder.join("nog een Zwaantje"));
        place.kill(
            &[
                "pack",
                dossier,
                "--plain",
                "--again",
                "--overwrite",
                "--output",
                "uit Zwaantje.asice",
                "--passphrase-file",
                secret,
            ],
            after,
        );
    }
    run(&["status", "sent", "4711", dossier]);
    run(&["status", "record", dossier, "TLV aanvraag in behandeling", "--by", "M. Jansen"]);
    for arguments in
        [&["status", "list"][..], &["status", "next"], &["status", "show", dossier], &["register", "check"]]
    {
        run(arguments);
    }
    run(&["status", "next", "--ics", "agenda.ics"]);
    run(&["status", "done", dossier, "schoolbrief", "--by", "M. Jansen"]);
    run(&["register", "export", dossier, "--output", "alles van Zwaantje.json"]);
    run(&["register", "purge", "--due"]);
    run(&["rules", "list"]);
    run(&["key", "show"]);
    run(&["key", "backup", "sleutels.age", "--passphrase-file", secret]);
    run(&["contact", "list"]);
    run(&["--version", "--verbose"]);
    run(&["register", "erase", dossier, "--yes"]).expect(0);
    run(&["cache", "clear"]).expect(0);
    assert!(!place.desk.folder.join("home/cache.key").exists());
    assert_eq!(all(&place.desk.folder.join("home/unfinished")), Vec::<PathBuf>::new(), "every start sweeps");
}

#[test]
fn t07_every_place_that_is_listed_here_is_in_the_page_for_the_data_protection_officer() {
    let page = include_str!("../../docs/privacy.md");
    for name in LISTED {
        assert!(page.contains(name), "{name}");
    }
}
