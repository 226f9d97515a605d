//! `compleet man`: the manual page.

use super::Exit;
use super::failure::Failure;
use super::session::Session;
use crate::language::Language;
use clap::{ArgMatches, Command};

pub(super) fn describe(command: Command, language: Language) -> Command {
    command.about(language.pick("De handleiding voor man(1)", "The manual page for man(1)"))
}

pub(super) fn run(_: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let mut text = Vec::new();
    clap_mangen::Man::new((session.program)(session.language)).render(&mut text)?;
    session.streams.out.machine().write_all(&text)?;
    Ok(Exit::InOrder)
}
