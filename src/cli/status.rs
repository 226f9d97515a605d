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
mod outcome;
mod pairs;
mod record;
mod rows;
mod sent;
mod show;
pub(super) mod which;
pub(super) mod words;

use super::arguments::dressed;
use super::failure::Failure;
use super::session::Session;
use super::{Exit, arguments};
use crate::language::Language;
use clap::{ArgMatches, Command};

/// One part of it.
struct Part {
    name: &'static str,
    dutch: Option<&'static str>,
    describe: fn(Command, Language) -> Command,
    run: fn(&ArgMatches, &mut Session<'_>) -> Result<Exit, Failure>,
}

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
    let pick = |nl, en| language.pick(nl, en);
    let command = command
        .about(pick("Volg dossiers na het inpakken", "Follow dossiers after they were packed"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name(pick("SUBOPDRACHT", "COMMAND"))
        .subcommand_help_heading(pick("Subopdrachten", "Commands"));
    PARTS.iter().fold(command, |command, part| {
        let inner = dressed(Command::new(part.name), language);
        let inner = part.dutch.into_iter().fold(inner, Command::alias);
        command.subcommand((part.describe)(inner, language))
    })
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let asked = matches.subcommand();
    let part = asked.and_then(|(name, inner)| Some((PARTS.iter().find(|part| part.name == name)?, inner)));
    match part {
        Some((part, inner)) => (part.run)(inner, session),
        None => Ok(Exit::CouldNotLook),
    }
}

/// Who says it: every entry by hand names a person.
fn by(language: Language) -> clap::Arg {
    arguments::text("by", language.pick("NAAM", "NAME"))
        .required(true)
        .help(language.pick("wie dit vastlegt", "who records this"))
}
