//! Looks at the pages that say nothing in words: draws each, as large as it is printed, and judges what is on it.
//! Never keeps a picture, and draws no page that would take more than a page needs.

use super::device::Shown;
use super::ink::Sheet;
use super::layout;
use super::pages::order;
use super::roles::{self, Laid};
use super::scan;
use super::signing::{self, Sight};
use super::{fonts, ink, locks, open, show};
use crate::dossier::{Ink, Unsigned};
use crate::inspect::{FromPicture, Seen, SigningWords, limits};
use crate::ocr::Reader;
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::PremulRgba8;
use hayro::vello_cpu::color::palette::css::TRANSPARENT;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use hayro_interpret::kurbo::Rect;
use hayro_interpret::{InterpreterCache, InterpreterSettings};
use hayro_syntax::object::{Array, Dict, Name};
use hayro_syntax::page::Page;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A page longer than this says nothing of its size on paper: apps that scan make a point of every pixel.
const LONGEST: f32 = 1250.0;
/// The length of a sheet of A4 in points: what such a page is taken to be.
const SHEET: f32 = 842.0;
/// A page shorter than this is a line, not a page.
const SHORTEST: f32 = 32.0;
/// The most by which a page is drawn larger than it is judged: pictures in low strips would blot out each other.
const LARGER: f64 = 4.0;
/// How far around a word its ink may lie, in points.
const AROUND_WORD: f64 = 2.0;
/// Places of a picture that are looked at to see whether it was drawn, in each direction.
const PROBES: usize = 5;

/// What looks at pages.
#[derive(Clone, Copy)]
pub(in crate::inspect) struct Eyes<'e> {
    /// What reads pages without words; none: they are not read.
    pub(in crate::inspect) reader: Option<&'e Reader>,
    /// The words of labels before which somebody signs.
    pub(in crate::inspect) words: &'e SigningWords,
}

/// What is left of a document's time, and what was read of it.
struct Progress {
    pixels: u64,
    tried: usize,
    signing: usize,
    read: Vec<Laid>,
}

/// Looks at these pages, counted from 0, of a file whose header stands at an offset. Tells of each what it shows and, with a
/// reader, what it says; nothing of those that it could not draw whole.
pub(super) fn look((bytes, header): (&[u8], usize), pages: &[usize], eyes: Eyes<'_>, mut tell: impl FnMut(Seen)) {
    let unlocked = locks::leave_aside(bytes);
    let Ok(pdf) = open(unlocked.as_deref().unwrap_or(bytes), header) else { return };
    let (Ok(fonts), Ok(order)) = (fonts::look(&pdf), order(&pdf)) else { return };
    let mut progress = Progress { pixels: limits::PIXELS_SEEN, tried: 0, signing: 0, read: Vec::new() };
    for page in pages {
        let mut seen = || {
            let page = pdf.pages().get((*order.get(*page)?)?)?;
            let shown = show(&pdf, page, &InterpreterCache::new(), &fonts, limits::PAGE_STEPS);
            let whole = !shown.shortened && shown.pictures.pixels <= limits::PAGE_PIXELS_SEEN;
            let pixels = if whole { progress.pixels.checked_sub(shown.pictures.pixels)? } else { return None };
            progress.pixels = pixels;
            look_at(page, &shown, eyes, &mut progress)
        };
        tell(catch_unwind(AssertUnwindSafe(&mut seen)).unwrap_or(None).unwrap_or_default());
    }
}

/// Looks at one page: what is on one without words, or whether the places to sign on another look empty.
fn look_at(page: &Page<'_>, shown: &Shown<'_>, eyes: Eyes<'_>, progress: &mut Progress) -> Option<Seen> {
    let (characters, rules) = (shown.characters.clone(), shown.rules.clone());
    let mut text = Shown { characters, rules, bounds: shown.bounds, ..Shown::default() };
    let laid = Laid { cells: layout::arrange(&mut text), height: f64::from(page.render_dimensions().1) };
    if ink::has_words(&laid) {
        progress.signing += 1;
        let unsigned = if progress.signing <= limits::SIGNING_PAGES { unsigned(page, &laid, eyes.words) } else { None };
        return Some(Seen { unsigned: unsigned.unwrap_or_default(), ..Seen::default() });
    }
    let ink = ink(page, shown);
    let reader = eyes.reader.filter(|_| ink != Some(Ink::Nothing));
    progress.tried += usize::from(reader.is_some());
    let reads = progress.tried <= limits::SCANS_READ;
    let read = reader.filter(|_| reads).and_then(|reader| scan::read(page, reader, eyes.words));
    let left_out = !reads || read.as_ref().is_some_and(|read| read.shortened);
    let Some(read) = read else { return Some(Seen { ink, left_out, ..Seen::default() }) };
    progress.read.push(read.laid);
    // Which part a line plays shows beside the pages that were read before.
    let lines = roles::assign(progress.read.clone()).pop()?;
    let text = Some(FromPicture { lines, scan: read.scan });
    Some(Seen { ink, text, unsigned: read.unsigned, left_out })
}

