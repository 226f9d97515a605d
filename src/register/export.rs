//! Everything that is kept of one dossier, to hand to whom it concerns (AVG, articles 15 and 20).

use super::{BundleRecord, DossierKey, Pen, RegisterError};
use crate::dossier::{FieldId, RequestTypeId};
use crate::lifecycle::Event;
use serde::Serialize;
use std::collections::BTreeMap;

/// Everything that is kept of one dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Export {
    /// Its own id.
    pub id: Option<String>,
    /// Its request type.
    pub request_type: Option<RequestTypeId>,
    /// What the user calls it.
    pub label: Option<String>,
    /// Its dossiernummer.
    pub number: Option<i64>,
    /// The details that are kept.
    pub fields: BTreeMap<FieldId, String>,
    /// It was made or received here.
    pub known: bool,
    /// The bundles that were made of it.
    pub bundles: Vec<BundleRecord>,
    /// Everything that happened, in the order of time.
    pub events: Vec<Event>,
    /// How many events cannot be read.
    pub unread: usize,
}

impl Pen<'_> {
    /// Collects everything that is kept of one dossier.
    pub fn export(&self, key: DossierKey) -> Result<Export, RegisterError> {
        let record = self.dossier(key)?;
        let (mut events, unread) = self.events(key)?;
        events.sort_by(|one, other| (one.time, &one.id).cmp(&(other.time, &other.id)));
        Ok(Export {
            id: record.id,
            request_type: record.request_type,
            label: record.label,
            number: record.number,
            fields: record.fields,
            known: record.known,
            bundles: self.bundles(key)?,
            events,
            unread,
        })
    }
}
