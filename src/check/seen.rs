//! What a person must have seen: signatures, and documents of which only the name says what they are. No program can see
//! whether a scan is signed.
//! Never says that a signature is good.

use super::case::Case;
use super::documents::is_unneeded;
use super::file::File;
use crate::dossier::KindId;
use crate::finding::{Cause, Finding, Place};

/// One line a file: where a signature is needed, the same look settles all. A file that is not needed goes along as long
/// as it lies there, so somebody has to have seen that, too.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    for file in case.readable() {
        let (unsigned, named) = (unsigned(case, file), unsettled_by_name(case, file));
        if let Some(first) = unsigned.first().cloned() {
            let place = Place { document: Some(first), ..file.place() };
            let by_name = !named.is_empty();
            let more = named.into_iter().filter(|kind| !unsigned.contains(kind));
            let kinds = unsigned.iter().cloned().chain(more).collect();
            findings.push(case.finding(Cause::UnconfirmedSignature { kinds, by_name }, place));
        } else if !named.is_empty() {
            findings.push(case.finding(Cause::RecognisedByNameOnly { kinds: named }, file.place()));
        }
    }
}

/// The kinds of a file that only its name gives it, while nobody has confirmed the file or one of these kinds.
fn unsettled_by_name(case: &Case, file: &File) -> Vec<KindId> {
    let kinds = file.by_name_only();
    if file.confirmed || kinds.iter().any(|kind| case.confirmed(kind.as_str())) {
        return Vec::new();
    }
    kinds.into_iter().cloned().collect()
}

/// The kinds of a file that are worth nothing without a signature which nobody confirmed. A file that is not needed
/// need not be signed.
fn unsigned(case: &Case, file: &File) -> Vec<KindId> {
    if is_unneeded(case, file) {
        return Vec::new();
    }
    let needs = |id: &KindId| case.rules.kind(id).is_some_and(|kind| kind.signature);
    let kinds = file.kinds.iter().map(|kind| kind.id);
    kinds
        .filter(|id| needs(id) && !file.confirmed && !case.confirmed(id.as_str()) && !signed_apart(case, file, id))
        .cloned()
        .collect()
}

/// The block at the end of a plan is left empty where the sheet with the signatures is a file of its own: that one is
/// the one to look at.
fn signed_apart(case: &Case, file: &File, id: &KindId) -> bool {
    let whole = case.rules.kind(id).and_then(|kind| kind.part_of.as_ref());
    whole.is_some_and(|whole| {
        file.is(whole) && case.readable().any(|other| other.path() != file.path() && other.is(id) && !other.is(whole))
    })
}
