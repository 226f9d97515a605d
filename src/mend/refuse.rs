//! Opens a document that is to be mended, or says why it is left alone.
//! Never opens what a password protects.

use super::Refusal;
use crate::dossier::{ActiveContent, Damage, Facts, Format, Remark, State};
use crate::inspect::{inspect, limits};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::panic::catch_unwind;

/// A document that may be mended.
pub(super) struct Source {
    pub(super) document: Document,
    /// The objects of its pages, in order.
    pub(super) pages: Vec<ObjectId>,
    /// What its own reader admits of it.
    pub(super) facts: Facts,
}

impl Source {
    /// The catalog: what belongs to the document and to no page.
    pub(super) fn catalog(&self) -> Option<&Dictionary> {
        self.document.catalog().ok()
    }

    /// A dictionary under a key of another one, referred to or not.
    pub(super) fn dictionary<'s>(&'s self, of: &'s Dictionary, key: &[u8]) -> Option<&'s Dictionary> {
        self.follow(of.get(key).ok()?)?.as_dict().ok()
    }

    /// A list under a key.
    pub(super) fn list<'s>(&'s self, of: &'s Dictionary, key: &[u8]) -> Option<&'s Vec<Object>> {
        self.follow(of.get(key).ok()?)?.as_array().ok()
    }

    /// What an object is, wherever it stands.
    pub(super) fn follow<'s>(&'s self, object: &'s Object) -> Option<&'s Object> {
        self.document.dereference(object).ok().map(|(_, object)| object)
    }
}

/// Opens a document.
pub(super) fn source(bytes: &[u8], anyway: bool) -> Result<Source, Refusal> {
    let facts = inspect(bytes);
    by_facts(&facts, anyway)?;
    let document = catch_unwind(|| Document::load_mem(bytes)).ok().and_then(Result::ok).ok_or(Refusal::Damaged)?;
    if document.is_encrypted() {
        return Err(Refusal::Locked);
    }
    if document.was_encrypted() && !anyway {
        return Err(Refusal::OwnerLocked);
    }
    let pages: Vec<ObjectId> = document.page_iter().take(limits::PAGES_READ + 1).collect();
    if pages.len() != facts.pages.len() {
        return Err(Refusal::PagesDiffer);
    }
    let source = Source { document, pages, facts };
    by_form(&source)?;
    Ok(source)
}

fn by_facts(facts: &Facts, anyway: bool) -> Result<(), Refusal> {
    if facts.format != Format::Pdf {
        return Err(Refusal::NotPdf);
    }
    match facts.state {
        State::Readable => {}
        State::Encrypted => return Err(Refusal::Locked),
        State::Unreadable(Damage::AdobeForm) => return Err(Refusal::AdobeForm),
        State::Unreadable(Damage::Portfolio) => return Err(Refusal::Portfolio),
        State::Unreadable(_) => return Err(Refusal::Damaged),
    }
    if facts.remarks.contains(&Remark::Shortened) {
        return Err(Refusal::TooLong);
    }
    match facts.active.first() {
        _ if anyway => Ok(()),
        None => Ok(()),
        Some(ActiveContent::EmbeddedFile) => Err(Refusal::Attachments),
        Some(_) => Err(Refusal::Scripts),
    }
}

fn by_form(source: &Source) -> Result<(), Refusal> {
    let catalog = source.catalog().ok_or(Refusal::Damaged)?;
    if catalog.has(b"Perms") || source.document.objects.values().any(is_signature) {
        return Err(Refusal::Signed);
    }
    let Some(form) = source.dictionary(catalog, b"AcroForm") else { return Ok(()) };
    if form.has(b"XFA") {
        return Err(Refusal::AdobeForm);
    }
    let is_drawn = form.get(b"NeedAppearances").ok().and_then(|value| source.follow(value));
    if is_drawn.is_some_and(|value| matches!(value, Object::Boolean(true))) {
        return Err(Refusal::DrawnByReader);
    }
    Ok(())
}

/// Whether an object is a signature, or a field with one in it.
fn is_signature(object: &Object) -> bool {
    let Ok(dictionary) = object.as_dict() else { return false };
    let is_name = |key: &[u8], name: &[u8]| dictionary.get(key).and_then(Object::as_name).is_ok_and(|is| is == name);
    dictionary.has(b"ByteRange") && dictionary.has(b"Contents") || is_name(b"FT", b"Sig") && dictionary.has(b"V")
}
