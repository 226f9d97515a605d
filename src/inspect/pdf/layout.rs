//! Puts the characters of a page into words, words into lines, lines into reading order.
//! Never asks what a line means.

use super::device::{Character, Shown};
use super::gaps::{self, Gap, JUMPED, LETTERS, NARROW};
use std::cmp::Ordering;

/// A gap wider than this part of the font's size parts two words.
const WORD_GAP: f64 = 0.18;
/// A gap wider than this many times the font's size parts two cells of a row.
const CELL_GAP: f64 = 1.6;
/// How far from straight a character may run, as a part of the way that it runs.
const SLANT: f64 = 0.15;
/// Rows on both sides of a gutter before it may be one between columns of running text.
const COLUMN_ROWS: usize = 4;
/// Characters of a typical line in a column of running text; shorter ones are labels.
const COLUMN_CHARACTERS: usize = 22;
/// How many gutters are tried in one region.
const GUTTERS: usize = 120;
/// How often a region is parted again.
const DEPTH: usize = 12;

/// A horizontal rule: left, right, height. Lists of them are sorted by height.
type Rule = (f64, f64, f64);

/// A piece of text on one base line, with its box in a page turned so that the text runs to the right.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    /// The words.
    pub(super) text: String,
    /// Left, right and base line.
    pub(super) left: f64,
    /// Where it ends.
    pub(super) right: f64,
    /// The base line.
    pub(super) base: f64,
    /// The height of its largest font.
    pub(super) size: f32,
    /// Most of it is bold.
    pub(super) bold: bool,
    /// Somebody filled it in.
    pub(super) value: bool,
    /// It stands on the page as the page is shown, not turned.
    pub(super) upright: bool,
    /// It runs across the page, or in another direction than most of its text: a watermark, a note at the side.
    pub(super) across: bool,
    /// Words of it that may be others.
    pub(super) weak: Vec<String>,
    /// Wide spaces in it, and the words as they were drawn where there are any.
    pub(super) gaps: Vec<Gap>,
    drawn: String,
    /// How many characters it has, and how many of them are bold.
    seen: (usize, usize),
}

impl Cell {
    /// Parts it at a gap; none where one side would be empty.
    pub(super) fn part_at(&self, gap: &Gap) -> Option<(Self, Self)> {
        let words = |text: &str| Some(super::super::text::normalise(text)).filter(|text| !text.is_empty());
        let (before, behind) = self.drawn.split_at_checked(gap.at)?;
        if before.chars().filter(|character| character.is_alphabetic()).count() < LETTERS {
            return None;
        }
        let bare = Self { gaps: Vec::new(), drawn: String::new(), ..self.clone() };
        let (seen, bold) = gap.before;
        let left = Self { text: words(before)?, right: gap.end, bold: bold * 2 > seen, ..bare.clone() };
        let (seen, bold) = (self.seen.0 - seen, self.seen.1 - bold);
        Some((left, Self { text: words(behind)?, left: gap.start, bold: bold * 2 > seen, ..bare }))
    }
}

/// Returns the text of a page in reading order: first what runs as most of it does, then what is turned, last what
/// slants.
pub(super) fn arrange(shown: &mut Shown<'_>) -> Vec<Cell> {
    let mut turned: [Vec<Character>; 4] = Default::default();
    let mut slanted = Vec::new();
    for character in shown.characters.drain(..) {
        if is_slanted(&character) { slanted.push(character) } else { turned[quarter(&character)].push(character) }
    }
    shown.rules.sort_by(|a, b| compare(a.2, b.2));
    let mut order: Vec<usize> = (0..4).collect();
    order.sort_by_key(|quarter| std::cmp::Reverse(turned[*quarter].len()));
    let mut cells = Vec::new();
    for (turn_of, quarter) in order.into_iter().enumerate() {
        let characters = std::mem::take(&mut turned[quarter]).into_iter().map(|one| turn(one, quarter)).collect();
        let rules = if quarter == 0 { shown.rules.as_slice() } else { &[] };
        let (upright, across) = (quarter == 0, turn_of > 0);
        cells.extend(read(rows(characters), rules, 0).into_iter().map(|cell| Cell { upright, across, ..cell }));
    }
    cells.extend(along(slanted));
    join_words(cells)
}

