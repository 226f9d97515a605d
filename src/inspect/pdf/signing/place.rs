//! Chooses where a person would sign, by the lines and the text around a label.
//! Never looks for ink. Where text stands in the place already, there is none to look at.

use super::lines::{Level, Lines};
use super::{Label, Place, Text};

/// What stands around a label.
pub(super) struct Surroundings<'s> {
    pub(super) texts: &'s [Text],
    pub(super) lines: &'s Lines,
    /// The width of the page.
    pub(super) width: f32,
}

/// The room that a signature needs, in heights of the label's letters: in a cell, and where no line shows a place.
const ROOM: f32 = 1.8;
const OPEN_ROOM: f32 = 2.6;
/// The width that a signature needs.
const WIDTH: f32 = 5.0;
/// How far above its line a signature reaches, and below it.
const OVER: f32 = 2.6;
const UNDER: f32 = 0.9;
/// How high a cell is at most.
const CELL: f32 = 20.0;

/// Returns the places that belong to a label; none where nobody can say which.
pub(super) fn place(text: &Text, label: &Label, around: &Surroundings<'_>) -> Option<Vec<Place>> {
    let places = match around.cell(&text.at, label.letter) {
        Some(cell) => around.in_cells(text, label, &cell),
        None => around.on_lines(text, label),
    }?;
    (!places.is_empty()).then_some(places)
}

