//! A dossier against the rules: the findings and the checklist. Pure: the same input gives the same findings, in a
//! fixed order. Never words anything: that is `message`.

mod age;
mod attachments;
mod beside;
mod bytes;
mod case;
mod checked;
mod checklist;
mod content;
mod deadline;
mod details;
mod documents;
mod explanation;
mod file;
mod file_names;
mod filing;
mod formats;
mod parts;
mod preconditions;
mod privacy;
mod pupils;
mod questions;
mod same_name;
mod same_pupil;
mod seen;
mod signers;
mod slot;
mod unsigned;
mod waivers;

pub use age::{ResearchAge, ages_of, last_days, research_ages};
pub use bytes::{Binding, OfKind, Part, bind, bindings, follow_bytes, of_kind, seen_by};
pub use case::NUMBER;
pub use checked::CheckedDossier;
pub use checklist::{ChecklistItem, ChecklistLine, Filling, LineState, checklist};
pub use filing::{OpenStep, is_sent, next_meeting, open_steps};
pub use privacy::forget_births;
pub use same_name::same_path;

use crate::dossier::{Attachment, Dossier, DossierPath, FieldId};
use crate::finding::{Cause, FieldProblem, Finding, Place, Severity};
use crate::recognise::file_name::FileNames;
use crate::rules::Ruleset;
use case::Case;
use chrono::NaiveDate;
use same_name::without_copy_number;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Checks a dossier against the rules on the day `on`. A request that was sent is judged by its own date; one that was not
/// is sent on that day at the earliest.
///
/// The heaviest findings come first, then the order of the codes, then of the places. The order of the attachments
/// makes no difference.
pub fn check(dossier: &Dossier, rules: &Ruleset, on: NaiveDate) -> Vec<Finding> {
    match Case::new(dossier, rules, on) {
        Some(case) if is_supplement(dossier) => {
            let documents = dossier.attachments.iter().map(|attachment| &attachment.path).collect();
            of_documents(&findings_of(&case), &documents)
        }
        Some(case) => findings_of(&case),
        None => vec![unknown_request_type(dossier)],
    }
}

/// The findings about these documents by themselves: what a supplement is held to, since the required set was sent.
pub fn of_documents(findings: &[Finding], documents: &BTreeSet<&DossierPath>) -> Vec<Finding> {
    let about = |finding: &&Finding| finding.place.file.as_ref().is_some_and(|file| documents.contains(file));
    findings.iter().filter(about).cloned().collect()
}

/// The day on which the age of research is judged, where a dossier is checked on the day `on`.
pub fn judged_on(dossier: &Dossier, rules: &Ruleset, on: NaiveDate) -> NaiveDate {
    Case::new(dossier, rules, on).map_or(on, |case| case.on)
}

/// A supplement does not hold the required set: the request that it belongs to does.
fn is_supplement(dossier: &Dossier) -> bool {
    dossier.details.as_ref().is_some_and(|details| details.supplement)
}

/// Says whether a file has the placeholder's name, and so never counts as a document.
pub fn is_placeholder(attachment: &Attachment, rules: &Ruleset) -> bool {
    FileNames::new(&rules.words).is_placeholder(without_copy_number(attachment.path.stem()))
}

fn findings_of(case: &Case) -> Vec<Finding> {
    let mut findings = Vec::new();
    for subject in SUBJECTS {
        subject(case, &mut findings);
    }
    findings.retain(|finding| !case.request.off.contains(&finding.code()));
    waivers::apply(case, &mut findings);
    findings.sort_by(|one, other| {
        let key = |finding: &Finding| (Reverse(finding.severity), finding.code());
        key(one).cmp(&key(other)).then_with(|| one.place.cmp(&other.place))
    });
    findings
}

type Subject = fn(&Case, &mut Vec<Finding>);

/// What is looked at; a new subject is a file and a line here.
const SUBJECTS: &[Subject] = &[
    details::check,
    documents::check,
    explanation::check,
    attachments::check,
    file_names::check,
    formats::check,
    content::check,
    age::check,
    questions::check,
    parts::check,
    seen::check,
    unsigned::check,
    preconditions::check,
    signers::check,
    privacy::check,
    pupils::check,
    deadline::check,
    beside::check,
];

/// The caller refuses an unknown type before it checks; should it not, nothing may look complete.
fn unknown_request_type(dossier: &Dossier) -> Finding {
    let value = dossier.request_type.to_string();
    let field = FieldId::new("aanvraagtype");
    let cause = Cause::InvalidField { field, value, problem: FieldProblem::UnknownRequestType };
    Finding { cause, severity: Severity::Error, place: Place::default(), rule: None, source: None, waiver: None }
}
