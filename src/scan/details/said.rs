//! Who said something in a `dossier.toml`, when, and of which bytes.
//! Never knows what was said.

use super::mistake::MistakeKind;
use super::reader::{Reader, Table, Value};
use crate::dossier::Digest;
use chrono::NaiveDate;
use toml::de::DeValue;

/// The keys of it: who, when, of which bytes.
pub(super) const BY: &str = "door";
pub(super) const ON: &str = "op";
pub(super) const DIGEST: &str = "sha256";

/// Who said something, when, and of which bytes.
#[derive(Default)]
pub(super) struct Said {
    pub(super) by: Option<String>,
    pub(super) on: Option<NaiveDate>,
    pub(super) sha256: Option<Digest>,
}

/// Takes who said it, when, and of which bytes out of a table.
pub(super) fn said<'t>(reader: &mut Reader<'t>, table: &mut Table<'t>) -> Said {
    let on = table.peek(ON).and_then(|value| reader.date(value));
    table.drop_key(ON);
    let by = reader.take_text(table, BY).map(|(by, _)| by).filter(|by| !by.trim().is_empty());
    let sha256 = digest(reader, table);
    Said { by, on, sha256 }
}

/// Takes of which bytes something was said out of a table.
pub(super) fn digest<'t>(reader: &mut Reader<'t>, table: &mut Table<'t>) -> Option<Digest> {
    let (text, span) = reader.take_text(table, DIGEST)?;
    let digest = Digest::from_hex(text.trim());
    if digest.is_none() {
        reader.mistake(span, MistakeKind::NotADigest);
    }
    digest
}

/// What is said of a file: by itself, or in a table behind `key` with who said it, when, and of which bytes.
pub(super) fn said_of<'t>(
    reader: &mut Reader<'t>,
    path: &str,
    value: Value<'t>,
    key: &str,
) -> (Option<Value<'t>>, Said) {
    if !matches!(value.get_ref(), DeValue::Table(_)) {
        return (Some(value), Said::default());
    }
    let Some(mut table) = reader.table(path, value) else { return (None, Said::default()) };
    let said = said(reader, &mut table);
    let value = table.take(key);
    if value.is_none() {
        reader.mistake(table.span.clone(), MistakeKind::MissingKey { key: key.to_owned() });
    }
    reader.only(table, &[key, BY, ON, DIGEST]);
    (value, said)
}
