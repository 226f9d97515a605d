//! What is not in order, the gravest first, with what to do about it.

use super::page::{Page, Sign};
use super::setting::Setting;
use super::words;
use crate::finding::Severity;
use crate::language::Language;
use crate::report::{DossierReport, FindingReport, words as shared};
use std::io;

/// Writes the findings of a dossier; nothing where there are none.
pub(super) fn all(page: &mut Page<'_>, report: &DossierReport, setting: &Setting<'_>) -> io::Result<()> {
    if report.findings.is_empty() {
        return Ok(());
    }
    page.raw("<div class=\"found\">\n")?;
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let open = report.findings.iter().filter(|found| found.severity == severity && !found.waived);
        let (class, sign) = match severity {
            Severity::Error => ("findings bad", Sign::Bad),
            Severity::Warning => ("findings doubtful", Sign::Doubtful),
            Severity::Note => ("findings note", Sign::Note),
        };
        section(page, shared::heading(severity, setting.look.language), class, sign, open.collect(), setting)?;
    }
    let accepted = report.findings.iter().filter(|found| found.waived).collect();
    section(page, shared::accepted(setting.look.language), "findings accepted", Sign::Doubtful, accepted, setting)?;
    page.raw("</div>\n")
}

fn section(
    page: &mut Page<'_>,
    heading: &'static str,
    class: &'static str,
    sign: Sign,
    findings: Vec<&FindingReport>,
    setting: &Setting<'_>,
) -> io::Result<()> {
    if findings.is_empty() {
        return Ok(());
    }
    page.element(setting.levels()[1], &[("class", "part")], heading)?;
    page.open("ul", &[("class", class)])?;
    for found in findings {
        page.raw("\n<li>")?;
        page.sign(sign)?;
        page.raw("<div>\n")?;
        finding(page, found, setting.look.language)?;
        page.raw("</div></li>")?;
    }
    page.raw("\n</ul>\n")
}

fn finding(page: &mut Page<'_>, finding: &FindingReport, language: Language) -> io::Result<()> {
    page.element("p", &[("class", "what")], &finding.what)?;
    match &finding.waiver {
        Some(waiver) => {
            page.element("p", &[], &shared::accepted_by(&waiver.by, &waiver.reason, language))?;
        }
        None => {
            if !finding.remedy.is_empty() {
                page.raw("<p>")?;
                page.inline("strong", &[], shared::label_remedy(language))?;
                page.text(" ")?;
                page.text(&finding.remedy)?;
                page.raw("</p>\n")?;
            }
            if let (Some(settle), Some(words)) = (&finding.settle, &finding.command) {
                page.element("p", &[("class", "settle")], words::settle(settle, language))?;
                page.command(words)?;
            }
        }
    }
    page.raw("<p class=\"source\">")?;
    page.inline("code", &[], finding.code)?;
    if let Some(source) = &finding.source {
        page.text(&words::source(source, language))?;
    }
    page.raw("</p>\n")
}
