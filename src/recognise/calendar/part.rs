//! One date, whole or as far as it is spelled: a day in a list may leave its month and year to the next.

use super::super::text::Words;
use super::digits::{
    Number, all_apart, day_in_words, day_of_month, number, number_like, ordinal, ordinal_in_words, year, year_apart,
    year_of, year_said_apart,
};
use super::names::{Stretch, joins_year, month, month_misspelled, stretch};
use super::{between, loose, tight};
use chrono::NaiveDate;

/// What is spelled of a date.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Part {
    pub(super) day: Option<u32>,
    pub(super) month: Option<u32>,
    pub(super) year: Option<i32>,
    /// A part of the year in place of a month.
    pub(super) stretch: Option<Stretch>,
    /// The second of two years ("winter 2024-2025").
    pub(super) second_year: Option<i32>,
    /// A week in place of a month.
    pub(super) week: Option<u32>,
    /// Its month is a word.
    pub(super) in_words: bool,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Part {
    fn bare(day: u32, at: usize) -> Option<Self> {
        day_of_month(day).map(|day| Self { day: Some(day), start: at, end: at + 1, ..Self::default() })
    }

    fn whole(day: u32, month: u32, year: i32, start: usize, end: usize) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day)?;
        Some(Self { day: Some(day), month: Some(month), year: Some(year), start, end, ..Self::default() })
    }
}

/// Reads the date, or the beginning of one, at a word.
pub(super) fn part(words: &Words<'_>, at: usize) -> Option<Part> {
    let word = words.word(at);
    if let Some(found) = in_words(words, at).or_else(|| of_the_year(words, at)) {
        return Some(found);
    }
    if let Some(found) = of_a_score_form(words, at) {
        return Some(found);
    }
    if word.len() == 8 && number(word).is_some() {
        return packed(word, at);
    }
    if let Some(day) = ordinal_in_words(word) {
        // "de tweede en vrijdag de vierde oktober": a day in words alone waits for the next one's month.
        let near = at + 2..at + 6;
        let day = day_of_month(day).filter(|_| near.clone().any(|at| month(words.word(at)).is_some()));
        return day
            .filter(|_| near.clone().any(|at| ordinal_in_words(words.word(at)).is_some()))
            .and_then(|day| Part::bare(day, at));
    }
    if let Some((day, month, year, end)) = all_apart(words, at) {
        return Part::whole(day, month, year, at, end);
    }
    if word.len() == 4 {
        return iso(words, at);
    }
    match ordinal(word) {
        Some(day) => numeric(words, at, day).or_else(|| like_numeric(words, at)),
        None => like_numeric(words, at),
    }
}

/// `jaar 2025 maand 11 dag 13`, as forms for the scores of a test ask it.
fn of_a_score_form(words: &Words<'_>, at: usize) -> Option<Part> {
    let part = |from: usize, name: &str| {
        let number = number(words.word(from + 1)).filter(|_| words.word(from) == name);
        number.filter(|_| words.line_of(from + 1) == words.line_of(at))
    };
    let year = year_of(part(at, "jaar")?, 4)?;
    let (month, day) = (part(at + 2, "maand")?, part(at + 4, "dag")?);
    Part::whole(day, month, year, at, at + 6)
}

/// `12 maart 2024`, `12maart2024`, `maart 2024`, `March 12, 2024`.
fn in_words(words: &Words<'_>, at: usize) -> Option<Part> {
    let word = words.word(at);
    if let Some((day, month, year)) = fused(word) {
        if day.is_none() && year.is_none() {
            return Some(month_first(words, at, month));
        }
        return Some(with_year(words, at, at + 1, day, month, year));
    }
    // "1 2 maart 2026", after a label or at the start of its line.
    let apart = word.len() == 1 && words.word(at + 1).len() == 1 && words.gap(at + 1) == " ";
    if apart && words.gap(at) != " " && month(words.word(at + 2)).is_some() {
        let day = number(word).zip(number(words.word(at + 1))).and_then(|(tens, ones)| day_of_month(tens * 10 + ones));
        let found = with_year(words, at, at + 3, Some(day?), month(words.word(at + 2))?, None);
        return found.year.map(|_| found);
    }
    let day = ordinal(word).or_else(|| ordinal_in_words(word)).or_else(|| day_in_words(word)).and_then(day_of_month);
    let next = if matches!(words.word(at + 1), "of" | "de") { at + 2 } else { at + 1 };
    let after = words.word(next);
    if !loose(words.gap(next)) || after.is_empty() {
        return None;
    }
    if let Some((None, month, year)) = fused(after) {
        let day = day.or_else(|| letters_for_day(words, word, next, year))?;
        return Some(with_year(words, at, next + 1, Some(day), month, year));
    }
    // A misspelled month, and a day with a letter in it, need the whole of a date around them.
    let month = month_misspelled(after).filter(|_| day.is_some())?;
    let found = with_year(words, at, next + 1, day, month, None);
    (found.year.is_some() && words.word(next + 1).len() == 4).then_some(found)
}

