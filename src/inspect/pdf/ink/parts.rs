//! Pixels that hang together, and marks that stand together.
//! Never decides what is ink.

use super::Sheet;

/// So many marks in a row are words or a dotted line, whatever is between them.
const ROW: usize = 5;
/// How far apart the marks of a row may stand, in pixels.
const ROW_APART: usize = 9;
/// How far off its line a mark of a row may stand.
const OFF_LINE: usize = 1;
/// The extent from which a mark can be seen to be thin.
const THIN_FROM: usize = 4;

/// Pixels that hang together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Part {
    pub(super) left: usize,
    pub(super) right: usize,
    pub(super) top: usize,
    pub(super) bottom: usize,
    /// How many pixels.
    pub(super) area: usize,
    /// How many of them have eight others around them.
    inner: usize,
    /// How much darker than the paper its darkest pixel is.
    pub(super) peak: f32,
    /// How far from the nearest edge of the page its nearest pixel is.
    pub(super) nearest: usize,
    /// The same of its farthest pixel.
    pub(super) farthest: usize,
}

impl Part {
    fn at(x: usize, y: usize) -> Self {
        Self { left: x, right: x, top: y, bottom: y, area: 0, inner: 0, peak: 0.0, nearest: usize::MAX, farthest: 0 }
    }

    /// Its width or height, whichever is more.
    pub(super) fn extent(&self) -> usize {
        (self.right - self.left).max(self.bottom - self.top) + 1
    }

    /// Thin for its length, as a stroke is and a speck mostly not.
    pub(super) fn is_stroke(&self) -> bool {
        self.extent() >= THIN_FROM && self.inner * 3 <= self.area
    }

    fn is_near(&self, other: &Self, most: usize) -> bool {
        gap((self.left, self.right), (other.left, other.right)) <= most
            && gap((self.top, self.bottom), (other.top, other.bottom)) <= most
    }

    fn is_on_line_of(&self, other: &Self) -> bool {
        self.bottom.abs_diff(other.bottom) <= OFF_LINE || self.top.abs_diff(other.top) <= OFF_LINE
    }
}

/// How many pixels lie between two ranges.
fn gap(one: (usize, usize), other: (usize, usize)) -> usize {
    let after = |one: (usize, usize), other: (usize, usize)| one.0.saturating_sub(other.1 + 1);
    after(one, other).max(after(other, one))
}

impl Sheet {
    /// Finds the pixels that hang together, of those that are at least so much darker than the paper.
    pub(super) fn parts(&self, depth: &[f32], threshold: f32) -> Vec<Part> {
        let mut open: Vec<bool> = depth.iter().map(|depth| *depth >= threshold).collect();
        let mut parts = Vec::new();
        let mut next = Vec::new();
        for start in 0..open.len() {
            if !open[start] {
                continue;
            }
            open[start] = false;
            next.push(start);
            let mut part = Part::at(start % self.width, start / self.width);
            while let Some(at) = next.pop() {
                self.take(at, depth, threshold, &mut part);
                for near in self.around(at) {
                    if std::mem::take(&mut open[near]) {
                        next.push(near);
                    }
                }
            }
            parts.push(part);
        }
        parts
    }

    /// Takes a pixel into a part.
    fn take(&self, at: usize, depth: &[f32], threshold: f32, part: &mut Part) {
        let (x, y) = (at % self.width, at / self.width);
        let edge = x.min(y).min(self.width - 1 - x).min(self.height - 1 - y);
        part.left = part.left.min(x);
        part.right = part.right.max(x);
        part.top = part.top.min(y);
        part.bottom = part.bottom.max(y);
        part.area += 1;
        part.peak = part.peak.max(depth[at]);
        part.nearest = part.nearest.min(edge);
        part.farthest = part.farthest.max(edge);
        part.inner += usize::from(edge > 0 && self.around(at).all(|near| depth[near] >= threshold));
    }

    /// A pixel and those around it.
    fn around(&self, at: usize) -> impl Iterator<Item = usize> + use<> {
        let (x, y, width) = (at % self.width, at / self.width, self.width);
        let columns = x.saturating_sub(1)..=(x + 1).min(self.width - 1);
        let rows = y.saturating_sub(1)..=(y + 1).min(self.height - 1);
        rows.flat_map(move |y| columns.clone().map(move |x| y * width + x))
    }
}

/// Marks that stand together: two or more, each at most so far from another one.
pub(super) fn groups(marks: &[Part], most: usize) -> Vec<Vec<Part>> {
    let mut left: Vec<Part> = marks.to_vec();
    let mut groups = Vec::new();
    while let Some(first) = left.pop() {
        let mut group = vec![first];
        let mut at = 0;
        while let Some(&one) = group.get(at) {
            let (near, far) = left.into_iter().partition(|other| one.is_near(other, most));
            group.extend::<Vec<Part>>(near);
            left = far;
            at += 1;
        }
        if group.len() > 1 {
            groups.push(group);
        }
    }
    groups
}

/// Marks as one.
pub(super) fn joined(marks: &[Part]) -> Part {
    let mut whole = marks[0];
    for mark in &marks[1..] {
        whole.left = whole.left.min(mark.left);
        whole.right = whole.right.max(mark.right);
        whole.top = whole.top.min(mark.top);
        whole.bottom = whole.bottom.max(mark.bottom);
        whole.peak = whole.peak.max(mark.peak);
    }
    whole
}

/// Whether some marks stand in a row, as letters do that are spaced out.
pub(super) fn has_row(marks: &[Part]) -> bool {
    let mut marks: Vec<&Part> = marks.iter().collect();
    marks.sort_by_key(|mark| mark.left);
    let mut lengths: Vec<usize> = Vec::with_capacity(marks.len());
    for (at, mark) in marks.iter().enumerate() {
        let reach = 2 * super::SPECK + ROW_APART;
        let before = (0..at).rev().take_while(|before| mark.left - marks[*before].left <= reach);
        let follows = before.filter(|before| {
            let other = marks[*before];
            mark.left > other.right && mark.left - other.right <= ROW_APART && mark.is_on_line_of(other)
        });
        lengths.push(1 + follows.map(|before| lengths[before]).max().unwrap_or(0));
    }
    lengths.iter().any(|length| *length >= ROW)
}
