//! Reads lines that were cut out of a page, with the second of the two models.
//! Never corrects what it read.

use super::engine::{Engine, HEIGHT};
use super::picture::{Picture, Slanted};

/// The least width of what the model sees, and what it is a multiple of, in pixels.
const LEAST: usize = 160;
const STEP: usize = 8;
/// The most that a line is wide, in pixels of what the model sees: what is longer is pressed together.
const WIDEST: usize = 4_000;
/// So many lines are read at once, none wider than the narrowest by more than this part.
const TOGETHER: usize = 6;
const WIDER: f32 = 1.25;

/// A word, with its place along its line.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// Its letters.
    pub text: String,
    /// Where it begins, as a part of the line's length.
    pub from: f32,
    /// Where it ends, likewise.
    pub to: f32,
    /// How sure its least sure letter is, of 1.
    pub weakest: f32,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Said {
    /// Its words; there is at least one.
    pub(super) words: Vec<Word>,
    /// How sure its letters are on average, of 1.
    pub(super) sure: f32,
}

impl Said {
    /// How many letters it has.
    pub(super) fn letters(&self) -> usize {
        self.words.iter().map(|word| word.text.chars().count()).sum()
    }
}

/// Cuts a line out, as high as the model wants it; none where it has no extent.
pub(super) fn cut(page: &Picture, place: &Slanted) -> Option<Picture> {
    let piece = page.piece(place);
    let width = (piece.width * HEIGHT).div_ceil(piece.height.max(1)).clamp(1, WIDEST);
    piece.resized(width, HEIGHT)
}

/// Reads strips, those of about one width together; nothing where a strip says nothing.
pub(super) fn read(engine: &Engine, strips: &[&Picture]) -> Vec<Option<Said>> {
    let mut order: Vec<usize> = (0..strips.len()).collect();
    order.sort_by_key(|at| strips[*at].width);
    let mut read: Vec<Option<Said>> = vec![None; strips.len()];
    let mut rest = order.as_slice();
    while let Some(first) = rest.first() {
        let most = (strips[*first].width.max(LEAST) as f32 * WIDER) as usize;
        let fits = rest.iter().take(TOGETHER).take_while(|at| strips[**at].width <= most).count();
        let (together, behind) = rest.split_at(fits.max(1));
        rest = behind;
        let pictures: Vec<&Picture> = together.iter().map(|at| strips[*at]).collect();
        let widest = pictures.iter().map(|picture| picture.width).max().unwrap_or_default();
        let width = widest.max(LEAST).next_multiple_of(STEP);
        let Some(steps) = engine.read(&pictures, width) else { continue };
        for (line, at) in together.iter().enumerate() {
            let used = strips[*at].width as f32 / width as f32;
            read[*at] = words(&letters(engine, steps.of(line)), steps.count() as f32 * used);
        }
    }
    read
}

/// The likeliest letter at each step, each once: which, where, and how sure.
fn letters<'s, 'e>(engine: &'e Engine, steps: impl Iterator<Item = &'s [f32]>) -> Vec<(&'e str, usize, f32)> {
    let mut letters = Vec::new();
    let mut before = 0;
    for (at, likely) in steps.enumerate() {
        let best = likely.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1));
        let Some((column, sure)) = best else { continue };
        if column != 0 && column != before {
            letters.push((engine.letter(column), at, *sure));
        }
        before = column;
    }
    letters
}

/// Puts letters into words; none where there are no letters.
fn words(letters: &[(&str, usize, f32)], steps: f32) -> Option<Said> {
    let mut words: Vec<Word> = Vec::new();
    let mut ended = true;
    let (mut sum, mut count) = (0.0, 0);
    for (letter, at, sure) in letters {
        if letter.trim().is_empty() {
            ended = true;
            continue;
        }
        let (from, to) = ((*at as f32 / steps).min(1.0), ((*at as f32 + 1.0) / steps).min(1.0));
        sum += sure;
        count += 1;
        match words.last_mut().filter(|_| !ended) {
            Some(word) => {
                word.text.push_str(letter);
                word.to = to;
                word.weakest = word.weakest.min(*sure);
            }
            None => words.push(Word { text: (*letter).to_owned(), from, to, weakest: *sure }),
        }
        ended = false;
    }
    (count > 0).then(|| Said { words, sure: sum / count as f32 })
}
