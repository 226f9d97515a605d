//! Reads a PDF: its text in reading order, what its pages show, what it could do, what it says of itself.
//! Reading never renders a page and never unpacks a picture; [`look`] does, for pages that say nothing in words, and
//! [`picture`] where somebody asks for one.

mod contents;
mod device;
mod fonts;
mod form;
mod gaps;
mod ink;
mod layout;
mod locks;
mod look;
mod pages;
mod picture;
mod pictures;
mod roles;
mod scan;
mod sheets;
mod signing;
mod streams;
mod structure;
#[cfg(test)]
mod tests;

pub(super) use look::Eyes;
pub use sheets::{Drawn, Sheets};

use super::{Seen, SigningWords, Stop, limits};
use crate::dossier::{Damage, Facts, Page, Remark, State};
use device::Shown;
use fonts::Fonts;
use hayro_interpret::kurbo::{Affine, Rect};
use hayro_interpret::{Context, InterpreterCache, InterpreterSettings, RenderContent, interpret_page};
use hayro_syntax::page::Page as PdfPage;
use hayro_syntax::{LoadPdfError, Pdf};
use roles::Laid;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Reads a PDF whose header stands at an offset.
pub(super) fn read(bytes: &[u8], header: usize, words: &SigningWords) -> Result<Facts, Stop> {
    streams::measure(bytes)?;
    // An update that was broken off leaves the document before it whole.
    let whole =
        if structure::is_cut_off(bytes) { structure::last_whole(bytes, header).ok_or(Stop::Broken)? } else { bytes };
    let is_whole = whole.len() == bytes.len() && structure::is_whole(bytes, header);
    let bytes = whole;
    let open_to_all = locks::leave_aside(bytes);
    let bytes = open_to_all.as_deref().unwrap_or(bytes);
    let pdf = match open(bytes, header) {
        Ok(pdf) => pdf,
        // A protection that cannot be undone without asking, whatever is odd about it: its remedy is the same.
        Err(LoadPdfError::Decryption(_)) => return Ok(Facts { state: State::Encrypted, ..Facts::default() }),
        // What is locked cannot be told from what is broken.
        Err(LoadPdfError::Invalid) if locks::is_locked(bytes) => {
            return Ok(Facts { state: State::Encrypted, ..Facts::default() });
        }
        Err(LoadPdfError::Invalid) => return Err(Stop::Broken),
    };
    let order = pages::order(&pdf)?;
    let mut facts = structure::read(&pdf, bytes);
    if !is_whole {
        facts.remarks.push(Remark::Repaired);
    }
    let fonts = fonts::look(&pdf)?;
    contents::measure(&pdf)?;
    let shortened = read_pages(&pdf, &order, &fonts, &mut facts, words);
    if shortened {
        facts.remarks.push(Remark::Shortened);
    }
    if order.contains(&None) {
        return Ok(Facts { state: State::Unreadable(Damage::PagesLost), ..facts });
    }
    if let Some(damage) = structure::wrapper(&pdf, &facts) {
        return Ok(Facts { state: State::Unreadable(damage), pages: Vec::new(), ..facts });
    }
    facts.remarks.sort_unstable();
    facts.remarks.dedup();
    Ok(facts)
}

/// Draws the first page of a PDF whose header stands at an offset, as PNG; none where that cannot be done.
pub(super) fn first_page(bytes: &[u8], header: usize) -> Option<Vec<u8>> {
    picture::first_page(bytes, header)
}

/// Draws a page of a PDF, counted from 1, large enough to read along.
pub(super) fn whole_page(bytes: &[u8], header: usize, number: u32) -> Option<Vec<u8>> {
    picture::whole_page(bytes, header, number)
}

/// Looks at some pages of a PDF, counted from 0, and tells what each shows besides its text, as far as it can be drawn;
/// with a reader, also what it says.
pub(super) fn look(file: (&[u8], usize), pages: &[usize], eyes: Eyes<'_>, tell: impl FnMut(Seen)) {
    look::look(file, pages, eyes, tell);
}

/// Opens the file as it is; where that fails and something stands before the header, without that.
fn open(bytes: &[u8], header: usize) -> Result<Pdf, LoadPdfError> {
    let whole = Pdf::new(bytes.to_vec());
    match whole {
        Err(LoadPdfError::Invalid) if header > 0 => Pdf::new(bytes[header..].to_vec()),
        other => other,
    }
}

/// Reads what the pages show. Returns whether anything was left out.
fn read_pages(pdf: &Pdf, order: &[pages::Place], fonts: &Fonts, facts: &mut Facts, words: &SigningWords) -> bool {
    let cache = InterpreterCache::new();
    let mut laid = Vec::new();
    let mut shortened = order.len() > limits::PAGES_READ;
    let mut steps = limits::STEPS;
    let mut characters = 0;
    for page in order.iter().filter_map(|place| pdf.pages().get((*place)?)) {
        let mut entry = Page::default();
        let (_, height) = page.render_dimensions();
        let mut cells = Vec::new();
        if laid.len() < limits::PAGES_READ && characters < limits::CHARACTERS {
            let mut shown = show(pdf, page, &cache, fonts, steps.min(limits::PAGE_STEPS));
            steps -= steps.min(limits::PAGE_STEPS) - shown.steps;
            characters += shown.characters.len();
            shortened |= shown.shortened;
            entry.pictures = shown.pictures.are_seen(shown.bounds);
            entry.drawings = shown.drawings || !entry.pictures && shown.pictures.leave_marks();
            entry.figures = shown.figures;
            cells = layout::arrange(&mut shown);
            if !words.is_empty() {
                entry.unsigned = signing::fields(page, &cells, words).empty;
            }
        } else {
            // Not read: claims neither text nor emptiness.
            (entry.drawings, entry.figures, shortened) = (true, true, true);
        }
        facts.pages.push(entry);
        laid.push(Laid { cells, height: f64::from(height) });
    }
    for (page, laid) in facts.pages.iter_mut().zip(&laid).take(limits::PAGES_READ) {
        page.wordless = (page.pictures || page.drawings) && !ink::has_words(laid);
        page.signing = !page.wordless && signing::has_label(&laid.cells, words);
    }
    for (page, lines) in facts.pages.iter_mut().zip(roles::assign(laid)) {
        page.lines = lines;
    }
    shortened
}

/// Follows one page: its own content, then its form fields and other annotations.
fn show<'a, 'f>(
    pdf: &'a Pdf,
    page: &PdfPage<'a>,
    cache: &InterpreterCache<'a>,
    fonts: &'f Fonts,
    steps: usize,
) -> Shown<'f> {
    let (width, height) = page.render_dimensions();
    let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let mut shown = Shown { fonts: Some(fonts), bounds, steps, ..Shown::default() };
    for (content, in_annotation) in [(RenderContent::PAGE, false), (RenderContent::ANNOTATIONS, true)] {
        shown.in_annotation = in_annotation;
        let settings = InterpreterSettings { render_content: content, ..InterpreterSettings::default() };
        let transform = Affine::new(page.initial_transform(true).as_coeffs());
        // What was read before a page goes wrong is kept; the rest of the document, too.
        let followed = catch_unwind(AssertUnwindSafe(|| {
            let mut context = Context::new(transform, bounds, cache, pdf.xref(), settings);
            interpret_page(page, &mut context, &mut shown);
        }));
        shown.shortened |= followed.is_err();
    }
    form::add_values(page, &mut shown);
    shown
}
