//! The dates of any text exist, stand in a year in which something can be filed, and stand on the page that is named.
#![no_main]

use chrono::Datelike;
use compleet::dossier::{DossierPath, Facts, Format, Line, Page, Role};
use compleet::recognise::Recogniser;
use compleet::rules::builtin;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static RECOGNISER: LazyLock<Recogniser> = LazyLock::new(|| Recogniser::new(&builtin()));

/// The first line is the file's name; a line that begins with a form feed begins a page.
fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let (name, body) = text.split_once('\n').unwrap_or(("verslag", &text));
    let pages: Vec<Page> = body.split('\u{c}').take(20).map(page).collect();
    let count = pages.len();
    let facts = Facts { format: Format::Pdf, pages, ..Facts::default() };
    let path = DossierPath::new(format!("{}.pdf", name.replace('/', " ")));
    let reading = RECOGNISER.read(&path, &facts);
    for found in &reading.dates {
        assert!((1900..=2099).contains(&found.date.year()), "{found:?}");
        assert!(found.page.is_none_or(|page| (1..=count).contains(&(page as usize))), "{found:?}");
        assert!(!found.text.is_empty(), "{found:?}");
    }
    assert_eq!(reading, RECOGNISER.read(&path, &facts), "the same text reads the same");
});

fn page(text: &str) -> Page {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let lines = lines.filter(|line| !line.is_empty()).map(|text| Line { text, role: Role::Body, beside: false, at: None });
    Page { lines: lines.collect(), ..Page::default() }
}
