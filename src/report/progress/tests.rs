use super::*;
use indicatif::TermLike;
use std::io;

/// A terminal that keeps all that is written on it.
#[derive(Debug, Clone, Default)]
struct Paper(Arc<Mutex<Vec<String>>>);

impl Paper {
    fn note(&self, text: &str) -> io::Result<()> {
        self.0.lock().unwrap().push(text.to_owned());
        Ok(())
    }

    fn text(&self) -> String {
        self.0.lock().unwrap().concat()
    }
}

impl TermLike for Paper {
    fn width(&self) -> u16 {
        80
    }

    fn move_cursor_up(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_down(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_right(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_left(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn write_line(&self, text: &str) -> io::Result<()> {
        self.note(text)
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        self.note(text)
    }

    fn clear_line(&self) -> io::Result<()> {
        self.note("<clear>")
    }

    fn flush(&self) -> io::Result<()> {
        Ok(())
    }
}

fn on(paper: &Paper, unit: Unit, total: usize, patience: Duration) -> Progress {
    let target = paper.clone();
    Progress::start(unit, total, Language::Dutch, patience, move || {
        ProgressDrawTarget::term_like_with_hz(Box::new(target), 255)
    })
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
    progress.aside(|| paper.note("<result>").unwrap());
    let text = paper.text();
    let (before, _) = text.split_once("<result>").unwrap();
    assert!(before.ends_with("<clear>"), "the line is gone before a result is written: {before:?}");
    progress.end();
    let last = paper.text();
    assert!(last.ends_with("<clear>") && !last.contains('\n'), "{last:?}");
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
