//! XML as Word's parts need it: any of the usual encodings, no entities but XML's own, no deeper than the limits.
//! Never expands an entity that a document defines, and never fetches one.

use super::super::{Stop, limits};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// The attributes of an element, by their names without prefix.
pub(super) type Attributes = BTreeMap<String, String>;

/// One step through a part.
pub(super) enum Step {
    /// An element begins: its name without prefix, its attributes, and whether it ends at once.
    Start(String, Attributes, bool),
    /// An element ends.
    End(String),
    /// Words between elements.
    Text(String),
}

/// Turns the bytes of a part into text: UTF-8, UTF-16 with or without its mark, or Western European where it says so.
pub(super) fn decode(bytes: &[u8]) -> String {
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|two| read([two[0], two[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [b'<', 0, ..] => wide(bytes, u16::from_le_bytes),
        [0, b'<', ..] => wide(bytes, u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) if is_western(bytes) => bytes.iter().map(|byte| char::from(*byte)).collect(),
            Err(_) => String::from_utf8_lossy(bytes).into_owned(),
        },
    }
}

fn is_western(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).to_ascii_lowercase();
    head.contains("iso-8859-1") || head.contains("windows-1252")
}

/// Walks a part, element by element and word by word.
pub(super) fn walk(text: &str, mut each: impl FnMut(Step) -> Result<(), Stop>) -> Result<(), Stop> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|_| Stop::Broken)? {
            Event::Start(start) => {
                depth += 1;
                if depth > limits::XML_DEPTH {
                    return Err(Stop::OverLimit);
                }
                each(Step::Start(start.local_name().as_ref().to_owned(), attributes(&start), false))?;
            }
            Event::Empty(start) => each(Step::Start(start.local_name().as_ref().to_owned(), attributes(&start), true))?,
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                each(Step::End(end.local_name().as_ref().to_owned()))?;
            }
            Event::Text(words) => each(Step::Text(words.to_string()))?,
            Event::CData(words) => each(Step::Text(words.to_string()))?,
            Event::GeneralRef(entity) => {
                if let Some(character) = resolve(&entity) {
                    each(Step::Text(character.to_string()))?;
                }
            }
            Event::Eof => return if depth == 0 { Ok(()) } else { Err(Stop::Broken) },
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

/// Calls for each element of a part that is small and flat.
pub(super) fn elements(text: &str, mut each: impl FnMut(&str, &Attributes)) -> Result<(), Stop> {
    walk(text, |step| {
        if let Step::Start(name, attributes, _) = step {
            each(&name, &attributes);
        }
        Ok(())
    })
}

fn attributes(start: &BytesStart<'_>) -> Attributes {
    let mut found = Attributes::new();
    for attribute in start.attributes().with_checks(false).flatten() {
        let raw = &attribute.value;
        let value = quick_xml::escape::unescape(raw).map_or_else(|_| raw.to_string(), std::borrow::Cow::into_owned);
        found.entry(attribute.key.local_name().as_ref().to_owned()).or_insert(value);
    }
    found
}

/// Resolves a reference to a character or to one of XML's own five entities; a document's own entities are nothing.
fn resolve(entity: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    if let Ok(Some(character)) = entity.resolve_char_ref() {
        return Some(character);
    }
    match entity.as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(xml: &str) -> Result<String, Stop> {
        let mut out = String::new();
        walk(xml, |step| {
            if let Step::Text(words) = step {
                out.push_str(&words);
            }
            Ok(())
        })?;
        Ok(out)
    }

    #[test]
    fn an_entity_of_a_document_is_nothing() {
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>1 &amp; &#233; &b;.</x>";
        assert_eq!(text(bomb), Ok("1 & é .".to_owned()));
    }

    #[test]
    fn too_deep_is_over_the_limit_and_cut_off_is_broken() {
        assert_eq!(text(&"<a>".repeat(limits::XML_DEPTH + 1)), Err(Stop::OverLimit));
        assert_eq!(text("<a><b>"), Err(Stop::Broken));
    }

    #[test]
    fn parts_come_in_several_encodings() {
        let wide: Vec<u8> = "<x>één</x>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&wide), "<x>één</x>");
        assert_eq!(decode(&[&b"\xff\xfe"[..], &wide].concat()), "<x>één</x>");
        assert_eq!(decode(b"\xef\xbb\xbf<x/>"), "<x/>");
        assert_eq!(decode(b"<?xml encoding='windows-1252'?><x>\xe9n</x>"), "<?xml encoding='windows-1252'?><x>én</x>");
    }
}
