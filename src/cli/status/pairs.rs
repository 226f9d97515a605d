//! Options that are given as `key=value`, and may be repeated.

use crate::cli::arguments;
use crate::language::Language;
use crate::message::errors::NoPair;
use clap::{Arg, ArgAction, ArgMatches};
use std::collections::BTreeMap;

pub(super) fn argument(name: &'static str, language: Language) -> Arg {
    arguments::text(name, language.pick("WAT=WAARDE", "WHAT=VALUE")).action(ArgAction::Append)
}

pub(super) fn of(matches: &ArgMatches, name: &'static str) -> Result<BTreeMap<String, String>, NoPair> {
    let given = matches.get_many::<String>(name).unwrap_or_default();
    let pair = |text: &String| {
        let pair = text.split_once('=').map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()));
        pair.filter(|(key, value)| !key.is_empty() && !value.is_empty())
            .ok_or_else(|| NoPair { option: name, text: text.clone() })
    };
    given.map(pair).collect()
}
