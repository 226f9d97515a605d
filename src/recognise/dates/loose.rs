//! Dates before which nothing on their line says what they are, and labels that wait for one.
//! Never takes the date of a signature of somebody else for that of a report.

use super::{BETWEEN, CELL, DEPTH, NEAR, Reader};
use crate::dossier::{DateRole, Precision, Role};
use crate::recognise::calendar::{List, Spelled};
use crate::recognise::labels::Label;
use crate::recognise::lexicon::{Sense, starting_in, tokens_of};
use std::ops::Range;

/// How many words a name with its titles and its office takes.
const NAME: usize = 8;

impl Reader<'_, '_> {
    pub(super) fn wait(&mut self, line: usize, open: Vec<Label>) {
        // The cells of a head follow each other.
        if self.used > 0 || self.before.as_ref().is_some_and(|(_, before)| *before == line) {
            self.waiting.clear();
        }
        if self.waiting.is_empty() {
            (self.used, self.table) = (0, false);
        }
        self.waiting.extend(open);
        self.last_line = line;
    }

    pub(super) fn without_dates(&mut self, line: usize, here: &Range<usize>) {
        // The bold cells of a table's head are no headings.
        let cell = self.words.is_beside(line) || self.words.is_beside(line + 1);
        let heading = matches!(self.words.role(line), Role::Heading | Role::Title) && !cell;
        if here.len() > CELL * 2 || heading || line > self.last_line + DEPTH {
            self.waiting.clear();
        } else if !self.waiting.is_empty() && self.used == 0 {
            self.table = true;
        }
    }

    /// Dates before which nothing on their line says what they are.
    pub(super) fn without_label(&mut self, line: usize, here: &Range<usize>, lists: &[(usize, List)]) {
        let spelled: usize = lists.iter().map(|(start, list)| list.end - start).sum();
        let others = here.len().saturating_sub(spelled);
        let starts = self.sheet.labels.says_nothing(self.words, here.start..lists[0].0);
        if others <= BETWEEN
            && let Some(label) = self.label_beside(line)
        {
            lists.iter().filter(|_| starts || label.says.is_some()).for_each(|(_, list)| self.take(line, &label, list));
            self.waiting.retain(|waiting| waiting.tokens != label.tokens);
            self.before = Some((label, line));
            self.last_line = line;
            return;
        }
        if let Some(label) = self.label_behind(here, lists) {
            lists.iter().for_each(|(_, list)| self.take(line, &label, list));
            return;
        }
        if let Some(list) = self.signed(line, here, lists) {
            // "Roodkarspel, september 2025"
            self.reports(line, &list, |_| true);
            return;
        }
        if !self.waiting.is_empty() && line <= self.last_line + DEPTH && (others <= BETWEEN || starts) {
            for (_, list) in lists {
                self.give(line, list);
            }
        } else if let Some((label, before)) = self.before.clone()
            && others == 0
            && line <= before + 1
        {
            lists.iter().for_each(|(_, list)| self.take(line, &label, list));
            self.before = Some((label, line));
        } else if self.sheet.in_head(line) {
            // "Op: 26 aug. 2025"
            let asked = starts && self.words.gap(lists[0].0).contains(':');
            self.bare(line, if asked { 0 } else { others }, lists);
        }
    }

    /// A date by itself in the head of a report: in its title, or alone on its line.
    pub(super) fn bare(&mut self, line: usize, others: usize, lists: &[(usize, List)]) {
        let title = matches!(self.words.role(line), Role::Heading | Role::Title);
        let beside = self.words.is_beside(line) && !title;
        // "Teun (08-03-2014)" and "12-07-2016, v" are about a person.
        let bracket = lists.iter().any(|(start, _)| self.words.gap(*start).contains(['(', '[']));
        if (title || others == 0) && !bracket && !beside && !self.near_a_parents_signature(line) {
            lists.iter().for_each(|(_, list)| self.report(line, list));
        }
    }

    /// Gives a date to the label that waits for it; below a table's head, row after row.
    pub(super) fn give(&mut self, line: usize, list: &List) {
        let count = self.waiting.len();
        if count == 0 || (self.used >= count && !self.table) {
            return;
        }
        let Some(label) = self.label_above(line) else { return };
        self.used += 1;
        self.last_line = line;
        self.take(line, &label, list);
        self.before = Some((label, line));
    }

    /// What stands before the date of a letter is a place or a name, not a label: nobody needs it to find the date.
    pub(super) fn report(&mut self, line: usize, list: &List) {
        self.reports(line, list, |spelled| spelled.precision != Precision::Span);
    }

    fn reports(&mut self, line: usize, list: &List, counts: impl Fn(&Spelled) -> bool) {
        let label = Label { says: None, tokens: 0..0, field: true, day: false };
        let days = list.dates.iter().filter(|spelled| counts(spelled));
        days.for_each(|spelled| self.push(line, DateRole::Report, &label, spelled, list));
    }

    /// `Nijmegen, 12 maart 2024` on a line of its own: the day of a letter or report.
    pub(super) fn signed(&self, line: usize, here: &Range<usize>, lists: &[(usize, List)]) -> Option<List> {
        let [(start, list)] = lists else { return None };
        let place = *start - here.start;
        let named = (1..=4).contains(&place)
            && self.ends_with_a_name(list.end..here.end)
            && (self.words.gap(list.spelling().start).contains(',') || self.is_after_den(here, list.spelling().start))
            && !self.words.lines[line].0.contains(':')
            && (here.start..*start).all(|at| self.words.word(at).chars().all(char::is_alphabetic))
            && self.words.spelled(here.start).starts_with(char::is_uppercase);
        (named && !self.near_a_parents_signature(line)).then(|| list.clone())
    }

    /// `Nijmegen, september 2025, G. de Vries`
    fn ends_with_a_name(&self, rest: Range<usize>) -> bool {
        let apart = || self.words.gap(rest.start).contains(',') || self.words.gap(rest.start).contains("  ");
        let named = || self.words.spelled(rest.start).starts_with(char::is_uppercase);
        rest.is_empty() || (rest.len() <= NAME && apart() && named())
    }

    /// `Nordhorn, den 1. März 2025`
    fn is_after_den(&self, here: &Range<usize>, start: usize) -> bool {
        let Some(before) = start.checked_sub(1).filter(|before| *before > here.start) else { return false };
        matches!(self.words.word(before), "den" | "le" | "the" | "op" | "d") && self.words.gap(before).contains(',')
    }

    /// A bare "Datum" beside the parents' signature is theirs.
    pub(super) fn is_of_a_signature(&self, label: &Label) -> bool {
        let bare = label.tokens.clone().all(|at| matches!(self.words.word(at), "datum" | "plaats" | "en" | "d" | "dd"));
        bare && !label.tokens.is_empty() && self.near_a_parents_signature(self.words.line_of(label.tokens.start))
    }

    pub(super) fn near_a_parents_signature(&self, line: usize) -> bool {
        let around = tokens_of(self.words, line.saturating_sub(NEAR)..line + NEAR + 1);
        let around = starting_in(self.sheet.hits, around);
        let near = |wanted: Sense| around.iter().any(|hit| hit.sense == wanted);
        near(Sense::Signature) && near(Sense::Other)
    }
}
