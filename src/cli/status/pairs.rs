//! Options that are given as `key=value`, and may be repeated.

use crate::cli::{Say, arguments};
use crate::language::Language;
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

/// Something without its `=`.
pub(super) struct NoPair {
    option: &'static str,
    text: String,
}

impl Say for NoPair {
    fn say(&self, language: Language) -> String {
        let Self { option, text } = self;
        language.pick(
            format!("‘{text}’ bij --{option} moet zijn: wat=waarde."),
            format!("‘{text}’ for --{option} has to be: what=value."),
        )
    }
}
