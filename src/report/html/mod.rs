//! The report as one page for a browser, a telephone or paper: it needs no other file, no network and no script.
//! Never lets a text of somebody else become markup, never asks anything of another place, and never holds a card: what
//! stands above the cards is known when the last one is written.

mod card;
mod coverage;
mod documents;
mod filter;
mod findings;
mod looked_at;
mod page;
mod setting;
mod summary;
mod tally;
#[cfg(test)]
mod tests;
mod words;

pub use card::state as line_state;
pub use documents::{facts, kinds};

use super::{DossierReport, Rest, RulesetReport, Summary, words as shared};
use crate::files::Spill;
use crate::finding::Verdict;
use crate::language::Language;
use crate::scan::PAGE_MARK;
use base64ct::{Base64, Encoding};
use chrono::NaiveDate;
use page::{Page, Sign};
use sha2::{Digest, Sha256};
use std::io::{self, Write};
use tally::Tally;

/// The colours and letters come first; the page of the program itself shares them.
const STYLE: &str = concat!(include_str!("base.css"), include_str!("style.css"));
const SCRIPT: &str = include_str!("filter.js");
const SIGNS: &str = include_str!("signs.svg");

/// How a page is to look.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The language.
    pub language: Language,
    /// Warnings count as errors.
    pub strict: bool,
    /// With the reasons why each file was taken for what it is.
    pub explain: bool,
    /// It is about several dossiers: it begins with a summary.
    pub several: bool,
}

/// The first pages of a dossier's documents.
#[derive(Debug)]
pub enum Drawn {
    /// As PNG, in the order of its attachments; none where one could not be drawn.
    Pages(Vec<Option<Vec<u8>>>),
    /// Somebody ended the run before they were drawn.
    Ended,
}

/// A page while it is being written.
#[derive(Debug)]
pub struct Book {
    look: Look,
    cards: Spill,
    tally: Tally,
}

/// What is known at the end of a run.
#[derive(Debug)]
pub struct End<'a> {
    /// The day of the check.
    pub date: NaiveDate,
    /// The rules that it went by.
    pub ruleset: &'a RulesetReport,
    /// What was not checked.
    pub rest: &'a Rest,
    /// All of it in numbers.
    pub summary: Summary,
}

/// All that stands around the cards.
struct Frame<'a> {
    look: &'a Look,
    tally: &'a Tally,
    end: &'a End<'a>,
}

impl Book {
    /// Begins a page; its cards wait in this place.
    pub fn new(look: Look, cards: Spill) -> Self {
        Self { look, cards, tally: Tally::default() }
    }

    /// Writes the card of a dossier.
    pub fn dossier(&mut self, report: &DossierReport, drawn: Option<&Drawn>) -> io::Result<()> {
        let at = self.tally.count(report, drawn, self.look.language);
        let setting = setting::Setting { at, look: &self.look, drawn };
        card::dossier(&mut Page::new(&mut self.cards), report, &setting)
    }

    /// Writes the page.
    pub fn end(self, end: &End<'_>, out: &mut dyn Write) -> io::Result<()> {
        let Self { look, cards, tally } = self;
        let frame = Frame { look: &look, tally: &tally, end };
        head(&mut Page::new(out), &frame)?;
        cards.pour(out)?;
        foot(&mut Page::new(out), &frame)
    }
}

/// All that stands above the cards.
fn head(page: &mut Page<'_>, frame: &Frame<'_>) -> io::Result<()> {
    let language = frame.look.language;
    // The mark stands near the top: by it a scan knows that this is no document.
    page.raw("<!doctype html>\n")?;
    page.open("html", &[("lang", language.pick("nl", "en"))])?;
    page.raw("\n<head>\n<meta charset=\"utf-8\">\n")?;
    page.raw(PAGE_MARK)?;
    page.raw("\n")?;
    let policy = format!(
        "default-src 'none'; img-src data:; style-src '{}'; script-src '{}'; base-uri 'none'; form-action 'none'",
        digest(STYLE),
        digest(SCRIPT)
    );
    page.open("meta", &[("http-equiv", "Content-Security-Policy"), ("content", &policy)])?;
    page.raw(
        "\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <link rel=\"icon\" href=\"data:,\">\n",
    )?;
    page.element("title", &[], &words::tab(frame, language))?;
    page.raw("<style>")?;
    page.raw(STYLE)?;
    page.raw("</style>\n</head>\n<body>\n")?;
    page.raw(SIGNS)?;
    page.element("a", &[("class", "skip"), ("href", "#dossiers")], words::skip(frame.look.several, language))?;
    page.raw("<header class=\"top\">\n<p class=\"brand\">compleet</p>\n")?;
    page.element("h1", &[], &words::title(frame, language))?;
    page.element("p", &[("class", "about")], &words::about(frame, language))?;
    page.raw("</header>\n<main>\n")?;
    if !frame.look.several {
        return page.raw("<div id=\"dossiers\">\n");
    }
    summary::summary(page, frame)?;
    page.raw("<section id=\"dossiers\" aria-labelledby=\"dossiers-heading\">\n")?;
    page.element("h2", &[("id", "dossiers-heading")], words::dossiers_heading(language))?;
    filter::filter(page, frame)?;
    summary::overview(page, frame)
}

/// A digest as a content security policy writes it: the browser takes no other style and no other script.
fn digest(text: &str) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(text.as_bytes())))
}

/// What stands below the cards, the cards of what could not be looked at first.
fn foot(page: &mut Page<'_>, frame: &Frame<'_>) -> io::Result<()> {
    let Frame { look, tally, end } = frame;
    for (at, failed) in end.rest.failed.iter().enumerate() {
        card::failed(page, failed, &setting::Setting { at: tally.rows.len() + at, look, drawn: None })?;
    }
    // Among many, the summary has said so.
    let left = end.rest.not_reached.len();
    let more = [
        (left > 0).then(|| shared::not_reached(left, look.language)),
        (!end.rest.passed_by.is_empty()).then(|| shared::passed_by(&end.rest.passed_by, look.language)),
    ];
    for words in more.into_iter().flatten().filter(|_| !look.several) {
        page.element("p", &[], &words)?;
    }
    page.raw(if look.several { "</section>\n</main>\n" } else { "</div>\n</main>\n" })?;
    page.raw("<footer>\n")?;
    for words in [words::cannot_see(look.language), words::private(look.language)] {
        page.element("p", &[], words)?;
    }
    page.open("p", &[("class", "made")])?;
    page.text(&words::made_by(end.ruleset, look.language))?;
    page.raw("</p>\n</footer>\n<script>")?;
    page.raw(SCRIPT)?;
    page.raw("</script>\n</body>\n</html>\n")
}

/// The sign of a conclusion.
fn sign_of(verdict: Verdict) -> Sign {
    match verdict {
        Verdict::Complete => Sign::Good,
        Verdict::CompleteWithRemarks => Sign::Doubtful,
        Verdict::ToConfirm => Sign::Look,
        Verdict::Incomplete => Sign::Bad,
    }
}

/// The word by which a page's style and filter know a conclusion.
fn class_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "complete",
        Verdict::CompleteWithRemarks => "remarks",
        Verdict::ToConfirm => "confirm",
        Verdict::Incomplete => "incomplete",
    }
}

/// The same for a dossier that could not be looked at.
const FAILED: &str = "failed";
/// The same for one that nobody got to.
const LEFT: &str = "left";
