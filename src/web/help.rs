//! Help: what a finding means, why the rule exists, what to do.

use super::Page;
use super::manual;
use super::parts::without_commands;
use crate::doorway::{Request, Response};
use crate::finding::Code;
use crate::language::Language;
use crate::message::{self, page::Label};
use maud::html;

/// The text that lies in `docs`, too.
const MANUAL: &str = include_str!("../../docs/handleiding.md");

/// The explanation of a code.
pub(super) fn explain(page: &Page, request: &Request, code: &str) -> Option<Response> {
    let frame = page.frame(&request.root);
    let code = Code::from_text(code)?;
    let told = message::explain(code, frame.language);
    let source = page.workplace.rules.codes.get(&code).map(|rule| rule.source.clone());
    let main = html! {
        h1 { (frame.say(Label::WhatDoesThisMean)) }
        p.lead { (told.meaning) }
        h2 { (frame.say(Label::Why)) }
        p { (told.reason) }
        h2 { (frame.say(Label::WhatToDo)) }
        p { (without_commands(told.action)) }
        p.soft { code { (code) } @if let Some(source) = source { " · " (source) } }
    };
    Some(Response::page(frame.page(Label::WhatDoesThisMean, &main)))
}

/// The handleiding.
pub(super) fn manual(page: &Page, request: &Request) -> Response {
    let frame = page.frame(&request.root);
    let main = html! {
        @if frame.language != Language::Dutch { p.notice { (frame.say(Label::ManualIsDutch)) } }
        div.manual lang="nl" { (manual::markup(MANUAL)) }
        h2 #bevindingen { (frame.say(Label::AllFindings)) }
        ul.told { @for code in Code::ALL { li { a href={(frame.root) "/uitleg/" (code)} { (message::explain(*code, frame.language).meaning) } } } }
    };
    Response::page(frame.page(Label::Help, &main))
}
