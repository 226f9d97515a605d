//! Dutch words about the age of research and about the questions of a document.

use super::super::Words;
use super::super::context::Context;
use super::on_page;
use crate::dossier::{AnswerState, DateFound, DateRole, QuestionId};
use crate::finding::Undated;
use chrono::NaiveDate;

pub(super) fn outdated(
    context: &Context,
    date: &DateFound,
    earliest: Option<&DateFound>,
    until: NaiveDate,
    on: NaiveDate,
) -> Words {
    let oldest = earliest.map_or_else(String::new, |date| format!(" Het oudste deel is van {}.", context.found(date)));
    let substitutes = match context.substitutes() {
        [] => String::new(),
        kinds => format!(" Of voeg toe: {}.", context.kinds(kinds)),
    };
    Words::new(
        format!(
            "Het onderzoek in {} is te oud: van {} ({}).{oldest} Het telde mee tot en met {}, niet meer op {}.",
            report(context),
            context.found(date),
            evidence(date),
            context.day(until),
            context.day(on)
        ),
        format!(
            "Voeg recenter onderzoek toe, of laat dit weg als het niet verplicht is.{substitutes} Klopt de datum \
             niet? Leg dan de goede vast:"
        ),
    )
}

/// Where the date comes from, so that the reader can find it.
fn evidence(date: &DateFound) -> String {
    let label = date.label.trim_end_matches([':', ' ']);
    let quote = if label.is_empty() { date.text.clone() } else { format!("{label}: {}", date.text) };
    match (date.role, date.page) {
        (DateRole::Declared, _) => "opgegeven in dossier.toml".to_owned(),
        (_, Some(page)) => format!("\"{quote}\", bladzijde {page}"),
        (_, None) => format!("\"{quote}\", in de bestandsnaam"),
    }
}

/// The file, and which of its reports.
fn report(context: &Context) -> String {
    match context.part() {
        Some(kind) => format!("{} (het deel {kind})", context.file()),
        None => context.file(),
    }
}

pub(super) fn undated(context: &Context, why: &Undated) -> Words {
    let file = report(context);
    let shown = |date: &DateFound| format!("{} ({})", context.found(date), evidence(date));
    let what = match why {
        Undated::NotFound => format!("In {file} is niet gevonden wanneer het onderzoek is gedaan."),
        Undated::Future(date) => format!("De datum in {file} ligt na de dag van de aanvraag: {}.", shown(date)),
        Undated::Unclear(date) if date.weak => format!(
            "In {file} is niet zeker gelezen wanneer het onderzoek is gedaan. Het is een scan, en er lijkt te staan: {}. \
             Kijk of dat klopt.",
            shown(date)
        ),
        Undated::Unclear(date) => format!(
            "In {file} is niet gevonden wanneer het onderzoek is gedaan. Er staat wel een datum, maar niet duidelijk is \
             waarvan: {}.",
            shown(date)
        ),
        Undated::Doubt { taken: Some(taken), older } => format!(
            "Niet zeker is hoe oud het onderzoek in {file} is. Van {} is het jong genoeg, maar er staat ook {}, en dan is \
             het te oud.",
            shown(taken),
            shown(older)
        ),
        Undated::Doubt { taken: None, older } => format!(
            "Niet zeker is hoe oud het onderzoek in {file} is. Er staat ook een onderzoek van {}, en dat is te oud.",
            shown(older)
        ),
    };
    Words::new(
        what,
        "Zoek in het document op welke dag het onderzoek is gedaan en leg die vast met de opdracht hieronder.",
    )
}

pub(super) fn expires_soon(context: &Context, date: &DateFound, until: NaiveDate) -> Words {
    Words::new(
        format!(
            "Het onderzoek in {} is van {} ({}) en telt mee tot en met {}.",
            report(context),
            context.found(date),
            evidence(date),
            context.day(until)
        ),
        "Verstuur de aanvraag ruim voor die dag.",
    )
}

pub(super) fn unanswered(context: &Context, questions: &[QuestionId], state: AnswerState, scan: bool) -> Words {
    let (file, names, page) = (context.file(), context.questions(questions), on_page(context));
    let rule = context.rule_text();
    let look = "Kijk zelf of het antwoord erin staat. Zo niet, vul het aan en maak het document opnieuw.";
    match (state, scan) {
        (AnswerState::SaysNone, _) => Words::new(
            format!("In {file} staat bij {names}{page} alleen iets als \"n.v.t.\", \"geen\" of \"nee\"."),
            format!("De aanvraag rust op dit antwoord. Schrijf op wat er is, en maak het document opnieuw.{rule}"),
        ),
        (AnswerState::Unanswered, false) => Words::new(
            format!("In {file} staat geen antwoord bij {names}{page}."),
            format!("Vul het antwoord in en maak het document opnieuw.{rule}"),
        ),
        (AnswerState::Unanswered, true) => Words::new(
            format!("In {file} is geen antwoord te lezen bij {names}{page}: die bladzijde is een scan."),
            format!("{look}{rule}"),
        ),
        (AnswerState::NotFound | AnswerState::Answered, true) => Words::new(
            format!("Niet te zien is of {file} antwoord geeft op {names}: de tekst kan niet worden gelezen."),
            format!("{look}{rule}"),
        ),
        (AnswerState::NotFound | AnswerState::Answered, false) => {
            Words::new(format!("In {file} is niet gevonden: {names}."), format!("{look}{rule}"))
        }
    }
}
