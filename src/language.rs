//! The languages that a user reads, and texts that exist in both.
//! Never decides which language is wanted: that is the door's work.

pub mod plain;
mod toml_fault;

pub use toml_fault::TomlFault;

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// A language in which the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Dutch, what the users speak.
    #[default]
    Dutch,
    /// English, for whoever asks for it.
    English,
}

impl Language {
    /// Finds the language that people write as `nl` or `en`.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.trim().to_ascii_lowercase().as_str() {
            "nl" => Some(Self::Dutch),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// Returns the words in this language.
    pub fn pick<T>(self, nl: T, en: T) -> T {
        match self {
            Self::Dutch => nl,
            Self::English => en,
        }
    }

    /// Writes a day in numbers, as people who read this language do.
    pub fn day(self, day: NaiveDate) -> String {
        match self {
            Self::Dutch => format!("{:02}-{:02}-{:04}", day.day(), day.month(), day.year()),
            Self::English => day.to_string(),
        }
    }

    /// Writes what was filled in as it is to be filled in elsewhere: a day in numbers, anything else as it is.
    pub fn filled_in(self, value: &str) -> String {
        parse_date(value).map_or_else(|| value.to_owned(), |day| self.day(day))
    }
}

/// A text in both languages; rules cannot leave one out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The Dutch words.
    pub nl: String,
    /// The English words.
    pub en: String,
}

impl Text {
    /// Returns the words in `language`.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
        }
    }
}

/// Reads a date as people here write it in numbers: `2026-11-23` or `23-11-2026`.
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let four_digit_year = text.split('-').filter(|part| part.len() == 4).count() == 1;
    let read = |format| NaiveDate::parse_from_str(text, format).ok();
    read("%Y-%m-%d").or_else(|| read("%d-%m-%Y")).filter(|_| four_digit_year)
}

/// The day of a moment in the Netherlands, where a day begins an hour before that of UTC, and in summer two (directive
/// 2000/84/EC: from the last Sunday of March to that of October, at 1:00 UTC).
pub fn dutch_day(moment: DateTime<Utc>) -> NaiveDate {
    let turn = |month| {
        let last = NaiveDate::from_ymd_opt(moment.year(), month, 31)?;
        let sunday = last.checked_sub_days(Days::new(u64::from(last.weekday().num_days_from_sunday())))?;
        Some(sunday.and_hms_opt(1, 0, 0)?.and_utc())
    };
    let is_summer = turn(3).is_some_and(|from| from <= moment) && turn(10).is_some_and(|to| moment < to);
    let ahead = TimeDelta::hours(if is_summer { 2 } else { 1 });
    moment.checked_add_signed(ahead).unwrap_or(moment).date_naive()
}

/// Finds the word that a person may have meant: it differs in the fewest letters, and in less than half of them. The
/// beginning of a longer word will do.
pub fn nearest<'a>(wanted: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted: Vec<char> = wanted.to_lowercase().chars().collect();
    let measured = words.into_iter().filter_map(|word| {
        let letters: Vec<char> = word.to_lowercase().chars().collect();
        let whole = Some(letters_apart(&letters, &wanted)).filter(|apart| apart * 2 < letters.len().max(wanted.len()));
        let start = letters.get(..wanted.len()).map(|start| letters_apart(start, &wanted) + 1);
        let start = start.filter(|apart| apart * 2 < wanted.len());
        Some((whole.into_iter().chain(start).min()?, word))
    });
    measured.min_by_key(|(apart, _)| *apart).map(|(_, word)| word)
}

/// Letters to add, drop, change or swap with their neighbour.
pub(crate) fn letters_apart(one: &[char], other: &[char]) -> usize {
    let mut above: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.iter().enumerate() {
        let mut next = vec![line + 1];
        for (column, wanted) in other.iter().enumerate() {
            let mut least =
                (row[column] + usize::from(letter != wanted)).min(row[column + 1] + 1).min(next[column] + 1);
            if line > 0 && column > 0 && *letter == other[column - 1] && one[line - 1] == *wanted {
                least = least.min(above[column - 1] + 1);
            }
            next.push(least);
        }
        above = std::mem::replace(&mut row, next);
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dutch_day_begins_before_that_of_utc() {
        for (moment, day) in [
            ("2026-11-27T22:59:59Z", "2026-11-27"),
            ("2026-11-27T23:00:00Z", "2026-11-28"),
            ("2026-07-01T21:59:59Z", "2026-07-01"),
            ("2026-07-01T22:00:00Z", "2026-07-02"),
            ("2026-03-28T22:30:00Z", "2026-03-28"),
            ("2026-03-29T22:30:00Z", "2026-03-30"),
            ("2026-10-24T22:30:00Z", "2026-10-25"),
            ("2026-10-25T22:30:00Z", "2026-10-25"),
        ] {
            assert_eq!(dutch_day(moment.parse().unwrap()).to_string(), day, "{moment}");
        }
    }

    #[test]
    fn a_date_has_a_whole_year() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 3);
        assert_eq!(parse_date("2026-11-03"), day);
        assert_eq!(parse_date(" 3-11-2026 "), day);
        assert_eq!(parse_date("3-11-26"), None);
        assert_eq!(parse_date("2026-02-30"), None);
    }

    #[test]
    fn the_nearest_word_is_near() {
        let words = ["eerste", "tweede"];
        assert_eq!(nearest("Twede", words), Some("tweede"));
        assert_eq!(nearest("iets anders", words), None);
        assert_eq!(nearest("ewrste", words), Some("eerste"));
        assert_eq!(nearest("erste-k", ["eerste-keer", "tweede"]), Some("eerste-keer"));
        assert_eq!(nearest("tvl", ["avl-x", "tlv", "arrangement"]), Some("tlv"));
        assert_eq!(nearest("x", []), None);
        assert_eq!(nearest("", ["a"]), None);
    }
}
