//! What was mended, and taking it back.

use crate::cli::{Exit, arguments, failure::Failure, session::Session};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::mend::{NotUndone, operation, say_undone};
use crate::work::{self, Noted};
use clap::{Arg, ArgMatches, Command};

pub(super) fn describe_undo(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Zet het origineel terug (ook: terug)", "Put the originals back"))
        .arg(arguments::folder(language))
        .arg(Arg::new("number").value_name(pick("NUMMER", "NUMBER")).help(pick(
            "welke, zoals in de lijst; zonder: de laatste",
            "which, as in the list; without it: the last one",
        )))
}

pub(super) fn undo(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let folder = arguments::folder_of(matches);
    let undone = work::undo(&folder, arguments::text_of(matches, "number")).map_err(NotUndone)?;
    writeln!(session.streams.out, "{}", say_undone(&undone, session.language))?;
    Ok(if undone.kept.is_empty() && !undone.details_stay { Exit::InOrder } else { Exit::NotInOrder })
}

pub(super) fn describe_list(command: Command, language: Language) -> Command {
    command
        .about(language.pick("Toon wat er is hersteld (ook: lijst)", "Show what was mended"))
        .arg(arguments::folder(language))
}

pub(super) fn list(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let all = work::mends(&arguments::folder_of(matches));
    if all.is_empty() {
        let words = language.pick("In deze map is niets hersteld.", "Nothing was mended in this folder.");
        writeln!(session.streams.out, "{words}")?;
    }
    let names = |noted: &[Noted]| {
        noted.iter().map(|noted| format!("‘{}’", one_line(noted.file.as_str()))).collect::<Vec<_>>().join(", ")
    };
    for mend in all {
        let (what, by) = (operation(&mend.operation, language), one_line(&mend.by));
        let (before, after) = (names(&mend.inputs), names(&mend.outputs));
        let number = one_line(&mend.number);
        let words = language.pick(
            format!("{number}  {what}: {before} werd {after} (door {by})"),
            format!("{number}  {what}: {before} became {after} (by {by})"),
        );
        writeln!(session.streams.out, "{words}")?;
    }
    Ok(Exit::InOrder)
}
