//! What is still missing, as a short request to each who can give it.

use super::dossier::Desk;
use super::parts::shown;
use super::state::Look;
use crate::dossier::KindId;
use crate::finding::Code;
use crate::message::page::{self as words, Label};
use crate::report::FindingReport;
use crate::rules::{Ask, AskedOf};
use maud::{Markup, html};

/// The requests, each to be copied.
pub(super) fn requests(desk: &Desk<'_>, look: &Look) -> Markup {
    let wanted = wanted(desk, look);
    let of = |of: AskedOf| {
        let mut items: Vec<String> = Vec::new();
        for (_, item) in wanted.iter().filter(|(asked, _)| *asked == of) {
            if !items.contains(item) {
                items.push(item.clone());
            }
        }
        (!items.is_empty()).then_some((of, items))
    };
    let texts: Vec<(AskedOf, Vec<String>)> = AskedOf::ALL.into_iter().filter_map(of).collect();
    html! {
        @if !texts.is_empty() {
            details.ask { summary { (desk.frame.say(Label::AskForIt)) }
                @for (of, items) in &texts { (letter(desk, look, *of, items)) }
            }
        }
    }
}

/// The request to sign a document, for who looked and saw no signature.
pub(super) fn unsigned(desk: &Desk<'_>, look: &Look, file: Option<&str>) -> Markup {
    let language = desk.frame.language;
    let found = look
        .report
        .findings
        .iter()
        .find(|found| found.file.as_deref() == file && is(found, Code::UnconfirmedSignature));
    let ask = found.and_then(|found| asks(desk, look, found).into_iter().next());
    html! {
        @if let Some(ask) = ask {
            details.ask { summary { (desk.frame.say(Label::NotSignedYet)) }
                (letter(desk, look, ask.of, &[words::to_sign(ask.text.get(language), language)])) }
        }
    }
}

fn letter(desk: &Desk<'_>, look: &Look, of: AskedOf, items: &[String]) -> Markup {
    let language = desk.frame.language;
    let text = words::request(of, items, desk.by(Some(look)).as_deref(), language);
    html! {
        h3 { (words::addressee(of, language)) }
        div.letter { div.copied { (shown(&text)) } button.copy type="button" data-copy=(text) data-done=(desk.frame.say(Label::Copied)) hidden { (desk.frame.say(Label::Copy)) } }
    }
}

/// What somebody can give: what is missing, and what is there but too old.
fn wanted(desk: &Desk<'_>, look: &Look) -> Vec<(AskedOf, String)> {
    let language = desk.frame.language;
    let mut all = Vec::new();
    for found in look.report.findings.iter().filter(|found| !found.waived) {
        if is(found, Code::MissingDocument) {
            all.extend(asks(desk, look, found).into_iter().map(|ask| (ask.of, ask.text.get(language).to_owned())));
        } else if is(found, Code::LooksUnsigned) {
            let signed = |ask: &Ask| (ask.of, words::to_sign(ask.text.get(language), language));
            all.extend(asks(desk, look, found).first().map(|ask| signed(ask)));
        } else if is(found, Code::OutdatedResearch) {
            let newer = |ask: &Ask| (ask.of, words::newer(ask.text.get(language), language));
            all.extend(asks(desk, look, found).first().map(|ask| newer(ask)));
        }
    }
    all
}

fn is(found: &FindingReport, code: Code) -> bool {
    found.code == code.as_str()
}

/// Whom to ask for what a finding is about, by the kind of document that it names or that its file is.
fn asks<'d>(desk: &'d Desk<'_>, look: &Look, found: &FindingReport) -> Vec<&'d Ask> {
    let of_file = || look.report.attachments.iter().find(|one| Some(&one.file) == found.file.as_ref());
    let kinds = match &found.document {
        Some(kind) => vec![kind.clone()],
        None => of_file().map(|one| one.kinds.clone()).unwrap_or_default(),
    };
    let rules = &desk.page.workplace.rules;
    kinds.iter().filter_map(|kind| rules.kind(&KindId::new(kind))?.ask.as_ref()).collect()
}