/// Whether a character runs neither along the page nor straight up or down.
fn is_slanted(character: &Character) -> bool {
    let (dx, dy) = ((character.end.x - character.start.x).abs(), (character.end.y - character.start.y).abs());
    dx.min(dy) > dx.max(dy) * SLANT
}

/// Slanted characters as they were drawn, one cell for each row of them.
fn along(characters: Vec<Character>) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut row: Piece = Vec::new();
    for character in characters {
        let follows = row.last().is_none_or(|last| {
            last.end.distance(character.start) < f64::from(last.size.max(character.size)) * CELL_GAP
        });
        if !follows {
            lay(std::mem::take(&mut row), &mut cells);
        }
        row.push(character);
    }
    lay(row, &mut cells);
    cells.into_iter().map(|cell| Cell { upright: false, across: true, ..cell }).collect()
}

/// Lays a slanted row flat, so that its gaps are those along it.
fn lay(mut row: Piece, cells: &mut Vec<Cell>) {
    let Some(first) = row.first().map(|one| one.start) else { return };
    for one in &mut row {
        let (start, end) = (first.distance(one.start), first.distance(one.end));
        (one.start, one.end) = ((first.x + start, first.y).into(), (first.x + end, first.y).into());
    }
    finish(row, &[], first.y, cells);
}

/// Returns in which direction a character runs: 0 to the right, 1 down, 2 to the left, 3 up.
fn quarter(character: &Character) -> usize {
    let (dx, dy) = (character.end.x - character.start.x, character.end.y - character.start.y);
    match (dx.abs() >= dy.abs(), dx >= 0.0, dy >= 0.0) {
        (true, true, _) => 0,
        (false, _, true) => 1,
        (true, false, _) => 2,
        (false, _, false) => 3,
    }
}

/// Turns a character so that its text runs to the right.
fn turn(mut character: Character, quarter: usize) -> Character {
    for point in [&mut character.start, &mut character.end] {
        (point.x, point.y) = match quarter {
            1 => (point.y, -point.x),
            2 => (-point.x, -point.y),
            3 => (-point.y, point.x),
            _ => (point.x, point.y),
        };
    }
    character
}

fn compare(left: f64, right: f64) -> Ordering {
    left.partial_cmp(&right).unwrap_or(Ordering::Equal)
}

/// Puts characters into pieces as they were drawn, pieces into rows by their base lines, rows into cells by their gaps.
fn rows(characters: Vec<Character>) -> Vec<Cell> {
    let mut pieces = pieces(characters);
    pieces.sort_by(|a, b| compare(a[0].start.y, b[0].start.y));
    let mut cells = Vec::new();
    let mut row: Vec<Piece> = Vec::new();
    for piece in pieces {
        // A row's base line is that of its first piece; raised and lowered signs stay with their row.
        let fits = row.first().is_none_or(|first| {
            let drop = piece[0].start.y - first[0].start.y;
            let last = row.last().map_or(0.0, |last| piece[0].start.y - last[0].start.y);
            let (small, large) = (first[0].size.min(piece[0].size), first[0].size.max(piece[0].size));
            last <= f64::from(small) * 0.45 + 0.2 && drop <= f64::from(large) * 0.6
        });
        if !fits {
            cut(std::mem::take(&mut row), &mut cells);
        }
        row.push(piece);
    }
    cut(row, &mut cells);
    gaps::part(cells)
}

/// Characters that were drawn one after the other on one base line.
type Piece = Vec<Character>;

/// Parts characters where the drawing jumps. Each piece keeps its order: two texts that lie over each other on one
/// line must not be mixed letter by letter.
fn pieces(characters: Vec<Character>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for character in characters {
        let follows = pieces.last().and_then(|piece| piece.last()).is_some_and(|last| {
            let size = f64::from(last.size.max(character.size));
            let gap = character.start.x - last.end.x;
            last.value == character.value
                && (character.start.y - last.start.y).abs() < size * 0.1
                && (-0.4 * size..CELL_GAP * size).contains(&gap)
        });
        match pieces.last_mut() {
            Some(piece) if follows => piece.push(character),
            _ => pieces.push(vec![character]),
        }
    }
    pieces
}

