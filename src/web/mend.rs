//! Mending: what a finding asks of a document is done by one click, and undone by one.
//! Never changes an original: `work` puts it aside first, and uses nothing that is not proven.

use super::dossier::{Desk, Step};
use super::parts::{name, shown};
use super::settle;
use super::state::{Flash, Look};
use super::{Page, trouble};
use crate::doorway::{Request, Response};
use crate::dossier::{DossierPath, Format};
use crate::finding::Code;
use crate::mend::Choice;
use crate::message::page::{self as words, Done, Label, MendTrouble, Trouble};
use crate::report::FindingReport;
use crate::sandbox::Menders;
use crate::work::{self, By, Noted, Wish};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// The mend that solves a finding, as its first way out.
pub(super) fn offer(desk: &Desk<'_>, look: &Look, at: usize, found: &FindingReport) -> Markup {
    let (Some(code), file) = (Code::from_text(found.code), found.file.as_deref()) else { return html! {} };
    match (code, file) {
        (Code::UnclearFilename | Code::PersonalDataInFilename, Some(file)) => rename(desk, look, at, file),
        (Code::UnneededDocument | Code::DuplicateAttachment, Some(file)) => leave_out(desk, look, file, "main"),
        (Code::UnrecognisedDocument | Code::EmptyDocument, Some(file)) => leave_out(desk, look, file, ""),
        (Code::BlankPage, Some(file)) => without_blank(desk, look, file),
        (Code::TooManyAttachments | Code::ManyAttachments, None) => merge(desk, look, at),
        _ => html! {},
    }
}

fn form(desk: &Desk<'_>, look: &Look, (what, file): (&str, Option<&str>), fields: &Markup) -> Markup {
    html! {
        form method="post" action=(desk.below("herstel")) novalidate {
            input type="hidden" name="doe" value=(what);
            @if let Some(file) = file { input type="hidden" name="wat" value=(file); }
            (settle::who(desk, look))
            (fields)
        }
    }
}

fn rename(desk: &Desk<'_>, look: &Look, at: usize, file: &str) -> Markup {
    let say = |label| desk.frame.say(label);
    let rules = &desk.page.workplace.rules;
    let document = look.report.attachments.iter().find(|one| one.file == file);
    let kind = document.and_then(|one| one.kinds.first());
    let known = kind.and_then(|kind| rules.kinds.iter().find(|known| known.id.as_str() == kind.as_str()));
    let proposed = known.map(|kind| kind.name.get(desk.frame.language)).unwrap_or_default();
    let fields = html! {
        div.field { label for={"naam-" (at)} { (say(Label::NewName)) }
            p.hint id={"naam-" (at) "-hint"} { (say(Label::NewNameHint)) }
            input id={"naam-" (at)} type="text" name="naam" value=(shown(proposed)) aria-describedby={"naam-" (at) "-hint"} aria-required="true" autocomplete="off" spellcheck="false" translate="no"; }
        button.main { (say(Label::RenameIt)) }
    };
    form(desk, look, ("hernoem", Some(file)), &fields)
}

fn leave_out(desk: &Desk<'_>, look: &Look, file: &str, class: &str) -> Markup {
    let fields = html! {
        button class=(class) { (desk.frame.say(Label::LeaveItOut)) }
        p.soft { (desk.frame.say(Label::LeaveItOutTold)) }
    };
    form(desk, look, ("weglaten", Some(file)), &fields)
}

fn without_blank(desk: &Desk<'_>, look: &Look, file: &str) -> Markup {
    if !file.to_lowercase().ends_with(".pdf") {
        return html! {};
    }
    let fields = html! { button.main { (desk.frame.say(Label::WithoutBlank)) } (anyway(desk)) };
    form(desk, look, ("zonder-leeg", Some(file)), &fields)
}

fn merge(desk: &Desk<'_>, look: &Look, at: usize) -> Markup {
    let say = |label| desk.frame.say(label);
    let all = look.report.attachments.iter().filter(|one| one.format == Format::Pdf && one.readable);
    let fields = html! {
        fieldset.field { legend { (say(Label::WhichTogether)) }
            @for one in all { label.check { input type="checkbox" name="wat" value=(one.file); span { (name(&one.file)) } } } }
        div.field { label for={"samen-" (at)} { (say(Label::NewName)) }
            input id={"samen-" (at)} type="text" name="naam" aria-required="true" autocomplete="off" spellcheck="false" translate="no"; }
        (anyway(desk))
        button.main { (say(Label::MergeThem)) }
    };
    html! { details { summary { (say(Label::MergeDocuments)) } (form(desk, look, ("samen", None), &fields)) } }
}

