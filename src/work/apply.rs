//! Applies status files: takes the events of each file into the register, all of one file or none, and tells what became
//! of each. Never judges by itself: what an event does follows from all events of its dossier.

use super::follow::{Followed, follow, summarise};
use super::{NotAStatusFile, ReportedEvent, StatusFile};
use crate::files;
use crate::lifecycle::{Body, Event, EventId, Outcome, Reporter};
use crate::register::{Appended, DossierKey, DossierRecord, Pen, Reference, Register, RegisterError};
use crate::rules::Ruleset;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// How many dossiers are derived in one piece of work, so that other processes get their turn.
const PORTION: usize = 2_000;

/// Returns the files that are meant: the file itself, or all that lie in the folder, in the order of their names.
pub fn inbox(path: &Path) -> io::Result<Vec<PathBuf>> {
    files::files_at(path)
}

/// Says whether something that brings no news may lie in an inbox without a word: it never claimed to be news.
pub fn is_something_else(refused: &NotAStatusFile) -> bool {
    matches!(refused, NotAStatusFile::SomethingElse | NotAStatusFile::WrongKind(_) | NotAStatusFile::TooLarge)
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
        for (reference, event) in references {
            let place = match pen.find_or_place(&reference)? {
                Some(key) => Some((key, pen.append(key, &event)?)),
                None => None,
            };
            taken.push(Taken { event, reference, place });
        }
        Ok(taken)
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
    outcomes: Option<BTreeMap<EventId, Outcome>>,
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
            return Became::UnknownDossier;
        }
        let Some(outcomes) = &standing.outcomes else { return Became::UnknownType };
        let outcome = outcomes.get(&taken.event.id);
        match (appended, outcome) {
            (Appended::Known, Some(outcome)) if !outcome.waits() => Became::Known,
            (_, Some(outcome)) => Became::Judged(outcome.clone()),
            (_, None) => Became::Known,
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
        let one: Followed = follow(pen, *key, rules)?;
        pen.keep_summary(*key, &rules.digest, &summarise(&one, rules))?;
        followed.insert(*key, Standing { dossier: one.dossier, outcomes: one.life.map(|life| life.outcomes) });
    }
    Ok(())
}

/// Says whether nobody signed what an event says.
pub fn is_unsigned(event: &Event) -> bool {
    match &event.body {
        Body::Status(report) => report.reporter == Reporter::Unsigned,
        Body::Form(form) => form.reporter == Some(Reporter::Unsigned),
        _ => false,
    }
}

/// The words by which an event is told: the status as it was reported, or the form's option.
pub fn said(event: &Event) -> Option<&str> {
    match &event.body {
        Body::Status(report) => Some(&report.name),
        Body::Form(form) => Some(&form.option),
        _ => None,
    }
}