/// Cuts a row into cells.
fn cut(mut row: Vec<Piece>, cells: &mut Vec<Cell>) {
    row.sort_by(|a, b| compare(a[0].start.x, b[0].start.x));
    row.dedup_by(|next, kept| is_same_twice(kept, next));
    if row.len() > 1 {
        row = let_in(row);
    }
    let base = row.iter().flatten().map(|one| one.start.y).fold(f64::MIN, f64::max);
    let mut cell: Piece = Vec::new();
    // Where in the cell the drawing jumped.
    let mut jumps: Vec<usize> = Vec::new();
    for piece in row {
        let last = cell.iter().rev().find(|one| !one.text.trim().is_empty());
        let next = piece.iter().find(|one| !one.text.trim().is_empty());
        if let (Some(last), Some(next)) = (last, next) {
            let size = f64::from(last.size.max(next.size));
            let gap = next.start.x - last.end.x;
            if !(-0.4 * size..CELL_GAP * size).contains(&gap) || next.value != last.value {
                finish(std::mem::take(&mut cell), &std::mem::take(&mut jumps), base, cells);
            }
        }
        jumps.push(cell.len());
        cell.extend(piece);
    }
    finish(cell, &jumps, base, cells);
}

/// Parts a piece where another one was drawn into its space: a tick from another font, say.
fn let_in(row: Vec<Piece>) -> Vec<Piece> {
    let starts: Vec<f64> = row.iter().map(|piece| piece[0].start.x).collect();
    let mut parted: Vec<Piece> = Vec::with_capacity(row.len());
    for piece in row {
        let mut rest = piece;
        let mut at = 1;
        while at < rest.len() {
            let (before, here) = (&rest[at - 1], &rest[at]);
            let wide = here.start.x - before.end.x > f64::from(here.size) * WORD_GAP || here.text.trim().is_empty();
            let end = if here.text.trim().is_empty() { here.end.x } else { here.start.x };
            if wide && starts.iter().any(|start| before.end.x - 0.1 <= *start && *start < end - 0.1) {
                let behind = rest.split_off(at);
                parted.push(std::mem::replace(&mut rest, behind));
                at = 0;
            }
            at += 1;
        }
        parted.push(rest);
    }
    parted.sort_by(|a, b| compare(a[0].start.x, b[0].start.x));
    parted
}

/// Whether a piece was drawn twice to look bold.
fn is_same_twice(first: &Piece, second: &Piece) -> bool {
    let near = f64::from(first[0].size) * 0.2;
    first.len() == second.len()
        && (first[0].start.x - second[0].start.x).abs() < near
        && (first[0].start.y - second[0].start.y).abs() < near
        && first.iter().zip(second).all(|(one, other)| one.text == other.text)
}

fn finish(characters: Vec<Character>, jumps: &[usize], base: f64, cells: &mut Vec<Cell>) {
    let mut text = String::new();
    let (mut bold, mut seen) = (0, 0);
    let mut gaps = Vec::new();
    let mut end = None;
    let start = characters.iter().position(|one| !one.text.trim().is_empty()).unwrap_or(characters.len());
    let characters = &characters[start..];
    for (index, one) in characters.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| &characters[index]);
        let gap = before.map_or(0.0, |before| one.start.x - before.end.x);
        if gap > f64::from(one.size) * WORD_GAP && !text.ends_with(' ') {
            text.push(' ');
        }
        if !one.text.trim().is_empty() {
            if let Some((last, end)) = end {
                let jumped = jumps.iter().any(|jump| (last + 1..=index).contains(&jump.saturating_sub(start)));
                let least = f64::from(one.size) * if jumped { JUMPED } else { NARROW };
                if one.start.x - end > least {
                    gaps.push(Gap { at: text.len(), end, start: one.start.x, jumped, before: (seen, bold) });
                }
            }
            end = Some((index, one.end.x));
        }
        text.push_str(&one.text);
        seen += 1;
        bold += usize::from(one.bold);
    }
    let drawn = if gaps.is_empty() { String::new() } else { text.clone() };
    let text = super::super::text::normalise(&text);
    let Some(first) = characters.first().filter(|_| !text.is_empty()) else { return };
    let right =
        characters.iter().filter(|one| !one.text.trim().is_empty()).map(|one| one.end.x).fold(first.end.x, f64::max);
    let size = characters.iter().map(|one| one.size).fold(0.0, f32::max);
    cells.push(Cell {
        text,
        left: first.start.x,
        right,
        base,
        size,
        bold: bold * 2 > seen,
        value: first.value,
        upright: true,
        weak: weak_words(characters),
        gaps,
        drawn,
        seen: (seen, bold),
        across: false,
    });
}

