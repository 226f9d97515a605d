//! Where lines stand to each other on a page: what is to the right, what is below in the same column.
//! Never asks what a line means.

use super::text::Words;
use crate::dossier::{Area, Role};

/// How far away in reading order lines are looked for.
const NEAR: usize = 160;
/// How much of the smaller height two lines on one level share.
const LEVEL: f32 = 0.4;
/// How far apart the sides of one column may be, in points.
const SIDE: f32 = 3.0;
/// How far below a line the next one of its column stands at most, in heights of its letters.
const LEADING: f32 = 2.2;
/// A line that is taller than this part of another is no part of the same running words.
const SIZES: f32 = 1.3;

fn top(area: &Area) -> f32 {
    area.base - area.size
}

/// Whether two lines stand on one level.
fn is_level(one: &Area, other: &Area) -> bool {
    let shared = one.base.min(other.base) - top(one).max(top(other));
    shared > one.size.min(other.size) * LEVEL
}

/// Whether one line stands above or below the other, and not beside it.
fn shares_column(one: &Area, other: &Area) -> bool {
    one.left < other.right - 1.0 && other.left < one.right - 1.0
}

/// What surrounds some lines.
fn around(words: &Words<'_>, lines: &[usize]) -> Option<Area> {
    lines.iter().filter_map(|&line| words.area(line)).reduce(|all, area| {
        let base = all.base.max(area.base);
        Area {
            left: all.left.min(area.left),
            right: all.right.max(area.right),
            base,
            size: base - top(&all).min(top(&area)),
        }
    })
}

/// The lines near some lines, with their places.
fn near(words: &Words<'_>, line: usize) -> impl Iterator<Item = (usize, Area)> {
    let until = (line + NEAR).min(words.lines.len());
    let places = (line.saturating_sub(NEAR)..until).filter(move |&other| words.role(other) != Role::Margin);
    places.filter_map(|other| Some((other, words.area(other)?)))
}

/// Returns the lines to the right of some lines and on their level, from top to bottom.
pub(super) fn right_of(words: &Words<'_>, lines: &[usize]) -> Vec<usize> {
    let (Some(&first), Some(all)) = (lines.first(), around(words, lines)) else { return Vec::new() };
    // A word that is too long for its column may reach into the next one, a line further down.
    let is_right = |area: &Area| {
        let own = lines.iter().filter_map(|&line| words.area(line));
        area.left > all.left + SIDE && own.filter(|own| is_level(own, area)).all(|own| area.left >= own.right - 1.0)
    };
    let mut found: Vec<(usize, Area)> = near(words, first)
        .filter(|(line, area)| !lines.contains(line) && is_level(&all, area) && is_right(area))
        .collect();
    found.sort_by(|(one, a), (other, b)| a.base.total_cmp(&b.base).then(one.cmp(other)));
    found.into_iter().map(|(line, _)| line).collect()
}

/// Returns the nearest line to the right of a line.
pub(super) fn next_right(words: &Words<'_>, line: usize) -> Option<usize> {
    let left = |line: &usize| words.area(*line).map_or(f32::MAX, |area| area.left);
    let all = right_of(words, &[line]);
    let nearest = all.iter().map(left).reduce(f32::min)?;
    all.into_iter().find(|line| left(line) - nearest < SIDE)
}

/// Says whether two lines stand on one level.
pub(super) fn on_one_level(words: &Words<'_>, one: usize, other: usize) -> bool {
    matches!((words.area(one), words.area(other)), (Some(one), Some(other)) if is_level(&one, &other))
}

/// Returns the line with which the words of a line may go on: below it in its own column, or, where nobody knows where
/// lines stand, the next one.
pub(super) fn goes_on_in(words: &Words<'_>, line: usize) -> Option<usize> {
    let Some(here) = words.area(line) else {
        return (line + 1 < words.lines.len() && !words.is_beside(line + 1)).then_some(line + 1);
    };
    let centre = |area: &Area| f32::midpoint(area.left, area.right);
    let of_column = |area: &Area| {
        let aligned = (area.left - here.left).abs() <= SIDE || (centre(area) - centre(&here)).abs() <= SIDE;
        aligned && area.size <= here.size * SIZES && here.size <= area.size * SIZES
    };
    let below = |area: &Area| area.base - here.base;
    near(words, line)
        .filter(|(_, area)| below(area) > here.size * LEVEL && below(area) <= here.size * LEADING && of_column(area))
        .min_by(|(_, a), (_, b)| a.base.total_cmp(&b.base))
        .map(|(line, _)| line)
}

/// Returns the first line below a line that shares a column with it.
pub(super) fn below(words: &Words<'_>, line: usize) -> Option<usize> {
    let here = words.area(line)?;
    near(words, line)
        .filter(|(_, area)| top(area) >= here.base - here.size * LEVEL && shares_column(&here, area))
        .min_by(|(one, a), (other, b)| a.base.total_cmp(&b.base).then(one.cmp(other)))
        .map(|(line, _)| line)
}

/// Says whether two lines share a column; where nobody knows, they do.
pub(super) fn in_one_column(words: &Words<'_>, one: usize, other: usize) -> bool {
    match (words.area(one), words.area(other)) {
        (Some(one), Some(other)) => shares_column(&one, &other),
        _ => true,
    }
}
