//! What is still missing, as a short request to each who can give it.

use super::dossier::Desk;
use super::parts::shown;
use super::state::Look;
use crate::dossier::KindId;
use crate::finding::Code;
use crate::message::page::{self as words, Label};
use crate::rules::AskedOf;
use maud::{Markup, html};

/// The requests, each to be copied.
pub(super) fn requests(desk: &Desk<'_>, look: &Look) -> Markup {
    let language = desk.frame.language;
    let by = desk.by(Some(look));
    let texts: Vec<(AskedOf, String)> = AskedOf::ALL
        .into_iter()
        .filter_map(|of| {
            let items = missing(desk, look, of);
            (!items.is_empty()).then(|| (of, words::request(of, &items, by.as_deref(), language)))
        })
        .collect();
    html! {
        @if !texts.is_empty() {
            details.ask { summary { (desk.frame.say(Label::AskForIt)) }
                @for (of, text) in &texts {
                    h3 { (words::addressee(*of, language)) }
                    div.letter { div.copied { (shown(text)) } button.copy type="button" data-copy=(text) data-done=(desk.frame.say(Label::Copied)) hidden { (desk.frame.say(Label::Copy)) } }
                }
            }
        }
    }
}

/// What of the missing documents somebody can give, in plain words, each once.
fn missing<'d>(desk: &'d Desk<'_>, look: &Look, of: AskedOf) -> Vec<&'d str> {
    let rules = &desk.page.workplace.rules;
    let open =
        look.report.findings.iter().filter(|found| found.code == Code::MissingDocument.as_str() && !found.waived);
    let kinds = open.filter_map(|found| rules.kind(&KindId::new(found.document.as_deref()?)));
    let mut items: Vec<&str> = Vec::new();
    for ask in kinds.filter_map(|kind| kind.ask.as_ref()).filter(|ask| ask.of == of) {
        let words = ask.text.get(desk.frame.language);
        if !items.contains(&words) {
            items.push(words);
        }
    }
    items
}
