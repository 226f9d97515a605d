//! The bundle, where a platform wants one: for whom, and by which key.
//! Never asks for a key before a bundle is wanted, and never sends a passphrase back.

use super::dossier::{Desk, Step};
use super::parts::file_name;
use super::state::Flash;
use super::{Page, receiver, trouble};
use crate::doorway::{Request, Response};
use crate::message::page::{BundleTrouble, Label, Trouble};
use crate::work::PackWish;
use maud::{Markup, html};

/// The form, folded away: most platforms want no bundle.
pub(super) fn form(desk: &Desk<'_>, supplement: bool) -> Markup {
    let say = |label| desk.frame.say(label);
    html! {
        details.pack { summary { (say(if supplement { Label::SupplementAsBundle } else { Label::DoesPlatformWantABundle })) }
            p { (say(Label::BundleTold)) }
            @if receiver::has_key(desk.page) {
                form method="post" action=(desk.below("inpakken")) novalidate {
                    @if supplement { input type="hidden" name="aanvulling" value="ja"; }
                    (receiver::fields(desk.page, desk.frame, "pak", true))
                    @if !supplement { label.check { input type="checkbox" name="opnieuw" value="ja"; span { (say(Label::AgainAllTheSame)) } } }
                    button { (say(Label::MakeBundle)) }
                }
            } @else { (receiver::no_key(desk.frame)) }
        }
    }
}

/// A bundle is wanted.
pub(super) fn pack(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let _busy = page.state.work();
    let supplement = request.field("aanvulling").is_some();
    let outcome = receiver::of(page, request).and_then(|to| {
        let wish =
            PackWish { key: &to.key, receiver: to.receiver, supplement, again: request.field("opnieuw").is_some() };
        let moment = ((page.setting.clock)(), page.today());
        page.workplace.pack(&desk.folder, &wish, moment).map_err(|reason| trouble::of_packing(&reason))
    });
    let flash = match outcome {
        Ok(made) => Flash::Packed(file_name(&made.packed.path), made.not_recorded.is_none()),
        Err(trouble) => Flash::Trouble(trouble),
    };
    page.state.flash(desk.place, flash);
    Some(desk.go(if supplement { Step::Follow } else { Step::File }))
}

/// The same where nothing can be packed.
pub(super) fn not_ready() -> Trouble {
    Trouble::Bundle(BundleTrouble::NotReady)
}
