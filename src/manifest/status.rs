//! News about dossiers, `compleet/status/v1`: what happened to which request, as a platform or a school reports it; and
//! `compleet/status/v2`, the same with receipts, which readers of the first would not understand.
//! Never says who reports it: that is the signature's, and never what a status means: that is the rules'.

use crate::dossier::{Digest, RequestTypeId};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The format of news about dossiers.
pub const STATUS_FORMAT: &str = "compleet/status/v1";

/// The format of news with a receipt in it.
pub const RECEIPT_FORMAT: &str = "compleet/status/v2";

/// How every version of that format begins.
pub const STATUS_FAMILY: &str = "compleet/status/";

/// The largest document that is read.
pub const MAX_STATUS: u64 = 8 << 20;
/// The most events in one document.
const MAX_EVENTS: usize = 10_000;
/// The most letters, and the most pieces of information, with one event.
const MAX_PARTS: usize = 50;
/// The longest id, name or key, in characters.
const MAX_NAME: usize = 200;
/// The longest text that a person wrote.
const MAX_TEXT: usize = 4_000;
/// Years in which something can have happened. Outside of them a year is a slip of the keyboard.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2199;

/// News about one or more dossiers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusDocument {
    /// [`STATUS_FORMAT`], or [`RECEIPT_FORMAT`] where a receipt is in it.
    pub format: String,
    /// What happened, in any order.
    pub events: Vec<StatusEntry>,
}

/// One thing that happened to one dossier: it got a status, its closing form was filled in, work was done, or a bundle of it
/// arrived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusEntry {
    /// Its id: the same on every copy of the news, and of nothing else.
    pub id: String,
    /// The dossier, by the id in its bundle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dossier: Option<String>,
    /// The dossier, by its number at the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dossiernummer: Option<i64>,
    /// The type of the request, as a safeguard against a wrong number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_type: Option<RequestTypeId>,
    /// When it happened, with the offset of the place.
    #[serde(serialize_with = "write_time")]
    pub time: DateTime<FixedOffset>,
    /// The actor who set the status, filled in the form or did the work.
    pub set_by: String,
    /// The status, in the reporter's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The closing form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<FormEntry>,
    /// Work that was done after a status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work: Option<WorkEntry>,
    /// A bundle that arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt: Option<ReceiptEntry>,
    /// What comes with the status, by the ids of the rules; days as `2026-11-23`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub information: BTreeMap<String, String>,
    /// The letters that belong to it: names of attachments of the bundle.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<String>,
}

/// A closing form, filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormEntry {
    /// The form's name.
    pub name: String,
    /// How it went: one of the form's options.
    pub option: String,
    /// How satisfied the school is: one of the form's words for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub satisfaction: Option<String>,
    /// What the school adds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// Who filled it in.
    pub by: String,
}

/// Work that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkEntry {
    /// The work, by the id of the rules.
    pub action: String,
    /// Who did it.
    pub by: String,
    /// On which day.
    pub on: NaiveDate,
    /// What the rules ask to record, by the ids of the rules; days as `2026-11-23`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "read_once_each")]
    pub records: BTreeMap<String, String>,
}

/// A bundle that arrived: whoever made it learns that it did, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptEntry {
    /// The bundle's id, as its record says.
    pub bundle: String,
    /// The SHA-256 of the file as it arrived, in hexadecimal.
    pub sha256: Digest,
    /// It is as it was signed.
    pub whole: bool,
    /// It is whole, and by somebody whom the receiver trusts with it.
    pub trusted: bool,
}

/// Why a document is not used. All of it is refused: half of a message may say the opposite of the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusFault {
    /// It is not text in UTF-8.
    NotText,
    /// It is no JSON, or not of this structure.
    Structure {
        /// The line, from 1; 0 where it is not known.
        line: usize,
        /// The column.
        column: usize,
        /// What the reader of JSON says, for a technician.
        detail: String,
        /// It ends before it is whole: it may still be arriving.
        cut_off: bool,
    },
    /// It is of another format, or of a later version of this one.
    Format {
        /// What it says of itself.
        found: Option<String>,
    },
    /// It says nothing.
    NoEvents,
    /// It says more than one document may.
    TooManyEvents,
    /// Something is wrong with one event.
    Event {
        /// Which one, from 1.
        number: usize,
        /// The key.
        key: &'static str,
        /// What is wrong with its value.
        why: ValueFault,
    },
}

