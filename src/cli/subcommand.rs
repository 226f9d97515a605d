//! The subcommands, each on one line, and the arguments that several of them share.

use super::Exit;
use super::failure::Failure;
use super::session::Session;
use super::{
    check, completions, confirm, contact, explain, init, key, man, pack, register, rules, status, unpack, verify, waive,
};
use crate::language::Language;
use clap::{Arg, ArgMatches, Command, value_parser};
use std::path::{Path, PathBuf};

/// One subcommand.
pub(crate) struct Subcommand {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its Dutch name, where it has another.
    pub(crate) dutch: Option<&'static str>,
    /// Its arguments and its help, without its name.
    pub(crate) describe: fn(Command, Language) -> Command,
    /// What it does.
    pub(crate) run: fn(&ArgMatches, &mut Session<'_>) -> Result<Exit, Failure>,
}

macro_rules! subcommands {
    ($($name:literal $(/ $dutch:literal)? => $module:ident;)*) => {
        /// Every subcommand, in the order of the help.
        pub(crate) const ALL: &[Subcommand] = &[$(Subcommand {
            name: $name,
            dutch: subcommands!(@dutch $($dutch)?),
            describe: $module::describe,
            run: $module::run,
        }),*];
    };
    (@dutch) => { None };
    (@dutch $dutch:literal) => { Some($dutch) };
}

subcommands! {
    "check" / "controleer" => check;
    "init" / "begin" => init;
    "confirm" / "bevestig" => confirm;
    "waive" / "uitzondering" => waive;
    "explain" / "leg-uit" => explain;
    "pack" / "inpakken" => pack;
    "verify" / "verifieer" => verify;
    "unpack" / "uitpakken" => unpack;
    "status" => status;
    "key" / "sleutel" => key;
    "contact" => contact;
    "register" => register;
    "rules" / "regels" => rules;
    "completions" => completions;
    "man" => man;
}

/// Finds a subcommand by its English name.
pub(crate) fn find(name: &str) -> Option<&'static Subcommand> {
    ALL.iter().find(|subcommand| subcommand.name == name)
}

/// Every name of every subcommand.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().flat_map(|subcommand| std::iter::once(subcommand.name).chain(subcommand.dutch))
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
