//! Where the lines and the cells of a Word document stand to each other, on steps that stand for lines and columns.
//! Never lays anything out: keeps only what is beside and what is below what.

use super::xml::Attributes;
use crate::dossier::{Area, Line};

/// How wide the text is.
const WIDTH: f32 = 1000.0;
/// From one line to the next.
const STEP: f32 = 12.0;
/// How high a line's letters are.
const SIZE: f32 = 10.0;
/// How wide one of its letters is.
const LETTER: f32 = 5.0;
/// More columns than a page can show.
const COLUMNS: usize = 256;

/// A table that is being read.
#[derive(Debug)]
struct Table {
    left: f32,
    right: f32,
    /// The widths of its columns, in any unit.
    widths: Vec<f32>,
    /// Where the current row begins and ends so far.
    top: f32,
    bottom: f32,
    /// Where the current cell begins, and how many columns it covers.
    column: usize,
    span: usize,
}

/// The place where the next line goes.
#[derive(Debug, Default)]
pub(super) struct Grid {
    tables: Vec<Table>,
    base: f32,
}

impl Grid {
    /// Follows an element that begins.
    pub(super) fn start(&mut self, name: &str, attributes: &Attributes) {
        let number = |key: &str| attributes.get(key).and_then(|value| value.parse::<usize>().ok());
        if name == "tbl" {
            let (left, right) = self.sides();
            let (top, bottom) = (self.base, self.base);
            self.tables.push(Table { left, right, widths: Vec::new(), top, bottom, column: 0, span: 1 });
        }
        let base = self.base;
        let Some(table) = self.tables.last_mut() else { return };
        match name {
            "gridCol" if table.widths.len() < COLUMNS => {
                let width = attributes.get("w").and_then(|width| width.parse::<f32>().ok());
                table.widths.push(width.filter(|width| width.is_finite() && *width > 0.0).unwrap_or(1.0));
            }
            "tr" => (table.top, table.bottom, table.column) = (base, base, 0),
            "gridBefore" => table.column += number("val").unwrap_or(0).min(COLUMNS),
            "tc" => {
                table.span = 1;
                self.base = table.top;
            }
            "gridSpan" => table.span = number("val").unwrap_or(1).clamp(1, COLUMNS),
            _ => {}
        }
    }

    /// Follows an element that ends.
    pub(super) fn end(&mut self, name: &str) {
        let Some(table) = self.tables.last_mut() else { return };
        match name {
            "tc" => {
                table.column += table.span;
                table.bottom = table.bottom.max(self.base);
            }
            "tr" => self.base = table.bottom.max(table.top),
            "tbl" => drop(self.tables.pop()),
            _ => {}
        }
    }

    /// Gives lines their places, one below the other.
    pub(super) fn place(&mut self, lines: &mut [Line]) {
        let (left, right) = self.sides();
        for line in lines {
            self.base += STEP;
            let length = line.text.chars().count() as f32 * LETTER;
            line.at = Some(Area { left, right: right.min(left + length), base: self.base, size: SIZE });
        }
    }

    /// Where the current cell begins and ends.
    fn sides(&self) -> (f32, f32) {
        let Some(table) = self.tables.last() else { return (0.0, WIDTH) };
        let all: f32 = table.widths.iter().sum();
        let columns = table.widths.len().max(1);
        let edge = |column: usize| {
            let known: f32 = table.widths.iter().take(column).sum();
            let beyond = column.saturating_sub(table.widths.len()) as f32 / columns as f32;
            let part = if all > 0.0 { known / all } else { 0.0 };
            table.left + (table.right - table.left) * (part + beyond)
        };
        // A gap keeps the words of two cells apart.
        let (left, right) = (edge(table.column), edge(table.column + table.span));
        (left + 1.0, (right - 1.0).max(left + 2.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Role;

    fn attributes(pairs: &[(&str, &str)]) -> Attributes {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn line(grid: &mut Grid) -> Area {
        let mut lines = [Line::new("Woord".into(), Role::Body)];
        grid.place(&mut lines);
        lines[0].at.unwrap()
    }

    #[test]
    fn cells_of_a_row_stand_beside_each_other_and_rows_below() {
        let mut grid = Grid::default();
        let before = line(&mut grid);
        grid.start("tbl", &attributes(&[]));
        for width in ["3000", "6000"] {
            grid.start("gridCol", &attributes(&[("w", width)]));
        }
        let mut rows = Vec::new();
        for _ in 0..2 {
            grid.start("tr", &attributes(&[]));
            let mut cells = Vec::new();
            for lines in [3, 1] {
                grid.start("tc", &attributes(&[]));
                cells.push((0..lines).map(|_| line(&mut grid)).collect::<Vec<_>>());
                grid.end("tc");
            }
            grid.end("tr");
            rows.push(cells);
        }
        grid.end("tbl");
        let after = line(&mut grid);
        assert!(before.base < rows[0][0][0].base);
        assert_eq!(rows[0][0][0].base, rows[0][1][0].base);
        assert!(rows[0][0][0].right < rows[0][1][0].left);
        assert!(rows[0][0][2].base < rows[1][1][0].base && rows[1][0][2].base < after.base);
        assert_eq!(rows[0][1][0].left, rows[1][1][0].left);
    }
}
