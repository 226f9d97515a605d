//! `compleet rules test`: runs the tests that a set of rules carries, and tells what is not as they say.
//! Never decides what is right: that is `work`.

use crate::cli::{Exit, failure::Failure, session::Session};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::shown;
use crate::work::{self, TRIALS, TrialFault, Tried};
use std::path::Path;

/// Runs the tests of a folder of rules.
pub(super) fn run(folder: &Path, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let tried = work::try_rules(folder)?;
    if tried.is_empty() {
        let place = shown(&folder.join(TRIALS));
        let words = language.pick(
            format!("Er zijn geen tests: zet ze in {place}."),
            format!("There are no tests: put them in {place}."),
        );
        writeln!(session.streams.out, "{words}")?;
        return Ok(Exit::NotInOrder);
    }
    write!(session.streams.out, "{}", page(&tried, language))?;
    Ok(if tried.iter().all(|one| one.faults.is_empty()) { Exit::InOrder } else { Exit::NotInOrder })
}

/// A line for each test, and below it what is not as it says.
fn page(tried: &[Tried], language: Language) -> String {
    let mut page = String::new();
    for Tried { file, faults } in tried {
        let how =
            if faults.is_empty() { language.pick("goed", "good") } else { language.pick("NIET GOED", "NOT GOOD") };
        page += &format!("{}: {how}\n", shown(file));
        for fault in faults {
            page += &format!("  - {}\n", told(fault, language));
        }
    }
    let good = tried.iter().filter(|one| one.faults.is_empty()).count();
    let bad = tried.len() - good;
    page + &language.pick(format!("\n{good} goed, {bad} niet goed\n"), format!("\n{good} good, {bad} not good\n"))
}

fn told(fault: &TrialFault, language: Language) -> String {
    match fault {
        TrialFault::NotInOrder(words) => {
            let words = one_line(words);
            language.pick(format!("de test zelf klopt niet: {words}"), format!("the test itself is not right: {words}"))
        }
        TrialFault::Details(mistakes) => {
            let lines: Vec<String> = mistakes.iter().map(|mistake| mistake.line.to_string()).collect();
            let lines = lines.join(", ");
            language.pick(
                format!("het dossier in de test klopt niet (regel {lines} ervan)"),
                format!("the dossier in the test is not right (line {lines} of it)"),
            )
        }
        TrialFault::Verdict { expected, found } => {
            let (expected, found) = (one_line(expected), work::trial_name(*found));
            language.pick(
                format!("het oordeel is {found}, de test zegt {expected}"),
                format!("the conclusion is {found}, the test says {expected}"),
            )
        }
        TrialFault::NotFound(line) => {
            let line = one_line(line);
            language.pick(format!("niet gevonden: {line}"), format!("not found: {line}"))
        }
        TrialFault::Unexpected(finding) => {
            let place = &finding.place;
            let rule = finding.rule.as_ref().map(ToString::to_string);
            let file = || place.file.as_ref().map(ToString::to_string);
            let about = rule.or_else(file).map_or_else(String::new, |about| format!(" {}", one_line(&about)));
            let code = finding.code();
            language.pick(
                format!("gevonden, en de test noemt het niet: {code}{about}"),
                format!("found, and the test does not name it: {code}{about}"),
            )
        }
    }
}
