//! What `confirm` and `waive` can be about: the files of a dossier, and what the rules know by name.

use crate::dossier::{DossierPath, KindId};
use crate::finding::Code;
use crate::language::plain::one_line;
use crate::language::{self, Language};
use crate::message::{Say, errors::ScanFailure};
use crate::rules::Ruleset;
use crate::work::{self, Statement};
use std::path::Path;

/// Sorts of things with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A file.
    File,
    /// A kind of document.
    Kind,
    /// Anything that can be confirmed.
    Confirmable,
    /// A finding's code.
    Code,
    /// A detail.
    Field,
}

impl Sort {
    /// Its name with its article.
    pub(super) fn name(self, language: Language) -> &'static str {
        match self {
            Self::File => language.pick("bestand in deze map", "a file in this folder"),
            Self::Kind => language.pick("soort document", "a kind of document"),
            Self::Confirmable => {
                language.pick("bestand, soort document of voorwaarde", "a file, kind of document or precondition")
            }
            Self::Code => language.pick("bevinding", "a finding"),
            Self::Field => language.pick("gegeven van deze aanvraag", "a detail of this request"),
        }
    }
}

/// A name that stands for nothing here.
pub(super) struct UnknownSubject {
    /// What was typed.
    pub(super) what: String,
    /// What it could have been.
    pub(super) sort: Sort,
    /// Everything that is known.
    pub(super) known: Vec<String>,
}

impl Say for UnknownSubject {
    fn say(&self, language: Language) -> String {
        let known: Vec<_> = self.known.iter().map(|known| one_line(known)).collect();
        let (what, sort) = (one_line(&self.what), self.sort.name(language));
        let start = language.pick(
            format!("‘{what}’ is hier niet bekend als {sort}."),
            format!("‘{what}’ is not known here as {sort}."),
        );
        match language::nearest(&what, known.iter().map(AsRef::as_ref)) {
            Some(near) => {
                format!("{start} {}", language.pick(format!("Bedoelt u ‘{near}’?"), format!("Did you mean ‘{near}’?")))
            }
            None if matches!(self.sort, Sort::Code) => {
                format!(
                    "{start} {}",
                    language.pick("Alle bevindingen: compleet explain", "All findings: compleet explain")
                )
            }
            None => format!("{start} {} {}.", language.pick("Wel:", "Known are:"), known.join(", ")),
        }
    }
}

/// Finds a code by its name.
pub(super) fn code(text: &str) -> Result<Code, UnknownSubject> {
    let known = || Code::ALL.iter().map(Code::to_string).collect();
    let unknown = || UnknownSubject { what: text.to_owned(), sort: Sort::Code, known: known() };
    Code::from_text(&text.trim().to_lowercase()).ok_or_else(unknown)
}

/// The names that mean something in one dossier, with words for one that does not.
pub(super) struct Subjects<'r>(work::Subjects<'r>);

impl<'r> Subjects<'r> {
    /// Looks which files there are, and what the rules know.
    pub(super) fn of(folder: &Path, rules: &'r Ruleset) -> Result<Self, ScanFailure> {
        work::Subjects::of(folder, rules).map(Self).map_err(|error| ScanFailure::new(folder, error))
    }

    /// Finds a file, however its name is typed.
    pub(super) fn file(&self, what: &str) -> Result<DossierPath, UnknownSubject> {
        self.0.file(what).ok_or_else(|| unknown(what, Sort::File, self.files().collect()))
    }

    /// Finds a kind of document, by its id or as it stands on the screen.
    pub(super) fn kind(&self, what: &str) -> Result<KindId, UnknownSubject> {
        self.0.kind(what).ok_or_else(|| unknown(what, Sort::Kind, self.kinds().collect()))
    }

    /// Finds what can be confirmed. A file of this very name goes before a kind that is called so.
    pub(super) fn confirmable(&self, what: &str) -> Result<Statement, UnknownSubject> {
        let preconditions = || self.0.preconditions().into_iter().map(ToString::to_string);
        let hands = || self.0.hands().into_iter().map(ToString::to_string);
        let known = || self.files().chain(preconditions()).chain(hands()).chain(self.kinds()).collect();
        self.0.confirmable(what).ok_or_else(|| unknown(what, Sort::Confirmable, known()))
    }

    fn files(&self) -> impl Iterator<Item = String> {
        self.0.files.iter().map(ToString::to_string)
    }

    fn kinds(&self) -> impl Iterator<Item = String> {
        self.0.kinds().map(ToString::to_string)
    }
}

fn unknown(what: &str, sort: Sort, known: Vec<String>) -> UnknownSubject {
    UnknownSubject { what: what.to_owned(), sort, known }
}

/// A text that has to say something.
pub(super) fn not_empty(text: Option<&str>, option: &'static str) -> Result<String, SaysNothing> {
    match text.map(str::trim) {
        Some(text) if !text.is_empty() => Ok(text.to_owned()),
        _ => Err(SaysNothing { option }),
    }
}

/// An option was given an empty text.
pub(super) struct SaysNothing {
    option: &'static str,
}

impl Say for SaysNothing {
    fn say(&self, language: Language) -> String {
        let option = self.option;
        language.pick(format!("achter --{option} moet iets staan."), format!("--{option} has to say something."))
    }
}
