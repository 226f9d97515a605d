//! `compleet status list`: every dossier that is followed here, where it stands, and whose turn it is.

use super::filter::Filter;
use super::rows::{Rows, is_noise};
use crate::cli::{
    Exit, arguments,
    failure::Failure,
    keyring,
    session::{self, Session, home},
};
use crate::language::Language;
use crate::message::errors::register::NoRegister;
use crate::report::dossiers::{self, DossierRow};
use crate::work::Records;
use clap::{Arg, ArgMatches, Command};
use std::io;

/// The width of a page where no terminal says otherwise.
const PAGE: usize = 80;

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Toon alle dossiers en hun stand (ook: lijst)", "Show all dossiers and where they stand"))
        .arg(
            arguments::text("type", pick("AANVRAAGTYPE", "TYPE"))
                .help(pick("alleen dit aanvraagtype", "this request type only")),
        )
        .arg(arguments::text("status", "STATUS").help(pick("alleen deze status", "this status only")))
        .arg(
            arguments::text("turn", pick("WIE", "WHO"))
                .help(pick("alleen wat op deze partij wacht", "only what waits for this party")),
        )
        .arg(arguments::switch(
            "open",
            pick(
                "alleen waar nog iets te doen of te wachten is",
                "only where something is still to be done or awaited",
            ),
        ))
        .arg(arguments::switch(
            "waiting",
            pick("alleen waar iets op uw besluit wacht", "only where something waits for your decision"),
        ))
        .arg(
            Arg::new("format")
                .long("format")
                .value_name(pick("VORM", "FORMAT"))
                .value_parser(["terminal", "json", "csv"])
                .hide_possible_values(true)
                .default_value("terminal")
                .hide_default_value(true)
                .help(pick("terminal (gewoon), json of csv", "terminal (the default), json or csv")),
        )
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session.ruleset(matches)?;
    let listed = match Records::open_to_read(&home(session)?, &rules).map_err(NoRegister)? {
        Some(mut records) => records.listed().map_err(NoRegister)?,
        None => Vec::new(),
    };
    let trust = keyring::trust(session)?;
    let maker = Rows::new(&rules, &trust, session);
    let (language, today) = (session.language, session.world.today);
    let filter = Filter::of(matches, &rules, language)?;
    let wanted = |row: &DossierRow| {
        filter.fits(row)
            && !(matches.get_flag("open") && is_over(row))
            && !(matches.get_flag("waiting") && row.waiting == 0)
    };
    let rows = listed.iter().filter(|one| !is_noise(one)).map(|one| maker.row(one)).filter(wanted);
    let rows: Vec<DossierRow> = rows.collect();
    let out = &mut session.streams.out;
    match arguments::text_of(matches, "format") {
        Some("json") => out.write_all(dossiers::json(&rows, today).map_err(io::Error::from)?.as_bytes())?,
        // A table has its own mark and line ends.
        Some("csv") => out.machine().write_all(dossiers::csv(&rows).map_err(io::Error::other)?.as_bytes())?,
        _ if listed.is_empty() => writeln!(
            out,
            "{}",
            language.pick(
                "Er wordt hier nog geen dossier gevolgd. Dat begint met inpakken: compleet pack MAP",
                "No dossier is followed here yet. That begins with packing: compleet pack FOLDER",
            )
        )?,
        _ if rows.is_empty() => {
            writeln!(out, "{}", language.pick("Geen dossier past daarbij.", "No dossier fits."))?;
        }
        _ => {
            let width = session.world.width.unwrap_or(PAGE);
            dossiers::terminal(&rows, language, width).try_for_each(|row| out.write_all(row.as_bytes()))?;
        }
    }
    Ok(Exit::InOrder)
}

/// Closed, and nobody has to do anything any more.
fn is_over(row: &DossierRow) -> bool {
    row.ended && row.waiting == 0 && row.open.is_empty()
}
