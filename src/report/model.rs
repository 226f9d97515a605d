//! The report itself, `compleet/report/v1`. Its names are frozen: fields may join, none may change or go.
//! Never refers to the program's own types where those could change their spelling.

pub(super) mod document;

use super::Reason;
use crate::dossier::{Confidence, Digest};
use crate::finding::{Settle, Severity, Verdict};
use crate::message::Repeat;
use chrono::NaiveDate;
use document::AttachmentReport;
use serde::Serialize;

/// Everything that one run found.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// `compleet/report/v1`.
    pub format: &'static str,
    /// The day of the check.
    pub date: NaiveDate,
    /// The rules that it went by.
    pub ruleset: RulesetReport,
    /// The dossiers that were looked at, in the order in which they were given.
    pub dossiers: Vec<DossierReport>,
    /// What was not checked.
    #[serde(flatten)]
    pub rest: Rest,
    /// All of them in numbers.
    pub summary: Summary,
}

/// What of a run was not checked, and why.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Rest {
    /// The dossiers that could not be looked at.
    pub failed: Vec<FailedReport>,
    /// The dossiers that nobody got to, because somebody ended the run.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_reached: Vec<LeftReport>,
    /// Folders that a search passed by, because no PDF or Word lies in them. They are no dossiers, and not counted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub passed_by: Vec<String>,
}

/// Which rules.
#[derive(Debug, Clone, Serialize)]
pub struct RulesetReport {
    /// Their id.
    pub id: String,
    /// The region, as people call it.
    pub name: String,
    /// Their version.
    pub version: String,
    /// The digest of their files.
    pub sha256: Digest,
}

/// One dossier.
#[derive(Debug, Clone, Serialize)]
pub struct DossierReport {
    /// Its folder, as the person gave it.
    pub path: String,
    /// What it is called among the others.
    #[serde(skip)]
    pub name: String,
    /// What is asked for.
    pub request_type: String,
    /// How people call that.
    pub request_type_name: String,
    /// The day against which it was checked.
    pub date: NaiveDate,
    /// The conclusion.
    pub verdict: Verdict,
    /// Its documents.
    pub attachments: Vec<AttachmentReport>,
    /// What is asked, and what answers it.
    pub checklist: Vec<LineReport>,
    /// What is not in order.
    pub findings: Vec<FindingReport>,
    /// What else is good to know about its folder.
    pub notices: Vec<String>,
    /// There is a `dossier.toml`.
    pub has_details: bool,
    /// It came in from another party.
    #[serde(skip)]
    pub received: bool,
    /// The command by which a person says what a file is.
    #[serde(skip)]
    pub declare: String,
    /// What the next command has to say again.
    #[serde(skip)]
    pub repeat: Repeat,
    /// The region whose rules judged it.
    #[serde(skip)]
    pub rules_name: String,
    /// Where it is filed.
    #[serde(skip)]
    pub channel: String,
    /// Its channel shows a number once it was sent.
    pub numbered: bool,
    /// It was filed already.
    #[serde(skip)]
    pub sent: bool,
    /// The number under which it was filed, as long as nobody follows it here.
    #[serde(skip)]
    pub number: Option<String>,
    /// What is still to be done to file it, with what the dossier has for it.
    #[serde(skip)]
    pub steps: Vec<StepReport>,
}

/// A step of filing.
#[derive(Debug, Clone)]
pub struct StepReport {
    /// Where to click and what to do.
    pub text: String,
    /// What to fill in: the name of each field, and its value.
    pub values: Vec<(String, String)>,
    /// The documents to hand over.
    pub files: Vec<String>,
}

impl DossierReport {
    /// Counts what is open.
    pub fn open(&self) -> Open {
        let count = |of: fn(&FindingReport) -> bool| self.findings.iter().filter(|found| of(found)).count();
        Open {
            errors: count(|found| found.weight() == Weight::Error),
            to_confirm: count(|found| found.weight() == Weight::ToConfirm),
            warnings: count(|found| found.weight() == Weight::Warning),
        }
    }
}

/// What is open in a dossier, in numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Open {
    /// What has to change first.
    pub errors: usize,
    /// What a person has to look at.
    pub to_confirm: usize,
    /// What is better mended.
    pub warnings: usize,
}

/// Under which heading a finding stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// It has to change first.
    Error,
    /// A person has to look.
    ToConfirm,
    /// It is better mended.
    Warning,
    /// It is good to know.
    Note,
    /// Somebody accepts it.
    Accepted,
}

impl Weight {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Error, Self::ToConfirm, Self::Warning, Self::Note, Self::Accepted];
}

impl FindingReport {
    /// Returns under which heading it stands.
    pub fn weight(&self) -> Weight {
        match self.severity {
            _ if self.waived => Weight::Accepted,
            Severity::Error => Weight::Error,
            _ if self.to_confirm => Weight::ToConfirm,
            Severity::Warning => Weight::Warning,
            Severity::Note => Weight::Note,
        }
    }
}

