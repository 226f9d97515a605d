//! Which documents are there: required ones that are missing, ones that are not asked, ones that nobody knows.
//! Never looks inside a document.

use super::case::Case;
use super::file::File;
use crate::dossier::KindId;
use crate::finding::{Cause, Finding, Place};
use crate::rules::DocumentRule;
use std::collections::BTreeSet;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    for rule in &case.request.documents {
        findings.extend(missing(case, rule));
    }
    for file in case.readable() {
        findings.extend(unrecognised(case, file));
        findings.extend(unneeded(case, file));
    }
}

/// Says whether a rule asks its document of this dossier.
pub(super) fn applies(case: &Case, rule: &DocumentRule) -> bool {
    rule.when.as_ref().is_none_or(|condition| case.holds(condition))
}

/// Returns the alternative that the dossier meets, if it meets one.
pub(super) fn met<'a>(case: &Case, rule: &'a DocumentRule) -> Option<&'a [KindId]> {
    let enough = |kinds: &&Vec<KindId>| files(case, kinds) >= rule.at_least;
    let mut present = rule.any_of.iter().filter(|kinds| kinds.iter().all(|kind| case.has(kind)));
    present.find(enough).map(Vec::as_slice)
}

/// How many files are of these kinds; the same bytes twice are one.
fn files(case: &Case, kinds: &[KindId]) -> usize {
    let of_kind = case.documents().filter(|file| kinds.iter().any(|kind| file.is(kind)));
    let (known, unknown): (Vec<_>, Vec<_>) = of_kind.map(|file| file.attachment.sha256()).partition(Option::is_some);
    known.into_iter().collect::<BTreeSet<_>>().len() + unknown.len()
}

/// Returns the alternative that lacks least: the one of which most is there, then the first.
pub(super) fn nearest<'a>(case: &Case, rule: &'a DocumentRule) -> Option<&'a [KindId]> {
    let lacking = |kinds: &Vec<KindId>| kinds.iter().filter(|kind| !case.has(kind)).count();
    let best = rule.any_of.iter().min_by_key(|kinds| {
        let lacks = lacking(kinds);
        (lacks == kinds.len(), lacks)
    });
    best.map(Vec::as_slice)
}

fn missing(case: &Case, rule: &DocumentRule) -> Option<Finding> {
    if !applies(case, rule) || met(case, rule).is_some() {
        return None;
    }
    let nearest = nearest(case, rule).unwrap_or_default();
    // Where all kinds are there and only their number falls short, it is one more of the first.
    let document = nearest.iter().find(|kind| !case.has(kind)).or(nearest.first()).cloned();
    let present = nearest.iter().filter(|kind| case.has(kind)).cloned().collect();
    let cause = Cause::MissingDocument { alternatives: rule.any_of.clone(), present };
    Some(case.ruled(cause, Place { document, ..Place::default() }, &rule.rule))
}

/// A file that fills the explanation slot is known well enough.
fn unrecognised(case: &Case, file: &File) -> Option<Finding> {
    if !file.kinds.is_empty() || case.slot.is_filled_by(file, &case.files) {
        return None;
    }
    if file.attachment.reading.other {
        return Some(case.otherwise(Cause::OtherDocument, file.place()));
    }
    let candidates = file.attachment.reading.ambiguous.clone();
    let unread = file.is_unread() && !file.confirmed;
    Some(case.finding(Cause::UnrecognisedDocument { candidates, unread }, file.place()))
}

fn unneeded(case: &Case, file: &File) -> Option<Finding> {
    let kinds = is_unneeded(case, file).then(|| file.kinds.iter().map(|kind| kind.id.clone()).collect())?;
    Some(case.finding(Cause::UnneededDocument { kinds }, file.place()))
}

/// Says whether this request asks none of the kinds of this file.
pub(super) fn is_unneeded(case: &Case, file: &File) -> bool {
    !file.kinds.is_empty()
        && !case.slot.is_filled_by(file, &case.files)
        && file.kinds.iter().all(|kind| !is_asked(case, kind.id))
}

/// A letter of the platform is never asked. A document that is only asked under a condition is welcome without it.
fn is_asked(case: &Case, kind: &KindId) -> bool {
    let request = case.request;
    let incoming = case.rules.kind(kind).is_some_and(|kind| kind.incoming);
    let required = || request.documents.iter().any(|rule| rule.any_of.iter().flatten().any(|asked| asked == kind));
    let substitutes = || request.ages.iter().any(|rule| rule.substituted_by.contains(kind));
    let explains = || {
        let rule = request.explanation.as_ref();
        rule.is_some_and(|rule| {
            rule.filled_by.iter().chain(rule.filled_together.iter().flatten()).any(|own| own == kind)
        })
    };
    !incoming && (required() || request.optional.contains(kind) || substitutes() || explains())
}

/// Says whether a requirement leans on this file: it is of the alternative by which the requirement is met, or of any
/// as long as it is not.
pub(super) fn is_required(case: &Case, file: &File) -> bool {
    case.request.documents.iter().filter(|rule| applies(case, rule)).any(|rule| match met(case, rule) {
        Some(kinds) => kinds.iter().any(|kind| file.is(kind)),
        None => rule.any_of.iter().flatten().any(|kind| file.is(kind)),
    })
}
