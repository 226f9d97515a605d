//! Looks at the fonts of a PDF before a reader builds them: what they list, and which number their signs by themselves.
//! Never reads a font's program.

use super::super::{Stop, limits};
use hayro_syntax::Pdf;
use hayro_syntax::object::array::FlexArrayIter;
use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object};
use std::collections::BTreeSet;

/// The fonts in which the code of a sign says nothing of the sign: it is a number of the font's own, and only the map
/// to Unicode beside it tells what it reads as.
#[derive(Debug, Default)]
pub(super) struct Fonts {
    numbered: BTreeSet<String>,
    /// The codes of these are Unicode, for want of a font that numbers them.
    unnumbered: BTreeSet<String>,
    /// Characters of which a width is listed, in all fonts so far.
    listed: u64,
}

/// Looks at every font. Refuses a file whose fonts list more characters than there are: a reader keeps a width for each.
pub(super) fn look(pdf: &Pdf) -> Result<Fonts, Stop> {
    let mut fonts = Fonts::default();
    for object in pdf.objects().into_iter().take(limits::PDF_OBJECTS) {
        fonts.walk(&object, limits::NESTING)?;
    }
    Ok(fonts)
}

impl Fonts {
    /// Says whether the codes of a font mean nothing without its map to Unicode.
    pub(super) fn is_numbered(&self, name: &str) -> bool {
        self.numbered.contains(name)
    }

    /// Says whether the codes of a font are Unicode itself.
    pub(super) fn is_unicode(&self, name: &str) -> bool {
        self.unnumbered.contains(name) && !self.numbered.contains(name)
    }

    /// Finds fonts in an object and in what stands inside it; what is referred to is an object of its own.
    fn walk(&mut self, object: &Object<'_>, depth: usize) -> Result<(), Stop> {
        if depth == 0 {
            return Ok(());
        }
        let dict = match object {
            Object::Dict(dict) => dict,
            Object::Stream(stream) => stream.dict(),
            Object::Array(array) => return array.raw_iter().try_for_each(|value| self.inside(value, depth)),
            _ => return Ok(()),
        };
        self.note(dict)?;
        dict.entries().try_for_each(|(_, value)| self.inside(value, depth))
    }

    fn inside(&mut self, value: MaybeRef<Object<'_>>, depth: usize) -> Result<(), Stop> {
        match value {
            MaybeRef::NotRef(inner @ (Object::Dict(_) | Object::Array(_))) => self.walk(&inner, depth - 1),
            _ => Ok(()),
        }
    }

    fn note(&mut self, dict: &Dict<'_>) -> Result<(), Stop> {
        let first = dict.contains_key(b"FirstChar").then(|| dict.get::<usize>(b"FirstChar")).flatten();
        if first.is_some_and(|first| first as u64 > limits::CODES) {
            return Err(Stop::OverLimit);
        }
        if !dict.contains_key(b"DescendantFonts") {
            return Ok(());
        }
        let descendant = dict.get::<Array<'_>>(b"DescendantFonts").and_then(|fonts| fonts.iter::<Dict<'_>>().next());
        if let Some(descendant) = &descendant {
            self.count(descendant, b"W", |entries| {
                let (first, last, _) = entries.next::<(u32, u32, f32)>()?;
                Some((first, last))
            })?;
            self.count(descendant, b"W2", |entries| {
                let (first, last, ..) = entries.next::<(u32, u32, f32, f32, f32)>()?;
                Some((first, last))
            })?;
        }
        let encoding = dict.get::<Name<'_>>(b"Encoding");
        let encoding = encoding.as_deref().unwrap_or_default();
        // The codes of these encodings are Unicode themselves. So they are where no font numbers them: nothing is
        // carried with the file, and nothing says what a code reads as.
        let carried = descendant.as_ref().is_none_or(carries_font);
        let unnumbered = encoding.starts_with(b"Identity") && !carried && !dict.contains_key(b"ToUnicode");
        let speaks = encoding.starts_with(b"Uni") || unnumbered;
        if let Some(name) = dict.get::<Name<'_>>(b"BaseFont") {
            let fonts = if unnumbered { &mut self.unnumbered } else { &mut self.numbered };
            if unnumbered || !speaks {
                fonts.insert(without_tag(name.as_str()).to_owned());
            }
        }
        Ok(())
    }

    /// Counts the characters of which a list says the width: one by one behind a first, or from a first to a last.
    fn count(
        &mut self,
        font: &Dict<'_>,
        key: &[u8],
        mut range: impl FnMut(&mut FlexArrayIter<'_>) -> Option<(u32, u32)>,
    ) -> Result<(), Stop> {
        let Some(list) = font.get::<Array<'_>>(key) else { return Ok(()) };
        let mut entries = list.flex_iter();
        loop {
            let more = if let Some((_, widths)) = entries.next::<(u32, Array<'_>)>() {
                (0..=limits::CODES).zip(widths.raw_iter()).count() as u64
            } else if let Some((first, last)) = range(&mut entries) {
                u64::from(last.saturating_sub(first)) + 1
            } else {
                return Ok(());
            };
            self.listed += more;
            if more > limits::CODES || self.listed > limits::FONT_WIDTHS {
                return Err(Stop::OverLimit);
            }
        }
    }
}

/// Whether the program of a font travels in the file.
fn carries_font(descendant: &Dict<'_>) -> bool {
    let descriptor = descendant.get::<Dict<'_>>(b"FontDescriptor");
    descriptor
        .is_some_and(|font| [&b"FontFile"[..], b"FontFile2", b"FontFile3"].iter().any(|key| font.contains_key(key)))
}

/// A font's name without the six letters that mark a part of it.
fn without_tag(name: &str) -> &str {
    match name.split_once('+') {
        Some((tag, rest)) if tag.len() == 6 => rest,
        _ => name,
    }
}
