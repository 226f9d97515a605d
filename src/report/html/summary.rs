//! The top of a report of many dossiers: how many are ready, what to do first, what is found most often; and the list.
//! Never names more dossiers in a sentence than a person reads: the rest is one link away.

mod words;

use super::page::{Page, Sign};
use super::tally::{Common, Group, Row, sort};
use super::{FAILED, Frame, LEFT, card, class_of, coverage, sign_of};
use crate::finding::Verdict;
use crate::language::Language;
use crate::report::{Summary, Weight, words as shared};
use std::io;

/// Dossiers that are named in one sentence; the list has them all.
const NAMED: usize = 6;
/// Findings of the list of what is found most often, before it is folded.
const COMMON: usize = 8;

const VERDICTS: [Verdict; 4] =
    [Verdict::Complete, Verdict::CompleteWithRemarks, Verdict::ToConfirm, Verdict::Incomplete];

/// The conclusions in the order in which they are shown, each with its sign.
pub(super) fn kinds() -> [(&'static str, Sign); 6] {
    let [good, doubtful, look, bad] = VERDICTS.map(|verdict| (class_of(verdict), sign_of(verdict)));
    [good, doubtful, look, bad, (FAILED, Sign::Unseen), (LEFT, Sign::Open)]
}

/// How many dossiers have each conclusion, in the same order.
pub(super) fn counts(summary: Summary) -> [usize; 6] {
    let Summary { complete, complete_with_remarks, to_confirm, incomplete, failed, not_reached, .. } = summary;
    [complete, complete_with_remarks, to_confirm, incomplete, failed, not_reached]
}

/// What each is called, in the same order.
pub(super) fn names(language: Language) -> [&'static str; 6] {
    let [good, doubtful, look, bad] = VERDICTS.map(|verdict| shared::verdict(verdict, language));
    [good, doubtful, look, bad, shared::not_looked_at(language), shared::left(language)]
}

/// Writes the summary.
pub(super) fn summary(page: &mut Page<'_>, frame: &Frame<'_>) -> io::Result<()> {
    let (language, summary) = (frame.look.language, frame.end.summary);
    page.raw("<section id=\"summary\" aria-labelledby=\"summary-heading\">\n")?;
    page.element("h2", &[("id", "summary-heading")], words::summary_heading(language))?;
    page.element("p", &[("class", "lead")], &words::lead(summary, language))?;
    let without = frame.tally.totals.without_pictures;
    let ended = [
        (summary.not_reached > 0).then(|| shared::not_reached(summary.not_reached, language)),
        (without > 0).then(|| super::words::not_drawn_in_all(without, language)),
    ];
    for words in ended.into_iter().flatten() {
        page.raw("<p class=\"notice\">")?;
        page.sign(Sign::Unseen)?;
        page.text(&words)?;
        page.close("p")?;
    }
    tiles(page, summary, language)?;
    bar(page, summary)?;
    if frame.look.strict {
        page.element("p", &[("class", "strict")], shared::strict(language))?;
    }
    page.raw("<div class=\"panels\">\n<div class=\"panel\">\n")?;
    steps(page, frame)?;
    page.raw("</div>\n<div class=\"panel\">\n")?;
    coverage::run(page, frame)?;
    page.raw("</div>\n</div>\n")?;
    common(page, frame)?;
    page.raw("</section>\n")
}

fn tiles(page: &mut Page<'_>, summary: Summary, language: Language) -> io::Result<()> {
    page.raw("<ul class=\"tiles\">\n")?;
    for (((class, sign), name), count) in kinds().into_iter().zip(names(language)).zip(counts(summary)) {
        if count == 0 && [FAILED, LEFT].contains(&class) {
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
    for ((class, _), count) in kinds().into_iter().zip(counts(summary)) {
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
fn steps(page: &mut Page<'_>, frame: &Frame<'_>) -> io::Result<()> {
    let (language, summary, tally) = (frame.look.language, frame.end.summary, frame.tally);
    page.element("h3", &[], words::steps_heading(language))?;
    page.raw("<ol class=\"steps\">\n")?;
    if summary.failed > 0 {
        let places: Vec<usize> = (0..frame.end.rest.failed.len()).map(|at| tally.rows.len() + at).collect();
        step(page, frame, &words::step_failed(summary.failed, language), &places, FAILED)?;
    }
    let nearly = tally.of(Group::Nearly);
    if !nearly.is_empty() {
        step(page, frame, &words::step_nearly(nearly.len(), language), &nearly, Group::Nearly.word())?;
    }
    let shared = tally.common().into_iter().find(|found| found.weight == Weight::Error);
    if let Some(found) = shared.filter(|found| found.dossiers.len() > 1) {
        let words = words::step_common(&found.title, found.dossiers.len(), language);
        step(page, frame, &words, &found.dossiers, &sort(found.number))?;
    }
    let further = tally.of(Group::Further);
    if !further.is_empty() {
        step(page, frame, &words::step_further(further.len(), language), &further, Group::Further.word())?;
    }
    let to_confirm = tally.of(Group::ToConfirm);
    if !to_confirm.is_empty() {
        let words = words::step_to_confirm(to_confirm.len(), language);
        step(page, frame, &words, &to_confirm, Group::ToConfirm.word())?;
    }
    let remarks = tally.of(Group::Remarks);
    if !remarks.is_empty() {
        step(page, frame, &words::step_remarks(remarks.len(), language), &remarks, Group::Remarks.word())?;
    }
    if summary.complete > 0 {
        step(page, frame, &words::step_complete(summary.complete, language), &[], "")?;
    }
    page.raw("</ol>\n")
}

fn step(page: &mut Page<'_>, frame: &Frame<'_>, words: &str, places: &[usize], only: &str) -> io::Result<()> {
    page.raw("<li>")?;
    page.text(words)?;
    if !places.is_empty() {
        page.raw(" ")?;
        which(page, frame, places, only)?;
    }
    page.raw("</li>\n")
}

/// Names some dossiers; the rest is a link to the list, which then shows these alone.
fn which(page: &mut Page<'_>, frame: &Frame<'_>, places: &[usize], only: &str) -> io::Result<()> {
    page.raw("<span class=\"which\">")?;
    for (nth, at) in places.iter().take(NAMED).enumerate() {
        page.raw(if nth == 0 { "" } else { ", " })?;
        page.open("a", &[("href", &format!("#{}", card::id(*at)))])?;
        page.name(name_of(frame, *at))?;
        page.raw("</a>")?;
    }
    if places.len() > NAMED {
        let (and, more) = words::and_more(places.len() - NAMED, frame.look.language);
        page.text(&format!(" {and} "))?;
        page.inline("a", &[("href", "#dossiers"), ("data-only", only)], &more)?;
    }
    page.raw("</span>")
}

/// What a dossier is called by its place in the report, those that could not be looked at included.
fn name_of<'f>(frame: &Frame<'f>, at: usize) -> &'f str {
    let (rows, failed) = (&frame.tally.rows, &frame.end.rest.failed);
    let of_failed = || failed.get(at - rows.len()).map_or("", |failed| failed.name.as_str());
    rows.get(at).map_or_else(of_failed, |row| row.name.as_str())
}

/// What is found most often; nothing where each thing is found once: the cards say that.
fn common(page: &mut Page<'_>, frame: &Frame<'_>) -> io::Result<()> {
    let language = frame.look.language;
    let common = frame.tally.common();
    if common.iter().all(|found| found.dossiers.len() < 2) {
        return Ok(());
    }
    page.element("h3", &[("class", "common-heading"), ("id", "common")], words::common_heading(language))?;
    let (first, more) = common.split_at(common.len().min(COMMON));
    table(page, frame, first)?;
    if more.is_empty() {
        return Ok(());
    }
    page.raw("<details class=\"more\">\n")?;
    page.element("summary", &[], &words::more_sorts(more.len(), language))?;
    table(page, frame, more)?;
    page.raw("</details>\n")
}

fn table(page: &mut Page<'_>, frame: &Frame<'_>, common: &[&Common]) -> io::Result<()> {
    page.raw("<table class=\"common\" aria-labelledby=\"common\">\n<thead><tr>")?;
    for (heading, class) in words::common_columns(frame.look.language).into_iter().zip(["", "number"]) {
        page.inline("th", &[("scope", "col"), ("class", class)], heading)?;
    }
    page.raw("</tr></thead>\n<tbody>\n")?;
    common.iter().try_for_each(|found| common_row(page, frame, found))?;
    page.raw("</tbody>\n</table>\n")
}

fn common_row(page: &mut Page<'_>, frame: &Frame<'_>, found: &Common) -> io::Result<()> {
    page.raw("<tr><th scope=\"row\">")?;
    page.text(&found.title)?;
    page.raw(" <span class=\"weight\">")?;
    page.sign(match found.weight {
        Weight::Error => Sign::Bad,
        Weight::ToConfirm => Sign::Look,
        Weight::Warning | Weight::Note | Weight::Accepted => Sign::Doubtful,
    })?;
    page.text(shared::weight(found.weight, frame.look.language))?;
    page.raw(" ")?;
    page.inline("code", &[], found.code)?;
    page.raw("</span></th>")?;
    // The number leads to the list, which then shows these dossiers alone.
    page.raw("<td class=\"number\">")?;
    page.open("a", &[("href", "#dossiers"), ("data-only", &sort(found.number))])?;
    page.text(&found.dossiers.len().to_string())?;
    page.inline("span", &[("class", "unseen-text")], &words::with(&found.title, frame.look.language))?;
    page.raw("</a></td></tr>\n")
}

/// Writes the list of all dossiers, each a link to its card; and the names of those that nobody got to.
pub(super) fn overview(page: &mut Page<'_>, frame: &Frame<'_>) -> io::Result<()> {
    let (language, rows) = (frame.look.language, &frame.tally.rows);
    page.raw("<table class=\"overview\">\n")?;
    page.element("caption", &[("class", "unseen-text")], words::overview_heading(language))?;
    page.raw("<thead><tr>")?;
    for heading in words::overview_columns(language) {
        page.inline("th", &[("scope", "col")], heading)?;
    }
    page.raw("</tr></thead>\n<tbody>\n")?;
    for (at, of) in rows.iter().enumerate() {
        row(page, frame, at, of)?;
    }
    for (at, failed) in frame.end.rest.failed.iter().enumerate() {
        begin_row(page, rows.len() + at, FAILED, ["", ""], &failed.name)?;
        page.raw("</th><td>")?;
        outcome(page, Sign::Unseen, shared::not_looked_at(language), "")?;
    }
    page.raw("</tbody>\n</table>\n")?;
    left(page, frame)
}

fn begin_row(
    page: &mut Page<'_>,
    at: usize,
    class: &'static str,
    [kind, has]: [&str; 2],
    name: &str,
) -> io::Result<()> {
    let (own, target) = (card::row_id(at), format!("#{}", card::id(at)));
    page.open("tr", &[("id", &own), ("data-verdict", class), ("data-type", kind), ("data-has", has)])?;
    page.raw("<th scope=\"row\">")?;
    page.open("a", &[("href", &target)])?;
    page.name(name)?;
    page.raw("</a>")
}

fn row(page: &mut Page<'_>, frame: &Frame<'_>, at: usize, row: &Row) -> io::Result<()> {
    let language = frame.look.language;
    let kind = &frame.tally.kinds[row.kind];
    let group = row.group().map(|group| group.word().to_owned());
    let has: Vec<String> = group.into_iter().chain(row.sorts.iter().map(|number| sort(*number))).collect();
    begin_row(page, at, class_of(row.verdict), [&kind.id, &has.join(" ")], &row.name)?;
    page.inline("span", &[("class", "request")], &kind.name)?;
    page.raw("</th><td>")?;
    let tally = shared::tally(row.verdict, row.open, language);
    outcome(page, sign_of(row.verdict), &shared::concluded(row.verdict, row.open, language), &tally)
}

fn outcome(page: &mut Page<'_>, sign: Sign, verdict: &str, tally: &str) -> io::Result<()> {
    page.raw("<div class=\"outcome\">")?;
    page.sign(sign)?;
    page.raw("<div>")?;
    page.text(verdict)?;
    if !tally.is_empty() {
        page.inline("span", &[("class", "request")], tally)?;
    }
    page.raw("</div></div></td></tr>\n")
}

/// The dossiers that nobody got to, by name.
fn left(page: &mut Page<'_>, frame: &Frame<'_>) -> io::Result<()> {
    let left = &frame.end.rest.not_reached;
    if left.is_empty() {
        return Ok(());
    }
    page.raw("<details class=\"more\">\n")?;
    page.element("summary", &[], &words::left(left.len(), frame.look.language))?;
    page.raw("<ul class=\"names\">\n")?;
    for dossier in left {
        page.raw("<li>")?;
        page.name(&dossier.name)?;
        page.raw("</li>\n")?;
    }
    page.raw("</ul>\n</details>\n")
}
