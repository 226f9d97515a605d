//! Dutch words about what a person must look at, and about personal data.

use super::super::Words;
use super::super::context::{Context, quote};
use super::on_page;
use crate::dossier::{DossierPath, KindId, PreconditionId, UnsignedPlace};
use crate::finding::{PupilDifference, Said};
use crate::language::plain::one_line;
use crate::rules::{Hand, HowMany};
use chrono::NaiveDate;

pub(super) fn by_name_only(context: &Context, kinds: &[KindId]) -> Words {
    Words::new(
        format!("{}.", named(context, kinds)),
        format!("Open het en kijk of het klopt. Bevestig dat met de opdracht hieronder.{}", better(context)),
    )
}

/// Why it is known by its name alone.
fn named(context: &Context, kinds: &[KindId]) -> String {
    let why = match (context.old_word, context.has_text) {
        (true, _) => "de inhoud van zo'n oud Word-bestand wordt niet gelezen",
        (false, true) => "de tekst erin zegt niet wat het is",
        (false, false) => "de inhoud is niet te lezen (een scan, bijvoorbeeld)",
    };
    let what = if kinds.is_empty() { "Toelichting onderwijsbehoeften".to_owned() } else { context.kinds(kinds) };
    format!("{} is aan de naam herkend als {what}; {why}", context.file())
}

/// What helps more than a look.
fn better(context: &Context) -> &'static str {
    match context.old_word {
        true => " Of open het in Word en sla het op als .docx of PDF: dan wordt het wel nagekeken.",
        false => "",
    }
}

pub(super) fn signature(context: &Context, kinds: &[KindId], by_name: bool) -> Words {
    if by_name {
        return Words::new(
            format!("{}. Nog niemand heeft bevestigd dat de handtekening erop staat.", named(context, kinds)),
            format!(
                "Open het en kijk of het klopt en of de handtekening erop staat. Bevestig dat met de opdracht \
                 hieronder.{}",
                better(context)
            ),
        );
    }
    Words::new(
        format!(
            "{} moet ondertekend zijn ({}); nog niemand heeft bevestigd dat de handtekening erop staat.",
            context.file(),
            context.kinds(kinds)
        ),
        "Open het en kijk of de handtekening erop staat. Bevestig dat met de opdracht hieronder.",
    )
}

/// Places to sign that look empty.
pub(super) fn looks_unsigned(context: &Context, places: &[UnsignedPlace]) -> Words {
    let file = context.file();
    let on = |page: u32| if page == 0 { String::new() } else { format!(" op bladzijde {page}") };
    let what = match places {
        [place] if place.label.is_empty() => {
            format!("In {file} is een veld voor een handtekening leeg{}.", on(place.page))
        }
        [place] => {
            format!("In {file} lijkt de plaats achter of onder \"{}\"{} leeg.", one_line(&place.label), on(place.page))
        }
        places => {
            let told = |place: &UnsignedPlace| match place.label.as_str() {
                "" => format!("een veld{}", on(place.page)),
                label => format!("\"{}\"{}", one_line(label), on(place.page)),
            };
            let all: Vec<String> = places.iter().map(told).collect();
            format!("In {file} lijken {} plaatsen voor een handtekening leeg: {}.", places.len(), context.and(&all))
        }
    };
    Words::new(
        what,
        "Kijk zelf even. Is er niet getekend, laat dat dan alsnog doen. Staat de handtekening er wel, of hoort zij daar \
         niet, bevestig dan met de opdracht hieronder dat u hebt gekeken.",
    )
}

/// Somebody's hand, and what it means.
pub(super) fn hand(context: &Context, id: &PreconditionId, first: &[PreconditionId]) -> Words {
    let (mut who, mut document) = (String::new(), context.file());
    if let Some(rule) = context.signer(id) {
        let many = match (rule.how_many, rule.means) {
            (HowMany::All, _) => "allemaal",
            (HowMany::One, _) => "ten minste één",
        };
        let means = match rule.means {
            Hand::Agreed => "voor akkoord",
            Hand::Seen => "voor gezien",
            Hand::Wrote => "als schrijver",
        };
        who = format!(" ({}, {many}, {means})", context.actor(&rule.by));
        document = context.kind(&rule.kind);
    }
    let before: Vec<String> = first.iter().map(|id| context.hand(id)).collect();
    let before = if before.is_empty() { String::new() } else { format!(" Eerst komt: {}.", context.and(&before)) };
    Words::new(
        format!("Nog niet bevestigd: {}{who}.", context.hand(id)),
        format!(
            "Kijk het na op {document}. Staat het erop? Bevestig dat met de opdracht hieronder.{before}{}",
            context.rule_text()
        ),
    )
}

