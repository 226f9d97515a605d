//! Where in a Word document somebody signs, and whether anything stands there: an empty cell or line after its label.
//! Never lays the document out: beside and below are cells of a table, and the paragraphs that follow.

use crate::dossier::Unsigned;
use crate::inspect::signing::{SigningLabel, SigningWords};

/// More pieces than this are not looked at.
const PIECES: usize = 20_000;
/// So many empty lines behind a label without a colon are meant for a signature.
const EMPTY_LINES: usize = 2;
/// Signs that are meant as a line to write on.
const FILLER: [char; 5] = ['.', '_', '\u{2026}', '-', '\t'];

/// A cell: its table, its row, its place in the row.
type Cell = (usize, usize, usize);

/// A paragraph as it matters here.
#[derive(Debug)]
struct Piece {
    text: String,
    /// A picture or a drawing stands in it.
    drawn: bool,
    cell: Option<Cell>,
}

impl Piece {
    fn has_words(&self) -> bool {
        self.text.chars().any(char::is_alphanumeric)
    }

    fn is_empty(&self) -> bool {
        !self.drawn && !self.has_words()
    }
}

/// The paragraphs of a document in order.
#[derive(Debug, Default)]
pub(super) struct Trail {
    pieces: Vec<Piece>,
    /// The tables that are open, and how many there were.
    open: Vec<Cell>,
    tables: usize,
}

impl Trail {
    /// Follows an element that begins.
    pub(super) fn start(&mut self, name: &str) {
        if name == "tbl" {
            self.tables += 1;
            self.open.push((self.tables, 0, 0));
        }
        match (name, self.open.last_mut()) {
            ("tr", Some(cell)) => *cell = (cell.0, cell.1 + 1, 0),
            ("tc", Some(cell)) => cell.2 += 1,
            _ => {}
        }
    }

    /// Follows an element that ends.
    pub(super) fn end(&mut self, name: &str) {
        if name == "tbl" {
            self.open.pop();
        }
    }

    /// Takes a paragraph that ended.
    pub(super) fn add(&mut self, text: String, drawn: bool) {
        if self.pieces.len() < PIECES {
            let cell = self.open.last().copied().filter(|cell| cell.2 > 0);
            self.pieces.push(Piece { text, drawn, cell });
        }
    }

    /// Returns the places that look empty.
    pub(super) fn unsigned(&self, words: &SigningWords) -> Vec<Unsigned> {
        let mut found = Vec::new();
        for (at, piece) in self.pieces.iter().enumerate().filter(|(_, piece)| !piece.drawn) {
            let Some(label) = words.find(&piece.text).filter(|label| !label.is_filled) else { continue };
            let is_empty = match piece.cell {
                Some(cell) => self.is_empty_around(at, cell, &label, words),
                None => self.is_empty_behind(at, &label, words),
            };
            if is_empty {
                found.push(Unsigned { label: label.words, field: false, at: None });
            }
        }
        found
    }

    /// Whether nothing stands in the label's cell, nor in that beside or below it, as far as they are for the signature.
    fn is_empty_around(&self, at: usize, cell: Cell, label: &SigningLabel, words: &SigningWords) -> bool {
        let mut own = self.pieces.iter().enumerate().filter(|(other, piece)| *other != at && piece.cell == Some(cell));
        let own_lines = own.clone().count();
        if own.any(|(_, piece)| !piece.is_empty()) {
            return false;
        }
        let (table, row, column) = cell;
        let mut has_place = own_lines > 0 || has_filler(&self.pieces[at].text, label);
        for beside in [(table, row, column + 1), (table, row + 1, column)] {
            let mut there = self.pieces.iter().filter(|piece| piece.cell == Some(beside)).peekable();
            let exists = there.peek().is_some();
            let mut full = there.filter(|piece| !piece.is_empty());
            match full.next() {
                None => has_place |= exists,
                // Something else is asked there.
                Some(piece) if !piece.drawn && asks(&piece.text, words) => {}
                Some(_) => return false,
            }
        }
        has_place
    }

