//! What holds for the whole region: `ruleset.toml`.

use super::{Actor, Channel, Kind, RequestType, Retention, Words};
use crate::dossier::{Digest, Format, KindId, RequestTypeId, RuleId};
use crate::finding::{Code, Severity};
use crate::language::{Language, Text};
use chrono::{Datelike, NaiveDate, Weekday};
use serde::Deserialize;
use std::collections::BTreeMap;

/// All rules of one samenwerkingsverband, validated.
#[derive(Debug, Clone)]
pub struct Ruleset {
    /// Its id, e.g. `po2507`.
    pub id: String,
    /// The region's name.
    pub name: String,
    /// The version of these rules.
    pub version: String,
    /// The first day on which they hold.
    pub valid_from: NaiveDate,
    /// The last day on which they hold; none: until newer ones do.
    pub valid_until: Option<NaiveDate>,
    /// The digest of all files that they were read from, in the order of their names.
    pub digest: Digest,
    /// Limits that hold unless a request type sets its own.
    pub limits: Limits,
    /// The samenwerkingsverband has confirmed them; else they were taken over from what it publishes.
    pub confirmed: bool,
    /// Whether the region has confirmed its list of fixed titles.
    pub titles_verified: bool,
    /// What each finding weighs that no more particular rule speaks of.
    pub codes: BTreeMap<Code, CodeRule>,
    /// Everybody who does something in the life of a request.
    pub actors: Vec<Actor>,
    /// Who may report statuses, and for whom.
    pub roles: Vec<ReportingRole>,
    /// How long a dossier may be kept.
    pub retention: Vec<Retention>,
    /// Days on which nobody works: they count as no working days.
    pub holidays: Vec<Holiday>,
    /// The channels by which requests are filed.
    pub channels: Vec<Channel>,
    /// Words that mean the same in the name of a status, the field's own first.
    pub synonyms: Vec<Vec<String>>,
    /// Words that the name of a status may lack.
    pub optional_words: Vec<String>,
    /// The words by which documents are read.
    pub words: Words,
    /// The kinds of documents.
    pub kinds: Vec<Kind>,
    /// The request types.
    pub request_types: Vec<RequestType>,
}

/// What every rule says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Unique within its request type.
    pub id: RuleId,
    /// What a breach weighs.
    pub severity: Severity,
    /// The chapter and step of the manual, or the law.
    pub source: String,
    /// What it asks, in the project's own words.
    pub text: Text,
}

/// What rules say that a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// It cannot go like this.
    Error,
    /// Better mended.
    Warning,
    /// Good to know.
    Note,
    /// It is not told at all.
    Off,
}

impl Weight {
    /// The severity; none: the finding is off.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Note => Some(Severity::Note),
            Self::Off => None,
        }
    }
}

/// What a finding weighs, and why the rule exists.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CodeRule {
    /// What it weighs.
    pub severity: Severity,
    /// The other weight, for the codes that have two: a name that says nothing (`unclear-filename`), a question that
    /// is not found (`unanswered-question`), a list of titles that is verified (`unknown-title`).
    #[serde(default)]
    pub other_severity: Option<Severity>,
    /// The chapter and step of the manual, or the law.
    pub source: String,
}

/// Limits in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Limits {
    /// More attachments than this is an error.
    pub attachments: usize,
    /// More attachments than this is worth a note, if one could go.
    pub attachments_note: usize,
    /// Longest file name, in characters, extension included.
    pub file_name: usize,
    /// What files may be.
    #[serde(default = "documents")]
    pub formats: Vec<Accepted>,
    /// The pupil's name stands in every file name.
    #[serde(default)]
    pub name_of_pupil: bool,
    /// Largest file in bytes; none: no limit.
    #[serde(default)]
    pub file_bytes: Option<u64>,
    /// Research that expires within this many weeks of the request is worth a note.
    pub expires_soon_weeks: u32,
    /// A request that was not sent yet and bears a date more than this many days before the check is worth a warning.
    #[serde(default = "days_back")]
    pub days_back: u32,
    /// The same, for a date after the check.
    #[serde(default = "days_ahead")]
    pub days_ahead: u32,
}

