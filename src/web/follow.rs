//! Follow: where the request stands, what is to be done, what happened; recording what the platform says.

use super::dossier::{Desk, Step};
use super::file;
use super::parts::{file_name, shown, sign};
use super::settle;
use super::state::Flash;
use super::{Page, agenda, mail, pack, receiver, standing, trouble};
use crate::doorway::{Request, Response};
use crate::language;
use crate::lifecycle::{LocalState, Offered, Outcome, Task, TaskState, tasks};
use crate::message::page::{self as words, Done, Label, Trouble};
use crate::rules::{Information, RequestType, Status, ValueSort};
use crate::work::{ByHand, Followed, FormAnswers, FormFile, Verdict, Work, due_form, retention, summarise};
use chrono::{NaiveDate, NaiveTime};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The screen.
pub(super) fn screen(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let main = match page.workplace.followed(&desk.folder) {
        Err(failure) => html! {
            h1 { (desk.frame.say(Label::CouldNotLook)) }
            div.summary role="alert" { p { (trouble::of_follow(&failure).get(desk.frame.language)) } }
        },
        Ok(followed) => main(&desk, followed.as_ref()),
    };
    Some(desk.show(Step::Follow, &main))
}

fn main(desk: &Desk<'_>, followed: Option<&Followed>) -> Markup {
    let (language, say) = (desk.frame.language, |label| desk.frame.say(label));
    let workplace = &desk.page.workplace;
    let is_sent = followed.is_some_and(|followed| {
        // Where a channel gives no number, it was sent once somebody says so.
        let unnumbered = workplace.asked(followed).is_some_and(|asked| !asked.numbered);
        followed.life.as_ref().is_some_and(|life| {
            let numbered = life.number.is_some_and(|number| number > 0);
            numbered || life.status.is_some() || (unnumbered && life.local >= LocalState::Sent)
        })
    });
    let (Some(followed), true) = (followed, is_sent) else {
        let told = standing::of_colleague(desk);
        return html! {
            h1 { (say(Label::NotFiledYet)) }
            p.lead { (say(Label::FollowBeginsAfterFiling)) }
            p { a.button.main href=(desk.address(Step::File)) { (say(Label::GoFile)) } }
            (told)
        };
    };
    let (asked, life) = (workplace.asked(followed), followed.life.as_ref());
    let reached = life.and_then(|life| life.status.as_ref());
    let ended = life.is_some_and(|life| life.ended);
    html! {
        h1 { (words::standing(life, asked, language)) }
        p.lead {
            @if let Some(number) = followed.dossier.number { (words::number(number, language)) ". " }
            @if let Some(reached) = reached { (words::since(desk.page.day(reached.since), language)) ". " (meaning(asked, &reached.status, language)) }
            @else { (say(Label::NoNewsYet)) }
        }
        (waiting(desk, followed))
        (todo(desk, followed, asked))
        @if ended { p.done { (sign("good")) (say(Label::RequestIsOver)) } } @else { (news(desk, followed, asked)) }
        (closing(desk, followed))
        section aria-labelledby="verloop" { h2 #verloop { (say(Label::WhatHappened)) } (timeline(desk, followed, asked)) }
        (standing::form(desk))
        @if let Some(asked) = asked {
            div.kept { @for (rule, until) in retention(asked, summarise(followed, &workplace.rules).last, &workplace.rules) {
                p.soft { (words::kept_until(rule.text.get(language), until, language)) }
            } }
        }
    }
}

fn meaning(asked: Option<&RequestType>, status: &str, language: language::Language) -> String {
    let found = asked.and_then(|asked| asked.lifecycle.statuses.iter().find(|one| one.id == status));
    found.map_or_else(String::new, |status| status.meaning.get(language).to_owned())
}

/// What waits for a decision.
fn waiting(desk: &Desk<'_>, followed: &Followed) -> Markup {
    let say = |label| desk.frame.say(label);
    let outcomes = followed.life.iter().flat_map(|life| &life.outcomes).filter(|(_, outcome)| outcome.waits());
    let asked = desk.page.workplace.asked(followed);
    let told =
        outcomes.filter_map(|(id, outcome)| Some((followed.events.iter().find(|event| event.id == *id)?, outcome)));
    html! {
        @for (at, (event, outcome)) in told.enumerate() {
            div.card {
                p.what { (sign("look")) span { (shown(&words::event(event, Some(outcome), (&desk.page.workplace.rules, asked), desk.frame.language))) } }
                form method="post" action=(desk.below("besluit")) {
                    input type="hidden" name="over" value=(event.id);
                    @if desk.by(None).is_none() { (field(&format!("besluit-door-{at}"), "door", say(Label::YourName), "", None)) }
                    (field(&format!("besluit-{at}"), "reden", say(Label::WhyDoYouSaySo), "", None))
                    div.row {
                        @if !matches!(outcome, Outcome::Refused(_) | Outcome::Quarantined { .. }) { button.main name="besluit" value="klopt" { (say(Label::ItHolds)) } }
                        button name="besluit" value="niet" { (say(Label::ItDoesNotHold)) }
                    }
                }
            }
        }
    }
}

/// What is to be done: what the platform lacks first.
fn todo(desk: &Desk<'_>, followed: &Followed, asked: Option<&RequestType>) -> Markup {
    let (Some(asked), Some(life)) = (asked, &followed.life) else { return html! {} };
    let rules = &desk.page.workplace.rules;
    let today = desk.page.today();
    let mut found = tasks(life, rules, asked, &followed.dossier.fields);
    found.retain(|task| task.state != TaskState::Meeting || task.due.is_none_or(|day| day >= today));
    found.sort_by_key(|task| {
        (
            task.state == TaskState::Done,
            task.missing.is_none(),
            task.state != TaskState::Open,
            task.due.unwrap_or(NaiveDate::MAX),
        )
    });
    html! {
        @if !found.is_empty() {
            section aria-labelledby="te-doen" { h2 #te-doen { (desk.frame.say(Label::ToDo)) }
                ul.tasks { @for (at, task) in found.iter().enumerate() { (self::task(desk, asked, task, at)) } }
                @if !agenda::appointments(desk.page, followed, desk.frame.language).is_empty() {
                    p { a.button href=(desk.below("agenda.ics")) { (desk.frame.say(Label::ToAgenda)) } }
                }
            }
        }
    }
}

fn task(desk: &Desk<'_>, asked: &RequestType, task: &Task<'_>, at: usize) -> Markup {
    let (language, say) = (desk.frame.language, |label| desk.frame.say(label));
    let mark = match task.state {
        TaskState::Open => "open",
        TaskState::Hint | TaskState::Meeting => "note",
        TaskState::Done => "good",
    };
    let is_open = task.state == TaskState::Open;
    html! {
        li.task {
            (sign(mark))
            div {
                p { (task.action.text.get(language)) }
                p.soft { (words::actor_name(&desk.page.workplace.rules, &task.action.actor, language))
                    @if let Some(due) = task.due { " · " (words::due(due, task.state == TaskState::Meeting, language)) }
                    @if task.state == TaskState::Done { " · " (say(Label::TaskDone)) } }
                @if let Some(missing) = task.missing {
                    p.what { (shown(&words::missing(missing, language))) }
                    @if !asked.supplement.is_empty() { details { summary { (say(Label::HowToSupplement)) } (file::steps(desk, &asked.supplement)) (pack::form(desk, true)) } }
                }
                @if is_open {
                    @if task.action.records.is_empty() { (done_form(desk, task, at)) }
                    @else { details { summary { (say(Label::RecordThis)) } (done_form(desk, task, at)) } }
                }
            }
        }
    }
}

fn done_form(desk: &Desk<'_>, task: &Task<'_>, at: usize) -> Markup {
    let language = desk.frame.language;
    html! {
        form method="post" action=(desk.below("taak")) novalidate {
            input type="hidden" name="taak" value=(task.action.id);
            @if desk.by(None).is_none() { (field(&format!("taak-door-{at}"), "door", desk.frame.say(Label::YourName), "", None)) }
            @for record in &task.action.records {
                (field(&format!("taak-{at}-{}", record.id), &format!("gegeven-{}", record.id), record.name.get(language), "", hint(desk, record)))
            }
            button { (desk.frame.say(if task.missing.is_some() { Label::SupplementSent } else { Label::TaskIsDone })) }
        }
    }
}

fn hint<'d>(desk: &Desk<'d>, record: &Information) -> Option<&'d str> {
    match record.value {
        ValueSort::Date => Some(desk.frame.say(Label::DayHint)),
        ValueSort::Text => None,
    }
}