/// What is wrong with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueFault {
    /// It is not there, or empty.
    Missing,
    /// It stands beside something that it excludes.
    Excluded,
    /// It is longer, or there are more of them, than can be meant.
    TooLong,
    /// It holds control characters.
    Control,
    /// It is not a number above 0.
    NotAbove0,
    /// It is no time with its zone, or in no year of this century or the next.
    NotATime,
    /// An event before it has the same id.
    Repeated,
    /// There is no attachment of that name.
    NoAttachment,
}

/// The document before its values are looked at.
#[derive(Deserialize)]
struct Raw {
    events: Vec<RawEntry>,
}

#[derive(Deserialize)]
struct RawEntry {
    id: String,
    #[serde(default)]
    dossier: Option<String>,
    #[serde(default)]
    dossiernummer: Option<i64>,
    #[serde(default)]
    request_type: Option<RequestTypeId>,
    time: String,
    set_by: String,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    form: Option<FormEntry>,
    #[serde(default)]
    work: Option<WorkEntry>,
    #[serde(default)]
    receipt: Option<ReceiptEntry>,
    #[serde(default, deserialize_with = "read_once_each")]
    information: BTreeMap<String, String>,
    #[serde(default)]
    letters: Vec<String>,
}

#[derive(Deserialize)]
struct Heading {
    #[serde(default)]
    format: Option<String>,
}

impl StatusDocument {
    /// Starts a document.
    pub fn new(events: Vec<StatusEntry>) -> Self {
        let format = if events.iter().any(|entry| entry.receipt.is_some()) { RECEIPT_FORMAT } else { STATUS_FORMAT };
        Self { format: format.to_owned(), events }
    }

    /// Writes it. The same document gives the same bytes.
    pub fn to_json(&self) -> Result<Vec<u8>, StatusFault> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(|error| structure(&error))?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads and validates it. Keys that this version does not know are read past.
    pub fn from_json(bytes: &[u8]) -> Result<Self, StatusFault> {
        let text = std::str::from_utf8(bytes).map_err(|_| StatusFault::NotText)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let heading: Heading = serde_json::from_str(text).map_err(|error| structure(&error))?;
        let receipts = heading.format.as_deref() == Some(RECEIPT_FORMAT);
        if !receipts && heading.format.as_deref() != Some(STATUS_FORMAT) {
            return Err(StatusFault::Format { found: heading.format });
        }
        let raw: Raw = serde_json::from_str(text).map_err(|error| structure(&error))?;
        match raw.events.len() {
            0 => return Err(StatusFault::NoEvents),
            count if count > MAX_EVENTS => return Err(StatusFault::TooManyEvents),
            _ => {}
        }
        let mut ids = BTreeSet::new();
        let mut events = Vec::with_capacity(raw.events.len());
        for (index, entry) in raw.events.into_iter().enumerate() {
            let fault = |(key, why)| StatusFault::Event { number: index + 1, key, why };
            // A first version knows no receipts: its readers pass over that key.
            let entry = RawEntry { receipt: entry.receipt.filter(|_| receipts), ..entry }.validated().map_err(fault)?;
            if !ids.insert(entry.id.clone()) {
                return Err(fault(("id", ValueFault::Repeated)));
            }
            events.push(entry);
        }
        Ok(Self::new(events))
    }

    /// Holds the letters that the events name against the attachments that there are.
    pub fn check_letters(&self, attachments: &BTreeSet<&str>) -> Result<(), StatusFault> {
        let lost = |entry: &StatusEntry| entry.letters.iter().any(|letter| !attachments.contains(letter.as_str()));
        match self.events.iter().position(lost) {
            None => Ok(()),
            Some(index) => Err(StatusFault::Event { number: index + 1, key: "letters", why: ValueFault::NoAttachment }),
        }
    }
}

