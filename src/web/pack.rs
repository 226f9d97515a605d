//! The bundle, where a platform wants one: for whom, and by which key.
//! Never asks for a key before a bundle is wanted, and never sends a passphrase back.

use super::dossier::{Desk, Step};
use super::keys::passphrase;
use super::parts::{file_name, name};
use super::state::Flash;
use super::{Page, trouble};
use crate::doorway::{Request, Response};
use crate::dossier::Digest;
use crate::message::page::{BundleTrouble, Label, Trouble};
use crate::signature::Certificate;
use crate::work::PackWish;
use maud::{Markup, html};

/// The form, folded away: most platforms want no bundle.
pub(super) fn form(desk: &Desk<'_>, supplement: bool) -> Markup {
    let say = |label| desk.frame.say(label);
    let Ok(trust) = desk.page.workplace.trust() else { return html! {} };
    let able = |certificate: &&Certificate| certificate.recipient().is_some();
    let now = (desk.page.setting.clock)();
    let known = trust.contacts.iter().filter(|contact| contact.may_receive(now));
    let receivers: Vec<&Certificate> = known.map(|contact| &contact.certificate).filter(able).collect();
    html! {
        details.pack { summary { (say(if supplement { Label::SupplementAsBundle } else { Label::DoesPlatformWantABundle })) }
            p { (say(Label::BundleTold)) }
            @if trust.own.is_none() {
                p { (say(Label::NoKeyYet)) }
                p { a.button href={(desk.frame.root) "/sleutel"} { (say(Label::KeysAndContacts)) } }
            } @else {
                form method="post" action=(desk.below("inpakken")) novalidate {
                    @if supplement { input type="hidden" name="aanvulling" value="ja"; }
                    fieldset.field { legend { (say(Label::ForWhom)) }
                        @for (at, one) in receivers.iter().enumerate() {
                            label.choice { input type="radio" name="voor" value=(one.fingerprint()) checked[at == 0]; span { (name(&one.name())) } }
                        }
                        label.choice { input type="radio" name="voor" value="open" checked[receivers.is_empty()]; span { (say(Label::Open)) } }
                    }
                    @if receivers.is_empty() { p.soft { (say(Label::NoContacts)) " " a href={(desk.frame.root) "/sleutel"} { (say(Label::KeysAndContacts)) } } }
                    div.field { label for="pak-wachtzin" { (say(Label::Passphrase)) }
                        input #pak-wachtzin type="password" name="wachtzin" aria-required="true" autocomplete="off"; }
                    @if !supplement { label.check { input type="checkbox" name="opnieuw" value="ja"; span { (say(Label::AgainAllTheSame)) } } }
                    button { (say(Label::MakeBundle)) }
                }
            }
        }
    }
}

/// A bundle is wanted.
pub(super) fn pack(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let _busy = page.state.work();
    let supplement = request.field("aanvulling").is_some();
    let outcome = (|| {
        let empty = || Trouble::Empty { field: Label::Passphrase.get(desk.frame.language).to_owned() };
        let receiver = match request.field("voor") {
            Some("open") => None,
            Some(typed) => Some(Digest::from_hex(typed).ok_or(Trouble::NotUnderstood)?),
            None => return Err(Trouble::Empty { field: Label::ForWhom.get(desk.frame.language).to_owned() }),
        };
        let passphrase = passphrase(request, "wachtzin").ok_or_else(empty)?;
        let wish =
            PackWish { passphrase: &passphrase, receiver, supplement, again: request.field("opnieuw").is_some() };
        let moment = ((page.setting.clock)(), page.today());
        page.workplace.pack(&desk.folder, &wish, moment).map_err(|reason| trouble::of_packing(&reason))
    })();
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
