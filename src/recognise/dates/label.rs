//! The label of a date: before it on its line, in the cell to its left, at the head of its column.
//! Never looks at what the date is.

use super::{BETWEEN, CELL, DEPTH, Reader};
use crate::dossier::{DateRole, Precision, Role};
use crate::recognise::calendar::{List, leads};
use crate::recognise::labels::Label;
use crate::recognise::lexicon::{DateLabel, Hit, Sense, starting_in};
use crate::recognise::places::in_one_column;
use std::collections::BTreeSet;
use std::ops::Range;

use super::Sheet;

/// Says whether what stands between two words sets them apart.
fn sets_apart(gap: &str) -> bool {
    let dash = || matches!(gap.trim(), "-" | "–" | "—" | "*" | "·") && gap.len() > gap.trim().len() + 1;
    let wide = gap.contains('\t') || gap.contains("   ");
    gap.contains([';', '|', '(', '[', ')', ']', '•']) || wide || dash()
}

impl Reader<'_, '_> {
    /// The label of a date that follows some words of its line.
    pub(super) fn label_before(&self, line: usize, region: Range<usize>) -> Option<Label> {
        let Sheet { words, hits, labels, .. } = self.sheet;
        let end = region.end;
        // "dinsdag 12 maart 2024"
        if labels.says_nothing(words, region.clone()) {
            return None;
        }
        let apart = |at: usize| sets_apart(words.gap(at));
        let colon = (region.start + 1..=end).rev().find(|&at| words.gap(at).contains(':') && words.line_of(at) == line);
        let parts = |from: usize, until: usize| (from + 1..until).rev().find(|&at| apart(at)).unwrap_or(from);
        if let Some(colon) = colon.filter(|colon| end - colon <= BETWEEN) {
            let start = parts(region.start, colon);
            let start = if colon - start > CELL { labels.known_before(words, start, colon) } else { start };
            // "Afname (CELF): ..."
            let whole = if start > region.start && colon - region.start <= CELL { region.start } else { start };
            let read = |from: usize| labels.says(words, hits, &(from..colon), end - colon <= 2);
            let (says, said) = match read(start) {
                (None, _) if whole < start => read(whole),
                found => found,
            };
            // "Ref.: 4471 Datum: ..."
            let near = labels.known_before(words, start, colon);
            let (start, says, said) = match says {
                None if (start + 1..colon).contains(&near) => {
                    let (says, said) = read(near);
                    (near, says, said)
                }
                says => (start, says, said),
            };
            // "CELF-5: afgenomen op 19-03-2024"
            if let (says @ Some(_), parts) = labels.says(words, hits, &(colon..end), false) {
                return Some(Label { says, tokens: colon..end, field: self.is_short(line), day: parts.names_a_day() });
            }
            if says.is_some() || end == colon {
                return Some(Label { says, tokens: start..colon, field: true, day: said.names_a_day() });
            }
        }
        let first = colon.unwrap_or(region.start);
        let start =
            (first..=end).rev().find(|&at| at > first && (apart(at) || self.ends_sentence(at))).unwrap_or(first);
        let begins = start == region.start || (start < end && apart(start)) || start == end;
        let in_brackets = words.gap(start).contains(['(', '[']);
        if begins && start < end && end - start <= CELL && self.is_short(line) {
            // "Onderzoek van 12 maart 2024"
            let whole = labels.parts(words, start..end).is_known();
            let (says, parts) = labels.says(words, hits, &(start..end), in_brackets || whole);
            // "ADOS-2, 8 June 2021" stands in a sentence as well, unless the line says nothing else.
            let only_a_tool = parts.is_only_a_tool() && says == Some(DateLabel::Dates(DateRole::Test));
            if says.is_some() && (!only_a_tool || self.holds_no_more(line, end - start)) {
                return Some(Label { says, tokens: start..end, field: true, day: parts.names_a_day() });
            }
        }
        self.adjacent(line, start..end).or_else(|| {
            // "Nijmegen, 12 maart 2024" and "Teun (08-03-2014)" have no label.
            let apart = words.gap(end).contains([',', '(', '[']);
            let short = start < end && end - start <= CELL / 2 && self.is_short(line);
            let alone = begins && short && !apart && self.waiting.is_empty();
            alone.then(|| Label {
                says: None,
                tokens: start..end,
                field: true,
                day: labels.parts(words, start..end).names_a_day(),
            })
        })
    }

    /// Where the words behind a date that are not in brackets begin: "3 februari (gesprek) en 17 februari (test)".
    pub(super) fn behind_brackets(&self, region: Range<usize>) -> usize {
        let opens = region.start < region.end && self.words.gap(region.start).contains(['(', '[']);
        let closed = (region.start + 1..=region.end).find(|&at| self.words.gap(at).contains([')', ']']));
        closed.filter(|_| opens).unwrap_or(region.start)
    }

