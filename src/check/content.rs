//! What a readable document should not hold: things that act when it is opened, the mark of a draft, pages without
//! anything on them.
//! Never reads text: it asks what the reading found.

use super::case::Case;
use super::file::File;
use super::seen::unsigned;
use crate::finding::{Cause, Finding};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    for file in case.files.iter().filter(|file| file.fault.is_none()) {
        let active = &file.attachment.reading.active;
        if !active.is_empty() {
            findings.push(case.finding(Cause::ActiveContent { what: active.clone() }, file.place()));
        }
    }
    for file in case.readable() {
        findings.extend(draft(case, file));
        findings.extend(blank_pages(case, file));
    }
}

/// The reading looked at the file's name, too; a mark there stands on no page.
fn draft(case: &Case, file: &File) -> Option<Finding> {
    let page = file.attachment.reading.draft_page?;
    Some(case.finding(Cause::DraftDocument, file.page(Some(page))))
}

/// Where nobody has seen the signature yet, an empty page may be the one that was to carry it; elsewhere it is mostly the
/// back of one.
fn blank_pages(case: &Case, file: &File) -> Option<Finding> {
    let reading = &file.attachment.reading;
    let (pages, unsure) = (reading.blank_pages.clone(), reading.unsure_pages.clone());
    let first = pages.iter().chain(&unsure).min().copied()?;
    let place = file.page(Some(first));
    let cause = Cause::BlankPages { pages, unsure };
    let is_settled = unsigned(case, file).is_empty();
    Some(if is_settled { case.finding(cause, place) } else { case.otherwise(cause, place) })
}
