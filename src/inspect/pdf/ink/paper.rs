//! The paper of a page: its colour from place to place, in the light of the lamp, and how noisy it is.
//! Never decides what is ink.

use super::Sheet;
use hayro_interpret::kurbo::Rect;

/// Width and height of the tiles in which the colour of the paper is measured, in pixels.
const TILE: usize = 32;
/// How many tiles around one tell what its paper is: what covers a tile is not taken for the paper.
const AROUND: usize = 2;
/// How much darker than the paper around it a tile may be and still be paper.
const UNEVEN: u8 = 20;
/// What is darker than this is no paper.
const DARKEST: u8 = 110;
/// How much the colour of the paper may differ over a page.
const SPREAD: u8 = 60;
/// Of normally spread noise, the spread for each median distance from its middle.
const SPREAD_OF_MEDIAN: f32 = 1.4826;
/// Into how many steps a grey is divided to measure noise.
const STEPS: f32 = 4.0;

/// The colour of the paper in each tile.
pub(super) struct Paper {
    across: usize,
    down: usize,
    lights: Vec<u8>,
}

impl Paper {
    /// Whether all of it looks like one sheet of light paper.
    pub(super) fn is_plain(&self) -> bool {
        let mut sorted = self.lights.clone();
        sorted.sort_unstable();
        let at = |part: usize| sorted.get(sorted.len() * part / 20).copied().unwrap_or(0);
        at(10) >= DARKEST && at(19) - at(1) <= SPREAD
    }

    /// Its colour between the middles of four tiles: two indexes and how far from the first, for one direction.
    fn between(at: usize, count: usize) -> (usize, usize, f32) {
        let at = ((at as f32 + 0.5) / TILE as f32 - 0.5).clamp(0.0, (count - 1) as f32);
        let low = at as usize;
        (low, (low + 1).min(count - 1), at - low as f32)
    }
}

impl Sheet {
    /// Measures the paper; none where the page is too small to have any.
    pub(super) fn paper(&self) -> Option<Paper> {
        if self.width < TILE || self.height < TILE || self.light.len() != self.width * self.height {
            return None;
        }
        let (across, down) = (self.width.div_ceil(TILE), self.height.div_ceil(TILE));
        let tiles = (0..down).flat_map(|row| (0..across).map(move |column| (row, column)));
        let medians: Vec<u8> = tiles.clone().map(|(row, column)| self.median(row, column)).collect();
        let lights = tiles.map(|(row, column)| {
            let own = medians[row * across + column];
            let rows = row.saturating_sub(AROUND)..(row + AROUND + 1).min(down);
            let columns = column.saturating_sub(AROUND)..(column + AROUND + 1).min(across);
            let around = rows.flat_map(|row| columns.clone().map(move |column| (row, column)));
            let lightest = around.map(|(row, column)| medians[row * across + column]).max().unwrap_or(own);
            if lightest - own <= UNEVEN { own } else { lightest }
        });
        let lights = lights.collect();
        Some(Paper { across, down, lights })
    }

    /// Takes out what lies in a rectangle: most of it is paper, which is all that is left.
    pub(in super::super) fn blot_out(&mut self, rect: Rect) {
        let at = |place: f64, most: usize| place.clamp(0.0, most as f64) as usize;
        let columns = at(rect.x0.floor(), self.width)..at(rect.x1.ceil(), self.width);
        let rows = at(rect.y0.floor(), self.height)..at(rect.y1.ceil(), self.height);
        let start = |y: usize| y * self.width + columns.start;
        let mut lights: Vec<u8> =
            rows.clone().flat_map(|y| &self.light[start(y)..][..columns.len()]).copied().collect();
        lights.sort_unstable();
        let Some(paper) = lights.get(lights.len() / 2).copied() else { return };
        for y in rows {
            self.light[y * self.width..][columns.clone()].fill(paper);
        }
    }

    /// The middle of what a tile shows.
    fn median(&self, row: usize, column: usize) -> u8 {
        let mut counts = [0_usize; 256];
        let (left, right) = (column * TILE, ((column + 1) * TILE).min(self.width));
        let lines = row * TILE..((row + 1) * TILE).min(self.height);
        let half = lines.len() * (right - left) / 2;
        for y in lines {
            for light in &self.light[y * self.width + left..y * self.width + right] {
                counts[usize::from(*light)] += 1;
            }
        }
        let mut sum = 0;
        (0..=u8::MAX)
            .find(|light| {
                sum += counts[usize::from(*light)];
                sum > half
            })
            .unwrap_or(u8::MAX)
    }

    /// How much darker than its paper each pixel is.
    pub(super) fn depth(&self, paper: &Paper) -> Vec<f32> {
        let columns: Vec<_> = (0..self.width).map(|x| Paper::between(x, paper.across)).collect();
        let mut depth = Vec::with_capacity(self.light.len());
        for (y, line) in self.light.chunks_exact(self.width).enumerate() {
            let (above, below, y) = Paper::between(y, paper.down);
            let row = |row: usize| &paper.lights[row * paper.across..][..paper.across];
            let (above, below) = (row(above), row(below));
            let mixed: Vec<f32> = above
                .iter()
                .zip(below)
                .map(|(above, below)| f32::from(*above) * (1.0 - y) + f32::from(*below) * y)
                .collect();
            let paper = columns.iter().map(|(left, right, x)| mixed[*left] * (1.0 - x) + mixed[*right] * x);
            depth.extend(paper.zip(line).map(|(paper, light)| paper - f32::from(*light)));
        }
        depth
    }

    /// The same, averaged over each pixel and the eight around it.
    pub(super) fn averaged(&self, depth: &[f32]) -> Vec<f32> {
        let last = self.width - 1;
        let across: Vec<f32> = depth
            .chunks_exact(self.width)
            .flat_map(|row| (0..=last).map(|x| row[x.saturating_sub(1)] + row[x] + row[(x + 1).min(last)]))
            .collect();
        let row = |y: usize| &across[y * self.width..][..self.width];
        let rows = (0..self.height).map(|y| (row(y.saturating_sub(1)), row(y), row((y + 1).min(self.height - 1))));
        rows.flat_map(|(above, own, below)| (0..=last).map(move |x| (above[x] + own[x] + below[x]) / 9.0)).collect()
    }
}

/// The spread of the noise: of the middle half of the pixels, so that ink does not count.
pub(super) fn noise(depth: &[f32]) -> f32 {
    let mut counts = [0_usize; 1024];
    for depth in depth {
        counts[((depth.abs() * STEPS) as usize).min(1023)] += 1;
    }
    let mut sum = 0;
    let middle = counts.iter().position(|count| {
        sum += count;
        sum * 2 > depth.len()
    });
    middle.map_or(f32::MAX, |at| (at as f32 + 0.5) / STEPS * SPREAD_OF_MEDIAN)
}
