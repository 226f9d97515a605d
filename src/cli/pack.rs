//! `compleet pack`: checks a dossier and, if it is complete, makes one signed file of it.

mod supplement;
mod veil;
pub(super) mod words;

use super::failure::Failure;
use super::keyring::{self, KeyFailure};
use super::session::{self, Session};
use super::trouble::register::NoRegister;
use super::trouble::{LookFailure, notice};
use super::{Exit, Say, subcommand};
use crate::files::Existing;
use crate::finding::Verdict;
use crate::language::Language;
use crate::manifest::BundleKind;
use crate::recognise::Recogniser;
use crate::report::terminal::{self, Look};
use crate::report::{self, Looked};
use crate::rules::Ruleset;
use crate::sandbox::{Limits, Pool};
use crate::seal::{Recipient, Sealing};
use crate::signature::SigningKey;
use crate::work::{self, Asked, Batch, CheckedDossier, Checker, CouldNotLook, Idle, PackOrder, Packed};
use chrono::{DateTime, Utc};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use supplement::{Case, Nothing};
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
        .arg(subcommand::text("label", pick("NAAM", "NAME")).help(pick(
            "zo noemt u dit dossier zelf in ‘compleet status list’",
            "what you call this dossier yourself in ‘compleet status list’",
        )))
        .arg(subcommand::switch(
            "supplement",
            pick(
                "pak alleen in wat nieuw is sinds dit dossier eerder is ingepakt",
                "pack only what is new since this dossier was packed before",
            ),
        ))
        .arg(subcommand::switch("passphrase", pick("versleutel het met een wachtzin", "seal it with a passphrase")))
        .arg(subcommand::text("date", pick("DATUM", "DATE")).help(pick(
            "de dag van de aanvraag, bijvoorbeeld 2026-11-23",
            "the day of the request, for instance 2026-11-23",
        )))
        .arg(subcommand::switch(
            "recursive",
            pick("maak een pakket van elk dossier in deze map", "pack every dossier below this folder"),
        ))
        .arg(subcommand::switch("quiet", pick("toon geen voortgang", "show no progress")))
        .arg(session::jobs_argument(language))
        .arg(session::no_cache_argument(language))
        .args(keyring::own_passphrase_arguments(language))
        .args(keyring::bundle_passphrase_arguments(language))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let folders = session::folders(matches, matches.get_flag("recursive"));
    let label = subcommand::text_of(matches, "label").map(str::trim).filter(|label| !label.is_empty());
    if label.is_some() && folders.len() > 1 {
        return Err(words::OneLabel.into());
    }
    let run = Run {
        rules: session::ruleset(matches)?,
        asked: Asked { date: session::date(matches, "date")?, today: session.world.today, ..Asked::default() },
        recipients: recipients(matches, session)?,
        tools: OnceLock::new(),
        output: matches.get_one::<PathBuf>("output").cloned(),
        label: label.map(str::to_owned),
        home: session.world.home.clone(),
        supplement: matches.get_flag("supplement"),
        existing: if matches.get_flag("overwrite") { Existing::Replace } else { Existing::Keep },
        now: session.world.now,
        jobs: session::jobs(matches),
    };
    let tally = run.all(&folders, matches, session)?;
    if folders.len() > 1 {
        writeln!(session.streams.out, "\n{}", words::counts(&tally, session.language))?;
    }
    if tally.not_reached > 0 {
        session.tell_stopped(folders.len() - tally.not_reached, folders.len())?;
    }
    Ok(tally.exit())
}

