//! The form that closes a request: whether it is due, keeping it, and the news that tells the platform.
//! Never writes a file, and takes no answer that the form does not have.

use super::follow::{Followed, asked, follow, summarise};
use crate::lifecycle::{Answered, Body, DoneWork, Event, EventId, FilledForm, Reporter, StatusReport};
use crate::manifest::{FormEntry, StatusDocument, StatusEntry, WorkEntry};
use crate::register::{DossierKey, Pen, RegisterError};
use crate::rules::{ClosingForm, RequestType, Ruleset};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// Why a form was not kept.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotFilled {
    /// The register could not be used.
    Register(RegisterError),
    /// Others have only spoken of this dossier, or these rules do not know its request type.
    NotKnown,
    /// Requests of this type have no closing form.
    NoForm,
    /// It comes after one of these statuses, none of which was reported.
    NotDue {
        /// The form's name.
        form: String,
        /// The names of the statuses.
        statuses: Vec<String>,
    },
    /// No such actor fills it in.
    UnknownFiller {
        /// What was typed.
        typed: String,
        /// Who does.
        known: Vec<String>,
    },
}

impl From<RegisterError> for NotFilled {
    fn from(error: RegisterError) -> Self {
        Self::Register(error)
    }
}

/// Finds the form that closes a dossier, if it is due.
pub fn due_form<'r>(followed: &Followed, rules: &'r Ruleset) -> Result<(&'r RequestType, &'r ClosingForm), NotFilled> {
    let request_type = asked(&followed.dossier, rules).ok_or(NotFilled::NotKnown)?;
    let form = request_type.closing_form.as_ref().ok_or(NotFilled::NoForm)?;
    let life = followed.life.as_ref().ok_or(NotFilled::NotKnown)?;
    if life.history.iter().any(|reached| form.statuses.contains(&reached.status)) {
        return Ok((request_type, form));
    }
    let statuses = request_type.lifecycle.statuses.iter().filter(|status| form.statuses.contains(&status.id));
    let statuses = statuses.map(|status| status.name.clone()).collect();
    Err(NotFilled::NotDue { form: form.name.clone(), statuses })
}

/// Finds the actor who fills in a form: the one that the rules name, or another who may end the request.
pub fn filler(request_type: &RequestType, form: &ClosingForm, typed: Option<&str>) -> Result<String, NotFilled> {
    let Some(typed) = typed else { return Ok(form.actor.clone()) };
    let ending = request_type.lifecycle.statuses.iter().filter(|status| form.statuses.contains(&status.id));
    let mut known: Vec<String> = vec![form.actor.clone()];
    for actor in ending.flat_map(|status| &status.set_by) {
        if !known.contains(actor) {
            known.push(actor.clone());
        }
    }
    match known.iter().find(|actor| *actor == typed.trim()) {
        Some(actor) => Ok(actor.clone()),
        None => Err(NotFilled::UnknownFiller { typed: typed.to_owned(), known }),
    }
}

/// Keeps a form, under the id that the platform is told, too.
pub fn enter_form(
    pen: &Pen<'_>,
    key: DossierKey,
    answered: &Answered<'_>,
    by: &str,
    (id, now): (&EventId, DateTime<Utc>),
    rules: &Ruleset,
) -> Result<(), NotFilled> {
    let before = follow(pen, key, rules)?;
    due_form(&before, rules)?;
    let filled = FilledForm {
        option: answered.option.name.clone(),
        satisfaction: answered.satisfaction.map(str::to_owned),
        remark: answered.remark.clone(),
        by: by.to_owned(),
        report: None,
    };
    pen.append(key, &Event { id: id.clone(), time: now, body: Body::Form(filled) })?;
    let followed = follow(pen, key, rules)?;
    pen.keep_summary(key, &rules.digest, &summarise(&followed, rules))?;
    Ok(())
}

