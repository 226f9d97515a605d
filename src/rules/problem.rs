//! What is wrong in a rule file, with its place and its words.
//! Never decides whether something is wrong.

use crate::language::{Language, TomlFault};
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
    /// It is not written as TOML asks.
    NotToml(TomlFault),
    /// A key that the vocabulary does not know.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys that can stand here.
        known: Vec<String>,
        /// The nearest of them.
        nearest: Option<String>,
    },
    /// A key that must be there.
    KeyMissing(String),
    /// A value of another sort than the vocabulary asks.
    WrongSort {
        /// What it must be.
        expected: Sort,
    },
    /// A word that is none of those that can stand here.
    NotOneOf {
        /// The word.
        value: String,
        /// The words that can stand here.
        allowed: Vec<String>,
        /// The nearest of them.
        nearest: Option<String>,
    },
    /// A table that must hold exactly one of these keys.
    NotOneKey {
        /// The keys.
        known: Vec<String>,
    },
    /// A text without a word in it.
    NoText,
    /// A text with a character that a terminal obeys instead of showing it.
    ControlCharacter,
    /// A number that is too small or too large.
    NumberOutOfRange,
    /// Conditions in conditions in conditions.
    TooDeep,
    /// Something that the definition of the vocabulary lets through and the program cannot read.
    NotInVocabulary,
    /// A file that the vocabulary does not know, or one that it needs and that is not there.
    FileMissing,
    /// A file whose name is no id.
    BadFileName,
    /// An id that is not kebab-case.
    BadId(String),
    /// The same id twice.
    Duplicate(String),
    /// Something that extends itself, over others or not.
    Cycle(String),
    /// Something to be left out that the base does not have.
    NotInBase,
    /// A finding that no rules may switch off.
    MayNotBeOff(String),
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
    /// A doubt: a code that weighs what the base says, since the set was written before it was there.
    WeighsAsInBase(String),
    /// The note about many attachments would come after the error.
    NoteAboveLimit,
    /// The fewest characters are more than the most.
    MinAboveMax,
    /// Not a day of the year, `MM-DD`.
    NoDayOfYear,
    /// The last day lies before the first.
    UntilBeforeFrom,
    /// A doubt: a status that no step leads to.
    NeverReached(String),
    /// A doubt: two kinds have the same title.
    SameTitle {
        /// The title.
        title: String,
        /// The other kind.
        other: String,
    },
    /// A doubt: a kind without a word by which it is known.
    NoCue(String),
    /// A doubt: one file meets what is asked twice.
    MetTwice {
        /// The kinds.
        kind: String,
        /// The other rule; none: it stands twice in one alternative.
        other: Option<String>,
    },
    /// A doubt: a deadline without a day.
    NoDates,
    /// A doubt: a text that is the same in both languages.
    NotTranslated(String),
}

/// What sort of value a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Words between quotes.
    Text,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Truth,
    /// A day without quotes.
    Day,
    /// A list between square brackets, or tables with double brackets.
    List,
    /// A table.
    Table,
}

impl Sort {
    fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::Text => ("een tekst tussen aanhalingstekens", "a text between quotes"),
            Self::Number => ("een geheel getal", "a whole number"),
            Self::Truth => ("true of false", "true or false"),
            Self::Day => ("een dag zonder aanhalingstekens, zoals 2026-08-01", "a day without quotes, like 2026-08-01"),
            Self::List => ("een lijst: [ ... ] of [[...]]", "a list: [ ... ] or [[...]]"),
            Self::Table => ("een tabel: { ... } of [...]", "a table: { ... } or [...]"),
        }
    }
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
    /// Work of this request type.
    Action,
    /// A part of which titles are made.
    Part,
    /// A set of rules that can be extended.
    Ruleset,
    /// Somebody who signs.
    Signer,
    /// A channel by which requests are filed.
    Channel,
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
            Self::Action => ("taak", "action"),
            Self::Part => ("onderdeel van titels", "part of titles"),
            Self::Ruleset => ("set regels", "set of rules"),
            Self::Signer => ("ondertekenaar", "signer"),
            Self::Channel => ("kanaal", "channel"),
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

