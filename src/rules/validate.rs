//! Every reference of a ruleset against what it refers to: ids that nothing has, ids twice, patterns that do not work.
//! Never stops at the first problem.

mod doubt;
mod life;
mod request;

use super::Weight;
use super::problem::{Fault, Problem, Thing};
use super::read::{DocumentsFile, RequestTypeFile, RulesetFile};
use super::source::{Source, Step, at};
use crate::finding::Code;
use crate::language::nearest;
use regex::{Regex, RegexBuilder};
use std::collections::BTreeSet;

/// The most that a compiled pattern may take, so that no rule file can exhaust a machine.
const PATTERN_BYTES: usize = 1 << 20;

/// Compiles a pattern that a whole value must match.
pub(super) fn whole(pattern: &str) -> Result<Regex, regex::Error> {
    // Compiled alone first: a pattern such as `)(` would only work inside the brackets around it.
    part(pattern)?;
    part(&format!("^(?:{pattern})$"))
}

/// Compiles a pattern that may match anywhere.
pub(super) fn part(pattern: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(pattern).size_limit(PATTERN_BYTES).dfa_size_limit(PATTERN_BYTES).nest_limit(50).build()
}

/// Everything that can be referred to; none where the file that says so could not be read.
pub(super) struct Known<'a> {
    pub(super) region: Option<&'a RulesetFile>,
    pub(super) documents: Option<&'a DocumentsFile>,
    pub(super) request_types: BTreeSet<&'a str>,
}

