//! A run of the program over one folder, watched: what it answers, how long it takes, how much its parent process holds.
//! The workers are processes of their own, and are not counted.

#![allow(dead_code, reason = "each test uses what it needs")]

use std::fs;
use std::io::read_to_string;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The most that the parent may hold, in kilobytes.
pub(crate) const PARENT_KILOBYTES: u64 = 100_000;

/// What was seen of a run.
pub(crate) struct Watched {
    pub(crate) code: Option<i32>,
    /// The only dossier of the report.
    pub(crate) dossier: serde_json::Value,
    pub(crate) err: String,
    pub(crate) took: Duration,
    /// The most that the parent held, in kilobytes, where the system tells.
    pub(crate) largest: Option<u64>,
}

impl Watched {
    /// Checks a folder as one dossier.
    pub(crate) fn check(folder: &Path) -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
        command
            .env("COMPLEET_HOME", home.path())
            .env("COMPLEET_NO_OCR", "1")
            .args(["check", "--type", "tlv", "--format", "json"])
            .arg(folder);
        let start = Instant::now();
        let mut run = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (stdout, stderr) = (run.stdout.take().unwrap(), run.stderr.take().unwrap());
        let out = thread::spawn(move || read_to_string(stdout).unwrap());
        let err = thread::spawn(move || read_to_string(stderr).unwrap());
        let mut largest = None;
        let status = loop {
            largest = peak(run.id()).or(largest);
            if let Some(status) = run.try_wait().unwrap() {
                break status;
            }
            thread::sleep(Duration::from_millis(2));
        };
        let took = start.elapsed();
        let report: serde_json::Value = serde_json::from_str(&out.join().unwrap()).unwrap();
        let dossier = report["dossiers"][0].clone();
        Self { code: status.code(), dossier, err: err.join().unwrap(), took, largest }
    }

    /// Returns the files whose reading ended in one of these ways.
    pub(crate) fn damaged(&self, how: &[&str]) -> Vec<String> {
        let attachments = self.dossier["attachments"].as_array().unwrap().iter();
        let lost = attachments.filter(|one| one["damage"].as_str().is_some_and(|damage| how.contains(&damage)));
        lost.map(|one| one["file"].as_str().unwrap().to_owned()).collect()
    }

    /// Expects that the run looked at so many files, quietly, and that its parent stayed small.
    pub(crate) fn expect(&self, files: usize) {
        assert_eq!(self.code, Some(1), "looked, and it is not in order: {}", self.err);
        assert_eq!(self.dossier["attachments"].as_array().unwrap().len(), files);
        assert_eq!(self.err, "");
        assert!(self.largest.is_none_or(|kilobytes| kilobytes < PARENT_KILOBYTES), "{:?} kB", self.largest);
    }
}

/// The most memory that a process has held, in kilobytes, where the system tells.
fn peak(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix("kB")?.trim().parse().ok())
}
