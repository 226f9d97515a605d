//! `compleet contact revoke`: a key is not believed any more, from a day on. What arrived here before that day stays.

use super::decided;
use crate::cli::{
    Exit,
    arguments::{self, dressed},
    failure::Failure,
    keyring::{self, KeyFailure},
    session::{self, Session},
};
use crate::keys::Home;
use crate::language::Language;
use crate::message::contact as words;
use chrono::{DateTime, NaiveTime, Utc};
use clap::{ArgMatches, Command};

pub(super) fn describe(language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    dressed(Command::new("revoke"), language)
        .about(pick("Geloof de sleutel van een contact niet meer (ook: intrekken)", "Believe a contact's key no more"))
        .alias("intrekken")
        .arg(super::who(language))
        .arg(arguments::text("since", pick("DATUM", "DATE")).required(true).help(pick(
            "vanaf welke dag; wat hier eerder binnenkwam, blijft gelden",
            "since which day; what arrived here before still holds",
        )))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let (rules, language) = (session.ruleset(matches)?, session.language);
    let day = session::date(matches, "since")?.unwrap_or(session.world.today);
    let since: DateTime<Utc> = day.and_time(NaiveTime::MIN).and_utc();
    let home: Home = keyring::home(session)?;
    // One that was removed can still be revoked: what it decided still holds.
    let contacts = home.all_contacts().map_err(KeyFailure::from)?.0;
    let typed = arguments::text_of(matches, "who").unwrap_or_default();
    let mut contact = keyring::contact(&contacts, typed)?.clone();
    let fell = decided::by(contact.certificate.fingerprint(), Some(since), &rules, session)?;
    contact.standing.revoked = Some(since);
    home.keep_contact(&mut contact).map_err(KeyFailure::from)?;
    let (name, day) = (contact.certificate.name(), language.day(day));
    let said = language.pick(
        format!("Ingetrokken per {day}: {name}. Wat hier eerder binnenkwam, blijft gelden."),
        format!("Revoked since {day}: {name}. What arrived here before still holds."),
    );
    writeln!(session.streams.out, "{said}")?;
    if !fell.is_empty() {
        writeln!(session.streams.out, "{}", words::no_longer(fell.len(), language))?;
        decided::list(&fell, session)?;
    }
    Ok(Exit::InOrder)
}
