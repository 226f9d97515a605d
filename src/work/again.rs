//! What is known here of a dossier that is about to be packed, and what that means: whether this can be the same dossier,
//! and which documents the other side has.
//! Never decides that something was sent: a person or the platform said so.

use super::Followed;
use crate::check::CheckedDossier;
use crate::dossier::{Details, Digest, PupilMark, RequestTypeId};
use crate::lifecycle::{Body, LocalState};
use crate::register::BundleRecord;
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// Why a whole dossier is not packed again without a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hindrance {
    /// It was sent: what is new goes with the same request.
    Sent {
        /// Its dossiernummer.
        number: Option<i64>,
    },
    /// It was sent as a request of another type.
    OtherType {
        /// That type.
        known: RequestTypeId,
    },
    /// It was packed for another pupil.
    OtherPupil,
    /// It was packed before with documents of which none is here.
    OtherDocuments,
}

/// Says what stands in the way of packing a whole dossier of which something is known. `pupil` marks whose it is.
pub fn hindrance(checked: &CheckedDossier, before: &Followed, pupil: Option<&str>) -> Option<Hindrance> {
    let life = before.life.as_ref();
    let is_sent = life.is_some_and(|life| life.local >= LocalState::Sent) || before.dossier.number.is_some();
    let other = before.dossier.request_type.as_ref().filter(|known| **known != checked.dossier.request_type);
    if let Some(known) = other.filter(|_| is_sent) {
        return Some(Hindrance::OtherType { known: known.clone() });
    }
    let last = before.bundles.last()?;
    if pupil.zip(last.pupil.as_deref()).is_some_and(|(now, then)| now != then) {
        return Some(Hindrance::OtherPupil);
    }
    let sent: BTreeSet<Digest> = digests(&before.bundles).collect();
    let mut here = checked.dossier.attachments.iter().filter_map(crate::dossier::Attachment::sha256).peekable();
    if here.peek().is_some() && !sent.is_empty() && !here.any(|digest| sent.contains(&digest)) {
        return Some(Hindrance::OtherDocuments);
    }
    is_sent.then_some(Hindrance::Sent { number: before.dossier.number })
}

/// The documents that the other side has: those of every bundle after which something was heard, or, where nothing was
/// heard yet, of the request that was packed last. A supplement that may never have gone is no reason to leave out what
/// was in it.
pub fn delivered(before: &Followed) -> BTreeSet<Digest> {
    let heard = last_heard(before);
    let after = |bundle: &&BundleRecord| heard.is_some_and(|heard| bundle.at <= heard);
    let requests = || before.bundles.iter().filter(|bundle| !bundle.supplement);
    // Of several requests the last one before the first word was sent.
    let first = first_heard(before);
    let sent = requests().rfind(|bundle| first.is_none_or(|first| bundle.at <= first)).or_else(|| requests().next());
    // Moments are kept in seconds: what was added may bear the second of what it was added to.
    let is_later = |bundle: &&BundleRecord| bundle.supplement || sent.is_none_or(|sent| bundle.at > sent.at);
    let later = before.bundles.iter().filter(after).filter(is_later);
    sent.into_iter().chain(later).flat_map(|bundle| &bundle.attachments).map(|one| one.sha256).collect()
}

/// Supplements after which nothing was heard: a new one takes their place.
pub fn unheard(before: &Followed) -> usize {
    let heard = last_heard(before);
    before.bundles.iter().filter(|bundle| bundle.supplement && heard.is_none_or(|heard| bundle.at > heard)).count()
}

fn digests(bundles: &[BundleRecord]) -> impl Iterator<Item = Digest> {
    bundles.iter().flat_map(|bundle| &bundle.attachments).map(|one| one.sha256)
}

fn heard(before: &Followed) -> impl Iterator<Item = DateTime<Utc>> {
    let tells = |body: &Body| match body {
        Body::Sent { number } => *number > 0,
        Body::Status(_) | Body::Delivered => true,
        _ => false,
    };
    before.events.iter().filter(move |event| tells(&event.body)).map(|event| event.time)
}

fn first_heard(before: &Followed) -> Option<DateTime<Utc>> {
    heard(before).min()
}

fn last_heard(before: &Followed) -> Option<DateTime<Utc>> {
    heard(before).max()
}

/// The pupil that `dossier.toml` names, in a form in which two spellings of one name are the same; none where it names
/// nobody.
pub(super) fn pupil_of(details: &Details) -> Option<String> {
    let pupil = details.pupil.as_ref()?;
    let mark = PupilMark::of_name(pupil.name.as_deref()?, 0)?;
    let names = mark.surname.into_iter().chain(mark.given).map(|part| part.name);
    let mut parts: Vec<String> = names.chain(mark.initials).collect();
    parts.sort();
    Some(format!("{} {}", parts.join(" "), pupil.born.map(|born| born.to_string()).unwrap_or_default()))
}
