//! One dossier: which of its screens there are, how it is looked at, the pictures of its pages.

use super::frame::Frame;
use super::parts::{folder_name, sign, told};
use super::state::{Flash, Look, Looked, PlaceId};
use super::{Page, trouble};
use crate::doorway::{Body, Request, Response};
use crate::message::Repeat;
use crate::message::page::{self as words, Label};
use crate::report::{self, DossierReport};
use crate::work::{self, CheckResult};
use chrono::TimeDelta;
use maud::{Markup, html};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// How long a browser waits for a check before it is told that the program is still reading.
const PATIENCE: Duration = Duration::from_millis(900);

/// From then on a person is told that it takes long.
const LONG: TimeDelta = TimeDelta::seconds(30);

/// A step of a dossier's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub(super) enum Step {
    Request,
    Check,
    File,
    Follow,
}

impl Step {
    const ALL: [Self; 4] = [Self::Request, Self::Check, Self::File, Self::Follow];

    pub(super) fn path(self) -> &'static str {
        match self {
            Self::Request => "aanvraag",
            Self::Check => "controle",
            Self::File => "indienen",
            Self::Follow => "volgen",
        }
    }

    pub(super) fn label(self) -> Label {
        match self {
            Self::Request => Label::StepRequest,
            Self::Check => Label::StepCheck,
            Self::File => Label::StepFile,
            Self::Follow => Label::StepFollow,
        }
    }
}

/// A dossier that a request is about.
pub(super) struct Desk<'p> {
    pub(super) page: &'p Page,
    pub(super) frame: Frame<'p>,
    pub(super) place: PlaceId,
    pub(super) folder: PathBuf,
}

impl<'p> Desk<'p> {
    pub(super) fn of(page: &'p Page, request: &'p Request, place: &str) -> Option<Self> {
        let (place, folder) = page.state.folder(place)?;
        Some(Self { page, frame: page.frame(&request.root), place, folder })
    }

    /// The address of one of its screens.
    pub(super) fn address(&self, step: Step) -> String {
        format!("{}/dossier/{}/{}", self.frame.root, self.place, step.path())
    }

    /// An address below the dossier.
    pub(super) fn below(&self, path: &str) -> String {
        format!("{}/dossier/{}/{path}", self.frame.root, self.place)
    }

    pub(super) fn go(&self, step: Step) -> Response {
        Response::see_other(self.address(step))
    }

    /// Looks at the dossier as it lies there now; none: that takes a while, and a page says so.
    pub(super) fn look(&self) -> Option<Looked> {
        let (workplace, folder) = (Arc::clone(&self.page.workplace), self.folder.clone());
        let (today, language) = (self.page.today(), self.frame.language);
        let look = move || {
            let found = workplace.check(&folder, None, today).map_err(|reason| trouble::of_look(&reason))?;
            let report = report_of(&workplace, &folder, &found, language);
            Ok(Arc::new(Look { checked: found.checked, report }))
        };
        self.page.state.look(self.place, (PATIENCE, (self.page.setting.clock)()), look)
    }

    /// Shows a screen of the dossier as it lies there now.
    pub(super) fn screen(&self, step: Step, show: impl FnOnce(&Look) -> Markup) -> Response {
        match self.look() {
            None => self.waiting(step),
            Some(Ok(look)) => self.show(step, &show(&look)),
            Some(Err(words::Trouble::NoDetails)) => self.go(Step::Request),
            Some(Err(trouble)) => self.show(
                step,
                &html! {
                    h1 { (self.frame.say(Label::CouldNotLook)) }
                    div.summary role="alert" { p { (trouble.get(self.frame.language)) } }
                    (self.again())
                },
            ),
        }
    }

    /// A whole screen, with what stands above each.
    pub(super) fn show(&self, step: Step, main: &Markup) -> Response {
        let flash = self.page.state.take_flash(self.place);
        let whole = html! { (self.head(step)) (self.flash(flash)) (main) };
        Response::page(self.frame.page(step.label(), &whole))
    }

    fn waiting(&self, step: Step) -> Response {
        let main = html! {
            (self.head(step))
            h1 { (self.frame.say(Label::Reading)) }
            p.lead role="status" { (self.frame.say(Label::ReadingWords)) }
            @if self.page.state.looking_for(self.place, (self.page.setting.clock)()) > LONG {
                p.notice { (sign("doubtful")) span { (self.frame.say(Label::LongReading)) } }
                p { a.button href={(self.frame.root) "/"} { (self.frame.say(Label::Start)) } }
            }
            p { a.button href=(self.address(step)) { (self.frame.say(Label::ShowNow)) } }
        };
        Response::page(self.frame.waiting(step.label(), &main))
    }

