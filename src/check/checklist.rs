//! The checklist: each thing that the request type asks, and what of the dossier answers it.
//! Never weighs anything: severities are in the findings.

use super::age::research_date;
use super::case::Case;
use super::details::field;
use super::documents::{applies, is_required, is_unneeded, met, nearest};
use super::explanation::says_nothing;
use super::file::{Fault, File};
use super::preconditions::is_arranged;
use super::signers;
use super::slot::{FilledBy, Slot};
use crate::dossier::{Confidence, DateFound, Dossier, DossierPath, KindId, PreconditionId, RuleId, Waiver};
use crate::finding::{Cause, Finding, Severity};
use crate::language::Text;
use crate::rules::{DocumentRule, Precondition, Ruleset, SignerRule};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// One line of the checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistLine {
    /// What is asked.
    pub item: ChecklistItem,
    /// How far it is.
    pub state: LineState,
    /// The files that answer it, or try to.
    pub filled_by: Vec<Filling>,
}

/// What a line asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChecklistItem {
    /// A required document.
    Document {
        /// The rule that asks it.
        rule: RuleId,
        /// How the rule calls it.
        name: Text,
    },
    /// The explanation slot.
    Explanation,
    /// A document that is welcome but not required; only there if it is present.
    Optional {
        /// Its kind.
        kind: KindId,
    },
    /// Something that a person must have arranged.
    Precondition {
        /// Which.
        id: PreconditionId,
        /// How the rule calls it.
        name: Text,
    },
    /// The request's details, all of them.
    Details {
        /// How many are missing or not as they must be.
        open: usize,
        /// How many are asked.
        asked: usize,
    },
    /// The number of attachments.
    Count {
        /// How many there are.
        count: usize,
        /// How many there may be.
        max: usize,
    },
}

/// How far a line is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineState {
    /// In order.
    Done,
    /// There, but a person has to look: a scan, a signature.
    ToConfirm,
    /// There, but it cannot go like this.
    ToMend,
    /// The placeholder fills it on purpose.
    Placeholder,
    /// A part is there.
    Partly {
        /// The kinds that are not.
        missing: Vec<KindId>,
    },
    /// Not there.
    Missing,
    /// Not there, and somebody accepts that.
    Waived(Waiver),
    /// There, or said to be: nobody confirmed it, and somebody accepts that.
    Accepted(Waiver),
    /// Nothing is known of it without `dossier.toml`.
    NotChecked,
}

/// A file that answers a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filling {
    /// The file.
    pub file: DossierPath,
    /// The kinds for which it counts here; none for an explanation that is called so.
    pub kinds: Vec<KindId>,
    /// How sure that is; none: a person declared it, or it needs no recognition.
    pub confidence: Option<Confidence>,
    /// The date of its research, where that has an age.
    pub date: Option<DateFound>,
}

/// Lays the request type's demands beside the dossier, in the order of the rules. An unknown type has none.
pub fn checklist(dossier: &Dossier, rules: &Ruleset, on: NaiveDate) -> Vec<ChecklistLine> {
    let Some(case) = Case::new(dossier, rules, on).filter(|_| !super::is_supplement(dossier)) else {
        return Vec::new();
    };
    let findings = super::findings_of(&case);
    let mut lines: Vec<ChecklistLine> = Vec::new();
    let asked = case.request.documents.iter().filter(|rule| applies(&case, rule));
    lines.extend(asked.map(|rule| document(&case, rule, &findings)));
    lines.extend(explanation(&case));
    lines.extend(optional(&case));
    lines.extend(preconditions(&case, &findings));
    lines.extend(hands(&case, &findings));
    let by_file = by_file(&findings);
    for line in &mut lines {
        hold_against(line, &findings, &by_file);
    }
    lines.push(details(&case));
    lines.push(count(&case));
    lines
}

/// The findings about each file, by their place in the list.
fn by_file(findings: &[Finding]) -> BTreeMap<&DossierPath, Vec<usize>> {
    let mut found: BTreeMap<&DossierPath, Vec<usize>> = BTreeMap::new();
    for (at, finding) in findings.iter().enumerate() {
        if let Some(file) = &finding.place.file {
            found.entry(file).or_default().push(at);
        }
    }
    found
}