fn field(id: &str, name: &str, label: &str, value: &str, hint: Option<&str>) -> Markup {
    html! {
        div.field { label for=(id) { (label) }
            @if let Some(hint) = hint { p.hint id={(id) "-hint"} { (hint) } }
            input id=(id) type="text" name=(name) value=(value) aria-describedby=[hint.map(|_| format!("{id}-hint"))] autocomplete="off" spellcheck="false" translate="no"; }
    }
}

/// What can come next, each one click away; the others below.
fn news(desk: &Desk<'_>, followed: &Followed, asked: Option<&RequestType>) -> Markup {
    let Some(asked) = asked else { return html! {} };
    let say = |label| desk.frame.say(label);
    let now = followed.life.as_ref().and_then(|life| life.status_id());
    let follows = |status: &Status| {
        asked.lifecycle.transitions.iter().any(|step| {
            step.to == status.id
                && match now {
                    Some(now) => step.from.iter().any(|from| from == now),
                    None => step.from.is_empty() || first(asked).is_some_and(|first| step.from.contains(&first.id)),
                }
        })
    };
    let (next, others): (Vec<&Status>, Vec<&Status>) =
        asked.lifecycle.statuses.iter().partition(|status| follows(status));
    html! {
        section aria-labelledby="bericht" { h2 #bericht { (say(Label::DidYouHear)) }
            (mail::form(desk))
            p { (say(Label::ChooseWhatItSays)) }
            ul.statuses { @for status in next { (choice(desk, status)) } }
            p.soft { (say(Label::GotAStatusFile)) }
            details { summary { (say(Label::SomethingElse)) } ul.statuses { @for status in others { (choice(desk, status)) } } }
        }
    }
}

