//! Whose hand a document must bear: each is a line that a person confirms, in the order of the rules.
//! Never says that a signature is good, nor whose it is.

use super::case::Case;
use super::file::File;
use super::same_name::same_path;
use crate::dossier::{KindId, PreconditionId};
use crate::finding::{Cause, Finding, Place, Said};
use crate::rules::SignerRule;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    if case.details.is_none() {
        return;
    }
    for rule in asked(case) {
        findings.extend(open(case, rule));
    }
}

/// The hands that are asked of this dossier: those on documents that are there. One that is missing is told as such.
pub(super) fn asked<'c>(case: &'c Case<'_>) -> impl Iterator<Item = &'c SignerRule> {
    let applies = |rule: &&SignerRule| rule.when.as_ref().is_none_or(|condition| case.holds(condition));
    case.request.signers.iter().filter(applies).filter(|rule| case.has(&rule.kind))
}

/// Says whether the hands on this kind are asked one by one.
pub(super) fn are_asked(case: &Case, kind: &KindId) -> bool {
    asked(case).any(|rule| rule.kind == *kind)
}

/// Says whether somebody has seen a hand, on the bytes that lie there now.
pub(super) fn is_seen(case: &Case, rule: &SignerRule) -> bool {
    case.confirmation(rule.id.as_str()).is_some() && changed(case, rule).is_none()
}

/// A document of which somebody saw the hand, and which is another one now.
fn changed<'c, 'a>(case: &'c Case<'a>, rule: &SignerRule) -> Option<&'c File<'a>> {
    let sha256 = case.confirmation(rule.id.as_str())?.sha256?;
    let mut of_kind = case.readable().filter(|file| file.is(&rule.kind));
    let first = of_kind.next()?;
    let there = |file: &File| file.sha256() == Some(sha256);
    (!there(first) && !of_kind.any(there)).then_some(first)
}

fn open(case: &Case, rule: &SignerRule) -> Option<Finding> {
    if is_seen(case, rule) {
        return None;
    }
    let seen = case.confirmation(rule.id.as_str());
    let of_kind: Vec<&File> = case.readable().filter(|file| file.is(&rule.kind)).collect();
    if let (Some(file), Some(seen)) = (changed(case, rule), seen) {
        let other = seen.file.clone().filter(|path| !same_path(path.as_str(), file.path().as_str()));
        let cause = Cause::ChangedAfterConfirmation {
            said: Said::Hand(rule.id.clone()),
            by: Some(seen.by.clone()),
            on: seen.on,
            other,
        };
        return Some(case.ruled(cause, file.place(), &rule.rule));
    }
    let place = match of_kind.as_slice() {
        [only] => Place { document: Some(rule.kind.clone()), ..only.place() },
        _ => Place { document: Some(rule.kind.clone()), ..Place::default() },
    };
    let cause = Cause::UnconfirmedHand { hand: rule.id.clone(), first: first(case, rule) };
    Some(case.ruled(cause, place, &rule.rule))
}

/// Those who come before this hand and were not seen yet.
fn first(case: &Case, rule: &SignerRule) -> Vec<PreconditionId> {
    let open = |before: &&SignerRule| rule.after.contains(&before.id) && !is_seen(case, before);
    asked(case).filter(open).map(|before| before.id.clone()).collect()
}
