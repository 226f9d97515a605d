//! Findings: what is not in order, with its place. Facts only; the words are in `message`.
//! Never decides whether something is a finding: that is `check`.

mod cause;
mod code;
mod settle;

pub use cause::{Cause, FieldProblem, NameProblem, PersonalData, PupilDifference, Spare, SpareReason, WaiverProblem};
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
    /// Warnings, or errors that a person accepted.
    CompleteWithRemarks,
    /// An open error.
    Incomplete,
}

impl Verdict {
    /// Concludes from the findings of one dossier.
    pub fn of(findings: &[Finding]) -> Self {
        let worst_open =
            findings.iter().filter(|finding| finding.waiver.is_none()).map(|finding| finding.severity).max();
        let waived = findings.iter().any(|finding| finding.waiver.is_some() && finding.severity > Severity::Note);
        match worst_open {
            Some(Severity::Error) => Self::Incomplete,
            Some(Severity::Warning) => Self::CompleteWithRemarks,
            _ if waived => Self::CompleteWithRemarks,
            _ => Self::Complete,
        }
    }
}
