//! Dutch words about the request's details, its deadline and its waivers.

use super::super::Words;
use super::super::context::Context;
use crate::dossier::{FieldId, RequestTypeId};
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
        FieldProblem::Hint(at) => Words::new(
            format!("{name}: {}", context.hint(field, *at)),
            format!("Kijk het na in dossier.toml achter \"{field} =\".{}", context.rule_text()),
        ),
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
    let system = context.request.map_or("", |request| request.system.as_str());
    let unsure = match context.rules.titles_verified {
        true => String::new(),
        false => {
            format!(" Staat uw titel in {system} wel in de lijst, dan is die goed: onze lijst is nog niet bevestigd.")
        }
    };
    Words::new(
        format!("De titel \"{title}\" staat niet in de lijst met vaste titels."),
        format!("Neem een vaste titel letterlijk over; anders krijgt de aanvraag geen status.{proposal}{unsure}"),
    )
}

pub(super) fn title_of_another(context: &Context, title: &str, of: &RequestTypeId) -> Words {
    let titles = context.request.map(|request| request.titles.join("; ")).unwrap_or_default();
    let own = context.request.map_or_else(String::new, |request| context.text(&request.name));
    let choose = match titles.as_str() {
        "" => String::new(),
        titles => format!("Kies een titel van dit aanvraagtype: {titles}. "),
    };
    Words::new(
        format!(
            "De titel \"{title}\" hoort bij een ander aanvraagtype ({}), niet bij: {own}.",
            context.request_type(of)
        ),
        format!("{choose}Is het aanvraagtype verkeerd, verander dan dat: aanvraagtype = \"{of}\"."),
    )
}

pub(super) fn unlikely_date(context: &Context, date: NaiveDate, on: NaiveDate) -> Words {
    let days = (date - on).num_days();
    let apart = if days < 0 { format!("{} dagen geleden", -days) } else { format!("pas over {days} dagen") };
    Words::new(
        format!("De datum van deze aanvraag is {}, {apart}, en zij is nog niet verzonden.", context.day(date)),
        "Zet in dossier.toml achter \"datum =\" de dag waarop u verstuurt, of haal de regel weg: dan geldt de dag van de \
         controle. Is de aanvraag al verzonden, vul dan het dossiernummer in.",
    )
}

pub(super) fn unknown_deadline(context: &Context, field: Option<&FieldId>, last: Option<NaiveDate>) -> Words {
    let past = last
        .map_or_else(String::new, |last| format!(" De laatste die hier bekend is, {}, is voorbij.", context.day(last)));
    let note = match field {
        Some(_) => {
            "Vraag het platform naar de dag en leg haar vast met de opdracht hieronder. Voor alle aanvragen van de \
             school: zet --defaults in de plaats van de map."
                .to_owned()
        }
        None => "Vraag het platform naar de dag, en verstuur de aanvraag ruim daarvoor.".to_owned(),
    };
    Words::new(
        format!(
            "Het platform noemt elk jaar een uiterste dag voor deze aanvraag; die van dit jaar is hier niet bekend.{past}"
        ),
        note,
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

pub(super) fn early(context: &Context, opens: NaiveDate, closes: NaiveDate, on: NaiveDate) -> Words {
    let (opens, closes) = (context.day(opens), context.day(closes));
    Words::new(
        format!("Deze aanvraag kan van {opens} tot en met {closes}; zij is van {}.", context.day(on)),
        format!("Bewaar de aanvraag en verstuur haar vanaf {opens}.{}", context.rule_text()),
    )
}

pub(super) fn too_near(
    context: &Context,
    field: &FieldId,
    (day, last): (NaiveDate, NaiveDate),
    on: NaiveDate,
) -> Words {
    Words::new(
        format!(
            "{} is {}: deze aanvraag moest er uiterlijk {} zijn, en is van {}.",
            context.field(field),
            context.day(day),
            context.day(last),
            context.day(on)
        ),
        format!("Kan de dag later? Bel anders eerst het samenwerkingsverband.{}", context.rule_text()),
    )
}

pub(super) fn unknown_meeting(context: &Context, last: Option<NaiveDate>) -> Words {
    let past =
        last.map_or_else(String::new, |last| format!(" De laatste die hier bekend is, was op {}.", context.day(last)));
    Words::new(
        format!("Er is hier geen vergadering bekend waarvoor deze aanvraag op tijd komt.{past}"),
        "Vraag het samenwerkingsverband wanneer de aanvraag wordt besproken.",
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
        WaiverProblem::OtherBytes => (
            "het bestand is daarna veranderd",
            "Kijk opnieuw. Mag het nog, accepteer het dan opnieuw. Is het verholpen, haal de uitzondering dan weg met de \
             opdracht hieronder.",
        ),
        WaiverProblem::NoFile => (
            "zij noemt geen bestand",
            "Dit kan alleen voor één bestand tegelijk: vul achter \"bestand\" in welk bestand u bedoelt.",
        ),
    };
    Words::new(format!("De uitzondering voor \"{code}\" doet niets: {why}."), remedy)
}
