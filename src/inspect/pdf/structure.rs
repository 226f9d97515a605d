//! What a PDF is besides its pages: dates, title, scripts, actions, files inside it, forms without pages.
//! Never runs or opens any of it.

use super::super::{limits, text};
use crate::dossier::{ActiveContent, Damage, Facts, Page};
use chrono::NaiveDate;
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, DateTime, Dict, MaybeRef, Name, Object, Stream, String as PdfString};
use memchr::memmem;
use std::panic::catch_unwind;

/// Reads all but the pages.
pub(super) fn read(pdf: &Pdf, bytes: &[u8]) -> Facts {
    let mut facts = Facts::default();
    read_information(pdf, bytes, &mut facts);
    let catalog = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id()).unwrap_or_else(Dict::empty);
    read_xmp(&catalog, &mut facts);
    facts.title = facts.title.take().filter(|title| !title.is_empty());
    read_active(pdf, &catalog, &mut facts.active);
    facts.active.sort_unstable();
    facts.active.dedup();
    facts
}

/// Reads the information dictionary. The first reader knows every way of writing it but refuses damaged files; the
/// second repairs those.
fn read_information(pdf: &Pdf, bytes: &[u8], facts: &mut Facts) {
    let information = catch_unwind(|| lopdf::Document::load_metadata_mem(bytes)).ok().and_then(Result::ok);
    if let Some(information) = information {
        facts.created = information.creation_date.as_deref().and_then(day);
        facts.modified = information.modification_date.as_deref().and_then(day);
        facts.title = information.title.map(|title| text::normalise(&title));
    }
    let metadata = pdf.metadata();
    facts.created = facts.created.or_else(|| metadata.creation_date.as_ref().and_then(date));
    facts.modified = facts.modified.or_else(|| metadata.modification_date.as_ref().and_then(date));
    if facts.title.as_ref().is_none_or(String::is_empty) {
        facts.title = metadata.title.as_deref().map(decode).map(|title| text::normalise(&title));
    }
}

/// The day of a moment as PDF writes it: `D:20240312101500+01'00'`, or only the first part of that.
fn day(moment: &str) -> Option<NaiveDate> {
    let digits: String = moment.trim_start_matches("D:").chars().take_while(char::is_ascii_digit).collect();
    let part = |from: usize, to: usize| digits.get(from..to).and_then(|part| part.parse::<u32>().ok());
    let year = i32::try_from(part(0, 4)?).ok()?;
    NaiveDate::from_ymd_opt(year, part(4, 6).unwrap_or(1), part(6, 8).unwrap_or(1))
}

/// Tells of a file whose pages are not what was meant: a form that Adobe's own reader draws by itself, or a wrapper
/// around other files. What the pages show is known by now.
pub(super) fn wrapper(pdf: &Pdf, facts: &Facts) -> Option<Damage> {
    let catalog = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id())?;
    let is_blank = facts.pages.iter().all(|page| page.lines.is_empty() && !page.pictures && !page.drawings);
    if facts.active.contains(&ActiveContent::EmbeddedFile)
        && (catalog.get::<Dict<'_>>(b"Collection").is_some() || is_blank)
    {
        return Some(Damage::Portfolio);
    }
    let form = catalog.get::<Dict<'_>>(b"AcroForm").filter(|form| form.contains_key(b"XFA"))?;
    let is_drawn = catalog.get::<bool>(b"NeedsRendering") == Some(true);
    let stands_in = is_blank || matches!(facts.pages.as_slice(), [page] if names_adobe(page) && !has_fields(&form));
    (is_drawn || stands_in).then_some(Damage::AdobeForm)
}

/// Whether a page says where to get the program that shows the form.
fn names_adobe(page: &Page) -> bool {
    page.lines.iter().any(|line| line.text.to_lowercase().contains("adobe"))
}

fn has_fields(form: &Dict<'_>) -> bool {
    form.get::<Array<'_>>(b"Fields").is_some_and(|fields| fields.raw_iter().next().is_some())
}

/// Whether the file is as its writer left it: a header at its start, and a last line that points at its index.
pub(super) fn is_whole(bytes: &[u8], header: usize) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(2048)..];
    let Some(at) = memmem::rfind(tail, b"startxref") else { return false };
    let digits: String = tail[at + 9..]
        .iter()
        .skip_while(|byte| byte.is_ascii_whitespace())
        .take_while(|byte| byte.is_ascii_digit())
        .map(|byte| char::from(*byte))
        .collect();
    let Ok(offset) = digits.parse::<usize>() else { return false };
    [offset, offset.saturating_add(header)].into_iter().any(|offset| is_index(bytes, offset))
}

