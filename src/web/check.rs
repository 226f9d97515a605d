//! Check: the conclusion as heading, what is asked, what is still to be done, document by document. Each finding has its
//! ways out as buttons.

use super::Page;
use super::dossier::{Desk, Step};
use super::parts::{name, shown, sign, without_commands};
use super::state::Look;
use super::{ask, file, mend, settle};
use crate::doorway::{Request, Response};
use crate::dossier::{DossierPath, Format};
use crate::finding::Verdict;
use crate::message::page::{self as words, Label};
use crate::report::{self, AttachmentReport, FindingReport, LineReport, StateReport, Weight, html as looks};
use maud::{Markup, html};

/// Findings that stand together: of one document, or of the request as a whole.
struct Group<'l> {
    document: Option<(usize, &'l AttachmentReport)>,
    findings: Vec<(usize, &'l FindingReport)>,
}

/// The screen.
pub(super) fn screen(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    Some(desk.screen(Step::Check, |look| main(&desk, look)))
}

fn main(desk: &Desk<'_>, look: &Look) -> Markup {
    let (report, language) = (&look.report, desk.frame.language);
    let say = |label| desk.frame.say(label);
    let groups = groups(look);
    let all = report.findings.iter().enumerate();
    let notes: Vec<_> = all.filter(|(_, found)| found.weight() == Weight::Note).collect();
    html! {
        h1 class={"verdict " (class_of(report.verdict))} {
            (sign(sign_of(report.verdict))) span { (report::concluded(report.verdict, report.open(), language)) }
        }
        p.lead { (shown(&report.request_type_name)) ", " (shown(&report::rules_of(&report.rules_name, language))) @let tally = report::tally(report.verdict, report.open(), language); @if !tally.is_empty() { ": " (tally) } }
        (next(desk, report.verdict, groups.first()))
        @for notice in &report.notices { p.notice { (sign("note")) (shown(notice)) } }
        div.columns {
            section.side aria-labelledby="checklist" {
                h2 #checklist { (say(Label::WhatIsAsked)) }
                ul.checklist { @for line in &report.checklist { (self::line(desk, look, line)) } }
            }
            section.found aria-labelledby="todo" {
                h2 #todo { @if groups.is_empty() { (say(Label::NothingToDo)) } @else { (say(Label::StillToDo)) } }
                @for group in &groups { (self::group(desk, look, group)) }
                @if !notes.is_empty() {
                    details.notes { summary { (words::notes(notes.len(), language)) }
                        ul { @for (at, note) in notes { (quiet(desk, look, at, note)) } }
                    }
                }
                (ask::requests(desk, look))
                (settle::settled(desk, look))
                (mend::mended(desk))
            }
        }
        (documents(desk, look))
    }
}

fn next(desk: &Desk<'_>, verdict: Verdict, first: Option<&Group<'_>>) -> Markup {
    let say = |label| desk.frame.say(label);
    html! {
        div.next {
            @match verdict {
                Verdict::Complete => { p { (say(Label::ReadyToFile)) } a.button.main href=(desk.address(Step::File)) { (say(Label::GoFile)) } }
                Verdict::CompleteWithRemarks => { p { (say(Label::ReadyWithRemarks)) } a.button.main href=(desk.address(Step::File)) { (say(Label::GoFile)) } }
                Verdict::ToConfirm => { p { (say(Label::LookFirst)) } @if let Some(group) = first { a.button.main href={"#" (anchor(group))} { (say(Label::GoLook)) } } }
                Verdict::Incomplete => { p { (say(Label::MendFirst)) } @if let Some(group) = first { a.button.main href={"#" (anchor(group))} { (say(Label::GoMend)) } } }
            }
            a.button href=(desk.address(Step::Check)) { (say(Label::CheckAgain)) }
        }
    }
}

/// What is open, the request as a whole first, then the documents with the gravest first.
fn groups(look: &Look) -> Vec<Group<'_>> {
    let report = &look.report;
    let mut groups: Vec<Group<'_>> = Vec::new();
    let open = report.findings.iter().enumerate().filter(|(_, found)| found.weight() <= Weight::Warning);
    for (at, found) in open {
        let file = found.file.as_ref();
        let document = file.and_then(|file| report.attachments.iter().enumerate().find(|(_, one)| one.file == *file));
        let same = |group: &&mut Group<'_>| group.document.map(|(at, _)| at) == document.map(|(at, _)| at);
        match groups.iter_mut().find(same) {
            Some(group) => group.findings.push((at, found)),
            None => groups.push(Group { document, findings: vec![(at, found)] }),
        }
    }
    for group in &mut groups {
        group.findings.sort_by_key(|(_, found)| found.weight());
    }
    groups.sort_by_key(|group| (group.document.is_some(), group.findings.first().map(|(_, found)| found.weight())));
    groups
}

fn anchor(group: &Group<'_>) -> String {
    group.document.map_or_else(|| "aanvraag".to_owned(), |(at, _)| format!("document-{at}"))
}

fn group(desk: &Desk<'_>, look: &Look, group: &Group<'_>) -> Markup {
    let language = desk.frame.language;
    let pages = group.document.map(|(at, one)| pages_to_see(at, one, &group.findings)).unwrap_or_default();
    html! {
        article.card #(anchor(group)) {
            h3 { @match group.document {
                Some((_, document)) => (name(&document.file)),
                None => (desk.frame.say(Label::TheRequest)),
            } }
            @if let Some((_, document)) = group.document {
                p.soft { (shown(&looks::kinds(document, &look.report, language))) " · " (shown(&looks::facts(document, language))) }
            }
            div class=[(!pages.is_empty()).then_some("beside")] {
                @if !pages.is_empty() {
                    div.pages { @for (at, number) in &pages {
                        @let address = format!("{}/beeld/{}/{at}/{number}.png", desk.frame.root, desk.place);
                        figure {
                            a href=(address) { img src=(address) alt=(words::picture_of(*number, language)) decoding="async"; }
                            figcaption { (words::page_number(*number, language)) }
                        }
                    } }
                }
                ul.findings { @for (at, found) in &group.findings { (finding(desk, look, *at, found)) } }
            }
        }
    }
}

