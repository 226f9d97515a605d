//! Tells of a page which places for a signature look empty: finds the labels, chooses the place of each, and looks for ink.
//! Never says that something is signed. Where no place can be chosen for a label, nothing is said of it.

mod fields;
mod lines;
mod mask;
mod place;

use super::layout::Cell;
use crate::dossier::Unsigned;
use crate::inspect::signing::SigningWords;
use crate::ocr::Picture;
pub(super) use fields::fields;
use mask::Mask;
use place::{Surroundings, place};

/// The height of a capital, and what hangs below the base line, as parts of a font's size.
const CAPITAL: f32 = 0.72;
const BELOW: f32 = 0.24;
/// The width of a letter on average, as a part of a font's size.
const LETTER: f32 = 0.56;
/// Those of the dots and dashes of a line that is made of them.
const DOT: f32 = 0.25;
const DASH: f32 = 0.5;
/// A hint below a label is smaller than this part of it.
const SMALL: f32 = 0.88;
/// More labels than this on a page are a list of who signed what, not places to sign.
const LABELS: usize = 16;
/// The farthest that a label speaks for, in heights of its letters.
const REACH: f32 = 14.0;

/// A part of a page, in pixels or points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) right: f32,
    pub(super) bottom: f32,
}

impl Place {
    fn width(&self) -> f32 {
        self.right - self.left
    }

    fn height(&self) -> f32 {
        self.bottom - self.top
    }

    fn holds(&self, (x, y): (f32, f32)) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }

    fn middle(&self) -> (f32, f32) {
        ((self.left + self.right) / 2.0, (self.top + self.bottom) / 2.0)
    }

    /// Around both.
    fn with(&self, other: &Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// How much of the width is shared.
    fn across(&self, left: f32, right: f32) -> f32 {
        (self.right.min(right) - self.left.max(left)).max(0.0)
    }
}

/// A piece of text on the page, in pixels of its picture.
#[derive(Debug, Clone)]
struct Text {
    at: Place,
    /// It is the label of a place to sign.
    label: Option<Label>,
    /// It has a colon: something else is asked there.
    asks: bool,
    /// It may go on with the label above it: in the same words, or in brackets.
    goes_on: bool,
}

/// A label, with what shows where its place is.
#[derive(Debug, Clone)]
struct Label {
    words: String,
    has_colon: bool,
    is_filled: bool,
    /// The height of its capitals.
    letter: f32,
}

/// The page to look at: a picture whose text stands level, and how many pixels a point of it is.
pub(super) struct Sight<'p> {
    /// The picture.
    pub(super) picture: &'p Picture,
    /// Pixels a point.
    pub(super) scale: f32,
}

/// Says whether any of these pieces of text is such a label.
pub(super) fn has_label(cells: &[Cell], words: &SigningWords) -> bool {
    cells.iter().any(|cell| cell.upright && words.find(&cell.text).is_some_and(|label| !label.is_filled))
}

/// Returns the places on a page that look empty. `taken` are places, in points, of which something else is known.
pub(super) fn unsigned(sight: &Sight<'_>, cells: &[Cell], taken: &[Place], words: &SigningWords) -> Vec<Unsigned> {
    let (mut texts, drawn) = read(cells, sight.scale, words);
    let labels: Vec<Text> = texts.iter().filter(|text| text.label.is_some()).cloned().collect();
    if labels.is_empty() || labels.len() > LABELS {
        return Vec::new();
    }
    let letter = labels.iter().filter_map(|text| Some(text.label.as_ref()?.letter)).fold(0.0, f32::max);
    let top = labels.iter().map(|text| text.at.top).fold(f32::MAX, f32::min) - REACH * letter;
    let bottom = labels.iter().map(|text| text.at.bottom).fold(0.0, f32::max) + REACH * letter;
    let Some(mut mask) = Mask::of(sight.picture, top, bottom, letter) else { return Vec::new() };
    let mut lines = mask.take_lines(letter);
    lines.level.extend(drawn);
    texts.iter().for_each(|text| mask.blot_out(&text.at, letter));
    join_wrapped(&mut texts);
    let inks = mask.parts(letter);
    let around = Surroundings { texts: &texts, lines: &lines, width: sight.picture.width as f32 };
    let mut found = Vec::new();
    for text in &texts {
        let Some(label) = text.label.as_ref().filter(|label| !label.is_filled) else { continue };
        let Some(places) = place(text, label, &around) else { continue };
        let is_taken = |taken: &Place| places.iter().chain([&text.at]).any(|place| touches(place, taken, sight.scale));
        if taken.iter().any(is_taken)
            || places.iter().any(|place| inks.iter().any(|ink| ink.is_in(place, label.letter)))
        {
            continue;
        }
        let around = places.iter().fold(text.at, |all, place| all.with(place));
        found.push(Unsigned {
            label: label.words.clone(),
            field: false,
            at: Some(part_of_page(&around, sight.picture.width as f32, sight.picture.height as f32)),
        });
    }
    found
}

