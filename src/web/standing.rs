//! Where a request stands, for a colleague who stands in: kept beside the dossier if somebody chooses so, and told to whoever
//! has no register of it.

use super::dossier::{Desk, Step};
use super::parts::shown;
use super::settle;
use super::state::Flash;
use super::{Page, trouble};
use crate::doorway::{Request, Response};
use crate::language::Language;
use crate::message::page::{self as words, Done, Label};
use crate::work::OpenWork;
use maud::{Markup, html};

/// What a colleague kept here, where nothing is known of the request otherwise.
pub(super) fn of_colleague(desk: &Desk<'_>) -> Markup {
    let Some(standing) = desk.page.workplace.standing(&desk.folder) else { return html! {} };
    let (language, say) = (desk.frame.language, |label| desk.frame.say(label));
    html! {
        section.card aria-labelledby="collega" { h2 #collega { (say(Label::ByAColleague)) }
            p.soft { (shown(&words::kept_by(&standing.by, desk.page.day(standing.written), language))) }
            @if let Some(number) = standing.number { p { (words::number(number, language)) } }
            @if let Some(status) = &standing.status { p { strong { (shown(status)) } @if let Some(since) = standing.since { " · " (words::since(desk.page.day(since), language)) } } }
            @for missing in &standing.missing { p { (shown(&words::missing(missing, language))) } }
            @if !standing.open.is_empty() { ul.told { @for one in &standing.open {
                li { (shown(&work(desk, one, language))) @if let Some(due) = one.due { " · " (words::due(due, false, language)) } }
            } } }
            @if let Some(number) = standing.number {
                p { (say(Label::FollowItHere)) }
                (desk.form("nummer", &[("nummer", number.to_string())], Label::TakeOver, ""))
            }
        }
    }
}

fn work(desk: &Desk<'_>, one: &OpenWork, language: Language) -> String {
    let mut actions = desk.page.workplace.rules.request_types.iter().flat_map(|asked| &asked.lifecycle.actions);
    let known = actions.find(|action| action.id == one.action);
    known.map_or_else(|| one.action.clone(), |action| action.text.get(language).to_owned())
}

/// The choice, at a request that is followed here.
pub(super) fn form(desk: &Desk<'_>) -> Markup {
    let say = |label| desk.frame.say(label);
    let shared = desk.page.workplace.standing(&desk.folder);
    html! {
        details.share { summary { (say(Label::ForAColleague)) }
            p { (say(Label::ForAColleagueTold)) }
            @match shared {
                Some(_) => (desk.form("delen", &[("doe", "niet".to_owned())], Label::ShareNoLonger, "")),
                None => {
                    form method="post" action=(desk.below("delen")) novalidate {
                        @if desk.by(None).is_none() {
                            div.field { label for="delen-door" { (say(Label::YourName)) }
                                input #delen-door type="text" name="door" aria-required="true" autocomplete="off" spellcheck="false" translate="no"; }
                        }
                        button name="doe" value="wel" { (say(Label::Share)) }
                    }
                }
            }
        }
    }
}

/// A person chose.
pub(super) fn share(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let _busy = page.state.work();
    let outcome = (|| {
        if request.field("doe") == Some("niet") {
            page.workplace.drop_standing(&desk.folder).map_err(|error| trouble::not_written(&error))?;
            return Ok(Done::SharedNoLonger);
        }
        let by = settle::by(&desk, request)?;
        let kept = page.workplace.keep_standing(&desk.folder, &by, (page.setting.clock)());
        kept.map_err(|error| trouble::not_written(&error)).map(|()| Done::Shared)
    })();
    let flash = match outcome {
        Ok(done) => Flash::Done(done, false),
        Err(trouble) => Flash::Trouble(trouble),
    };
    page.state.flash(desk.place, flash);
    Some(desk.go(Step::Follow))
}