type KeyFault = (&'static str, ValueFault);

impl RawEntry {
    fn validated(self) -> Result<StatusEntry, KeyFault> {
        name("id", &self.id)?;
        name("set_by", &self.set_by)?;
        self.subject()?;
        match (&self.status, &self.form, &self.work, &self.receipt) {
            (Some(status), None, None, None) => wrapped_name("status", status)?,
            (None, Some(form), None, None) => check_form(form)?,
            (None, None, Some(work), None) => check_work(work)?,
            (None, None, None, Some(receipt)) => name("receipt", &receipt.bundle)?,
            (None, None, None, None) => return Err(("status", ValueFault::Missing)),
            (_, _, _, Some(_)) => return Err(("receipt", ValueFault::Excluded)),
            (_, _, Some(_), None) => return Err(("work", ValueFault::Excluded)),
            (Some(_), Some(_), None, None) => return Err(("form", ValueFault::Excluded)),
        }
        let time = DateTime::parse_from_rfc3339(self.time.trim()).ok();
        let time = time.filter(|time| YEARS.contains(&time.year())).ok_or(("time", ValueFault::NotATime))?;
        texts("information", &self.information)?;
        if self.letters.len() > MAX_PARTS {
            return Err(("letters", ValueFault::TooLong));
        }
        Ok(StatusEntry {
            id: self.id,
            dossier: self.dossier,
            dossiernummer: self.dossiernummer,
            request_type: self.request_type,
            time,
            set_by: self.set_by,
            status: self.status.map(|status| unwrapped(&status)),
            form: self.form,
            work: self.work,
            receipt: self.receipt,
            information: self.information,
            letters: self.letters,
        })
    }

    /// Which dossier it is about: by id, by number, or by both.
    fn subject(&self) -> Result<(), KeyFault> {
        if let Some(dossier) = &self.dossier {
            name("dossier", dossier)?;
        }
        if self.dossiernummer.is_some_and(|number| number <= 0) {
            return Err(("dossiernummer", ValueFault::NotAbove0));
        }
        if self.dossier.is_none() && self.dossiernummer.is_none() {
            return Err(("dossier", ValueFault::Missing));
        }
        self.request_type.as_ref().map_or(Ok(()), |request_type| name("request_type", request_type.as_str()))
    }
}

fn check_form(form: &FormEntry) -> Result<(), KeyFault> {
    for value in [Some(&form.name), Some(&form.option), form.satisfaction.as_ref(), Some(&form.by)] {
        value.map_or(Ok(()), |value| name("form", value))?;
    }
    form.remark.as_ref().map_or(Ok(()), |remark| text("form", remark))
}

fn check_work(work: &WorkEntry) -> Result<(), KeyFault> {
    name("work", &work.action)?;
    name("work", &work.by)?;
    texts("work", &work.records)
}

/// Pieces of information, each under its id.
fn texts(key: &'static str, given: &BTreeMap<String, String>) -> Result<(), KeyFault> {
    if given.len() > MAX_PARTS {
        return Err((key, ValueFault::TooLong));
    }
    given.iter().try_for_each(|(id, value)| name(key, id).and_then(|()| text(key, value)))
}

/// A name is one line.
fn name(key: &'static str, value: &str) -> Result<(), KeyFault> {
    let why = if value.trim().is_empty() {
        ValueFault::Missing
    } else if value.chars().count() > MAX_NAME {
        ValueFault::TooLong
    } else if value.chars().any(char::is_control) {
        ValueFault::Control
    } else {
        return Ok(());
    };
    Err((key, why))
}

/// A name that may have been wrapped where it was copied from.
fn wrapped_name(key: &'static str, value: &str) -> Result<(), KeyFault> {
    name(key, &unwrapped(value))
}

/// A name that was wrapped where it was copied from is still that name.
fn unwrapped(name: &str) -> String {
    if !name.contains(['\n', '\r', '\t']) {
        return name.to_owned();
    }
    name.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text may have lines.
fn text(key: &'static str, value: &str) -> Result<(), KeyFault> {
    let odd = |character: char| character.is_control() && !matches!(character, '\n' | '\r' | '\t');
    if value.chars().count() > MAX_TEXT {
        return Err((key, ValueFault::TooLong));
    }
    if value.chars().any(odd) { Err((key, ValueFault::Control)) } else { Ok(()) }
}

fn structure(error: &serde_json::Error) -> StatusFault {
    let cut_off = error.is_eof();
    StatusFault::Structure { line: error.line(), column: error.column(), detail: error.to_string(), cut_off }
}

fn write_time<S: Serializer>(time: &DateTime<FixedOffset>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&time.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
}

/// Reads an object in which no key may stand twice: readers differ in which of the two they believe.
fn read_once_each<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, String>, D::Error> {
    struct OnceEach;
    impl<'de> Visitor<'de> for OnceEach {
        type Value = BTreeMap<String, String>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("an object of texts")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
            let mut map = BTreeMap::new();
            while let Some((key, value)) = entries.next_entry::<String, String>()? {
                if map.insert(key, value).is_some() {
                    return Err(de::Error::custom("a key stands twice"));
                }
            }
            Ok(map)
        }
    }
    deserializer.deserialize_map(OnceEach)
}

#[cfg(test)]
mod tests;
