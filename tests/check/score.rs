//! Reads a labelled folder and scores what recognition makes of it.
//! Never flatters: a document that is not there, or that nobody labelled, stops the score.

use super::labels::{self, LABELS, Label, Labels, Wanted};
use chrono::{Months, NaiveDate};
use compleet::check::{ResearchAge, ages_of};
use compleet::dossier::{Confidence, DossierPath, KindId, Reading};
use compleet::inspect::{Looking, inspect_and_look};
use compleet::recognise::Recogniser;
use compleet::rules::{AgeRule, Ruleset};
use std::collections::BTreeSet;
use std::fmt::{self, Write};
use std::path::{Path, PathBuf};

/// The least share that is good enough, in percent, of kinds, of dates and of drafts.
pub(crate) const ENOUGH: usize = 97;
/// How far the first days of two stretches of time may lie apart: one person's spring begins in March, another's later.
const SEASON: i64 = 31;

/// One thing that is not as labelled.
pub(crate) struct Miss {
    pub(crate) file: String,
    pub(crate) what: String,
}

/// How much of something is right.
#[derive(Default, Clone, Copy)]
pub(crate) struct Share {
    pub(crate) of: usize,
    pub(crate) right: usize,
}

impl Share {
    pub(crate) fn add(&mut self, right: bool) {
        self.of += 1;
        self.right += usize::from(right);
    }

    fn is_enough(self) -> bool {
        self.is_at_least(ENOUGH)
    }

    /// Says whether so many percent are right.
    pub(crate) fn is_at_least(self, percent: usize) -> bool {
        self.right * 100 >= self.of * percent
    }
}

impl fmt::Display for Share {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.right * 1000).checked_div(self.of) {
            Some(permille) => {
                write!(formatter, "{} of {} ({}.{} %)", self.right, self.of, permille / 10, permille % 10)
            }
            None => formatter.write_str("none"),
        }
    }
}

/// What came out.
#[derive(Default)]
pub(crate) struct Score {
    pub(crate) documents: usize,
    pub(crate) scans: usize,
    pub(crate) kinds: Share,
    pub(crate) dates: Share,
    /// Drafts that are told; those that are none and are told as one are misses, too.
    pub(crate) drafts: Share,
    pub(crate) wrong_certain: Vec<Miss>,
    pub(crate) kinds_missed: Vec<Miss>,
    pub(crate) dates_missed: Vec<Miss>,
    pub(crate) drafts_missed: Vec<Miss>,
    /// Research that is too old and of which nothing is said.
    pub(crate) too_old_passed: Vec<Miss>,
}

impl Score {
    /// Says whether it is good enough.
    pub(crate) fn is_enough(&self) -> bool {
        let shares = [self.kinds, self.dates, self.drafts];
        shares.into_iter().all(Share::is_enough) && self.wrong_certain.is_empty() && self.too_old_passed.is_empty()
    }
}

