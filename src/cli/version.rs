//! `compleet --version`: which program this is, how old it and its rules are; with `--verbose` also what holds back the
//! processes that read documents here.

use super::Exit;
use super::failure::Failure;
use super::session::Session;
use crate::language::Language;
use crate::message::about;
use crate::rules;
use crate::sandbox::{self, Jail};
use std::ffi::OsString;

/// Says whether these arguments ask for it: clap answers `--version` before it looks further.
pub(crate) fn is_asked(arguments: &[OsString]) -> bool {
    let has = |names: &[&str]| arguments.iter().skip(1).any(|word| names.iter().any(|name| word == name));
    let only_options = arguments.iter().skip(1).all(|word| {
        word.to_str().is_some_and(|word| ["--version", "-V", "--verbose", "--lang", "nl", "en"].contains(&word))
            || word.to_string_lossy().starts_with("--lang=")
    });
    only_options && has(&["--version", "-V"])
}

/// The first word is for programs, and stays as it is.
pub(crate) fn show(arguments: &[OsString], session: &mut Session<'_>) -> Result<Exit, Failure> {
    let (today, language) = (session.world.today, session.language);
    let version = about::version_in_words(today, language);
    let rules = about::rules_in_words(&rules::builtin(), today, language);
    let jail = match arguments.iter().any(|word| word == "--verbose") {
        true => format!("\n{}", words(sandbox::jail(), language)),
        false => String::new(),
    };
    write!(session.streams.out, "{version}\n{rules}\n{}\n{jail}", about::newer(language))?;
    Ok(Exit::InOrder)
}

fn words(jail: Option<Jail>, language: Language) -> String {
    let Some(jail) = jail else {
        return language
            .pick(
                "Er kon geen apart proces worden gestart: documenten worden in het programma zelf gelezen.\n",
                "No process of its own could be started: documents are read in the program itself.\n",
            )
            .to_owned();
    };
    let head = language.pick(
        "Documenten worden gelezen in aparte processen. Wat die op deze computer tegenhoudt:\n",
        "Documents are read in processes of their own. What holds those back on this computer:\n",
    );
    let lines = [
        (true, language.pick("tijd per bestand", "time for each file")),
        (jail.memory, language.pick("geheugen", "memory")),
        (jail.processes, language.pick("starten van andere programma's", "starting other processes")),
        (jail.paths, language.pick("bestanden en netwerk", "files and network")),
        (jail.calls, language.pick("alle overige vragen aan het systeem", "all other system calls")),
    ];
    let holds = |holds| match holds {
        true => language.pick("ja", "yes"),
        false => language.pick("nee (dit systeem kan het niet)", "no (this system cannot)"),
    };
    lines.iter().fold(head.to_owned(), |text, (held, what)| format!("{text}  {what}: {}\n", holds(*held)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t05_a_system_that_can_do_less_says_so() {
        let old = words(Some(Jail { memory: true, ..Jail::default() }), Language::English);
        assert!(old.contains("memory: yes"), "{old}");
        assert!(old.contains("files and network: no"), "{old}");
        assert!(words(None, Language::English).contains("in the program itself"));
    }

    #[test]
    fn only_options_ask_for_the_version() {
        let asks = |words: &[&str]| is_asked(&words.iter().map(OsString::from).collect::<Vec<_>>());
        assert!(asks(&["compleet", "--version", "--verbose", "--lang", "en"]));
        assert!(asks(&["compleet", "-V"]));
        assert!(!asks(&["compleet", "check", "--version", "--verbose"]));
    }
}
