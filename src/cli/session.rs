//! What every subcommand has at hand.

use super::world::{Streams, World};
use super::{Say, subcommand};
use crate::language::{self, Language};
use crate::report::printable;
use crate::rules::Ruleset;
use crate::work;
use chrono::NaiveDate;
use clap::{Arg, ArgMatches};
use std::io;
use std::path::{Path, PathBuf};

/// One run of one subcommand.
pub(crate) struct Session<'a> {
    /// The surroundings.
    pub(crate) world: &'a World,
    /// The language that this user reads.
    pub(crate) language: Language,
    /// Where answers come from and words go.
    pub(crate) streams: Streams<'a>,
}

impl Session<'_> {
    /// Tells the person something that is no result.
    pub(crate) fn tell(&mut self, words: &str) -> io::Result<()> {
        writeln!(self.streams.err, "{}", printable(words))
    }

    /// Asks a person one question and returns the answer without white space around it; none at the end of input.
    pub(crate) fn ask(&mut self, question: &str) -> io::Result<Option<String>> {
        write!(self.streams.err, "{question} ")?;
        self.streams.err.flush()?;
        let mut answer = String::new();
        let read = self.streams.input.read_line(&mut answer)?;
        Ok((read > 0).then(|| answer.trim().to_owned()))
    }
}

/// The argument `--rules DIR`.
pub(crate) fn rules_argument(language: Language) -> Arg {
    subcommand::path("rules", language.pick("REGELMAP", "DIR")).long("rules").help(language.pick(
        "de regels van een ander samenwerkingsverband, uit deze map",
        "the rules of another samenwerkingsverband, from this folder",
    ))
}

/// Reads the rules that the arguments ask for.
pub(crate) fn ruleset(matches: &ArgMatches) -> Result<Ruleset, work::RulesFailure> {
    work::ruleset(matches.get_one::<PathBuf>("rules").map(PathBuf::as_path))
}

/// A date that an option gives.
pub(crate) fn date(matches: &ArgMatches, name: &'static str) -> Result<Option<NaiveDate>, NotADate> {
    matches
        .get_one::<String>(name)
        .map(|text| language::parse_date(text).ok_or_else(|| NotADate { option: name, text: text.clone() }))
        .transpose()
}

/// An option that asks for a date was given something else.
pub(crate) struct NotADate {
    option: &'static str,
    text: String,
}

impl Say for NotADate {
    fn say(&self, language: Language) -> String {
        let Self { option, text } = self;
        language.pick(
            format!("‘{text}’ bij --{option} is geen datum. Schrijf een datum als 2026-11-23."),
            format!("‘{text}’ for --{option} is not a date. Write a date like 2026-11-23."),
        )
    }
}

/// Shows a path as the user would type it.
pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