    /// Looks again, at what a person changed in the folder.
    pub(super) fn again(&self) -> Markup {
        html! { p { a.button href=(self.address(Step::Check)) { (self.frame.say(Label::CheckAgain)) } } }
    }

    fn head(&self, step: Step) -> Markup {
        html! {
            p.dossier { (folder_name(&self.folder)) }
            nav.steps aria-label=(self.frame.say(Label::Steps)) {
                ol { @for one in Step::ALL {
                    li { a href=(self.address(one)) aria-current=[(one == step).then_some("step")] { (self.frame.say(one.label())) } }
                } }
            }
        }
    }

    fn flash(&self, flash: Option<Flash>) -> Markup {
        let undo = |path, fields: &[(&'static str, String)]| self.form(path, fields, Label::Undo, "link");
        match &flash {
            Some(Flash::Taken(done, event)) => {
                let fields = [("over", event.clone()), ("besluit", "terug".to_owned())];
                told(done.get(self.frame.language), &undo("besluit", &fields))
            }
            Some(Flash::Mended(number)) => {
                let fields = [("doe", "terug".to_owned()), ("nummer", number.clone())];
                let back = self.form("herstel", &fields, Label::PutBack, "link");
                told(words::Done::Mended.get(self.frame.language), &back)
            }
            Some(Flash::Done(done, true)) => {
                let fields = [("doe", "ongedaan".to_owned())];
                told(done.get(self.frame.language), &undo("los-op", &fields))
            }
            _ => self.frame.flash(flash.as_ref()),
        }
    }

    /// A form that is one button.
    pub(super) fn form(&self, path: &str, fields: &[(&'static str, String)], label: Label, class: &str) -> Markup {
        html! {
            form method="post" action=(self.below(path)) {
                @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
                button class=(class) { (self.frame.say(label)) }
            }
        }
    }

    /// Who works at the page: as somebody said, or as the details or the school name the contact.
    pub(super) fn by(&self, look: Option<&Look>) -> Option<String> {
        let contact = |fields: &work::Values| {
            let found =
                fields.iter().find(|(key, _)| key.as_str() == CONTACT).map(|(_, value)| value.trim().to_owned());
            found.filter(|name| !name.is_empty())
        };
        let details = look.and_then(|look| look.checked.dossier.details.as_ref());
        self.page.state.by().or_else(|| contact(&details?.fields)).or_else(|| contact(&self.page.workplace.school()))
    }
}

/// The detail that names who works at a request.
const CONTACT: &str = "contactpersoon";

/// Where a dossier's way goes on: with its request, where nothing is known of that yet.
pub(super) fn enter(page: &Page, request: &Request, place: &str) -> Option<Response> {
    let desk = Desk::of(page, request, place)?;
    page.state.choose(desk.place);
    Some(desk.go(Step::Check))
}

/// The report on a dossier, the same that `check` writes.
pub(super) fn report_of(
    workplace: &work::Workplace,
    folder: &Path,
    found: &CheckResult,
    language: crate::language::Language,
) -> DossierReport {
    let order = report::ReportOrder {
        checked: &found.checked,
        path: &folder.to_string_lossy(),
        notices: found.notices.iter().map(|notice| trouble::notice(notice, language)).collect(),
        repeat: &Repeat::default(),
        accept_help: false,
    };
    report::dossier(&order, &workplace.rules, language)
}

/// A page of a document, or with the number 0 its first page small, of the dossier as it was looked at last.
pub(super) fn picture(page: &Page, [place, document, number]: [&str; 3]) -> Option<Response> {
    let (place, _) = page.state.folder(place)?;
    let (document, number) = (document.parse::<usize>().ok()?, number.strip_suffix(".png")?.parse::<u32>().ok()?);
    let look = page.state.last(place)?;
    let attachment = look.checked.dossier.attachments.get(document)?;
    let key = (place, document, number, attachment.sha256()?.to_string());
    let picture = page.state.picture(&key).or_else(|| {
        let _busy = page.state.work();
        let painters = page.workplace.painters();
        let drawn = match number {
            0 => work::small_page(attachment, painters),
            _ => work::large_page(attachment, number, painters),
        };
        let drawn = Arc::new(drawn?);
        page.state.keep_picture(key, &drawn);
        Some(drawn)
    })?;
    Some(Response { status: 200, body: Body::Picture(picture.to_vec()) })
}
