//! The words of `compleet status issue`.

use crate::bundle::Report;
use crate::dossier::RequestTypeId;
use crate::language::{self, Language};
use crate::lifecycle::{HeldReason, IssueRefusal, Outcome};
use crate::manifest::StatusDocument;
use crate::message::{
    Say,
    errors::{self, NoPair, reason},
    pack, quoted, shown, verify,
};
use crate::rules::{Actor, ReportingRole, RequestType, Ruleset, Status};
use crate::scan::DETAILS;
use crate::work::{IssueFailure, IssueOrder, Issued, LetterFault, SubjectFailure};
use std::fmt::Write;
use std::path::PathBuf;

/// What was written, and what is to be done with it.
pub(crate) fn issued(
    made: &Issued,
    news: &StatusDocument,
    order: &IssueOrder<'_>,
    status: &Status,
    rules: &Ruleset,
    language: Language,
) -> String {
    let name = made.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let certificate = order.key.certificate();
    let mut text = language.pick(format!("Statusbestand: {name}\n"), format!("Status file: {name}\n"));
    for entry in &news.events {
        let actor = rules.actor(&entry.set_by).map_or(entry.set_by.as_str(), |actor| actor.name.get(language));
        let at = entry.time.format(language.pick("%d-%m-%Y %H:%M", "%Y-%m-%d %H:%M"));
        let zone = entry.time.offset();
        let what = entry.status.as_deref().unwrap_or_default();
        let _ = match language {
            Language::Dutch => writeln!(text, "  {what}, gezet door {actor}, {at} ({zone})"),
            Language::English => writeln!(text, "  {what}, set by {actor}, {at} ({zone})"),
        };
        for (id, value) in &entry.information {
            let known = status.information.iter().find(|information| information.id == *id);
            let _ = writeln!(text, "  {}: {value}", known.map_or(id.as_str(), |known| known.name.get(language)));
        }
        for letter in &entry.letters {
            let _ = writeln!(text, "  {}: {letter}", language.pick("brief", "letter"));
        }
    }
    let signed = language.pick("ondertekend door", "signed by");
    let fingerprint = language.pick("vingerafdruk", "fingerprint");
    let _ = writeln!(text, "  {signed} {}", certificate.name());
    let _ = writeln!(text, "  {fingerprint} {}", certificate.spoken_fingerprint());
    let _ = writeln!(text, "  {}", pack::sealed(order.sealing, language));
    let given = news.events.first().map(|entry| &entry.information);
    for lacking in status.information.iter().filter(|one| given.is_some_and(|given| !given.contains_key(&one.id))) {
        let (name, id) = (lacking.name.get(language), &lacking.id);
        let _ = match language {
            Language::Dutch => writeln!(text, "  Hier hoort ook bij: {name} (--information {id}=...)"),
            Language::English => writeln!(text, "  This comes with it, too: {name} (--information {id}=...)"),
        };
    }
    text + &language.pick(
        format!("Stuur dit bestand naar de andere kant (school of platform). Die verwerkt het met: compleet status apply {}\n", quoted(&name)),
        format!("Send this file to the other side (school or platform), which applies it with: compleet status apply {}\n", quoted(&name)),
    )
}

/// A status that may not be reported, with all that helps to say what could be.
pub(crate) struct Refused {
    pub(crate) refusal: IssueRefusal,
    pub(crate) typed: String,
    pub(crate) role: String,
    pub(crate) request_type: RequestType,
    pub(crate) roles: Vec<ReportingRole>,
    pub(crate) actors: Vec<Actor>,
}

impl Refused {
    /// Why, and what to do.
    pub(crate) fn words(&self, language: Language) -> String {
        let start = language.pick("Niet gemeld:", "Not reported:");
        format!("{start} {}", self.why(language))
    }

