//! Parts that a document should hold: the graph in an overview of tests.
//! Never asks for one where it may stand unseen: on a scan, in a picture, or in a document that was not read.

use super::case::Case;
use super::file::File;
use crate::finding::{Cause, Finding};
use crate::rules::PartRule;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    findings.extend(case.request.parts.iter().filter_map(|rule| missing(case, rule)));
}

fn missing(case: &Case, rule: &PartRule) -> Option<Finding> {
    if case.has(&rule.part) {
        return None;
    }
    let files: Vec<&File> = case.documents().filter(|file| file.is(&rule.kind)).collect();
    if files.iter().any(|file| may_hold_it_unseen(file)) {
        return None;
    }
    let first = files.first()?;
    Some(case.ruled(Cause::MissingPart { part: rule.part.clone() }, first.place(), &rule.rule))
}

fn may_hold_it_unseen(file: &File) -> bool {
    let reading = &file.attachment.reading;
    file.fault.is_some() || !reading.has_text || !reading.scanned_pages.is_empty() || reading.figures
}
