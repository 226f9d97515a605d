//! A mail of the platform that a person pasted: what it seems to say is shown and asked back before anything is stored.
//! Never keeps the mail, and never takes over what it says by itself.

use super::dossier::{Desk, Step};
use super::follow::{self, StatusForm};
use super::parts::{shown, sign};
use super::state::Flash;
use super::{Page, trouble};
use crate::doorway::{Request, Response};
use crate::language::Language;
use crate::lifecycle::{ReadMail, SaidStatus, read_mail};
use crate::message::page::{self as words, Label, Trouble};
use maud::{Markup, html};

/// The longest mail that is read, in characters.
const LONGEST: usize = 50_000;

/// Where it is pasted.
pub(super) fn form(desk: &Desk<'_>) -> Markup {
    let say = |label| desk.frame.say(label);
    html! {
        details.mail { summary { (say(Label::PasteTheMail)) }
            form method="post" action=(desk.below("mail")) novalidate {
                div.field { label for="mail" { (say(Label::TheMail)) }
                    p.hint #mail-hint { (say(Label::TheMailHint)) }
                    textarea #mail name="mail" aria-describedby="mail-hint" aria-required="true" autocomplete="off" spellcheck="false" translate="no" {} }
                button { (say(Label::ReadTheMail)) }
            }
        }
    }
}

/// A mail was pasted, or it was said which of two statuses it means.
pub(super) fn read(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let language = desk.frame.language;
    let refuse = |trouble| {
        page.state.flash(desk.place, Flash::Trouble(trouble));
        Some(desk.go(Step::Follow))
    };
    let Some(text) = request.field("mail") else {
        return refuse(Trouble::Empty { field: desk.frame.say(Label::TheMail).to_owned() });
    };
    let followed = match page.workplace.followed(&desk.folder) {
        Ok(followed) => followed?,
        Err(failure) => return refuse(trouble::of_follow(&failure)),
    };
    let asked = page.workplace.asked(&followed)?;
    let text: String = text.chars().take(LONGEST).collect();
    let mut mail = read_mail(&text, &page.workplace.rules, asked);
    if let Some(chosen) = request.field("status") {
        mail.said.retain(|said| said.status.id == chosen);
    }
    let other = mail.number.filter(|number| followed.dossier.number.is_some_and(|own| own != *number));
    let main = match &mail.said[..] {
        [] => return refuse(Trouble::NoStatusInMail),
        [one] => one_status(&desk, &mail, one, other),
        several => which(&desk, several, &text, language),
    };
    Some(desk.show(Step::Follow, &main))
}

/// One status: is that right?
fn one_status(desk: &Desk<'_>, mail: &ReadMail<'_>, said: &SaidStatus<'_>, other: Option<i64>) -> Markup {
    let (language, say) = (desk.frame.language, |label| desk.frame.say(label));
    let filled = StatusForm { status: said.status, information: &said.information, since: mail.sent };
    html! {
        h1 { (said.status.name) }
        p.lead { (say(Label::IsThisWhatItSays)) }
        @if let Some(number) = other { p.notice { (sign("bad")) (words::mail_of_another(number, language)) } }
        blockquote { (shown(&said.sentence)) }
        p { (said.status.meaning.get(language)) }
        (follow::status_form(desk, &filled))
        p.up { a href=(desk.address(Step::Follow)) { (say(Label::NoItSaysSomethingElse)) } }
    }
}

/// More than one: the person says which.
fn which(desk: &Desk<'_>, several: &[SaidStatus<'_>], text: &str, language: Language) -> Markup {
    html! {
        h1 { (desk.frame.say(Label::WhichStatus)) }
        p.lead { (desk.frame.say(Label::SeveralInMail)) }
        form method="post" action=(desk.below("mail")) {
            input type="hidden" name="mail" value=(text);
            ul.statuses { @for said in several {
                li { button.choice name="status" value=(said.status.id) { span { strong { (said.status.name) } br; span.soft { (said.status.meaning.get(language)) } } } }
            } }
        }
        p.up { a href=(desk.address(Step::Follow)) { (desk.frame.say(Label::NoItSaysSomethingElse)) } }
    }
}
