//! The first start: what the program is, in three sentences, and two questions, neither of which has to be answered.

use super::Page;
use super::frame::Frame;
use super::settle::field_id;
use crate::doorway::{Request, Response};
use crate::language::Language;
use crate::message::page::Label;
use crate::rules::{Extent, FieldRule, matches};
use crate::scan::{REGION, RULES};
use crate::work::{self, NamedRules, Values};
use maud::{Markup, html};

/// Where the first start lands, below the root.
pub(super) const PLACE: &str = "welkom";

/// Says whether nobody answered yet: then nothing is kept for the school.
pub(super) fn is_first(page: &Page) -> bool {
    page.workplace.home().is_some() && page.workplace.school().is_empty()
}

/// The questions.
pub(super) fn screen(page: &Page, request: &Request) -> Response {
    ask(page, request, &page.workplace.school())
}

fn ask(page: &Page, request: &Request, typed: &Values) -> Response {
    let frame = page.frame(&request.root);
    let regions = work::known_rules(page.workplace.home());
    let fields = fields(page);
    let wrong: Vec<&FieldRule> = fields.iter().copied().filter(|rule| is_wrong(rule, typed)).collect();
    let main = html! {
        @if !wrong.is_empty() {
            div.summary role="alert" tabindex="-1" data-focus {
                @for rule in &wrong {
                    p { a href={"#" (field_id(&rule.field)) "-in"} { (rule.name.get(frame.language)) ": " (frame.say(Label::NotUnderstood)) } }
                }
            }
        }
        h1 { (frame.say(Label::Welcome)) }
        p.lead { (frame.say(Label::WhatThisIs)) }
        form method="post" action={(frame.root) "/" (PLACE)} novalidate {
            (region(page, frame, &regions))
            h2 { (frame.say(Label::YourSchool)) }
            p.hint { (frame.say(Label::SchoolHint)) }
            @for rule in &fields {
                (field(rule, typed.get(&rule.field).map_or("", String::as_str), wrong.contains(rule), frame))
            }
            button.main { (frame.say(Label::Go)) }
            " "
            button name="later" value="ja" { (frame.say(Label::Later)) }
        }
    };
    Response::page(frame.page(Label::Welcome, &main))
}

/// What every request asks of the school, but for its region, which the rules know.
fn fields(page: &Page) -> Vec<&FieldRule> {
    let rules = &page.workplace.rules;
    let is_asked = |rule: &FieldRule| {
        rules.request_types.iter().all(|asked| asked.fields.iter().any(|known| known.field == rule.field))
    };
    let mut fields = work::school_fields(rules);
    fields.retain(|rule| rule.field.as_str() != REGION && is_asked(rule));
    fields
}

/// What was typed cannot be what is asked; nothing typed is no answer, and right.
fn is_wrong(rule: &FieldRule, typed: &Values) -> bool {
    let value = typed.get(&rule.field).filter(|value| !value.is_empty());
    value.is_some_and(|value| {
        rule.pattern.as_deref().and_then(|wanted| matches(wanted, Extent::Whole, value)) == Some(false)
    })
}

fn region(page: &Page, frame: Frame<'_>, regions: &[NamedRules]) -> Markup {
    let used = &page.workplace.rules.id;
    html! {
        fieldset.field aria-describedby="regio-hint" {
            legend { (frame.say(Label::YourRegion)) }
            p.hint #regio-hint { (frame.say(Label::RegionHint)) }
            @for rules in regions {
                label.choice { input type="radio" name=(RULES) value=(rules.id) checked[rules.id == *used]; span { (rules.name) " (" (rules.id) ")" } }
            }
        }
    }
}

fn field(rule: &FieldRule, value: &str, wrong: bool, frame: Frame<'_>) -> Markup {
    let id = field_id(&rule.field);
    html! {
        div.field {
            label for={(id) "-in"} { (rule.name.get(frame.language)) }
            p.hint id={(id) "-hint"} { (rule.rule.text.get(frame.language)) }
            @if wrong { p.wrong id={(id) "-wrong"} { (frame.say(Label::NotUnderstood)) } }
            input id={(id) "-in"} type="text" name=(rule.field) value=(value) aria-invalid[wrong]
                aria-describedby={(id) "-hint" @if wrong { " " (id) "-wrong" }} autocomplete="off" spellcheck="false" translate="no";
        }
    }
}

/// The answers. Whoever answers later is not asked again, but by the form of a request.
pub(super) fn answered(page: &Page, request: &Request) -> Response {
    let frame = page.frame(&request.root);
    let home = page.workplace.home();
    let mut typed = Values::new();
    if request.field("later").is_none() {
        let answers = fields(page)
            .into_iter()
            .filter_map(|rule| Some((rule, work::normal(rule, request.field(rule.field.as_str())?))));
        typed.extend(answers.filter(|(_, value)| !value.is_empty()).map(|(rule, value)| (rule.field.clone(), value)));
    }
    if fields(page).into_iter().any(|rule| is_wrong(rule, &typed)) {
        return ask(page, request, &typed);
    }
    let id = request.field(RULES).unwrap_or(&page.workplace.rules.id);
    let kept = work::use_rules(id, home, page.today()).is_ok() && {
        let mut school = page.workplace.school();
        school.extend(typed);
        work::write_school(home, &school).is_ok()
    };
    match kept {
        false => Response::page(frame.message(Label::NotKeptTitle, Label::NotKept)),
        true if *id != page.workplace.rules.id => {
            Response::page(frame.message(Label::OtherRegionTitle, Label::OtherRegion))
        }
        true => Response::see_other(format!("{}/", request.root)),
    }
}

/// At the foot of Begin: which program this is, by which rules it judges, and how old both are.
pub(super) fn about(page: &Page, language: Language) -> Markup {
    use crate::message::about;
    let today = page.today();
    html! {
        p.hint {
            (about::version_in_words(today, language)) ". " (about::rules_in_words(&page.workplace.rules, today, language)) ". "
            (about::newer(language))
        }
    }
}
