//! Waivers: findings that a person accepts, with a reason. They stay visible.
//! Never drops a finding, and never lets pass what nobody may accept.

use super::case::Case;
use super::same_name::same_path;
use crate::dossier::{Waiver, WaiverSubject};
use crate::finding::{Cause, Code, Finding, Place, WaiverProblem};

pub(super) fn apply(case: &Case, findings: &mut Vec<Finding>) {
    let Some(details) = case.details else { return };
    let mut idle = Vec::new();
    for waiver in &details.waivers {
        if let Some(problem) = settle(case, waiver, findings) {
            let cause = Cause::WaiverWithoutEffect { code: waiver.code.clone(), problem };
            idle.push(case.finding(cause, place(waiver)));
        }
    }
    findings.append(&mut idle);
}

/// Marks what a waiver settles; says why, if that is nothing.
fn settle(case: &Case, waiver: &Waiver, findings: &mut [Finding]) -> Option<WaiverProblem> {
    let Some(code) = Code::from_text(waiver.code.trim()) else { return Some(WaiverProblem::UnknownCode) };
    if !code.may_be_waived() {
        return Some(WaiverProblem::NotWaivable);
    }
    if waiver.reason.trim().is_empty() || waiver.by.trim().is_empty() {
        return Some(WaiverProblem::NoReason);
    }
    if code.is_waived_by_file() && !matches!(waiver.subject, WaiverSubject::File(_)) {
        return Some(WaiverProblem::NoFile);
    }
    if is_of_other_bytes(case, waiver) {
        return Some(WaiverProblem::OtherBytes);
    }
    let mut found = false;
    for finding in findings.iter_mut().filter(|finding| finding.code() == code && is_about(waiver, finding)) {
        found = true;
        finding.waiver.get_or_insert_with(|| waiver.clone());
    }
    (!found).then_some(WaiverProblem::NoSuchFinding)
}

/// Who accepts what a look finds has looked at one file: what replaced it is another case.
fn is_of_other_bytes(case: &Case, waiver: &Waiver) -> bool {
    let WaiverSubject::File(path) = &waiver.subject else { return false };
    let mut there = case.files.iter().filter(|file| same_path(file.path().as_str(), path.as_str()));
    there.any(|file| !file.attachment.is_what_was_seen(waiver.sha256))
}

/// A missing document is accepted by its kind, so that nobody accepts all of them at once.
fn is_about(waiver: &Waiver, finding: &Finding) -> bool {
    match (&waiver.subject, &finding.cause) {
        (WaiverSubject::File(path), _) => {
            finding.place.file.as_ref().is_some_and(|file| same_path(file.as_str(), path.as_str()))
        }
        (WaiverSubject::Kind(kind), Cause::MissingDocument { alternatives, .. }) => {
            alternatives.iter().flatten().any(|asked| asked == kind)
        }
        (WaiverSubject::Kind(kind), _) => finding.place.document.as_ref() == Some(kind),
        (WaiverSubject::Dossier, Cause::MissingDocument { .. }) => false,
        (WaiverSubject::Dossier, _) => finding.place.file.is_none(),
    }
}

fn place(waiver: &Waiver) -> Place {
    match &waiver.subject {
        WaiverSubject::File(path) => Place { file: Some(path.clone()), ..Place::default() },
        WaiverSubject::Kind(kind) => Place { document: Some(kind.clone()), ..Place::default() },
        WaiverSubject::Dossier => Place::default(),
    }
}
