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
        if let Some(problem) = settle(waiver, findings) {
            let cause = Cause::WaiverWithoutEffect { code: waiver.code.clone(), problem };
            idle.push(case.finding(cause, place(waiver)));
        }
    }
    findings.append(&mut idle);
}

/// Marks what a waiver settles; says why, if that is nothing.
fn settle(waiver: &Waiver, findings: &mut [Finding]) -> Option<WaiverProblem> {
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
    let mut found = false;
    for finding in findings.iter_mut().filter(|finding| finding.code() == code && is_about(waiver, finding)) {
        found = true;
        finding.waiver.get_or_insert_with(|| waiver.clone());
    }
    (!found).then_some(WaiverProblem::NoSuchFinding)
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
