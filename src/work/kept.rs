//! Which details of a request the register keeps.

use crate::dossier::FieldId;
use crate::rules::{Action, Condition, RequestType};
use std::collections::BTreeMap;

/// The details on which conditions of the request's life depend: no others are kept.
pub(super) fn kept(request_type: &RequestType, fields: &BTreeMap<FieldId, String>) -> BTreeMap<FieldId, String> {
    let conditions = request_type.lifecycle.actions.iter().filter_map(|action: &Action| action.when.as_ref());
    let mut asked = Vec::new();
    conditions.for_each(|condition| collect(condition, &mut asked));
    fields
        .iter()
        .filter(|(field, _)| asked.contains(field))
        .map(|(field, value)| (field.clone(), value.clone()))
        .collect()
}

fn collect<'a>(condition: &'a Condition, asked: &mut Vec<&'a FieldId>) {
    match condition {
        Condition::Field { name, .. } | Condition::FieldOneOf { name, .. } => asked.push(name),
        Condition::Present(_) | Condition::Absent(_) | Condition::Pupil { .. } => {}
        Condition::Not(condition) => collect(condition, asked),
        Condition::All(all) | Condition::Any(all) => all.iter().for_each(|condition| collect(condition, asked)),
    }
}
