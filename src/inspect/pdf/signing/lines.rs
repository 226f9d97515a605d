//! The lines of a form: those that run across, and those that stand upright.
//! Never asks what stands between them.

/// A line across, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Level {
    pub(super) y: f32,
    pub(super) left: f32,
    pub(super) right: f32,
}

/// A line that stands upright, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Upright {
    pub(super) x: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

/// The lines of a page.
#[derive(Debug, Default)]
pub(super) struct Lines {
    pub(super) level: Vec<Level>,
    pub(super) upright: Vec<Upright>,
}

/// Runs of pixels so near to each other are of one line.
const NEAR: f32 = 4.0;

impl Lines {
    /// Puts runs of pixels together into lines.
    pub(super) fn of(runs: Vec<Level>, columns: Vec<Upright>) -> Self {
        let mut lines = Self::default();
        for run in runs {
            let is_of = |line: &&mut Level| {
                (run.y - line.y).abs() <= NEAR && run.left <= line.right + NEAR && run.right >= line.left - NEAR
            };
            match lines.level.iter_mut().find(is_of) {
                Some(line) => (line.left, line.right) = (line.left.min(run.left), line.right.max(run.right)),
                None => lines.level.push(run),
            }
        }
        for run in columns {
            let is_of = |line: &&mut Upright| {
                (run.x - line.x).abs() <= NEAR && run.top <= line.bottom + NEAR && run.bottom >= line.top - NEAR
            };
            match lines.upright.iter_mut().find(is_of) {
                Some(line) => (line.top, line.bottom) = (line.top.min(run.top), line.bottom.max(run.bottom)),
                None => lines.upright.push(run),
            }
        }
        lines
    }

    /// The nearest line across above a height that runs over at least half of a stretch.
    pub(super) fn above(&self, y: f32, left: f32, right: f32) -> Option<&Level> {
        let over = self.level.iter().filter(|line| line.y <= y && is_over(line, left, right));
        over.max_by(|a, b| a.y.total_cmp(&b.y))
    }

    /// The nearest one below a height.
    pub(super) fn below(&self, y: f32, left: f32, right: f32) -> Option<&Level> {
        let under = self.level.iter().filter(|line| line.y >= y && is_over(line, left, right));
        under.min_by(|a, b| a.y.total_cmp(&b.y))
    }

    /// The nearest upright line to the left of a place, beside a height.
    pub(super) fn to_the_left(&self, x: f32, y: f32) -> Option<f32> {
        self.beside(y).filter(|at| *at <= x).max_by(f32::total_cmp)
    }

    /// The nearest one to the right.
    pub(super) fn to_the_right(&self, x: f32, y: f32) -> Option<f32> {
        self.beside(y).filter(|at| *at >= x).min_by(f32::total_cmp)
    }

    fn beside(&self, y: f32) -> impl Iterator<Item = f32> {
        self.upright.iter().filter(move |line| line.top - NEAR <= y && line.bottom + NEAR >= y).map(|line| line.x)
    }
}

fn is_over(line: &Level, left: f32, right: f32) -> bool {
    line.right.min(right) - line.left.max(left) >= (right - left) * 0.5
}
