//! The parent's side: a few workers, each with one file at a time and a limit to its time.
//! Never holds a whole file, and never waits for a worker that will not answer.

use super::confine::{self, Leash};
use super::jail::Jail;
use super::{JAILED, PLAIN_WORKER, WORKER, frame};
use crate::dossier::{Damage, Facts, Remark, State, Summing, Sums};
use crate::inspect::{self, Looking, Seen, SigningWords, limits};
use std::ffi::OsString;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// The most that a worker's answer may hold, in bytes.
const ANSWER_BYTES: usize = 64 << 20;
/// How much longer a worker may take over a page that it draws and reads than over a file, and over all of them: a page full
/// of small print is read in three seconds, and in ten on an old laptop.
const PAGE_LONGER: u32 = 3;
const LONGER: u32 = 14;
/// How often the clock is looked at.
const TICK: Duration = Duration::from_millis(100);

/// What the workers may take.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Workers at the same time.
    pub jobs: usize,
    /// Time for one file, from the moment that the worker has it whole.
    pub time: Duration,
    /// What is done with pages that only show something in pixels.
    pub looking: Looking,
}

impl Limits {
    /// The usual limits, for this number of workers; none: one for each core.
    pub fn new(jobs: Option<usize>) -> Self {
        let cores = || thread::available_parallelism().map_or(1, usize::from);
        Self { jobs: jobs.unwrap_or_else(cores).max(1), time: Duration::from_secs(9), looking: looking() }
    }
}

/// What is done with pages that only show something in pixels, unless somebody says otherwise for one run: where the
/// environment has a word in `COMPLEET_NO_OCR`, they are not read.
pub fn looking() -> Looking {
    match std::env::var_os("COMPLEET_NO_OCR") {
        Some(word) if !word.is_empty() => Looking::AtInk,
        _ => Looking::Reading,
    }
}

/// The word by which a worker is started.
fn word(limits: Limits) -> &'static str {
    if limits.looking == Looking::Reading { WORKER } else { PLAIN_WORKER }
}

/// What was learnt of one file.
#[derive(Debug, Clone, PartialEq)]
pub struct Looked {
    /// What it admits.
    pub facts: Facts,
    /// What the bytes that were read add up to.
    pub sums: Sums,
}

/// A pool of workers. They are started when they are needed, and end with the pool.
#[derive(Debug)]
pub struct Pool {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    /// How a worker is started; none: files are inspected here, in this process.
    command: Option<(PathBuf, Vec<OsString>)>,
    limits: Limits,
    state: Mutex<Workers>,
    freed: Condvar,
}

#[derive(Debug, Default)]
struct Workers {
    idle: Vec<Worker>,
    /// Workers that exist, busy or idle.
    count: usize,
    /// What the clock watches: one entry for each busy worker.
    busy: Vec<Arc<Watch>>,
    closed: bool,
    /// Nothing is to be read any more.
    stopped: bool,
}

#[derive(Debug)]
struct Worker {
    watch: Arc<Watch>,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

/// A worker's process, with the moment at which its time is up.
#[derive(Debug)]
struct Watch {
    child: Mutex<Child>,
    deadline: Mutex<Option<Instant>>,
    timed_out: AtomicBool,
    /// Held as long as the process.
    _leash: Leash,
}

/// Takes a lock; a thread that panicked while it held one left nothing half done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Pool {
    /// Workers of this same program. Where it cannot be found, files are inspected in this process.
    pub fn new(limits: Limits) -> Self {
        Self::start(std::env::current_exe().ok().map(|program| (program, vec![word(limits).into()])), limits)
    }

    /// Workers of another program: for tests, which are not the program themselves.
    pub fn with_program(program: PathBuf, limits: Limits) -> Self {
        Self::start(Some((program, vec![word(limits).into()])), limits)
    }

    /// No workers: every file is inspected in this process, where one bad file can end the run.
    pub fn in_process() -> Self {
        Self::start(None, Limits::new(Some(1)))
    }

