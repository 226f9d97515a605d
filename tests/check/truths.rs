//! Scores whole dossiers: a folder that holds dossiers, each with a `NAME.truth.toml` beside it.
//! Never looks at a dossier of which nobody wrote down what is true.

use super::score::{Miss, Share};
use chrono::NaiveDate;
use compleet::check::CheckedDossier;
use compleet::check::same_path;
use compleet::finding::{Cause, Code, Finding, Severity, Verdict};
use compleet::recognise::Recogniser;
use compleet::rules::Ruleset;
use compleet::sandbox::Pool;
use compleet::work::{Asked, Checker, Idle, Stop, Unobserved};
use serde::Deserialize;
use std::fmt::{self, Write};
use std::path::{Path, PathBuf};

/// How the name of a truth ends.
const TRUTH: &str = ".truth.toml";
/// The least share of injected defects that is good enough, in percent.
pub(crate) const ENOUGH: usize = 92;

/// What is true of a dossier, in the eyes of the person who made it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Truth {
    /// Nothing is wrong with it.
    in_order: bool,
    /// What is wrong with it.
    #[serde(default, rename = "defect")]
    defects: Vec<Defect>,
    /// Why, for a reader.
    #[serde(default)]
    #[allow(dead_code, reason = "people read it")]
    note: String,
}

/// Something that was made wrong on purpose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Defect {
    /// The code that must be found.
    code: String,
    /// In which file.
    file: Option<String>,
    /// About which kind.
    kind: Option<String>,
    /// About which detail of the request.
    #[allow(dead_code, reason = "people read it")]
    field: Option<String>,
    /// Why, for a reader.
    #[serde(default)]
    #[allow(dead_code, reason = "people read it")]
    note: String,
}

/// What came out.
#[derive(Default)]
pub(crate) struct DossierScore {
    pub(crate) in_order: usize,
    pub(crate) defects: Share,
    pub(crate) defects_missed: Vec<Miss>,
    /// Errors, or a verdict other than complete, of a dossier that is in order.
    pub(crate) wrong: Vec<Miss>,
    pub(crate) too_old_passed: Vec<Miss>,
}

impl DossierScore {
    /// Says whether it is good enough.
    pub(crate) fn is_enough(&self) -> bool {
        self.defects.right * 100 >= self.defects.of * ENOUGH && self.wrong.is_empty() && self.too_old_passed.is_empty()
    }
}

/// Says whether a folder holds dossiers with their truths.
pub(crate) fn are_in(folder: &Path) -> Result<bool, String> {
    truths(folder).map(|truths| !truths.is_empty())
}

fn truths(folder: &Path) -> Result<Vec<(PathBuf, PathBuf)>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(name) = name.strip_suffix(TRUTH) {
            found.push((path.clone(), folder.join(name)));
        }
    }
    found.sort();
    Ok(found)
}

/// Checks every dossier of a folder as `check --date` does, and lays it beside its truth.
pub(crate) fn score(folder: &Path, rules: &Ruleset, on: NaiveDate) -> Result<DossierScore, String> {
    let asked = Asked { on, ..Asked::default() };
    let (pool, recogniser) = (Pool::in_process(), Recogniser::new(rules));
    let (idle, stop) = (Idle::default(), Stop::default());
    let checker = Checker {
        asked: &asked,
        rules,
        pool: &pool,
        recogniser: &recogniser,
        cache: None,
        idle: &idle,
        stop: &stop,
        observer: &Unobserved,
    };
    let mut score = DossierScore::default();
    for (truth, dossier) in truths(folder)? {
        let text = std::fs::read_to_string(&truth).map_err(|error| format!("{}: {error}", truth.display()))?;
        let truth: Truth = toml::from_str(&text).map_err(|error| format!("{}: {error}", truth.display()))?;
        if truth.in_order != truth.defects.is_empty() {
            return Err(format!("{}: a dossier in order has no defects, another has some", dossier.display()));
        }
        let found = checker.check(&dossier).ok_or("stopped")?;
        let found = found.map_err(|reason| format!("{}: {reason:?}", dossier.display()))?;
        let name = dossier.file_name().unwrap_or_default().to_string_lossy().into_owned();
        score.add(&name, &truth, &found.checked)?;
    }
    Ok(score)
}