impl Surroundings<'_> {
    /// The closed cell around a place.
    fn cell(&self, at: &Place, letter: f32) -> Option<Place> {
        let (_, middle) = at.middle();
        let left = self.lines.to_the_left(at.left + 0.5 * letter, middle)?;
        let right = self.lines.to_the_right(at.right - 0.5 * letter, middle)?;
        let top = self.lines.above(at.top + 0.3 * letter, at.left, at.right)?.y;
        let bottom = self.lines.below(at.bottom - 0.4 * letter, at.left, at.right)?.y;
        (bottom - top < CELL * letter).then_some(Place { left, top, right, bottom })
    }

    /// The places in a table or a box: the rest of the label's own cell, the cell below it, the one to its right.
    fn in_cells(&self, text: &Text, label: &Label, cell: &Place) -> Option<Vec<Place>> {
        let letter = label.letter;
        let own = Place { top: text.at.bottom, ..*cell };
        let is_roomy = own.height() > ROOM * letter;
        let mut places = Vec::new();
        if is_roomy {
            if self.has_text(cell, text) {
                return None;
            }
            places.push(*cell);
        }
        let next = self.lines.below(cell.bottom + letter, cell.left, cell.right).map(|line| line.y);
        let below = next.map(|next| Place { top: cell.bottom, bottom: next, ..*cell });
        if let Some(below) = below.filter(|one| one.height() > ROOM * letter && one.height() < CELL * letter) {
            match (self.has_text(&below, text), is_roomy) {
                (true, false) if !self.has_label(&below) => return None,
                (false, _) if self.is_closed(&below) => places.push(below),
                _ => {}
            }
        }
        let (_, middle) = text.at.middle();
        if let Some(wall) = self.lines.to_the_right(cell.right + letter, middle) {
            let right = Place { left: cell.right, right: wall, ..*cell };
            let is_wide = right.width() > WIDTH * letter;
            match self.has_text(&right, text) {
                false if is_wide => places.push(right),
                // Somebody wrote there.
                true if is_wide && !self.has_label(&right) => return None,
                _ => {}
            }
        }
        Some(places)
    }

    /// Whether upright lines stand on both sides.
    fn is_closed(&self, cell: &Place) -> bool {
        let (_, middle) = cell.middle();
        self.lines.to_the_left(cell.left + 6.0, middle).is_some_and(|x| x >= cell.left - 6.0)
            && self.lines.to_the_right(cell.right - 6.0, middle).is_some_and(|x| x <= cell.right + 6.0)
    }

    /// The place where a single line, or none, shows it.
    fn on_lines(&self, text: &Text, label: &Label) -> Option<Vec<Place>> {
        let (at, letter) = (&text.at, label.letter);
        if let Some(line) = self.line_to_the_right(at, letter) {
            let place = self.over(&line, letter, OVER, text);
            let written =
                Place { left: at.right, top: line.y - OVER * letter, bottom: line.y + 0.35 * letter, ..place };
            return (!self.begins_in(&written, text)).then(|| vec![place]);
        }
        let above = self.lines.above(at.top + 0.2 * letter, at.left, at.right);
        let above = above.filter(|line| at.top - line.y < 1.7 * letter && line.right - line.left > WIDTH * letter);
        if self.is_written_below(text, letter) {
            return None;
        }
        let below = self.line_below(text, letter);
        let mut places = Vec::new();
        if let Some(line) = above {
            let written =
                Place { left: line.left - letter, top: line.y - OVER * letter, right: line.right, bottom: line.y };
            if self.begins_in(&written, text) {
                return None;
            }
            places.push(self.over(line, letter, 4.5, text));
        }
        match below {
            Some(place) => places.push(place),
            None if above.is_none() => return self.open(text, label),
            None => {}
        }
        let has_room = |place: &Place| place.height() > ROOM * letter && place.width() > WIDTH * letter;
        if !places.iter().all(|place| !self.has_text(&Place { bottom: place.bottom - 0.9 * letter, ..*place }, text)) {
            return None;
        }
        places.retain(has_room);
        Some(places)
    }

    /// A line that begins to the right of a label, on its base line.
    fn line_to_the_right(&self, at: &Place, letter: f32) -> Option<Level> {
        let fits = |line: &&Level| {
            let from = line.left - at.right;
            (at.top..at.bottom + 0.9 * letter).contains(&line.y)
                && (-1.5 * letter..9.0 * letter).contains(&from)
                && line.right - line.left.max(at.right) > 4.0 * letter
        };
        let first = self.lines.level.iter().filter(fits).min_by(|a, b| a.left.total_cmp(&b.left))?;
        let is_between = |text: &Text| {
            let (x, y) = text.at.middle();
            x > at.right && x < first.left && (at.top..at.bottom).contains(&y)
        };
        (!self.texts.iter().any(is_between)).then_some(Level { left: first.left.max(at.right), ..*first })
    }

    /// The place on a line: as high as a signature is, and no higher than the text above.
    fn over(&self, line: &Level, letter: f32, high: f32, own: &Text) -> Place {
        let top = line.y - high * letter;
        let text_above = self.texts.iter().filter(|text| {
            text.at.across(line.left, line.right) > letter
                && text.at.bottom < line.y - 0.8 * letter
                && text.at != own.at
        });
        let limit = text_above.map(|text| text.at.bottom).fold(top, f32::max);
        let rule = self.lines.above(line.y - 1.2 * letter, line.left, line.right).map_or(limit, |rule| rule.y);
        let (left, right) = (line.left - 0.4 * letter, line.right + 0.4 * letter);
        Place { left, right, top: limit.max(rule), bottom: line.y + UNDER * letter }
    }

    /// Whether something that reads as text stands between a label and the line below it.
    fn is_written_below(&self, text: &Text, letter: f32) -> bool {
        let at = &text.at;
        let Some(line) = self.lines.below(at.bottom + ROOM * letter, at.left, at.right) else { return false };
        let between = Place { left: line.left, top: at.bottom, right: line.right, bottom: line.y + 0.3 * letter };
        line.y - at.bottom < 9.0 * letter && line.right - line.left > WIDTH * letter && self.begins_in(&between, text)
    }

    /// The place above a line under the label, or in the box under it.
    fn line_below(&self, text: &Text, letter: f32) -> Option<Place> {
        let at = &text.at;
        let line = *self.lines.below(at.bottom + 0.1 * letter, at.left, at.right)?;
        let gap = line.y - at.bottom;
        let is_long = |line: &Level| line.right - line.left > WIDTH * letter;
        if gap > 9.0 * letter || !is_long(&line) {
            return None;
        }
        let place = if gap < ROOM * letter {
            let foot = self.lines.below(line.y + letter, line.left, line.right)?;
            let is_box = (foot.left - line.left).abs() < letter && (foot.right - line.right).abs() < letter;
            if !is_box || foot.y - line.y > CELL * letter {
                return None;
            }
            Place { left: line.left, right: line.right, top: line.y, bottom: foot.y }
        } else {
            let (left, right) = (line.left.min(at.left), line.right.max(at.right));
            Place { left, right, top: at.bottom, bottom: line.y + 0.5 * letter }
        };
        // A line below other text is not the label's.
        let is_between = |other: &Text| {
            other.at != *at && other.at.across(place.left, place.right) > letter && {
                let (_, y) = other.at.middle();
                (at.bottom..line.y - 0.2 * letter).contains(&y) && gap > ROOM * letter
            }
        };
        (!self.texts.iter().any(is_between)).then_some(place)
    }

    /// Where no line shows a place: below the label and to its right.
    fn open(&self, text: &Text, label: &Label) -> Option<Vec<Place>> {
        let (at, letter) = (&text.at, label.letter);
        let beside = self.texts.iter().filter(|other| {
            other.at.left > at.right
                && other.at.bottom > at.top - 0.2 * letter
                && other.at.top < at.bottom + 0.2 * letter
        });
        let wall = beside.map(|other| other.at.left).fold(self.width - 2.0 * letter, f32::min);
        if wall - at.right < 8.0 * letter && label.has_colon && wall < self.width - 2.0 * letter - 1.0 {
            let names = self.texts.iter().find(|other| other.at.left == wall);
            // Another label there asks for something of its own.
            if !names.is_some_and(|other| other.asks || other.label.is_some()) {
                return None;
            }
        }
        let right = Place {
            left: at.right + 0.4 * letter,
            right: wall.min(at.right + 26.0 * letter),
            top: at.top - 1.2 * letter,
            bottom: at.bottom + 0.6 * letter,
        };
        let most = Place {
            left: at.left - letter,
            right: (at.left + 18.0 * letter).max(at.right).min(wall.max(at.right)),
            top: at.bottom + 0.2 * letter,
            bottom: at.bottom + 7.0 * letter,
        };
        let under = self.texts.iter().filter(|other| {
            other.at.across(most.left, most.right) > 0.3 * letter && other.at.top > at.bottom - 0.3 * letter
        });
        let limit = under.clone().map(|other| other.at.top).fold(most.bottom, f32::min);
        let below = Place { bottom: limit - 0.2 * letter, ..most };
        let has_below = below.height() > OPEN_ROOM * letter;
        // Short text may be what somebody wrote.
        let is_written = |other: &Text| {
            let is_near = other.at.top - at.bottom < 4.5 * letter && other.label.is_none() && !other.asks;
            is_near && other.at.width() < 14.0 * letter
        };
        let has_right = label.has_colon && right.width() > 10.0 * letter;
        if under.clone().any(is_written) || !(has_below || has_right) {
            return None;
        }
        let mut places = Vec::new();
        if has_below {
            places.push(below);
        }
        if right.width() > WIDTH * letter {
            places.push(right);
        }
        Some(places)
    }

    /// Whether other text than the label stands in a place.
    fn has_text(&self, place: &Place, own: &Text) -> bool {
        self.texts.iter().any(|text| text.at != own.at && place.holds(text.at.middle()))
    }

    /// Whether other text that asks nothing begins in a place.
    fn begins_in(&self, place: &Place, own: &Text) -> bool {
        let begins = |text: &Text| {
            (place.left..place.right).contains(&text.at.left) && place.holds((place.left, text.at.middle().1))
        };
        self.texts.iter().any(|text| text.at != own.at && text.label.is_none() && !text.asks && begins(text))
    }

    /// Whether a label to sign at, or another one, stands in a place.
    fn has_label(&self, place: &Place) -> bool {
        self.texts.iter().any(|text| (text.label.is_some() || text.asks) && place.holds(text.at.middle()))
    }
}