/// Whether the file ends inside one of its objects, as a download does that broke off: nobody can say what is lost.
/// One that only lacks its index can be read whole, after repair.
pub(super) fn is_cut_off(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(2048)..];
    if memmem::find(tail, b"startxref").is_some() {
        return false;
    }
    let rest = memmem::rfind(bytes, b"endobj").map_or(bytes, |at| &bytes[at + 6..]);
    memmem::find(rest, b" obj").is_some()
}

/// Returns the document as it was before an update that was broken off: up to the last end mark behind a sound index.
/// The first part of a file that is arranged for the web ends with such a mark, too, and is no document.
pub(super) fn last_whole(bytes: &[u8], header: usize) -> Option<&[u8]> {
    const END: &[u8] = b"%%EOF";
    let head = &bytes[..bytes.len().min(header + 1024)];
    let is_for_web = memmem::find(head, b"/Linearized").is_some();
    let first = memmem::find(bytes, END)?;
    memmem::rfind_iter(bytes, END)
        .take_while(|at| !is_for_web || *at > first)
        .take(limits::NESTING)
        .map(|at| &bytes[..at + END.len()])
        .find(|before| is_whole(before, header))
}

/// Whether an index stands at an offset: a table, or an object that holds one.
fn is_index(bytes: &[u8], offset: usize) -> bool {
    let Some(rest) = bytes.get(offset..) else { return false };
    let start = rest.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
    let rest = &rest[start..rest.len().min(start + 40)];
    rest.starts_with(b"xref") || rest.first().is_some_and(u8::is_ascii_digit) && memmem::find(rest, b"obj").is_some()
}

fn date(moment: &DateTime) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(moment.year.into(), moment.month.max(1).into(), moment.day.max(1).into())
}

/// Reads a text string: UTF-16 or UTF-8 where it says so, else the encoding that PDF calls its own.
pub(super) fn text_of(string: &PdfString<'_>) -> String {
    decode(string.as_bytes())
}

fn decode(bytes: &[u8]) -> String {
    let units = |pair: fn([u8; 2]) -> u16| -> String {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|two| pair([two[0], two[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xfe, 0xff, ..] => units(u16::from_be_bytes),
        [0xff, 0xfe, ..] => units(u16::from_le_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| own_encoding(*byte)).collect(),
    }
}

/// A character of PDFDocEncoding: Latin-1, with typographic signs where Latin-1 has controls.
fn own_encoding(byte: u8) -> char {
    const SIGNS: [char; 33] = [
        '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚', '™', 'ﬁ', 'ﬂ', 'Ł',
        'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{fffd}', '€',
    ];
    match byte {
        0x80..=0xa0 => SIGNS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// Reads title and dates from the XMP packet, where the information dictionary has none.
fn read_xmp(catalog: &Dict<'_>, facts: &mut Facts) {
    let Some(stream) = catalog.get::<Stream<'_>>(b"Metadata") else { return };
    let Ok(data) = stream.decoded_data() else { return };
    let packet = decode_xml(&data[..data.len().min(limits::METADATA_BYTES)]);
    let day = |name: &str| {
        let value = xmp_value(&packet, name)?;
        NaiveDate::parse_from_str(value.get(..10)?, "%Y-%m-%d").ok()
    };
    facts.created = facts.created.or_else(|| day("xmp:CreateDate"));
    facts.modified = facts.modified.or_else(|| day("xmp:ModifyDate"));
    if facts.title.as_ref().is_none_or(String::is_empty) {
        facts.title = xmp_title(&packet).map(|title| text::normalise(&title));
    }
}

fn decode_xml(data: &[u8]) -> String {
    if data.starts_with(&[0xfe, 0xff]) || data.starts_with(&[0xff, 0xfe]) {
        return decode(data);
    }
    String::from_utf8_lossy(data).into_owned()
}

/// Returns a property of an XMP packet, written as an element or as an attribute.
fn xmp_value<'a>(packet: &'a str, name: &str) -> Option<&'a str> {
    let after = |mark: &str| packet.find(mark).map(|at| &packet[at + mark.len()..]);
    if let Some(rest) = after(&format!("<{name}>")) {
        return rest.split('<').next().map(str::trim);
    }
    let rest = after(&format!("{name}="))?;
    let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    rest[1..].split(quote).next()
}

fn xmp_title(packet: &str) -> Option<String> {
    let title = packet.split("<dc:title>").nth(1)?.split("</dc:title>").next()?;
    let item = title.split("<rdf:li").nth(1)?;
    let text = item.split_once('>')?.1.split('<').next()?;
    quick_xml::escape::unescape(text).ok().map(std::borrow::Cow::into_owned)
}

/// Looks for what could act: in the catalog and in every object that can carry an action.
fn read_active(pdf: &Pdf, catalog: &Dict<'_>, active: &mut Vec<ActiveContent>) {
    if let Some(names) = catalog.get::<Dict<'_>>(b"Names") {
        if names.contains_key(b"JavaScript") {
            active.push(ActiveContent::Script);
        }
        if names.get::<Dict<'_>>(b"EmbeddedFiles").is_some_and(|tree| has_entries(&tree, limits::NESTING)) {
            active.push(ActiveContent::EmbeddedFile);
        }
    }
    for object in pdf.objects().into_iter().take(limits::PDF_OBJECTS) {
        let dict = match &object {
            Object::Dict(dict) => dict,
            Object::Stream(stream) => stream.dict(),
            _ => continue,
        };
        note_action(dict, active);
        // Actions mostly stand inside what they belong to.
        for key in [&b"A"[..], b"AA", b"OpenAction"] {
            if let Some(action) = dict.get::<Dict<'_>>(key) {
                follow(&action, active, limits::NESTING);
            }
        }
    }
}

