//! Findings to words: what is wrong, and what to do, in every language.
//! Never decides: severity and place are given.

pub mod about;
mod command;
pub(crate) mod contact;
mod context;
mod en;
mod foreign;
mod nl;
pub(crate) mod errors;
pub(crate) mod form;
pub(crate) mod issue;
pub(crate) mod mend;
pub(crate) mod outcome;
pub(crate) mod pack;
pub(crate) mod redaction;
pub(crate) mod rule_changes;
pub(crate) mod status;
pub(crate) mod subcommands;
pub(crate) mod verify;
pub(crate) mod wrap;
pub mod page;
mod say;
mod receipt;
mod sort;

pub use command::{COMMANDS, Repeat, command, quoted};
pub use context::{date_in_words, month_in_words};
pub use foreign::foreign;
pub use receipt::receipt;
pub use rule_changes::{Changes, changes, changes_head, no_changes};
pub(crate) use say::{Say, shown, spelled};

use crate::dossier::Dossier;
use crate::finding::{Code, Finding, Settle};
use crate::language::Language;
use crate::rules::{Accepted, FieldRule, Meeting, Meetings, RequestType, Ruleset};
use context::Context;

/// What a person reads of one finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What is wrong, and where.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
    /// The command that settles it, if a person may; the dossier's folder is a placeholder in it. [`command`] writes
    /// it with a real folder.
    pub command: Option<String>,
    /// What that command does.
    pub settle: Option<Settle>,
    /// How a person may accept it as it is, with a reason.
    pub accept: Option<Settle>,
}

/// Puts a finding into words.
pub fn message(finding: &Finding, dossier: &Dossier, rules: &Ruleset, language: Language) -> Message {
    let context = Context::new(finding, dossier, rules, language);
    let words = match language {
        Language::Dutch => nl::words(&context, &finding.cause),
        Language::English => en::words(&context, &finding.cause),
    };
    let settle = finding.settle();
    let folder = match language {
        Language::Dutch => "MAP",
        Language::English => "FOLDER",
    };
    let repeat = Repeat::default();
    let command = settle.as_ref().map(|settle| command(settle, finding.code(), folder, &repeat, language));
    Message { what: words.what, remedy: words.remedy, command, settle, accept: finding.accept() }
}

/// What stands at the top of a new `dossier.toml`.
pub fn details_header(request_type: &RequestType, language: Language) -> Vec<String> {
    let name = request_type.name.get(language);
    vec![language.pick(
        format!("De gegevens van deze aanvraag: {name}. U mag dit bestand zelf aanpassen."),
        format!("The details of this request: {name}. You may change this file yourself."),
    )]
}

/// What stands in `dossier.toml` above whose rules judge it.
pub fn rules_comment(rules: &Ruleset, language: Language) -> String {
    let (name, version) = (&rules.name, &rules.version);
    language.pick(
        format!("De regels waarmee dit dossier wordt gecontroleerd: die van {name}, nu versie {version}."),
        format!("The rules by which this dossier is checked: those of {name}, now version {version}."),
    )
}

/// What files may be, as a list in a sentence.
pub fn accepted_names(accepted: &[Accepted], language: Language) -> String {
    let name = |one: &Accepted| match one {
        Accepted::Pdf => Some("PDF"),
        Accepted::Word => Some("Word"),
        // Nobody tells it from Word where both may go.
        Accepted::OldWord if accepted.contains(&Accepted::Word) => None,
        Accepted::OldWord => Some(language.pick("oude Word-bestanden (.doc)", "old Word files (.doc)")),
        Accepted::Picture => Some(language.pick("foto's en plaatjes", "photographs and pictures")),
        Accepted::Office => Some(language.pick("rekenbladen en presentaties", "sheets and presentations")),
        Accepted::OpenDocument => Some("OpenDocument"),
        Accepted::Rtf => Some("RTF"),
        Accepted::Text => Some(language.pick("tekstbestanden", "text files")),
    };
    let names: Vec<String> = accepted.iter().filter_map(name).map(str::to_owned).collect();
    context::joined(&names, language.pick("en", "and"))
}

/// Until when a request has to come in to be discussed in a meeting.
pub fn meeting(meetings: &Meetings, next: &Meeting, language: Language) -> String {
    let (until, day) = (date_in_words(next.until, language), date_in_words(next.day, language));
    let of_week = meetings.weekly.as_ref().filter(|_| !meetings.on.contains(next));
    let hour = of_week.and_then(|weekly| weekly.at.as_deref());
    let hour = hour.map_or_else(String::new, |at| language.pick(format!(" voor {at} uur"), format!(" before {at}")));
    language.pick(
        format!("Verstuur de aanvraag uiterlijk op {until}{hour}: dan wordt zij op {day} besproken."),
        format!("Send the request on {until}{hour} at the latest: then it is discussed on {day}."),
    )
}

/// What stands above a detail.
pub fn details_comment(rule: &FieldRule, language: Language) -> String {
    format!("{}: {}", rule.name.get(language), rule.rule.text.get(language))
}

/// What a code means, why the rule behind it exists, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What the code means.
    pub meaning: &'static str,
    /// Why the rule exists. The region's own source stands in its rules.
    pub reason: &'static str,
    /// What to do.
    pub action: &'static str,
    /// How a person may settle it without mending the document, or that nobody may.
    pub settling: String,
}

/// Explains a code.
pub fn explain(code: Code, language: Language) -> Explanation {
    let (pages, settling) = match language {
        Language::Dutch => (nl::explain(code), nl::settling(code)),
        Language::English => (en::explain(code), en::settling(code)),
    };
    let settling = settling.replace("CODE", code.as_str());
    Explanation { meaning: pages.meaning, reason: pages.reason, action: pages.action, settling }
}

/// The two sentences of a message.
struct Words {
    what: String,
    remedy: String,
}

impl Words {
    fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }
}

/// What is explained of a code.
struct Page {
    meaning: &'static str,
    reason: &'static str,
    action: &'static str,
}

/// How a finding of a code may be settled.
enum Settling {
    Init,
    Confirm,
    Date,
    Kind,
    Waive,
    Unwaive,
    Nobody,
    NothingNeeded,
}

fn settling(code: Code) -> Settling {
    match code {
        Code::DetailsNotChecked => Settling::Init,
        Code::RecognisedByNameOnly
        | Code::UnconfirmedSignature
        | Code::LooksUnsigned
        | Code::UnconfirmedPrecondition
        | Code::ChangedAfterConfirmation => Settling::Confirm,
        Code::UndatedResearch => Settling::Date,
        Code::UnrecognisedDocument => Settling::Kind,
        Code::ManyAttachments
        | Code::UnneededDocument
        | Code::ResearchExpiresSoon
        | Code::SubfolderLeftOut
        | Code::MissingPart
        | Code::UnknownDeadline => Settling::NothingNeeded,
        Code::WaiverWithoutEffect => Settling::Unwaive,
        code if code.may_be_waived() => Settling::Waive,
        _ => Settling::Nobody,
    }
}
