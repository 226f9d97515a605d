//! A graph, known by the numbers of its axis: below each other, with one step from each to the next.
//! Never looks at what a graph shows.

use super::text::Words;
use crate::dossier::Role;

/// So many numbers make an axis.
const NUMBERS: usize = 4;
/// How far apart the beginnings of an axis's numbers may be, in points: they stand to the right.
const SIDE: f32 = 24.0;
/// How many lines may lie between two of them.
const STEP: usize = 6;
/// How far a step may be from the others, as a share of it.
const UNEVEN: f64 = 0.12;

/// Says whether a page has one.
pub(super) fn has_axis(words: &Words<'_>) -> bool {
    let numbers: Vec<(usize, f32, f64)> = (0..words.lines.len()).filter_map(|line| number(words, line)).collect();
    let mut row: Vec<(usize, f32, f64)> = Vec::new();
    for &(line, left, value) in &numbers {
        let fits = row.last().is_none_or(|&(last, from, _)| line <= last + STEP && (from - left).abs() <= SIDE);
        if !fits || !keeps_step(&row, value) {
            let last = row.pop().filter(|_| fits);
            row.clear();
            row.extend(last);
        }
        row.push((line, left, value));
        if row.len() >= NUMBERS {
            return true;
        }
    }
    false
}

/// Whether a number is as far from the last as that was from the one before.
fn keeps_step(row: &[(usize, f32, f64)], value: f64) -> bool {
    let [.., before, last] = row else { return true };
    let (step, next) = (before.2 - last.2, last.2 - value);
    step != 0.0 && (step - next).abs() <= (step.abs() * UNEVEN).max(1.0)
}

/// A line that holds a number and nothing else, at the left of its row.
fn number(words: &Words<'_>, line: usize) -> Option<(usize, f32, f64)> {
    let area = words.area(line).filter(|_| !words.is_beside(line) && words.role(line) != Role::Margin)?;
    let text = words.lines[line].0.trim().trim_end_matches('%').replace(',', ".");
    let plain = text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    text.parse().ok().filter(|_| plain).map(|value| (line, area.left, value))
}