/// Notes an action, those that follow it, and those of a list of occasions.
fn follow(dict: &Dict<'_>, active: &mut Vec<ActiveContent>, depth: usize) {
    if depth == 0 {
        return;
    }
    note_action(dict, active);
    for (_, value) in dict.entries() {
        // Only what stands inside: what is referred to is an object of its own, and seen as such.
        if let MaybeRef::NotRef(Object::Dict(inner)) = value {
            follow(&inner, active, depth - 1);
        }
    }
}

fn note_action(dict: &Dict<'_>, active: &mut Vec<ActiveContent>) {
    let note = |active: &mut Vec<ActiveContent>, content| {
        if !active.contains(&content) {
            active.push(content);
        }
    };
    match dict.get::<Name<'_>>(b"S").as_deref() {
        Some(b"JavaScript") if dict.contains_key(b"JS") => note(active, ActiveContent::Script),
        Some(b"Launch" | b"SubmitForm" | b"ImportData") => note(active, ActiveContent::Launch),
        _ => {}
    }
    match dict.get::<Name<'_>>(b"Subtype").as_deref() {
        Some(b"FileAttachment") if dict.contains_key(b"FS") => note(active, ActiveContent::EmbeddedFile),
        Some(b"RichMedia" | b"Movie" | b"3D" | b"Screen") => note(active, ActiveContent::EmbeddedFile),
        _ => {}
    }
    if dict.get::<Name<'_>>(b"Type").as_deref() == Some(b"Filespec") && dict.get::<Dict<'_>>(b"EF").is_some() {
        note(active, ActiveContent::EmbeddedFile);
    }
}

/// Whether a name tree holds anything.
fn has_entries(tree: &Dict<'_>, depth: usize) -> bool {
    if depth == 0 {
        return false;
    }
    tree.get::<Array<'_>>(b"Names").is_some_and(|names| names.raw_iter().next().is_some())
        || tree
            .get::<Array<'_>>(b"Kids")
            .is_some_and(|kids| kids.iter::<Dict<'_>>().take(8).any(|kid| has_entries(&kid, depth - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_strings_come_in_four_encodings() {
        assert_eq!(decode(b"Ontwikkelingsperspectief"), "Ontwikkelingsperspectief");
        assert_eq!(decode(b"\xfe\xff\0\xe9\0n"), "én");
        assert_eq!(decode(b"\xef\xbb\xbf\xc3\xa9n"), "én");
        assert_eq!(decode(b"\xe9n \x8fquote\x90"), "én ‘quote’");
    }

    #[test]
    fn a_moment_may_be_written_in_part() {
        let march = NaiveDate::from_ymd_opt(2024, 3, 12);
        assert_eq!(day("D:20240312101500+01'00'"), march);
        assert_eq!(day("20240312"), march);
        assert_eq!(day("D:202403"), NaiveDate::from_ymd_opt(2024, 3, 1));
        assert_eq!(day("D:20241399"), None);
        assert_eq!(day("gisteren"), None);
    }

    #[test]
    fn dates_of_a_metadata_packet_are_read_as_element_or_attribute() {
        let packet = "<x xmp:CreateDate='2024-03-05T10:00:00Z'><xmp:ModifyDate>2025-01-02</xmp:ModifyDate></x>";
        assert_eq!(xmp_value(packet, "xmp:CreateDate"), Some("2024-03-05T10:00:00Z"));
        assert_eq!(xmp_value(packet, "xmp:ModifyDate"), Some("2025-01-02"));
    }
}
