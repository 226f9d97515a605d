//! What is wrong in a rule file, with its place and its words.
//! Never decides whether something is wrong.

use crate::language::Language;
use std::fmt;

/// Something wrong in a rule file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file's name.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong in a rule file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Fault {
    /// It is no TOML; the parser's own words.
    NotToml(String),
    /// A value of another sort than the vocabulary asks; the reader's own words.
    NotInVocabulary(String),
    /// A file that the vocabulary does not know, or one that it needs and that is not there.
    FileMissing,
    /// A file whose name is no id.
    BadFileName,
    /// An id that is not kebab-case.
    BadId(String),
    /// The same id twice.
    Duplicate(String),
    /// An id that nothing has.
    Unknown {
        /// What was looked for.
        what: Thing,
        /// The id.
        id: String,
        /// The nearest id that does exist.
        nearest: Option<String>,
    },
    /// A regular expression that does not work; its own words.
    BadPattern(String),
    /// A list that may not be empty.
    Empty,
    /// A code without a weight.
    CodeMissing(String),
    /// The note about many attachments would come after the error.
    NoteAboveLimit,
    /// The fewest characters are more than the most.
    MinAboveMax,
    /// Not a day of the year, `MM-DD`.
    NoDayOfYear,
}

/// What a rule can refer to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// A kind of document.
    Kind,
    /// A question of that kind.
    Question,
    /// A status of this request type.
    Status,
    /// An actor.
    Actor,
    /// A request type.
    RequestType,
    /// A detail of this request type.
    Field,
    /// A code of a finding.
    Code,
    /// Information that comes with a status.
    Information,
}

impl Thing {
    fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::Kind => ("soort document", "kind of document"),
            Self::Question => ("vraag", "question"),
            Self::Status => ("status", "status"),
            Self::Actor => ("partij", "actor"),
            Self::RequestType => ("aanvraagtype", "request type"),
            Self::Field => ("veld", "field"),
            Self::Code => ("bevinding", "finding"),
            Self::Information => ("statusinformatie", "status information"),
        }
    }
}

impl Problem {
    /// Says what is wrong, in a sentence.
    pub fn text(&self, language: Language) -> String {
        match language {
            Language::Dutch => dutch(&self.fault),
            Language::English => english(&self.fault),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}: {}", self.file, self.line, self.column, self.text(Language::English))
    }
}

fn dutch(fault: &Fault) -> String {
    match fault {
        Fault::NotToml(words) => format!("dit is geen geldige TOML ({words})"),
        Fault::NotInVocabulary(words) => format!("dit kent het woordenboek van de regels niet ({words})"),
        Fault::FileMissing => "dit bestand ontbreekt".into(),
        Fault::BadFileName => "de naam van het bestand moet het id van een aanvraagtype zijn: kleine letters, cijfers \
                               en streepjes, met .toml erachter"
            .into(),
        Fault::BadId(id) => format!("\"{id}\" is geen id: gebruik kleine letters, cijfers en streepjes"),
        Fault::Duplicate(id) => format!("\"{id}\" staat er twee keer"),
        Fault::Unknown { what, id, nearest } => {
            let hint = nearest.as_ref().map(|near| format!(" (bedoelt u \"{near}\"?)")).unwrap_or_default();
            format!("er is geen {} \"{id}\"{hint}", what.name().0)
        }
        Fault::BadPattern(words) => format!("dit patroon werkt niet ({words})"),
        Fault::Empty => "deze lijst mag niet leeg zijn".into(),
        Fault::CodeMissing(code) => format!("de bevinding \"{code}\" heeft geen gewicht"),
        Fault::NoteAboveLimit => "dit mag niet meer zijn dan attachments".into(),
        Fault::MinAboveMax => "dit mag niet meer zijn dan max-length".into(),
        Fault::NoDayOfYear => "dit moet een dag van het jaar zijn, zoals \"08-31\"".into(),
    }
}

fn english(fault: &Fault) -> String {
    match fault {
        Fault::NotToml(words) => format!("this is not valid TOML ({words})"),
        Fault::NotInVocabulary(words) => format!("the vocabulary of the rules does not know this ({words})"),
        Fault::FileMissing => "this file is missing".into(),
        Fault::BadFileName => "the file's name must be the id of a request type: lower-case letters, digits and \
                               hyphens, followed by .toml"
            .into(),
        Fault::BadId(id) => format!("\"{id}\" is not an id: use lower-case letters, digits and hyphens"),
        Fault::Duplicate(id) => format!("\"{id}\" stands here twice"),
        Fault::Unknown { what, id, nearest } => {
            let hint = nearest.as_ref().map(|near| format!(" (did you mean \"{near}\"?)")).unwrap_or_default();
            format!("there is no {} \"{id}\"{hint}", what.name().1)
        }
        Fault::BadPattern(words) => format!("this pattern does not work ({words})"),
        Fault::Empty => "this list must not be empty".into(),
        Fault::CodeMissing(code) => format!("the finding \"{code}\" has no weight"),
        Fault::NoteAboveLimit => "this must not be more than attachments".into(),
        Fault::MinAboveMax => "this must not be more than max-length".into(),
        Fault::NoDayOfYear => "this must be a day of the year, like \"08-31\"".into(),
    }
}
