//! `compleet status record`: a status that came by mail or was read on a screen, entered by hand and marked so.

use super::{by, pairs, which};
use crate::cli::{
    Exit, arguments,
    failure::Failure,
    session::{self, Session, home},
    subject::not_empty,
};
use crate::language::Language;
use crate::message::{errors::register::NoRegister, outcome, status as words};
use crate::work::{self, ByHand, Records};
use chrono::{DateTime, NaiveTime, Utc};
use clap::{Arg, ArgMatches, Command};

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick(
            "Leg een status vast die per mail kwam of die u op het scherm zag (ook: noteer)",
            "Record a status that came by mail or that you saw on a screen",
        ))
        .arg(which::argument(language).required(true))
        .arg(
            Arg::new("name")
                .value_name("STATUS")
                .required(true)
                .help(pick("de status, zoals hij er staat", "the status, as it is written")),
        )
        .arg(by(language))
        .arg(
            arguments::text("on", pick("DATUM", "DATE"))
                .help(pick("sinds wanneer (gewoon: nu)", "since when (by default now)")),
        )
        .arg(
            arguments::text("set-by", pick("WIE", "WHO"))
                .help(pick("wie de status zette, als dat er toe doet", "who set the status, where that matters")),
        )
        .arg(pairs::argument("information", language).help(pick(
            "wat erbij stond, zoals bespreekdatum=2026-12-01; mag vaker",
            "what came with it, like bespreekdatum=2026-12-01; may be repeated",
        )))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let rules = session.ruleset(matches)?;
    let by = not_empty(arguments::text_of(matches, "by"), "by")?;
    let time = moment(matches, session)?;
    let information = pairs::of(matches, "information")?;
    let name = matches.get_one::<String>("name").map(String::as_str).unwrap_or_default();
    let mut records = Records::open(&home(session)?, &rules).map_err(NoRegister)?;
    let typed = which::typed(matches);
    let key = which::find_or_adopt(&mut records, typed)?;
    let entry = ByHand { name, set_by: arguments::text_of(matches, "set-by"), time, information, by: &by };
    let now = session.world.now;
    let (followed, event, became) = records.enter_status(key, entry, now)?;
    let asked = work::asked(&followed.dossier, &rules);
    let dossier = words::name(&followed.dossier);
    let words = outcome::words(&became, &rules, asked, language);
    writeln!(session.streams.out, "{dossier}, {name}: {words}")?;
    if !became.waits() {
        return Ok(Exit::InOrder);
    }
    let dossier = crate::message::quoted(&dossier);
    let by = crate::message::quoted(&by);
    let command = format!("compleet status confirm {dossier} {event} --by {by} --reason");
    let said = language
        .pick(format!("Klopt het toch: {command} REDEN"), format!("If it is right all the same: {command} REASON"));
    writeln!(session.streams.out, "{said}")?;
    Ok(Exit::NotInOrder)
}

/// A day without a time is the middle of that day; what is entered later about the same day comes later. None: now.
fn moment(matches: &ArgMatches, session: &Session<'_>) -> Result<Option<DateTime<Utc>>, Failure> {
    let day = session::date(matches, "on")?.filter(|day| *day != session.world.today);
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    Ok(day.map(|day| day.and_time(noon).and_utc()))
}