    fn why(&self, language: Language) -> String {
        let (typed, role) = (&self.typed, &self.role);
        let kind = self.request_type.name.get(language);
        match &self.refusal {
            IssueRefusal::UnknownRole => {
                let near = did_you_mean(role, self.roles.iter().map(|known| known.id.as_str()), language);
                let known = self.role_list(self.roles.iter().map(|known| known.id.as_str()), language);
                language.pick(
                    format!("de rol ‘{role}’ bestaat niet.{near} Er zijn: {known}."),
                    format!("the role ‘{role}’ does not exist.{near} There are: {known}."),
                )
            }
            IssueRefusal::UnknownName { nearest } => {
                let near = nearest.as_deref().map(|near| meant(near, language)).unwrap_or_default();
                let known = self.statuses();
                language.pick(
                    format!("‘{typed}’ is geen status van {kind}.{near} Er zijn: {known}."),
                    format!("‘{typed}’ is no status of {kind}.{near} There are: {known}."),
                )
            }
            IssueRefusal::OtherType { request_type } => language.pick(
                format!("‘{typed}’ is een status van een aanvraag van het type {request_type}; dit is een aanvraag {kind}. Kijk na of dit het goede dossier is."),
                format!("‘{typed}’ is a status of a request of type {request_type}; this is a request {kind}. See whether this is the right dossier."),
            ),
            IssueRefusal::Ambiguous { candidates } => {
                let known = candidates.join(", ");
                language.pick(
                    format!("‘{typed}’ kan meer dan één status zijn. Kies er een: {known}."),
                    format!("‘{typed}’ could be more than one status. Choose one: {known}."),
                )
            }
            IssueRefusal::MayNotSet { status, setters } => {
                let setters = setters.iter().map(|id| self.actor(id, language)).collect::<Vec<_>>().join(", ");
                language.pick(
                    format!("‘{status}’ wordt niet door die partij gezet, maar door: {setters}."),
                    format!("‘{status}’ is not set by that party, but by: {setters}."),
                )
            }
            IssueRefusal::MayNotReport { status, roles } => {
                let may = self.role_list(roles.iter().map(String::as_str), language);
                language.pick(
                    format!("in de rol ‘{role}’ kunt u ‘{status}’ niet melden. Wel: {may}."),
                    format!("in the role ‘{role}’ you cannot report ‘{status}’. These can: {may}."),
                )
            }
            IssueRefusal::UnknownInformation { id, nearest, known } => {
                unknown_information(id, nearest.as_deref(), known, language)
            }
            IssueRefusal::NotADay { id, value } => language.pick(
                format!("‘{value}’ bij {id} is geen datum. Schrijf een datum als 2026-11-23."),
                format!("‘{value}’ for {id} is not a date. Write a date like 2026-11-23."),
            ),
        }
    }

    fn statuses(&self) -> String {
        let names = self.request_type.lifecycle.statuses.iter().map(|status| status.name.as_str());
        names.collect::<Vec<_>>().join(", ")
    }

    fn actor(&self, id: &str, language: Language) -> String {
        let name = self.actors.iter().find(|actor| actor.id == id).map(|actor| actor.name.get(language));
        name.map_or_else(|| id.to_owned(), |name| format!("{id} ({name})"))
    }

    fn role_list<'a>(&self, ids: impl Iterator<Item = &'a str>, language: Language) -> String {
        let named = ids.map(|id| {
            let name = self.roles.iter().find(|role| role.id == id).map(|role| role.name.get(language));
            name.map_or_else(|| id.to_owned(), |name| format!("{id} ({name})"))
        });
        named.collect::<Vec<_>>().join(", ")
    }
}

/// A status that would wait for a decision at whoever gets it, and what to do.
pub(crate) fn would_wait(
    outcome: &Outcome,
    status: &Status,
    missing: &[String],
    request_type: &RequestType,
    language: Language,
) -> String {
    let (name, known) = (&status.name, |id: &str| super::status::status(Some(request_type), id));
    let why = match outcome {
        Outcome::Held(HeldReason::Unexpected { from: Some(from), .. }) => language.pick(
            format!("de aanvraag staat op ‘{}’, en daarop volgt ‘{name}’ niet.", known(from)),
            format!("the request is at ‘{}’, and ‘{name}’ does not follow that.", known(from)),
        ),
        Outcome::Held(HeldReason::Unexpected { from: None, .. }) => language.pick(
            format!("van deze aanvraag is hier nog geen status bekend, en ‘{name}’ is geen begin."),
            format!("no status of this request is known here yet, and ‘{name}’ is no beginning."),
        ),
        Outcome::Held(HeldReason::AfterTerminal { status }) => language.pick(
            format!("de aanvraag is afgesloten met ‘{}’. Wat daarna komt, is een nieuwe aanvraag.", known(status)),
            format!("the request was closed with ‘{}’. What comes after that is a new request.", known(status)),
        ),
        Outcome::Held(HeldReason::Ambiguous { candidates }) => {
            let names = candidates.iter().map(|id| known(id)).collect::<Vec<_>>().join(", ");
            language.pick(
                format!("‘{name}’ kan nu meer dan een status zijn: {names}."),
                format!("‘{name}’ could be more than one status now: {names}."),
            )
        }
        _ => language.pick(
            format!("‘{name}’ zou bij de ontvanger op een besluit wachten."),
            format!("‘{name}’ would wait for a decision at the receiver."),
        ),
    };
    let steps =
        missing.iter().map(|step| format!("‘{step}’")).collect::<Vec<_>>().join(language.pick(", dan ", ", then "));
    let first = match missing {
        [] => String::new(),
        _ => language.pick(
            format!(" Meld eerst: {steps}. Is dat al gedaan op een andere computer, verwerk dan hier dat statusbestand: compleet status apply BESTAND"),
            format!(" Report first: {steps}. If another computer did that, apply that status file here: compleet status apply FILE"),
        ),
    };
    format!("{} {why}{first}", language.pick("Niet gemeld:", "Not reported:"))
}

