//! Settle: per finding its ways out as forms, and what a person said so far with the way to take it back.
//! Never decides what may be said: `work` writes down, or refuses.

use super::dossier::{Desk, Step};
use super::parts::shown;
use super::state::{Flash, Look};
use super::{Page, ask, mend, trouble};
use crate::doorway::{Request, Response};
use crate::dossier::{DossierPath, FieldId, Format, KindId, WaiverSubject};
use crate::finding::{Code, Settle};
use crate::language;
use crate::message::page::{self as words, Done, Label, Trouble};
use crate::report::{AttachmentReport, FindingReport, Weight};
use crate::rules::Kind;
use crate::work::{self, Edit, NotUndone, Statement, Subjects, WaiveOrder};
use maud::{Markup, html};
use std::path::{Path, PathBuf};

/// The ways out of a finding: the one that says most first, accepting last.
pub(super) fn actions(desk: &Desk<'_>, look: &Look, at: usize, found: &FindingReport) -> Markup {
    let code = Code::from_text(found.code);
    html! {
        div.actions {
            (mend::offer(desk, look, at, found))
            @match &found.settle {
                Some(Settle::Confirm(what)) => (confirm(desk, look, code, (what, found.file.as_deref()))),
                Some(Settle::Kind(file, kinds)) => (kind_form(desk, look, file.as_str(), kinds.first())),
                Some(Settle::Date(file)) => (date(desk, look, at, file)),
                Some(Settle::Placeholder) => (desk.form("los-op", &[("doe", "leeg".into())], Label::WritePlaceholder, "")),
                Some(Settle::Unwaive { code, file, kind }) => (desk.form("los-op", &unwaive(code, file.as_ref(), kind.as_ref()), Label::TakeWaiverBack, "")),
                Some(Settle::Init) => a.button href=(desk.address(Step::Request)) { (desk.frame.say(Label::FillInDetails)) },
                Some(Settle::Note(field)) => a.button href={(desk.address(Step::Request)) "#veld-" (field)} { (desk.frame.say(Label::FillInDay)) },
                Some(Settle::Waive { .. }) | None => (other(desk, look, at, found, code)),
            }
            @if let Some(code) = code.filter(|code| code.may_be_waived() && !is_detail(*code) && found.weight() <= Weight::Warning) {
                (accept(desk, look, at, found, code))
            }
        }
    }
}

/// It is about a detail of the request, which is better filled in.
fn is_detail(code: Code) -> bool {
    matches!(code, Code::MissingField | Code::InvalidField)
}

fn confirm(desk: &Desk<'_>, look: &Look, code: Option<Code>, (what, file): (&str, Option<&str>)) -> Markup {
    let is_file = look.report.attachments.iter().any(|one| one.file == what);
    let label = match code {
        Some(Code::UnconfirmedSignature | Code::LooksUnsigned) => Label::ISeeTheSignature,
        _ if is_file => Label::ILookedAndItIsRight,
        _ => Label::ThisIsArranged,
    };
    let document = look.report.attachments.iter().find(|one| one.file == file.unwrap_or(what));
    let word = document.filter(|one| matches!(one.format, Format::Docx | Format::Doc));
    let open_first = document.is_some_and(|one| needs_opening(desk, one));
    let in_word = |class| word.map(|one| desk.form("open", &[("wat", one.file.clone())], Label::OpenInWord, class));
    html! {
        @if open_first { p { (desk.frame.say(Label::OpenItFirst)) } }
        @if let Some(form) = in_word(if open_first { "main" } else { "" }) { (form) }
        @if !open_first {
            form method="post" action=(desk.below("los-op")) {
                input type="hidden" name="doe" value="bevestig";
                input type="hidden" name="wat" value=(what);
                (who(desk, look))
                button.main { (desk.frame.say(label)) }
            }
        }
        @if code == Some(Code::UnconfirmedSignature) { (ask::unsigned(desk, look, file)) }
        @if is_file {
            details { summary { (desk.frame.say(Label::IsItSomethingElse)) } (kind_form(desk, look, what, None)) }
        }
    }
}

