//! The documents of a dossier: what each was taken for and how sure that is, its pages, its date, its first page.

use super::page::Page;
use super::setting::Setting;
use super::{Drawn, words};
use crate::language::Language;
use crate::report::{AttachmentReport, DossierReport, evidence, words as shared};
use base64ct::{Base64, Encoding};
use std::io;

/// Writes the documents; nothing where there are none.
pub(super) fn all(page: &mut Page<'_>, report: &DossierReport, setting: &Setting<'_>) -> io::Result<()> {
    let language = setting.look.language;
    if report.attachments.is_empty() {
        return Ok(());
    }
    page.raw("<div class=\"papers\">\n")?;
    page.element(setting.levels()[1], &[("class", "part")], words::documents_heading(language))?;
    page.raw("<ul class=\"documents\">\n")?;
    for (at, attachment) in report.attachments.iter().enumerate() {
        page.raw("<li>")?;
        if let Some(Drawn::Pages(pictures)) = setting.drawn {
            picture(page, attachment, pictures.get(at).and_then(Option::as_deref), language)?;
        }
        page.raw("<div>\n")?;
        document(page, attachment, report, language)?;
        if setting.look.explain {
            why(page, attachment, language)?;
        }
        page.raw("</div></li>\n")?;
    }
    page.raw("</ul>\n")?;
    if setting.look.explain {
        page.element("p", &[("class", "declare")], shared::say_what_it_is(language))?;
        page.command(&report.declare)?;
    }
    page.raw("</div>\n")
}

fn document(
    page: &mut Page<'_>,
    attachment: &AttachmentReport,
    of: &DossierReport,
    language: Language,
) -> io::Result<()> {
    page.raw("<p class=\"file\">")?;
    page.name(&attachment.file)?;
    page.raw("</p>\n<p>")?;
    page.text(&kinds(attachment, of, language))?;
    page.raw("</p>\n<p class=\"facts\">")?;
    page.text(&facts(attachment, language))?;
    page.raw("</p>\n")
}

/// What a document was taken for, and how sure that is.
pub fn kinds(attachment: &AttachmentReport, of: &DossierReport, language: Language) -> String {
    if attachment.names.is_empty() {
        // What it fills says what it is: a placeholder has no other kind.
        let filled = of.checklist.iter().filter(|line| line.files.iter().any(|file| file.file == attachment.file));
        let filled: Vec<&str> = filled.map(|line| line.name.as_str()).collect();
        let nothing = || shared::sentence(shared::not_recognised(language));
        return if filled.is_empty() { nothing() } else { filled.join(", ") };
    }
    let names = attachment.names.join(", ");
    let sure = match attachment.confidence {
        _ if attachment.declared => shared::declared(language),
        Some(confidence) => shared::confidence(confidence, language),
        None => return names,
    };
    format!("{names} ({sure})")
}

/// What it is made of: format, pages, size, date, who has seen it.
pub fn facts(attachment: &AttachmentReport, language: Language) -> String {
    let mut parts = vec![evidence::about(attachment, language), words::size(attachment.size, language)];
    parts.extend(attachment.date.map(|date| words::dated(&shared::day(date, language), language)));
    parts.extend(attachment.seen_by.as_ref().map(|by| words::seen_by(by, language)));
    parts.join(" · ")
}

fn picture(
    page: &mut Page<'_>,
    attachment: &AttachmentReport,
    png: Option<&[u8]>,
    language: Language,
) -> io::Result<()> {
    let Some(png) = png else {
        return page.element("p", &[("class", "no-picture")], words::no_picture(language));
    };
    let source = format!("data:image/png;base64,{}", Base64::encode_string(png));
    let alternative = words::first_page(&attachment.file, language);
    let size = shown_size(png).map(|side| side.to_string());
    page.open(
        "img",
        &[("alt", &alternative), ("width", &size[0]), ("height", &size[1]), ("decoding", "async"), ("src", &source)],
    )?;
    page.raw("\n")
}

/// The size at which a picture is shown, so that its place is kept before it is there: half of its pixels.
fn shown_size(png: &[u8]) -> [u32; 2] {
    let side =
        |from: usize| png.get(from..from + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes);
    [side(16), side(20)].map(|pixels| pixels.div_ceil(2))
}

fn why(page: &mut Page<'_>, attachment: &AttachmentReport, language: Language) -> io::Result<()> {
    let cues = attachment.recognised.iter().filter(|_| !attachment.declared).flat_map(|kind| {
        let of = if attachment.recognised.len() > 1 { format!("{}: ", kind.name) } else { String::new() };
        kind.cues.iter().map(move |cue| format!("{of}{}", evidence::cue(cue, attachment, language)))
    });
    let dates = attachment.dates.iter().map(|date| {
        let label = shared::date_label(language);
        format!("{label} {}", evidence::date(date, attachment, language))
    });
    let between = (!attachment.ambiguous.is_empty())
        .then(|| format!("{} {}", shared::between(language), attachment.ambiguous.join(", ")));
    let lines: Vec<String> = cues.chain(dates).chain(between).collect();
    if lines.is_empty() {
        return Ok(());
    }
    page.raw("<ul class=\"why\">\n")?;
    lines.iter().try_for_each(|line| page.element("li", &[], line))?;
    page.raw("</ul>\n")
}
