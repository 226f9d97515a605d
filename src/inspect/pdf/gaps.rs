//! Parts the cells of a row whose gap is narrow, where the words behind the gap begin in one line with other cells: the
//! label of a narrow column nearly reaches its answer.
//! Never parts words that no other row lines up with.

use super::layout::Cell;

/// A gap wider than this part of the font's size may lie between two cells.
pub(super) const NARROW: f64 = 0.45;
/// Likewise where the words behind it were drawn at another time than those before it: these may even touch.
pub(super) const JUMPED: f64 = -0.4;
/// How exactly cells line up, in points.
const ALIGNED: f64 = 0.8;
/// How many other rows line up.
const ROWS: usize = 2;
/// Fewer letters before a gap are a number or a sign before a text.
pub(super) const LETTERS: usize = 2;

/// A wide space inside a cell: where it stands in the words as they were drawn, and on the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gap {
    /// How many bytes of the words stand before it.
    pub(super) at: usize,
    /// Where the words before it end.
    pub(super) end: f64,
    /// Where the words behind it begin.
    pub(super) start: f64,
    /// The words behind it were drawn at another time.
    pub(super) jumped: bool,
    /// How many characters stand before it, and how many of them are bold.
    pub(super) before: (usize, usize),
}

/// Parts the cells of a page. The cells come row by row.
pub(super) fn part(cells: Vec<Cell>) -> Vec<Cell> {
    if cells.iter().all(|cell| cell.gaps.is_empty()) {
        return cells;
    }
    let columns = columns(&cells);
    let mut starts: Vec<f64> = cells.iter().map(|cell| cell.left).chain(columns.iter().copied()).collect();
    starts.sort_by(f64::total_cmp);
    let mut out = Vec::with_capacity(cells.len());
    for mut cell in cells {
        let gaps = std::mem::take(&mut cell.gaps);
        let begins = |gap: &&Gap| match gap.jumped {
            // Its own start is one of them.
            true => lined_up(&starts, gap.start) > 1,
            false => lined_up(&columns, gap.start) >= ROWS,
        };
        match gaps.iter().find(begins).and_then(|gap| cell.part_at(gap)) {
            Some((left, right)) => out.extend([left, right]),
            None => out.push(cell),
        }
    }
    out
}

/// Where cells begin that stand to the right of another one in their row, and words that were drawn apart, in order.
fn columns(cells: &[Cell]) -> Vec<f64> {
    let is_right = |pair: &&[Cell]| match pair {
        [left, right] => right.left > left.right && (right.base - left.base).abs() < 1.0,
        _ => false,
    };
    let right = cells.windows(2).filter(is_right).filter_map(|pair| pair.last()).map(|cell| cell.left);
    let apart = cells.iter().flat_map(|cell| &cell.gaps).filter(|gap| gap.jumped).map(|gap| gap.start);
    let mut columns: Vec<f64> = right.chain(apart).collect();
    columns.sort_by(f64::total_cmp);
    columns
}

/// How many cells begin there.
fn lined_up(columns: &[f64], start: f64) -> usize {
    columns.partition_point(|column| *column <= start + ALIGNED)
        - columns.partition_point(|column| *column < start - ALIGNED)
}
