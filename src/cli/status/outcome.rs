//! The words for what became of an event, and what to do where somebody has to.

use super::words;
use crate::language::Language;
use crate::lifecycle::{HeldReason, Outcome, RefusedReason};
use crate::rules::{RequestType, Ruleset};

/// Says what became of an event.
pub(super) fn words(outcome: &Outcome, rules: &Ruleset, asked: Option<&RequestType>, language: Language) -> String {
    match outcome {
        Outcome::Applied => language.pick("verwerkt", "applied").to_owned(),
        Outcome::AppliedWithNotice => language
            .pick("verwerkt; de handleiding noemt deze stap niet", "applied; the manual does not name this step")
            .to_owned(),
        Outcome::Repeated => language.pick("was al zo", "was so already").to_owned(),
        Outcome::Accepted { by } => language.pick(format!("aanvaard door {by}"), format!("accepted by {by}")),
        Outcome::Dismissed { by } => language.pick(format!("afgewezen door {by}"), format!("dismissed by {by}")),
        Outcome::Held(reason) => {
            let why = held(reason, asked, language);
            language.pick(format!("WACHT op uw besluit: {why}"), format!("WAITS for your decision: {why}"))
        }
        Outcome::Refused(reason) => {
            let why = refused(reason, rules, asked, language);
            language.pick(format!("GEWEIGERD: {why}"), format!("REFUSED: {why}"))
        }
        Outcome::Quarantined { nearest: Some(nearest) } => language.pick(
            format!("APART GEZET: deze status is niet bekend; het dichtst erbij is ‘{nearest}’"),
            format!("SET APART: this status is not known; the nearest is ‘{nearest}’"),
        ),
        Outcome::Quarantined { nearest: None } => language
            .pick("APART GEZET: deze aanvraag kent die status niet", "SET APART: this request knows no such status")
            .to_owned(),
    }
}

fn held(reason: &HeldReason, asked: Option<&RequestType>, language: Language) -> String {
    match reason {
        HeldReason::Unexpected { from: Some(from), to } => {
            let (from, to) = (words::status(asked, from), words::status(asked, to));
            language.pick(
                format!("een onverwachte stap van ‘{from}’ naar ‘{to}’"),
                format!("an unexpected step from ‘{from}’ to ‘{to}’"),
            )
        }
        HeldReason::Unexpected { from: None, to } => {
            let to = words::status(asked, to);
            language.pick(
                format!("er was nog geen status, en ‘{to}’ is geen begin"),
                format!("there was no status yet, and ‘{to}’ is no beginning"),
            )
        }
        HeldReason::AfterTerminal { status } => {
            let status = words::status(asked, status);
            language.pick(
                format!("de aanvraag was al afgesloten met ‘{status}’"),
                format!("the request was closed already with ‘{status}’"),
            )
        }
        HeldReason::Future => language
            .pick(
                "het tijdstip lag nog in de toekomst toen dit binnenkwam",
                "its time was still to come when it arrived",
            )
            .to_owned(),
        HeldReason::AmbiguousHere => language
            .pick("deze naam kan hier meer dan een status zijn", "this name could be more than one status here")
            .to_owned(),
    }
}

fn refused(reason: &RefusedReason, rules: &Ruleset, asked: Option<&RequestType>, language: Language) -> String {
    match reason {
        RefusedReason::Stranger => language
            .pick(
                "de afzender is hier niet bekend. Vertrouwt u hem, voeg hem dan toe (compleet contact add) en verwerk het bestand opnieuw",
                "its sender is not known here. If you trust him, add him (compleet contact add) and apply the file again",
            )
            .to_owned(),
        RefusedReason::MayNotReport { set_by } => {
            let by = words::actor(rules, set_by, language);
            language.pick(
                format!("deze afzender mag niet melden wat {by} doet"),
                format!("this sender may not report what {by} does"),
            )
        }
        RefusedReason::MayNotSet { set_by, status } => {
            let (by, status) = (words::actor(rules, set_by, language), words::status(asked, status));
            language.pick(format!("{by} zet ‘{status}’ niet"), format!("{by} does not set ‘{status}’"))
        }
        RefusedReason::OtherType { request_type } => {
            let other = rules.request_type(request_type).map_or(request_type.as_str(), |other| other.name.get(language));
            language.pick(
                format!("het gaat over een aanvraag van een andere soort ({other})"),
                format!("it is about a request of another type ({other})"),
            )
        }
        RefusedReason::Ambiguous => language
            .pick("deze naam betekent meer dan een status", "this name means more than one status")
            .to_owned(),
        RefusedReason::NothingToDecide => {
            language.pick("daar is niets over te beslissen", "there is nothing to decide about that").to_owned()
        }
    }
}
