//! Proves that a new document shows what those showed of which it was made: the words, the pictures and the fields of each
//! page, as another reader than the one that wrote it sees them.

use super::Leaf;
use super::copy::annotations;
use super::refuse::{self, Source};
use crate::dossier::{Page, State};
use crate::inspect::{Drawn, Sheets};
use lopdf::{Object, ObjectId};

/// How fine the pages are drawn, in dots an inch.
const DOTS: f32 = 50.0;
/// By how much a pixel of a turned page may differ: its edges fall between other pixels.
const SHADE: u8 = 110;
/// How many of a thousand pixels of a turned page may differ by more.
const OF_A_THOUSAND: usize = 8;

/// Whether each page of the new document shows the same as the page of which it was made.
pub(super) fn shows_the_same(files: &[&[u8]], sources: &[Source], pages: &[Leaf], bytes: &[u8]) -> bool {
    let Ok(made) = refuse::source(bytes, true) else { return false };
    if made.facts.state != State::Readable || made.facts.pages.len() != pages.len() {
        return false;
    }
    let before: Option<Vec<Sheets>> = files.iter().map(|file| Sheets::open(file)).collect();
    let (Some(before), Some(after)) = (before, Sheets::open(bytes)) else { return false };
    pages.iter().enumerate().all(|(at, leaf)| {
        let source = &sources[leaf.file];
        let words = same_words(&source.facts.pages[leaf.page], &made.facts.pages[at], leaf.turn);
        words
            && values(source, source.pages[leaf.page]) == values(&made, made.pages[at])
            && match (before[leaf.file].draw(leaf.page, DOTS), after.draw(at, DOTS)) {
                (Some(before), Some(after)) => same_picture(&before, &after, leaf.turn),
                // What nobody can draw, before or after, is not proven.
                _ => false,
            }
    })
}

/// Whether the same words stand on both. On a page that was turned they stand in another order.
fn same_words(before: &Page, after: &Page, turn: u16) -> bool {
    let lines = |page: &Page| -> Vec<String> { page.lines.iter().map(|line| line.text.clone()).collect() };
    let letters = |page: &Page| {
        let mut all: Vec<char> = lines(page).concat().chars().filter(|letter| !letter.is_whitespace()).collect();
        all.sort_unstable();
        all
    };
    let same = if turn == 0 { lines(before) == lines(after) } else { letters(before) == letters(after) };
    same && before.pictures == after.pictures
}

fn same_picture(before: &Drawn, after: &Drawn, turn: u16) -> bool {
    if turn == 0 {
        return before == after;
    }
    let turned = before.turned(turn);
    if turned.width.abs_diff(after.width) > 1 || turned.height.abs_diff(after.height) > 1 {
        return false;
    }
    let (width, height) = (turned.width.min(after.width), turned.height.min(after.height));
    let differ = (0..height)
        .flat_map(|y| (0..width).map(move |x| (x, y)))
        .filter(|(x, y)| {
            let light = |drawn: &Drawn| drawn.light.get(y * drawn.width + x).copied().unwrap_or(u8::MAX);
            light(&turned).abs_diff(light(after)) > SHADE
        })
        .count();
    differ * 1000 <= width * height * OF_A_THOUSAND
}

/// What the fields on a page hold: the kind, the value and the state of each, in their order.
fn values(source: &Source, page: ObjectId) -> Vec<[Option<Object>; 3]> {
    let value = |mark: ObjectId, key: &[u8]| {
        let mut current = source.document.get_dictionary(mark).ok()?;
        for _ in 0..64 {
            if let Ok(value) = current.get(key) {
                return source.follow(value).filter(|value| !matches!(value, Object::Stream(_))).cloned();
            }
            current = source.dictionary(current, b"Parent")?;
        }
        None
    };
    let is_field = |mark: &ObjectId| {
        let kind =
            source.document.get_dictionary(*mark).and_then(|mark| mark.get(b"Subtype")).and_then(Object::as_name);
        kind.is_ok_and(|kind| kind == b"Widget")
    };
    let fields = annotations(source, page).into_iter().filter(is_field);
    fields.map(|mark| [value(mark, b"FT"), value(mark, b"V"), value(mark, b"AS")]).collect()
}
