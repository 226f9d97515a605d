//! The one line on a terminal that shows how far a run is. It is drawn over, never moved away from, and it ends before the
//! last columns: what a keyboard echoes there (`^C`) would else push it onto a second line, where nobody takes it away.
//! Never waits for whoever is writing beside it: it is drawn later.
#![allow(clippy::disallowed_methods, reason = "an edge: asks the terminal how wide it is")]

use indicatif::TermLike;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Columns that stay free.
const FREE: u16 = 4;
/// The width of a terminal that does not say.
const USUAL: u16 = 80;

/// The line; clones are the same line.
#[derive(Clone)]
pub(super) struct Line {
    screen: Arc<Mutex<Screen>>,
    /// What is to be drawn, until it is whole.
    next: Arc<Mutex<String>>,
    width: fn() -> Option<u16>,
}

struct Screen {
    out: Box<dyn Write + Send>,
    /// Columns that are taken.
    shown: usize,
    /// Columns up to the cursor, where a keyboard's echo begins.
    cursor: usize,
}

impl Screen {
    fn draw(&mut self, text: &str) -> io::Result<()> {
        let columns = unicode_width::UnicodeWidthStr::width(text);
        // Blanks wipe what stood there, on every console.
        let blanks = " ".repeat(self.shown.saturating_sub(columns));
        let back = if columns == 0 { "\r" } else { "" };
        self.cursor = if columns == 0 { 0 } else { columns + blanks.len() };
        self.shown = columns;
        write!(self.out, "\r{text}{blanks}{back}")?;
        self.out.flush()
    }

    fn clear(&mut self) -> io::Result<()> {
        if self.shown == 0 {
            return Ok(());
        }
        self.shown = self.cursor + usize::from(FREE);
        self.draw("")
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Line {
    /// The line of the terminal behind the error stream.
    pub(super) fn on_terminal() -> Self {
        let width = || terminal_size::terminal_size_of(io::stderr()).map(|(width, _)| width.0);
        Self::new(Box::new(io::stderr()), width)
    }

    /// A line that is written here.
    pub(super) fn new(out: Box<dyn Write + Send>, width: fn() -> Option<u16>) -> Self {
        Self { screen: Arc::new(Mutex::new(Screen { out, shown: 0, cursor: 0 })), next: Arc::default(), width }
    }

    /// Takes the line away while something else is written. It comes back at its next turn.
    pub(super) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        let mut screen = lock(&self.screen);
        let _ = screen.clear();
        write()
    }

    /// Takes the line away.
    pub(super) fn clear(&self) {
        let _ = lock(&self.screen).clear();
    }
}

impl std::fmt::Debug for Line {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Line")
    }
}

impl TermLike for Line {
    fn width(&self) -> u16 {
        (self.width)().unwrap_or(USUAL).saturating_sub(FREE).max(FREE)
    }

    // There is one line, so there is nowhere to go.
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
        self.write_str(text)
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        lock(&self.next).push_str(text);
        Ok(())
    }

    fn clear_line(&self) -> io::Result<()> {
        lock(&self.next).clear();
        Ok(())
    }

    fn flush(&self) -> io::Result<()> {
        let text = std::mem::take(&mut *lock(&self.next));
        let Ok(mut screen) = self.screen.try_lock() else { return Ok(()) };
        match text.trim_end() {
            "" => screen.clear(),
            text => screen.draw(text),
        }
    }
}
