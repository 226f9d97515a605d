//! Dates as Dutch documents spell them: days, months, lists and ranges, in words or numbers, always day before month.
//! Never reads a label, and never yields a day that does not exist.

use super::text::Words;
use crate::dossier::Precision;
use chrono::NaiveDate;

/// The years in which anything that is filed can have been written.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2099;
/// A list of more dates than this is a table of something else.
const LIST: usize = 12;

/// A date with its spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spelled {
    /// The day; of a month, its first.
    pub(super) date: NaiveDate,
    /// To the day or the month.
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
}

impl List {
    /// Returns the words that spell the whole list.
    pub(super) fn spelling(&self) -> std::ops::Range<usize> {
        let start = self.dates.iter().map(|spelled| spelled.tokens.0).min().unwrap_or(self.end);
        start..self.end
    }
}

#[derive(Debug, Clone, Copy)]
struct Part {
    day: Option<u32>,
    month: Option<u32>,
    year: Option<i32>,
    in_words: bool,
    start: usize,
    end: usize,
}

/// Reads the dates that start at a word: one, a list ("5, 12 en 19 maart 2024") or a range ("5 maart t/m 12 april
/// 2024"). What the earlier ones leave out, the later ones say.
pub(super) fn list_at(words: &Words<'_>, at: usize) -> Option<List> {
    if inside(words, at) {
        return None;
    }
    let mut parts = vec![part(words, weekday(words, at))?];
    while parts.len() < LIST {
        let last = parts[parts.len() - 1];
        let Some(next) = separator(words, last.end) else { break };
        let Some(more) = part(words, weekday(words, next)) else { break };
        // "groep 5, 12-03-2024" is no list: a bare day goes with a month in words, or with "en" and "t/m".
        if last.month.is_none() && more.month.is_some() && !more.in_words && words.gap(last.end).contains(',') {
            break;
        }
        parts.push(more);
    }
    complete(&mut parts);
    let end = parts.last().map_or(at, |part| part.end);
    let dates: Vec<_> = parts.iter().filter_map(spelled).collect();
    (!dates.is_empty()).then_some(List { dates, end })
}

/// The tail of a date that does not exist ("31-02-2024") is no date: neither 02-2024 nor, of 30 februari, the month.
fn inside(words: &Words<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |at| words.word(at));
    let gap = words.gap(at);
    number(before).is_some()
        && ((before.len() <= 4 && tight(gap)) || (before.len() <= 2 && loose(gap) && month(words.word(at)).is_some()))
}

