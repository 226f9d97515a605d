//! `compleet cache`: what was understood of documents before, thrown away.

use super::Exit;
use super::arguments::dressed;
use super::failure::Failure;
use super::register::NotWritten;
use super::session::Session;
use crate::cache;
use crate::cli::session::home;
use crate::language::Language;
use clap::{ArgMatches, Command};

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    let clear = dressed(Command::new("clear"), language)
        .about(pick(
            "Gooi weg wat van eerder gelezen documenten bewaard is (ook: wis)",
            "Throw away what is kept of documents that were read before",
        ))
        .alias("wis");
    command
        .about(pick("Wat van eerder gelezen documenten bewaard is", "What is kept of documents that were read before"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name(pick("SUBOPDRACHT", "COMMAND"))
        .subcommand_help_heading(pick("Subopdrachten", "Commands"))
        .subcommand(clear)
}

pub(super) fn run(_: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let found = clear(session)?;
    let language = session.language;
    let said = match found {
        true => language.pick(
            "Weggegooid. Documenten worden bij de volgende controle opnieuw gelezen.",
            "Thrown away. Documents are read again at the next check.",
        ),
        false => language.pick("Er was niets bewaard.", "Nothing was kept."),
    };
    writeln!(session.streams.out, "{said}")?;
    Ok(Exit::InOrder)
}

/// Throws away all readings. Says whether there were any.
pub(super) fn clear(session: &Session<'_>) -> Result<bool, Failure> {
    let Some(folder) = session.world.cache.clone() else { return Ok(false) };
    let home = home(session)?;
    cache::clear(&folder, &home).map_err(|error| NotWritten::new(&folder, error).into())
}
