//! `compleet contact confirm`: a person says that the fingerprint is the one that its owner read out, and what else is to
//! hold of a contact. Never takes a contact's own word for it.

use crate::cli::{
    Exit,
    arguments::{self, dressed},
    failure::Failure,
    keyring::{self, KeyFailure},
    session::{self, Session},
};
use crate::keys::Contact;
use crate::language::Language;
use crate::message::{Say, contact as words};
use clap::{Arg, ArgMatches, Command};

pub(super) fn describe(language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    dressed(Command::new("confirm"), language)
        .about(pick(
            "Bevestig een contact met de cijfers die de eigenaar voorleest (ook: bevestig)",
            "Confirm a contact by the digits that its owner reads out",
        ))
        .alias("bevestig")
        .arg(super::who(language))
        .arg(digits_argument(language))
        .arg(super::role_argument(language))
        .arg(arguments::switch(
            "earlier",
            pick(
                "meldingen van dit contact gelden ook voor dossiers waarvan hier niet staat aan wie ze zijn gestuurd",
                "reports of this contact hold also for dossiers of which nobody recorded to whom they were sent",
            ),
        ))
        .arg(session::rules_argument(language))
}

/// The digits that the owner of a certificate reads out.
pub(super) fn digits_argument(language: Language) -> Arg {
    arguments::text("digits", language.pick("CIJFERS", "DIGITS")).help(language.pick(
        "de acht groepen cijfers die de eigenaar u per telefoon voorleest (compleet key show)",
        "the eight groups of digits that its owner reads to you by telephone (compleet key show)",
    ))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let trust = keyring::trust(session)?;
    let typed = arguments::text_of(matches, "who").unwrap_or_default();
    let mut contact = keyring::contact(&trust.contacts, typed)?.clone();
    if matches.contains_id("role") {
        let rules = session.ruleset(matches)?;
        contact.roles = super::roles(matches, &rules)?.unwrap_or_default();
    }
    confirm(contact, arguments::text_of(matches, "digits"), matches.get_flag("earlier"), session)
}

/// Confirms a contact, if the digits are those of its certificate; nobody gave them: they are asked.
pub(super) fn confirm(
    mut contact: Contact,
    digits: Option<&str>,
    earlier: bool,
    session: &mut Session<'_>,
) -> Result<Exit, Failure> {
    let (language, name) = (session.language, contact.certificate.name());
    if contact.standing.confirmed.is_none() || digits.is_some() {
        let asked = match digits {
            Some(digits) => Some(digits.to_owned()),
            None if session.world.may_ask => session.ask(&words::ask(&name, language))?,
            None => None,
        };
        let only_digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let given = only_digits(&asked.ok_or_else(|| NoDigits(name.clone()))?);
        if given != only_digits(&contact.certificate.spoken_fingerprint()) {
            writeln!(session.streams.out, "{}", words::other_digits(&name, language))?;
            return Ok(Exit::NotInOrder);
        }
        contact.standing.confirmed.get_or_insert(session.world.now);
        writeln!(session.streams.out, "{}", language.pick(format!("Bevestigd: {name}"), format!("Confirmed: {name}")))?;
    }
    contact.standing.earlier |= earlier;
    keyring::home(session)?.keep_contact(&mut contact).map_err(KeyFailure::from)?;
    if earlier {
        writeln!(session.streams.out, "{}", words::earlier(&name, language))?;
    }
    Ok(Exit::InOrder)
}

/// Nobody gave the digits, and nobody can be asked.
struct NoDigits(String);

impl Say for NoDigits {
    fn say(&self, language: Language) -> String {
        let name = crate::message::quoted(&self.0);
        language.pick(
            format!("bel de eigenaar, laat de cijfers van de vingerafdruk voorlezen, en: compleet contact confirm {name} --digits \"CIJFERS\""),
            format!("call its owner, have the digits of the fingerprint read to you, and: compleet contact confirm {name} --digits \"DIGITS\""),
        )
    }
}
