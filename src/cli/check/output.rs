//! Where the results of a check go: each dossier as soon as it is its turn, the counts when all are done.
//! Never holds more than one of them, and never leaves a half-written report.

use crate::cli::{arguments, failure::Failure, session::Session};
use crate::files::{self, Existing, Spill};
use crate::language::Language;
use crate::message::{Say, errors::NotWritten, shown};
use crate::report::html::Drawn;
use crate::report::terminal::{self, Look};
use crate::report::{DossierReport, FailedReport, LeftReport, Rest, RulesetReport, Summary, csv, html, json};
use chrono::NaiveDate;
use clap::ArgMatches;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

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
        let form = match arguments::text_of(matches, "format") {
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
    /// It is about several dossiers.
    pub(super) several: bool,
    /// The dossiers were searched: how many there are is news.
    pub(super) searched: bool,
}

/// A report while it is being written.
pub(super) struct Output<'a> {
    head: &'a Head,
    /// The file that the arguments name; none: what the session shows.
    file: Option<io::BufWriter<&'a mut (dyn Write + 'a)>>,
    json: Option<json::Stream>,
    book: Option<html::Book>,
    /// What was written last, with which the next has to agree.
    last: Last,
    rest: Rest,
    summary: Summary,
}

/// What stands above the next part of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Line,
    Part,
}

impl<'a> Output<'a> {
    fn begin(head: &'a Head, to: Target<'a>, session: &mut Session<'_>) -> io::Result<Self> {
        let (file, spill) = match to {
            Target::File(file, path) => (Some(io::BufWriter::new(file)), Some(path)),
            Target::Session => (None, None),
        };
        let spill = || spill.map_or_else(Spill::in_memory, Spill::beside);
        let book = (head.form == Form::Html).then(|| html::Book::new(head.page(), spill()));
        let (rest, summary) = (Rest::default(), Summary::default());
        let mut output = Self { head, file, json: None, book, last: Last::Nothing, rest, summary };
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

    /// Says whether a person sees results appear where the progress is.
    pub(super) fn is_in_sight(&self, session: &Session<'_>) -> bool {
        self.file.is_none() && session.world.width.is_some()
    }

    /// Says whether this report itself tells the same person why a dossier could not be looked at.
    pub(super) fn tells_failures(&self, session: &Session<'_>) -> bool {
        let seen = self.is_in_sight(session) && session.world.shows_progress;
        self.head.form == Form::Terminal && self.head.several && seen
    }

    /// Writes one dossier, so that whoever reads along sees it now.
    pub(super) fn dossier(
        &mut self,
        report: &DossierReport,
        drawn: Option<&Drawn>,
        session: &mut Session<'_>,
    ) -> io::Result<()> {
        self.summary.add(report.verdict);
        let head = self.head;
        if let Some(book) = &mut self.book {
            return book.dossier(report, drawn);
        }
        if let Some(mut json) = self.json.take() {
            json.dossier(self.out(session), report)?;
            self.json = Some(json);
        } else if head.form == Form::Csv {
            head.table().dossier(report, self.out(session))?;
        } else if let Some(line) = Some(report).filter(|_| head.several).and_then(|of| terminal::line(of, &head.look)) {
            self.put(Last::Line, &line, session)?;
        } else {
            self.put(Last::Part, &terminal::dossier(report, &head.look), session)?;
        }
        self.out(session).flush()
    }

    /// Counts a dossier that could not be looked at, and says so in its place.
    pub(super) fn failed(&mut self, report: FailedReport, session: &mut Session<'_>) -> io::Result<()> {
        self.summary.add_failed();
        let head = self.head;
        if head.form == Form::Terminal && head.several {
            self.put(Last::Line, &terminal::failed_line(&report, &head.look), session)?;
            self.out(session).flush()?;
        }
        self.rest.failed.push(report);
        Ok(())
    }

    /// Counts a dossier that nobody got to.
    pub(super) fn not_reached(&mut self, left: LeftReport) {
        self.summary.add_not_reached();
        self.rest.not_reached.push(left);
    }

    /// Names the folders that a search passed by.
    pub(super) fn passed_by(&mut self, paths: Vec<String>) {
        self.rest.passed_by = paths;
    }

    /// Writes a part of a text: lines stand below each other, all else apart.
    fn put(&mut self, what: Last, text: &str, session: &mut Session<'_>) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let close = self.last == Last::Nothing || (self.last, what) == (Last::Line, Last::Line);
        self.last = what;
        write!(self.out(session), "{}{text}", if close { "" } else { "\n" })
    }

    fn end(mut self, session: &mut Session<'_>) -> io::Result<()> {
        let (rest, summary, head) = (std::mem::take(&mut self.rest), self.summary, self.head);
        if let Some(book) = self.book.take() {
            let end = html::End { date: head.today, ruleset: &head.ruleset, rest: &rest, summary };
            book.end(&end, self.out(session))?;
        } else if let Some(json) = self.json.take() {
            json.end(self.out(session), &rest, &summary)?;
        } else if head.form == Form::Csv {
            head.table().end(&rest, self.out(session))?;
        } else {
            // One that was named by itself and could not be looked at was told already, unless this is kept in a file.
            let all = head.several || head.searched || self.file.is_some();
            let rest = if all { rest } else { Rest::default() };
            let mut pieces = terminal::rest(&rest, &head.look);
            self.put(Last::Part, &pieces.next().unwrap_or_default(), session)?;
            pieces.try_for_each(|piece| self.out(session).write_all(piece.as_bytes()))?;
            if head.several || head.searched {
                self.put(Last::Part, &terminal::summary(&summary, &head.ruleset, &head.look), session)?;
            }
        }
        self.out(session).flush()
    }
}

impl Head {
    fn table(&self) -> csv::Table {
        csv::Table::new(&self.ruleset, self.look.language)
    }

    fn page(&self) -> html::Look {
        let Look { language, strict, explain, .. } = self.look;
        html::Look { language, strict, explain, several: self.several }
    }
}

/// Where a report goes.
enum Target<'a> {
    File(&'a mut (dyn Write + 'a), &'a Path),
    Session,
}

/// Writes the report that `fill` makes to where the arguments say: to the person, or whole or not at all into a file.
pub(super) fn write<T>(
    head: &Head,
    matches: &ArgMatches,
    session: &mut Session<'_>,
    fill: impl FnOnce(&mut Output<'_>, &mut Session<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let Some(path) = matches.get_one::<PathBuf>("output") else {
        return whole(head, Target::Session, session, fill);
    };
    let existing = if matches.get_flag("overwrite") { Existing::Replace } else { Existing::Keep };
    let filled = files::write_with(path, existing, |file| whole(head, Target::File(file, path), session, fill))
        .map_err(|failure| match failure {
            Failure::Output(error) => NotWritten::new(path, error).into(),
            failure => failure,
        })?;
    let words = session.language.pick("Verslag geschreven:", "Report written:");
    session.tell(&format!("{words} {}", shown(path)))?;
    Ok(filled)
}

fn whole<'a, T>(
    head: &'a Head,
    to: Target<'a>,
    session: &mut Session<'_>,
    fill: impl FnOnce(&mut Output<'_>, &mut Session<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let mut output = Output::begin(head, to, session)?;
    let filled = fill(&mut output, session)?;
    output.end(session)?;
    Ok(filled)
}
