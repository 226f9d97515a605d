//! Merging, renaming, leaving out.

use super::{anyway, by, file, name};
use crate::cli::{
    Exit, arguments,
    failure::Failure,
    session::{self, Session},
    subject,
};
use crate::dossier::DossierPath;
use crate::language::Language;
use crate::message::mend::{Unmended, say};
use crate::sandbox::Menders;
use crate::work::{self, By, Wish};
use clap::{Arg, ArgMatches, Command};

pub(super) fn describe_merge(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Voeg PDF's samen tot één (ook: samen)", "Merge PDFs into one"))
        .arg(arguments::folder(language))
        .arg(
            Arg::new("file")
                .value_name(pick("BESTAND", "FILE"))
                .required(true)
                .num_args(2..)
                .help(pick("de documenten, in de volgorde die u wilt", "the documents, in the order that you wish")),
        )
        .arg(name(language).required(true))
        .args([by(language), anyway(language), session::rules_argument(language)])
}

pub(super) fn merge(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let files = matches.get_many::<String>("file").unwrap_or_default().map(DossierPath::new).collect();
    let to = named(&subject::not_empty(arguments::text_of(matches, "as"), "as")?, ".pdf");
    carry_out(&Wish::Merge { files, to }, matches, session)
}

pub(super) fn describe_rename(command: Command, language: Language) -> Command {
    command
        .about(language.pick("Geef een document een duidelijke naam (ook: naam)", "Give a document a clear name"))
        .args([arguments::folder(language), file(language), name(language).required(true), by(language)])
        .arg(session::rules_argument(language))
}

pub(super) fn rename(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let file = DossierPath::new(arguments::text_of(matches, "file").unwrap_or_default());
    let to = subject::not_empty(arguments::text_of(matches, "as"), "as")?;
    // The end says what the bytes are: a clear name is no reason to change it.
    let end = file.as_str().rsplit_once('.').map(|(_, end)| format!(".{end}")).unwrap_or_default();
    let wish = Wish::Rename { to: named(&to, &end), file };
    carry_out(&wish, matches, session)
}

pub(super) fn describe_leave_out(command: Command, language: Language) -> Command {
    command
        .about(language.pick(
            "Stuur een document niet mee: het gaat naar de map ‘niet meesturen’ (ook: weglaten)",
            "Do not send a document: it goes to the folder ‘niet meesturen’",
        ))
        .args([arguments::folder(language), file(language), by(language), session::rules_argument(language)])
}

pub(super) fn leave_out(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let file = DossierPath::new(arguments::text_of(matches, "file").unwrap_or_default());
    carry_out(&Wish::LeaveOut { file }, matches, session)
}

/// A name with the end that says what it is.
pub(super) fn named(name: &str, end: &str) -> DossierPath {
    let has_end = name.to_lowercase().ends_with(&end.to_lowercase());
    DossierPath::new(if has_end { name.to_owned() } else { format!("{name}{end}") })
}

/// Does it, and says what was done.
pub(super) fn carry_out(wish: &Wish, matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session.ruleset(matches)?;
    let folder = arguments::folder_of(matches);
    let name = subject::not_empty(arguments::text_of(matches, "by"), "by")?;
    let anyway = matches.try_get_one::<bool>("anyway").ok().flatten().copied().unwrap_or_default();
    let by = By { name: &name, at: session.world.now, on: session.world.today, anyway };
    let mended = work::mend(&folder, &rules, &Menders::new(), wish, by);
    let mended = mended.map_err(|reason| Unmended { folder: folder.clone(), reason })?;
    writeln!(session.streams.out, "{}", say(wish, &mended, &folder, session.language))?;
    Ok(Exit::InOrder)
}
