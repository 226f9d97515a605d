//! Tells which part each line plays: title, heading, running text, a value, the page's margin.
//! Never reads the words, but for their repetition from page to page.

use super::layout::Cell;
use crate::dossier::{Area, Line, Role};
use std::collections::BTreeMap;

/// How much of a page's height at its top and bottom may be margin.
const MARGIN: f64 = 0.09;
/// How much larger than the text around it a heading is.
const HEADING: f32 = 1.12;
/// How much larger than the text around it a title is.
const TITLE: f32 = 1.25;
/// The longest heading, in characters.
const HEADING_CHARACTERS: usize = 110;
/// How far below the base line of the cell before it a cell of the same row may stand, in heights of its font.
const SAME_ROW: f64 = 0.4;
/// How many lines into the document its title may begin.
const TITLE_WITHIN: usize = 12;

/// A page's cells with the page's height.
#[derive(Clone)]
pub(super) struct Laid {
    /// The cells in reading order.
    pub(super) cells: Vec<Cell>,
    /// The page's height.
    pub(super) height: f64,
}

/// Gives every line of every page its role.
pub(super) fn assign(pages: Vec<Laid>) -> Vec<Vec<Line>> {
    let body = body_size(&pages);
    let repeated = repeated_margins(&pages);
    let title = title_size(&pages, body);
    let mut titled = false;
    let mut out = Vec::with_capacity(pages.len());
    for page in pages {
        let mut lines = Vec::with_capacity(page.cells.len());
        let mut before: Option<(f64, f64)> = None;
        for cell in page.cells {
            let is_large = title.is_some_and(|title| (cell.size - title).abs() < 0.6);
            let role = if cell.value {
                Role::Value
            } else if cell.across || is_in_margin(&cell, page.height) && is_margin(&cell.text, &repeated) {
                Role::Margin
            } else if is_large && (!titled || lines.len() < TITLE_WITHIN) && out.is_empty() {
                titled = true;
                Role::Title
            } else if is_heading(&cell, body) {
                Role::Heading
            } else {
                Role::Body
            };
            let beside = before
                .is_some_and(|(right, base)| cell.left > right && cell.base <= base + f64::from(cell.size) * SAME_ROW);
            before = Some((cell.right, cell.base));
            let at = cell.upright.then(|| area(&cell));
            lines.push(Line { text: cell.text, role, beside, at, weak: cell.weak });
        }
        out.push(lines);
    }
    out
}

/// Where a cell stands, to a tenth of a point.
fn area(cell: &Cell) -> Area {
    let tenths = |place: f64| (place * 10.0).round() as f32 / 10.0;
    let size = tenths(f64::from(cell.size));
    Area { left: tenths(cell.left), right: tenths(cell.right), base: tenths(cell.base), size }
}

/// The size in which most of the document is set.
fn body_size(pages: &[Laid]) -> f32 {
    let mut sizes: BTreeMap<u32, usize> = BTreeMap::new();
    for cell in pages.iter().flat_map(|page| &page.cells).filter(|cell| !cell.value && !cell.across) {
        *sizes.entry((cell.size * 2.0).round() as u32).or_default() += cell.text.len();
    }
    sizes.into_iter().max_by_key(|(size, count)| (*count, *size)).map_or(11.0, |(size, _)| size as f32 / 2.0)
}

/// The size of the title: the largest near the top of the first page, where it stands out.
fn title_size(pages: &[Laid], body: f32) -> Option<f32> {
    let cells = pages.first()?.cells.iter().filter(|cell| !cell.value && !cell.across && is_words(&cell.text));
    let largest = cells.take(TITLE_WITHIN).map(|cell| cell.size).fold(0.0, f32::max);
    (largest >= body * TITLE).then_some(largest)
}

fn is_words(text: &str) -> bool {
    text.chars().filter(|character| character.is_alphabetic()).count() >= 2
}

fn is_heading(cell: &Cell, body: f32) -> bool {
    let short = cell.text.chars().count() <= HEADING_CHARACTERS;
    short && is_words(&cell.text) && (cell.size >= body * HEADING || cell.bold && cell.size >= body * 0.95)
}

fn is_in_margin(cell: &Cell, height: f64) -> bool {
    cell.upright && (cell.base < height * MARGIN || cell.base > height * (1.0 - MARGIN))
}

/// A line without its digits: page numbers change, the rest of a margin does not.
fn shape(text: &str) -> String {
    text.chars().filter(|character| !character.is_ascii_digit()).collect::<String>().trim().to_lowercase()
}

/// The lines that stand in the margins of at least half of the pages, two or more.
fn repeated_margins(pages: &[Laid]) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for page in pages {
        let mut shapes: Vec<String> =
            page.cells.iter().filter(|cell| is_in_margin(cell, page.height)).map(|cell| shape(&cell.text)).collect();
        shapes.sort();
        shapes.dedup();
        for shape in shapes {
            *counts.entry(shape).or_default() += 1;
        }
    }
    counts.retain(|_, count| *count >= 2 && *count * 2 >= pages.len());
    counts
}

fn is_margin(text: &str, repeated: &BTreeMap<String, usize>) -> bool {
    let shape = shape(text);
    let bare: String = shape.chars().filter(|character| character.is_alphabetic() || *character == ' ').collect();
    repeated.contains_key(&shape)
        || bare.split_whitespace().all(|word| matches!(word, "pagina" | "page" | "blad" | "van" | "of" | "p"))
}
