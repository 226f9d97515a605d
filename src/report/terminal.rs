//! The report that a person reads on a terminal.
//! Never says more than is asked: what is in order is a line of the checklist and nothing else.

mod why;

use super::next::{self, Next};
use super::{
    DossierReport, FailedReport, FindingReport, ItemReport, LineReport, Rest, RulesetReport, StateReport, StepReport,
    Summary, Weight, words,
};
use crate::finding::Verdict;
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::wrap::{padded, wrapped};
use crate::scan::TEXT_MARKS;
use chrono::NaiveDate;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// How a report is to look.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The language.
    pub language: Language,
    /// The width in columns.
    pub width: usize,
    /// With colours.
    pub colour: bool,
    /// Without the checklist, and without dossiers that are in order.
    pub quiet: bool,
    /// Warnings count as errors.
    pub strict: bool,
    /// With the reasons why each file was taken for what it is.
    pub explain: bool,
}

/// What colours mean here.
#[derive(Debug, Clone, Copy)]
enum Ink {
    Strong,
    Good,
    Bad,
    Doubtful,
    Dim,
}

impl Look {
    /// Wider lines are hard to read, narrower ones hard to break.
    fn columns(&self) -> usize {
        self.width.clamp(40, 100)
    }

    fn ink(&self, ink: Ink, text: &str) -> String {
        let code = match ink {
            Ink::Strong => "1",
            Ink::Good => "32",
            Ink::Bad => "31",
            Ink::Doubtful => "33",
            Ink::Dim => "2",
        };
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// Puts one dossier into words.
pub fn dossier(report: &DossierReport, look: &Look) -> String {
    if look.quiet && report.verdict == Verdict::Complete {
        return String::new();
    }
    let mut out = header(report, look);
    if !look.quiet && !report.checklist.is_empty() {
        out.push('\n');
        report.checklist.iter().for_each(|line| out.push_str(&checklist_line(line, report, look)));
        out.push_str(&read_from_scans(report, look));
    }
    if look.explain {
        out.push_str(&why::why(report, look));
    }
    for weight in Weight::ALL {
        let findings = report.findings.iter().filter(|finding| finding.weight() == weight);
        section(&mut out, words::heading(weight, look.language), findings, look);
    }
    out.push('\n');
    out.push_str(&conclusion(report, look));
    out
}

/// The line above a report that is kept as text: by it a scan knows that this is no document.
pub fn heading(date: NaiveDate, ruleset: &RulesetReport, look: &Look) -> String {
    let [nl, en] = TEXT_MARKS;
    let made = words::made(date, ruleset, look.language);
    // Its beginning stays on one line, however narrow the page is.
    format!("{}, {made}.\n\n", look.language.pick(nl, en))
}

/// A complete dossier among many, on a line; none where there is more to say, or nothing.
pub fn line(report: &DossierReport, look: &Look) -> Option<String> {
    if report.verdict != Verdict::Complete || look.explain || look.quiet {
        return None;
    }
    let notes = match report.findings.iter().filter(|found| !found.waived).count() {
        0 => String::new(),
        count => format!("; {}", words::notes(count, look.language)),
    };
    let verdict = look.ink(Ink::Good, words::verdict(report.verdict, look.language));
    Some(format!("{}: {verdict}{notes}.\n", look.ink(Ink::Strong, &one_line(&report.path))))
}

/// The place of a dossier that could not be looked at, among others.
pub fn failed_line(report: &FailedReport, look: &Look) -> String {
    let verdict = look.ink(Ink::Doubtful, words::not_looked_at(look.language));
    let path = look.ink(Ink::Strong, &one_line(&report.path));
    format!("{path}: {verdict}; {}.\n", words::see_below(look.language))
}

/// What was not checked, and why, piece by piece: it may be as much as there are dossiers.
pub fn rest<'r>(rest: &'r Rest, look: &'r Look) -> impl Iterator<Item = String> + 'r {
    let heading = look.ink(Ink::Strong, words::not_looked_at(look.language)) + "\n";
    let heading = (!rest.failed.is_empty()).then_some(heading);
    let failed = rest.failed.iter().map(|failed| why(failed, look));
    heading
        .into_iter()
        .chain(failed)
        .chain(std::iter::once_with(|| left_out(rest, look)))
        .filter(|piece| !piece.is_empty())
}

/// Why a dossier could not be looked at.
fn why(failed: &FailedReport, look: &Look) -> String {
    let bullet = format!("  * {}\n", one_line(&failed.path));
    let mut out = bullet.replacen('*', &look.ink(Ink::Doubtful, "*"), 1);
    // A reason may have lines of its own: mistakes of a file, or a command.
    for line in words::sentence(&failed.reason.text()).lines() {
        let plain = line.trim_start();
        let indent = 4 + line.len() - plain.len();
        match indent > 4 || plain.contains("compleet ") {
            // A command is copied whole, and an editor understands the place of a mistake.
            true => drop(writeln!(out, "{:indent$}{}", "", one_line(plain))),
            false => out += &wrapped(&" ".repeat(indent), plain, indent, look.columns()),
        }
    }
    out
}

/// What nobody got to, and what is no dossier.
fn left_out(rest: &Rest, look: &Look) -> String {
    let mut out = String::new();
    let left = rest.not_reached.len();
    let more = [
        (left > 0).then(|| words::not_reached(left, look.language)),
        (!rest.passed_by.is_empty()).then(|| words::passed_by(&rest.passed_by, look.language)),
    ];
    for words in more.into_iter().flatten() {
        out += if out.is_empty() && rest.failed.is_empty() { "" } else { "\n" };
        out += &wrapped("", &words, 0, look.columns());
    }
    out
}

/// Puts a batch into one sentence.
pub fn summary(of: &Summary, ruleset: &RulesetReport, look: &Look) -> String {
    let (counts, rules) = (words::summary(of, look.language), words::by_rules(ruleset, look.language));
    wrapped("", &counts, 0, look.columns()) + &wrapped("", &rules, 0, look.columns())
}

fn header(report: &DossierReport, look: &Look) -> String {
    let day = words::day(report.date, look.language);
    let rules = words::rules_of(&report.rules_name, look.language);
    let line = format!("{}, {day}, {rules}", report.request_type_name);
    format!("{}\n{}", look.ink(Ink::Strong, &one_line(&report.path)), wrapped("", &line, 0, look.columns()))
}

/// Which documents were read from the picture of a page; nothing where none was.
fn read_from_scans(report: &DossierReport, look: &Look) -> String {
    let read = report.attachments.iter().filter(|one| !one.read_pages.is_empty());
    let files: Vec<&str> = read.map(|one| one.file.as_str()).collect();
    match files.is_empty() {
        true => String::new(),
        false => "\n".to_owned() + &wrapped("  ", &words::read_from_scans(&files, look.language), 2, look.columns()),
    }
}

fn checklist_line(line: &LineReport, report: &DossierReport, look: &Look) -> String {
    let (mark, ink) = match line.state {
        StateReport::Done | StateReport::Placeholder => ("[x]", Ink::Good),
        StateReport::Waived | StateReport::Accepted => ("[x]", Ink::Doubtful),
        StateReport::ToConfirm | StateReport::NotChecked => ("[?]", Ink::Doubtful),
        StateReport::ToMend | StateReport::Partly => ("[!]", Ink::Bad),
        StateReport::Missing => ("[ ]", Ink::Bad),
    };
    let widest = report.checklist.iter().map(|line| line.name.width()).max().unwrap_or(0).min(look.columns() / 2 - 8);
    let behind = behind(line, look.language);
    let first = format!("  {mark} {}  ", padded(&line.name, widest));
    let indent = widest + 8;
    let text = match first.width() > indent {
        // A name wider than its column stands on a line of its own.
        true => {
            wrapped(&format!("  {mark} "), &line.name, 6, look.columns())
                + &wrapped(&" ".repeat(indent), &behind, indent, look.columns())
        }
        false => wrapped(&first, &behind, indent, look.columns()),
    };
    let text = if behind.is_empty() { text.trim_end().to_owned() + "\n" } else { text };
    text.replacen(mark, &look.ink(ink, mark), 1)
}

fn behind(line: &LineReport, language: Language) -> String {
    let numbers = match line.item {
        ItemReport::Count { count, max } => words::of(language, count, max),
        ItemReport::Details { open, asked } if line.state != StateReport::NotChecked => {
            return words::open_details(open, asked, language);
        }
        _ => String::new(),
    };
    let files = line.files.iter().map(|filling| match filling.date {
        Some(date) => format!("{} ({})", filling.file, words::day(date, language)),
        None => filling.file.clone(),
    });
    let files = files.collect::<Vec<_>>().join(", ");
    let state = match line.item {
        ItemReport::Count { .. } => String::new(),
        _ => words::state(line.state, &line.missing_names.join(", "), language),
    };
    [numbers, files, state].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

fn section<'f>(out: &mut String, heading: &str, findings: impl Iterator<Item = &'f FindingReport>, look: &Look) {
    let mut findings = findings.peekable();
    if findings.peek().is_none() {
        return;
    }
    let _ = writeln!(out, "\n{}", look.ink(Ink::Strong, heading));
    findings.for_each(|finding| out.push_str(&self::finding(finding, look)));
}

fn finding(finding: &FindingReport, look: &Look) -> String {
    let (ink, width) = (ink_of(finding), look.columns());
    let bullet = wrapped("  * ", &finding.what, 4, width);
    let mut out = bullet.replacen('*', &look.ink(ink, "*"), 1);
    match &finding.waiver {
        Some(waiver) => {
            out += &wrapped("    ", &words::accepted_by(&waiver.by, &waiver.reason, look.language), 4, width);
        }
        None if finding.remedy.is_empty() => {}
        None => {
            let label = words::label_remedy(look.language);
            out += &wrapped(&format!("    {label} "), &finding.remedy, 4, width);
        }
    }
    if let Some(command) = finding.command.as_ref().filter(|_| !finding.waived) {
        let _ = writeln!(out, "      {}", one_line(command));
    }
    if let Some(command) = &finding.accept {
        out += &wrapped("    ", words::accept(look.language), 4, width);
        let _ = writeln!(out, "      {}", one_line(command));
    }
    out += &wrapped("      ", &reference(finding), 6, width)
        .lines()
        .map(|line| format!("      {}\n", look.ink(Ink::Dim, line.trim_start())))
        .collect::<String>();
    out
}

/// The code, for `compleet explain`, and where the rule comes from.
fn reference(finding: &FindingReport) -> String {
    match &finding.source {
        Some(source) => format!("({}; {source})", finding.code),
        None => format!("({})", finding.code),
    }
}

fn ink_of(finding: &FindingReport) -> Ink {
    match finding.weight() {
        Weight::Error => Ink::Bad,
        Weight::ToConfirm | Weight::Warning => Ink::Doubtful,
        Weight::Note | Weight::Accepted => Ink::Dim,
    }
}

fn conclusion(report: &DossierReport, look: &Look) -> String {
    let open = report.open();
    let (ink, between) = match report.verdict {
        Verdict::Complete => (Ink::Good, ": "),
        Verdict::CompleteWithRemarks => (Ink::Doubtful, ": "),
        Verdict::ToConfirm => (Ink::Doubtful, "; "),
        Verdict::Incomplete => (Ink::Bad, ": "),
    };
    let verdict = look.ink(ink, &words::concluded(report.verdict, open, look.language));
    let tally = words::tally(report.verdict, open, look.language);
    let mut out = if tally.is_empty() { format!("{verdict}.\n") } else { format!("{verdict}{between}{tally}.\n") };
    if look.strict && open.errors == 0 && open.warnings > 0 {
        let _ = writeln!(out, "{}", words::strict(look.language));
    }
    out += &next_step(report, open.errors, look);
    out
}

/// The one thing to do now.
fn next_step(report: &DossierReport, errors: usize, look: &Look) -> String {
    let language = look.language;
    let channel = &report.channel;
    let text = match next::next(report) {
        Next::Mend => format!("{} {}", words::next_mend(errors, language), words::next_again(language)),
        Next::Init => words::next_init(language).to_owned(),
        Next::Confirm => words::next_confirm(language).to_owned(),
        Next::Look => words::next_look(channel, language),
        Next::File => words::next_file(channel, language),
        Next::Record => words::next_record(language).to_owned(),
        Next::Follow => words::next_follow(language).to_owned(),
        Next::Answer => words::next_answer(language).to_owned(),
    };
    let mut out = wrapped(&format!("{} ", words::next(language)), &text, 2, look.columns());
    if matches!(next::next(report), Next::Look | Next::File) {
        report.steps.iter().enumerate().for_each(|(at, step)| out += &filing_step(at + 1, step, look));
    }
    for step in next::commands(report, language) {
        out += &step.why.map(|why| wrapped("", why, 2, look.columns())).unwrap_or_default();
        let _ = writeln!(out, "  {}", one_line(&step.command));
    }
    out
}

/// A step of filing, with what the dossier has for it.
fn filing_step(number: usize, step: &StepReport, look: &Look) -> String {
    let width = look.columns();
    let mut out = wrapped(&format!("{number:>3}. "), &step.text, 5, width);
    for (name, value) in &step.values {
        out += &wrapped(&format!("       {name}: "), value, 9, width);
    }
    for file in &step.files {
        let _ = writeln!(out, "       - {}", one_line(file));
    }
    out
}
