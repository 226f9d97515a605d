//! `compleet rules pack`, `install` and `remove`: rules go to other parties as one signed file, and come in as one.
//! Never decides whether a signer may: that is `work`.

use crate::cli::{
    Exit, arguments,
    failure::Failure,
    keyring,
    session::{Session, home},
};
use crate::files::Existing;
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::{Say, errors::reason, quoted, rule_changes, shown};
use crate::rules::Ruleset;
use crate::work::{self, Conclusion, ISSUER, NotInstalled, NotPacked, RulesFailure};
use clap::{Arg, ArgMatches, Command};
use std::path::PathBuf;

pub(super) fn describe_pack(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .arg(
            arguments::path("folder", pick("REGELMAP", "DIR"))
                .required(true)
                .help(pick("de map met de regels", "the folder that holds the rules")),
        )
        .arg(
            arguments::path("output", pick("BESTAND", "FILE"))
                .long("output")
                .help(pick("waar het bestand komt", "where the file goes")),
        )
        .arg(arguments::switch("overwrite", pick("overschrijf wat er staat", "write over what is there")))
        .args(keyring::own_passphrase_arguments(language))
}

pub(super) fn describe_install(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command.arg(
        arguments::path("file", pick("BESTAND", "FILE"))
            .required(true)
            .help(pick("het bestand met de regels (.asice)", "the file that holds the rules (.asice)")),
    )
}

pub(super) fn describe_remove(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .arg(
            Arg::new("which").value_name("ID").required(true).help(pick("het id van de regels", "the id of the rules")),
        )
        .arg(
            arguments::text("version", pick("VERSIE", "VERSION")).help(pick("alleen deze versie", "this version only")),
        )
}

pub(super) fn pack(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let folder = arguments::folder_of(matches);
    // What is not in order is told before a passphrase is asked.
    work::ruleset(Some(&folder))?;
    let key = keyring::signing_key(matches, session)?;
    let output = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    let existing = if matches.get_flag("overwrite") { Existing::Replace } else { Existing::Keep };
    let path = match work::pack_rules(&folder, &key, session.world.now, (output, existing)) {
        Ok(path) => path,
        Err(NotPacked::Rules(failure)) => return Err(failure.into()),
        Err(NotPacked::Tests(count)) => {
            let place = quoted(&folder.to_string_lossy());
            let words = session.language.pick(
                format!("Niet ingepakt: {count} van de tests gaan niet goed. Kijk: compleet rules test {place}"),
                format!("Not packed: {count} of the tests fail. Look: compleet rules test {place}"),
            );
            writeln!(session.streams.out, "{words}")?;
            return Ok(Exit::NotInOrder);
        }
        Err(failure) => return Err(CouldNotPack(failure).into()),
    };
    let (language, place) = (session.language, shown(&path));
    let words = language.pick(
        format!(
            "Ingepakt en getekend: {place}. Wie u vertrouwt, neemt de regels op met: compleet rules install BESTAND"
        ),
        format!("Packed and signed: {place}. Who trusts you takes them in with: compleet rules install FILE"),
    );
    writeln!(session.streams.out, "{words}")?;
    Ok(Exit::InOrder)
}

pub(super) fn install(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let (trust, home) = (keyring::trust(session)?, home(session)?);
    let language = session.language;
    let looked = work::incoming_rules(&arguments::without_quote(&path), &trust, &home);
    let taken = looked.and_then(|incoming| {
        let before = incoming.before.clone();
        work::install_rules(incoming, &home).map(|rules| (before, rules))
    });
    match taken {
        Ok((before, rules)) => {
            let (name, id, version) = (rules.said_name(language), &rules.id, &rules.version);
            let holds = holds(&rules, language);
            let words = language.pick(
                format!("Opgenomen: de regels van {name} ({id}), versie {version}, {holds}. Gelden zij voor uw hele school: compleet rules use {id}"),
                format!("Taken in: the rules of {name} ({id}), version {version}, {holds}. If they hold for your whole school: compleet rules use {id}"),
            );
            writeln!(session.streams.out, "{words}")?;
            if let Some(before) = before.filter(|before| before.version != rules.version) {
                write!(session.streams.out, "\n{}", rule_changes::page(&before, &rules, language))?;
            }
            Ok(Exit::InOrder)
        }
        Err(NotInstalled::NotRead(error)) => Err(NotRead(path, error).into()),
        Err(NotInstalled::NotWritten(path, error)) => Err(NotRead(path, error).into()),
        Err(why) => {
            writeln!(session.streams.out, "{}", refused(&why, language))?;
            Ok(Exit::NotInOrder)
        }
    }
}

