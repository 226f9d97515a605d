//! What was found in documents before, by a fingerprint of their bytes: a dossier that did not change is not read again.
//! Never holds text or a name, never asks a file's time stamp, and never keeps anybody from checking.
//!
//! An entry is found under a keyed hash of what it depends on: the bytes, the file's name, the rules, and this build of the
//! program. It holds sums of the bytes, kinds, pages, dates in the text, the numbers of the rules' words, and keyed hashes of what is
//! labelled as a pupil's. It is sealed under a key that is made from the whole document and from a key in the user's own
//! folder: who has both of these files, and not the document, learns nothing from them. What nobody asked for in 90 days goes. A reading of which something else would have to be kept is not kept;
//! such a document is read each time. Where the disk refuses, there is no cache and no complaint.
#![allow(clippy::disallowed_methods, reason = "an edge: the cache is a file")]

mod entry;
mod secret;
mod store;

use crate::dossier::{
    Damage, Digest, Disguise, DossierPath, Fingerprint, Fingerprinting, Reading, Remark, State, Sums,
};
use crate::inspect::Looking;
use crate::recognise::Vocabulary;
use chrono::{Datelike, NaiveDate};
use secret::Secret;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};
use store::Store;

/// What is known of a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Known {
    /// What its bytes add up to.
    pub sums: Sums,
    /// What was found in it.
    pub reading: Reading,
}

/// The name of the cache's file.
const FILE: &str = "readings.sqlite";

/// The cache of one run. It is opened when the first document is asked for, and written when the run ends.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    home: PathBuf,
    ruleset: Digest,
    today: i32,
    opened: OnceLock<Option<Opened>>,
}

#[derive(Debug)]
struct Opened {
    secret: Secret,
    store: Mutex<Store>,
}

impl Cache {
    /// Takes the folder for the cache, the user's own folder for its key, the rules, and the day.
    pub fn new(folder: PathBuf, home: PathBuf, ruleset: Digest, today: NaiveDate) -> Self {
        Self { folder, home, ruleset, today: today.num_days_from_ce(), opened: OnceLock::new() }
    }

    /// The same for readings that were made with such a look at pages without words. What was not read is less than the
    /// document says: it stands under a place of its own.
    pub fn of(mut self, looking: Looking) -> Self {
        if looking == Looking::AtInk {
            self.ruleset.0[0] ^= u8::MAX;
        }
        self
    }

    fn opened(&self) -> Option<&Opened> {
        let open = || {
            let secret = Secret::of(&self.home)?;
            let store = Store::open(&self.folder, FILE, self.today)?;
            Some(Opened { secret, store: Mutex::new(store) })
        };
        self.opened.get_or_init(open).as_ref()
    }

    /// Says whether there is a cache at all.
    pub fn is_there(&self) -> bool {
        self.opened().is_some()
    }

    /// Returns the disguise that all readings of this run must wear.
    pub fn disguise(&self) -> Disguise {
        self.opened().map(|opened| opened.secret.disguise()).unwrap_or_default()
    }

    /// Begins a fingerprint, by which this cache knows bytes again; none where there is no cache.
    pub fn fingerprinting(&self) -> Option<Fingerprinting> {
        self.opened().map(|opened| opened.secret.fingerprinting())
    }

    /// Returns what was found in these bytes under this name before.
    pub fn find(&self, bytes: &Fingerprint, path: &DossierPath, vocabulary: &Vocabulary) -> Option<Known> {
        let opened = self.opened()?;
        let opening = opened.secret.opening(&self.ruleset, bytes, path);
        let sealed = opened.store.lock().unwrap_or_else(PoisonError::into_inner).get(&opening.place)?;
        // What was damaged or made up is no entry.
        let entry = Secret::open(&opening, &sealed)?;
        entry::decode(&entry, path, &opened.secret.disguise(), vocabulary)
    }

    /// Keeps what was found, if it may be kept. The reading wears the disguise of this run.
    pub fn keep(&self, bytes: &Fingerprint, path: &DossierPath, known: &Known, vocabulary: &Vocabulary) {
        // What the machine or the moment did is not in the bytes.
        let passing = [Damage::TimedOut, Damage::ReaderDied, Damage::Locked, Damage::NotOpened];
        let unseen = known.reading.remarks.contains(&Remark::NotAllSeen);
        if unseen || matches!(known.reading.state, State::Unreadable(damage) if passing.contains(&damage)) {
            return;
        }
        let (Some(opened), Some(entry)) = (self.opened(), entry::encode(known, vocabulary)) else { return };
        let opening = opened.secret.opening(&self.ruleset, bytes, path);
        let Some(sealed) = Secret::seal(&opening, &entry) else { return };
        opened.store.lock().unwrap_or_else(PoisonError::into_inner).put(opening.place, sealed);
    }
}

/// Throws away everything that is kept in a folder for the cache, and the key to it. Says whether there was anything.
pub fn clear(folder: &Path, home: &Path) -> io::Result<bool> {
    let journal = format!("{FILE}-journal");
    let mut found = false;
    for path in [folder.join(FILE), folder.join(journal), home.join(secret::FILE)] {
        match fs::remove_file(path) {
            Ok(()) => found = true,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
