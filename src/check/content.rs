//! What a readable document should not hold: things that act when it is opened, the mark of a draft.
//! Never reads text: it asks what the reading found.

use super::case::Case;
use super::file::File;
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
    }
}

/// The reading looked at the file's name, too; a mark there stands on no page.
fn draft(case: &Case, file: &File) -> Option<Finding> {
    let page = file.attachment.reading.draft_page?;
    Some(case.finding(Cause::DraftDocument, file.page(Some(page))))
}
