//! What happened to a dossier, as the page tells it.

use super::super::context::date_in_words;
use crate::language::{Language, plain::one_line};
use crate::lifecycle::{Body, DecisionVerdict, Event, HeldReason, Life, LocalState, Outcome, Reporter, StatusReport};
use crate::rules::{RequestType, Ruleset};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The name of a status.
pub fn status_name(request_type: Option<&RequestType>, id: &str) -> String {
    let mut statuses = request_type.into_iter().flat_map(|asked| &asked.lifecycle.statuses);
    statuses.find(|status| status.id == id).map_or_else(|| id.to_owned(), |status| status.name.clone())
}

/// The name of an actor.
pub fn actor_name(rules: &Ruleset, id: &str, language: Language) -> String {
    rules.actor(id).map_or_else(|| id.to_owned(), |actor| actor.name.get(language).to_owned())
}

/// The name of something that comes with a status, or that is recorded with work.
fn information_name(request_type: Option<&RequestType>, id: &str, language: Language) -> String {
    let life = || request_type.into_iter().map(|asked| &asked.lifecycle);
    let with_statuses = life().flat_map(|life| &life.statuses).flat_map(|status| &status.information);
    let with_work = life().flat_map(|life| &life.actions).flat_map(|action| &action.records);
    let known = with_statuses.chain(with_work).find(|known| known.id == id);
    known.map_or_else(|| id.to_owned(), |known| known.name.get(language).to_owned())
}

/// Where a dossier stands, in the words of the platform; before those, how far it came here.
pub fn standing(life: Option<&Life>, request_type: Option<&RequestType>, language: Language) -> String {
    let Some(life) = life else { return language.pick("Nog niet ingediend", "Not filed yet").to_owned() };
    if let Some(status) = life.status_id() {
        return status_name(request_type, status);
    }
    match life.local {
        LocalState::Concept | LocalState::Checked => language.pick("Nog niet ingediend", "Not filed yet"),
        LocalState::Packed => language.pick("Ingepakt, nog niet ingediend", "Packed, not filed yet"),
        LocalState::Sent => language.pick("Ingediend", "Filed"),
        LocalState::Received => language.pick("Ontvangen", "Received"),
    }
    .to_owned()
}

