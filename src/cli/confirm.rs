//! `compleet confirm`: a person has seen or arranged something, or says what a scan cannot tell.

use super::failure::Failure;
use super::session::{self, Session};
use super::subject::{self, Subjects};
use super::trouble::ChangeFailure;
use super::{Exit, arguments};
use crate::dossier::DossierPath;
use crate::language::Language;
use crate::work::{self, Edit};
use clap::{Arg, ArgAction, ArgMatches, Command};

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick(
            "Leg vast wat u zelf hebt gezien of geregeld (ook: bevestig)",
            "Note what you have seen or arranged yourself",
        ))
        .arg(arguments::folder(language))
        .arg(Arg::new("what").value_name(pick("WAT", "WHAT")).required(true).num_args(1..).help(pick(
            "een bestand, een soort document of een voorwaarde; het mogen er meer zijn",
            "a file, a kind of document or a precondition, or several",
        )))
        .arg(arguments::text("by", pick("NAAM", "NAME")).required(true).help(pick("wie dit zegt", "who says so")))
        .arg(
            arguments::text("as", pick("SOORT", "KIND"))
                .action(ArgAction::Append)
                .help(pick("zeg wat het bestand is; mag vaker", "say what the file is; may be repeated")),
        )
        .arg(arguments::text("date", pick("DATUM", "DATE")).help(pick(
            "zeg wanneer het onderzoek in het bestand is gedaan",
            "say when the research in the file was done",
        )))
        .arg(
            arguments::text("on", pick("DATUM", "DATE")).help(pick(
                "de dag waarop u dit zag (gewoon: vandaag)",
                "the day on which you saw it (by default today)",
            )),
        )
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session::ruleset(matches)?;
    let folder = arguments::folder_of(matches);
    let subjects = Subjects::of(&folder, &rules)?;
    let by = subject::not_empty(arguments::text_of(matches, "by"), "by")?;
    let on = session::date(matches, "on")?.unwrap_or(session.world.today);
    let researched = session::date(matches, "date")?;
    let kinds = matches.get_many::<String>("as").unwrap_or_default();
    let kinds: Vec<_> = kinds.map(|kind| subjects.kind(kind)).collect::<Result<_, _>>()?;
    let note = format!("{by}, {on}");

    let mut edits = Vec::new();
    for what in matches.get_many::<String>("what").unwrap_or_default() {
        if researched.is_none() && kinds.is_empty() {
            edits.push(Edit::Confirm { what: subjects.confirmable(what)?, by: by.clone(), on });
            continue;
        }
        let file: DossierPath = subjects.file(what)?;
        edits.extend(researched.map(|date| Edit::Researched { file: file.clone(), date, note: note.clone() }));
        if !kinds.is_empty() {
            edits.push(Edit::Kinds { file, kinds: kinds.clone(), note: note.clone() });
        }
    }
    work::change_details(&folder, &rules, &edits).map_err(|reason| ChangeFailure::new(&folder, reason))?;
    let words = session.language.pick("Vastgelegd in", "Written to");
    writeln!(session.streams.out, "{words} {}.", session::shown(&folder.join(crate::scan::DETAILS)))?;
    Ok(Exit::InOrder)
}
