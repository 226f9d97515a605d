//! The form that closes a request: whether it is due, keeping it, and the news that tells the platform.
//! Never writes a file, and takes no answer that the form does not have.

use super::follow::{Followed, asked, follow, summarise};
use crate::files;
use crate::lifecycle::{Answered, Body, DoneWork, Event, EventId, FilledForm};
use crate::manifest::{FormEntry, StatusDocument, StatusEntry};
use crate::register::{DossierKey, Pen, RegisterError};
use crate::rules::{ClosingForm, RequestType, Ruleset};
use chrono::{DateTime, NaiveDate, Utc};
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

/// Keeps a form, and that the work of filling it in is done; returns the form's event.
pub fn enter_form(
    pen: &Pen<'_>,
    key: DossierKey,
    answered: &Answered<'_>,
    by: &str,
    (now, today): (DateTime<Utc>, NaiveDate),
    rules: &Ruleset,
) -> Result<EventId, NotFilled> {
    let before = follow(pen, key, rules)?;
    let (_, form) = due_form(&before, rules)?;
    let id = EventId(files::unique_id());
    let filled = FilledForm {
        option: answered.option.name.clone(),
        satisfaction: answered.satisfaction.map(str::to_owned),
        remark: answered.remark.clone(),
        by: by.to_owned(),
        reporter: None,
    };
    pen.append(key, &Event { id: id.clone(), time: now, body: Body::Form(filled) })?;
    if let Some(action) = &form.action {
        let done =
            DoneWork { action: action.clone(), by: by.to_owned(), on: today, note: None, records: BTreeMap::new() };
        pen.append(key, &Event { id: EventId(files::unique_id()), time: now, body: Body::Done(done) })?;
    }
    let followed = follow(pen, key, rules)?;
    pen.keep_summary(key, &rules.digest, &summarise(&followed, rules))?;
    Ok(id)
}

/// The news that tells the platform how a dossier's form was filled in.
pub fn form_news(
    followed: &Followed,
    request_type: &RequestType,
    form: &ClosingForm,
    answered: &Answered<'_>,
    by: &str,
    (id, now): (&EventId, DateTime<Utc>),
) -> StatusDocument {
    StatusDocument::new(vec![StatusEntry {
        id: id.0.clone(),
        dossier: followed.dossier.id.clone(),
        dossiernummer: followed.dossier.numbers.last().copied().filter(|number| *number > 0),
        request_type: Some(request_type.id.clone()),
        time: now.fixed_offset(),
        set_by: form.actor.clone(),
        status: None,
        form: Some(FormEntry {
            name: form.name.clone(),
            option: answered.option.name.clone(),
            satisfaction: answered.satisfaction.map(str::to_owned),
            remark: answered.remark.clone(),
            by: by.to_owned(),
        }),
        information: BTreeMap::new(),
        letters: Vec::new(),
    }])
}
