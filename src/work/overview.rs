//! All dossiers of a folder: which there are, and what is found in each of them.
//! Never keeps one of them: what came of it is handed over as soon as it is its turn.

use super::{
    Asked, Batch, CheckResult, Checker, CouldNotLook, Idle, Stop, Unobserved, Workplace, cores, earlier, sent,
};
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

    /// Looks at dossiers side by side. `tell` makes of each what is wanted of it, in any thread; `take` gets that, in the
    /// order of the folders. Whoever wishes to end gets what is ready by then.
    pub fn check_all<R: Send>(
        &self,
        folders: &[PathBuf],
        (on, stop): (NaiveDate, &Stop),
        tell: impl Fn(&Path, Result<CheckResult, CouldNotLook>) -> R + Sync,
        mut take: impl FnMut(&Path, R),
    ) {
        let asked =
            Asked { request_type: None, on, sent: sent(self.home()), earlier: earlier(self.home(), &self.rules) };
        let (cache, idle) = (self.cache(on), Idle::default());
        let checker = Checker {
            asked: &asked,
            rules: &self.rules,
            pool: &self.pool,
            recogniser: &self.recogniser,
            cache: cache.as_ref(),
            idle: &idle,
            stop,
            observer: &Unobserved,
        };
        // What is being read is not broken off: other pages may wait for the same workers.
        let batch = Batch { jobs: cores(), stop, idle: &idle, on_stop: &|| () };
        let work = |folder: &PathBuf| checker.check(folder).map(|looked| tell(folder, looked));
        let failed = |folder: &PathBuf| tell(folder, Err(CouldNotLook::Broken));
        let outcome = batch.run(folders, work, failed, |folder, told| {
            take(folder, told);
            Ok::<(), Infallible>(())
        });
        match outcome {
            Ok(_) => {}
            Err(never) => match never {},
        }
    }
}
