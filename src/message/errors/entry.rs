//! The words for what a person entered and the rules cannot make sense of.

use super::register::failure;
use crate::language::{self, Language};
use crate::lifecycle::RefusedReason;
use crate::message::Say;
use crate::work::NotEntered;

impl Say for NotEntered {
    fn say(&self, language: Language) -> String {
        match self {
            Self::Register(error) => failure(error, language),
            Self::NotKnown => language
                .pick(
                    "dit dossier is hier niet bekend, of zijn aanvraagtype staat niet in deze regels. Noem de map van het dossier, pak het in, of pak het pakket uit dat u kreeg.",
                    "this dossier is not known here, or its request type is not in these rules. Name the dossier's folder, pack it, or unpack the bundle that you got.",
                )
                .to_owned(),
            Self::UnknownStatus { .. } | Self::AmbiguousStatus { .. } | Self::SayWhichStatus { .. } => {
                status(self, language)
            }
            Self::NumberKnown { typed, number } => language.pick(
                format!("niets vastgelegd: met {typed} zegt u dat dit dossier niet is verzonden, maar het heeft al dossiernummer {number}. Is dat nummer fout, geef dan het goede: compleet status sent NUMMER DOSSIER"),
                format!("nothing was recorded: {typed} says that this dossier was not sent, but it has file number {number} already. If that number is wrong, give the right one: compleet status sent NUMBER DOSSIER"),
            ),
            Self::UnknownSetter { typed, known } => language.pick(
                format!("‘{typed}’ zet deze status niet. Wel: {}.", known.join(", ")),
                format!("‘{typed}’ does not set this status. Only: {}.", known.join(", ")),
            ),
            Self::NothingWaits
            | Self::WhichEvent(_)
            | Self::NoSuchEvent(_)
            | Self::NotToBeAccepted(_)
            | Self::HoldsAlready => event(self, language),
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
        NotEntered::AmbiguousStatus { typed, candidates } => language.pick(
            format!("‘{typed}’ kan meer dan een status zijn. Kies er een: {}.", quoted(candidates)),
            format!("‘{typed}’ could be more than one status. Choose one: {}.", quoted(candidates)),
        ),
        NotEntered::SayWhichStatus { known } => language.pick(
            format!("zeg welke status dit is, met --as. Er zijn: {}.", quoted(known)),
            format!("say which status this is, with --as. There are: {}.", quoted(known)),
        ),
        _ => String::new(),
    }
}

/// Names as they are typed on the command line.
fn quoted(names: &[String]) -> String {
    names.iter().map(|name| crate::message::quoted(name)).collect::<Vec<_>>().join(", ")
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
        NotEntered::NotToBeAccepted(reason) => {
            let what = match reason {
                RefusedReason::Stranger | RefusedReason::MayNotReport { .. } => language.pick(
                    "Ken de afzender de juiste rol toe (compleet contact add BESTAND --role ROL) en verwerk het bestand opnieuw",
                    "Give the sender the right role (compleet contact add FILE --role ROLE) and apply the file again",
                ),
                _ => language.pick(
                    "Vraag de afzender om een nieuwe melding",
                    "Ask the sender for a new report",
                ),
            };
            language.pick(
                format!("deze melding kan niet worden aanvaard. {what}, leg de status zelf vast (compleet status record), of wijs de melding af met --dismiss."),
                format!("this event cannot be accepted. {what}, record the status yourself (compleet status record), or dismiss the event with --dismiss."),
            )
        }
        NotEntered::HoldsAlready => language
            .pick(
                "deze melding is verwerkt en geldt. Alleen wat u zelf hebt ingevoerd, kunt u afwijzen; al het andere verandert met een nieuwe melding.",
                "this event was applied and holds. Only what you entered yourself can be dismissed; all else changes with a new report.",
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
        NotEntered::MissingRecords(missing) => {
            let names = missing.iter().map(|record| record.name.get(language)).collect::<Vec<_>>().join(", ");
            let options = missing.iter().map(|record| format!(" --record {}=...", record.id)).collect::<String>();
            language.pick(
                format!("leg ook vast: {names}. Zet erbij:{options}"),
                format!("record this too: {names}. Add:{options}"),
            )
        }
        NotEntered::TooEarly { record, first } => {
            let (record, first) = (record.name.get(language), first.name.get(language));
            language.pick(
                format!("{record} ligt voor {first}. Kijk de data na."),
                format!("{record} lies before {first}. Check the dates."),
            )
        }
        NotEntered::ToCome(day) => language.pick(
            format!("{} is nog niet geweest. Leg werk vast als het gedaan is.", language.day(*day)),
            format!("{day} is still to come. Record work once it is done."),
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
