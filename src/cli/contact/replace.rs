//! `compleet contact replace`: the new key of a contact, believed on the word of the old one.

use crate::cli::{
    Exit,
    arguments::{self, dressed},
    failure::Failure,
    keyring::{self, KeyFailure},
    session::Session,
};
use crate::files;
use crate::keys::{self, Contact, Standing};
use crate::language::Language;
use crate::message::{Say, contact as words, shown};
use clap::{ArgMatches, Command};
use std::path::PathBuf;

/// No statement is larger.
const LIMIT: u64 = 256 << 10;

pub(super) fn describe(language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    dressed(Command::new("replace"), language)
        .about(pick(
            "Neem de nieuwe sleutel van een contact over, die de oude sleutel noemt (ook: vervang)",
            "Take over a contact's new key, which its old key names",
        ))
        .alias("vervang")
        .arg(
            arguments::path("file", pick("BESTAND", "FILE")).required(true).help(pick(
                "het bestand dat u kreeg (opvolging.json)",
                "the file that you were given (opvolging.json)",
            )),
        )
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let bytes =
        files::read(&path, LIMIT).map_err(|error| super::NoCertificate { path: path.clone(), error: Some(error) })?;
    let succession = std::str::from_utf8(&bytes).ok().and_then(keys::read_succession);
    let succession = succession.ok_or_else(|| NotReplaced(path.clone(), Why::NoStatement))?;
    let (home, trust) = (keyring::home(session)?, keyring::trust(session)?);
    // What was decided about the new key since is not undone by the same file.
    let before = trust.contacts.iter().find(|contact| contact.certificate == succession.new).cloned();
    let mut old = match trust.contacts.into_iter().find(|contact| contact.certificate == succession.old) {
        Some(contact) if contact.standing.confirmed.is_none() => return Err(NotReplaced(path, Why::Unconfirmed).into()),
        // Whoever has a key that was revoked can sign what he likes with it.
        Some(contact) if contact.standing.revoked.is_some() => return Err(NotReplaced(path, Why::Revoked).into()),
        Some(contact) => contact,
        None => return Err(NotReplaced(path, Why::Unknown).into()),
    };
    if let Some(unfit) = succession.new.unfit(session.world.now) {
        return Err(words::Refused { path, unfit }.into());
    }
    let confirmed = Some(session.world.now);
    let standing = Standing { confirmed, earlier: old.standing.earlier, ..Standing::default() };
    let mut new = before.unwrap_or_else(|| Contact { certificate: succession.new, roles: old.roles.clone(), standing });
    home.keep_contact(&mut new).map_err(KeyFailure::from)?;
    old.standing.followed_by = Some(new.certificate.fingerprint());
    home.keep_contact(&mut old).map_err(KeyFailure::from)?;
    let (name, language) = (new.certificate.name(), session.language);
    let said = language.pick(
        format!(
            "Overgenomen: de nieuwe sleutel van {name}, met dezelfde rollen. De oude blijft bekend voor wat er al was."
        ),
        format!("Taken over: the new key of {name}, with the same roles. The old one stays known for what there was."),
    );
    writeln!(session.streams.out, "{said}")?;
    super::show(&new, session)?;
    Ok(Exit::InOrder)
}

enum Why {
    NoStatement,
    Unknown,
    Unconfirmed,
    Revoked,
}

/// A statement that changes nothing here.
struct NotReplaced(PathBuf, Why);

impl Say for NotReplaced {
    fn say(&self, language: Language) -> String {
        let path = shown(&self.0);
        let why = match self.1 {
            Why::NoStatement => language.pick(
                "dit is geen verklaring van een oude sleutel, of zij is veranderd",
                "this is no statement of an old key, or it was altered",
            ),
            Why::Unknown => language.pick("de oude sleutel is hier niet bekend", "the old key is not known here"),
            Why::Unconfirmed => {
                language.pick("de oude sleutel is hier nooit bevestigd", "the old key was never confirmed here")
            }
            Why::Revoked => language.pick("de oude sleutel is hier ingetrokken", "the old key was revoked here"),
        };
        language.pick(
            format!("‘{path}’: {why}. Vraag om het nieuwe certificaat, voeg het toe (compleet contact add) en bel."),
            format!("‘{path}’: {why}. Ask for the new certificate, add it (compleet contact add) and call."),
        )
    }
}
