//! Dates as documents spell them: days, months, stretches of a year, lists and ranges, in words or numbers, in Dutch,
//! English, German, French and Turkish; day before month.
//! Never reads a label, never yields a day that does not exist, and never a month of a day that could not be read.

mod digits;
mod names;
mod part;
mod year;

use super::text::Words;
use crate::dossier::Precision;
use chrono::{Datelike, NaiveDate};
use digits::{number, number_like, ordinal};
pub(super) use names::{leads, one_apart};
use part::{Part, part};
pub(super) use year::only_year;

/// A list of more dates than this is a table of something else.
const LIST: usize = 12;

/// A date with its spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spelled {
    /// The day; of a month or a stretch, its first.
    pub(super) date: NaiveDate,
    /// The last day of a month or a stretch.
    pub(super) until: Option<NaiveDate>,
    /// To the day, the month or a stretch.
    pub(super) precision: Precision,
    /// The words that spell it.
    pub(super) tokens: (usize, usize),
}

/// A list of dates, or one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct List {
    /// The dates that exist.
    pub(super) dates: Vec<Spelled>,
    /// The word after the last.
    pub(super) end: usize,
    /// No year is spelled: each stands in a year that is none of its own.
    pub(super) yearless: bool,
}

impl List {
    /// Returns the words that spell the whole list.
    pub(super) fn spelling(&self) -> std::ops::Range<usize> {
        let start = self.dates.iter().map(|spelled| spelled.tokens.0).min().unwrap_or(self.end);
        start..self.end
    }
}

/// Reads the dates that start at a word: one, a list ("5, 12 en 19 maart 2024") or a range ("5 maart t/m 12 april
/// 2024"). What the earlier ones leave out, the later ones say.
pub(super) fn list_at(words: &Words<'_>, at: usize) -> Option<List> {
    let mut parts = parts_at(words, at)?;
    complete(&mut parts);
    let end = parts.last().map_or(at, |part| part.end);
    let dates: Vec<_> = parts.iter().filter_map(spelled).collect();
    (!dates.is_empty()).then_some(List { dates, end, yearless: false })
}

/// The year in which a date stands that has none; a leap year.
const NO_YEAR: i32 = 2000;

/// Reads days without a year: "16 en 23 september", "17/6 jl.". In numbers only before such a word.
pub(super) fn yearless_at(words: &Words<'_>, at: usize) -> Option<List> {
    let word = words.word(at);
    let begins = word.starts_with(|first: char| first.is_ascii_digit()) || names::leads(word);
    if !begins && digits::ordinal_in_words(word).is_none() {
        return None;
    }
    let mut parts = parts_at(words, at)?;
    while parts.last().is_some_and(|part| part.month.is_none()) {
        parts.pop();
    }
    let end = parts.last()?.end;
    let last = last_word(words, end);
    let fits = |part: &Part| {
        part.year.is_none() && part.day.is_some() && part.stretch.is_none() && (part.in_words || last > end)
    };
    let number = |at: usize| words.word(at).bytes().all(|byte| byte.is_ascii_digit());
    let more = tight(words.gap(end)) && number(end) && !words.word(end).is_empty();
    if more || parts.iter().any(|part| part.month.is_some() && !fits(part)) {
        return None;
    }
    for at in (0..parts.len() - 1).rev() {
        let next = parts[at + 1].month;
        parts[at].month = parts[at].month.or(next);
    }
    parts.iter_mut().for_each(|part| part.year = Some(NO_YEAR));
    let dates: Vec<_> = parts.iter().filter_map(spelled).collect();
    (!dates.is_empty()).then_some(List { dates, end: last, yearless: true })
}

/// `jl.`, `j.l.`, `jongstleden`, `l.l.`: the word after it.
fn last_word(words: &Words<'_>, at: usize) -> usize {
    match (words.word(at), words.word(at + 1)) {
        ("jl" | "jongstleden" | "ll" | "laatstleden" | "afgelopen" | "dit", _) => at + 1,
        ("j" | "l", "l") => at + 2,
        _ => at,
    }
}

/// The parts of one date or several that start at a word.
fn parts_at(words: &Words<'_>, at: usize) -> Option<Vec<Part>> {
    if inside(words, at) {
        return None;
    }
    let mut parts = vec![part(words, leading(words, at))?];
    while parts.len() < LIST {
        let last = parts[parts.len() - 1];
        let Some(next) = separator(words, last.end) else { break };
        let Some(more) = part(words, leading(words, next)) else { break };
        // "groep 5, 12-03-2024" is no list: a bare day goes with a month in words, or with "en" and "t/m".
        if last.month.is_none() && more.month.is_some() && !more.in_words && words.gap(last.end).contains(',') {
            break;
        }
        parts.push(more);
    }
    Some(parts)
}

