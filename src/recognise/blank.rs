//! Whether the pages of a document hold anything, in words or in ink.
//! Never calls a page empty that nobody looked at, and never takes a letterhead or a page number for content.

use super::lexicon::{CueSort, Hit, Sense, starting_in};
use super::text::{Words, fold};
use crate::dossier::{Facts, Format, Ink, Page, Reading, Role, State};
use std::collections::BTreeSet;

/// A page with fewer letters than this and a picture on it is a scan.
const SCAN: usize = 10;
/// A document with no more characters than this, and nothing else on it, holds a few words and no content.
const FEW: usize = 20;
/// A line of a letterhead has no more words than this.
const CONTACT: usize = 14;
/// Nor has the name of a school.
const NAME: usize = 6;
/// A letterhead has no more lines than this that are only a name.
const NAMES: usize = 3;

/// Words that stand beside a page's number, in the languages of documents that schools receive.
const PAGE: &[&str] =
    &["pagina", "pag", "bladzijde", "blz", "blad", "page", "p", "seite", "sayfa", "van", "of", "von", "de", "sur"];
/// Labels before the ways to reach a sender.
const REACH: &[&str] = &[
    "tel",
    "telefoon",
    "telefoonnummer",
    "mobiel",
    "fax",
    "mail",
    "email",
    "website",
    "internet",
    "postbus",
    "kvk",
    "iban",
    "btw",
    "rsin",
    "brin",
    "brinnummer",
    "postadres",
    "bezoekadres",
    "bank",
    "phone",
    "po",
];
/// What the name of a street ends in.
const STREET: &[&str] = &[
    "straat",
    "laan",
    "weg",
    "plein",
    "hof",
    "dreef",
    "kade",
    "singel",
    "steeg",
    "gracht",
    "plantsoen",
    "dijk",
    "pad",
    "markt",
    "baan",
    "ring",
    "park",
    "hoek",
    "veld",
];

/// What one page holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// Nothing.
    Nothing,
    /// A letterhead or a page number, and nothing else.
    Letterhead,
    /// Words that can be read.
    Words,
    /// A picture or a drawing, of which nobody can say in words what it shows.
    Scan,
    /// The same, of which it is not even sure whether it shows anything.
    MaybeNothing,
}

