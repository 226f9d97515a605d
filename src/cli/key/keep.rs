//! The life of the own key: another passphrase, a backup and back, and the statement by which an old key names a new one.

use crate::cli::{
    Exit,
    arguments::{self, dressed},
    failure::Failure,
    keyring::{self, KeyFailure},
    register::NotWritten,
    session::Session,
};
use crate::files::{self, Existing};
use crate::language::Language;
use crate::message::shown;
use clap::{ArgMatches, Command};
use std::path::{Path, PathBuf};

/// The statement lies beside the new certificate.
const STATEMENT: &str = "opvolging.json";

pub(super) fn passphrase_command(language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    dressed(Command::new("passphrase"), language)
        .about(pick("Kies een andere wachtzin (ook: wachtzin)", "Choose another passphrase"))
        .alias("wachtzin")
        .args(keyring::own_passphrase_arguments(language))
        .arg(
            arguments::path("new-passphrase-file", pick("BESTAND", "FILE"))
                .long("new-passphrase-file")
                .help(pick("lees de nieuwe wachtzin uit dit bestand", "read the new passphrase from this file")),
        )
}

pub(super) fn backup_command(language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    dressed(Command::new("backup"), language)
        .about(pick(
            "Bewaar sleutels en contacten in een bestand onder uw wachtzin (ook: reservekopie)",
            "Keep keys and contacts in a file under your passphrase",
        ))
        .alias("reservekopie")
        .arg(arguments::path("file", pick("BESTAND", "FILE")).required(true).help(pick("het bestand", "the file")))
        .arg(arguments::switch(
            "overwrite",
            pick("ook als dat bestand er al is", "even if there is such a file already"),
        ))
        .args(keyring::own_passphrase_arguments(language))
}

pub(super) fn restore_command(language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    dressed(Command::new("restore"), language)
        .about(pick(
            "Zet sleutels en contacten terug uit zo'n bestand (ook: terugzetten)",
            "Put keys and contacts back from such a file",
        ))
        .alias("terugzetten")
        .arg(arguments::path("file", pick("BESTAND", "FILE")).required(true).help(pick("het bestand", "the file")))
        .args(keyring::own_passphrase_arguments(language))
}

pub(super) fn passphrase(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let (home, old) = keyring::ask_own_passphrase(matches, session)?;
    let new = keyring::another_own_passphrase(matches, session)?;
    home.change_passphrase(&old, &new).map_err(KeyFailure::from)?;
    let said = session.language.pick(
        "De wachtzin is veranderd. Reservekopieën van eerder openen nog met de oude: maak een nieuwe, en gooi ze weg.",
        "The passphrase was changed. Backups of before still open with the old one: make a new one, and throw them away.",
    );
    writeln!(session.streams.out, "{said}")?;
    Ok(Exit::InOrder)
}

pub(super) fn backup(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let (home, passphrase) = keyring::ask_own_passphrase(matches, session)?;
    let existing = if matches.get_flag("overwrite") { Existing::Replace } else { Existing::Keep };
    if existing == Existing::Keep && files::size(&path).is_some() {
        return Err(NotWritten::new(&path, std::io::ErrorKind::AlreadyExists.into()).into());
    }
    home.back_up(&path, &passphrase, existing).map_err(KeyFailure::from)?;
    let (path, language) = (shown(&path), session.language);
    let said = language.pick(
        format!("Bewaard in {path}, onder uw wachtzin. Leg het ergens anders dan op deze computer. Terug: compleet key restore"),
        format!("Kept in {path}, under your passphrase. Keep it elsewhere than on this computer. Back: compleet key restore"),
    );
    writeln!(session.streams.out, "{said}")?;
    Ok(Exit::InOrder)
}

pub(super) fn restore(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let home = keyring::home(session)?;
    let prompt = session.language.pick("Wachtzin van de reservekopie: ", "Passphrase of the backup: ");
    let passphrase = keyring::own_passphrase(matches, prompt, session)?;
    let restored = home.restore(&path, &passphrase).map_err(KeyFailure::from)?;
    let (keys, contacts, language) = (restored.keys, restored.contacts, session.language);
    let said = language.pick(
        format!("Teruggezet: sleutels {keys}, contacten {contacts}."),
        format!("Put back: keys {keys}, contacts {contacts}."),
    );
    writeln!(session.streams.out, "{said}")?;
    Ok(Exit::InOrder)
}

/// Writes the statement beside the new certificate; returns where.
pub(super) fn write_statement(certificate: &Path, text: &str) -> Result<PathBuf, NotWritten> {
    let path = certificate.with_file_name(STATEMENT);
    files::write_private(&path, text.as_bytes(), Existing::Replace).map_err(|error| NotWritten::new(&path, error))?;
    Ok(path)
}

/// What contacts have to do now that there is a new key.
pub(super) fn told(statement: Option<&Path>, language: Language) -> String {
    match statement {
        Some(path) => {
            let path = shown(path);
            language.pick(
                format!("Geef aan wie u kent dit bestand, waarin uw oude sleutel de nieuwe noemt: {path}\nZij nemen het over met: compleet contact replace BESTAND"),
                format!("Give those who know you this file, in which your old key names the new one: {path}\nThey take it over with: compleet contact replace FILE"),
            )
        }
        None => language
            .pick(
                "Uw oude sleutel ging met deze wachtzin niet open, en noemt de nieuwe dus niet: wie u kent, voegt uw nieuwe certificaat toe en belt u.",
                "Your old key did not open with this passphrase, and so does not name the new one: those who know you add your new certificate and call you.",
            )
            .to_owned(),
    }
}
