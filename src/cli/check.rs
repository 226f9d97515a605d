//! `compleet check`: is a dossier complete, and if not, what is still to be done?

mod output;

use super::failure::Failure;
use super::init::questions;
use super::search;
use super::session::{self, Session};
use super::{Exit, arguments};
use crate::dossier::RequestTypeId;
use crate::finding::Severity;
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::{
    Repeat, Say,
    errors::{self, LookFailure, notice},
    spelled,
};
use crate::progress::Progress;
use crate::report::html::Drawn;
use crate::report::terminal::Look;
use crate::report::{self, DossierReport, FailedReport, LeftReport, ReportOrder};
use crate::rules::Ruleset;
use crate::scan::{self, Gathered, ScanError};
use crate::work::{self, CheckOrder, CheckResult, CouldNotLook};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use output::{Form, Head, Output};
use std::io;
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
        .arg(arguments::text("type", pick("AANVRAAGTYPE", "TYPE")).help(pick(
            "wat er wordt aangevraagd; nodig waar geen dossier.toml is",
            "what is asked for; needed where there is no dossier.toml",
        )))
        .arg(arguments::text("date", pick("DATUM", "DATE")).help(pick(
            "de dag van de controle (gewoon: vandaag), bijvoorbeeld 2026-11-23",
            "the day of the check (today unless given), for instance 2026-11-23",
        )))
        .arg(arguments::switch(
            "recursive",
            pick("controleer elk dossier in deze map", "check every dossier below this folder"),
        ))
        .arg(
            arguments::text("format", pick("VORM", "FORMAT"))
                .value_parser(Form::NAMES)
                .hide_possible_values(true)
                .default_value("terminal")
                .hide_default_value(true)
                .help(pick(
                    "terminal (gewoon), html voor een browser, csv voor Excel, of json",
                    "terminal (the default), html for a browser, csv for a spreadsheet, or json",
                )),
        )
        .arg(arguments::switch(
            "pictures",
            pick(
                "zet in een html-verslag ook een kleine afbeelding van elke eerste bladzijde; wie het verslag krijgt, ziet die",
                "show a small picture of each first page in an html report; whoever gets the report sees them",
            ),
        ))
        .args(output_arguments(language))
        .args(telling_arguments(language))
        .arg(session::jobs_argument(language))
        .arg(session::no_cache_argument(language))
        .arg(session::no_ocr_argument(language))
        .arg(session::rules_argument(language))
}

/// How much is told, and how gravely.
fn telling_arguments(language: Language) -> [Arg; 4] {
    let pick = |nl, en| language.pick(nl, en);
    [
        arguments::switch(
            "explain",
            pick("laat zien waarom elk bestand zo is herkend", "show why each file was recognised as what it is"),
        ),
        arguments::switch(
            "accept-help",
            pick(
                "zeg ook hoe u een bevinding met een reden accepteert",
                "say how a finding may be accepted with a reason, too",
            ),
        ),
        arguments::switch("strict", pick("waarschuwingen tellen als fout", "warnings count as errors")),
        arguments::switch("quiet", pick("alleen wat niet in orde is", "only what is not in order")),
    ]
}

