//! The rules of one samenwerkingsverband: what it asks, in which words, of which request type.
//! Turns TOML text into a validated [`Ruleset`]; never reads a file and never judges a dossier.

mod builtin;
mod calendar;
mod called;
mod channel;
mod date;
mod difference;
mod documents;
mod extend;
mod lifecycle;
mod pattern;
mod problem;
mod read;
mod request_type;
mod ruleset;
mod shape;
mod signer;
mod source;
mod validate;

pub use builtin::{builtin, builtin_files, builtin_id, builtin_ids, builtin_set};
pub use calendar::{DayOfWeek, Lead, Meeting, Meetings, Weekly, Window};
pub use channel::Channel;
pub use difference::{Changed, Difference, Item, Limit, differences};
pub use documents::{Ask, AskedOf, Cues, DateLabels, Excluded, Kind, Question, Words};
pub use extend::Library;
pub use lifecycle::{
    Action, ActionSort, Actor, AmbiguousName, ClosingForm, Due, FormOption, Information, Lasts, Lifecycle, Mark,
    OutcomeLength, RefusedAction, Retention, Status, Transition, ValueLength, ValueSort, YearlyOf,
};
pub use pattern::{Extent, matches};
pub use problem::{Fault, Problem, Sort, Thing};
pub use request_type::{
    AgeLimit, AgeRule, Condition, Counts, DeadlineRule, DocumentRule, EarlierRequest, ExplanationRule, FieldHint,
    FieldRule, FilingStep, LaterDeadline, PartRule, Precondition, QuestionRule, RequestType, StepFiles,
};
pub use ruleset::{Accepted, CodeRule, Holiday, Limits, ReportingRole, Rule, Ruleset, Weight};
pub use signer::{Hand, HowMany, SignerRule};
pub use source::RuleFile;
pub use validate::is_id;

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

/// Returns the JSON Schema of the files of a set that extends another one.
pub fn schema_for_extending() -> String {
    shape::for_extending()
}

impl Ruleset {
    /// Reads and validates the files of a ruleset: `ruleset.toml`, `documents.toml`, and one for each request type,
    /// named after it. Tells everything that is wrong, not only the first thing.
    ///
    /// What it extends is looked for among the sets that are built in.
    pub fn parse(files: &[RuleFile]) -> Result<Self, Vec<Problem>> {
        Self::parse_with(files, &builtin_set)
    }

    /// The same; what it extends is looked for in a library of sets.
    pub fn parse_with(files: &[RuleFile], library: &Library<'_>) -> Result<Self, Vec<Problem>> {
        Self::parse_as(files, library, Trust::None)
    }

    /// Tells what may stand in the files of a set and is unlikely to be meant. Nothing is told of what it extends, nor of files
    /// that are not in order.
    pub fn doubts(files: &[RuleFile], library: &Library<'_>) -> Vec<Problem> {
        let sorted = sorted(files);
        let Ok(bases) = extend::bases(files, library) else { return Vec::new() };
        let mut problems = Vec::new();
        let Some(sources) = laid_out(&sorted, &bases, Trust::None, &mut problems) else { return Vec::new() };
        let read = Files::read(&sorted, &sources, Trust::None, &mut problems);
        let mut doubts = if problems.is_empty() { read.doubts() } else { Vec::new() };
        doubts.retain(|doubt| !doubt.file.contains('/'));
        doubts.sort();
        doubts.dedup();
        doubts
    }

    fn parse_as(files: &[RuleFile], library: &Library<'_>, trust: Trust) -> Result<Self, Vec<Problem>> {
        let sorted = sorted(files);
        let bases = extend::bases(files, library).map_err(|problem| vec![problem])?;
        let mut problems = Vec::new();
        let Some(sources) = laid_out(&sorted, &bases, trust, &mut problems) else { return Err(problems) };
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
                Ok(assemble(region, documents, request_types, source::digest(&sorted, &bases)))
            }
            _ => Err(problems),
        }
    }
}

fn sorted(files: &[RuleFile]) -> Vec<&RuleFile> {
    let mut sorted: Vec<&RuleFile> = files.iter().collect();
    sorted.sort_by(|one, other| one.name.cmp(&other.name));
    sorted
}

