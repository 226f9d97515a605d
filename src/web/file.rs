//! File: the channel's steps with the dossier's own values to copy, and the number that the platform gave.

use super::dossier::{Desk, Step};
use super::parts::{name, shown, sign};
use super::state::{Flash, Look};
use super::{Page, trouble};
use crate::doorway::{Request, Response};
use crate::message::page::{self as words, Done, Label, Trouble};
use crate::rules::{FilingStep, RequestType};
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
    let known = desk.page.workplace.followed(&desk.folder).ok().flatten().and_then(|followed| followed.dossier.number);
    html! {
        @if let Some(known) = known {
            h1.verdict.complete { (sign("good")) span { (say(Label::Filed)) } }
            p.lead { (words::number(known, desk.frame.language)) }
            p { a.button.main href=(desk.address(Step::Follow)) { (say(Label::GoFollow)) } }
            details { summary { (say(Label::HowItIsFiled)) } (steps(desk, &asked.filing)) (values(desk, look, asked)) (documents(desk, look)) }
            details { summary { (say(Label::NumberWasWrong)) } (number(desk)) }
        } @else if !look.report.verdict.is_ready() {
            h1.verdict.incomplete { (sign("bad")) span { (say(Label::NotReadyToFile)) } }
            p.lead { (say(Label::MendFirst)) }
            p { a.button.main href=(desk.address(Step::Check)) { (say(Label::BackToCheck)) } }
            details { summary { (say(Label::FiledAlready)) } (number(desk)) }
        } @else {
            h1 { (say(Label::HowToFile)) }
            p.lead { (words::filed_in(&asked.system, desk.frame.language)) }
            @if not_sent { (not_sent_steps(desk, asked)) }
            section aria-labelledby="values" { h2 #values { (say(Label::ToCopy)) } (values(desk, look, asked)) }
            section aria-labelledby="docs" { h2 #docs { (say(Label::DocumentsToUpload)) } (documents(desk, look)) }
            section aria-labelledby="steps" { h2 #steps { (say(Label::StepByStep)) } (steps(desk, &asked.filing)) }
            section.next-number aria-labelledby="nummer-kop" { h2 #nummer-kop { (say(Label::AfterSending)) } (number(desk)) }
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
                @if let Some(trap) = &step.trap { p.trap { (sign("doubtful")) span { strong { (desk.frame.say(Label::Note)) } " " (trap.get(language)) } } } }
        } }
    }
}

/// What has to be filled in elsewhere, as it is here.
fn values(desk: &Desk<'_>, look: &Look, asked: &RequestType) -> Markup {
    let details = look.checked.dossier.details.as_ref();
    let value = |key: &crate::dossier::FieldId| {
        details.and_then(|details| details.fields.get(key)).filter(|value| !value.trim().is_empty())
    };
    html! {
        dl.values { @for rule in asked.fields.iter().filter(|rule| rule.field.as_str() != NUMBER) {
            @if let Some(value) = value(&rule.field).map(|value| desk.frame.language.filled_in(value)) {
                div { dt { (rule.name.get(desk.frame.language)) }
                    dd { span.copied { (shown(&value)) } button.copy type="button" data-copy=(value) data-done=(desk.frame.say(Label::Copied)) hidden { (desk.frame.say(Label::Copy)) } } }
            }
        } }
    }
}

/// The documents, what fills the explanation slot first: that is where the platform asks for it.
fn documents(desk: &Desk<'_>, look: &Look) -> Markup {
    use crate::report::ItemReport;
    let slot = look.report.checklist.iter().find(|line| matches!(line.item, ItemReport::Explanation));
    let first = slot.and_then(|line| line.files.first()).map(|file| file.file.as_str());
    let is_first = |file: &str| first == Some(file);
    html! {
        p.place { (name(&desk.folder.to_string_lossy())) }
        ol.filing {
            @for one in look.report.attachments.iter().filter(|one| is_first(&one.file)) {
                li { p { strong { (slot.map(|line| line.name.as_str()).unwrap_or_default()) } ": " (name(&one.file)) } }
            }
            @for one in look.report.attachments.iter().filter(|one| !is_first(&one.file)) { li { p { (name(&one.file)) } } }
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
            page.state.flash(desk.place, Flash::Done(Done::Filed, None));
            desk.go(Step::Follow)
        }
        Ok(_) => Response::see_other(format!("{}?verzonden=nee", desk.address(Step::File))),
        Err(trouble) => {
            page.state.flash(desk.place, Flash::Trouble(trouble));
            desk.go(Step::File)
        }
    })
}
