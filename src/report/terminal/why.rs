//! Why each file was taken for what it is: the words that were found, the dates with their evidence, the doubt.

use super::{Ink, Look};
use crate::language::Language;
use crate::report::wrap::{printable, wrapped};
use crate::report::{AttachmentReport, CueReport, DateReport, DossierReport, words};
use std::fmt::Write;

pub(super) fn why(report: &DossierReport, look: &Look) -> String {
    let mut out = format!("\n{}\n", look.ink(Ink::Strong, words::why_heading(look.language)));
    report.attachments.iter().for_each(|attachment| out.push_str(&file(attachment, look)));
    let _ = writeln!(out, "  {}\n    {}", words::say_what_it_is(look.language), printable(&report.declare));
    out
}

fn file(attachment: &AttachmentReport, look: &Look) -> String {
    let (language, width) = (look.language, look.columns());
    let mut out = wrapped("  ", &format!("{} ({})", attachment.file, about(attachment, look)), 4, width);
    let what =
        if attachment.names.is_empty() { words::not_recognised(language).into() } else { attachment.names.join(", ") };
    if attachment.declared || attachment.recognised.is_empty() {
        let declared = if attachment.declared { format!(": {}", words::declared(language)) } else { String::new() };
        out += &wrapped("    ", &format!("{what}{declared}"), 6, width);
    }
    for kind in attachment.recognised.iter().filter(|_| !attachment.declared) {
        out += &wrapped("    ", &format!("{}: {}", kind.name, words::confidence(kind.confidence, language)), 6, width);
        for found in &kind.cues {
            out += &wrapped("      - ", &cue(found, attachment, look), 8, width);
        }
    }
    for found in &attachment.dates {
        out += &wrapped(&format!("    {} ", words::date_label(language)), &date(found, attachment, look), 6, width);
    }
    if !attachment.ambiguous.is_empty() {
        let kinds = attachment.ambiguous.join(", ");
        out += &wrapped("    ", &format!("{} {kinds}", words::between(language)), 6, width);
    }
    out
}

fn about(attachment: &AttachmentReport, look: &Look) -> String {
    let language = look.language;
    let mut parts = vec![words::format(attachment.format, language).to_owned()];
    parts.extend(attachment.pages.map(|pages| words::pages(pages, language)));
    if !attachment.scanned_pages.is_empty() {
        parts.push(words::scanned(attachment.scanned_pages.len(), language));
    }
    parts.extend(attachment.damage.map(|damage| words::damage(damage, language).to_owned()));
    parts.join(", ")
}

fn cue(cue: &CueReport, of: &AttachmentReport, look: &Look) -> String {
    let language = look.language;
    let place = match (cue.page, cue.place) {
        (Some(page), _) => page_of(page, of, language),
        (None, "metadata") => words::metadata(language).to_owned(),
        (None, _) => words::file_name(language).to_owned(),
    };
    let kind = words::cue(cue.kind, language);
    if place == kind { format!("{kind} ‘{}’", cue.words) } else { format!("{kind} ‘{}’, {place}", cue.words) }
}

fn date(date: &DateReport, of: &AttachmentReport, look: &Look) -> String {
    let language = look.language;
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
