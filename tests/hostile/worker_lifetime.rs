//! No worker outlives its parent, however that ends; and a worker that is killed costs one file, and not the run.
#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "tests start the program and look at processes")]
#![allow(clippy::unwrap_used, reason = "a process that cannot be started has nothing to say")]

#[allow(dead_code, reason = "each test uses the bombs that it needs")]
use super::bomb_files as build;

use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use std::fs;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// After this time no worker may be left.
const GRACE: Duration = Duration::from_secs(2);
/// After this time a test is broken, not slow.
const PATIENCE: Duration = Duration::from_secs(60);

/// A run of the program over two documents that keep two workers busy, and what it was started with.
struct Run {
    parent: Child,
    workers: Vec<u32>,
    _folders: [TempDir; 2],
}

impl Run {
    fn start(bomb: &[u8]) -> Self {
        let [folder, home] = [(); 2].map(|()| tempfile::tempdir().unwrap());
        for name in ["Gespreksverslag.pdf", "Observatieverslag.pdf"] {
            fs::write(folder.path().join(name), bomb).unwrap();
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
        command
            .env("COMPLEET_HOME", home.path())
            .env("COMPLEET_NO_OCR", "1")
            .args(["check", "--type", "tlv", "--format", "json"]);
        command.arg(folder.path()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        // A group of its own, as a shell makes for what is typed: a signal to it reaches nothing else.
        let parent = command.process_group(0).spawn().unwrap();
        let busy = || Some(children(parent.id())).filter(|workers| !workers.is_empty());
        let workers = until(PATIENCE, busy).expect("a worker is started");
        // All of them have had the time to start.
        sleep(Duration::from_millis(200));
        let workers = [workers, children(parent.id())].concat();
        Self { parent, workers, _folders: [folder, home] }
    }

    fn id(&self) -> Pid {
        pid(self.parent.id())
    }

    /// Waits for the parent's end; from then on the workers have their two seconds.
    fn expect_no_orphans(mut self) {
        until(PATIENCE, || self.parent.try_wait().unwrap()).expect("the parent ends");
        let gone = until(GRACE, || self.workers.iter().all(|worker| !is_alive(*worker)).then_some(()));
        assert!(gone.is_some(), "a worker outlives its parent");
    }
}

fn pid(process: u32) -> Pid {
    Pid::from_raw(i32::try_from(process).unwrap()).unwrap()
}

fn until<T>(patience: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return Some(found);
        }
        if start.elapsed() > patience {
            return None;
        }
        sleep(Duration::from_millis(20));
    }
}

/// The processes whose parent this is.
fn children(parent: u32) -> Vec<u32> {
    let processes = fs::read_dir("/proc").unwrap().filter_map(Result::ok);
    let ids = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    ids.filter(|id| field(*id, 1).as_deref() == Some(&parent.to_string())).collect()
}

fn is_alive(process: u32) -> bool {
    field(process, 0).is_some_and(|state| state != "Z" && state != "X")
}

/// A field of a process's status, counted from the one behind its name.
fn field(process: u32, index: usize) -> Option<String> {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    status.rsplit(')').next()?.split_whitespace().nth(index).map(str::to_owned)
}

#[test]
fn no_worker_outlives_a_parent_that_is_killed() {
    let run = Run::start(&build::slow());
    kill_process(run.id(), Signal::KILL).unwrap();
    run.expect_no_orphans();
}

#[test]
fn no_worker_outlives_ctrl_c() {
    let run = Run::start(&build::slow());
    kill_process_group(run.id(), Signal::INT).unwrap();
    run.expect_no_orphans();
}

#[test]
fn no_worker_outlives_a_parent_that_alone_is_interrupted_or_ended() {
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let run = Run::start(&build::slow());
        kill_process(run.id(), signal).unwrap();
        run.expect_no_orphans();
    }
}

#[test]
fn no_worker_outlives_a_parent_whose_reader_has_seen_enough() {
    let mut run = Run::start(&build::nested_forms());
    drop(run.parent.stdout.take());
    run.expect_no_orphans();
}

#[test]
fn a_worker_that_is_killed_costs_one_file_and_the_run_ends_normally() {
    let [folder, home] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    fs::write(folder.path().join("Gespreksverslag.pdf"), build::slow()).unwrap();
    let good = build::page("BT /F 12 Tf 50 700 Td (Verslag van de observatie in de groep) Tj ET", "");
    fs::write(folder.path().join("Observatieverslag.pdf"), good).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
    command
        .env("COMPLEET_HOME", home.path())
        .env("COMPLEET_NO_OCR", "1")
        .args(["check", "--type", "tlv", "--format", "json"]);
    let parent = command.arg(folder.path()).stdout(Stdio::piped()).spawn().unwrap();
    // The one that is at work a second later has the slow document.
    until(PATIENCE, || children(parent.id()).first().copied()).expect("a worker is started");
    sleep(Duration::from_secs(1));
    let uses = |worker: &u32| field(*worker, 11).and_then(|ticks| ticks.parse::<u64>().ok());
    let busiest = children(parent.id()).into_iter().max_by_key(uses).expect("a worker is busy");
    kill_process(pid(busiest), Signal::KILL).unwrap();
    let output = parent.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let dossier = &report["dossiers"][0];
    let damage: Vec<_> =
        dossier["attachments"].as_array().unwrap().iter().map(|file| file["damage"].as_str()).collect();
    assert_eq!(damage, [Some("reader-died"), None]);
    let lost = dossier["findings"].as_array().unwrap().iter().filter(|found| found["code"] == "unreadable-document");
    assert_eq!(lost.count(), 1);
}