    pub(super) fn start(command: Option<(PathBuf, Vec<OsString>)>, limits: Limits) -> Self {
        let shared = Shared { command, limits, state: Mutex::default(), freed: Condvar::new() };
        let shared = Arc::new(shared);
        if shared.command.is_some() {
            let watched = Arc::clone(&shared);
            // Without a clock there would be no time limit, but all the rest holds.
            let _ = thread::Builder::new().name("clock".into()).spawn(move || watched.watch());
        }
        Self { shared }
    }

    /// Returns what the bytes of a source admit. Fails only where the source cannot be read, or no worker be started.
    pub fn inspect(&self, source: impl Read) -> io::Result<Looked> {
        self.inspect_for(source, &SigningWords::default())
    }

    /// The same, with the words by which places to sign are found.
    pub fn inspect_for(&self, source: impl Read, words: &SigningWords) -> io::Result<Looked> {
        self.look(source, None, words)
    }

    /// The same of bytes that are at hand, and whose sums are known.
    pub fn inspect_known(&self, bytes: &[u8], sums: Sums, words: &SigningWords) -> io::Result<Looked> {
        self.look(bytes, Some(sums), words)
    }

    fn look(&self, source: impl Read, known: Option<Sums>, words: &SigningWords) -> io::Result<Looked> {
        if self.shared.command.is_none() {
            return inspect_here(source, self.shared.limits.looking, words);
        }
        let before = words.to_message();
        let mut file = Summed { source, summing: known.is_none().then(Summing::default) };
        let asked =
            self.ask((&before[..]).chain(&mut file), Some(known.unwrap_or_else(|| Sums::of(&[]))), understand)?;
        let sums = file.summing.map_or(asked.sums, Summing::finish);
        let head = asked.head.get(before.len()..).unwrap_or_default();
        let facts = match asked.answer {
            Some(facts) if sums.size <= limits::FILE_BYTES as u64 => facts,
            Some(_) => inspect::too_large(head),
            None => Facts {
                format: inspect::too_large(head).format,
                state: State::Unreadable(if asked.timed_out { Damage::TimedOut } else { Damage::ReaderDied }),
                ..Facts::default()
            },
        };
        Ok(Looked { facts, sums })
    }

    /// Gives a source to a worker, and waits for what it answers. Sums that are known are not made again.
    pub(super) fn ask<T>(
        &self,
        mut source: impl Read,
        known: Option<Sums>,
        understand: impl FnOnce(Vec<u8>, &mut Answers<'_>) -> Option<T>,
    ) -> io::Result<Asked<T>> {
        let mut worker = self.shared.take()?;
        let result = worker.ask(&mut source, known, self.shared.limits.time, understand);
        let healthy = matches!(&result, Ok(asked) if asked.answer.is_some() && asked.ended_well);
        let timed_out = self.shared.give_back(worker, healthy);
        result.map(|asked| Asked { timed_out, ..asked })
    }

    /// Ends all workers at once, and starts none again: somebody wishes the run to end. What they were reading fails.
    pub fn stop(&self) {
        let mut state = lock(&self.shared.state);
        state.stopped = true;
        let busy = state.busy.clone();
        drop(state);
        for watch in busy {
            let _ = lock(&watch.child).kill();
        }
        self.shared.freed.notify_all();
    }

    /// Returns the process ids of the workers that are at work now.
    pub fn busy_workers(&self) -> Vec<u32> {
        lock(&self.shared.state).busy.iter().map(|watch| lock(&watch.child).id()).collect()
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        let mut state = lock(&self.shared.state);
        state.closed = true;
        let idle = std::mem::take(&mut state.idle);
        drop(state);
        for worker in idle {
            worker.watch.end();
        }
    }
}

/// Starts a process that is held from this side; it has been given nothing yet. Also says whether that holds.
fn start_confined(program: &Path, arguments: &[OsString]) -> io::Result<(Child, Leash, bool)> {
    let mut command = Command::new(program);
    confine::keep_from_interrupts(&mut command);
    confine::take_environment(&mut command);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let child = command.spawn()?;
    let leash = Leash::new();
    let holds = leash.bind(&child);
    Ok((child, leash, holds))
}

/// Starts a worker that only says what holds it back on this system; none where no worker can be started.
pub fn jail() -> Option<Jail> {
    let program = std::env::current_exe().ok()?;
    let (mut child, _leash, holds) = start_confined(&program, &[JAILED.into()]).ok()?;
    let said = frame::read_message(child.stdout.as_mut()?, ANSWER_BYTES);
    let _ = child.wait();
    let inside: Jail = serde_json::from_slice(&said.ok()?).ok()?;
    Some(Jail { memory: inside.memory || holds, processes: inside.calls || holds, ..inside })
}

/// A source whose sums are taken on the way, unless they are known.
struct Summed<R> {
    source: R,
    summing: Option<Summing>,
}

impl<R: Read> Read for Summed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        self.summing.iter_mut().for_each(|summing| summing.update(&buffer[..count]));
        Ok(count)
    }
}