fn unknown_information(id: &str, nearest: Option<&str>, known: &[String], language: Language) -> String {
    let start =
        language.pick(format!("bij deze status hoort geen ‘{id}’."), format!("this status comes with no ‘{id}’."));
    if known.is_empty() {
        return start;
    }
    let near = nearest.map(|near| meant(near, language)).unwrap_or_default();
    let known = known.join(", ");
    start + &near + &language.pick(format!(" Wel: {known}."), format!(" It comes with: {known}."))
}

fn did_you_mean<'a>(typed: &str, known: impl Iterator<Item = &'a str>, language: Language) -> String {
    language::nearest(typed, known).map(|near| meant(near, language)).unwrap_or_default()
}

fn meant(near: &str, language: Language) -> String {
    language.pick(format!(" Bedoelt u ‘{near}’?"), format!(" Did you mean ‘{near}’?"))
}

/// What was typed cannot be used.
pub(crate) enum Cannot {
    /// No folder, no bundle, no number, no id.
    NoSuchDossier(String),
    /// A number that means that nothing was sent.
    NotSent(i64),
    /// The dossier does not say which type its request has, and nobody else did.
    NoType(Vec<RequestTypeId>),
    /// The rules know no such type.
    UnknownType(RequestTypeId, Vec<RequestTypeId>),
    /// What was typed and what the dossier says differ.
    TypesDiffer { typed: RequestTypeId, own: RequestTypeId },
    /// Information without a value.
    NoValue(NoPair),
    /// No time.
    NotATime(String),
    /// A time that is still to come.
    Future(String),
    /// A letter will not do.
    Letter(PathBuf, LetterFault),
}

impl Say for Cannot {
    fn say(&self, language: Language) -> String {
        let ids = |known: &[RequestTypeId]| known.iter().map(RequestTypeId::as_str).collect::<Vec<_>>().join(", ");
        match self {
            Self::NoSuchDossier(typed) => language.pick(
                format!("‘{typed}’ is geen map, geen pakket, geen dossiernummer en geen id. Kijk de naam na."),
                format!("‘{typed}’ is no folder, no bundle, no dossier number and no id. Check its name."),
            ),
            Self::NotSent(number) => language.pick(
                format!("een dossiernummer van {number} betekent dat de aanvraag nog niet is verzonden."),
                format!("a dossier number of {number} means that the request was not sent yet."),
            ),
            Self::NoType(known) => language.pick(
                format!("zeg erbij van welk type de aanvraag is: --type {}.", ids(known)),
                format!("say which type the request has: --type {}.", ids(known)),
            ),
            Self::UnknownType(id, known) => errors::unknown_type(id, known, language),
            Self::TypesDiffer { typed, own } => language.pick(
                format!("het dossier is van het type {own}, niet {typed}. Kijk na of dit het goede dossier is."),
                format!("the dossier is of type {own}, not {typed}. See whether this is the right dossier."),
            ),
            Self::NoValue(pair) => pair.say(language),
            Self::NotATime(text) => language.pick(
                format!("‘{text}’ is geen tijd. Schrijf 2026-11-23, of 2026-11-23T10:15:00+01:00."),
                format!("‘{text}’ is not a time. Write 2026-11-23, or 2026-11-23T10:15:00+01:00."),
            ),
            Self::Future(text) => language.pick(
                format!("‘{text}’ is nog niet geweest. Meld een status als hij is gezet."),
                format!("‘{text}’ is still to come. Report a status once it was set."),
            ),
            Self::Letter(path, fault) => letter(&shown(path), fault, language),
        }
    }
}