/// The name of whoever says it: asked once, and then known.
pub(super) fn who(desk: &Desk<'_>, look: &Look) -> Markup {
    let known = desk.by(Some(look));
    html! {
        @match known {
            Some(known) => input type="hidden" name="door" value=(known);,
            None => div.field { label { (desk.frame.say(Label::YourName))
                input type="text" name="door" aria-required="true" autocomplete="off" spellcheck="false" translate="no"; } },
        }
    }
}

/// Says what a file is: what this request still lacks stands first.
pub(super) fn kind_form(desk: &Desk<'_>, look: &Look, file: &str, chosen: Option<&KindId>) -> Markup {
    let (asked, others) = kinds(desk, look);
    let language = desk.frame.language;
    let option =
        |kind: &Kind| html! { option value=(kind.id) selected[chosen == Some(&kind.id)] { (kind.name.get(language)) } };
    html! {
        form.row method="post" action=(desk.below("los-op")) {
            input type="hidden" name="doe" value="soort";
            input type="hidden" name="wat" value=(file);
            (who(desk, look))
            label { span { (desk.frame.say(Label::ThisDocumentIs)) }
                select name="soort" {
                    option value="" { (desk.frame.say(Label::Choose)) }
                    optgroup label=(desk.frame.say(Label::AskedHere)) { @for kind in &asked { (option(kind)) } }
                    optgroup label=(desk.frame.say(Label::OtherDocuments)) { @for kind in &others { (option(kind)) } }
                }
            }
            button { (desk.frame.say(Label::Record)) }
        }
    }
}

/// The kinds that this request asks or welcomes, and the others, by name.
fn kinds<'p>(desk: &Desk<'p>, look: &Look) -> (Vec<&'p Kind>, Vec<&'p Kind>) {
    let rules = &desk.page.workplace.rules;
    let request_type = rules.request_type(&look.checked.dossier.request_type);
    let is_asked = |kind: &KindId| {
        request_type.is_some_and(|asked| {
            let documents = asked.documents.iter().flat_map(|document| &document.any_of).flatten();
            documents.chain(&asked.optional).any(|one| one == kind)
        })
    };
    let (mut asked, mut others): (Vec<_>, Vec<_>) = rules.kinds.iter().partition(|kind| is_asked(&kind.id));
    for list in [&mut asked, &mut others] {
        list.sort_by_key(|kind| kind.name.get(desk.frame.language).to_lowercase());
    }
    (asked, others)
}

fn date(desk: &Desk<'_>, look: &Look, at: usize, file: &DossierPath) -> Markup {
    html! {
        form.row method="post" action=(desk.below("los-op")) {
            input type="hidden" name="doe" value="datum";
            input type="hidden" name="wat" value=(file);
            (who(desk, look))
            label for={"datum-" (at)} { (desk.frame.say(Label::DayOfResearch)) }
            input id={"datum-" (at)} type="text" name="datum" inputmode="numeric" placeholder=(desk.frame.say(Label::DayExample)) autocomplete="off";
            button { (desk.frame.say(Label::Record)) }
        }
    }
}

/// What settles a finding for which nothing can be said: another file, other details.
fn other(desk: &Desk<'_>, look: &Look, at: usize, found: &FindingReport, code: Option<Code>) -> Markup {
    let say = |label| desk.frame.say(label);
    html! {
        @match code {
            Some(code) if is_detail(code) || code == Code::UnknownTitle || code == Code::UnlikelyDate => {
                a.button href={(desk.address(Step::Request)) "#" (field_of(look, at))} { (say(Label::ChangeDetails)) }
            }
            Some(Code::MissingDocument) => {
                p.soft { (say(Label::PutItInTheFolder)) }
                @if let Some(kind) = &found.document { (choose_file(desk, look, at, kind)) }
            }
            Some(Code::MissingExplanation) => { (desk.form("los-op", &[("doe", "leeg".into())], Label::LeaveExplanationEmpty, "")) }
            _ => {}
        }
    }
}

/// The field of the request form that a finding is about.
fn field_of(look: &Look, at: usize) -> String {
    use crate::finding::Cause;
    let cause = look.checked.findings.get(at).map(|finding| &finding.cause);
    match cause {
        Some(Cause::MissingField { field } | Cause::InvalidField { field, .. }) => format!("veld-{field}"),
        _ => "gegevens".to_owned(),
    }
}

