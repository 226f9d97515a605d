//! The tests that a set of rules carries: small dossiers, and what must be said of them.
//! Never reads a document from a disk: a test says itself what its documents hold.

use super::ruleset::{RulesFailure, ruleset};
use crate::check;
use crate::dossier::{
    Attachment, Confidence, Cue, DateFound, DateRole, Dossier, DossierPath, Facts, Format, KindId, Line, Page,
    Precision, Reading, Recognised, Role, Sums,
};
use crate::finding::{Finding, Severity, Verdict};
use crate::language;
use crate::recognise::Recogniser;
use crate::rules::Ruleset;
use crate::scan::{self, Mistake};
use chrono::NaiveDate;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The folder of the tests, in that of the set.
pub const TRIALS: &str = "tests";

/// A test and how it went.
#[derive(Debug)]
pub struct Tried {
    /// The file.
    pub file: PathBuf,
    /// What is not as it must be; nothing: all is.
    pub faults: Vec<TrialFault>,
}

/// What is not as a test says.
#[derive(Debug)]
pub enum TrialFault {
    /// The test itself is not in order, in the words of the reader.
    NotInOrder(String),
    /// The `dossier.toml` in it is not.
    Details(Vec<Mistake>),
    /// The conclusion is another one.
    Verdict {
        /// What the test says.
        expected: String,
        /// What was concluded.
        found: Verdict,
    },
    /// Something that must be found is not.
    NotFound(String),
    /// Something is found that the test does not name.
    Unexpected(Box<Finding>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TrialFile {
    on: toml::value::Datetime,
    dossier: String,
    #[serde(default, rename = "document")]
    documents: Vec<DocumentOf>,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentOf {
    file: String,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    kinds: Vec<KindId>,
    #[serde(default)]
    date: Option<toml::value::Datetime>,
    #[serde(default)]
    scan: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    verdict: String,
    #[serde(default)]
    findings: Vec<String>,
}

/// Runs the tests of a set, in the order of their names.
pub fn try_rules(folder: &Path) -> Result<Vec<Tried>, RulesFailure> {
    let rules = ruleset(Some(folder))?;
    let tests = folder.join(TRIALS);
    let files = match crate::files::is_folder(&tests) {
        true => scan::rule_files(&tests).map_err(RulesFailure::NotReadable)?,
        false => Vec::new(),
    };
    let recogniser = Recogniser::new(&rules);
    let tried =
        |(name, text): (String, String)| Tried { file: tests.join(name), faults: faults(&text, &rules, &recogniser) };
    Ok(files.into_iter().map(|file| tried((file.name, file.text))).collect())
}

fn faults(text: &str, rules: &Ruleset, recogniser: &Recogniser) -> Vec<TrialFault> {
    let trial: TrialFile = match toml::from_str(text.trim_start_matches('\u{feff}')) {
        Ok(trial) => trial,
        Err(error) => return vec![TrialFault::NotInOrder(error.to_string())],
    };
    let Some(on) = day(&trial.on) else { return vec![TrialFault::NotInOrder("on".to_owned())] };
    let details = match scan::parse_details(trial.dossier.as_bytes(), rules, None) {
        Ok(details) => details,
        Err(mistakes) => return vec![TrialFault::Details(mistakes)],
    };
    let attachments = trial.documents.iter().map(|document| attachment(document, recogniser)).collect();
    let dossier = Dossier {
        request_type: details.request_type.clone(),
        details: Some(details),
        attachments,
        beside: Default::default(),
        sent: false,
        disguise: Default::default(),
        earlier: Vec::new(),
    };
    let findings = check::check(&dossier, rules, on);
    compare(&trial.expect, &findings)
}

fn day(told: &toml::value::Datetime) -> Option<NaiveDate> {
    language::parse_date(&told.to_string())
}

/// A document that holds what a test says of it.
fn attachment(of: &DocumentOf, recogniser: &Recogniser) -> Attachment {
    let path = DossierPath::new(of.file.as_str());
    let format = match path.extension().as_str() {
        "pdf" => Format::Pdf,
        "docx" => Format::Docx,
        "doc" => Format::Doc,
        "jpg" | "jpeg" | "png" => Format::Picture,
        "txt" => Format::PlainText,
        _ => Format::Unknown,
    };
    let text = of.text.as_deref().unwrap_or_default();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).enumerate();
    let line = |(at, text): (usize, &str)| Line::new(text.to_owned(), if at == 0 { Role::Title } else { Role::Body });
    let page = Page {
        lines: lines.map(line).collect(),
        pictures: of.scan,
        wordless: of.scan,
        ink: of.scan.then_some(crate::dossier::Ink::Seen),
        ..Page::default()
    };
    let facts = Facts { format, pages: vec![page], ..Facts::default() };
    let mut reading = recogniser.read(&path, &facts);
    if !of.kinds.is_empty() {
        declare(&mut reading, of);
    }
    let sums = Sums::of(format!("{}{text}", if text.is_empty() { &of.file } else { "" }).as_bytes());
    Attachment { on_disk: path.as_str().into(), path, size: sums.size, sums: Some(sums), fingerprint: None, reading }
}

/// What a test says of a document without giving its words.
fn declare(reading: &mut Reading, of: &DocumentOf) {
    let recognised = |kind: &KindId| Recognised {
        kind: kind.clone(),
        confidence: if of.scan { Confidence::NameOnly } else { Confidence::Certain },
        cues: Vec::<Cue>::new(),
    };
    reading.kinds = of.kinds.iter().map(recognised).collect();
    (reading.blank, reading.has_text) = (false, !of.scan);
    reading.ambiguous.clear();
    reading.blank_pages.clear();
    let found = |date: NaiveDate| DateFound {
        date,
        until: None,
        precision: Precision::Day,
        role: DateRole::Test,
        label: String::new(),
        text: date.to_string(),
        page: Some(1),
        part: 0,
        weak: false,
    };
    reading.dates = of.date.as_ref().and_then(day).map(found).into_iter().collect();
}

fn compare(expect: &Expect, findings: &[Finding]) -> Vec<TrialFault> {
    let mut faults = Vec::new();
    let found = Verdict::of(findings);
    if expect.verdict != name(found) {
        faults.push(TrialFault::Verdict { expected: expect.verdict.clone(), found });
    }
    for expected in &expect.findings {
        if !findings.iter().any(|finding| is(finding, expected)) {
            faults.push(TrialFault::NotFound(expected.clone()));
        }
    }
    let told = |finding: &&Finding| finding.severity > Severity::Note || finding.is_to_confirm();
    let named = |finding: &&Finding| expect.findings.iter().any(|expected| is(finding, expected));
    let unexpected = findings.iter().filter(told).filter(|finding| !named(finding));
    faults.extend(unexpected.map(|finding| TrialFault::Unexpected(Box::new(finding.clone()))));
    faults
}

/// How a test calls a conclusion.
pub fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "complete",
        Verdict::CompleteWithRemarks => "complete-with-remarks",
        Verdict::ToConfirm => "to-confirm",
        Verdict::Incomplete => "incomplete",
    }
}

/// Says whether a finding is the one of a line: its code, and perhaps its rule, its file or the kind of document.
fn is(finding: &Finding, line: &str) -> bool {
    let (code, subject) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
    let subject = subject.trim();
    let rule = finding.rule.as_ref().is_some_and(|rule| rule.as_str() == subject);
    let file = finding.place.file.as_ref().is_some_and(|file| file.as_str() == subject);
    let kind = finding.place.document.as_ref().is_some_and(|kind| kind.as_str() == subject);
    finding.code().as_str() == code && (subject.is_empty() || rule || file || kind)
}
