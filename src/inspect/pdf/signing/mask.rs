//! What is darker than its paper on a part of a page, and what of it hangs together.
//! Never asks what it is.

use super::Place;
use super::lines::{Level, Lines, Upright};
use crate::ocr::Picture;

/// How much darker than the paper anything is that is looked at, of 255; and how many times its noise.
const DARKER: f32 = 24.0;
const ABOVE_NOISE: f32 = 3.2;
/// Paper that is noisier than this, or darker, is not judged.
const ROUGH: f32 = 22.0;
const DARK_PAPER: u8 = 110;
/// The side of a square of paper that has one light, in heights of a letter.
const SQUARE: f32 = 4.0;
/// Ink is wider than this and larger than this, in heights of a letter; flatter than this is what is left of a line.
const WIDE: f32 = 0.9;
const LARGE: f32 = 0.06;
const FLAT: f32 = 0.3;
/// Pieces of a stroke lie at most so far apart, in pixels.
const APART: usize = 2;

/// Which pixels of some rows of a page are dark.
pub(super) struct Mask {
    /// Its first row on the page.
    top: usize,
    width: usize,
    height: usize,
    dark: Vec<bool>,
}

/// Something dark that hangs together.
#[derive(Debug)]
pub(super) struct Ink {
    at: Place,
    /// Its pixels.
    pixels: Vec<(u16, u16)>,
}

impl Ink {
    /// Whether it is ink in a place, as large as a letter or larger: at least half of it, or a wide piece.
    pub(super) fn is_in(&self, place: &Place, letter: f32) -> bool {
        if self.at.across(place.left, place.right) <= 0.0 || self.at.bottom < place.top || self.at.top > place.bottom {
            return false;
        }
        let mut inside = (0_usize, f32::MAX, f32::MIN);
        for (x, y) in &self.pixels {
            let (x, y) = (f32::from(*x), f32::from(*y));
            if place.holds((x, y)) {
                inside = (inside.0 + 1, inside.1.min(x), inside.2.max(x));
            }
        }
        let width = inside.2 - inside.1 + 1.0;
        inside.0 * 2 >= self.pixels.len() || width > letter * 2.5 && inside.0 as f32 > letter * letter * LARGE
    }
}

impl Mask {
    /// Tells ink from paper between two heights; none where the paper cannot be judged.
    pub(super) fn of(picture: &Picture, top: f32, bottom: f32, letter: f32) -> Option<Self> {
        let top = (top.max(0.0) as usize).min(picture.height);
        let bottom = (bottom.max(0.0) as usize).min(picture.height);
        let (width, height) = (picture.width, bottom.saturating_sub(top));
        if width == 0 || height == 0 || width > usize::from(u16::MAX) || picture.height > usize::from(u16::MAX) {
            return None;
        }
        let light = &picture.light[top * width..bottom * width];
        let side = ((letter * SQUARE) as usize).max(16);
        let (across, down) = (width.div_ceil(side), height.div_ceil(side));
        let mut paper = Vec::with_capacity(across * down);
        let mut noises = Vec::with_capacity(across * down);
        for square in 0..across * down {
            let (x, y) = (square % across * side, square / across * side);
            let rows =
                (y..(y + side).min(height)).map(|row| &light[row * width + x..row * width + (x + side).min(width)]);
            let (middle, noise) = paper_of(rows);
            paper.push(middle);
            noises.push(noise);
        }
        noises.sort_by(f32::total_cmp);
        let noise = noises[noises.len() / 2];
        let mut lights = paper.clone();
        lights.sort_unstable();
        if noise > ROUGH || lights[lights.len() / 2] < DARK_PAPER {
            return None;
        }
        let darker = DARKER.max(noise * ABOVE_NOISE);
        let mut dark = Vec::with_capacity(light.len());
        for (y, row) in light.chunks_exact(width).enumerate() {
            let papers = &paper[y / side * across..][..across];
            for (pixels, paper) in row.chunks(side).zip(papers) {
                let threshold = (f32::from(*paper) - darker).max(0.0) as u8;
                dark.extend(pixels.iter().map(|light| *light < threshold));
            }
        }
        Some(Self { top, width, height, dark })
    }

    fn is_dark(&self, x: usize, y: isize) -> bool {
        usize::try_from(y).is_ok_and(|y| y < self.height && self.dark[y * self.width + x])
    }

