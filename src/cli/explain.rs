//! `compleet explain`: what a finding means, why the rule exists, what to do.

use super::failure::Failure;
use super::session::{self, Session};
use super::{Exit, arguments, subject};
use crate::finding::{Code, Severity};
use crate::language::Language;
use crate::message;
use crate::message::wrap::paragraph;
use clap::{Arg, ArgMatches, Command};

/// The width of a page where no terminal says otherwise.
const PAGE: usize = 80;

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Leg een bevinding uit (ook: leg-uit)", "Explain a finding"))
        .arg(Arg::new("code").value_name("CODE").help(pick(
            "de bevinding, bijvoorbeeld outdated-research; zonder code een lijst van alle",
            "the finding, for instance outdated-research; without it a list of all",
        )))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let width = session.world.width.unwrap_or(PAGE);
    let text = match arguments::text_of(matches, "code") {
        None => list(language, width),
        Some(text) => {
            let code = subject::code(text)?;
            let rules = session.ruleset(matches)?;
            let rule = rules.codes.get(&code).map(|rule| (rule.severity, rule.source.as_str()));
            page(code, rule, language, width)
        }
    };
    session.streams.out.write_all(text.as_bytes())?;
    Ok(Exit::InOrder)
}

fn list(language: Language, width: usize) -> String {
    let line = |code: &Code| {
        let meaning = message::explain(*code, language).meaning;
        paragraph(code.as_str(), "", 0, width) + &paragraph("   ", meaning, 4, width)
    };
    Code::ALL.iter().map(line).collect()
}

fn page(code: Code, rule: Option<(Severity, &str)>, language: Language, width: usize) -> String {
    let page = message::explain(code, language);
    let pick = |nl, en| language.pick(nl, en);
    let mut text = format!("{code}\n\n");
    text += &paragraph("", page.meaning, 0, width);
    for (heading, words) in [
        (pick("Waarom", "Why"), page.reason),
        (pick("Wat te doen", "What to do"), page.action),
        (pick("Zelf afhandelen", "Settling it yourself"), &page.settling),
    ] {
        if !words.is_empty() {
            text += &format!("\n{heading}\n{}", paragraph("  ", words, 2, width));
        }
    }
    if let Some((severity, source)) = rule {
        let weight = match severity {
            Severity::Error => pick("fout", "error"),
            Severity::Warning => pick("waarschuwing", "warning"),
            Severity::Note => pick("melding", "note"),
        };
        let words = pick("Weegt hier als", "Weighs here as");
        let from = pick("bron", "source");
        text += &format!("\n{}", paragraph("", &format!("{words} {weight} ({from}: {source})."), 0, width));
    }
    text
}
