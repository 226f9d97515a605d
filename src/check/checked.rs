//! A dossier that was checked: what it holds, what is not in order, what the request asks, and the conclusion.

use super::{Binding, ChecklistLine, bindings, check, checklist, judged_on};
use crate::dossier::Dossier;
use crate::finding::{Finding, Verdict};
use crate::rules::Ruleset;
use chrono::NaiveDate;

/// A dossier beside the rules.
#[derive(Debug, Clone)]
pub struct CheckedDossier {
    /// The dossier.
    pub dossier: Dossier,
    /// The day of the check.
    pub on: NaiveDate,
    /// The day on which the age of its research was judged.
    pub judged_on: NaiveDate,
    /// What is not in order.
    pub findings: Vec<Finding>,
    /// What the request type asks, and what answers it.
    pub checklist: Vec<ChecklistLine>,
    /// The conclusion.
    pub verdict: Verdict,
    /// The bytes of what was said of none in particular.
    pub bindings: Vec<Binding>,
}

impl CheckedDossier {
    /// Checks a dossier on a day.
    pub fn new(dossier: Dossier, rules: &Ruleset, on: NaiveDate) -> Self {
        let findings = check(&dossier, rules, on);
        Self {
            on,
            judged_on: judged_on(&dossier, rules, on),
            checklist: checklist(&dossier, rules, on),
            verdict: Verdict::of(&findings),
            bindings: bindings(&dossier, rules, on),
            findings,
            dossier,
        }
    }
}
