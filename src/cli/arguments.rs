//! What the arguments of several subcommands have in common, and what they were given.

use crate::language::Language;
use clap::{Arg, ArgMatches, Command, value_parser};
use std::path::{Path, PathBuf};

/// Gives a command its headings and its `--help` in the reader's language.
pub(crate) fn dressed(command: Command, language: Language) -> Command {
    command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .help_template(language.pick(
            "{about-with-newline}\nGebruik: {usage}\n\n{all-args}{after-help}",
            "{about-with-newline}\nUsage: {usage}\n\n{all-args}{after-help}",
        ))
        .next_help_heading(language.pick("Opties", "Options"))
}

/// An option that takes a path.
pub(crate) fn path(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).value_name(value).value_parser(value_parser!(PathBuf))
}

/// The dossier's folder, as the first argument.
pub(crate) fn folder(language: Language) -> Arg {
    path("folder", language.pick("MAP", "FOLDER"))
        .required(true)
        .value_hint(clap::ValueHint::DirPath)
        .help(language.pick("de map met het dossier", "the folder that holds the dossier"))
}

/// The folder that [`folder`] was given.
pub(crate) fn folder_of(matches: &ArgMatches) -> PathBuf {
    matches.get_one::<PathBuf>("folder").map_or_else(|| PathBuf::from("."), |path| without_quote(path))
}

/// Shells of Windows take the backslash in `"C:\map\"` for part of a quote, and hand over a quote that no path can hold.
pub(crate) fn without_quote(path: &Path) -> PathBuf {
    match path.to_str().and_then(|text| text.strip_suffix('"')).filter(|_| cfg!(windows)) {
        Some(text) => PathBuf::from(text),
        None => path.to_path_buf(),
    }
}

/// An option that takes a text.
pub(crate) fn text(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value)
}

/// The text that an option was given.
pub(crate) fn text_of<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.get_one::<String>(name).map(String::as_str)
}

/// A switch.
pub(crate) fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(clap::ArgAction::SetTrue).help(help)
}
