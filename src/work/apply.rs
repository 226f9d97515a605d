//! Applies status files: takes the events of each file into the register, all of one file or none, and tells what became
//! of each. Never judges by itself: what an event does follows from all events of its dossier.

use super::follow::{Followed, follow, summarise, unclaimed};
use super::{NotAStatusFile, ReportedEvent, StatusFile};
use crate::files;
use crate::lifecycle::{Body, Event, EventId, Life, Named, Offered, Outcome, RefusedReason, Reporter};
use crate::manifest::{STATUS_FAMILY, StatusFault};
use crate::register::{Appended, DossierKey, DossierRecord, Pen, Reference, Register, RegisterError};
use crate::rules::Ruleset;
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
        NotAStatusFile::SomethingElse | NotAStatusFile::TooLarge => !is_named(&["asice", "age", "json"]),
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

/// Takes all events of a file into the register, or none.
pub fn take_in(register: &mut Register, news: StatusFile) -> Result<Vec<Taken>, RegisterError> {
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
        let erased = pen.erased_any()?;
        for (reference, mut event) in references {
            if erased {
                leave_erased_out(pen, &mut event)?;
            }
            let place = match pen.find_or_place(&reference)? {
                Some(key) => Some((key, pen.append(key, &event)?)),
                None => None,
            };
            taken.push(Taken { event, reference, place });
        }
        Ok(taken)
    })
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
        let mut keys: Vec<DossierKey> = taken.filter_map(|taken| Some(taken.place?.0)).collect();
        keys.sort_unstable();
        keys.dedup();
        let mut followed = BTreeMap::new();
        for portion in keys.chunks(PORTION) {
            register.whole(|pen| derive(pen, portion, rules, &mut followed))?;
        }
        Ok(Self { followed })
    }

    /// Tells what became of one event.
    pub fn became(&self, taken: &Taken) -> Became {
        let Some((key, appended)) = taken.place else { return Became::Erased };
        let Some(standing) = self.followed.get(&key) else { return Became::Erased };
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
        self.followed.get(&taken.place?.0).map(|standing| &standing.dossier)
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
        learn_number(pen, &mut one)?;
        pen.keep_summary(*key, &rules.digest, &summarise(&one, rules))?;
        let unclaimed = match one.dossier.known {
            true => BTreeSet::new(),
            false => unclaimed(&one).map(|event| event.id.clone()).collect(),
        };
        followed.insert(*key, Standing { dossier: one.dossier, life: one.life, unclaimed });
    }
    Ok(())
}

/// A number that came with a status is the dossier's, where it has none and no other dossier has it.
fn learn_number(pen: &Pen<'_>, one: &mut Followed) -> Result<(), RegisterError> {
    let told = one.life.as_ref().and_then(|life| life.number).filter(|number| *number > 0);
    let (Some(number), None) = (told, one.dossier.number) else { return Ok(()) };
    match pen.number(one.dossier.key, number) {
        Ok(()) => one.dossier.number = Some(number),
        Err(RegisterError::NumberTaken { .. }) => {}
        Err(error) => return Err(error),
    }
    Ok(())
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
        _ => None,
    }
}
