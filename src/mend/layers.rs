//! The layers of the new document: which of them are shown is written once for all.

use super::copy::Copier;
use lopdf::{Dictionary, Object};

/// What a list of layers may say that holds for each by itself.
const LISTS: [&[u8]; 4] = [b"ON", b"OFF", b"Order", b"AS"];

/// The layers that grow with each document.
#[derive(Default)]
pub(super) struct Layers {
    groups: Vec<Object>,
    lists: Vec<(&'static [u8], Vec<Object>)>,
}

impl Layers {
    /// Takes in the layers of a document.
    pub(super) fn add(&mut self, copier: &mut Copier<'_>) {
        let source = copier.source;
        let Some(layers) = source.catalog().and_then(|catalog| source.dictionary(catalog, b"OCProperties")) else {
            return;
        };
        let mut copied = |of: &Dictionary, key: &[u8]| -> Vec<Object> {
            let values: Vec<Object> = source.list(of, key).into_iter().flatten().cloned().collect();
            values.iter().map(|value| copier.object(value, 64)).filter(|value| !value.is_null()).collect()
        };
        let groups = copied(layers, b"OCGs");
        if let Some(shown) = source.dictionary(layers, b"D") {
            // Where all are hidden unless named, those that are not named are hidden by name.
            let all_hidden = shown.get(b"BaseState").and_then(Object::as_name).is_ok_and(|state| state == b"OFF");
            for key in LISTS {
                let values = copied(shown, key);
                self.lists.push((key, values));
            }
            if all_hidden {
                let on = self.lists.iter().rev().find(|(key, _)| *key == b"ON").map(|(_, on)| on.clone());
                let on = on.unwrap_or_default();
                self.lists.push((b"OFF", groups.iter().filter(|group| !on.contains(group)).cloned().collect()));
            }
        }
        self.groups.extend(groups);
    }

    /// The layers of the new document; none where it has none.
    pub(super) fn finish(self) -> Option<Dictionary> {
        if self.groups.is_empty() {
            return None;
        }
        let mut shown = Dictionary::new();
        for key in LISTS {
            let all = self.lists.iter().filter(|(list, _)| *list == key).flat_map(|(_, values)| values.iter().cloned());
            let all: Vec<Object> = all.collect();
            if !all.is_empty() {
                shown.set(key, all);
            }
        }
        let mut layers = Dictionary::new();
        layers.set("OCGs", self.groups);
        layers.set("D", shown);
        Some(layers)
    }
}