/// `l2 maart 2026`
fn letters_for_day(words: &Words<'_>, word: &str, month: usize, known: Option<i32>) -> Option<u32> {
    let Number { value, digits, sure } = number_like(word)?;
    let year = known.is_some() || (words.word(month + 1).len() == 4 && year_after(words, month + 1).is_some());
    (digits == 2 && sure >= 1 && year).then(|| day_of_month(value)).flatten()
}

fn with_year(words: &Words<'_>, start: usize, end: usize, day: Option<u32>, month: u32, known: Option<i32>) -> Part {
    let found = known.map(|year| (year, end)).or_else(|| year_after(words, end));
    Part {
        day,
        month: Some(month),
        year: found.map(|(year, _)| year),
        in_words: true,
        start,
        end: found.map_or(end, |(_, end)| end),
        ..Part::default()
    }
}

/// `March 12, 2024` and `March 5 and 12, 2024`, or no more than `maart 2024`.
fn month_first(words: &Words<'_>, at: usize, month: u32) -> Part {
    let day = ordinal(words.word(at + 1)).and_then(day_of_month).filter(|_| loose(words.gap(at + 1)));
    if let Some(day) = day {
        let years = |at: usize| year(words.word(at)).filter(|_| words.word(at).len() == 4 && loose(words.gap(at)));
        if let Some(year) = years(at + 2) {
            let found = Part { day: Some(day), month: Some(month), year: Some(year), ..Part::default() };
            return Part { in_words: true, start: at, end: at + 3, ..found };
        }
        let listed = words.gap(at + 2).contains(',') || matches!(words.word(at + 2), "and" | "to" | "en" | "und");
        if listed && (at + 3..at + 7).any(|at| years(at).is_some()) {
            let found = Part { day: Some(day), month: Some(month), ..Part::default() };
            return Part { in_words: true, start: at, end: at + 2, ..found };
        }
    }
    let end =
        if joins_year(words.word(at + 1)) && year(words.word(at + 2)).is_some_and(|_| words.word(at + 2).len() == 4) {
            at + 2
        } else {
            at + 1
        };
    let found = with_year(words, at, end, None, month, None);
    if found.year.is_some() { found } else { Part { end: at + 1, ..found } }
}

/// A month with the numbers that were written against it: `12maart2026`, `maart2026`, `12mrt`.
pub(super) fn fused(word: &str) -> Option<(Option<u32>, u32, Option<i32>)> {
    if let Some(month) = month(word) {
        return Some((None, month, None));
    }
    let name = word.trim_start_matches(|char: char| char.is_ascii_digit());
    let (front, name) = (&word[..word.len() - name.len()], name);
    let plain = name.trim_end_matches(|char: char| char.is_ascii_digit());
    let back = &name[plain.len()..];
    if (front.is_empty() && back.is_empty()) || plain.len() < 3 {
        return None;
    }
    let month = month(plain).or_else(|| if back.len() == 4 { month_misspelled(plain) } else { None })?;
    let day =
        if front.is_empty() { None } else { Some(number(front).filter(|_| front.len() <= 2).and_then(day_of_month)?) };
    let year = if back.is_empty() { None } else { Some(year(back)?) };
    Some((day, month, year))
}

