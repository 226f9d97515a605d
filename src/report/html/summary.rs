//! The top of a report of many dossiers: how many are ready, what to do first, what is found most often; and the list.

mod words;

use super::page::{Page, Sign};
use super::tally::{Common, Tally};
use super::{FAILED, Look, card, class_of, coverage, name_and_place, sign_of};
use crate::finding::{Severity, Verdict};
use crate::language::Language;
use crate::report::{DossierReport, Report, Summary, words as shared};
use std::io;

/// Dossiers that are named in one sentence; the list has them all.
const NAMED: usize = 6;
/// Findings of the list of what is found most often.
const COMMON: usize = 8;

/// The conclusions in the order in which they are shown, each with its sign.
const KINDS: [(&str, Sign); 4] =
    [("complete", Sign::Good), ("remarks", Sign::Doubtful), ("incomplete", Sign::Bad), (FAILED, Sign::Unseen)];

/// How many dossiers have each conclusion, in the same order.
fn counts(summary: Summary) -> [usize; 4] {
    [summary.complete, summary.complete_with_remarks, summary.incomplete, summary.failed]
}

fn names(language: Language) -> [&'static str; 4] {
    let of = |verdict| shared::verdict(verdict, language);
    let verdicts = [Verdict::Complete, Verdict::CompleteWithRemarks, Verdict::Incomplete].map(of);
    [verdicts[0], verdicts[1], verdicts[2], shared::not_looked_at(language)]
}

/// Writes the summary.
pub(super) fn summary(page: &mut Page<'_>, report: &Report, tally: &Tally, look: &Look) -> io::Result<()> {
    let language = look.language;
    page.raw("<section id=\"summary\" aria-labelledby=\"summary-heading\">\n")?;
    page.element("h2", &[("id", "summary-heading")], words::summary_heading(language))?;
    page.element("p", &[("class", "lead")], &words::lead(report.summary, language))?;
    if report.summary.not_reached > 0 {
        page.raw("<p class=\"notice\">")?;
        page.sign(Sign::Unseen)?;
        page.text(&shared::not_reached(report.summary.not_reached, language))?;
        page.close("p")?;
    }
    tiles(page, report.summary, language)?;
    bar(page, report.summary)?;
    if look.strict {
        page.element("p", &[("class", "strict")], shared::strict(language))?;
    }
    page.raw("<div class=\"panels\">\n<div class=\"panel\">\n")?;
    steps(page, report, tally, language)?;
    page.raw("</div>\n<div class=\"panel\">\n")?;
    coverage::run(page, report, language)?;
    page.raw("</div>\n</div>\n")?;
    common(page, tally, language)?;
    page.raw("</section>\n")
}

fn tiles(page: &mut Page<'_>, summary: Summary, language: Language) -> io::Result<()> {
    page.raw("<ul class=\"tiles\">\n")?;
    for (((class, sign), name), count) in KINDS.into_iter().zip(names(language)).zip(counts(summary)) {
        if count == 0 && class == FAILED {
            continue;
        }
        page.open("li", &[("class", class)])?;
        page.inline("strong", &[], &count.to_string())?;
        page.raw(" <span>")?;
        page.sign(sign)?;
        page.text(name)?;
        page.raw("</span></li>\n")?;
    }
    page.raw("</ul>\n")
}

/// The same numbers as lengths, for the eye only.
fn bar(page: &mut Page<'_>, summary: Summary) -> io::Result<()> {
    page.raw("<svg class=\"bar\" aria-hidden=\"true\" width=\"100%\" height=\"8\">")?;
    let all = summary.dossiers.max(1);
    let mut before = 0;
    for ((class, _), count) in KINDS.into_iter().zip(counts(summary)) {
        let share = |part: usize| format!("{:.2}%", part as f64 * 100.0 / all as f64);
        let (x, width) = (share(before), share(count));
        if count > 0 {
            page.open("rect", &[("class", class), ("x", &x), ("width", &width), ("height", "8")])?;
            page.raw("</rect>")?;
        }
        before += count;
    }
    page.raw("</svg>\n")
}

