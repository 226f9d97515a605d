//! Pages as a reader sees them: words whose letters were set apart put together, and for dates the lines of a narrow cell.
//! Never changes how many lines a page has.

use super::calendar::month_named;
use super::text::Words;
use crate::dossier::{Line, Page, Role};
use std::borrow::Cow;

/// A line of so many letters apart, at least, is spaced.
const APART: usize = 6;
/// How far apart the sides of one column may be, in points.
const SIDE: f32 = 3.0;
/// How far below a line its cell goes on at most, in heights of its letters.
const LEADING: f32 = 2.0;
/// How many words the lines of a narrow cell hold at most.
const NARROW: usize = 7;
/// How many lines before it the first line of a cell may stand.
const NEAR: usize = 14;

/// The pages, with the words of spaced lines put together.
pub(super) fn together(pages: &[Page]) -> Cow<'_, [Page]> {
    if !pages.iter().any(|page| page.lines.iter().any(|line| is_spaced(&line.text, APART))) {
        return Cow::Borrowed(pages);
    }
    let tidy = |page: &Page| {
        let most = page.lines.iter().filter(|line| is_spaced(&line.text, APART)).count() * 2 > page.lines.len();
        let least = if most { 2 } else { APART };
        let line = |line: &Line| match is_spaced(&line.text, least) {
            true => Line { text: joined(&line.text), ..line.clone() },
            false => line.clone(),
        };
        Page { lines: page.lines.iter().map(line).collect(), ..page.clone() }
    };
    Cow::Owned(pages.iter().map(tidy).collect())
}

/// Hardly anything but single letters: `O N D E R Z O E K`. Boxes of digits are none.
fn is_spaced(text: &str, least: usize) -> bool {
    let mut pieces = text.split_whitespace().map(|piece| piece.chars().count());
    let (all, single) =
        pieces.by_ref().fold((0, 0), |(all, single), count| (all + 1, single + usize::from(count == 1)));
    let letters = text.chars().filter(|char| char.is_alphabetic()).count();
    all >= least && single * 10 >= all * 9 && (letters * 3 >= single || least < APART)
}

/// Puts the letters together. A wider space ends a word; where there is none, a capital or a sign does.
fn joined(text: &str) -> String {
    let wide = text.trim().contains("  ");
    let words = text.trim().split(if wide { "  " } else { "\u{0}" }).map(|word| word.replace(' ', ""));
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    if wide {
        return words.join(" ");
    }
    let (mut out, mut last) = (String::new(), ' ');
    for char in words.concat().chars() {
        let capital = last.is_lowercase() && char.is_uppercase();
        let sign = matches!(last, ':' | ',' | ';' | ')') || char == '(';
        if capital || sign {
            out.push(' ');
        }
        out.push(char);
        last = char;
    }
    out
}

/// A page on which a narrow cell with a date holds it on one line; none where none goes on. The lines that it takes in
/// are left empty.
pub(super) fn with_whole_cells(page: &Page) -> Option<Page> {
    let mut lines = page.lines.clone();
    let mut ends: Vec<Option<(f32, f32, f32)>> =
        lines.iter().map(|line| line.at.map(|at| (at.left, at.base, at.size))).collect();
    let mut changed = join_boxes(&mut lines);
    let mut alone = false;
    for at in 1..lines.len() {
        if !lines[at].beside {
            alone = false;
        }
        let Some((left, base, size)) = ends[at].filter(|_| lines[at].role != Role::Margin) else { continue };
        let goes_on = |above: &usize| {
            let (of, own) = (&lines[*above], ends[*above]);
            own.is_some_and(|(from, last, size)| {
                (from - left).abs() <= SIDE && base - last > size * 0.5 && base - last <= size * LEADING
            }) && !of.text.is_empty()
                && is_narrow(&of.text)
        };
        let in_row = |above: usize| lines[above].beside || lines.get(above + 1).is_some_and(|next| next.beside);
        let Some(above) = (at.saturating_sub(NEAR)..at).rev().find(goes_on).filter(|&above| in_row(above)) else {
            continue;
        };
        // The row below it begins at the left; what stands further to the right alone belongs to the row above.
        let first = !lines[at].beside;
        let indented = lines[above].beside && (first || alone);
        alone |= first && lines[above].beside;
        let fits =
            is_narrow(&lines[at].text) && (indented || first) && goes_on_with(&lines[above].text, &lines[at].text);
        if fits {
            let text = std::mem::take(&mut lines[at].text);
            let tight = lines[above].text.trim_end().ends_with(['-', '/']);
            let trimmed = lines[above].text.trim_end().to_owned();
            lines[above].text =
                if tight { format!("{trimmed}{}", text.trim()) } else { format!("{trimmed} {}", text.trim()) };
            ends[above] = ends[above].map(|(from, ..)| (from, base, size));
            changed = true;
        }
    }
    changed.then(|| Page { lines, ..page.clone() })
}

/// Day, month and year in three cells of a row become one.
fn join_boxes(lines: &mut [Line]) -> bool {
    let mut changed = false;
    for at in 2..lines.len() {
        let digits = |at: usize, count: std::ops::RangeInclusive<usize>| {
            let text = lines[at].text.trim();
            (count.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.to_owned())
        };
        let row = lines[at].beside && lines[at - 1].beside;
        let year = || digits(at, 4..=4).filter(|year| year.starts_with("20") || year.starts_with("19"));
        let of = |at: usize, most: u32| {
            digits(at, 1..=2).filter(|text| text.parse().is_ok_and(|value: u32| (1..=most).contains(&value)))
        };
        let (Some(day), Some(month), Some(year)) = (of(at - 2, 31), of(at - 1, 12), year().filter(|_| row)) else {
            continue;
        };
        lines[at - 2].text = format!("{day}-{month}-{year}");
        lines[at - 1].text.clear();
        lines[at].text.clear();
        changed = true;
    }
    changed
}

fn is_narrow(text: &str) -> bool {
    (1..=NARROW * 2).contains(&text.split_whitespace().count())
}

/// A date that has begun ends in the second text, or a list of dates goes on in it.
fn goes_on_with(text: &str, next: &str) -> bool {
    let digit = |text: &str| text.contains(|char: char| char.is_ascii_digit());
    if !digit(text)
        || !digit(next)
        || text.split_whitespace().count() > NARROW
        || next.split_whitespace().count() > NARROW
    {
        return false;
    }
    let words = Words::of_text(text);
    // "Datum afname 1" and "Datum afname 2" are two rows.
    let named =
        |word: &str| word.len() > 2 && !month_named(word) && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    if named(words.word(0)) && Words::of_text(next).word(0) == words.word(0) {
        return false;
    }
    let last = words.tokens.len().checked_sub(1).map(|last| words.word(last)).unwrap_or_default();
    let number = !last.is_empty() && last.len() <= 2 && last.bytes().all(|byte| byte.is_ascii_digit());
    let open = text.trim_end().ends_with(['-', '/', ',', '+', '&', '(']) || month_named(last) || number;
    let joins = matches!(last, "en" | "tot" | "m" | "di" | "ma" | "wo" | "do" | "vr" | "and" | "und" | "et");
    let shut = text.matches('(').count() == text.matches(')').count();
    open || joins || !shut
}