pub(super) fn precondition(context: &Context, id: &PreconditionId) -> Words {
    Words::new(
        format!("Nog niet bevestigd: {}.", context.precondition(id)),
        format!("Is het in orde? Bevestig dat met de opdracht hieronder.{}", context.rule_text()),
    )
}

/// Somebody looked, and at something else than what lies there now.
pub(super) fn changed(
    context: &Context,
    said: &Said,
    by: Option<&str>,
    on: Option<NaiveDate>,
    other: Option<&DossierPath>,
) -> Words {
    let (file, by) = (context.file(), by.unwrap_or("iemand"));
    let on = on.map_or_else(String::new, |on| format!(" op {}", context.day(on)));
    let back = "Was het niet de bedoeling dat het veranderde, zet dan het oude bestand terug.";
    match (said, other) {
        (Said::Seen, Some(other)) => Words::new(
            format!("{by} bevestigde{on} een ander bestand ({}); {file} heeft nog niemand bekeken.", quote(other)),
            "Open het en kijk. Klopt het, bevestig dat dan met de opdracht hieronder.",
        ),
        (Said::Seen, None) => Words::new(
            format!("{file} is veranderd nadat {by} het{on} bevestigde; wat er nu staat, heeft nog niemand bekeken."),
            format!("Open het en kijk opnieuw. Klopt het, bevestig dat dan met de opdracht hieronder. {back}"),
        ),
        (Said::Hand(hand), _) => Words::new(
            format!("{file} is veranderd nadat {by}{on} dit bevestigde: {}.", context.hand(hand)),
            format!("Open het en kijk of het er nog op staat. Zo ja, bevestig dat met de opdracht hieronder. {back}"),
        ),
        (Said::Kinds(kinds), _) => Words::new(
            format!("{file} is veranderd nadat {by}{on} zei wat het is: {}.", context.kinds(kinds)),
            format!("Open het en kijk of het dat nog is. Zo ja, leg dat vast met de opdracht hieronder. {back}"),
        ),
        (Said::Date(date), _) => Words::new(
            format!("{file} is veranderd nadat {by}{on} zei van welke dag het onderzoek is: {}.", context.day(*date)),
            format!("Kijk of die dag nog klopt, en leg de dag vast met de opdracht hieronder. {back}"),
        ),
    }
}

pub(super) fn bsn(context: &Context, unseen: bool) -> Words {
    if unseen {
        return Words::new(
            format!(
                "In {} staat een burgerservicenummer dat u niet ziet: in verborgen of verwijderde tekst, of in een \
                 opmerking. Het gaat wel mee.",
                context.file()
            ),
            "Open het in Word en kies Bestand, Info, Controleren op problemen, Document controleren. Laat alles \
             verwijderen wat verborgen is, en sla het op.",
        );
    }
    Words::new(
        format!("In {} staat een burgerservicenummer{}.", context.file(), on_page(context)),
        "Een BSN mag niet naar het samenwerkingsverband. Maak het document opnieuw zonder het nummer; een zwart vlak \
         over de tekst is niet genoeg. Zolang het erin staat, wordt er geen pakket gemaakt. Is het een ander \
         nummer? Lees dan: compleet explain bsn-in-document.",
    )
}

pub(super) fn excluded(context: &Context, data: &[String]) -> Words {
    Words::new(
        format!("{} noemt{}: {}.", context.file(), on_page(context), context.excluded(data)),
        "Dat mag niet mee naar het samenwerkingsverband. Kijk of het er staat. Zo ja, maak het document opnieuw zonder \
         die gegevens; een zwart vlak over de tekst is niet genoeg.",
    )
}

pub(super) fn several_pupils(context: &Context, difference: PupilDifference, files: &[DossierPath]) -> Words {
    let differs = match difference {
        PupilDifference::Name => "een andere naam van de leerling",
        PupilDifference::BirthDate => "een andere geboortedatum",
    };
    let files: Vec<&DossierPath> = files.iter().collect();
    Words::new(
        format!("De documenten noemen twee leerlingen: in {} staat {differs}.", context.files(&files)),
        "Kijk welk document van een andere leerling is en haal dat uit de map. Of zet in dossier.toml over wie het gaat: \
         leerling = { naam = \"VOORNAAM ACHTERNAAM\", geboortedatum = JJJJ-MM-DD }",
    )
}

pub(super) fn other_pupil(context: &Context, difference: PupilDifference) -> Words {
    let differs = match difference {
        PupilDifference::Name => "de naam van de leerling",
        PupilDifference::BirthDate => "de geboortedatum",
    };
    Words::new(
        format!(
            "{} gaat misschien over een andere leerling: {differs} is anders dan in de rest van het dossier{}.",
            context.file(),
            on_page(context)
        ),
        "Open het en kijk. Is het van een andere leerling, haal het dan meteen uit de map. Is het toch van \
         deze leerling? Lees dan: compleet explain other-pupil.",
    )
}
