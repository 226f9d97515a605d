//! All dossiers that are ready are packed, one after the other, while the overview shows how far it is.
//! Never packs what was filed already, and never what a person has not had looked at in this overview.

use super::list::{List, Packing, Row, Shared};
use crate::doorway::{Request, Response};
use crate::message::page::{self as words, Label, Trouble};
use crate::web::frame::Frame;
use crate::web::parts::file_name;
use crate::web::receiver::{self, Receiver};
use crate::web::state::{Flash, PlaceId};
use crate::web::{Page, trouble};
use crate::work::{PackWish, READER, Stop};
use maud::{Markup, html};
use std::path::PathBuf;
use std::sync::Arc;

/// What can be packed: ready, and not filed.
pub(super) fn is_due(row: &Row) -> bool {
    row.found.as_ref().is_ok_and(|found| found.verdict.is_ready() && !found.sent)
}

/// The form, folded away; while it is at work, how far it is.
pub(super) fn form(page: &Page, frame: Frame<'_>, place: PlaceId, list: &List) -> Markup {
    let due = list.rows.iter().filter(|row| is_due(row)).count();
    html! {
        @if let Some(packing) = &list.packing {
            p.lead role="status" { (words::packed_of(packing.done, packing.failed, packing.total, packing.ended, frame.language)) }
        }
        @if list.ended && !list.is_packing() && due > 0 {
            details.pack { summary { (words::pack_all(due, frame.language)) }
                p { (frame.say(Label::PackAllTold)) }
                @if receiver::has_key(page) {
                    form method="post" action={(frame.root) "/overzicht/" (place) "/inpakken"} novalidate {
                        (receiver::fields(page, frame, "alles", true))
                        button { (words::pack_all(due, frame.language)) }
                    }
                } @else { (receiver::no_key(frame)) }
            }
        }
    }
}

/// A person wants all of them packed.
pub(in crate::web) fn pack(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let (place, _) = page.state.folder(place)?;
    let shared = page.state.overview(place)?;
    if let Err(trouble) = receiver::of(page, request).and_then(|to| begin(page, &shared, to)) {
        page.state.flash(place, Flash::Trouble(trouble));
    }
    Some(Response::see_other(format!("{}/overzicht/{place}", request.root)))
}

fn begin(page: &Page, shared: &Shared, to: Receiver) -> Result<(), Trouble> {
    let (due, stop) = {
        let mut list = shared.list();
        // Where it is at work already, a second click begins nothing.
        if list.is_packing() || !list.ended {
            return Ok(());
        }
        let due: Vec<PlaceId> = list.rows.iter().filter(|row| is_due(row)).map(|row| row.place).collect();
        let stop = Stop::default();
        list.packing = Some(Packing { stop: stop.clone(), total: due.len(), ..Packing::default() });
        (due, stop)
    };
    let (state, workplace, told) = (Arc::clone(&page.state), Arc::clone(&page.workplace), shared.clone());
    let (clock, today) = (page.setting.clock, page.today());
    let run = move || {
        let busy = state.work();
        let pack = |folder: PathBuf| {
            let wish = PackWish { key: &to.key, receiver: to.receiver, supplement: false, again: false };
            workplace.pack(&folder, &wish, (clock(), today)).map_err(|reason| trouble::of_packing(&reason))
        };
        for place in due {
            if stop.is_asked() {
                break;
            }
            let Some((_, folder)) = state.folder(&place.to_string()) else { continue };
            // Whatever happens to one of them, the others are packed.
            let packed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| pack(folder)));
            let packed = packed.unwrap_or(Err(Trouble::Broken));
            told.packed(place, packed.map(|made| file_name(&made.packed.path)));
            state.tell_news();
        }
        told.packing_ended();
        drop(busy);
    };
    let started = std::thread::Builder::new().name(READER.into()).spawn(run);
    started.map(drop).map_err(|_| {
        shared.packing_ended();
        Trouble::Broken
    })
}