    /// Whether nothing stands behind a label on its own line, or on the empty lines that follow it.
    fn is_empty_behind(&self, at: usize, label: &SigningLabel, words: &SigningWords) -> bool {
        let behind = &self.pieces[at + 1..];
        let empty = behind.iter().take_while(|piece| piece.is_empty() && piece.cell.is_none()).count();
        let has_line = behind[..empty].iter().any(|piece| piece.text.chars().any(|char| FILLER.contains(&char)));
        let is_open = match behind.get(empty) {
            None => true,
            Some(next) if next.drawn => return false,
            Some(next) if empty == 0 && next.cell.is_none() => asks(&next.text, words) || next.text.len() > 60,
            Some(next) => empty > 0 || next.cell.is_none(),
        };
        let shows_place = has_filler(&self.pieces[at].text, label) || has_line || empty >= EMPTY_LINES;
        is_open && (shows_place || label.has_colon)
    }
}

/// Whether a line to write on stands behind a label.
fn has_filler(text: &str, label: &SigningLabel) -> bool {
    text[label.end..].chars().filter(|char| FILLER.contains(char)).count() > 2
}

/// Whether a text asks something itself: a label with or without a colon.
fn asks(text: &str, words: &SigningWords) -> bool {
    text.contains(':') || words.find(text).is_some() || words.is_label(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> SigningWords {
        let list = |words: &str| words.split(',').map(str::to_owned).collect();
        SigningWords { labels: list("handtekening*,voor akkoord"), beside: list("ouder*,directeur,datum,naam") }
    }

    /// The labels of what looks empty. A paragraph a line; `[` begins a row, `|` parts its cells, `#` is a picture.
    #[track_caller]
    fn unsigned(document: &str) -> Vec<String> {
        let mut trail = Trail::default();
        let mut in_table = false;
        for line in document.lines().map(str::trim) {
            let row = line.strip_prefix('[');
            match (row.is_some(), in_table) {
                (true, false) => trail.start("tbl"),
                (false, true) => trail.end("tbl"),
                _ => {}
            }
            in_table = row.is_some();
            let Some(row) = row else {
                trail.add(line.replace('#', ""), line.contains('#'));
                continue;
            };
            trail.start("tr");
            for cell in row.split('|') {
                trail.start("tc");
                cell.split('/').for_each(|text| trail.add(text.replace('#', ""), text.contains('#')));
            }
        }
        trail.unsigned(&words()).into_iter().map(|one| one.label).collect()
    }

    #[test]
    fn an_empty_cell_beside_or_below_a_label_looks_unsigned() {
        assert_eq!(unsigned("[Handtekening ouder 1|\n[Handtekening ouder 2|#"), ["Handtekening ouder 1"]);
        assert_eq!(unsigned("[Naam|Handtekening ouder\n[P. Bos|"), ["Handtekening ouder"]);
        assert_eq!(unsigned("[Handtekening ouder|Handtekening directeur\n[#|"), ["Handtekening directeur"]);
        assert_eq!(unsigned("[Handtekening ouder//|Datum: 3 mei"), ["Handtekening ouder"]);
        assert_eq!(unsigned("[Handtekening ouder|P. Bos").len(), 0);
        assert_eq!(unsigned("[Handtekening ouder/#|Datum: 3 mei").len(), 0);
    }

    #[test]
    fn an_empty_line_behind_a_label_looks_unsigned() {
        assert_eq!(unsigned("Handtekening ouder: ........\nDatum: 3 mei"), ["Handtekening ouder"]);
        assert_eq!(unsigned("Handtekening ouder:\nDatum: 3 mei"), ["Handtekening ouder"]);
        assert_eq!(unsigned("Handtekening ouder\n\n\nDatum: 3 mei"), ["Handtekening ouder"]);
        assert_eq!(unsigned("Handtekening ouder:\n\n#\n").len(), 0);
        assert_eq!(unsigned("Handtekening ouder: #\n").len(), 0);
        assert_eq!(unsigned("Handtekening ouder:\nP. Bos").len(), 0);
        assert_eq!(unsigned("Handtekening ouder: P. Bos").len(), 0);
        assert_eq!(unsigned("Handtekening ouder\nDe ouders tekenen op school.").len(), 0);
    }
}