fn output_arguments(language: Language) -> [Arg; 2] {
    [
        arguments::path("output", language.pick("BESTAND", "FILE"))
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
    let mut run = Run::new(matches, session)?;
    let Gathered { paths, passed_by, .. } = session.dossiers(matches, run.head.searched)?;
    let given: Vec<String> = paths.iter().map(|path| spelled(path)).collect();
    let names = report::names(&given);
    let named: Vec<PathBuf> = search::named(matches, "folder").collect();
    let place = |(at, (path, name))| Place { at, found: !named.contains(&path), path, name };
    let places: Vec<Place> = paths.into_iter().zip(names).enumerate().map(place).collect();
    run.head.several = places.len() > 1;
    if let [place] = places.as_slice() {
        run.ask_type(&place.path, session)?;
    }
    output::write(&run.head, matches, session, |output, session| {
        let left = if passed_by.is_empty() { Exit::InOrder } else { Exit::NotInOrder };
        output.passed_by(passed_by.iter().map(|path| spelled(path)).collect());
        Ok(run.check(&places, matches, output, session)?.max(left))
    })
}

/// A dossier that is asked for.
struct Place {
    at: usize,
    path: PathBuf,
    /// Nobody named it: a search found it.
    found: bool,
    /// What it is called among the others.
    name: String,
}

impl AsRef<Path> for Place {
    fn as_ref(&self) -> &Path {
        &self.path
    }
}

/// What came of one dossier.
type Outcome = Result<Box<(DossierReport, Option<Drawn>)>, CouldNotLook>;

/// What was asked, understood.
struct Run {
    rules: Ruleset,
    /// The request type, whatever the dossiers say.
    request_type: Option<RequestTypeId>,
    head: Head,
    /// What the next command has to say again.
    repeat: Repeat,
    /// Tell how a finding may be accepted, too.
    accept_help: bool,
    /// First pages are drawn, too.
    pictures: bool,
    jobs: usize,
}

impl Run {
    fn new(matches: &ArgMatches, session: &Session<'_>) -> Result<Self, Failure> {
        let rules = session.ruleset(matches)?;
        let request_type = session::request_type(matches, &rules)?;
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
        let searched = matches.get_flag("recursive");
        let on = session::date(matches, "date")?.unwrap_or(session.world.today);
        let ruleset = report::ruleset(&rules);
        Ok(Self {
            head: Head { form, look, today: on, ruleset, several: false, searched },
            repeat: Repeat {
                request_type: request_type.as_ref().map(RequestTypeId::to_string),
                ..session.repeat.clone()
            },
            request_type,
            accept_help: matches.get_flag("accept-help"),
            pictures: matches.get_flag("pictures"),
            jobs: session::jobs(matches),
            rules,
        })
    }

    /// Asks what is asked for, where neither the folder nor the command says so and somebody can answer.
    fn ask_type(&mut self, folder: &Path, session: &mut Session<'_>) -> io::Result<()> {
        let silent = |folder| scan::scan(folder).is_ok_and(|found| found.details.is_none() && !found.files.is_empty());
        if self.request_type.is_none() && session.world.may_ask && silent(folder) {
            let chosen = questions::request_type(&self.rules, session)?;
            self.repeat.request_type = chosen.map(|chosen| chosen.id.to_string());
            self.request_type = chosen.map(|chosen| chosen.id.clone());
        }
        Ok(())
    }

    /// Checks each dossier, side by side, and writes each as soon as it is its turn.
    fn check(
        &self,
        places: &[Place],
        matches: &ArgMatches,
        output: &mut Output<'_>,
        session: &mut Session<'_>,
    ) -> Result<Exit, Failure> {
        let workplace = session::workplace(matches, self.rules.clone(), self.jobs, session.world);
        let (stop, progress) = (session.stop(), session.progress(places.len(), self.head.look.quiet));
        let order = CheckOrder {
            request_type: self.request_type.clone(),
            on: self.head.today,
            today: session.world.today,
            observer: &progress,
            stop: &stop,
            ends_readers: true,
        };
        let threads = self.jobs.div_ceil(places.len().max(1));
        let tell = |place: &Place, looked: Result<CheckResult, CouldNotLook>| -> Outcome {
            let found = looked?;
            let documents = &found.checked.dossier.attachments;
            let draw = || work::first_pages(documents, workplace.painters(), threads, &stop);
            let drawn = self.pictures.then(|| draw().map_or(Drawn::Ended, Drawn::Pages));
            Ok(Box::new((self.report(place, &found), drawn)))
        };
        let mut told = Told::new(places.len());
        workplace.check_each(places, &order, tell, |place, looked| {
            self.take(place, looked, &mut told, output, (&progress, &mut *session))
        })?;
        progress.end();
        self.ended(places, told, output, session)
    }

    /// Writes what came of one dossier. One that cannot be looked at is told, and does not keep the others from it.
    fn take(
        &self,
        place: &Place,
        looked: Outcome,
        told: &mut Told,
        output: &mut Output<'_>,
        (progress, session): (&Progress, &mut Session<'_>),
    ) -> Result<(), Failure> {
        told.done[place.at] = true;
        // The line of progress gives way to what appears beside it, and to nothing else: it would flicker.
        let aside = output.is_in_sight(session) || looked.as_ref().map_or(true, |found| !found.0.notices.is_empty());
        let write = || match looked {
            Ok(found) => {
                let (report, drawn) = *found;
                told.without_pictures += usize::from(matches!(drawn, Some(Drawn::Ended)));
                told.worst = told.worst.max(self.exit(&report));
                self.notices(&report, session)?;
                Ok(output.dossier(&report, drawn.as_ref(), session)?)
            }
            Err(reason) => {
                told.worst = Exit::CouldNotLook;
                self.fail(place, reason, output, session)
            }
        };
        if aside { progress.aside(write) } else { write() }
    }

    fn notices(&self, report: &DossierReport, session: &mut Session<'_>) -> io::Result<()> {
        report.notices.iter().try_for_each(|notice| match self.head.several {
            true => session.tell(&format!("‘{}’: {notice}", one_line(&report.path))),
            false => session.tell(notice),
        })
    }

    fn fail(
        &self,
        place: &Place,
        reason: CouldNotLook,
        output: &mut Output<'_>,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        let language = session.language;
        let reason = match reason {
            // It was there when it was searched for.
            CouldNotLook::Scan(ScanError::NotFound) if place.found => errors::gone(&place.path, language),
            reason => LookFailure { folder: place.path.clone(), reason }.say_again(language, &self.repeat),
        };
        if !output.tells_failures(session) {
            session.tell(&format!("compleet: {reason}"))?;
        }
        let (path, name) = (spelled(&place.path), place.name.clone());
        Ok(output.failed(FailedReport { path, name, reason: reason.into() }, session)?)
    }

    /// Tells what was left when somebody ended the run.
    fn ended(
        &self,
        places: &[Place],
        told: Told,
        output: &mut Output<'_>,
        session: &mut Session<'_>,
    ) -> Result<Exit, Failure> {
        let left: Vec<&Place> = places.iter().filter(|place| !told.done[place.at]).collect();
        for place in &left {
            output.not_reached(LeftReport { path: spelled(&place.path), name: place.name.clone() });
        }
        if !left.is_empty() {
            session.tell_stopped(places.len() - left.len(), places.len())?;
        } else if told.without_pictures > 0 {
            session.tell_without_pictures()?;
        }
        let ended = !left.is_empty() || told.without_pictures > 0;
        Ok(if ended { Exit::CouldNotLook } else { told.worst })
    }

    fn report(&self, place: &Place, found: &CheckResult) -> DossierReport {
        let language = self.head.look.language;
        let order = ReportOrder {
            checked: &found.checked,
            path: &spelled(&place.path),
            notices: found.notices.iter().map(|found| notice(found, language)).collect(),
            repeat: &self.repeat,
            accept_help: self.accept_help,
        };
        DossierReport { name: place.name.clone(), ..report::dossier(&order, &self.rules, language) }
    }

    fn exit(&self, report: &DossierReport) -> Exit {
        let open = report.findings.iter().any(|found| !found.waived && found.severity >= Severity::Warning);
        match !report.verdict.is_ready() || self.head.look.strict && open {
            true => Exit::NotInOrder,
            false => Exit::InOrder,
        }
    }
}

/// What was told so far.
struct Told {
    done: Vec<bool>,
    worst: Exit,
    without_pictures: usize,
}

impl Told {
    fn new(count: usize) -> Self {
        Self { done: vec![false; count], worst: Exit::InOrder, without_pictures: 0 }
    }
}