/// Reads a year, or a school year, that stands where a date is expected, and nothing behind it.
pub(super) fn year_at(words: &Words<'_>, at: usize) -> Option<List> {
    let school = names::school_year(words.word(at));
    let from = at + usize::from(school);
    let word = words.word(from);
    let year = digits::year(word).filter(|year| word.len() == 4 && (1990..=2099).contains(year))?;
    let second = part::second_year(words, from + 1, year);
    let end = from + 1 + usize::from(second.is_some());
    let behind = words.rest_of_line(end - 1).trim_start();
    if !(behind.is_empty() || behind.starts_with([')', ',', ';', '.'])) || (school && second.is_none()) {
        return None;
    }
    let (first, last) = if second.is_some() { ((8, year), (7, year + 1)) } else { ((1, year), (12, year)) };
    let date = NaiveDate::from_ymd_opt(first.1, first.0, 1)?;
    let until = last_of_month(last.1, last.0);
    let spelled = Spelled { date, until, precision: Precision::Span, tokens: (at, end) };
    Some(List { dates: vec![spelled], end, yearless: false })
}

/// Reads six digits, or several times six, that stand where a date is expected ("030626 + 100626"), and nothing else.
pub(super) fn six_at(words: &Words<'_>, at: usize) -> Option<List> {
    let line = words.line_of(at);
    let end = (at..words.tokens.len()).find(|&at| words.line_of(at) != line).unwrap_or(words.tokens.len());
    let dates: Option<Vec<Spelled>> =
        (at..end.min(at + LIST)).filter(|&at| words.word(at) != "en").map(|at| six(words, at)).collect();
    let whole = words.rest_of_line(end - 1).trim().is_empty() && end - at <= LIST;
    Some(List { dates: dates.filter(|dates| whole && !dates.is_empty())?, end, yearless: false })
}

fn six(words: &Words<'_>, at: usize) -> Option<Spelled> {
    let word = words.word(at);
    let two = |from: usize| word.get(from..from + 2).and_then(number);
    let year = 2000 + i32::try_from(two(4)?).ok()?;
    let date = NaiveDate::from_ymd_opt(year, two(2)?, two(0)?).filter(|_| word.len() == 6)?;
    Some(Spelled { date, until: None, precision: Precision::Day, tokens: (at, at + 1) })
}

/// The tail of a date that does not exist or cannot be read ("31-02-2024", "l2-O3-202x") is no date: neither 02-2024 nor,
/// of 30 februari, the month.
fn inside(words: &Words<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|at| words.word(at)) else { return false };
    let gap = between(words, at);
    if tight(gap) {
        return before.len() <= 4
            && (number_like(before).is_some() || before.bytes().any(|byte| byte.is_ascii_digit()));
    }
    number(before).is_some() && before.len() <= 2 && loose(gap) && names::month(words.word(at)).is_some()
}

fn complete(parts: &mut Vec<Part>) {
    // A trailing part without a year takes the one before it; one that nothing completes falls off.
    for at in 1..parts.len() {
        if parts[at].year.is_none() && (parts[at].month.is_some() || parts[at].stretch.is_some()) {
            parts[at].year = parts[at - 1].year;
        }
        // "March 5 and 12, 2026"
        if parts[at].month.is_none() && parts[at].year.is_some() && parts[at].day.is_some() {
            parts[at].month = parts[at - 1].month;
        }
    }
    while parts.last().is_some_and(|part| part.year.is_none()) {
        parts.pop();
    }
    for at in (0..parts.len().saturating_sub(1)).rev() {
        let next = parts[at + 1];
        if parts[at].year.is_none() {
            // From December to January, the year turns.
            let turned = parts[at].month.zip(next.month).is_some_and(|(here, there)| here > there);
            parts[at].year = next.year.map(|year| if turned { year - 1 } else { year });
        }
        if parts[at].month.is_none() {
            parts[at].month = next.month.filter(|_| next.day.is_some());
        }
    }
}

