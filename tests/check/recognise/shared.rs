//! Documents in a few words, read by the rules of the built-in region.

use compleet::dossier::{Area, DossierPath, Facts, Format, Ink, Line, Page, Reading, Role};
use compleet::recognise::Recogniser;
use std::sync::OnceLock;

/// A recogniser with the rules of the built-in region.
pub(crate) fn recogniser() -> &'static Recogniser {
    static ONE: OnceLock<Recogniser> = OnceLock::new();
    ONE.get_or_init(|| Recogniser::new(&compleet::rules::builtin()))
}

/// One line: `# title`, `## heading`, `= value`, `~ margin`, or text; `|` before it where it begins a cell to the right.
fn line(text: &str) -> Line {
    let (beside, text) = text.strip_prefix('|').map_or((false, text), |text| (true, text));
    let marks = [("## ", Role::Heading), ("# ", Role::Title), ("= ", Role::Value), ("~ ", Role::Margin)];
    let (text, role) = marks
        .into_iter()
        .find_map(|(mark, role)| text.strip_prefix(mark).map(|text| (text, role)))
        .unwrap_or((text, Role::Body));
    Line { beside, ..Line::new(text.to_owned(), role) }
}

/// A page with a table of two columns and no rules: the cells of each row line by line, in the order in which they are
/// read; the right column begins at a place.
pub(crate) fn table(right: f32, rows: &[(&[&str], &[&str])]) -> Page {
    let mut lines = vec![line("# Ontwikkelingsperspectief")];
    let mut base = 100.0;
    let mut put = |text: &str, left: f32, base: f32| {
        let at = Area { left, right: left + text.chars().count() as f32 * 5.0, base, size: 10.0 };
        let one = line(text);
        lines.push(Line { beside: left > 50.0, at: Some(at), ..one });
    };
    for (label, value) in rows {
        for number in 0..label.len().max(value.len()) {
            let base = base + 12.0 * number as f32;
            label.get(number).into_iter().for_each(|text| put(text, 50.0, base));
            value.get(number).into_iter().for_each(|text| put(text, right, base));
        }
        base += 12.0 * label.len().max(value.len()) as f32 + 4.0;
    }
    Page { lines, ..Page::default() }
}

/// A page of text.
pub(crate) fn page(lines: &[&str]) -> Page {
    Page { lines: lines.iter().map(|text| line(text)).collect(), ..Page::default() }
}

/// A scanned page.
pub(crate) fn scan() -> Page {
    Page { pictures: true, ..Page::default() }
}

/// The same, after its pixels were looked at.
pub(crate) fn seen(ink: Ink) -> Page {
    Page { ink: Some(ink), ..scan() }
}

/// A PDF.
pub(crate) fn pdf(pages: Vec<Page>) -> Facts {
    Facts { format: Format::Pdf, pages, ..Facts::default() }
}

/// Reads some facts under a name.
pub(crate) fn read(name: &str, facts: &Facts) -> Reading {
    recogniser().read(&DossierPath::new(name), facts)
}

/// Reads a PDF of one page under a name that says nothing.
pub(crate) fn text(lines: &[&str]) -> Reading {
    read("scan0001.pdf", &pdf(vec![page(lines)]))
}

/// The kinds, each with how sure: `op certain`.
pub(crate) fn kinds(reading: &Reading) -> Vec<String> {
    reading
        .kinds
        .iter()
        .map(|found| format!("{} {}", found.kind, serde_json::to_string(&found.confidence).unwrap().replace('"', "")))
        .collect()
}

/// The candidates.
pub(crate) fn ambiguous(reading: &Reading) -> Vec<&str> {
    reading.ambiguous.iter().map(|kind| kind.as_str()).collect()
}

/// The dates: `2024-03-12 test p1 "Datum onderzoek"`.
pub(crate) fn dates(reading: &Reading) -> Vec<String> {
    reading
        .dates
        .iter()
        .map(|found| {
            let role = serde_json::to_string(&found.role).unwrap().replace('"', "");
            let page = found.page.map_or("name".to_owned(), |page| format!("p{page}"));
            format!("{} {role} {page} {:?}", found.date, found.label)
        })
        .collect()
}
