//! `compleet open`: serves the page to this user and opens the browser at it.

use super::failure::Failure;
use super::session::{self, Session};
use super::{Exit, arguments};
use crate::cli::session::home;
use crate::doorway::{self, Door, Handed, Order};
use crate::language::Language;
use crate::message::{Say, errors::reason, shown};
use crate::rules;
use crate::web::{Pages, Setting};
use crate::work::{RulesFailure, Workplace};
use clap::{Arg, ArgMatches, Command, value_parser};
use std::cell::RefCell;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// How long the program stays after the last page is gone, in seconds.
const IDLE: u64 = 10 * 60;

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick(
            "Open de pagina: alles met de muis, in uw eigen browser",
            "Open the page: everything by mouse, in your own browser",
        ))
        .arg(
            Arg::new("folder")
                .value_name(pick("MAP", "FOLDER"))
                .value_parser(value_parser!(PathBuf))
                .value_hint(clap::ValueHint::AnyPath)
                .help(pick(
                    "de map met het dossier, of een bestand met regels",
                    "the folder that holds the dossier, or a file with rules",
                )),
        )
        .arg(arguments::switch(
            "no-browser",
            pick("open geen browser, toon alleen het adres", "open no browser, only show the address"),
        ))
        .arg(arguments::switch(
            "close",
            pick(
                "sluit de pagina die open is, zodra er niets half af is",
                "end the page that is open, once nothing is half done",
            ),
        ))
        .arg(session::rules_argument(language))
        .arg(Arg::new("idle").long("idle").hide(true).value_parser(value_parser!(u64)))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let folder = matches.get_one::<PathBuf>("folder").map(|path| arguments::without_quote(path));
    // The page outlives the folder in which it was started.
    let folder = folder.map(|folder| crate::files::whole_path(&folder));
    let home = home(session)?;
    if matches.get_flag("close") {
        return close(&home, session);
    }
    let claim = doorway::claim(&home).map_err(|error| NotOpened::new(&home, error))?;
    let Some(claim) = claim else { return elsewhere(&home, folder, session) };
    let world = session.world;
    let setting = Setting { language, user: world.user.clone(), clock: world.clock, wall: world.wall };
    // Where nobody said yet whose rules hold, the page asks.
    let rules = match session.ruleset(matches) {
        Err(RulesFailure::Unclear { .. }) => rules::builtin(),
        found => found?,
    };
    let workplace = Workplace::new(rules, Some(home.clone()), world.cache.clone());
    let site = Arc::new(Pages::new(setting, (workplace, matches.contains_id("rules")), folder));
    let door = Door::open(claim).map_err(|error| NotOpened::new(&home, error))?;
    let stop = session.stop();
    let quiet = matches.get_flag("no-browser");
    let told = RefCell::new(&mut *session);
    let show = |address: &str| {
        let words = match !quiet && doorway::open_browser(address) {
            true => language.pick(
                "De pagina is geopend in uw browser. Sluit dit venster pas als u klaar bent.".to_owned(),
                "The page has been opened in your browser. Close this window only when you are done.".to_owned(),
            ),
            false => language.pick(
                format!("Open dit adres in uw browser (het werkt één keer): {address}"),
                format!("Open this address in your browser (it works once): {address}"),
            ),
        };
        let mut session = told.borrow_mut();
        let _ = writeln!(session.streams.out, "{words}").and_then(|()| session.streams.out.flush());
    };
    let idle = Duration::from_secs(matches.get_one::<u64>("idle").copied().unwrap_or(IDLE));
    let order = Order { idle, is_stopped: &|| stop.is_asked(), show: &show };
    door.serve(site, &order).map_err(|error| NotOpened::new(&home, error))?;
    Ok(Exit::InOrder)
}

/// Another start of the program serves this user's page.
fn elsewhere(home: &Path, folder: Option<PathBuf>, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let order = folder.map_or(Handed::Again, Handed::Folder);
    if doorway::hand_over(home, &order).map_err(|error| NotOpened::new(home, error))? {
        let words = language.pick(
            "compleet was al open; de pagina verschijnt in uw browser.",
            "compleet was open already; the page appears in your browser.",
        );
        writeln!(session.streams.out, "{words}")?;
        return Ok(Exit::InOrder);
    }
    let words = language.pick(
        "compleet is al open maar geeft geen antwoord. Sluit het oude venster en probeer het opnieuw.",
        "compleet is open already but does not answer. Close the old window and try again.",
    );
    writeln!(session.streams.err, "{words}")?;
    Ok(Exit::CouldNotLook)
}

/// For who puts another version in the place of this one, or takes it away.
fn close(home: &Path, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    if doorway::close(home).map_err(|error| NotOpened::new(home, error))? {
        writeln!(session.streams.out, "{}", language.pick("De pagina is dicht.", "The page is closed."))?;
        return Ok(Exit::InOrder);
    }
    let words = language.pick(
        "De pagina is nog bezig. Wacht tot het klaar is en probeer het opnieuw.",
        "The page is still at work. Wait until it is done and try again.",
    );
    writeln!(session.streams.err, "{words}")?;
    Ok(Exit::CouldNotLook)
}

/// The page could not be served.
struct NotOpened {
    home: PathBuf,
    error: io::Error,
}

impl NotOpened {
    fn new(home: &Path, error: io::Error) -> Self {
        Self { home: home.to_path_buf(), error }
    }
}

impl Say for NotOpened {
    fn say(&self, language: Language) -> String {
        let (home, why) = (shown(&self.home), reason(&self.error, language));
        language.pick(
            format!("de pagina kon niet worden geopend: {why} ({home})."),
            format!("the page could not be opened: {why} ({home})."),
        )
    }
}
