//! Tells from the pixels of a page whether anybody left ink on it: by what hangs together, not by how much is dark.
//! Never calls a page empty that shows a stroke: what may be ink and may be noise is told apart, for a person to look at.

mod paper;
mod parts;
#[cfg(test)]
mod tests;

use super::roles::Laid;
use crate::dossier::Ink;
use paper::Paper;
use parts::Part;

/// The largest speck of dust, dirt or toner, in pixels: 5 mm, and one more for the smear of drawing.
const SPECK: usize = 15;
/// What averaging over three pixels adds to the size of a speck.
const SMEAR: usize = 2;
/// How wide the shadow of the edge of a sheet may be, in pixels: 10 mm.
const SHADOW: usize = 28;
/// The shadow of an edge begins so near to it.
const EDGE: usize = 3;
/// How much darker than the paper anything is that is looked at, of 255.
const FAINT: f32 = 14.0;
/// How much darker than the paper ink is for certain.
const DARK: f32 = 34.0;
/// Above the noise by so many times its spread, pixels that hang together do so for a reason.
const ABOVE_NOISE: f32 = 3.0;
/// Paper noisier than this is averaged before it is judged.
const NOISY: f32 = 6.0;
/// Paper that is noisier than this after averaging is none that can be judged.
const ROUGH: f32 = 12.0;
/// More lone dots than this are noise too, however dark.
const LONE: usize = 150;
/// The extent of a lone dot.
const DOT: usize = 2;
/// Marks no larger than this are dots of a fax or a copier.
const GRAIN: usize = 3;
/// More specks than this are no dust.
const SPECKS: usize = 200;
/// More marks than this are not looked at one by one.
const MARKS: usize = 4000;
/// How far apart the letters of a word may stand.
const LETTERS_APART: usize = 2;
/// So many letters side by side are a word.
const WORD: usize = 4;
/// How far apart the pieces of a broken stroke may lie.
const PIECES_APART: usize = 5;
/// The parts of a page's height, at its top and at its foot, where letterheads and page numbers stand.
const TOP: f32 = 0.16;
const FOOT: f32 = 0.1;

/// A page with fewer letters than this, but for its top and its foot, says nothing in words.
const LETTERS: usize = 10;

/// Whether a page says anything in words, but for where letterheads and page numbers stand.
pub(super) fn has_words(page: &Laid) -> bool {
    let (top, foot) = (page.height * f64::from(TOP), page.height * f64::from(1.0 - FOOT));
    let between = page.cells.iter().filter(|cell| !cell.upright || cell.base > top && cell.base < foot);
    between.flat_map(|cell| cell.text.chars()).filter(|char| char.is_alphanumeric()).take(LETTERS).count() == LETTERS
}

/// A page as it looks, a pixel for each point (72 to an inch).
pub(super) struct Sheet {
    /// Its width in pixels.
    pub(super) width: usize,
    /// Its height in pixels.
    pub(super) height: usize,
    /// How light each pixel is in its darkest colour: coloured ink is dark in one of them.
    pub(super) light: Vec<u8>,
}

impl Sheet {
    /// Judges what is on the page. What does not look like light paper cannot be empty paper.
    pub(super) fn ink(&self) -> Ink {
        let Some(paper) = self.paper().filter(Paper::is_plain) else { return Ink::Seen };
        let mut depth = self.depth(&paper);
        let mut noise = paper::noise(&depth);
        let threshold = |noise: f32| FAINT.max(ABOVE_NOISE * noise);
        let mut parts = Vec::new();
        if noise <= NOISY {
            parts = self.parts(&depth, threshold(noise));
        }
        let mut speck = SPECK;
        if noise > NOISY || parts.iter().filter(|part| part.extent() <= DOT).count() > LONE {
            depth = self.averaged(&depth);
            noise = paper::noise(&depth);
            speck += SMEAR;
            parts = self.parts(&depth, threshold(noise));
        }
        let dark = DARK.max(2.0 * ABOVE_NOISE * noise);
        let is_shadow = |part: &Part| part.nearest <= EDGE && part.farthest <= SHADOW;
        parts.retain(|part| !is_shadow(part) && (part.area >= 3 || part.area == 2 && part.peak >= dark));
        let (specks, large): (Vec<Part>, Vec<Part>) = parts.into_iter().partition(|part| part.extent() <= speck);
        let (mut seen, faint): (Vec<Part>, Vec<Part>) = large.into_iter().partition(|part| part.peak >= dark);
        seen.extend(words(&specks, speck, dark));
        if noise > ROUGH {
            return Ink::Seen;
        }
        let is_unsure = !faint.is_empty() || may_be_ink(&specks, speck);
        self.conclude(&seen, is_unsure)
    }

    fn conclude(&self, seen: &[Part], is_unsure: bool) -> Ink {
        let top = (self.height as f32 * TOP) as usize;
        let foot = (self.height as f32 * (1.0 - FOOT)) as usize;
        if seen.iter().any(|part| part.bottom >= top && part.top <= foot) {
            Ink::Seen
        } else if is_unsure {
            Ink::Unsure
        } else if seen.is_empty() {
            Ink::Nothing
        } else {
            Ink::Margins
        }
    }
}

/// Small marks that together are a word: letters side by side.
fn words(marks: &[Part], speck: usize, dark: f32) -> Vec<Part> {
    let letters: Vec<Part> = marks.iter().copied().filter(|mark| mark.extent() > GRAIN).collect();
    if letters.len() > MARKS {
        return Vec::new();
    }
    let groups = parts::groups(&letters, LETTERS_APART).into_iter().filter(|group| group.len() >= WORD);
    groups.map(|group| parts::joined(&group)).filter(|word| word.extent() > speck && word.peak >= dark).collect()
}

/// Whether small marks may be more than dust: too many, or pieces of a broken stroke, or a row of them.
fn may_be_ink(marks: &[Part], speck: usize) -> bool {
    if marks.len() > MARKS || marks.iter().filter(|mark| mark.extent() > GRAIN).count() > SPECKS {
        return true;
    }
    let strokes: Vec<Part> = marks.iter().copied().filter(Part::is_stroke).collect();
    let broken = parts::groups(&strokes, PIECES_APART);
    broken.iter().any(|group| parts::joined(group).extent() > speck) || parts::has_row(marks)
}
