//! Puts pages of some documents together as one.

use super::Leaf;
use super::copy::Copier;
use super::fields::Form;
use super::layers::Layers;
use super::refuse::Source;
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

/// Writes the new document; none where a page of it cannot be copied.
pub(super) fn assemble(sources: &[Source], pages: &[Leaf], titles: &[String]) -> Option<Vec<u8>> {
    let mut out = Document::with_version(version(sources));
    let root = out.new_object_id();
    let numbers: Vec<ObjectId> = pages.iter().map(|_| out.new_object_id()).collect();
    let (mut form, mut layers, mut lines) = (Form::default(), Layers::default(), Vec::new());
    for (file, source) in sources.iter().enumerate() {
        let mine = || pages.iter().zip(&numbers).filter(move |(leaf, _)| leaf.file == file);
        let placed: Vec<(ObjectId, ObjectId)> = mine().map(|(leaf, new)| (source.pages[leaf.page], *new)).collect();
        let Some((_, first)) = placed.first().copied() else { continue };
        let mut copier = Copier::new(source, &mut out, &placed);
        for (leaf, new) in mine() {
            copier.page(source.pages[leaf.page], *new, root, leaf.turn)?;
        }
        copier.finish();
        form.add(&mut copier, file);
        layers.add(&mut copier);
        lines.extend(contents(&mut copier, titles.get(file).map(String::as_str), first));
        copier.finish();
    }
    let kids: Vec<Object> = numbers.iter().copied().map(Object::Reference).collect();
    let mut list = Dictionary::new();
    list.set("Type", Object::Name(b"Pages".to_vec()));
    list.set("Count", i64::try_from(kids.len()).ok()?);
    list.set("Kids", kids);
    out.objects.insert(root, Object::Dictionary(list));
    let mut catalog = Dictionary::new();
    catalog.set("Type", Object::Name(b"Catalog".to_vec()));
    catalog.set("Pages", root);
    if let Some(form) = form.finish() {
        catalog.set("AcroForm", out.add_object(form));
    }
    if let Some(layers) = layers.finish() {
        catalog.set("OCProperties", out.add_object(layers));
    }
    if let Some(contents) = chain(&mut out, &lines) {
        catalog.set("Outlines", contents);
    }
    let first = sources.first()?;
    if let Some(language) = first.catalog().and_then(|catalog| catalog.get(b"Lang").ok()) {
        catalog.set("Lang", first.follow(language)?.clone());
    }
    let catalog = out.add_object(catalog);
    out.trailer.set("Root", catalog);
    if let ([only], []) = (sources, titles) {
        keep_information(only, &mut out);
    }
    out.renumber_objects();
    let mut bytes = Vec::new();
    out.save_to(&mut bytes).ok()?;
    Some(bytes)
}

/// The newest version of PDF that any of them needs.
fn version(sources: &[Source]) -> String {
    let versions = sources.iter().map(|source| source.document.version.as_str());
    versions.chain(["1.5"]).filter(|version| version.len() == 3).max().unwrap_or("1.7").to_owned()
}

/// A document of which pages were taken keeps what it says of itself: its title, and when it was made.
fn keep_information(source: &Source, out: &mut Document) {
    let information = source.document.trailer.get(b"Info").ok().and_then(|object| source.follow(object));
    let Some(Ok(information)) = information.map(Object::as_dict) else { return };
    let mut kept = Dictionary::new();
    for (key, value) in information.iter() {
        if let Some(value @ (Object::String(..) | Object::Name(_))) = source.follow(value) {
            kept.set(key.clone(), value.clone());
        }
    }
    let id = out.add_object(kept);
    out.trailer.set("Info", id);
}

/// The line of a document in the table of contents, with its own table below it.
fn contents(copier: &mut Copier<'_>, title: Option<&str>, first: ObjectId) -> Option<ObjectId> {
    let source = copier.source;
    let catalog = source.catalog();
    let own =
        catalog.and_then(|catalog| Some((catalog.get(b"Outlines").ok()?, source.dictionary(catalog, b"Outlines")?)));
    let own = own.filter(|(_, own)| own.has(b"First") && own.has(b"Last"));
    if own.is_none() && title.is_none() {
        return None;
    }
    let line = copier.out.new_object_id();
    let mut entry = Dictionary::new();
    if let Some((reference, own)) = own {
        // Its lines name what is above them: that is this line now.
        if let Ok(id) = reference.as_reference() {
            copier.known.insert(id, line);
        }
        for key in ["First", "Last", "Count"] {
            let value = own.get(key.as_bytes()).ok().cloned().unwrap_or(Object::Integer(1));
            entry.set(key, copier.object(&value, 4));
        }
        copier.finish();
    }
    if let Some(title) = title {
        let units = std::iter::once(0xfeff).chain(title.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        entry.set("Title", Object::String(units, StringFormat::Hexadecimal));
        entry.set("Dest", vec![Object::Reference(first), Object::Name(b"Fit".to_vec())]);
        // Closed: the files stand below each other first.
        let below = entry.get(b"Count").and_then(Object::as_i64).map(|count| -count.abs());
        if let Ok(below) = below {
            entry.set("Count", below);
        }
    }
    copier.out.objects.insert(line, Object::Dictionary(entry));
    Some(line)
}

/// Hangs the lines below one table. A single document's own table is the table.
fn chain(out: &mut Document, lines: &[ObjectId]) -> Option<ObjectId> {
    let (first, last) = (*lines.first()?, *lines.last()?);
    let is_titled = |out: &Document, line| out.get_dictionary(line).is_ok_and(|entry| entry.has(b"Title"));
    if !is_titled(out, first) {
        return Some(first);
    }
    let table = out.new_object_id();
    for (at, line) in lines.iter().enumerate() {
        let entry = out.get_dictionary_mut(*line).ok()?;
        entry.set("Parent", table);
        if let Some(before) = at.checked_sub(1).and_then(|at| lines.get(at)) {
            entry.set("Prev", *before);
        }
        if let Some(behind) = lines.get(at + 1) {
            entry.set("Next", *behind);
        }
    }
    let mut root = Dictionary::new();
    root.set("Type", Object::Name(b"Outlines".to_vec()));
    root.set("First", first);
    root.set("Last", last);
    root.set("Count", i64::try_from(lines.len()).ok()?);
    out.objects.insert(table, Object::Dictionary(root));
    Some(table)
}