/// The document may be there under another name.
fn choose_file(desk: &Desk<'_>, look: &Look, at: usize, kind: &str) -> Markup {
    html! {
        @if !look.report.attachments.is_empty() {
            details { summary { (desk.frame.say(Label::IsItThereAlready)) }
                form.row method="post" action=(desk.below("los-op")) {
                    input type="hidden" name="doe" value="soort";
                    input type="hidden" name="soort" value=(kind);
                    (who(desk, look))
                    label for={"bestand-" (at)} { (desk.frame.say(Label::ThisFileIsIt)) }
                    select id={"bestand-" (at)} name="wat" {
                        option value="" { (desk.frame.say(Label::Choose)) }
                        @for one in &look.report.attachments { option value=(one.file) { (shown(&one.file)) } }
                    }
                    button { (desk.frame.say(Label::Record)) }
                }
            }
        }
    }
}

fn accept(desk: &Desk<'_>, look: &Look, at: usize, found: &FindingReport, code: Code) -> Markup {
    html! {
        details.accept { summary { (desk.frame.say(Label::AcceptWithReason)) }
            form method="post" action=(desk.below("los-op")) {
                input type="hidden" name="doe" value="accepteer";
                input type="hidden" name="code" value=(code);
                @if let Some(file) = &found.file { input type="hidden" name="wat" value=(file); }
                @else if let Some(kind) = &found.document { input type="hidden" name="soort" value=(kind); }
                (who(desk, look))
                div.field {
                    label for={"reden-" (at)} { (desk.frame.say(Label::WhyIsThisRight)) }
                    p.hint { (desk.frame.say(Label::ReasonStaysVisible)) }
                    input id={"reden-" (at)} type="text" name="reden" aria-required="true" autocomplete="off";
                }
                button { (desk.frame.say(Label::Accept)) }
            }
        }
    }
}

fn unwaive(code: &str, file: Option<&DossierPath>, kind: Option<&KindId>) -> Vec<(&'static str, String)> {
    let mut fields = vec![("doe", "intrekken".to_owned()), ("code", code.to_owned())];
    fields.extend(file.map(|file| ("wat", file.to_string())));
    fields.extend(kind.map(|kind| ("soort", kind.to_string())));
    fields
}

