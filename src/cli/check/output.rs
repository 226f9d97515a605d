//! Where the results of a check go: each dossier as soon as it is its turn, the counts when all are done.
//! Never holds more than one of them, and never leaves a half-written report.

use crate::cli::failure::Failure;
use crate::cli::session::{Session, shown};
use crate::cli::trouble::NotWritten;
use crate::files::{self, Existing};
use crate::report::terminal::{self, Look};
use crate::report::{DossierReport, FailedReport, RulesetReport, Summary, json};
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
}

/// What stands above every report.
pub(super) struct Head {
    pub(super) form: Form,
    pub(super) look: Look,
    pub(super) today: NaiveDate,
    pub(super) ruleset: RulesetReport,
}

/// A report while it is being written.
pub(super) struct Output<'a> {
    head: &'a Head,
    /// The file that the arguments name; none: what the session shows.
    file: Option<io::BufWriter<&'a mut (dyn Write + 'a)>>,
    json: Option<json::Stream>,
    /// Something was written: the next dossier stands apart from it.
    any: bool,
    failed: Vec<FailedReport>,
    summary: Summary,
}

impl<'a> Output<'a> {
    fn begin(head: &'a Head, file: Option<&'a mut (dyn Write + 'a)>, session: &mut Session<'_>) -> io::Result<Self> {
        let file = file.map(io::BufWriter::new);
        let (failed, summary) = (Vec::new(), Summary::default());
        let mut output = Self { head, file, json: None, any: false, failed, summary };
        if head.form == Form::Json {
            output.json = Some(json::Stream::begin(output.out(session), head.today, &head.ruleset)?);
        }
        Ok(output)
    }

    fn out<'o>(&'o mut self, session: &'o mut Session<'_>) -> &'o mut dyn Write {
        match &mut self.file {
            Some(file) => file,
            None => session.streams.out,
        }
    }

    /// Writes one dossier, so that whoever reads along sees it now.
    pub(super) fn dossier(&mut self, report: &DossierReport, session: &mut Session<'_>) -> io::Result<()> {
        self.summary.add(report.verdict);
        match self.json.take() {
            Some(mut json) => {
                json.dossier(self.out(session), report)?;
                self.json = Some(json);
            }
            None => self.part(&terminal::dossier(report, &self.head.look), session)?,
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
        let (failed, summary) = (std::mem::take(&mut self.failed), self.summary);
        match self.json.take() {
            Some(json) => json.end(self.out(session), &failed, &summary)?,
            None if summary.dossiers > 1 => self.part(&terminal::summary(&summary, &self.head.look), session)?,
            None => {}
        }
        self.out(session).flush()
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
