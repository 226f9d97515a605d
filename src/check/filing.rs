//! What is still to be done to file a dossier: the region's own steps without those that are done, each with what the
//! dossier has for it. Never tells how to mend one: that is for findings.

use super::case::Case;
use super::slot::Slot;
use crate::dossier::{Dossier, DossierPath};
use crate::rules::{FieldRule, FilingStep, Meeting, Meetings, Ruleset, StepFiles};
use chrono::NaiveDate;

/// A step of filing that is still to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenStep<'r> {
    /// The step.
    pub step: &'r FilingStep,
    /// The details of the request that are filled in at it, as the dossier has them.
    pub values: Vec<(&'r FieldRule, String)>,
    /// The documents that are handed over at it.
    pub files: Vec<DossierPath>,
}

/// Says whether a request was sent already, as far as the dossier or the register knows.
pub fn is_sent(dossier: &Dossier, rules: &Ruleset, on: NaiveDate) -> bool {
    Case::new(dossier, rules, on).is_some_and(|case| case.sent)
}

/// The meeting in which a request that is not sent yet would be discussed.
pub fn next_meeting<'r>(dossier: &Dossier, rules: &'r Ruleset, on: NaiveDate) -> Option<(&'r Meetings, Meeting)> {
    let case = Case::new(dossier, rules, on).filter(|case| !case.sent)?;
    let meetings = rules.request_type(&dossier.request_type)?.meetings.as_ref()?;
    Some((meetings, meetings.next(case.on)?))
}

/// The steps of filing that are still to be done. A step at which nothing is left to hand over is done.
pub fn open_steps<'r>(dossier: &Dossier, rules: &'r Ruleset, on: NaiveDate) -> Vec<OpenStep<'r>> {
    let (Some(case), Some(request)) = (Case::new(dossier, rules, on), rules.request_type(&dossier.request_type)) else {
        return Vec::new();
    };
    let steps = if super::is_supplement(dossier) { &request.supplement } else { &request.filing };
    let open = |step: &&FilingStep| step.when.as_ref().is_none_or(|condition| case.holds(condition));
    let step = |step: &'r FilingStep| {
        let value = |rule: &'r FieldRule| {
            let value = case.details?.fields.get(&rule.field)?.trim();
            (!value.is_empty()).then(|| (rule, value.to_owned()))
        };
        let named = step.fields.iter().filter_map(|field| request.fields.iter().find(|rule| rule.field == *field));
        let files = step.files.map(|which| files(&case, which));
        let done = step.files == Some(StepFiles::Others) && files.as_ref().is_some_and(Vec::is_empty);
        (!done).then(|| OpenStep { step, values: named.filter_map(value).collect(), files: files.unwrap_or_default() })
    };
    steps.iter().filter(open).filter_map(step).collect()
}

fn files(case: &Case<'_>, which: StepFiles) -> Vec<DossierPath> {
    let explains = match &case.slot {
        Slot::Filled { file, .. } => Some(*file),
        Slot::Open { .. } | Slot::None => None,
    };
    let wanted = |at: usize, placeholder: bool| match which {
        StepFiles::Explanation => explains == Some(at),
        StepFiles::Others => explains != Some(at) && !placeholder,
        StepFiles::All => explains == Some(at) || !placeholder,
    };
    let files = case.files.iter().enumerate();
    files.filter(|(at, file)| wanted(*at, file.placeholder)).map(|(_, file)| file.path().clone()).collect()
}