    /// Takes the long thin lines off the page.
    pub(super) fn take_lines(&mut self, letter: f32) -> Lines {
        let least = (letter * 3.5) as usize;
        let thin = (letter * 0.45).max(3.0) as isize;
        let mut runs = Vec::new();
        for y in 0..self.height {
            for (start, end) in runs_of(&self.dark[y * self.width..(y + 1) * self.width], least) {
                let probes = (0..9).map(|probe| start + (end - start) * (probe * 2 + 1) / 18);
                let clear = |x: usize| !self.is_dark(x, y as isize - thin) && !self.is_dark(x, y as isize + thin);
                if probes.filter(|x| clear(*x)).count() >= 6 {
                    runs.push(Level { y: (y + self.top) as f32, left: start as f32, right: end as f32 });
                }
            }
        }
        let least = (letter * 1.9) as usize;
        let thin = thin as usize;
        let mut columns = Vec::new();
        let mut column = vec![false; self.height];
        for x in 0..self.width {
            column.iter_mut().enumerate().for_each(|(y, dark)| *dark = self.dark[y * self.width + x]);
            for (start, end) in runs_of(&column, least) {
                let probes = (0..9).map(|probe| start + (end - start) * (probe * 2 + 1) / 18);
                let is_dark =
                    |x: Option<usize>, y: usize| x.is_some_and(|x| x < self.width && self.dark[y * self.width + x]);
                let clear = |y: usize| !is_dark(x.checked_sub(thin), y) && !is_dark(Some(x + thin), y);
                if probes.filter(|y| clear(*y)).count() >= 7 {
                    let (top, bottom) = ((start + self.top) as f32, (end + self.top) as f32);
                    columns.push(Upright { x: x as f32, top, bottom });
                }
            }
        }
        for run in &runs {
            self.clear(&Place { left: run.left, right: run.right, top: run.y - 1.0, bottom: run.y + 1.0 });
        }
        for run in &columns {
            self.clear(&Place { left: run.x - 1.0, right: run.x + 1.0, top: run.top, bottom: run.bottom });
        }
        Lines::of(runs, columns)
    }

    /// Takes a piece of text off the page.
    pub(super) fn blot_out(&mut self, text: &Place, letter: f32) {
        let around = letter * 0.12;
        let (left, right) = (text.left - around * 2.0, text.right + around * 2.0);
        self.clear(&Place { left, right, top: text.top - around, bottom: text.bottom + around });
    }

    fn clear(&mut self, place: &Place) {
        let column = |at: f32| (at.max(0.0) as usize).min(self.width);
        let row = |at: f32| ((at - self.top as f32).max(0.0) as usize).min(self.height);
        let (left, right) = (column(place.left), column(place.right + 1.0));
        for y in row(place.top)..row(place.bottom + 1.0) {
            self.dark[y * self.width + left..y * self.width + right.max(left)].fill(false);
        }
    }

    /// What is left and hangs together, if it is as large as ink is.
    pub(super) fn parts(&self, letter: f32) -> Vec<Ink> {
        let mut open = self.dark.clone();
        let (mut found, mut next) = (Vec::new(), Vec::new());
        for start in 0..open.len() {
            if !std::mem::take(&mut open[start]) {
                continue;
            }
            next.push(start);
            let mut pixels = Vec::new();
            while let Some(at) = next.pop() {
                let (x, y) = (at % self.width, at / self.width);
                pixels.push((x as u16, (y + self.top) as u16));
                for row in y.saturating_sub(APART)..=(y + APART).min(self.height - 1) {
                    for column in x.saturating_sub(APART)..=(x + APART).min(self.width - 1) {
                        if std::mem::take(&mut open[row * self.width + column]) {
                            next.push(row * self.width + column);
                        }
                    }
                }
            }
            found.extend(ink(pixels, letter));
        }
        found
    }
}

/// Pixels that are ink; none where they are a speck, or what is left of a line.
fn ink(pixels: Vec<(u16, u16)>, letter: f32) -> Option<Ink> {
    if (pixels.len() as f32) < letter * letter * LARGE {
        return None;
    }
    let (mut left, mut right, mut top, mut bottom) = (u16::MAX, 0, u16::MAX, 0);
    for (x, y) in &pixels {
        (left, right) = (left.min(*x), right.max(*x));
        (top, bottom) = (top.min(*y), bottom.max(*y));
    }
    let at = Place { left: left.into(), right: right.into(), top: top.into(), bottom: bottom.into() };
    (at.width() >= letter * WIDE && at.height() >= letter * FLAT).then_some(Ink { at, pixels })
}

/// Runs of dark places of at least such a length; gaps of two places are none.
fn runs_of(dark: &[bool], least: usize) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for at in dark.iter().enumerate().filter(|(_, dark)| **dark).map(|(at, _)| at) {
        open = match open {
            Some((start, end)) if at <= end + 2 => Some((start, at + 1)),
            run => {
                runs.extend(run);
                Some((at, at + 1))
            }
        };
    }
    runs.extend(open);
    runs.retain(|(start, end)| end - start >= least);
    runs
}

/// The light of a piece of paper, and its noise.
fn paper_of<'r>(rows: impl Iterator<Item = &'r [u8]>) -> (u8, f32) {
    let mut counts = [0_usize; 256];
    rows.flatten().for_each(|light| counts[usize::from(*light)] += 1);
    let half = counts.iter().sum::<usize>() / 2;
    let middle = |counts: &[usize; 256]| {
        let mut seen = 0;
        counts.iter().position(|count| {
            seen += count;
            seen > half
        })
    };
    let paper = middle(&counts).unwrap_or(255);
    let mut off = [0_usize; 256];
    counts.iter().enumerate().for_each(|(light, count)| off[light.abs_diff(paper)] += count);
    let noise = middle(&off).unwrap_or(0) as f32 * 1.5;
    (u8::try_from(paper).unwrap_or(u8::MAX), noise)
}
