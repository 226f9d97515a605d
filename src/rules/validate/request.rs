//! What a request type asks, against the kinds, questions and fields that exist.

use super::{Checker, is_id, part, whole};
use crate::rules::problem::{Fault, Thing};
use crate::rules::read::RequestTypeFile;
use crate::rules::source::{Step, at};
use crate::rules::{Condition, FieldRule, FilingStep, QuestionRule, Rule};
use chrono::NaiveDate;
use std::collections::BTreeSet;

impl Checker<'_> {
    pub(super) fn request(&mut self, file: &RequestTypeFile) {
        self.rule_ids(file);
        for (code, weight) in &file.severity {
            self.code(at!["severity", code.as_str()], code);
            self.weight(at!["severity", code.as_str()], code, *weight);
        }
        for (index, field) in file.fields.iter().enumerate() {
            self.field(index, field);
        }
        for (index, kind) in file.optional.iter().enumerate() {
            self.refer_kind(at!["optional", index], kind.as_str());
        }
        for (index, kind) in file.explanation.iter().flat_map(|rule| &rule.filled_by).enumerate() {
            self.refer_kind(at!["explanation", "filled-by", index], kind.as_str());
        }
        for (index, kinds) in file.explanation.iter().flat_map(|rule| &rule.filled_together).enumerate() {
            if kinds.is_empty() {
                self.report(at!["explanation", "filled-together", index], Fault::Empty);
            }
            for (nth, kind) in kinds.iter().enumerate() {
                self.refer_kind(at!["explanation", "filled-together", index, nth], kind.as_str());
            }
        }
        for index in 0..file.documents.len() {
            self.document(file, index);
        }
        for (list, steps) in [("filing", &file.filing), ("not-sent", &file.not_sent), ("supplement", &file.supplement)]
        {
            self.steps(file, list, steps);
        }
        for (index, age) in file.ages.iter().enumerate() {
            for (nth, kind) in age.kinds.iter().enumerate() {
                self.refer_kind(at!["age", index, "kinds", nth], kind.as_str());
            }
            for (nth, kind) in age.substituted_by.iter().enumerate() {
                self.refer_kind(at!["age", index, "substituted-by", nth], kind.as_str());
            }
        }
        for (index, rule) in file.parts.iter().enumerate() {
            self.refer_kind(at!["part", index, "kind"], rule.kind.as_str());
            self.refer_kind(at!["part", index, "part"], rule.part.as_str());
        }
        for (index, rule) in file.questions.iter().enumerate() {
            self.questions(index, rule);
        }
        self.ids("precondition", file.preconditions.iter().map(|precondition| precondition.id.as_str()));
        self.signers(file);
        self.channel(file);
        self.earlier(file);
        let day_of_any_year = |text: &str| NaiveDate::parse_from_str(&format!("2024-{text}"), "%Y-%m-%d").is_ok();
        if file.deadline.as_ref().is_some_and(|deadline| !day_of_any_year(&deadline.discussed_after)) {
            self.report(at!["deadline", "discussed-after"], Fault::NoDayOfYear);
        }
        if let Some(field) = file.deadline.as_ref().and_then(|deadline| deadline.field.as_ref()) {
            let fields = file.fields.iter().map(|field| field.field.as_str());
            self.refer(at!["deadline", "field"], Thing::Field, field.as_str(), fields);
        }
    }

    /// Who signs what, each under an id that nothing else that is confirmed has.
    fn signers(&mut self, file: &RequestTypeFile) {
        self.ids("signer", file.signers.iter().map(|signer| signer.id.as_str()));
        let ids: Vec<&str> = file.signers.iter().map(|signer| signer.id.as_str()).collect();
        let kinds = self.known.documents.iter().flat_map(|documents| &documents.kinds).map(|kind| kind.id.as_str());
        let preconditions = file.preconditions.iter().map(|precondition| precondition.id.as_str());
        let taken: BTreeSet<&str> = kinds.chain(preconditions).collect();
        for (index, signer) in file.signers.iter().enumerate() {
            if taken.contains(signer.id.as_str()) {
                self.report(at!["signer", index, "id"], Fault::Duplicate(signer.id.to_string()));
            }
            self.refer_kind(at!["signer", index, "kind"], signer.kind.as_str());
            self.refer_actor(at!["signer", index, "by"], &signer.by);
            for (nth, before) in signer.after.iter().enumerate() {
                let path = at!["signer", index, "after", nth];
                if *before == signer.id {
                    self.report(path, Fault::Cycle(before.to_string()));
                } else {
                    self.refer(path, Thing::Signer, before.as_str(), ids.iter().copied());
                }
            }
            if let Some(condition) = &signer.when {
                self.condition(file, at!["signer", index, "when"], condition);
            }
        }
    }

    /// A request is filed somewhere.
    fn channel(&mut self, file: &RequestTypeFile) {
        match (&file.channel, self.known.region) {
            (Some(channel), Some(region)) => {
                let all = region.channels.iter().map(|known| known.id.as_str());
                self.refer(at!["channel"], Thing::Channel, channel, all);
            }
            (None, _) if file.system.is_none() => self.report(&[], Fault::KeyMissing("system".into())),
            _ => {}
        }
    }

    fn earlier(&mut self, file: &RequestTypeFile) {
        for (index, precondition) in file.preconditions.iter().enumerate() {
            let Some(earlier) = &precondition.earlier else { continue };
            for (nth, id) in earlier.request_types.iter().enumerate() {
                self.refer_request_type(at!["precondition", index, "earlier", "request-types", nth], id.as_str());
            }
        }
    }

    /// Every rule of a request type has an id of its own, whatever list it stands in.
    fn rule_ids(&mut self, file: &RequestTypeFile) {
        let mut rules: Vec<(Vec<Step<'_>>, &Rule)> = Vec::new();
        let lists: [(&str, Vec<&Rule>); 7] = [
            ("field", file.fields.iter().map(|field| &field.rule).collect()),
            ("document", file.documents.iter().map(|document| &document.rule).collect()),
            ("age", file.ages.iter().map(|age| &age.rule).collect()),
            ("part", file.parts.iter().map(|part| &part.rule).collect()),
            ("questions", file.questions.iter().map(|questions| &questions.rule).collect()),
            ("precondition", file.preconditions.iter().map(|precondition| &precondition.rule).collect()),
            ("signer", file.signers.iter().map(|signer| &signer.rule).collect()),
        ];
        for (key, list) in &lists {
            let of_list = list.iter().enumerate();
            rules.extend(of_list.map(|(index, rule)| (at![*key, index, "rule", "id"].to_vec(), *rule)));
        }
        rules.extend(file.explanation.iter().map(|slot| (at!["explanation", "rule", "id"].to_vec(), &slot.rule)));
        rules.extend(file.meetings.iter().map(|meetings| (at!["meetings", "rule", "id"].to_vec(), &meetings.rule)));
        rules.extend(file.deadline.iter().map(|deadline| (at!["deadline", "rule", "id"].to_vec(), &deadline.rule)));
        let mut seen = BTreeSet::new();
        for (path, rule) in rules {
            let id = rule.id.as_str();
            if !is_id(id) {
                self.report(&path, Fault::BadId(id.into()));
            } else if !seen.insert(id) {
                self.report(&path, Fault::Duplicate(id.into()));
            }
        }
    }

    fn field(&mut self, index: usize, field: &FieldRule) {
        if !is_id(field.field.as_str()) {
            self.report(at!["field", index, "field"], Fault::BadId(field.field.to_string()));
        }
        if let Some(pattern) = &field.pattern {
            self.pattern(at!["field", index, "pattern"], whole(pattern));
        }
        if let Some(pattern) = &field.never {
            self.pattern(at!["field", index, "never"], part(pattern));
        }
        for (nth, hint) in field.hints.iter().enumerate() {
            for (place, pattern) in hint.needs.iter().enumerate() {
                self.pattern(at!["field", index, "hint", nth, "needs", place], part(pattern));
            }
            if let Some(pattern) = &hint.never {
                self.pattern(at!["field", index, "hint", nth, "never"], part(pattern));
            }
        }
        if let (Some(min), Some(max)) = (field.min_length, field.max_length)
            && min > max
        {
            self.report(at!["field", index, "min-length"], Fault::MinAboveMax);
        }
    }

    fn document(&mut self, file: &RequestTypeFile, index: usize) {
        let Some(document) = file.documents.get(index) else { return };
        if document.any_of.is_empty() {
            self.report(at!["document", index, "any-of"], Fault::Empty);
        }
        for (nth, alternative) in document.any_of.iter().enumerate() {
            if alternative.is_empty() {
                self.report(at!["document", index, "any-of", nth], Fault::Empty);
            }
            for (place, kind) in alternative.iter().enumerate() {
                self.refer_kind(at!["document", index, "any-of", nth, place], kind.as_str());
            }
        }
        if let Some(condition) = &document.when {
            self.condition(file, at!["document", index, "when"], condition);
        }
    }

    /// What a step of filing speaks of must be there.
    fn steps(&mut self, file: &RequestTypeFile, list: &'static str, steps: &[FilingStep]) {
        let fields = || file.fields.iter().map(|field| field.field.as_str());
        for (index, step) in steps.iter().enumerate() {
            if let Some(condition) = &step.when {
                self.condition(file, at![list, index, "when"], condition);
            }
            for (nth, field) in step.fields.iter().enumerate() {
                self.refer(at![list, index, "fields", nth], Thing::Field, field.as_str(), fields());
            }
        }
    }

    pub(super) fn condition(&mut self, file: &RequestTypeFile, path: &[Step<'_>], condition: &Condition) {
        let below = |steps: &[Step<'static>]| path.iter().copied().chain(steps.iter().copied()).collect::<Vec<_>>();
        match condition {
            Condition::Field { name, .. } => {
                let fields = file.fields.iter().map(|field| field.field.as_str());
                self.refer(&below(at!["field", "name"]), Thing::Field, name.as_str(), fields);
            }
            Condition::FieldOneOf { name, .. } => {
                let fields = file.fields.iter().map(|field| field.field.as_str());
                self.refer(&below(at!["field-one-of", "name"]), Thing::Field, name.as_str(), fields);
            }
            Condition::Pupil { .. } => {}
            Condition::Present(kind) => self.refer_kind(&below(at!["present"]), kind.as_str()),
            Condition::Absent(kind) => self.refer_kind(&below(at!["absent"]), kind.as_str()),
            Condition::All(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    self.condition(file, &below(at!["all", index]), part);
                }
            }
            Condition::Not(part) => self.condition(file, &below(at!["not"]), part),
            Condition::Any(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    self.condition(file, &below(at!["any", index]), part);
                }
            }
        }
    }

    fn questions(&mut self, index: usize, rule: &QuestionRule) {
        self.refer_kind(at!["questions", index, "kind"], rule.kind.as_str());
        let Some(documents) = self.known.documents else { return };
        let Some(kind) = documents.kinds.iter().find(|kind| kind.id == rule.kind) else { return };
        for (nth, question) in rule.questions.iter().enumerate() {
            let all = kind.questions.iter().map(|question| question.id.as_str());
            self.refer(at!["questions", index, "questions", nth], Thing::Question, question.as_str(), all);
        }
    }
}
