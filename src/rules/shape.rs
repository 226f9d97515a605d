//! A rule file against the vocabulary: `rules/schema.json`, the schema that is published, is the one that is enforced.
//! Understands as much of JSON Schema as that file uses, and never judges what a value refers to.

use super::date;
use super::problem::{Fault, Problem, Sort};
use super::source::Source;
use crate::language::nearest;
use serde_json::Value;
use std::ops::Range;
use std::sync::LazyLock;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The vocabulary as it is published.
pub(super) const SCHEMA: &str = include_str!("../../rules/schema.json");

static VOCABULARY: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(SCHEMA).unwrap_or_default());

/// The deepest that conditions may nest; a condition in a condition in a condition says more than anybody can read.
const DEPTH: usize = 40;

/// The vocabulary for the files of a set that extends another: nothing is required, since the base may say it, and a list may be
/// one that says what joins or leaves that of the base.
pub(super) fn for_extending() -> String {
    let mut schema = VOCABULARY.clone();
    loosen(&mut schema);
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

fn loosen(schema: &mut Value) {
    match schema {
        Value::Object(table) => {
            table.retain(|key, value| key != "required" || !value.is_array());
            table.values_mut().for_each(loosen);
            if table.get("type").and_then(Value::as_str) == Some("array") {
                let list = Value::Object(std::mem::take(table));
                let change = serde_json::json!({
                    "type": "object",
                    "properties": { "add": list.clone(), "without": list.clone() },
                    "additionalProperties": false,
                });
                table.insert("anyOf".into(), Value::Array(vec![list, change]));
            }
        }
        Value::Array(list) => list.iter_mut().for_each(loosen),
        _ => {}
    }
}

/// Tells everything in a file that the definition `name` of the vocabulary does not know.
pub(super) fn faults(source: &Source<'_>, name: &str) -> Vec<Problem> {
    let mut walk = Walk { source, problems: Vec::new() };
    walk.table(source.tree.get_ref(), &(0..0), definition(name), 0);
    walk.problems
}

fn definition(name: &str) -> &'static Value {
    &VOCABULARY["$defs"][name]
}

/// Follows a reference to the definition that it names.
fn resolve(schema: &'static Value) -> &'static Value {
    match schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next()) {
        Some(name) => definition(name),
        None => schema,
    }
}

struct Walk<'a> {
    source: &'a Source<'a>,
    problems: Vec<Problem>,
}

impl Walk<'_> {
    fn report(&mut self, span: &Range<usize>, fault: Fault) {
        self.problems.push(self.source.problem(span.clone(), fault));
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, around: &Range<usize>, schema: &'static Value, depth: usize) {
        let schema = resolve(schema);
        // Tables that only exist because of dotted keys have no place of their own.
        let span = if value.span().is_empty() { around.clone() } else { value.span() };
        if depth > DEPTH {
            return self.report(&span, Fault::TooDeep);
        }
        let expected = Sort::of(schema, value.get_ref());
        match (value.get_ref(), expected) {
            (DeValue::Table(table), Some(Sort::Table)) => self.table(table, &span, schema, depth + 1),
            (DeValue::Array(list), Some(Sort::List)) => {
                if list.is_empty() && schema["minItems"].as_u64().is_some_and(|least| least > 0) {
                    self.report(&span, Fault::Empty);
                }
                for item in list.iter() {
                    self.value(item, &span, &schema["items"], depth + 1);
                }
            }
            (DeValue::String(text), Some(Sort::Text)) => self.text(text, &span, schema),
            (DeValue::Datetime(day), Some(Sort::Day)) if date::to_day(day).is_some() => {}
            (DeValue::Boolean(_), Some(Sort::Truth)) => {}
            (DeValue::Integer(number), Some(Sort::Number)) => {
                let number = i64::from_str_radix(number.as_str(), number.radix()).ok();
                let least = schema["minimum"].as_i64().unwrap_or(i64::MIN);
                // Larger than the schema can say is larger than any limit needs to be.
                if number.is_none_or(|number| number < least || number > i64::from(u32::MAX)) {
                    self.report(&span, Fault::NumberOutOfRange);
                }
            }
            (_, Some(expected)) => self.report(&span, Fault::WrongSort { expected }),
            (_, None) => {}
        }
    }

    fn text(&mut self, text: &str, span: &Range<usize>, schema: &'static Value) {
        if let Some(allowed) = schema["enum"].as_array() {
            let allowed: Vec<&str> = allowed.iter().filter_map(Value::as_str).collect();
            if !allowed.contains(&text) {
                let nearest = nearest(text, allowed.iter().copied()).map(str::to_owned);
                self.report(span, Fault::NotOneOf { value: text.into(), allowed: own(&allowed), nearest });
            }
        }
        if text.trim().is_empty() && schema["minLength"].as_u64().is_some_and(|least| least > 0) {
            self.report(span, Fault::NoText);
        }
        if text.chars().any(|letter| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t')) {
            self.report(span, Fault::ControlCharacter);
        }
    }

    fn table(&mut self, table: &DeTable<'_>, span: &Range<usize>, schema: &'static Value, depth: usize) {
        let properties = &schema["properties"];
        let known: Vec<&str> = properties.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect();
        for (key, value) in table.iter() {
            let name = key.get_ref().as_ref();
            let below = if key.span().is_empty() { span.clone() } else { key.span() };
            match (properties.get(name), &schema["additionalProperties"]) {
                (Some(property), _) => self.value(value, &below, property, depth),
                (None, Value::Bool(false)) => {
                    let nearest = nearest(name, known.iter().copied()).map(str::to_owned);
                    self.report(&below, Fault::UnknownKey { key: name.into(), known: own(&known), nearest });
                }
                (None, any) => self.value(value, &below, any, depth),
            }
        }
        for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if table.get(key).is_none() {
                self.report(span, Fault::KeyMissing(key.into()));
            }
        }
        if schema["maxProperties"] == 1 && table.len() != 1 {
            self.report(span, Fault::NotOneKey { known: own(&known) });
        }
    }
}

fn own(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

impl Sort {
    /// Says which sort of value a schema asks; of several, that of the value where it is one of them, else the first.
    fn of(schema: &Value, value: &DeValue<'_>) -> Option<Self> {
        if let Some(several) = schema["type"].as_array() {
            let is = match value {
                DeValue::String(_) => "string",
                DeValue::Table(_) => "object",
                DeValue::Array(_) => "array",
                _ => "",
            };
            let named = several.iter().filter_map(Value::as_str);
            return named
                .clone()
                .find(|name| *name == is)
                .or(named.clone().next())
                .and_then(|name| Self::named(name, None));
        }
        Self::named(schema["type"].as_str()?, schema["format"].as_str())
    }

    fn named(name: &str, format: Option<&str>) -> Option<Self> {
        match (name, format) {
            ("string", Some("date")) => Some(Self::Day),
            ("string", _) => Some(Self::Text),
            ("object", _) => Some(Self::Table),
            ("array", _) => Some(Self::List),
            ("boolean", _) => Some(Self::Truth),
            ("integer", _) => Some(Self::Number),
            _ => None,
        }
    }
}
