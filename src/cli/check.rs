//! `compleet check`: is a dossier complete, and if not, what is still to be done?

mod output;

use super::failure::Failure;
use super::session::{self, Session};
use super::trouble::{LookFailure, notice};
use super::{Exit, Say, subcommand};
use crate::dossier::RequestTypeId;
use crate::finding::{Severity, Verdict};
use crate::language::Language;
use crate::recognise::Recogniser;
use crate::report::terminal::Look;
use crate::report::{self, DossierReport, FailedReport, Looked};
use crate::rules::Ruleset;
use crate::sandbox::{Limits, Pool};
use crate::scan::Gathered;
use crate::work::{Asked, Batch, CheckedDossier, Checker, CouldNotLook, Idle};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use output::{Form, Head, Output};
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
                .value_parser(Form::NAMES)
                .hide_possible_values(true)
                .default_value("terminal")
                .hide_default_value(true)
                .help(pick(
                    "terminal (gewoon), html voor een browser, csv voor Excel, of json",
                    "terminal (the default), html for a browser, csv for a spreadsheet, or json",
                )),
        )
        .arg(subcommand::switch(
            "pictures",
            pick(
                "zet in een html-verslag ook een kleine afbeelding van elke eerste bladzijde; wie het verslag krijgt, ziet die",
                "show a small picture of each first page in an html report; whoever gets the report sees them",
            ),
        ))
        .args(output_arguments(language))
        .arg(subcommand::switch(
            "explain",
            pick("laat zien waarom elk bestand zo is herkend", "show why each file was recognised as what it is"),
        ))
        .arg(subcommand::switch("strict", pick("waarschuwingen tellen als fout", "warnings count as errors")))
        .arg(subcommand::switch("quiet", pick("alleen wat niet in orde is", "only what is not in order")))
        .arg(session::jobs_argument(language))
        .arg(session::no_cache_argument(language))
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
    let Gathered { paths, .. } = session.dossiers(matches, run.recursive)?;
    output::write(&run.head, matches, session, |output, session| run.check(&paths, matches, output, session))
}

/// What was asked, understood.
struct Run {
    rules: Ruleset,
    asked: Asked,
    head: Head,
    recursive: bool,
    jobs: usize,
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
        let form = Form::of(matches, session)?;
        let today = session.world.today;
        let jobs = session::jobs(matches);
        let painters = matches.get_flag("pictures").then_some(jobs);
        let run = Self {
            asked: Asked { request_type, date, today },
            head: Head { form, look, today, ruleset: report::ruleset(&rules), painters },
            recursive: matches.get_flag("recursive"),
            jobs,
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

    /// Checks each folder, side by side, and writes each as soon as it is its turn.
    fn check(
        &self,
        folders: &[PathBuf],
        matches: &ArgMatches,
        output: &mut Output<'_>,
        session: &mut Session<'_>,
    ) -> Result<Exit, Failure> {
        let pool = Pool::new(Limits::new(Some(self.jobs)));
        let recogniser = Recogniser::new(&self.rules);
        let (idle, stop) = (Idle::default(), session.stop());
        let progress = session.progress(folders.len(), self.head.look.quiet);
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
        let mut worst = Exit::InOrder;
        let work = |folder: &PathBuf| {
            progress.begins(folder);
            let looked = checker.check(folder)?.map(|found| self.report(folder, &found));
            progress.done();
            Some(looked)
        };
        let batch = Batch { jobs: self.jobs, stop: &stop, idle: &idle, on_stop: &|| pool.stop() };
        let done = batch.run(
            folders,
            work,
            |_| Err(CouldNotLook::Broken),
            |folder, looked| {
                worst = worst.max(progress.aside(|| self.take(folder, looked, output, session))?);
                Ok::<_, Failure>(())
            },
        )?;
        progress.end();
        if done < folders.len() {
            output.not_reached(folders.len() - done);
            session.tell_stopped(done, folders.len())?;
            worst = Exit::CouldNotLook;
        }
        Ok(worst)
    }

    /// Writes what came of one folder. One that cannot be looked at is told, and does not keep the others from it.
    fn take(
        &self,
        folder: &Path,
        looked: Result<DossierReport, CouldNotLook>,
        output: &mut Output<'_>,
        session: &mut Session<'_>,
    ) -> Result<Exit, Failure> {
        match looked {
            Ok(report) => {
                report.notices.iter().try_for_each(|notice| session.tell(notice))?;
                let exit = self.exit(&report);
                output.dossier(report, session)?;
                Ok(exit)
            }
            Err(reason) => {
                let words = LookFailure { folder: folder.to_path_buf(), reason }.say(session.language);
                session.tell(&format!("compleet: {words}"))?;
                output.failed(FailedReport { path: session::spelled(folder), reason: words });
                Ok(Exit::CouldNotLook)
            }
        }
    }

    fn report(&self, folder: &Path, found: &CheckedDossier) -> DossierReport {
        let language = self.head.look.language;
        let looked = Looked {
            folder,
            path: &session::spelled(folder),
            dossier: &found.dossier,
            on: found.on,
            findings: &found.findings,
            checklist: &found.checklist,
            verdict: found.verdict,
            notices: found.notices.iter().map(|found| notice(found, language)).collect(),
        };
        report::dossier(&looked, &self.rules, language)
    }

    fn exit(&self, report: &DossierReport) -> Exit {
        let open = report.findings.iter().any(|found| !found.waived && found.severity >= Severity::Warning);
        match report.verdict == Verdict::Incomplete || self.head.look.strict && open {
            true => Exit::NotInOrder,
            false => Exit::InOrder,
        }
    }
}