/// What to do first: what cannot be judged yet, what is nearly done, what helps several dossiers at once.
fn steps(page: &mut Page<'_>, report: &Report, tally: &Tally, language: Language) -> io::Result<()> {
    page.element("h3", &[], words::steps_heading(language))?;
    page.raw("<ol class=\"steps\">\n")?;
    let summary = report.summary;
    if summary.failed > 0 {
        let places = (0..report.failed.len()).map(|at| report.dossiers.len() + at).collect::<Vec<_>>();
        step(page, report, &words::step_failed(summary.failed, language), &places, language)?;
    }
    if !tally.nearly.is_empty() {
        step(page, report, &words::step_nearly(tally.nearly.len(), language), &tally.nearly, language)?;
    }
    if let Some(found) = tally.commonest_error() {
        let words = words::step_common(&found.title, found.dossiers.len(), language);
        step(page, report, &words, &found.dossiers, language)?;
    }
    if !tally.further.is_empty() {
        step(page, report, &words::step_further(tally.further.len(), language), &tally.further, language)?;
    }
    if !tally.remarks.is_empty() {
        step(page, report, &words::step_remarks(tally.remarks.len(), language), &tally.remarks, language)?;
    }
    if summary.complete > 0 {
        step(page, report, &words::step_complete(summary.complete, language), &[], language)?;
    }
    page.raw("</ol>\n")
}

fn step(page: &mut Page<'_>, report: &Report, words: &str, places: &[usize], language: Language) -> io::Result<()> {
    page.raw("<li>")?;
    page.text(words)?;
    for (nth, at) in places.iter().take(NAMED).enumerate() {
        page.raw(if nth == 0 { " <span class=\"which\">" } else { ", " })?;
        let target = format!("#{}", card::id(*at));
        page.open("a", &[("href", &target)])?;
        page.name(name_and_place(path_of(report, *at)).0)?;
        page.raw("</a>")?;
    }
    if places.len() > NAMED {
        page.text(&words::and_more(places.len() - NAMED, language))?;
    }
    page.raw(if places.is_empty() { "</li>\n" } else { "</span></li>\n" })
}

/// The folder of a dossier by its place in the report, those that could not be looked at included.
fn path_of(report: &Report, at: usize) -> &str {
    let failed = || report.failed.get(at - report.dossiers.len()).map_or("", |failed| failed.path.as_str());
    report.dossiers.get(at).map_or_else(failed, |dossier| dossier.path.as_str())
}

fn common(page: &mut Page<'_>, tally: &Tally, language: Language) -> io::Result<()> {
    if tally.common.is_empty() {
        return Ok(());
    }
    page.open("table", &[("class", "common")])?;
    page.element("caption", &[], words::common_heading(language))?;
    page.raw("<thead><tr>")?;
    for (heading, class) in words::common_columns(language).into_iter().zip(["", "number"]) {
        page.inline("th", &[("scope", "col"), ("class", class)], heading)?;
    }
    page.raw("</tr></thead>\n<tbody>\n")?;
    tally.common.iter().take(COMMON).try_for_each(|found| common_row(page, found, language))?;
    page.raw("</tbody>\n</table>\n")?;
    match tally.common.len().saturating_sub(COMMON) {
        0 => Ok(()),
        more => page.element("p", &[("class", "more")], &words::more_sorts(more, language)),
    }
}

fn common_row(page: &mut Page<'_>, found: &Common, language: Language) -> io::Result<()> {
    page.raw("<tr><th scope=\"row\">")?;
    page.text(&found.title)?;
    page.raw(" <span class=\"weight\">")?;
    page.sign(if found.severity == Severity::Error { Sign::Bad } else { Sign::Doubtful })?;
    page.text(shared::severity(found.severity, language))?;
    page.raw(" ")?;
    page.inline("code", &[], found.code)?;
    page.raw("</span></th>")?;
    page.inline("td", &[("class", "number")], &found.dossiers.len().to_string())?;
    page.raw("</tr>\n")
}

