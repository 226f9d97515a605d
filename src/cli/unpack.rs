//! `compleet unpack`: verifies a bundle and writes its documents into a new folder.

mod gate;

use super::failure::Failure;
use super::keyring::{self, Openers};
use super::session::{self, Session};
use super::verify::exit;
use super::{Exit, arguments};
use crate::language::Language;
use crate::manifest::BundleKind;
use crate::message::{
    self, Say,
    errors::{reason, register::NoRegister},
    quoted, shown, spelled, status as status_words, verify as words,
    verify::NotRead,
};
use crate::register::{DossierRecord, RegisterError};
use crate::report::verification::{in_words, verification};
use crate::rules::Ruleset;
use crate::work::{self, Received, Trust, UnpackFailure, UnpackOrder, Unpacked};
use clap::{ArgMatches, Command};
use gate::Gate;
use std::path::PathBuf;

/// What can be unpacked: a dossier, what was added to it, and the letters that came with a status.
const ANY: [BundleKind; 3] = [BundleKind::Request, BundleKind::Supplement, BundleKind::Status];

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Pak een pakket uit in een nieuwe map (ook: uitpakken)", "Unpack a bundle into a new folder"))
        .arg(
            arguments::path("bundle", pick("PAKKET", "BUNDLE"))
                .required(true)
                .value_hint(clap::ValueHint::FilePath)
                .help(pick("het pakket", "the bundle")),
        )
        .arg(
            arguments::path("output", pick("MAP", "FOLDER")).long("output").help(pick(
                "de nieuwe map (gewoon: naast het pakket)",
                "the new folder (by default beside the bundle)",
            )),
        )
        .arg(arguments::text("label", pick("NAAM", "NAME")).help(pick(
            "zo noemt u dit dossier in ‘compleet status list’; liever niet naar de leerling",
            "what you call this dossier in ‘compleet status list’; better not after the pupil",
        )))
        .arg(arguments::switch(
            "unknown-signer",
            pick("ook van een afzender die hier niet bekend is", "also from a sender who is not known here"),
        ))
        .arg(arguments::switch(
            "other-sender",
            pick(
                "ook als dit dossier hier van een andere afzender is; vraag dat eerst na",
                "even if this dossier is another sender's here; ask first",
            ),
        ))
        .arg(keyring::of_others_argument(language))
        .args(keyring::own_passphrase_arguments(language))
        .args(keyring::bundle_passphrase_arguments(language))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let path = matches.get_one::<PathBuf>("bundle").cloned().unwrap_or_default();
    let trust = Trust { of_others: matches.get_flag("of-others"), ..keyring::trust(session)? };
    let not_read = |error| NotRead { path: path.clone(), error };
    let lock = work::lock_of(&path).map_err(not_read)?;
    let openers = Openers::default();
    let opener = keyring::opener(lock, &openers, matches, session)?;
    let mut gate = Gate::new(matches, session)?;
    let mut order = UnpackOrder {
        target: matches.get_one::<PathBuf>("output").map(PathBuf::as_path),
        unknown_signer: matches.get_flag("unknown-signer"),
        accepted: &ANY,
        admit: &mut |record, signer| gate.admits(record, signer),
    };
    let unpacked = work::unpack(&path, opener, &trust, &mut order).map_err(NotUnpacked)?;
    let language = session.language;
    let report = verification(&path, &unpacked.verification, language);
    let known = work::known_rules(session.world.home.as_deref());
    let text = in_words(&report, &unpacked.verification, language)
        + &words::rules_differ(&unpacked.verification, &known, language);
    session.streams.out.write_all(text.as_bytes())?;
    for line in gate.words(language) {
        writeln!(session.streams.out, "{line}")?;
    }
    if !unpacked.left.is_empty() {
        writeln!(session.streams.out, "{}", gate::left(&unpacked.left, language))?;
    }
    let status = report.dossier.as_ref().is_some_and(|dossier| dossier.kind == BundleKind::Status);
    if !status {
        keep(&unpacked, matches, session)?;
    }
    match unpacked.folder {
        Some(folder) if status => {
            let (folder, path) = (shown(&folder), message::quoted(&spelled(&path)));
            let said = language.pick(
                format!("Uitgepakt in ‘{folder}’.\nVerwerk de status zelf met: compleet status apply {path}"),
                format!("Unpacked into ‘{folder}’.\nApply the status itself with: compleet status apply {path}"),
            );
            writeln!(session.streams.out, "{said}")?;
            Ok(Exit::InOrder)
        }
        Some(folder) => {
            let (folder, command) = (shown(&folder), message::quoted(&spelled(&folder)));
            let said = language.pick(
                format!("Uitgepakt in ‘{folder}’.\nControleer het met uw eigen regels: compleet check {command}"),
                format!("Unpacked into ‘{folder}’.\nCheck it by your own rules: compleet check {command}"),
            );
            writeln!(session.streams.out, "{said}")?;
            Ok(Exit::InOrder)
        }
        None => {
            let said = language.pick("Er is niets uitgepakt.", "Nothing was unpacked.");
            writeln!(session.streams.out, "{said}")?;
            Ok(exit(&unpacked.verification).max(if gate.refused() { Exit::NotInOrder } else { Exit::InOrder }))
        }
    }
}

