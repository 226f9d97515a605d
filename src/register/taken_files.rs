//! Files whose events were all taken in: known again by their digest, so that nobody verifies them twice. No name and no
//! path of a file is kept.

use super::events::read_event;
use super::{DossierKey, Pen, RegisterError};
use crate::dossier::Digest;
use crate::lifecycle::Event;

/// A file that was taken in before, whose events are all still here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakenFile {
    /// So many events, none of which waits for anybody.
    Quiet(u32),
    /// Events of which some belong to a dossier that somebody has to look at.
    Events(Vec<(DossierKey, Event)>),
}

impl Pen<'_> {
    /// Finds a file by its digest. `mark` stands for everything besides the file on which its reading depends; under another
    /// one, or where an event of it is gone, the file is not known.
    pub fn taken_file(
        &self,
        sha256: &Digest,
        mark: &Digest,
        ruleset: &Digest,
    ) -> Result<Option<TakenFile>, RegisterError> {
        let Some(file) = self.rows.taken_file(sha256, mark, &self.under(ruleset))? else { return Ok(None) };
        if file.there != file.events {
            return Ok(None);
        }
        if file.quiet == file.events {
            return Ok(Some(TakenFile::Quiet(file.events)));
        }
        let (mut events, mut unread) = (Vec::new(), false);
        self.rows.each_event_of_file(file.key, |key, body| match read_event(body) {
            Some(event) => events.push((key, event)),
            None => unread = true,
        })?;
        Ok((!unread).then_some(TakenFile::Events(events)))
    }

    /// Keeps that a file was taken in whole; `arrivals` are the places of its events.
    pub fn keep_taken_file(&self, sha256: &Digest, mark: &Digest, arrivals: &[i64]) -> Result<(), RegisterError> {
        let mut arrivals = arrivals.to_vec();
        arrivals.sort_unstable();
        arrivals.dedup();
        self.rows.put_taken_file(sha256, mark, &arrivals)
    }
}