/// The news that tells the platform how a dossier's form was filled in. The status that it closes goes before it, where
/// whoever fills in the form set that and wrote it down here: nobody else tells the platform.
pub fn form_news(
    followed: &Followed,
    request_type: &RequestType,
    form: &ClosingForm,
    answered: &Answered<'_>,
    (by, set_by): (&str, &str),
    (id, now): (&EventId, DateTime<Utc>),
) -> StatusDocument {
    let blank = StatusEntry {
        id: id.0.clone(),
        dossier: followed.dossier.id.clone(),
        dossiernummer: followed.dossier.number,
        request_type: Some(request_type.id.clone()),
        time: now.fixed_offset(),
        set_by: set_by.to_owned(),
        status: None,
        form: None,
        work: None,
        receipt: None,
        information: BTreeMap::new(),
        letters: Vec::new(),
    };
    let own = own_ending(followed, form, set_by).map(|(event, report)| StatusEntry {
        id: event.id.0.clone(),
        time: event.time.fixed_offset(),
        status: Some(report.name.clone()),
        information: report.information.clone(),
        ..blank.clone()
    });
    let work = followed.events.iter().filter_map(|event| work_entry(followed, request_type, event));
    let form = StatusEntry {
        form: Some(FormEntry {
            name: form.name.clone(),
            option: answered.option.name.clone(),
            satisfaction: answered.satisfaction.map(str::to_owned),
            remark: answered.remark.clone(),
            by: by.to_owned(),
        }),
        ..blank
    };
    StatusDocument::new(work.chain(own).chain([form]).collect())
}

/// The news that tells the platform of work that was done; none where the platform is not told of it.
pub fn work_news(followed: &Followed, request_type: &RequestType, event: &Event) -> Option<StatusDocument> {
    let done = reported_work(request_type, event)?;
    Some(StatusDocument::new(vec![entry_of_work(followed, request_type, event, done)]))
}

/// Work that was done here, that still counts, and that the platform is told of.
fn work_entry(followed: &Followed, request_type: &RequestType, event: &Event) -> Option<StatusEntry> {
    let done = reported_work(request_type, event)?;
    let counts = followed.life.as_ref()?.done.get(&done.action)?;
    (counts.work == *done).then(|| entry_of_work(followed, request_type, event, done))
}

fn reported_work<'e>(request_type: &RequestType, event: &'e Event) -> Option<&'e DoneWork> {
    let Body::Done(done) = &event.body else { return None };
    let mut actions = request_type.lifecycle.actions.iter();
    let reported = actions.any(|action| action.id == done.action && action.reported);
    Some(done).filter(|_| reported && done.report.is_none())
}

fn entry_of_work(followed: &Followed, request_type: &RequestType, event: &Event, done: &DoneWork) -> StatusEntry {
    let actor = request_type.lifecycle.actions.iter().find(|action| action.id == done.action);
    StatusEntry {
        id: event.id.0.clone(),
        dossier: followed.dossier.id.clone(),
        dossiernummer: followed.dossier.number,
        request_type: Some(request_type.id.clone()),
        time: event.time.fixed_offset(),
        set_by: actor.map(|action| action.actor.clone()).unwrap_or_default(),
        status: None,
        form: None,
        // A note is the school's own.
        work: Some(WorkEntry {
            action: done.action.clone(),
            by: done.by.clone(),
            on: done.on,
            records: done.records.clone(),
        }),
        receipt: None,
        information: BTreeMap::new(),
        letters: Vec::new(),
    }
}

/// The status that a form closes, if this actor set it and somebody here wrote that down.
fn own_ending<'f>(followed: &'f Followed, form: &ClosingForm, set_by: &str) -> Option<(&'f Event, &'f StatusReport)> {
    let reached =
        followed.life.as_ref()?.history.iter().rev().find(|reached| form.statuses.contains(&reached.status))?;
    let event = followed.events.iter().find(|event| event.id == reached.event)?;
    match &event.body {
        Body::Status(report) if report.set_by == set_by && matches!(report.reporter, Reporter::ByHand { .. }) => {
            Some((event, report))
        }
        _ => None,
    }
}
