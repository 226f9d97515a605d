//! Places for a signature that look empty: somebody has to look, and a look settles it.
//! Never says that a document is signed, and says nothing where no place was found.

use super::case::Case;
use super::documents::is_unneeded;
use super::file::File;
use super::seen::{is_covered, signed_apart};
use super::signers;
use crate::dossier::KindId;
use crate::finding::{Cause, Finding, Place};

/// One finding a file. It weighs less in a document that no rule wants signed.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    findings.extend(case.readable().filter_map(|file| of_file(case, file)));
}

fn of_file(case: &Case, file: &File) -> Option<Finding> {
    let places = &file.attachment.reading.unsigned;
    let first = places.first()?;
    let signed: Vec<&KindId> = file.kinds.iter().map(|kind| kind.id).filter(|kind| is_signed(case, kind)).collect();
    let is_seen = |kind: &&KindId| is_covered(case, file, kind) || hands_are_seen(case, kind);
    if file.confirmed || is_unneeded(case, file) || signed.iter().any(is_seen) {
        return None;
    }
    // The block at the end of a plan, of which the sheet with the signatures is a file of its own.
    if !signed.is_empty() && signed.iter().all(|kind| signed_apart(case, file, kind)) {
        return None;
    }
    let place = Place { document: signed.first().map(|kind| (*kind).clone()), ..file.page(Some(first.page)) };
    let cause = Cause::LooksUnsigned { places: places.clone() };
    let is_wanted = !signed.is_empty() || file.kinds.is_empty();
    Some(if is_wanted { case.finding(cause, place) } else { case.otherwise(cause, place) })
}

/// Whether a document of this kind is worth nothing without a signature.
fn is_signed(case: &Case, kind: &KindId) -> bool {
    case.rules.kind(kind).is_some_and(|kind| kind.signature) || signers::are_asked(case, kind)
}

/// Whether all hands that are asked on a kind were seen.
fn hands_are_seen(case: &Case, kind: &KindId) -> bool {
    let mut hands = signers::asked(case).filter(|rule| rule.kind == *kind).peekable();
    hands.peek().is_some() && hands.all(|rule| signers::is_seen(case, rule))
}
