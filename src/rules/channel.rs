//! The channels by which requests reach a samenwerkingsverband: an application, safe mail, paper.
//! Never knows one by name: they are data.

use super::FilingStep;
use crate::language::Text;
use serde::Deserialize;

/// A channel.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Channel {
    /// Its id.
    pub id: String,
    /// Its name, literally.
    pub name: String,
    /// It shows a file number once a request was sent. Without one, sending is recorded without a number.
    #[serde(default = "yes")]
    pub number: bool,
    /// How a request is called there.
    #[serde(default)]
    pub request: Option<Text>,
    /// Where to click to file a request, for request types that do not say it themselves.
    #[serde(default)]
    pub filing: Vec<FilingStep>,
    /// What to do while it turns out not to be sent, likewise.
    #[serde(default)]
    pub not_sent: Vec<FilingStep>,
    /// How to add documents to a request that was sent, likewise.
    #[serde(default)]
    pub supplement: Vec<FilingStep>,
    /// Where that is known from.
    pub source: String,
}

fn yes() -> bool {
    true
}
