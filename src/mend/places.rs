//! The places of a document that have names: what a link or a line of its table of contents leads to.

use super::refuse::Source;
use lopdf::{Dictionary, Object};
use std::collections::HashMap;

/// Lists within lists that are followed.
const NESTING: usize = 32;
/// Names that are kept.
const NAMES: usize = 100_000;

/// Every named place, as it is written out.
pub(super) fn named(source: &Source) -> HashMap<Vec<u8>, Object> {
    let mut places = HashMap::new();
    let Some(catalog) = source.catalog() else { return places };
    if let Some(old) = source.dictionary(catalog, b"Dests") {
        for (name, place) in old.iter().take(NAMES) {
            keep(source, name.clone(), place, &mut places);
        }
    }
    let names = source.dictionary(catalog, b"Names");
    if let Some(tree) = names.and_then(|names| source.dictionary(names, b"Dests")) {
        walk(source, tree, NESTING, &mut places);
    }
    places
}

fn walk(source: &Source, tree: &Dictionary, depth: usize, places: &mut HashMap<Vec<u8>, Object>) {
    if depth == 0 || places.len() > NAMES {
        return;
    }
    for pair in source.list(tree, b"Names").into_iter().flat_map(|names| names.chunks_exact(2)) {
        if let Some(Ok(name)) = source.follow(&pair[0]).map(Object::as_str) {
            keep(source, name.to_vec(), &pair[1], places);
        }
    }
    for kid in source.list(tree, b"Kids").into_iter().flatten() {
        if let Some(Ok(kid)) = source.follow(kid).map(Object::as_dict) {
            walk(source, kid, depth - 1, places);
        }
    }
}

/// A place is a list, or a dictionary that holds one.
fn keep(source: &Source, name: Vec<u8>, place: &Object, places: &mut HashMap<Vec<u8>, Object>) {
    let place = match source.follow(place) {
        Some(Object::Dictionary(dictionary)) => dictionary.get(b"D").ok().and_then(|place| source.follow(place)),
        other => other,
    };
    if let Some(place @ Object::Array(_)) = place {
        places.insert(name, place.clone());
    }
}
