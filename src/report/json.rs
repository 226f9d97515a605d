//! The report that machines read, written while the dossiers come in.
//! Never holds more than one of them.

use super::{DossierReport, Report, Rest, RulesetReport, Summary};
use crate::language::plain::first_order;
use chrono::NaiveDate;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

/// Writes the report as JSON, the same bytes for the same report.
pub fn render(report: &Report) -> serde_json::Result<String> {
    Ok(guarded(&serde_json::to_string_pretty(report)?).into_owned() + "\n")
}

/// The report while it is being written: the same bytes as [`render`] gives of the whole.
#[derive(Debug)]
pub struct Stream {
    any: bool,
}

impl Stream {
    /// Writes what stands before the dossiers.
    pub fn begin(out: &mut dyn Write, date: NaiveDate, ruleset: &RulesetReport) -> io::Result<Self> {
        let format = pretty(&Report::FORMAT, 1)?;
        let (date, ruleset) = (pretty(&date, 1)?, pretty(ruleset, 1)?);
        write!(out, "{{\n  \"format\": {format},\n  \"date\": {date},\n  \"ruleset\": {ruleset},\n  \"dossiers\": [")?;
        Ok(Self { any: false })
    }

    /// Writes one dossier.
    pub fn dossier(&mut self, out: &mut dyn Write, report: &DossierReport) -> io::Result<()> {
        let before = if self.any { ",\n    " } else { "\n    " };
        self.any = true;
        write!(out, "{before}{}", pretty(report, 2)?)
    }

    /// Writes what stands behind them.
    pub fn end(self, out: &mut dyn Write, rest: &Rest, summary: &Summary) -> io::Result<()> {
        let before = if self.any { "\n  " } else { "" };
        write!(out, "{before}]")?;
        list(out, "failed", &rest.failed)?;
        if !rest.not_reached.is_empty() {
            list(out, "not_reached", &rest.not_reached)?;
        }
        if !rest.passed_by.is_empty() {
            list(out, "passed_by", &rest.passed_by)?;
        }
        writeln!(out, ",\n  \"summary\": {}\n}}", pretty(summary, 1)?)
    }
}

/// Writes a list of the report, one item after the other: there may be as many as there are dossiers.
fn list<T: Serialize>(out: &mut dyn Write, key: &str, items: &[T]) -> io::Result<()> {
    write!(out, ",\n  \"{key}\": [")?;
    for (at, item) in items.iter().enumerate() {
        write!(out, "{}\n    {}", if at > 0 { "," } else { "" }, pretty(item, 2)?)?;
    }
    write!(out, "{}]", if items.is_empty() { "" } else { "\n  " })
}

/// Spells what a terminal would obey or hide as JSON may, with the same meaning: a report is looked at, too.
pub fn guarded(json: &str) -> Cow<'_, str> {
    let Some(mut at) = first_order(json) else { return Cow::Borrowed(json) };
    let mut out = String::with_capacity(json.len() + 16);
    let mut rest = json;
    loop {
        let (plain, order) = rest.split_at(at);
        out.push_str(plain);
        let mut letters = order.chars();
        for unit in letters.next().into_iter().flat_map(|letter| letter.encode_utf16(&mut [0; 2]).to_vec()) {
            let _ = write!(out, "\\u{unit:04x}");
        }
        rest = letters.as_str();
        match first_order(rest) {
            Some(next) => at = next,
            None => break,
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// A value as it stands this deep. No string of JSON holds a line end, so each of them is one of the layout.
fn pretty<T: Serialize>(value: &T, depth: usize) -> io::Result<String> {
    let text = serde_json::to_string_pretty(value)?;
    Ok(guarded(&text).replace('\n', &format!("\n{}", "  ".repeat(depth))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Digest;
    use crate::finding::Verdict;
    use crate::message::Repeat;
    use crate::report::{FailedReport, LeftReport};

    fn report(paths: &[&str], failed: &[&str]) -> Report {
        let dossier = |path: &&str| DossierReport {
            path: (*path).to_owned(),
            name: String::new(),
            request_type: "x".into(),
            request_type_name: "X".into(),
            date: NaiveDate::default(),
            verdict: Verdict::Complete,
            attachments: Vec::new(),
            checklist: Vec::new(),
            findings: Vec::new(),
            notices: vec!["a\nb".into()],
            has_details: true,
            received: false,
            declare: String::new(),
            repeat: Repeat::default(),
            rules_name: String::new(),
            channel: String::new(),
            numbered: true,
            sent: false,
            number: None,
            steps: Vec::new(),
        };
        let failure = |path: &&str| FailedReport {
            path: (*path).to_owned(),
            name: String::new(),
            reason: "weg\n\"echt\"".into(),
        };
        let ruleset = RulesetReport { id: "r".into(), name: "R".into(), version: "1".into(), sha256: Digest([7; 32]) };
        let left = |path: &&str| LeftReport { path: (*path).to_owned(), name: String::new() };
        let rest = Rest {
            failed: failed.iter().map(failure).collect(),
            not_reached: failed.iter().skip(1).map(left).collect(),
            passed_by: failed.iter().skip(1).map(|path| format!("{path}\n{{}}")).collect(),
        };
        Report::new(NaiveDate::default(), ruleset, paths.iter().map(dossier).collect(), rest)
    }

    #[test]
    fn nothing_is_obeyed_and_nothing_lost() {
        let name = "exe\u{202e}fdp\u{9b}2J\u{e0041}\u{1b}é\n";
        let text = guarded(&serde_json::to_string(name).unwrap()).into_owned();
        assert_eq!(text, r#""exe\u202efdp\u009b2J\udb40\udc41\u001bé\n""#);
        assert_eq!(serde_json::from_str::<String>(&text).unwrap(), name);
    }

    #[test]
    fn the_stream_is_the_same_as_the_whole() {
        for (paths, failed) in [(&["a", "b", "c"][..], &["d", "e"][..]), (&["a"], &[]), (&[], &["d"]), (&[], &[])] {
            let report = report(paths, failed);
            let mut out = Vec::new();
            let mut stream = Stream::begin(&mut out, report.date, &report.ruleset).unwrap();
            report.dossiers.iter().for_each(|dossier| stream.dossier(&mut out, dossier).unwrap());
            stream.end(&mut out, &report.rest, &report.summary).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), render(&report).unwrap());
        }
    }
}
