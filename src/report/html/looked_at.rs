//! What was read and checked, and what was not: of one dossier, and of all in numbers.
//! Never writes a word of it.

use super::Drawn;
use crate::dossier::{Confidence, Format};
use crate::report::{AttachmentReport, DossierReport, ItemReport, StateReport};

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
pub(super) struct LookedAt<'a> {
    /// Documents of which text was read.
    pub(super) read: usize,
    /// Pages of those; of Word none.
    pub(super) pages: usize,
    /// What was not read.
    pub(super) unread: Vec<(&'a AttachmentReport, Unread)>,
    /// What only a person can say, and has not.
    pub(super) unconfirmed: Vec<&'a str>,
    /// Nothing is known of the details and of confirmations.
    pub(super) without_details: bool,
}

impl<'a> LookedAt<'a> {
    /// Looks a dossier over.
    pub(super) fn of(report: &'a DossierReport) -> Self {
        let mut looked_at = Self { without_details: !report.has_details, ..Self::default() };
        for attachment in &report.attachments {
            let unread = unread(attachment);
            if matches!(unread, None | Some(Unread::Scans(..) | Unread::Shortened)) {
                looked_at.read += 1;
                let pages = attachment.pages.and_then(|pages| usize::try_from(pages).ok()).unwrap_or(0);
                looked_at.pages += pages.saturating_sub(attachment.scanned_pages.len());
            }
            looked_at.unread.extend(unread.map(|why| (attachment, why)));
        }
        let open = report.checklist.iter().filter(|line| {
            line.state == StateReport::ToConfirm
                || line.state == StateReport::NotChecked && matches!(line.item, ItemReport::Precondition { .. })
        });
        looked_at.unconfirmed = open.map(|line| line.name.as_str()).collect();
        looked_at
    }

    /// Nothing was left out.
    pub(super) fn is_whole(&self) -> bool {
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

/// The same of a whole run, in numbers.
#[derive(Debug, Default)]
pub(super) struct Totals {
    /// Documents of which text was read.
    pub(super) read: usize,
    /// Pages of those.
    pub(super) pages: usize,
    /// Documents that were not read, or not whole.
    pub(super) unread: usize,
    /// Dossiers without details.
    pub(super) without_details: usize,
    /// What only a person can say, and has not.
    pub(super) unconfirmed: usize,
    /// In so many dossiers.
    pub(super) unconfirmed_in: usize,
    /// Dossiers whose pictures were not drawn, because somebody ended the run.
    pub(super) without_pictures: usize,
}

impl Totals {
    /// Adds a dossier.
    pub(super) fn add(&mut self, report: &DossierReport, drawn: Option<&Drawn>) {
        let looked_at = LookedAt::of(report);
        self.read += looked_at.read;
        self.pages += looked_at.pages;
        self.unread += looked_at.unread.len();
        self.without_details += usize::from(looked_at.without_details);
        self.unconfirmed += looked_at.unconfirmed.len();
        self.unconfirmed_in += usize::from(!looked_at.unconfirmed.is_empty());
        self.without_pictures += usize::from(matches!(drawn, Some(Drawn::Ended)));
    }
}