/// The places to sign on a page with text that look empty; none where it cannot be drawn.
fn unsigned(page: &Page<'_>, laid: &Laid, words: &SigningWords) -> Option<Vec<Unsigned>> {
    if !signing::has_label(&laid.cells, words) {
        return None;
    }
    let taken = signing::fields(page, &laid.cells, words).places;
    let (picture, points) = scan::draw(page, scan::FORM_DOTS)?;
    let sight = Sight { picture: &picture, scale: 1.0 / points };
    Some(signing::unsigned(&sight, &laid.cells, &taken, words))
}

/// Draws a page and judges it; none where all of it cannot be drawn.
fn ink(page: &Page<'_>, shown: &Shown<'_>) -> Option<Ink> {
    let (width, height) = page.render_dimensions();
    let longest = width.max(height);
    let scale = if longest > LONGEST { SHEET / longest } else { 1.0 };
    if !longest.is_finite() || width.min(height) * scale < SHORTEST {
        return None;
    }
    let larger = (1.0 / (shown.pictures.lowest * f64::from(scale))).ceil().clamp(1.0, LARGER);
    let failed = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&failed);
    let warning_sink = Arc::new(move |_| told.store(true, Ordering::Relaxed));
    let settings = InterpreterSettings { warning_sink, ..InterpreterSettings::default() };
    let drawn_scale = scale * larger as f32;
    // On no paper at all, so that what was not drawn can be told from what is white.
    let glass = PixmapSettings { x_scale: drawn_scale, y_scale: drawn_scale, bg_color: TRANSPARENT };
    let drawn = render(page, &RenderCache::new(), &settings, &RenderSettings::default(), &glass);
    let is_drawn = |picture: &Rect| is_drawn(&drawn, *picture, f64::from(drawn_scale));
    if failed.load(Ordering::Relaxed) || !shown.pictures.opaque.iter().all(is_drawn) || has_undrawn_mark(page) {
        return None;
    }
    let mut sheet = sheet(&drawn, larger as usize);
    for word in shown.words() {
        sheet.blot_out(word.inflate(AROUND_WORD, AROUND_WORD).scale_from_origin(f64::from(scale)));
    }
    Some(sheet.ink())
}

/// Whether a picture left anything anywhere: some kinds of picture this reader skips in silence.
fn is_drawn(drawn: &Pixmap, picture: Rect, scale: f64) -> bool {
    let page = Rect::new(0.0, 0.0, f64::from(drawn.width()), f64::from(drawn.height()));
    let picture = picture.scale_from_origin(scale).intersect(page);
    let place = |from: f64, length: f64, probe: usize| from + length * (probe as f64 + 0.5) / PROBES as f64;
    let mut probes = (0..PROBES * PROBES).map(|probe| {
        let x = place(picture.x0, picture.width(), probe % PROBES).clamp(0.0, page.x1 - 1.0);
        let y = place(picture.y0, picture.height(), probe / PROBES).clamp(0.0, page.y1 - 1.0);
        (x as usize, y as usize)
    });
    probes.any(|(x, y)| drawn.data().get(y * usize::from(drawn.width()) + x).is_some_and(|pixel| pixel.a > 0))
}

/// Whether somebody left a mark on the page that other readers draw, and this one does not: it has no picture of itself.
fn has_undrawn_mark(page: &Page<'_>) -> bool {
    let Some(annotations) = page.raw().get::<Array<'_>>(b"Annots") else { return false };
    annotations.iter::<Dict<'_>>().take(limits::FIELDS).any(|mark| {
        let is_hidden = mark.get::<u32>(b"F").is_some_and(|flags| flags & 0b10_0010 != 0);
        let kind = mark.get::<Name<'_>>(b"Subtype");
        let is_mark = !matches!(kind.as_deref(), None | Some(b"Link" | b"Popup" | b"Widget" | b"TrapNet"));
        is_mark && !is_hidden && !mark.contains_key(b"AP")
    })
}

/// The page on white paper, each pixel the mean of those that were drawn for it.
fn sheet(drawn: &Pixmap, larger: usize) -> Sheet {
    let (across, down) = (usize::from(drawn.width()), usize::from(drawn.height()));
    let darkest: Vec<u8> = drawn.data().iter().map(darkest).collect();
    if larger == 1 {
        return Sheet { width: across, height: down, light: darkest };
    }
    let (width, height) = (across / larger, down / larger);
    let mean = |x: usize, y: usize| {
        let rows = (0..larger).map(|row| &darkest[(y * larger + row) * across + x * larger..][..larger]);
        let sum: usize = rows.flatten().map(|light| usize::from(*light)).sum();
        u8::try_from(sum / (larger * larger)).unwrap_or(u8::MAX)
    };
    let light = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| mean(x, y)).collect();
    Sheet { width, height, light }
}

/// How light a pixel is in its darkest colour. Colours are as they are on the glass; white shines through what is left.
fn darkest(pixel: &PremulRgba8) -> u8 {
    pixel.r.min(pixel.g).min(pixel.b).saturating_add(u8::MAX - pixel.a)
}