/// Adds to a reading which pages hold nothing, which are scans, and whether the document holds anything at all.
/// `names`: what the file and an explanation are called; a document that says no more than that says nothing.
pub(super) fn judge(facts: &Facts, pages: &[(&Words<'_>, &[Hit])], names: &BTreeSet<String>, reading: &mut Reading) {
    let content: Vec<Content> = pages.iter().map(|(words, hits)| Content::of(words, hits)).collect();
    let held: Vec<Holds> = facts.pages.iter().zip(&content).map(|(page, content)| holds(page, content)).collect();
    let numbers = |is: &[Holds]| (1..).zip(&held).filter(|(_, held)| is.contains(held)).map(|(at, _)| at).collect();
    let known = matches!(facts.format, Format::Pdf | Format::Docx) && facts.state == State::Readable;
    let shows = held.iter().any(|held| matches!(held, Holds::Scan | Holds::MaybeNothing));
    let visible: usize = content.iter().map(|content| content.visible).sum();
    let says_nothing = visible <= FEW || pages.iter().all(|(words, _)| only_names(words, names));
    let blank = known && !shows && says_nothing && facts.pages.iter().zip(&held).all(is_without_pictures);
    reading.scanned_pages = numbers(&[Holds::Scan, Holds::MaybeNothing]);
    reading.unsure_pages = numbers(&[Holds::MaybeNothing]);
    let empty: Vec<u32> = numbers(&[Holds::Nothing, Holds::Letterhead]);
    reading.blank_pages = if facts.format == Format::Pdf && known { empty } else { Vec::new() };
    reading.has_text = facts.pages.iter().zip(&held).any(|(page, held)| has_text(page, *held));
    reading.blank = facts.format == Format::Empty || blank;
    reading.letterhead = blank && visible == 0 && held.contains(&Holds::Letterhead);
    reading.words = u32::try_from(content.iter().map(|content| content.words).sum::<usize>()).unwrap_or(u32::MAX);
}

/// Every line of a page is a name of the document itself, or no content.
fn only_names(words: &Words<'_>, names: &BTreeSet<String>) -> bool {
    let is_aside = |line: usize| words.role(line) == Role::Margin || is_page_number(words, line);
    (0..words.lines.len()).all(|line| {
        let text = fold(words.lines[line].0);
        text.is_empty() || is_aside(line) || is_contact(words, line) || names.contains(text.trim())
    })
}

/// A page of words may have a picture beside them.
fn is_without_pictures((page, held): (&Page, &Holds)) -> bool {
    *held != Holds::Words || page.ink == Some(Ink::Nothing) || !(page.pictures || page.drawings)
}

fn has_text(page: &Page, held: Holds) -> bool {
    let is_scan = matches!(held, Holds::Scan | Holds::MaybeNothing);
    !is_scan && page.lines.iter().any(|line| line.letters() > 0)
}

fn holds(page: &Page, content: &Content) -> Holds {
    let letters = page.letters();
    let is_scan = (page.pictures && letters < SCAN) || (page.drawings && letters == 0);
    let wordless = if content.is_letterhead { Holds::Letterhead } else { Holds::Nothing };
    match page.ink {
        _ if !page.pictures && !page.drawings && content.visible == 0 => wordless,
        Some(Ink::Nothing) => {
            if content.visible == 0 {
                wordless
            } else {
                Holds::Words
            }
        }
        // What stands beside a letterhead at the top or foot belongs to it; alone it may be a stamp.
        Some(Ink::Margins) if content.is_letterhead => Holds::Letterhead,
        Some(Ink::Unsure) if is_scan => Holds::MaybeNothing,
        _ if is_scan => Holds::Scan,
        _ => Holds::Words,
    }
}

/// What the words of a page are worth.
#[derive(Debug, Default)]
struct Content {
    /// Characters that are no letterhead and no page number.
    visible: usize,
    /// Words of that.
    words: usize,
    /// There are words, and all of them are a letterhead or a page number.
    is_letterhead: bool,
}

impl Content {
    fn of(words: &Words<'_>, hits: &[Hit]) -> Self {
        let lines = 0..words.lines.len();
        let aside = |&line: &usize| words.role(line) == Role::Margin || is_page_number(words, line);
        let (aside, rest): (Vec<usize>, Vec<usize>) = lines.partition(aside);
        let names = rest.iter().filter(|&&line| !is_contact(words, line)).count();
        let is_name = |line: usize| is_contact(words, line) || is_name(words, hits, line);
        let letterhead = names < rest.len() && names <= NAMES && rest.iter().all(|&line| is_name(line));
        if letterhead || rest.is_empty() {
            return Self { is_letterhead: letterhead || !aside.is_empty(), ..Self::default() };
        }
        Self {
            visible: rest.iter().map(|&line| visible(words.lines[line].0)).sum(),
            words: rest.iter().map(|&line| words.lines[line].0.split_whitespace().count()).sum(),
            is_letterhead: false,
        }
    }
}

/// `Pagina 3 van 5`, `- 3 -`, `3/5`.
fn is_page_number(words: &Words<'_>, line: usize) -> bool {
    let here = words.of_line[line].clone();
    let is_number = |at: usize| words.word(at).bytes().all(|byte| byte.is_ascii_digit());
    let (numbers, others): (Vec<usize>, Vec<usize>) = here.clone().partition(|&at| is_number(at));
    let is_short = |at: &usize| words.word(*at).len() <= 3;
    (1..=2).contains(&numbers.len())
        && numbers.iter().all(is_short)
        && others.iter().all(|&at| PAGE.contains(&words.word(at)))
}

/// How a sender can be reached: an address, a telephone number, a site.
fn is_contact(words: &Words<'_>, line: usize) -> bool {
    let here = words.of_line[line].clone();
    if here.is_empty() || here.len() > CONTACT {
        return false;
    }
    let text = words.lines[line].0;
    let digits = |at: usize| words.word(at).bytes().filter(u8::is_ascii_digit).count();
    let has_digits = here.clone().any(|at| digits(at) > 0);
    let is_site = |word: &str| word.contains("www.") || (word.contains('@') && word.contains('.'));
    let is_street = |at: usize| STREET.iter().any(|end| words.word(at).ends_with(end)) && digits(at + 1) > 0;
    // `1234 AB`
    let is_code = |at: usize| {
        let (number, letters) = (words.spelled(at), words.spelled(at + 1));
        number.len() == 4
            && digits(at) == 4
            && letters.len() == 2
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    let on_line = |at: &usize| at + 1 < here.end;
    text.split_whitespace().any(is_site)
        || has_digits && REACH.contains(&words.word(here.start))
        || here.clone().filter(on_line).any(|at| is_street(at) || is_code(at))
        || here.clone().map(digits).sum::<usize>() >= 9 && here.clone().all(|at| digits(at) == words.word(at).len())
}

/// A line that may be the name of a school: short, no sentence and no label, and not what any kind is called.
fn is_name(words: &Words<'_>, hits: &[Hit], line: usize) -> bool {
    let here = words.of_line[line].clone();
    let text = words.lines[line].0;
    let is_cue = |hit: &&Hit| matches!(hit.sense, Sense::Cue(_, CueSort::Title | CueSort::Phrase | CueSort::Chapter));
    (1..=NAME).contains(&here.len())
        && text.starts_with(char::is_uppercase)
        && !text.ends_with(['.', '?', '!', ':', ','])
        && !text.contains(':')
        && !text.bytes().any(|byte| byte.is_ascii_digit())
        && !starting_in(hits, here).iter().any(|hit| is_cue(&hit))
}

fn visible(text: &str) -> usize {
    text.chars()
        .filter(|char| {
            !char.is_whitespace() && !char.is_control() && !matches!(char, '\u{200b}'..='\u{200f}' | '\u{feff}')
        })
        .count()
}
