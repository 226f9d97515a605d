//! What was read before is not read again, and nobody sees the difference.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder;

use crate::harness::folder::{DAY, Folder, Shown};
use compleet::cache::Cache;
use compleet::inspect::Looking;
use compleet::recognise::Recogniser;
use compleet::sandbox::{Limits, Pool};
use compleet::work::{Asked, Checker, Idle, Stop, Unobserved};
use std::path::Path;

const SAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-dossiers");

/// Every sample dossier, by its path.
fn samples() -> Vec<String> {
    let mut all: Vec<String> = std::fs::read_dir(SAMPLES)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("expected.toml").is_file())
        .map(|path| path.to_str().unwrap().to_owned())
        .collect();
    all.sort();
    assert!(all.len() > 30);
    all
}

fn check(folder: &Folder, what: &[&str], more: &[&str]) -> (i32, String, String) {
    let Shown { out, err, code } = folder.run(&[&["check"], what, &["--date", DAY, "--type", "tlv"], more].concat());
    (code, out, err)
}

fn database(folder: &Folder) -> rusqlite::Connection {
    rusqlite::Connection::open(folder.join(".home/cache/readings.sqlite")).unwrap()
}

#[test]
fn every_sample_gives_the_same_bytes_cold_warm_and_without_a_cache() {
    let folder = Folder::new();
    let samples = samples();
    let samples: Vec<&str> = samples.iter().map(String::as_str).collect();
    for more in [&["--explain"][..], &["--format", "json"]] {
        let without = check(&folder, &samples, &[more, &["--no-cache"]].concat());
        let first = check(&folder, &samples, more);
        let second = check(&folder, &samples, more);
        assert_eq!(without, first);
        assert_eq!(without, second);
    }
    let plain = check(&folder, &samples, &["--no-cache"]);
    assert_eq!(plain, check(&folder, &samples, &[]));
}

#[test]
fn without_a_cache_nothing_is_written() {
    let folder = Folder::new();
    let samples = samples();
    check(&folder, &[&samples[0]], &["--no-cache"]);
    assert_eq!(folder.names(), Vec::<String>::new());
}

