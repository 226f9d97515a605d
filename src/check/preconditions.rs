//! What a person must have arranged before filing.
//! Never asks it of a folder without details: there, one line says that nothing of this was checked.

use super::case::Case;
use crate::finding::{Cause, Finding, Place};
use crate::rules::Precondition;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    if case.details.is_none() {
        return;
    }
    for precondition in &case.request.preconditions {
        if !precondition.optional && !is_arranged(case, precondition) {
            let cause = Cause::UnconfirmedPrecondition { precondition: precondition.id.clone() };
            findings.push(case.ruled(cause, Place::default(), &precondition.rule));
        }
    }
}

/// Somebody confirmed it, or the earlier request that arranges it is known here.
pub(super) fn is_arranged(case: &Case, precondition: &Precondition) -> bool {
    let earlier = || {
        let rule = precondition.earlier.as_ref()?;
        let named = case.details?.fields.get(&rule.field)?.trim();
        let known = case.earlier.iter().find(|known| known.is_called(named))?;
        let reached = |status: &String| known.statuses.contains(status);
        let far = rule.statuses.is_empty() || rule.statuses.iter().any(reached);
        (far && rule.request_types.contains(&known.request_type)).then_some(())
    };
    case.confirmation(precondition.id.as_str()).is_some() || earlier().is_some()
}
