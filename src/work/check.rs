//! Checks one dossier: scans its folder, reads its documents, lays them beside the rules.

use super::{Idle, NamedRules, Observer, Stop};
use crate::cache::{Cache, Known};
use crate::check::{self, CheckedDossier};
use crate::dossier::{
    Attachment, Damage, Details, Disguise, Dossier, DossierPath, Earlier, Facts, Fingerprint, Fingerprinting, Format,
    Reading, RequestTypeId, State, Sums,
};
use crate::recognise::Recogniser;
use crate::rules::Ruleset;
use crate::sandbox::{Looked, Pool};
use crate::scan::{self, FileFound, Mistake, NoSuchFile, NoSuchFolder, Room, ScanError};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::io::{self, Read};
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Threads that read documents are called so; what they die of is one document's finding, not the program's end.
pub const READER: &str = "compleet-reader";

/// Documents that are kept at hand, whatever the number of threads: what this process holds does not grow with a machine.
static ROOM: Room = Room::new(24 << 20);

/// What a person asks of a check.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The request type, whatever `dossier.toml` says.
    pub request_type: Option<RequestTypeId>,
    /// The day of the check.
    pub on: NaiveDate,
    /// The ids of dossiers that were sent, as the register knows them.
    pub sent: BTreeSet<String>,
    /// Requests that are known here, where the rules ask of others whether they came before.
    pub earlier: Vec<Earlier>,
}

/// What came of checking a folder.
#[derive(Debug, Clone)]
pub struct CheckResult {
    /// The dossier in it.
    pub checked: CheckedDossier,
    /// What else the person should know of the folder.
    pub notices: Vec<Notice>,
}

/// Something about the folder that is no finding about the dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// `dossier.toml` names a file that is not there.
    NoSuchFile(NoSuchFile),
    /// `dossier.toml` names a subfolder that is not there.
    NoSuchFolder(NoSuchFolder),
    /// It is a supplement: its documents were looked at, and not whether the request is complete.
    Supplement,
}

/// Why a dossier could not be looked at.
#[derive(Debug)]
pub enum CouldNotLook {
    /// The folder.
    Scan(ScanError),
    /// Its `dossier.toml`, with everything that is wrong in it.
    Details(Vec<Mistake>),
    /// Neither documents nor a `dossier.toml`.
    Empty,
    /// No documents of its own, but folders that hold some.
    FolderOfFolders(Vec<DossierPath>),
    /// No `dossier.toml`, and nobody said what is asked for.
    NoRequestType {
        /// What could be.
        known: Vec<RequestTypeId>,
    },
    /// A request type that the rules do not know.
    UnknownRequestType {
        /// The id.
        id: RequestTypeId,
        /// What they do.
        known: Vec<RequestTypeId>,
    },
    /// It is judged by other rules than those of this run.
    OtherRules {
        /// The id of its own.
        wanted: String,
        /// Those of the run.
        used: Box<NamedRules>,
    },
    /// The program itself broke down on it.
    Broken,
}

/// Checks dossiers, as many as there are. Made once for a run; works from any thread.
pub struct Checker<'a> {
    /// What is asked of each.
    pub asked: &'a Asked,
    /// The rules.
    pub rules: &'a Ruleset,
    /// What reads documents.
    pub pool: &'a Pool,
    /// What says what they are; made of the same rules.
    pub recogniser: &'a Recogniser,
    /// What was found before; none: every document is read.
    pub cache: Option<&'a Cache>,
    /// Threads that may help with the documents of a large dossier.
    pub idle: &'a Idle,
    /// Noticed between two documents.
    pub stop: &'a Stop,
    /// Where is told how far it is.
    pub observer: &'a dyn Observer,
}

