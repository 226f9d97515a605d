//! Dossiers: how others refer to them, and what is known of them besides their events.

use super::store::DossierRow;
use super::{Pen, RegisterError};
use crate::dossier::{FieldId, RequestTypeId};
use crate::lifecycle::{Event, Named};
use std::collections::{BTreeMap, BTreeSet};

/// How much of a dossier's id people are shown.
const SHORT: usize = 8;

/// A dossier's place in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DossierKey(pub(super) i64);

/// How somebody elsewhere refers to a dossier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reference {
    /// By its own id.
    Id(String),
    /// By the dossiernummer.
    Number(i64),
}

/// A dossier that was made or received here.
#[derive(Debug, Clone, Copy)]
pub struct NewDossier<'a> {
    /// Its own id.
    pub id: &'a str,
    /// Its request type.
    pub request_type: &'a RequestTypeId,
    /// What the user calls it; none leaves it as it was.
    pub label: Option<&'a str>,
    /// The details that conditions of the rules ask for, and no others.
    pub fields: &'a BTreeMap<FieldId, String>,
}

/// What is known of a dossier besides its events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierRecord {
    /// Its place.
    pub key: DossierKey,
    /// Its own id; none while only its number is known.
    pub id: Option<String>,
    /// Its request type; none while others have only spoken of it.
    pub request_type: Option<RequestTypeId>,
    /// What the user calls it.
    pub label: Option<String>,
    /// The details that conditions of the rules ask for.
    pub fields: BTreeMap<FieldId, String>,
    /// It was made or received here; otherwise others have only spoken of it.
    pub known: bool,
    /// Its dossiernummer, above 0; what was corrected is not its number any more.
    pub number: Option<i64>,
}

/// Shortens a dossier's id to what people are shown and may type. The end of it: its beginning is but a time.
/// Longer where it would else look like a number.
pub fn short_id(id: &str) -> String {
    let mut end: Vec<char> = Vec::with_capacity(SHORT);
    for letter in id.chars().rev().filter(|letter| letter.is_alphanumeric()) {
        if end.len() >= SHORT && !end.iter().all(char::is_ascii_digit) {
            break;
        }
        end.push(letter);
    }
    end.iter().rev().flat_map(|letter| letter.to_lowercase()).collect()
}

