//! The request: its type as cards, its details as one form. Writes the same `dossier.toml` as `init`.

use super::dossier::{Desk, Step};
use super::parts::{shown, without_commands};
use super::settle::field_id;
use super::state::Flash;
use super::{Page, trouble};
use crate::doorway::{Request, Response};
use crate::dossier::{Details, FieldId, RequestTypeId};
use crate::files::Existing;
use crate::finding::Cause;
use crate::message;
use crate::message::page::{self as words, Done, Label, Trouble};
use crate::rules::{Extent, FieldRule, RequestType, matches};
use crate::scan::{self};
use crate::work::{self, NewDetails, Values};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The detail that is chosen from a list, the one that is written in sentences, the one that comes after sending.
const TITLE: &str = "titel";
const NUMBER: &str = "dossiernummer";
/// From so many characters on a detail gets a large field.
const LONG: usize = 20;

/// The screen: the cards where nothing is known yet, else the details.
pub(super) fn screen(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    match details(&desk) {
        Ok(Some(details)) => {
            let id = details.request_type.clone();
            Some(form_screen(&desk, &id, Some(&details), request.asked("fout").is_some()))
        }
        Ok(None) => Some(desk.show(Step::Request, &cards(&desk))),
        Err(trouble) => Some(failed(&desk, &trouble)),
    }
}

/// The form of a type that was chosen.
pub(super) fn of_type(page: &Page, request: &Request, [place, id]: [&str; 2]) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    match details(&desk) {
        Ok(details) => Some(form_screen(&desk, &RequestTypeId::new(id), details.as_ref(), false)),
        Err(trouble) => Some(failed(&desk, &trouble)),
    }
}

fn failed(desk: &Desk<'_>, trouble: &Trouble) -> Response {
    desk.show(
        Step::Request,
        &html! {
            h1 { (desk.frame.say(Label::CouldNotLook)) }
            div.summary role="alert" { p { (trouble.get(desk.frame.language)) } }
        },
    )
}

/// What the folder's `dossier.toml` says; one that lacks its type may be completed.
fn details(desk: &Desk<'_>) -> Result<Option<Details>, Trouble> {
    let scanned = scan::scan(&desk.folder).map_err(|error| trouble::of_scan(&error))?;
    let Some(bytes) = scanned.details else { return Ok(None) };
    let any = RequestTypeId::new("");
    let parsed = scan::parse_details(&bytes, &desk.page.workplace.rules, Some(&any));
    parsed.map(Some).map_err(|mistakes| Trouble::DetailsWrong { line: mistakes.first().map(|mistake| mistake.line) })
}

fn cards(desk: &Desk<'_>) -> Markup {
    let language = desk.frame.language;
    html! {
        h1 { (desk.frame.say(Label::WhatIsAskedFor)) }
        p.lead { (desk.frame.say(Label::ChooseType)) }
        ul.cards {
            @for asked in &desk.page.workplace.rules.request_types {
                li.card { a href={(desk.address(Step::Request)) "/" (asked.id)} { strong { (asked.name.get(language)) } }
                    p { (asked.summary.get(language)) } }
            }
        }
    }
}

fn form_screen(desk: &Desk<'_>, id: &RequestTypeId, there: Option<&Details>, judged: bool) -> Response {
    let Some(request_type) = desk.page.workplace.rules.request_type(id) else {
        return desk.show(Step::Request, &cards(desk));
    };
    let wrong = if judged { wrong(desk) } else { BTreeMap::new() };
    let main = form(desk, request_type, there, &wrong);
    desk.show(Step::Request, &main)
}

