//! `compleet completions`: what a shell needs to complete our words.

use super::Exit;
use super::failure::Failure;
use super::session::Session;
use crate::language::Language;
use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

pub(super) fn describe(command: Command, language: Language) -> Command {
    command.about(language.pick("Aanvullen van opdrachten in uw shell", "Completions for a shell")).arg(
        Arg::new("shell")
            .value_name("SHELL")
            .required(true)
            .value_parser(value_parser!(Shell))
            .hide_possible_values(true)
            .help("bash, elvish, fish, powershell, zsh"),
    )
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let mut text = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        clap_complete::generate(*shell, &mut (session.program)(session.language), "compleet", &mut text);
    }
    session.streams.out.machine().write_all(&text)?;
    Ok(Exit::InOrder)
}
