//! Entries of a `dossier.toml` that say what a person saw or said, and of which bytes.
//! Never decides what holds for which bytes.

use super::{Look, date};
use crate::check::{Binding, Part, same_path};
use toml_edit::{DocumentMut, InlineTable, Item, Value};

/// The tables that speak of documents.
pub(super) const KINDS: &str = "bijlagen";
pub(super) const DATES: &str = "onderzoeksdatum";
pub(super) const CONFIRMED: &str = "bevestigd";
/// The keys behind which a table holds what the plain value says.
pub(super) const KIND: &str = "soort";
pub(super) const DATE: &str = "datum";
pub(super) const FILE: &str = "bestand";
pub(super) const DIGEST: &str = "sha256";

/// A key with its value.
type Pair<'k> = (&'k str, Value);

/// What is said, who says it and when, in which file, of which bytes.
pub(super) fn entry(said: Option<Pair<'_>>, file: Option<Pair<'_>>, look: &Look) -> Value {
    let sha256 = look.sha256.map(|sha256| (DIGEST, Value::from(sha256.to_string())));
    let look = [("door", look.by.as_str().into()), ("op", date(look.on))];
    let mut entry = InlineTable::new();
    for (key, value) in said.into_iter().chain(look).chain(file).chain(sha256) {
        entry.insert(key, value);
    }
    entry.into()
}

/// Binds what stands there already to bytes, and keeps all else of it.
pub(super) fn bind(document: &mut DocumentMut, binding: &Binding) {
    let (name, said) = match binding.part {
        Part::Kinds => (KINDS, KIND),
        Part::Dates => (DATES, DATE),
        Part::Confirmed => (CONFIRMED, ""),
    };
    let Some(table) = document.get_mut(name).and_then(Item::as_table_like_mut) else { return };
    let key = table.iter().map(|(key, _)| key.to_owned()).find(|key| same_path(key, &binding.key));
    let Some(entry) = key.and_then(|key| table.get_mut(&key)) else { return };
    let file = binding.file.as_ref().map(|file| (FILE, Value::from(file.as_str())));
    let sha256 = (DIGEST, Value::from(binding.sha256.to_string()));
    match entry {
        Item::Value(Value::InlineTable(entry)) => add(entry, file.into_iter().chain([sha256])),
        Item::Value(value) => {
            let decor = value.decor().clone();
            let mut plain = value.clone();
            plain.decor_mut().clear();
            let mut entry = InlineTable::new();
            entry.insert(said, plain);
            entry.insert(sha256.0, sha256.1);
            *entry.decor_mut() = decor;
            *value = entry.into();
        }
        Item::Table(entry) => {
            for (key, value) in file.into_iter().chain([sha256]) {
                entry.entry(key).or_insert(Item::Value(value));
            }
        }
        Item::None | Item::ArrayOfTables(_) => {}
    }
}

/// Adds pairs behind those of an inline table. The blank before its end stays before its end.
fn add<'k>(entry: &mut InlineTable, pairs: impl Iterator<Item = Pair<'k>>) {
    for (key, mut value) in pairs.filter(|(key, _)| !entry.contains_key(key)).collect::<Vec<_>>() {
        if let Some((_, last)) = entry.iter_mut().last() {
            let end = last.decor().suffix().cloned();
            last.decor_mut().set_suffix("");
            value.decor_mut().set_prefix(" ");
            if let Some(end) = end {
                value.decor_mut().set_suffix(end);
            }
        }
        entry.insert(key, value);
    }
}
