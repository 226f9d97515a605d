//! Kills `register erase`, `register purge`, `key backup` and `receive` at moments spread over the measured length of a run:
//! all of it or nothing is done, no event of another dossier goes, and the next run completes it. COMPLEET_KILLS says how
//! many times each (6 by default, 200 before a release).

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::school::know;
use crate::harness::workplace::{Desk, Said, files};
use compleet::lifecycle::{Body, Event, EventId};
use compleet::register::{Reference, Register, RegisterError};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

const STAYS: &str = "0198c0de-aaaa-7000-8000-00000000beef";
const GOES: &str = "0198c0de-dddd-7000-8000-00000000feed";
const EVENTS: usize = 300;

fn kills() -> u32 {
    std::env::var("COMPLEET_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(6)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
}

fn all(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { all(&path) } else { vec![path] }).collect()
}

fn holds(folder: &Path, what: &str) -> Vec<PathBuf> {
    let has = |path: &PathBuf| fs::read(path).unwrap().windows(what.len()).any(|window| window == what.as_bytes());
    all(folder).into_iter().filter(has).collect()
}

/// What is killed, over and over.
struct Trial<'a> {
    desk: &'a Desk,
    arguments: Vec<String>,
    /// Lays everything out as it was before.
    lay_out: &'a dyn Fn(),
    /// Looks at what a killed run left; says whether it was done.
    look: &'a dyn Fn() -> bool,
}

impl Trial<'_> {
    fn run(&self) -> Said {
        self.desk.run(&self.arguments)
    }

    /// Returns how many of the killed runs had done it.
    fn kill(&self, what: &str) {
        (self.lay_out)();
        let begin = Instant::now();
        self.run().expect(0);
        let (length, count, mut done) = (begin.elapsed(), kills(), 0);
        assert!((self.look)(), "{what}");
        for number in 0..count {
            (self.lay_out)();
            let mut command = self.desk.command();
            let mut child = command.args(&self.arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            thread::sleep(length * number / count + Duration::from_micros(u64::from(number % 7) * 130));
            child.kill().unwrap();
            child.wait().unwrap();
            let was_done = (self.look)();
            done += u32::from(was_done);
            if !was_done {
                self.run().expect(0);
                assert!((self.look)(), "{what}, kill {number}: the next run");
            }
        }
        let _ = writeln!(std::io::stderr(), "{what}: killed {count} times, of which {done} were done");
    }
}

/// A desk with two dossiers, one of which may be kept no longer.
fn desk(root: &Path) -> Desk {
    let desk = Desk::with_key(root, "school");
    let home = desk.folder.join("home");
    know(&home, STAYS, Some("blijft"), "tlv");
    know(&home, GOES, Some("gaat"), "tlv");
    let mut register = Register::open(&home).unwrap();
    for (id, time) in [(STAYS, "2026-11-23T10:00:00Z"), (GOES, "1999-01-01T10:00:00Z")] {
        let add = |pen: &compleet::register::Pen<'_>| {
            let key = pen.find(&Reference::Id(id.into()))?.unwrap();
            (0..EVENTS).try_for_each(|number| {
                let event =
                    Event { id: EventId(format!("{id}-{number}")), time: time.parse().unwrap(), body: Body::Checked };
                pen.append(key, &event).map(drop)
            })
        };
        register.whole(add).unwrap();
    }
    drop(register);
    // A day of use leaves a copy.
    desk.run(&["status", "list"]).expect(0);
    desk
}

/// How many events there are of each of the two dossiers; none where it is not there.
fn events(home: &Path) -> [Option<usize>; 2] {
    let mut register = Register::open(home).unwrap();
    assert_eq!(register.check().unwrap(), []);
    [STAYS, GOES].map(|id| {
        let count = |pen: &compleet::register::Pen<'_>| {
            let key = pen.find(&Reference::Id(id.into()))?;
            Ok::<_, RegisterError>(key.map(|key| pen.events(key)).transpose()?.map(|(events, _)| events.len()))
        };
        register.read(count).unwrap()
    })
}

