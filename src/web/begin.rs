//! Begin: which folder holds the dossier. Drawn by the program, since a browser tells nobody where a folder lies.

use super::check::{class_of, sign_of};
use super::dossier::{Desk, Step};
use super::parts::{folder_name, name, sign};
use super::{Page, frame::Frame};
use super::{agenda, file};
use crate::doorway::{Request, Response};
use crate::message::page::{self as words, Label, Trouble};
use crate::report;
use crate::scan::{self, Browsed};
use maud::{Markup, html};
use std::io;
use std::path::{Path, PathBuf};

/// The first screen.
pub(super) fn start(page: &Page, request: &Request, trouble: Option<(&Trouble, &str)>) -> Response {
    let frame = page.frame(&request.root);
    let above = trouble.map(|(trouble, _)| summary(frame, trouble));
    shown_with(page, request, &above.unwrap_or_default(), trouble)
}

/// The same, with something that has to be told above it.
pub(super) fn start_with(page: &Page, request: &Request, above: &Markup) -> Response {
    shown_with(page, request, above, None)
}

fn shown_with(page: &Page, request: &Request, above: &Markup, trouble: Option<(&Trouble, &str)>) -> Response {
    let frame = page.frame(&request.root);
    let user = page.setting.user.as_deref();
    let main = html! {
        (above)
        h1 { (frame.say(Label::WhichDossier)) }
        p.lead { (frame.say(Label::ChooseFolder)) }
        (drop_field(frame))
        (opened_before(page, frame))
        (agenda::first(page, frame))
        h2 { (frame.say(Label::YourFolders)) }
        ul.folders {
            @for folder in scan::starting_places(user) {
                li { a href={(frame.root) "/map/" (page.state.place(&folder))} {
                    @if Some(folder.as_path()) == user { (frame.say(Label::OwnFolder)) } @else { (folder_name(&folder)) }
                } }
            }
        }
        (paste(frame, trouble))
        (super::welcome::about(page, frame))
    };
    Response::page(frame.page(Label::WhichDossier, &main))
}

/// Where a folder or files may be dropped; without script there is nothing to drop on.
fn drop_field(frame: Frame<'_>) -> Markup {
    html! {
        form.drop #neerzetten method="post" action={(frame.root) "/zoek"} hidden {
            p { (frame.say(Label::DropHere)) }
        }
    }
}

