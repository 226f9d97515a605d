//! Finds where on a page lines of text stand, with the first of the two models.
//! Never reads them.

use super::engine::Engine;
use super::picture::{Picture, Slanted};
use super::shape::{self, Rectangle};

/// The longest side of what the model sees, in pixels.
const SIDE: usize = 960;
/// The sides of what the model sees are multiples of this.
const STEP: usize = 32;
/// How likely a place must be text.
const LIKELY: f32 = 0.3;
/// How likely the places of a line must be text, taken together.
const SURE: f32 = 0.5;
/// By how much of its area for its outline a line is larger than the model marks it.
const LARGER: f32 = 1.6;
/// A line whose short side is smaller, in pixels of what the model sees, is none.
const LEAST: f32 = 3.0;
/// From this many times its height a line tells the slant of the page, and has one of its own.
const LONG: f32 = 6.0;
/// How far the slant of a line may lie from the page's, in radians.
const APART: f32 = 0.05;
/// How much higher than wide a box is that runs up or down the page.
const TALL: f32 = 1.5;

/// The lines of a page.
#[derive(Debug, Default)]
pub(super) struct Detected {
    /// Where they stand, in pixels of the page.
    pub(super) lines: Vec<Slanted>,
    /// They run up or down, measured by their length.
    pub(super) sideways: bool,
    /// How far the page is from straight, in radians: positive where its lines run down to the right.
    pub(super) slant: f32,
}

/// Finds the lines of a page; none where it cannot be looked at.
pub(super) fn lines(engine: &Engine, page: &Picture) -> Option<Detected> {
    let longest = page.width.max(page.height);
    let side = |length: usize| (length * SIDE / longest.max(1) + STEP / 2).max(STEP) / STEP * STEP;
    let (width, height) = (side(page.width), side(page.height));
    let small = page.resized(width, height)?;
    let map = engine.detect(&small)?;
    let (across, down) = (page.width as f32 / width as f32, page.height as f32 / height as f32);
    let mut boxes: Vec<(Rectangle, Vec<(f32, f32)>)> = Vec::new();
    for part in shape::parts(&map, width, LIKELY) {
        if part.sum < SURE * part.count as f32 {
            continue;
        }
        let hull = shape::hull(part.points);
        if let Some(around) = shape::around(hull.clone()).filter(|one| one.width.min(one.height) >= LEAST) {
            boxes.push((around, hull));
        }
    }
    let long = |is_long: fn(&Rectangle) -> bool| -> f32 {
        boxes.iter().map(|(one, _)| one).filter(|one| is_long(one)).map(|one| one.width.max(one.height)).sum()
    };
    let sideways = long(|one| one.height > one.width * TALL) > long(|one| one.width > one.height * TALL);
    let slant = slant(boxes.iter().map(|(one, _)| one));
    let lines = boxes.iter().map(|(around, hull)| {
        let is_own = around.width > around.height * LONG && (around.angle - slant).abs() < APART;
        let one = if is_own { *around } else { shape::along(hull, slant) };
        let larger = one.width * one.height * LARGER / (2.0 * (one.width + one.height));
        Slanted {
            centre: (one.centre.0 * across, one.centre.1 * down),
            width: (one.width + 2.0 * larger) * across,
            height: (one.height + 2.0 * larger) * down,
            angle: one.angle,
        }
    });
    Some(Detected { lines: lines.collect(), sideways, slant })
}

/// The slant in the middle of those of the long lines.
fn slant<'b>(boxes: impl Iterator<Item = &'b Rectangle>) -> f32 {
    let mut slants: Vec<f32> = boxes.filter(|one| one.width > one.height * LONG).map(|one| one.angle).collect();
    slants.sort_by(f32::total_cmp);
    slants.get(slants.len() / 2).copied().unwrap_or_default()
}
