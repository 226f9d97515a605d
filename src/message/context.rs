//! What the words of both languages need to know: names of kinds and questions, dates in words, lists.
//! Never holds a sentence.

use crate::dossier::{
    DateFound, Dossier, DossierPath, FieldId, Format, KindId, Precision, PreconditionId, QuestionId, RequestTypeId,
};
use crate::finding::Finding;
use crate::language::{Language, Text};
use crate::rules::{Accepted, FieldRule, RequestType, Rule, Ruleset, SignerRule};
use chrono::{Datelike, NaiveDate};

/// How many things are named one by one.
const NAMED: usize = 5;

/// A finding and what its words may refer to.
pub(super) struct Context<'a> {
    pub(super) finding: &'a Finding,
    pub(super) rules: &'a Ruleset,
    pub(super) request: Option<&'a RequestType>,
    pub(super) language: Language,
    /// It is about a Word document of before 2007, whose text is not read.
    pub(super) old_word: bool,
    /// It is about a document whose text was read.
    pub(super) has_text: bool,
    /// It is about a file that holds several documents.
    has_parts: bool,
}

impl<'a> Context<'a> {
    pub(super) fn new(finding: &'a Finding, dossier: &Dossier, rules: &'a Ruleset, language: Language) -> Self {
        let file = finding.place.file.as_ref().and_then(|path| dossier.attachment(path));
        let old_word = file.is_some_and(|file| file.reading.format == Format::Doc);
        let has_text = file.is_some_and(|file| file.reading.has_text);
        let has_parts = file.is_some_and(|file| file.reading.parts.len() > 1);
        let request = rules.request_type(&dossier.request_type);
        Self { finding, rules, request, language, old_word, has_text, has_parts }
    }

    /// The file that it is about, between quotes.
    pub(super) fn file(&self) -> String {
        self.finding.place.file.as_ref().map_or_else(|| "-".to_owned(), quote)
    }

    /// How people call a kind.
    pub(super) fn kind(&self, id: &KindId) -> String {
        self.rules.kind(id).map_or_else(|| id.to_string(), |kind| self.text(&kind.name))
    }

    /// How people call the part that it is about, of a file that holds several documents.
    pub(super) fn part(&self) -> Option<String> {
        self.finding.place.document.as_ref().filter(|_| self.has_parts).map(|kind| self.kind(kind))
    }

    /// How people call several kinds.
    pub(super) fn kinds(&self, ids: &[KindId]) -> String {
        self.and(&ids.iter().map(|id| self.kind(id)).collect::<Vec<_>>())
    }

    /// What would do: alternatives, each of one kind or of several together.
    pub(super) fn alternatives(&self, alternatives: &[Vec<KindId>]) -> String {
        self.or(&alternatives.iter().map(|kinds| self.kinds(kinds)).collect::<Vec<_>>())
    }

    /// How people call questions, each between quotes.
    pub(super) fn questions(&self, ids: &[QuestionId]) -> String {
        let all = || self.rules.kinds.iter().flat_map(|kind| &kind.questions);
        let name = |id: &QuestionId| match all().find(|question| question.id == *id) {
            Some(question) => format!("\"{}\"", self.text(&question.name)),
            None => format!("\"{id}\""),
        };
        self.and(&ids.iter().map(name).collect::<Vec<_>>())
    }

    /// How people call personal data that must not go along.
    pub(super) fn excluded(&self, ids: &[String]) -> String {
        let known = |id: &String| self.rules.words.excluded.iter().find(|excluded| excluded.id == *id);
        let name = |id: &String| known(id).map_or_else(|| id.clone(), |excluded| self.text(&excluded.name));
        self.and(&ids.iter().map(name).collect::<Vec<_>>())
    }

    /// How people call a detail.
    pub(super) fn field(&self, id: &FieldId) -> String {
        self.field_rule(id).map_or_else(|| id.to_string(), |rule| self.text(&rule.name))
    }

