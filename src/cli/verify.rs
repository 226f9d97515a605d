//! `compleet verify`: is a bundle whole, and is its signer known here?

use super::failure::Failure;
use super::keyring::{self, KeyFailure, Openers};
use super::session::{self, Session};
use super::{Exit, arguments};
use crate::files;
use crate::language::Language;
use crate::manifest::BundleKind;
use crate::message::{Say, spelled, verify as words, verify::NotRead};
use crate::progress::Unit;
use crate::report::verification::{self, VerificationReport};
use crate::scan::Gathered;
use crate::work::{self, Conclusion, Lock, NamedRules, Observer, Stop, Trust, Verification, VerifyTally};
use clap::{Arg, ArgMatches, Command, value_parser};
use std::io;
use std::path::{Path, PathBuf};

/// The kinds of bundle that carry a dossier.
pub(super) const DOSSIERS: [BundleKind; 2] = [BundleKind::Request, BundleKind::Supplement];

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick(
            "Controleer of een pakket heel is en van wie het komt (ook: verifieer)",
            "See whether a bundle is whole and who sent it",
        ))
        .arg(
            Arg::new("bundle")
                .value_name(pick("PAKKET", "BUNDLE"))
                .value_parser(value_parser!(PathBuf))
                .value_hint(clap::ValueHint::FilePath)
                .required(true)
                .num_args(1..)
                .help(pick(
                    "het pakket, of een map met pakketten; het mogen er meer zijn",
                    "the bundle, or a folder of bundles, or several",
                )),
        )
        .arg(arguments::switch(
            "recursive",
            pick("ook de pakketten in mappen daaronder", "also the bundles in folders below it"),
        ))
        .arg(
            arguments::text("format", pick("VORM", "FORMAT"))
                .value_parser(["terminal", "json"])
                .hide_possible_values(true)
                .default_value("terminal")
                .hide_default_value(true)
                .help(pick(
                    "terminal (gewoon) of json, een regel per pakket",
                    "terminal (the default) or json, a line for each bundle",
                )),
        )
        .arg(arguments::switch(
            "status",
            pick("het zijn statusbestanden, geen aanvragen", "these are status files, not requests"),
        ))
        .arg(keyring::of_others_argument(language))
        .arg(arguments::switch("quiet", pick("toon geen voortgang", "show no progress")))
        .arg(session::jobs_argument(language))
        .args(keyring::own_passphrase_arguments(language))
        .args(keyring::bundle_passphrase_arguments(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let accepted: &[BundleKind] = if matches.get_flag("status") { &[BundleKind::Status] } else { &DOSSIERS };
    let trust = Trust { of_others: matches.get_flag("of-others"), ..keyring::trust(session)? };
    let stop = session.stop();
    let json = arguments::text_of(matches, "format") == Some("json");
    let known = if json { Vec::new() } else { work::known_rules(session.world.home.as_deref()) };
    let run = Run { trust, accepted, openers: Openers::default(), stop, jobs: session::jobs(matches), json, known };
    let Gathered { paths, empty, .. } = session.bundles(matches)?;
    let tally = run.all(&paths, matches, session)?;
    if paths.len() > 1 && !json {
        writeln!(session.streams.out, "{}", words::counts(&tally, session.language))?;
    }
    if tally.not_reached > 0 {
        session.tell_stopped(paths.len() - tally.not_reached, paths.len())?;
    }
    for folder in &empty {
        let words = words::no_bundles(folder, matches.get_flag("recursive"), session.language);
        session.tell(&format!("compleet: {words}"))?;
    }
    Ok(if empty.is_empty() { Exit::from(&tally) } else { Exit::CouldNotLook })
}

/// What was asked, understood.
struct Run<'a> {
    trust: Trust,
    accepted: &'a [BundleKind],
    openers: Openers,
    stop: Stop,
    jobs: usize,
    /// A line for a program, for each bundle.
    json: bool,
    /// The rules that are here, to compare those of a bundle with.
    known: Vec<NamedRules>,
}

/// What came of one bundle.
enum Outcome {
    /// It was looked at.
    Looked(Box<Verification>),
    /// It is sealed, and nobody was asked yet for what opens it.
    Sealed(Lock),
    /// It could not be.
    NotRead(io::Error),
}

