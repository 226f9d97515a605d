//! `compleet receive`: tells whoever sent a bundle that it arrived, and how, in a signed file that they apply like a status.
//! Never unpacks it.

use super::failure::Failure;
use super::keyring::{self, KeyFailure, Openers};
use super::session::{self, Session};
use super::status::{news_order, writing};
use super::verify::exit;
use super::{Exit, arguments, pack};
use crate::keys::KeysError;
use crate::language::Language;
use crate::message::{
    issue::NotIssued,
    quoted,
    verify::{NotRead, rules_differ},
};
use crate::report::verification::{in_words, verification};
use crate::work::{self, Trust};
use clap::{ArgMatches, Command};
use std::path::PathBuf;

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick(
            "Bevestig de afzender dat een pakket is aangekomen, en hoe (ook: ontvangst)",
            "Tell the sender that a bundle arrived, and how",
        ))
        .arg(
            arguments::path("bundle", pick("PAKKET", "BUNDLE"))
                .required(true)
                .value_hint(clap::ValueHint::FilePath)
                .help(pick("het pakket, zoals het aankwam", "the bundle, as it arrived")),
        )
        .args(writing(language))
        .arg(keyring::of_others_argument(language))
        .args(keyring::own_passphrase_arguments(language))
        .args(keyring::bundle_passphrase_arguments(language))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session.ruleset(matches)?;
    let path = matches.get_one::<PathBuf>("bundle").cloned().unwrap_or_default();
    let receivers = pack::receivers(matches, session)?;
    let own = keyring::own_certificate(session)?.ok_or(KeyFailure::Keys(KeysError::NoKey))?;
    let trust = Trust { of_others: matches.get_flag("of-others"), ..keyring::trust(session)? };
    let not_read = |error| NotRead { path: path.clone(), error };
    let lock = work::lock_of(&path).map_err(not_read)?;
    let openers = Openers::default();
    let opener = keyring::opener(lock, &openers, matches, session)?;
    let arrived = work::receive(&path, opener, &trust, (&own.name(), session.world.now)).map_err(not_read)?;
    let (language, found) = (session.language, &arrived.verification);
    let told = verification(&path, found, language);
    let known = work::known_rules(session.world.home.as_deref());
    let text = in_words(&told, found, language) + &rules_differ(found, &known, language);
    session.streams.out.write_all(text.as_bytes())?;
    let Some(receipt) = &arrived.receipt else {
        let said = language.pick(
            "Er is geen ontvangstbevestiging gemaakt: dit is geen dossier van een ander dat zegt welk het is.",
            "No receipt was made: this is no dossier of somebody else that says which it is.",
        );
        writeln!(session.streams.out, "{said}")?;
        return Ok(exit(found).max(Exit::NotInOrder));
    };
    let key = keyring::signing_key(matches, session)?;
    let (named, sealing) = (receivers.named_or(|| receipt.sender.into_iter().collect()), receivers.sealing());
    let order = news_order(matches, (&key, &named, sealing.as_ref()), Some(&path), session);
    let made = work::issue(&receipt.news, &[], &rules, &order).map_err(NotIssued)?;
    let name = made.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let command = quoted(&name);
    let said = language.pick(
        format!("Ontvangstbevestiging: {name}\nStuur dit bestand naar de afzender. Die verwerkt het met: compleet status apply {command}"),
        format!("Receipt: {name}\nSend this file to the sender, who applies it with: compleet status apply {command}"),
    );
    writeln!(session.streams.out, "{said}")?;
    Ok(exit(found))
}
