//! Values of form fields that have no appearance of their own: a viewer would draw them, so they count as shown.
//! Never fills in or computes a value.

use super::super::limits;
use super::device::{Character, Shown};
use super::structure::text_of;
use hayro_interpret::kurbo::{Affine, Point};
use hayro_syntax::object::{Array, Dict, Name, Object, Rect, String as PdfString};
use hayro_syntax::page::Page;

/// The size in which a value without appearance is taken to be set.
const SIZE: f32 = 10.0;

/// Adds the values of the fields on a page that nothing draws.
pub(super) fn add_values(page: &Page<'_>, shown: &mut Shown<'_>) {
    let Some(annotations) = page.raw().get::<Array<'_>>(b"Annots") else { return };
    let transform = Affine::new(page.initial_transform(true).as_coeffs());
    for field in annotations.iter::<Dict<'_>>().take(limits::FIELDS) {
        let is_hidden = field.get::<u32>(b"F").is_some_and(|flags| flags & 0b10_0010 != 0);
        let is_field = field.get::<Name<'_>>(b"Subtype").is_some_and(|name| &*name == b"Widget");
        let is_free = field.get::<Name<'_>>(b"Subtype").is_some_and(|name| &*name == b"FreeText");
        if is_hidden || !(is_field || is_free) || has_appearance(&field) {
            continue;
        }
        let Some(rect) = field.get::<Rect>(b"Rect") else { continue };
        let value =
            if is_field { value(&field) } else { field.get::<PdfString<'_>>(b"Contents").map(|text| text_of(&text)) };
        let Some(value) = value else { continue };
        for (index, line) in value.lines().enumerate() {
            let size = f64::from(SIZE);
            let from = transform * Point::new(rect.x0, rect.y1 - size * (1.0 + index as f64 * 1.2));
            push(shown, line, from);
        }
    }
}

/// Whether something draws the field: an appearance with anything in it.
fn has_appearance(field: &Dict<'_>) -> bool {
    match field.get::<Dict<'_>>(b"AP").and_then(|appearance| appearance.get::<Object<'_>>(b"N")) {
        Some(Object::Stream(stream)) => {
            stream.decoded_data().is_ok_and(|data| data.windows(2).any(|pair| matches!(pair, b"Tj" | b"TJ" | b"Do")))
        }
        Some(Object::Dict(_)) => true,
        _ => false,
    }
}

/// Returns a field's value, its own or its parent's.
fn value(field: &Dict<'_>) -> Option<String> {
    let mut field = field.clone();
    let mut kind = None;
    let mut value = None;
    for _ in 0..limits::NESTING {
        kind = kind.or_else(|| field.get::<Name<'_>>(b"FT"));
        value = value.or_else(|| field.get::<Object<'_>>(b"V"));
        let Some(parent) = field.get::<Dict<'_>>(b"Parent") else { break };
        field = parent;
    }
    if !matches!(kind.as_deref(), Some(b"Tx" | b"Ch")) {
        return None;
    }
    match value? {
        Object::String(text) => Some(text_of(&text)),
        Object::Array(texts) => {
            let texts: Vec<String> = texts.iter::<PdfString<'_>>().map(|text| text_of(&text)).collect();
            Some(texts.join("\n"))
        }
        _ => None,
    }
}

/// Sets a line of a value, letter by letter, so that it takes its place among the words of the page.
fn push(shown: &mut Shown<'_>, line: &str, from: Point) {
    let step = f64::from(SIZE) * 0.5;
    for (index, character) in line.chars().enumerate() {
        if shown.characters.len() >= limits::PAGE_CHARACTERS {
            shown.shortened = true;
            return;
        }
        let start = Point::new(from.x + step * index as f64, from.y);
        let end = Point::new(start.x + step, start.y);
        shown.characters.push(Character {
            text: character.to_string(),
            start,
            end,
            size: SIZE,
            bold: false,
            value: true,
            weak: false,
            painted: false,
        });
    }
}
