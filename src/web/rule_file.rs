//! A file with rules that a person opened: who it is from, what it changes, and a button that takes it in.
//! Never takes anything in by being shown.

use super::Page;
use super::parts::shown;
use crate::doorway::{Request, Response};
use crate::message::page::{self as words, Label, RulesTrouble, Trouble};
use crate::message::{changes, changes_head, no_changes};
use crate::rules::Ruleset;
use crate::work::{self, Conclusion, Incoming, NotInstalled, Trust, Verification};
use maud::{Markup, html};
use std::path::Path;

/// The screen. Another signed file is post, and lies in a folder.
pub(super) fn screen(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let (place, path) = page.state.folder(place)?;
    let frame = page.frame(&request.root);
    let incoming = match look(page, &path) {
        Ok(incoming) => incoming,
        Err(NotInstalled::NotTrusted(found)) if is_post(&found) => {
            let folder = page.state.place(path.parent()?);
            return Some(Response::see_other(format!("{}/post/{folder}", request.root)));
        }
        Err(why) => return Some(refused(page, request, &why)),
    };
    let main = html! {
        h1 { (frame.say(Label::RuleFile)) }
        p.lead { strong { (shown(&words::rules_named(&incoming.rules, frame.language))) } }
        p { (frame.say(Label::RuleFileTold)) }
        (what_changes(page, &incoming))
        form method="post" action={(frame.root) "/regels/" (place)} {
            @let own = page.workplace.rules.id == incoming.rules.id || !page.workplace.has_region();
            label.choice { input type="checkbox" name="school" value="ja" checked[own]; span { (frame.say(Label::HoldForSchool)) } }
            button.main { (frame.say(Label::TakeRulesIn)) }
        }
        p.up { a href={(frame.root) "/"} { (frame.say(Label::Start)) } }
    };
    Some(Response::page(frame.page(Label::RuleFile, &main)))
}

/// A signed file that holds a dossier or news.
fn is_post(found: &Verification) -> bool {
    found.report.as_ref().is_some_and(|report| report.wrong_kind.is_some())
}

fn look(page: &Page, path: &Path) -> Result<Incoming, NotInstalled> {
    let home = page.workplace.home().ok_or_else(|| NotInstalled::NotRead(std::io::ErrorKind::NotFound.into()))?;
    let trust = page.workplace.trust().map_err(|_| NotInstalled::NotRead(std::io::ErrorKind::InvalidData.into()))?;
    let trust = Trust { now: Some((page.setting.clock)()), ..trust };
    work::incoming_rules(path, &trust, home)
}

fn what_changes(page: &Page, incoming: &Incoming) -> Markup {
    let language = page.setting.language;
    let Some(before) = &incoming.before else { return html! { p { (Label::FirstRulesOfRegion.get(language)) } } };
    if before.version == incoming.rules.version {
        return html! { p { (Label::TheseAreHere.get(language)) } };
    }
    let told = changes(before, &incoming.rules, language);
    html! {
        h2 { (Label::WhatChanges.get(language)) }
        p { (shown(&changes_head(before, &incoming.rules, language))) }
        @if told.is_empty() { p { (no_changes(language)) } }
        @for (about, lines) in &told {
            h3 { (shown(about)) }
            ul.told { @for line in lines { li { (shown(line)) } } }
        }
    }
}

fn refused(page: &Page, request: &Request, why: &NotInstalled) -> Response {
    let frame = page.frame(&request.root);
    let main = html! {
        div.summary role="alert" tabindex="-1" data-focus { p { (shown(&trouble(why).get(frame.language))) } }
        h1 { (frame.say(Label::RulesNotTakenIn)) }
        p.lead { (frame.say(Label::NothingChanged)) }
        p { a.button href={(frame.root) "/sleutel"} { (frame.say(Label::KeysAndContacts)) } " " a.button href={(frame.root) "/"} { (frame.say(Label::Start)) } }
    };
    Response::page(frame.page(Label::RulesNotTakenIn, &main))
}

/// Why rules are not taken in, in words.
fn trouble(why: &NotInstalled) -> Trouble {
    Trouble::Rules(match why {
        NotInstalled::NotRead(error) => return super::begin::trouble_of(error),
        NotInstalled::NotWritten(_, error) => return super::trouble::not_written(error),
        NotInstalled::NotTrusted(found) => match found.conclusion {
            Conclusion::Altered => RulesTrouble::Altered,
            Conclusion::Unreadable => RulesTrouble::NoRules,
            Conclusion::Trusted | Conclusion::Untrusted => RulesTrouble::UnknownIssuer,
        },
        NotInstalled::NotAnIssuer { id } => RulesTrouble::NotAnIssuer(id.clone()),
        NotInstalled::NotWhatItSays => RulesTrouble::NotWhatItSays,
        NotInstalled::NotInOrder(problems) => {
            RulesTrouble::NotInOrder(problems.first().cloned().map(Box::new), problems.len())
        }
        NotInstalled::NameOfBuiltIn(id) => RulesTrouble::BuiltIn(id.clone()),
        NotInstalled::Older { version, here, .. } => RulesTrouble::Older(version.clone(), here.clone()),
        NotInstalled::SameVersion { version, .. } => RulesTrouble::SameVersion(version.clone()),
    })
}

/// A person wants the rules taken in.
pub(super) fn take(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let (_, path) = page.state.folder(place)?;
    let _busy = page.state.work();
    let frame = page.frame(&request.root);
    let home = page.workplace.home()?;
    let taken = look(page, &path).and_then(|incoming| work::install_rules(incoming, home));
    let rules = match taken {
        Ok(rules) => rules,
        Err(why) => return Some(refused(page, request, &why)),
    };
    if request.field("school").is_some() {
        use_for_school(page, &rules);
    }
    let main = html! {
        h1 { (frame.say(Label::RulesTakenIn)) }
        p.lead { (shown(&words::rules_named(&rules, frame.language))) }
        p { a.button href={(frame.root) "/"} { (frame.say(Label::Start)) } }
    };
    Some(Response::page(frame.page(Label::RulesTakenIn, &main)))
}

/// The rules hold for the whole school: at once, or from the day on from which they hold.
fn use_for_school(page: &Page, rules: &Ruleset) {
    if let Ok(rules) = work::use_rules(&rules.id, page.workplace.home(), page.today()) {
        page.state.choose_workplace(page.workplace.with_rules(rules));
    }
}
