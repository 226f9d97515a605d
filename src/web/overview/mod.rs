//! Overview: all dossiers of a folder, each with its conclusion and what comes first, while they are being read.
//! Never begins to read by being shown: a person says so by a button.

mod download;
mod list;
mod pack;

pub(super) use download::report;
pub(super) use list::{Found, Shared};
pub(super) use pack::pack;

use super::check::{class_of, sign_of};
use super::dossier::report_of;
use super::frame::Frame;
use super::parts::{folder_name, name, shown, sign};
use super::state::{PlaceId, State};
use super::{Page, trouble};
use crate::doorway::{Request, Response};
use crate::finding::Verdict;
use crate::language::Language;
use crate::message::page::{self as words, Label};
use crate::report;
use crate::work::{READER, Workplace};
use chrono::NaiveDate;
use list::{List, Row, Sort};
use maud::{Markup, html};
use std::path::Path;
use std::sync::Arc;

/// Lines on one page.
const SHOWN: usize = 100;

/// The screen.
pub(super) fn screen(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let (place, folder) = page.state.folder(place)?;
    let frame = page.frame(&request.root);
    let shared = page.state.overview(place);
    let list = shared.as_ref().map(Shared::list);
    let wish = Wish { place, sort: Sort::of(request.asked("toon")), from: from(request) };
    let main = html! {
        p.dossier { a href={(frame.root) "/map/" (place)} { (folder_name(&folder)) } }
        (frame.flash(page.state.take_flash(place).as_ref()))
        @match &list {
            None => { h1 { (frame.say(Label::AllDossiers)) } p.lead { (frame.say(Label::NotLookedYet)) } (again(frame, place, Label::CheckAllBelow)) }
            Some(list) => (listed(page, frame, &wish, list)),
        }
    };
    let goes_on = list.is_some_and(|list| !list.ended || list.is_packing());
    Some(Response::page(if goes_on { frame.live(Label::Overview, &main) } else { frame.page(Label::Overview, &main) }))
}

/// What of the list is to be shown.
struct Wish {
    place: PlaceId,
    sort: Sort,
    from: usize,
}

fn from(request: &Request) -> usize {
    let typed = request.asked("vanaf").and_then(|from| from.parse::<usize>().ok());
    typed.map_or(0, |from| from / SHOWN * SHOWN)
}

fn listed(page: &Page, frame: Frame<'_>, wish: &Wish, list: &List) -> Markup {
    let language = frame.language;
    let ready = list.rows.iter().filter(|row| row.found.as_ref().is_ok_and(|found| found.verdict.is_ready())).count();
    let rows: Vec<&Row> = list.rows.iter().filter(|row| wish.sort.has(row)).collect();
    let address =
        |sort: Sort, from: usize| format!("{}/overzicht/{}?toon={}&vanaf={from}", frame.root, wish.place, sort.word());
    html! {
        h1 #kop data-live { (words::ready_of(ready, list.rows.len(), language)) }
        p.lead #stand data-live role="status" { (progress(list, language)) }
        div.row.tools #knoppen data-live {
            @if list.ended && !list.is_packing() {
                (again(frame, wish.place, Label::CheckAgain))
                a.button href={(frame.root) "/overzicht/" (wish.place) "/verslag.html"} { (frame.say(Label::ReportToRead)) }
                a.button href={(frame.root) "/overzicht/" (wish.place) "/verslag.csv"} { (frame.say(Label::ReportAsTable)) }
            } @else {
                form method="post" action={(frame.root) "/overzicht/" (wish.place) "/stop"} { button #stop { (frame.say(Label::StopLooking)) } }
            }
        }
        div #inpakken data-live { (pack::form(page, frame, wish.place, list)) }
        nav.filters #filters data-live aria-label=(frame.say(Label::ShowOnly)) {
            ul { @for sort in Sort::ALL {
                @let count = list.rows.iter().filter(|row| sort.has(row)).count();
                @if count > 0 || sort == wish.sort {
                    li { a #{"toon-" (sort.word())} href=(address(sort, 0)) aria-current=[(sort == wish.sort).then_some("true")] {
                        @if let Sort::Of(verdict) = sort { (sign(sign_of(verdict))) } (called(sort, language)) " " span.count { (count) }
                    } }
                }
            } }
        }
        div #rijen data-live {
            ul.rows { @for row in rows.iter().skip(wish.from).take(SHOWN) { (line(frame, row)) } }
            @if rows.len() > SHOWN {
                nav.row aria-label=(frame.say(Label::MorePages)) {
                    @if wish.from > 0 { a.button #vorige href=(address(wish.sort, wish.from - SHOWN)) { (frame.say(Label::Previous)) } }
                    span.soft { (words::part_of(wish.from + 1, (wish.from + SHOWN).min(rows.len()), rows.len(), language)) }
                    @if wish.from + SHOWN < rows.len() { a.button #volgende href=(address(wish.sort, wish.from + SHOWN)) { (frame.say(Label::Following)) } }
                }
            }
            @if !list.passed_by.is_empty() { p.soft { (shown(&report::passed_by(&list.passed_by, language))) } }
        }
    }
}