fn complete(parts: &mut Vec<Part>) {
    // A trailing part without a year takes the one before it; one that nothing completes falls off.
    for at in 1..parts.len() {
        if parts[at].year.is_none() && parts[at].month.is_some() {
            parts[at].year = parts[at - 1].year;
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
    let year = part.year.filter(|year| YEARS.contains(year))?;
    let date = NaiveDate::from_ymd_opt(year, part.month?, part.day.unwrap_or(1))?;
    let precision = if part.day.is_some() { Precision::Day } else { Precision::Month };
    Some(Spelled { date, precision, tokens: (part.start, part.end) })
}

fn part(words: &Words<'_>, at: usize) -> Option<Part> {
    let word = words.word(at);
    if let Some(month) = month(word) {
        let year = year_after(words, at + 1);
        return Some(Part {
            day: None,
            month: Some(month),
            year,
            in_words: true,
            start: at,
            end: at + 1 + usize::from(year.is_some()),
        });
    }
    if word.len() == 8 && number(word).is_some() {
        return packed(word, at);
    }
    if word.len() == 4 {
        return iso(words, at);
    }
    let day = ordinal(word)?;
    if let Some(month) = month(words.word(at + 1)).filter(|_| loose(words.gap(at + 1))) {
        let year = year_after(words, at + 2);
        let end = at + 2 + usize::from(year.is_some());
        return day_of_month(day).map(|day| Part {
            day: Some(day),
            month: Some(month),
            year,
            in_words: true,
            start: at,
            end,
        });
    }
    numeric(words, at, day)
}

/// `12-03-2024`, `12/3/24`, `12.03.2024`, `03-2024`, and what a list may start with: `12-03`, `12`.
fn numeric(words: &Words<'_>, at: usize, first: u32) -> Option<Part> {
    let bare = || {
        day_of_month(first).map(|day| Part {
            day: Some(day),
            month: None,
            year: None,
            in_words: false,
            start: at,
            end: at + 1,
        })
    };
    let gap = words.gap(at + 1);
    let Some(second) = number(words.word(at + 1)).filter(|_| tight(gap) || gap == " ") else { return bare() };
    let follows_month = month(words.word(at + 2)).is_some() && loose(words.gap(at + 2));
    if words.word(at + 1).len() == 4 && tight(gap) {
        let year = i32::try_from(second).ok().filter(|year| YEARS.contains(year));
        return year.filter(|_| (1..=12).contains(&first)).map(|year| Part {
            day: None,
            month: Some(first),
            year: Some(year),
            in_words: false,
            start: at,
            end: at + 2,
        });
    }
    if words.word(at + 1).len() > 2 || !(1..=12).contains(&second) || follows_month {
        return bare();
    }
    let third = words.gap(at + 2);
    // 23-09-'24
    let bare_third = third.trim_end_matches(['\'', '’', '‘', '`', '´']);
    let same = (tight(gap) && tight(bare_third)) || (gap == " " && third == " " && words.word(at + 2).len() == 4);
    let year = year(words.word(at + 2)).filter(|_| same);
    if year.is_none() && gap == " " {
        return bare();
    }
    day_of_month(first).map(|day| Part {
        day: Some(day),
        month: Some(second),
        year,
        in_words: false,
        start: at,
        end: at + 2 + usize::from(year.is_some()),
    })
}

fn iso(words: &Words<'_>, at: usize) -> Option<Part> {
    let year = year(words.word(at))?;
    let two = |at: usize| {
        let word = words.word(at);
        number(word).filter(|_| word.len() <= 2 && tight(words.gap(at)))
    };
    let (month, day) = (two(at + 1)?, two(at + 2)?);
    day_of_month(day).filter(|_| (1..=12).contains(&month)).map(|day| Part {
        day: Some(day),
        month: Some(month),
        year: Some(year),
        in_words: false,
        start: at,
        end: at + 3,
    })
}

/// `20240312`, or `12032024`.
fn packed(word: &str, at: usize) -> Option<Part> {
    let digits = |from: usize, to: usize| word.get(from..to).and_then(number);
    let whole = |year: u32, month: u32, day: u32| {
        let year = i32::try_from(year).ok()?;
        (2000..=2099).contains(&year).then_some(())?;
        NaiveDate::from_ymd_opt(year, month, day)?;
        Some(Part { day: Some(day), month: Some(month), year: Some(year), in_words: false, start: at, end: at + 1 })
    };
    whole(digits(0, 4)?, digits(4, 6)?, digits(6, 8)?).or_else(|| whole(digits(4, 8)?, digits(2, 4)?, digits(0, 2)?))
}

/// A year after a month's name: four digits, or two with an apostrophe or nothing after them that makes them a number
/// of something else.
fn year_after(words: &Words<'_>, at: usize) -> Option<i32> {
    let (gap, word) = (words.gap(at), words.word(at));
    if !loose(gap) && !gap.contains(['\'', '’', '‘', '`', '´']) {
        return None;
    }
    let found = year(word)?;
    let marked = gap.contains(['\'', '’', '‘', '`', '´', '-', '/']);
    let rest = words.rest_of_line(at).trim_start();
    let ends = rest.is_empty()
        || rest.starts_with([')', ',', ';', '.']) && !rest[1..].starts_with(|c: char| c.is_ascii_digit());
    (word.len() == 4 || marked || ends).then_some(found)
}

/// Whether what stands between two words may join the parts of one date in words.
fn loose(gap: &str) -> bool {
    gap.chars().all(|char| char.is_whitespace() || matches!(char, '-' | '.' | '/' | ',' | '_'))
}

/// Whether it may join the numbers of one date.
fn tight(gap: &str) -> bool {
    let mark = gap.trim_matches(' ');
    matches!(mark, "-" | "/" | "." | "–" | "_" | "‐" | "‑" | "−") && gap.len() <= mark.len() + 2
}

/// What may stand between two dates of a list; returns the word after it.
fn separator(words: &Words<'_>, at: usize) -> Option<usize> {
    if words.tokens.len() <= at {
        return None;
    }
    let after = match (words.word(at), words.word(at + 1), words.word(at + 2)) {
        ("tot", "en", "met") => at + 3,
        ("t", "m", _) => at + 2,
        ("en" | "tot" | "tm" | "alsmede" | "plus", ..) => at + 1,
        _ if words.gap(at).contains([',', ';', '/', '+', '|', '-', '–', '—']) => return Some(at),
        _ => return None,
    };
    Some(after)
}

fn weekday(words: &Words<'_>, mut at: usize) -> usize {
    while matches!(
        words.word(at),
        "maandag"
            | "dinsdag"
            | "woensdag"
            | "donderdag"
            | "vrijdag"
            | "zaterdag"
            | "zondag"
            | "ma"
            | "di"
            | "wo"
            | "do"
            | "vr"
            | "za"
            | "zo"
            | "op"
            | "dd"
            | "van"
    ) {
        at += 1;
    }
    if words.word(at) == "d" && words.word(at + 1) == "d" { at + 2 } else { at }
}

fn month(word: &str) -> Option<u32> {
    Some(match word {
        "januari" | "jan" => 1,
        "februari" | "feb" | "febr" => 2,
        "maart" | "mrt" | "mar" | "maa" => 3,
        "april" | "apr" => 4,
        "mei" => 5,
        "juni" | "jun" => 6,
        "juli" | "jul" => 7,
        "augustus" | "aug" => 8,
        "september" | "sep" | "sept" => 9,
        "oktober" | "okt" => 10,
        "november" | "nov" => 11,
        "december" | "dec" => 12,
        _ => return None,
    })
}

fn number(word: &str) -> Option<u32> {
    (!word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())).then(|| word.parse().ok())?
}

/// `12`, `12e`, `1ste`.
fn ordinal(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches("ste").trim_end_matches("de").trim_end_matches('e');
    number(digits).filter(|_| digits.len() <= 2)
}

fn day_of_month(day: u32) -> Option<u32> {
    (1..=31).contains(&day).then_some(day)
}

fn year(word: &str) -> Option<i32> {
    let year = i32::try_from(number(word)?).ok()?;
    match word.len() {
        4 if YEARS.contains(&year) => Some(year),
        2 => Some(2000 + year),
        _ => None,
    }
}

/// Says whether a text holds nothing but what dates are spelled with.
pub(super) fn is_spelling(text: &str) -> bool {
    let words = Words::of_text(text);
    let joins =
        |at: usize| matches!(words.word(at), "tot" | "en" | "met" | "t" | "m" | "tm" | "alsmede" | "plus" | "d");
    let number = |word: &str| (number(word).is_some() && word.len() <= 8) || ordinal(word).is_some();
    let known = |at: usize| {
        let word = words.word(at);
        number(word) || month(word).is_some() || joins(at) || weekday(&words, at) > at
    };
    let sign = |letter: char| !letter.is_alphanumeric() && !letter.is_control();
    let plain = text.chars().all(|letter| letter.is_alphanumeric() || sign(letter));
    !words.tokens.is_empty() && plain && (0..words.tokens.len()).all(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let words = Words::of_text(text);
        let show = |spelled: &Spelled| match spelled.precision {
            Precision::Day => spelled.date.to_string(),
            Precision::Month => spelled.date.format("%Y-%m").to_string(),
        };
        list_at(&words, 0).map(|list| list.dates.iter().map(show).collect()).unwrap_or_default()
    }

    #[test]
    fn one_day_in_every_spelling() {
        for text in [
            "12 maart 2024",
            "12 mrt 2024",
            "12 mrt. '24",
            "12 mrt. ’24",
            "12-03-2024",
            "12/3/24",
            "12.03.2024",
            "2024-03-12",
            "12 - 03 - 2024",
            "12 03 2024",
            "12-mrt-2024",
            "20240312",
            "12e maart 2024",
            "dinsdag 12 maart 2024",
            "di. 12-03-2024",
            "d.d. 12 maart 2024",
            "12 MAART 2024",
            "12 maart 24",
            "12–03–2024",
            "2024/03/12",
            "12_03_2024",
            "12-3-2024.",
            "12-03-'24",
            "12/3/’24",
        ] {
            assert_eq!(read(text), ["2024-03-12"], "{text}");
        }
    }

    #[test]
    fn months_without_a_day() {
        for text in ["maart 2024", "mrt 2024", "03-2024", "mrt. '24", "3/2024"] {
            assert_eq!(read(text), ["2024-03"], "{text}");
        }
        assert_eq!(read("september - november 2023"), ["2023-09", "2023-11"]);
        assert_eq!(read("maart/april 2024"), ["2024-03", "2024-04"]);
    }

    #[test]
    fn lists_and_ranges() {
        assert_eq!(read("5 en 12 maart 2024"), ["2024-03-05", "2024-03-12"]);
        assert_eq!(read("5, 12 en 19 maart 2024"), ["2024-03-05", "2024-03-12", "2024-03-19"]);
        assert_eq!(read("05-03-2024 en 12-03-2024"), ["2024-03-05", "2024-03-12"]);
        assert_eq!(read("05-03-2024, 12-03-2024"), ["2024-03-05", "2024-03-12"]);
        assert_eq!(read("05-03 en 12-03-2024"), ["2024-03-05", "2024-03-12"]);
        assert_eq!(read("5 maart t/m 12 april 2024"), ["2024-03-05", "2024-04-12"]);
        assert_eq!(read("5-12 maart 2024"), ["2024-03-05", "2024-03-12"]);
        assert_eq!(read("5 maart tot en met 12 april 2024"), ["2024-03-05", "2024-04-12"]);
        assert_eq!(read("vrijdag 5 en dinsdag 9 januari 2024"), ["2024-01-05", "2024-01-09"]);
        assert_eq!(read("20 december en 10 januari 2024"), ["2023-12-20", "2024-01-10"]);
        assert_eq!(read("5 & 12 maart 2024"), ["2024-03-05", "2024-03-12"]);
        assert_eq!(read("12 maart 2024 en 19 maart"), ["2024-03-12", "2024-03-19"]);
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "31-02-2024",
            "30 februari 2024",
            "12 maart jl.",
            "12 maart",
            "2023-2024",
            "2024",
            "0612345678",
            "13-2024",
            "12-13-2024",
            "00-00-2024",
            "5",
            "M5",
            "99 maart 2024",
            "024-3561234",
            "8 jaar",
            "1-op-1",
            "schooljaar 2024",
            "3 uur",
        ] {
            assert_eq!(read(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn the_29th_of_february_only_in_leap_years() {
        assert_eq!(read("29-02-2024"), ["2024-02-29"]);
        assert_eq!(read("29-02-2023"), Vec::<String>::new());
    }

    #[test]
    fn a_group_before_a_date_is_no_day() {
        let words = Words::of_text("groep 5, 12-03-2024");
        assert_eq!(list_at(&words, 1), None);
        assert!(list_at(&words, 2).is_some());
    }
}
