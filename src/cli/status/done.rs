//! `compleet status done`: work that is done: who, when, and what the rules ask to record with it.

use super::{by, pairs, which, words};
use crate::cli::failure::Failure;
use crate::cli::session::{self, Session};
use crate::cli::subject::not_empty;
use crate::cli::trouble::register::{NoRegister, home};
use crate::cli::{Exit, Say, arguments};
use crate::language::Language;
use crate::register::Register;
use crate::work::{self, NotEntered, Work};
use clap::{Arg, ArgMatches, Command};

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Leg vast dat werk gedaan is (ook: gedaan)", "Record that work is done"))
        .arg(which::argument(language).required(true))
        .arg(Arg::new("what").value_name(pick("WERK", "WORK")).required(true).help(pick(
            "het woord tussen haken achter het werk in ‘status next’",
            "the word in brackets after the work in ‘status next’",
        )))
        .arg(by(language))
        .arg(
            arguments::text("on", pick("DATUM", "DATE"))
                .help(pick("wanneer (gewoon: vandaag)", "when (by default today)")),
        )
        .arg(arguments::text("note", pick("TEKST", "TEXT")).help(pick("wat verder van belang is", "what else matters")))
        .arg(pairs::argument("record", language).help(pick(
            "wat erbij hoort, zoals ingangsdatum=2026-11-23; mag vaker",
            "what belongs to it, like ingangsdatum=2026-11-23; may be repeated",
        )))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let rules = session::ruleset(matches)?;
    let by = not_empty(arguments::text_of(matches, "by"), "by")?;
    let on = session::date(matches, "on")?.unwrap_or(session.world.today);
    let records = pairs::of(matches, "record")?;
    let what = arguments::text_of(matches, "what").unwrap_or_default().trim();
    let mut register = Register::open(&home(session)?).map_err(NoRegister)?;
    let typed = which::typed(matches);
    let key = register.read(|pen| which::find(pen, typed, &rules))?;
    let work = Work { action: what, by: &by, on, note: arguments::text_of(matches, "note"), records };
    let moment = (session.world.now, session.world.today);
    match register.whole(|pen| work::enter_done(pen, key, work, moment, &rules)) {
        Ok(followed) => {
            let name = words::name(&followed.dossier);
            let said = language.pick(
                format!("Vastgelegd bij {name}: {what} is gedaan."),
                format!("Recorded for {name}: {what} is done."),
            );
            writeln!(session.streams.out, "{said}")?;
            Ok(Exit::InOrder)
        }
        // It was looked at, and the rules say no.
        Err(refused @ NotEntered::Refused(_)) => {
            writeln!(session.streams.out, "{}", refused.say(language))?;
            Ok(Exit::NotInOrder)
        }
        Err(failure) => Err(failure.into()),
    }
}