impl DossierScore {
    fn add(&mut self, name: &str, truth: &Truth, checked: &CheckedDossier) -> Result<(), String> {
        let miss = |what: String| Miss { file: name.to_owned(), what };
        if truth.in_order {
            self.in_order += 1;
            let errors = checked
                .findings
                .iter()
                .filter(|finding| finding.severity == Severity::Error && finding.waiver.is_none());
            self.wrong.extend(errors.map(|finding| miss(format!("error {}", shown(finding)))));
            if !matches!(checked.verdict, Verdict::Complete | Verdict::CompleteWithRemarks) {
                self.wrong.push(miss(format!("verdict {:?}", checked.verdict)));
            }
            return Ok(());
        }
        for defect in &truth.defects {
            let code = Code::ALL.iter().find(|code| code.as_str() == defect.code);
            let code = *code.ok_or_else(|| format!("{name}: there is no code {}", defect.code))?;
            let found = checked.findings.iter().any(|finding| tells(finding, code, defect));
            self.defects.add(found);
            if !found {
                self.defects_missed.push(miss(shown_defect(defect)));
            }
            let told = |finding: &Finding| {
                matches!(finding.code(), Code::OutdatedResearch | Code::UndatedResearch)
                    && is_about_file(finding, defect)
            };
            if code == Code::OutdatedResearch && !found && !checked.findings.iter().any(told) {
                self.too_old_passed.push(miss(shown_defect(defect)));
            }
        }
        Ok(())
    }
}

/// A finding tells of a defect: by its code, or by another one that says the same of the same document or kind.
fn tells(finding: &Finding, code: Code, defect: &Defect) -> bool {
    if finding.code() == code && is_about(finding, defect) {
        return true;
    }
    let file = |other: &str| defect.file.as_ref().is_some_and(|wanted| same_path(other, wanted));
    let folder = |name: &str| defect.file.as_ref().is_some_and(|wanted| wanted.split('/').next() == Some(name));
    match (&finding.cause, code) {
        // Which of two equal files is the double is a matter of taste.
        (Cause::DuplicateAttachment { other }, Code::DuplicateAttachment) => file(other.as_str()),
        // One finding names all subfolders.
        (Cause::SubfolderLeftOut { folders }, Code::SubfolderLeftOut) => {
            folders.iter().any(|left| folder(left.folder.as_str().trim_end_matches('/')))
        }
        // Research on a day that is still to come has no day that counts.
        (Cause::UndatedResearch { .. }, Code::UnlikelyDate) => defect.file.is_some() && is_about(finding, defect),
        // A part of a document that lacks is missing.
        (Cause::MissingPart { part }, Code::MissingDocument) => defect.kind.as_deref() == Some(part.as_str()),
        (Cause::UnconfirmedPrecondition { precondition }, Code::UnconfirmedSignature) => {
            defect.kind.as_deref() == Some(&*precondition.to_string())
        }
        _ => false,
    }
}

fn is_about(finding: &Finding, defect: &Defect) -> bool {
    is_about_file(finding, defect)
        && defect.kind.as_ref().is_none_or(|kind| {
            let alternatives = match &finding.cause {
                Cause::MissingDocument { alternatives, .. } => alternatives.as_slice(),
                _ => &[],
            };
            let part = match &finding.cause {
                Cause::MissingPart { part } => Some(part),
                _ => None,
            };
            let asked = alternatives.iter().flatten().chain(&finding.place.document).chain(part);
            let precondition = match &finding.cause {
                Cause::UnconfirmedPrecondition { precondition } => precondition.to_string() == *kind,
                _ => false,
            };
            precondition || asked.into_iter().any(|own| own.as_str() == kind)
        })
}

fn is_about_file(finding: &Finding, defect: &Defect) -> bool {
    let file = finding.place.file.as_ref();
    defect.file.as_ref().is_none_or(|wanted| file.is_some_and(|file| same_path(file.as_str(), wanted)))
}

fn shown(finding: &Finding) -> String {
    let file = finding.place.file.as_ref().map_or_else(String::new, |file| format!(" of {file}"));
    let kind = finding.place.document.as_ref().map_or_else(String::new, |kind| format!(" ({kind})"));
    format!("{}{file}{kind}", finding.code().as_str())
}

fn shown_defect(defect: &Defect) -> String {
    let of = [&defect.file, &defect.kind].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
    format!("{} {of}", defect.code)
}

impl fmt::Display for DossierScore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        writeln!(text, "in order         {} (wrongly held against them: {})", self.in_order, self.wrong.len())?;
        writeln!(text, "defects found    {}", self.defects)?;
        writeln!(text, "too old, passed  {}", self.too_old_passed.len())?;
        for (title, misses) in
            [("in order", &self.wrong), ("missed", &self.defects_missed), ("too old, passed", &self.too_old_passed)]
        {
            for miss in misses {
                writeln!(text, "  {title}: {}: {}", miss.file, miss.what)?;
            }
        }
        formatter.write_str(&text)
    }
}
