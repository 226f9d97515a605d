//! Makes better documents of documents: several as one, pages in another order or turned, photographs as pages.
//! Never lets a document count before it is proven to hold the same pages, words, pictures and fields, and never says
//! anything: what it refuses is a fact.

mod assemble;
mod copy;
mod fields;
mod layers;
mod places;
mod prove;
mod refuse;
#[cfg(test)]
mod tests;

use crate::dossier::{Ink, Page};
use crate::inspect::{Looking, inspect_and_look};
use serde::{Deserialize, Serialize};

/// A page of the new document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaf {
    /// From which file, counted from 0.
    pub file: usize,
    /// Which page of it, counted from 0.
    pub page: usize,
    /// By how many degrees it is turned to the right: 0, 90, 180 or 270.
    pub turn: u16,
}

/// Which pages are taken.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Choice {
    /// From which page to which, counted from 1, in this order; no end: to the last one. None at all: every page.
    pub keep: Vec<(usize, Option<usize>)>,
    /// Which are left out, counted from 1.
    pub remove: Vec<usize>,
    /// Which are turned to the right, and by how many degrees.
    pub turn: Vec<(usize, u16)>,
    /// Blank pages are left out.
    pub without_blank: bool,
}

/// What is to be made of some files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The pages that are taken of each file.
    pub choice: Choice,
    /// What each file is called in the table of contents of the new document; empty: there is none besides their own.
    pub titles: Vec<String>,
    /// Go on where something is lost that only a person can miss: attached files, scripts, a lock against changes.
    pub anyway: bool,
}

/// Why nothing was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// It is no PDF.
    NotPdf,
    /// It asks for a password.
    Locked,
    /// It is signed or certified: any change breaks that.
    Signed,
    /// A form that only Adobe's own reader shows.
    AdobeForm,
    /// A form whose fields are drawn anew by each reader: what it shows cannot be proven.
    DrawnByReader,
    /// A wrapper around other files.
    Portfolio,
    /// It is damaged, or over the limits.
    Damaged,
    /// Two readers do not count the same pages.
    PagesDiffer,
    /// It has more pages or words than are read: not all of it can be proven.
    TooLong,
    /// There is no such page.
    NoSuchPage,
    /// A page is named twice.
    TwiceNamed,
    /// No page would be left.
    NoPages,
    /// It may be read but not changed, says its maker. Asked first.
    OwnerLocked,
    /// It holds other files, which would be left out. Asked first.
    Attachments,
    /// It holds scripts or actions, which would be left out. Asked first.
    Scripts,
    /// What was made does not show the same; it does not count.
    NotProven,
    /// Making it took too long, or too much memory.
    TooMuch,
}

impl Refusal {
    /// Whether a person may say that it is to be done all the same.
    pub fn may_be_overruled(self) -> bool {
        matches!(self, Self::OwnerLocked | Self::Attachments | Self::Scripts)
    }
}

/// Why nothing was made, and over which file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// The file, counted from 0; none where it is about the whole.
    pub file: Option<usize>,
    /// Why.
    pub why: Refusal,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The new document.
    pub bytes: Vec<u8>,
    /// Where each of its pages comes from.
    pub pages: Vec<Leaf>,
}

/// Makes one PDF of the pages of some, and proves it.
pub fn make(order: &Order, files: &[&[u8]]) -> Result<Made, Refused> {
    let mut sources = Vec::with_capacity(files.len());
    for (file, bytes) in files.iter().enumerate() {
        let source = refuse::source(bytes, order.anyway).map_err(|why| Refused { file: Some(file), why })?;
        sources.push(source);
    }
    let mut pages = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        let chosen = order.choice.pages(source.pages.len()).map_err(|why| Refused { file: Some(file), why })?;
        let blank = if order.choice.without_blank { blank_pages(files[file]) } else { Vec::new() };
        let kept = chosen.into_iter().filter(|(page, _)| !blank.contains(page));
        pages.extend(kept.map(|(page, turn)| Leaf { file, page, turn }));
    }
    if pages.is_empty() {
        return Err(Refused { file: None, why: Refusal::NoPages });
    }
    let not_proven = Refused { file: None, why: Refusal::NotProven };
    let bytes = assemble::assemble(&sources, &pages, &order.titles).ok_or(not_proven)?;
    if !prove::shows_the_same(files, &sources, &pages, &bytes) {
        return Err(not_proven);
    }
    Ok(Made { bytes, pages })
}

impl Choice {
    /// The pages that are taken of so many, counted from 0, and by how much each is turned.
    fn pages(&self, count: usize) -> Result<Vec<(usize, u16)>, Refusal> {
        let is_page = |page: usize| (1..=count).contains(&page);
        let ends = self.keep.iter().flat_map(|(from, to)| [*from, to.unwrap_or(*from)]);
        let named = ends.chain(self.remove.iter().copied()).chain(self.turn.iter().map(|(page, _)| *page));
        if !named.into_iter().all(is_page) {
            return Err(Refusal::NoSuchPage);
        }
        let all = [(1, None)];
        let ranges = if self.keep.is_empty() { &all[..] } else { &self.keep };
        let kept = ranges.iter().flat_map(|(from, to)| *from..=to.unwrap_or(count));
        let kept = kept.filter(|page| !self.remove.contains(page));
        let turn = |page| self.turn.iter().filter(|(turned, _)| *turned == page).map(|(_, by)| by).sum::<u16>() % 360;
        let mut pages = Vec::new();
        for page in kept {
            // A page that is there twice would hold two fields of one name.
            if pages.iter().any(|(taken, _)| *taken == page - 1) {
                return Err(Refusal::TwiceNamed);
            }
            pages.push((page - 1, turn(page)));
        }
        Ok(pages)
    }
}

/// The pages, counted from 0, on which there is nothing.
fn blank_pages(bytes: &[u8]) -> Vec<usize> {
    let facts = inspect_and_look(bytes, Looking::AtInk);
    // A letterhead and a page number alone are no content.
    let is_blank = |page: &Page| match page.ink {
        Some(ink) => page.letters() == 0 && matches!(ink, Ink::Nothing | Ink::Margins),
        None => page.letters() == 0 && !page.pictures && !page.drawings,
    };
    facts.pages.iter().enumerate().filter(|(_, page)| is_blank(page)).map(|(at, _)| at).collect()
}
