//! The reports that were put together in one file: where each begins, and which kinds each is.
//! Never takes a chapter, or a title that is repeated on every page, for a report of its own.

use super::calendar::list_at;
use super::letter::{self, running_text};
use super::lexicon::{CueSort, DateLabel, Hit, Sense, starting_in};
use super::text::Words;
use crate::dossier::{CueKind, CuePlace, KindId, Part, Recognised, Role};
use crate::rules::Kind;
use std::collections::BTreeSet;
use std::ops::Range;

/// How many lines at the top of a page may hold the title and the head of a report.
const TOP: usize = 16;
/// How far above the birth date in its head a report's title stands, in lines.
const ABOVE: usize = 10;
/// How many words may stand between a label and its date.
const REACH: usize = 3;
/// How many lines at the top of a page may hold its title.
const FIRST: usize = 3;
/// A longer line is no title.
const TITLE: usize = 16;
/// The head of a report has at most so many lines.
const HEAD: usize = 40;
/// How much a phrase weighs beside a word.
const PHRASE: usize = 3;

type Read<'r, 'p, 'w> = &'r [(&'p Words<'w>, &'p [Hit])];

/// A report in a file.
#[derive(Debug, Clone)]
pub(super) struct Report {
    /// Its first page, by its place in the file.
    sheet: usize,
    /// Its first line there.
    line: usize,
    kinds: BTreeSet<usize>,
}

/// The reports of a file, in order.
#[derive(Debug, Default)]
pub(super) struct Reports(Vec<Report>);

impl Reports {
    /// Finds them. `found`: the kinds of the file.
    pub(super) fn of_file(kinds: &[Kind], found: &[Recognised], read: Read<'_, '_, '_>) -> Self {
        let numbers: BTreeSet<usize> =
            (0..kinds.len()).filter(|&kind| found.iter().any(|found| found.kind == kinds[kind].id)).collect();
        let mut reports = vec![Report { sheet: 0, line: 0, kinds: BTreeSet::new() }];
        for sheet in 0..read.len() {
            reports.extend(begun_on(read, sheet));
            reports.extend(titled_on(kinds, found, read, sheet));
            reports.extend(research_on(kinds, found, read, sheet));
            reports.extend(sent_on(kinds, found, read, sheet));
        }
        reports.sort_by_key(|report| (report.sheet, report.line));
        reports.dedup_by(|next, kept| {
            kept.sheet == next.sheet && next.line < kept.line + ABOVE && (kept.line > 0 || next.line < ABOVE)
        });
        let mut all = Self(reports);
        all.give_kinds(&numbers, read);
        all
    }

    /// Gives each report the kinds that its title names, and each other kind to the report that speaks of it most.
    fn give_kinds(&mut self, numbers: &BTreeSet<usize>, read: Read<'_, '_, '_>) {
        for at in 0..self.0.len() {
            let named: BTreeSet<usize> = self.title_hits(at, read).filter(|kind| numbers.contains(kind)).collect();
            self.0[at].kinds = named;
        }
        let named: BTreeSet<usize> = self.0.iter().flat_map(|report| report.kinds.iter().copied()).collect();
        for &kind in numbers.difference(&named) {
            let weight = |at: usize| -> usize {
                let weigh = |hit: &Hit| match hit.sense {
                    Sense::Cue(of, CueSort::Phrase) if of == kind => PHRASE,
                    Sense::Cue(of, CueSort::Word | CueSort::Title) if of == kind => 1,
                    _ => 0,
                };
                self.hits_of(at, read).map(weigh).sum()
            };
            let most = (0..self.0.len()).max_by_key(|&at| (weight(at), std::cmp::Reverse(at)));
            if let Some(at) = most {
                self.0[at].kinds.insert(kind);
            }
        }
    }

    fn end_of(&self, at: usize) -> (usize, usize) {
        self.0.get(at + 1).map_or((usize::MAX, 0), |next| (next.sheet, next.line))
    }

    fn hits_of<'h>(&self, at: usize, read: Read<'h, 'h, '_>) -> impl Iterator<Item = &'h Hit> {
        let (from, end) = ((self.0[at].sheet, self.0[at].line), self.end_of(at));
        read.iter().enumerate().flat_map(move |(sheet, (words, hits))| {
            hits.iter().filter(move |hit| {
                let place = (sheet, words.line_of(hit.tokens.start));
                from <= place && place < end
            })
        })
    }

    /// The kinds that the first lines of a report name in their titles.
    fn title_hits<'h>(&self, at: usize, read: Read<'h, 'h, '_>) -> impl Iterator<Item = usize> + 'h {
        let (report, end) = (self.0[at].clone(), self.end_of(at));
        let titles = read.get(report.sheet).into_iter().flat_map(move |(words, hits)| {
            let lines = filled(words).filter(move |line| *line >= report.line && (report.sheet, *line) < end);
            lines.take(ABOVE).flat_map(move |line| titles_of(words, hits, line))
        });
        titles.collect::<Vec<_>>().into_iter()
    }

    /// The report to which a line of a page belongs.
    pub(super) fn at(&self, sheet: usize, line: usize) -> usize {
        self.0.partition_point(|report| (report.sheet, report.line) <= (sheet, line)).saturating_sub(1)
    }

    /// The lines of a page in which reports say what they are, before they begin to tell.
    pub(super) fn heads(&self, sheet: usize, words: &Words<'_>) -> Vec<Range<usize>> {
        let here = self.0.iter().filter(|report| report.sheet == sheet);
        here.map(|report| report.line..end_of_head(words, report.line)).collect()
    }

    /// Says whether a report can be one on research: no other document of which the kind is known.
    pub(super) fn may_be_research(&self, at: usize, kinds: &[Kind]) -> bool {
        let report = &self.0[at];
        let any = self.0.iter().flat_map(|report| &report.kinds).any(|&kind| kinds[kind].research);
        !any || report.kinds.is_empty() || report.kinds.iter().any(|&kind| kinds[kind].research)
    }

    /// The parts as they are told; none where the file is one document. `keep`: those that matter.
    pub(super) fn parts(&self, kinds: &[Kind], read: Read<'_, '_, '_>) -> Vec<Part> {
        let part = |report: &Report| Part {
            page: read.get(report.sheet).map_or(1, |(words, _)| words.page),
            kinds: report.kinds.iter().map(|&kind| kinds[kind].id.clone()).collect(),
        };
        if self.0.len() < 2 { Vec::new() } else { self.0.iter().map(part).collect() }
    }

    /// Joins each report that `goes_on` with the one before it.
    pub(super) fn join(&mut self, goes_on: impl Fn(usize, &BTreeSet<usize>) -> bool) {
        let mut kept: Vec<Report> = Vec::new();
        for (at, report) in std::mem::take(&mut self.0).into_iter().enumerate() {
            match kept.last_mut() {
                Some(last) if goes_on(at, &report.kinds) && report.kinds.is_subset(&last.kinds) => {}
                _ => kept.push(report),
            }
        }
        self.0 = kept;
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

fn end_of_head(words: &Words<'_>, from: usize) -> usize {
    let most = (from + HEAD).min(words.lines.len());
    let told = running_text(words);
    if told > from { told.min(most) } else { most }
}

fn filled<'w>(words: &'w Words<'_>) -> impl Iterator<Item = usize> + 'w {
    (0..words.lines.len()).filter(|&line| words.role(line) != Role::Margin && !words.of_line[line].is_empty())
}

/// A page, not the first, on which stands who sent it, and on which a kind of research is spoken of for the first time.
fn sent_on(kinds: &[Kind], found: &[Recognised], read: Read<'_, '_, '_>, sheet: usize) -> Option<Report> {
    let (words, hits) = read[sheet];
    let first = |kind: usize| {
        let cues = found.iter().filter(|found| found.kind == kinds[kind].id).flat_map(|found| &found.cues);
        let pages = cues.filter_map(|cue| match cue.place {
            CuePlace::Page(page) => Some(page),
            _ => None,
        });
        pages.min() == Some(words.page)
    };
    let new = letter::senders(words, hits).into_iter().any(|(kind, _)| kinds[kind].research && first(kind));
    (sheet > 0 && new).then(|| Report { sheet, line: 0, kinds: BTreeSet::new() })
}

/// Lines of a page on which a report's head says when its pupil was born, each with the line on which it begins.
fn begun_on(read: Read<'_, '_, '_>, sheet: usize) -> Vec<Report> {
    let (words, hits) = read[sheet];
    let mut begun = Vec::new();
    let mut last = None;
    for line in birth_lines(words, hits) {
        let near = |before: usize| line < before + TOP;
        if last.replace(line).is_some_and(near) {
            continue;
        }
        let Some(first) = first_line(words, hits, line) else { continue };
        let repeated = sheet.checked_sub(1).is_some_and(|before| is_on(read[before].0, words.lines[first].0));
        if !repeated && (sheet > 0 || first > 0) {
            begun.push(Report { sheet, line: first, kinds: BTreeSet::new() });
        }
    }
    begun
}

/// The lines that hold a label of a birth date with its date.
fn birth_lines<'h>(words: &'h Words<'_>, hits: &'h [Hit]) -> impl Iterator<Item = usize> + 'h {
    let born = |hit: &&Hit| hit.sense == Sense::Date(DateLabel::Born);
    let dated = |hit: &&Hit| (hit.tokens.end..hit.tokens.end + REACH).any(|at| list_at(words, at).is_some());
    let of_another =
        |line: usize| starting_in(hits, words.of_line[line].clone()).iter().any(|hit| hit.sense == Sense::Other);
    let lines = hits.iter().filter(born).filter(dated).map(|hit| words.line_of(hit.tokens.start));
    lines.filter(move |&line| words.role(line) != Role::Margin && !of_another(line))
}

