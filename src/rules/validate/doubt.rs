//! What may stand in rules and is unlikely to be meant: told when a set is checked.
//! Never refuses a set for it.

use super::Checker;
use crate::dossier::KindId;
use crate::finding::Code;
use crate::rules::problem::{Fault, Problem};
use crate::rules::read::{DocumentsFile, RequestTypeFile};
use crate::rules::source::at;
use crate::rules::{Cues, DeadlineRule, DocumentRule};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use toml::Spanned;
use toml::de::DeValue;

/// A text of fewer words may well be the same in both languages.
const WORDS: usize = 3;

impl Checker<'_> {
    /// Doubts about the kinds of documents.
    pub(in crate::rules) fn doubts_of_documents(mut self, file: &DocumentsFile) -> Vec<Problem> {
        let mut titles: BTreeMap<String, &KindId> = BTreeMap::new();
        for (index, kind) in file.kinds.iter().enumerate() {
            if kind.cues == Cues::default() {
                self.report(at!["kind", index], Fault::NoCue(kind.id.to_string()));
            }
            for (nth, title) in kind.cues.title.iter().enumerate() {
                let other = titles.entry(title.trim().to_lowercase()).or_insert(&kind.id);
                if **other != kind.id {
                    let fault = Fault::SameTitle { title: title.clone(), other: other.to_string() };
                    self.report(at!["kind", index, "cues", "title", nth], fault);
                }
            }
        }
        self.untranslated();
        self.problems
    }

    /// Doubts about a request type.
    pub(in crate::rules) fn doubts_of_request(mut self, file: &RequestTypeFile) -> Vec<Problem> {
        self.never_reached(file);
        self.met_twice(&file.documents);
        let undated = |deadline: &&DeadlineRule| {
            deadline.dates.is_empty()
                && deadline.windows.is_empty()
                && deadline.lead.is_none()
                && deadline.field.is_none()
        };
        if file.deadline.as_ref().filter(undated).is_some() {
            self.report(at!["deadline"], Fault::NoDates);
        }
        self.untranslated();
        self.problems
    }

    /// Doubts about what holds for the whole region.
    pub(in crate::rules) fn doubts_of_region(mut self) -> Vec<Problem> {
        let weighs = |code: &&Code| {
            let codes = self.source.tree.get_ref().get("code").map(|codes| codes.get_ref());
            codes.and_then(DeValue::as_table).is_some_and(|codes| codes.contains_key(code.as_str()))
        };
        let unsaid: Vec<Code> = Code::ALL.iter().filter(|code| !weighs(code)).copied().collect();
        for code in unsaid {
            self.report(at!["code"], Fault::WeighsAsInBase(code.to_string()));
        }
        self.untranslated();
        self.problems
    }

    fn never_reached(&mut self, file: &RequestTypeFile) {
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        for _ in 0..=file.transitions.len() {
            let leads = file
                .transitions
                .iter()
                .filter(|step| step.from.is_empty() || step.from.iter().any(|from| reached.contains(from.as_str())));
            let next: Vec<&str> = leads.map(|step| step.to.as_str()).collect();
            reached.extend(next);
        }
        for (index, status) in file.statuses.iter().enumerate() {
            if !reached.contains(status.id.as_str()) {
                self.report(at!["status", index], Fault::NeverReached(status.id.clone()));
            }
        }
    }

    /// A kind that counts twice in one alternative, and two rules that one file meets.
    fn met_twice(&mut self, documents: &[DocumentRule]) {
        for (index, document) in documents.iter().enumerate() {
            for (nth, kinds) in document.any_of.iter().enumerate() {
                let mut seen = BTreeSet::new();
                if let Some(twice) = kinds.iter().find(|kind| !seen.insert(*kind)) {
                    let fault = Fault::MetTwice { kind: twice.to_string(), other: None };
                    self.report(at!["document", index, "any-of", nth], fault);
                }
                let alone = |rule: &&DocumentRule| rule.when == document.when && rule.any_of.contains(kinds);
                if let Some(other) = documents.iter().take(index).find(alone) {
                    let kind = kinds.iter().map(ToString::to_string).collect::<Vec<_>>().join(" + ");
                    let fault = Fault::MetTwice { kind, other: Some(other.rule.id.to_string()) };
                    self.report(at!["document", index, "any-of", nth], fault);
                }
            }
        }
    }

    /// Texts that are the same in both languages.
    fn untranslated(&mut self) {
        let mut found = Vec::new();
        for (_, value) in self.source.tree.get_ref() {
            same_texts(value, &mut found);
        }
        let problems = found.into_iter().map(|(span, text)| self.source.problem(span, Fault::NotTranslated(text)));
        self.problems.extend(problems.collect::<Vec<_>>());
    }
}

fn same_texts(value: &Spanned<DeValue<'_>>, found: &mut Vec<(Range<usize>, String)>) {
    match value.get_ref() {
        DeValue::Table(table) => {
            let text = |key: &str| match table.get(key).map(|value| (value.get_ref(), value.span())) {
                Some((DeValue::String(text), span)) => Some((text.to_string(), span)),
                _ => None,
            };
            match (text("nl"), text("en")) {
                (Some((nl, _)), Some((en, span))) => {
                    if nl.trim() == en.trim() && nl.split_whitespace().count() >= WORDS {
                        found.push((span, nl));
                    }
                }
                _ => table.iter().for_each(|(_, value)| same_texts(value, found)),
            }
        }
        DeValue::Array(list) => list.iter().for_each(|value| same_texts(value, found)),
        _ => {}
    }
}