/// A line is not in order while something about its documents still has to be mended, or somebody has to look.
fn hold_against(line: &mut ChecklistLine, findings: &[Finding], by_file: &BTreeMap<&DossierPath, Vec<usize>>) {
    let about = line.filled_by.iter().filter_map(|filling| by_file.get(&filling.file)).flatten();
    let about: BTreeSet<usize> = about.copied().collect();
    let mut own = about.iter().filter_map(|at| findings.get(*at));
    let is_open_error = |finding: &Finding| finding.severity == Severity::Error && finding.waiver.is_none();
    let accepted = own.clone().filter(|finding| finding.cause.asks_a_look()).find_map(|found| found.waiver.clone());
    match line.state {
        LineState::Done if own.clone().any(is_open_error) => line.state = LineState::ToMend,
        LineState::Done | LineState::Placeholder if own.any(Finding::is_to_confirm) => {
            line.state = LineState::ToConfirm;
        }
        LineState::Done => line.state = accepted.map_or(LineState::Done, LineState::Accepted),
        _ => {}
    }
}

fn document(case: &Case, rule: &DocumentRule, findings: &[Finding]) -> ChecklistLine {
    let item = ChecklistItem::Document { rule: rule.rule.id.clone(), name: rule.name.clone() };
    let kinds = met(case, rule).or_else(|| nearest(case, rule)).unwrap_or_default();
    let files: Vec<&File> = case.documents().filter(|file| kinds.iter().any(|kind| file.is(kind))).collect();
    let mut missing: Vec<KindId> = kinds.iter().filter(|kind| !case.has(kind)).cloned().collect();
    if missing.is_empty() && met(case, rule).is_none() {
        // All kinds are there, but too few files.
        missing = kinds.to_vec();
    }
    let state = if missing.is_empty() && !kinds.is_empty() {
        // Where two files are of one kind, the better one counts.
        let states = kinds.iter().map(|kind| files.iter().filter(|file| file.is(kind)).map(|file| state(file)));
        states.filter_map(|of_kind| of_kind.min_by_key(weight)).max_by_key(weight).unwrap_or(LineState::Done)
    } else if let Some(waiver) = waiver(findings, |finding| {
        finding.rule.as_ref() == Some(&rule.rule.id) && matches!(finding.cause, Cause::MissingDocument { .. })
    }) {
        LineState::Waived(waiver)
    } else if files.is_empty() {
        LineState::Missing
    } else {
        LineState::Partly { missing }
    };
    ChecklistLine { item, state, filled_by: files.iter().map(|file| filling(case, file, Some(kinds))).collect() }
}

fn waiver(findings: &[Finding], fits: impl Fn(&Finding) -> bool) -> Option<Waiver> {
    findings.iter().filter(|finding| fits(finding)).find_map(|finding| finding.waiver.clone())
}

/// How far a file is that is there, before what was found in it counts.
fn state(file: &File) -> LineState {
    if file.fault.is_some() { LineState::ToMend } else { LineState::Done }
}

/// The least good state of the parts is the state of the line.
fn weight(state: &LineState) -> u8 {
    match state {
        LineState::Done => 0,
        LineState::Placeholder => 1,
        LineState::ToConfirm => 2,
        LineState::NotChecked => 3,
        LineState::Waived(_) | LineState::Accepted(_) => 4,
        LineState::ToMend => 5,
        LineState::Partly { .. } => 6,
        LineState::Missing => 7,
    }
}

fn filling(case: &Case, file: &File, asked: Option<&[KindId]>) -> Filling {
    let counts = |id: &KindId| asked.is_none_or(|asked| asked.contains(id));
    let kinds = file.kinds.iter().filter(|kind| counts(kind.id));
    Filling {
        file: file.path().clone(),
        kinds: kinds.clone().map(|kind| kind.id.clone()).collect(),
        confidence: kinds.filter_map(|kind| kind.confidence).min(),
        date: research_date(case, file),
    }
}

