//! `compleet check`: is a dossier complete, and if not, what is still to be done?

use super::failure::Failure;
use super::session::{self, Session};
use super::trouble::{LookFailure, NotWritten, notice};
use super::{Exit, Say, subcommand};
use crate::dossier::RequestTypeId;
use crate::files::{self, Existing};
use crate::finding::{Severity, Verdict};
use crate::language::Language;
use crate::report::terminal::{self, Look};
use crate::report::{self, DossierReport, FailedReport, Looked, Report, json};
use crate::rules::Ruleset;
use crate::sandbox::{Limits, Pool};
use crate::scan;
use crate::work::{self, Asked, CheckedDossier, CouldNotLook};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::{Path, PathBuf};

/// The width of a page where no terminal says otherwise.
const PAGE: usize = 80;

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Controleer een dossier (ook: controleer)", "Check a dossier"))
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
        .arg(subcommand::text("type", pick("AANVRAAGTYPE", "TYPE")).help(pick(
            "wat er wordt aangevraagd; nodig waar geen dossier.toml is",
            "what is asked for; needed where there is no dossier.toml",
        )))
        .arg(subcommand::text("date", pick("DATUM", "DATE")).help(pick(
            "de dag van de aanvraag, bijvoorbeeld 2026-11-23",
            "the day of the request, for instance 2026-11-23",
        )))
        .arg(subcommand::switch(
            "recursive",
            pick("controleer elk dossier in deze map", "check every dossier below this folder"),
        ))
        .arg(
            subcommand::text("format", pick("VORM", "FORMAT"))
                .value_parser(["terminal", "json"])
                .hide_possible_values(true)
                .default_value("terminal")
                .hide_default_value(true)
                .help(pick("terminal (gewoon) of json", "terminal (the default) or json")),
        )
        .args(output_arguments(language))
        .arg(subcommand::switch(
            "explain",
            pick("laat zien waarom elk bestand zo is herkend", "show why each file was recognised as what it is"),
        ))
        .arg(subcommand::switch("strict", pick("waarschuwingen tellen als fout", "warnings count as errors")))
        .arg(subcommand::switch("quiet", pick("alleen wat niet in orde is", "only what is not in order")))
        .arg(session::rules_argument(language))
}

fn output_arguments(language: Language) -> [Arg; 2] {
    [
        subcommand::path("output", language.pick("BESTAND", "FILE"))
            .long("output")
            .help(language.pick("schrijf het verslag in dit bestand", "write the report to this file")),
        Arg::new("overwrite")
            .long("overwrite")
            .action(ArgAction::SetTrue)
            .requires("output")
            .help(language.pick("ook als dat bestand er al is", "even if that file is there already")),
    ]
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let run = Run::new(matches, session)?;
    let folders = run.folders(matches)?;
    let checked = run.check(&folders, session)?;
    let exit = run.exit(&checked);
    let report = Report::new(run.asked.today, report::ruleset(&run.rules), checked.dossiers, checked.failed);
    run.write(matches, &report, session)?;
    Ok(exit)
}

/// What was asked, understood.
struct Run {
    rules: Ruleset,
    asked: Asked,
    look: Look,
    recursive: bool,
    json: bool,
}

/// The dossiers that were looked at, and those that were not.
#[derive(Default)]
struct Checked {
    dossiers: Vec<DossierReport>,
    failed: Vec<FailedReport>,
}

impl Run {
    fn new(matches: &ArgMatches, session: &Session<'_>) -> Result<Self, Failure> {
        let rules = session::ruleset(matches)?;
        let request_type = subcommand::text_of(matches, "type").map(RequestTypeId::new);
        let date = session::date(matches, "date")?;
        let to_terminal = !matches.contains_id("output");
        let width = session.world.width.filter(|_| to_terminal).unwrap_or(PAGE);
        let look = Look {
            language: session.language,
            width,
            colour: session.world.colour && to_terminal,
            quiet: matches.get_flag("quiet"),
            strict: matches.get_flag("strict"),
            explain: matches.get_flag("explain"),
        };
        let run = Self {
            asked: Asked { request_type, date, today: session.world.today },
            look,
            recursive: matches.get_flag("recursive"),
            json: subcommand::text_of(matches, "format") == Some("json"),
            rules,
        };
        run.known_type()?;
        Ok(run)
    }