/// Lays a set over what it extends; none where a file is no TOML, so that nobody knows what it says.
fn laid_out<'a>(
    sorted: &[&'a RuleFile],
    bases: &'a [extend::Base],
    trust: Trust,
    problems: &mut Vec<Problem>,
) -> Option<Vec<Source<'a>>> {
    let mut sources = Vec::new();
    for base in bases.iter().rev() {
        let below = base.files.iter().map(|file| Source::parse(file, Some(&base.id)));
        sources = extend::lay_over(sources, parsed(below, problems), trust, problems);
    }
    let own = parsed(sorted.iter().map(|file| Source::parse(file, None)), problems);
    // A file that is no TOML is not a file that is missing, nor one that says nothing beside its base.
    let damaged = !problems.is_empty() && !bases.is_empty();
    let sources = extend::lay_over(sources, own, trust, problems);
    let sources = extend::request_types(sources, trust, problems);
    (!damaged).then_some(sources)
}

/// The files that are TOML; what is wrong with the others joins `problems`.
fn parsed<'a>(
    files: impl Iterator<Item = Result<Source<'a>, Vec<Problem>>>,
    problems: &mut Vec<Problem>,
) -> Vec<Source<'a>> {
    files.filter_map(|file| file.map_err(|faults| problems.extend(faults)).ok()).collect()
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
        let damaged = files.iter().any(|file| file.name == RULESET) && !sources.iter().any(|it| it.name == RULESET);
        // Without it, nobody knows what a base would bring.
        let needed: &[&str] = if damaged { &[] } else { &[RULESET, DOCUMENTS] };
        for &name in needed {
            if !files.iter().any(|file| file.name == name) && !sources.iter().any(|source| source.name == name) {
                problems.push(Problem { file: name.into(), line: 1, column: 1, fault: F::FileMissing });
            }
        }
        for source in sources {
            match source.name {
                RULESET => {
                    read.region = read_into(source, "ruleset", trust, problems).map(|mut file: RulesetFile| {
                        file.complete();
                        (source, file)
                    });
                }
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

    fn doubts(&self) -> Vec<Problem> {
        let known = self.known();
        let mut doubts = Vec::new();
        if let Some((source, _)) = &self.region {
            doubts.extend(Checker::new(source, &known).doubts_of_region());
        }
        if let Some((source, file)) = &self.documents {
            doubts.extend(Checker::new(source, &known).doubts_of_documents(file));
        }
        for (source, _, file) in &self.request_types {
            doubts.extend(file.iter().flat_map(|file| Checker::new(source, &known).doubts_of_request(file)));
        }
        doubts
    }

    fn known(&self) -> Known<'_> {
        Known {
            region: self.region.as_ref().map(|(_, file)| file),
            documents: self.documents.as_ref().map(|(_, file)| file),
            request_types: self.request_types.iter().map(|(_, id, _)| *id).collect(),
        }
    }

    fn validate(&self, problems: &mut Vec<Problem>) {
        let known = self.known();
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
        file.map(|file| file.finish(RequestTypeId::new(id), &region))
    };
    let mut request_types: Vec<_> = request_types.into_iter().filter_map(finish).collect();
    // By id, not by file name: the dot before "toml" would come after the hyphen of a longer id.
    request_types.sort_by(|one, other| one.id.cmp(&other.id));
    Ruleset {
        request_types,
        codes: region.codes.iter().filter_map(|(code, rule)| Some((Code::from_text(code)?, rule.rule()?))).collect(),
        id: region.id,
        name: region.name,
        version: region.version,
        valid_from: region.valid_from,
        valid_until: region.valid_until,
        digest,
        limits: region.limits,
        confirmed: region.confirmed,
        titles_verified: region.titles_verified,
        actors: region.actors,
        roles: region.roles,
        retention: region.retention,
        holidays: region.holidays,
        channels: region.channels,
        synonyms: region.synonyms,
        optional_words: region.optional_words,
        words: documents.words,
        kinds: documents.kinds,
    }
}
