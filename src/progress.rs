//! Shows on a terminal how far a run is: how many of how many, how much was read, what is being read, how long it takes.
//! Never shows anything in the first quarter of a second, never mixes with results, and never tells anything by itself.

mod line;

use crate::language::Language;
use crate::language::plain::one_line;
use crate::work::Observer;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use line::Line;
use std::fmt::Write;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// What is done sooner needs no progress.
const PATIENCE: Duration = Duration::from_millis(250);
/// How often the line is drawn anew while nothing happens: it shows that the program is alive.
const TICK: Duration = Duration::from_millis(120);
/// How often it is drawn at most in a second: each time costs time on a slow console.
const REDRAWS: u8 = 8;
/// A guess of the time that is left is worth nothing before this share is done.
const WORTH_A_GUESS: f64 = 0.02;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Dossiers.
    Dossiers,
    /// The documents of one dossier; their number is known once its folder was scanned.
    Documents,
    /// Bundles or status files.
    Files,
    /// Folders that are searched; nobody knows how many there are.
    Folders,
    /// The bytes of one file.
    Bytes,
}

/// How far a run is. Silent where nobody looks; every method may be called from any thread.
#[derive(Debug, Default)]
pub struct Progress {
    shown: Option<Shown>,
}

#[derive(Debug)]
struct Shown {
    bar: ProgressBar,
    line: Line,
    unit: Unit,
    bytes: Arc<AtomicU64>,
    /// Dropped to end the thread that waits until the line is worth showing.
    patience: Mutex<Option<(mpsc::Sender<()>, JoinHandle<()>)>>,
}

impl Progress {
    /// Shows nothing.
    pub fn silent() -> Self {
        Self::default()
    }

    /// Shows a line on the terminal behind the error stream, after a moment.
    pub fn on_terminal(unit: Unit, total: usize, language: Language) -> Self {
        // It is nothing for a terminal that only knows letters.
        if ProgressDrawTarget::stderr().is_hidden() {
            return Self::silent();
        }
        Self::start(unit, total, language, PATIENCE, Line::on_terminal())
    }

    fn start(unit: Unit, total: usize, language: Language, patience: Duration, line: Line) -> Self {
        let bytes = Arc::new(AtomicU64::new(0));
        let bar = ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::hidden());
        bar.set_style(style(unit, language, Arc::clone(&bytes)));
        let (end, ended) = mpsc::channel::<()>();
        let (later, target) = (bar.clone(), Box::new(line.clone()));
        let wait = move || {
            if ended.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
                later.set_draw_target(ProgressDrawTarget::term_like_with_hz(target, REDRAWS));
                later.enable_steady_tick(TICK);
            }
        };
        let waiting = thread::Builder::new().name("patience".into()).spawn(wait).ok();
        let patience = Mutex::new(waiting.map(|thread| (end, thread)));
        Self { shown: Some(Shown { bar, line, unit, bytes, patience }) }
    }

    /// Takes the line away while something else is written, a result or a question.
    pub fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.shown {
            Some(shown) => shown.line.aside(write),
            None => write(),
        }
    }

    /// Takes the line away for good.
    pub fn end(&self) {
        let Some(shown) = &self.shown else { return };
        if let Some((end, thread)) = shown.patience.lock().unwrap_or_else(PoisonError::into_inner).take() {
            drop(end);
            let _ = thread.join();
        }
        shown.bar.finish_and_clear();
        shown.line.clear();
    }
}

impl Observer for Progress {
    fn begins(&self, path: &Path) {
        if let Some(shown) = &self.shown {
            shown.bar.set_message(one_line(&path.to_string_lossy()).into_owned());
        }
    }

    fn more_documents(&self, count: usize) {
        if let Some(shown) = self.shown.as_ref().filter(|shown| shown.unit == Unit::Documents) {
            shown.bar.inc_length(count as u64);
        }
    }

    fn read(&self, bytes: u64) {
        self.bytes(bytes);
        if let Some(shown) = self.shown.as_ref().filter(|shown| shown.unit == Unit::Documents) {
            shown.bar.inc(1);
        }
    }

    fn bytes(&self, count: u64) {
        let Some(shown) = &self.shown else { return };
        shown.bytes.fetch_add(count, Ordering::Relaxed);
        if shown.unit == Unit::Bytes {
            shown.bar.inc(count);
        }
    }

    fn done(&self) {
        if let Some(shown) =
            self.shown.as_ref().filter(|shown| matches!(shown.unit, Unit::Dossiers | Unit::Files | Unit::Folders))
        {
            shown.bar.inc(1);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.end();
    }
}

fn style(unit: Unit, language: Language, bytes: Arc<AtomicU64>) -> ProgressStyle {
    let read = move |_: &ProgressState, out: &mut dyn Write| {
        let _ = out.write_str(&size(bytes.load(Ordering::Relaxed), language));
    };
    let left = move |state: &ProgressState, out: &mut dyn Write| {
        let done = f64::from(state.fraction());
        if state.pos() > 0 && (WORTH_A_GUESS..1.0).contains(&done) {
            let _ = write!(out, ", {}", time_left(state.eta(), language));
        }
    };
    let count = match unit {
        Unit::Dossiers => "{pos}/{len} dossiers, {read}",
        Unit::Documents => language.pick("{pos}/{len} documenten, {read}", "{pos}/{len} documents, {read}"),
        Unit::Files => language.pick("{pos}/{len} bestanden, {read}", "{pos}/{len} files, {read}"),
        Unit::Folders => language.pick("zoeken: {pos} mappen", "searching: {pos} folders"),
        Unit::Bytes => "{percent} %, {read}",
    };
    let template = format!("{{spinner}} {count}{{left}}  {{wide_msg}}");
    let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_spinner());
    // Signs that every console has.
    style.tick_chars("-\\|/ ").with_key("read", read).with_key("left", left)
}

#[expect(clippy::cast_precision_loss, reason = "one digit behind the comma is shown")]
fn size(bytes: u64, language: Language) -> String {
    let text = format!("{:.1} MB", bytes as f64 / 1e6);
    language.pick(text.replace('.', ","), text)
}

fn time_left(left: Duration, language: Language) -> String {
    let seconds = left.as_secs();
    let time = match seconds {
        0..60 => format!("{} s", seconds.max(1)),
        60..5400 => format!("{} min", seconds.div_ceil(60)),
        _ => language.pick(format!("{} uur", seconds.div_ceil(3600)), format!("{} h", seconds.div_ceil(3600))),
    };
    language.pick(format!("nog {time}"), format!("{time} left"))
}

#[cfg(test)]
mod tests;
