//! Dossiers as the rows of a list: what the rules call everything, and what comes next.

use crate::cli::session::Session;
use crate::keys::Contact;
use crate::language::Language;
use crate::lifecycle::LocalState;
use crate::message::{quoted, status as words};
use crate::register::{DossierRecord, Listed, OpenSort, OpenTask, Summary};
use crate::report::dossiers::DossierRow;
use crate::rules::{Action, RequestType, Ruleset};
use crate::work::{self, Trust};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use std::collections::BTreeMap;

/// What rows are made with.
pub(super) struct Rows<'a> {
    pub(super) rules: &'a Ruleset,
    pub(super) language: Language,
    pub(super) today: NaiveDate,
    pub(super) wall: fn(DateTime<Utc>) -> NaiveDateTime,
    /// What contacts are called, by the fingerprints of their certificates.
    senders: BTreeMap<String, String>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(rules: &'a Ruleset, trust: &Trust, session: &Session<'_>) -> Self {
        let called = |contact: &Contact| {
            let certificate = &contact.certificate;
            (certificate.fingerprint().to_string(), certificate.name())
        };
        Self {
            rules,
            language: session.language,
            today: session.world.today,
            wall: session.world.wall,
            senders: trust.contacts.iter().map(called).collect(),
        }
    }

    /// What the contact is called who sent a dossier in.
    pub(super) fn sender_name(&self, summary: &Summary) -> Option<String> {
        self.senders.get(summary.sender.as_ref()?).cloned()
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
            name: words::name(dossier),
            dossiernummer: summary.number,
            request_type: dossier.request_type.as_ref().map(ToString::to_string),
            request_type_name: request_type.map(|known| known.name.get(self.language).to_owned()),
            local: dossier.known.then_some(summary.local),
            status: name(&summary.status),
            phase: name(&summary.phase),
            since: summary.since.map(self.wall),
            next: None,
            next_text: None,
            actor: None,
            actor_name: None,
            due: None,
            takes_place: false,
            open: self.open_actors(request_type, summary),
            waiting: summary.waiting,
            ended: summary.ended,
            missing: summary.open.iter().find_map(|task| task.missing.clone()),
            sender: summary.sender.clone(),
            sender_name: self.sender_name(summary),
            received: summary.received.map(|moment| (self.wall)(moment).date()),
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
        let Some(task) = work::first_task(&summary.open, self.today) else { return };
        let Some(action) = request_type.and_then(|known| action(known, &task.action)) else { return };
        row.next = Some(action.id.clone());
        row.next_text = Some(self.text(action, task, request_type, &row.name));
        row.actor = Some(action.actor.clone());
        row.actor_name = Some(words::actor(self.rules, &action.actor, self.language));
        row.due = task.due;
        row.takes_place = task.sort == OpenSort::Meeting;
    }

    /// What is to be done, in words; where it takes place on a day that nobody told, also that.
    pub(super) fn text(
        &self,
        action: &Action,
        task: &OpenTask,
        request_type: Option<&RequestType>,
        name: &str,
    ) -> String {
        let text = action.text.get(self.language).to_owned();
        let Some(day) = action.takes_place().filter(|_| task.due.is_none()) else { return text };
        let called = words::information(request_type, day, self.language);
        let status = action.statuses.first().map(|id| words::status(request_type, id)).unwrap_or_default();
        let command = format!("compleet status record {} {}", quoted(name), quoted(&status));
        let told = self.language.pick(
            format!("{called} is hier nog niet bekend. Kijk bij de statusinformatie of vraag het na, en leg hem vast: {command} --information {day}=DATUM --by \"NAAM\""),
            format!("{called} is not known here yet. Look at the status information or ask, and record it: {command} --information {day}=DATE --by \"NAME\""),
        );
        format!("{text} {told}")
    }

    /// Who has open work, by id and in words.
    fn open_actors(&self, request_type: Option<&RequestType>, summary: &Summary) -> Vec<String> {
        let work = summary.open.iter().filter(|task| task.sort == OpenSort::Work);
        let mut actors: Vec<String> =
            work.filter_map(|task| Some(action(request_type?, &task.action)?.actor.clone())).collect();
        actors.sort();
        actors.dedup();
        actors
    }

    /// What compleet itself asks of whoever follows the dossier.
    pub(super) fn own_step(&self, listed: &Listed, summary: &Summary, name: &str) -> Option<String> {
        let name = quoted(name);
        if summary.unread > 0 {
            return Some(self.language.pick(
                "Een deel van wat hier over dit dossier is bewaard, is onleesbaar. Kijk het na: compleet register check".to_owned(),
                "Part of what is kept of this dossier cannot be read. Look at it: compleet register check".to_owned(),
            ));
        }
        if !listed.dossier.known {
            return Some(self.unclaimed(&listed.dossier, &name));
        }
        if summary.waiting > 0 {
            let count = summary.waiting;
            return Some(self.language.pick(
                format!("Beslis over wat niet vanzelf kon worden verwerkt ({count}): compleet status show {name}"),
                format!("Decide about what could not be applied by itself ({count}): compleet status show {name}"),
            ));
        }
        let packed_here = summary.local != LocalState::Received;
        if let Some(packed) = summary.unsent.filter(|_| packed_here) {
            return Some(self.send_supplement((self.wall)(packed).date(), summary.number, &name));
        }
        let sent = summary.local == LocalState::Sent || summary.number.is_some_and(|number| number > 0);
        let unsent = summary.status.is_none() && !sent && packed_here;
        let asked = listed.dossier.request_type.as_ref().and_then(|id| self.rules.request_type(id));
        if unsent && asked.is_some_and(|asked| !asked.numbered) {
            return Some(self.language.pick(
                format!("Verzend het, en leg dat vast: compleet status sent {name}"),
                format!("Send it, and record that: compleet status sent {name}"),
            ));
        }
        unsent.then(|| {
            self.language.pick(
                format!("Verzend het, en leg het nummer vast: compleet status sent NUMMER {name}"),
                format!("Send it, and record its number: compleet status sent NUMBER {name}"),
            )
        })
    }

    /// What to do about a supplement of which nobody knows that it was sent.
    fn send_supplement(&self, packed: NaiveDate, number: Option<i64>, name: &str) -> String {
        let day = self.language.day(packed);
        let record = number.filter(|number| *number > 0).map(|number| {
            self.language.pick(
                format!(" Is dat gedaan, leg het dan vast: compleet status sent {number} {name}"),
                format!(" Once that is done, record it: compleet status sent {number} {name}"),
            )
        });
        let send = self.language.pick(
            format!("Verstuur de aanvulling die u op {day} inpakte, bij dezelfde hulpvraag."),
            format!("Send the supplement that you packed on {day}, with the same request."),
        );
        send + &record.unwrap_or_default()
    }

    /// What to do about news of a dossier that nobody here knows.
    fn unclaimed(&self, dossier: &DossierRecord, name: &str) -> String {
        let mine = match dossier.number {
            Some(number) => self
                .language
                .pick(format!("compleet status sent {number} MAP"), format!("compleet status sent {number} FOLDER")),
            None => self.language.pick(
                "pak het hier in, of pak het pakket uit dat u kreeg".to_owned(),
                "pack it here, or unpack the bundle that you got".to_owned(),
            ),
        };
        self.language.pick(
            format!(
                "Er is bericht over een dossier dat hier niet bekend is. Is het van u: {mine}. Zo niet: compleet status confirm {name} --dismiss --by \"NAAM\" --reason \"REDEN\""
            ),
            format!(
                "There is news of a dossier that is not known here. If it is yours: {mine}. If not: compleet status confirm {name} --dismiss --by \"NAME\" --reason \"REASON\""
            ),
        )
    }
}

/// News of unknown senders about dossiers that nobody here knows is kept, and not listed: anybody can send it.
pub(super) fn is_noise(listed: &Listed) -> bool {
    !listed.dossier.known && listed.summary.as_ref().is_some_and(|summary| summary.waiting == 0 && summary.unread == 0)
}

/// Finds an action of a request type.
pub(super) fn action<'a>(request_type: &'a RequestType, id: &str) -> Option<&'a Action> {
    request_type.lifecycle.actions.iter().find(|action| action.id == id)
}
