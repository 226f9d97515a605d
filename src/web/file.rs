//! File: the channel's steps with the dossier's own values to copy, and the number that the platform gave.

use super::dossier::{Desk, Step};
use super::parts::{name, shown, sign};
use super::state::{Flash, Look};
use super::{Page, pack, trouble};
use crate::check;
use crate::doorway::{self, Request, Response};
use crate::dossier::DossierPath;
use crate::lifecycle::LocalState;
use crate::message::page::{self as words, Done, Label, Trouble};
use crate::report::ItemReport;
use crate::rules::{FieldRule, FilingStep, RequestType};
use crate::work;
use maud::{Markup, html};

/// The detail that comes after sending.
const NUMBER: &str = "dossiernummer";

/// The screen.
pub(super) fn screen(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let not_sent = request.asked("verzonden") == Some("nee");
    Some(desk.screen(Step::File, |look| main(&desk, look, not_sent)))
}

fn main(desk: &Desk<'_>, look: &Look, not_sent: bool) -> Markup {
    let say = |label| desk.frame.say(label);
    let Some(asked) = desk.page.workplace.rules.request_type(&look.checked.dossier.request_type) else {
        return html! {};
    };
    let followed = desk.page.workplace.followed(&desk.folder).ok().flatten();
    let known = followed.as_ref().and_then(|followed| followed.dossier.number);
    let life = followed.as_ref().and_then(|followed| followed.life.as_ref());
    let delivered = !asked.numbered && life.is_some_and(|life| life.local >= LocalState::Sent);
    html! {
        @if let Some(known) = known {
            h1.verdict.complete { (sign("good")) span { (say(Label::Filed)) } }
            p.lead { (words::number(known, desk.frame.language)) }
            p { a.button.main href=(desk.address(Step::Follow)) { (say(Label::GoFollow)) } }
            details { summary { (say(Label::HowItIsFiled)) } (steps(desk, &asked.filing)) (values(desk, look, &asked.fields.iter().collect::<Vec<_>>())) (documents(desk, look)) }
            details { summary { (say(Label::NumberWasWrong)) } (number(desk)) }
        } @else if delivered {
            h1.verdict.complete { (sign("good")) span { (say(Label::Filed)) } }
            p { a.button.main href=(desk.address(Step::Follow)) { (say(Label::GoFollow)) } }
            details { summary { (say(Label::HowItIsFiled)) } (steps(desk, &asked.filing)) (values(desk, look, &asked.fields.iter().collect::<Vec<_>>())) (documents(desk, look)) }
        } @else if !look.report.verdict.is_ready() {
            h1.verdict.incomplete { (sign("bad")) span { (say(Label::NotReadyToFile)) } }
            p.lead { (say(Label::MendFirst)) }
            p { a.button.main href=(desk.address(Step::Check)) { (say(Label::BackToCheck)) } }
            details { summary { (say(Label::FiledAlready)) } (after_sending(desk, asked)) }
        } @else {
            h1 { (say(Label::HowToFile)) }
            p.lead { (words::filed_in(&asked.system, desk.frame.language)) }
            @if not_sent { (not_sent_steps(desk, asked)) }
            (open_steps(desk, look, asked))
            section aria-labelledby="docs" { h2 #docs { (say(Label::DocumentsToUpload)) } (documents(desk, look))
                (desk.form("klaarzetten", &[], Label::LayOut, "")) p.soft { (say(Label::LayOutTold)) } }
            (pack::form(desk, false))
            section.next-number aria-labelledby="nummer-kop" { h2 #nummer-kop { (say(Label::AfterSending)) } (after_sending(desk, asked)) }
        }
    }
}

fn not_sent_steps(desk: &Desk<'_>, asked: &RequestType) -> Markup {
    html! {
        div.summary role="alert" tabindex="-1" data-focus {
            h2 { (desk.frame.say(Label::NotSentYet)) }
            (steps(desk, &asked.not_sent))
        }
    }
}

pub(super) fn steps(desk: &Desk<'_>, steps: &[FilingStep]) -> Markup {
    let language = desk.frame.language;
    html! {
        ol.filing { @for step in steps {
            li { p { (step.text.get(language)) }
                (trap(desk, step)) }
        } }
    }
}

/// What is still to be done to file it, each step with what the dossier has for it.
fn open_steps(desk: &Desk<'_>, look: &Look, asked: &RequestType) -> Markup {
    let language = desk.frame.language;
    let open = check::open_steps(&look.checked.dossier, &desk.page.workplace.rules, look.checked.judged_on);
    let named =
        |rule: &&FieldRule| open.iter().any(|step| step.values.iter().any(|(known, _)| known.field == rule.field));
    let others: Vec<_> = asked.fields.iter().filter(|rule| !named(rule)).collect();
    html! {
        section aria-labelledby="steps" { h2 #steps { (desk.frame.say(Label::StepByStep)) }
            ol.filing { @for open in &open {
                li { p { (open.step.text.get(language)) }
                    (trap(desk, open.step))
                    @if !open.values.is_empty() { dl.values { @for (rule, value) in &open.values { (copied(desk, rule, value)) } } }
                    @if !open.files.is_empty() { ul.told { @for file in &open.files { li { (name(file.as_str())) } } } }
                }
            } }
            (values(desk, look, &others))
        }
    }
}

fn trap(desk: &Desk<'_>, step: &FilingStep) -> Markup {
    html! {
        @if let Some(trap) = &step.trap {
            p.trap { (sign("doubtful")) span { strong { (desk.frame.say(Label::Note)) } " " (trap.get(desk.frame.language)) } }
        }
    }
}

/// A value to be filled in elsewhere, one click away.
fn copied(desk: &Desk<'_>, rule: &FieldRule, value: &str) -> Markup {
    let value = desk.frame.language.filled_in(value);
    html! {
        div { dt { (rule.name.get(desk.frame.language)) }
            dd { span.copied { (shown(&value)) } button.copy type="button" data-copy=(value) data-done=(desk.frame.say(Label::Copied)) hidden { (desk.frame.say(Label::Copy)) } } }
    }
}

/// What has to be filled in elsewhere, as it is here.
fn values(desk: &Desk<'_>, look: &Look, asked: &[&FieldRule]) -> Markup {
    let details = look.checked.dossier.details.as_ref();
    let value = |rule: &FieldRule| {
        details.and_then(|details| details.fields.get(&rule.field)).filter(|value| !value.trim().is_empty())
    };
    let filled: Vec<_> = asked
        .iter()
        .filter(|rule| rule.field.as_str() != NUMBER)
        .filter_map(|rule| Some((rule, value(rule)?)))
        .collect();
    html! {
        @if !filled.is_empty() {
            h3 { (desk.frame.say(Label::ToCopy)) }
            dl.values { @for (rule, value) in filled { (copied(desk, rule, value)) } }
        }
    }
}

/// The documents, what fills the explanation slot first: that is where the platform asks for it.
fn documents(desk: &Desk<'_>, look: &Look) -> Markup {
    let slot = slot(look);
    html! {
        p.place { (name(&desk.folder.to_string_lossy())) }
        ol.filing { @for file in in_order(look) {
            li { p { @if let Some((slot, first)) = &slot && *first == file { strong { (slot) } ": " } (name(&file)) } }
        } }
    }
}

/// The line of the explanation, and the file that fills it.
fn slot(look: &Look) -> Option<(String, String)> {
    let line = look.report.checklist.iter().find(|line| matches!(line.item, ItemReport::Explanation))?;
    Some((line.name.clone(), line.files.first()?.file.clone()))
}

/// The documents in the order in which they are handed over.
fn in_order(look: &Look) -> Vec<String> {
    let first = slot(look).map(|(_, file)| file);
    let all = look.report.attachments.iter().map(|one| one.file.clone());
    let others = all.filter(|file| Some(file) != first.as_ref()).collect::<Vec<_>>();
    first.clone().into_iter().chain(others).collect()
}

/// Copies are wanted in one folder, to drag them from.
pub(super) fn lay_out(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let _busy = page.state.work();
    let flash = match page.state.last(desk.place) {
        None => Flash::Trouble(pack::not_ready()),
        Some(look) => {
            let documents: Vec<DossierPath> = in_order(&look).into_iter().map(DossierPath::new).collect();
            match work::lay_out(&desk.folder, &documents) {
                Ok(folder) => {
                    // Where nothing can be shown, the folder lies there all the same.
                    let _ = doorway::open_path(&folder);
                    Flash::Done(Done::LaidOut, false)
                }
                Err(error) => Flash::Trouble(trouble::not_written(&error)),
            }
        }
    };
    page.state.flash(desk.place, flash);
    Some(desk.go(Step::File))
}

/// A document is to be seen in the program in which it was made.
pub(super) fn open(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let subjects = work::Subjects::of(&desk.folder, &page.workplace.rules).ok()?;
    let file = request.field("wat").and_then(|what| subjects.file(what)).filter(may_open);
    if let (Some(file), Some(look)) = (&file, page.state.last(desk.place)) {
        let document = look.report.attachments.iter().find(|one| one.file == file.as_str());
        // Where the system shows nothing, the person is told to open it in the Explorer.
        document.and_then(|one| one.sha256).into_iter().for_each(|sha256| page.state.note_opened(sha256.to_string()));
    }
    let opened = file.is_some_and(|file| doorway::open_path(&desk.folder.join(file.as_str())));
    page.state
        .flash(desk.place, if opened { Flash::Done(Done::Opened, false) } else { Flash::Trouble(Trouble::NotOpened) });
    Some(desk.go(Step::Check))
}

/// Only what is written or printed is opened: never a program, whatever it is called.
pub(super) fn may_open(file: &DossierPath) -> bool {
    let ending = file.as_str().rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    ending.is_some_and(|ending| ["pdf", "docx", "doc"].contains(&ending.as_str()))
}

/// What a person says after sending: the number, or where nobody gives one, that it was sent.
fn after_sending(desk: &Desk<'_>, asked: &RequestType) -> Markup {
    if asked.numbered {
        return number(desk);
    }
    html! {
        form.row method="post" action=(desk.below("nummer")) {
            input type="hidden" name="zonder" value="ja";
            button.main { (desk.frame.say(Label::ItWasSent)) }
        }
    }
}

fn number(desk: &Desk<'_>) -> Markup {
    html! {
        form.row method="post" action=(desk.below("nummer")) novalidate {
            div.field { label for="nummer" { (desk.frame.say(Label::FileNumber)) }
                p.hint #nummer-hint { (desk.frame.say(Label::FileNumberHint)) }
                input #nummer type="text" name="nummer" inputmode="numeric" aria-describedby="nummer-hint" aria-required="true" autocomplete="off"; }
            button.main { (desk.frame.say(Label::ItWasSent)) }
        }
    }
}

/// The number that the platform gave.
pub(super) fn numbered(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    if request.field("zonder").is_some() {
        let _busy = page.state.work();
        return Some(match page.workplace.enter_delivered(&desk.folder, (page.setting.clock)()) {
            Ok(_) => {
                sweep(&desk);
                page.workplace.renew_standing(&desk.folder, (page.setting.clock)());
                page.state.flash(desk.place, Flash::Done(Done::Filed, false));
                desk.go(Step::Follow)
            }
            Err(failure) => {
                page.state.flash(desk.place, Flash::Trouble(trouble::of_follow(&failure)));
                desk.go(Step::File)
            }
        });
    }
    let typed = request.field("nummer").unwrap_or_default();
    let number = typed.replace([' ', '.'], "").parse::<i64>();
    let entered = match number {
        Err(_) if typed.is_empty() => Err(Trouble::Empty { field: desk.frame.say(Label::FileNumber).to_owned() }),
        Err(_) => Err(Trouble::NotANumber { typed: typed.to_owned() }),
        Ok(number) => {
            let _busy = page.state.work();
            page.workplace
                .enter_number(&desk.folder, number, (page.setting.clock)())
                .map(|_| number)
                .map_err(|failure| trouble::of_follow(&failure))
        }
    };
    Some(match entered {
        Ok(number) if number > 0 => {
            sweep(&desk);
            page.workplace.renew_standing(&desk.folder, (page.setting.clock)());
            page.state.flash(desk.place, Flash::Done(Done::Filed, false));
            desk.go(Step::Follow)
        }
        Ok(_) => Response::see_other(format!("{}?verzonden=nee", desk.address(Step::File))),
        Err(trouble) => {
            page.state.flash(desk.place, Flash::Trouble(trouble));
            desk.go(Step::File)
        }
    })
}

/// The request was sent: the copies that were laid out for that go.
pub(super) fn sweep(desk: &Desk<'_>) {
    let Ok(subjects) = work::Subjects::of(&desk.folder, &desk.page.workplace.rules) else { return };
    work::put_away(&desk.folder, &subjects.files);
}