/// A part of a year, a quarter, a week.
fn of_the_year(words: &Words<'_>, at: usize) -> Option<Part> {
    let word = words.word(at);
    if matches!(word, "week" | "wk" | "kw") {
        return week(words, at);
    }
    let (found, next) = if let Some(found) = stretch(word) {
        (found, at + 1)
    } else {
        let number = ordinal(word).or(match word {
            "eerste" | "first" => Some(1),
            "tweede" | "second" => Some(2),
            "derde" | "third" => Some(3),
            "vierde" | "fourth" => Some(4),
            _ => None,
        });
        let quarter = |at: usize| matches!(words.word(at), "kwartaal" | "quarter" | "quartal" | "trimestre");
        (number.filter(|_| quarter(at + 1)).and_then(Stretch::quarter)?, at + 2)
    };
    let part = Part { stretch: Some(found), in_words: true, start: at, end: next, ..Part::default() };
    // "begin maart 2026" is March.
    if let Some((None, ..)) = fused(words.word(next)) {
        return in_words(words, next).map(|month| Part { start: at, ..month });
    }
    let mut from = next;
    while joins_year(words.word(from)) && from < next + 3 {
        from += 1;
    }
    let Some((year, end)) = year_after(words, from).filter(|_| words.word(from).len() >= 2) else {
        // "voorjaar en zomer 2026": the next one has the year.
        return Some(part);
    };
    if words.word(from).len() != 4 && !words.gap(from).contains(['\'', '’', '‘']) {
        return Some(part);
    }
    let second = second_year(words, end, year).filter(|_| found.turns.is_some());
    let end = if second.is_some() { end + 1 } else { end };
    Some(Part { year: Some(year), second_year: second, end, ..part })
}

pub(super) fn second_year(words: &Words<'_>, at: usize, first: i32) -> Option<i32> {
    let gap = words.gap(at).trim_end_matches(['\'', '’', '‘']);
    year(words.word(at)).filter(|year| *year == first + 1 && (tight(gap) || gap == "/"))
}

fn week(words: &Words<'_>, at: usize) -> Option<Part> {
    let week = number(words.word(at + 1)).filter(|week| (1..=53).contains(week))?;
    let from = if joins_year(words.word(at + 2)) { at + 3 } else { at + 2 };
    let year = year(words.word(from)).filter(|_| words.word(from).len() == 4)?;
    Some(Part { week: Some(week), year: Some(year), in_words: true, start: at, end: from + 1, ..Part::default() })
}

/// `12-03-2024`, `12/3/24`, `12.03.2024`, `03-2024`, and what a list may start with: `12-03`, `12`.
fn numeric(words: &Words<'_>, at: usize, first: u32) -> Option<Part> {
    let bare = || Part::bare(first, at);
    let gap = between(words, at + 1);
    if let Some(month) = roman(words.word(at + 1)).filter(|_| tight(gap) || gap == " ") {
        let year = year(words.word(at + 2)).filter(|_| words.word(at + 2).len() == 4);
        return year
            .filter(|_| tight(between(words, at + 2)) || between(words, at + 2) == " ")
            .map_or_else(bare, |year| Part::whole(first, month, year, at, at + 3));
    }
    let next = words.word(at + 1);
    let Some(second) = number(next).filter(|_| tight(gap) || gap == " ") else { return bare_or_tail(words, at, first) };
    let follows_month = month(words.word(at + 2)).is_some() && loose(between(words, at + 2));
    if next.len() == 4 && tight(gap) {
        let year = year_of(second, 4).filter(|_| (1..=12).contains(&first));
        return year.map(|year| Part {
            month: Some(first),
            year: Some(year),
            start: at,
            end: at + 2,
            ..Part::default()
        });
    }
    if next.len() > 2 || follows_month {
        return bare_with_year(words, at, first);
    }
    let third = between(words, at + 2);
    // 23-09-'24
    let bare_third = third.trim_end_matches(['\'', '’', '‘', '`', '´']);
    let same = (tight(gap) && tight(bare_third)) || (gap == " " && third == " " && words.word(at + 2).len() == 4);
    let found = if same { last_number(words, at + 2) } else { None };
    // 03/25/2026 can only be the American order.
    if let Some((year, end)) = found.filter(|_| (13..=31).contains(&second) && (1..=12).contains(&first)) {
        return (words.word(at + 2).len() == 4 && gap.contains('/'))
            .then(|| Part::whole(second, first, year, at, end))?;
    }
    if !(1..=12).contains(&second) || (found.is_none() && gap == " ") {
        return bare();
    }
    if found.is_none() && tight(gap) && number_like(words.word(at + 2)).is_some_and(|last| last.digits == 4) {
        return None;
    }
    day_of_month(first).map(|day| Part {
        day: Some(day),
        month: Some(second),
        year: found.map(|(year, _)| year),
        start: at,
        end: found.map_or(at + 2, |(_, end)| end),
        ..Part::default()
    })
}

