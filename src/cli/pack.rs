//! `compleet pack`: checks a dossier and, if it is complete, makes one signed file of it.

mod case;
mod receiver;
mod run;
mod tools;

use super::failure::Failure;
use super::keyring;
use super::session::{self, Session};
use super::{Exit, arguments};
use crate::dossier::Digest;
use crate::files::{self, Existing};
use crate::language::Language;
use crate::message::{errors::NotWritten, pack as words, pack::NoRecipient, shown};
use crate::report;
use crate::scan::Gathered;
use crate::seal::{Recipient, Sealing};
use crate::work::Written;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use run::Run;
use std::path::PathBuf;

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick(
            "Maak van een compleet dossier een ondertekend pakket (ook: inpakken)",
            "Make one signed file of a complete dossier",
        ))
        .arg(
            Arg::new("folder")
                .value_name(pick("MAP", "FOLDER"))
                .value_parser(value_parser!(PathBuf))
                .value_hint(clap::ValueHint::DirPath)
                .required(true)
                .num_args(1..)
                .help(pick(
                    "de map met het dossier; het mogen er meer zijn",
                    "the folder that holds the dossier, or several",
                )),
        )
        .args(choices(language))
        .arg(arguments::switch("quiet", pick("toon geen voortgang", "show no progress")))
        .arg(session::jobs_argument(language))
        .arg(session::no_cache_argument(language))
        .arg(session::no_ocr_argument(language))
        .args(keyring::own_passphrase_arguments(language))
        .args(keyring::bundle_passphrase_arguments(language))
        .arg(session::rules_argument(language))
}

/// What is to be made, for whom, and where.
fn choices(language: Language) -> Vec<Arg> {
    let pick = |nl, en| language.pick(nl, en);
    vec![
        arguments::path("output", pick("PAD", "PATH")).long("output").help(pick(
            "de map voor het pakket, of van een enkel dossier het bestand (gewoon: naast de map van het dossier)",
            "the folder for the bundle, or the file of a single dossier (by default beside the dossier's folder)",
        )),
        arguments::switch("overwrite", pick("ook als er al zo'n pakket is", "even if there is such a bundle already")),
        arguments::text("encrypt-to", "CONTACT")
            .action(ArgAction::Append)
            .conflicts_with_all(["passphrase", "bundle-passphrase-file", "bundle-passphrase-fd"])
            .help(pick(
                "versleutel het voor dit contact; mag vaker (gewoon: voor het enige contact)",
                "seal it for this contact; may be repeated (by default for the only contact)",
            )),
        to_argument(language),
        arguments::switch(
            "plain",
            pick(
                "versleutel het niet: wie het bestand heeft, kan alles lezen",
                "do not seal it: whoever has the file can read everything",
            ),
        )
        .conflicts_with_all(["encrypt-to", "passphrase", "bundle-passphrase-file", "bundle-passphrase-fd"]),
        arguments::text("label", pick("NAAM", "NAME")).help(pick(
            "zo noemt u dit dossier zelf in ‘compleet status list’",
            "what you call this dossier yourself in ‘compleet status list’",
        )),
        arguments::switch(
            "again",
            pick(
                "pak het hele dossier opnieuw in, ook al is het al verzonden",
                "pack the whole dossier again, though it was sent already",
            ),
        )
        .conflicts_with("supplement"),
        arguments::switch(
            "supplement",
            pick(
                "pak alleen in wat nieuw is sinds dit dossier eerder is ingepakt",
                "pack only what is new since this dossier was packed before",
            ),
        ),
        arguments::switch("passphrase", pick("versleutel het met een wachtzin", "seal it with a passphrase")),
        arguments::text("date", pick("DATUM", "DATE")).help(pick(
            "de dag van de controle (gewoon: vandaag), bijvoorbeeld 2026-11-23",
            "the day of the check (today unless given), for instance 2026-11-23",
        )),
        arguments::switch(
            "recursive",
            pick("maak een pakket van elk dossier in deze map", "pack every dossier below this folder"),
        ),
    ]
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let recursive = matches.get_flag("recursive");
    let Gathered { paths: folders, passed_by, .. } = session.dossiers(matches, recursive)?;
    let label = arguments::text_of(matches, "label").map(str::trim).filter(|label| !label.is_empty());
    let several = folders.len() > 1 || recursive;
    if label.is_some() && several {
        return Err(words::OneLabel.into());
    }
    let output = matches.get_one::<PathBuf>("output").cloned();
    if let Some(output) = output.as_ref().filter(|_| several) {
        // Bundles of several dossiers never share one file.
        files::make_folder(output).map_err(|error| NotWritten::new(output, error))?;
    }
    let rules = session.ruleset(matches)?;
    let run = Run {
        repeat: session.repeat.clone(),
        on: session::date(matches, "date")?.unwrap_or(session.world.today),
        rules,
        today: session.world.today,
        receivers: receivers(matches, session)?,
        output,
        label: label.map(str::to_owned),
        several,
        supplement: matches.get_flag("supplement"),
        again: matches.get_flag("again"),
        existing: if matches.get_flag("overwrite") { Existing::Replace } else { Existing::Keep },
        now: session.world.now,
        jobs: session::jobs(matches),
        written: Written::default(),
    };
    let tally = run.all(&folders, matches, session)?;
    if !passed_by.is_empty() {
        let passed_by: Vec<String> = passed_by.iter().map(|path| shown(path)).collect();
        writeln!(session.streams.out, "\n{}", report::passed_by(&passed_by, session.language))?;
    }
    if several {
        writeln!(session.streams.out, "\n{}", words::counts(&tally, session.language))?;
    }
    if tally.not_reached > 0 {
        session.tell_stopped(folders.len() - tally.not_reached, folders.len())?;
    }
    let left = if passed_by.is_empty() { Exit::InOrder } else { Exit::NotInOrder };
    Ok(Exit::from(&tally).max(left))
}

