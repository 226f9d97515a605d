//! `compleet key`: the own key, made once and shown to whoever is to know it.

mod keep;

use super::arguments::dressed;
use super::failure::Failure;
use super::keyring::{self, KeyFailure};
use super::session::Session;
use super::{Exit, arguments};
use crate::keys::{self, KeysError};
use crate::language::Language;
use crate::message::shown;
use clap::{ArgMatches, Command};

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    let new = dressed(Command::new("new"), language)
        .about(pick("Maak een sleutel om mee te ondertekenen (ook: nieuw)", "Make a key to sign with"))
        .alias("nieuw")
        .arg(
            arguments::text("name", pick("NAAM", "NAME"))
                .required(true)
                .help(pick("de naam van de school of organisatie", "the name of the school or organisation")),
        )
        .arg(arguments::switch(
            "replace",
            pick(
                "ook als er al een sleutel is; de oude blijft bewaard",
                "even if there is a key already; the old one is kept",
            ),
        ))
        .args(keyring::own_passphrase_arguments(language));
    let show = dressed(Command::new("show"), language)
        .about(pick("Toon uw certificaat en vingerafdruk (ook: toon)", "Show your certificate and fingerprint"))
        .alias("toon")
        .arg(arguments::switch("pem", pick("alleen het certificaat zelf", "the certificate itself only")));
    command
        .about(pick("Uw eigen sleutel (ook: sleutel)", "Your own key"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name(pick("SUBOPDRACHT", "COMMAND"))
        .subcommand_help_heading(pick("Subopdrachten", "Commands"))
        .subcommand(new)
        .subcommand(show)
        .subcommand(keep::passphrase_command(language))
        .subcommand(keep::backup_command(language))
        .subcommand(keep::restore_command(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    match matches.subcommand() {
        Some(("new", matches)) => new(matches, session),
        Some(("passphrase", matches)) => keep::passphrase(matches, session),
        Some(("backup", matches)) => keep::backup(matches, session),
        Some(("restore", matches)) => keep::restore(matches, session),
        Some((_, matches)) => show(matches, session),
        None => Ok(Exit::CouldNotLook),
    }
}

fn new(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let home = keyring::home(session)?;
    let replace = matches.get_flag("replace");
    if !replace && home.certificate().map_err(KeyFailure::from)?.is_some() {
        return Err(KeyFailure::Keys(KeysError::Exists).into());
    }
    let passphrase = keyring::new_own_passphrase(matches, session)?;
    let name = arguments::text_of(matches, "name").unwrap_or_default().trim();
    // The old key names the new one, where the same passphrase opens it.
    let old = if replace { home.signing_key(&passphrase).ok() } else { None };
    let created = home.create(name, &passphrase, session.world.now, replace).map_err(KeyFailure::from)?;
    let statement = old.and_then(|old| keys::state_succession(&old, &created.certificate, session.world.now));
    let statement = statement.map(|text| keep::write_statement(&created.path, &text)).transpose()?;
    for line in keyring::certificate_lines(&created.certificate, language) {
        writeln!(session.streams.out, "{line}")?;
    }
    let path = shown(&created.path);
    let mut said = vec![language.pick(
        format!("Uw certificaat: {path}\nGeef dat bestand aan wie uw pakketten ontvangt, en laat de vingerafdruk per telefoon vergelijken."),
        format!("Your certificate: {path}\nGive that file to whoever receives your bundles, and have the fingerprint compared by telephone."),
    )];
    said.push(
        language
            .pick(
                "Bewaar de wachtzin goed: zonder wachtzin is de sleutel waardeloos, en niemand kan hem herstellen.",
                "Keep the passphrase safe: without it the key is worthless, and nobody can restore it.",
            )
            .into(),
    );
    if let Some(previous) = &created.previous {
        said.push(language.pick(
            format!("De vorige sleutel staat in {}.", shown(previous)),
            format!("The previous key is in {}.", shown(previous)),
        ));
    }
    if replace {
        said.push(keep::told(statement.as_deref(), language));
    }
    if !created.private {
        said.push(
            language
                .pick(
                    "Let op: op deze schijf kunnen ook anderen het bestand lezen. Alleen de wachtzin beschermt de sleutel.",
                    "Note: others can read files on this disk, too. The passphrase alone protects the key.",
                )
                .into(),
        );
    }
    for line in said {
        writeln!(session.streams.out, "{line}")?;
    }
    Ok(Exit::InOrder)
}

fn show(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let home = keyring::home(session)?;
    let certificate = home.certificate().map_err(KeyFailure::from)?.ok_or(KeyFailure::Keys(KeysError::NoKey))?;
    if matches.get_flag("pem") {
        let pem = certificate.to_pem().map_err(|error| KeyFailure::Keys(KeysError::Certificate(error)))?;
        write!(session.streams.out, "{pem}")?;
        return Ok(Exit::InOrder);
    }
    for line in keyring::certificate_lines(&certificate, session.language) {
        writeln!(session.streams.out, "{line}")?;
    }
    let path = shown(&home.certificate_path());
    writeln!(
        session.streams.out,
        "{}",
        session.language.pick(format!("  bestand       {path}"), format!("  file          {path}"))
    )?;
    Ok(Exit::InOrder)
}
