//! Kills `status apply` at moments spread over the measured length of a run: the register opens, is sound, holds whole
//! files only, and applying again completes it. COMPLEET_KILLS says how many times (20 by default, 200 before a release).

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::workplace;

use crate::harness::status_files::{certificate, event, key, signed};
use crate::harness::workplace::Desk;
use compleet::register::{Reference, Register, RegisterError};
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const FILES: i64 = 6;
const DOSSIERS: i64 = 40;

fn kills() -> u32 {
    std::env::var("COMPLEET_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(20)
}

fn start(desk: &Desk) -> Child {
    let mut command = desk.command();
    command.args(["status", "apply", "inbox"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// How many events of each file are in the register.
fn taken(home: &Path) -> Vec<usize> {
    let mut register = Register::open(home).unwrap();
    assert_eq!(register.check().unwrap(), []);
    let mut counts = vec![0; usize::try_from(FILES).unwrap()];
    register
        .read(|pen| {
            for number in 0..DOSSIERS {
                let Some(key) = pen.find(&Reference::Number(1 + number))? else { continue };
                for event in pen.events(key)?.0 {
                    let file: usize = event.id.0.split('-').next().unwrap().parse().unwrap();
                    counts[file] += 1;
                }
            }
            Ok::<_, RegisterError>(())
        })
        .unwrap();
    counts
}

#[test]
fn a_killed_run_leaves_whole_files_and_the_next_completes_them() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::new(root.path(), "school");
    let platform = key("Platform");
    certificate(&platform, &desk.folder.join("platform.pem"));
    desk.knows("platform.pem", &["administratie"]);
    let inbox = desk.folder.join("inbox");
    fs::create_dir_all(&inbox).unwrap();
    for file in 0..FILES {
        let one =
            |number| event(&format!("{file}-{number}"), 1 + number, file, "administratie", "TLV aanvraag incompleet");
        let events: Vec<Value> = (0..DOSSIERS).map(one).collect();
        fs::write(inbox.join(format!("{file}.asice")), signed(&events, &platform)).unwrap();
    }
    let home = desk.folder.join("home");
    let each = usize::try_from(DOSSIERS).unwrap();
    let forget = || {
        for name in workplace::files(&home).into_iter().filter(|name| name.starts_with("register")) {
            // The folder of copies goes with the register.
            let path = home.join(name);
            if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
        }
    };
    let begin = Instant::now();
    start(&desk).wait().unwrap();
    let length = begin.elapsed();
    assert!(taken(&home).iter().all(|count| *count == each));
    let (mut midway, count) = (0, kills());
    for number in 0..count {
        forget();
        let mut child = start(&desk);
        thread::sleep(length * number / count + Duration::from_micros(u64::from(number % 7) * 130));
        child.kill().unwrap();
        child.wait().unwrap();
        let left = taken(&home);
        assert!(left.iter().all(|count| *count == 0 || *count == each), "kill {number}: {left:?}");
        midway += u32::from(left.contains(&each) && left.contains(&0));
        start(&desk).wait().unwrap();
        assert!(taken(&home).iter().all(|count| *count == each), "kill {number}");
    }
    let _ = writeln!(std::io::stderr(), "killed {count} times: {midway} between two files");
}
