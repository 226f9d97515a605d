//! Copies objects of one document into another: what a page needs, and nothing of the rest.
//! Never copies a page that was not asked for, whatever refers to it.

use super::places;
use super::refuse::Source;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use std::collections::{HashMap, HashSet};

/// Lists within lists inside one object that are followed.
const NESTING: usize = 256;
/// What a page may take from the lists above it.
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];
/// What belongs to the document as it was: its structure, and threads through its pages.
const LEFT_OUT: [&[u8]; 3] = [b"StructParent", b"StructParents", b"B"];

/// A copier from one document into another.
pub(super) struct Copier<'a> {
    pub(super) source: &'a Source,
    pub(super) out: &'a mut Document,
    /// Where each object went.
    pub(super) known: HashMap<ObjectId, ObjectId>,
    /// What lies on pages that are not copied.
    elsewhere: HashSet<ObjectId>,
    places: HashMap<Vec<u8>, Object>,
    waiting: Vec<(ObjectId, ObjectId)>,
}

impl<'a> Copier<'a> {
    /// A copier for these pages, which get these numbers.
    pub(super) fn new(source: &'a Source, out: &'a mut Document, pages: &[(ObjectId, ObjectId)]) -> Self {
        let known: HashMap<_, _> = pages.iter().copied().collect();
        let marks = |page: &ObjectId| annotations(source, *page);
        let here: HashSet<_> = source.pages.iter().filter(|page| known.contains_key(page)).flat_map(marks).collect();
        let others = source.pages.iter().filter(|page| !known.contains_key(page));
        let elsewhere = others.flat_map(marks).filter(|mark| !here.contains(mark)).collect();
        Self { source, out, known, elsewhere, places: places::named(source), waiting: Vec::new() }
    }

    /// Copies a page under its number, below a list of pages, turned by so many degrees.
    pub(super) fn page(&mut self, old: ObjectId, new: ObjectId, parent: ObjectId, turn: u16) -> Option<()> {
        let mut page = self.source.document.get_dictionary(old).ok()?.clone();
        for key in INHERITED {
            if let Some(value) = self.inherited(&page, key) {
                page.set(key, value);
            }
        }
        page.remove(b"Parent");
        let turned = page.get(b"Rotate").ok().and_then(|value| self.source.follow(value)?.as_i64().ok()).unwrap_or(0);
        page.set("Rotate", (turned + i64::from(turn)).rem_euclid(360));
        let mut page = self.dictionary(&page, NESTING);
        page.set("Parent", parent);
        self.out.objects.insert(new, Object::Dictionary(page));
        Some(())
    }

    /// Copies what was referred to so far.
    pub(super) fn finish(&mut self) {
        while let Some((old, new)) = self.waiting.pop() {
            let copied = self.source.document.objects.get(&old).cloned();
            let copied = copied.map_or(Object::Null, |object| self.object(&object, NESTING));
            self.out.objects.insert(new, copied);
        }
    }

    /// Copies an object that stands somewhere; what it refers to follows when [`finish`](Self::finish) is called.
    pub(super) fn object(&mut self, object: &Object, depth: usize) -> Object {
        if depth == 0 {
            return Object::Null;
        }
        match object {
            Object::Reference(id) => self.place(*id).map_or(Object::Null, Object::Reference),
            Object::Array(values) => Object::Array(values.iter().map(|value| self.object(value, depth - 1)).collect()),
            Object::Dictionary(dictionary) => Object::Dictionary(self.dictionary(dictionary, depth)),
            Object::Stream(stream) => {
                let mut dict = self.dictionary(&stream.dict, depth);
                dict.set("Length", i64::try_from(stream.content.len()).unwrap_or(i64::MAX));
                let copy = Stream { dict, ..Stream::new(Dictionary::new(), stream.content.clone()) };
                Object::Stream(copy.with_compression(false))
            }
            other => other.clone(),
        }
    }

    fn dictionary(&mut self, dictionary: &Dictionary, depth: usize) -> Dictionary {
        let leads_somewhere = dictionary.get(b"S").and_then(Object::as_name).is_ok_and(|action| action == b"GoTo");
        let mut copy = Dictionary::new();
        for (key, value) in dictionary.iter().filter(|(key, _)| !LEFT_OUT.contains(&key.as_slice())) {
            let is_place = key == b"Dest" || key == b"D" && leads_somewhere;
            let written_out = is_place.then(|| self.place_of(value)).flatten();
            let mut value = self.object(&written_out.unwrap_or_else(|| value.clone()), depth - 1);
            if let (b"Kids" | b"Annots", Object::Array(values)) = (key.as_slice(), &mut value) {
                values.retain(|value| !value.is_null());
            }
            copy.set(key.clone(), value);
        }
        copy
    }

    /// The place that a name stands for.
    fn place_of(&self, name: &Object) -> Option<Object> {
        let name = match self.source.follow(name)? {
            Object::String(name, _) | Object::Name(name) => name,
            _ => return None,
        };
        self.places.get(name).cloned()
    }

    /// Where an object goes; none where it is not to be copied.
    pub(super) fn place(&mut self, old: ObjectId) -> Option<ObjectId> {
        if let Some(new) = self.known.get(&old) {
            return Some(*new);
        }
        if self.elsewhere.contains(&old) {
            return None;
        }
        let object = self.source.document.objects.get(&old)?;
        // Another page, or what holds all of them.
        let kind = object.as_dict().and_then(|dictionary| dictionary.get(b"Type")).and_then(Object::as_name);
        if matches!(kind, Ok(b"Page" | b"Pages" | b"Catalog" | b"StructTreeRoot")) {
            return None;
        }
        let new = self.out.new_object_id();
        self.known.insert(old, new);
        self.waiting.push((old, new));
        Some(new)
    }

    /// What a page has, or takes from the lists above it.
    fn inherited(&self, page: &Dictionary, key: &[u8]) -> Option<Object> {
        let mut current = page;
        for _ in 0..NESTING {
            if let Ok(value) = current.get(key) {
                return Some(value.clone());
            }
            current = self.source.dictionary(current, b"Parent")?;
        }
        None
    }
}

/// The objects of what lies on a page: fields, links, notes.
pub(super) fn annotations(source: &Source, page: ObjectId) -> Vec<ObjectId> {
    let page = source.document.get_dictionary(page).ok();
    let marks = page.and_then(|page| source.list(page, b"Annots"));
    marks.into_iter().flatten().filter_map(|mark| mark.as_reference().ok()).collect()
}
