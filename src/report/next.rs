//! The one thing to do now with a dossier, and the commands for it.

use super::{DossierReport, words};
use crate::finding::Verdict;
use crate::language::Language;
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
    /// Go through the remarks, then file it.
    Look,
    /// File it.
    File,
    /// Write down that it was filed.
    Record,
    /// See how it goes on after filing.
    Follow,
    /// Tell whoever sent it where it stands.
    Answer,
}

/// A command, and what it is for; none where the words of the step say so.
pub(super) struct Step {
    pub(super) why: Option<&'static str>,
    pub(super) command: String,
}

/// Returns what is to be done now.
pub(super) fn next(report: &DossierReport) -> Next {
    match report.verdict {
        _ if report.received => Next::Answer,
        Verdict::Incomplete => Next::Mend,
        _ if !report.has_details => Next::Init,
        Verdict::ToConfirm => Next::Confirm,
        _ if report.sent && report.number.is_some() => Next::Record,
        _ if report.sent => Next::Follow,
        Verdict::CompleteWithRemarks => Next::Look,
        Verdict::Complete => Next::File,
    }
}

/// Returns the commands for it, in the order in which they are of use.
pub(super) fn commands(report: &DossierReport, language: Language) -> Vec<Step> {
    let folder = message::quoted(&report.path);
    let rules = report.repeat.rules();
    let step = |why, command: String| Step { why, command: format!("compleet {command}{rules}") };
    let alone = |command: String| vec![step(None, command)];
    // A type that was asked for makes up for one that is not written, and is asked for again.
    let asked = match report.has_details {
        true => report.repeat.request_type(),
        false => format!(" --type {}", report.request_type),
    };
    let status = language.pick("STATUS --as ROL", "STATUS --as ROLE");
    let number = language.pick("NUMMER", "NUMBER");
    match next(report) {
        Next::Answer => alone(format!("status issue {folder} {status}")),
        Next::Mend | Next::Confirm => alone(format!("check {folder}{asked}")),
        Next::Init => alone(format!("init {folder} --type {}", report.request_type)),
        Next::Record => alone(format!("status sent {} {folder}", report.number.as_deref().unwrap_or(number))),
        Next::Follow => alone(format!("status show {folder}")),
        Next::Look | Next::File if report.steps.is_empty() => alone(format!("pack {folder}")),
        Next::Look | Next::File => vec![
            match report.numbered {
                true => step(Some(words::record_number(language)), format!("status sent {number} {folder}")),
                false => step(Some(words::record_sent(language)), format!("status sent {folder}")),
            },
            step(Some(words::offer_bundle(language)), format!("pack {folder}")),
        ],
    }
}
