//! `compleet mend`: better documents from those that are there, and back again, a file for each part.
//! Never touches a document that is not named.

mod back;
mod orders;
mod pages;
mod words;

use super::arguments::dressed;
use super::failure::Failure;
use super::session::Session;
use super::{Exit, arguments};
use crate::language::Language;
use clap::{Arg, ArgMatches, Command};

/// One part of it.
struct Part {
    name: &'static str,
    dutch: &'static str,
    describe: fn(Command, Language) -> Command,
    run: fn(&ArgMatches, &mut Session<'_>) -> Result<Exit, Failure>,
}

/// Every part, in the order of the help.
const PARTS: &[Part] = &[
    Part { name: "merge", dutch: "samen", describe: orders::describe_merge, run: orders::merge },
    Part { name: "pages", dutch: "bladen", describe: pages::describe, run: pages::run },
    Part { name: "rename", dutch: "naam", describe: orders::describe_rename, run: orders::rename },
    Part { name: "leave-out", dutch: "weglaten", describe: orders::describe_leave_out, run: orders::leave_out },
    Part { name: "undo", dutch: "terug", describe: back::describe_undo, run: back::undo },
    Part { name: "list", dutch: "lijst", describe: back::describe_list, run: back::list },
];

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    let command = command
        .about(pick("Maak documenten beter; het origineel blijft (ook: herstel)", "Mend documents; the originals stay"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name(pick("SUBOPDRACHT", "COMMAND"))
        .subcommand_help_heading(pick("Subopdrachten", "Commands"));
    PARTS.iter().fold(command, |command, part| {
        let inner = dressed(Command::new(part.name), language).alias(part.dutch);
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

/// The file that it is about.
fn file(language: Language) -> Arg {
    Arg::new("file")
        .value_name(language.pick("BESTAND", "FILE"))
        .required(true)
        .help(language.pick("het document in die map", "the document in that folder"))
}

/// What the new document is called.
fn name(language: Language) -> Arg {
    arguments::text("as", language.pick("NAAM", "NAME"))
        .help(language.pick("hoe het nieuwe document heet", "what the new document is called"))
}

/// Who does it.
fn by(language: Language) -> Arg {
    arguments::text("by", language.pick("NAAM", "NAME"))
        .required(true)
        .help(language.pick("wie dit doet", "who does this"))
}

/// Do it where something is lost that the program asks about first.
fn anyway(language: Language) -> Arg {
    arguments::switch(
        "anyway",
        language.pick(
            "ook als bijgevoegde bestanden, scripts of een slot op wijzigen daarbij wegvallen",
            "even where attached files, scripts or a lock against changes are lost by it",
        ),
    )
}
