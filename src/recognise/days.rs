//! The days that a line of text spells.

use super::calendar::list_at;
use super::text::Words;
use crate::dossier::Precision;
use chrono::NaiveDate;
use std::ops::Range;

/// Finds whole days in one line of text, each with where it stands.
pub fn days_of(line: &str) -> Vec<(NaiveDate, Range<usize>)> {
    let words = Words::of_text(line);
    let (mut found, mut at) = (Vec::new(), 0);
    while at < words.tokens.len() {
        let Some(list) = list_at(&words, at) else {
            at += 1;
            continue;
        };
        let days = list.dates.iter().filter(|spelled| spelled.precision == Precision::Day);
        found.extend(days.filter_map(|spelled| {
            let (first, last) =
                (words.tokens.get(spelled.tokens.0)?, words.tokens.get(spelled.tokens.1.checked_sub(1)?)?);
            Some((spelled.date, first.start..last.end.max(first.end)))
        }));
        at = list.end.max(at + 1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_days_are_found_where_they_stand() {
        let line = "Het gesprek is op 3 december 2026 en niet in november 2026, zie 04-12-2026.";
        let found: Vec<_> = days_of(line).into_iter().map(|(day, at)| (day.to_string(), at)).collect();
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(
            found.first().map(|(day, at)| (day.as_str(), line.get(at.clone()))),
            Some(("2026-12-03", Some("3 december 2026")))
        );
        assert_eq!(found.last().map(|(day, _)| day.as_str()), Some("2026-12-04"));
    }
}
