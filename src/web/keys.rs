//! Key and contacts: with what this school signs, and whom it knows.
//! Never shows or sends back a passphrase, and never lets a certificate come with roles of its own choice.

use super::parts::name;
use super::state::{Flash, KEYS};
use super::{Page, trouble};
use crate::doorway::{Body, Request, Response};
use crate::dossier::Digest;
use crate::keys::{Contact, offered_passphrase};
use crate::message::page::{self as words, Done, KeyTrouble, Label, Trouble};
use crate::rules;
use crate::signature::Certificate;
use crate::work::{ISSUER, KeyWish, Trust};
use age::secrecy::SecretString;
use maud::{Markup, html};

/// The screen.
pub(super) fn screen(page: &Page, request: &Request) -> Response {
    let frame = page.frame(&request.root);
    let main = match page.workplace.trust() {
        Err(error) => html! {
            h1 { (frame.say(Label::KeysAndContacts)) }
            div.summary role="alert" { p { (trouble::of_keys(&error).get(frame.language)) } }
        },
        Ok(trust) => html! {
            (frame.flash(page.state.take_flash(KEYS).as_ref()))
            h1 { (frame.say(Label::KeysAndContacts)) }
            p.lead { (frame.say(Label::KeysWhatFor)) }
            (own(page, request, trust.own.as_ref()))
            (contacts(page, request, &trust))
        },
    };
    Response::page(frame.page(Label::KeysAndContacts, &main))
}

fn own(page: &Page, request: &Request, own: Option<&Certificate>) -> Markup {
    let frame = page.frame(&request.root);
    html! {
        section.card aria-labelledby="sleutel" {
            h2 #sleutel { (frame.say(Label::YourKey)) }
            @match own {
                Some(own) => {
                    (certificate(page, request, own))
                    (fingerprint(page, request, own))
                    p { a.button href={(frame.root) "/sleutel/certificaat.pem"} { (frame.say(Label::SaveCertificate)) } }
                    p.soft { (frame.say(Label::HandOverCertificate)) }
                    details { summary { (frame.say(Label::MakeAnotherKey)) } p { (frame.say(Label::AnotherKeyTold)) } (make(page, request, true)) }
                }
                None => { p { (frame.say(Label::NoKeyYet)) } (make(page, request, false)) }
            }
        }
    }
}

fn certificate(page: &Page, request: &Request, certificate: &Certificate) -> Markup {
    let frame = page.frame(&request.root);
    let until = certificate.valid_until().map(|until| words::valid_until(page.day(until), frame.language));
    html! {
        p { strong { (name(&certificate.name())) } @if let Some(until) = until { " · " span.soft { (until) } } }
    }
}

fn fingerprint(page: &Page, request: &Request, certificate: &Certificate) -> Markup {
    let frame = page.frame(&request.root);
    html! { p { (frame.say(Label::Fingerprint)) ": " code.spoken { (certificate.spoken_fingerprint()) } } }
}

