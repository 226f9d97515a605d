//! The report as a table for a spreadsheet: what a Dutch Excel opens by a double click.
//! Never writes a cell that a spreadsheet would calculate: the name of a file may begin with `=`.

use super::{DossierReport, FindingReport, Rest, RulesetReport, words};
use crate::language::Language;
use crate::language::plain::is_order;
use crate::scan::TABLE_MARKS;
use csv::{Terminator, Writer, WriterBuilder};
use std::io::{self, Write};

/// Marks the bytes as UTF-8, without which Excel reads accents wrongly.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

const COLUMNS: usize = 16;

/// A table of dossiers, which is written as they come in.
#[derive(Debug)]
pub struct Table {
    language: Language,
    /// Which rules, as every row says it.
    rules: String,
    /// The region whose rules they are, in words.
    region: String,
}

impl Table {
    /// A table of what was checked by these rules.
    pub fn new(ruleset: &RulesetReport, language: Language) -> Self {
        Self { language, rules: format!("{} {}", ruleset.id, ruleset.version), region: ruleset.name.clone() }
    }

    /// Writes the headings.
    pub fn begin(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(BYTE_ORDER_MARK)?;
        rows(out, |table| Ok(table.write_record(headings(self.language))?))
    }

    /// Writes a row for each finding of a dossier, or one where there is none.
    pub fn dossier(&self, dossier: &DossierReport, out: &mut dyn Write) -> io::Result<()> {
        rows(out, |table| {
            if dossier.findings.is_empty() {
                put(table, self.cells_of(dossier))?;
            }
            dossier.findings.iter().try_for_each(|finding| {
                let mut cells = self.cells_of(dossier);
                add_finding(&mut cells, finding, self.language);
                put(table, cells)
            })
        })
    }

    /// Writes a row for each folder that was not checked: dossiers that could not be looked at, dossiers that nobody got
    /// to, folders that are none.
    pub fn end(&self, rest: &Rest, out: &mut dyn Write) -> io::Result<()> {
        let language = self.language;
        rows(out, |table| {
            let mut row = |path: &str, verdict: &str, reason: &str| {
                let mut cells = Cells::default();
                (cells[0], cells[3]) = (path.to_owned(), verdict.to_owned());
                (cells[8], cells[13]) = (reason.to_owned(), self.rules.clone());
                cells[15].clone_from(&self.region);
                put(table, cells)
            };
            for failed in &rest.failed {
                row(&failed.path, words::not_looked_at(language), &failed.reason.text())?;
            }
            for left in &rest.not_reached {
                row(&left.path, words::left(language), words::ended(language))?;
            }
            let loose = words::loose(language);
            rest.passed_by.iter().try_for_each(|path| row(path, words::left(language), loose))
        })
    }

    fn cells_of(&self, dossier: &DossierReport) -> Cells {
        let mut cells = Cells::default();
        cells[0].clone_from(&dossier.path);
        cells[1].clone_from(&dossier.request_type_name);
        cells[2] = dossier.date.to_string();
        cells[3] = words::verdict(dossier.verdict, self.language).to_owned();
        cells[13].clone_from(&self.rules);
        cells[15].clone_from(&self.region);
        cells
    }
}

fn rows(out: &mut dyn Write, fill: impl FnOnce(&mut Writer<&mut dyn Write>) -> io::Result<()>) -> io::Result<()> {
    let mut table = WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(out);
    fill(&mut table)?;
    table.flush()
}

type Cells = [String; COLUMNS];

fn headings(language: Language) -> impl Iterator<Item = &'static str> {
    let [nl, en] = TABLE_MARKS;
    // What joined later stands behind the mark: a table of an earlier version is known by it, too.
    let later = [language.pick("te bevestigen", "to confirm"), language.pick("regels van", "rules of")];
    language.pick(nl, en).split(';').chain(later)
}

fn add_finding(cells: &mut Cells, finding: &FindingReport, language: Language) {
    cells[4] = words::severity(finding.severity, language).to_owned();
    cells[5] = finding.code.to_owned();
    cells[6] = finding.file.clone().unwrap_or_default();
    cells[7] = finding.page.map(|page| page.to_string()).unwrap_or_default();
    cells[8].clone_from(&finding.what);
    match &finding.waiver {
        Some(waiver) => cells[11] = words::accepted_by(&waiver.by, &waiver.reason, language),
        None => {
            cells[9].clone_from(&finding.remedy);
            cells[10] = finding.command.clone().unwrap_or_default();
        }
    }
    cells[12] = finding.source.clone().unwrap_or_default();
    if finding.to_confirm {
        language.pick("ja", "yes").clone_into(&mut cells[14]);
    }
}

fn put<W: Write>(table: &mut Writer<W>, cells: Cells) -> io::Result<()> {
    Ok(table.write_record(cells.map(|cell| harmless(&cell)))?)
}

/// Makes a cell that every spreadsheet shows as it stands: one line, nothing hidden or turned, and no formula.
fn harmless(cell: &str) -> String {
    let shown = |letter: char| match letter {
        control if control.is_control() => ' ',
        order if is_order(order) => '\u{fffd}',
        other => other,
    };
    let line: String = cell.chars().map(shown).collect();
    // Full-width forms count, too: some languages' spreadsheets take them for the signs that they look like.
    let calculates = |letter: char| matches!(letter, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    if line.trim_start().starts_with(calculates) { format!("'{line}") } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_column_has_a_heading() {
        for language in [Language::Dutch, Language::English] {
            assert_eq!(headings(language).count(), COLUMNS);
        }
    }

    #[test]
    fn a_cell_is_shown_and_never_calculated() {
        assert_eq!(harmless("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        assert_eq!(harmless("\t@SUM(A1)"), "' @SUM(A1)");
        assert_eq!(harmless("-1+2"), "'-1+2");
        assert_eq!(harmless("＝1"), "'＝1");
        assert_eq!(harmless("a\r\n=1"), "a  =1");
        assert_eq!(harmless("plan\u{202e}fdp.exe"), "plan\u{fffd}fdp.exe");
        assert_eq!(harmless("Groep 5 - plan.pdf"), "Groep 5 - plan.pdf");
    }

    proptest! {
        #[test]
        fn no_cell_begins_with_a_sign(text in any::<String>()) {
            let cell = harmless(&text);
            prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
        }
    }
}