fn anyway(desk: &Desk<'_>) -> Markup {
    html! { label.check { input type="checkbox" name="toch" value="ja"; span { (desk.frame.say(Label::MendAnyway)) } } }
}

/// What was mended in this folder, each with the way back.
pub(super) fn mended(desk: &Desk<'_>) -> Markup {
    let all = work::mends(&desk.folder);
    let names = |noted: &[Noted]| noted.iter().map(|one| one.file.as_str()).collect::<Vec<_>>().join(", ");
    html! {
        @if !all.is_empty() {
            details.settled { summary { (words::mended_here(all.len(), desk.frame.language)) }
                ul { @for one in all.iter().rev() {
                    li { span { (shown(&words::mended(&names(&one.inputs), &names(&one.outputs), &one.by, desk.frame.language))) }
                        (desk.form("herstel", &[("doe", "terug".to_owned()), ("nummer", one.number.clone())], Label::PutBack, "link")) }
                } }
            }
        }
    }
}

/// A person wants something mended, or put back.
pub(super) fn mend(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let _busy = page.state.work();
    let flash = match request.field("doe") {
        Some("terug") => put_back(&desk, request.field("nummer")).map(|done| Flash::Done(done, false)),
        _ => order(&desk, request).map(Flash::Mended),
    };
    page.state.flash(desk.place, flash.unwrap_or_else(Flash::Trouble));
    Some(desk.go(Step::Check))
}

/// Does it. Returns the number under which it is put back.
fn order(desk: &Desk<'_>, request: &Request) -> Result<String, Trouble> {
    let by = settle::by(desk, request)?;
    let wish = wish(desk, request)?;
    let now = (desk.page.setting.clock)();
    let by = By { name: &by, at: now, on: desk.page.today(), anyway: request.field("toch").is_some() };
    let mended = work::mend(&desk.folder, &desk.page.workplace.rules, &Menders::new(), &wish, by);
    mended.map(|mended| mended.number).map_err(|failure| trouble::of_mend(&failure))
}

fn wish(desk: &Desk<'_>, request: &Request) -> Result<Wish, Trouble> {
    let subjects =
        work::Subjects::of(&desk.folder, &desk.page.workplace.rules).map_err(|error| trouble::of_scan(&error))?;
    let files: Option<Vec<DossierPath>> = request.fields("wat").map(|what| subjects.file(what)).collect();
    let mut files = files.filter(|files| !files.is_empty()).ok_or(Trouble::NoSuchDocument)?;
    // Named twice is named once.
    let mut seen = BTreeSet::new();
    files.retain(|file| seen.insert(file.clone()));
    let first = || files.first().cloned().ok_or(Trouble::NoSuchDocument);
    let name = || {
        let empty = Trouble::Empty { field: desk.frame.say(Label::NewName).to_owned() };
        let name = request.field("naam").ok_or(empty)?;
        // A name, and no way to elsewhere.
        if name.contains(['/', '\\']) { Err(Trouble::Mend(MendTrouble::BadName)) } else { Ok(name.to_owned()) }
    };
    Ok(match request.field("doe") {
        Some("hernoem") => {
            let file = first()?;
            Wish::Rename { to: beside(&file, &name()?), file }
        }
        Some("weglaten") => Wish::LeaveOut { file: first()? },
        Some("zonder-leeg") => {
            let file = first()?;
            Wish::Pages { parts: vec![(file.clone(), Choice { without_blank: true, ..Choice::default() })], file }
        }
        Some("samen") if files.len() < 2 => return Err(Trouble::Mend(MendTrouble::TwoAtLeast)),
        Some("samen") => Wish::Merge { to: with_end(&name()?, ".pdf"), files },
        _ => return Err(Trouble::NotUnderstood),
    })
}

/// The same place and end, another name: the end says what the bytes are.
fn beside(file: &DossierPath, name: &str) -> DossierPath {
    let (above, own) = file.as_str().rsplit_once('/').map_or(("", file.as_str()), |(above, own)| (above, own));
    let end = own.rsplit_once('.').map(|(_, end)| format!(".{end}")).unwrap_or_default();
    let named = with_end(name, &end);
    if above.is_empty() { named } else { DossierPath::new(format!("{above}/{named}")) }
}

fn with_end(name: &str, end: &str) -> DossierPath {
    let has_end = name.to_lowercase().ends_with(&end.to_lowercase());
    DossierPath::new(if has_end { name.to_owned() } else { format!("{name}{end}") })
}

fn put_back(desk: &Desk<'_>, number: Option<&str>) -> Result<Done, Trouble> {
    let undone = work::undo(&desk.folder, number).map_err(|failure| trouble::of_undoing(&failure))?;
    Ok(if undone.kept.is_empty() && !undone.details_stay { Done::PutBack } else { Done::PutBackInPart })
}
