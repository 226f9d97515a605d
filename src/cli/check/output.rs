//! Where the results of a check go: each dossier as soon as it is its turn, the counts when all are done.
//! Never holds more than one of them, but for a page that begins with a summary, and never leaves a half-written report.

use crate::cli::Say;
use crate::cli::failure::Failure;
use crate::cli::session::{Session, shown};
use crate::cli::subcommand;
use crate::cli::trouble::NotWritten;
use crate::files::{self, Existing};
use crate::language::Language;
use crate::report::terminal::{self, Look};
use crate::report::{DossierReport, FailedReport, Report, RulesetReport, Summary, csv, html, json};
use crate::sandbox::Painters;
use crate::work;
use chrono::NaiveDate;
use clap::ArgMatches;
use std::io::{self, Write};
use std::path::PathBuf;

/// How the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// For a person, as text.
    Terminal,
    /// For a program.
    Json,
    /// For a browser.
    Html,
    /// For a spreadsheet.
    Csv,
}

impl Form {
    /// What they are called in the arguments.
    pub(super) const NAMES: [&str; 4] = ["terminal", "json", "html", "csv"];

    /// Returns the one that the arguments ask for.
    pub(super) fn of(matches: &ArgMatches, session: &Session<'_>) -> Result<Self, Unfit> {
        let form = match subcommand::text_of(matches, "format") {
            Some("json") => Self::Json,
            Some("html") => Self::Html,
            Some("csv") => Self::Csv,
            _ => Self::Terminal,
        };
        let on_terminal = session.world.width.is_some() && !matches.contains_id("output");
        match form {
            Self::Html | Self::Csv if on_terminal => Err(Unfit::ForATerminal(form)),
            Self::Html => Ok(form),
            _ if matches.get_flag("pictures") => Err(Unfit::ForPictures),
            _ => Ok(form),
        }
    }
}

/// The arguments ask for a report that nobody could use.
pub(super) enum Unfit {
    /// It would fill the window with what only another program shows.
    ForATerminal(Form),
    /// Only a page for a browser shows pictures.
    ForPictures,
}

impl Say for Unfit {
    fn say(&self, language: Language) -> String {
        match self {
            Self::ForATerminal(Form::Csv) => language.pick(
                "een tabel leest u in Excel. Geef er een bestand voor: --output verslag.csv",
                "a table is read in a spreadsheet. Give it a file: --output report.csv",
            ),
            Self::ForATerminal(_) => language.pick(
                "dit verslag leest u in een browser. Geef er een bestand voor: --output verslag.html",
                "this report is read in a browser. Give it a file: --output report.html",
            ),
            Self::ForPictures => language.pick(
                "afbeeldingen staan alleen in een verslag voor een browser. Zet erbij: --format html",
                "only a report for a browser shows pictures. Add: --format html",
            ),
        }
        .to_owned()
    }
}

/// What stands above every report.
pub(super) struct Head {
    pub(super) form: Form,
    pub(super) look: Look,
    pub(super) today: NaiveDate,
    pub(super) ruleset: RulesetReport,
    /// How many first pages are drawn at the same time; none where nobody asked for pictures.
    pub(super) painters: Option<usize>,
}

/// A report while it is being written.
pub(super) struct Output<'a> {
    head: &'a Head,
    /// The file that the arguments name; none: what the session shows.
    file: Option<io::BufWriter<&'a mut (dyn Write + 'a)>>,
    json: Option<json::Stream>,
    /// What a page for a browser says of each dossier: its summary stands above the first.
    kept: Vec<DossierReport>,
    /// Something was written: the next dossier stands apart from it.
    any: bool,
    failed: Vec<FailedReport>,
    summary: Summary,
}

