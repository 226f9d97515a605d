//! Dossiers that are followed, as a list: for a person, a program or a spreadsheet. One row each.
//! Never derives where a dossier stands: it is given the rows.

use super::json::guarded;
use crate::language::Language;
use crate::language::plain::one_line;
use crate::lifecycle::LocalState;
use crate::message::wrap::{padded, wrapped};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Serialize, Serializer};
use unicode_width::UnicodeWidthStr;

/// The format of a list.
const FORMAT: &str = "compleet/dossiers/v1";
/// How wide the name of a dossier may be in a list.
const NAME: usize = 28;
/// How much of a fingerprint stands for a sender who is no contact any more.
const SHORT: usize = 16;

/// One dossier of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DossierRow {
    /// Its id.
    pub id: Option<String>,
    /// What the user calls it.
    pub label: Option<String>,
    /// What people call it: the label, the number, or a part of the id.
    pub name: String,
    /// Its number at the platform.
    pub dossiernummer: Option<i64>,
    /// Its request type's id.
    pub request_type: Option<String>,
    /// Its request type's name.
    pub request_type_name: Option<String>,
    /// How far it came here: `concept`, `checked`, `packed`, `sent`, `received`; `unknown` where others have only spoken
    /// of it.
    #[serde(serialize_with = "known_or_not")]
    pub local: Option<LocalState>,
    /// The platform's last word, by its name.
    pub status: Option<String>,
    /// The last status that says something of the matter itself, by its name.
    pub phase: Option<String>,
    /// Since when the last word holds, by the user's clock.
    pub since: Option<NaiveDateTime>,
    /// The id of what comes next.
    pub next: Option<String>,
    /// What is to be done next, in words.
    pub next_text: Option<String>,
    /// Whose turn it is, by id.
    pub actor: Option<String>,
    /// Whose turn it is, in words.
    pub actor_name: Option<String>,
    /// Until when, or on which day.
    pub due: Option<NaiveDate>,
    /// It takes place on that day; nobody has to do it by then.
    #[serde(skip)]
    pub takes_place: bool,
    /// Who has open work, by id.
    #[serde(skip)]
    pub open: Vec<String>,
    /// How many events wait for a decision.
    pub waiting: u32,
    /// The request is over.
    pub ended: bool,
    /// What is missing, in the words of whoever reported it; none once it was sent.
    pub missing: Option<String>,
    /// Who sent the dossier in: the fingerprint of a contact's certificate.
    pub sender: Option<String>,
    /// What that contact is called here.
    pub sender_name: Option<String>,
    /// The day on which the bundle was signed with which it came in.
    pub received: Option<NaiveDate>,
}

/// A list, as programs read it.
#[derive(Serialize)]
struct List<'a> {
    format: &'static str,
    date: NaiveDate,
    dossiers: &'a [DossierRow],
}

/// Writes the list for programs.
pub fn json(rows: &[DossierRow], on: NaiveDate) -> serde_json::Result<String> {
    let text = serde_json::to_string_pretty(&List { format: FORMAT, date: on, dossiers: rows })?;
    Ok(guarded(&text).into_owned() + "\n")
}

/// Writes the list for a spreadsheet.
pub fn csv(rows: &[DossierRow]) -> Result<String, csv::Error> {
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        let mut safe = row.clone();
        let cells = [&mut safe.id, &mut safe.label, &mut safe.status, &mut safe.phase, &mut safe.next_text];
        let cells = cells.into_iter().chain([&mut safe.missing, &mut safe.sender_name]);
        cells.flatten().for_each(defuse);
        defuse(&mut safe.name);
        // A person typed it, and a spreadsheet obeys some of what a terminal does.
        safe.label = safe.label.map(|label| one_line(&label).into_owned());
        writer.serialize(safe)?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    // A spreadsheet takes it for UTF-8 by its mark.
    Ok(format!("\u{feff}{}", String::from_utf8_lossy(&bytes)))
}

/// A cell that begins so is a formula to a spreadsheet.
fn defuse(cell: &mut String) {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        cell.insert(0, '\'');
    }
}

/// Writes the list for a person, row by row.
pub fn terminal(rows: &[DossierRow], language: Language, width: usize) -> impl Iterator<Item = String> {
    let name = rows.iter().map(|row| row.name.width()).max().unwrap_or_default().min(NAME);
    rows.iter().map(move |row| in_words(row, name, language, width))
}