fn make(page: &Page, request: &Request, replace: bool) -> Markup {
    let frame = page.frame(&request.root);
    html! {
        form method="post" action={(frame.root) "/sleutel/maak"} novalidate {
            @if replace { input type="hidden" name="opnieuw" value="ja"; }
            div.field { label for="sleutel-naam" { (frame.say(Label::NameOfSchool)) }
                input #sleutel-naam type="text" name="naam" aria-required="true" autocomplete="off" spellcheck="false" translate="no"; }
            div.field { label for="wachtzin" { (frame.say(Label::Passphrase)) }
                p.hint #wachtzin-hint { (frame.say(Label::PassphraseHint)) " " code.spoken { (offered_passphrase()) } }
                input #wachtzin type="password" name="wachtzin" aria-describedby="wachtzin-hint" aria-required="true" autocomplete="new-password"; }
            div.field { label for="wachtzin-2" { (frame.say(Label::PassphraseAgain)) }
                input #wachtzin-2 type="password" name="wachtzin-2" aria-required="true" autocomplete="new-password"; }
            button { (frame.say(Label::MakeKey)) }
        }
    }
}

fn contacts(page: &Page, request: &Request, trust: &Trust) -> Markup {
    let frame = page.frame(&request.root);
    html! {
        section aria-labelledby="contacten" {
            h2 #contacten { (frame.say(Label::Contacts)) }
            @if trust.contacts.is_empty() { p { (frame.say(Label::NoContacts)) } }
            @for (at, contact) in trust.contacts.iter().enumerate() {
                div.card {
                    (certificate(page, request, &contact.certificate))
                    p.soft { (roles_of(page, contact)) }
                    // Until they were heard, the digits stand nowhere to be copied from.
                    @if contact.standing.confirmed.is_some() { (fingerprint(page, request, &contact.certificate)) } @else { p { strong { (frame.say(Label::NotConfirmedYet)) } } }
                    details { summary { (frame.say(Label::ChangeContact)) }
                        form method="post" action={(frame.root) "/contact/rollen"} {
                            input type="hidden" name="wie" value=(contact.certificate.fingerprint());
                            (roles(page, Some(contact), at))
                            @if contact.standing.confirmed.is_none() { (digits(page, at)) }
                            button { (frame.say(Label::Record)) }
                        }
                        form method="post" action={(frame.root) "/contact/vergeet"} {
                            input type="hidden" name="wie" value=(contact.certificate.fingerprint());
                            button { (frame.say(Label::ForgetContact)) }
                        }
                    }
                }
            }
            details.card open[trust.contacts.is_empty()] { summary { (frame.say(Label::AddContact)) }
                form method="post" action={(frame.root) "/contact/nieuw"} novalidate {
                    div.field { label for="certificaat" { (frame.say(Label::TheirCertificate)) }
                        p.hint #certificaat-hint { (frame.say(Label::CertificateHint)) }
                        input #certificaat-bestand type="file" accept=".pem,.crt,.cer" data-into="certificaat" aria-label=(frame.say(Label::ChooseFile)) hidden;
                        textarea.pem #certificaat name="certificaat" aria-describedby="certificaat-hint" aria-required="true" autocomplete="off" spellcheck="false" translate="no" {} }
                    (roles(page, None, usize::MAX))
                    (digits(page, usize::MAX))
                    button { (frame.say(Label::AddContact)) }
                }
            }
        }
    }
}

/// Where the digits are typed that the owner of a certificate reads out.
fn digits(page: &Page, at: usize) -> Markup {
    let language = page.setting.language;
    html! {
        div.field { label for={"cijfers-" (at)} { (Label::SpokenDigits.get(language)) }
            p.hint { (Label::SpokenDigitsHint.get(language)) }
            input id={"cijfers-" (at)} type="text" name="cijfers" inputmode="numeric" autocomplete="off"; }
    }
}

fn roles_of(page: &Page, contact: &Contact) -> String {
    let language = page.setting.language;
    let called = |id: &String| {
        let role = page.workplace.rules.roles.iter().find(|role| role.id == *id);
        role.map_or_else(|| id.clone(), |role| role.name.get(language).to_owned())
    };
    let names: Vec<String> = contact.roles.iter().map(called).collect();
    words::roles(&names.join(", "), language)
}

fn roles(page: &Page, contact: Option<&Contact>, at: usize) -> Markup {
    let language = page.setting.language;
    html! {
        fieldset.field { legend { (Label::RolesOfContact.get(language)) }
            p.hint { (Label::RolesHint.get(language)) }
            @for role in &page.workplace.rules.roles {
                label.choice for={"rol-" (at) "-" (role.id)} {
                    input id={"rol-" (at) "-" (role.id)} type="checkbox" name="rol" value=(role.id) checked[contact.is_some_and(|contact| contact.roles.contains(&role.id))];
                    span { (role.name.get(language)) }
                }
            }
        }
        div.field { label for={"regels-" (at)} { (Label::IssuesRules.get(language)) }
            p.hint id={"regels-" (at) "-hint"} { (Label::IssuesRulesHint.get(language)) }
            input id={"regels-" (at)} type="text" name="regels-id" value=(issued(contact)) aria-describedby={"regels-" (at) "-hint"} autocomplete="off" spellcheck="false" translate="no"; }
    }
}

/// Under which ids a contact issues rules.
fn issued(contact: Option<&Contact>) -> String {
    let ids = contact.into_iter().flat_map(|contact| &contact.roles).filter_map(|role| role.strip_prefix(ISSUER));
    ids.collect::<Vec<_>>().join(", ")
}

/// The own certificate, to be handed to others.
pub(super) fn download(page: &Page) -> Option<Response> {
    let pem = page.workplace.trust().ok()?.own?.to_pem().ok()?;
    let body = Body::File { name: "certificaat.pem", media_type: "application/x-pem-file", bytes: pem.into_bytes() };
    Some(Response { status: 200, body })
}

fn back(page: &Page, request: &Request, outcome: Result<Done, Trouble>) -> Response {
    let flash = match outcome {
        Ok(done) => Flash::Done(done, false),
        Err(trouble) => Flash::Trouble(trouble),
    };
    page.state.flash(KEYS, flash);
    Response::see_other(format!("{}/sleutel", request.root))
}

/// A passphrase of a form, as it was typed.
pub(super) fn passphrase(request: &Request, field: &str) -> Option<SecretString> {
    let typed = request.form.iter().find(|(key, _)| key == field).map(|(_, value)| value.clone());
    typed.filter(|typed| !typed.is_empty()).map(SecretString::from)
}

/// A key is to be made.
pub(super) fn make_key(page: &Page, request: &Request) -> Response {
    let _busy = page.state.work();
    let language = page.setting.language;
    let empty = |label: Label| Trouble::Empty { field: label.get(language).to_owned() };
    let outcome = (|| {
        let wish = KeyWish {
            name: request.field("naam").ok_or_else(|| empty(Label::NameOfSchool))?,
            passphrase: &passphrase(request, "wachtzin").ok_or_else(|| empty(Label::Passphrase))?,
            again: &passphrase(request, "wachtzin-2").ok_or_else(|| empty(Label::PassphraseAgain))?,
            replace: request.field("opnieuw").is_some(),
        };
        let made =
            page.workplace.make_key(&wish, (page.setting.clock)()).map_err(|error| trouble::of_new_key(&error))?;
        Ok(if made.private { Done::KeyMade } else { Done::KeyMadeInTheOpen })
    })();
    back(page, request, outcome)
}

fn said_roles(page: &Page, request: &Request) -> Vec<String> {
    let known = |role: &&str| page.workplace.rules.roles.iter().any(|known| known.id == *role);
    let ids = request.field("regels-id").unwrap_or_default();
    let ids = ids.split(|letter: char| letter == ',' || letter.is_whitespace()).filter(|id| rules::is_id(id));
    let issues = ids.map(|id| format!("{ISSUER}{id}"));
    request.fields("rol").filter(known).map(str::to_owned).chain(issues).collect()
}

/// A certificate is to be trusted.
pub(super) fn add(page: &Page, request: &Request) -> Response {
    let _busy = page.state.work();
    let outcome = (|| {
        let typed = request.field("certificaat").unwrap_or_default();
        let certificate = Certificate::from_pem(typed).map_err(|_| Trouble::Key(KeyTrouble::NoCertificate))?;
        let roles = said_roles(page, request);
        if certificate.unfit((page.setting.clock)()).is_some() {
            return Err(Trouble::Key(KeyTrouble::NoCertificate));
        }
        page.workplace.add_contact(&certificate, &roles).map_err(|error| trouble::of_keys(&error))?;
        confirm(page, request, &certificate)?;
        Ok(Done::ContactAdded)
    })();
    back(page, request, outcome)
}

/// Confirms a contact, where somebody typed its digits.
fn confirm(page: &Page, request: &Request, certificate: &Certificate) -> Result<(), Trouble> {
    let Some(typed) = request.field("cijfers").filter(|typed| !typed.trim().is_empty()) else { return Ok(()) };
    let now = (page.setting.clock)();
    match page.workplace.confirm_contact(certificate, typed, now).map_err(|error| trouble::of_keys(&error))? {
        true => Ok(()),
        false => Err(Trouble::Key(KeyTrouble::OtherDigits)),
    }
}

/// A contact that a form names.
fn named(page: &Page, request: &Request) -> Result<Contact, Trouble> {
    let trust = page.workplace.trust().map_err(|error| trouble::of_keys(&error))?;
    let digest = request.field("wie").and_then(Digest::from_hex).ok_or(Trouble::NotUnderstood)?;
    let mut contacts = trust.contacts.into_iter();
    contacts.find(|contact| contact.certificate.fingerprint() == digest).ok_or(Trouble::Key(KeyTrouble::NoReceiver))
}

/// A contact gets other roles.
pub(super) fn change(page: &Page, request: &Request) -> Response {
    let outcome = named(page, request).and_then(|contact| {
        let roles = said_roles(page, request);
        page.workplace.add_contact(&contact.certificate, &roles).map_err(|error| trouble::of_keys(&error))?;
        confirm(page, request, &contact.certificate)?;
        Ok(Done::Recorded)
    });
    back(page, request, outcome)
}

/// A contact is to be forgotten.
pub(super) fn forget(page: &Page, request: &Request) -> Response {
    let outcome = named(page, request).and_then(|contact| {
        page.workplace.forget_contact(&contact).map_err(|error| trouble::of_keys(&error))?;
        Ok(Done::ContactForgotten)
    });
    back(page, request, outcome)
}
