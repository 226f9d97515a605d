//! The choice of which dossiers are shown. It is hidden where no script runs: then all of them are.
//! Never leaves anything out of the page: it hides.

use super::page::Page;
use super::summary::{counts, kinds, names};
use super::tally::{Group, sort};
use super::{Frame, LEFT, shared, words};
use crate::report::Weight;
use std::io;

/// Writes the form, and what stands on paper in its place.
pub(super) fn filter(page: &mut Page<'_>, frame: &Frame<'_>) -> io::Result<()> {
    let language = frame.look.language;
    // Without this a browser that comes back fills in what was chosen, beside a list that shows everything.
    page.raw("<form id=\"filter\" autocomplete=\"off\" hidden>\n<fieldset>\n")?;
    page.element("legend", &[], words::filter_verdict(language))?;
    for (((class, sign), name), count) in kinds().into_iter().zip(names(language)).zip(counts(frame.end.summary)) {
        if count == 0 || class == LEFT {
            continue;
        }
        page.open("label", &[("class", class)])?;
        page.open("input", &[("type", "checkbox"), ("name", "verdict"), ("value", class), ("checked", "")])?;
        page.sign(sign)?;
        page.text(&format!("{name} ({count})"))?;
        page.close("label")?;
    }
    page.raw("</fieldset>\n")?;
    request_types(page, frame)?;
    only(page, frame)?;
    page.raw("<p class=\"field\">")?;
    page.inline("label", &[("for", "filter-name")], words::filter_name(language))?;
    page.raw("<input id=\"filter-name\" type=\"search\" spellcheck=\"false\"></p>\n<p class=\"field\">")?;
    page.inline("button", &[("type", "reset")], words::filter_reset(language))?;
    page.raw("</p>\n")?;
    let all = frame.tally.rows.len() + frame.end.rest.failed.len();
    let (pattern, none) = (words::filter_count(all, language), words::filter_none(all, language));
    page.open(
        "p",
        &[
            ("id", "filter-count"),
            ("role", "status"),
            ("aria-live", "polite"),
            ("data-pattern", &pattern),
            ("data-none", &none),
        ],
    )?;
    page.raw("</p>\n</form>\n")?;
    page.open("p", &[("id", "filter-note"), ("hidden", ""), ("data-pattern", &words::filter_note(all, language))])?;
    page.raw("</p>\n")
}

/// The request types, where there is one to choose.
fn request_types(page: &mut Page<'_>, frame: &Frame<'_>) -> io::Result<()> {
    let language = frame.look.language;
    if frame.tally.kinds.len() < 2 {
        return Ok(());
    }
    page.raw("<p class=\"field\">")?;
    page.inline("label", &[("for", "filter-type")], words::filter_type(language))?;
    page.raw("<select id=\"filter-type\">")?;
    page.inline("option", &[("value", "")], words::filter_all(language))?;
    for kind in &frame.tally.kinds {
        page.inline("option", &[("value", &kind.id)], &format!("{} ({})", kind.name, kind.count))?;
    }
    page.raw("</select></p>\n")
}

/// What the summary speaks of, to be seen by itself; nothing where nothing was found.
fn only(page: &mut Page<'_>, frame: &Frame<'_>) -> io::Result<()> {
    let (language, common) = (frame.look.language, frame.tally.common());
    if common.is_empty() {
        return Ok(());
    }
    page.raw("<p class=\"field\">")?;
    page.inline("label", &[("for", "filter-only")], words::filter_only(language))?;
    page.raw("<select id=\"filter-only\">")?;
    page.inline("option", &[("value", "")], words::filter_all(language))?;
    for group in [Group::Nearly, Group::Further] {
        let count = frame.tally.of(group).len();
        if count > 0 {
            let words = format!("{} ({count})", words::group(group, language));
            page.inline("option", &[("value", group.word())], &words)?;
        }
    }
    for found in common {
        let weight = match found.weight {
            Weight::Error => String::new(),
            weight => format!(", {}", shared::weight(weight, language)),
        };
        let words = format!("{}{weight} ({})", found.title, found.dossiers.len());
        page.inline("option", &[("value", &sort(found.number))], &words)?;
    }
    page.raw("</select></p>\n")
}
