//! Personal data where it should not stand: a citizen service number in a document, or in a file's name.
//! Never keeps the number or the date itself.

use super::case::{Case, File};
use crate::finding::{Cause, Finding, PersonalData};
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let births = births(case);
    for file in &case.files {
        if let Some(page) = file.attachment.reading.bsn_page.filter(|_| file.fault.is_none()) {
            findings.push(case.finding(Cause::BsnInDocument, file.page(Some(page))));
        }
        if let Some(data) = in_name(case, file, &births) {
            findings.push(case.finding(Cause::PersonalDataInFilename { data }, file.place()));
        }
    }
}

/// The birth dates that the dossier speaks of.
fn births(case: &Case) -> BTreeSet<NaiveDate> {
    let declared = case.details.and_then(|details| details.pupil.as_ref()).and_then(|pupil| pupil.born);
    let marks = case.documents().flat_map(|file| &file.attachment.reading.pupils);
    declared.into_iter().chain(marks.filter_map(|mark| mark.born.parse().ok())).collect()
}

fn in_name(case: &Case, file: &File, births: &BTreeSet<NaiveDate>) -> Option<PersonalData> {
    let path = file.path().as_str();
    let stem = path.strip_suffix(&format!(".{}", file.path().extension())).unwrap_or(path);
    let runs = numbers(stem);
    if runs.iter().any(|(_, run)| is_bsn(run)) {
        return Some(PersonalData::Bsn);
    }
    let labelled = |before: &str| {
        let before = letters(before);
        !before.is_empty() && case.rules.words.pupil_born.iter().any(|label| ends_with(&before, &letters(label)))
    };
    let found = dates(stem, &runs);
    let is_birth = |(at, date): &(usize, NaiveDate)| births.contains(date) || labelled(&stem[..*at]);
    found.iter().any(is_birth).then_some(PersonalData::BirthDate)
}

/// A label of several words or letters at the end; a very short one would be a chance hit inside another word.
fn ends_with(text: &str, label: &str) -> bool {
    label.len() >= 3 && text.ends_with(label)
}

fn letters(text: &str) -> String {
    text.to_lowercase().chars().filter(|letter| letter.is_alphabetic()).collect()
}

/// The runs of digits, each with the byte at which it starts.
fn numbers(text: &str) -> Vec<(usize, &str)> {
    let mut runs = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_ascii_digit(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                runs.push((from, &text[from..at]));
                start = None;
            }
            _ => {}
        }
    }
    runs
}

/// Nine digits that pass the "elfproef".
fn is_bsn(digits: &str) -> bool {
    let values: Vec<i32> = digits.bytes().map(|digit| i32::from(digit) - 48).collect();
    let [first @ .., last] = values.as_slice() else { return false };
    let sum: i32 = first.iter().zip((2..=9).rev()).map(|(value, weight)| value * weight).sum();
    values.len() == 9 && sum > 0 && (sum - last) % 11 == 0
}

/// The dates in a name: three runs of digits next to each other, or one of eight digits.
fn dates(text: &str, runs: &[(usize, &str)]) -> Vec<(usize, NaiveDate)> {
    let apart = runs.windows(3).filter_map(|three| {
        let [(at, one), (two_at, two), (three_at, three)] = three else { return None };
        let gaps = [&text[at + one.len()..*two_at], &text[two_at + two.len()..*three_at]];
        let close = gaps.iter().all(|gap| gap.chars().count() == 1 && !gap.chars().any(char::is_alphabetic));
        close.then(|| date(one, two, three)).flatten().map(|date| (*at, date))
    });
    let joined = runs.iter().filter(|(_, run)| run.len() == 8).filter_map(|(at, run)| {
        let forward = date(&run[..4], &run[4..6], &run[6..]);
        forward.or_else(|| date(&run[..2], &run[2..4], &run[4..])).map(|date| (*at, date))
    });
    apart.chain(joined).collect()
}

/// Day, month, year or the reverse; a year has four digits, or two at the end.
fn date(one: &str, two: &str, three: &str) -> Option<NaiveDate> {
    let number = |text: &str| text.parse::<u32>().ok();
    let (year, day) = if one.len() == 4 { (one, three) } else { (three, one) };
    let year = match year.len() {
        4 => i32::try_from(number(year)?).ok()?,
        2 => 2000 + i32::try_from(number(year)?).ok()?,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, number(two)?, number(day)?).filter(|_| (1950..2100).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_nine_digits_that_pass_the_test_are_a_number() {
        assert!(is_bsn("111222333"));
        for digits in ["111222334", "000000000", "0111222333", "11122233", ""] {
            assert!(!is_bsn(digits), "{digits}");
        }
    }

    #[test]
    fn dates_in_a_name_are_read_day_first_or_year_first() {
        let expected = NaiveDate::from_ymd_opt(2016, 2, 1).unwrap();
        for name in ["x 01-02-2016", "x 2016-02-01", "1.2.16 x", "20160201", "x_01022016"] {
            let runs = numbers(name);
            assert_eq!(dates(name, &runs).first().map(|(_, date)| *date), Some(expected), "{name}");
        }
        assert!(dates("groep 8 deel 1 van 2", &numbers("groep 8 deel 1 van 2")).is_empty());
    }
}
