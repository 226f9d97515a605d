//! `compleet register`: is what is kept of dossiers sound, and everything of one dossier out, or gone.

mod purge;

use super::arguments::dressed;
use super::failure::Failure;
use super::session::{self, Session};
use super::status::which;
use super::{Exit, arguments};
use crate::cli::session::home;
use crate::files::{self, Existing};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::{
    Say,
    errors::{reason, register::NoRegister},
    shown, status as words,
};
use crate::register::copies::{self, FOLDER};
use crate::register::{Cause, Export, RegisterError, Trouble};
use crate::report::json::guarded;
use crate::rules::Ruleset;
use crate::work::Records;
use clap::{ArgMatches, Command};
use serde::Serialize;
use std::io;
use std::path::{Path, PathBuf};

/// The format of an export.
const FORMAT: &str = "compleet/register-export/v1";

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    let check = dressed(Command::new("check"), language)
        .about(pick("Kijk of het register gaaf is (ook: controleer)", "See whether the register is sound"))
        .alias("controleer");
    let export = dressed(Command::new("export"), language)
        .about(pick(
            "Geef alles wat van een dossier bewaard is, als JSON",
            "Give everything that is kept of a dossier, as JSON",
        ))
        .arg(which::argument(language).required(true))
        .arg(
            arguments::path("output", pick("BESTAND", "FILE"))
                .long("output")
                .help(pick("schrijf het in dit bestand", "write it to this file")),
        )
        .arg(arguments::switch(
            "overwrite",
            pick("ook als dat bestand er al is", "even if there is such a file already"),
        ))
        .arg(session::rules_argument(language));
    let erase = dressed(Command::new("erase"), language)
        .about(pick(
            "Wis alles wat van een dossier bewaard is (ook: wis)",
            "Erase everything that is kept of a dossier",
        ))
        .alias("wis")
        .arg(which::argument(language).required(true))
        .arg(arguments::switch("yes", pick("vraag het niet nog eens", "do not ask again")))
        .arg(session::rules_argument(language));
    command
        .about(pick("Wat hier van dossiers bewaard wordt", "What is kept here of dossiers"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name(pick("SUBOPDRACHT", "COMMAND"))
        .subcommand_help_heading(pick("Subopdrachten", "Commands"))
        .subcommand(check)
        .subcommand(export)
        .subcommand(erase)
        .subcommand(purge::describe(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    match matches.subcommand() {
        Some(("export", matches)) => export(matches, session),
        Some(("erase", matches)) => erase(matches, session),
        Some(("purge", matches)) => purge::run(matches, session),
        Some(_) => check(session),
        None => Ok(Exit::CouldNotLook),
    }
}

fn check(session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let home = home(session)?;
    if copies::is_empty_file(&home) {
        writeln!(session.streams.out, "{}", NoRegister(RegisterError::Emptied).say(language))?;
        return Ok(Exit::NotInOrder);
    }
    let looked = match Records::troubles(&home) {
        // It was looked at, and it is not in order.
        Err(error) if error.cause() == Some(Cause::Damaged) || matches!(error, RegisterError::Foreign) => {
            writeln!(session.streams.out, "{}", NoRegister(error).say(language))?;
            return Ok(Exit::NotInOrder);
        }
        looked => looked.map_err(NoRegister)?,
    };
    let Some(troubles) = looked else {
        let said = language.pick("Er is hier nog geen register.", "There is no register here yet.");
        writeln!(session.streams.out, "{said}")?;
        return Ok(Exit::InOrder);
    };
    if troubles.is_empty() {
        writeln!(session.streams.out, "{}", language.pick("Het register is gaaf.", "The register is sound."))?;
        if let Some((day, path)) = copies::list(&home).last() {
            let (day, path) = (language.day(*day), shown(path));
            let said = language.pick(format!("Nieuwste kopie: {day}, {path}"), format!("Newest copy: {day}, {path}"));
            writeln!(session.streams.out, "{said}")?;
        }
        return Ok(Exit::InOrder);
    }
    for trouble in &troubles {
        writeln!(session.streams.out, "- {}", one_line(&told(trouble, language)))?;
    }
    let said = language.pick(
        format!("Het register is beschadigd. Zet de nieuwste kopie uit de map {FOLDER} terug, of verwerk de statusbestanden opnieuw in een nieuw register."),
        format!("The register is damaged. Put back the newest copy from the folder {FOLDER}, or apply the status files again to a new register."),
    );
    writeln!(session.streams.out, "{said}")?;
    Ok(Exit::NotInOrder)
}

fn told(trouble: &Trouble, language: Language) -> String {
    match trouble {
        Trouble::Structure(line) => language.pick(format!("het bestand: {line}"), format!("the file: {line}")),
        Trouble::Orphans { table } => {
            language.pick(format!("losse gegevens in ‘{table}’"), format!("stray data in ‘{table}’"))
        }
        Trouble::Event { dossier } => language.pick(
            format!("een gebeurtenis van dossier {dossier} is onleesbaar"),
            format!("an event of dossier {dossier} cannot be read"),
        ),
        Trouble::Bundle { dossier } => language.pick(
            format!("een pakket van dossier {dossier} is onleesbaar"),
            format!("a bundle of dossier {dossier} cannot be read"),
        ),
    }
}

/// Everything of one dossier, as it is written.
#[derive(Serialize)]
struct Written<'a> {
    format: &'static str,
    dossier: &'a Export,
}

fn export(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session.ruleset(matches)?;
    let typed = which::typed(matches);
    let records = Records::open_to_read(&home(session)?, &rules).map_err(NoRegister)?;
    let mut records = records.ok_or_else(|| which::unknown(typed))?;
    let key = which::find(&mut records, typed)?;
    let export = records.export(key).map_err(NoRegister)?;
    let json = serde_json::to_string_pretty(&Written { format: FORMAT, dossier: &export }).map_err(io::Error::from)?;
    let json = guarded(&json).into_owned() + "\n";
    match matches.get_one::<PathBuf>("output") {
        None => session.streams.out.write_all(json.as_bytes())?,
        Some(path) => {
            let existing = if matches.get_flag("overwrite") { Existing::Replace } else { Existing::Keep };
            files::write(path, json.as_bytes(), existing).map_err(|error| NotWritten::new(path, error))?;
        }
    }
    Ok(Exit::InOrder)
}

fn erase(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let rules = session.ruleset(matches)?;
    let mut records = opened(&rules, session)?;
    let typed = which::typed(matches);
    let key = which::find(&mut records, typed)?;
    let name = words::name(&records.dossier(key).map_err(NoRegister)?);
    if !matches.get_flag("yes") {
        if !session.world.may_ask {
            return Err(NotAsked.into());
        }
        let question = language.pick(
            format!("Alles wat hier van ‘{name}’ bewaard is, wordt gewist en komt niet terug. Doorgaan (ja/nee)?"),
            format!("Everything that is kept here of ‘{name}’ is erased and does not come back. Go on (yes/no)?"),
        );
        let answer = session.ask(&question)?.unwrap_or_default().to_lowercase();
        if !["ja", "yes", "j", "y"].contains(&answer.as_str()) {
            session.tell(language.pick("Er is niets gewist.", "Nothing was erased."))?;
            return Ok(Exit::InOrder);
        }
    }
    // What was read in its documents goes first. Which readings those are is kept nowhere, so all of them go.
    super::cache::clear(session)?;
    records.erase([key]).map_err(NoRegister)?;
    let said = language.pick(
        "Gewist. De pakketten en statusbestanden op uw schijf staan er nog: die zijn van u.",
        "Erased. The bundles and status files on your disk are still there: those are yours.",
    );
    writeln!(session.streams.out, "{said}")?;
    Ok(Exit::InOrder)
}

fn opened<'r>(rules: &'r Ruleset, session: &Session<'_>) -> Result<Records<'r>, Failure> {
    Ok(Records::open(&home(session)?, rules).map_err(NoRegister)?)
}

/// Erasing has to be meant, and nobody can be asked.
struct NotAsked;

impl Say for NotAsked {
    fn say(&self, language: Language) -> String {
        language
            .pick(
                "wissen kan niet ongedaan worden gemaakt. Zet --yes erbij als u het zeker weet.",
                "erasing cannot be undone. Add --yes if you are sure.",
            )
            .to_owned()
    }
}

/// A file that could not be written.
pub(super) struct NotWritten {
    path: PathBuf,
    error: io::Error,
}

impl NotWritten {
    pub(super) fn new(path: &Path, error: io::Error) -> Self {
        Self { path: path.to_path_buf(), error }
    }
}

impl Say for NotWritten {
    fn say(&self, language: Language) -> String {
        let path = shown(&self.path);
        if self.error.kind() == io::ErrorKind::AlreadyExists {
            return language.pick(
                format!("‘{path}’ bestaat al. Met --overwrite wordt het vervangen."),
                format!("‘{path}’ exists already. With --overwrite it is replaced."),
            );
        }
        language.pick(
            format!("‘{path}’ kon niet worden geschreven: {}.", reason(&self.error, language)),
            format!("‘{path}’ could not be written: {}.", reason(&self.error, language)),
        )
    }
}
