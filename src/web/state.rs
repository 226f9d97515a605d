//! What the page remembers while the program runs: which folders a person was shown, what was found in them.
//! Never kept on the disk: a folder's name is often a pupil's.

use super::overview::{Found, Shared};
use crate::check::CheckedDossier;
use crate::message::page::{Done, Trouble};
use crate::report::DossierReport;
use crate::work::{Step, Workplace};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The number by which an address names a folder.
pub(super) type PlaceId = usize;

/// Under which number the screen of keys and contacts hears what came of a form.
pub(super) const KEYS: PlaceId = usize::MAX;

/// Pictures that are kept at hand, in bytes.
const PICTURES: usize = 24 << 20;

/// A dossier that was looked at.
#[derive(Debug)]
pub(super) struct Look {
    pub(super) checked: CheckedDossier,
    pub(super) report: DossierReport,
}

/// What came of looking.
pub(super) type Looked = Result<Arc<Look>, Trouble>;

/// Something that a person is told once, on the page that follows a form.
#[derive(Debug, Clone)]
pub(super) enum Flash {
    /// It was done; and whether it can be undone.
    Done(Done, bool),
    /// Something was entered in the register, under this id.
    Taken(Done, String),
    /// A bundle of this name was made; and whether the register knows of it.
    Packed(String, bool),
    /// The closing form was kept, and written as a file of this name.
    FormWritten(String),
    /// A document was mended; and under which number that can be put back.
    Mended(String),
    /// It was not.
    Trouble(Trouble),
}

/// A picture, by its dossier, document and page, and the bytes that it was drawn of.
pub(super) type PictureKey = (PlaceId, usize, u32, String);

/// What the page remembers.
#[derive(Default)]
pub(super) struct State {
    known: Mutex<Known>,
    looking: Mutex<BTreeMap<PlaceId, Option<Looked>>>,
    /// When somebody began to look.
    begun: Mutex<BTreeMap<PlaceId, DateTime<Utc>>>,
    looked: Condvar,
    pictures: Mutex<Vec<(PictureKey, Arc<Vec<u8>>)>>,
    overviews: Mutex<BTreeMap<PlaceId, Shared>>,
    chosen_workplace: Mutex<Option<Arc<Workplace>>>,
    /// What a person did last in each dossier.
    steps: Mutex<BTreeMap<PlaceId, Step>>,
    /// Documents that a person had opened to look at, by their bytes.
    opened: Mutex<BTreeSet<String>>,
    news: AtomicU64,
    busy: AtomicUsize,
}

#[derive(Debug, Default)]
struct Known {
    /// Folders that were shown or given; only these can be asked for.
    places: Vec<PathBuf>,
    /// The number of each.
    numbers: HashMap<PathBuf, PlaceId>,
    /// Dossiers that were chosen, the last one first.
    chosen: Vec<PlaceId>,
    /// With which the next browser begins.
    beginning: Option<PlaceId>,
    /// What was found last.
    last: BTreeMap<PlaceId, Arc<Look>>,
    flashes: BTreeMap<PlaceId, Flash>,
    /// Who works at the page, as far as somebody said.
    by: Option<String>,
}

