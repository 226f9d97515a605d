//! Reads a labelled folder and scores what recognition makes of it.
//! Never mends a label: a document that is not there, or that nobody labelled, stops the score.

use chrono::NaiveDate;
use compleet::dossier::{Confidence, DossierPath, KindId, Reading};
use compleet::inspect::inspect;
use compleet::recognise::Recogniser;
use compleet::rules::Ruleset;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::{self, Write};
use std::path::{Path, PathBuf};

/// The least share that is good enough, in percent, of kinds and of dates.
pub(crate) const ENOUGH: usize = 97;

/// The file in a labelled folder that says what its documents are.
pub(crate) const LABELS: &str = "labels.toml";

/// A labelled folder.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Labels {
    #[serde(rename = "document")]
    documents: Vec<Label>,
}

/// What a document is, in the eyes of the person who labelled it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Label {
    file: String,
    kinds: BTreeSet<String>,
    /// Of research only: the day that says how old it is. None: the document does not say.
    date: Option<toml::value::Datetime>,
    /// It has no text: nobody can know, so all that is asked is that nothing is called certain that is not so.
    #[serde(default)]
    scan: bool,
    /// Why, for a reader.
    #[serde(default)]
    #[allow(dead_code, reason = "people read it")]
    note: String,
}

/// One thing that is not as labelled.
pub(crate) struct Miss {
    pub(crate) file: String,
    pub(crate) what: String,
}

/// What came out.
#[derive(Default)]
pub(crate) struct Score {
    pub(crate) documents: usize,
    pub(crate) scans: usize,
    pub(crate) kinds_of: usize,
    pub(crate) kinds_right: usize,
    pub(crate) dates_of: usize,
    pub(crate) dates_right: usize,
    pub(crate) wrong_certain: Vec<Miss>,
    pub(crate) kinds_missed: Vec<Miss>,
    pub(crate) dates_missed: Vec<Miss>,
}

impl Score {
    /// Says whether it is good enough.
    pub(crate) fn is_enough(&self) -> bool {
        let enough = |right: usize, of: usize| right * 100 >= of * ENOUGH;
        enough(self.kinds_right, self.kinds_of)
            && enough(self.dates_right, self.dates_of)
            && self.wrong_certain.is_empty()
    }
}

/// Scores every document of a labelled folder.
pub(crate) fn score(folder: &Path, rules: &Ruleset, on: NaiveDate) -> Result<Score, String> {
    let path = folder.join(LABELS);
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let labels: Labels = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    same_files(folder, &labels)?;
    let recogniser = Recogniser::new(rules);
    let mut score = Score::default();
    for label in &labels.documents {
        known_kinds(label, rules)?;
        let file = folder.join(&label.file);
        let bytes = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        // As `check` does it: what the bytes admit, then what the words of the rules make of that.
        let name = Path::new(&label.file).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let reading = recogniser.read(&DossierPath::new(name), &inspect(&bytes));
        add(&mut score, label, &reading, rules, on);
    }
    Ok(score)
}

/// Labels and documents must be the same: a forgotten document would flatter the score.
fn same_files(folder: &Path, labels: &Labels) -> Result<(), String> {
    let mut there = BTreeSet::new();
    walk(folder, &mut there).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut labelled = BTreeSet::new();
    for label in &labels.documents {
        let path: PathBuf = label.file.split('/').fold(folder.to_path_buf(), |path, part| path.join(part));
        if !labelled.insert(path) {
            return Err(format!("{} is labelled twice", label.file));
        }
    }
    match (there.difference(&labelled).next(), labelled.difference(&there).next()) {
        (Some(file), _) => Err(format!("{} has no label", file.display())),
        (None, Some(file)) => Err(format!("{} is labelled, but is not there", file.display())),
        (None, None) => Ok(()),
    }
}

fn walk(folder: &Path, files: &mut BTreeSet<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let extension = path.extension().map(|part| part.to_string_lossy().to_lowercase());
        let skipped = path.file_name().is_some_and(|name| name == "make");
        if path.is_dir() && !skipped {
            walk(&path, files)?;
        } else if matches!(extension.as_deref(), Some("pdf" | "docx" | "doc")) {
            files.insert(path);
        }
    }
    Ok(())
}

