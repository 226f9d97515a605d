//! What a person must have seen: signatures, and documents of which only the name says what they are. No program can see
//! whether a scan is signed. Who has seen one document has not seen another, and not what it was changed into.
//! Never says that a signature is good.

use super::case::Case;
use super::documents::is_unneeded;
use super::file::File;
use super::same_name::same_path;
use super::signers;
use super::slot::{FilledBy, Slot};
use crate::dossier::{Confirmation, Declared, DossierPath, KindId};
use crate::finding::{Cause, Finding, Place, Said};
use std::collections::BTreeMap;

/// One line a file: where a signature is needed, the same look settles all. A file that is not needed goes along as long
/// as it lies there, so somebody has to have seen that, too.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    for file in case.readable() {
        findings.extend(declared_of_other_bytes(case, file));
        let finding = match seen_otherwise(case, file) {
            Some(cause) => Some(case.finding(cause, file.place())),
            None => unseen(case, file),
        };
        findings.extend(finding);
    }
}

fn unseen(case: &Case, file: &File) -> Option<Finding> {
    let (unsigned, named) = (unsigned(case, file), unsettled_by_name(case, file));
    if let Some(first) = unsigned.first().cloned() {
        let place = Place { document: Some(first), ..file.place() };
        let by_name = !named.is_empty();
        let more = named.into_iter().filter(|kind| !unsigned.contains(kind));
        let kinds = unsigned.iter().cloned().chain(more).collect();
        Some(case.finding(Cause::UnconfirmedSignature { kinds, by_name }, place))
    } else if !named.is_empty() || explains_unread(case, file) {
        Some(case.finding(Cause::RecognisedByNameOnly { kinds: named }, file.place()))
    } else {
        None
    }
}

/// The kinds of a file that only its name gives it, while nobody has confirmed the file or one of these kinds.
fn unsettled_by_name(case: &Case, file: &File) -> Vec<KindId> {
    let kinds = file.by_name_only();
    if file.confirmed || kinds.iter().any(|kind| is_covered(case, file, kind)) {
        return Vec::new();
    }
    kinds.into_iter().cloned().collect()
}

/// Its name says that it is the explanation, and nobody could read it.
fn explains_unread(case: &Case, file: &File) -> bool {
    let by_name = matches!(case.slot, Slot::Filled { by: FilledBy::Name, .. });
    by_name && case.slot.is_filled_by(file, &case.files) && file.is_unread() && file.kinds.is_empty() && !file.confirmed
}

/// The kinds of a file that are worth nothing without a signature which nobody confirmed.
pub(super) fn unsigned(case: &Case, file: &File) -> Vec<KindId> {
    let open = |id: &&KindId| needs_signature(case, file, id) && !file.confirmed && !is_covered(case, file, id);
    file.kinds.iter().map(|kind| kind.id).filter(open).cloned().collect()
}

/// A file that is not needed need not be signed.
fn needs_signature(case: &Case, file: &File, id: &KindId) -> bool {
    let signed = case.rules.kind(id).is_some_and(|kind| kind.signature);
    signed && !signers::are_asked(case, id) && !is_unneeded(case, file) && !signed_apart(case, file, id)
}

/// Says whether a person has to look at this file for this kind of document.
pub(super) fn needs_a_look(case: &Case, file: &File, id: &KindId) -> bool {
    file.by_name_only().contains(&id) || file.is(id) && needs_signature(case, file, id)
}

/// Says whether the confirmation of a kind is about this file. One that names neither bytes nor a file does not say which
/// of several was looked at.
pub(super) fn is_covered(case: &Case, file: &File, id: &KindId) -> bool {
    let Some(seen) = case.confirmation(id.as_str()) else { return false };
    match (seen.sha256, &seen.file) {
        (Some(sha256), _) => file.attachment.sha256() == Some(sha256),
        (None, Some(path)) => same_path(path.as_str(), file.path().as_str()),
        (None, None) => case.readable().filter(|other| needs_a_look(case, other, id)).take(2).count() == 1,
    }
}

/// What somebody confirmed of this file before its bytes changed, or of another file in its place.
fn seen_otherwise(case: &Case, file: &File) -> Option<Cause> {
    let confirmed = case.details.filter(|_| !file.confirmed).map(|details| &details.confirmed)?;
    let own = |path: &str| same_path(path, file.path().as_str());
    let of_other_bytes = |seen: &Confirmation| seen.sha256.is_some() && !file.attachment.is_what_was_seen(seen.sha256);
    let stale = confirmed.iter().filter(|(_, seen)| of_other_bytes(seen)).filter_map(|(key, seen)| {
        if own(key) || seen.file.as_ref().is_some_and(|path| own(path.as_str())) {
            return Some((seen, None));
        }
        let kind = file.kinds.iter().map(|kind| kind.id).find(|kind| kind.as_str() == key)?;
        (needs_a_look(case, file, kind) && is_gone(case, seen)).then_some((seen, seen.file.clone()))
    });
    let (seen, other) = stale.max_by_key(|(seen, _)| seen.on)?;
    Some(Cause::ChangedAfterConfirmation { said: Said::Seen, by: Some(seen.by.clone()), on: seen.on, other })
}

/// What was looked at lies here no more, under any name.
fn is_gone(case: &Case, seen: &Confirmation) -> bool {
    let is_named = |file: &File| seen.file.as_ref().is_some_and(|path| same_path(path.as_str(), file.path().as_str()));
    !case.files.iter().any(|file| file.attachment.sha256() == seen.sha256 || is_named(file))
}

/// What somebody said of this file before its bytes changed.
fn declared_of_other_bytes(case: &Case, file: &File) -> Vec<Finding> {
    let Some(details) = case.details else { return Vec::new() };
    let kinds = stale(&details.declared_kinds, file);
    let date = stale(&details.declared_dates, file);
    let kinds = kinds.map(|said| changed(Said::Kinds(said.value.clone()), said));
    let date = date.map(|said| changed(Said::Date(said.value), said));
    kinds.into_iter().chain(date).map(|cause| case.finding(cause, file.place())).collect()
}

fn stale<'d, T>(declared: &'d BTreeMap<DossierPath, Declared<T>>, file: &File) -> Option<&'d Declared<T>> {
    file.declared(declared).filter(|said| !file.attachment.is_what_was_seen(said.sha256))
}

fn changed<T>(said: Said, of: &Declared<T>) -> Cause {
    Cause::ChangedAfterConfirmation { said, by: of.by.clone(), on: of.on, other: None }
}

/// The block at the end of a plan is left empty where the sheet with the signatures is a file of its own: that one is
/// the one to look at.
pub(super) fn signed_apart(case: &Case, file: &File, id: &KindId) -> bool {
    let whole = case.rules.kind(id).and_then(|kind| kind.part_of.as_ref());
    whole.is_some_and(|whole| {
        file.is(whole) && case.readable().any(|other| other.path() != file.path() && other.is(id) && !other.is(whole))
    })
}
