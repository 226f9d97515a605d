//! A run in numbers: what is found most often, and what helps most when it is done first.

use crate::finding::{Code, Severity, Verdict};
use crate::language::Language;
use crate::report::{DossierReport, FindingReport, ItemReport, Report, titles};
use std::collections::BTreeMap;

/// What several dossiers have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Common {
    /// What it is called.
    pub(super) title: String,
    /// Its code.
    pub(super) code: &'static str,
    /// The most that it weighs anywhere.
    pub(super) severity: Severity,
    /// The places of the dossiers in the report.
    pub(super) dossiers: Vec<usize>,
}

/// A run in numbers.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// What is open, the most frequent first.
    pub(super) common: Vec<Common>,
    /// Dossiers that one open error keeps from being complete.
    pub(super) nearly: Vec<usize>,
    /// Dossiers that several do.
    pub(super) further: Vec<usize>,
    /// Dossiers that are complete, with remarks.
    pub(super) remarks: Vec<usize>,
    /// How many dossiers of each request type there are: its id, its name, the number; in the order of appearance.
    pub(super) types: Vec<(String, String, usize)>,
}

impl Tally {
    /// Counts a run.
    pub(super) fn of(report: &Report, language: Language) -> Self {
        let mut tally = Self::default();
        let mut common: BTreeMap<(&'static str, String), Common> = BTreeMap::new();
        for (at, dossier) in report.dossiers.iter().enumerate() {
            tally.count_type(dossier);
            match (dossier.verdict, open(dossier, Severity::Error)) {
                (Verdict::Incomplete, 1) => tally.nearly.push(at),
                (Verdict::Incomplete, _) => tally.further.push(at),
                (Verdict::CompleteWithRemarks, _) => tally.remarks.push(at),
                (Verdict::Complete, _) => {}
            }
            for finding in dossier.findings.iter().filter(|found| !found.waived && found.severity > Severity::Note) {
                let title = title(finding, dossier, language);
                let entry = common.entry((finding.code, title.clone())).or_insert_with(|| Common {
                    title,
                    code: finding.code,
                    severity: finding.severity,
                    dossiers: Vec::new(),
                });
                entry.severity = entry.severity.max(finding.severity);
                if entry.dossiers.last() != Some(&at) {
                    entry.dossiers.push(at);
                }
            }
        }
        tally.common = common.into_values().collect();
        // Stable: what is as frequent and weighs as much stays in the order of its code.
        tally.common.sort_by_key(|found| std::cmp::Reverse((found.dossiers.len(), found.severity)));
        tally
    }

    fn count_type(&mut self, dossier: &DossierReport) {
        match self.types.iter_mut().find(|(id, ..)| *id == dossier.request_type) {
            Some((.., count)) => *count += 1,
            None => self.types.push((dossier.request_type.clone(), dossier.request_type_name.clone(), 1)),
        }
    }

    /// The error that most dossiers share.
    pub(super) fn commonest_error(&self) -> Option<&Common> {
        self.common.iter().find(|found| found.severity == Severity::Error && found.dossiers.len() > 1)
    }
}

/// How many findings of this weight are open.
pub(super) fn open(dossier: &DossierReport, severity: Severity) -> usize {
    dossier.findings.iter().filter(|found| !found.waived && found.severity == severity).count()
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
