//! What the page remembers while the program runs: which folders a person was shown, what was found in them.
//! Never kept on the disk: a folder's name is often a pupil's.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The number by which an address names a folder.
pub(super) type PlaceId = usize;

/// What the page remembers.
#[derive(Debug, Default)]
pub(super) struct State {
    known: Mutex<Known>,
    news: AtomicU64,
    busy: AtomicUsize,
}

#[derive(Debug, Default)]
struct Known {
    /// Folders that were shown or given; only these can be asked for.
    places: Vec<PathBuf>,
    /// Dossiers that were chosen, the last one first.
    chosen: Vec<PlaceId>,
    /// With which the next browser begins.
    beginning: Option<PlaceId>,
}

impl State {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives a folder a number, always the same.
    pub(super) fn place(&self, folder: &Path) -> PlaceId {
        let places = &mut self.known().places;
        places.iter().position(|known| known == folder).unwrap_or_else(|| {
            places.push(folder.to_path_buf());
            places.len() - 1
        })
    }

    /// Returns the folder of a number.
    pub(super) fn folder(&self, place: &str) -> Option<(PlaceId, PathBuf)> {
        let place: PlaceId = place.parse().ok()?;
        Some((place, self.known().places.get(place)?.clone()))
    }

    /// Lets the next browser begin with a folder.
    pub(super) fn begin_with(&self, folder: Option<PathBuf>) {
        let place = folder.map(|folder| self.place(&folder));
        self.known().beginning = place;
    }

    pub(super) fn take_beginning(&self) -> Option<PlaceId> {
        self.known().beginning.take()
    }

    /// Notes that a person chose this dossier.
    pub(super) fn choose(&self, place: PlaceId) {
        let chosen = &mut self.known().chosen;
        chosen.retain(|known| *known != place);
        chosen.insert(0, place);
    }

    /// The dossiers that were chosen, the last one first.
    pub(super) fn chosen(&self) -> Vec<(PlaceId, PathBuf)> {
        let known = self.known();
        known.chosen.iter().filter_map(|place| Some((*place, known.places.get(*place)?.clone()))).collect()
    }

    pub(super) fn news(&self) -> u64 {
        self.news.load(Ordering::SeqCst)
    }

    /// Tells open pages that something changed.
    pub(super) fn tell(&self) {
        self.news.fetch_add(1, Ordering::SeqCst);
    }

    pub(super) fn is_busy(&self) -> bool {
        self.busy.load(Ordering::SeqCst) > 0
    }
}
