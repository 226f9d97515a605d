//! The words for what a file was recognised by, and for the dates that were found in it.

use super::{AttachmentReport, CueReport, DateReport, words};
use crate::language::Language;

/// The format, the pages, the scans and the damage of a file.
pub(super) fn about(attachment: &AttachmentReport, language: Language) -> String {
    let mut parts = vec![words::format(attachment.format, language).to_owned()];
    parts.extend(attachment.pages.map(|pages| words::pages(pages, language)));
    if !attachment.scanned_pages.is_empty() {
        parts.push(words::scanned(attachment.scanned_pages.len(), language));
    }
    if let Some(sure) = attachment.read_pages.iter().map(|read| read.sure).min() {
        parts.push(words::read(attachment.read_pages.len(), sure, language));
    }
    let turned = attachment.read_pages.iter().filter(|read| read.turned != 0);
    parts.extend(turned.map(|read| words::turned(read.page, read.turned, language)));
    if !attachment.blank_pages.is_empty() {
        parts.push(words::blank(attachment.blank_pages.len(), language));
    }
    parts.extend(attachment.damage.map(|damage| words::damage(damage, language).to_owned()));
    parts.join(", ")
}

/// A cue, and where it stood.
pub(super) fn cue(cue: &CueReport, of: &AttachmentReport, language: Language) -> String {
    let place = match (cue.page, cue.place) {
        (Some(page), _) => page_of(page, of, language),
        (None, "metadata") => words::metadata(language).to_owned(),
        (None, _) => words::file_name(language).to_owned(),
    };
    let kind = words::cue(cue.kind, language);
    if place == kind { format!("{kind} ‘{}’", cue.words) } else { format!("{kind} ‘{}’, {place}", cue.words) }
}

/// A date, and where it stood.
pub(super) fn date(date: &DateReport, of: &AttachmentReport, language: Language) -> String {
    let place = match date.page {
        Some(page) => page_of(page, of, language),
        None => words::file_name(language).to_owned(),
    };
    let evidence = [date.label.as_str(), date.text.as_str()].join(" ");
    let day = words::day(date.date, language);
    format!("{day}, {} (‘{}’, {place})", words::role(date.role, language), evidence.trim())
}

/// Word's pages are not counted: where they begin depends on the reader.
fn page_of(page: u32, of: &AttachmentReport, language: Language) -> String {
    match of.pages {
        Some(_) => words::page(page, language),
        None => words::in_the_text(language).to_owned(),
    }
}
