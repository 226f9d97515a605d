//! `compleet mend`: better documents from those that are there, and back again, a file for each part.
//! Never touches a document that is not named.

mod back;
mod orders;
mod pages;

use super::failure::Failure;
use super::parts::{self, Part};
use super::session::Session;
use super::{Exit, arguments};
use crate::language::Language;
use clap::{Arg, ArgMatches, Command};

/// Every part, in the order of the help.
const PARTS: &[Part] = &[
    Part { name: "merge", dutch: Some("samen"), describe: orders::describe_merge, run: orders::merge },
    Part { name: "pages", dutch: Some("bladen"), describe: pages::describe, run: pages::run },
    Part { name: "rename", dutch: Some("naam"), describe: orders::describe_rename, run: orders::rename },
    Part { name: "leave-out", dutch: Some("weglaten"), describe: orders::describe_leave_out, run: orders::leave_out },
    Part { name: "undo", dutch: Some("terug"), describe: back::describe_undo, run: back::undo },
    Part { name: "list", dutch: Some("lijst"), describe: back::describe_list, run: back::list },
];

pub(super) fn describe(command: Command, language: Language) -> Command {
    let about = language
        .pick("Maak documenten beter; het origineel blijft (ook: herstel)", "Mend documents; the originals stay");
    parts::describe(command.about(about), PARTS, language)
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    parts::run(PARTS, matches, session)
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