fn spelled(part: &Part) -> Option<Spelled> {
    let (year, tokens) = (part.year?, (part.start, part.end));
    if let Some(stretch) = part.stretch {
        let (from, until, first, last) = match (stretch.turns, part.second_year) {
            (Some((from, to)), Some(second)) => (from, to, year, second),
            _ if stretch.from > stretch.to => (stretch.from, stretch.to, year, year + 1),
            _ => (stretch.from, stretch.to, year, year),
        };
        let date = NaiveDate::from_ymd_opt(first, from, 1)?;
        return Some(Spelled { date, until: last_of_month(last, until), precision: Precision::Span, tokens });
    }
    if let Some(week) = part.week {
        let date = NaiveDate::from_isoywd_opt(year, week, chrono::Weekday::Mon)?;
        let until = NaiveDate::from_isoywd_opt(year, week, chrono::Weekday::Sun);
        return Some(Spelled { date, until, precision: Precision::Span, tokens });
    }
    let date = NaiveDate::from_ymd_opt(year, part.month?, part.day.unwrap_or(1))?;
    let precision = if part.day.is_some() { Precision::Day } else { Precision::Month };
    let until = part.day.is_none().then(|| last_of_month(year, date.month())).flatten();
    Some(Spelled { date, until, precision, tokens })
}

fn last_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    NaiveDate::from_ymd_opt(next.0, next.1, 1)?.pred_opt()
}

/// What stands between two words of a date, which may wrap behind its hyphen ("27-01-" above "2026"). A cell to the
/// right is no second line: in a table of results a score stands there.
fn between<'w>(words: &Words<'w>, at: usize) -> &'w str {
    let gap = words.gap(at);
    let Some(before) = at.checked_sub(1).filter(|_| gap == "\n") else { return gap };
    let mark = words.rest_of_line(before).trim();
    let line = words.line_of(at);
    let starts = words.of_line.get(line).is_some_and(|line| line.start == at) && !words.is_beside(line);
    if starts && tight(mark) && words.line_of(before) + 1 == line { mark } else { gap }
}

/// Whether what stands between two words may join the parts of one date in words.
fn loose(gap: &str) -> bool {
    gap.chars().all(|char| char.is_whitespace() || matches!(char, '-' | '.' | '/' | ',' | '_'))
}

/// Whether it may join the numbers of one date.
fn tight(gap: &str) -> bool {
    let mark = gap.trim_matches(' ');
    matches!(mark, "-" | "/" | "." | "–" | "—" | "_" | "‐" | "‑" | "−" | "·" | "\\" | "--")
        && gap.len() <= mark.len() + 2
}

/// What may stand between two dates of a list; returns the word after it.
fn separator(words: &Words<'_>, at: usize) -> Option<usize> {
    if words.tokens.len() <= at {
        return None;
    }
    let after = match (words.word(at), words.word(at + 1), words.word(at + 2)) {
        ("tot", "en", "met") => at + 3,
        ("t", "m", _) => at + 2,
        (
            "en" | "tot" | "tm" | "alsmede" | "plus" | "and" | "und" | "et" | "ve" | "to" | "until" | "till"
            | "through" | "bis" | "au",
            ..,
        ) => at + 1,
        _ if words.gap(at).contains([',', ';', '/', '+', '|', '-', '–', '—']) => return Some(at),
        _ => return None,
    };
    Some(after)
}

/// Passes over what may stand before a date without saying anything of it.
fn leading(words: &Words<'_>, mut at: usize) -> usize {
    let first = at;
    while names::leads(words.word(at)) || (at > first && matches!(words.word(at), "de" | "den")) {
        at += 1;
    }
    if words.word(at) == "d" && words.word(at + 1) == "d" { at + 2 } else { at }
}

/// Says whether a folded word is the name of a month.
pub(super) fn month_named(word: &str) -> bool {
    names::month(word).is_some()
}

/// Says whether a text holds nothing but what dates are spelled with.
pub(super) fn is_spelling(text: &str) -> bool {
    let words = Words::of_text(text);
    let joins = |at: usize| {
        matches!(words.word(at), "met" | "t" | "m" | "d" | "kwartaal" | "quarter" | "week" | "wk")
            || separator(&words, at) > Some(at)
            || names::joins_year(words.word(at))
            || names::stretch(words.word(at)).is_some()
            || names::school_year(words.word(at))
    };
    let number = |word: &str| (number(word).is_some() && word.len() <= 8) || ordinal(word).is_some();
    let known = |at: usize| {
        let word = words.word(at);
        let read = || part::fused(word).is_some() || number_like(word).is_some_and(|number| number.sure > 0);
        number(word) || read() || joins(at) || leading(&words, at) > at
    };
    let sign = |letter: char| !letter.is_alphanumeric() && !letter.is_control();
    let plain = text.chars().all(|letter| letter.is_alphanumeric() || sign(letter));
    !words.tokens.is_empty() && plain && (0..words.tokens.len()).all(known)
}

#[cfg(test)]
mod tests;
