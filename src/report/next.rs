//! The one thing to do now with a dossier, and the command for it.

use super::DossierReport;
use crate::finding::Verdict;
use crate::message;

/// What is to be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Mend what is wrong, and check again.
    Mend,
    /// Write down the details of the request.
    Init,
    /// Look at what a person has to confirm, and check again.
    Confirm,
    /// Go through the remarks, then make the bundle.
    Look,
    /// Make the bundle.
    Pack,
    /// Tell whoever sent it where it stands.
    Answer,
}

/// Returns what is to be done now, and the command for it.
pub(super) fn next(report: &DossierReport) -> (Next, String) {
    let folder = message::quoted(&report.path);
    let request_type = &report.request_type;
    match report.verdict {
        _ if report.received => (Next::Answer, format!("compleet status issue {folder} STATUS --as ROL")),
        Verdict::Incomplete => {
            let asked = if report.has_details { String::new() } else { format!(" --type {request_type}") };
            (Next::Mend, format!("compleet check {folder}{asked}"))
        }
        _ if !report.has_details => (Next::Init, format!("compleet init {folder} --type {request_type}")),
        Verdict::ToConfirm => (Next::Confirm, format!("compleet check {folder}")),
        Verdict::CompleteWithRemarks => (Next::Look, format!("compleet pack {folder}")),
        Verdict::Complete => (Next::Pack, format!("compleet pack {folder}")),
    }
}
