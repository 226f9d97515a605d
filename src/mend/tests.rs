use super::{Choice, Order, Refusal, make};
use crate::inspect::{Sheets, inspect};
use std::fs;
use std::path::{Path, PathBuf};

fn document(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents").join(name)).unwrap()
}

fn all() -> Order {
    Order { choice: Choice::default(), titles: Vec::new(), anyway: false }
}

fn keep(pages: &[usize]) -> Order {
    let keep = pages.iter().map(|page| (*page, Some(*page))).collect();
    Order { choice: Choice { keep, ..Choice::default() }, ..all() }
}

fn refusal(name: &str, order: &Order) -> Option<Refusal> {
    make(order, &[&document(name)]).err().map(|refused| refused.why)
}

#[test]
fn documents_become_one_with_all_their_pages_in_order() {
    let (first, second) = (document("letter-and-blank-page.pdf"), document("numbered.pdf"));
    let order = Order { titles: vec!["Brief".into(), "Genummerd é".into()], ..all() };
    let made = make(&order, &[&first, &second]).unwrap();
    let words = |bytes: &[u8]| -> Vec<String> {
        let facts = inspect(bytes);
        facts.pages.iter().map(|page| page.lines.iter().map(|line| line.text.as_str()).collect()).collect()
    };
    assert_eq!(words(&made.bytes), [words(&first), words(&second)].concat());
    assert!(made.bytes.windows(9).any(|part| part == b"/Outlines"));
}

#[test]
fn pages_are_taken_turned_and_put_in_order() {
    let whole = document("letter-and-blank-page.pdf");
    let mut order = keep(&[2, 1]);
    order.choice.turn = vec![(1, 90)];
    let made = make(&order, &[&whole]).unwrap();
    let (before, after) = (Sheets::open(&whole).unwrap(), Sheets::open(&made.bytes).unwrap());
    assert_eq!(before.draw(1, 20.0), after.draw(0, 20.0));
    let (upright, turned) = (before.draw(0, 20.0).unwrap(), after.draw(1, 20.0).unwrap());
    assert_eq!((upright.width, upright.height), (turned.height, turned.width));
    assert_eq!(inspect(&make(&keep(&[1]), &[&whole]).unwrap().bytes).pages.len(), 1);
}

#[test]
fn blank_pages_are_left_out_where_that_is_asked() {
    let whole = document("signed-and-backs.pdf");
    let blank = super::blank_pages(&whole);
    assert!(!blank.is_empty());
    let mut order = all();
    order.choice.without_blank = true;
    let made = make(&order, &[&whole]).unwrap();
    assert_eq!(made.pages.len(), inspect(&whole).pages.len() - blank.len());
    assert!(made.pages.iter().all(|leaf| !blank.contains(&leaf.page)));
}

#[test]
fn pages_are_named_as_people_count_them() {
    let pages = |choice: Choice| choice.pages(5);
    assert_eq!(pages(Choice { keep: vec![(4, None), (1, Some(2))], ..Choice::default() }).unwrap().len(), 4);
    let choice = Choice { remove: vec![1, 5], turn: vec![(2, 270), (2, 180)], ..Choice::default() };
    assert_eq!(pages(choice), Ok(vec![(1, 90), (2, 0), (3, 0)]));
    assert_eq!(pages(Choice { keep: vec![(0, Some(2))], ..Choice::default() }), Err(Refusal::NoSuchPage));
    assert_eq!(pages(Choice { keep: vec![(1, Some(3)), (2, None)], ..Choice::default() }), Err(Refusal::TwiceNamed));
}

#[test]
fn what_is_not_there_or_would_be_nothing_is_refused() {
    let mut nothing = keep(&[1]);
    nothing.choice.remove = vec![1];
    assert_eq!(refusal("turned.pdf", &nothing), Some(Refusal::NoPages));
    assert_eq!(refusal("letter-and-blank-page.pdf", &keep(&[99])), Some(Refusal::NoSuchPage));
    assert_eq!(refusal("few-words.docx", &all()), Some(Refusal::NotPdf));
}

#[test]
fn documents_that_would_lose_something_are_refused_with_the_reason() {
    for (name, why) in [
        ("user-aes-256.pdf", Refusal::Locked),
        ("user-rc4-40.pdf", Refusal::Locked),
        ("owner-aes-256.pdf", Refusal::OwnerLocked),
        ("owner-rc4-128.pdf", Refusal::OwnerLocked),
        ("portfolio.pdf", Refusal::Portfolio),
        ("xfa-please-wait.pdf", Refusal::AdobeForm),
        ("xfa-beside-fields.pdf", Refusal::AdobeForm),
        ("letter-with-attachment.pdf", Refusal::Attachments),
        ("damaged-cut-off.pdf", Refusal::Damaged),
    ] {
        assert_eq!(refusal(name, &all()), Some(why), "{name}");
    }
}

#[test]
fn what_a_person_may_decide_is_done_when_she_does() {
    for name in ["owner-aes-256.pdf", "owner-rc4-128.pdf", "letter-with-attachment.pdf"] {
        let made = make(&Order { anyway: true, ..all() }, &[&document(name)]);
        assert!(made.is_ok(), "{name}: {made:?}");
    }
}

/// Every PDF of the samples can be merged with another one and taken apart again, or is refused with a reason.
#[test]
fn the_samples_are_merged_and_taken_apart() {
    let cover = document("turned.pdf");
    let mut done = 0;
    for path in samples().iter().step_by(3) {
        let bytes = fs::read(path).unwrap();
        match make(&all(), &[&cover, &bytes]) {
            Ok(made) => {
                let pages = inspect(&bytes).pages.len();
                let before = made.pages.len() - pages;
                let mut second = all();
                second.choice.keep = vec![(before + 1, None)];
                let apart = make(&second, &[&made.bytes]);
                assert_eq!(apart.map(|made| inspect(&made.bytes).pages.len()), Ok(pages), "{}", path.display());
                done += 1;
            }
            Err(refused) => assert_ne!(refused.why, Refusal::NotProven, "{}", path.display()),
        }
    }
    assert!(done > 8, "{done}");
}

/// A few PDFs of each sample.
fn samples() -> Vec<PathBuf> {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-dossiers");
    let folders = fs::read_dir(samples).unwrap().filter_map(|entry| fs::read_dir(entry.unwrap().path()).ok());
    let pdfs = folders.flat_map(|folder| {
        let files = folder.map(|file| file.unwrap().path());
        let mut pdfs: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "pdf")).collect();
        pdfs.sort();
        pdfs.into_iter().take(1)
    });
    pdfs.collect()
}