/// The title above the head of a report: the nearest line marked as one, or that names a kind; at the top of a page its
/// first line.
fn first_line(words: &Words<'_>, hits: &[Hit], head: usize) -> Option<usize> {
    let above: Vec<usize> = filled(words).filter(|line| *line < head).collect();
    let near = above.iter().rev().take(ABOVE);
    let marked = |line: usize| matches!(words.role(line), Role::Title | Role::Heading);
    let titled = |line: usize| titles_of(words, hits, line).next().is_some();
    let found = near.clone().copied().find(|&line| titled(line)).or_else(|| near.copied().find(|&line| marked(line)));
    let top = || (above.len() < TOP).then(|| above.first().copied().unwrap_or(head));
    // What stands above the title at the top of a page (a letterhead) belongs to it.
    if above.len() < TOP { top() } else { found }
}

fn titles_of<'h>(words: &'h Words<'_>, hits: &'h [Hit], line: usize) -> impl Iterator<Item = usize> + 'h {
    let here = words.of_line[line].clone();
    let short = here.len() <= TITLE && words.role(line) != Role::Value;
    let leads = move |hit: &Hit| {
        (here.start..hit.tokens.start).all(|at| {
            words.word(at).len() <= 2
                || starting_in(hits, here.start..at + 1)
                    .iter()
                    .any(|other| other.sense == Sense::LeadIn && other.tokens.contains(&at))
        })
    };
    starting_in(hits, words.of_line[line].clone()).iter().filter(move |hit| short && leads(hit)).filter_map(|hit| {
        match hit.sense {
            Sense::Cue(kind, CueSort::Title) => Some(kind),
            _ => None,
        }
    })
}

