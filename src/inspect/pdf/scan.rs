//! Reads a page from its picture: draws it as a scanner would see it, has it read, and lays what was read out like any text.
//! Never draws a page larger than reading it needs.

use super::device::{Character, Shown};
use super::layout;
use super::roles::Laid;
use super::signing::{self, Sight};
use crate::dossier::{Scan, Unsigned};
use crate::inspect::{SigningWords, limits};
use crate::ocr::{LineText, PageText, Picture, Reader};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use hayro_interpret::InterpreterSettings;
use hayro_interpret::kurbo::{Point, Rect};
use hayro_syntax::page::Page;

/// Dots an inch of the picture.
const DOTS: f32 = 200.0;
/// Those of a page whose words are known, and of which only the places to sign are looked at.
pub(super) const FORM_DOTS: f32 = 130.0;
/// Points of an inch.
const POINTS: f32 = 72.0;
/// A page longer than this, in points, says nothing of its size on paper; it is taken for a sheet of this length.
const LONGEST: f32 = 1250.0;
const SHEET: f32 = 842.0;
/// The height of a font, as a part of the height of its line with the room around it.
const FONT: f32 = 0.75;
/// How far below the middle of its line the base line lies, in heights of the font.
const BASE: f32 = 0.35;
/// Lines whose height differs from most others' by less than this part are set in the same font.
const SAME: f32 = 0.22;
/// A gap wider than this, in heights of the font, is no space between words.
const SPACE: f32 = 1.5;
/// A letter less sure than this may be another. Of a hundred words with a digit that are surer, three are not what stands
/// there; of those that are not, one in five.
const WEAK: f32 = 0.8;
const WEAK_DIGIT: f32 = 0.7;
/// What is read with less surety than this, on average, is no text: handwriting, a drawing.
const TEXT: f32 = 0.75;
/// Fewer letters than this are no text of a page.
const LETTERS: usize = 10;

/// A page that was read.
pub(super) struct ReadScan {
    /// Its lines in their places.
    pub(super) laid: Laid,
    /// How it was read.
    pub(super) scan: Scan,
    /// Places for a signature on it that look empty.
    pub(super) unsigned: Vec<Unsigned>,
    /// It has more lines than are read.
    pub(super) shortened: bool,
}

/// Draws a page and reads it. None where it cannot be drawn, or nothing on it reads as text.
pub(super) fn read(page: &Page<'_>, reader: &Reader, words: &SigningWords) -> Option<ReadScan> {
    let (picture, points) = draw(page, DOTS)?;
    let read = reader.read(&picture)?;
    let letters = |line: &LineText| line.words.iter().map(|word| word.text.chars().count()).sum::<usize>();
    let all: usize = read.lines.iter().map(letters).sum();
    let sure = read.lines.iter().map(|line| line.sure * letters(line) as f32).sum::<f32>() / all.max(1) as f32;
    if all < LETTERS || sure < TEXT {
        return None;
    }
    let scan = Scan { sure: (sure * 100.0).round() as u8, quarters: read.quarters };
    let laid = laid(&read, points);
    let mut unsigned = Vec::new();
    if signing::has_label(&laid.cells, words) {
        let upright = if read.quarters == 0 { picture } else { picture.turned(read.quarters) }.levelled(read.slant);
        unsigned = signing::unsigned(&Sight { picture: &upright, scale: 1.0 / points }, &laid.cells, &[], words);
    }
    Some(ReadScan { laid, scan, unsigned, shortened: read.shortened })
}

