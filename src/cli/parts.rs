//! A subcommand that has parts of its own: how they join its help, and which of them is meant.
//! Never knows what a part does.

use super::Exit;
use super::arguments::dressed;
use super::failure::Failure;
use super::session::Session;
use crate::language::Language;
use clap::{ArgMatches, Command};

/// One part of a subcommand.
pub(super) struct Part {
    /// Its name.
    pub(super) name: &'static str,
    /// Its Dutch name.
    pub(super) dutch: Option<&'static str>,
    /// Adds its arguments and help.
    pub(super) describe: fn(Command, Language) -> Command,
    /// Does it.
    pub(super) run: fn(&ArgMatches, &mut Session<'_>) -> Result<Exit, Failure>,
}

/// Adds parts to a subcommand, in the order of the help. One of them has to be named.
pub(super) fn describe(command: Command, parts: &[Part], language: Language) -> Command {
    let command = command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name(language.pick("SUBOPDRACHT", "COMMAND"))
        .subcommand_help_heading(language.pick("Subopdrachten", "Commands"));
    parts.iter().fold(command, |command, part| {
        let inner = dressed(Command::new(part.name), language);
        let inner = part.dutch.into_iter().fold(inner, Command::alias);
        command.subcommand((part.describe)(inner, language))
    })
}

/// Does the part that was named.
pub(super) fn run(parts: &[Part], matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let asked = matches.subcommand();
    let part = asked.and_then(|(name, inner)| Some((parts.iter().find(|part| part.name == name)?, inner)));
    match part {
        Some((part, inner)) => (part.run)(inner, session),
        None => Ok(Exit::CouldNotLook),
    }
}
