//! What a labelled folder says of its documents.
//! Never mends a label: one that contradicts itself, or names a kind that the rules do not know, stops the score.

use chrono::NaiveDate;
use compleet::dossier::KindId;
use compleet::rules::Ruleset;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The file in a labelled folder that says what its documents are.
pub(crate) const LABELS: &str = "labels.toml";

/// A labelled folder.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Labels {
    #[serde(rename = "document", default)]
    pub(crate) documents: Vec<Label>,
}

/// What a document is, in the eyes of the person who labelled it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Label {
    pub(crate) file: String,
    pub(crate) kinds: BTreeSet<String>,
    /// Of research only: the day that says how old it is.
    date: Option<toml::value::Datetime>,
    /// Of a file that holds several reports: the day of each.
    #[serde(default)]
    dates: Vec<OfKind>,
    /// Of research that says no more than a stretch of time: `2022-03-01/2022-06-30`.
    date_span: Option<String>,
    /// The document does not say, or nobody can tell which of its dates is the day.
    #[serde(default)]
    undated: bool,
    /// It is a draft. Where no document of a folder has this key, drafts are not scored.
    pub(crate) draft: Option<bool>,
    /// It has no text: nobody can know, so all that is asked is that nothing is called certain that is not so.
    #[serde(default)]
    pub(crate) scan: bool,
    /// To which half of a set it belongs, for a reader.
    #[serde(default)]
    #[allow(dead_code, reason = "people read it")]
    set: String,
    /// Why, for a reader.
    #[serde(default)]
    #[allow(dead_code, reason = "people read it")]
    note: String,
}

/// The day of one report in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfKind {
    kind: String,
    date: toml::value::Datetime,
}

/// When research was done, as a label says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Nobody can say.
    Undated,
    /// On this day.
    Day(NaiveDate),
    /// Between these days.
    Span(NaiveDate, NaiveDate),
    /// Each kind on its own day.
    EachKind(BTreeMap<String, NaiveDate>),
}

impl Label {
    /// When the research was done.
    pub(crate) fn wanted(&self) -> Result<Wanted, String> {
        let wrong = |what: &str| format!("{}: {what}", self.file);
        let day = |date: &toml::value::Datetime| {
            date.to_string().parse::<NaiveDate>().map_err(|_| wrong(&format!("{date} is no day")))
        };
        let said = [self.date.is_some(), !self.dates.is_empty(), self.date_span.is_some(), self.undated];
        if said.into_iter().filter(|said| *said).count() > 1 {
            return Err(wrong("date, dates, date_span and undated exclude each other"));
        }
        if let Some(date) = &self.date {
            return day(date).map(Wanted::Day);
        }
        if let Some(span) = &self.date_span {
            let days: Vec<_> = span.split('/').map(str::parse::<NaiveDate>).collect();
            let [Ok(from), Ok(until)] = days.as_slice() else {
                return Err(wrong(&format!("{span} is no stretch of time (2022-03-01/2022-06-30)")));
            };
            return Ok(Wanted::Span(*from, *until));
        }
        if self.dates.is_empty() {
            return Ok(Wanted::Undated);
        }
        let each = self.dates.iter().map(|of| Ok((of.kind.clone(), day(&of.date)?)));
        each.collect::<Result<_, String>>().map(Wanted::EachKind)
    }

    fn known_kinds(&self, rules: &Ruleset) -> Result<(), String> {
        let kinds = self.kinds.iter().chain(self.dates.iter().map(|of| &of.kind));
        let mut unknown = kinds.filter(|kind| rules.kind(&KindId::new(kind.as_str())).is_none());
        unknown.next().map_or(Ok(()), |kind| Err(format!("{}: the rules know no kind {kind}", self.file)))
    }
}

/// Reads the labels of a folder.
pub(crate) fn read(folder: &Path, rules: &Ruleset) -> Result<Labels, String> {
    let path = folder.join(LABELS);
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let labels: Labels = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    labels.documents.iter().try_for_each(|label| label.known_kinds(rules))?;
    Ok(labels)
}
