//! The words for what a person entered and the rules cannot make sense of.

use super::register::failure;
use crate::cli::Say;
use crate::language::{self, Language};
use crate::work::NotEntered;

impl Say for NotEntered {
    fn say(&self, language: Language) -> String {
        match self {
            Self::Register(error) => failure(error, language),
            Self::NotKnown => language
                .pick(
                    "dit dossier is hier niet ingepakt, of zijn aanvraagtype staat niet in deze regels. Pak het eerst in: compleet pack MAP",
                    "this dossier was not packed here, or its request type is not in these rules. Pack it first: compleet pack FOLDER",
                )
                .to_owned(),
            Self::UnknownStatus { .. } | Self::AmbiguousStatus { .. } | Self::SayWhichStatus { .. } => {
                status(self, language)
            }
            Self::UnknownSetter { typed, known } => language.pick(
                format!("‘{typed}’ zet deze status niet. Wel: {}.", known.join(", ")),
                format!("‘{typed}’ does not set this status. Only: {}.", known.join(", ")),
            ),
            Self::NothingWaits | Self::WhichEvent(_) | Self::NoSuchEvent(_) | Self::NotToBeAccepted(_) => {
                event(self, language)
            }
            _ => work(self, language),
        }
    }
}

fn status(entry: &NotEntered, language: Language) -> String {
    match entry {
        NotEntered::UnknownStatus { typed, nearest, known } => {
            let near = nearest
                .as_ref()
                .map(|near| language.pick(format!(" Bedoelt u ‘{near}’?"), format!(" Did you mean ‘{near}’?")));
            let near = near.unwrap_or_default();
            language.pick(
                format!("‘{typed}’ is geen status van deze aanvraag.{near} Er zijn: {}.", known.join(", ")),
                format!("‘{typed}’ is no status of this request.{near} There are: {}.", known.join(", ")),
            )
        }
        NotEntered::AmbiguousStatus { typed, known } => language.pick(
            format!("‘{typed}’ kan meer dan een status zijn. Er zijn: {}.", known.join(", ")),
            format!("‘{typed}’ could be more than one status. There are: {}.", known.join(", ")),
        ),
        NotEntered::SayWhichStatus { known } => language.pick(
            format!("zeg welke status dit is, met --as. Er zijn: {}.", known.join(", ")),
            format!("say which status this is, with --as. There are: {}.", known.join(", ")),
        ),
        _ => String::new(),
    }
}

fn event(entry: &NotEntered, language: Language) -> String {
    let listed = |ids: &[crate::lifecycle::EventId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match entry {
        NotEntered::WhichEvent(ids) => language.pick(
            format!("er wachten meer meldingen. Zeg welke: {}", listed(ids)),
            format!("several events wait. Say which: {}", listed(ids)),
        ),
        NotEntered::NoSuchEvent(ids) if !ids.is_empty() => language.pick(
            format!("die melding is er niet. Er wachten: {}", listed(ids)),
            format!("there is no such event. These wait: {}", listed(ids)),
        ),
        NotEntered::NotToBeAccepted(_) => language
            .pick(
                "deze melding kan niet worden aanvaard: de afzender of de zetter mag haar niet doen. Ken de afzender de juiste rol toe \
                 (compleet contact add BESTAND --role ROL) en verwerk het bestand opnieuw, leg de status zelf vast (compleet status record), \
                 of wijs de melding af met --dismiss.",
                "this event cannot be accepted: its sender or its setter may not do it. Give the sender the right role \
                 (compleet contact add FILE --role ROLE) and apply the file again, record the status yourself (compleet status record), \
                 or dismiss the event with --dismiss.",
            )
            .to_owned(),
        _ => language
            .pick("bij dit dossier wacht geen melding op een besluit.", "no event of this dossier waits for a decision.")
            .to_owned(),
    }
}

fn work(entry: &NotEntered, language: Language) -> String {
    match entry {
        NotEntered::Refused(refused) => refused.text.get(language).to_owned(),
        NotEntered::UnknownAction { typed, known } if known.is_empty() => language.pick(
            format!("bij dit dossier is geen werk ‘{typed}’: er is nu niets te doen."),
            format!("there is no work ‘{typed}’ for this dossier: nothing is to be done now."),
        ),
        NotEntered::UnknownAction { typed, known } => {
            let near = language::nearest(typed, known.iter().map(String::as_str));
            let near =
                near.map(|near| language.pick(format!(" Bedoelt u ‘{near}’?"), format!(" Did you mean ‘{near}’?")));
            let near = near.unwrap_or_default();
            language.pick(
                format!("bij dit dossier is geen werk ‘{typed}’.{near} Er is: {}.", known.join(", ")),
                format!("there is no work ‘{typed}’ for this dossier.{near} There is: {}.", known.join(", ")),
            )
        }
        NotEntered::NoWork(typed) => language.pick(
            format!("‘{typed}’ is geen werk om af te vinken: het hoort bij de status en gaat daarmee vanzelf voorbij."),
            format!("‘{typed}’ is no work to tick off: it goes with the status, and passes with it."),
        ),
        NotEntered::MissingRecord { id, name } => language.pick(
            format!("leg ook vast: {}. Zet erbij: --record {id}=...", name.get(language)),
            format!("record this too: {}. Add: --record {id}=...", name.get(language)),
        ),
        NotEntered::NotADate { id, typed } => language.pick(
            format!("‘{typed}’ bij {id} is geen datum. Schrijf een datum als 2026-11-23."),
            format!("‘{typed}’ for {id} is not a date. Write a date like 2026-11-23."),
        ),
        NotEntered::UnknownRecord { typed, known } if known.is_empty() => language.pick(
            format!("‘{typed}’ hoort hier niet bij: er wordt niets bij vastgelegd."),
            format!("‘{typed}’ does not belong here: nothing is recorded with it."),
        ),
        NotEntered::UnknownRecord { typed, known } => language.pick(
            format!("‘{typed}’ hoort hier niet bij. Wel: {}.", known.join(", ")),
            format!("‘{typed}’ does not belong here. These do: {}.", known.join(", ")),
        ),
        _ => String::new(),
    }
}