/// Proposes the nearest word, or all of them where none is near.
fn meant_nl(nearest: Option<&String>, known: &[String]) -> String {
    match nearest {
        Some(near) => format!(" (bedoelt u \"{near}\"?)"),
        None => format!("; wel: {}", known.join(", ")),
    }
}

fn meant_en(nearest: Option<&String>, known: &[String]) -> String {
    match nearest {
        Some(near) => format!(" (did you mean \"{near}\"?)"),
        None => format!("; these do: {}", known.join(", ")),
    }
}

fn dutch(fault: &Fault) -> String {
    match fault {
        Fault::NotToml(fault) => fault.text(Language::Dutch).into(),
        Fault::UnknownKey { key, known, nearest } => {
            format!("de sleutel \"{key}\" bestaat hier niet{}", meant_nl(nearest.as_ref(), known))
        }
        Fault::KeyMissing(key) => format!("hier ontbreekt de sleutel \"{key}\""),
        Fault::WrongSort { expected } => format!("hier hoort {}", expected.name().0),
        Fault::NotOneOf { value, allowed, nearest } => {
            format!("\"{value}\" kan hier niet{}", meant_nl(nearest.as_ref(), allowed))
        }
        Fault::NotOneKey { known } => format!("hier hoort precies een van deze sleutels: {}", known.join(", ")),
        Fault::NoText => "deze tekst mag niet leeg zijn".into(),
        Fault::ControlCharacter => "in deze tekst staat een stuurteken, en dat mag niet".into(),
        Fault::NumberOutOfRange => "dit getal is te klein of te groot".into(),
        Fault::TooDeep => "deze voorwaarden zitten te diep in elkaar".into(),
        Fault::NotInVocabulary => {
            "wat hier staat, past niet bij deze sleutel; compleet rules schema beschrijft wat er mag".into()
        }
        Fault::FileMissing => "dit bestand ontbreekt".into(),
        Fault::BadFileName => "de naam van het bestand moet het id van een aanvraagtype zijn: kleine letters, cijfers \
                               en streepjes, met .toml erachter"
            .into(),
        Fault::BadId(id) => format!("\"{id}\" is geen id: gebruik kleine letters, cijfers en streepjes"),
        Fault::Duplicate(id) => format!("\"{id}\" staat er twee keer"),
        Fault::Cycle(id) => format!("\"{id}\" bouwt zo voort op zichzelf"),
        Fault::NotInBase => "dit staat niet in de regels waarop deze voortbouwen".into(),
        Fault::MayNotBeOff(code) => format!("de bevinding \"{code}\" kan niet uit"),
        Fault::Unknown { what, id, nearest } => {
            let hint = nearest.as_ref().map(|_| meant_nl(nearest.as_ref(), &[])).unwrap_or_default();
            format!("er is geen {} \"{id}\"{hint}", what.name().0)
        }
        Fault::BadPattern(words) => format!("dit patroon werkt niet ({words})"),
        Fault::Empty => "deze lijst mag niet leeg zijn".into(),
        Fault::CodeMissing(code) => format!("de bevinding \"{code}\" heeft geen gewicht"),
        Fault::WeighsAsInBase(code) => {
            format!("de bevinding \"{code}\" heeft hier geen gewicht; zij weegt wat de regels van het programma zeggen")
        }
        Fault::NoteAboveLimit => "dit mag niet meer zijn dan attachments".into(),
        Fault::MinAboveMax => "dit mag niet meer zijn dan max-length".into(),
        Fault::NoDayOfYear => "dit moet een dag van het jaar zijn, zoals \"08-31\"".into(),
        Fault::UntilBeforeFrom => "deze dag ligt voor valid-from".into(),
        Fault::NeverReached(id) => format!("geen stap leidt naar de status \"{id}\""),
        Fault::SameTitle { title, other } => {
            format!("ook \"{other}\" heeft de titel \"{title}\": zo is geen van beide zeker")
        }
        Fault::NoCue(id) => format!("de soort \"{id}\" heeft geen woord waaraan zij te herkennen is"),
        Fault::MetTwice { kind, other: Some(other) } => {
            format!("een bestand van \"{kind}\" voldoet ook aan de regel \"{other}\"")
        }
        Fault::MetTwice { kind, other: None } => {
            format!("\"{kind}\" staat er twee keer, en een bestand is genoeg; at-least = 2 vraagt er twee")
        }
        Fault::NoDates => "deze uiterste datum heeft geen dag, dus is niets te laat".into(),
        Fault::NotTranslated(text) => format!("deze tekst is in beide talen gelijk: \"{text}\""),
    }
}