/// What a file may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Accepted {
    /// PDF.
    Pdf,
    /// Word.
    Word,
    /// Word of before 2007.
    OldWord,
    /// A photograph or a picture (JPG, PNG, TIFF).
    Picture,
    /// A sheet or a presentation (XLSX, PPTX).
    Office,
    /// An OpenDocument file (ODT).
    OpenDocument,
    /// RTF.
    Rtf,
    /// Plain text.
    Text,
}

impl Accepted {
    /// Says whether a file of this format is one.
    pub fn is(self, format: Format) -> bool {
        match self {
            Self::Pdf => format == Format::Pdf,
            Self::Word => format == Format::Docx,
            Self::OldWord => format == Format::Doc,
            Self::Picture => format == Format::Picture,
            Self::Office => format == Format::OtherOffice,
            Self::OpenDocument => format == Format::OpenDocument,
            Self::Rtf => format == Format::Rtf,
            Self::Text => format == Format::PlainText,
        }
    }
}

pub(super) fn documents() -> Vec<Accepted> {
    vec![Accepted::Pdf, Accepted::Word, Accepted::OldWord]
}

impl Limits {
    /// Says whether a file of this format may be filed.
    pub fn takes(&self, format: Format) -> bool {
        self.formats.iter().any(|accepted| accepted.is(format))
    }
}

fn days_back() -> u32 {
    60
}

fn days_ahead() -> u32 {
    30
}

/// Days on which nobody works, the first and the last included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The first.
    #[serde(deserialize_with = "super::date::day")]
    pub from: NaiveDate,
    /// The last.
    #[serde(deserialize_with = "super::date::day")]
    pub to: NaiveDate,
}

/// A role in which a party reports statuses.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ReportingRole {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The actors for whom it may report that they set a status.
    pub reports_for: Vec<String>,
    /// It may do so of dossiers that it sent itself; where it is not known who did, of any.
    #[serde(default)]
    pub own_dossiers: bool,
}

impl Ruleset {
    /// The region's name, and that it has not confirmed these rules where it has not.
    pub fn said_name(&self, language: Language) -> String {
        let name = &self.name;
        match self.confirmed {
            true => name.clone(),
            false => language.pick(
                format!("{name} (niet door het samenwerkingsverband bevestigd)"),
                format!("{name} (not confirmed by the samenwerkingsverband)"),
            ),
        }
    }

    /// Says whether they hold on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|until| day <= until)
    }

    /// Finds a request type.
    pub fn request_type(&self, id: &RequestTypeId) -> Option<&RequestType> {
        self.request_types.iter().find(|request_type| &request_type.id == id)
    }

    /// The day that lies so many working days after another: no Saturdays, Sundays and holidays.
    pub fn working_days_after(&self, day: NaiveDate, count: u32) -> Option<NaiveDate> {
        let Some(before) = usize::try_from(count).ok()?.checked_sub(1) else { return Some(day) };
        // Two years without a working day are a mistake of the rules, and no reason to search for ever.
        let days = day.iter_days().skip(1).take(before.saturating_mul(2).saturating_add(731));
        days.filter(|day| self.is_working_day(*day)).nth(before)
    }

    /// Says whether people work on a day: no weekend, no holiday of the region.
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        !weekend && !self.holidays.iter().any(|holiday| (holiday.from..=holiday.to).contains(&day))
    }

    /// Finds an actor.
    pub fn actor(&self, id: &str) -> Option<&Actor> {
        self.actors.iter().find(|actor| actor.id == id)
    }

    /// Finds a kind.
    pub fn kind(&self, id: &KindId) -> Option<&Kind> {
        self.kinds.iter().find(|kind| &kind.id == id)
    }
}
