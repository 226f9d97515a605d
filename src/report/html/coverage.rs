//! What was read and checked, and, as plainly, what was not.

use super::card::Setting;
use super::page::{Page, Sign};
use super::{Drawn, Frame, words};
use crate::dossier::{Confidence, Format};
use crate::report::{AttachmentReport, DossierReport, ItemReport, StateReport, words as shared};
use std::io;

/// Why a document, or a part of it, was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// All of its pages are scans.
    Scan,
    /// Some of its pages are: how many, of how many.
    Scans(usize, u32),
    /// Only its beginning was read.
    Shortened,
    /// A format of which only the name and the protection are looked at.
    OldWord,
    /// It asks for a password.
    Encrypted,
    /// Its format is read by nobody here.
    Format,
    /// It is damaged, held by another program, or too large.
    Damaged,
}

/// What was looked at in one dossier, and what was not.
#[derive(Debug, Default)]
pub(super) struct Coverage<'a> {
    /// Documents of which text was read.
    read: usize,
    /// Pages of those; of Word none.
    pages: usize,
    /// What was not read.
    unread: Vec<(&'a AttachmentReport, Unread)>,
    /// What only a person can say, and has not.
    unconfirmed: Vec<&'a str>,
    /// Nothing is known of the details and of confirmations.
    without_details: bool,
}

impl<'a> Coverage<'a> {
    /// Looks a dossier over.
    pub(super) fn of(report: &'a DossierReport) -> Self {
        let mut coverage = Self { without_details: !report.has_details, ..Self::default() };
        for attachment in &report.attachments {
            let unread = unread(attachment);
            if matches!(unread, None | Some(Unread::Scans(..) | Unread::Shortened)) {
                coverage.read += 1;
                let pages = attachment.pages.and_then(|pages| usize::try_from(pages).ok()).unwrap_or(0);
                coverage.pages += pages.saturating_sub(attachment.scanned_pages.len());
            }
            coverage.unread.extend(unread.map(|why| (attachment, why)));
        }
        let open = report.checklist.iter().filter(|line| {
            line.state == StateReport::ToConfirm
                || line.state == StateReport::NotChecked && matches!(line.item, ItemReport::Precondition { .. })
        });
        coverage.unconfirmed = open.map(|line| line.name.as_str()).collect();
        coverage
    }

    fn is_whole(&self) -> bool {
        self.unread.is_empty() && self.unconfirmed.is_empty() && !self.without_details
    }
}

fn unread(attachment: &AttachmentReport) -> Option<Unread> {
    if !attachment.readable {
        return Some(if attachment.damage.is_some() { Unread::Damaged } else { Unread::Encrypted });
    }
    match attachment.format {
        Format::Pdf | Format::Docx => {}
        Format::Doc => return Some(Unread::OldWord),
        _ => return Some(Unread::Format),
    }
    let scans = attachment.scanned_pages.len();
    match attachment.pages {
        Some(pages) if scans > 0 && usize::try_from(pages).is_ok_and(|pages| scans >= pages) => Some(Unread::Scan),
        Some(pages) if scans > 0 => Some(Unread::Scans(scans, pages)),
        _ if scans > 0 => Some(Unread::Scan),
        _ if attachment.shortened => Some(Unread::Shortened),
        // No page says why, but nobody could read it: its name is all that there is.
        _ if attachment.confidence == Some(Confidence::NameOnly) => Some(Unread::Scan),
        _ => None,
    }
}

/// Writes what was looked at in a dossier, and what was not.
pub(super) fn dossier(page: &mut Page<'_>, report: &DossierReport, setting: &Setting<'_>) -> io::Result<()> {
    let language = setting.look.language;
    let coverage = Coverage::of(report);
    page.element(setting.levels()[1], &[("class", "part")], words::coverage_heading(language))?;
    page.raw("<ul class=\"coverage\">\n")?;
    line(page, Sign::Good, &words::read(coverage.read, coverage.pages, language))?;
    for (attachment, why) in &coverage.unread {
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
    if coverage.without_details {
        line(page, Sign::Unseen, words::without_details(language))?;
    }
    for name in &coverage.unconfirmed {
        line(page, Sign::Unseen, &words::unconfirmed(name, language))?;
    }
    if coverage.is_whole() {
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

/// The same of a whole run, in numbers.
#[derive(Debug, Default)]
pub(super) struct Totals {
    read: usize,
    pages: usize,
    unread: usize,
    without_details: usize,
    unconfirmed: usize,
    unconfirmed_in: usize,
    /// Dossiers whose pictures were not drawn, because somebody ended the run.
    pub(super) without_pictures: usize,
}

impl Totals {
    /// Adds a dossier.
    pub(super) fn add(&mut self, report: &DossierReport, drawn: Option<&Drawn>) {
        let coverage = Coverage::of(report);
        self.read += coverage.read;
        self.pages += coverage.pages;
        self.unread += coverage.unread.len();
        self.without_details += usize::from(coverage.without_details);
        self.unconfirmed += coverage.unconfirmed.len();
        self.unconfirmed_in += usize::from(!coverage.unconfirmed.is_empty());
        self.without_pictures += usize::from(matches!(drawn, Some(Drawn::Ended)));
    }
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
