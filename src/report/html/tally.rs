//! A run in numbers: what is found most often, and what helps most when it is done first.
//! Never holds more of a dossier than its line in the list.

use super::Drawn;
use super::looked_at::Totals;
use crate::finding::{Code, Verdict};
use crate::language::Language;
use crate::report::{DossierReport, FindingReport, ItemReport, Open, Weight, titles};
use std::collections::HashMap;

/// What several dossiers have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Common {
    /// Its number among all sorts, in the order of appearance.
    pub(super) number: usize,
    /// What it is called.
    pub(super) title: String,
    /// Its code.
    pub(super) code: &'static str,
    /// What it weighs; what weighs otherwise is another sort.
    pub(super) weight: Weight,
    /// The places of the dossiers in the report.
    pub(super) dossiers: Vec<usize>,
}

/// The word by which the filter knows a sort of finding.
pub(super) fn sort(number: usize) -> String {
    format!("f{number}")
}

/// A dossier's line in the list.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// What it is called among the others.
    pub(super) name: String,
    /// The number of its request type.
    pub(super) kind: usize,
    /// The conclusion.
    pub(super) verdict: Verdict,
    /// What is open.
    pub(super) open: Open,
    /// The numbers of the sorts of findings that it has.
    pub(super) sorts: Vec<usize>,
}

/// A request type that occurs.
#[derive(Debug, Clone)]
pub(super) struct Kind {
    /// Its id.
    pub(super) id: String,
    /// Its name.
    pub(super) name: String,
    /// How many dossiers are of it.
    pub(super) count: usize,
}

/// A run in numbers.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// The dossiers that were looked at.
    pub(super) rows: Vec<Row>,
    /// Their request types, in the order of appearance.
    pub(super) kinds: Vec<Kind>,
    /// What was read, and what was not.
    pub(super) totals: Totals,
    sorts: Vec<Common>,
    numbers: HashMap<(Weight, &'static str, String), usize>,
}

impl Row {
    /// The group of what is to be done to which it belongs.
    pub(super) fn group(&self) -> Option<Group> {
        match (self.verdict, self.open.errors) {
            (Verdict::Incomplete, 1) => Some(Group::Nearly),
            (Verdict::Incomplete, _) => Some(Group::Further),
            (Verdict::ToConfirm, _) => Some(Group::ToConfirm),
            (Verdict::CompleteWithRemarks, _) => Some(Group::Remarks),
            (Verdict::Complete, _) => None,
        }
    }
}

/// Dossiers that are worked on together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// One open error keeps each from being complete.
    Nearly,
    /// Several do.
    Further,
    /// A person has to look.
    ToConfirm,
    /// They are complete, with remarks.
    Remarks,
}

impl Group {
    /// The word by which the filter knows it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Nearly => "nearly",
            Self::Further => "further",
            Self::ToConfirm => super::class_of(Verdict::ToConfirm),
            Self::Remarks => super::class_of(Verdict::CompleteWithRemarks),
        }
    }
}

impl Tally {
    /// Counts a dossier, and returns its place.
    pub(super) fn count(&mut self, dossier: &DossierReport, drawn: Option<&Drawn>, language: Language) -> usize {
        let at = self.rows.len();
        self.totals.add(dossier, drawn);
        let mut sorts = Vec::new();
        for finding in dossier.findings.iter().filter(|found| found.weight() < Weight::Note) {
            let number = self.number(finding, dossier, language);
            let sort = &mut self.sorts[number];
            if sort.dossiers.last() != Some(&at) {
                sort.dossiers.push(at);
                sorts.push(number);
            }
        }
        let kind = self.kind(dossier);
        self.rows.push(Row { name: dossier.name.clone(), kind, verdict: dossier.verdict, open: dossier.open(), sorts });
        at
    }

    fn number(&mut self, finding: &FindingReport, dossier: &DossierReport, language: Language) -> usize {
        let title = title(finding, dossier, language);
        let (code, weight) = (finding.code, finding.weight());
        let number = *self.numbers.entry((weight, code, title.clone())).or_insert(self.sorts.len());
        if number == self.sorts.len() {
            self.sorts.push(Common { number, title, code, weight, dossiers: Vec::new() });
        }
        number
    }

    fn kind(&mut self, dossier: &DossierReport) -> usize {
        let known = self.kinds.iter().position(|kind| kind.id == dossier.request_type);
        let at = known.unwrap_or(self.kinds.len());
        if known.is_none() {
            let (id, name) = (dossier.request_type.clone(), dossier.request_type_name.clone());
            self.kinds.push(Kind { id, name, count: 0 });
        }
        self.kinds[at].count += 1;
        at
    }

    /// The dossiers of a group.
    pub(super) fn of(&self, group: Group) -> Vec<usize> {
        let of = |(_, row): &(usize, &Row)| row.group() == Some(group);
        self.rows.iter().enumerate().filter(of).map(|(at, _)| at).collect()
    }

    /// What is open, the most frequent first.
    pub(super) fn common(&self) -> Vec<&Common> {
        let mut common: Vec<&Common> = self.sorts.iter().collect();
        let place =
            |found: &Common| Code::from_text(found.code).map(|code| Code::ALL.iter().position(|of| *of == code));
        // What is as frequent and weighs as much stands in the order of its code.
        common.sort_by_cached_key(|found| {
            (std::cmp::Reverse(found.dossiers.len()), found.weight, place(found), found.title.clone())
        });
        common
    }
}

/// Names a finding in a few words; of a missing document, which.
fn title(finding: &FindingReport, dossier: &DossierReport, language: Language) -> String {
    let title = Code::from_text(finding.code).map_or(finding.code, |code| titles::title(code, language));
    let asked = finding.rule.as_ref().and_then(|rule| {
        let asks = |item: &ItemReport| matches!(item, ItemReport::Document { rule: of } if of == rule);
        dossier.checklist.iter().find(|line| asks(&line.item))
    });
    match asked {
        Some(line) if finding.code == Code::MissingDocument.as_str() => format!("{title}: {}", line.name),
        _ => title.to_owned(),
    }
}