fn english(fault: &Fault) -> String {
    match fault {
        Fault::NotToml(fault) => fault.text(Language::English).into(),
        Fault::UnknownKey { key, known, nearest } => {
            format!("the key \"{key}\" does not exist here{}", meant_en(nearest.as_ref(), known))
        }
        Fault::KeyMissing(key) => format!("the key \"{key}\" is missing here"),
        Fault::WrongSort { expected } => format!("this must be {}", expected.name().1),
        Fault::NotOneOf { value, allowed, nearest } => {
            format!("\"{value}\" cannot stand here{}", meant_en(nearest.as_ref(), allowed))
        }
        Fault::NotOneKey { known } => format!("exactly one of these keys belongs here: {}", known.join(", ")),
        Fault::NoText => "this text must not be empty".into(),
        Fault::ControlCharacter => "this text holds a control character, which is not allowed".into(),
        Fault::NumberOutOfRange => "this number is too small or too large".into(),
        Fault::TooDeep => "these conditions nest too deep".into(),
        Fault::NotInVocabulary => {
            "what stands here does not fit this key; compleet rules schema describes what may".into()
        }
        Fault::FileMissing => "this file is missing".into(),
        Fault::BadFileName => "the file's name must be the id of a request type: lower-case letters, digits and \
                               hyphens, followed by .toml"
            .into(),
        Fault::BadId(id) => format!("\"{id}\" is not an id: use lower-case letters, digits and hyphens"),
        Fault::Duplicate(id) => format!("\"{id}\" stands here twice"),
        Fault::Cycle(id) => format!("\"{id}\" extends itself this way"),
        Fault::NotInBase => "the rules that these extend do not have this".into(),
        Fault::MayNotBeOff(code) => format!("the finding \"{code}\" cannot be off"),
        Fault::Unknown { what, id, nearest } => {
            let hint = nearest.as_ref().map(|_| meant_en(nearest.as_ref(), &[])).unwrap_or_default();
            format!("there is no {} \"{id}\"{hint}", what.name().1)
        }
        Fault::BadPattern(words) => format!("this pattern does not work ({words})"),
        Fault::Empty => "this list must not be empty".into(),
        Fault::CodeMissing(code) => format!("the finding \"{code}\" has no weight"),
        Fault::WeighsAsInBase(code) => {
            format!("the finding \"{code}\" has no weight here; it weighs what the program's own rules say")
        }
        Fault::NoteAboveLimit => "this must not be more than attachments".into(),
        Fault::MinAboveMax => "this must not be more than max-length".into(),
        Fault::NoDayOfYear => "this must be a day of the year, like \"08-31\"".into(),
        Fault::UntilBeforeFrom => "this day lies before valid-from".into(),
        Fault::NeverReached(id) => format!("no step leads to the status \"{id}\""),
        Fault::SameTitle { title, other } => {
            format!("\"{other}\" has the title \"{title}\" too: so neither is certain")
        }
        Fault::NoCue(id) => format!("the kind \"{id}\" has no word by which it is known"),
        Fault::MetTwice { kind, other: Some(other) } => {
            format!("a file of \"{kind}\" meets the rule \"{other}\", too")
        }
        Fault::MetTwice { kind, other: None } => {
            format!("\"{kind}\" stands here twice, and one file is enough; at-least = 2 asks for two")
        }
        Fault::NoDates => "this deadline has no day, so nothing is late".into(),
        Fault::NotTranslated(text) => format!("this text is the same in both languages: \"{text}\""),
    }
}
