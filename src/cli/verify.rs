//! `compleet verify`: is a bundle whole, and is its signer known here?

pub(super) mod words;

use super::failure::Failure;
use super::keyring::{self, Openers};
use super::session::{Session, shown};
use super::{Exit, subcommand};
use crate::language::Language;
use crate::manifest::{BundleKind, Record};
use crate::report::verification::{
    self, BundledAttachment, BundledDossier, BundledRuleset, DifferenceReport, FORMAT, SignerReport, VerificationReport,
};
use crate::work::{self, Conclusion, SignatureAnswer, Verification};
use clap::{Arg, ArgMatches, Command, value_parser};
use std::path::{Path, PathBuf};
use words::NotRead;

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
                .help(pick("het pakket; het mogen er meer zijn", "the bundle, or several")),
        )
        .arg(
            subcommand::text("format", pick("VORM", "FORMAT"))
                .value_parser(["terminal", "json"])
                .hide_possible_values(true)
                .default_value("terminal")
                .hide_default_value(true)
                .help(pick(
                    "terminal (gewoon) of json, een regel per pakket",
                    "terminal (the default) or json, a line for each bundle",
                )),
        )
        .arg(subcommand::switch(
            "status",
            pick("het zijn statusbestanden, geen aanvragen", "these are status files, not requests"),
        ))
        .args(keyring::own_passphrase_arguments(language))
        .args(keyring::bundle_passphrase_arguments(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let trust = keyring::trust(session)?;
    let accepted: &[BundleKind] = if matches.get_flag("status") { &[BundleKind::Status] } else { &DOSSIERS };
    let json = subcommand::text_of(matches, "format") == Some("json");
    let mut openers = Openers::default();
    let mut worst = Exit::InOrder;
    for path in matches.get_many::<PathBuf>("bundle").unwrap_or_default() {
        match look(path, &trust, accepted, &mut openers, matches, session) {
            Ok(verification) => {
                let report = report(path, &verification, session.language);
                let text = match json {
                    true => verification::render(&report).map_err(std::io::Error::from)?,
                    false => words::in_words(&report, &verification, session.language),
                };
                session.streams.out.write_all(text.as_bytes())?;
                worst = worst.max(exit(&verification));
            }
            // One that cannot be read does not keep the others from it.
            Err(Failure::CouldNotLook(reason)) => {
                let words = reason.say(session.language);
                session.tell(&format!("compleet: {words}"))?;
                worst = Exit::CouldNotLook;
            }
            Err(failure) => return Err(failure),
        }
    }
    Ok(worst)
}

fn look(
    path: &Path,
    trust: &work::Trust,
    accepted: &[BundleKind],
    openers: &mut Openers,
    matches: &ArgMatches,
    session: &mut Session<'_>,
) -> Result<Verification, Failure> {
    let not_read = |error| NotRead { path: path.to_path_buf(), error };
    let lock = work::lock_of(path).map_err(not_read)?;
    let opener = keyring::opener(lock, openers, matches, session)?;
    Ok(work::verify(path, opener, trust, accepted).map_err(not_read)?)
}

/// Trusted is in order; anything else was looked at, and is not.
pub(super) fn exit(verification: &Verification) -> Exit {
    match verification.conclusion {
        Conclusion::Trusted => Exit::InOrder,
        _ => Exit::NotInOrder,
    }
}

/// Puts a verification into the form that programs read.
pub(super) fn report(path: &Path, found: &Verification, language: Language) -> VerificationReport {
    let signer = found.signer.as_ref().map(|signer| SignerReport {
        name: signer.certificate.name(),
        fingerprint: signer.certificate.fingerprint(),
        spoken_fingerprint: signer.certificate.spoken_fingerprint(),
        roles: signer.roles.clone(),
        own: signer.own,
    });
    let differences = found.report.iter().flat_map(|report| &report.differences);
    let differences =
        differences.map(|difference| DifferenceReport { file: difference.name.clone(), kind: difference.kind });
    let record = found.report.as_ref().and_then(|report| report.record.as_ref().ok());
    VerificationReport {
        format: FORMAT,
        path: shown(path),
        verdict: match found.conclusion {
            Conclusion::Trusted => "trusted",
            Conclusion::Untrusted => "untrusted",
            Conclusion::Altered => "altered",
            Conclusion::Unreadable => "unreadable",
        },
        sealed: found.sealed,
        signature: found.signature.map(|signature| match signature {
            SignatureAnswer::Good => "good",
            SignatureAnswer::UnknownSigner => "unknown-signer",
            SignatureAnswer::Bad => "bad",
            SignatureAnswer::Missing => "missing",
        }),
        signer,
        signed_at: found.signer.as_ref().map(|signer| signer.signed_at),
        differences: differences.collect(),
        dossier: record.map(|record| dossier(record)),
        reasons: words::reasons(found, language),
    }
}

fn dossier(record: &Record) -> BundledDossier {
    let request = record.request.as_ref();
    let ruleset = record.ruleset.as_ref();
    let attachments = record.attachments.iter().map(|attachment| BundledAttachment {
        name: attachment.name.clone(),
        kinds: attachment.kinds.iter().map(ToString::to_string).collect(),
        size: attachment.size,
        sha256: attachment.sha256,
    });
    BundledDossier {
        id: record.dossier.clone(),
        bundle: record.bundle.clone(),
        kind: record.kind,
        request_type: request.map(|request| request.request_type.to_string()),
        checked_on: request.map(|request| request.checked_on),
        verdict: request.map(|request| request.verdict),
        ruleset: ruleset.map(|rules| BundledRuleset {
            id: rules.id.clone(),
            version: rules.version.clone(),
            sha256: rules.sha256,
        }),
        attachments: attachments.collect(),
    }
}