/// Collects the problems of one file.
pub(super) struct Checker<'a> {
    source: &'a Source<'a>,
    known: &'a Known<'a>,
    problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(source: &'a Source<'a>, known: &'a Known<'a>) -> Self {
        Self { source, known, problems: Vec::new() }
    }

    fn report(&mut self, path: &[Step<'_>], fault: Fault) {
        self.problems.push(self.source.problem_at(path, fault));
    }

    /// Reports `id` unless it is one of `all`.
    fn refer<'b>(&mut self, path: &[Step<'_>], what: Thing, id: &str, all: impl Iterator<Item = &'b str> + Clone) {
        if !all.clone().any(|known| known == id) {
            let nearest = nearest(id, all).map(str::to_owned);
            self.report(path, Fault::Unknown { what, id: id.into(), nearest });
        }
    }

    fn refer_kind(&mut self, path: &[Step<'_>], id: &str) {
        if let Some(documents) = self.known.documents {
            self.refer(path, Thing::Kind, id, documents.kinds.iter().map(|kind| kind.id.as_str()));
        }
    }

    /// Reports each part of which titles are made that nobody has written down.
    fn refer_parts(&mut self, path: &[Step<'_>], file: &DocumentsFile, made: &[Vec<String>]) {
        for (index, parts) in made.iter().enumerate() {
            for (nth, part) in parts.iter().enumerate() {
                let path: Vec<Step<'_>> = path.iter().copied().chain([Step::from(index), Step::from(nth)]).collect();
                self.refer(&path, Thing::Part, part, file.words.parts.keys().map(String::as_str));
            }
        }
    }

    fn refer_actor(&mut self, path: &[Step<'_>], id: &str) {
        if let Some(region) = self.known.region {
            self.refer(path, Thing::Actor, id, region.actors.iter().map(|actor| actor.id.as_str()));
        }
    }

    fn refer_request_type(&mut self, path: &[Step<'_>], id: &str) {
        self.refer(path, Thing::RequestType, id, self.known.request_types.iter().copied());
    }

    /// Reports each id that is no id or that stands twice in the list under `key`.
    fn ids<'b>(&mut self, key: &str, ids: impl Iterator<Item = &'b str>) {
        let mut seen = BTreeSet::new();
        for (index, id) in ids.enumerate() {
            if !is_id(id) {
                self.report(at![key, index, "id"], Fault::BadId(id.into()));
            } else if !seen.insert(id) {
                self.report(at![key, index, "id"], Fault::Duplicate(id.into()));
            }
        }
    }

    fn pattern(&mut self, path: &[Step<'_>], compiled: Result<Regex, regex::Error>) {
        if let Err(error) = compiled {
            let words = error.to_string();
            let last = words.lines().last().unwrap_or_default().trim_start_matches("error: ").to_string();
            self.report(path, Fault::BadPattern(last));
        }
    }

    fn code(&mut self, path: &[Step<'_>], code: &str) {
        if Code::from_text(code).is_none() {
            self.refer(path, Thing::Code, code, Code::ALL.iter().map(|code| code.as_str()));
        }
    }

    /// What nobody may accept is never silent, and neither is a document that is missing.
    fn weight(&mut self, path: &[Step<'_>], code: &str, weight: Weight) {
        let may_be_off = |code: Code| code.may_be_waived() && code != Code::MissingDocument;
        if weight == Weight::Off && Code::from_text(code).is_some_and(|code| !may_be_off(code)) {
            self.report(path, Fault::MayNotBeOff(code.into()));
        }
    }

    /// Checks `ruleset.toml`.
    pub(super) fn region(mut self, file: &RulesetFile) -> Vec<Problem> {
        if !is_id(&file.id) {
            self.report(at!["id"], Fault::BadId(file.id.clone()));
        }
        if file.valid_until.is_some_and(|until| until < file.valid_from) {
            self.report(at!["valid-until"], Fault::UntilBeforeFrom);
        }
        self.ids("actor", file.actors.iter().map(|actor| actor.id.as_str()));
        self.ids("role", file.roles.iter().map(|role| role.id.as_str()));
        self.ids("retention", file.retention.iter().map(|retention| retention.id.as_str()));
        for (index, role) in file.roles.iter().enumerate() {
            for (nth, actor) in role.reports_for.iter().enumerate() {
                self.refer_actor(at!["role", index, "reports-for", nth], actor);
            }
        }
        for (index, retention) in file.retention.iter().enumerate() {
            self.refer_actor(at!["retention", index, "actor"], &retention.actor);
            for (nth, id) in retention.request_types.iter().enumerate() {
                self.refer_request_type(at!["retention", index, "request-types", nth], id.as_str());
            }
        }
        self.ids("channel", file.channels.iter().map(|channel| channel.id.as_str()));
        if file.limits.attachments_note > file.limits.attachments {
            self.report(at!["limits", "attachments-note"], Fault::NoteAboveLimit);
        }
        for (code, rule) in &file.codes {
            self.code(at!["code", code.as_str()], code);
            self.weight(at!["code", code.as_str(), "severity"], code, rule.severity);
        }
        for code in Code::ALL.iter().filter(|code| !file.codes.contains_key(code.as_str())) {
            self.report(at!["code"], Fault::CodeMissing(code.to_string()));
        }
        self.problems
    }

    /// Checks `documents.toml`.
    pub(super) fn documents(mut self, file: &DocumentsFile) -> Vec<Problem> {
        self.ids("kind", file.kinds.iter().map(|kind| kind.id.as_str()));
        let mut questions = BTreeSet::new();
        for (index, kind) in file.kinds.iter().enumerate() {
            for (nth, other) in kind.cues.company.iter().enumerate() {
                self.refer_kind(at!["kind", index, "cues", "company", nth], other.as_str());
            }
            let cues = &kind.cues;
            for (key, made) in
                [("made-of", &cues.made_of), ("half-of", &cues.half_of), ("chapter-of", &cues.chapter_of)]
            {
                self.refer_parts(at!["kind", index, "cues", key], file, made);
            }
            if let Some(whole) = &kind.part_of {
                self.refer_kind(at!["kind", index, "part-of"], whole.as_str());
            }
            if let Some(other) = &kind.stands_for {
                self.refer_kind(at!["kind", index, "stands-for"], other.as_str());
            }
            for (nth, question) in kind.questions.iter().enumerate() {
                let path = at!["kind", index, "question", nth, "id"];
                if !is_id(question.id.as_str()) {
                    self.report(path, Fault::BadId(question.id.to_string()));
                } else if !questions.insert(question.id.as_str()) {
                    self.report(path, Fault::Duplicate(question.id.to_string()));
                }
                if question.prompts.is_empty() {
                    self.report(at!["kind", index, "question", nth, "prompts"], Fault::Empty);
                }
            }
        }
        self.refer_parts(at!["words", "other-made-of"], file, &file.words.other_made_of);
        for (index, pattern) in file.words.vague_name.iter().enumerate() {
            self.pattern(at!["words", "vague-name", index], whole(pattern));
        }
        for (index, pattern) in file.words.meaningless_name.iter().enumerate() {
            self.pattern(at!["words", "meaningless-name", index], whole(pattern));
        }
        self.problems
    }

    /// Checks a request type's file.
    pub(super) fn request_type(mut self, file: &RequestTypeFile) -> Vec<Problem> {
        self.request(file);
        self.life(file);
        self.problems
    }
}

/// Says whether `text` is an id: lower-case letters and digits, in parts joined by hyphens.
pub fn is_id(text: &str) -> bool {
    let part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    text.split('-').all(part)
}