/// Whether a place, in pixels, and one in points share anything.
fn touches(place: &Place, taken: &Place, scale: f32) -> bool {
    place.across(taken.left * scale, taken.right * scale) > 0.0
        && place.bottom.min(taken.bottom * scale) > place.top.max(taken.top * scale)
}

/// A place as thousandths of the page: left, top, right, bottom.
fn part_of_page(place: &Place, width: f32, height: f32) -> [u16; 4] {
    let part = |at: f32, of: f32| (at / of * 1000.0).clamp(0.0, 1000.0).round() as u16;
    [part(place.left, width), part(place.top, height), part(place.right, width), part(place.bottom, height)]
}

/// The pieces of text in pixels, without the dots and dashes that are meant as lines; those apart.
fn read(cells: &[Cell], scale: f32, words: &SigningWords) -> (Vec<Text>, Vec<lines::Level>) {
    let (mut texts, mut drawn) = (Vec::new(), Vec::new());
    for cell in cells.iter().filter(|cell| cell.upright) {
        let size = cell.size * scale;
        let (left, right, base) = (cell.left as f32 * scale, cell.right as f32 * scale, cell.base as f32 * scale);
        let found = words.find(&cell.text);
        let said = cell.text.trim_end_matches(|char: char| !char.is_alphanumeric() && !matches!(char, ')' | ':'));
        let end = found.as_ref().filter(|label| !label.is_filled).map_or(said.len(), |label| label.end);
        let letters = cell.text[..end].chars().count();
        let filler = cell.text[end..].trim().chars().count();
        let mut at = Place { left, top: base - size * CAPITAL, right, bottom: base + size * BELOW };
        if filler > 2 {
            let dot = if cell.text[end..].contains('_') { DASH } else { DOT };
            let part = right - left - filler as f32 * size * dot;
            at.right = (left + (letters as f32 * size * LETTER).min(part)).min(right);
            drawn.push(lines::Level { y: base, left: at.right, right });
        }
        if letters == 0 || !cell.text.chars().any(char::is_alphanumeric) {
            continue;
        }
        let label = found.map(|label| Label {
            words: label.words,
            has_colon: label.has_colon,
            is_filled: label.is_filled,
            letter: size * CAPITAL,
        });
        let goes_on = said.starts_with('(') || words.is_label(said);
        texts.push(Text { at, label, asks: said.contains(':'), goes_on });
    }
    drawn.retain(|line| line.right > line.left);
    (texts, drawn)
}

/// How high the line of a label is.
fn place_height(label: &Label) -> f32 {
    label.letter * (CAPITAL + BELOW) / CAPITAL
}

/// Takes the lines on which a label goes on, and a hint in small letters below it, for a part of it.
fn join_wrapped(texts: &mut Vec<Text>) {
    for _ in 0..2 {
        let mut joined = Vec::new();
        for at in 0..texts.len() {
            let Some(label) = texts[at].label.as_ref() else { continue };
            let (place, letter) = (texts[at].at, label.letter);
            let goes_on = |other: &Text| {
                let gap = other.at.top - place.bottom;
                other.label.is_none()
                    && !other.asks
                    && (other.goes_on || other.at.height() < place_height(label) * SMALL)
                    && (-0.4 * letter..0.9 * letter).contains(&gap)
                    && (other.at.left - place.left).abs() < 1.5 * letter
                    && other.at.width() < 40.0 * letter
            };
            if let Some(next) =
                (0..texts.len()).find(|next| *next != at && !joined.contains(next) && goes_on(&texts[*next]))
            {
                texts[at].at = place.with(&texts[next].at);
                joined.push(next);
            }
        }
        joined.sort_unstable();
        joined.into_iter().rev().for_each(|at| drop(texts.remove(at)));
    }
}
