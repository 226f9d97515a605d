//! Where packing meets the register: a bundle that was made is recorded, and asked for when a supplement is made.
//! Never keeps a name: documents are known by their digests, a dossier by what the user calls it.

use super::{CheckedDossier, Packed};
use crate::check;
use crate::dossier::FieldId;
use crate::lifecycle::{Body, Event, EventId};
use crate::manifest::{AttachmentRecord, BundleKind};
use crate::register::{BundleRecord, NewDossier, Reference, Register, RegisterError, SentAttachment};
use crate::rules::{Action, Condition, RequestType, Ruleset};
use std::collections::BTreeMap;
use std::path::Path;

/// Records a bundle that was made, in the register in `home`. `label` is what the user calls the dossier.
pub fn record_packed(
    home: &Path,
    packed: &Packed,
    checked: &CheckedDossier,
    rules: &Ruleset,
    label: Option<&str>,
) -> Result<(), RegisterError> {
    let record = &packed.record;
    let expires: BTreeMap<_, _> = check::last_days(&checked.dossier, rules, checked.on).into_iter().collect();
    let attachment = |one: &AttachmentRecord| {
        let known = checked.dossier.attachments.iter().find(|known| known.sha256() == Some(one.sha256));
        let kinds = if one.declared_kinds.is_empty() { one.kinds.clone() } else { one.declared_kinds.clone() };
        let expires = known.and_then(|known| expires.get(&known.path)).copied();
        SentAttachment { sha256: one.sha256, kinds, expires }
    };
    let bundle = BundleRecord {
        id: record.bundle.clone(),
        sha256: packed.sha256,
        supplement: record.kind == BundleKind::Supplement,
        at: record.signed_at,
        attachments: record.attachments.iter().map(attachment).collect(),
    };
    let details = checked.dossier.details.as_ref();
    let fields = details.map(|details| &details.fields).cloned().unwrap_or_default();
    let fields =
        rules.request_type(&checked.dossier.request_type).map(|asked| kept(asked, &fields)).unwrap_or_default();
    let dossier =
        NewDossier { id: &record.dossier, request_type: &checked.dossier.request_type, label, fields: &fields };
    let mut register = Register::open(home)?;
    let key = register.whole(|pen| {
        let key = pen.know(&dossier)?;
        pen.record_bundle(key, &bundle)?;
        Ok::<_, RegisterError>(key)
    })?;
    // After the bundle, so that a number that cannot be right does not keep the bundle from being recorded.
    let Some(number) = record.status.dossiernummer.and_then(|number| i64::try_from(number).ok()) else { return Ok(()) };
    register.whole(|pen| {
        pen.number(key, number)?;
        let id = EventId(format!("{}-sent", bundle.id));
        pen.append(key, &Event { id, time: bundle.at, body: Body::Sent { number } }).map(drop)
    })
}

/// Returns the bundles that were made of a dossier before, the oldest first.
pub fn sent_before(home: &Path, dossier: &str) -> Result<Vec<BundleRecord>, RegisterError> {
    let Some(mut register) = Register::open_to_read(home)? else { return Ok(Vec::new()) };
    register.read(|pen| match pen.find(&Reference::Id(dossier.to_owned()))? {
        Some(key) => pen.bundles(key),
        None => Ok(Vec::new()),
    })
}

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
        Condition::Field { name, .. } => asked.push(name),
        Condition::Present(_) | Condition::Absent(_) => {}
        Condition::All(all) | Condition::Any(all) => all.iter().for_each(|condition| collect(condition, asked)),
    }
}