fn first(asked: &RequestType) -> Option<&Status> {
    asked.lifecycle.statuses.first()
}

fn choice(desk: &Desk<'_>, status: &Status) -> Markup {
    html! { li { a.choice href={(desk.below("status")) "/" (status.id)} { span { strong { (status.name) } br; span.soft { (status.meaning.get(desk.frame.language)) } } } } }
}

/// The form of one status: since when, and what came with it.
pub(super) fn status(page: &Page, request: &Request, [place, id]: [&str; 2]) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let (language, say) = (desk.frame.language, |label| desk.frame.say(label));
    let followed = page.workplace.followed(&desk.folder).ok().flatten()?;
    let asked = page.workplace.asked(&followed)?;
    let status = asked.lifecycle.statuses.iter().find(|status| status.id == id)?;
    let nothing = BTreeMap::new();
    let main = html! {
        h1 { (status.name) }
        p.lead { (status.meaning.get(language)) }
        (status_form(&desk, &StatusForm { status, information: &nothing, since: None }))
        p.up { a href=(desk.address(Step::Follow)) { (say(Label::Back)) } }
    };
    Some(desk.show(Step::Follow, &main))
}

/// A status to be recorded, with what is known of it.
pub(super) struct StatusForm<'a> {
    pub(super) status: &'a Status,
    /// What comes with it.
    pub(super) information: &'a BTreeMap<String, String>,
    /// Since when; none: since today.
    pub(super) since: Option<NaiveDate>,
}

/// The form by which it is recorded.
pub(super) fn status_form(desk: &Desk<'_>, filled: &StatusForm<'_>) -> Markup {
    let (language, say) = (desk.frame.language, |label| desk.frame.say(label));
    let day = |day: NaiveDate| day.format("%d-%m-%Y").to_string();
    let since = day(filled.since.filter(|since| *since <= desk.page.today()).unwrap_or(desk.page.today()));
    let value = |one: &Information| {
        let known = filled.information.get(&one.id).cloned().unwrap_or_default();
        language::parse_date(&known).map_or(known, day)
    };
    html! {
        form method="post" action={(desk.below("status")) "/" (filled.status.id)} novalidate {
            @for one in &filled.status.information { (field(&format!("in-{}", one.id), &format!("gegeven-{}", one.id), one.name.get(language), &value(one), hint(desk, one))) }
            (field("sinds", "sinds", say(Label::SinceWhen), &since, Some(say(Label::DayHint))))
            @if desk.by(None).is_none() { (field("door", "door", say(Label::YourName), "", None)) }
            button.main { (say(Label::Record)) }
        }
    }
}

