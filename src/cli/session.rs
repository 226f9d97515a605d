//! What every subcommand has at hand.

use super::arguments;
use super::printer::Printer;
use super::world::{Streams, World};
use crate::dossier::RequestTypeId;
use crate::language::{self, Language};
use crate::message::{
    Repeat, Say,
    errors::{LookFailure, register::NoPlace},
};
use crate::progress::{Progress, Unit};
use crate::rules::Ruleset;
use crate::work::{self, CouldNotLook, Means, RulesOrder, Stop, Workplace};
use chrono::NaiveDate;
use clap::{Arg, ArgMatches, Command, value_parser};
use std::io::{self, BufRead};
use std::path::PathBuf;

/// One run of one subcommand.
pub(crate) struct Session<'a> {
    /// The surroundings.
    pub(crate) world: &'a World,
    /// The language that this user reads.
    pub(crate) language: Language,
    /// Where answers come from and words go.
    pub(crate) streams: Desk<'a>,
    /// What was said and has to be said again in the next command.
    pub(crate) repeat: Repeat,
    /// Describes the whole command line, for whoever is to complete or explain it.
    pub(crate) program: fn(Language) -> Command,
}

/// The streams of a run, as a person may be shown them.
pub(crate) struct Desk<'a> {
    /// Answers of a person.
    pub(crate) input: &'a mut dyn BufRead,
    /// Results.
    pub(crate) out: Printer<'a>,
    /// Questions, progress and diagnostics.
    pub(crate) err: Printer<'a>,
}

impl<'a> Session<'a> {
    /// Begins a run.
    pub(crate) fn new(
        world: &'a World,
        language: Language,
        streams: Streams<'a>,
        program: fn(Language) -> Command,
    ) -> Self {
        let Streams { input, out, err } = streams;
        let streams = Desk { input, out: Printer::new(out, world.colour), err: Printer::new(err, false) };
        Self { world, language, streams, repeat: Repeat::default(), program }
    }

    /// Finds the rules: those that the arguments ask for, those of the dossiers that they name, or those of the school.
    pub(crate) fn ruleset(&self, matches: &ArgMatches) -> Result<Ruleset, work::RulesFailure> {
        let folders = matches.try_get_many::<PathBuf>("folder").ok().flatten().unwrap_or_default();
        let named = matches.try_get_one::<String>("dossier").ok().flatten().map(PathBuf::from);
        // Where a channel gives no number, the dossier stands in its place.
        let unnumbered = matches.try_get_one::<String>("number").ok().flatten();
        let unnumbered = unnumbered.filter(|typed| typed.trim().parse::<i64>().is_err()).map(PathBuf::from);
        let folders = folders.map(|folder| arguments::without_quote(folder));
        let dossiers: Vec<PathBuf> = folders.chain(named).chain(unnumbered).collect();
        let given = matches.get_one::<PathBuf>("rules").map(PathBuf::as_path);
        let (home, today) = (self.world.home.as_deref(), self.world.today);
        work::rules_for(RulesOrder { given, home, dossiers: &dossiers, today })
    }

    /// Tells the person something that is no result.
    pub(crate) fn tell(&mut self, words: &str) -> io::Result<()> {
        writeln!(self.streams.err, "{words}")
    }

    /// Returns the wish to end, which from now on Ctrl-C makes: what is done by then is still told.
    pub(crate) fn stop(&self) -> Stop {
        (self.world.on_interrupt)(&self.world.stop);
        self.world.stop.clone()
    }

    /// Says that the run was ended before it was done.
    pub(crate) fn tell_stopped(&mut self, done: usize, all: usize) -> io::Result<()> {
        let words = self.language.pick(
            format!("compleet: gestopt. Klaar: {done} van {all}. Wat klaar is, klopt; de rest is niet bekeken."),
            format!("compleet: stopped. Done: {done} of {all}. What is done holds; the rest was not looked at."),
        );
        self.tell(&words)
    }

    /// Says that the run was ended while pictures were drawn: what was checked is all there.
    pub(crate) fn tell_without_pictures(&mut self) -> io::Result<()> {
        self.tell(self.language.pick(
            "compleet: gestopt. De controle is klaar en klopt; niet alle afbeeldingen zijn getekend.",
            "compleet: stopped. The check is done and holds; not all pictures were drawn.",
        ))
    }

    /// Shows how far the run is: with so many dossiers, or with the documents of the only one.
    pub(crate) fn progress(&self, dossiers: usize, quiet: bool) -> Progress {
        match dossiers {
            1 => self.progress_of(Unit::Documents, 0, quiet),
            _ => self.progress_of(Unit::Dossiers, dossiers, quiet),
        }
    }