    /// In a sentence: the words right before the date, or the rules' whole label a little further back.
    pub(super) fn adjacent(&self, line: usize, region: Range<usize>) -> Option<Label> {
        let Sheet { words, hits, labels, .. } = self.sheet;
        let start = labels.known_before(words, region.start, region.end);
        let field = start == region.start && self.is_short(line);
        if start < region.end {
            let (says, parts) = labels.says(words, hits, &(start..region.end), false);
            // "CELF-5 (ond.dat. 01-10-2024)"
            let bracket = words.gap(start).contains(['(', '[']) && parts.names_a_day() && self.sheet.in_head(line);
            let field = field || bracket;
            if says.is_some() {
                return Some(Label { says, tokens: start..region.end, field, day: parts.names_a_day() });
            }
        }
        let from = region.end.saturating_sub(CELL * 2).max(region.start);
        let before = starting_in(hits, from..region.end).iter().filter(|hit| hit.tokens.end <= region.end);
        let reach = |hit: &&Hit| region.end - hit.tokens.end < CELL;
        let label = before.filter(reach).filter_map(|hit| match hit.sense {
            Sense::Date(label) => Some((
                hit.tokens.end,
                hit.tokens.len(),
                label == DateLabel::Born,
                label == DateLabel::Never,
                label,
                hit,
            )),
            _ => None,
        });
        let (.., says, hit) = label.max_by_key(|&(end, length, born, never, ..)| (end, length, born, never))?;
        Some(Label {
            says: Some(says),
            tokens: hit.tokens.clone(),
            field: hit.tokens.start == region.start && self.is_short(line),
            day: true,
        })
    }

    pub(super) fn ends_sentence(&self, at: usize) -> bool {
        let gap = self.words.gap(at);
        let long = at.checked_sub(1).is_some_and(|before| self.words.word(before).len() > 3);
        long && gap.contains(['.', '!', '?'])
            && gap.ends_with(char::is_whitespace)
            && self.words.spelled(at).starts_with(char::is_uppercase)
    }

    /// A line in the head of a report holds so many words beside its dates.
    fn holds_no_more(&self, line: usize, count: usize) -> bool {
        self.sheet.in_head(line) && self.beside_dates(line) == count
    }

    fn beside_dates(&self, line: usize) -> usize {
        let here = &self.words.of_line[line];
        let spelled: usize = self.lists(here).iter().map(|listed| listed.list.end - listed.list.spelling().start).sum();
        here.len().saturating_sub(spelled)
    }

    /// It is a cell or a line of a form, not a sentence.
    pub(super) fn is_short(&self, line: usize) -> bool {
        let others = self.beside_dates(line);
        let sentence = self.words.lines[line].0.trim_end().ends_with('.') && others > CELL / 2;
        others <= CELL + 2 && !sentence
    }

    /// The labels behind the last date of a line.
    pub(super) fn labels_at_the_end(&self, line: usize, rest: Range<usize>) -> Vec<Label> {
        let Sheet { words, hits, labels, .. } = self.sheet;
        if rest.is_empty() || words.role(line) == Role::Title {
            return Vec::new();
        }
        // "5;3 (eerste afname)" says something of what stands before it.
        let bracket = |at: usize| words.gap(at).contains(['(', '[']) && at > rest.start;
        let mut known: Vec<&Hit> = Vec::new();
        for hit in starting_in(hits, rest.clone()) {
            let date = matches!(hit.sense, Sense::Date(_)) && hit.tokens.end <= rest.end && !bracket(hit.tokens.start);
            if date && known.last().is_none_or(|last| last.tokens.end <= hit.tokens.start) {
                known.push(hit);
            }
        }
        let label = |hit: &Hit| {
            let (says, parts) = labels.says(words, hits, &hit.tokens, false);
            Label { says, tokens: hit.tokens.clone(), field: self.is_short(line), day: parts.names_a_day() }
        };
        if known.len() >= 2 && rest.len() <= CELL * 2 {
            return known.into_iter().map(label).collect();
        }
        if rest.len() <= CELL {
            let asks = words.lines[line].0.trim_end().ends_with(':');
            let (says, parts) = labels.says(words, hits, &rest, asks);
            if says.is_some() {
                return vec![Label { says, tokens: rest, field: true, day: parts.names_a_day() }];
            }
        }
        // A sentence that goes on with the date on the next line.
        let start = labels.known_before(words, rest.start, rest.end);
        let (says, parts) = labels.says(words, hits, &(start..rest.end), false);
        if says.is_some() && start < rest.end {
            return vec![Label { says, tokens: start..rest.end, field: false, day: parts.names_a_day() }];
        }
        known.into_iter().filter(|hit| hit.tokens.end == rest.end).map(label).collect()
    }

