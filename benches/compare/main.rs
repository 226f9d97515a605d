//! Compares compleet with public tools on the same files in one run, and prints a table.
//!
//! `cargo bench --bench compare -- [--dossiers 100] [--rounds 5] [--scale 1000] [--folder DIR] [--program FILE]`
//!
//! Rounds are interleaved, so that whatever else the machine does falls upon all alike; medians are shown. It needs
//! openssl, poppler's tools, zip, unzip and sha256sum, and Linux for the memory. The files are made in `target/compare`,
//! or where `--folder` says.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods, reason = "a measuring program")]

mod generate;
mod judges;

use generate::Dossiers;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, io};

const PASSPHRASE: &str = "vier gewone woorden hier";

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().collect();
    if !arguments.iter().any(|argument| argument == "--bench") {
        println!("run it with: cargo bench --bench compare");
        return Ok(());
    }
    let number = |name: &str, usual: usize| {
        let at = arguments.iter().position(|argument| argument == name);
        at.and_then(|at| arguments.get(at + 1)?.parse().ok()).unwrap_or(usual)
    };
    let folder = arguments.iter().position(|argument| argument == "--folder").and_then(|at| arguments.get(at + 1));
    let root = folder.map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target/compare"), PathBuf::from);
    let count = number("--dossiers", 100);
    let program = arguments.iter().position(|argument| argument == "--program").and_then(|at| arguments.get(at + 1));
    let program = program.map_or_else(|| env!("CARGO_BIN_EXE_compleet").into(), PathBuf::from);
    let bench = Bench::prepare(&root, program, count)?;
    let mut times = Times::default();
    for round in 0..number("--rounds", 5) {
        bench.round(&mut times)?;
        eprintln!("round {} done", round + 1);
    }
    bench.small(&mut times)?;
    bench.print(&times)?;
    let many = number("--scale", 0);
    if many > 0 {
        bench.scale(&root, many)?;
    }
    Ok(())
}

