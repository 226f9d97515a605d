//! `compleet status next`: the work of all dossiers, by whom and by when; what has a day may go into an agenda.

mod work_list;

use super::filter::Turn;
use super::rows::{Rows, is_noise};
use super::which;
use crate::cli::{
    Exit, arguments,
    failure::Failure,
    keyring,
    register::NotWritten,
    session::{self, Session, home},
};
use crate::files::{self, Existing};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::{errors::register::NoRegister, shown, wrap::paragraph};
use crate::register::Listed;
use crate::report::calendar::{Appointment, calendar};
use crate::rules::Ruleset;
use crate::work::Records;
use clap::{ArgMatches, Command};
use std::io;
use std::path::{Path, PathBuf};
use work_list::{Item, items};

/// The width of a page where no terminal says otherwise.
const PAGE: usize = 80;
/// What an agenda calls the work of this program.
const DOMAIN: &str = "compleet";

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick(
            "Toon wat er te doen is, door wie en wanneer (ook: taken)",
            "Show what is to be done, by whom and when",
        ))
        .arg(which::argument(language))
        .arg(
            arguments::text("turn", pick("WIE", "WHO"))
                .help(pick("alleen het werk van deze partij", "the work of this party only")),
        )
        .arg(arguments::switch(
            "all",
            pick("ook wat bij de status hoort en geen werk is", "also what goes with the status and is no work"),
        ))
        .arg(arguments::path("ics", pick("BESTAND", "FILE")).long("ics").help(pick(
            "schrijf wat een dag heeft als agenda in dit bestand",
            "write what has a day as a calendar to this file",
        )))
        .arg(arguments::switch(
            "overwrite",
            pick("ook als dat bestand er al is", "even if there is such a file already"),
        ))
        .arg(arguments::switch("json", pick("als JSON", "as JSON")))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session.ruleset(matches)?;
    let listed = listed(matches, session, &rules)?;
    let trust = keyring::trust(session)?;
    let maker = Rows::new(&rules, &trust, session);
    let turn = Turn::of(matches, &rules, session.language)?;
    let of = |item: &Item| turn.as_ref().is_none_or(|turn| turn.has(item.actor.as_deref()));
    let calendar = matches.get_one::<PathBuf>("ics");
    let whole = calendar.is_some() || matches.get_flag("all");
    let asked = |item: &Item| of(item) && (whole || item.matters(session.world.today));
    let mut all: Vec<Item> = listed.iter().flat_map(|one| items(one, &maker)).filter(asked).collect();
    all.sort_by(|one, other| {
        (one.day.is_none(), one.day, &one.name).cmp(&(other.day.is_none(), other.day, &other.name))
    });
    if let Some(path) = calendar {
        return write_calendar(path, &all, matches, session);
    }
    if matches.get_flag("json") {
        let json = work_list::json(&all, session.world.today).map_err(io::Error::from)?;
        session.streams.out.write_all(json.as_bytes())?;
        return Ok(Exit::InOrder);
    }
    if all.is_empty() {
        writeln!(session.streams.out, "{}", session.language.pick("Er is niets te doen.", "Nothing is to be done."))?;
    }
    let width = session.world.width.unwrap_or(PAGE);
    for item in &all {
        let (first, words) = line(item, session);
        session.streams.out.write_all(paragraph(&first, &words, 4, width).as_bytes())?;
    }
    Ok(Exit::InOrder)
}

fn listed(matches: &ArgMatches, session: &Session<'_>, rules: &Ruleset) -> Result<Vec<Listed>, Failure> {
    let typed = which::typed(matches);
    let Some(mut records) = Records::open_to_read(&home(session)?, rules).map_err(NoRegister)? else {
        return if typed.is_empty() { Ok(Vec::new()) } else { Err(which::unknown(typed).into()) };
    };
    let mut listed = records.listed().map_err(NoRegister)?;
    listed.retain(|one| !is_noise(one));
    if !typed.is_empty() {
        let key = which::find(&mut records, typed)?;
        listed.retain(|one| one.dossier.key == key);
    }
    Ok(listed)
}

fn line(item: &Item, session: &Session<'_>) -> (String, String) {
    let language = session.language;
    let day = match item.day {
        Some(day) if day < session.world.today && !item.takes_place => {
            let day = language.day(day);
            language.pick(format!("{day} (te laat)"), format!("{day} (late)"))
        }
        Some(day) => language.day(day),
        None => String::new(),
    };
    let sender = item.sender_name.as_ref().map(|sender| {
        let sender = one_line(sender);
        language.pick(format!(" (van {sender})"), format!(" (from {sender})"))
    });
    let name = format!("{}{}", item.name, sender.unwrap_or_default());
    let first = if day.is_empty() { format!("{name}  ") } else { format!("{day}  {name}  ") };
    let who = item.actor_name.as_ref().map(|who| format!(" ({who})")).unwrap_or_default();
    let id = item.action.as_ref().filter(|_| item.work).map(|id| format!(" [{id}]")).unwrap_or_default();
    (first, format!("{}{who}{id}", item.text))
}

fn write_calendar(
    path: &Path,
    items: &[Item],
    matches: &ArgMatches,
    session: &mut Session<'_>,
) -> Result<Exit, Failure> {
    let language = session.language;
    let appointment = |item: &Item| {
        let who = item.actor_name.as_ref().map(|who| format!(" ({who})")).unwrap_or_default();
        Some(Appointment {
            uid: format!("{}@{DOMAIN}", item.uid),
            // The request stands still until this is done: it stands on the day on which the agenda is made.
            day: item.day.or_else(|| item.stands_still.then_some(session.world.today))?,
            summary: format!("{}: {}{who}", item.name, item.text),
            description: item.text.clone(),
        })
    };
    let appointments: Vec<Appointment> = items.iter().filter_map(appointment).collect();
    if appointments.is_empty() {
        let said = language.pick(
            "Geen werk heeft een dag, dus er is geen agenda gemaakt.",
            "No work has a day, so no calendar was made.",
        );
        writeln!(session.streams.out, "{said}")?;
        return Ok(Exit::InOrder);
    }
    let name = language.pick("Aanvragen volgens compleet", "Requests according to compleet");
    let text = calendar(name, &appointments, session.world.now);
    let existing = if matches.get_flag("overwrite") { Existing::Replace } else { Existing::Keep };
    files::write(path, text.as_bytes(), existing).map_err(|error| NotWritten::new(path, error))?;
    let (count, path) = (appointments.len(), shown(path));
    let (nl, en) = if count == 1 { ("afspraak", "appointment") } else { ("afspraken", "appointments") };
    let said = language.pick(
        format!("{count} {nl} in ‘{path}’. Open dat bestand in uw agenda."),
        format!("{count} {en} in ‘{path}’. Open that file in your agenda."),
    );
    writeln!(session.streams.out, "{said}")?;
    Ok(Exit::InOrder)
}