impl Checker<'_> {
    /// Looks at the dossier in a folder; none where somebody wished to end meanwhile.
    pub fn check(&self, folder: &Path) -> Option<Result<CheckResult, CouldNotLook>> {
        let outcome = self.look(folder);
        // What was broken off half-way says nothing of the dossier.
        (!self.stop.is_asked()).then_some(outcome)
    }

    fn look(&self, folder: &Path) -> Result<CheckResult, CouldNotLook> {
        let (asked, rules) = (self.asked, self.rules);
        let known = || rules.request_types.iter().map(|request_type| request_type.id.clone()).collect();
        if let Some(id) = asked.request_type.as_ref().filter(|id| rules.request_type(id).is_none()) {
            return Err(CouldNotLook::UnknownRequestType { id: id.clone(), known: known() });
        }
        let scanned = scan::scan(folder).map_err(CouldNotLook::Scan)?;
        if scanned.details.is_none() {
            // A list or a picture beside the dossiers' folders does not make one dossier of them all.
            let documents = scanned.files.iter().any(|file| scan::is_document_name(&file.on_disk));
            if !documents && scanned.holds_folders_of_documents {
                let folders = scanned.beside.folders.into_iter().map(|left| left.folder).collect();
                return Err(CouldNotLook::FolderOfFolders(folders));
            }
            if scanned.files.is_empty() {
                return Err(CouldNotLook::Empty);
            }
        }
        let details = scanned.details.as_deref();
        let said = details.map(scan::said_rules_in).unwrap_or_default();
        if let Some(wanted) = said.rules.clone().filter(|_| said.is_for_others(&rules.id)) {
            return Err(CouldNotLook::OtherRules { wanted, used: Box::new(NamedRules::of(rules)) });
        }
        let mut details = details
            .map(|bytes| scan::parse_details(bytes, rules, asked.request_type.as_ref()))
            .transpose()
            .map_err(CouldNotLook::Details)?;
        let request_type = asked.request_type.clone().or_else(|| Some(details.as_ref()?.request_type.clone()));
        let Some(request_type) = request_type else { return Err(CouldNotLook::NoRequestType { known: known() }) };

        let mut notices = Vec::new();
        if let Some(details) = &mut details {
            prepare(details, &scanned.files, &mut notices);
            if details.supplement {
                notices.push(Notice::Supplement);
            }
        }
        notices.extend(scanned.no_such_folders.into_iter().map(Notice::NoSuchFolder));
        self.observer.more_documents(scanned.files.len());
        let disguise = self.cache.filter(|_| !scanned.files.is_empty()).map(Cache::disguise).unwrap_or_default();
        let attachments = self.read_all(&scanned.files, &disguise);
        let id = details.as_ref().and_then(|details| details.id.as_ref());
        let sent = id.is_some_and(|id| asked.sent.contains(id.trim()));
        let named = |earlier: &&Earlier| {
            let fields = details.iter().flat_map(|details| details.fields.values());
            fields.into_iter().any(|value| earlier.is_called(value.trim()))
        };
        let earlier = asked.earlier.iter().filter(named).cloned().collect();
        let beside = scanned.beside;
        let mut dossier = Dossier { request_type, details, attachments, beside, sent, disguise, earlier };
        check::forget_births(&mut dossier);
        let followed = check::follow_bytes(&mut dossier);
        notices.retain(|notice| !matches!(notice, Notice::NoSuchFile(file) if followed.contains(&file.named)));
        Ok(CheckResult { checked: CheckedDossier::new(dossier, rules, asked.on), notices })
    }

    /// Reads the documents; where threads have nothing else to do, side by side.
    fn read_all(&self, files: &[FileFound], disguise: &Disguise) -> Vec<Attachment> {
        let next = AtomicUsize::new(0);
        let read = Mutex::new(Vec::with_capacity(files.len()));
        let help = || {
            while let Some((at, file)) = take(&next, files).filter(|_| !self.stop.is_asked()) {
                let attachment = self.attachment(file, disguise);
                read.lock().unwrap_or_else(PoisonError::into_inner).push((at, attachment));
            }
        };
        thread::scope(|scope| {
            while let Some((at, file)) = take(&next, files).filter(|_| !self.stop.is_asked()) {
                while next.load(Ordering::Relaxed) < files.len() && self.idle.take() {
                    let helper = move || {
                        help();
                        self.idle.give();
                    };
                    if thread::Builder::new().name(READER.into()).spawn_scoped(scope, helper).is_err() {
                        break;
                    }
                }
                let attachment = self.attachment(file, disguise);
                read.lock().unwrap_or_else(PoisonError::into_inner).push((at, attachment));
            }
        });
        let mut read = read.into_inner().unwrap_or_else(PoisonError::into_inner);
        read.sort_by_key(|(at, _)| *at);
        read.into_iter().map(|(_, attachment)| attachment).collect()
    }

    /// Reads one document. Whatever happens stays with this document.
    fn attachment(&self, file: &FileFound, disguise: &Disguise) -> Attachment {
        let path = file.path.clone();
        let read = scan::open_file(file).and_then(|source| {
            let source = source.take(scan::FILE_LIMIT);
            let fingerprinting = self.cache.and_then(|cache| Some((cache, cache.fingerprinting()?)));
            let read = match fingerprinting {
                Some((cache, fingerprinting)) => self
                    .read_once(cache, fingerprinting, file, source, disguise)
                    .map(|(known, fingerprint)| (known, Some(fingerprint))),
                None => self
                    .pool
                    .inspect_for(source, self.recogniser.signing())
                    .map(|looked| (self.understood(&path, looked, disguise), None)),
            };
            read.map_err(|error| scan::read_failure(&error))
        });
        let (reading, size, sums, fingerprint) = read.map_or_else(
            |damage| {
                let facts = Facts { state: State::Unreadable(damage), ..Facts::default() };
                (recognised(self.recogniser, &path, &facts), file.size, None, None)
            },
            |(known, fingerprint)| (known.reading, known.sums.size, Some(known.sums), fingerprint),
        );
        self.observer.read(size);
        Attachment { reading, path, on_disk: file.on_disk.clone().into_os_string(), size, sums, fingerprint }
    }

    /// Reads a document, unless it was read before.
    fn read_once(
        &self,
        cache: &Cache,
        fingerprinting: Fingerprinting,
        file: &FileFound,
        source: impl Read,
        disguise: &Disguise,
    ) -> io::Result<(Known, Fingerprint)> {
        let vocabulary = self.recogniser.vocabulary();
        let mut passed = fingerprinting.clone();
        let mut room = ROOM.share(file.size);
        let bytes = room.read_whole(source, |piece| passed.update(piece))?;
        let mut fingerprint = passed.finish();
        if let Some(known) = cache.find(&fingerprint, &file.path, vocabulary) {
            return Ok((known, fingerprint));
        }
        let looked = match bytes {
            Some(bytes) => self.pool.inspect_known(bytes, Sums::of(bytes), self.recogniser.signing())?,
            None => {
                // No room to keep it at hand: read again, and what it is by then counts.
                let source = scan::open_again(file)?.take(scan::FILE_LIMIT);
                let mut shown = Shown { source, fingerprinting };
                let looked = self.pool.inspect_for(&mut shown, self.recogniser.signing())?;
                fingerprint = shown.fingerprinting.finish();
                looked
            }
        };
        let known = self.understood(&file.path, looked, disguise);
        if !self.stop.is_asked() {
            cache.keep(&fingerprint, &file.path, &known, vocabulary);
        }
        Ok((known, fingerprint))
    }

    fn understood(&self, path: &DossierPath, looked: Looked, disguise: &Disguise) -> Known {
        let mut reading = recognised(self.recogniser, path, &looked.facts);
        reading.pupils = reading.pupils.iter().map(|mark| disguise.mark(mark)).collect();
        Known { reading, sums: looked.sums }
    }
}

/// A source of which the fingerprint is taken on the way.
struct Shown<R> {
    source: R,
    fingerprinting: Fingerprinting,
}

impl<R: Read> Read for Shown<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        self.fingerprinting.update(&buffer[..count]);
        Ok(count)
    }
}

fn prepare(details: &mut Details, files: &[FileFound], notices: &mut Vec<Notice>) {
    let paths: Vec<DossierPath> = files.iter().map(|file| file.path.clone()).collect();
    notices.extend(scan::resolve_paths(details, &paths).into_iter().map(Notice::NoSuchFile));
}

fn take<'f>(next: &AtomicUsize, files: &'f [FileFound]) -> Option<(usize, &'f FileFound)> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    files.get(at).map(|file| (at, file))
}

fn recognised(recogniser: &Recogniser, path: &DossierPath, facts: &Facts) -> Reading {
    panic::catch_unwind(AssertUnwindSafe(|| recogniser.read(path, facts))).unwrap_or_else(|_| Reading {
        format: Format::Unknown,
        state: State::Unreadable(Damage::ReaderDied),
        ..Reading::default()
    })
}
