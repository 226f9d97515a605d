//! What a person must have arranged before filing.
//! Never asks it of a folder without details: there, one line says that nothing of this was checked.

use super::case::Case;
use crate::finding::{Cause, Finding, Place};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    if case.details.is_none() {
        return;
    }
    for precondition in &case.request.preconditions {
        if case.confirmation(precondition.id.as_str()).is_none() {
            let cause = Cause::UnconfirmedPrecondition { precondition: precondition.id.clone() };
            findings.push(case.ruled(cause, Place::default(), &precondition.rule));
        }
    }
}
