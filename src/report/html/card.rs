//! One dossier: its conclusion, what its request asks, what is not in order, its documents.

use super::looked_at::LookedAt;
use super::page::{Page, Sign};
use super::setting::Setting;
use super::{Drawn, FAILED, class_of, coverage, documents, findings, sign_of, words};
use crate::finding::Verdict;
use crate::language::Language;
use crate::report::next::{Next, commands, next};
use crate::report::{DossierReport, FailedReport, ItemReport, LineReport, StateReport, StepReport, words as shared};
use std::io;

/// The id of a card, for links to it.
pub(super) fn id(at: usize) -> String {
    format!("d{}", at + 1)
}

/// The id of its line in the list, for the way back.
pub(super) fn row_id(at: usize) -> String {
    format!("r{}", at + 1)
}

/// Writes the card of a dossier. Among many, one that is complete is folded: there is nothing to be done about it.
pub(super) fn dossier(page: &mut Page<'_>, report: &DossierReport, setting: &Setting<'_>) -> io::Result<()> {
    let language = setting.look.language;
    let errors = report.open().errors;
    top(page, report, setting)?;
    step(page, report, errors, language)?;
    let ended = matches!(setting.drawn, Some(Drawn::Ended)).then(|| words::not_drawn(language));
    for notice in report.notices.iter().map(String::as_str).chain(ended) {
        page.open("p", &[("class", "notice")])?;
        page.sign(Sign::Note)?;
        page.text(notice)?;
        page.close("p")?;
    }
    let open = report.findings.iter().any(|found| !found.waived);
    let folded = setting.look.several && report.verdict == Verdict::Complete && !open && !setting.look.explain;
    // What was not looked at is not folded away.
    let apart = folded && !LookedAt::of(report).is_whole();
    if apart {
        coverage::dossier(page, report, setting)?;
    }
    if folded {
        page.raw("<details class=\"fold\">\n")?;
        page.element("summary", &[], words::folded(language))?;
    }
    page.raw("<div class=\"columns\">\n")?;
    findings::all(page, report, setting)?;
    page.raw("<div class=\"side\">\n")?;
    checklist(page, report, setting)?;
    if !apart {
        coverage::dossier(page, report, setting)?;
    }
    page.raw("</div>\n")?;
    documents::all(page, report, setting)?;
    page.raw(if folded { "</div>\n</details>\n" } else { "</div>\n" })?;
    end(page, setting)
}

fn top(page: &mut Page<'_>, report: &DossierReport, setting: &Setting<'_>) -> io::Result<()> {
    let language = setting.look.language;
    let class = class_of(report.verdict);
    begin(page, setting.at, class)?;
    let day = shared::day(report.date, language);
    heading(page, setting, [&report.name, &report.path], Some((&report.request_type_name, &day)))?;
    page.open("p", &[("class", &format!("verdict {class}"))])?;
    page.sign(sign_of(report.verdict))?;
    page.raw("<span>")?;
    let open = report.open();
    page.inline("strong", &[], &shared::concluded(report.verdict, open, language))?;
    let tally = shared::tally(report.verdict, open, language);
    if !tally.is_empty() {
        page.raw(" ")?;
        page.inline("span", &[("class", "tally")], &tally)?;
    }
    page.raw("</span></p>\n</header>\n")?;
    if setting.look.strict && open.errors == 0 && open.warnings > 0 {
        page.element("p", &[("class", "strict")], shared::strict(language))?;
    }
    Ok(())
}

/// Writes the card of a dossier that could not be looked at.
pub(super) fn failed(page: &mut Page<'_>, report: &FailedReport, setting: &Setting<'_>) -> io::Result<()> {
    begin(page, setting.at, FAILED)?;
    heading(page, setting, [&report.name, &report.path], None)?;
    page.open("p", &[("class", "verdict failed")])?;
    page.sign(Sign::Unseen)?;
    page.inline("strong", &[], shared::not_looked_at(setting.look.language))?;
    page.raw("</p>\n</header>\n")?;
    page.element("p", &[("class", "reason")], &shared::sentence(&report.reason.text()))?;
    end(page, setting)
}

fn begin(page: &mut Page<'_>, at: usize, class: &'static str) -> io::Result<()> {
    let (id, heading) = (id(at), format!("{}-name", id(at)));
    let class = [("class", "card"), ("id", &id), ("aria-labelledby", &heading), ("data-verdict", class)];
    page.open("article", &class)?;
    page.raw("\n<header class=\"card-head\">\n<div>\n")
}

/// Ends a card; among many, with the way back to its line in the list.
fn end(page: &mut Page<'_>, setting: &Setting<'_>) -> io::Result<()> {
    if setting.look.several {
        page.raw("<p class=\"up\">")?;
        let target = format!("#{}", row_id(setting.at));
        page.inline("a", &[("href", &target)], words::up(setting.look.language))?;
        page.raw("</p>\n")?;
    }
    page.raw("</article>\n")
}

