//! What hangs together in a map of how likely each place is text, and the least rectangle around it.
//! Never asks what it is.

/// Places that hang together.
#[derive(Debug, Default)]
pub(super) struct Part {
    /// The ends of its runs: points around which a rectangle is laid.
    pub(super) points: Vec<(f32, f32)>,
    /// How likely they are text, together, and how many they are.
    pub(super) sum: f32,
    pub(super) count: usize,
}

/// A rectangle at a slant: its centre, its sides, and the direction of the first one, within 45 degrees of level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rectangle {
    pub(super) centre: (f32, f32),
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) angle: f32,
}

/// A run in one row: where it begins and ends (behind it), and which part it is of.
struct Run {
    start: usize,
    end: usize,
    part: usize,
}

/// Returns what hangs together above a threshold, corners included.
pub(super) fn parts(map: &[f32], width: usize, threshold: f32) -> Vec<Part> {
    let mut found: Vec<Part> = Vec::new();
    // Which part another one turned out to be of.
    let mut joined: Vec<usize> = Vec::new();
    let mut above: Vec<Run> = Vec::new();
    for (y, row) in map.chunks_exact(width).enumerate() {
        let mut here = Vec::new();
        let mut at = 0;
        while let Some(skipped) = row[at..].iter().position(|likely| *likely > threshold) {
            let start = at + skipped;
            let end = start + row[start..].iter().position(|likely| *likely <= threshold).unwrap_or(width - start);
            let mut own = None;
            for run in above.iter().filter(|run| run.start <= end && run.end >= start) {
                let root = root(&joined, run.part);
                match own {
                    Some(own) if own != root => joined[root] = own,
                    _ => own = Some(root),
                }
            }
            let part = own.unwrap_or_else(|| {
                joined.push(joined.len());
                found.push(Part::default());
                found.len() - 1
            });
            found[part].sum += row[start..end].iter().sum::<f32>();
            found[part].count += end - start;
            let (y, last) = (y as f32, end as f32);
            found[part].points.extend([(start as f32, y), (last, y), (start as f32, y + 1.0), (last, y + 1.0)]);
            here.push(Run { start, end, part });
            at = end;
        }
        above = here;
    }
    for part in (0..found.len()).rev() {
        let root = root(&joined, part);
        if root != part {
            let one = std::mem::take(&mut found[part]);
            found[root].points.extend(one.points);
            found[root].sum += one.sum;
            found[root].count += one.count;
        }
    }
    found.retain(|part| part.count > 0);
    found
}

fn root(joined: &[usize], mut part: usize) -> usize {
    while joined[part] != part {
        part = joined[part];
    }
    part
}

/// Returns the least rectangle around points; none where they have no extent.
pub(super) fn around(points: Vec<(f32, f32)>) -> Option<Rectangle> {
    let hull = hull(points);
    let edges = hull.iter().zip(hull.iter().cycle().skip(1));
    let mut best: Option<Rectangle> = None;
    for (from, to) in edges {
        let angle = (to.1 - from.1).atan2(to.0 - from.0);
        let rectangle = along(&hull, level(angle));
        if best.as_ref().is_none_or(|best| rectangle.width * rectangle.height < best.width * best.height) {
            best = Some(rectangle);
        }
    }
    best
}

/// The same direction, or one square to it, within 45 degrees of level.
fn level(angle: f32) -> f32 {
    let quarter = std::f32::consts::FRAC_PI_2;
    angle - (angle / quarter).round() * quarter
}

/// Returns the rectangle around points that runs in a direction.
pub(super) fn along(points: &[(f32, f32)], angle: f32) -> Rectangle {
    let (sine, cosine) = angle.sin_cos();
    let (mut left, mut right, mut top, mut bottom) = (f32::MAX, f32::MIN, f32::MAX, f32::MIN);
    for (x, y) in points {
        let (across, down) = (x * cosine + y * sine, y * cosine - x * sine);
        (left, right) = (left.min(across), right.max(across));
        (top, bottom) = (top.min(down), bottom.max(down));
    }
    let (across, down) = ((left + right) / 2.0, (top + bottom) / 2.0);
    let centre = (across * cosine - down * sine, across * sine + down * cosine);
    Rectangle { centre, width: right - left, height: bottom - top, angle }
}

/// The points that a string around all of them would touch, in order.
pub(super) fn hull(mut points: Vec<(f32, f32)>) -> Vec<(f32, f32)> {
    points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    points.dedup();
    if points.len() < 3 {
        return points;
    }
    let mut hull: Vec<(f32, f32)> = half(points.iter().copied());
    hull.pop();
    let mut back = half(points.iter().rev().copied());
    back.pop();
    hull.extend(back);
    hull
}

fn half(points: impl Iterator<Item = (f32, f32)>) -> Vec<(f32, f32)> {
    let mut side: Vec<(f32, f32)> = Vec::new();
    for point in points {
        while let [.., a, b] = side.as_slice() {
            let turn = (b.0 - a.0) * (point.1 - a.1) - (b.1 - a.1) * (point.0 - a.0);
            if turn > 0.0 {
                break;
            }
            side.pop();
        }
        side.push(point);
    }
    side
}