impl Pen<'_> {
    /// Finds a dossier by how others refer to it.
    pub fn find(&self, reference: &Reference) -> Result<Option<DossierKey>, RegisterError> {
        match reference {
            Reference::Id(id) => self.rows.dossier_of_id(id.trim()),
            Reference::Number(number) => self.rows.dossier_of_number(*number),
        }
    }

    /// The ids of the dossiers of which a dossiernummer is known.
    pub fn numbered(&self) -> Result<BTreeSet<String>, RegisterError> {
        self.rows.numbered_ids()
    }

    /// Finds a dossier, or makes a place for what others say of one that is not known here; none where it was erased.
    pub fn find_or_place(&self, reference: &Reference) -> Result<Option<DossierKey>, RegisterError> {
        if let Some(key) = self.find(reference)? {
            return Ok(Some(key));
        }
        if self.erased(reference)? {
            return Ok(None);
        }
        let id = match reference {
            Reference::Id(id) => Some(id.trim()),
            Reference::Number(_) => None,
        };
        let key = self.rows.add_dossier(id)?;
        if let Reference::Number(number) = reference {
            self.rows.set_number(key, *number)?;
        }
        Ok(Some(key))
    }

    /// Records a dossier that was made or received here, or completes what others said of it before. One that was erased
    /// lives again: somebody here works on it.
    pub fn know(&self, dossier: &NewDossier<'_>) -> Result<DossierKey, RegisterError> {
        let reference = Reference::Id(dossier.id.to_owned());
        let found = self.find(&reference)?;
        if let Some(label) = dossier.label {
            self.free_label(found, label)?;
        }
        let key = match found {
            Some(key) => key,
            None => {
                self.unmark(&reference)?;
                self.rows.add_dossier(Some(dossier.id.trim()))?
            }
        };
        let fields = serde_json::to_string(dossier.fields).map_err(RegisterError::content)?;
        self.rows.make_known(key, dossier.request_type.as_str(), &fields, dossier.label)?;
        self.forget_summary(key)?;
        Ok(key)
    }

    /// Changes what the user calls a dossier; none takes the name away.
    pub fn label(&self, key: DossierKey, label: Option<&str>) -> Result<(), RegisterError> {
        if let Some(label) = label {
            self.free_label(Some(key), label)?;
        }
        self.rows.set_label(key, label)
    }

    /// Two dossiers of one name, or one that is called like the number of another, would be taken for each other.
    fn free_label(&self, key: Option<DossierKey>, label: &str) -> Result<(), RegisterError> {
        let taken = || RegisterError::LabelTaken { label: label.to_owned() };
        if label.chars().all(|letter| letter.is_ascii_digit() || !letter.is_alphanumeric()) {
            return Err(taken());
        }
        let folded = label.to_lowercase();
        let same = |(other, called): &(DossierKey, String)| called.to_lowercase() == folded && key != Some(*other);
        if self.rows.labels()?.iter().any(same) { Err(taken()) } else { Ok(()) }
    }

    /// Gives a dossier its number, and takes the one away that it had: that was a mistake, and may be another dossier's.
    /// What others said of the new number until now was about this dossier.
    pub fn number(&self, key: DossierKey, number: i64) -> Result<(), RegisterError> {
        match self.find(&Reference::Number(number))? {
            Some(holder) if holder == key => return Ok(()),
            Some(holder) if !self.dossier(holder)?.known => {
                self.release_number(key)?;
                self.take_over(holder, key, number)?;
            }
            Some(_) => return Err(RegisterError::NumberTaken { number }),
            None => self.release_number(key)?,
        }
        self.unmark(&Reference::Number(number))?;
        self.rows.set_number(key, number)?;
        self.forget_summary(key)
    }

    /// Joins what others said of a number alone with what they said of an id, once a report names both. Where somebody here
    /// knows the dossier, its life decides that.
    pub fn join(&self, key: DossierKey, number: i64) -> Result<(), RegisterError> {
        let record = self.dossier(key)?;
        if record.known || record.number.is_some() {
            return Ok(());
        }
        match self.find(&Reference::Number(number))? {
            Some(holder) if !self.dossier(holder)?.known => self.take_over(holder, key, number)?,
            Some(_) => return Ok(()),
            None => {}
        }
        self.rows.set_number(key, number)
    }

    /// Takes over what others said of a number. What they said of the id under which it was kept stays with that id.
    fn take_over(&self, holder: DossierKey, key: DossierKey, number: i64) -> Result<(), RegisterError> {
        if self.dossier(holder)?.id.is_none() {
            return self.merge(holder, key);
        }
        self.release_number(holder)?;
        match self.find(&Reference::Number(number))? {
            Some(place) => self.merge(place, key),
            None => Ok(()),
        }
    }

    /// Takes its number away from a dossier, and with it what others said of that number alone: that waits for whoever has
    /// the number.
    pub fn release_number(&self, key: DossierKey) -> Result<(), RegisterError> {
        let Some(number) = self.dossier(key)?.number else { return Ok(()) };
        let told = |event: &Event| event.body.named() == Named::Number(number);
        let moved: Vec<i64> =
            self.each_event(key)?.into_iter().filter(|(_, event)| told(event)).map(|one| one.0).collect();
        self.rows.remove_number(number)?;
        if !moved.is_empty() {
            let place = self.rows.add_dossier(None)?;
            self.rows.set_number(place, number)?;
            for arrival in moved {
                self.rows.move_event(arrival, place)?;
            }
        }
        self.forget_summary(key)
    }

    fn merge(&self, from: DossierKey, into: DossierKey) -> Result<(), RegisterError> {
        // What both hold stays behind, and goes with the place that held it.
        self.rows.move_events(from, into)?;
        self.rows.remove_dossier(from)
    }

    /// Says whether a place is still there.
    pub fn is_there(&self, key: DossierKey) -> Result<bool, RegisterError> {
        Ok(self.rows.dossier(key)?.is_some())
    }

    /// Reads what is known of a dossier.
    pub fn dossier(&self, key: DossierKey) -> Result<DossierRecord, RegisterError> {
        let row = self.rows.dossier(key)?;
        row.map(DossierRecord::from).ok_or_else(|| RegisterError::content(format!("dossier {}", key.0)))
    }
}

impl From<DossierRow> for DossierRecord {
    fn from(row: DossierRow) -> Self {
        // Most dossiers have none.
        let fields = match row.fields.as_str() {
            "{}" => BTreeMap::new(),
            fields => serde_json::from_str(fields).unwrap_or_default(),
        };
        Self {
            key: row.key,
            id: row.id,
            request_type: row.request_type.map(RequestTypeId::new),
            label: row.label,
            fields,
            known: row.known,
            number: row.number,
        }
    }
}