fn letter(path: &str, fault: &LetterFault, language: Language) -> String {
    match fault {
        LetterFault::Unreadable(error) => language.pick(
            format!("de brief ‘{path}’ kon niet worden gelezen: {}.", reason(error, language)),
            format!("the letter ‘{path}’ could not be read: {}.", reason(error, language)),
        ),
        LetterFault::TooLarge => language.pick(
            format!("de brief ‘{path}’ is te groot: één brief is hoogstens 20 MB, alle samen 48 MB."),
            format!("the letter ‘{path}’ is too large: one letter is at most 20 MB, all of them 48 MB."),
        ),
        LetterFault::Format => language.pick(
            format!("de brief ‘{path}’ is geen PDF of Word. Bewaar hem als PDF."),
            format!("the letter ‘{path}’ is neither PDF nor Word. Save it as PDF."),
        ),
        LetterFault::Name(_) => language.pick(
            format!("de naam van de brief ‘{path}’ kan niet op elke computer. Geef hem een gewone naam."),
            format!("the letter's name ‘{path}’ cannot be used on every computer. Give it a plain one."),
        ),
        LetterFault::SameName => language.pick(
            format!("er zijn twee brieven met de naam van ‘{path}’. Geef een van beide een andere naam."),
            format!("two letters have the name of ‘{path}’. Give one of them another."),
        ),
    }
}

/// A dossier that could not be told from what was given.
pub(crate) struct UnknownDossier {
    pub(crate) path: PathBuf,
    pub(crate) failure: SubjectFailure,
}

impl Say for UnknownDossier {
    fn say(&self, language: Language) -> String {
        let path = shown(&self.path);
        match &self.failure {
            SubjectFailure::Folder(error) => errors::scan_error(&self.path, error, language),
            SubjectFailure::Details(mistakes) => errors::details(&self.path, mistakes, language),
            SubjectFailure::NoId => language.pick(
                format!("in ‘{path}’ staat geen {DETAILS} met een id. Geef het pakket van de school, of het dossiernummer met --type."),
                format!("‘{path}’ holds no {DETAILS} with an id. Give the school's bundle, or the dossier's number with --type."),
            ),
            SubjectFailure::Unreadable(error) => language.pick(
                format!("‘{path}’ kon niet worden gelezen: {}.", reason(error, language)),
                format!("‘{path}’ could not be read: {}.", reason(error, language)),
            ),
            SubjectFailure::NotADossier(found) => {
                let reasons = verify::reasons(found, language).join(" ");
                let altered = found.report.as_ref().is_some_and(|report: &Report| !report.differences.is_empty());
                let start = match altered {
                    true => language.pick("is gewijzigd na het ondertekenen", "was altered after it was signed"),
                    false => language.pick("is geen aanvraag die kan worden gebruikt", "is no request that can be used"),
                };
                format!("‘{path}’ {start}. {reasons}")
            }
        }
    }
}

/// News that was not written.
pub(crate) struct NotIssued(pub(crate) IssueFailure);

impl Say for NotIssued {
    fn say(&self, language: Language) -> String {
        match &self.0 {
            IssueFailure::Exists(path) => language.pick(
                format!("‘{}’ is er al. Kies een andere naam, of vervang het met --overwrite.", shown(path)),
                format!("‘{}’ is there already. Choose another name, or replace it with --overwrite.", shown(path)),
            ),
            IssueFailure::NotWritten(path, error) => language.pick(
                format!("‘{}’ kon niet worden geschreven: {}.", shown(path), reason(error, language)),
                format!("‘{}’ could not be written: {}.", shown(path), reason(error, language)),
            ),
            IssueFailure::NotSealed(error) => language.pick(
                format!("het bestand kon niet worden versleuteld: {error}."),
                format!("the file could not be sealed: {error}."),
            ),
            IssueFailure::Faulty(fault) => {
                let why = errors::news::faulty(fault, language);
                language.pick(
                    format!("geen ontvanger zou dit aannemen: {why}."),
                    format!("no receiver would take this: {why}."),
                )
            }
            IssueFailure::NotSigned => {
                language.pick("het bestand kon niet worden ondertekend.", "the file could not be signed.").into()
            }
        }
    }
}
