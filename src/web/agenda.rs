//! What has a day, as a file for an agenda; and what is to be done first, of all dossiers that are followed here.
//! Never names a pupil: a dossier is called by its number, or as the user calls it.

use super::Page;
use super::dossier::Desk;
use super::frame::Frame;
use super::parts::{dossier_called, shown, sign};
use crate::doorway::{Body, Request, Response};
use crate::language::Language;
use crate::lifecycle::{TaskState, tasks};
use crate::message::page::{self as words, Label};
use crate::register::Listed;
use crate::report::calendar::{Appointment, calendar};
use crate::work::{Followed, first_task};
use maud::{Markup, html};

/// Dossiers that are told of on the first screen.
const TOLD: usize = 8;

/// The agenda of one dossier.
pub(super) fn of_dossier(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let followed = page.workplace.followed(&desk.folder).ok().flatten()?;
    let language = desk.frame.language;
    let appointments = appointments(page, &followed, language);
    let name = Label::Agenda.get(language);
    let text = calendar(name, &appointments, (page.setting.clock)());
    let body = Body::File { name: "agenda.ics", media_type: "text/calendar; charset=utf-8", bytes: text.into_bytes() };
    Some(Response { status: 200, body })
}

/// What of a dossier has a day that is still to come or was missed.
pub(super) fn appointments(page: &Page, followed: &Followed, language: Language) -> Vec<Appointment> {
    let (Some(asked), Some(life)) = (page.workplace.asked(followed), &followed.life) else { return Vec::new() };
    let rules = &page.workplace.rules;
    let called = dossier_called(&followed.dossier, language);
    let id = followed.dossier.id.clone().unwrap_or_else(|| called.clone());
    let open = tasks(life, rules, asked, &followed.dossier.fields).into_iter();
    open.filter(|task| task.state != TaskState::Done)
        .filter_map(|task| {
            let text = task.action.text.get(language);
            let who = words::actor_name(rules, &task.action.actor, language);
            Some(Appointment {
                uid: format!("{id}-{}@compleet", task.action.id),
                day: task.due?,
                summary: format!("{called}: {text} ({who})"),
                description: task.missing.map_or_else(|| text.to_owned(), |missing| words::missing(missing, language)),
            })
        })
        .collect()
}

/// What is to be done first, of every dossier that is followed here.
pub(super) fn first(page: &Page, frame: Frame<'_>) -> Markup {
    let today = page.today();
    let listed = page.workplace.listed();
    let mut work: Vec<_> =
        listed.iter().filter_map(|one| Some((one, first_task(&one.summary.as_ref()?.open, today)?))).collect();
    work.sort_by_key(|(_, task)| (task.sort, task.due.is_none(), task.due));
    let more = work.len().saturating_sub(TOLD);
    let waiting = listed.iter().filter(|one| one.summary.as_ref().is_some_and(|summary| summary.waiting > 0)).count();
    html! {
        @if !work.is_empty() || waiting > 0 {
            section aria-labelledby="eerst" { h2 #eerst { (frame.say(Label::ToDo)) }
                @if waiting > 0 { p { (sign("look")) " " (words::waiting(waiting, frame.language)) } }
                ul.tasks { @for (one, task) in work.iter().take(TOLD) {
                    li { (sign("open")) div {
                        p { strong { (shown(&dossier_called(&one.dossier, frame.language))) } ": " (shown(&text(page, one, &task.action, frame.language))) }
                        @if let Some(due) = task.due { p.soft { (words::due(due, task.sort == crate::register::OpenSort::Meeting, frame.language)) } }
                    } }
                } }
                @if more > 0 { p.soft { (words::more_work(more, frame.language)) } }
            }
        }
    }
}

fn text(page: &Page, one: &Listed, action: &str, language: Language) -> String {
    let asked = one.dossier.request_type.as_ref().and_then(|id| page.workplace.rules.request_type(id));
    let known = asked.into_iter().flat_map(|asked| &asked.lifecycle.actions).find(|known| known.id == action);
    known.map_or_else(|| action.to_owned(), |known| known.text.get(language).to_owned())
}
