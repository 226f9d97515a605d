//! Files that were made to do harm: each costs itself, within the limits, and nothing else.
#![allow(clippy::disallowed_methods, reason = "tests start workers and look at processes")]
#![allow(clippy::unwrap_used, reason = "a bomb that cannot be built has nothing to say")]

use super::bomb_files as build;

use crate::harness::process_watch::Watched;
use compleet::dossier::{Damage, Facts, Remark, State};
use compleet::sandbox::{Limits, Painters, Pool};
use std::path::PathBuf;
use std::time::Duration;

fn pool(jobs: usize) -> Pool {
    let limits = Limits { time: Duration::from_secs(60), ..Limits::new(Some(jobs)) };
    Pool::with_program(PathBuf::from(env!("CARGO_BIN_EXE_compleet")), limits)
}

/// Whether anything of what was found makes the check say something.
fn is_noticed(facts: &Facts) -> bool {
    facts.state != State::Readable
        || facts.remarks.iter().any(|remark| matches!(remark, Remark::Shortened | Remark::Repaired))
        || facts.pages.iter().all(|page| page.lines.is_empty() && !page.pictures && !page.drawings)
}

#[test]
fn every_bomb_is_answered_and_noticed_and_no_worker_dies_of_it() {
    let pool = pool(2);
    for (name, bytes) in build::all() {
        let facts = pool.inspect(bytes.as_slice()).unwrap().facts;
        assert!(is_noticed(&facts), "{name}: {facts:?}");
        let died = State::Unreadable(Damage::ReaderDied);
        let late = State::Unreadable(Damage::TimedOut);
        assert!(facts.state != died && facts.state != late, "{name}: {:?}", facts.state);
    }
}

#[test]
fn a_dossier_of_bombs_is_one_run_that_ends_normally_in_little_memory() {
    let folder = tempfile::tempdir().unwrap();
    let bombs = build::all();
    for (name, bytes) in &bombs {
        let extension = if bytes.starts_with(b"PK") { "docx" } else { "pdf" };
        std::fs::write(folder.path().join(format!("{name}.{extension}")), bytes).unwrap();
    }
    let run = Watched::check(folder.path());
    run.expect(bombs.len());
    assert_eq!(run.damaged(&["reader-died"]), Vec::<String>::new());
}

#[test]
fn what_would_be_words_is_still_read_after_a_bomb() {
    let pool = pool(1);
    let good = build::page("BT /F 12 Tf 50 700 Td (Beste ouders) Tj ET", "");
    for bytes in [build::double_flate(), good.clone(), build::nested_forms(), good] {
        let facts = pool.inspect(bytes.as_slice()).unwrap().facts;
        let readable =
            facts.pages.first().is_some_and(|page| page.lines.iter().any(|line| line.text == "Beste ouders"));
        assert_eq!(readable, !is_noticed(&facts));
    }
}

#[test]
fn a_font_that_lists_more_characters_than_there_are_is_over_the_limit_before_it_is_built() {
    let pool = pool(1);
    for (name, bytes) in build::all().into_iter().filter(|(name, _)| name.contains("character")) {
        let facts = pool.inspect(bytes.as_slice()).unwrap().facts;
        assert_eq!(facts.state, State::Unreadable(Damage::OverLimit), "{name}");
    }
}

#[test]
fn a_picture_that_takes_the_worker_down_costs_what_it_shows_and_no_words() {
    let pool = pool(1);
    for _ in 0..2 {
        let facts = pool.inspect(build::picture().as_slice()).unwrap().facts;
        assert_eq!((facts.state, facts.pages.len()), (State::Readable, 2));
        assert_eq!(facts.pages[0].lines[0].text, "Beste ouders van Sam");
        assert!(facts.pages[1].pictures && facts.pages[1].ink.is_none());
        assert_eq!(facts.remarks, [Remark::NotAllSeen]);
    }
    assert!(pool.busy_workers().is_empty());
}

#[test]
fn a_file_that_takes_too_long_is_given_up() {
    let limits = Limits { time: Duration::from_millis(300), ..Limits::new(Some(1)) };
    let pool = Pool::with_program(PathBuf::from(env!("CARGO_BIN_EXE_compleet")), limits);
    let facts = pool.inspect(build::slow().as_slice()).unwrap().facts;
    assert_eq!(facts.state, State::Unreadable(Damage::TimedOut));
    assert!(pool.busy_workers().is_empty());
}

#[cfg(target_os = "linux")]
mod killed {
    use super::*;
    use rustix::process::{Pid, Signal, kill_process};
    use std::thread::sleep;

    fn kill(process: u32) {
        let process = Pid::from_raw(i32::try_from(process).unwrap()).unwrap();
        kill_process(process, Signal::KILL).unwrap();
    }

    /// Waits until something is so, ten seconds at most.
    fn until<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
        (0..200).find_map(|_| {
            sleep(Duration::from_millis(50));
            look()
        })
    }

    #[test]
    fn a_worker_that_is_killed_costs_its_file_and_no_other() {
        let pool = pool(1);
        let good = build::page("BT /F 12 Tf 50 700 Td (Beste ouders) Tj ET", "");
        std::thread::scope(|scope| {
            let slow = scope.spawn(|| pool.inspect(build::slow().as_slice()).unwrap().facts.state);
            kill(until(|| pool.busy_workers().first().copied()).unwrap());
            assert_eq!(slow.join().unwrap(), State::Unreadable(Damage::ReaderDied));
        });
        assert!(!is_noticed(&pool.inspect(good.as_slice()).unwrap().facts));
    }
}

#[test]
fn a_bomb_costs_its_picture_and_nothing_else() {
    let painters = Painters::with_program(PathBuf::from(env!("CARGO_BIN_EXE_compleet")), 1);
    let good = build::page("BT /F 12 Tf 50 700 Td (Beste ouders) Tj ET", "");
    for bytes in [build::slow(), build::double_flate(), build::nested_forms(), b"%PDF-1.7 stuk".to_vec(), Vec::new()] {
        // Whatever comes of it, there is an answer in time, and the next page is drawn.
        let _ = painters.first_page(bytes.as_slice()).unwrap();
        assert!(painters.first_page(good.as_slice()).unwrap().png.is_some());
    }
}