/// What is wrong in the details, field by field, as the check says it.
fn wrong(desk: &Desk<'_>) -> BTreeMap<FieldId, String> {
    let workplace = &desk.page.workplace;
    let Ok((dossier, findings)) = workplace.check_details(&desk.folder, desk.page.today()) else {
        return BTreeMap::new();
    };
    let field = |cause: &Cause| match cause {
        Cause::MissingField { field } | Cause::InvalidField { field, .. } => Some(field.clone()),
        Cause::UnknownTitle { .. } => Some(FieldId::new(TITLE)),
        _ => None,
    };
    let told = findings.iter().filter_map(|finding| {
        let words = message::message(finding, &dossier, &workplace.rules, desk.frame.language);
        Some((field(&finding.cause)?, format!("{} {}", words.what, without_commands(&words.remedy))))
    });
    told.collect()
}

fn form(
    desk: &Desk<'_>,
    request_type: &RequestType,
    there: Option<&Details>,
    wrong: &BTreeMap<FieldId, String>,
) -> Markup {
    let (language, say) = (desk.frame.language, |label| desk.frame.say(label));
    let school = desk.page.workplace.school();
    let asked = |optional: bool| {
        request_type.fields.iter().filter(move |rule| rule.optional == optional && rule.field.as_str() != NUMBER)
    };
    let value = |rule: &FieldRule| {
        let known = there.and_then(|details| details.fields.get(&rule.field)).filter(|value| !value.trim().is_empty());
        known.cloned().or_else(|| work::proposed(rule, None, &school)).unwrap_or_default()
    };
    let one = |rule: &FieldRule| field(desk, request_type, rule, &value(rule), wrong.get(&rule.field));
    html! {
        @if !wrong.is_empty() {
            div.summary role="alert" tabindex="-1" data-focus {
                h2 { (words::wrong_fields(wrong.len(), language)) }
                ul { @for (field, words) in wrong { li { a href={"#" (field_id(field))} { (shown(words)) } } } }
            }
        }
        h1 #gegevens { (request_type.name.get(language)) }
        p.lead { (request_type.summary.get(language)) }
        @if there.is_none() { p { a href=(desk.address(Step::Request)) { (say(Label::OtherType)) } } }
        form.details method="post" action={(desk.address(Step::Request)) "/" (request_type.id)} novalidate {
            @for rule in asked(false) { (one(rule)) }
            @if asked(true).next().is_some() {
                details open[asked(true).any(|rule| wrong.contains_key(&rule.field))] { summary { (say(Label::NotRequired)) }
                    @for rule in asked(true) { (one(rule)) }
                }
            }
            @if request_type.fields.iter().any(|rule| rule.same_for_school) {
                label.check { input type="checkbox" name="onthoud" value="ja" checked; span { (say(Label::KeepForSchool)) } }
            }
            button.main { (say(Label::SaveAndCheck)) }
        }
    }
}

fn field(desk: &Desk<'_>, request_type: &RequestType, rule: &FieldRule, value: &str, wrong: Option<&String>) -> Markup {
    let language = desk.frame.language;
    let id = field_id(&rule.field);
    let described = format!("{id}-hint{}", if wrong.is_some() { format!(" {id}-wrong") } else { String::new() });
    let label = rule.name.get(language);
    let is_title = rule.field.as_str() == TITLE && !request_type.titles.is_empty();
    let fits = |text| rule.pattern.as_deref().and_then(|pattern| matches(pattern, Extent::Whole, text)) == Some(true);
    let is_truth = fits("true") && fits("false") && !fits("xx yy");
    let choices: Vec<(&str, &str)> = if is_title {
        request_type.titles.iter().map(|title| (title.as_str(), title.as_str())).collect()
    } else if is_truth {
        vec![("true", desk.frame.say(Label::Yes)), ("false", desk.frame.say(Label::No))]
    } else {
        Vec::new()
    };
    html! {
        @if choices.is_empty() {
            div.field #(id) {
                label for={(id) "-in"} { (label) }
                p.hint id={(id) "-hint"} { (rule.rule.text.get(language)) }
                @if let Some(words) = wrong { p.wrong id={(id) "-wrong"} { (shown(words)) } }
                @if rule.min_length.is_some_and(|least| least >= LONG) {
                    textarea id={(id) "-in"} name=(rule.field) aria-describedby=(described) aria-invalid[wrong.is_some()] aria-required=(!rule.optional)
                        autocomplete="off" translate="no" { (value) }
                } @else {
                    input id={(id) "-in"} type="text" name=(rule.field) value=(value) aria-describedby=(described) aria-invalid[wrong.is_some()]
                        aria-required=(!rule.optional) autocomplete="off" spellcheck="false" translate="no";
                }
            }
        } @else {
            fieldset.field #(id) tabindex="-1" aria-describedby=(described) {
                legend { (label) }
                p.hint id={(id) "-hint"} { (rule.rule.text.get(language)) }
                @if let Some(words) = wrong { p.wrong id={(id) "-wrong"} { (shown(words)) } }
                @for (choice, words) in &choices {
                    label.choice { input type="radio" name=(rule.field) value=(choice) checked[*choice == value]; span { (words) } }
                }
                @if !value.is_empty() && !choices.iter().any(|(choice, _)| *choice == value) {
                    label.choice { input type="radio" name=(rule.field) value=(value) checked; span { (shown(value)) } }
                }
            }
        }
    }
}