fn explanation(case: &Case) -> Option<ChecklistLine> {
    let (state, file) = match case.slot {
        Slot::None => return None,
        Slot::Open { .. } => (LineState::Missing, None),
        Slot::Filled { file, by, .. } => {
            let file = &case.files[file];
            let state = if says_nothing(case, file) {
                LineState::ToMend
            } else if by == FilledBy::Placeholder {
                if file.fault.is_none_or(|fault| fault == Fault::Blank) {
                    LineState::Placeholder
                } else {
                    LineState::ToMend
                }
            } else {
                state(file)
            };
            (state, Some(file))
        }
    };
    let filled_by = file.map(|file| filling(case, file, None)).into_iter().collect();
    Some(ChecklistLine { item: ChecklistItem::Explanation, state, filled_by })
}

/// What else is welcome and there; each file once, under its first welcome kind.
fn optional(case: &Case) -> Vec<ChecklistLine> {
    let fills_slot = |file: &File| case.slot.is_filled_by(file, &case.files);
    let extra = |file: &&File| !is_required(case, file) && !is_unneeded(case, file) && !fills_slot(file);
    let welcome = case.documents().filter(extra);
    let extra: Vec<(&File, KindId)> = welcome.filter_map(|file| Some((file, file.kinds.first()?.id.clone()))).collect();
    let mut lines: Vec<ChecklistLine> = Vec::new();
    for (file, kind) in extra {
        let item = ChecklistItem::Optional { kind };
        let fills = filling(case, file, None);
        match lines.iter_mut().find(|line| line.item == item) {
            Some(line) => {
                line.filled_by.push(fills);
                let own = state(file);
                if weight(&own) > weight(&line.state) {
                    line.state = own;
                }
            }
            None => lines.push(ChecklistLine { item, state: state(file), filled_by: vec![fills] }),
        }
    }
    lines
}

fn preconditions(case: &Case, findings: &[Finding]) -> Vec<ChecklistLine> {
    let asked = |precondition: &&Precondition| !precondition.optional || is_arranged(case, precondition);
    let lines = case.request.preconditions.iter().filter(asked).map(|precondition| {
        let open = |finding: &Finding| finding.rule.as_ref() == Some(&precondition.rule.id);
        let state = if case.details.is_none() {
            LineState::NotChecked
        } else if let Some(waiver) = waiver(findings, open) {
            LineState::Accepted(waiver)
        } else if is_arranged(case, precondition) {
            LineState::Done
        } else {
            LineState::ToConfirm
        };
        let item = ChecklistItem::Precondition { id: precondition.id.clone(), name: precondition.name.clone() };
        ChecklistLine { item, state, filled_by: Vec::new() }
    });
    lines.collect()
}

/// Whose hand a document bears, each on a line of its own.
fn hands(case: &Case, findings: &[Finding]) -> Vec<ChecklistLine> {
    let line = |rule: &SignerRule| {
        let own = |finding: &Finding| finding.rule.as_ref() == Some(&rule.rule.id);
        let state = match (case.details, waiver(findings, own)) {
            (None, _) => LineState::NotChecked,
            (_, Some(waiver)) => LineState::Accepted(waiver),
            _ if signers::is_seen(case, rule) => LineState::Done,
            _ => LineState::ToConfirm,
        };
        let item = ChecklistItem::Precondition { id: rule.id.clone(), name: rule.name.clone() };
        ChecklistLine { item, state, filled_by: Vec::new() }
    };
    signers::asked(case).map(line).collect()
}

fn details(case: &Case) -> ChecklistLine {
    let fields = &case.request.fields;
    let asked = fields.iter().filter(|rule| !rule.optional).count();
    let (open, state) = match case.details {
        None => (0, LineState::NotChecked),
        Some(details) => match fields.iter().filter(|rule| field(details, rule).is_some()).count() {
            0 => (0, LineState::Done),
            open => (open, LineState::ToMend),
        },
    };
    ChecklistLine { item: ChecklistItem::Details { open, asked }, state, filled_by: Vec::new() }
}

fn count(case: &Case) -> ChecklistLine {
    let (count, max) = (case.documents().count(), case.request.limits.attachments);
    let state = if count > max { LineState::ToMend } else { LineState::Done };
    ChecklistLine { item: ChecklistItem::Count { count, max }, state, filled_by: Vec::new() }
}