impl Run<'_> {
    /// Looks at all bundles, side by side. One that cannot be read does not keep the others from it.
    fn all(
        &self,
        bundles: &[PathBuf],
        matches: &ArgMatches,
        session: &mut Session<'_>,
    ) -> Result<VerifyTally, Failure> {
        let progress = session.progress_of(Unit::Files, bundles.len(), matches.get_flag("quiet"));
        let places: Vec<(usize, &PathBuf)> = bundles.iter().enumerate().collect();
        let look = |(_, path): &(usize, &PathBuf)| {
            progress.begins(path);
            let outcome = self.look(path);
            progress.bytes(files::size(path).unwrap_or(0));
            progress.done();
            Some(outcome)
        };
        let broken = |_: &(usize, &PathBuf)| Outcome::NotRead(io::ErrorKind::Other.into());
        let (mut tally, mut done) = (VerifyTally::default(), vec![false; bundles.len()]);
        work::side_by_side(&places, (self.jobs, &self.stop), look, broken, |(at, path), outcome| {
            done[*at] = true;
            progress.aside(|| self.take(path, outcome, &mut tally, matches, session))
        })?;
        for (path, _) in bundles.iter().zip(done).filter(|(_, done)| !done) {
            tally.not_reached += 1;
            self.line_of_none(path, words::not_reached(session.language), session)?;
        }
        Ok(tally)
    }

    /// Looks at a bundle, if whatever opens it is there.
    fn look(&self, path: &Path) -> Outcome {
        let looked = work::lock_of(path).and_then(|lock| match self.openers.known(lock) {
            None => Ok(Outcome::Sealed(lock)),
            Some(opener) => work::verify(path, opener, &self.trust, self.accepted)
                .map(|verification| Outcome::Looked(Box::new(verification))),
        });
        looked.unwrap_or_else(Outcome::NotRead)
    }

    /// Shows what came of one bundle; the first that is sealed asks for what opens it.
    fn take(
        &self,
        path: &Path,
        outcome: Outcome,
        tally: &mut VerifyTally,
        matches: &ArgMatches,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        let outcome = match outcome {
            Outcome::Sealed(lock) => match keyring::opener(lock, &self.openers, matches, session) {
                Ok(_) => self.look(path),
                Err(failure) => return self.fail(path, &failure, tally, session),
            },
            outcome => outcome,
        };
        match outcome {
            Outcome::Looked(verification) => {
                tally.add(verification.conclusion);
                let report = verification::verification(path, &verification, session.language);
                let text = match self.json {
                    true => verification::render(&report).map_err(io::Error::from)?,
                    false => {
                        verification::in_words(&report, &verification, session.language)
                            + &words::rules_differ(&verification, &self.known, session.language)
                    }
                };
                session.streams.out.write_all(text.as_bytes())?;
                Ok(session.streams.out.flush()?)
            }
            Outcome::NotRead(error) => self.fail(path, &NotRead { path: path.to_path_buf(), error }, tally, session),
            Outcome::Sealed(_) => self.fail(path, &KeyFailure::SealedWithoutKey, tally, session),
        }
    }

    fn fail(
        &self,
        path: &Path,
        reason: &dyn Say,
        tally: &mut VerifyTally,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        tally.failed += 1;
        let words = reason.say(session.language);
        session.tell(&format!("compleet: {words}"))?;
        self.line_of_none(path, &words, session)
    }

    /// The line of a bundle that was not looked at: whoever counts lines counts all that went in.
    fn line_of_none(&self, path: &Path, why: &str, session: &mut Session<'_>) -> Result<(), Failure> {
        if self.json {
            let report = VerificationReport::not_looked_at(spelled(path), why.to_owned());
            let line = verification::render(&report).map_err(io::Error::from)?;
            session.streams.out.write_all(line.as_bytes())?;
        }
        Ok(())
    }
}

/// Trusted is in order; anything else was looked at, and is not.
pub(super) fn exit(verification: &Verification) -> Exit {
    match verification.conclusion {
        Conclusion::Trusted => Exit::InOrder,
        _ => Exit::NotInOrder,
    }
}