/// The words that hold a letter which may be another.
fn weak_words(characters: &[Character]) -> Vec<String> {
    if characters.iter().all(|one| !one.weak) {
        return Vec::new();
    }
    let words = characters.split(|one| one.text.trim().is_empty()).filter(|word| word.iter().any(|one| one.weak));
    let text = |word: &[Character]| word.iter().map(|one| one.text.as_str()).collect::<String>();
    words.map(|word| super::super::text::normalise(&text(word))).collect()
}

/// Returns cells in reading order: rows from top to bottom, but columns of running text one after the other, and the
/// cells of a ruled table each in one piece.
fn read(cells: Vec<Cell>, rules: &[Rule], depth: usize) -> Vec<Cell> {
    let Some(columns) = (depth < DEPTH).then(|| find_columns(&cells, rules)).flatten() else {
        return by_rows(cells);
    };
    let (mut before, mut within, mut after) = (Vec::new(), Vec::new(), Vec::new());
    for cell in cells {
        match (cell.base < columns.top, cell.base > columns.bottom) {
            (true, _) => before.push(cell),
            (_, true) => after.push(cell),
            _ => within.push(cell),
        }
    }
    let mut out = read(before, rules, depth + 1);
    for block in blocks(within, columns.gutter, rules) {
        if !columns.prose && !is_one_row(&block, columns.gutter) {
            out.extend(by_rows(block));
            continue;
        }
        let (left, right): (Vec<_>, Vec<_>) = block.into_iter().partition(|cell| cell.left < columns.gutter);
        out.extend(read(left, rules, depth + 1));
        out.extend(read(right, rules, depth + 1));
    }
    out.extend(read(after, rules, depth + 1));
    out
}

/// Whether what stands between two rules of a table is one row of it, with words that wrap, and not a list of labels
/// with a value beside each.
fn is_one_row(block: &[Cell], gutter: f64) -> bool {
    let mut cells: Vec<&Cell> = block.iter().collect();
    cells.sort_by(|a, b| compare(a.base, b.base));
    // For each line: where it stands, and whether it has words on either side.
    let mut lines: Vec<(f64, [bool; 2])> = Vec::new();
    for cell in cells {
        if lines.last().is_none_or(|last| cell.base - last.0 > f64::from(cell.size) * 0.3) {
            lines.push((cell.base, [false; 2]));
        }
        if let Some((_, sides)) = lines.last_mut() {
            sides[usize::from(cell.left >= gutter)] = true;
        }
    }
    let both = lines.iter().filter(|(_, sides)| *sides == [true; 2]).count();
    lines.len() <= 3 || both * 2 <= lines.len()
}

/// Parts a band at the horizontal rules that cross its gutter: the rows of a table.
fn blocks(cells: Vec<Cell>, gutter: f64, rules: &[Rule]) -> Vec<Vec<Cell>> {
    let bases = || cells.iter().map(|cell| cell.base);
    let size = cells.iter().map(|cell| f64::from(cell.size)).fold(0.0, f64::max);
    let (top, bottom) = (bases().fold(f64::MAX, f64::min) - size, bases().fold(f64::MIN, f64::max));
    let cuts: Vec<f64> = between(rules, top, bottom)
        .iter()
        .filter(|(left, right, _)| *left < gutter && gutter < *right)
        .map(|rule| rule.2)
        .collect();
    let mut blocks: Vec<(usize, Vec<Cell>)> = Vec::new();
    for cell in cells {
        let block = cuts.partition_point(|cut| *cut < cell.base - f64::from(cell.size) * 0.3);
        match blocks.last_mut() {
            Some((last, cells)) if *last == block => cells.push(cell),
            _ => blocks.push((block, vec![cell])),
        }
    }
    blocks.into_iter().map(|(_, cells)| cells).collect()
}

