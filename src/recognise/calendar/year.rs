//! The only year that a file names: days without a year stand in it.
//! Never takes a year in brackets: that is when a test was published, or a person was born.

use super::digits;
use super::names::school_year;
use super::part::second_year;
use crate::recognise::text::Words;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// Years in which research that anybody files was done.
const LIKELY: RangeInclusive<i32> = 2010..=2099;

/// Returns the last day of the only school year, or else of the only year, that pages name. `born`: years of birth.
pub(in crate::recognise) fn only_year<'p>(
    pages: impl Iterator<Item = &'p Words<'p>>,
    born: &BTreeSet<i32>,
) -> Option<NaiveDate> {
    let (mut school, mut years) = (BTreeSet::new(), BTreeSet::new());
    for words in pages {
        for at in 0..words.tokens.len() {
            let word = words.word(at);
            let year = digits::year(word).filter(|year| word.len() == 4 && LIKELY.contains(year));
            let Some(year) = year.filter(|year| !born.contains(year) && !words.gap(at).contains(['(', '['])) else {
                continue;
            };
            years.insert(year);
            let named = at.checked_sub(1).is_some_and(|before| school_year(words.word(before)));
            school.extend(second_year(words, at + 1, year).filter(|_| named));
        }
    }
    let only = |years: &BTreeSet<i32>| years.first().copied().filter(|_| years.len() == 1);
    match only(&school) {
        Some(year) => NaiveDate::from_ymd_opt(year, 7, 31),
        None => NaiveDate::from_ymd_opt(only(&years)?, 12, 31),
    }
}