/// The form was sent: writes the details, and goes on to the check, or back where something in them is not right yet.
pub(super) fn save(page: &Page, request: &Request, [place, id]: [&str; 2]) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let request_type = page.workplace.rules.request_type(&RequestTypeId::new(id))?;
    let (written, step) = work::step(&desk.folder, &[], || write(&desk, request_type, request));
    let undoable = page.state.did(desk.place, step);
    if let Err(trouble) = written {
        page.state.flash(desk.place, Flash::Trouble(trouble));
        return Some(Response::see_other(format!("{}/{id}", desk.address(Step::Request))));
    }
    page.state.flash(desk.place, Flash::Done(Done::DetailsWritten, undoable));
    Some(match wrong(&desk).is_empty() {
        false => Response::see_other(format!("{}?fout=1", desk.address(Step::Request))),
        true => desk.go(Step::Check),
    })
}

fn write(desk: &Desk<'_>, request_type: &RequestType, request: &Request) -> Result<(), Trouble> {
    let _busy = desk.page.state.work();
    let language = desk.frame.language;
    let there = details(desk)?;
    let typed = |rule: &FieldRule| request.field(rule.field.as_str()).map(|value| work::normal(rule, value));
    let values: Values =
        request_type.fields.iter().filter_map(|rule| Some((rule.field.clone(), typed(rule)?))).collect();
    match there {
        Some(there) => work::complete_details(&desk.folder, &desk.page.workplace.rules, request_type, &there, &values)
            .map(drop)
            .map_err(|failure| trouble::of_edit(&failure))?,
        None => {
            let field = |rule: &FieldRule| {
                (rule.field.clone(), values.get(&rule.field).cloned(), message::details_comment(rule, language))
            };
            let rules = &desk.page.workplace.rules;
            let new = NewDetails {
                header: message::details_header(request_type, language),
                id: None,
                request_type: request_type.id.clone(),
                fields: std::iter::once(work::rules_field(rules, message::rules_comment(rules, language)))
                    .chain(request_type.fields.iter().map(field))
                    .collect(),
                pupil: None,
            };
            work::write_new_details(&desk.folder, &new, Existing::Keep)
                .map_err(|error| trouble::not_written(&error))?;
        }
    }
    if request.field("onthoud").is_some() {
        let mut school = desk.page.workplace.school();
        let same = request_type.fields.iter().filter(|rule| rule.same_for_school);
        school.extend(same.filter_map(|rule| Some((rule.field.clone(), values.get(&rule.field)?.clone()))));
        // A dossier whose school is not kept is a dossier all the same.
        let _ = work::write_school(desk.page.workplace.home(), &school);
    }
    Ok(())
}