/// What people said so far, each with the way to take it back.
pub(super) fn settled(desk: &Desk<'_>, look: &Look) -> Markup {
    let Some(details) = &look.checked.dossier.details else { return html! {} };
    let language = desk.frame.language;
    let rules = &desk.page.workplace.rules;
    let take_back = |what: String| vec![("doe", "terug".to_owned()), ("wat", what)];
    let kind_name = |id: &str| {
        rules.kinds.iter().find(|kind| kind.id.as_str() == id).map(|kind| kind.name.get(language).to_owned())
    };
    let arranged = |id: &str| {
        let mut all = rules.request_types.iter().flat_map(|asked| &asked.preconditions);
        let mut hands = rules.request_types.iter().flat_map(|asked| &asked.signers);
        let named = all.find(|one| one.id.as_str() == id).map(|one| &one.name);
        let named = named.or_else(|| hands.find(|one| one.id.as_str() == id).map(|one| &one.name));
        named.map(|name| name.get(language).to_owned())
    };
    let mut lines: Vec<(String, Vec<(&'static str, String)>)> = Vec::new();
    for (what, said) in &details.confirmed {
        let called = kind_name(what).or_else(|| arranged(what)).unwrap_or_else(|| what.clone());
        lines.push((words::confirmed_by(&called, &said.by, said.on, language), take_back(what.clone())));
    }
    for (file, said) in &details.declared_kinds {
        let kinds: Vec<String> =
            said.value.iter().map(|kind| kind_name(kind.as_str()).unwrap_or_else(|| kind.to_string())).collect();
        lines.push((words::declared_as(file.as_str(), &kinds.join(", "), language), take_back(file.to_string())));
    }
    for (file, said) in &details.declared_dates {
        lines.push((words::declared_day(file.as_str(), said.value, language), take_back(file.to_string())));
    }
    for waiver in &details.waivers {
        let (file, kind) = match &waiver.subject {
            WaiverSubject::File(file) => (Some(file), None),
            WaiverSubject::Kind(kind) => (None, Some(kind)),
            WaiverSubject::Dossier => (None, None),
        };
        let about = file.map(ToString::to_string).or_else(|| kind.and_then(|kind| kind_name(kind.as_str())));
        lines.push((
            words::accepted(about.as_deref(), &waiver.reason, &waiver.by, language),
            unwaive(&waiver.code, file, kind),
        ));
    }
    html! {
        @if !lines.is_empty() {
            details.settled { summary { (words::settled(lines.len(), language)) }
                ul { @for (said, undo) in &lines { li { span { (shown(said)) } (desk.form("los-op", undo, Label::Undo, "link")) } } }
            }
        }
    }
}

/// What a person says by a form.
pub(super) fn settle(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    let _busy = page.state.work();
    let outcome = match request.field("doe") {
        Some("ongedaan") => undo(&desk).map(|done| (done, false)),
        _ => {
            let others: Vec<PathBuf> = placeholder_path(&desk).into_iter().collect();
            let (outcome, step) = work::step(&desk.folder, &others, || order(&desk, request));
            let undoable = page.state.did(desk.place, step);
            outcome.map(|done| (done, undoable))
        }
    };
    let flash = match outcome {
        Ok((done, undoable)) => Flash::Done(done, undoable),
        Err(trouble) => Flash::Trouble(trouble),
    };
    page.state.flash(desk.place, flash);
    Some(desk.go(Step::Check))
}

fn order(desk: &Desk<'_>, request: &Request) -> Result<Done, Trouble> {
    let (folder, rules) = (desk.folder.as_path(), &desk.page.workplace.rules);
    match request.field("doe").unwrap_or_default() {
        "leeg" => placeholder(desk),
        "terug" => {
            let what = request.field("wat").unwrap_or_default().to_owned();
            change(folder, rules, Edit::TakeBack { what }).map(|()| Done::TakenBack)
        }
        "intrekken" => {
            let code = request.field("code").unwrap_or_default().to_owned();
            let edit = Edit::Unwaive { code, subject: subject(request) };
            change(folder, rules, edit).map(|()| Done::TakenBack)
        }
        "accepteer" => waive(desk, request),
        doe => say(desk, request, doe),
    }
}

/// Undoes what was done last.
fn undo(desk: &Desk<'_>) -> Result<Done, Trouble> {
    let step = desk.page.state.take_step(desk.place).ok_or(Trouble::NothingToUndo)?;
    step.undo().map(|()| Done::Undone).map_err(|reason| match reason {
        NotUndone::ChangedSince => Trouble::ChangedSince,
        NotUndone::Io(error) => trouble::not_written(&error),
    })
}

fn change(folder: &Path, rules: &crate::rules::Ruleset, edit: Edit) -> Result<(), Trouble> {
    work::change_details(folder, rules, &[edit]).map(drop).map_err(|failure| trouble::of_edit(&failure))
}

/// What a waiver is about, as a form says it.
fn subject(request: &Request) -> WaiverSubject {
    match (request.field("wat"), request.field("soort")) {
        (Some(file), _) => WaiverSubject::File(DossierPath::new(file)),
        (None, Some(kind)) => WaiverSubject::Kind(KindId::new(kind)),
        (None, None) => WaiverSubject::Dossier,
    }
}

fn waive(desk: &Desk<'_>, request: &Request) -> Result<Done, Trouble> {
    let by = by(desk, request)?;
    let language = desk.frame.language;
    let code = request.field("code").and_then(Code::from_text).ok_or(Trouble::NotUnderstood)?;
    let reason =
        request.field("reden").ok_or_else(|| Trouble::Empty { field: Label::WhyIsThisRight.get(language).into() })?;
    let subjects = Subjects::of(&desk.folder, &desk.page.workplace.rules).map_err(|error| trouble::of_scan(&error))?;
    // What a form names is as little to be believed as an argument.
    let subject = match subject(request) {
        WaiverSubject::File(file) => WaiverSubject::File(subjects.file(file.as_str()).ok_or(Trouble::NoSuchDocument)?),
        WaiverSubject::Kind(kind) => WaiverSubject::Kind(subjects.kind(kind.as_str()).ok_or(Trouble::NotUnderstood)?),
        WaiverSubject::Dossier => WaiverSubject::Dossier,
    };
    let order = WaiveOrder { code, subject, reason: reason.to_owned(), by, on: desk.page.today() };
    work::waive(&desk.folder, &desk.page.workplace.rules, order).map_err(|reason| trouble::of_waive(&reason))?;
    Ok(Done::Accepted)
}

fn placeholder_path(desk: &Desk<'_>) -> Option<PathBuf> {
    let stem = desk.page.workplace.rules.words.placeholder.first()?;
    Some(desk.folder.join(format!("{stem}.docx")))
}

fn placeholder(desk: &Desk<'_>) -> Result<Done, Trouble> {
    let path = placeholder_path(desk).ok_or(Trouble::NotUnderstood)?;
    work::place_placeholder(&path).map_err(|error| trouble::not_written(&error))?;
    Ok(Done::PlaceholderWritten)
}

/// What a person has seen or arranged, what a file is, when its research was done.
fn say(desk: &Desk<'_>, request: &Request, doe: &str) -> Result<Done, Trouble> {
    let by = by(desk, request)?;
    let language = desk.frame.language;
    let what =
        request.field("wat").ok_or_else(|| Trouble::Empty { field: Label::ThisFileIsIt.get(language).into() })?;
    let subjects = Subjects::of(&desk.folder, &desk.page.workplace.rules).map_err(|error| trouble::of_scan(&error))?;
    let file = || subjects.file(what).ok_or(Trouble::NoSuchDocument);
    let statement = match doe {
        "bevestig" => subjects.confirmable(what).ok_or(Trouble::NoSuchDocument)?,
        "soort" => {
            let kind = request
                .field("soort")
                .ok_or_else(|| Trouble::Empty { field: Label::ThisDocumentIs.get(language).into() })?;
            Statement::Kinds(file()?, vec![subjects.kind(kind).ok_or(Trouble::NotUnderstood)?])
        }
        "datum" => {
            let typed = request.field("datum").unwrap_or_default();
            let day = language::parse_date(typed).ok_or_else(|| Trouble::NotADate { typed: typed.to_owned() })?;
            Statement::Researched(file()?, day)
        }
        _ => return Err(Trouble::NotUnderstood),
    };
    if let Statement::SeenFile(file) = &statement {
        looked_at(desk, file)?;
    }
    let on = desk.page.today();
    desk.page.workplace.settle(&desk.folder, &[statement], (&by, on)).map_err(|reason| trouble::of_settle(&reason))?;
    Ok(Done::Recorded)
}

/// What the page cannot show has to have been opened first: nobody confirms what nobody can have seen.
fn looked_at(desk: &Desk<'_>, file: &DossierPath) -> Result<(), Trouble> {
    let Some(look) = desk.page.state.last(desk.place) else { return Ok(()) };
    let document = look.report.attachments.iter().find(|one| one.file == file.as_str());
    match document {
        Some(document) if needs_opening(desk, document) => Err(Trouble::OpenFirst { file: file.to_string() }),
        _ => Ok(()),
    }
}

/// An old Word document of which nobody saw anything yet.
fn needs_opening(desk: &Desk<'_>, document: &AttachmentReport) -> bool {
    document.format == Format::Doc
        && document.sha256.is_none_or(|sha256| !desk.page.state.was_opened(&sha256.to_string()))
}

/// Who says it.
pub(super) fn by(desk: &Desk<'_>, request: &Request) -> Result<String, Trouble> {
    let by = request.field("door").map(str::to_owned);
    let by = by.or_else(|| desk.by(desk.page.state.last(desk.place).as_deref()));
    let by = by.ok_or_else(|| Trouble::Empty { field: Label::YourName.get(desk.frame.language).into() })?;
    desk.page.state.name_by(&by);
    Ok(by)
}

/// A detail's key in the address of its field.
pub(super) fn field_id(field: &FieldId) -> String {
    format!("veld-{field}")
}