    /// The label in the cell to the left of a date's, or on a line of its own above it.
    pub(super) fn label_beside(&self, line: usize) -> Option<Label> {
        let Sheet { words, hits, labels, .. } = self.sheet;
        let left = (0..line).rev().find(|&line| !words.of_line[line].is_empty())?;
        let cell = words.of_line[left].clone();
        let asks = words.lines[left].0.trim_end().ends_with(':');
        let near = words.is_beside(line) || (asks && self.waiting.len() < 2);
        if cell.len() > CELL || words.role(left) == Role::Margin || !near {
            return None;
        }
        if !self.lists(&cell).is_empty() {
            return self.label_over(line);
        }
        // "hulpkaart en dagelijks gesprek van vijf minuten" says of no day what it is.
        let plain = cell.len() <= BETWEEN || labels.parts(words, cell.clone()).is_known();
        let (says, parts) = labels.says(words, hits, &cell, plain);
        if says.is_none()
            && let Some(over) = self.label_over(line)
        {
            return Some(over);
        }
        let label = Label { says, tokens: cell, field: true, day: parts.names_a_day() };
        let may_be = !self.sheet.research || self.sheet.in_head(line);
        (label.says.is_some() || (self.waiting.is_empty() && may_be)).then_some(label)
    }

    /// What stands behind the date with which a line begins: "06-02-2025 afname WISC-V".
    pub(super) fn label_behind(&self, here: &Range<usize>, lists: &[(usize, List)]) -> Option<Label> {
        let Sheet { words, hits, labels, .. } = self.sheet;
        let [(_, list)] = lists else { return None };
        let line = words.lines[words.line_of(here.start)].0.trim_end();
        let day = list.dates.iter().all(|spelled| spelled.precision == Precision::Day);
        let begins = (here.start..list.spelling().start).all(|at| leads(words.word(at))) && day && !line.ends_with('.');
        let rest = list.end..here.end;
        let short = begins && (1..=CELL).contains(&rest.len()) && !words.gap(rest.start).contains([')', ']']);
        let parts = labels.parts(words, rest.clone());
        let (says, _) = labels.says(words, hits, &rest, true);
        let told = says.filter(|_| short && (parts.is_of_a_test() || parts.is_of_another()));
        Some(Label { says: Some(told?), tokens: rest, field: true, day: false })
    }

    /// The head of the column in which a date stands.
    pub(super) fn label_over(&self, line: usize) -> Option<Label> {
        let Sheet { words, hits, labels, .. } = self.sheet;
        words.area(line)?;
        // Other rows of the column hold dates themselves.
        let column = |over: &usize| {
            words.area(*over).is_some()
                && in_one_column(words, *over, line)
                && self.lists(&words.of_line[*over]).is_empty()
        };
        let over = (line.saturating_sub(DEPTH * 2)..line).rev().find(column)?;
        let over = self.nearest_in_row(over, line, column);
        let cell = words.of_line[over].clone();
        let labels_in = starting_in(hits, cell.clone()).iter().filter(|hit| matches!(hit.sense, Sense::Date(_)));
        let several =
            labels_in.fold(
                (0, 0),
                |(count, end), hit| {
                    if hit.tokens.start >= end { (count + 1, hit.tokens.end) } else { (count, end) }
                },
            );
        // "Geboortedatum Testdatum" in one line are the heads of two columns.
        let plain = cell.len() <= BETWEEN && several.0 <= 1;
        let (says, parts) = labels.says(words, hits, &cell, plain);
        (plain && says.is_some()).then(|| Label { says, tokens: cell, field: true, day: parts.names_a_day() })
    }

    /// Of the cells of a head under which a line may stand, the one that begins where it begins.
    fn nearest_in_row(&self, over: usize, line: usize, column: impl Fn(&usize) -> bool) -> usize {
        let place = |line: usize| self.words.area(line).map(|area| (area.base, area.left));
        let (Some((base, _)), Some((_, left))) = (place(over), place(line)) else { return over };
        let in_row = |at: &usize| place(*at).is_some_and(|(own, _)| (own - base).abs() < 1.0);
        let cells = (over.saturating_sub(DEPTH)..=over).filter(|at| in_row(at) && column(at));
        let far = |at: &usize| place(*at).map_or(f32::MAX, |(_, own)| (own - left).abs());
        cells.min_by(|one, other| far(one).total_cmp(&far(other))).unwrap_or(over)
    }

    /// Of the labels that wait, the one in the column of a date; where nobody knows the columns, the next.
    pub(super) fn label_above(&self, line: usize) -> Option<Label> {
        let of = |label: &Label| self.words.line_of(label.tokens.start);
        let lines: BTreeSet<usize> = self.waiting.iter().map(of).collect();
        let placed = self.words.area(line).is_some() && lines.iter().all(|&line| self.words.area(line).is_some());
        if placed && lines.len() == self.waiting.len() {
            let above = |label: &&Label| in_one_column(self.words, of(label), line);
            let near =
                |label: &&Label| self.waiting.len() == 1 && (of(label) + 1 == line || !self.words.is_beside(line));
            return self.waiting.iter().rev().find(|label| above(label) || near(label)).cloned();
        }
        self.waiting.get(self.used % self.waiting.len().max(1)).cloned()
    }
}
