//! What is not in order, the gravest first, with what to do about it.

use super::page::{Page, Sign};
use super::setting::Setting;
use super::words;
use crate::language::Language;
use crate::report::{DossierReport, FindingReport, Weight, words as shared};
use std::io;

/// Writes the findings of a dossier; nothing where there are none.
pub(super) fn all(page: &mut Page<'_>, report: &DossierReport, setting: &Setting<'_>) -> io::Result<()> {
    if report.findings.is_empty() {
        return Ok(());
    }
    page.raw("<div class=\"found\">\n")?;
    for weight in Weight::ALL {
        let findings = report.findings.iter().filter(|found| found.weight() == weight);
        let (class, sign) = match weight {
            Weight::Error => ("findings bad", Sign::Bad),
            Weight::ToConfirm => ("findings look", Sign::Look),
            Weight::Warning => ("findings doubtful", Sign::Doubtful),
            Weight::Note => ("findings note", Sign::Note),
            Weight::Accepted => ("findings accepted", Sign::Doubtful),
        };
        section(page, shared::heading(weight, setting.look.language), class, sign, findings.collect(), setting)?;
    }
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
            if let Some(command) = &finding.accept {
                page.element("p", &[("class", "settle")], shared::accept(language))?;
                page.command(command)?;
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
