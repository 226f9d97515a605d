//! The form of the new document: the fields of all, none of which may be taken for another's.

use super::copy::Copier;
use lopdf::{Dictionary, Object, ObjectId};
use std::collections::HashSet;

/// The form that grows with each document.
#[derive(Default)]
pub(super) struct Form {
    fields: Vec<Object>,
    names: HashSet<Vec<u8>>,
    resources: Dictionary,
    flags: i64,
}

impl Form {
    /// Takes in the fields of a document that lie on copied pages.
    pub(super) fn add(&mut self, copier: &mut Copier<'_>, number: usize) {
        let source = copier.source;
        let Some(form) = source.catalog().and_then(|catalog| source.dictionary(catalog, b"AcroForm")) else { return };
        // What hangs on a page was copied with it, its parents included.
        let roots = source.list(form, b"Fields").into_iter().flatten().filter_map(|field| field.as_reference().ok());
        let roots: Vec<ObjectId> = roots.filter_map(|root| copier.known.get(&root).copied()).collect();
        let renamed = self.add_resources(copier, form, number);
        copier.finish();
        let appearance = form.get(b"DA").ok().and_then(|look| source.follow(look)).cloned();
        let alignment = form.get(b"Q").ok().and_then(|value| source.follow(value)).cloned();
        let copied: Vec<ObjectId> = copier.known.values().copied().collect();
        for root in roots {
            let Ok(field) = copier.out.get_dictionary_mut(root) else { continue };
            if let (Some(look), false) = (&appearance, field.has(b"DA")) {
                field.set("DA", look.clone());
            }
            if let (Some(value), false) = (&alignment, field.has(b"Q")) {
                field.set("Q", value.clone());
            }
            self.name(field, number);
            self.fields.push(Object::Reference(root));
        }
        for id in copied.into_iter().filter(|_| !renamed.is_empty()) {
            if let Ok(Object::String(look, _)) =
                copier.out.get_dictionary_mut(id).and_then(|field| field.get_mut(b"DA"))
            {
                renamed.iter().for_each(|(from, to)| *look = with_font(look, from, to));
            }
        }
        self.flags |= form.get(b"SigFlags").and_then(Object::as_i64).unwrap_or(0) & 1;
    }

    /// Gives a field a name that no field of another document has.
    fn name(&mut self, field: &mut Dictionary, number: usize) {
        let Ok(Object::String(name, _)) = field.get_mut(b"T") else { return };
        let is_utf16 = name.starts_with(&[0xfe, 0xff]);
        let plain = name.clone();
        let mut tries = number;
        while !self.names.insert(name.clone()) {
            tries += 1;
            *name = plain.clone();
            for byte in format!("_{tries}").bytes() {
                name.extend(is_utf16.then_some(0).into_iter().chain([byte]));
            }
        }
    }

    /// Takes in what the fields are drawn with. Returns the fonts that got another name.
    fn add_resources(&mut self, copier: &mut Copier<'_>, form: &Dictionary, number: usize) -> Vec<(Vec<u8>, Vec<u8>)> {
        let source = copier.source;
        let mut renamed = Vec::new();
        let Some(resources) = source.dictionary(form, b"DR") else { return renamed };
        for (category, _) in resources.iter() {
            let Some(entries) = source.dictionary(resources, category) else { continue };
            let mut merged = self.resources.get(category).and_then(Object::as_dict).cloned().unwrap_or_default();
            for (name, value) in entries.iter() {
                let value = copier.object(value, 64);
                if !merged.has(name) {
                    merged.set(name.clone(), value);
                } else if category == b"Font" {
                    let other = [name, format!("_{number}").as_bytes()].concat();
                    renamed.push((name.clone(), other.clone()));
                    merged.set(other, value);
                }
            }
            self.resources.set(category.clone(), merged);
        }
        renamed
    }

    /// The form of the new document; none where it has no field. What its fields look like was drawn by others: it never
    /// asks a reader to draw them anew.
    pub(super) fn finish(self) -> Option<Dictionary> {
        if self.fields.is_empty() {
            return None;
        }
        let mut form = Dictionary::new();
        form.set("Fields", self.fields);
        form.set("DR", self.resources);
        if self.flags != 0 {
            form.set("SigFlags", self.flags);
        }
        Some(form)
    }
}

/// How a field is drawn, with another name for a font.
fn with_font(look: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let is_end = |byte: Option<&u8>| byte.is_none_or(|byte| byte.is_ascii_whitespace() || b"/[]()<>".contains(byte));
    let mut out = Vec::with_capacity(look.len());
    let mut rest = look;
    while let Some((first, behind)) = rest.split_first() {
        out.push(*first);
        rest = behind;
        if *first == b'/' && rest.starts_with(from) && is_end(rest.get(from.len())) {
            out.extend_from_slice(to);
            rest = &rest[from.len()..];
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_font_of_that_name_gets_another_one() {
        assert_eq!(with_font(b"/Helv 10 Tf 0 g", b"Helv", b"Helv_1"), b"/Helv_1 10 Tf 0 g");
        assert_eq!(with_font(b"/HelvBold 10 Tf", b"Helv", b"Helv_1"), b"/HelvBold 10 Tf");
        assert_eq!(with_font(b"0 g /Helv", b"Helv", b"H2"), b"0 g /H2");
    }
}
