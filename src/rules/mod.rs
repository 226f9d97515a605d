//! The rules of one samenwerkingsverband: what it asks, in which words, of which request type.
//! Turns TOML text into a validated [`Ruleset`]; never reads a file and never judges a dossier.

mod builtin;
mod called;
mod date;
mod documents;
mod lifecycle;
mod pattern;
mod problem;
mod read;
mod request_type;
mod ruleset;
mod shape;
mod source;
mod validate;

pub use builtin::{builtin, builtin_files};
pub use documents::{Cues, DateLabels, Kind, Question, Words};
pub use lifecycle::{
    Action, ActionSort, Actor, AmbiguousName, ClosingForm, Due, FormOption, Information, Lasts, Lifecycle, Mark,
    RefusedAction, Retention, Status, Transition, ValueSort,
};
pub use pattern::{Extent, matches};
pub use problem::{Fault, Problem, Sort, Thing};
pub use request_type::{
    AgeLimit, AgeRule, Condition, DeadlineRule, DocumentRule, ExplanationRule, FieldHint, FieldRule, FilingStep,
    PartRule, Precondition, QuestionRule, RequestType, StepFiles,
};
pub use ruleset::{CodeRule, Limits, ReportingRole, Rule, Ruleset};
pub use source::RuleFile;

use crate::dossier::RequestTypeId;
use crate::finding::Code;
use problem::Fault as F;
use read::{DocumentsFile, RequestTypeFile, RulesetFile};
use serde::de::DeserializeOwned;
use source::Source;
use validate::{Checker, Known};

/// The file that says what holds for the whole region.
const RULESET: &str = "ruleset.toml";
/// The file with the kinds of documents.
const DOCUMENTS: &str = "documents.toml";

/// Returns the JSON Schema of the vocabulary.
pub fn schema() -> &'static str {
    shape::SCHEMA
}

impl Ruleset {
    /// Reads and validates the files of a ruleset: `ruleset.toml`, `documents.toml`, and one for each request type,
    /// named after it. Tells everything that is wrong, not only the first thing.
    pub fn parse(files: &[RuleFile]) -> Result<Self, Vec<Problem>> {
        Self::parse_as(files, Trust::None)
    }

    fn parse_as(files: &[RuleFile], trust: Trust) -> Result<Self, Vec<Problem>> {
        let mut sorted: Vec<&RuleFile> = files.iter().collect();
        sorted.sort_by(|one, other| one.name.cmp(&other.name));
        let mut problems = Vec::new();
        let mut sources = Vec::new();
        for file in &sorted {
            match Source::parse(file) {
                Ok(source) => sources.push(source),
                Err(faults) => problems.extend(faults),
            }
        }
        let read = Files::read(&sorted, &sources, trust, &mut problems);
        if trust == Trust::None {
            read.validate(&mut problems);
        }
        problems.sort();
        problems.dedup();
        match read {
            Files { region: Some((_, region)), documents: Some((_, documents)), request_types }
                if problems.is_empty() =>
            {
                Ok(assemble(region, documents, request_types, source::digest(&sorted)))
            }
            _ => Err(problems),
        }
    }
}

/// Whether rules are known to be in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// No: everything is validated.
    None,
    /// They were validated when the program was tested; doing so at each start would take longer than all else.
    Tested,
}

/// Reads a file, or adds everything in it that the vocabulary's definition does not know to `problems`.
fn read_into<T: DeserializeOwned>(
    source: &Source<'_>,
    definition: &str,
    trust: Trust,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let faults = if trust == Trust::None { shape::faults(source, definition) } else { Vec::new() };
    if !faults.is_empty() {
        problems.extend(faults);
        return None;
    }
    source.read().map_err(|problem| problems.push(problem)).ok()
}

/// The files of a ruleset, as far as they could be read.
struct Files<'a> {
    region: Option<(&'a Source<'a>, RulesetFile)>,
    documents: Option<(&'a Source<'a>, DocumentsFile)>,
    request_types: Vec<(&'a Source<'a>, &'a str, Option<RequestTypeFile>)>,
}

impl<'a> Files<'a> {
    fn read(files: &[&'a RuleFile], sources: &'a [Source<'a>], trust: Trust, problems: &mut Vec<Problem>) -> Self {
        let mut read = Self { region: None, documents: None, request_types: Vec::new() };
        for name in [RULESET, DOCUMENTS] {
            if !files.iter().any(|file| file.name == name) {
                problems.push(Problem { file: name.into(), line: 1, column: 1, fault: F::FileMissing });
            }
        }
        for source in sources {
            match source.name {
                RULESET => read.region = read_into(source, "ruleset", trust, problems).map(|file| (source, file)),
                DOCUMENTS => {
                    read.documents = read_into(source, "documents", trust, problems).map(|file| (source, file))
                }
                name => {
                    let id = name.strip_suffix(".toml").unwrap_or(name);
                    if !name.ends_with(".toml") || !validate::is_id(id) {
                        problems.push(source.problem(0..0, F::BadFileName));
                    }
                    read.request_types.push((source, id, read_into(source, "request-type", trust, problems)));
                }
            }
        }
        read
    }

    fn validate(&self, problems: &mut Vec<Problem>) {
        let known = Known {
            region: self.region.as_ref().map(|(_, file)| file),
            documents: self.documents.as_ref().map(|(_, file)| file),
            request_types: self.request_types.iter().map(|(_, id, _)| *id).collect(),
        };
        if let Some((source, file)) = &self.region {
            problems.extend(Checker::new(source, &known).region(file));
        }
        if let Some((source, file)) = &self.documents {
            problems.extend(Checker::new(source, &known).documents(file));
        }
        for (source, _, file) in &self.request_types {
            problems.extend(file.iter().flat_map(|file| Checker::new(source, &known).request_type(file)));
        }
    }
}

fn assemble(
    region: RulesetFile,
    documents: DocumentsFile,
    request_types: Vec<(&Source<'_>, &str, Option<RequestTypeFile>)>,
    digest: crate::dossier::Digest,
) -> Ruleset {
    let finish = |(_, id, file): (_, &str, Option<RequestTypeFile>)| {
        file.map(|file| file.finish(RequestTypeId::new(id), &region.limits))
    };
    let mut request_types: Vec<_> = request_types.into_iter().filter_map(finish).collect();
    // By id, not by file name: the dot before "toml" would come after the hyphen of a longer id.
    request_types.sort_by(|one, other| one.id.cmp(&other.id));
    Ruleset {
        request_types,
        codes: region.codes.iter().filter_map(|(code, rule)| Some((Code::from_text(code)?, rule.clone()))).collect(),
        id: region.id,
        name: region.name,
        version: region.version,
        valid_from: region.valid_from,
        digest,
        limits: region.limits,
        titles_verified: region.titles_verified,
        actors: region.actors,
        roles: region.roles,
        retention: region.retention,
        synonyms: region.synonyms,
        optional_words: region.optional_words,
        words: documents.words,
        kinds: documents.kinds,
    }
}
