//! Applies status files: takes the events of each file into the register, all of one file or none, and tells what became
//! of each. Never judges by itself: what an event does follows from all events of its dossier.

use super::follow::{Followed, follow, summarise, unclaimed};
use super::{NotAStatusFile, ReportedEvent, StatusFile, Trust};
use crate::dossier::Digest;
use crate::files;
use crate::lifecycle::{Body, Event, EventId, Life, Named, Offered, Outcome, RefusedReason, Reporter};
use crate::manifest::{STATUS_FAMILY, StatusFault};
use crate::register::{Appended, DossierKey, DossierRecord, Pen, Reference, Register, RegisterError, TakenFile};
use crate::rules::Ruleset;
use crate::signature::{Certificate, sha256};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

/// How many dossiers are derived in one piece of work, so that other processes get their turn.
const PORTION: usize = 2_000;

/// Returns the files that are meant: the file itself, or all that lie in the folder, in the order of their names; and how
/// many folders lie beside them, which are not looked into.
pub fn inbox(path: &Path) -> io::Result<(Vec<PathBuf>, usize)> {
    files::files_at(path)
}

/// Says whether something that brings no news may lie in an inbox without a word: neither its name nor its beginning
/// claimed to be news.
pub fn is_something_else(path: &Path, refused: &NotAStatusFile) -> bool {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    let is_named = |names: &[&str]| extension.as_deref().is_some_and(|extension| names.contains(&extension));
    match refused {
        NotAStatusFile::WrongKind(_) => true,
        NotAStatusFile::SomethingElse | NotAStatusFile::TooLarge | NotAStatusFile::NotWhole => {
            !is_named(&["asice", "age", "json"])
        }
        NotAStatusFile::Faulty(StatusFault::Format { found }) => {
            !found.as_ref().is_some_and(|found| found.starts_with(STATUS_FAMILY))
        }
        _ => false,
    }
}

/// An event of a file, and where it went.
#[derive(Debug, Clone)]
pub struct Taken {
    /// The event.
    pub event: Event,
    /// How the file names the dossier.
    pub reference: Reference,
    /// Where it went; none where the dossier was erased here.
    pub place: Option<(DossierKey, Appended)>,
}

/// Stands for everything besides a file on which its reading depends: who is known here and in which roles, and the
/// program.
pub fn reading_mark(trust: &Trust) -> Digest {
    let fingerprint = |certificate: &Certificate| certificate.fingerprint().to_string();
    let mut known: Vec<String> = trust
        .contacts
        .iter()
        .map(|contact| {
            let (roles, standing) = (contact.roles.join(" "), contact.standing);
            let confirmed = standing.confirmed.is_some();
            format!("{} {roles} {confirmed} {:?}", fingerprint(&contact.certificate), standing.revoked)
        })
        .collect();
    known.sort();
    known.push(trust.own.as_ref().map(fingerprint).unwrap_or_default());
    known.extend(trust.own_before.iter().map(fingerprint));
    known.push(trust.of_others.to_string());
    known.push(env!("CARGO_PKG_VERSION").to_owned());
    sha256(known.join("\n").as_bytes())
}

/// Says what is known of a file that was taken in before; none where it has to be read.
pub fn taken_before(
    register: &mut Register,
    file: &Digest,
    mark: &Digest,
    rules: &Ruleset,
) -> Result<Option<TakenBefore>, RegisterError> {
    register.read(|pen| match pen.taken_file(file, mark, &rules.digest)? {
        None => Ok(None),
        Some(TakenFile::Quiet(count)) => Ok(Some(TakenBefore::Quiet(count))),
        Some(TakenFile::Events(events)) => {
            let mut taken = Vec::with_capacity(events.len());
            for (key, event) in events {
                let reference = match (event.body.named(), pen.dossier(key)?.id) {
                    (Named::Number(number), _) => Reference::Number(number),
                    (_, Some(id)) => Reference::Id(id),
                    (_, None) => return Ok(None),
                };
                taken.push(Taken { event, reference, place: Some((key, Appended::Known)) });
            }
            Ok(Some(TakenBefore::Events(taken)))
        }
    })
}

/// What is known of a file that was taken in before.
#[derive(Debug, Clone)]
pub enum TakenBefore {
    /// So many events; nobody has to look at any of them.
    Quiet(u32),
    /// Its events: somebody may have to look at one.
    Events(Vec<Taken>),
}

