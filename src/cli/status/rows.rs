//! Dossiers as the rows of a list: what the rules call everything, and what comes next.

use super::words;
use crate::cli::session::Session;
use crate::language::Language;
use crate::register::{Listed, Summary};
use crate::report::dossiers::DossierRow;
use crate::rules::{Action, RequestType, Ruleset};
use crate::work;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// What rows are made with.
pub(super) struct Rows<'a> {
    pub(super) rules: &'a Ruleset,
    pub(super) language: Language,
    pub(super) today: NaiveDate,
    pub(super) wall: fn(DateTime<Utc>) -> NaiveDateTime,
}

impl<'a> Rows<'a> {
    pub(super) fn new(rules: &'a Ruleset, session: &Session<'_>) -> Self {
        Self { rules, language: session.language, today: session.world.today, wall: session.world.wall }
    }

    pub(super) fn row(&self, listed: &Listed) -> DossierRow {
        let Listed { dossier, summary } = listed;
        let empty = Summary::default();
        let summary = summary.as_ref().unwrap_or(&empty);
        let request_type = dossier.request_type.as_ref().and_then(|id| self.rules.request_type(id));
        let name = |id: &Option<String>| Some(words::status(request_type, id.as_deref()?));
        let mut row = DossierRow {
            id: dossier.id.clone(),
            label: dossier.label.clone(),
            name: match (&dossier.label, summary.number) {
                (None, Some(number)) if number > 0 => number.to_string(),
                _ => words::name(dossier),
            },
            dossiernummer: summary.number,
            request_type: dossier.request_type.as_ref().map(ToString::to_string),
            request_type_name: request_type.map(|known| known.name.get(self.language).to_owned()),
            local: if dossier.known { local(summary.local) } else { "unknown" },
            status: name(&summary.status),
            phase: name(&summary.phase),
            since: summary.since.map(self.wall),
            next: None,
            next_text: None,
            actor: None,
            actor_name: None,
            due: None,
            waiting: summary.waiting,
            ended: summary.ended,
        };
        self.next(&mut row, listed, request_type, summary);
        row
    }

    /// What comes first: what cannot be understood, what was not sent, what the rules ask.
    fn next(&self, row: &mut DossierRow, listed: &Listed, request_type: Option<&RequestType>, summary: &Summary) {
        if let Some(text) = self.own_step(listed, summary, &row.name) {
            row.next_text = Some(text);
            return;
        }
        let Some(task) = summary.open.iter().find(|task| Some(&task.action) == summary.next.as_ref()) else { return };
        let Some(action) = request_type.and_then(|known| action(known, &task.action)) else { return };
        row.next = Some(action.id.clone());
        row.next_text = Some(action.text.get(self.language).to_owned());
        row.actor = Some(action.actor.clone());
        row.actor_name = Some(words::actor(self.rules, &action.actor, self.language));
        row.due = work::due_on(task, action, self.rules, self.today);
    }

    /// What compleet itself asks of whoever follows the dossier.
    pub(super) fn own_step(&self, listed: &Listed, summary: &Summary, name: &str) -> Option<String> {
        let name = crate::message::quoted(name);
        if !listed.dossier.known {
            return Some(self.language.pick(
                format!("Er is bericht over een dossier dat hier niet bekend is. Is het van u: compleet status sent {name} DOSSIER"),
                format!("There is news of a dossier that is not known here. If it is yours: compleet status sent {name} DOSSIER"),
            ));
        }
        if summary.waiting > 0 {
            let count = summary.waiting;
            return Some(self.language.pick(
                format!("Beslis over wat niet vanzelf kon worden verwerkt ({count}): compleet status show {name}"),
                format!("Decide about what could not be applied by itself ({count}): compleet status show {name}"),
            ));
        }
        let unsent = summary.status.is_none() && summary.number.is_none_or(|number| number <= 0);
        unsent.then(|| {
            self.language.pick(
                format!("Verzend het, en leg het nummer vast: compleet status sent NUMMER {name}"),
                format!("Send it, and record its number: compleet status sent NUMBER {name}"),
            )
        })
    }
}

/// Finds an action of a request type.
pub(super) fn action<'a>(request_type: &'a RequestType, id: &str) -> Option<&'a Action> {
    request_type.lifecycle.actions.iter().find(|action| action.id == id)
}

fn local(local: u8) -> &'static str {
    match local {
        0 => "concept",
        1 => "checked",
        2 => "packed",
        _ => "sent",
    }
}
