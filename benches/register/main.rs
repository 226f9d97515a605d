//! How many events a second `status apply` takes in, and how long `list` and `show` take after that.
//!
//! `cargo bench --bench register -- [--files 200] [--events 1000] [--dossiers 20000] [--rounds 3] [--folder DIR]
//! [--program FILE]`
//!
//! Signed status files of so many events each, over so many dossiers that are known here, in a register on the disk with
//! every write waited for (`synchronous=FULL`), as always. Medians are shown; each round begins with the same register.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods, reason = "a measuring program")]

use chrono::{DateTime, TimeDelta, Utc};
use compleet::bundle::write_status;
use compleet::manifest::{BundleKind, FORMAT, ProgramRecord, Record, StatusDocument, StatusEntry, StatusRecord};
use compleet::register::{NewDossier, Register, RegisterError};
use compleet::rules::{RequestType, builtin};
use compleet::seal::Identity;
use compleet::signature::SigningKey;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, io};

/// The life of each dossier: what it is reported, in order.
const LIFE: &[&str] = &[
    "aanmelding",
    "incompleet",
    "aangevuld",
    "incompleet",
    "aangevuld",
    "in-behandeling",
    "aanhouden",
    "incompleet",
    "aangevuld",
    "in-behandeling",
];

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().collect();
    if !arguments.iter().any(|argument| argument == "--bench") {
        println!("run it with: cargo bench --bench register");
        return Ok(());
    }
    let text = |name: &str| {
        arguments.iter().position(|argument| argument == name).and_then(|at| arguments.get(at + 1)).cloned()
    };
    let number = |name: &str, usual: usize| text(name).and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (files, events, dossiers) = (number("--files", 200), number("--events", 1000), number("--dossiers", 20_000));
    let root = text("--folder")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target/register-bench"), PathBuf::from);
    let program = text("--program").map_or_else(|| env!("CARGO_BIN_EXE_compleet").into(), PathBuf::from);
    let bench = Bench { root, program };
    bench.prepare(files, events, dossiers)?;
    let mut times: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    for round in 0..number("--rounds", 3) {
        bench.begin()?;
        times.entry("apply").or_default().push(bench.timed(&["status", "apply", "inbox"])?);
        for _ in 0..5 {
            times.entry("list").or_default().push(bench.timed(&["status", "list"])?);
            times.entry("show").or_default().push(bench.timed(&["status", "show", "d7"])?);
            times.entry("next").or_default().push(bench.timed(&["status", "next"])?);
        }
        times.entry("again").or_default().push(bench.timed(&["status", "apply", "inbox"])?);
        eprintln!("round {} done", round + 1);
    }
    let median = |name: &str| {
        let mut all: Vec<f64> = times[name].iter().map(|time| time.as_secs_f64() * 1e3).collect();
        all.sort_by(f64::total_cmp);
        all[all.len() / 2]
    };
    let total = (files * events) as f64;
    println!("\n{files} signed files of {events} events over {dossiers} dossiers\n");
    println!("| what | median | wanted | reached |\n|---|---|---|---|");
    let rate = |name: &str| total / (median(name) / 1e3);
    println!("| `status apply` of all | {:.0} ms | 10,000 events a second | {:.0} |", median("apply"), rate("apply"));
    println!("| the same once more | {:.0} ms | | {:.0} events a second |", median("again"), rate("again"));
    for name in ["list", "show", "next"] {
        println!("| `status {name}` | {:.0} ms | under 100 ms | |", median(name));
    }
    Ok(())
}

struct Bench {
    root: PathBuf,
    program: PathBuf,
}