/// Keeps whose dossier this is, and what it set by coming in. That it cannot be kept takes nothing away from the folder.
fn keep(unpacked: &Unpacked, matches: &ArgMatches, session: &mut Session<'_>) -> Result<(), Failure> {
    let (language, signer) = (session.language, unpacked.verification.signer.as_ref());
    let own = signer.is_some_and(|signer| signer.own);
    let Some(record) = unpacked.record.as_ref().filter(|_| !own) else { return Ok(()) };
    let rules = session.ruleset(matches)?;
    let sender = signer.filter(|signer| signer.known).map(|signer| &signer.certificate);
    let of_another = matches.get_flag("other-sender");
    let came = work::Arrival { sender, now: session.world.now, of_another };
    let mut ledger = work::Ledger::new(session.world.home.as_deref());
    let recorded = ledger.received(record, &came, &rules);
    if let (Some(label), Ok(Received::Kept { dossier, .. })) = (arguments::text_of(matches, "label"), &recorded)
        && let Err(error) = ledger.label(dossier.key, label.trim())
    {
        session.tell(&NoRegister(error).say(language))?;
    }
    if let Ok(Received::Kept { dossier, set: Some(status) }) = &recorded {
        let words = set_by_itself(dossier, status, &rules, language);
        writeln!(session.streams.out, "{words}")?;
    }
    if let Some(words) = not_recorded(recorded, language) {
        session.tell(&words)?;
    }
    Ok(())
}

/// A bundle that could not be unpacked.
struct NotUnpacked(UnpackFailure);

impl Say for NotUnpacked {
    fn say(&self, language: Language) -> String {
        match &self.0 {
            UnpackFailure::Unreadable(error) => language.pick(
                format!("het pakket kon niet worden gelezen: {}.", reason(error, language)),
                format!("the bundle could not be read: {}.", reason(error, language)),
            ),
            UnpackFailure::Exists(path) => language.pick(
                format!("‘{}’ bestaat al. Kies een andere map met --output.", shown(path)),
                format!("‘{}’ exists already. Choose another folder with --output.", shown(path)),
            ),
            UnpackFailure::Changed(name) => language.pick(
                format!("‘{}’ veranderde tijdens het uitpakken. Er is niets uitgepakt.", name.escape_debug()),
                format!("‘{}’ changed while it was being unpacked. Nothing was unpacked.", name.escape_debug()),
            ),
            UnpackFailure::Name(name) => language.pick(
                format!(
                    "een document heet ‘{}’, en die naam gebruikt compleet zelf. Er is niets uitgepakt.",
                    name.escape_debug()
                ),
                format!(
                    "a document is called ‘{}’, a name that compleet itself uses. Nothing was unpacked.",
                    name.escape_debug()
                ),
            ),
            UnpackFailure::NotWritten(path, error) => language.pick(
                format!("‘{}’ kon niet worden geschreven: {}.", shown(path), reason(error, language)),
                format!("‘{}’ could not be written: {}.", shown(path), reason(error, language)),
            ),
        }
    }
}

/// The status that a supplement set by coming in.
fn set_by_itself(dossier: &DossierRecord, status: &str, rules: &Ruleset, language: Language) -> String {
    let asked = work::asked(dossier, rules);
    let (name, status) = (quoted(&status_words::name(dossier)), status_words::status(asked, status));
    let command = format!("compleet status issue {name} {}", quoted(&status));
    language.pick(
        format!("De status werd ‘{status}’. Dat zegt niet dat de aanvraag compleet is: kijk haar na. Aan de school meldt u het met: {command} --as ROL"),
        format!("The status became ‘{status}’. That does not say that the request is complete: look at it. Tell the school with: {command} --as ROLE"),
    )
}

/// What the person should know of a bundle that did not get into the register.
fn not_recorded(recorded: Result<Received, RegisterError>, language: Language) -> Option<String> {
    match recorded {
        Ok(Received::Kept { .. } | Received::Nowhere) => None,
        Ok(Received::AnotherSender) => Some(
            language
                .pick(
                    "Let op: dit dossier kwam hier eerder binnen van een andere afzender. Vraag de school of dit pakket van haar is.",
                    "Note: this dossier came in here before, from another sender. Ask the school whether this bundle is theirs.",
                )
                .to_owned(),
        ),
        Err(error) => {
            let why = NoRegister(error).say(language);
            Some(language.pick(
                format!("Let op: het dossier kon hier niet worden bijgehouden: {why}"),
                format!("Note: the dossier could not be recorded here: {why}"),
            ))
        }
    }
}