/// Held while work goes on: the program does not end meanwhile.
pub(super) struct Busy<'s>(&'s State);

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        self.0.busy.fetch_sub(1, Ordering::SeqCst);
        self.0.news.fetch_add(1, Ordering::SeqCst);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    fn known(&self) -> MutexGuard<'_, Known> {
        lock(&self.known)
    }

    /// Gives a folder a number, always the same.
    pub(super) fn place(&self, folder: &Path) -> PlaceId {
        let known = &mut *self.known();
        if let Some(place) = known.numbers.get(folder) {
            return *place;
        }
        let place = known.places.len();
        known.places.push(folder.to_path_buf());
        known.numbers.insert(folder.to_path_buf(), place);
        place
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

    pub(super) fn take_beginning(&self) -> Option<(PlaceId, PathBuf)> {
        let known = &mut *self.known();
        let place = known.beginning.take()?;
        Some((place, known.places.get(place)?.clone()))
    }

    /// A person chose other rules: what was found by the ones before is no answer any more.
    pub(super) fn choose_workplace(&self, workplace: Workplace) {
        self.known().last.clear();
        lock(&self.overviews).clear();
        *lock(&self.chosen_workplace) = Some(Arc::new(workplace));
    }

    pub(super) fn take_workplace(&self) -> Option<Arc<Workplace>> {
        lock(&self.chosen_workplace).take()
    }

    /// Notes that a person chose this dossier.
    pub(super) fn choose(&self, place: PlaceId) {
        let chosen = &mut self.known().chosen;
        chosen.retain(|known| *known != place);
        chosen.insert(0, place);
    }

    /// The dossiers that were chosen, the last one first, with what was found in them.
    pub(super) fn chosen(&self) -> Vec<(PlaceId, PathBuf, Option<Arc<Look>>)> {
        let known = self.known();
        let of = |place: &PlaceId| Some((*place, known.places.get(*place)?.clone(), known.last.get(place).cloned()));
        known.chosen.iter().filter_map(of).collect()
    }

    /// Who works at the page.
    pub(super) fn by(&self) -> Option<String> {
        self.known().by.clone()
    }

    pub(super) fn name_by(&self, by: &str) {
        self.known().by = Some(by.to_owned());
    }

    pub(super) fn flash(&self, place: PlaceId, flash: Flash) {
        self.known().flashes.insert(place, flash);
    }

    pub(super) fn take_flash(&self, place: PlaceId) -> Option<Flash> {
        self.known().flashes.remove(&place)
    }

    /// Remembers how to undo what was done last in a dossier. Says whether there is anything to undo.
    pub(super) fn did(&self, place: PlaceId, step: Option<Step>) -> bool {
        let mut steps = lock(&self.steps);
        steps.remove(&place);
        let is_one = step.is_some();
        steps.extend(step.map(|step| (place, step)));
        is_one
    }

    pub(super) fn take_step(&self, place: PlaceId) -> Option<Step> {
        lock(&self.steps).remove(&place)
    }

    /// A person wanted to look at these bytes in the program in which they were written.
    pub(super) fn note_opened(&self, sha256: String) {
        lock(&self.opened).insert(sha256);
    }

    pub(super) fn was_opened(&self, sha256: &str) -> bool {
        lock(&self.opened).contains(sha256)
    }

    /// What was found in a dossier last, whatever changed since.
    pub(super) fn last(&self, place: PlaceId) -> Option<Arc<Look>> {
        self.known().last.get(&place).cloned()
    }

    /// Looks at a dossier in a thread of its own, and waits for it for a while; none: it still goes on. Who asks while
    /// somebody looks already waits for the same look.
    pub(super) fn look(
        self: &Arc<Self>,
        place: PlaceId,
        (patience, now): (Duration, DateTime<Utc>),
        look: impl FnOnce() -> Looked + Send + 'static,
    ) -> Option<Looked> {
        let mut looking = lock(&self.looking);
        if let Entry::Vacant(free) = looking.entry(place) {
            free.insert(None);
            lock(&self.begun).insert(place, now);
            let state = Arc::clone(self);
            let run = move || {
                let busy = state.work();
                let looked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(look));
                let looked = looked.unwrap_or(Err(Trouble::Broken));
                if let Ok(look) = &looked {
                    state.known().last.insert(place, Arc::clone(look));
                }
                let found = looked.as_ref().map(|look| Found::of(&look.report)).map_err(Clone::clone);
                lock(&state.overviews).values().for_each(|overview| overview.renew(place, &found));
                lock(&state.looking).insert(place, Some(looked));
                state.looked.notify_all();
                drop(busy);
            };
            if std::thread::Builder::new().name(crate::work::READER.into()).spawn(run).is_err() {
                looking.remove(&place);
                return Some(Err(Trouble::Broken));
            }
        }
        let wait = |looking: &mut BTreeMap<PlaceId, Option<Looked>>| matches!(looking.get(&place), Some(None));
        let waited = self.looked.wait_timeout_while(looking, patience, wait);
        let (mut looking, _) = waited.unwrap_or_else(PoisonError::into_inner);
        match looking.get(&place) {
            Some(Some(_)) => looking.remove(&place).flatten(),
            _ => None,
        }
    }

    /// How long somebody has been looking at a dossier.
    pub(super) fn looking_for(&self, place: PlaceId, now: DateTime<Utc>) -> TimeDelta {
        lock(&self.begun).get(&place).map_or_else(TimeDelta::zero, |begun| now - *begun)
    }

    /// The dossiers of a folder, as far as somebody wanted them looked at.
    pub(super) fn overview(&self, place: PlaceId) -> Option<Shared> {
        lock(&self.overviews).get(&place).cloned()
    }

    /// Begins a list of the dossiers of a folder; none where one is being made.
    pub(super) fn begin_overview(&self, place: PlaceId) -> Option<Shared> {
        let mut overviews = lock(&self.overviews);
        if overviews.get(&place).is_some_and(|shared| !shared.list().ended) {
            return None;
        }
        let shared = Shared::default();
        overviews.insert(place, shared.clone());
        Some(shared)
    }

    /// Something that a page shows has changed by itself.
    pub(super) fn tell_news(&self) {
        self.news.fetch_add(1, Ordering::SeqCst);
    }

    /// Returns a picture that was drawn before.
    pub(super) fn picture(&self, key: &PictureKey) -> Option<Arc<Vec<u8>>> {
        lock(&self.pictures).iter().find(|(known, _)| known == key).map(|(_, picture)| Arc::clone(picture))
    }

    pub(super) fn keep_picture(&self, key: PictureKey, picture: &Arc<Vec<u8>>) {
        let mut pictures = lock(&self.pictures);
        pictures.push((key, Arc::clone(picture)));
        while pictures.iter().map(|(_, picture)| picture.len()).sum::<usize>() > PICTURES && pictures.len() > 1 {
            pictures.remove(0);
        }
    }

    /// Notes that work goes on.
    pub(super) fn work(&self) -> Busy<'_> {
        self.busy.fetch_add(1, Ordering::SeqCst);
        Busy(self)
    }

    pub(super) fn news(&self) -> u64 {
        self.news.load(Ordering::SeqCst)
    }

    pub(super) fn is_busy(&self) -> bool {
        self.busy.load(Ordering::SeqCst) > 0
    }
}