fn is_on(words: &Words<'_>, text: &str) -> bool {
    filled(words).take(TOP).any(|line| words.lines[line].0 == text)
}

/// A page that begins with the title of a kind that is no research: an overview of absences behind a doctor's letter.
fn titled_on(kinds: &[Kind], found: &[Recognised], read: Read<'_, '_, '_>, sheet: usize) -> Option<Report> {
    let page = CuePlace::Page(read[sheet].0.page);
    let names = |found: &Recognised| found.cues.iter().any(|cue| cue.kind == CueKind::Title && cue.place == page);
    let other = |id: &KindId| kinds.iter().any(|kind| kind.id == *id && !kind.research);
    let begins = sheet > 0 && found.iter().any(|found| other(&found.kind) && names(found));
    begins.then(|| Report { sheet, line: 0, kinds: BTreeSet::new() })
}

/// A page that begins with the title of another research than the page before it, and a day near it.
fn research_on(kinds: &[Kind], found: &[Recognised], read: Read<'_, '_, '_>, sheet: usize) -> Option<Report> {
    let (words, hits) = read[sheet];
    let before = read[sheet.checked_sub(1)?].0;
    let is = |kind: usize| kinds[kind].research && found.iter().any(|found| found.kind == kinds[kind].id);
    let top: Vec<usize> = filled(words).take(TOP).collect();
    let titled =
        top.iter().take(FIRST).any(|&line| titles_of(words, hits, line).any(is) && !is_on(before, words.lines[line].0));
    let dated = |line: usize| words.of_line[line].clone().any(|at| list_at(words, at).is_some());
    let begins = titled && top.iter().take(ABOVE).any(|&line| dated(line));
    begins.then(|| Report { sheet, line: 0, kinds: BTreeSet::new() })
}
