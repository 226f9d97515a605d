//! The words for what became of an event, and what to do where somebody has to.

use crate::language::Language;
use crate::lifecycle::{Event, HeldReason, Notice, Outcome, RefusedReason, Reporter};
use crate::message::status as words;
use crate::rules::{RequestType, Ruleset};
use crate::work::Trust;

/// Says what became of an event.
pub(crate) fn words(outcome: &Outcome, rules: &Ruleset, asked: Option<&RequestType>, language: Language) -> String {
    match outcome {
        Outcome::Applied => language.pick("verwerkt", "applied").to_owned(),
        Outcome::AppliedWithNotice(notices) => {
            let told = notices.iter().map(|notice| format!("; {}", self::notice(notice, asked, language)));
            language.pick("verwerkt", "applied").to_owned() + &told.collect::<String>()
        }
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
            format!("APART GEZET: dit is bij deze aanvraag niet bekend; het dichtst erbij is ‘{nearest}’"),
            format!("SET APART: this is not known for this request; the nearest is ‘{nearest}’"),
        ),
        Outcome::Quarantined { nearest: None } => language
            .pick("APART GEZET: dit is bij deze aanvraag niet bekend", "SET APART: this is not known for this request")
            .to_owned(),
    }
}

fn notice(notice: &Notice, asked: Option<&RequestType>, language: Language) -> String {
    match notice {
        Notice::Inferred => {
            language.pick("de handleiding noemt deze stap niet", "the manual does not name this step").to_owned()
        }
        Notice::BeginningSkipped => language
            .pick(
                "het begin is hier niet gemeld; dat komt vanzelf",
                "the beginning was not reported here; it comes by itself",
            )
            .to_owned(),
        Notice::UnknownInformation { id } => language.pick(
            format!("‘{id}’ hoort niet bij deze status; het is wel bewaard"),
            format!("‘{id}’ does not belong to this status; it is kept all the same"),
        ),
        Notice::DayNotTold { id } => {
            let name = words::information(asked, id, language);
            language.pick(format!("{name} staat er niet bij"), format!("{name} is not told"))
        }
        Notice::OtherLength { id, expected: Some(day) } => {
            let (name, day) = (words::information(asked, id, language), language.day(*day));
            language.pick(
                format!(
                    "{name} past niet bij wat er is toegekend: verwacht was hoogstens of precies {day}; vraag het na"
                ),
                format!("{name} does not fit what was granted: at most or exactly {day} was expected; ask about it"),
            )
        }
        Notice::OtherLength { id, expected: None } => {
            let name = words::information(asked, id, language);
            language.pick(
                format!("{name} hoort er niet bij: wat is toegekend, heeft geen einddatum; vraag het na"),
                format!("{name} does not belong there: what was granted has no last day; ask about it"),
            )
        }
        Notice::NotADay { id, value } => language.pick(
            format!("‘{value}’ bij {id} is geen datum, dus die dag staat in geen lijst"),
            format!("‘{value}’ for {id} is not a date, so that day stands in no list"),
        ),
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
        HeldReason::Ambiguous { candidates } => {
            let names: Vec<String> = candidates.iter().map(|id| words::status(asked, id)).collect();
            language.pick(
                format!("deze naam kan hier meer dan een status zijn: {}", names.join(", ")),
                format!("this name could be more than one status here: {}", names.join(", ")),
            )
        }
        HeldReason::OtherNumber { said, own } => language.pick(
            format!("er staat dossiernummer {said} bij, en dit dossier heeft {own}"),
            format!("it names file number {said}, and this dossier has {own}"),
        ),
        HeldReason::OtherSender => other_sender(language).to_owned(),
        HeldReason::NotReceiver => language
            .pick("dit dossier is niet aan deze afzender gestuurd", "this dossier was not sent to this sender")
            .to_owned(),
        HeldReason::NoReceiver => no_receiver(language).to_owned(),
        HeldReason::OtherBundle => language
            .pick(
                "het gaat over een pakket dat hier niet zo is gemaakt",
                "it is about a bundle that was not made so here",
            )
            .to_owned(),
        HeldReason::FormTooEarly { after } => {
            let after: Vec<String> = after.iter().map(|id| words::status(asked, id)).collect();
            let after = after.join(", ");
            language.pick(
                format!("dit formulier komt na ‘{after}’, en dat is nog niet gemeld"),
                format!("this form comes after ‘{after}’, and that was not reported yet"),
            )
        }
    }
}

fn other_sender(language: Language) -> &'static str {
    language.pick(
        "dit dossier kwam van een andere afzender; heeft die een nieuwe sleutel, dan kan het kloppen",
        "this dossier came from another sender; it may be right if that one has a new key",
    )
}

fn no_receiver(language: Language) -> &'static str {
    language.pick(
        "hier staat niet aan wie dit dossier is gestuurd. Kregen zij zulke dossiers van u, zeg dat dan een keer: compleet contact confirm NAAM --earlier",
        "it is not recorded here to whom this dossier was sent. If they got such dossiers from you, say so once: compleet contact confirm NAME --earlier",
    )
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
        RefusedReason::MayNotFill { set_by } => {
            let by = words::actor(rules, set_by, language);
            language.pick(format!("{by} vult dit formulier niet in"), format!("{by} does not fill in this form"))
        }
        RefusedReason::OtherType { request_type } if rules.request_type(request_type).is_none() => language.pick(
            format!("het noemt een soort aanvraag die hier niet bestaat ({request_type})"),
            format!("it names a type of request that does not exist here ({request_type})"),
        ),
        RefusedReason::OtherType { request_type } => {
            let other = rules.request_type(request_type).map_or(request_type.as_str(), |other| other.name.get(language));
            language.pick(
                format!("het gaat over een aanvraag van een andere soort ({other})"),
                format!("it is about a request of another type ({other})"),
            )
        }
        RefusedReason::Revoked => language
            .pick(
                "de sleutel van deze afzender is hier ingetrokken voordat dit binnenkwam",
                "the key of this sender was revoked here before this arrived",
            )
            .to_owned(),
        RefusedReason::IdTaken => language
            .pick(
                "onder dezelfde id is hier al iets anders gemeld. Vraag de afzender om een melding met een eigen id",
                "something else was reported under the same id. Ask its sender for a report with an id of its own",
            )
            .to_owned(),
    }
}

/// Whose report it is, as this user knows them.
pub(crate) fn sender(event: &Event, trust: &Trust, language: Language) -> String {
    let fingerprint = match event.body.reporter() {
        Some(Reporter::Contact { fingerprint, .. } | Reporter::Stranger { fingerprint }) => fingerprint,
        _ => return String::new(),
    };
    let known = trust.contacts.iter().find(|contact| contact.certificate.fingerprint().to_string() == *fingerprint);
    match known.map(|contact| contact.certificate.name()) {
        Some(name) => language.pick(format!(" (van: {name})"), format!(" (from: {name})")),
        None => {
            let start: String = fingerprint.chars().take(16).collect();
            language.pick(format!(" (vingerafdruk {start}…)"), format!(" (fingerprint {start}…)"))
        }
    }
}