fn progress(list: &List, language: Language) -> String {
    match list.total {
        None => Label::Searching.get(language).to_owned(),
        Some(total) if !list.ended => words::looked_at(list.rows.len(), total, language),
        Some(total) if list.rows.len() < total => words::stopped_at(list.rows.len(), total, language),
        Some(_) => Label::ChooseADossier.get(language).to_owned(),
    }
}

fn called(sort: Sort, language: Language) -> &'static str {
    match sort {
        Sort::All => Label::ShowAll.get(language),
        Sort::Of(Verdict::Incomplete) => Label::ShowIncomplete.get(language),
        Sort::Of(Verdict::ToConfirm) => Label::ShowToConfirm.get(language),
        Sort::Of(Verdict::CompleteWithRemarks) => Label::ShowRemarks.get(language),
        Sort::Of(Verdict::Complete) => Label::ShowComplete.get(language),
        Sort::Failed => Label::CouldNotLook.get(language),
    }
}

fn again(frame: Frame<'_>, place: PlaceId, label: Label) -> Markup {
    html! { form method="post" action={(frame.root) "/overzicht/" (place)} { button { (frame.say(label)) } } }
}

fn line(frame: Frame<'_>, row: &Row) -> Markup {
    let language = frame.language;
    html! {
        li {
            @match &row.found {
                Ok(found) => {
                    (sign(sign_of(found.verdict)))
                    div {
                        p { a #{"dossier-" (row.place)} href={(frame.root) "/dossier/" (row.place)} { (name(&row.name)) } }
                        p class={"outcome " (class_of(found.verdict))} {
                            (report::concluded(found.verdict, found.open, language))
                            @let tally = report::tally(found.verdict, found.open, language);
                            @if !tally.is_empty() { ": " (tally) }
                            @if found.sent { " · " (frame.say(Label::Filed)) }
                        }
                        @match &row.packed {
                            Some(Ok(bundle)) => p.soft { (sign("good")) " " (words::packed_in_short(bundle, language)) },
                            Some(Err(trouble)) => p.soft { (sign("bad")) " " (shown(&trouble.get(language))) },
                            None => {}
                        }
                        p.soft { (shown(&found.request_type)) @if let Some(first) = &found.first { " · " (frame.say(Label::FirstOfAll)) " " (shown(first)) } }
                    }
                }
                Err(trouble) => {
                    (sign("unseen"))
                    div {
                        p { a #{"dossier-" (row.place)} href={(frame.root) "/dossier/" (row.place)} { (name(&row.name)) } }
                        p.outcome.failed { (frame.say(Label::CouldNotLook)) }
                        p.soft { (shown(&trouble.get(language))) }
                    }
                }
            }
        }
    }
}

/// A person wants all dossiers of a folder looked at.
pub(super) fn begin(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let (place, folder) = page.state.folder(place)?;
    if let Some(shared) = page.state.begin_overview(place) {
        let (state, workplace) = (Arc::clone(&page.state), Arc::clone(&page.workplace));
        let (today, language, ended) = (page.today(), page.setting.language, shared.clone());
        let run = move || {
            let busy = state.work();
            let look = || look_at_all(&state, &workplace, &shared, (&folder, today, language));
            // Whatever happened, nobody works on it any more.
            let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(look));
            shared.list().ended = true;
            drop(busy);
        };
        if std::thread::Builder::new().name(READER.into()).spawn(run).is_err() {
            ended.list().ended = true;
        }
    }
    Some(Response::see_other(format!("{}/overzicht/{place}", request.root)))
}

fn look_at_all(
    state: &State,
    workplace: &Workplace,
    shared: &Shared,
    (folder, today, language): (&Path, NaiveDate, Language),
) {
    let Ok(gathered) = workplace.dossiers_below(folder, &shared.stop) else { return };
    let spelled: Vec<String> = gathered.paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    let mut names = report::names(&spelled).into_iter();
    {
        let mut list = shared.list();
        list.total = Some(gathered.paths.len());
        list.passed_by = gathered.passed_by.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    }
    state.tell_news();
    workplace.check_all(
        &gathered.paths,
        (today, &shared.stop),
        |folder, looked| {
            let checked = looked.map_err(|reason| trouble::of_look(&reason))?;
            Ok(Found::of(&report_of(workplace, folder, &checked, language)))
        },
        |folder, found| {
            let (place, name) = (state.place(folder), names.next().unwrap_or_default());
            shared.list().rows.push(Row { place, name, found, packed: None });
            state.tell_news();
        },
    );
}

/// A person wants no more of them looked at.
pub(super) fn stop(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let (place, _) = page.state.folder(place)?;
    if let Some(shared) = page.state.overview(place) {
        shared.stop.ask();
        if let Some(packing) = &shared.list().packing {
            packing.stop.ask();
        }
    }
    Some(Response::see_other(format!("{}/overzicht/{place}", request.root)))
}