/// One line of the checklist.
#[derive(Debug, Clone, Serialize)]
pub struct LineReport {
    /// What is asked.
    #[serde(flatten)]
    pub item: ItemReport,
    /// How people call it.
    pub name: String,
    /// How far it is.
    pub state: StateReport,
    /// The files that answer it.
    pub files: Vec<FillingReport>,
    /// The kinds that are still missing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// The names of those, for people.
    #[serde(skip)]
    pub missing_names: Vec<String>,
}

/// What a line asks.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "item", rename_all = "kebab-case")]
pub enum ItemReport {
    /// A required document.
    Document {
        /// The rule that asks it.
        rule: String,
    },
    /// The explanation slot.
    Explanation,
    /// A document that is welcome.
    Optional {
        /// Its kind.
        kind: String,
    },
    /// Something that a person must have arranged.
    Precondition {
        /// Which.
        id: String,
    },
    /// The details of the request.
    Details {
        /// How many are not in order.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StateReport {
    /// In order.
    Done,
    /// A person has to look.
    ToConfirm,
    /// It cannot go like this.
    ToMend,
    /// The placeholder, on purpose.
    Placeholder,
    /// A part is there.
    Partly,
    /// Not there.
    Missing,
    /// Not there, and accepted.
    Waived,
    /// There, not confirmed, and accepted.
    Accepted,
    /// Not known without `dossier.toml`.
    NotChecked,
}

/// A file that answers a line.
#[derive(Debug, Clone, Serialize)]
pub struct FillingReport {
    /// The file.
    pub file: String,
    /// The kinds for which it counts here.
    pub kinds: Vec<String>,
    /// How sure.
    pub confidence: Option<Confidence>,
    /// The date of its research.
    pub date: Option<NaiveDate>,
}

/// One finding.
#[derive(Debug, Clone, Serialize)]
pub struct FindingReport {
    /// Its stable code.
    pub code: &'static str,
    /// What it weighs.
    pub severity: Severity,
    /// A person accepts it.
    pub waived: bool,
    /// A person has to look before the dossier can be called complete.
    pub to_confirm: bool,
    /// Who, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiver: Option<WaiverReport>,
    /// The file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// The kind of document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// The rule that asks it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The chapter and step, or the law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What is not in order.
    pub what: String,
    /// What to do.
    pub remedy: String,
    /// The command that settles it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    /// The command by which a person accepts it as it is, with a reason: only for whoever asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accept: Option<String>,
    /// What that command does.
    #[serde(skip)]
    pub settle: Option<Settle>,
}

/// Who accepts a finding, and why.
#[derive(Debug, Clone, Serialize)]
pub struct WaiverReport {
    /// Why.
    pub reason: String,
    /// Who.
    pub by: String,
    /// When.
    pub on: Option<NaiveDate>,
}

/// A dossier that could not be looked at.
#[derive(Debug, Clone, Serialize)]
pub struct FailedReport {
    /// Its folder, as the person gave it.
    pub path: String,
    /// What it is called among the others.
    #[serde(skip)]
    pub name: String,
    /// Why, in words.
    pub reason: Reason,
}

/// A dossier that nobody got to.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub struct LeftReport {
    /// Its folder, as the person gave it.
    pub path: String,
    /// What it is called among the others.
    #[serde(skip)]
    pub name: String,
}

/// A run in numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Dossiers that were asked for.
    pub dossiers: usize,
    /// Nothing above a note.
    pub complete: usize,
    /// Warnings, or what a person accepted.
    pub complete_with_remarks: usize,
    /// A person has to look first.
    pub to_confirm: usize,
    /// An open error.
    pub incomplete: usize,
    /// Could not be looked at.
    pub failed: usize,
    /// Left when somebody ended the run.
    #[serde(skip_serializing_if = "is_zero")]
    pub not_reached: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl Summary {
    /// Counts a dossier that was looked at.
    pub fn add(&mut self, verdict: Verdict) {
        self.dossiers += 1;
        *match verdict {
            Verdict::Complete => &mut self.complete,
            Verdict::CompleteWithRemarks => &mut self.complete_with_remarks,
            Verdict::ToConfirm => &mut self.to_confirm,
            Verdict::Incomplete => &mut self.incomplete,
        } += 1;
    }

    /// Counts a dossier that could not be looked at.
    pub fn add_failed(&mut self) {
        self.dossiers += 1;
        self.failed += 1;
    }

    /// Counts a dossier that nobody got to.
    pub fn add_not_reached(&mut self) {
        self.dossiers += 1;
        self.not_reached += 1;
    }
}

impl Report {
    /// The name of this format.
    pub const FORMAT: &'static str = "compleet/report/v1";

    /// Puts a run together.
    pub fn new(date: NaiveDate, ruleset: RulesetReport, dossiers: Vec<DossierReport>, rest: Rest) -> Self {
        let mut summary = Summary::default();
        dossiers.iter().for_each(|dossier| summary.add(dossier.verdict));
        rest.failed.iter().for_each(|_| summary.add_failed());
        rest.not_reached.iter().for_each(|_| summary.add_not_reached());
        Self { format: Self::FORMAT, date, ruleset, dossiers, rest, summary }
    }
}
