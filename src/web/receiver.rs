//! For whom a file is sealed, and the passphrase of the key that signs it: the same fields wherever a file is made.

use super::frame::Frame;
use super::keys::passphrase;
use super::parts::name;
use super::{Page, trouble};
use crate::doorway::Request;
use crate::dossier::Digest;
use crate::message::page::{Label, Trouble};
use crate::seal::Sealing;
use crate::signature::{Certificate, SigningKey};
use maud::{Markup, html};

/// What a person said.
pub(super) struct Receiver {
    /// The own key, opened.
    pub(super) key: SigningKey,
    /// The contact, by the fingerprint of its certificate; none: whoever has the file may read it.
    pub(super) receiver: Option<Digest>,
    /// For whom it is sealed.
    pub(super) sealing: Option<Sealing>,
}

/// The fields. `id` stands before the id of each; where `needed`, something has to be filled in.
pub(super) fn fields(page: &Page, frame: Frame<'_>, id: &str, needed: bool) -> Markup {
    let say = |label| frame.say(label);
    let Ok(trust) = page.workplace.trust() else { return html! {} };
    let able = |certificate: &&Certificate| certificate.recipient().is_some();
    let now = (page.setting.clock)();
    let known = trust.contacts.iter().filter(|contact| contact.may_receive(now));
    let receivers: Vec<&Certificate> = known.map(|contact| &contact.certificate).filter(able).collect();
    html! {
        fieldset.field { legend { (say(Label::ForWhom)) }
            @for (at, one) in receivers.iter().enumerate() {
                label.choice { input type="radio" name="voor" value=(one.fingerprint()) checked[at == 0]; span { (name(&one.name())) } }
            }
            label.choice { input type="radio" name="voor" value="open" checked[receivers.is_empty()]; span { (say(Label::Open)) } }
        }
        @if receivers.is_empty() { p.soft { (say(Label::NoContacts)) " " a href={(frame.root) "/sleutel"} { (say(Label::KeysAndContacts)) } } }
        div.field { label for={(id) "-wachtzin"} { (say(Label::Passphrase)) }
            input id={(id) "-wachtzin"} type="password" name="wachtzin" aria-required=(needed) autocomplete="off"; }
    }
}

/// Says whether there is a key that can sign.
pub(super) fn has_key(page: &Page) -> bool {
    page.workplace.trust().is_ok_and(|trust| trust.own.is_some())
}

/// Where there is none, the way to one.
pub(super) fn no_key(frame: Frame<'_>) -> Markup {
    html! {
        p { (frame.say(Label::NoKeyYet)) }
        p { a.button href={(frame.root) "/sleutel"} { (frame.say(Label::KeysAndContacts)) } }
    }
}

/// Reads the fields, and opens the key.
pub(super) fn of(page: &Page, request: &Request) -> Result<Receiver, Trouble> {
    let language = page.setting.language;
    let empty = |label: Label| Trouble::Empty { field: label.get(language).to_owned() };
    let receiver = match request.field("voor") {
        Some("open") => None,
        Some(typed) => Some(Digest::from_hex(typed).ok_or(Trouble::NotUnderstood)?),
        None => return Err(empty(Label::ForWhom)),
    };
    let passphrase = passphrase(request, "wachtzin").ok_or_else(|| empty(Label::Passphrase))?;
    let key = page.workplace.signing_key(&passphrase).map_err(|reason| trouble::of_packing(&reason))?;
    let sealing =
        page.workplace.sealing(receiver, (page.setting.clock)()).map_err(|reason| trouble::of_packing(&reason))?;
    Ok(Receiver { key, receiver, sealing })
}
