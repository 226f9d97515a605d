//! Checks every folder of `sample-dossiers` with the real program and compares with its `expected.toml`.
//! A folder is a trial: adding one adds one, and a folder without `expected.toml` fails.

use compleet::finding::Code;
use libtest_mimic::{Failed, Trial};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Folders that are no dossiers: the scripts that made the samples, and the samples of status files, which
/// `tests/status/format.rs` tries.
const NO_DOSSIERS: [&str; 2] = ["make", "statusbestanden"];

/// What an `expected.toml` says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    description: Description,
    verdict: String,
    codes: Vec<String>,
    #[serde(rename = "type")]
    request_type: Option<String>,
    /// The day of the check.
    date: toml::value::Datetime,
    #[serde(default, rename = "finding")]
    findings: Vec<Detail>,
}

/// What the sample shows, in a sentence.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Description {
    nl: String,
    en: String,
}

/// One of the findings, in so far as it matters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Detail {
    code: String,
    severity: Option<String>,
    file: Option<String>,
    document: Option<String>,
    waived: Option<bool>,
}

impl Detail {
    fn describes(&self, finding: &Value) -> bool {
        let same = |key: &str, wanted: &Option<String>| wanted.as_deref().is_none_or(|text| finding[key] == text);
        finding["code"] == self.code.as_str()
            && same("severity", &self.severity)
            && same("file", &self.file)
            && same("document", &self.document)
            && self.waived.is_none_or(|waived| finding["waived"] == waived)
    }
}

/// The trials of this file: one a folder.
pub(crate) fn trials() -> Vec<Trial> {
    let folders = folders();
    let mut trials: Vec<Trial> = folders.iter().map(|folder| trial(folder)).collect();
    trials.push(Trial::test("every code has a sample", move || every_code_has_a_sample(&folders)));
    trials
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-dossiers")
}

fn folders() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(root())
        .expect("the folder of samples")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir() && !NO_DOSSIERS.iter().any(|name| path.ends_with(name)))
        .collect();
    found.sort();
    found
}

fn trial(folder: &Path) -> Trial {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = folder.to_path_buf();
    Trial::test(format!("sample {name}"), move || try_folder(&folder, &name))
}

fn expected(folder: &Path) -> Result<Expected, Failed> {
    let file = folder.join("expected.toml");
    let text = std::fs::read_to_string(&file).map_err(|why| format!("{}: {why}", file.display()))?;
    Ok(toml::from_str(&text).map_err(|why| format!("{}: {why}", file.display()))?)
}

fn try_folder(folder: &Path, name: &str) -> Result<(), Failed> {
    let expected = expected(folder)?;
    if expected.description.nl.is_empty() || expected.description.en.is_empty() {
        return Err("expected.toml describes the sample in both languages".into());
    }
    let output = check(folder, &expected, &["--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout)
        .map_err(|why| format!("no report ({why}): {}", String::from_utf8_lossy(&output.stderr)))?;
    let dossier = &report["dossiers"][0];
    let findings = dossier["findings"].as_array().ok_or("a report without findings")?;
    compare(&expected, dossier, findings)?;
    let wanted_exit = i32::from(["to-confirm", "incomplete"].contains(&expected.verdict.as_str()));
    if output.status.code() != Some(wanted_exit) {
        return Err(format!("exit {:?}, expected {wanted_exit}", output.status.code()).into());
    }
    if name.starts_with("complete-") { silent(folder, &expected) } else { Ok(()) }
}

fn compare(expected: &Expected, dossier: &Value, findings: &[Value]) -> Result<(), Failed> {
    let mut wanted = expected.codes.clone();
    let mut found: Vec<String> =
        findings.iter().map(|finding| finding["code"].as_str().unwrap_or("?").to_owned()).collect();
    wanted.sort();
    found.sort();
    let all = serde_json::to_string_pretty(findings).unwrap_or_default();
    if wanted != found {
        return Err(format!("expected {wanted:?}\n   found {found:?}\n{all}").into());
    }
    if dossier["verdict"] != expected.verdict.as_str() {
        return Err(format!("expected {}, found {}\n{all}", expected.verdict, dossier["verdict"]).into());
    }
    agrees_with_checklist(dossier)?;
    match expected.findings.iter().find(|detail| !findings.iter().any(|finding| detail.describes(finding))) {
        Some(detail) => Err(format!("no finding is {detail:?}\n{all}").into()),
        None => Ok(()),
    }
}

/// What a person has to look at stands in the checklist, in the conclusion and under its own heading alike.
fn agrees_with_checklist(dossier: &Value) -> Result<(), Failed> {
    let asks = |line: &Value| line["state"] == "to-confirm" || line["state"] == "not-checked";
    let lines = dossier["checklist"].as_array().ok_or("a report without a checklist")?;
    let to_confirm = |finding: &Value| finding["to_confirm"] == true;
    let findings = dossier["findings"].as_array().ok_or("a report without findings")?;
    match dossier["verdict"].as_str() {
        Some("incomplete") => Ok(()),
        Some("to-confirm") => match findings.iter().any(to_confirm) {
            true => Ok(()),
            false => Err("to be confirmed, and nothing says what".into()),
        },
        _ if lines.iter().any(asks) || findings.iter().any(to_confirm) => {
            Err("called complete, though somebody has to look first".into())
        }
        _ => Ok(()),
    }
}

/// A complete sample prints its checklist and no code of any finding.
fn silent(folder: &Path, expected: &Expected) -> Result<(), Failed> {
    if !expected.codes.is_empty() || expected.verdict != "complete" {
        return Err("a sample that is called complete expects no finding".into());
    }
    let output = check(folder, expected, &[]);
    let printed = String::from_utf8_lossy(&output.stdout);
    match Code::ALL.iter().find(|code| printed.contains(code.as_str())) {
        Some(code) => Err(format!("prints {code}:\n{printed}").into()),
        None if printed.trim().is_empty() => Err("prints nothing".into()),
        None => Ok(()),
    }
}

fn check(folder: &Path, expected: &Expected, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
    command.arg("check").arg(folder).args(more);
    if let Some(request_type) = &expected.request_type {
        command.args(["--type", request_type]);
    }
    command.arg("--date").arg(expected.date.to_string());
    command.env_remove("COMPLEET_LANG").env("NO_COLOR", "1");
    command.output().expect("the program runs")
}

/// Every code is provoked by the sample that bears its name.
fn every_code_has_a_sample(folders: &[PathBuf]) -> Result<(), Failed> {
    let named: BTreeSet<String> = folders
        .iter()
        .filter(|folder| {
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            expected(folder).is_ok_and(|expected| expected.codes.contains(&name))
        })
        .map(|folder| folder.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    // What the rules of the samples do not look for cannot show in one.
    let rules = compleet::rules::builtin();
    let told = Code::ALL.iter().filter(|code| rules.codes.contains_key(code));
    let missing: Vec<&str> = told.map(|code| code.as_str()).filter(|code| !named.contains(*code)).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("no sample shows {missing:?}").into()) }
}
