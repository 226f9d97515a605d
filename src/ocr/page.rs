//! Reads a page, whichever way up it lies.
//! Never reads more lines than a page has.

use super::detect::{self, Detected};
use super::engine::Engine;
use super::picture::{Picture, Slanted};
use super::strips::{self, Said, Word};

/// A line less sure than this was not read.
const SURE: f32 = 0.4;
/// So many of the longest lines show which way up the page lies.
const TRIED: usize = 5;
/// Lines that are surer than this stand the right way up: what is upside down reads as no language.
const UPRIGHT: f32 = 0.9;
/// More lines than this are not read on one page.
const LINES: usize = 400;
/// A side shorter than this, in pixels, is no page.
const SHORTEST: usize = 32;

/// Reads pages. Made once: it holds the models.
pub struct Reader {
    engine: Engine,
}

/// What was read on a page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PageText {
    /// Its lines from top to bottom, as the page is turned upright.
    pub lines: Vec<LineText>,
    /// By how many quarters to the right the page has to be turned to be upright.
    pub quarters: u8,
    /// How far its lines run down to the right, in radians, once it is upright.
    pub slant: f32,
    /// The upright page's width in pixels.
    pub width: usize,
    /// The upright page's height in pixels.
    pub height: usize,
    /// It has more lines than were read.
    pub shortened: bool,
}

/// A line that was read, in pixels of the upright page.
#[derive(Debug, Clone, PartialEq)]
pub struct LineText {
    /// Its words in order; there is at least one.
    pub words: Vec<Word>,
    /// The middle of its left edge.
    pub start: (f32, f32),
    /// The middle of its right edge.
    pub end: (f32, f32),
    /// How high it is, with the room above and below its letters.
    pub height: f32,
    /// How sure its letters are on average, of 1.
    pub sure: f32,
}

impl LineText {
    /// Its words with a space between.
    pub fn text(&self) -> String {
        self.words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl Reader {
    /// Loads the models; none where that cannot be done.
    pub fn new() -> Option<Self> {
        Engine::new().map(|engine| Self { engine })
    }

    /// Reads a page; none where it cannot be looked at.
    pub fn read(&self, page: &Picture) -> Option<PageText> {
        if page.width.min(page.height) < SHORTEST || page.light.len() != page.width * page.height {
            return None;
        }
        let found = detect::lines(&self.engine, page)?;
        if !found.sideways {
            return Some(self.upright(page, found, 0));
        }
        let turned = page.turned(1);
        let found = detect::lines(&self.engine, &turned)?;
        Some(self.upright(&turned, found, 1))
    }

    /// Reads a page whose lines run across, the right way up or upside down.
    fn upright(&self, page: &Picture, mut found: Detected, quarters: u8) -> PageText {
        let shortened = found.lines.len() > LINES;
        found.lines.truncate(LINES);
        let cut = |place: &Slanted| Some((*place, strips::cut(page, place)?));
        let mut cut: Vec<(Slanted, Picture)> = found.lines.iter().filter_map(cut).collect();
        cut.sort_by(|a, b| b.0.width.total_cmp(&a.0.width));
        let longest = cut.len().min(TRIED);
        let mut said = self.said(&cut[..longest]);
        let mut is_over = false;
        if surety(&said) < UPRIGHT {
            let over = |(place, strip): &(Slanted, Picture)| (*place, strip.turned(2));
            let tried: Vec<(Slanted, Picture)> = cut[..longest].iter().map(over).collect();
            let other = self.said(&tried);
            is_over = surety(&other) > surety(&said);
            if is_over {
                said = other;
                cut = cut.iter().map(over).collect();
                let (right, bottom) = (page.width as f32 - 1.0, page.height as f32 - 1.0);
                let flip = |(x, y): (f32, f32)| (right - x, bottom - y);
                cut.iter_mut().for_each(|(place, _)| place.centre = flip(place.centre));
            }
        }
        said.extend(self.said(&cut[longest..]));
        let mut lines: Vec<LineText> =
            cut.iter().zip(said).filter_map(|((place, _), said)| line(place, said?)).collect();
        lines.sort_by(|a, b| a.start.1.total_cmp(&b.start.1));
        // Where nothing is read, nothing tells which way up it lies.
        let quarters = if lines.is_empty() { 0 } else { quarters + if is_over { 2 } else { 0 } };
        PageText { lines, quarters, slant: found.slant, width: page.width, height: page.height, shortened }
    }

    fn said(&self, cut: &[(Slanted, Picture)]) -> Vec<Option<Said>> {
        let strips: Vec<&Picture> = cut.iter().map(|(_, strip)| strip).collect();
        strips::read(&self.engine, &strips)
    }
}

/// How sure the letters of some lines are on average; 0 where there are none.
fn surety(said: &[Option<Said>]) -> f32 {
    let (mut sum, mut count) = (0.0, 0);
    for said in said.iter().flatten() {
        sum += said.sure * said.letters() as f32;
        count += said.letters();
    }
    if count == 0 { 0.0 } else { sum / count as f32 }
}

/// A line in its place; none where it is not sure enough.
fn line(place: &Slanted, said: Said) -> Option<LineText> {
    if said.sure < SURE {
        return None;
    }
    let (sine, cosine) = place.angle.sin_cos();
    let (across, down) = (place.width / 2.0 * cosine, place.width / 2.0 * sine);
    let (x, y) = place.centre;
    Some(LineText {
        words: said.words,
        start: (x - across, y - down),
        end: (x + across, y + down),
        height: place.height,
        sure: said.sure,
    })
}
