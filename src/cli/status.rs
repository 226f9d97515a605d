//! `compleet status`: follows dossiers after they were packed, a file for each part.
//! Never decides what a status does: that follows from the rules and from everything that happened.

mod apply;
mod confirm;
mod done;
mod filter;
mod form;
mod issue;
mod label;
mod list;
mod next;
mod pairs;
mod record;
mod rows;
mod sent;
mod show;
pub(super) mod which;

pub(super) use issue::{news_order, writing};

use super::failure::Failure;
use super::parts::{self, Part};
use super::session::Session;
use super::{Exit, arguments};
use crate::language::Language;
use clap::{ArgMatches, Command};

macro_rules! parts {
    ($($name:literal $(/ $dutch:literal)? => $module:ident;)*) => {
        /// Every part, in the order of the help.
        const PARTS: &[Part] = &[$(Part {
            name: $name,
            dutch: parts!(@dutch $($dutch)?),
            describe: $module::describe,
            run: $module::run,
        }),*];
    };
    (@dutch) => { None };
    (@dutch $dutch:literal) => { Some($dutch) };
}

parts! {
    "apply" / "verwerk" => apply;
    "record" / "noteer" => record;
    "sent" / "verzonden" => sent;
    "list" / "lijst" => list;
    "show" / "toon" => show;
    "next" / "taken" => next;
    "done" / "gedaan" => done;
    "confirm" / "bevestig" => confirm;
    "form" / "formulier" => form;
    "label" / "noem" => label;
    "issue" / "meld" => issue;
}

pub(super) fn describe(command: Command, language: Language) -> Command {
    let about = language.pick("Volg dossiers na het inpakken", "Follow dossiers after they were packed");
    parts::describe(command.about(about), PARTS, language)
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    parts::run(PARTS, matches, session)
}

/// Who says it: every entry by hand names a person.
fn by(language: Language) -> clap::Arg {
    arguments::text("by", language.pick("NAAM", "NAME"))
        .required(true)
        .help(language.pick("wie dit vastlegt", "who records this"))
}
