//! `compleet status label`: what the user calls a dossier in lists.

use super::which;
use crate::cli::{
    Exit, arguments,
    failure::Failure,
    session::{self, Session, home},
};
use crate::language::Language;
use crate::message::{errors::register::NoRegister, status as words};
use crate::work::Records;
use clap::{Arg, ArgMatches, Command};

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Geef een dossier een naam in uw lijsten (ook: noem)", "Give a dossier a name in your lists"))
        .arg(which::argument(language).required(true))
        .arg(Arg::new("name").value_name(pick("NAAM", "NAME")).required_unless_present("none").help(pick(
            "hoe u het noemt; liever niet naar de leerling",
            "what you call it; better not after the pupil",
        )))
        .arg(arguments::switch("none", pick("haal de naam weg", "take the name away")).conflicts_with("name"))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let rules = session.ruleset(matches)?;
    let name = arguments::text_of(matches, "name").map(str::trim).filter(|name| !name.is_empty());
    let mut records = Records::open(&home(session)?, &rules).map_err(NoRegister)?;
    let typed = which::typed(matches);
    let key = which::find(&mut records, typed)?;
    let dossier = records.label(key, name).map_err(NoRegister)?;
    let now = words::name(&dossier);
    let said = language.pick(
        format!("‘{typed}’ heet in uw lijsten nu ‘{now}’."),
        format!("‘{typed}’ is called ‘{now}’ in your lists now."),
    );
    writeln!(session.streams.out, "{said}")?;
    Ok(Exit::InOrder)
}
