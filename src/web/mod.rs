//! The page: from a request to an order of `work`, and from what came of it to a page for the browser.
//! Never knows how a check works, never touches the register or a worker, and never lets a text of somebody else become
//! markup.
//!
//! Every step works without script. Addresses name a folder by a number of this run alone: what a browser keeps of them
//! says nothing of a pupil.

mod agenda;
mod ask;
mod begin;
mod check;
mod dossier;
mod drop;
mod file;
mod follow;
mod frame;
mod help;
mod keys;
mod mail;
mod manual;
mod mend;
mod overview;
mod pack;
mod parts;
mod post;
mod receiver;
mod request;
mod rule_file;
mod settle;
mod standing;
mod state;
mod trouble;
mod welcome;

use crate::doorway::{Body, Refusal, Request, Response, Site};
use crate::files;
use crate::language::Language;
use crate::message::page::Label;
use crate::work::Workplace;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use frame::Frame;
use state::State;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

/// How long a screen may take before the browser is told that something does not answer.
const PATIENCE: Duration = Duration::from_secs(8);
/// The colours and letters are those of the report.
const STYLE: &str = concat!(include_str!("../report/html/base.css"), include_str!("stijl.css"));
const SCRIPT: &str = include_str!("pagina.js");

/// What the page is told of the process that it runs in.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The language of this user.
    pub language: Language,
    /// The user's own folder, where looking for a dossier begins.
    pub user: Option<PathBuf>,
    /// What the clock says.
    pub clock: fn() -> DateTime<Utc>,
    /// What the clock on the user's wall says at a moment.
    pub wall: fn(DateTime<Utc>) -> NaiveDateTime,
}

/// The page of one run of the program. A person may choose other rules meanwhile: what is asked after that is answered by
/// those.
pub struct Pages {
    page: RwLock<Page>,
}

impl Pages {
    /// Makes a page for a place of work; it begins with a folder, or a file with rules, where one was given. `named`: the
    /// rules are those that the person named, and nobody is asked for a region.
    pub fn new(setting: Setting, (workplace, named): (Workplace, bool), folder: Option<PathBuf>) -> Self {
        let state = Arc::new(State::default());
        state.begin_with(folder);
        Self { page: RwLock::new(Page { setting, named, workplace: Arc::new(workplace), state }) }
    }

    /// The page as it is now.
    fn page(&self) -> Page {
        self.page.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The page, with the rules that hold while one request is answered.
#[derive(Clone)]
struct Page {
    setting: Setting,
    named: bool,
    workplace: Arc<Workplace>,
    state: Arc<State>,
}

impl Page {
    /// The day, where the user is.
    fn today(&self) -> NaiveDate {
        self.day((self.setting.clock)())
    }

    /// The day of a moment, where the user is.
    fn day(&self, moment: DateTime<Utc>) -> NaiveDate {
        (self.setting.wall)(moment).date()
    }

    fn frame<'a>(&self, root: &'a str) -> Frame<'a> {
        Frame { root, language: self.setting.language }
    }

