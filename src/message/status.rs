//! Words that the parts of `compleet status` share.

use crate::language::Language;
use crate::language::plain::one_line;
use crate::register::{DossierRecord, short_id};
use crate::rules::{FilingStep, RequestType, Ruleset};
use chrono::NaiveDateTime;

/// Where a step's second line begins.
const HANG: usize = 5;

/// What people call a dossier: their own label, else its number, else a part of its id.
pub(crate) fn name(dossier: &DossierRecord) -> String {
    match (&dossier.label, dossier.number, &dossier.id) {
        (Some(label), ..) => one_line(label).into_owned(),
        (None, Some(number), _) => number.to_string(),
        (None, None, Some(id)) => short_id(id),
        (None, None, None) => String::new(),
    }
}

/// The same, so that no two dossiers are called so.
pub(crate) fn typable(dossier: &DossierRecord) -> String {
    let short = dossier.id.as_deref().map(short_id);
    match (&dossier.label, short) {
        (Some(label), Some(short)) => format!("{short} ({label})"),
        (_, Some(short)) => short,
        _ => name(dossier),
    }
}

/// The name of a status.
pub(crate) fn status(asked: Option<&RequestType>, id: &str) -> String {
    let mut statuses = asked.into_iter().flat_map(|asked| &asked.lifecycle.statuses);
    statuses.find(|status| status.id == id).map_or_else(|| id.to_owned(), |status| status.name.clone())
}

/// The name of something that comes with a status, or that is recorded with work.
pub(crate) fn information(asked: Option<&RequestType>, id: &str, language: Language) -> String {
    let life = || asked.into_iter().map(|asked| &asked.lifecycle);
    let with_statuses = life().flat_map(|life| &life.statuses).flat_map(|status| &status.information);
    let with_work = life().flat_map(|life| &life.actions).flat_map(|action| &action.records);
    let known = with_statuses.chain(with_work).find(|known| known.id == id);
    known.map_or_else(|| id.to_owned(), |known| known.name.get(language).to_owned())
}

/// The name of an actor.
pub(crate) fn actor(rules: &Ruleset, id: &str, language: Language) -> String {
    rules.actor(id).map_or_else(|| id.to_owned(), |actor| actor.name.get(language).to_owned())
}

/// A moment as people write it.
pub(crate) fn moment(moment: NaiveDateTime, language: Language) -> String {
    format!("{} {}", language.day(moment.date()), moment.format("%H:%M"))
}

/// A value that came with a status; a day as people write it.
pub(crate) fn value(value: &str, language: Language) -> String {
    value.parse().map_or_else(|_| value.to_owned(), |found| language.day(found))
}

/// Steps of the rules, numbered.
pub(crate) fn steps(steps: &[FilingStep], language: Language, width: usize) -> String {
    let mut text = String::new();
    for (number, step) in steps.iter().enumerate() {
        let first = format!("{:>3}. ", number + 1);
        text.push_str(&super::wrap::paragraph(&first, step.text.get(language), HANG, width));
        if let Some(trap) = &step.trap {
            let label = language.pick("     Let op: ", "     Note: ");
            text.push_str(&super::wrap::paragraph(label, trap.get(language), HANG, width));
        }
    }
    text
}