#[test]
fn a_document_that_changed_is_read_again_whatever_its_time_stamp_says() {
    let paragraphs = ["Ontwikkelingsperspectief", "Naam leerling: Jan de Vries", "Datum onderzoek: 3 maart 2024"];
    let folder = Folder::new().with_word("d/OP.docx", "Ontwikkelingsperspectief", &paragraphs);
    let folder = folder.with_word("d/IQ-onderzoek.docx", "IQ-onderzoek", &["Datum onderzoek: 3 maart 2024"]);
    let first = check(&folder, &["d"], &["--format", "json"]);
    assert_eq!(first, check(&folder, &["d"], &["--format", "json", "--no-cache"]));
    let count = || database(&folder).query_row("SELECT count(*) FROM reading", [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count(), 2);

    // The same name, size and time, but other bytes.
    let path = folder.join("d/IQ-onderzoek.docx");
    let times = std::fs::metadata(&path).unwrap().modified().unwrap();
    let bytes = folder::word("IQ-onderzoek", &["Datum onderzoek: 4 maart 2024"]);
    std::fs::write(&path, bytes).unwrap();
    std::fs::File::options().write(true).open(&path).unwrap().set_modified(times).unwrap();
    let changed = check(&folder, &["d"], &["--format", "json"]);
    assert!(first.1.contains("2024-03-03") && changed.1.contains("2024-03-04"));
    assert_eq!(count(), 3);
}

#[test]
fn a_second_run_reads_no_document_of_any_sample() {
    let root = tempfile::tempdir().unwrap();
    let rules = compleet::rules::builtin();
    let recogniser = Recogniser::new(&rules);
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let asked = Asked { request_type: Some("tlv".into()), on: today, ..Asked::default() };
    let run = |program: &str| {
        let pool = Pool::with_program(program.into(), Limits { looking: Looking::AtInk, ..Limits::new(Some(2)) });
        let cache = Cache::new(root.path().join("cache"), root.path().join("home"), rules.digest, today);
        let (idle, stop) = (Idle::default(), Stop::default());
        let checker = Checker {
            asked: &asked,
            rules: &rules,
            pool: &pool,
            recogniser: &recogniser,
            cache: Some(&cache),
            idle: &idle,
            stop: &stop,
            observer: &Unobserved,
        };
        let all = samples();
        all.iter().map(|path| format!("{:?}", checker.check(Path::new(path)).unwrap())).collect::<Vec<_>>()
    };
    let read = run(env!("CARGO_BIN_EXE_compleet"));
    // Where no reader can be started, whatever is read is unreadable.
    assert_eq!(read, run("there is no such program"));
}

#[test]
fn another_pupils_document_is_found_from_hashes_as_well() {
    let of = |name: &str, born: &str| [format!("Naam leerling: {name}"), format!("Geboortedatum: {born}")];
    let mut folder = Folder::new().with(
        "d/dossier.toml",
        "aanvraagtype = \"tlv\"\nleerling = { naam = \"Jan de Vries\", geboortedatum = 2016-02-01 }\n",
    );
    for (file, name, born) in [("OP", "J. de Vries", "1 februari 2016"), ("IQ-onderzoek", "Piet Bakker", "3 mei 2015")]
    {
        let lines = of(name, born);
        folder = folder.with_word(&format!("d/{file}.docx"), file, &[&lines[0], &lines[1]]);
    }
    let folder = folder.with_word("d/Verslag 01-02-2016.docx", "Verslag", &["Iets"]);
    let runs: Vec<_> = [&["--no-cache"][..], &[], &[]].iter().map(|more| check(&folder, &["d"], more)).collect();
    assert_eq!((&runs[0], &runs[0]), (&runs[1], &runs[2]));
    let [other, birth] = ["(other-pupil", "(personal-data-in-filename"].map(|code| runs[0].1.contains(code));
    assert!(other && birth, "{}", runs[0].1);
}

#[test]
fn a_birth_date_in_the_name_of_a_file_is_not_kept_and_is_no_date_of_research() {
    let details = "aanvraagtype = \"tlv\"\nleerling = { geboortedatum = 2016-02-01 }\n";
    let folder = Folder::new()
        .with("d/dossier.toml", details)
        .with_word("d/IQ-onderzoek 01-02-2016.docx", "IQ-onderzoek", &["Zonder dag"])
        .with_word("d/SEO 03-09-2026.docx", "ZIEN Observatielijst leerling", &["Betrokkenheid en welbevinden"]);
    let json = |more: &[&str]| check(&folder, &["d"], &[&["--format", "json"], more].concat()).1;
    let without = json(&["--no-cache"]);
    assert_eq!((&json(&[]), &json(&[])), (&without, &without), "cold and warm");
    let report: serde_json::Value = serde_json::from_str(&without).unwrap();
    let attachments = report["dossiers"][0]["attachments"].as_array().unwrap();
    let dates: Vec<_> = attachments.iter().map(|attachment| (&attachment["date"], &attachment["dates"])).collect();
    assert_eq!(dates[0], (&serde_json::Value::Null, &serde_json::json!([])), "{}", attachments[0]);
    assert_eq!(dates[1].0, "2026-09-03", "any other date in a name is better than none");
    let codes: Vec<_> =
        report["dossiers"][0]["findings"].as_array().unwrap().iter().map(|found| &found["code"]).collect();
    assert!(codes.iter().any(|code| *code == "undated-research"), "{codes:?}");
    let connection = database(&folder);
    let mut query = connection.prepare("SELECT value FROM reading").unwrap();
    let kept: Vec<Vec<u8>> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(kept.len(), 2);
    for entry in kept {
        let entry = String::from_utf8_lossy(&entry).into_owned();
        assert!(!entry.contains("2016") && !entry.contains("2026-09-03"), "{entry}");
    }
}

#[test]
fn nothing_of_a_pupil_stands_in_the_cache() {
    let folder = Folder::new();
    let samples = samples();
    check(&folder, &samples.iter().map(String::as_str).collect::<Vec<_>>(), &[]);
    let mut files = Vec::new();
    collect(&folder.join(".home"), &mut files);
    let kept = files.iter().flat_map(|path| std::fs::read(path).unwrap()).collect::<Vec<u8>>();
    let kept = String::from_utf8_lossy(&kept).to_lowercase();
    assert!(kept.len() > 10_000);
    for sample in &samples {
        let Ok(details) = std::fs::read_to_string(Path::new(sample).join("dossier.toml")) else { continue };
        let name = details.lines().find_map(|line| line.strip_prefix("leerling = { naam = \""));
        for part in name.into_iter().filter_map(|rest| rest.split('"').next()).flat_map(str::split_whitespace) {
            assert!(part.len() < 4 || !kept.contains(&part.to_lowercase()), "{part}");
        }
        for entry in std::fs::read_dir(sample).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap().to_lowercase();
            assert!(!kept.contains(&name), "{name}");
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

#[test]
fn a_damaged_cache_is_no_matter() {
    let folder = Folder::new().with_word("d/OP.docx", "Ontwikkelingsperspectief", &["Naam leerling: Jan de Vries"]);
    let first = check(&folder, &["d"], &[]);
    std::fs::write(folder.join(".home/cache/readings.sqlite"), "SQLite format 3\0 en dan rommel".repeat(400)).unwrap();
    assert_eq!(check(&folder, &["d"], &[]), first);
    assert_eq!(check(&folder, &["d"], &[]), first);
    std::fs::write(folder.join(".home/cache.key"), "geen sleutel").unwrap();
    assert_eq!(check(&folder, &["d"], &[]), first);
}

#[cfg(unix)]
#[test]
fn a_home_that_may_not_be_written_is_no_matter() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new().with_word("d/OP.docx", "Ontwikkelingsperspectief", &["Iets"]).with(".home", "a file");
    let shown = check(&folder, &["d"], &[]);
    assert_eq!(shown.2, "");
    std::fs::remove_file(folder.join(".home")).unwrap();
    std::fs::create_dir(folder.join(".home")).unwrap();
    std::fs::set_permissions(folder.join(".home"), std::fs::Permissions::from_mode(0o555)).unwrap();
    assert_eq!(check(&folder, &["d"], &[]), shown);
}
