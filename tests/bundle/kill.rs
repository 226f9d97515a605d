//! Kills `pack` and `unpack` at moments spread over the measured length of a run: what is left is the whole result, or
//! nothing that looks like one. COMPLEET_KILLS says how many times each (20 by default, 200 before a release).

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::workplace::{Desk, files};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

fn kills() -> u32 {
    std::env::var("COMPLEET_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(20)
}

fn start(mut command: Command) -> Child {
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Makes a document larger without changing what a reader sees, so that writing takes a while.
fn pad(path: &Path, bytes: usize) {
    let mut document = fs::read(path).unwrap();
    let text = String::from_utf8_lossy(&document[document.len().saturating_sub(200)..]).into_owned();
    let start = text[text.rfind("startxref").unwrap()..].to_owned();
    let line = [b"%".as_slice(), &[b'x'; 98], b"\n"].concat();
    document.push(b'\n');
    for _ in 0..bytes / line.len() {
        document.extend(&line);
    }
    document.extend(start.as_bytes());
    fs::write(path, document).unwrap();
}

fn largest_pdf(folder: &Path) -> PathBuf {
    let pdfs = files(folder).into_iter().filter(|name| name.ends_with(".pdf")).map(|name| folder.join(name));
    pdfs.max_by_key(|path| fs::metadata(path).unwrap().len()).unwrap()
}

/// Runs once whole, then kills over and over; returns how many kills landed while something was being written.
fn trial(run: &dyn Fn() -> Command, outcome: &dyn Fn() -> bool, clear: &dyn Fn(), place: &Path) -> u32 {
    let begin = Instant::now();
    assert!(start(run()).wait().unwrap().success());
    let length = begin.elapsed();
    assert!(outcome());
    clear();
    let (mut midway, count) = (0, kills());
    for number in 0..count {
        let mut child = start(run());
        thread::sleep(length * number / count + Duration::from_micros(u64::from(number % 7) * 130));
        child.kill().unwrap();
        child.wait().unwrap();
        let leftovers = files(place).iter().filter(|name| name.starts_with(".compleet-")).count();
        midway += u32::from(leftovers > 0);
        let results = files(place).iter().filter(|name| !name.starts_with(".compleet-")).count();
        assert!(results == 0 || outcome(), "kill {number}: {:?}", files(place));
        if results > 0 {
            clear();
        }
    }
    // The next run sweeps up. What was only just begun may still be somebody's: it is left for the run after that.
    thread::sleep(Duration::from_secs(6));
    assert!(start(run()).wait().unwrap().success());
    assert_eq!(files(place).iter().filter(|name| name.starts_with(".compleet-")).count(), 0, "{:?}", files(place));
    assert!(outcome());
    clear();
    midway
}

#[test]
fn a_killed_run_leaves_all_or_nothing() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = school.dossier("complete-tlv", "dossier");
    pad(&largest_pdf(&dossier), 24 << 20);
    let place = school.folder.join("uit");
    fs::create_dir(&place).unwrap();
    let only = |place: &Path| {
        files(place).into_iter().find(|name| !name.starts_with(".compleet-")).map(|name| place.join(name))
    };
    let pack = || {
        let mut command = school.command();
        command.args(["pack", "dossier", "--plain", "--output", "uit", "--passphrase-file", "wachtzin.txt"]);
        command
    };
    let verified =
        || only(&place).is_some_and(|bundle| school.run(&["verify", bundle.to_str().unwrap()]).code == Some(0));
    let remove = || {
        if let Some(bundle) = only(&place) {
            fs::rename(bundle, school.folder.join("laatste.asice")).unwrap();
        }
    };
    let packed = trial(&pack, &verified, &remove, &place);

    let target = place.join("map");
    let unpack = || {
        let mut command = school.command();
        command.args(["unpack", "laatste.asice", "--output", "uit/map"]);
        command
    };
    let whole = || {
        let same = |name: &String| fs::read(dossier.join(name)).ok() == fs::read(target.join(name)).ok();
        files(&dossier).iter().filter(|name| !name.ends_with(".toml")).all(same)
    };
    let unpacked = trial(&unpack, &whole, &|| fs::remove_dir_all(&target).unwrap(), &place);
    let words =
        format!("killed {} times each: {packed} while packing, {unpacked} while unpacking were mid-write", kills());
    let _ = writeln!(std::io::stderr(), "{words}");
}
