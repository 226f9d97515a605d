//! Findings: what is not in order, with its place. Facts only; the words are in `message`.
//! Never decides whether something is a finding: that is `check`.

mod aspects;
mod cause;
mod code;
mod settle;

pub use aspects::{
    Emptiness, FieldProblem, NameProblem, PersonalData, PupilDifference, Said, Spare, SpareReason, Undated,
    WaiverProblem,
};
pub use cause::Cause;
pub use code::Code;
pub use settle::Settle;

use crate::dossier::{DossierPath, KindId, RuleId, Waiver};
use serde::{Deserialize, Serialize};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Good to know.
    Note,
    /// Better mended; the request can go.
    Warning,
    /// The request cannot go like this.
    Error,
}

/// One thing that is not in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is, with its facts.
    pub cause: Cause,
    /// How much it weighs under the rules of this request type.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// The rule that asks for it; none for what no region can decide (damage, say).
    pub rule: Option<RuleId>,
    /// The chapter and step, or the law, that the rule names.
    pub source: Option<String>,
    /// The person who accepts it, and why.
    pub waiver: Option<Waiver>,
}

impl Finding {
    /// Returns its stable code.
    pub fn code(&self) -> Code {
        self.cause.code()
    }

    /// Says whether a person has to look before anybody may call the dossier complete, and nobody has.
    pub fn is_to_confirm(&self) -> bool {
        self.waiver.is_none() && self.cause.asks_a_look()
    }
}

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Place {
    /// The file.
    pub file: Option<DossierPath>,
    /// The page, counted from 1.
    pub page: Option<u32>,
    /// The kind of document.
    pub document: Option<KindId>,
}

/// What a check concludes of a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing above a note.
    Complete,
    /// Warnings, or what a person accepted.
    CompleteWithRemarks,
    /// Nothing is wrong as far as anybody knows, but a person has to look first.
    ToConfirm,
    /// An open error.
    Incomplete,
}

impl Verdict {
    /// Concludes from the findings of one dossier.
    pub fn of(findings: &[Finding]) -> Self {
        let weighs = |finding: &&Finding| finding.severity > Severity::Note || finding.cause.asks_a_look();
        let open = |finding: &&Finding| finding.waiver.is_none();
        if findings.iter().filter(open).any(|finding| finding.severity == Severity::Error) {
            Self::Incomplete
        } else if findings.iter().any(Finding::is_to_confirm) {
            Self::ToConfirm
        } else if findings.iter().any(|finding| weighs(&finding)) {
            Self::CompleteWithRemarks
        } else {
            Self::Complete
        }
    }

    /// Says whether the request may go as it is.
    pub fn is_ready(self) -> bool {
        match self {
            Self::Complete | Self::CompleteWithRemarks => true,
            Self::ToConfirm | Self::Incomplete => false,
        }
    }
}
