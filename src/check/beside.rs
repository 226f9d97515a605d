//! What lies in the dossier's folder and does not belong to the dossier: it is told, and no more.
//! Never says whether it should belong: a person who wants that names the subfolder.

use super::case::Case;
use crate::finding::{Cause, Finding, Place};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let (folders, links) = (&case.beside.folders, &case.beside.links);
    if !folders.is_empty() {
        let cause = Cause::SubfolderLeftOut { folders: folders.clone() };
        findings.push(case.finding(cause, Place::default()));
    }
    if !links.is_empty() {
        findings.push(case.finding(Cause::LinkLeftOut { links: links.clone() }, Place::default()));
    }
}