/// Fields of a form that begin so, without those that are empty.
fn records(request: &Request) -> BTreeMap<String, String> {
    let filled = request.form.iter().filter(|(_, value)| !value.trim().is_empty());
    filled
        .filter_map(|(key, value)| Some((key.strip_prefix("gegeven-")?.to_owned(), value.trim().to_owned())))
        .collect()
}

/// A status that came by mail or was read on a screen.
pub(super) fn record(page: &Page, request: &Request, [place, id]: [&str; 2]) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let outcome = (|| {
        let by = settle::by(&desk, request)?;
        let typed = request.field("sinds");
        let day = typed
            .map(|typed| language::parse_date(typed).ok_or_else(|| Trouble::NotADate { typed: typed.to_owned() }))
            .transpose()?;
        let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
        let time = day.filter(|day| *day != page.today()).map(|day| day.and_time(noon).and_utc());
        let followed = page.workplace.followed(&desk.folder).map_err(|failure| trouble::of_follow(&failure))?;
        let asked =
            followed.as_ref().and_then(|followed| page.workplace.asked(followed)).ok_or(Trouble::NotUnderstood)?;
        let name = asked
            .lifecycle
            .statuses
            .iter()
            .find(|status| status.id == id)
            .map(|status| status.name.as_str())
            .ok_or(Trouble::NotUnderstood)?;
        let entry = ByHand { name, set_by: None, time, information: records(request), by: &by };
        let _busy = page.state.work();
        page.workplace
            .enter_status(&desk.folder, entry, (page.setting.clock)())
            .map_err(|failure| trouble::of_follow(&failure))
    })();
    Some(match outcome {
        Ok((event, _)) => {
            page.workplace.renew_standing(&desk.folder, (page.setting.clock)());
            page.state.flash(desk.place, Flash::Taken(Done::StatusRecorded, event.to_string()));
            desk.go(Step::Follow)
        }
        Err(trouble) => {
            page.state.flash(desk.place, Flash::Trouble(trouble));
            Response::see_other(format!("{}/{id}", desk.below("status")))
        }
    })
}

/// Work that is done.
pub(super) fn done(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let outcome = (|| {
        let by = settle::by(&desk, request)?;
        let action = request.field("taak").ok_or(Trouble::NotUnderstood)?;
        let work = Work { action, by: &by, on: page.today(), note: None, records: records(request) };
        let _busy = page.state.work();
        let moment = ((page.setting.clock)(), page.today());
        page.workplace.enter_work(&desk.folder, work, moment).map_err(|failure| trouble::of_follow(&failure))
    })();
    page.workplace.renew_standing(&desk.folder, (page.setting.clock)());
    page.state.flash(
        desk.place,
        match outcome {
            Ok(event) => Flash::Taken(Done::WorkRecorded, event.to_string()),
            Err(trouble) => Flash::Trouble(trouble),
        },
    );
    Some(desk.go(Step::Follow))
}

/// A decision about what waits, or taking back what was entered here.
pub(super) fn decide(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let outcome = (|| {
        let by = settle::by(&desk, request)?;
        let undone = request.field("besluit") == Some("terug");
        let reason = match request.field("reden") {
            Some(reason) => reason.to_owned(),
            None if undone => desk.frame.say(Label::EnteredByMistake).to_owned(),
            None => return Err(Trouble::Empty { field: desk.frame.say(Label::WhyDoYouSaySo).to_owned() }),
        };
        let dismiss = undone || request.field("besluit") == Some("niet");
        let verdict = Verdict { about: request.field("over"), dismiss, meaning: None, by: &by, reason: &reason };
        let _busy = page.state.work();
        page.workplace
            .decide(&desk.folder, &verdict, (page.setting.clock)())
            .map_err(|failure| trouble::of_follow(&failure))
    })();
    page.workplace.renew_standing(&desk.folder, (page.setting.clock)());
    page.state.flash(
        desk.place,
        match outcome {
            Ok(()) => Flash::Done(Done::Decided, false),
            Err(trouble) => Flash::Trouble(trouble),
        },
    );
    Some(desk.go(Step::Follow))
}