/// Takes all events of a file into the register, or none. `mark` is that of [`reading_mark`].
pub fn take_in(register: &mut Register, news: StatusFile, mark: &Digest) -> Result<Vec<Taken>, RegisterError> {
    let file = news.digest;
    let mut references: Vec<(Reference, Event)> = Vec::with_capacity(news.events.len());
    for ReportedEvent { dossier, event, .. } in news.events {
        let reference = match (dossier.id, dossier.number) {
            (Some(id), _) => Reference::Id(id),
            (None, Some(number)) => Reference::Number(number),
            // The reader lets none through that names no dossier.
            (None, None) => continue,
        };
        references.push((reference, event));
    }
    register.whole(|pen| {
        let mut taken = Vec::with_capacity(references.len());
        let mut arrivals = Vec::with_capacity(references.len());
        let erased = pen.erased_any()?;
        for (reference, mut event) in references {
            if erased {
                leave_erased_out(pen, &mut event)?;
            }
            let place = match pen.find_or_place(&reference)? {
                Some(key) => {
                    let (appended, arrival) = pen.append_at(key, &event)?;
                    arrivals.push(arrival);
                    join(pen, key, &event)?;
                    Some((key, appended))
                }
                None => None,
            };
            taken.push(Taken { event, reference, place });
        }
        // News of an erased dossier is told each time.
        if taken.iter().all(|taken| taken.place.is_some()) {
            pen.keep_taken_file(&file, mark, &arrivals)?;
        }
        Ok(taken)
    })
}

/// A report by somebody who is known that names a dossier both ways says that both are one.
fn join(pen: &Pen<'_>, key: DossierKey, event: &Event) -> Result<(), RegisterError> {
    match (event.body.named(), event.body.reporter()) {
        (_, Some(Reporter::Stranger { .. })) => Ok(()),
        (Named::Both(number), _) => pen.join(key, number),
        _ => Ok(()),
    }
}

/// A number that was erased here does not come back with a report that names another dossier beside it.
fn leave_erased_out(pen: &Pen<'_>, event: &mut Event) -> Result<(), RegisterError> {
    let Some(named) = event.body.named_mut() else { return Ok(()) };
    if let Named::Both(number) = *named
        && pen.erased(&Reference::Number(number))?
    {
        *named = Named::Id;
    }
    Ok(())
}

/// Says whether all events of a file were taken in before.
pub fn is_known(register: &mut Register, news: &StatusFile) -> Result<bool, RegisterError> {
    register.read(|pen| {
        let erased = pen.erased_any()?;
        for one in &news.events {
            let reference = match (&one.dossier.id, one.dossier.number) {
                (Some(id), _) => Reference::Id(id.clone()),
                (None, Some(number)) => Reference::Number(number),
                (None, None) => continue,
            };
            let mut event = Cow::Borrowed(&one.event);
            if erased {
                leave_erased_out(pen, event.to_mut())?;
            }
            match pen.find(&reference)? {
                Some(key) if pen.has(key, &event)? => {}
                _ => return Ok(false),
            }
        }
        Ok(true)
    })
}

/// What became of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Became {
    /// It was judged.
    Judged(Outcome),
    /// It was here already, and needs nobody.
    Known,
    /// Nobody here knows the dossier; it is kept for when somebody does.
    UnknownDossier,
    /// These rules do not know the dossier's request type; it is kept.
    UnknownType,
    /// The dossier was erased here.
    Erased,
}

impl Became {
    /// Says whether somebody has to look at it.
    pub fn waits(&self) -> bool {
        match self {
            Self::Judged(outcome) => outcome.waits(),
            Self::UnknownDossier | Self::UnknownType => true,
            Self::Known | Self::Erased => false,
        }
    }
}

/// Tells what became of the events that were taken in; each with its dossier, if there is one.
pub struct Judged {
    followed: BTreeMap<DossierKey, Standing>,
    /// Places that turned out to be another's, and whose.
    moved: BTreeMap<DossierKey, DossierKey>,
}

struct Standing {
    dossier: DossierRecord,
    life: Option<Life>,
    /// News of a dossier that nobody here knows, and that nobody put aside.
    unclaimed: BTreeSet<EventId>,
}