/// For whom something is.
#[derive(Clone, Default)]
pub(super) struct Receivers {
    /// The fingerprints of their certificates, sorted: what is signed says so.
    pub(super) named: Vec<Digest>,
    /// For whom it is sealed, the own key included; nobody: none.
    pub(super) sealed_for: Vec<Recipient>,
}

impl Receivers {
    /// How it is sealed; none where it is not.
    pub(super) fn sealing(&self) -> Option<Sealing> {
        (!self.sealed_for.is_empty()).then(|| Sealing::Recipients(self.sealed_for.clone()))
    }

    /// Those that were named, or else these.
    pub(super) fn named_or(&self, others: impl FnOnce() -> Vec<Digest>) -> Vec<Digest> {
        if self.named.is_empty() { others() } else { self.named.clone() }
    }
}

/// Finds for whom it is by name, before anything is asked. Nobody is named: none. Where it is sealed, the own key is among
/// them, so that the sender can open what was sent.
pub(super) fn receivers(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Receivers, Failure> {
    let mut receivers = Receivers::default();
    let typed = |name| matches.try_get_many::<String>(name).ok().flatten().into_iter().flatten();
    if typed("encrypt-to").chain(typed("to")).next().is_none() {
        return Ok(receivers);
    }
    let trust = keyring::trust(session)?;
    for typed in typed("encrypt-to") {
        let contact = keyring::receiver(&trust.contacts, typed, session)?;
        let recipient = receiver::recipient(contact).ok_or_else(|| NoRecipient(contact.certificate.name()))?;
        receivers.sealed_for.push(recipient);
        receivers.named.push(contact.certificate.fingerprint());
    }
    for typed in typed("to") {
        receivers.named.push(keyring::receiver(&trust.contacts, typed, session)?.certificate.fingerprint());
    }
    receivers.named.sort();
    receivers.named.dedup();
    Ok(and_own(receivers, session)?)
}

/// Adds the own key to those for whom something is sealed, where there are any.
fn and_own(mut receivers: Receivers, session: &Session<'_>) -> Result<Receivers, keyring::KeyFailure> {
    let own = keyring::own_certificate(session)?.and_then(|own| own.recipient()?.parse::<Recipient>().ok());
    let sealed_for = &mut receivers.sealed_for;
    if let Some(own) = own.filter(|_| !sealed_for.is_empty()) {
        sealed_for.retain(|recipient| recipient.to_string() != own.to_string());
        sealed_for.push(own);
    }
    Ok(receivers)
}

/// Names a receiver of what is not sealed for it.
pub(super) fn to_argument(language: Language) -> Arg {
    arguments::text("to", "CONTACT").action(ArgAction::Append).help(language.pick(
        "voor wie het is, als het niet voor dat contact wordt versleuteld; mag vaker",
        "for whom it is, where it is not sealed for that contact; may be repeated",
    ))
}
