//! Days that a report names without saying of what they are: they count only where nothing else says how old it is.
//! Never takes a day of which the words before it say that it is another's, nor one that is told as history.

use super::{FIRST_YEAR, Listed, Reader};
use crate::dossier::{DateFound, DateRole, Precision, Role};
use crate::recognise::told;
use chrono::Datelike;
use std::ops::Range;

/// How many lines at the end of a page may hold a closing.
const CLOSING: usize = 5;
/// A line of more words tells something.
const SHORT: usize = 12;
/// So many words name the place where it was signed.
const PLACE: usize = 2;

/// Where such a day stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::recognise) enum Stands {
    /// In the last lines, with hardly anything else on its line: it was signed on that day.
    Closing,
    /// In the head of a report, at the beginning of its line.
    Head,
    /// In the head, behind other words: it may be that of a birth.
    Beside,
    /// In the text.
    Text,
}

/// Such a day.
#[derive(Debug, Clone)]
pub(in crate::recognise) struct Spare {
    pub(in crate::recognise) date: DateFound,
    pub(in crate::recognise) line: usize,
    pub(in crate::recognise) stands: Stands,
}

impl Reader<'_, '_> {
    /// Finds them on the page.
    pub(super) fn spares(&self) -> Vec<Spare> {
        if !self.sheet.research {
            return Vec::new();
        }
        let filled: Vec<usize> = (0..self.words.lines.len()).filter(|&line| self.may_hold_one(line)).collect();
        let last = filled.len().saturating_sub(CLOSING);
        let mut found = Vec::new();
        for (number, &line) in filled.iter().enumerate() {
            let here = self.words.of_line[line].clone();
            let mut from = here.start;
            for listed in self.lists(&here) {
                let region = std::mem::replace(&mut from, listed.list.end)..listed.start;
                if !listed.year && !self.is_of_something(line, &region, &listed) {
                    let rest = listed.list.end..here.end;
                    let named = rest.is_empty() || self.words.spelled(rest.start).starts_with(char::is_uppercase);
                    let stands = self.stands(line, &region, number >= last);
                    // "12-07-2016, v" is about a person.
                    let stands = if named { stands } else { stands.max(Stands::Beside) };
                    found.extend(self.spare(line, &listed, stands));
                }
            }
        }
        found
    }

    fn may_hold_one(&self, line: usize) -> bool {
        let words = self.words;
        words.role(line) != Role::Margin && !words.of_line[line].is_empty() && !self.sheet.history.contains(&line)
    }

    /// The words before it, beside it or above it say what it is, or that it lies in the past.
    fn is_of_something(&self, line: usize, region: &Range<usize>, listed: &Listed) -> bool {
        let (words, hits) = (self.words, self.sheet.hits);
        let spelling = listed.list.spelling();
        let says = |label: Option<crate::recognise::labels::Label>| label.is_some_and(|label| label.says.is_some());
        // "* 22 maart 2014"
        let born = words.gap(spelling.start).contains(['*', '°']);
        born || says(self.label_before(line, region.clone()))
            || region.is_empty() && (says(self.label_beside(line)) || says(self.label_over(line)))
            || told::is_of_earlier(words, hits, spelling.start, listed.list.end)
            || self.near_a_parents_signature(line)
    }

    fn stands(&self, line: usize, region: &Range<usize>, last: bool) -> Stands {
        let nothing = self.sheet.labels.says_nothing(self.words, region.clone());
        // "Teun (08-03-2014)" is no place.
        let told = self.words.lines[line].0.contains([':', '(', '[']);
        let short = self.words.of_line[line].len() <= SHORT && !self.words.is_beside(line);
        match self.sheet.in_head(line) {
            _ if last && short && region.len() <= PLACE && !told => Stands::Closing,
            true if nothing => Stands::Head,
            true => Stands::Beside,
            false => Stands::Text,
        }
    }

    fn spare(&self, line: usize, listed: &Listed, stands: Stands) -> Vec<Spare> {
        let days = listed.list.dates.iter();
        let days = days.filter(|day| day.precision == Precision::Day && day.date.year() >= FIRST_YEAR);
        let date = |day: &crate::recognise::calendar::Spelled| DateFound {
            date: day.date,
            until: day.until,
            precision: day.precision,
            role: DateRole::Unclear,
            label: String::new(),
            text: self.words.span(listed.list.spelling()),
            page: Some(self.words.page),
            part: 0,
            weak: false,
        };
        days.map(|day| Spare { date: date(day), line, stands }).collect()
    }
}
