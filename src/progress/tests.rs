use super::*;
use std::io::{self, Write as _};

/// A terminal that keeps all that is written on it.
#[derive(Debug, Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Paper {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    /// What stands on the line now, as a terminal of endless width shows it.
    fn line(&self) -> String {
        let mut line: Vec<char> = Vec::new();
        for piece in self.text().split('\r') {
            for (at, letter) in piece.chars().enumerate() {
                line.truncate(line.len().max(at));
                if at < line.len() { line[at] = letter } else { line.push(letter) }
            }
        }
        line.into_iter().collect::<String>().trim_end().to_owned()
    }
}

impl io::Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn on(paper: &Paper, unit: Unit, total: usize, patience: Duration) -> Progress {
    let line = Line::new(Box::new(paper.clone()), || Some(80));
    Progress::start(unit, total, Language::Dutch, patience, line)
}

/// Waits until the line shows this; a line that never does hangs the test, and so fails it.
fn until(paper: &Paper, words: &str, mut nudge: impl FnMut()) {
    while !paper.text().contains(words) {
        nudge();
        thread::yield_now();
    }
}

#[test]
fn shows_how_many_of_how_many_what_was_read_and_what_is_being_read() {
    let paper = Paper::default();
    let progress = on(&paper, Unit::Dossiers, 4, Duration::ZERO);
    progress.begins(Path::new("groep 5/aanvraag\u{1b}[2J"));
    progress.read(2_500_000);
    progress.done();
    until(&paper, "1/4 dossiers, 2,5 MB", || ());
    until(&paper, "groep 5/aanvraag\u{fffd}[2J", || ());
    progress.aside(|| assert_eq!(paper.line(), "", "the line is gone before a result is written"));
    progress.end();
    assert_eq!(paper.line(), "");
    assert!(!paper.text().contains('\n'));
}

#[test]
fn the_last_columns_stay_free_for_what_a_keyboard_echoes() {
    let mut paper = Paper::default();
    let progress = on(&paper, Unit::Dossiers, 4, Duration::ZERO);
    progress.begins(Path::new(&"lange naam ".repeat(20)));
    until(&paper, "lange naam", || ());
    assert!(paper.line().chars().count() <= 76, "{}", paper.line());
    progress.begins(Path::new("kort"));
    until(&paper, "kort", || ());
    paper.write_all(b"^C^C").unwrap();
    progress.end();
    assert_eq!(paper.line(), "", "the echo goes with it");
}

#[test]
fn many_results_do_not_draw_it_anew_each() {
    let paper = Paper::default();
    let progress = on(&paper, Unit::Dossiers, 1000, Duration::ZERO);
    until(&paper, "0/1000 dossiers", || ());
    let drawn = || paper.text().matches("dossiers").count();
    let before = drawn();
    for _ in 0..1000 {
        progress.done();
        progress.aside(|| ());
    }
    assert!(drawn() - before < 100, "{} times", drawn() - before);
}

#[test]
fn a_search_counts_folders() {
    let paper = Paper::default();
    let progress = on(&paper, Unit::Folders, 0, Duration::ZERO);
    progress.done();
    progress.done();
    until(&paper, "zoeken: 2 mappen", || ());
}

#[test]
fn the_documents_of_one_dossier_are_counted_as_they_are_found() {
    let paper = Paper::default();
    let progress = on(&paper, Unit::Documents, 0, Duration::ZERO);
    progress.more_documents(3);
    progress.read(100_000);
    progress.done();
    until(&paper, "1/3 documenten, 0,1 MB", || ());
}

#[test]
fn what_is_done_soon_shows_nothing() {
    let paper = Paper::default();
    let progress = on(&paper, Unit::Files, 1, Duration::from_secs(3600));
    progress.begins(Path::new("a"));
    progress.done();
    progress.end();
    assert_eq!(paper.text(), "");
}

#[test]
fn who_looks_at_nothing_is_shown_nothing() {
    let progress = Progress::silent();
    progress.begins(Path::new("a"));
    progress.read(1);
    assert_eq!(progress.aside(|| 3), 3);
}

#[test]
fn time_and_size_are_said_as_people_say_them() {
    let said = |seconds| time_left(Duration::from_secs(seconds), Language::Dutch);
    assert_eq!([said(0), said(59), said(61), said(6000)], ["nog 1 s", "nog 59 s", "nog 2 min", "nog 2 uur"]);
    assert_eq!(time_left(Duration::from_secs(61), Language::English), "2 min left");
    assert_eq!(size(12_345_678, Language::English), "12.3 MB");
}
