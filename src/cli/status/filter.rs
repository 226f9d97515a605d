//! What lists are narrowed down by: a request type, a status, whose turn it is. A word that fits nothing is a mistake to be
//! told: an empty list would be taken for good news.

use crate::cli::arguments;
use crate::language::{self, Language};
use crate::lifecycle::LocalState;
use crate::lifecycle::{NameMatch, match_name};
use crate::message::{Say, status as words};
use crate::report::dossiers::{DossierRow, local_id, local_state, local_states};
use crate::rules::{RequestType, Ruleset};
use clap::ArgMatches;

/// What a list is narrowed down by.
pub(super) struct Filter {
    request_type: Option<String>,
    status: Option<Wanted>,
    turn: Option<Turn>,
}

/// A status, as each request type calls it, or how far a dossier came here.
struct Wanted {
    /// Names of statuses.
    names: Vec<(String, String)>,
    /// How far it came here; `Some(None)`: others have only spoken of it.
    local: Option<Option<LocalState>>,
}

/// Whose turn it is.
pub(super) struct Turn(String);

impl Filter {
    pub(super) fn of(matches: &ArgMatches, rules: &Ruleset, language: Language) -> Result<Self, NoSuch> {
        let typed = |option| arguments::text_of(matches, option).map(str::trim);
        Ok(Self {
            request_type: typed("type").map(|typed| request_type(typed, rules)).transpose()?,
            status: typed("status").map(|typed| status(typed, rules, language)).transpose()?,
            turn: Turn::of(matches, rules, language)?,
        })
    }

    pub(super) fn fits(&self, row: &DossierRow) -> bool {
        let is_type = |wanted: &String| row.request_type.as_ref() == Some(wanted);
        self.request_type.as_ref().is_none_or(is_type)
            && self.status.as_ref().is_none_or(|wanted| wanted.fits(row))
            && self.turn.as_ref().is_none_or(|turn| turn.has(row.actor.as_deref()) || row.open.contains(&turn.0))
    }
}

impl Turn {
    pub(super) fn of(matches: &ArgMatches, rules: &Ruleset, language: Language) -> Result<Option<Self>, NoSuch> {
        let Some(typed) = arguments::text_of(matches, "turn").map(str::trim) else { return Ok(None) };
        let found = rules.actors.iter().find(|actor| same(&actor.id, typed) || same(actor.name.get(language), typed));
        let known = || rules.actors.iter().map(|actor| actor.id.clone()).collect();
        found.map(|actor| Some(Self(actor.id.clone()))).ok_or_else(|| NoSuch::new("turn", typed, known()))
    }

    /// What the rules give to nobody is for whoever keeps the list.
    pub(super) fn has(&self, actor: Option<&str>) -> bool {
        actor.is_none_or(|actor| actor == self.0)
    }
}

impl Wanted {
    fn fits(&self, row: &DossierRow) -> bool {
        let reached = [&row.status, &row.phase];
        let is = |(request_type, name): &(String, String)| {
            row.request_type.as_ref() == Some(request_type)
                && reached.into_iter().flatten().any(|reached| reached == name)
        };
        self.names.iter().any(is) || row.status.is_none() && self.local == Some(row.local)
    }
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn request_type(typed: &str, rules: &Ruleset) -> Result<String, NoSuch> {
    let known = || rules.request_types.iter().map(|known| known.id.to_string()).collect();
    let found = rules.request_type_called(typed).map(|known| known.id.to_string());
    found.ok_or_else(|| NoSuch::new("type", typed, known()))
}

fn status(typed: &str, rules: &Ruleset, language: Language) -> Result<Wanted, NoSuch> {
    let meant = |known: &RequestType| match match_name(rules, known, typed, &[]) {
        NameMatch::Status(status) => Some((known.id.to_string(), status.name.clone())),
        _ => known
            .lifecycle
            .statuses
            .iter()
            .find(|status| same(&status.id, typed))
            .map(|status| (known.id.to_string(), words::status(Some(known), &status.id))),
    };
    let names: Vec<_> = rules.request_types.iter().filter_map(meant).collect();
    let local = local_states().find(|local| {
        let words = local_state(*local, language);
        same(local_id(*local), typed) || same(words, typed) || same(words.split(',').next().unwrap_or_default(), typed)
    });
    if names.is_empty() && local.is_none() {
        let statuses = rules.request_types.iter().flat_map(|known| &known.lifecycle.statuses);
        let mut known: Vec<String> = statuses.map(|status| status.name.clone()).collect();
        known.sort();
        known.dedup();
        return Err(NoSuch::new("status", typed, known));
    }
    Ok(Wanted { names, local })
}

/// Nothing is called so.
pub(super) struct NoSuch {
    option: &'static str,
    typed: String,
    known: Vec<String>,
}

impl NoSuch {
    fn new(option: &'static str, typed: &str, known: Vec<String>) -> Self {
        Self { option, typed: typed.to_owned(), known }
    }
}

impl Say for NoSuch {
    fn say(&self, language: Language) -> String {
        let Self { option, typed, known } = self;
        let near = language::nearest(typed, known.iter().map(String::as_str));
        let near = near.map(|near| language.pick(format!(" Bedoelt u ‘{near}’?"), format!(" Did you mean ‘{near}’?")));
        let (near, known) = (near.unwrap_or_default(), known.join(", "));
        language.pick(
            format!("‘{typed}’ bij --{option} is hier niet bekend.{near} Er zijn: {known}."),
            format!("‘{typed}’ for --{option} is not known here.{near} There are: {known}."),
        )
    }
}
