//! All dossiers of a folder: which there are, and what is found in each of them.
//! Never keeps one of them: what came of it is handed over as soon as it is its turn.

use super::{Batch, CheckOrder, CheckResult, Checker, CouldNotLook, Idle, Stop, Unobserved, Workplace};
use crate::scan::Gathered;
use chrono::NaiveDate;
use std::convert::Infallible;
use std::io;
use std::path::{Path, PathBuf};

impl Workplace {
    /// Searches the dossiers below a folder, itself included. Fails only where somebody wished to end.
    pub fn dossiers_below(&self, folder: &Path, stop: &Stop) -> io::Result<Gathered> {
        let mut gathered = Gathered::default();
        gathered.dossiers(folder.to_path_buf(), &mut || !stop.is_asked())?;
        Ok(gathered)
    }

    /// Looks at the dossiers in folders side by side, for a door that stays: what is being read is not broken off, since
    /// others may wait for the same readers.
    pub fn check_all<R: Send>(
        &self,
        folders: &[PathBuf],
        (on, stop): (NaiveDate, &Stop),
        tell: impl Fn(&Path, Result<CheckResult, CouldNotLook>) -> R + Sync,
        mut take: impl FnMut(&Path, R),
    ) {
        let order = CheckOrder { request_type: None, on, today: on, observer: &Unobserved, stop, ends_readers: false };
        let take = |folder: &PathBuf, told| {
            take(folder, told);
            Ok::<(), Infallible>(())
        };
        match self.check_each(folders, &order, |folder, looked| tell(folder, looked), take) {
            Ok(()) => {}
            Err(never) => match never {},
        }
    }

    /// Looks at dossiers side by side. `tell` makes of each what is wanted of it, in any thread; `take` gets that, in the
    /// order in which they were given, and its `Err` ends the run. Whoever wishes to end gets what is ready by then.
    pub fn check_each<P: AsRef<Path> + Sync, R: Send, E>(
        &self,
        places: &[P],
        order: &CheckOrder<'_>,
        tell: impl Fn(&P, Result<CheckResult, CouldNotLook>) -> R + Sync,
        take: impl FnMut(&P, R) -> Result<(), E>,
    ) -> Result<(), E> {
        let (asked, cache, idle) = (self.asked_of(order), self.cache(order.today), Idle::default());
        let checker = Checker {
            asked: &asked,
            rules: &self.rules,
            pool: &self.pool,
            recogniser: &self.recogniser,
            cache: cache.as_ref(),
            idle: &idle,
            stop: order.stop,
            observer: order.observer,
        };
        let work = |place: &P| {
            order.observer.begins(place.as_ref());
            let told = checker.check(place.as_ref()).map(|looked| tell(place, looked));
            order.observer.done();
            told
        };
        let end_readers = || {
            if order.ends_readers {
                self.pool.stop();
                self.painters.stop();
            }
        };
        let batch = Batch { jobs: self.jobs, stop: order.stop, idle: &idle, on_stop: &end_readers };
        batch.run(places, work, |place| tell(place, Err(CouldNotLook::Broken)), take).map(drop)
    }
}

/// Works on things side by side, so many at a time, and hands over what came of each, in their order. `work` gives nothing
/// where it was broken off, and `failed` makes a result where it broke down. An `Err` of `take` ends the run. Returns how
/// many were handed over.
pub fn side_by_side<I: Sync, R: Send, E>(
    items: &[I],
    (jobs, stop): (usize, &Stop),
    work: impl Fn(&I) -> Option<R> + Sync,
    failed: impl Fn(&I) -> R + Sync,
    take: impl FnMut(&I, R) -> Result<(), E>,
) -> Result<usize, E> {
    let idle = Idle::default();
    Batch { jobs, stop, idle: &idle, on_stop: &|| () }.run(items, work, failed, take)
}
