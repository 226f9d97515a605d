//! Post: what came in from others in a folder, taken in by one button, and what came of each file.
//! Never takes anything in by being shown.

use super::keys::passphrase;
use super::parts::{dossier_called, file_name, folder_name, name, shown, sign};
use super::state::PlaceId;
use super::{Page, trouble};
use crate::doorway::{Request, Response};
use crate::language::Language;
use crate::message::page::{self as words, Label, Trouble};
use crate::register::{Reference, RegisterError, short_id};
use crate::work::{self, Became, Came, Lock, News, Passphrases, Post, Received};
use maud::{Markup, html};
use std::path::{Path, PathBuf};

/// The screen before anything is taken in.
pub(super) fn screen(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let (place, folder) = page.state.folder(place)?;
    let frame = page.frame(&request.root);
    let main = html! {
        p.dossier { (folder_name(&folder)) }
        h1 { (frame.say(Label::Post)) }
        p.lead { (frame.say(Label::PostTold)) }
        (form(page, request, place, (true, true)))
        p.up { a href={(frame.root) "/map/" (place)} { (frame.say(Label::Back)) } }
    };
    Some(Response::page(frame.page(Label::Post, &main)))
}

/// The button, with a field for each passphrase that may be needed.
fn form(page: &Page, request: &Request, place: PlaceId, (own, shared): (bool, bool)) -> Markup {
    let frame = page.frame(&request.root);
    let has_key = page.workplace.trust().is_ok_and(|trust| trust.own.is_some());
    html! {
        form method="post" action={(frame.root) "/post/" (place)} novalidate {
            @if own && has_key {
                div.field { label for="wachtzin" { (frame.say(Label::Passphrase)) }
                    p.hint #wachtzin-hint { (frame.say(Label::OnlyIfSealed)) }
                    input #wachtzin type="password" name="wachtzin" aria-describedby="wachtzin-hint" autocomplete="off"; }
            }
            @if shared {
                details { summary { (frame.say(Label::SharedPassphrase)) }
                    div.field { label for="wachtzin-pakket" { (frame.say(Label::PassphraseOfBundle)) }
                        input #wachtzin-pakket type="password" name="wachtzin-pakket" autocomplete="off"; } }
            }
            button.main { (frame.say(Label::TakePostIn)) }
        }
    }
}

/// A person wants the post of a folder taken in.
pub(super) fn take(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let (place, folder) = page.state.folder(place)?;
    let _busy = page.state.work();
    let frame = page.frame(&request.root);
    let said = Passphrases { own: passphrase(request, "wachtzin"), shared: passphrase(request, "wachtzin-pakket") };
    let main = match page.workplace.take_post(&folder, said, (page.setting.clock)()) {
        Err(failure) => html! {
            p.dossier { (folder_name(&folder)) }
            div.summary role="alert" tabindex="-1" data-focus { p { (trouble::of_post(&failure).get(frame.language)) } }
            h1 { (frame.say(Label::Post)) }
            (form(page, request, place, (true, true)))
        },
        Ok(found) => taken(page, request, (place, &folder), &found),
    };
    Some(Response::page(frame.page(Label::Post, &main)))
}

fn taken(page: &Page, request: &Request, (place, folder): (PlaceId, &Path), found: &[Post]) -> Markup {
    let frame = page.frame(&request.root);
    let locked = |of: Lock| found.iter().any(|post| matches!(post.came, Came::Locked(lock) if lock == of));
    let (own, shared) = (locked(Lock::OwnKey), locked(Lock::Passphrase));
    html! {
        p.dossier { (folder_name(folder)) }
        h1 { (words::post_of(found.len(), frame.language)) }
        @if own || shared {
            div.next { div { p { strong { (frame.say(Label::SomeAreSealed)) } } (form(page, request, place, (own, shared))) } }
        }
        ul.rows { @for post in found { (file(page, request, post)) } }
        p.up { a href={(frame.root) "/map/" (place)} { (frame.say(Label::Back)) } }
    }
}

fn file(page: &Page, request: &Request, post: &Post) -> Markup {
    let frame = page.frame(&request.root);
    let language = frame.language;
    let folder_link = |folder: &PathBuf, label: Label| {
        html! {
            p { a href={(frame.root) "/dossier/" (page.state.place(folder))} { (frame.say(label)) ": " (folder_name(folder)) } }
        }
    };
    let (mark, told) = match &post.came {
        Came::News(news) if news.is_empty() => ("good", html! { p { (frame.say(Label::NothingNewInIt)) } }),
        Came::News(news) => (
            if news.iter().any(|one| one.became.waits()) { "look" } else { "good" },
            html! { ul { @for one in news { li { (shown(&told(page, one))) } } } },
        ),
        Came::Dossier { folder, received } => (
            "good",
            html! {
                p { (frame.say(Label::DossierUnpacked)) }
                (folder_link(folder, Label::GoToDossier))
                @if let Some(said) = note(received, language) { p.what { (said) } }
            },
        ),
        Came::There(folder) => {
            ("note", html! { p { (frame.say(Label::UnpackedBefore)) } (folder_link(folder, Label::GoToDossier)) })
        }
        Came::NotTrusted(verification) => {
            ("bad", html! { p { (shown(&trouble::of_bundle(verification).get(language))) } })
        }
        Came::NotNews(refused) => ("bad", html! { p { (trouble::of_news(refused).get(language)) } }),
        Came::Locked(_) => ("unseen", html! { p { (frame.say(Label::StillSealed)) } }),
        Came::NotUnpacked(failure) => ("bad", html! { p { (trouble::of_unpacking(failure).get(language)) } }),
        Came::NotRead(_) => {
            ("bad", html! { p { (Trouble::NotReadNow { file: file_name(&post.path) }.get(language)) } })
        }
    };
    html! { li { (sign(mark)) div { p { (name(&file_name(&post.path))) } div { (told) } } } }
}

fn note(received: &Result<Received, RegisterError>, language: Language) -> Option<&'static str> {
    match received {
        Ok(Received::Kept { .. } | Received::Nowhere) => None,
        Ok(Received::AnotherSender) => Some(Label::AnotherSender.get(language)),
        Err(_) => Some(Label::NotInRegister.get(language)),
    }
}

/// One piece of news: whose dossier, what it says, what became of it.
fn told(page: &Page, news: &News) -> String {
    let language = page.setting.language;
    let dossier = news.dossier.as_ref();
    let asked = dossier.and_then(|dossier| work::asked(dossier, &page.workplace.rules));
    let who = match (dossier, &news.taken.reference) {
        (Some(dossier), _) => dossier_called(dossier, language),
        (None, Reference::Number(number)) => words::dossier_named(None, Some(*number), "", language),
        (None, Reference::Id(id)) => words::dossier_named(None, None, &short_id(id), language),
    };
    let (outcome, more) = match &news.became {
        Became::Judged(outcome) => (Some(outcome), None),
        Became::Known => (None, Some(Label::KnownAlready)),
        Became::UnknownDossier => (None, Some(Label::NotKnownHere)),
        Became::UnknownType => (None, Some(Label::TypeNotKnown)),
        Became::Erased => (None, Some(Label::ErasedHere)),
    };
    let said = words::event(&news.taken.event, outcome, (&page.workplace.rules, asked), language);
    format!("{who}: {said} {}", more.map_or("", |label| label.get(language)))
}