fn closing(desk: &Desk<'_>, followed: &Followed) -> Markup {
    let say = |label| desk.frame.say(label);
    let Ok((_, form)) = due_form(followed, &desk.page.workplace.rules) else { return html! {} };
    let filled = followed.life.as_ref().and_then(|life| life.form.as_ref());
    let language = desk.frame.language;
    html! {
        section.card aria-labelledby="sluiten" { h2 #sluiten { (form.name) }
            @if let Some(filled) = filled { p { (sign("good")) " " (shown(&filled.form.option)) } }
            details open[filled.is_none()] { summary { @if filled.is_none() { (say(Label::FillInTheForm)) } @else { (say(Label::FillInAgain)) } }
                form method="post" action=(desk.below("sluiten")) novalidate {
                    fieldset.field { legend { (say(Label::HowDidItGo)) }
                        @for option in &form.options { label.choice { input type="radio" name="uitkomst" value=(option.name);
                            span { (option.name) @if let Some(warning) = &option.warning { br; span.soft { (warning.get(language)) } } } } } }
                    @if !form.satisfaction.is_empty() { fieldset.field { legend { (say(Label::HowSatisfied)) }
                        @for word in &form.satisfaction { label.choice { input type="radio" name="tevreden" value=(word); span { (word) } } } } }
                    @if form.remark { (field("opmerking", "opmerking", say(Label::Remark), "", None)) }
                    @if desk.by(None).is_none() { (field("sluiten-door", "door", say(Label::YourName), "", None)) }
                    @if receiver::has_key(desk.page) {
                        details { summary { (say(Label::FormAsFile)) }
                            p { (say(Label::FormAsFileTold)) }
                            label.check { input type="checkbox" name="bestand" value="ja"; span { (say(Label::FormAsFileToo)) } }
                            (receiver::fields(desk.page, desk.frame, "sluiten", false)) }
                    }
                    button.main { (say(Label::Record)) }
                }
            }
        }
    }
}

/// The closing form was filled in.
pub(super) fn close(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let outcome = (|| {
        let by = settle::by(&desk, request)?;
        let option = request
            .field("uitkomst")
            .ok_or_else(|| Trouble::Empty { field: desk.frame.say(Label::HowDidItGo).to_owned() })?;
        let answers = FormAnswers {
            option,
            satisfaction: request.field("tevreden"),
            remark: request.field("opmerking"),
            by: &by,
        };
        let _busy = page.state.work();
        let to = request.field("bestand").map(|_| receiver::of(page, request)).transpose()?;
        let file = to.as_ref().map(|to| FormFile {
            key: &to.key,
            receiver: to.receiver,
            sealing: to.sealing.as_ref(),
            today: page.today(),
        });
        page.workplace
            .close(&desk.folder, &answers, file.as_ref(), (page.setting.clock)())
            .map_err(|failure| trouble::of_follow(&failure))
    })();
    page.workplace.renew_standing(&desk.folder, (page.setting.clock)());
    page.state.flash(
        desk.place,
        match outcome {
            Ok(None) => Flash::Done(Done::FormFilled, false),
            Ok(Some(file)) => Flash::FormWritten(file_name(&file)),
            Err(trouble) => Flash::Trouble(trouble),
        },
    );
    Some(desk.go(Step::Follow))
}

fn timeline(desk: &Desk<'_>, followed: &Followed, asked: Option<&RequestType>) -> Markup {
    let language = desk.frame.language;
    let offered = |event| followed.life.as_ref().and_then(|life| life.offered(event));
    html! {
        ol.timeline { @for event in followed.events.iter().rev() {
            @let offered = offered(event);
            @if !matches!(offered, Some(Offered::Copy)) {
                @let outcome = match offered { Some(Offered::Counts(outcome) | Offered::Other(outcome)) => Some(outcome), _ => None };
                li { span.soft { (crate::message::date_in_words(desk.page.day(event.time), language)) }
                    p { (shown(&words::event(event, outcome.as_ref(), (&desk.page.workplace.rules, asked), language))) } }
            }
        } }
    }
}
