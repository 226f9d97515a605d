//! Writes what was read and checked, and, as plainly, what was not.

use super::looked_at::LookedAt;
use super::page::{Page, Sign};
use super::setting::Setting;
use super::{Frame, words};
use crate::report::{DossierReport, words as shared};
use std::io;

/// Writes what was looked at in a dossier, and what was not.
pub(super) fn dossier(page: &mut Page<'_>, report: &DossierReport, setting: &Setting<'_>) -> io::Result<()> {
    let language = setting.look.language;
    let looked_at = LookedAt::of(report);
    page.element(setting.levels()[1], &[("class", "part")], words::coverage_heading(language))?;
    page.raw("<ul class=\"coverage\">\n")?;
    line(page, Sign::Good, &words::read(looked_at.read, looked_at.pages, language))?;
    for (attachment, why) in &looked_at.unread {
        page.raw("<li>")?;
        page.sign(Sign::Unseen)?;
        page.raw("<div>")?;
        page.text(words::not_read(language))?;
        page.raw(" ")?;
        page.name(&attachment.file)?;
        page.text(&words::because(*why, attachment, language))?;
        if let Some(by) = &attachment.seen_by {
            page.text(&words::but_seen_by(by, language))?;
        }
        page.raw("</div></li>\n")?;
    }
    if looked_at.without_details {
        line(page, Sign::Unseen, words::without_details(language))?;
    }
    for name in &looked_at.unconfirmed {
        line(page, Sign::Unseen, &words::unconfirmed(name, language))?;
    }
    if looked_at.is_whole() {
        line(page, Sign::Good, words::nothing_left_out(language))?;
    }
    page.raw("</ul>\n")
}

fn line(page: &mut Page<'_>, sign: Sign, words: &str) -> io::Result<()> {
    page.raw("<li>")?;
    page.sign(sign)?;
    page.inline("div", &[], words)?;
    page.raw("</li>\n")
}

/// Writes what was looked at in a run, and what was not.
pub(super) fn run(page: &mut Page<'_>, frame: &Frame<'_>) -> io::Result<()> {
    let (totals, summary, rest) = (&frame.tally.totals, frame.end.summary, frame.end.rest);
    let language = frame.look.language;
    page.element("h3", &[], words::coverage_heading(language))?;
    page.raw("<ul class=\"coverage\">\n")?;
    line(page, Sign::Good, &words::read(totals.read, totals.pages, language))?;
    let (count, of) = (totals.unconfirmed, totals.unconfirmed_in);
    let parts = [
        (totals.unread > 0).then(|| words::unread_in_all(totals.unread, language)),
        (totals.without_details > 0).then(|| words::without_details_in_all(totals.without_details, language)),
        (count > 0).then(|| words::unconfirmed_in_all(count, of, language)),
        (summary.failed > 0).then(|| words::failed_in_all(summary.failed, language)),
        (summary.not_reached > 0).then(|| shared::not_reached(summary.not_reached, language)),
        (!rest.passed_by.is_empty()).then(|| shared::passed_by(&rest.passed_by, language)),
    ];
    let mut left_out = parts.into_iter().flatten().peekable();
    if left_out.peek().is_none() {
        line(page, Sign::Good, words::nothing_left_out(language))?;
    }
    left_out.try_for_each(|words| line(page, Sign::Unseen, &words))?;
    page.raw("</ul>\n")
}
