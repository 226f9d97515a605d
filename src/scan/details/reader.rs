//! Takes values of the right sort out of TOML, and notes every one of the wrong sort with its place.
//! Never knows what a key means.

use super::mistake::{Expected, Mistake, MistakeKind, place, syntax};
use crate::language;
use chrono::NaiveDate;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// More mistakes than this help nobody.
const MOST: usize = 50;

/// A value with its place.
pub(super) type Value<'t> = Spanned<DeValue<'t>>;

/// A table whose entries are taken out one by one.
#[derive(Default)]
pub(super) struct Table<'t> {
    pub(super) span: Range<usize>,
    pub(super) entries: Vec<(String, Range<usize>, Value<'t>)>,
}

impl<'t> Table<'t> {
    fn new(table: DeTable<'t>, span: Range<usize>) -> Self {
        let entry = |(key, value): (Spanned<std::borrow::Cow<'t, str>>, Value<'t>)| {
            let span = key.span();
            (key.into_inner().into_owned(), span, value)
        };
        let mut entries: Vec<_> = table.into_iter().map(entry).collect();
        entries.sort_by_key(|(_, span, _)| span.start);
        Self { span, entries }
    }

    pub(super) fn take(&mut self, key: &str) -> Option<Value<'t>> {
        let at = self.entries.iter().position(|(name, ..)| name == key)?;
        Some(self.entries.remove(at).2)
    }

    pub(super) fn peek(&self, key: &str) -> Option<&Value<'t>> {
        self.entries.iter().find(|(name, ..)| name == key).map(|(.., value)| value)
    }

    pub(super) fn drop_key(&mut self, key: &str) {
        self.entries.retain(|(name, ..)| name != key);
    }
}

/// Reads one text.
pub(super) struct Reader<'t> {
    text: &'t str,
    root: Table<'t>,
    syntax_errors: usize,
    mistakes: Vec<Mistake>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let (root, errors) = DeTable::parse_recoverable(text);
        let mistakes: Vec<Mistake> =
            errors.iter().take(MOST).map(|error| syntax(text, error.span().unwrap_or(0..0), error.message())).collect();
        let span = root.span();
        let root = Table::new(root.into_inner(), span);
        Self { text, root, syntax_errors: mistakes.len(), mistakes }
    }

    pub(super) fn root(&mut self) -> Table<'t> {
        std::mem::take(&mut self.root)
    }

    /// Everything that is wrong. What a broken line seems to say besides is not held against it.
    pub(super) fn into_mistakes(self) -> Vec<Mistake> {
        let broken: Vec<usize> = self.mistakes.iter().take(self.syntax_errors).map(|mistake| mistake.line).collect();
        let told = |(at, mistake): &(usize, Mistake)| *at < self.syntax_errors || !broken.contains(&mistake.line);
        self.mistakes.into_iter().enumerate().filter(told).map(|(_, mistake)| mistake).collect()
    }

    pub(super) fn has_syntax_errors(&self) -> bool {
        self.syntax_errors > 0
    }

    pub(super) fn mistake(&mut self, span: Range<usize>, kind: MistakeKind) {
        if self.mistakes.len() >= MOST {
            return;
        }
        let (line, column) = place(self.text, span.start);
        self.mistakes.push(Mistake { line, column, kind });
    }

    /// Says whether this key was there with a value of the wrong sort.
    pub(super) fn mistyped(&self, key: &str) -> bool {
        let wrong = |mistake: &Mistake| matches!(&mistake.kind, MistakeKind::WrongType { key: of, .. } if of == key);
        self.mistakes.iter().any(wrong)
    }

    fn wrong(&mut self, value: &Value<'_>, key: &str, expected: Expected) {
        self.mistake(value.span(), MistakeKind::WrongType { key: key.to_owned(), expected });
    }

    pub(super) fn take_text(&mut self, table: &mut Table<'t>, key: &str) -> Option<(String, Range<usize>)> {
        let value = table.take(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some((text.to_string(), value.span())),
            _ => {
                self.wrong(&value, key, Expected::Text);
                None
            }
        }
    }

    pub(super) fn take_table(&mut self, table: &mut Table<'t>, key: &str) -> Option<Table<'t>> {
        let value = table.take(key)?;
        self.table(key, value)
    }

    pub(super) fn table(&mut self, key: &str, value: Value<'t>) -> Option<Table<'t>> {
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => Some(Table::new(table, span)),
            other => {
                self.wrong(&Spanned::new(span, other), key, Expected::Table);
                None
            }
        }
    }

    pub(super) fn take_tables(&mut self, table: &mut Table<'t>, key: &str) -> Vec<Table<'t>> {
        let Some(value) = table.take(key) else { return Vec::new() };
        let span = value.span();
        match value.into_inner() {
            DeValue::Array(list) => list.into_iter().filter_map(|value| self.table(key, value)).collect(),
            other => {
                self.wrong(&Spanned::new(span, other), key, Expected::Tables);
                Vec::new()
            }
        }
    }

    /// A list of texts; a single text is a list of one.
    pub(super) fn texts(&mut self, key: &str, value: &Value<'_>) -> Vec<(String, Range<usize>)> {
        match value.get_ref() {
            DeValue::String(text) => vec![(text.to_string(), value.span())],
            DeValue::Array(list) => list.iter().filter_map(|item| self.text_in(key, item)).collect(),
            _ => {
                self.wrong(value, key, Expected::Texts);
                Vec::new()
            }
        }
    }

    fn text_in(&mut self, key: &str, item: &Value<'_>) -> Option<(String, Range<usize>)> {
        if let DeValue::String(text) = item.get_ref() {
            return Some((text.to_string(), item.span()));
        }
        self.wrong(item, key, Expected::Texts);
        None
    }

    /// A date, written as TOML does or as a text.
    pub(super) fn date(&mut self, value: &Value<'_>) -> Option<NaiveDate> {
        let date = self.date_of(value);
        if date.is_none() {
            self.mistake(value.span(), MistakeKind::NotADate);
        }
        date
    }

    /// The same, without a word about one that is none.
    pub(super) fn date_of(&self, value: &Value<'_>) -> Option<NaiveDate> {
        match value.get_ref() {
            DeValue::Datetime(moment) => {
                let date = moment.date?;
                NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
            }
            DeValue::String(text) => language::parse_date(text),
            _ => None,
        }
    }

    pub(super) fn scalar(&mut self, key: &str, value: &Value<'_>) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            DeValue::Integer(number) => Some(decimal(number)),
            DeValue::Boolean(truth) => Some(truth.to_string()),
            DeValue::Datetime(moment) => Some(moment.to_string()),
            _ => {
                self.wrong(value, key, Expected::Value);
                None
            }
        }
    }

    /// Everything that is left in a table is unknown there.
    pub(super) fn only(&mut self, table: Table<'t>, known: &[&str]) {
        for (key, span, _) in table.entries {
            let nearest = language::nearest(&key, known.iter().copied()).map(str::to_owned);
            self.mistake(span, MistakeKind::UnknownKey { key, nearest });
        }
    }
}

/// `0x10` and `1_000` are numbers, too.
fn decimal(number: &toml::de::DeInteger<'_>) -> String {
    let digits = number.as_str().replace('_', "");
    i128::from_str_radix(&digits, number.radix()).map_or(digits, |number| number.to_string())
}