/// Scores every document of a labelled folder.
pub(crate) fn score(folder: &Path, rules: &Ruleset, on: NaiveDate) -> Result<Score, String> {
    let labels = labels::read(folder, rules)?;
    same_files(folder, &labels)?;
    let recogniser = Recogniser::new(rules);
    let drafts = labels.documents.iter().any(|label| label.draft.is_some());
    let mut score = Score::default();
    for label in &labels.documents {
        let file = folder.join(&label.file);
        let bytes = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        // As `check` does it: what the bytes admit, then what the words of the rules make of that.
        let name = Path::new(&label.file).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let reading = recogniser.read(&DossierPath::new(name), &inspect_and_look(&bytes, Looking::Reading));
        score.document(label, &reading, rules, on)?;
        if drafts && !label.scan {
            score.draft(label, &reading);
        }
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
        (Some(file), _) => Err(format!("{} has no label in {LABELS}", file.display())),
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

impl Score {
    fn document(&mut self, label: &Label, reading: &Reading, rules: &Ruleset, on: NaiveDate) -> Result<(), String> {
        let miss = |what: String| Miss { file: label.file.clone(), what };
        self.documents += 1;
        for found in &reading.kinds {
            if found.confidence == Confidence::Certain && !label.kinds.contains(found.kind.as_str()) {
                self.wrong_certain.push(miss(format!("certain {}", found.kind)));
            }
        }
        if label.scan {
            self.scans += 1;
            return Ok(());
        }
        let found: BTreeSet<String> = reading.kinds.iter().map(|found| found.kind.to_string()).collect();
        self.kinds.add(found == label.kinds);
        if found != label.kinds {
            self.kinds_missed.push(miss(format!("{} instead of {}", found_kinds(reading), list(&label.kinds))));
        }
        let research = |kind: &String| rules.kind(&KindId::new(kind.as_str())).is_some_and(|kind| kind.research);
        if label.kinds.iter().any(research) {
            let rule = rules.request_types.iter().flat_map(|request| &request.ages).next();
            self.dates(label, reading, rules, rule.ok_or("the rules limit no age")?, on)?;
        }
        Ok(())
    }

    fn dates(
        &mut self,
        label: &Label,
        reading: &Reading,
        rules: &Ruleset,
        rule: &AgeRule,
        on: NaiveDate,
    ) -> Result<(), String> {
        let known = |kind: &KindId| rules.kind(kind).is_some_and(|kind| kind.research);
        let kinds: Vec<KindId> = reading.kinds.iter().map(|found| found.kind.clone()).collect();
        let ages: Vec<ResearchAge> =
            ages_of(reading, &kinds, rules, &[rule], on).into_iter().map(|(age, _)| age).collect();
        let wanted: Vec<(Option<String>, Wanted)> = match label.wanted()? {
            Wanted::EachKind(days) => days.into_iter().map(|(kind, day)| (Some(kind), Wanted::Day(day))).collect(),
            wanted => vec![(None, wanted)],
        };
        for (kind, wanted) in wanted {
            let of_kind =
                |age: &&ResearchAge| kind.as_ref().is_none_or(|kind| age.kinds.iter().any(|own| own.as_str() == kind));
            // Of several reports, the oldest decides.
            let judged = ages.iter().filter(of_kind).min_by_key(|age| age.date.as_ref().map(|found| found.date));
            let doubt = ages.iter().any(|age| age.doubt.is_some());
            let right = judged.is_some_and(|age| is_as_wanted(age, &wanted));
            self.dates.add(right);
            let said = judged.map_or_else(|| "nothing".to_owned(), said);
            let what =
                format!("{}{said} instead of {wanted:?}", kind.map_or_else(String::new, |kind| format!("{kind}: ")));
            // Where nobody calls it research, nobody asks how old it is.
            let looked = kinds.iter().any(known) && judged.is_some_and(|age| !is_young(age, on)) || doubt;
            if is_too_old(&wanted, on) && !looked {
                self.too_old_passed.push(Miss { file: label.file.clone(), what: what.clone() });
            }
            if !right {
                self.dates_missed.push(Miss { file: label.file.clone(), what });
            }
        }
        Ok(())
    }

    fn draft(&mut self, label: &Label, reading: &Reading) {
        let (wanted, found) = (label.draft == Some(true), reading.draft_page.is_some());
        if wanted || found {
            self.drafts.add(wanted == found);
        }
        if wanted != found {
            let what = if found { "a draft instead of none" } else { "no draft instead of one" };
            self.drafts_missed.push(Miss { file: label.file.clone(), what: what.to_owned() });
        }
    }
}

fn is_as_wanted(age: &ResearchAge, wanted: &Wanted) -> bool {
    let (Some(found), None) = (&age.date, &age.doubt) else { return *wanted == Wanted::Undated };
    match wanted {
        Wanted::Day(day) => found.date == *day,
        Wanted::Span(from, _) => found.until.is_some() && (found.date - *from).num_days().abs() <= SEASON,
        Wanted::Undated | Wanted::EachKind(_) => false,
    }
}

/// Says whether `check` has nothing to say of it.
fn is_young(age: &ResearchAge, on: NaiveDate) -> bool {
    age.doubt.is_none() && age.until.is_some_and(|until| until >= on)
}

/// By the two years that all regions know so far.
fn is_too_old(wanted: &Wanted, on: NaiveDate) -> bool {
    let old = |day: &NaiveDate| day.checked_add_months(Months::new(24)).is_some_and(|last| last < on);
    match wanted {
        Wanted::Day(day) | Wanted::Span(day, _) => old(day),
        Wanted::Undated | Wanted::EachKind(_) => false,
    }
}

fn said(age: &ResearchAge) -> String {
    let shown = |found: &compleet::dossier::DateFound| {
        let until = found.until.map_or_else(String::new, |until| format!("/{until}"));
        format!("{}{until} ({:?}, \"{}\" \"{}\")", found.date, found.role, found.label, found.text)
    };
    let date = age.date.as_ref().map_or_else(|| "no date".to_owned(), shown);
    let doubt = age.doubt.as_ref().map_or_else(String::new, |found| format!(", or {}", shown(found)));
    date + &doubt
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
        let mut text = String::new();
        writeln!(text, "documents        {} ({} scans without text)", self.documents, self.scans)?;
        writeln!(text, "kinds right      {}", self.kinds)?;
        writeln!(text, "dates right      {}", self.dates)?;
        writeln!(text, "drafts right     {}", self.drafts)?;
        writeln!(text, "wrong \"certain\"  {}", self.wrong_certain.len())?;
        writeln!(text, "too old, passed  {}", self.too_old_passed.len())?;
        for (title, misses) in [
            ("kinds", &self.kinds_missed),
            ("dates", &self.dates_missed),
            ("drafts", &self.drafts_missed),
            ("wrong certain", &self.wrong_certain),
            ("too old, passed", &self.too_old_passed),
        ] {
            for miss in misses {
                writeln!(text, "  {title}: {}: {}", miss.file, miss.what)?;
            }
        }
        formatter.write_str(&text)
    }
}
