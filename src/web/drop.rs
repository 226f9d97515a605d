//! What a person dropped on the page: looked for by its names and sizes, since a browser tells nobody where it lies.
//! Never takes one of several places, and never writes before a person named the new folder.

use super::Page;
use super::begin;
use super::parts::{name, shown};
use crate::doorway::{Request, Response};
use crate::message::page::{self as words, Label, Trouble};
use crate::scan::{self, Dropped};
use crate::work;
use maud::{Markup, html};
use std::path::{Path, PathBuf};

/// Files that one dossier may be made of.
const MOST_FILES: usize = 200;

/// What the form of a drop tells.
fn dropped(request: &Request) -> Dropped {
    let file = |told: &str| {
        let (size, name) = told.split_once(' ')?;
        Some((name.to_owned(), size.parse().ok()?))
    };
    Dropped {
        folder: request.field("map").map(str::to_owned),
        files: request.fields("bestand").take(MOST_FILES).filter_map(file).collect(),
    }
}

/// Something was dropped.
pub(super) fn search(page: &Page, request: &Request) -> Response {
    let frame = page.frame(&request.root);
    let _busy = page.state.work();
    let dropped = dropped(request);
    let found = scan::find_dropped(&dropped, &places(page), &mut || true);
    match (found.folders.as_slice(), &dropped.folder) {
        ([one], Some(_)) => Response::see_other(format!("{}/map/{}", request.root, page.state.place(one))),
        ([one], None) => new_folder(page, request, (one, &dropped), None),
        ([], _) => {
            let told = if found.stopped { Label::DropNotFoundInTime } else { Label::DropNotFound };
            begin::start_with(
                page,
                request,
                &html! { div.summary role="alert" tabindex="-1" data-focus { p { (frame.say(told)) } } },
            )
        }
        (several, _) => {
            let main = html! {
                h1 { (frame.say(Label::WhichOfThese)) }
                p.lead { (frame.say(Label::SeveralPlaces)) }
                ul.folders { @for folder in several {
                    li { a href={(frame.root) "/map/" (page.state.place(folder))} { (name(&folder.to_string_lossy())) } }
                } }
            };
            Response::page(frame.page(Label::WhichDossier, &main))
        }
    }
}

/// Where to look: beside the dossiers that were opened, then where a person usually keeps files.
fn places(page: &Page) -> Vec<PathBuf> {
    let chosen = page.state.chosen();
    let beside = chosen.iter().filter_map(|(_, folder, _)| folder.parent().map(Path::to_path_buf));
    beside.chain(scan::starting_places(page.setting.user.as_deref())).collect()
}

/// Files lie in a folder that is no dossier: they become one where the person says.
fn new_folder(
    page: &Page,
    request: &Request,
    (from, dropped): (&Path, &Dropped),
    trouble: Option<&Trouble>,
) -> Response {
    let frame = page.frame(&request.root);
    let main = html! {
        @if let Some(trouble) = trouble { div.summary role="alert" tabindex="-1" data-focus { p { a href="#naam" { (shown(&trouble.get(frame.language))) } } } }
        h1 { (frame.say(Label::NewDossier)) }
        p.lead { (words::files_to_copy(dropped.files.len(), frame.language)) }
        form method="post" action={(frame.root) "/nieuw"} novalidate {
            input type="hidden" name="uit" value=(page.state.place(from));
            @for (name, size) in &dropped.files { input type="hidden" name="bestand" value={(size) " " (name)}; }
            ul.told { @for (file, _) in &dropped.files { li { (name(file)) } } }
            div.field { label for="naam" { (frame.say(Label::NameOfFolder)) }
                p.hint #naam-hint { (frame.say(Label::NameOfFolderHint)) }
                input #naam type="text" name="naam" aria-describedby="naam-hint" aria-required="true" autocomplete="off" spellcheck="false" translate="no"; }
            (targets(page, request))
            button.main { (frame.say(Label::MakeDossier)) }
        }
    };
    Response::page(frame.page(Label::NewDossier, &main))
}

fn targets(page: &Page, request: &Request) -> Markup {
    let frame = page.frame(&request.root);
    let user = page.setting.user.as_deref();
    html! {
        fieldset.field { legend { (frame.say(Label::WhereToMakeIt)) }
            @for (at, place) in places(page).iter().enumerate() {
                @let number = page.state.place(place);
                label.choice { input type="radio" name="waar" value=(number) checked[at == 0];
                    span { @if Some(place.as_path()) == user { (frame.say(Label::OwnFolder)) } @else { (name(&place.to_string_lossy())) } } }
            }
        }
    }
}

/// The person named the new folder.
pub(super) fn make(page: &Page, request: &Request) -> Option<Response> {
    let (_, from) = page.state.folder(request.field("uit")?)?;
    let (_, place) = page.state.folder(request.field("waar")?)?;
    let _busy = page.state.work();
    let dropped = dropped(request);
    let again = |trouble| Some(new_folder(page, request, (&from, &dropped), Some(&trouble)));
    let Some(name) = request.field("naam") else {
        return again(Trouble::Empty { field: Label::NameOfFolder.get(page.setting.language).to_owned() });
    };
    let files: Vec<&str> = dropped.files.iter().map(|(name, _)| name.as_str()).collect();
    match work::gather(&from, &files, &place, name) {
        Ok(folder) => Some(Response::see_other(format!("{}/map/{}", request.root, page.state.place(&folder)))),
        Err(error) => again(super::trouble::of_gathering(&error)),
    }
}