/// What one event says; none where the page need not tell it.
pub fn event(
    event: &Event,
    outcome: Option<&Outcome>,
    (rules, request_type): (&Ruleset, Option<&RequestType>),
    language: Language,
) -> String {
    let pick = |nl: &str, en: &str| language.pick(nl, en).to_owned();
    let told = match &event.body {
        Body::Checked => pick("Gecontroleerd en compleet bevonden.", "Checked and found complete."),
        Body::Packed { supplement: false, .. } => pick("Ingepakt.", "Packed."),
        Body::Packed { supplement: true, .. } => pick("Aanvulling ingepakt.", "Supplement packed."),
        Body::Received { supplement: false, .. } => pick("Ontvangen.", "Received."),
        Body::Received { supplement: true, .. } => pick("Aanvulling ontvangen.", "Supplement received."),
        Body::Sent { number } if *number > 0 => {
            language.pick(format!("Ingediend, dossiernummer {number}."), format!("Filed, file number {number}."))
        }
        Body::Delivered => pick("Ingediend.", "Filed."),
        Body::Sent { .. } => pick(
            "Niet verzonden: het platform heeft de aanvraag nog niet.",
            "Not sent: the platform has not got the request yet.",
        ),
        Body::Status(report) => status(report, (rules, request_type), language),
        Body::Decided(decision) => {
            let what = match &decision.verdict {
                DecisionVerdict::Accept => pick("geldt", "holds"),
                DecisionVerdict::Dismiss => pick("geldt niet", "does not hold"),
                DecisionVerdict::AcceptAs { status } => {
                    let name = status_name(request_type, status);
                    language.pick(format!("betekent ‘{name}’"), format!("means ‘{name}’"))
                }
            };
            let (by, reason) = (one_line(&decision.by), one_line(&decision.reason));
            language.pick(
                format!("Besluit van {by}: een eerder bericht {what}, omdat: {reason}."),
                format!("Decision of {by}: an earlier report {what}, because: {reason}."),
            )
        }
        Body::Done(done) => {
            let mut actions = request_type.into_iter().flat_map(|asked| &asked.lifecycle.actions);
            let action = actions.find(|action| action.id == done.action);
            let what = action.map_or(done.action.as_str(), |action| action.text.get(language));
            let (by, day) = (one_line(&done.by), date_in_words(done.on, language));
            let said =
                language.pick(format!("Gedaan door {by} op {day}: {what}"), format!("Done by {by} on {day}: {what}"));
            said + &information(&done.records, request_type, language)
        }
        Body::Form(form) => {
            let (by, option) = (one_line(&form.by), one_line(&form.option));
            language.pick(
                format!("Sluitformulier ingevuld door {by}: {option}."),
                format!("Closing form filled in by {by}: {option}."),
            )
        }
        Body::Receipt(receipt) => format!("{}.", capital(&crate::message::receipt(receipt, language))),
    };
    told + &became(outcome, language)
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn status(
    report: &StatusReport,
    (rules, request_type): (&Ruleset, Option<&RequestType>),
    language: Language,
) -> String {
    let (name, by) = (one_line(&report.name), actor_name(rules, &report.set_by, language));
    let said = language.pick(format!("{name}, gezet door: {by}."), format!("{name}, set by: {by}."));
    let how = match &report.reporter {
        Reporter::Contact { .. } => String::new(),
        Reporter::Stranger { .. } => {
            language.pick(" Van een onbekende afzender.", " From an unknown sender.").to_owned()
        }
        Reporter::Unsigned => language.pick(" Zonder handtekening.", " Without a signature.").to_owned(),
        Reporter::ByHand { by } => {
            let by = one_line(by);
            language.pick(format!(" Met de hand ingevoerd door {by}."), format!(" Entered by hand by {by}."))
        }
    };
    said + &how + &information(&report.information, request_type, language)
}

fn information(given: &BTreeMap<String, String>, request_type: Option<&RequestType>, language: Language) -> String {
    let told = given.iter().map(|(id, value)| {
        let name = information_name(request_type, id, language);
        let value = value
            .parse::<NaiveDate>()
            .map_or_else(|_| one_line(value).into_owned(), |day| date_in_words(day, language));
        format!(" {name}: {value}.")
    });
    told.collect()
}

/// What became of a report, where that is not simply that it holds.
fn became(outcome: Option<&Outcome>, language: Language) -> String {
    let words = match outcome {
        None
        | Some(Outcome::Applied | Outcome::AppliedWithNotice(_) | Outcome::Repeated | Outcome::Accepted { .. }) => {
            return String::new();
        }
        Some(Outcome::Held(reason)) => match reason {
            HeldReason::Ambiguous { .. } => language.pick(
                "Dit kan meer dan één status zijn; het wacht op uw besluit.",
                "This can be more than one status; it waits for your decision.",
            ),
            _ => language.pick(
                "Dit past niet bij wat eerder kwam; het wacht op uw besluit.",
                "This does not fit what came before; it waits for your decision.",
            ),
        },
        Some(Outcome::Refused(_)) => language.pick(
            "Niet overgenomen: deze afzender mag dit niet melden.",
            "Not taken over: this sender may not report this.",
        ),
        Some(Outcome::Quarantined { .. }) => language.pick(
            "Deze status kent compleet niet; hij wacht op uw besluit.",
            "compleet does not know this status; it waits for your decision.",
        ),
        Some(Outcome::Dismissed { .. }) => language.pick("Ingetrokken.", "Taken back."),
    };
    format!(" {words}")
}

/// Until when something is to be done.
pub fn due(day: NaiveDate, takes_place: bool, language: Language) -> String {
    let day = date_in_words(day, language);
    match takes_place {
        true => language.pick(format!("Op {day}"), format!("On {day}")),
        false => language.pick(format!("Uiterlijk {day}"), format!("By {day}")),
    }
}

/// What the platform says is missing.
pub fn missing(missing: &str, language: Language) -> String {
    let missing = one_line(missing);
    language.pick(format!("Het platform mist: {missing}"), format!("The platform lacks: {missing}"))
}

/// Since when a status holds.
pub fn since(day: NaiveDate, language: Language) -> String {
    let day = date_in_words(day, language);
    language.pick(format!("Sinds {day}"), format!("Since {day}"))
}

/// The number under which a request was filed.
pub fn number(number: i64, language: Language) -> String {
    language.pick(format!("Dossiernummer {number}"), format!("File number {number}"))
}

/// Where a request is filed.
pub fn filed_in(system: &str, language: Language) -> String {
    language.pick(
        format!("U dient de aanvraag in via {system}. Alles wat u daar invult, staat hieronder klaar om te kopiëren."),
        format!("You file the request in {system}. All that you fill in there stands below, ready to copy."),
    )
}

/// How long a dossier may be kept.
pub fn kept_until(why: &str, until: NaiveDate, language: Language) -> String {
    let day = date_in_words(until, language);
    language.pick(format!("{why} Tot {day}."), format!("{why} Until {day}."))
}

/// What people call a dossier: their own label, its number, or the end of its id.
pub fn dossier_named(label: Option<&str>, number: Option<i64>, short_id: &str, language: Language) -> String {
    match (label.filter(|label| !label.trim().is_empty()), number) {
        (Some(label), _) => one_line(label).into_owned(),
        (None, Some(number)) => self::number(number, language),
        (None, None) => language.pick(format!("Dossier {short_id}"), format!("Dossier {short_id}")),
    }
}

/// Who kept where a request stands, and when.
pub fn kept_by(by: &str, day: NaiveDate, language: Language) -> String {
    let (by, day) = (one_line(by), date_in_words(day, language));
    language.pick(format!("Door {by}, op {day}."), format!("By {by}, on {day}."))
}