impl Judged {
    /// Lives through every dossier that is concerned, and keeps where it stands for lists.
    pub fn of<'t>(
        register: &mut Register,
        taken: impl Iterator<Item = &'t Taken>,
        rules: &Ruleset,
    ) -> Result<Self, RegisterError> {
        let places: BTreeMap<DossierKey, &Reference> =
            taken.filter_map(|taken| Some((taken.place?.0, &taken.reference))).collect();
        let keys: Vec<DossierKey> = places.keys().copied().collect();
        let mut judged = Self { followed: BTreeMap::new(), moved: BTreeMap::new() };
        for portion in keys.chunks(PORTION) {
            register.whole(|pen| derive(pen, portion, rules, &mut judged.followed))?;
        }
        if !keys.is_empty() {
            register.whole(|pen| judged.find_moved(pen, &places, rules))?;
        }
        Ok(judged)
    }

    /// Finds where the events of places went that are not there any more.
    fn find_moved(
        &mut self,
        pen: &Pen<'_>,
        places: &BTreeMap<DossierKey, &Reference>,
        rules: &Ruleset,
    ) -> Result<(), RegisterError> {
        for (key, reference) in places {
            if pen.is_there(*key)? {
                continue;
            }
            self.followed.remove(key);
            let Some(now) = pen.find(reference)? else { continue };
            self.moved.insert(*key, now);
            if !self.followed.contains_key(&now) {
                derive(pen, &[now], rules, &mut self.followed)?;
            }
        }
        Ok(())
    }

    fn standing(&self, key: DossierKey) -> Option<&Standing> {
        self.followed.get(self.moved.get(&key).unwrap_or(&key))
    }

    /// Tells what became of one event.
    pub fn became(&self, taken: &Taken) -> Became {
        let Some((key, appended)) = taken.place else { return Became::Erased };
        let Some(standing) = self.standing(key) else { return Became::Erased };
        if !standing.dossier.known {
            return match taken.event.body.reporter() {
                Some(Reporter::Stranger { .. }) => Became::Judged(Outcome::Refused(RefusedReason::Stranger)),
                // Somebody decided that it is of no use here.
                _ if !standing.unclaimed.contains(&taken.event.id) => Became::Known,
                _ => Became::UnknownDossier,
            };
        }
        let Some(life) = &standing.life else { return Became::UnknownType };
        match (appended, life.offered(&taken.event)) {
            (_, Some(Offered::Copy) | None) => Became::Known,
            (Appended::Known, Some(Offered::Counts(outcome))) if !outcome.waits() => Became::Known,
            (_, Some(Offered::Counts(outcome) | Offered::Other(outcome))) => Became::Judged(outcome),
        }
    }

    /// The dossier that an event is about, as it is known here.
    pub fn dossier(&self, taken: &Taken) -> Option<&DossierRecord> {
        self.standing(taken.place?.0).map(|standing| &standing.dossier)
    }
}

fn derive(
    pen: &Pen<'_>,
    keys: &[DossierKey],
    rules: &Ruleset,
    followed: &mut BTreeMap<DossierKey, Standing>,
) -> Result<(), RegisterError> {
    for key in keys {
        // Another process may have erased it, or found whose number it is, since it was taken in.
        if !pen.is_there(*key)? {
            continue;
        }
        let mut one: Followed = follow(pen, *key, rules)?;
        if learn_number(pen, &one)? {
            // With the number came all that was said of it.
            one = follow(pen, *key, rules)?;
        }
        pen.keep_summary(*key, &rules.digest, &summarise(&one, rules))?;
        let unclaimed = match one.dossier.known {
            true => BTreeSet::new(),
            false => unclaimed(&one).map(|event| event.id.clone()).collect(),
        };
        followed.insert(*key, Standing { dossier: one.dossier, life: one.life, unclaimed });
    }
    Ok(())
}

/// A number that came with a report is the dossier's, where it has none and no other dossier has it. Says whether it was
/// learned.
fn learn_number(pen: &Pen<'_>, one: &Followed) -> Result<bool, RegisterError> {
    let Some(life) = one.life.as_ref().filter(|_| one.dossier.number.is_none()) else { return Ok(false) };
    let Some(number) = life.number.or_else(|| told_number(one, life)).filter(|number| *number > 0) else {
        return Ok(false);
    };
    match pen.number(one.dossier.key, number) {
        Ok(()) => Ok(true),
        Err(RegisterError::NumberTaken { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

/// The number beside the dossier's id in a report that waits: what it says may hold only once all that was said of the
/// number is known. None where two reports differ.
fn told_number(one: &Followed, life: &Life) -> Option<i64> {
    let waits =
        |event: &&Event| matches!(life.outcomes.get(&event.id), Some(Outcome::Held(_) | Outcome::Quarantined { .. }));
    let told = one.events.iter().filter(waits).filter_map(|event| match event.body.named() {
        Named::Both(number) => Some(number),
        _ => None,
    });
    let told: BTreeSet<i64> = told.collect();
    told.first().copied().filter(|_| told.len() == 1)
}

/// Says whether nobody signed what an event says.
pub fn is_unsigned(event: &Event) -> bool {
    event.body.reporter() == Some(&Reporter::Unsigned)
}

/// The words by which an event is told: the status as it was reported, or the form's option.
pub fn said(event: &Event) -> Option<&str> {
    match &event.body {
        Body::Status(report) => Some(&report.name),
        Body::Form(form) => Some(&form.option),
        Body::Done(done) => Some(&done.action),
        _ => None,
    }
}