/// Writes the choice of what is shown. It is hidden where no script runs: then everything is shown.
pub(super) fn filter(page: &mut Page<'_>, report: &Report, tally: &Tally, language: Language) -> io::Result<()> {
    page.raw("<form id=\"filter\" hidden>\n<fieldset>\n")?;
    page.element("legend", &[], words::filter_verdict(language))?;
    for (((class, sign), name), count) in KINDS.into_iter().zip(names(language)).zip(counts(report.summary)) {
        if count == 0 {
            continue;
        }
        page.open("label", &[("class", class)])?;
        page.open("input", &[("type", "checkbox"), ("name", "verdict"), ("value", class), ("checked", "")])?;
        page.sign(sign)?;
        page.text(&format!("{name} ({count})"))?;
        page.close("label")?;
    }
    page.raw("</fieldset>\n")?;
    page.raw("<p class=\"field\">")?;
    page.inline("label", &[("for", "filter-type")], words::filter_type(language))?;
    page.raw("<select id=\"filter-type\">")?;
    page.inline("option", &[("value", "")], words::filter_all_types(language))?;
    for (id, name, count) in &tally.types {
        page.inline("option", &[("value", id)], &format!("{name} ({count})"))?;
    }
    page.raw("</select></p>\n<p class=\"field\">")?;
    page.inline("label", &[("for", "filter-name")], words::filter_name(language))?;
    page.raw(
        "<input id=\"filter-name\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"></p>\n<p class=\"field\">",
    )?;
    page.inline("button", &[("type", "reset")], words::filter_reset(language))?;
    page.raw("</p>\n")?;
    let pattern = words::filter_count(report.dossiers.len() + report.failed.len(), language);
    page.open("p", &[("id", "filter-count"), ("role", "status"), ("aria-live", "polite"), ("data-pattern", &pattern)])?;
    page.raw("</p>\n</form>\n")
}

/// Writes the list of all dossiers, each a link to its card.
pub(super) fn overview(page: &mut Page<'_>, report: &Report, language: Language) -> io::Result<()> {
    page.raw("<table class=\"overview\">\n")?;
    page.element("caption", &[("class", "unseen-text")], words::overview_heading(language))?;
    page.raw("<thead><tr>")?;
    for heading in words::overview_columns(language) {
        page.inline("th", &[("scope", "col")], heading)?;
    }
    page.raw("</tr></thead>\n<tbody>\n")?;
    for (at, dossier) in report.dossiers.iter().enumerate() {
        row(page, at, dossier, language)?;
    }
    for (at, failed) in report.failed.iter().enumerate() {
        begin_row(page, report.dossiers.len() + at, FAILED, "", &failed.path)?;
        page.raw("</th><td>")?;
        page.sign(Sign::Unseen)?;
        page.text(shared::not_looked_at(language))?;
        page.raw("</td></tr>\n")?;
    }
    page.raw("</tbody>\n</table>\n")
}

fn begin_row(page: &mut Page<'_>, at: usize, class: &'static str, request_type: &str, path: &str) -> io::Result<()> {
    let target = format!("#{}", card::id(at));
    page.open("tr", &[("data-verdict", class), ("data-type", request_type), ("data-name", path)])?;
    page.raw("<th scope=\"row\">")?;
    page.open("a", &[("href", &target)])?;
    page.name(name_and_place(path).0)?;
    page.raw("</a>")
}

fn row(page: &mut Page<'_>, at: usize, dossier: &DossierReport, language: Language) -> io::Result<()> {
    begin_row(page, at, class_of(dossier.verdict), &dossier.request_type, &dossier.path)?;
    page.inline("span", &[("class", "request")], &dossier.request_type_name)?;
    page.raw("</th><td>")?;
    page.sign(sign_of(dossier.verdict))?;
    page.text(shared::verdict(dossier.verdict, language))?;
    let open = |severity| super::tally::open(dossier, severity);
    let tally = shared::tally(open(Severity::Error), open(Severity::Warning), language);
    page.inline("span", &[("class", "request")], &tally)?;
    page.raw("</td></tr>\n")
}
