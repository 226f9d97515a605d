//! Takes back what stands in a `dossier.toml`: whole lines go, and every other byte stays where it was.
//! Never takes out more than what was said of one thing.

use super::said::{CONFIRMED, DATES, FILE, KINDS};
use crate::check::same_path;
use crate::dossier::WaiverSubject;
use std::ops::Range;
use toml_edit::{Document, DocumentMut, Item, Table, TableLike};

/// A part of a `dossier.toml` that may be taken back.
pub(super) enum Part<'d> {
    /// An entry of a table.
    Entry(&'static str, &'d str, &'d Item),
    /// A waiver.
    Waiver(&'d dyn TableLike),
}

const WAIVERS: &str = "uitzondering";

/// Says whether an entry is what was said of this kind, precondition or file.
pub(super) fn said(part: &Part<'_>, what: &str) -> bool {
    match part {
        Part::Entry(table, key, item) => {
            let seen_in = item.as_table_like().and_then(|entry| entry.get(FILE)).and_then(Item::as_str);
            same_path(key, what) || *table == CONFIRMED && seen_in.is_some_and(|file| same_path(file, what))
        }
        Part::Waiver(_) => false,
    }
}

/// Says whether a waiver accepts this.
pub(super) fn accepted(part: &Part<'_>, code: &str, subject: &WaiverSubject) -> bool {
    let Part::Waiver(waiver) = part else { return false };
    let text = |key| waiver.get(key).and_then(Item::as_str).map(str::trim);
    let about = match (subject, text(FILE), text("soort")) {
        (WaiverSubject::File(path), Some(file), _) => same_path(file, path.as_str()),
        (WaiverSubject::Kind(kind), None, Some(of)) => of == kind.as_str(),
        (WaiverSubject::Dossier, None, None) => true,
        _ => false,
    };
    about && text("bevinding") == Some(code.trim())
}

/// Leaves out what `goes`; none where the text is no TOML.
pub(super) fn without(text: &str, goes: impl Fn(&Part<'_>) -> bool) -> Option<String> {
    let document = Document::parse(text).ok()?;
    let mut lines: Vec<Range<usize>> = Vec::new();
    for name in [KINDS, DATES, CONFIRMED] {
        let Some(table) = document.get(name).and_then(Item::as_table) else { continue };
        for (key, item) in table.iter().filter(|(key, item)| goes(&Part::Entry(name, key, item))) {
            lines.extend(span_of(table, key, item).map(|span| whole_lines(text, span)));
        }
    }
    let waivers = document.get(WAIVERS).and_then(Item::as_array_of_tables);
    for waiver in waivers.into_iter().flat_map(|waivers| waivers.iter()).filter(|waiver| goes(&Part::Waiver(*waiver))) {
        lines.extend(extent(waiver).map(|span| with_blank_line(text, whole_lines(text, span))));
    }
    lines.sort_by_key(|span| span.start);
    let mut rest = String::with_capacity(text.len());
    let mut from = 0;
    for span in lines {
        rest.push_str(text.get(from..span.start.max(from))?);
        from = span.end.max(from);
    }
    rest.push_str(text.get(from..)?);
    within_values(&rest, goes)
}

/// Where an entry stands, from its key to the end of what it says.
fn span_of(table: &Table, key: &str, item: &Item) -> Option<Range<usize>> {
    let (key, _) = table.get_key_value(key)?;
    match item {
        Item::Value(value) => Some(key.span()?.start..value.span()?.end),
        Item::Table(entry) if !entry.is_dotted() => extent(entry),
        _ => None,
    }
}

/// From the heading of a table to the end of its last value.
fn extent(table: &Table) -> Option<Range<usize>> {
    let start = table.span()?.start;
    let ends = table.iter().filter_map(|(_, item)| item.span()).map(|span| span.end);
    Some(start..ends.chain([table.span()?.end]).max()?)
}

fn whole_lines(text: &str, span: Range<usize>) -> Range<usize> {
    let start = text.get(..span.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let end = text.get(span.end..).and_then(|after| after.find('\n')).map_or(text.len(), |at| span.end + at + 1);
    start..end
}

/// The empty line that stood before a table goes with it.
fn with_blank_line(text: &str, lines: Range<usize>) -> Range<usize> {
    let before = text.get(..lines.start).unwrap_or_default();
    let line = before.strip_suffix('\n').map(|rest| rest.strip_suffix('\r').unwrap_or(rest));
    match line {
        Some(rest) if rest.is_empty() || rest.ends_with('\n') => rest.len()..lines.end,
        _ => lines,
    }
}

/// What stands within one value has no lines of its own.
fn within_values(text: &str, goes: impl Fn(&Part<'_>) -> bool) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let mut changed = false;
    for name in [KINDS, DATES, CONFIRMED] {
        let Some(table) = document.get_mut(name).and_then(Item::as_table_like_mut) else { continue };
        let gone: Vec<String> = table
            .iter()
            .filter(|(key, item)| goes(&Part::Entry(name, key, item)))
            .map(|(key, _)| key.to_owned())
            .collect();
        changed |= !gone.is_empty();
        gone.iter().for_each(|key| drop(table.remove(key)));
    }
    if let Some(list) = document.get_mut(WAIVERS).and_then(Item::as_array_mut) {
        let before = list.len();
        list.retain(|waiver| !waiver.as_inline_table().is_some_and(|waiver| goes(&Part::Waiver(waiver))));
        changed |= list.len() < before;
    }
    Some(if changed { super::lines::with_ends_of(text, &document.to_string()) } else { text.to_owned() })
}
