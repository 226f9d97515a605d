//! The explanation slot: whether something fills it, and whether that says anything.
//! Never chooses what fills it: that is `slot`.

use super::case::Case;
use super::file::{Fault, File};
use super::slot::{FilledBy, Slot};
use crate::finding::{Cause, Finding, Place};

/// So many words are a sentence, however short, which nobody will read in a placeholder.
const SENTENCE: u32 = 3;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    match case.slot {
        Slot::None => {}
        Slot::Open { rule, named } => {
            let cause = Cause::MissingExplanation { named: named.cloned() };
            findings.push(case.ruled(cause, Place::default(), &rule.rule));
        }
        Slot::Filled { rule, file, .. } => {
            let file = &case.files[file];
            if says_nothing(case, file) {
                findings.push(case.ruled(Cause::EmptyExplanation, file.place(), &rule.rule));
            } else if file.placeholder && file.fault == Some(Fault::Blank) && !holds_a_sentence(file) {
                findings.push(case.finding(Cause::PlaceholderExplanation, file.place()));
            }
        }
    }
    let filled = |file: &&File| file.fault.is_none() || file.fault == Some(Fault::Blank) && holds_a_sentence(file);
    for file in case.files.iter().filter(|file| file.placeholder).filter(filled) {
        findings.push(case.finding(Cause::PlaceholderNotEmpty, file.place()));
    }
}

fn holds_a_sentence(file: &File) -> bool {
    file.attachment.reading.words >= SENTENCE
}

/// Says whether a file was meant as the explanation and is empty. One that fills the slot by its kind is an empty
/// document before it is anything else; a placeholder is meant to be empty.
pub(super) fn says_nothing(case: &Case, file: &File) -> bool {
    let meant = match case.slot {
        Slot::Filled { by: FilledBy::Details | FilledBy::Name, .. } => case.slot.is_filled_by(file, &case.files),
        _ => false,
    };
    meant && matches!(file.fault, Some(Fault::Blank | Fault::NoBytes))
}
