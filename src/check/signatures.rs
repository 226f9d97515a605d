//! Signatures that a person must have seen. No program can see whether a scan is signed.
//! Never says that a signature is good.

use super::case::Case;
use super::documents::{is_unneeded, unsettled_by_name};
use super::file::File;
use crate::dossier::KindId;
use crate::finding::{Cause, Finding, Place};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    for file in case.readable() {
        let kinds = unconfirmed(case, file);
        // A file that is known by its name alone has its line already, and one look settles both.
        if kinds.is_empty() || is_unneeded(case, file) || !unsettled_by_name(case, file).is_empty() {
            continue;
        }
        let place = Place { document: kinds.first().cloned(), ..file.place() };
        findings.push(case.finding(Cause::UnconfirmedSignature { kinds }, place));
    }
}

/// The kinds of a file that are worth nothing without a signature which nobody confirmed.
pub(super) fn unconfirmed(case: &Case, file: &File) -> Vec<KindId> {
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
