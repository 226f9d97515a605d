//! The first start: what the program is, in three sentences, and two questions, neither of which has to be answered.

use super::Page;
use super::frame::Frame;
use super::settle::field_id;
use crate::doorway::{Request, Response};
use crate::dossier::FieldId;
use crate::message::page::Label;
use crate::rules::{Extent, FieldRule, matches};
use crate::scan::{REGION, RULES};
use crate::work::{self, NamedRules, Values};
use maud::{Markup, html};

/// Where the first start lands, below the root.
pub(super) const PLACE: &str = "welkom";

/// Says whether nobody answered yet: then no region is kept for the school.
pub(super) fn is_first(page: &Page) -> bool {
    page.workplace.home().is_some() && !page.named && !page.workplace.has_region()
}

/// Where nothing says whose rules hold for a dossier, a person is asked once before it is judged.
pub(super) fn first(page: &Page, request: &Request) -> Option<Response> {
    let path: Vec<&str> = request.path.iter().map(String::as_str).collect();
    let (then, place) = match path[..] {
        ["kies" | "dossier", place, ..] => ("dossier", place),
        ["overzicht", place, ..] => ("map", place),
        _ => return None,
    };
    let (place, folder) = page.state.folder(place)?;
    let asks = is_first(page) && page.workplace.lacks_region(&folder);
    asks.then(|| Response::see_other(format!("{}/{PLACE}?naar={then}/{place}", request.root)))
}

/// What is shown once somebody answered: a place that this page gave an address, or Begin.
fn then(page: &Page, request: &Request) -> String {
    let asked = request.field("naar").and_then(|then| then.split_once('/'));
    let known =
        asked.filter(|(screen, place)| ["dossier", "map"].contains(screen) && page.state.folder(place).is_some());
    known.map_or_else(String::new, |(screen, place)| format!("{screen}/{place}"))
}

/// The questions.
pub(super) fn screen(page: &Page, request: &Request) -> Response {
    ask(page, request, &page.workplace.school(), false)
}

fn ask(page: &Page, request: &Request, typed: &Values, no_region: bool) -> Response {
    let frame = page.frame(&request.root);
    let regions = work::known_rules(page.workplace.home());
    let fields = fields(page);
    let wrong: Vec<&FieldRule> = fields.iter().copied().filter(|rule| is_wrong(rule, typed)).collect();
    let main = html! {
        @if no_region || !wrong.is_empty() {
            div.summary role="alert" tabindex="-1" data-focus {
                @if no_region { p { a href="#regio" { (frame.say(Label::YourRegion)) ": " (frame.say(Label::ChooseRegion)) } } }
                @for rule in &wrong {
                    p { a href={"#" (field_id(&rule.field)) "-in"} { (rule.name.get(frame.language)) ": " (frame.say(Label::NotUnderstood)) } }
                }
            }
        }
        h1 { (frame.say(Label::Welcome)) }
        p.lead { (frame.say(Label::WhatThisIs)) }
        form method="post" action={(frame.root) "/" (PLACE)} novalidate {
            @if let Some(then) = request.asked("naar").or_else(|| request.field("naar")) { input type="hidden" name="naar" value=(then); }
            (region(page, frame, (&regions, typed), no_region))
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

/// The regions that are here; none is chosen for a person.
fn region(page: &Page, frame: Frame<'_>, (regions, typed): (&[NamedRules], &Values), missing: bool) -> Markup {
    let named = page.named.then_some(&page.workplace.rules.id);
    let chosen = typed.get(&FieldId::new(RULES)).or(named);
    html! {
        fieldset.field #regio role="radiogroup" tabindex="-1" aria-required="true" aria-invalid[missing]
            aria-describedby={"regio-hint" @if missing { " regio-wrong" }} {
            legend { (frame.say(Label::YourRegion)) }
            p.hint #regio-hint { (frame.say(Label::RegionHint)) }
            @if missing { p.wrong #regio-wrong { (frame.say(Label::ChooseRegion)) } }
            @for rules in regions {
                label.choice { input type="radio" name=(RULES) value=(rules.id) checked[chosen == Some(&rules.id)]; span { (rules.name) " (" (rules.id) ")" } }
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
    let mut typed = Values::new();
    if request.field("later").is_none() {
        let answers = fields(page)
            .into_iter()
            .filter_map(|rule| Some((rule, work::normal(rule, request.field(rule.field.as_str())?))));
        typed.extend(answers.filter(|(_, value)| !value.is_empty()).map(|(rule, value)| (rule.field.clone(), value)));
    }
    let id = request.field(RULES);
    typed.extend(id.map(|id| (FieldId::new(RULES), id.to_owned())));
    if id.is_none() || fields(page).into_iter().any(|rule| is_wrong(rule, &typed)) {
        return ask(page, request, &typed, id.is_none());
    }
    match keep(page, &typed) {
        Some(()) => Response::see_other(format!("{}/{}", request.root, then(page, request))),
        None => Response::page(frame.message(Label::NotKeptTitle, Label::NotKept)),
    }
}

/// Keeps the answers; other rules than those of before hold from now on.
fn keep(page: &Page, typed: &Values) -> Option<()> {
    let home = page.workplace.home();
    let id = typed.get(&FieldId::new(RULES))?;
    let rules = work::use_rules(id, home, page.today()).ok()?;
    let mut school = page.workplace.school();
    school.extend(typed.clone());
    school.insert(FieldId::new(RULES), rules.id.clone());
    work::write_school(home, &school).ok()?;
    if rules.digest != page.workplace.rules.digest {
        page.state.choose_workplace(page.workplace.with_rules(rules));
    }
    Some(())
}

/// At the foot of Begin: which program this is, by which rules it judges, and how old both are.
pub(super) fn about(page: &Page, frame: Frame<'_>) -> Markup {
    use crate::message::about;
    let (today, language) = (page.today(), frame.language);
    html! {
        @if !page.named { p.up { a href={(frame.root) "/" (PLACE)} { (frame.say(Label::OtherRegionOrSchool)) } } }
        p.hint {
            (about::version_in_words(today, language)) ". "
            @if !is_first(page) { (about::rules_in_words(&page.workplace.rules, today, language)) ". " }
            (about::newer(language))
        }
    }
}
