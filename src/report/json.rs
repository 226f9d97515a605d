//! The report that machines read, written while the dossiers come in.
//! Never holds more than one of them.

use super::{DossierReport, FailedReport, Report, RulesetReport, Summary};
use chrono::NaiveDate;
use serde::Serialize;
use std::io::{self, Write};

/// Writes the report as JSON, the same bytes for the same report.
pub fn render(report: &Report) -> serde_json::Result<String> {
    Ok(serde_json::to_string_pretty(report)? + "\n")
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
    pub fn end(self, out: &mut dyn Write, failed: &[FailedReport], summary: &Summary) -> io::Result<()> {
        let before = if self.any { "\n  " } else { "" };
        let (failed, summary) = (pretty(&failed, 1)?, pretty(summary, 1)?);
        writeln!(out, "{before}],\n  \"failed\": {failed},\n  \"summary\": {summary}\n}}")
    }
}

/// A value as it stands this deep. No string of JSON holds a line end, so each of them is one of the layout.
fn pretty<T: Serialize>(value: &T, depth: usize) -> io::Result<String> {
    let text = serde_json::to_string_pretty(value)?;
    Ok(text.replace('\n', &format!("\n{}", "  ".repeat(depth))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Digest;
    use crate::finding::Verdict;

    fn report(paths: &[&str], failed: &[&str]) -> Report {
        let dossier = |path: &&str| DossierReport {
            folder: (*path).into(),
            path: (*path).to_owned(),
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
        };
        let failure = |path: &&str| FailedReport { path: (*path).to_owned(), reason: "weg\n\"echt\"".into() };
        let ruleset = RulesetReport { id: "r".into(), version: "1".into(), sha256: Digest([7; 32]) };
        let (dossiers, failed) = (paths.iter().map(dossier).collect(), failed.iter().map(failure).collect());
        Report::new(NaiveDate::default(), ruleset, dossiers, failed)
    }

    #[test]
    fn the_stream_is_the_same_as_the_whole() {
        for (paths, failed) in [(&["a", "b", "c"][..], &["d", "e"][..]), (&["a"], &[]), (&[], &["d"]), (&[], &[])] {
            let report = report(paths, failed);
            let mut out = Vec::new();
            let mut stream = Stream::begin(&mut out, report.date, &report.ruleset).unwrap();
            report.dossiers.iter().for_each(|dossier| stream.dossier(&mut out, dossier).unwrap());
            stream.end(&mut out, &report.failed, &report.summary).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), render(&report).unwrap());
        }
    }
}