    /// Shows how far the run is, counted in something; only to a person at a terminal.
    pub(crate) fn progress_of(&self, unit: Unit, total: usize, quiet: bool) -> Progress {
        match self.world.shows_progress && !quiet {
            true => Progress::on_terminal(unit, total, self.language),
            false => Progress::silent(),
        }
    }

    /// Asks a person one question and returns the answer without white space around it; none at the end of input.
    pub(crate) fn ask(&mut self, question: &str) -> io::Result<Option<String>> {
        write!(self.streams.err, "{question} ")?;
        self.streams.err.flush()?;
        let mut answer = String::new();
        let read = self.streams.input.read_line(&mut answer)?;
        Ok((read > 0).then(|| answer.trim().to_owned()))
    }
}

/// The argument `--rules DIR`.
pub(crate) fn rules_argument(language: Language) -> Arg {
    arguments::path("rules", language.pick("REGELMAP", "DIR")).long("rules").help(language.pick(
        "de regels van een ander samenwerkingsverband, uit deze map",
        "the rules of another samenwerkingsverband, from this folder",
    ))
}

/// The argument `--jobs N`.
pub(crate) fn jobs_argument(language: Language) -> Arg {
    Arg::new("jobs")
        .long("jobs")
        .value_name(language.pick("AANTAL", "COUNT"))
        .value_parser(value_parser!(u16).range(1..=256))
        .help(language.pick("hoeveel tegelijk (gewoon: alle kernen)", "how many at a time (by default: all cores)"))
}

/// The argument `--no-cache`.
pub(crate) fn no_cache_argument(language: Language) -> Arg {
    arguments::switch(
        "no-cache",
        language.pick("lees elk document opnieuw en onthoud niets", "read every document again and keep nothing"),
    )
}

/// The argument `--no-ocr`.
pub(crate) fn no_ocr_argument(language: Language) -> Arg {
    arguments::switch(
        "no-ocr",
        language.pick("lees geen scans: die kosten de meeste tijd", "read no scans: they take the most time"),
    )
}

/// What a run has at hand, as the arguments say.
pub(crate) fn workplace(matches: &ArgMatches, rules: Ruleset, jobs: usize, world: &World) -> Workplace {
    let means = Means { jobs, remembers: !matches.get_flag("no-cache"), reads_scans: !matches.get_flag("no-ocr") };
    Workplace::with(rules, world.home.clone(), world.cache.clone(), means)
}

/// How many things are worked on at a time.
pub(crate) fn jobs(matches: &ArgMatches) -> usize {
    matches.get_one::<u16>("jobs").map_or_else(work::cores, |jobs| usize::from(*jobs))
}

/// The request type that the arguments name, in whatever spelling. One that does not exist is one mistake, however many
/// dossiers are asked for.
pub(crate) fn request_type(matches: &ArgMatches, rules: &Ruleset) -> Result<Option<RequestTypeId>, LookFailure> {
    let Some(typed) = arguments::text_of(matches, "type") else { return Ok(None) };
    let unknown = || {
        let known = rules.request_types.iter().map(|request_type| request_type.id.clone()).collect();
        let reason = CouldNotLook::UnknownRequestType { id: RequestTypeId::new(typed), known };
        LookFailure { folder: PathBuf::new(), reason }
    };
    rules.request_type_called(typed).map(|found| Some(found.id.clone())).ok_or_else(unknown)
}

/// What the arguments say that the next command has to say again.
pub(super) fn repeat(matches: &ArgMatches) -> Repeat {
    if let Some((_, below)) = matches.subcommand() {
        return repeat(below);
    }
    let given = |name: &str| matches.try_get_raw(name).ok().flatten().and_then(|mut values| values.next());
    let spelled = |name: &str| given(name).map(|value| value.to_string_lossy().into_owned());
    Repeat { rules: spelled("rules"), request_type: spelled("type") }
}

/// A date that an option gives.
pub(crate) fn date(matches: &ArgMatches, name: &'static str) -> Result<Option<NaiveDate>, NotADate> {
    matches
        .get_one::<String>(name)
        .map(|text| language::parse_date(text).ok_or_else(|| NotADate { option: name, text: text.clone() }))
        .transpose()
}

/// An option that asks for a date was given something else.
pub(crate) struct NotADate {
    option: &'static str,
    text: String,
}

impl Say for NotADate {
    fn say(&self, language: Language) -> String {
        let Self { option, text } = self;
        language.pick(
            format!("‘{text}’ bij --{option} is geen datum. Schrijf een datum als 2026-11-23."),
            format!("‘{text}’ for --{option} is not a date. Write a date like 2026-11-23."),
        )
    }
}

/// Where the register lies.
pub(crate) fn home(session: &Session<'_>) -> Result<PathBuf, NoPlace> {
    session.world.home.clone().ok_or(NoPlace)
}
