//! Numbers of dates: as they stand, with letters in place of digits, with spaces between the digits.
//! Never decides alone that a word with letters is a number: that takes a whole date.

use super::super::text::Words;

/// The years in which anything that is filed can have been written.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2099;

/// A number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    /// What it is.
    pub(super) value: u32,
    /// How many digits spell it.
    pub(super) digits: usize,
    /// How many of them are digits indeed, and not letters that look like them.
    pub(super) sure: usize,
}

/// Reads a word of at most eight digits.
pub(super) fn number(word: &str) -> Option<u32> {
    ((1..=8).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())).then(|| word.parse().ok())?
}

/// Reads a word of at most four digits, some of which may be letters that a scanner or a hurried hand puts there.
pub(super) fn number_like(word: &str) -> Option<Number> {
    if !(1..=4).contains(&word.len()) {
        return None;
    }
    let mut found = Number { value: 0, digits: word.len(), sure: 0 };
    for byte in word.bytes() {
        let digit = match byte {
            b'0'..=b'9' => {
                found.sure += 1;
                byte - b'0'
            }
            b'o' | b'q' => 0,
            b'l' | b'i' => 1,
            b'z' => 2,
            b's' => 5,
            b'b' => 8,
            _ => return None,
        };
        found.value = found.value * 10 + u32::from(digit);
    }
    Some(found)
}

/// `12`, `12e`, `1ste`, `3rd`, `1er`.
pub(super) fn ordinal(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let known = matches!(&word[digits.len()..], "" | "e" | "ste" | "de" | "st" | "nd" | "rd" | "th" | "er");
    number(digits).filter(|_| digits.len() <= 2 && known)
}

pub(super) fn day_of_month(day: u32) -> Option<u32> {
    (1..=31).contains(&day).then_some(day)
}

pub(super) fn year(word: &str) -> Option<i32> {
    if word.len() > WORDY && word.is_ascii() {
        return year_in_words(word);
    }
    year_of(number(word)?, word.len())
}

/// No number in digits is longer.
const WORDY: usize = 8;
const ONES: [&str; 20] = [
    "",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
];
const TENS: [&str; 4] = ["twintig", "dertig", "veertig", "vijftig"];

/// A number below sixty as it is said, in one word.
fn said(word: &str) -> Option<u32> {
    if let Some(at) = ONES.iter().position(|one| *one == word) {
        return u32::try_from(at).ok();
    }
    let (tens, rest) = (2..).zip(TENS).find_map(|(tens, name)| Some((tens, word.strip_suffix(name)?)))?;
    let ones = rest.strip_suffix("en").unwrap_or(rest);
    let ones = (0..10).find(|&at: &usize| ONES[at] == ones || (at == 1 && ones == "een"))?;
    (rest.is_empty() || ones > 0).then_some(tens * 10 + u32::try_from(ones).ok()?)
}

/// `tweeduizendvierentwintig`
fn year_in_words(word: &str) -> Option<i32> {
    let rest = word.strip_prefix("tweeduizend").filter(|rest| !rest.is_empty())?;
    let rest = rest.strip_prefix("en").filter(|rest| said(rest).is_some()).unwrap_or(rest);
    said(rest).and_then(|number| i32::try_from(2000 + number).ok())
}

/// `tweeduizend vierentwintig`, with the word after it.
pub(super) fn year_said_apart(words: &Words<'_>, at: usize) -> Option<(i32, usize)> {
    let ones = said(words.word(at + 1)).filter(|number| *number > 0 && words.word(at) == "tweeduizend")?;
    Some((2000 + i32::try_from(ones).ok()?, at + 2))
}

/// `veertien`: a day as it is said.
pub(super) fn day_in_words(word: &str) -> Option<u32> {
    said(word).filter(|day| (2..=31).contains(day) && word.len() > 3)
}

/// `tweede`, `vierde`, `twintigste`, `eenendertigste`: a day in words.
pub(super) fn ordinal_in_words(word: &str) -> Option<u32> {
    match word {
        "eerste" => return Some(1),
        "derde" => return Some(3),
        "achtste" => return Some(8),
        _ => {}
    }
    let stem = word.strip_suffix("ste").or_else(|| word.strip_suffix("de"))?;
    said(stem).filter(|day| (2..=31).contains(day))
}

/// A year of four digits, or of two.
pub(super) fn year_of(value: u32, digits: usize) -> Option<i32> {
    let year = i32::try_from(value).ok()?;
    match digits {
        4 => YEARS.contains(&year).then_some(year),
        2 => Some(2000 + year),
        _ => None,
    }
}

/// A year whose digits stand apart ("2 026", "20 26"), with the word after it.
pub(super) fn year_apart(words: &Words<'_>, at: usize) -> Option<(i32, usize)> {
    let mut digits = String::new();
    let mut end = at;
    while digits.len() < 4 && (end == at || words.gap(end) == " ") && number(words.word(end)).is_some() {
        digits.push_str(words.word(end));
        end += 1;
    }
    // "12-03-20 26" is a year only if nothing stands behind it that the second half could belong to.
    let ends = words.word(at).len() != 2 || words.rest_of_line(end - 1).trim_matches([' ', '.', ',', ')']).is_empty();
    let whole = end > at + 1 && digits.len() == 4 && ends;
    year(&digits).filter(|_| whole && (digits.starts_with("20") || digits.starts_with("19"))).map(|year| (year, end))
}

/// Numbers whose digits stand apart, as in boxes: `1 2 - 0 3 - 2 0 2 6`. Returns day, month, year and the word after it.
pub(super) fn all_apart(words: &Words<'_>, at: usize) -> Option<(u32, u32, i32, usize)> {
    number(words.word(at)).filter(|_| words.word(at).len() == 1)?;
    let line = words.line_of(at);
    let mut compact = String::new();
    let mut end = at;
    while words.line_of(end) == line && number(words.word(end)).is_some() && compact.len() <= 10 {
        if end > at {
            match words.gap(end).trim() {
                "" => {}
                "-" | "/" | "." | "–" => compact.push('-'),
                _ => break,
            }
        }
        compact.push_str(words.word(end));
        end += 1;
    }
    let boxed = || (compact.len() == 8 && end == at + 8).then(|| [&compact[..2], &compact[2..4], &compact[4..]]);
    let parts: Vec<&str> = compact.split('-').collect();
    let parts = match parts.as_slice() {
        [day, month, year] if end > at + 3 => [*day, *month, *year],
        [_] => boxed()?,
        _ => return None,
    };
    // "groep 1 2-03-2026" has a group in front of its date; two places that are spaced have not.
    let spaced = (at..end - 1).filter(|&at| words.word(at).len() == 1 && words.gap(at + 1) == " ").count();
    if spaced < 2 && words.gap(at) == " " && !words.word(at.wrapping_sub(1)).is_empty() {
        return None;
    }
    let [day, month] = [parts[0], parts[1]].map(|part| number(part).filter(|_| part.len() <= 2));
    Some((day_of_month(day?)?, month.filter(|month| (1..=12).contains(month))?, year(parts[2])?, end))
}