/// Inspects in this process.
fn inspect_here(mut source: impl Read, looking: Looking, words: &SigningWords) -> io::Result<Looked> {
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes)?;
    Ok(Looked { facts: inspect::inspect_and_look_for(&bytes, looking, words), sums: Sums::of(&bytes) })
}

/// Understands the facts of a file, and what the worker saw on its pages after that. Where it died over a page, what it
/// said before holds.
fn understand(answer: Vec<u8>, answers: &mut Answers<'_>) -> Option<Facts> {
    let mut facts: Facts = serde_json::from_slice(&answer).ok()?;
    for page in inspect::to_look_at(&facts) {
        let Some(seen) = answers.next().and_then(|answer| serde_json::from_slice::<Seen>(&answer).ok()) else {
            answers.ended_well = false;
            facts.remarks.push(Remark::NotAllSeen);
            break;
        };
        inspect::add_seen(&mut facts, page, seen);
    }
    Some(facts)
}

/// What came of asking a worker.
pub(super) struct Asked<T> {
    /// What it answered; none where it died.
    pub(super) answer: Option<T>,
    /// The first bytes of the file, should it not answer.
    head: Vec<u8>,
    /// What the whole file adds up to; what is over the limit was not given to it.
    pub(super) sums: Sums,
    /// Its time was up.
    timed_out: bool,
    /// The worker said all that it was asked.
    ended_well: bool,
}

/// What a worker says behind its first answer.
pub(super) struct Answers<'w> {
    output: &'w mut BufReader<ChildStdout>,
    watch: &'w Watch,
    /// Time for each.
    time: Duration,
    /// When all must be said.
    until: Instant,
    ended_well: bool,
}

impl Answers<'_> {
    fn next(&mut self) -> Option<Vec<u8>> {
        self.watch.set(Some(self.until.min(Instant::now() + self.time * PAGE_LONGER)));
        frame::read_message(self.output, ANSWER_BYTES).ok()
    }
}