/// Returns the rules between two heights; they are sorted, and may be many.
fn between(rules: &[Rule], top: f64, bottom: f64) -> &[Rule] {
    let from = rules.partition_point(|rule| rule.2 <= top);
    let to = rules.partition_point(|rule| rule.2 < bottom);
    rules.get(from..to).unwrap_or_default()
}

fn by_rows(mut cells: Vec<Cell>) -> Vec<Cell> {
    cells.sort_by(|a, b| {
        let reach = f64::from(a.size.min(b.size)) * 0.3;
        if (a.base - b.base).abs() <= reach { Ordering::Equal } else { compare(a.base, b.base) }.then(Ordering::Equal)
    });
    cells
}

/// A band of rows that a gutter parts.
struct Columns {
    top: f64,
    bottom: f64,
    gutter: f64,
    /// Both sides are running text; else they are cells of a ruled table.
    prose: bool,
    cells: usize,
}

/// Finds the band with the most cells that has columns: of running text, or of a ruled table.
fn find_columns(cells: &[Cell], rules: &[Rule]) -> Option<Columns> {
    let mut starts: Vec<f64> = cells.iter().map(|cell| cell.left).collect();
    starts.sort_by(|a, b| compare(*a, *b));
    starts.dedup_by(|next, kept| (*next - *kept).abs() < 2.0);
    let mut best: Option<Columns> = None;
    // A gutter stands just before where many lines begin.
    for start in starts.into_iter().skip(1).take(GUTTERS) {
        for band in bands(cells, start - 2.0, rules) {
            if best.as_ref().is_none_or(|best| band.cells > best.cells) {
                best = Some(band);
            }
        }
    }
    best
}

/// Returns the bands of rows that a gutter parts into two columns.
fn bands(cells: &[Cell], gutter: f64, rules: &[Rule]) -> Vec<Columns> {
    let mut found = Vec::new();
    let (mut left, mut right): (Vec<&Cell>, Vec<&Cell>) = Default::default();
    for cell in cells {
        if cell.left < gutter && cell.right > gutter {
            found.extend(band(&left, &right, gutter, rules));
            left.clear();
            right.clear();
        } else if cell.left >= gutter {
            right.push(cell);
        } else {
            left.push(cell);
        }
    }
    found.extend(band(&left, &right, gutter, rules));
    found
}

/// Judges a band: whether what stands on both sides of the gutter belongs together by column.
fn band(left: &[&Cell], right: &[&Cell], gutter: f64, rules: &[Rule]) -> Option<Columns> {
    if left.is_empty() || right.is_empty() {
        return None;
    }
    let bases = || left.iter().chain(right).map(|cell| cell.base);
    let (top, bottom) = (bases().fold(f64::MAX, f64::min), bases().fold(f64::MIN, f64::max));
    let prose = is_prose(left) && is_prose(right);
    let crosses = |rule: &Rule| rule.0 < gutter && gutter < rule.1;
    (prose || between(rules, top, bottom).iter().any(crosses)).then_some(Columns {
        top,
        bottom,
        gutter,
        prose,
        cells: left.len() + right.len(),
    })
}

/// Whether cells read as a column of running text: enough of them, of which most are long.
fn is_prose(cells: &[&Cell]) -> bool {
    if cells.len() < COLUMN_ROWS {
        return false;
    }
    let mut lengths: Vec<usize> = cells.iter().map(|cell| cell.text.chars().count()).collect();
    lengths.sort_unstable();
    lengths[lengths.len() / 2] >= COLUMN_CHARACTERS
}

/// Joins words that were broken at the end of a line.
fn join_words(cells: Vec<Cell>) -> Vec<Cell> {
    let mut out: Vec<Cell> = Vec::with_capacity(cells.len());
    for mut cell in cells {
        if let Some(last) = out.last_mut().filter(|last| last.value == cell.value && last.base < cell.base)
            && let Some((joined, rest)) = super::super::text::join_hyphen(&last.text, &cell.text)
        {
            last.text = joined;
            last.weak.append(&mut cell.weak.clone());
            cell.text = rest;
        }
        if !cell.text.is_empty() {
            out.push(cell);
        }
    }
    out
}