impl Bench {
    fn run(&self, arguments: &[&str]) -> io::Result<()> {
        let mut command = Command::new(&self.program);
        command.args(arguments).current_dir(&self.root).env("COMPLEET_HOME", self.root.join("home"));
        let ended = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::inherit()).status()?;
        if ended.success() { Ok(()) } else { Err(io::Error::other(format!("{arguments:?} ended with {ended}"))) }
    }

    fn timed(&self, arguments: &[&str]) -> io::Result<Duration> {
        let start = Instant::now();
        self.run(arguments)?;
        Ok(start.elapsed())
    }

    /// Makes the inbox, and a register that knows every dossier.
    fn prepare(&self, files: usize, events: usize, dossiers: usize) -> io::Result<()> {
        let _ = fs::remove_dir_all(&self.root);
        fs::create_dir_all(self.root.join("inbox"))?;
        let recipient = Identity::generate().recipient().to_string();
        let key =
            SigningKey::generate("Platform", &recipient, start() - TimeDelta::days(1)).map_err(io::Error::other)?;
        let pem = key.certificate().to_pem().map_err(io::Error::other)?;
        fs::write(self.root.join("platform.pem"), pem)?;
        self.run(&["contact", "add", "platform.pem", "--role", "administratie"])?;
        let rules = builtin();
        let request_type = rules.request_type(&"tlv".into()).ok_or(io::ErrorKind::NotFound)?;
        let mut register = Register::open(&self.root.join("home")).map_err(io::Error::other)?;
        let fields = BTreeMap::new();
        let known = register.whole(|pen| {
            (0..dossiers).try_for_each(|number| {
                let (id, label) = (id(number), format!("d{number}"));
                let label = (number < 10).then_some(label.as_str());
                let new = NewDossier { id: &id, request_type: &request_type.id, label, fields: &fields };
                pen.know(&new).map(drop)
            })?;
            Ok::<_, RegisterError>(())
        });
        known.map_err(io::Error::other)?;
        drop(register);
        fs::rename(self.root.join("home/register.sqlite"), self.root.join("fresh.sqlite"))?;
        for file in 0..files {
            let events = (0..events).map(|at| entry(file * events + at, dossiers, request_type)).collect();
            let news = StatusDocument::new(events).to_json().map_err(|fault| io::Error::other(format!("{fault:?}")))?;
            let bytes = write_status(Vec::new(), &mut record(), &news, Vec::new(), &key).map_err(io::Error::other)?;
            fs::write(self.root.join(format!("inbox/{file:04}.asice")), bytes)?;
        }
        Ok(())
    }

    /// Puts the register back to where every round begins.
    fn begin(&self) -> io::Result<()> {
        fs::copy(self.root.join("fresh.sqlite"), self.root.join("home/register.sqlite")).map(drop)
    }
}

fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000, 0).unwrap_or_default()
}

fn id(dossier: usize) -> String {
    format!("0198c0de-0000-7000-8000-{dossier:012x}")
}

/// Event by event, the dossiers live on in turn.
fn entry(number: usize, dossiers: usize, request_type: &RequestType) -> StatusEntry {
    let (dossier, step) = (number % dossiers, number / dossiers % LIFE.len());
    let status = request_type.lifecycle.statuses.iter().find(|status| status.id == LIFE[step]);
    let (name, set_by) = status.map(|status| (status.name.clone(), status.set_by[0].clone())).unwrap_or_default();
    StatusEntry {
        id: format!("0198c0df-0000-7000-8000-{number:012x}"),
        dossier: Some(id(dossier)),
        dossiernummer: None,
        request_type: Some(request_type.id.clone()),
        time: (start() + TimeDelta::hours(step as i64)).fixed_offset(),
        set_by,
        status: Some(name),
        form: None,
        work: None,
        receipt: None,
        information: BTreeMap::new(),
        letters: Vec::new(),
    }
}

fn record() -> Record {
    Record {
        format: FORMAT.to_owned(),
        program: ProgramRecord { name: "bench".to_owned(), version: "1".to_owned() },
        kind: BundleKind::Status,
        bundle: String::new(),
        dossier: String::new(),
        signed_at: start(),
        supersedes: None,
        recipients: Vec::new(),
        request: None,
        ruleset: None,
        attachments: Vec::new(),
        findings: Vec::new(),
        waivers: Vec::new(),
        confirmations: Vec::new(),
        status: StatusRecord::default(),
    }
}