fn heading(
    page: &mut Page<'_>,
    setting: &Setting<'_>,
    [name, path]: [&str; 2],
    request: Option<(&str, &str)>,
) -> io::Result<()> {
    let [level, _] = setting.levels();
    page.open(level, &[("class", "dossier"), ("id", &format!("{}-name", id(setting.at)))])?;
    page.name(name)?;
    page.close(level)?;
    if let Some((name, day)) = request {
        page.raw("<p class=\"request\">")?;
        page.text(&format!("{name}, "))?;
        page.inline("span", &[("class", "day")], day)?;
        page.raw("</p>\n")?;
    }
    if name != path {
        page.open("p", &[("class", "place")])?;
        page.name(path)?;
        page.close("p")?;
    }
    page.raw("</div>\n")
}

/// What to do now, before all that there is to read.
fn step(page: &mut Page<'_>, report: &DossierReport, errors: usize, language: Language) -> io::Result<()> {
    page.raw("<div class=\"next\">\n<p>")?;
    page.inline("strong", &[], shared::next(language))?;
    page.text(" ")?;
    page.text(&match next(report) {
        Next::Mend => words::next_mend(errors, language),
        Next::Init => shared::next_init(language).to_owned(),
        Next::Confirm => shared::next_confirm(language).to_owned(),
        Next::Look => shared::next_look(&report.channel, language),
        Next::File => shared::next_file(&report.channel, language),
        Next::Record => shared::next_record(language).to_owned(),
        Next::Follow => shared::next_follow(language).to_owned(),
        Next::Answer => shared::next_answer(language).to_owned(),
    })?;
    page.raw("</p>\n")?;
    if matches!(next(report), Next::Look | Next::File) {
        filing(page, &report.steps)?;
    }
    for step in commands(report, language) {
        step.why.map_or(Ok(()), |why| page.element("p", &[("class", "settle")], why))?;
        page.command(&step.command)?;
    }
    page.raw("</div>\n")
}

/// The steps of filing, with what the dossier has for each.
fn filing(page: &mut Page<'_>, steps: &[StepReport]) -> io::Result<()> {
    if steps.is_empty() {
        return Ok(());
    }
    page.raw("<ol class=\"filing\">\n")?;
    for step in steps {
        page.raw("<li>")?;
        page.text(&step.text)?;
        for (name, value) in &step.values {
            page.raw("<br>")?;
            page.text(&format!("{name}: "))?;
            page.inline("strong", &[], value)?;
        }
        for file in &step.files {
            page.raw("<br>")?;
            page.name(file)?;
        }
        page.raw("</li>\n")?;
    }
    page.raw("</ol>\n")
}

fn checklist(page: &mut Page<'_>, report: &DossierReport, setting: &Setting<'_>) -> io::Result<()> {
    let language = setting.look.language;
    page.element(setting.levels()[1], &[("class", "part")], words::checklist_heading(language))?;
    page.raw("<ul class=\"checklist\">\n")?;
    report.checklist.iter().try_for_each(|found| line(page, found, language))?;
    page.raw("</ul>\n")
}

fn line(page: &mut Page<'_>, line: &LineReport, language: Language) -> io::Result<()> {
    let sign = match line.state {
        StateReport::Done | StateReport::Placeholder => Sign::Good,
        StateReport::Waived | StateReport::Accepted => Sign::Doubtful,
        StateReport::ToConfirm => Sign::Look,
        StateReport::NotChecked => Sign::Unseen,
        StateReport::ToMend | StateReport::Partly => Sign::Bad,
        StateReport::Missing => Sign::Open,
    };
    page.raw("<li>")?;
    page.sign(sign)?;
    page.raw("<div>")?;
    page.inline("span", &[("class", "asked")], &line.name)?;
    let state = state(line, language);
    page.raw(" ")?;
    if state.is_empty() {
        // What the tick says to the eye.
        page.inline("span", &[("class", "unseen-text")], words::in_order(language))?;
    } else {
        page.inline("span", &[("class", "state")], &state)?;
    }
    for filling in &line.files {
        page.raw(" <span class=\"file\">")?;
        page.name(&filling.file)?;
        if let Some(date) = filling.date {
            page.text(&format!(" ({})", shared::day(date, language)))?;
        }
        page.raw("</span>")?;
    }
    page.raw("</div></li>\n")
}

/// What stands behind a line of the checklist: how far it is, where that is not in order.
pub fn state(line: &LineReport, language: Language) -> String {
    match line.item {
        ItemReport::Count { count, max } => shared::of(language, count, max),
        ItemReport::Details { open, asked } if line.state != StateReport::NotChecked => {
            shared::open_details(open, asked, language)
        }
        _ => match line.state {
            StateReport::ToMend => words::to_mend(language).to_owned(),
            state => shared::state(state, &line.missing_names.join(", "), language),
        },
    }
}