#[test]
fn a_killed_erase_or_purge_takes_all_of_one_dossier_or_nothing_and_no_event_of_another() {
    let root = tempfile::tempdir().unwrap();
    let desk = desk(root.path());
    let (home, before) = (desk.folder.join("home"), root.path().join("eerder"));
    copy(&home, &before);
    let lay_out = || {
        fs::remove_dir_all(&home).unwrap();
        copy(&before, &home);
    };
    let look = || {
        let [stays, goes] = events(&home);
        assert_eq!(stays, Some(EVENTS));
        assert!(goes.is_none() || goes == Some(EVENTS), "{goes:?}");
        // Done is what left the dossier in no byte, the copies included.
        goes.is_none() && holds(&home, GOES).is_empty()
    };
    for (what, arguments) in
        [("erase", &["register", "erase", GOES, "--yes"][..]), ("purge", &["register", "purge", "--due", "--yes"])]
    {
        let arguments = arguments.iter().map(|one| (*one).to_owned()).collect();
        Trial { desk: &desk, arguments, lay_out: &lay_out, look: &look }.kill(what);
    }
}

#[test]
fn a_killed_backup_leaves_a_whole_file_or_none_and_no_open_secret() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::with_key(root.path(), "school");
    let (place, passphrase) = (desk.folder.join("uit"), desk.passphrase());
    fs::create_dir(&place).unwrap();
    let file = place.join("sleutels.age");
    let lay_out = || {
        fs::remove_dir_all(&place).unwrap();
        fs::create_dir(&place).unwrap();
    };
    let backup = ["key", "backup", file.to_str().unwrap(), "--passphrase-file", &passphrase].map(str::to_owned);
    desk.run(&backup).expect(0);
    let whole = fs::metadata(&file).unwrap().len();
    let look = || {
        for secret in ["AGE-SECRET-KEY", "PRIVATE KEY"] {
            assert_eq!(holds(&place, secret), Vec::<PathBuf>::new());
        }
        let size = fs::metadata(&file).ok().map(|about| about.len());
        assert!(size.is_none() || size == Some(whole), "{size:?} of {whole}");
        size.is_some()
    };
    Trial { desk: &desk, arguments: backup.to_vec(), lay_out: &lay_out, look: &look }.kill("backup");
    let other = Desk::new(root.path(), "ander");
    other.run(&["key", "restore", file.to_str().unwrap(), "--passphrase-file", &passphrase]).expect(0);
}

#[test]
fn a_killed_receive_leaves_a_whole_receipt_or_none() {
    let root = tempfile::tempdir().unwrap();
    let [school, platform] = ["School", "Platform"].map(|name| Desk::with_key(root.path(), name));
    platform.knows(&school.certificate(), &["school"]);
    let bundle = school.pack("complete-tlv", "dossier", &[]);
    let (place, passphrase) = (platform.folder.join("uit"), platform.passphrase());
    fs::create_dir(&place).unwrap();
    let file = place.join("ontvangst.asice");
    let lay_out = || {
        fs::remove_dir_all(&place).unwrap();
        fs::create_dir(&place).unwrap();
    };
    let look = || {
        let there = file.exists();
        if there {
            platform.run(&["verify", "--status", file.to_str().unwrap()]).expect(0);
        }
        assert!(files(&place).iter().all(|name| name == "ontvangst.asice" || name.starts_with(".compleet-")));
        there
    };
    let receive =
        ["receive", bundle.to_str().unwrap(), "--output", file.to_str().unwrap(), "--passphrase-file", &passphrase];
    let arguments = receive.map(str::to_owned).to_vec();
    Trial { desk: &platform, arguments, lay_out: &lay_out, look: &look }.kill("receive");
}