    fn route(&self, request: &Request) -> Option<Response> {
        let path: Vec<&str> = request.path.iter().map(String::as_str).collect();
        match (request.is_post, &path[..]) {
            (false, []) => Some(begin::start(self, request, None)),
            (false, ["stijl.css"]) => Some(Response { status: 200, body: Body::Style(STYLE) }),
            (false, ["pagina.js"]) => Some(Response { status: 200, body: Body::Script(SCRIPT) }),
            (false, [welcome::PLACE]) => Some(welcome::screen(self, request)),
            (true, [welcome::PLACE]) => Some(welcome::answered(self, request)),
            (true, ["pad"]) => Some(begin::pasted(self, request)),
            (false, ["map", place]) => begin::folder(self, request, place),
            (true, ["kies", place]) => begin::chosen(self, request, place),
            (false, ["overzicht", place]) => overview::screen(self, request, place),
            (true, ["overzicht", place]) => overview::begin(self, request, place),
            (true, ["overzicht", place, "inpakken"]) => overview::pack(self, request, place),
            (true, ["overzicht", place, "stop"]) => overview::stop(self, request, place),
            (false, ["overzicht", place, file]) => overview::report(self, request, [place, file]),
            (false, ["post", place]) => post::screen(self, request, place),
            (true, ["post", place]) => post::take(self, request, place),
            (false, ["regels", place]) => rule_file::screen(self, request, place),
            (true, ["regels", place]) => rule_file::take(self, request, place),
            (false, ["sleutel"]) => Some(keys::screen(self, request)),
            (false, ["sleutel", "certificaat.pem"]) => keys::download(self),
            (true, ["sleutel", "maak"]) => Some(keys::make_key(self, request)),
            (true, ["contact", "nieuw"]) => Some(keys::add(self, request)),
            (true, ["contact", "rollen"]) => Some(keys::change(self, request)),
            (true, ["contact", "vergeet"]) => Some(keys::forget(self, request)),
            (true, ["zoek"]) => Some(drop::search(self, request)),
            (true, ["nieuw"]) => drop::make(self, request),
            (false, ["hulp"]) => Some(help::manual(self, request)),
            (false, ["uitleg", code]) => help::explain(self, request, code),
            (false, ["beeld", place, document, number]) => dossier::picture(self, [place, document, number]),
            (false, ["dossier", place]) => dossier::enter(self, request, place),
            (false, ["dossier", place, "aanvraag"]) => request::screen(self, request, place),
            (false, ["dossier", place, "aanvraag", id]) => request::of_type(self, request, [place, id]),
            (true, ["dossier", place, "aanvraag", id]) => request::save(self, request, [place, id]),
            (false, ["dossier", place, "controle"]) => check::screen(self, request, place),
            (false, ["dossier", place, "indienen"]) => file::screen(self, request, place),
            (true, ["dossier", place, "nummer"]) => file::numbered(self, request, place),
            (false, ["dossier", place, "volgen"]) => follow::screen(self, request, place),
            (false, ["dossier", place, "status", id]) => follow::status(self, request, [place, id]),
            (true, ["dossier", place, "status", id]) => follow::record(self, request, [place, id]),
            (true, ["dossier", place, "mail"]) => mail::read(self, request, place),
            (true, ["dossier", place, "taak"]) => follow::done(self, request, place),
            (true, ["dossier", place, "besluit"]) => follow::decide(self, request, place),
            (true, ["dossier", place, "sluiten"]) => follow::close(self, request, place),
            (true, ["dossier", place, "delen"]) => standing::share(self, request, place),
            (false, ["dossier", place, "agenda.ics"]) => agenda::of_dossier(self, request, place),
            (true, ["dossier", place, "inpakken"]) => pack::pack(self, request, place),
            (true, ["dossier", place, "klaarzetten"]) => file::lay_out(self, request, place),
            (true, ["dossier", place, "open"]) => file::open(self, request, place),
            (true, ["dossier", place, "herstel"]) => mend::mend(self, request, place),
            (true, ["dossier", place, "los-op"]) => settle::settle(self, request, place),
            _ => None,
        }
    }
}

impl Page {
    fn answer(&self, request: &Request) -> Response {
        let asked = welcome::first(self, request).or_else(|| self.route(request));
        asked.unwrap_or_else(|| {
            let frame = self.frame(&request.root);
            let page = frame.message(Label::NotFoundTitle, Label::NotFound);
            Response { status: 404, body: Body::Page(page) }
        })
    }

    /// Where a browser begins.
    fn landing(&self) -> String {
        match self.state.take_beginning() {
            Some((place, folder)) if files::is_folder(&folder) => format!("map/{place}"),
            Some((place, _)) => format!("regels/{place}"),
            None if welcome::is_first(self) => welcome::PLACE.to_owned(),
            None => String::new(),
        }
    }
}

impl Site for Pages {
    fn answer(&self, request: &Request) -> Response {
        let page = self.page();
        let answer = page.answer(request);
        if let Some(chosen) = page.state.take_workplace() {
            self.page.write().unwrap_or_else(PoisonError::into_inner).workplace = chosen;
        }
        answer
    }

    fn refuse(&self, refusal: Refusal) -> String {
        let (title, words) = match refusal {
            Refusal::NotOpened => (Label::NotOpenedTitle, Label::NotOpened),
            Refusal::WrongHost | Refusal::Foreign | Refusal::Method | Refusal::Form => {
                (Label::RefusedTitle, Label::Refused)
            }
            Refusal::Broken => (Label::BrokenTitle, Label::Broken),
        };
        self.page().frame("").bare(title, words)
    }

    fn slow(&self, request: &Request) -> Response {
        let page = self.page().frame(&request.root).message(Label::SlowTitle, Label::Slow);
        Response { status: 503, body: Body::Page(page) }
    }

    /// What a person sends may take as long as it takes, and so may a report on a thousand dossiers.
    fn patience(&self, request: &Request) -> Option<Duration> {
        let is_report = request.path.last().is_some_and(|last| last.starts_with("verslag."));
        (!request.is_post && !is_report).then_some(PATIENCE)
    }

    fn landing(&self) -> String {
        self.page().landing()
    }

    fn take_folder(&self, folder: Option<PathBuf>) {
        self.page().state.begin_with(folder);
    }

    fn news(&self) -> u64 {
        self.page().state.news()
    }

    fn is_busy(&self) -> bool {
        self.page().state.is_busy()
    }
}