/// The pages that a person has to see for these findings: those that they name, or where scans were not read the last one,
/// on which a signature stands, and the first.
fn pages_to_see(at: usize, document: &AttachmentReport, findings: &[(usize, &FindingReport)]) -> Vec<(usize, u32)> {
    if document.format != Format::Pdf || !document.readable {
        return Vec::new();
    }
    let named: Vec<u32> = findings.iter().filter_map(|(_, found)| found.page).collect();
    let last = document.pages.unwrap_or(1).max(1);
    let mut pages = if named.is_empty() { vec![last, 1] } else { named };
    pages.dedup();
    pages.truncate(2);
    if pages.len() == 2 && pages[0] == pages[1] {
        pages.truncate(1);
    }
    pages.into_iter().map(|page| (at, page)).collect()
}

fn finding(desk: &Desk<'_>, look: &Look, at: usize, found: &FindingReport) -> Markup {
    let (mark, class) = match found.weight() {
        Weight::Error => ("bad", "bad"),
        Weight::ToConfirm => ("look", "look"),
        Weight::Warning => ("doubtful", "doubtful"),
        Weight::Note | Weight::Accepted => ("note", "note"),
    };
    let remedy = without_commands(&found.remedy);
    html! {
        li class={"finding " (class)} id={"bevinding-" (at)} data-code=(found.code) {
            p.what { (sign(mark)) span { (shown(&found.what)) } }
            @if !remedy.is_empty() { p { (shown(&remedy)) } }
            (settle::actions(desk, look, at, found))
            p.soft { a href={(desk.frame.root) "/uitleg/" (found.code)} { (desk.frame.say(Label::WhatDoesThisMean)) }
                @if let Some(source) = &found.source { " · " (shown(source)) } }
        }
    }
}

fn quiet(desk: &Desk<'_>, look: &Look, at: usize, found: &FindingReport) -> Markup {
    html! {
        li.finding data-code=(found.code) {
            p { (sign("note")) span { (shown(&found.what)) } }
            @let remedy = without_commands(&found.remedy);
            @if !remedy.is_empty() { p.soft { (shown(&remedy)) } }
            div.actions { (mend::offer(desk, look, at, found)) }
            p.soft { a href={(desk.frame.root) "/uitleg/" (found.code)} { (desk.frame.say(Label::WhatDoesThisMean)) } }
        }
    }
}

fn line(desk: &Desk<'_>, look: &Look, line: &LineReport) -> Markup {
    let mark = match line.state {
        StateReport::Done | StateReport::Placeholder => "good",
        StateReport::Waived | StateReport::Accepted => "doubtful",
        StateReport::ToConfirm => "look",
        StateReport::NotChecked => "unseen",
        StateReport::ToMend | StateReport::Partly => "bad",
        StateReport::Missing => "open",
    };
    let state = looks::line_state(line, desk.frame.language);
    html! {
        li {
            (sign(mark))
            div {
                span { (shown(&line.name)) } " "
                @if state.is_empty() { span.unseen-text { (desk.frame.say(Label::InOrder)) } } @else { span.soft.state { (shown(&state)) } }
                @for filling in &line.files {
                    @let at = look.report.attachments.iter().position(|one| one.file == filling.file);
                    span.soft.state { @match at { Some(at) => a href={"#blad-" (at)} { (name(&filling.file)) }, None => (name(&filling.file)) } }
                }
            }
        }
    }
}

fn documents(desk: &Desk<'_>, look: &Look) -> Markup {
    let language = desk.frame.language;
    html! {
        @if !look.report.attachments.is_empty() {
            section aria-labelledby="documents" {
                h2 #documents { (desk.frame.say(Label::Documents)) }
                ul.documents { @for (at, document) in look.report.attachments.iter().enumerate() {
                    li id={"blad-" (at)} {
                        @if document.format == Format::Pdf && document.readable {
                            img src={(desk.frame.root) "/beeld/" (desk.place) "/" (at) "/0.png"} alt="" loading="lazy" decoding="async";
                        } @else { div.no-picture aria-hidden="true" {} }
                        div {
                            p.file { (name(&document.file)) }
                            p { (shown(&looks::kinds(document, &look.report, language))) }
                            p.soft { (shown(&looks::facts(document, language))) }
                            @if file::may_open(&DossierPath::new(&document.file)) {
                                (desk.form("open", &[("wat", document.file.clone())], if document.format == Format::Pdf { Label::OpenDocument } else { Label::OpenInWord }, "link"))
                            }
                            details { summary { (desk.frame.say(Label::IsItSomethingElse)) } (settle::kind_form(desk, look, &document.file, None)) }
                        }
                    }
                } }
            }
        }
    }
}

pub(super) fn class_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "complete",
        Verdict::CompleteWithRemarks => "remarks",
        Verdict::ToConfirm => "confirm",
        Verdict::Incomplete => "incomplete",
    }
}

pub(super) fn sign_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "good",
        Verdict::CompleteWithRemarks => "doubtful",
        Verdict::ToConfirm => "look",
        Verdict::Incomplete => "bad",
    }
}