fn last_number(words: &Words<'_>, at: usize) -> Option<(i32, usize)> {
    year_apart(words, at).or_else(|| Some((year(words.word(at))?, at + 1)))
}

/// A day by itself; but where a number with letters in it follows tightly, something that cannot be read.
fn bare_or_tail(words: &Words<'_>, at: usize, day: u32) -> Option<Part> {
    let broken = tight(between(words, at + 1)) && number_like(words.word(at + 1)).is_some();
    if broken { None } else { bare_with_year(words, at, day) }
}

/// The last of "March 5 and 12, 2026".
fn bare_with_year(words: &Words<'_>, at: usize, day: u32) -> Option<Part> {
    let years =
        year(words.word(at + 1)).filter(|_| words.word(at + 1).len() == 4 && between(words, at + 1).trim() == ",");
    let bare = Part::bare(day, at)?;
    Some(match years {
        Some(year) => Part { year: Some(year), end: at + 2, ..bare },
        None => bare,
    })
}

/// A date in numbers of which some digits are letters: the whole must be one.
fn like_numeric(words: &Words<'_>, at: usize) -> Option<Part> {
    let read = |at: usize| number_like(words.word(at));
    let (first, second) = (read(at)?, read(at + 1)?);
    let gaps = [between(words, at + 1), between(words, at + 2)];
    if first.digits > 2 || second.digits > 2 || !gaps.iter().all(|gap| tight(gap)) {
        return None;
    }
    let third = read(at + 2)?;
    let (digits, sure) = [first, second, third]
        .iter()
        .fold((0, 0), |(digits, sure), number| (digits + number.digits, sure + number.sure));
    let year = year_of(third.value, third.digits).filter(|_| third.sure * 2 >= third.digits)?;
    (sure * 2 >= digits).then(|| Part::whole(first.value, second.value, year, at, at + 3))?
}

fn iso(words: &Words<'_>, at: usize) -> Option<Part> {
    let (first, gaps) = (number_like(words.word(at))?, [between(words, at + 1), between(words, at + 2)]);
    let joined = gaps.iter().all(|gap| tight(gap)) || (gaps == [" ", " "] && words.word(at + 1).len() == 2);
    let [month, day] = [at + 1, at + 2].map(|at| number_like(words.word(at)).filter(|number| number.digits <= 2));
    let (month, day) = (month?, day?);
    let year = year_of(first.value, 4).filter(|_| joined && first.sure >= 2 && month.sure + day.sure >= 2)?;
    Part::whole(day.value, month.value, year, at, at + 3)
}

/// `20240312`, or `12032024`.
fn packed(word: &str, at: usize) -> Option<Part> {
    let digits = |from: usize, to: usize| word.get(from..to).and_then(number);
    let whole = |year: u32, month: u32, day: u32| {
        let year = i32::try_from(year).ok().filter(|year| (2000..=2099).contains(year))?;
        Part::whole(day, month, year, at, at + 1)
    };
    whole(digits(0, 4)?, digits(4, 6)?, digits(6, 8)?).or_else(|| whole(digits(4, 8)?, digits(2, 4)?, digits(0, 2)?))
}

fn roman(word: &str) -> Option<u32> {
    let all = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    (1..).zip(all).find(|(_, name)| *name == word).map(|(number, _)| number)
}

/// A year after a month's name: four digits, or two with an apostrophe or nothing after them that makes them a number
/// of something else. Returns it with the word after it.
fn year_after(words: &Words<'_>, at: usize) -> Option<(i32, usize)> {
    let (gap, word) = (words.gap(at), words.word(at));
    if !loose(gap) && !gap.contains(['\'', '’', '‘', '`', '´']) {
        return None;
    }
    if let Some(apart) = year_apart(words, at).or_else(|| year_said_apart(words, at)) {
        return Some(apart);
    }
    let like = || number_like(word).filter(|number| number.digits == 4 && number.sure >= 2);
    let found = year(word).or_else(|| like().and_then(|number| year_of(number.value, 4)))?;
    let marked = gap.contains(['\'', '’', '‘', '`', '´', '-', '/']);
    let rest = words.rest_of_line(at).trim_start();
    let ends = rest.is_empty()
        || rest.starts_with([')', ',', ';', '.']) && !rest[1..].starts_with(|c: char| c.is_ascii_digit());
    (word.len() >= 4 || marked || ends).then_some((found, at + 1))
}
