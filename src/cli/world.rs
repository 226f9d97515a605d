//! What the command line is told of the process that it runs in.

use crate::language::Language;
use crate::work::Stop;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use std::io::{BufRead, Write};
use std::path::PathBuf;

/// The surroundings of a run: read once, by `main`.
#[derive(Debug, Clone)]
pub struct World {
    /// The moment of the run: what signatures say of themselves.
    pub now: DateTime<Utc>,
    /// What the clock says now, for a run that lasts.
    pub clock: fn() -> DateTime<Utc>,
    /// The day of the run, where the user is.
    pub today: NaiveDate,
    /// What the clock on the user's wall says at a moment.
    pub wall: fn(DateTime<Utc>) -> NaiveDateTime,
    /// The language that the environment asks for.
    pub language: Language,
    /// Where compleet keeps what belongs to this user; none where the system names no such place.
    pub home: Option<PathBuf>,
    /// The user's own folder, where looking for a dossier begins.
    pub user: Option<PathBuf>,
    /// Where compleet keeps what it can do without.
    pub cache: Option<PathBuf>,
    /// A person can answer questions: both the input and the diagnostics are a terminal.
    pub may_ask: bool,
    /// A person sees the diagnostics appear, so progress may be shown there.
    pub shows_progress: bool,
    /// The wish that the run ends.
    pub stop: Stop,
    /// Makes Ctrl-C such a wish; until it is called, Ctrl-C ends the program at once.
    pub on_interrupt: fn(&Stop),
    /// Results may be coloured.
    pub colour: bool,
    /// The width of the terminal in columns; none where results do not go to one.
    pub width: Option<usize>,
}

/// The streams of a run.
pub struct Streams<'a> {
    /// Answers of a person.
    pub input: &'a mut dyn BufRead,
    /// Results.
    pub out: &'a mut dyn Write,
    /// Questions, progress and diagnostics.
    pub err: &'a mut dyn Write,
}