fn known_kinds(label: &Label, rules: &Ruleset) -> Result<(), String> {
    let unknown = label.kinds.iter().find(|kind| rules.kind(&KindId::new(kind.as_str())).is_none());
    unknown.map_or(Ok(()), |kind| Err(format!("{}: the rules know no kind {kind}", label.file)))
}

fn add(score: &mut Score, label: &Label, reading: &Reading, rules: &Ruleset, on: NaiveDate) {
    let miss = |what: String| Miss { file: label.file.clone(), what };
    score.documents += 1;
    for found in &reading.kinds {
        if found.confidence == Confidence::Certain && !label.kinds.contains(found.kind.as_str()) {
            score.wrong_certain.push(miss(format!("certain {}", found.kind)));
        }
    }
    if label.scan {
        score.scans += 1;
        return;
    }
    score.kinds_of += 1;
    let found: BTreeSet<String> = reading.kinds.iter().map(|found| found.kind.to_string()).collect();
    if found == label.kinds {
        score.kinds_right += 1;
    } else {
        score.kinds_missed.push(miss(format!("{} instead of {}", found_kinds(reading), list(&label.kinds))));
    }
    let research = |kind: &String| rules.kind(&KindId::new(kind.as_str())).is_some_and(|kind| kind.research);
    if !label.kinds.iter().any(research) {
        return;
    }
    score.dates_of += 1;
    let wanted = label.date.as_ref().map(ToString::to_string);
    let (date, why) = research_date(reading, on);
    if date == wanted {
        score.dates_right += 1;
    } else {
        let none = || "no date".to_owned();
        score.dates_missed.push(miss(format!(
            "{} instead of {}{why}",
            date.unwrap_or_else(none),
            wanted.unwrap_or_else(none)
        )));
    }
}

/// As `check` chooses: of the dates of the best role, the latest that is not in the future.
fn research_date(reading: &Reading, on: NaiveDate) -> (Option<String>, String) {
    let best = reading.dates.iter().map(|found| found.role).min();
    let of_role = reading.dates.iter().filter(|found| Some(found.role) == best && found.date <= on);
    of_role.max_by_key(|found| found.date).map_or((None, String::new()), |found| {
        (Some(found.date.to_string()), format!(" ({:?}, \"{}\" \"{}\")", found.role, found.label, found.text))
    })
}

fn found_kinds(reading: &Reading) -> String {
    let mut text: Vec<String> =
        reading.kinds.iter().map(|found| format!("{} ({:?})", found.kind, found.confidence)).collect();
    if !reading.ambiguous.is_empty() {
        text.push(format!("perhaps {:?}", reading.ambiguous.iter().map(KindId::as_str).collect::<Vec<_>>()));
    }
    if text.is_empty() { "nothing".to_owned() } else { text.join(", ") }
}

fn list(kinds: &BTreeSet<String>) -> String {
    if kinds.is_empty() { "nothing".to_owned() } else { kinds.iter().cloned().collect::<Vec<_>>().join(", ") }
}

impl fmt::Display for Score {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |right: usize, of: usize| match (right * 1000).checked_div(of) {
            Some(permille) => format!("{right} of {of} ({}.{} %)", permille / 10, permille % 10),
            None => "none".to_owned(),
        };
        let mut text = String::new();
        writeln!(text, "documents        {} ({} scans without text)", self.documents, self.scans)?;
        writeln!(text, "kinds right      {}", share(self.kinds_right, self.kinds_of))?;
        writeln!(text, "dates right      {}", share(self.dates_right, self.dates_of))?;
        writeln!(text, "wrong \"certain\"  {}", self.wrong_certain.len())?;
        for (title, misses) in
            [("kinds", &self.kinds_missed), ("dates", &self.dates_missed), ("wrong certain", &self.wrong_certain)]
        {
            for miss in misses {
                writeln!(text, "  {title}: {}: {}", miss.file, miss.what)?;
            }
        }
        formatter.write_str(&text)
    }
}