/// All times, by what was measured.
#[derive(Default)]
struct Times(BTreeMap<&'static str, Vec<Duration>>);

impl Times {
    fn take(&mut self, name: &'static str, work: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        let start = Instant::now();
        work()?;
        self.0.entry(name).or_default().push(start.elapsed());
        Ok(())
    }

    /// The median, in milliseconds.
    fn median(&self, name: &str) -> f64 {
        let mut all: Vec<f64> = self.0.get(name).into_iter().flatten().map(|time| time.as_secs_f64() * 1e3).collect();
        all.sort_by(f64::total_cmp);
        match all.len() {
            0 => f64::NAN,
            count if count % 2 == 1 => all[count / 2],
            count => f64::midpoint(all[count / 2 - 1], all[count / 2]),
        }
    }
}

struct Bench {
    root: PathBuf,
    program: PathBuf,
    dossiers: Dossiers,
    /// Bundles with the digests of what is in them.
    bundles: Vec<(PathBuf, PathBuf)>,
    /// A folder in memory, where waiting for the disk costs nothing.
    memory: PathBuf,
}

impl Bench {
    fn prepare(root: &Path, program: PathBuf, count: usize) -> io::Result<Self> {
        if root.exists() {
            fs::remove_dir_all(root)?;
        }
        let made = root.join("alles");
        fs::create_dir_all(&made)?;
        let dossiers = generate::dossiers(&made, count)?;
        fs::write(root.join("wachtzin.txt"), PASSPHRASE)?;
        judges::key(&root.join("key"))?;
        let shared = Path::new("/dev/shm");
        let memory =
            if shared.is_dir() { shared.join(format!("compare-{}", std::process::id())) } else { root.join("m") };
        let mut bench = Self { root: root.to_path_buf(), program, dossiers, bundles: Vec::new(), memory };
        bench.compleet(&["key", "new", "--name", "Bench", "--passphrase-file", &bench.path("wachtzin.txt")], 0)?;
        bench.clear_cache();
        bench.pack(&bench.root.join("bundles"), &bench.root.join("home"))?;
        fs::create_dir_all(root.join("lists"))?;
        let mut bundles: Vec<_> =
            fs::read_dir(root.join("bundles"))?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        bundles.sort();
        for bundle in bundles {
            let list = root.join("lists").join(bundle.file_name().unwrap_or_default()).with_extension("sha256");
            judges::list(&bundle, &root.join("scratch"), &list)?;
            bench.bundles.push((bundle, list));
        }
        Ok(bench)
    }

    fn path(&self, name: &str) -> String {
        self.root.join(name).to_string_lossy().into_owned()
    }

    fn command<S: Into<OsString>>(&self, arguments: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(&self.program);
        command.args(arguments.into_iter().map(Into::into)).env("COMPLEET_HOME", self.root.join("home"));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Runs the program, which may end as `most` at worst.
    fn compleet(&self, arguments: &[&str], most: i32) -> io::Result<()> {
        let ended = self.command(arguments).status()?;
        match ended.code() {
            Some(code) if code <= most => Ok(()),
            _ => Err(io::Error::other(format!("compleet {arguments:?} ended with {ended}"))),
        }
    }

    fn clear_cache(&self) {
        let _ = fs::remove_dir_all(self.root.join("home/cache"));
    }

    fn check(&self) -> io::Result<()> {
        self.compleet(&["check", &self.path("alles"), "--recursive", "--format", "json"], 0)
    }

    fn pack(&self, out: &Path, home: &Path) -> io::Result<()> {
        fs::create_dir_all(out)?;
        let (all, passphrase) = (self.path("alles"), self.path("wachtzin.txt"));
        let mut pack = self.command(["pack", &all, "--recursive", "--passphrase-file", &passphrase, "--output"]);
        let ended = pack.arg(out).env("COMPLEET_HOME", home).status()?;
        if ended.success() { Ok(()) } else { Err(io::Error::other(format!("pack ended with {ended}"))) }
    }

    fn round(&self, times: &mut Times) -> io::Result<()> {
        let documents = &self.dossiers.documents;
        let all = self.root.join("alles");
        let (disk, memory) = (self.root.join("out"), &self.memory);
        let anew = |folder: &Path| {
            let _ = fs::remove_dir_all(folder);
            fs::create_dir_all(folder)
        };
        times.take("dgst", || judges::digest(documents))?;
        times.take("poppler", || judges::read(documents))?;
        self.clear_cache();
        times.take("check cold", || self.check())?;
        times.take("check warm", || self.check())?;
        anew(memory)?;
        times.take("cp", || judges::copy(&all, &memory.join("copy")))?;
        anew(memory)?;
        times.take("zip", || judges::pack(&self.dossiers.folders, memory, &self.root.join("key"), 1))?;
        anew(memory)?;
        times.take("zip two", || judges::pack(&self.dossiers.folders, memory, &self.root.join("key"), 2))?;
        anew(memory)?;
        let home = self.root.join("home");
        judges::copy(&home, &memory.join("home"))?;
        times.take("pack", || self.pack(&memory.join("out"), &memory.join("home")))?;
        anew(&disk)?;
        times.take("pack sync", || self.pack(&disk, &home))?;
        anew(memory)?;
        times.take("unzip", || judges::verify(&self.bundles, &memory.join("scratch")))?;
        let bundles = self.path("bundles");
        times.take("verify", || self.compleet(&["verify", &bundles], 0))?;
        let _ = fs::remove_dir_all(memory);
        Ok(())
    }

    /// What a person feels: the start, and one small dossier.
    fn small(&self, times: &mut Times) -> io::Result<()> {
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-dossiers/complete-arrangement");
        for _ in 0..21 {
            times.take("start", || self.compleet(&["--version"], 0))?;
            times.take("small", || self.compleet(&["check", &sample.to_string_lossy(), "--no-cache"], 1))?;
        }
        Ok(())
    }

    fn print(&self, times: &Times) -> io::Result<()> {
        let count = self.dossiers.folders.len();
        let bytes = self.dossiers.bytes as f64;
        println!(
            "\n{count} dossiers, {} documents, {:.1} MB ({:.2} MB each)\n",
            self.dossiers.documents.len(),
            bytes / 1e6,
            bytes / 1e6 / count as f64
        );
        println!("| what | median | each dossier | wanted | reached |\n|---|---|---|---|---|");
        let row = |what: &str, name: &str, wanted: &str, reached: String| {
            let time = times.median(name);
            println!("| {what} | {time:.0} ms | {:.2} ms | {wanted} | {reached} |", time / count as f64);
        };
        let faster = |than: &str, own: &str| format!("{:.1} times as fast", times.median(than) / times.median(own));
        let within = |own: f64, of: f64| format!("{:.2} times", own / of);
        let of = |name: &str| times.median(name);
        row("`cp -r`", "cp", "", String::new());
        row("`openssl dgst -sha256`", "dgst", "", String::new());
        row("`pdfinfo` + `pdftotext` + DOCX text, two workers", "poppler", "", String::new());
        row("`check`, nothing cached", "check cold", "3 times as fast as those", faster("poppler", "check cold"));
        row(
            "`check` again, unchanged, a new process",
            "check warm",
            "10 times as fast as the first",
            faster("check cold", "check warm"),
        );
        println!("| | | | within 2 times `openssl dgst` | {} |", within(of("check warm"), of("dgst")));
        row("`zip -0` + `sha256sum` + `openssl cms -sign`", "zip", "", String::new());
        row("the same, two workers", "zip two", "", String::new());
        row(
            "`pack`, of dossiers just checked, into memory",
            "pack",
            "5 times as fast as `zip` and so on",
            faster("zip", "pack"),
        );
        println!("| | | | within 3 times `cp -r` + `openssl dgst` | {} |", within(of("pack"), of("cp") + of("dgst")));
        let waiting = of("pack sync") - of("pack");
        row(
            "the same onto the disk, with its sync",
            "pack sync",
            "",
            format!("{waiting:.0} ms of waiting for the disk"),
        );
        row("`unzip` + `sha256sum -c` + `openssl cms -verify`", "unzip", "", String::new());
        row("`verify`", "verify", "8 times as fast as those", faster("unzip", "verify"));
        println!("| | | | within 2 times `openssl dgst` | {} |", within(of("verify"), of("dgst")));
        println!("| `compleet --version` | {:.1} ms | | under 10 ms | |", of("start"));
        println!("| `check` of one small dossier, five documents | {:.1} ms | | under 150 ms | |", of("small"));
        self.clear_cache();
        let cold = self.memory_of_check(&self.path("alles"))?;
        let warm = self.memory_of_check(&self.path("alles"))?;
        println!("| memory of the parent, nothing cached and again | {cold:.1} and {warm:.1} MB | | under 64 MB | |");
        Ok(())
    }

    /// The most memory that the parent process held, in MB.
    fn memory_of_check(&self, folder: &str) -> io::Result<f64> {
        let mut child = self.command(["check", folder, "--recursive", "--format", "json"]).spawn()?;
        let status = PathBuf::from(format!("/proc/{}/status", child.id()));
        let mut most = 0.0_f64;
        while child.try_wait()?.is_none() {
            let text = fs::read_to_string(&status).unwrap_or_default();
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
            most = most.max(kilobytes.unwrap_or(0.0) / 1024.0);
            std::thread::sleep(Duration::from_millis(3));
        }
        Ok(most)
    }

    /// Ten times as many: the time for each dossier must stay the same, and the memory too.
    fn scale(&self, root: &Path, many: usize) -> io::Result<()> {
        let time = |folder: &str, rounds: usize| {
            let mut times = Times::default();
            for _ in 0..rounds {
                self.clear_cache();
                times.take("cold", || self.compleet(&["check", folder, "--recursive", "--format", "json"], 0))?;
            }
            Ok::<_, io::Error>(times.median("cold"))
        };
        let few = self.dossiers.folders.len();
        let large = root.join("veel");
        generate::dossiers(&large, many)?;
        let large = large.to_string_lossy().into_owned();
        let each_of_few = time(&self.path("alles"), 3)? / few as f64;
        let each_of_many = time(&large, 1)? / many as f64;
        self.clear_cache();
        let memory = self.memory_of_check(&large)?;
        let more = (each_of_many / each_of_few - 1.0) * 100.0;
        println!(
            "| each of {many} dossiers, against each of {few} | | {each_of_many:.2} ms, {each_of_few:.2} ms | within 10 % | {more:+.1} % |"
        );
        println!("| memory of the parent, {many} dossiers | {memory:.1} MB | | under 64 MB | |");
        Ok(())
    }
}
