//! Pages on which nothing stands: what is blank, what may be, and what only looks like it.

use super::shared::{page, pdf, read, scan, seen, text};
use compleet::dossier::{Facts, Format, Ink, Page, Reading};

/// A page with a picture and these lines, of which the pixels besides the words show this.
fn with(lines: &[&str], ink: Ink) -> Page {
    Page { pictures: true, ink: Some(ink), ..page(lines) }
}

fn word(lines: &[&str]) -> Reading {
    read("scan0001.docx", &Facts { format: Format::Docx, pages: vec![page(lines)], ..Facts::default() })
}

#[test]
fn a_page_is_blank_only_after_somebody_looked_and_saw_nothing() {
    let white = read("Ondertekening OP.pdf", &pdf(vec![seen(Ink::Nothing), seen(Ink::Nothing)]));
    assert!(white.blank && !white.has_text);
    assert_eq!((white.blank_pages.as_slice(), white.scanned_pages.as_slice()), (&[1, 2][..], &[][..]));
    for page in [scan(), seen(Ink::Seen), seen(Ink::Margins)] {
        let inked = read("Ondertekening OP.pdf", &pdf(vec![page]));
        assert!(!inked.blank && inked.blank_pages.is_empty() && inked.unsure_pages.is_empty());
        assert_eq!(inked.scanned_pages, [1]);
    }
    let unsure = read("Ondertekening OP.pdf", &pdf(vec![seen(Ink::Unsure)]));
    assert!(!unsure.blank && unsure.blank_pages.is_empty());
    assert_eq!((unsure.scanned_pages.as_slice(), unsure.unsure_pages.as_slice()), (&[1][..], &[1][..]));
}

#[test]
fn some_blank_pages_in_a_document_are_known_by_number() {
    let letter = page(&["# Gespreksverslag met ouders", "Sam leest graag en rekent met plezier."]);
    let reading = read("x.pdf", &pdf(vec![letter, seen(Ink::Nothing), seen(Ink::Seen), page(&["~ 4"]), page(&[])]));
    assert_eq!((reading.blank_pages.as_slice(), reading.scanned_pages.as_slice()), (&[2, 4, 5][..], &[3][..]));
    assert!(!reading.blank && reading.has_text);
}

#[test]
fn a_letterhead_and_a_page_number_are_no_content() {
    let head = ["Basisschool De Boom", "Kerkstraat 12, 6511 AB Nijmegen", "Tel. 024 1234567", "www.deboom.example"];
    for lines in [
        &head[..],
        &["~ De Boom", "~ Pagina 1 van 1"],
        &["- 1 -"],
        &["Pagina 3 van 7"],
        &["Stichting Samen Leren", "Basisschool De Boom", "info@deboom.example", "1"],
        &["# De Boom", "Postbus 12", "6500 AA Nijmegen", "Telefoon: 024-1234567"],
    ] {
        for reading in [text(lines), word(lines)] {
            assert!(reading.blank && reading.letterhead, "{lines:?}");
            assert_eq!(reading.words, 0, "{lines:?}");
        }
        let logo = read("x.pdf", &pdf(vec![with(lines, Ink::Margins)]));
        assert!(logo.blank, "{lines:?}");
        let written = read("x.pdf", &pdf(vec![with(lines, Ink::Seen)]));
        assert!(!written.blank && written.blank_pages.is_empty(), "{lines:?}");
    }
}

#[test]
fn what_looks_like_a_letterhead_and_says_something_is_content() {
    let head = ["Basisschool De Boom", "Kerkstraat 12, 6511 AB Nijmegen", "Tel. 024 1234567"];
    for more in [
        "Sam is aangemeld bij de logopedist.",
        "Naam leerling: Sam de Boer",
        "12 maart 2026",
        "# Ontwikkelingsperspectief",
        "Toestemmingsverklaring ouders",
    ] {
        let lines = [&head[..], &[more]].concat();
        let reading = text(&lines);
        assert!(!reading.blank && reading.blank_pages.is_empty(), "{more}");
    }
    assert!(!text(&["# Ontwikkelingsperspectief", "Basisschool De Boom", "Groep 5"]).blank);
}

#[test]
fn a_few_words_are_counted() {
    for (lines, words) in [(&["Zie bijlagen."][..], 2), (&["leeg"], 1), (&["n.v.t.", "~ Pagina 1"], 1)] {
        for reading in [text(lines), word(lines)] {
            assert!(reading.blank && !reading.letterhead);
            assert_eq!(reading.words, words, "{lines:?}");
        }
    }
    // Beside a picture that shows something they are no longer all that there is.
    assert!(!read("x.pdf", &pdf(vec![with(&["Zie bijlagen."], Ink::Seen)])).blank);
    assert!(read("x.pdf", &pdf(vec![with(&["Zie bijlagen."], Ink::Nothing)])).blank);
}