/// Finds for whom the bundles are sealed, before anything is asked.
pub(super) fn recipients(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Vec<Recipient>, Failure> {
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
    /// Asked once, and only when there is something to be signed.
    tools: OnceLock<Tools>,
    output: Option<PathBuf>,
    /// What the user calls the dossier.
    label: Option<String>,
    /// Where the register lies.
    home: Option<PathBuf>,
    supplement: bool,
    existing: Existing,
    now: DateTime<Utc>,
    jobs: usize,
}

struct Tools {
    key: SigningKey,
    sealing: Option<Sealing>,
}

/// What came of one dossier.
enum Outcome {
    /// A bundle, and the dossier that it was made of.
    Packed(Box<(Packed, Case)>),
    /// Not complete, or without details.
    Refused(Box<Case>),
    /// Complete, and nobody was asked for the key yet.
    Waits(Box<Case>),
    /// A supplement of nothing.
    Nothing(Box<Nothing>),
    /// It is not known what was sent before.
    NoRegister(NoRegister),
    /// It could not be looked at.
    NotLooked(CouldNotLook),
    /// No bundle could be made.
    NotPacked(NotPacked),
}

/// What came of all dossiers, in numbers.
#[derive(Default)]
struct Tally {
    packed: usize,
    refused: usize,
    failed: usize,
    not_reached: usize,
}

impl Tally {
    fn exit(&self) -> Exit {
        match (self.failed + self.not_reached, self.refused) {
            (0, 0) => Exit::InOrder,
            (0, _) => Exit::NotInOrder,
            _ => Exit::CouldNotLook,
        }
    }
}

impl Run {
    /// Checks and packs all dossiers, side by side. One that fails does not keep the others from it.
    fn all(&self, folders: &[PathBuf], matches: &ArgMatches, session: &mut Session<'_>) -> Result<Tally, Failure> {
        let pool = Pool::new(Limits::new(Some(self.jobs)));
        let recogniser = Recogniser::new(&self.rules);
        let (idle, stop) = (Idle::default(), session.stop());
        let progress = session.progress(folders.len(), matches.get_flag("quiet"));
        let cache = session::cache(matches, &self.rules, session.world);
        let checker = Checker {
            asked: &self.asked,
            rules: &self.rules,
            pool: &pool,
            recogniser: &recogniser,
            cache: cache.as_ref(),
            idle: &idle,
            stop: &stop,
            progress: &progress,
        };
        let work = |folder: &PathBuf| {
            progress.begins(folder);
            let outcome = match checker.check(folder)? {
                Err(reason) => Outcome::NotLooked(reason),
                Ok(checked) => match self.case(checked) {
                    Ok(case) => self.outcome(folder, Box::new(case)),
                    Err(outcome) => outcome,
                },
            };
            progress.done();
            Some(outcome)
        };
        let broken = |_: &PathBuf| Outcome::NotLooked(CouldNotLook::Broken);
        let batch = Batch { jobs: self.jobs, stop: &stop, idle: &idle, on_stop: &|| pool.stop() };
        let mut tally = Tally::default();
        let done = batch.run(folders, work, broken, |folder, outcome| {
            progress.aside(|| self.take(folder, outcome, &mut tally, matches, session))
        })?;
        tally.not_reached = folders.len() - done;
        Ok(tally)
    }

    /// What is to be packed of a dossier.
    fn case(&self, checked: CheckedDossier) -> Result<Case, Outcome> {
        let sent = supplement::sent_before(self.home.as_deref(), &checked);
        if self.supplement {
            let sent = sent.map_err(|failure| Outcome::NoRegister(NoRegister(failure)))?;
            return Case::supplement(checked, &sent).map_err(|nothing| Outcome::Nothing(Box::new(nothing)));
        }
        // Without a register a request is packed all the same.
        Ok(Case::request(checked, &sent.unwrap_or_default()))
    }

    /// Packs a dossier that is complete, if the key is there.
    fn outcome(&self, folder: &Path, case: Box<Case>) -> Outcome {
        let checked = &case.checked;
        if checked.verdict == Verdict::Incomplete || checked.dossier.details.is_none() {
            return Outcome::Refused(case);
        }
        let Some(tools) = self.tools.get() else { return Outcome::Waits(case) };
        match work::pack(folder, checked, &self.rules, &self.order(tools), &mut |_| ()) {
            Ok(packed) => Outcome::Packed(Box::new((packed, *case))),
            Err(failure) => Outcome::NotPacked(NotPacked { failure, veil: Veil::of(&checked.dossier) }),
        }
    }

    fn order<'o>(&'o self, tools: &'o Tools) -> PackOrder<'o> {
        PackOrder {
            key: &tools.key,
            sealing: tools.sealing.as_ref(),
            kind: if self.supplement { BundleKind::Supplement } else { BundleKind::Request },
            output: self.output.as_deref(),
            existing: self.existing,
            at: self.now,
            today: self.asked.today,
        }
    }

    /// Shows what came of one dossier; the first that is complete asks for the key.
    fn take(
        &self,
        folder: &Path,
        outcome: Outcome,
        tally: &mut Tally,
        matches: &ArgMatches,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        let outcome = match outcome {
            Outcome::Waits(case) => {
                if self.tools.get().is_none() {
                    let _ = self.tools.set(self.ask_tools(matches, session)?);
                }
                self.outcome(folder, case)
            }
            outcome => outcome,
        };
        let reason: Box<dyn Say> = match outcome {
            Outcome::Packed(made) => {
                tally.packed += 1;
                let (made, case) = *made;
                self.show(&made, &case, session)?;
                return self.record(&made, &case.checked, session);
            }
            Outcome::Refused(case) | Outcome::Waits(case) => {
                tally.refused += 1;
                return self.refuse(folder, &case.checked, session);
            }
            Outcome::Nothing(nothing) => {
                tally.refused += 1;
                return Ok(writeln!(session.streams.out, "{}", nothing.say(folder, session.language))?);
            }
            Outcome::NoRegister(failure) => Box::new(failure),
            Outcome::NotLooked(reason) => Box::new(LookFailure { folder: folder.to_path_buf(), reason }),
            Outcome::NotPacked(failure) => Box::new(failure),
        };
        tally.failed += 1;
        let words = reason.say(session.language);
        Ok(session.tell(&format!("compleet: {words}"))?)
    }

    /// Records a bundle in the register. It is made: that it cannot be followed here takes nothing away from it.
    fn record(&self, made: &Packed, checked: &CheckedDossier, session: &mut Session<'_>) -> Result<(), Failure> {
        let Some(home) = &self.home else { return Ok(()) };
        if let Err(failure) = work::record_packed(home, made, checked, &self.rules, self.label.as_deref()) {
            session.tell(&words::not_recorded(&failure, session.language))?;
        }
        Ok(())
    }

    fn show(&self, made: &Packed, case: &Case, session: &mut Session<'_>) -> Result<(), Failure> {
        let Some(tools) = self.tools.get() else { return Ok(()) };
        let width = session.world.width.unwrap_or(PAGE);
        let mut text = packed(made, &self.order(tools), &self.rules, session.language, width);
        text += &case.also(&self.rules, session.language, width);
        Ok(session.streams.out.write_all(text.as_bytes())?)
    }

    fn ask_tools(&self, matches: &ArgMatches, session: &mut Session<'_>) -> Result<Tools, KeyFailure> {
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
    fn refuse(&self, folder: &Path, checked: &CheckedDossier, session: &mut Session<'_>) -> Result<(), Failure> {
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
            folder,
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
        Ok(())
    }
}