/// Draws a page in greys with so many dots an inch; also says how many points a pixel of it is.
pub(super) fn draw(page: &Page<'_>, dots: f32) -> Option<(Picture, f32)> {
    let (width, height) = page.render_dimensions();
    let longest = width.max(height);
    let on_paper = if longest > LONGEST { SHEET / longest } else { 1.0 };
    let scale = (on_paper * dots / POINTS).min(limits::SCAN_SIDE as f32 / longest);
    let is_drawn = |length: f32| (1.0..=limits::SCAN_SIDE as f32 + 1.0).contains(&(length * scale));
    if !is_drawn(width) || !is_drawn(height) {
        return None;
    }
    let paper = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let settings = InterpreterSettings::default();
    let pixels = render(page, &RenderCache::new(), &settings, &RenderSettings::default(), &paper);
    // Green is nearest to what the eye takes for light; ink of any colour is dark in it but for green.
    let light = pixels.data_as_u8_slice().iter().skip(1).step_by(4).copied().collect();
    let (width, height) = (usize::from(pixels.width()), usize::from(pixels.height()));
    Some((Picture { width, height, light }, 1.0 / scale))
}

/// Lays out what was read, as the page stands upright and level.
fn laid(read: &PageText, points: f32) -> Laid {
    let (width, height) = (read.width as f32 * points, read.height as f32 * points);
    let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let mut shown = Shown { bounds, ..Shown::default() };
    let common = common(&read.lines);
    for line in &read.lines {
        let high = if (line.height - common).abs() < common * SAME { common } else { line.height };
        let size = high * FONT * points;
        let level = |(x, y): (f32, f32)| {
            let (sine, cosine) = read.slant.sin_cos();
            let (x, y) = (x * points - width / 2.0, y * points - height / 2.0);
            (width / 2.0 + x * cosine + y * sine, height / 2.0 + y * cosine - x * sine)
        };
        let (start, end) = (level(line.start), level(line.end));
        let base = (start.1 + end.1) / 2.0 + size * BASE;
        put(line, (start.0, end.0), base, size, &mut shown.characters);
    }
    Laid { cells: layout::arrange(&mut shown), height: f64::from(height) }
}

/// Puts the letters of a line in their places: each word where it was seen, its letters evenly along it.
fn put(line: &LineText, (left, right): (f32, f32), base: f32, size: f32, into: &mut Vec<Character>) {
    let place = |part: f32| left + (right - left) * part;
    let mut add = |text: String, from: f32, to: f32, weak: bool| {
        let point = |x: f32| Point::new(f64::from(x), f64::from(base));
        let (start, end) = (point(from), point(to));
        into.push(Character { text, start, end, size, bold: false, value: false, painted: true, weak });
    };
    let mut before: Option<f32> = None;
    for word in &line.words {
        let count = word.text.chars().count().max(1) as f32;
        // A letter is seen at its middle.
        let half = (word.to - word.from) / count / 2.0;
        let (from, to) = (place((word.from - half).max(0.0)), place((word.to + half).min(1.0)));
        let from = before.map_or(from, |before| from.max(before));
        let to = to.max(from + 0.1);
        if let Some(before) = before.filter(|before| from - before < size * SPACE) {
            add(" ".to_owned(), before, from, false);
        }
        let has_digit = word.text.bytes().any(|byte| byte.is_ascii_digit());
        let weak = word.weakest < if has_digit { WEAK_DIGIT } else { WEAK };
        for (at, letter) in word.text.chars().enumerate() {
            let part = |at: f32| from + (to - from) * at / count;
            add(letter.to_string(), part(at as f32), part(at as f32 + 1.0), weak);
        }
        before = Some(to);
    }
}

/// The height in the middle of those of all letters.
fn common(lines: &[LineText]) -> f32 {
    let mut heights: Vec<(f32, usize)> =
        lines.iter().map(|line| (line.height, line.words.iter().map(|word| word.text.len()).sum())).collect();
    heights.sort_by(|a, b| a.0.total_cmp(&b.0));
    let half = heights.iter().map(|(_, letters)| letters).sum::<usize>() / 2;
    let mut seen = 0;
    let middle = heights.iter().find(|(_, letters)| {
        seen += letters;
        seen > half
    });
    middle.map_or(1.0, |(height, _)| *height)
}
