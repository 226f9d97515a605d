//! The report as one page for a browser, a telephone or paper: it needs no other file, no network and no script.
//! Never lets a text of somebody else become markup, and never asks anything of another place.

mod card;
mod coverage;
mod documents;
mod findings;
mod page;
mod summary;
mod tally;
#[cfg(test)]
mod tests;
mod words;

use super::{DossierReport, Report};
use crate::finding::Verdict;
use crate::language::Language;
use crate::scan::PAGE_MARK;
use base64ct::{Base64, Encoding};
use page::{Page, Sign};
use sha2::{Digest, Sha256};
use std::io::{self, Write};
use tally::Tally;

const STYLE: &str = include_str!("style.css");
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
}

/// Draws the first pages of a dossier's documents, as PNG, in the order of its attachments; none where it cannot. It is
/// asked when the page comes to that dossier, so that no more than one dossier's pictures are held at a time.
pub type Pictures<'a> = dyn FnMut(&DossierReport) -> Vec<Option<Vec<u8>>> + 'a;

/// Lays aside what a page does not show of a dossier: it waits until all of them are counted.
pub fn kept(mut report: DossierReport, look: &Look) -> DossierReport {
    for attachment in report.attachments.iter_mut().filter(|_| !look.explain) {
        (attachment.recognised, attachment.dates) = (Vec::new(), Vec::new());
    }
    report
}

/// Writes the page. Dossier after dossier: what is written is not held.
pub fn write(
    report: &Report,
    look: &Look,
    mut pictures: Option<&mut Pictures<'_>>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let language = look.language;
    let tally = Tally::of(report, language);
    let page = &mut Page::new(out);
    head(page, report, language)?;
    page.raw("<main>\n")?;
    let several = report.summary.dossiers > 1;
    if several {
        summary::summary(page, report, &tally, look)?;
        page.raw("<section id=\"dossiers\" aria-labelledby=\"dossiers-heading\">\n")?;
        page.element("h2", &[("id", "dossiers-heading")], words::dossiers_heading(language))?;
        summary::filter(page, report, &tally, language)?;
        summary::overview(page, report, language)?;
    } else {
        page.raw("<div id=\"dossiers\">\n")?;
    }
    let levels = if several { card::BELOW_A_SECTION } else { card::ALONE };
    for (at, dossier) in report.dossiers.iter().enumerate() {
        let drawn = pictures.as_mut().map(|draw| draw(dossier));
        card::dossier(page, dossier, &card::Setting { at, look, levels, pictures: drawn.as_deref() })?;
    }
    for (at, failed) in report.failed.iter().enumerate() {
        card::failed(page, failed, &card::Setting { at: report.dossiers.len() + at, look, levels, pictures: None })?;
    }
    page.raw(if several { "</section>\n</main>\n" } else { "</div>\n</main>\n" })?;
    foot(page, report, language)
}

fn head(page: &mut Page<'_>, report: &Report, language: Language) -> io::Result<()> {
    page.raw("<!doctype html>\n")?;
    page.open("html", &[("lang", language.pick("nl", "en"))])?;
    // The mark stands near the top: by it a scan knows that this is no document.
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
    page.element("title", &[], &words::tab(report, language))?;
    page.raw("<style>")?;
    page.raw(STYLE)?;
    page.raw("</style>\n</head>\n<body>\n")?;
    page.raw(SIGNS)?;
    page.element("a", &[("class", "skip"), ("href", "#dossiers")], words::skip(report.summary.dossiers, language))?;
    page.raw("<header class=\"top\">\n<p class=\"brand\">compleet</p>\n")?;
    page.element("h1", &[], &words::title(report, language))?;
    page.element("p", &[("class", "about")], &words::about(report, language))?;
    page.raw("</header>\n")
}

/// A digest as a content security policy writes it: the browser takes no other style and no other script.
fn digest(text: &str) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(text.as_bytes())))
}

fn foot(page: &mut Page<'_>, report: &Report, language: Language) -> io::Result<()> {
    page.raw("<footer>\n")?;
    for words in [words::cannot_see(language), words::private(language)] {
        page.element("p", &[], words)?;
    }
    page.open("p", &[("class", "made")])?;
    page.text(&words::made_by(report, language))?;
    page.raw("</p>\n</footer>\n<script>")?;
    page.raw(SCRIPT)?;
    page.raw("</script>\n</body>\n</html>\n")
}

/// The sign of a conclusion.
fn sign_of(verdict: Verdict) -> Sign {
    match verdict {
        Verdict::Complete => Sign::Good,
        Verdict::CompleteWithRemarks => Sign::Doubtful,
        Verdict::Incomplete => Sign::Bad,
    }
}

/// The word by which a page's style and filter know a conclusion.
fn class_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "complete",
        Verdict::CompleteWithRemarks => "remarks",
        Verdict::Incomplete => "incomplete",
    }
}

/// The same for a dossier that could not be looked at.
const FAILED: &str = "failed";

/// Splits a path into what a person calls the dossier and where it lies; the latter none where there is nothing more.
fn name_and_place(path: &str) -> (&str, Option<&str>) {
    let trimmed = path.trim_end_matches(['/', '\\']);
    match trimmed.rsplit_once(['/', '\\']) {
        Some((_, name)) if !name.is_empty() => (name, Some(path)),
        _ => (path, None),
    }
}