impl<'a> Output<'a> {
    fn begin(head: &'a Head, file: Option<&'a mut (dyn Write + 'a)>, session: &mut Session<'_>) -> io::Result<Self> {
        let file = file.map(io::BufWriter::new);
        let (failed, summary) = (Vec::new(), Summary::default());
        let mut output = Self { head, file, json: None, kept: Vec::new(), any: false, failed, summary };
        match head.form {
            Form::Json => output.json = Some(json::Stream::begin(output.out(session), head.today, &head.ruleset)?),
            Form::Csv => head.table().begin(output.out(session))?,
            Form::Terminal if output.file.is_some() => {
                let heading = terminal::heading(head.today, &head.ruleset, &head.look);
                output.out(session).write_all(heading.as_bytes())?;
            }
            Form::Terminal | Form::Html => {}
        }
        Ok(output)
    }

    fn out<'o>(&'o mut self, session: &'o mut Session<'_>) -> &'o mut dyn Write {
        match (&mut self.file, self.head.form) {
            (Some(file), _) => file,
            (None, Form::Terminal) => &mut session.streams.out,
            (None, _) => session.streams.out.machine(),
        }
    }

    /// Writes one dossier, so that whoever reads along sees it now.
    pub(super) fn dossier(&mut self, report: DossierReport, session: &mut Session<'_>) -> io::Result<()> {
        self.summary.add(report.verdict);
        let head = self.head;
        match (head.form, self.json.take()) {
            (Form::Html, _) => self.kept.push(html::kept(report, &head.page())),
            (Form::Csv, _) => head.table().dossier(&report, self.out(session))?,
            (_, Some(mut json)) => {
                json.dossier(self.out(session), &report)?;
                self.json = Some(json);
            }
            (_, None) => self.part(&terminal::dossier(&report, &head.look), session)?,
        }
        self.out(session).flush()
    }

    /// Counts a dossier that could not be looked at.
    pub(super) fn failed(&mut self, report: FailedReport) {
        self.summary.add_failed();
        self.failed.push(report);
    }

    /// Counts the dossiers that nobody got to.
    pub(super) fn not_reached(&mut self, count: usize) {
        self.summary.add_not_reached(count);
    }

    fn part(&mut self, text: &str, session: &mut Session<'_>) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let apart = if self.any { "\n" } else { "" };
        self.any = true;
        write!(self.out(session), "{apart}{text}")
    }

    fn end(mut self, session: &mut Session<'_>) -> io::Result<()> {
        let (failed, summary, head) = (std::mem::take(&mut self.failed), self.summary, self.head);
        match (head.form, self.json.take()) {
            (Form::Html, _) => {
                let dossiers = std::mem::take(&mut self.kept);
                let report = Report { summary, ..Report::new(head.today, head.ruleset.clone(), dossiers, failed) };
                self.page(&report, session)?;
            }
            (Form::Csv, _) => head.table().end(&failed, summary, self.out(session))?,
            (_, Some(json)) => json.end(self.out(session), &failed, &summary)?,
            (_, None) if summary.dossiers > 1 => self.part(&terminal::summary(&summary, &head.look), session)?,
            (_, None) => {}
        }
        self.out(session).flush()
    }
}

impl Output<'_> {
    fn page(&mut self, report: &Report, session: &mut Session<'_>) -> io::Result<()> {
        let head = self.head;
        let Some(jobs) = head.painters else {
            return html::write(report, &head.page(), None, self.out(session));
        };
        let (painters, stop) = (Painters::new(jobs), session.stop());
        let progress = session.progress(report.dossiers.len(), head.look.quiet);
        let mut draw = |dossier: &DossierReport| {
            progress.begins(&dossier.folder);
            // Whoever ends the run gets the report that there is, without the pictures that are not there yet.
            let drawn = if stop.is_asked() { Vec::new() } else { work::first_pages(dossier, &painters) };
            progress.done();
            drawn
        };
        html::write(report, &head.page(), Some(&mut draw), self.out(session))
    }
}

impl Head {
    fn table(&self) -> csv::Table {
        csv::Table::new(&self.ruleset, self.look.language)
    }

    fn page(&self) -> html::Look {
        let Look { language, strict, explain, .. } = self.look;
        html::Look { language, strict, explain }
    }
}

/// Writes the report that `fill` makes to where the arguments say: to the person, or whole or not at all into a file.
pub(super) fn write<T>(
    head: &Head,
    matches: &ArgMatches,
    session: &mut Session<'_>,
    fill: impl FnOnce(&mut Output<'_>, &mut Session<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let Some(path) = matches.get_one::<PathBuf>("output") else { return whole(head, None, session, fill) };
    let existing = if matches.get_flag("overwrite") { Existing::Replace } else { Existing::Keep };
    let filled =
        files::write_with(path, existing, |file| whole(head, Some(file), session, fill)).map_err(|failure| {
            match failure {
                Failure::Output(error) => NotWritten::new(path, error).into(),
                failure => failure,
            }
        })?;
    let words = session.language.pick("Verslag geschreven:", "Report written:");
    session.tell(&format!("{words} {}", shown(path)))?;
    Ok(filled)
}

fn whole<'a, T>(
    head: &'a Head,
    file: Option<&'a mut (dyn Write + 'a)>,
    session: &mut Session<'_>,
    fill: impl FnOnce(&mut Output<'_>, &mut Session<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let mut output = Output::begin(head, file, session)?;
    let filled = fill(&mut output, session)?;
    output.end(session)?;
    Ok(filled)
}
