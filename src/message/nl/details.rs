//! Dutch words about the request's details, its deadline and its waivers.

use super::super::Words;
use super::super::context::Context;
use crate::dossier::FieldId;
use crate::finding::{FieldProblem, WaiverProblem};
use chrono::NaiveDate;

pub(super) fn not_checked() -> Words {
    Words::new(
        "Gegevens van de aanvraag en bevestigingen zijn niet gecontroleerd: er is geen dossier.toml.",
        "De opdracht hieronder stelt een paar vragen en maakt het bestand. Inpakken kan niet zonder.",
    )
}

pub(super) fn missing(context: &Context, field: &FieldId) -> Words {
    Words::new(
        format!("Niet ingevuld: {}.", context.field(field)),
        format!("Vul het in dossier.toml in achter \"{field} =\".{}", context.rule_text()),
    )
}

pub(super) fn invalid(context: &Context, field: &FieldId, value: &str, problem: &FieldProblem) -> Words {
    let name = context.field(field);
    let change = format!("Verbeter het in dossier.toml achter \"{field} =\".{}", context.rule_text());
    match problem {
        FieldProblem::Pattern => Words::new(format!("{name} klopt niet: \"{value}\"."), change),
        FieldProblem::TooLong { max } => Words::new(format!("{name} is te lang; er mogen {max} tekens staan."), change),
        FieldProblem::TooShort { min } => {
            Words::new(format!("{name} is te kort: \"{value}\". Er zijn minstens {min} tekens nodig."), change)
        }
        FieldProblem::UnknownRequestType => {
            let known: Vec<String> = context.rules.request_types.iter().map(|known| known.id.to_string()).collect();
            Words::new(
                format!("Het aanvraagtype \"{value}\" bestaat niet in deze regels."),
                format!("Kies een van deze: {}.", known.join(", ")),
            )
        }
    }
}

pub(super) fn unknown_title(context: &Context, title: &str, nearest: Option<&str>) -> Words {
    let titles = context.request.map(|request| request.titles.as_slice()).unwrap_or_default();
    let proposal = match (nearest, titles) {
        (Some(nearest), _) => format!(" Bedoelt u \"{nearest}\"?"),
        (None, titles) => format!(" In de lijst staan: {}.", titles.join("; ")),
    };
    let unsure = match context.rules.titles_verified {
        true => "",
        false => {
            " Staat uw titel in ParnasSys of Kindkans wel in de lijst, dan is die goed: onze lijst is nog niet bevestigd."
        }
    };
    Words::new(
        format!("De titel \"{title}\" staat niet in de lijst met vaste titels."),
        format!("Neem een vaste titel letterlijk over; anders krijgt de aanvraag geen status.{proposal}{unsure}"),
    )
}

pub(super) fn late(context: &Context, deadline: NaiveDate, discussed_after: NaiveDate, on: NaiveDate) -> Words {
    Words::new(
        format!(
            "De uiterste dag voor deze aanvraag was {}; de aanvraag is van {}.",
            context.day(deadline),
            context.day(on)
        ),
        format!(
            "De aanvraag wordt waarschijnlijk pas na {} besproken. Kan dat niet wachten, bel dan eerst het platform.",
            context.day(discussed_after)
        ),
    )
}

pub(super) fn idle_waiver(code: &str, problem: WaiverProblem) -> Words {
    let (why, remedy) = match problem {
        WaiverProblem::UnknownCode => (
            "die bevinding bestaat niet",
            "Verbeter de naam achter \"bevinding\" in dossier.toml, of haal de uitzondering weg.",
        ),
        WaiverProblem::NoSuchFinding => (
            "er is niets gevonden waarop zij slaat",
            "Is het verholpen, haal de uitzondering dan uit dossier.toml. Kijk anders of bestand of soort klopt.",
        ),
        WaiverProblem::NotWaivable => {
            ("dit kan niemand aanvaarden", "Verhelp de bevinding zelf en haal de uitzondering uit dossier.toml.")
        }
        WaiverProblem::NoReason => (
            "de reden of de naam ontbreekt",
            "Vul in dossier.toml in waarom (\"reden\") en wie het aanvaardt (\"door\").",
        ),
        WaiverProblem::NoFile => (
            "zij noemt geen bestand",
            "Dit kan alleen voor één bestand tegelijk: vul achter \"bestand\" in welk bestand u bedoelt.",
        ),
    };
    Words::new(format!("De uitzondering voor \"{code}\" doet niets: {why}."), remedy)
}