pub(super) fn remove(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let id = arguments::text_of(matches, "which").unwrap_or_default();
    let version = arguments::text_of(matches, "version");
    let (language, home) = (session.language, home(session)?);
    let gone = work::remove_rules(id, version, &home).map_err(|error| NotRead(home.clone(), error))?;
    if gone == 0 {
        let known = work::known_rules(Some(&home));
        return Err(RulesFailure::NotInstalled { dossier: None, wanted: id.to_owned(), known }.into());
    }
    let id = one_line(id);
    let words = language.pick(
        format!("Weggehaald: de regels {id}. Dossiers die ze noemen, kunnen nu niet worden gecontroleerd."),
        format!("Removed: the rules {id}. Dossiers that name them cannot be checked now."),
    );
    writeln!(session.streams.out, "{words}")?;
    Ok(Exit::InOrder)
}

/// When rules hold.
pub(super) fn holds(rules: &Ruleset, language: Language) -> String {
    let from = language.day(rules.valid_from);
    match rules.valid_until.map(|day| language.day(day)) {
        Some(until) => {
            language.pick(format!("van {from} tot en met {until}"), format!("from {from} up to and including {until}"))
        }
        None => language.pick(format!("vanaf {from}"), format!("from {from} on")),
    }
}

fn refused(why: &NotInstalled, language: Language) -> String {
    let stays = language.pick("Er is niets veranderd.", "Nothing was changed.");
    let why = match why {
        NotInstalled::NotTrusted(found) => match found.conclusion {
            Conclusion::Altered => language.pick(
                "dit bestand is veranderd nadat het werd getekend.",
                "this file was altered after it was signed.",
            ),
            Conclusion::Unreadable => language.pick("dit is geen bestand met regels.", "this is no file with rules."),
            Conclusion::Trusted | Conclusion::Untrusted => language.pick(
                "dit zijn geen regels van iemand die hier bekend is. Neem eerst het certificaat van het samenwerkingsverband op: compleet contact add BESTAND --role regels-ID",
                "these are no rules of anybody who is known here. First take in the certificate of the samenwerkingsverband: compleet contact add FILE --role regels-ID",
            ),
        }
        .to_owned(),
        NotInstalled::NotAnIssuer { id } => {
            let id = one_line(id);
            language.pick(
                format!("wie dit tekende, mag hier geen regels voor {id} uitgeven. Mag dat wel: compleet contact add BESTAND --role {ISSUER}{id}"),
                format!("who signed this may not issue rules for {id} here. If that is right: compleet contact add FILE --role {ISSUER}{id}"),
            )
        }
        NotInstalled::NotWhatItSays => {
            language.pick("er zit iets anders in dan erop staat.", "it holds something else than it says.").to_owned()
        }
        NotInstalled::NotInOrder(problems) => {
            let lines: String = problems
                .iter()
                .map(|problem| format!("\n  {}:{}:{}: {}", problem.file, problem.line, problem.column, problem.text(language)))
                .collect();
            language.pick(format!("de regels zijn niet in orde:{lines}\n"), format!("the rules are not in order:{lines}\n"))
        }
        NotInstalled::NameOfBuiltIn(id) => language.pick(
            format!("{id} hoort bij het programma zelf en komt met een nieuwe versie ervan."),
            format!("{id} is part of the program itself and comes with a new version of it."),
        ),
        NotInstalled::Older { id, version, here } => {
            let (id, version, here) = (one_line(id), one_line(version), one_line(here));
            language.pick(
                format!("versie {version} van {id} is ouder dan versie {here}, die er al is."),
                format!("version {version} of {id} is older than version {here}, which is here already."),
            )
        }
        NotInstalled::SameVersion { id, version } => {
            let (id, version) = (one_line(id), one_line(version));
            language.pick(
                format!("versie {version} van {id} is er al, met een andere inhoud. Vraag om een nieuw versienummer."),
                format!("version {version} of {id} is here already, and says something else. Ask for a new version number."),
            )
        }
        NotInstalled::NotRead(error) | NotInstalled::NotWritten(_, error) => reason(error, language),
    };
    language.pick(format!("NIET OPGENOMEN: {why} {stays}"), format!("NOT TAKEN IN: {why} {stays}"))
}

/// Rules could not be packed.
struct CouldNotPack(NotPacked);

impl Say for CouldNotPack {
    fn say(&self, language: Language) -> String {
        match &self.0 {
            NotPacked::NotWritten(path, error) => {
                let (path, why) = (shown(path), reason(error, language));
                language.pick(
                    format!("‘{path}’ kon niet worden geschreven: {why}."),
                    format!("‘{path}’ could not be written: {why}."),
                )
            }
            NotPacked::NotSigned | NotPacked::Rules(_) | NotPacked::Tests(_) => {
                language.pick("de regels konden niet worden getekend.", "the rules could not be signed.").to_owned()
            }
        }
    }
}

/// A file could not be read or written.
struct NotRead(PathBuf, std::io::Error);

impl Say for NotRead {
    fn say(&self, language: Language) -> String {
        let (path, why) = (shown(&self.0), reason(&self.1, language));
        language.pick(format!("‘{path}’: {why}."), format!("‘{path}’: {why}."))
    }
}