    pub(super) fn field_rule(&self, id: &FieldId) -> Option<&'a FieldRule> {
        self.request?.fields.iter().find(|rule| rule.field == *id)
    }

    /// What a hint of a detail's rule says.
    pub(super) fn hint(&self, id: &FieldId, at: usize) -> String {
        let hint = self.field_rule(id).and_then(|rule| rule.hints.get(at));
        hint.map_or_else(String::new, |hint| self.text(&hint.text))
    }

    /// How people call a request type.
    pub(super) fn request_type(&self, id: &RequestTypeId) -> String {
        self.rules.request_type(id).map_or_else(|| id.to_string(), |request| self.text(&request.name))
    }

    /// How people call something to arrange.
    pub(super) fn precondition(&self, id: &PreconditionId) -> String {
        let rules = self.request.map(|request| request.preconditions.as_slice()).unwrap_or_default();
        rules.iter().find(|rule| rule.id == *id).map_or_else(|| id.to_string(), |rule| self.text(&rule.name))
    }

    /// Somebody's hand that the rules ask.
    pub(super) fn signer(&self, id: &PreconditionId) -> Option<&'a SignerRule> {
        self.request?.signers.iter().find(|rule| rule.id == *id)
    }

    /// How people call it.
    pub(super) fn hand(&self, id: &PreconditionId) -> String {
        self.signer(id).map_or_else(|| id.to_string(), |rule| self.text(&rule.name))
    }

    /// How people call an actor.
    pub(super) fn actor(&self, id: &str) -> String {
        self.rules.actor(id).map_or_else(|| id.to_owned(), |actor| self.text(&actor.name))
    }

    /// What files may be here.
    pub(super) fn accepted(&self) -> &'a [Accepted] {
        self.request.map(|request| request.limits.formats.as_slice()).unwrap_or_default()
    }

    /// How the checklist calls the required document that the rule of this finding asks.
    pub(super) fn required_document(&self) -> Option<String> {
        let wanted = self.finding.rule.as_ref()?;
        let rule = self.request?.documents.iter().find(|document| document.rule.id == *wanted)?;
        Some(self.text(&rule.name))
    }

    /// What the rule of this finding asks, in its own words, as a sentence of its own after another.
    pub(super) fn rule_text(&self) -> String {
        let Some((wanted, request)) = self.finding.rule.as_ref().zip(self.request) else { return String::new() };
        let all = rules_of(request);
        let rule = all.into_iter().find(|rule| rule.id == *wanted);
        rule.map_or_else(String::new, |rule| format!(" {}", self.text(&rule.text)))
    }

    /// The placeholder's file name.
    pub(super) fn placeholder(&self) -> String {
        self.rules.words.placeholder.first().map_or_else(String::new, |stem| format!("{stem}.docx"))
    }

    /// Kinds that fill the explanation slot by themselves.
    pub(super) fn explained_by(&self) -> &'a [KindId] {
        self.request
            .and_then(|request| request.explanation.as_ref())
            .map(|rule| rule.filled_by.as_slice())
            .unwrap_or_default()
    }

    /// Kinds that make up for research that is too old, under the rule of this finding.
    pub(super) fn substitutes(&self) -> &'a [KindId] {
        let (wanted, request) = match (self.finding.rule.as_ref(), self.request) {
            (Some(wanted), Some(request)) => (wanted, request),
            _ => return &[],
        };
        let rule = request.ages.iter().find(|rule| rule.rule.id == *wanted);
        rule.map(|rule| rule.substituted_by.as_slice()).unwrap_or_default()
    }

    /// A name for the file that says what it is, if that is known.
    pub(super) fn better_name(&self, extension: &str) -> Option<String> {
        Some(format!("{}.{extension}", self.kind(self.finding.place.document.as_ref()?)))
    }

    pub(super) fn text(&self, text: &Text) -> String {
        text.get(self.language).to_owned()
    }

    /// A date in words, to the month if no more is known.
    pub(super) fn found(&self, found: &DateFound) -> String {
        match found.precision {
            Precision::Day => date_in_words(found.date, self.language),
            Precision::Month => month_in_words(found.date, self.language),
            Precision::Span => {
                let until = date_in_words(found.until.unwrap_or(found.date), self.language);
                let from = date_in_words(found.date, self.language);
                format!("{from} {} {until}", self.language.pick("tot en met", "up to and including"))
            }
        }
    }

    pub(super) fn day(&self, date: NaiveDate) -> String {
        date_in_words(date, self.language)
    }

    pub(super) fn and(&self, items: &[String]) -> String {
        joined(items, if self.language == Language::Dutch { "en" } else { "and" })
    }

    /// The first few, and how many more there are.
    pub(super) fn some(&self, items: &[String]) -> String {
        if items.len() <= NAMED {
            return self.and(items);
        }
        let (named, more) = (items[..NAMED].join(", "), items.len() - NAMED);
        match self.language {
            Language::Dutch => format!("{named} en nog {more}"),
            Language::English => format!("{named} and {more} more"),
        }
    }

    pub(super) fn or(&self, items: &[String]) -> String {
        joined(items, if self.language == Language::Dutch { "of" } else { "or" })
    }

    /// Numbers of pages, say.
    pub(super) fn numbers(&self, numbers: &[u32]) -> String {
        self.and(&numbers.iter().map(u32::to_string).collect::<Vec<_>>())
    }

    pub(super) fn files(&self, files: &[&DossierPath]) -> String {
        self.and(&files.iter().map(|file| quote(file)).collect::<Vec<_>>())
    }
}

fn rules_of(request: &RequestType) -> Vec<&Rule> {
    let mut all: Vec<&Rule> = request.explanation.iter().map(|rule| &rule.rule).collect();
    all.extend(request.fields.iter().map(|rule| &rule.rule));
    all.extend(request.documents.iter().map(|rule| &rule.rule));
    all.extend(request.ages.iter().map(|rule| &rule.rule));
    all.extend(request.parts.iter().map(|rule| &rule.rule));
    all.extend(request.questions.iter().map(|rule| &rule.rule));
    all.extend(request.preconditions.iter().map(|rule| &rule.rule));
    all.extend(request.signers.iter().map(|rule| &rule.rule));
    all.extend(request.deadline.iter().map(|rule| &rule.rule));
    all
}

/// Puts a path between quotes.
pub(super) fn quote(path: &DossierPath) -> String {
    format!("\"{path}\"")
}

pub(super) fn joined(items: &[String], word: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

const MONTHS_NL: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Writes a day in words: `12 maart 2025`.
pub fn date_in_words(date: NaiveDate, language: Language) -> String {
    format!("{} {}", date.day(), month_in_words(date, language))
}

/// Writes a month in words: `maart 2025`.
pub fn month_in_words(date: NaiveDate, language: Language) -> String {
    let months = if language == Language::Dutch { MONTHS_NL } else { MONTHS_EN };
    let month = months.get(date.month0() as usize).copied().unwrap_or_default();
    format!("{month} {}", date.year())
}