/// The dossiers of this run, with what was found in them.
fn opened_before(page: &Page, frame: Frame<'_>) -> Markup {
    let chosen = page.state.chosen();
    html! {
        @if !chosen.is_empty() {
            h2 { (frame.say(Label::OpenedBefore)) }
            ul.rows {
                @for (place, folder, look) in &chosen {
                    li {
                        @match look {
                            Some(look) => (sign(sign_of(look.report.verdict))),
                            None => (sign("unseen")),
                        }
                        div {
                            p { a href={(frame.root) "/dossier/" (place)} { (folder_name(folder)) } }
                            @if let Some(look) = look {
                                p class={"outcome " (class_of(look.report.verdict))} { (report::concluded(look.report.verdict, look.report.open(), frame.language)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A summary of what is wrong above a form, which takes the focus.
fn summary(frame: Frame<'_>, trouble: &Trouble) -> Markup {
    html! {
        div.summary role="alert" tabindex="-1" data-focus {
            p { a href="#pad" { (trouble.get(frame.language)) } }
        }
    }
}

fn paste(frame: Frame<'_>, trouble: Option<(&Trouble, &str)>) -> Markup {
    html! {
        details.paste open[trouble.is_some()] {
            summary { (frame.say(Label::PastePath)) }
            form method="post" action={(frame.root) "/pad"} novalidate {
                div.field {
                    label for="pad" { (frame.say(Label::PathOfFolder)) }
                    p.hint #pad-hint { (frame.say(Label::PathHint)) }
                    @if let Some((trouble, _)) = trouble { p.wrong #pad-wrong { (trouble.get(frame.language)) } }
                    input #pad name="pad" type="text" value=[trouble.map(|(_, typed)| typed)] aria-describedby={"pad-hint" (if trouble.is_some() { " pad-wrong" } else { "" })}
                        aria-invalid[trouble.is_some()] aria-required="true" autocomplete="off" spellcheck="false" translate="no";
                }
                button { (frame.say(Label::OpenFolder)) }
            }
        }
    }
}

/// A path that a person pasted. Explorer puts quotes around what it copies.
pub(super) fn pasted(page: &Page, request: &Request) -> Response {
    let typed = request.field("pad").unwrap_or_default();
    let path = PathBuf::from(typed.trim_matches(['"', ' ']));
    let trouble = match scan::browse(&path) {
        _ if typed.is_empty() => Trouble::Empty { field: page.frame("").say(Label::PathOfFolder).to_owned() },
        Ok(_) => return Response::see_other(format!("{}/map/{}", request.root, page.state.place(&path))),
        Err(error) => trouble_of(&error),
    };
    start(page, request, Some((&trouble, typed)))
}

pub(super) fn trouble_of(error: &io::Error) -> Trouble {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::InvalidFilename => Trouble::FolderGone,
        io::ErrorKind::NotADirectory => Trouble::NotAFolder,
        _ => Trouble::FolderNotReadable,
    }
}

/// What is in a folder.
pub(super) fn folder(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let frame = page.frame(&request.root);
    let (place, folder) = page.state.folder(place)?;
    let main = match scan::browse(&folder) {
        Ok(found) => html! { (heading(page, frame, &folder)) (inside(page, frame, place, &found)) },
        Err(error) => html! {
            (heading(page, frame, &folder))
            div.summary role="alert" { p { (trouble_of(&error).get(frame.language)) } }
            p { a.button href={(frame.root) "/"} { (frame.say(Label::Start)) } }
        },
    };
    Some(Response::page(frame.page(Label::WhichDossier, &main)))
}

fn heading(page: &Page, frame: Frame<'_>, folder: &Path) -> Markup {
    html! {
        @if let Some(above) = folder.parent().filter(|above| !above.as_os_str().is_empty()) {
            p.up { a href={(frame.root) "/map/" (page.state.place(above))} { "← " (frame.say(Label::FolderUp)) ": " (folder_name(above)) } }
        }
        h1 { (folder_name(folder)) }
        p.place { (name(&folder.to_string_lossy())) }
    }
}

fn inside(page: &Page, frame: Frame<'_>, place: usize, found: &Browsed) -> Markup {
    let is_dossier = found.documents > 0 || found.has_details;
    let all = |class: &str| {
        html! {
            form method="post" action={(frame.root) "/overzicht/" (place)} { button class=(class) { (frame.say(Label::CheckAllBelow)) } }
        }
    };
    html! {
        @if is_dossier {
            div.next {
                p { strong { (words::documents_in_folder(found.documents, frame.language)) } }
                form method="post" action={(frame.root) "/kies/" (place)} { button.main { (frame.say(Label::CheckThisDossier)) } }
            }
        } @else {
            p.lead { (frame.say(Label::NoDocumentsHere)) }
        }
        @if !found.folders.is_empty() { div.next { p { (frame.say(Label::AllBelowTold)) } (all("")) } }
        @if found.bundles > 0 {
            div.next { p { (words::bundles_in_folder(found.bundles, frame.language)) } a.button href={(frame.root) "/post/" (place)} { (frame.say(Label::Post)) } }
        }
        h2 { (frame.say(Label::FoldersHere)) }
        @if found.folders.is_empty() { p { (frame.say(Label::NoFoldersHere)) } }
        ul.folders {
            @for folder in &found.folders {
                li { a href={(frame.root) "/map/" (page.state.place(folder))} { (folder_name(folder)) } }
            }
        }
        @if found.more > 0 { p { (words::more_folders(found.more, frame.language)) } }
    }
}

/// A person chose this folder as the dossier.
pub(super) fn chosen(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    page.state.choose(desk.place);
    // Copies of an earlier run that nobody needed any more.
    file::sweep(&desk);
    Some(desk.go(Step::Check))
}
