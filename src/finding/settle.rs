//! What settles a finding besides mending the document: a person who has looked, says, or accepts.
//! Facts only; `message` turns each into the command that does it.

use super::{Cause, Emptiness, Finding, Place, Said, Severity, WaiverProblem};
use crate::dossier::{DossierPath, FieldId, KindId};

/// What a person may do to settle a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settle {
    /// Write the request's details.
    Init,
    /// Write a good placeholder.
    Placeholder,
    /// Confirm having seen or arranged it: a kind, a file or a precondition.
    Confirm(String),
    /// Say when the research in a file was done.
    Date(DossierPath),
    /// Say what a file is; these, where it was said before.
    Kind(DossierPath, Vec<KindId>),
    /// Take back a waiver that does nothing.
    Unwaive {
        /// Its code, as written.
        code: String,
        /// The file that it is about.
        file: Option<DossierPath>,
        /// The kind of document.
        kind: Option<KindId>,
    },
    /// Note a day that somebody else announced, in this detail.
    Note(FieldId),
    /// Accept it, with a reason.
    Waive {
        /// The file that it is about.
        file: Option<DossierPath>,
        /// The kind of document, for one that is missing.
        kind: Option<KindId>,
    },
}

impl Finding {
    /// Returns what settles it, if a person may: the most telling way first. None once it is accepted.
    pub fn settle(&self) -> Option<Settle> {
        if self.waiver.is_some() {
            return None;
        }
        match (&self.cause, &self.place) {
            (Cause::DetailsNotChecked, _) => Some(Settle::Init),
            (
                Cause::EmptyDocument { holds: Emptiness::NoBytesInPlaceholder }
                | Cause::MissingExplanation { named: None }
                | Cause::EmptyExplanation,
                _,
            ) => Some(Settle::Placeholder),
            // A file is confirmed, not its kind: another document may be of the same.
            (
                Cause::RecognisedByNameOnly { .. }
                | Cause::UnconfirmedSignature { .. }
                | Cause::LooksUnsigned { .. }
                | Cause::ChangedAfterConfirmation { said: Said::Seen, .. },
                Place { file: Some(file), .. },
            ) => Some(Settle::Confirm(file.to_string())),
            (Cause::ChangedAfterConfirmation { said: Said::Kinds(kinds), .. }, Place { file: Some(file), .. }) => {
                Some(Settle::Kind(file.clone(), kinds.clone()))
            }
            (Cause::ChangedAfterConfirmation { said: Said::Date(_), .. }, Place { file: Some(file), .. }) => {
                Some(Settle::Date(file.clone()))
            }
            (Cause::UnconfirmedPrecondition { precondition }, _) => Some(Settle::Confirm(precondition.to_string())),
            (
                Cause::UnconfirmedHand { hand, .. } | Cause::ChangedAfterConfirmation { said: Said::Hand(hand), .. },
                _,
            ) => Some(Settle::Confirm(hand.to_string())),
            // The date of one that is too old may have been read wrongly.
            (Cause::UndatedResearch { .. } | Cause::OutdatedResearch { .. }, Place { file: Some(file), .. }) => {
                Some(Settle::Date(file.clone()))
            }
            (Cause::UnrecognisedDocument { .. } | Cause::OtherDocument, Place { file: Some(file), .. }) => {
                Some(Settle::Kind(file.clone(), Vec::new()))
            }
            // One that lacks a reason is better completed.
            (Cause::WaiverWithoutEffect { problem: WaiverProblem::NoReason, .. }, _) => None,
            (Cause::WaiverWithoutEffect { code, .. }, place) => {
                let (file, kind) = (place.file.clone(), place.document.clone());
                Some(Settle::Unwaive { code: code.clone(), file, kind })
            }
            (Cause::UnknownDeadline { field: Some(field), .. }, _) => Some(Settle::Note(field.clone())),
            _ => None,
        }
    }

    /// Returns how a person accepts it as it is, if that may be: never the first way out, so only for whoever asks.
    pub fn accept(&self) -> Option<Settle> {
        match &self.cause {
            _ if self.waiver.is_some() => None,
            // A note asks for nothing, so there is nothing to accept.
            _ if self.severity == Severity::Note || !self.code().may_be_waived() => None,
            // What is filled in is better than what is accepted, and one waiver would accept every open detail.
            Cause::MissingField { .. } | Cause::InvalidField { .. } => None,
            // Who the pupil is stands in the details; only then is one document the odd one.
            Cause::SeveralPupils { .. } => None,
            Cause::WaiverWithoutEffect { .. } => None,
            _ => {
                let Place { file, document, .. } = &self.place;
                let kind = if file.is_none() { document.clone() } else { None };
                Some(Settle::Waive { file: file.clone(), kind })
            }
        }
    }
}
