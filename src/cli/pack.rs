//! `compleet pack`: checks a dossier and, if it is complete, makes one signed file of it.

mod veil;
mod words;

use super::failure::Failure;
use super::keyring::{self, KeyFailure};
use super::session::{self, Session};
use super::trouble::{LookFailure, notice};
use super::{Exit, subcommand};
use crate::files::Existing;
use crate::finding::Verdict;
use crate::language::Language;
use crate::manifest::BundleKind;
use crate::report::terminal::{self, Look};
use crate::report::{self, Looked};
use crate::rules::Ruleset;
use crate::sandbox::{Limits, Pool};
use crate::seal::{Recipient, Sealing};
use crate::signature::SigningKey;
use crate::work::{self, Asked, CheckedDossier, PackOrder};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::{Path, PathBuf};
use veil::Veil;
use words::{NoRecipient, NotPacked, packed};

/// The width of a page where no terminal says otherwise.
const PAGE: usize = 80;

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
        .arg(subcommand::path("output", pick("PAD", "PATH")).long("output").help(pick(
            "de map of het bestand voor het pakket (gewoon: naast de map van het dossier)",
            "the folder or file for the bundle (by default beside the dossier's folder)",
        )))
        .arg(subcommand::switch(
            "overwrite",
            pick("ook als er al zo'n pakket is", "even if there is such a bundle already"),
        ))
        .arg(
            subcommand::text("encrypt-to", "CONTACT")
                .action(ArgAction::Append)
                .conflicts_with_all(["passphrase", "bundle-passphrase-file", "bundle-passphrase-fd"])
                .help(pick("versleutel het voor dit contact; mag vaker", "seal it for this contact; may be repeated")),
        )
        .arg(subcommand::switch("passphrase", pick("versleutel het met een wachtzin", "seal it with a passphrase")))
        .arg(subcommand::text("date", pick("DATUM", "DATE")).help(pick(
            "de dag van de aanvraag, bijvoorbeeld 2026-11-23",
            "the day of the request, for instance 2026-11-23",
        )))
        .args(keyring::own_passphrase_arguments(language))
        .args(keyring::bundle_passphrase_arguments(language))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let mut run = Run {
        rules: session::ruleset(matches)?,
        asked: Asked { date: session::date(matches, "date")?, today: session.world.today, ..Asked::default() },
        recipients: recipients(matches, session)?,
        pool: Pool::new(Limits::new(None)),
        tools: None,
    };
    let folders: Vec<&PathBuf> = matches.get_many("folder").unwrap_or_default().collect();
    let several = folders.len() > 1;
    let mut worst = Exit::InOrder;
    for folder in folders {
        match run.pack(folder, matches, session) {
            Ok(exit) => worst = worst.max(exit),
            // One that fails does not keep the others from it.
            Err(Failure::CouldNotLook(reason)) if several => {
                let words = reason.say(session.language);
                session.tell(&format!("compleet: {words}"))?;
                worst = Exit::CouldNotLook;
            }
            Err(failure) => return Err(failure),
        }
    }
    Ok(worst)
}

/// Finds for whom the bundles are sealed, before anything is asked.
fn recipients(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Vec<Recipient>, Failure> {
    let mut recipients = Vec::new();
    let Some(typed) = matches.get_many::<String>("encrypt-to") else { return Ok(recipients) };
    let trust = keyring::trust(session)?;
    for typed in typed {
        let contact = keyring::contact(&trust.contacts, typed)?;
        let recipient = contact.certificate.recipient().and_then(|recipient| recipient.parse().ok());
        recipients.push(recipient.ok_or_else(|| NoRecipient(contact.certificate.name()))?);
    }
    Ok(recipients)
}

struct Run {
    rules: Ruleset,
    asked: Asked,
    recipients: Vec<Recipient>,
    pool: Pool,
    /// Asked once, and only when there is something to be signed.
    tools: Option<Tools>,
}

struct Tools {
    key: SigningKey,
    sealing: Option<Sealing>,
}

impl Run {
    fn pack(&mut self, folder: &Path, matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
        let checked = work::check_dossier(folder, &self.asked, &self.rules, &self.pool)
            .map_err(|reason| LookFailure { folder: folder.to_path_buf(), reason })?;
        if checked.verdict == Verdict::Incomplete || checked.dossier.details.is_none() {
            return self.refuse(folder, &checked, session);
        }
        if self.tools.is_none() {
            self.tools = Some(self.tools(matches, session)?);
        }
        let Some(tools) = &self.tools else { return Ok(Exit::CouldNotLook) };
        let order = PackOrder {
            key: &tools.key,
            sealing: tools.sealing.as_ref(),
            kind: BundleKind::Request,
            output: matches.get_one::<PathBuf>("output").map(PathBuf::as_path),
            existing: if matches.get_flag("overwrite") { Existing::Replace } else { Existing::Keep },
            at: session.world.now,
            today: session.world.today,
        };
        let made = work::pack(folder, &checked, &self.rules, &order, &mut |_| ())
            .map_err(|failure| NotPacked { failure, veil: Veil::of(&checked.dossier) })?;
        let width = session.world.width.unwrap_or(PAGE);
        let text = packed(&made, &order, &self.rules, session.language, width);
        session.streams.out.write_all(text.as_bytes())?;
        Ok(Exit::InOrder)
    }

    fn tools(&self, matches: &ArgMatches, session: &mut Session<'_>) -> Result<Tools, KeyFailure> {
        let key = keyring::signing_key(matches, session)?;
        let sealing = if !self.recipients.is_empty() {
            Some(Sealing::Recipients(self.recipients.clone()))
        } else if matches.get_flag("passphrase") || keyring::names_bundle_passphrase(matches) {
            Some(Sealing::Passphrase(keyring::new_bundle_passphrase(matches, session)?))
        } else {
            None
        };
        Ok(Tools { key, sealing })
    }

    /// Shows why a dossier cannot be packed.
    fn refuse(&self, folder: &Path, checked: &CheckedDossier, session: &mut Session<'_>) -> Result<Exit, Failure> {
        let language = session.language;
        let look = Look {
            language,
            width: session.world.width.unwrap_or(PAGE),
            colour: session.world.colour,
            quiet: false,
            strict: false,
            explain: false,
        };
        let looked = Looked {
            path: &session::shown(folder),
            dossier: &checked.dossier,
            on: checked.on,
            findings: &checked.findings,
            checklist: &checked.checklist,
            verdict: checked.verdict,
            notices: checked.notices.iter().map(|found| notice(found, language)).collect(),
        };
        let report = report::dossier(&looked, &self.rules, language);
        let why = words::refused(checked, &session::shown(folder), language);
        let text = format!("{}\n{why}", terminal::dossier(&report, &look));
        let (text, veiled) = Veil::of(&checked.dossier).over(&text);
        writeln!(session.streams.out, "{text}")?;
        if veiled {
            writeln!(session.streams.out, "{}", words::veiled(language))?;
        }
        Ok(Exit::NotInOrder)
    }
}
