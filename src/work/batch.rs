//! Works on many things side by side and hands over what came of each, in the order in which they were given.
//! Never keeps more results waiting than a few for each thread, and never lets one thing end the rest.

use super::{READER, Stop};
use std::collections::BTreeMap;
use std::num::NonZero;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// How many results may wait for the one before them, for each thread.
const AHEAD: usize = 4;
/// How often a wish to end is noticed while nothing else happens.
const GLANCE: Duration = Duration::from_millis(50);

/// Threads that have nothing to do, and may help with the parts of something large.
#[derive(Debug, Default)]
pub struct Idle(AtomicUsize);

impl Idle {
    /// This many.
    pub fn new(count: usize) -> Self {
        Self(AtomicUsize::new(count))
    }

    /// Takes one, if there is one.
    pub(super) fn take(&self) -> bool {
        self.0.fetch_update(Ordering::AcqRel, Ordering::Acquire, |count| count.checked_sub(1)).is_ok()
    }

    /// Gives one back.
    pub(super) fn give(&self) {
        self.0.fetch_add(1, Ordering::AcqRel);
    }
}

/// As many threads as there are cores.
pub fn cores() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// How a batch is worked on.
pub struct Batch<'a> {
    /// Threads at the same time.
    pub jobs: usize,
    /// Noticed between two things.
    pub stop: &'a Stop,
    /// Threads for which nothing is left; [`Idle::default`] at the start.
    pub idle: &'a Idle,
    /// Called once, when somebody wishes to end, so that what is being worked on can be broken off.
    pub on_stop: &'a (dyn Fn() + Sync),
}

/// Where a batch is.
#[derive(Default)]
struct Place {
    next: usize,
    handed_over: usize,
}

impl Batch<'_> {
    /// Works on each item and hands over each result, in order. `work` gives nothing where it was broken off, and
    /// `failed` makes a result of an item on which `work` itself broke down. An `Err` of `take` ends the batch.
    ///
    /// Returns how many results were handed over. Whoever wishes to end gets what is ready by then.
    pub fn run<I: Sync, R: Send, E>(
        &self,
        items: &[I],
        work: impl Fn(&I) -> Option<R> + Sync,
        failed: impl Fn(&I) -> R + Sync,
        mut take: impl FnMut(&I, R) -> Result<(), E>,
    ) -> Result<usize, E> {
        let threads = self.jobs.clamp(1, items.len().max(1));
        (threads..self.jobs).for_each(|_| self.idle.give());
        let place = Mutex::new(Place::default());
        let moved = Condvar::new();
        let ended = Stop::default();
        let is_over = || ended.is_asked() || self.stop.is_asked();
        let one =
            |item: &I| panic::catch_unwind(AssertUnwindSafe(|| work(item))).unwrap_or_else(|_| Some(failed(item)));
        let (done, results) = mpsc::channel();
        let labour = |done: mpsc::Sender<(usize, Option<R>)>| {
            while let Some(at) = next(&place, &moved, items.len(), threads * AHEAD, &is_over) {
                if done.send((at, items.get(at).and_then(one))).is_err() {
                    break;
                }
            }
            drop(done);
            self.idle.give();
        };
        thread::scope(|scope| {
            let mut started = 0;
            for _ in 0..threads {
                let (done, labour) = (done.clone(), &labour);
                let thread = thread::Builder::new().name(READER.into()).spawn_scoped(scope, move || labour(done));
                started += usize::from(thread.is_ok());
            }
            if started == 0 {
                // Where no thread can be had, this one does it all.
                return self.alone(items, one, &mut take);
            }
            drop(done);
            let outcome = self.hand_over(items, &results, &place, &moved, &mut take);
            ended.ask();
            wake(&place, &moved);
            if outcome.is_err() {
                (self.on_stop)();
            }
            outcome
        })
    }

    fn alone<I, R, E>(
        &self,
        items: &[I],
        one: impl Fn(&I) -> Option<R>,
        take: &mut impl FnMut(&I, R) -> Result<(), E>,
    ) -> Result<usize, E> {
        let mut count = 0;
        for item in items {
            if self.stop.is_asked() {
                break;
            }
            if let Some(result) = one(item) {
                take(item, result)?;
                count += 1;
            }
        }
        Ok(count)
    }

    /// Receives results as they come, and hands them over in order. After a wish to end, what is missing is passed over.
    fn hand_over<I, R, E>(
        &self,
        items: &[I],
        results: &mpsc::Receiver<(usize, Option<R>)>,
        place: &Mutex<Place>,
        moved: &Condvar,
        take: &mut impl FnMut(&I, R) -> Result<(), E>,
    ) -> Result<usize, E> {
        let mut waiting: BTreeMap<usize, Option<R>> = BTreeMap::new();
        let (mut due, mut count, mut told) = (0, 0, false);
        loop {
            match results.recv_timeout(GLANCE) {
                Ok((at, result)) => {
                    waiting.insert(at, result);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if self.stop.is_asked() && !told {
                told = true;
                (self.on_stop)();
                wake(place, moved);
            }
            while let Some(result) = waiting.remove(&due) {
                if let (Some(result), Some(item)) = (result, items.get(due)) {
                    take(item, result)?;
                    count += 1;
                }
                due += 1;
                lock(place).handed_over = due;
                moved.notify_all();
            }
        }
        for (at, result) in waiting {
            if let (Some(result), Some(item)) = (result, items.get(at)) {
                take(item, result)?;
                count += 1;
            }
        }
        Ok(count)
    }
}

/// Takes the next item, as soon as it is not too far ahead of the results that were handed over.
fn next(
    place: &Mutex<Place>,
    moved: &Condvar,
    count: usize,
    ahead: usize,
    is_over: &impl Fn() -> bool,
) -> Option<usize> {
    let mut place = lock(place);
    loop {
        if is_over() || place.next >= count {
            return None;
        }
        if place.next < place.handed_over + ahead {
            place.next += 1;
            return Some(place.next - 1);
        }
        place = moved.wait(place).unwrap_or_else(PoisonError::into_inner);
    }
}

/// Wakes who waits. The lock is taken first: else one that is about to wait would miss it.
fn wake(place: &Mutex<Place>, moved: &Condvar) {
    drop(lock(place));
    moved.notify_all();
}

/// A thread that panicked while it held the lock left nothing half done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