fn in_words(row: &DossierRow, name: usize, language: Language, width: usize) -> String {
    let kind = row.request_type_name.as_deref().unwrap_or(language.pick("onbekende aanvraag", "unknown request"));
    let first = format!("{}  ", padded(&one_line(&row.name), name));
    let mut text = wrapped(&first, &format!("{kind}: {}", state(row, language)), name + 2, width);
    let indent = " ".repeat(name + 2);
    if let Some(phase) = row.phase.as_ref().filter(|phase| row.status.as_ref() != Some(phase)) {
        let words = language.pick(
            format!("er is iets bijgekomen; inhoudelijk nog: {phase}"),
            format!("something was added; in substance still: {phase}"),
        );
        text.push_str(&wrapped(&indent, &words, name + 2, width));
    }
    if let Some(sender) = sender(row, language) {
        text.push_str(&wrapped(&indent, &sender, name + 2, width));
    }
    if let Some(missing) = &row.missing {
        let label = language.pick("wat ontbreekt: ", "what is missing: ");
        text.push_str(&wrapped(&indent, &format!("{label}{}", one_line(missing)), name + 2, width));
    }
    if let Some(next) = next(row, language) {
        text.push_str(&wrapped(&format!("{indent}> "), &next, name + 4, width));
    }
    text
}

/// Who sent it in, as far as that is known.
fn sender(row: &DossierRow, language: Language) -> Option<String> {
    let from = match (&row.sender_name, &row.sender) {
        (Some(name), _) => one_line(name).into_owned(),
        (None, Some(fingerprint)) => {
            let start: String = fingerprint.chars().take(SHORT).collect();
            language.pick(format!("een afzender ({start}…)"), format!("a sender ({start}…)"))
        }
        (None, None) => return None,
    };
    let day = row.received.map(|day| format!(", {}", super::words::day(day, language))).unwrap_or_default();
    Some(language.pick(format!("van {from}{day}"), format!("from {from}{day}")))
}

fn state(row: &DossierRow, language: Language) -> String {
    let state = match (&row.status, row.local) {
        (Some(status), _) => status.clone(),
        (None, local) => local_state(local, language).to_owned(),
    };
    let since = row.since.map(|since| {
        let day = super::words::day(since.date(), language);
        language.pick(format!(" sinds {day}"), format!(" since {day}"))
    });
    let number = row.dossiernummer.filter(|_| row.label.is_some()).map(|number| format!(" ({number})"));
    let over = row.ended.then(|| language.pick(", afgesloten", ", closed"));
    [state, since.unwrap_or_default(), number.unwrap_or_default(), over.unwrap_or_default().to_owned()].concat()
}

/// What stands for a dossier of which others have only spoken.
const UNKNOWN: &str = "unknown";

fn known_or_not<S: Serializer>(local: &Option<LocalState>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(local_id(*local))
}

/// How far a dossier came here, by id.
pub fn local_id(local: Option<LocalState>) -> &'static str {
    local.map_or(UNKNOWN, LocalState::as_str)
}

/// How far a dossier can have come here; none: others have only spoken of it.
pub fn local_states() -> impl Iterator<Item = Option<LocalState>> {
    LocalState::ALL.into_iter().map(Some).chain([None])
}

/// How far a dossier came here, in words.
pub fn local_state(local: Option<LocalState>, language: Language) -> &'static str {
    match local {
        Some(LocalState::Concept) => language.pick("wordt verzameld", "being gathered"),
        Some(LocalState::Checked) => language.pick("gecontroleerd", "checked"),
        Some(LocalState::Packed) => language.pick("ingepakt, nog niet verzonden", "packed, not sent yet"),
        Some(LocalState::Sent) => language.pick("verzonden, nog geen bericht", "sent, no news yet"),
        Some(LocalState::Received) => language.pick("ontvangen, nog geen status", "received, no status yet"),
        None => language.pick("hier niet bekend", "not known here"),
    }
}

fn next(row: &DossierRow, language: Language) -> Option<String> {
    let text = row.next_text.as_ref()?;
    let who = row.actor_name.as_ref().map(|actor| format!(" ({actor})")).unwrap_or_default();
    let due = row.due.map(|due| {
        let day = super::words::day(due, language);
        match row.takes_place {
            true => language.pick(format!(" Op {day}."), format!(" On {day}.")),
            false => language.pick(format!(" Uiterlijk {day}."), format!(" By {day}.")),
        }
    });
    Some(format!("{text}{who}{}", due.unwrap_or_default()))
}