impl Worker {
    /// Sends a file and waits for the answer.
    fn ask<T>(
        &mut self,
        source: &mut impl Read,
        known: Option<Sums>,
        time: Duration,
        understand: impl FnOnce(Vec<u8>, &mut Answers<'_>) -> Option<T>,
    ) -> io::Result<Asked<T>> {
        let mut summing = Summing::default();
        let mut size = 0;
        let mut head = Vec::new();
        let mut buffer = vec![0; frame::CHUNK];
        let mut alive = true;
        loop {
            self.watch.set(None);
            let read = match source.read(&mut buffer) {
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if read == 0 {
                break;
            }
            if known.is_none() {
                summing.update(&buffer[..read]);
            }
            size += read as u64;
            if head.len() < frame::CHUNK {
                head.extend_from_slice(&buffer[..read]);
            }
            // What is too large is only counted: the rest of it would be refused anyway.
            if alive && size <= (limits::FILE_BYTES + frame::CHUNK) as u64 {
                self.watch.set(Some(Instant::now() + time));
                alive = frame::write_chunk(&mut self.input, &buffer[..read]).is_ok();
            }
        }
        self.watch.set(Some(Instant::now() + time));
        let answer = if alive { self.answer() } else { None };
        let until = Instant::now() + time * LONGER;
        let mut answers = Answers { output: &mut self.output, watch: &self.watch, time, until, ended_well: true };
        let answer = answer.and_then(|answer| understand(answer, &mut answers));
        let ended_well = answers.ended_well;
        self.watch.set(None);
        let sums = known.unwrap_or_else(|| summing.finish());
        Ok(Asked { answer, head, sums, timed_out: false, ended_well })
    }

    fn answer(&mut self) -> Option<Vec<u8>> {
        frame::write_message(&mut self.input, &[]).ok()?;
        frame::read_message(&mut self.output, ANSWER_BYTES).ok()
    }
}

impl Watch {
    fn set(&self, deadline: Option<Instant>) {
        *lock(&self.deadline) = deadline;
    }

    /// Ends the process and waits until it is gone.
    fn end(&self) {
        let mut child = lock(&self.child);
        let _ = child.kill();
        let _ = child.wait();
    }
}

impl Shared {
    /// Returns a worker that lives, as soon as there is one.
    fn take(&self) -> io::Result<Worker> {
        let mut state = lock(&self.state);
        loop {
            if state.stopped {
                return Err(io::ErrorKind::ConnectionAborted.into());
            }
            while let Some(worker) = state.idle.pop() {
                // One that died while it had nothing to do takes no file with it.
                if matches!(lock(&worker.watch.child).try_wait(), Ok(None)) {
                    state.busy.push(Arc::clone(&worker.watch));
                    return Ok(worker);
                }
                state.count -= 1;
            }
            if state.count < self.limits.jobs {
                let worker = self.spawn()?;
                state.count += 1;
                state.busy.push(Arc::clone(&worker.watch));
                return Ok(worker);
            }
            state = self.freed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn spawn(&self) -> io::Result<Worker> {
        let (program, arguments) = self.command.as_ref().ok_or(io::ErrorKind::NotFound)?;
        let (mut child, leash, _) = start_confined(program, arguments)?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let input = input.ok_or(io::ErrorKind::BrokenPipe)?;
        let output = BufReader::new(output.ok_or(io::ErrorKind::BrokenPipe)?);
        let watch =
            Watch { child: Mutex::new(child), deadline: Mutex::new(None), timed_out: false.into(), _leash: leash };
        Ok(Worker { watch: Arc::new(watch), input, output })
    }

    /// Takes a worker back, or buries it. Returns whether its time was up.
    fn give_back(&self, worker: Worker, healthy: bool) -> bool {
        let timed_out = worker.watch.timed_out.load(Ordering::Acquire);
        let healthy = healthy && !timed_out;
        if !healthy {
            worker.watch.end();
        }
        let mut state = lock(&self.state);
        state.busy.retain(|watch| !Arc::ptr_eq(watch, &worker.watch));
        if healthy {
            state.idle.push(worker);
        } else {
            state.count -= 1;
        }
        drop(state);
        self.freed.notify_one();
        timed_out
    }

    /// Ends the workers whose time is up, until the pool is closed.
    fn watch(&self) {
        loop {
            thread::sleep(TICK);
            let state = lock(&self.state);
            if state.closed {
                return;
            }
            let busy = state.busy.clone();
            drop(state);
            let now = Instant::now();
            for watch in busy {
                if lock(&watch.deadline).is_some_and(|deadline| deadline <= now) {
                    watch.timed_out.store(true, Ordering::Release);
                    let _ = lock(&watch.child).kill();
                }
            }
        }
    }
}