    /// A request type that does not exist is one mistake, however many dossiers are asked for.
    fn known_type(&self) -> Result<(), LookFailure> {
        match &self.asked.request_type {
            Some(id) if self.rules.request_type(id).is_none() => {
                let known = self.rules.request_types.iter().map(|request_type| request_type.id.clone()).collect();
                let reason = CouldNotLook::UnknownRequestType { id: id.clone(), known };
                Err(LookFailure { folder: PathBuf::new(), reason })
            }
            _ => Ok(()),
        }
    }

    fn folders(&self, matches: &ArgMatches) -> Result<Vec<PathBuf>, LookFailure> {
        let given =
            matches.get_many::<PathBuf>("folder").unwrap_or_default().map(|path| subcommand::without_quote(path));
        if !self.recursive {
            return Ok(given.collect());
        }
        let mut all = Vec::new();
        for root in given {
            match scan::find_dossiers(&root) {
                Ok(found) if !found.is_empty() => all.extend(found),
                // The check of the folder itself says what is wrong with it.
                _ => all.push(root),
            }
        }
        Ok(all)
    }

    /// Checks each folder. One that cannot be looked at is told at once and does not keep the others from it.
    fn check(&self, folders: &[PathBuf], session: &mut Session<'_>) -> Result<Checked, Failure> {
        let mut checked = Checked::default();
        let pool = Pool::new(Limits::new(None));
        for folder in folders {
            match work::check_dossier(folder, &self.asked, &self.rules, &pool) {
                Ok(found) => checked.dossiers.push(self.report(folder, &found)),
                Err(reason) => {
                    let failure = LookFailure { folder: folder.clone(), reason };
                    let words = failure.say(session.language);
                    session.tell(&format!("compleet: {words}"))?;
                    checked.failed.push(FailedReport { path: session::shown(folder), reason: words });
                }
            }
        }
        Ok(checked)
    }

    fn report(&self, folder: &Path, found: &CheckedDossier) -> DossierReport {
        let language = self.look.language;
        let looked = Looked {
            path: &session::shown(folder),
            dossier: &found.dossier,
            on: found.on,
            findings: &found.findings,
            checklist: &found.checklist,
            verdict: found.verdict,
            notices: found.notices.iter().map(|found| notice(found, language)).collect(),
        };
        report::dossier(&looked, &self.rules, language)
    }

    fn exit(&self, checked: &Checked) -> Exit {
        let of = |report: &DossierReport| {
            let open = report.findings.iter().any(|found| !found.waived && found.severity >= Severity::Warning);
            match report.verdict == Verdict::Incomplete || self.look.strict && open {
                true => Exit::NotInOrder,
                false => Exit::InOrder,
            }
        };
        let failed = checked.failed.iter().map(|_| Exit::CouldNotLook);
        checked.dossiers.iter().map(of).chain(failed).max().unwrap_or(Exit::InOrder)
    }

    fn write(&self, matches: &ArgMatches, report: &Report, session: &mut Session<'_>) -> Result<(), Failure> {
        for notice in report.dossiers.iter().flat_map(|dossier| &dossier.notices) {
            session.tell(notice)?;
        }
        let text = match self.json {
            true => json::render(report).map_err(std::io::Error::from)?,
            false => self.in_words(report),
        };
        let Some(path) = matches.get_one::<PathBuf>("output") else {
            return Ok(session.streams.out.write_all(text.as_bytes())?);
        };
        let existing = if matches.get_flag("overwrite") { Existing::Replace } else { Existing::Keep };
        files::write(path, text.as_bytes(), existing).map_err(|error| NotWritten::new(path, error))?;
        let words = session.language.pick("Verslag geschreven:", "Report written:");
        Ok(session.tell(&format!("{words} {}", session::shown(path)))?)
    }

    fn in_words(&self, report: &Report) -> String {
        let dossiers = report.dossiers.iter().map(|dossier| terminal::dossier(dossier, &self.look));
        let mut parts: Vec<String> = dossiers.filter(|text| !text.is_empty()).collect();
        if report.summary.dossiers > 1 {
            parts.push(terminal::summary(report, &self.look));
        }
        parts.join("\n")
    }
}
