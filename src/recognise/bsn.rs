//! Whether a labelled citizen service number stands on a page: behind its label, in the cells beside it, or below it, in
//! one piece, in groups, or one digit a box.
//! Never keeps a number.

use super::lexicon::{Hit, Sense};
use super::places;
use super::text::Words;

/// How many digits it has. The first may be a nought that a spreadsheet threw away.
const DIGITS: usize = 9;
/// How many words may stand between a label and the number on one line.
const REACH: usize = 5;
/// How many lines a table's head may stand above a number.
const DEPTH: usize = 6;
/// How many words a cell holds at most.
const CELL: usize = 8;

/// Says whether one stands on a page.
pub(super) fn is_on(words: &Words<'_>, hits: &[Hit]) -> bool {
    hits.iter().filter(|hit| hit.sense == Sense::Bsn).any(|hit| {
        let line = words.line_of(hit.tokens.start);
        let here = words.of_line[line].clone();
        let rest = hit.tokens.end..here.end;
        let own: Vec<usize> = rest.clone().collect();
        let beside: Vec<usize> =
            cells_beside(words, line).iter().flat_map(|&line| words.of_line[line].clone()).collect();
        let on_line = (0..own.len().min(REACH)).any(|at| starts_number(words, &own[at..], &beside, true));
        let in_cells = own.is_empty() && starts_number(words, &[], &beside, true);
        on_line || in_cells || (rest.len() <= 2 && below(words, line))
    })
}

/// The cells to the right of a line, in their order.
fn cells_beside(words: &Words<'_>, line: usize) -> Vec<usize> {
    if words.area(line).is_none() {
        return (line + 1..words.lines.len()).take_while(|&next| words.is_beside(next)).take(DIGITS + 1).collect();
    }
    let mut right = places::right_of(words, &[line]);
    right.sort_by(|one, other| {
        let left = |line: &usize| words.area(*line).map_or(f32::MAX, |area| area.left);
        left(one).total_cmp(&left(other))
    });
    right
}

/// A number in one of the cells below a label, or in the row that starts there.
fn below(words: &Words<'_>, line: usize) -> bool {
    let in_column = places::below(words, line);
    let by_order =
        (line + 1..words.lines.len().min(line + 1 + DEPTH)).take_while(|&below| words.of_line[below].len() <= CELL);
    let rows = in_column.into_iter().map(|below| (below, true)).chain(by_order.map(|below| (below, false)));
    rows.into_iter().any(|(below, sure)| {
        let own: Vec<usize> = words.of_line[below].clone().collect();
        let beside: Vec<usize> =
            cells_beside(words, below).iter().flat_map(|&line| words.of_line[line].clone()).collect();
        starts_number(words, &own, &beside, sure)
    })
}

/// Digits from the first of these words on: in one piece, in groups, or one a box, on the line and then in the cells.
/// `sure`: they stand where the number stands, so one digit may be lost.
fn starts_number(words: &Words<'_>, own: &[usize], beside: &[usize], sure: bool) -> bool {
    let is_number = |at: usize| words.word(at).bytes().all(|byte| byte.is_ascii_digit()) && !words.word(at).is_empty();
    let mut digits = String::new();
    let mut single = true;
    for (number, &at) in own.iter().chain(beside).enumerate() {
        let new_line = number > 0 && words.line_of(at) != words.line_of(at - 1);
        let joined = number == 0 || number == own.len() || new_line || is_joint(words.gap(at));
        // A box holds one digit; another cell with more is another number.
        let boxed = words.word(at).len() == 1 && single;
        if !is_number(at) || !joined || ((new_line || number >= own.len()) && !digits.is_empty() && !boxed) {
            break;
        }
        single &= words.word(at).len() == 1;
        digits.push_str(words.word(at));
        if digits.len() >= DIGITS {
            let next = own.get(number + 1).copied().filter(|next| words.line_of(*next) == words.line_of(at));
            let goes_on = next.is_some_and(|next| is_number(next) && matches!(words.gap(next), "." | "-"));
            return digits.len() == DIGITS && !goes_on && passes_eleven(&digits);
        }
    }
    sure && digits.len() + 1 == DIGITS && passes_eleven(&format!("0{digits}"))
}

/// What may stand between the groups of a number, or between the boxes.
fn is_joint(gap: &str) -> bool {
    matches!(gap.trim(), "" | "." | "-" | "|" | "/" | "_" | "][" | "] [")
}

/// The check on a citizen service number (elfproef).
pub(super) fn passes_eleven(digits: &str) -> bool {
    if digits.len() != DIGITS || digits == "000000000" {
        return false;
    }
    let sum: i32 = digits
        .bytes()
        .zip([9, 8, 7, 6, 5, 4, 3, 2, -1])
        .map(|(byte, weight)| i32::from(byte.saturating_sub(b'0')) * weight)
        .sum();
    sum % 11 == 0
}
