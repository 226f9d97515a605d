//! `compleet confirm`: a person has seen or arranged something, or says what a scan cannot tell.

use super::failure::Failure;
use super::session::{self, Session};
use super::subject::{self, Subjects};
use super::{Exit, arguments};
use crate::check::CheckedDossier;
use crate::dossier::DossierPath;
use crate::language::plain::one_line;
use crate::language::{Language, Text};
use crate::message::{
    Repeat, Say,
    errors::{self, ChangeFailure, LookFailure},
    shown, spelled,
};
use crate::rules::Ruleset;
use crate::scan::{self, DETAILS};
use crate::work::{self, CheckOrder, CouldNotLook, Edit, EditFailure, NotSettled, Statement};
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

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
        .arg(
            arguments::text("by", pick("NAAM", "NAME"))
                .required_unless_present("undo")
                .help(pick("wie dit zegt", "who says so")),
        )
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
        .arg(
            arguments::switch(
                "undo",
                pick("haal weg wat hierover is vastgelegd", "take back what was written down of it"),
            )
            .conflicts_with_all(["by", "as", "date", "on"]),
        )
        .arg(session::no_cache_argument(language))
        .arg(session::no_ocr_argument(language))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session.ruleset(matches)?;
    let folder = arguments::folder_of(matches);
    if matches.get_flag("undo") {
        return undo(matches, &folder, &rules, session);
    }
    let subjects = Subjects::of(&folder, &rules)?;
    let by = subject::not_empty(arguments::text_of(matches, "by"), "by")?;
    let on = session::date(matches, "on")?.unwrap_or(session.world.today);
    let researched = session::date(matches, "date")?;
    let kinds = matches.get_many::<String>("as").unwrap_or_default();
    let kinds: Vec<_> = kinds.map(|kind| subjects.kind(kind)).collect::<Result<_, _>>()?;

    let mut statements = Vec::new();
    for what in matches.get_many::<String>("what").unwrap_or_default() {
        if researched.is_none() && kinds.is_empty() {
            statements.push(subjects.confirmable(what)?);
            continue;
        }
        let file: DossierPath = subjects.file(what)?;
        statements.extend(researched.map(|date| Statement::Researched(file.clone(), date)));
        if !kinds.is_empty() {
            statements.push(Statement::Kinds(file, kinds.clone()));
        }
    }
    let checked = look(&folder, &rules, matches, session)?;
    work::settle(&folder, &checked, &rules, &statements, (&by, on))
        .map_err(|reason| Unsettled::new(&folder, reason, &rules))?;
    let words = session.language.pick("Vastgelegd in", "Written to");
    writeln!(session.streams.out, "{words} {}.", shown(&folder.join(DETAILS)))?;
    Ok(Exit::InOrder)
}

/// Looks at the dossier: what a person saw is known again by its bytes.
fn look(
    folder: &Path,
    rules: &Ruleset,
    matches: &ArgMatches,
    session: &Session<'_>,
) -> Result<CheckedDossier, Failure> {
    let workplace = session::workplace(matches, rules.clone(), work::cores(), session.world);
    let (stop, progress, today) = (session.stop(), session.progress(1, false), session.world.today);
    let order =
        CheckOrder { request_type: None, on: today, today, observer: &progress, stop: &stop, ends_readers: true };
    let looked = workplace.check_one(folder, &order);
    progress.end();
    let no_details = || ChangeFailure::new(folder, EditFailure::NoDetails).into();
    match looked {
        Some(Ok(found)) if found.checked.dossier.details.is_some() => Ok(found.checked),
        Some(Ok(_)) | Some(Err(CouldNotLook::NoRequestType { .. })) => Err(no_details()),
        Some(Err(reason)) => Err(LookFailure { folder: folder.to_path_buf(), reason }.into()),
        None => Err(Stopped.into()),
    }
}

/// Takes back what was said of something.
fn undo(matches: &ArgMatches, folder: &Path, rules: &Ruleset, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let mut exit = Exit::InOrder;
    for what in matches.get_many::<String>("what").unwrap_or_default() {
        let edit = Edit::TakeBack { what: meant(what, rules) };
        let changed =
            work::change_details(folder, rules, &[edit]).map_err(|reason| ChangeFailure::new(folder, reason))?;
        let what = one_line(what);
        let words = match changed {
            true => session.language.pick(
                format!("Ingetrokken: wat in dossier.toml was vastgelegd over ‘{what}’."),
                format!("Taken back: what dossier.toml said of ‘{what}’."),
            ),
            false => {
                exit = Exit::NotInOrder;
                let known = known(folder, rules).into_iter().collect::<Vec<_>>().join(", ");
                let also = |words: &str| if known.is_empty() { String::new() } else { format!(" {words} {known}.") };
                session.language.pick(
                    format!("In dossier.toml is niets vastgelegd over ‘{what}’.{}", also("Wel over:")),
                    format!("dossier.toml says nothing of ‘{what}’.{}", also("It does of:")),
                )
            }
        };
        writeln!(session.streams.out, "{words}")?;
    }
    Ok(exit)
}

/// What is written down under a name that a person sees. A file keeps its own.
fn meant(what: &str, rules: &Ruleset) -> String {
    let kind = || rules.kind_called(what).map(|kind| kind.id.to_string());
    let precondition = || rules.precondition_called(what).map(ToString::to_string);
    let hand = || rules.signer_called(what).map(|rule| rule.id.to_string());
    kind().or_else(precondition).or_else(hand).unwrap_or_else(|| what.to_owned())
}

/// Of what a `dossier.toml` speaks.
fn known(folder: &Path, rules: &Ruleset) -> BTreeSet<String> {
    let bytes = scan::scan(folder).ok().and_then(|scanned| scanned.details);
    let Some(Ok(details)) = bytes.map(|bytes| scan::parse_details(&bytes, rules, None)) else { return BTreeSet::new() };
    let files = details.declared_kinds.keys().chain(details.declared_dates.keys()).map(ToString::to_string);
    files.chain(details.confirmed.into_keys()).map(|name| format!("‘{}’", one_line(&name))).collect()
}

/// Somebody ended the run before the documents were looked at.
struct Stopped;

impl Say for Stopped {
    fn say(&self, language: Language) -> String {
        language.pick("gestopt; er is niets vastgelegd.", "stopped; nothing was written down.").to_owned()
    }
}

/// What a person said could not be written down.
struct Unsettled {
    folder: PathBuf,
    reason: NotSettled,
    /// How people call the kind that it is about.
    kind: Option<Text>,
}

impl Unsettled {
    fn new(folder: &Path, reason: NotSettled, rules: &Ruleset) -> Self {
        let kind = match &reason {
            NotSettled::NoDocument(kind) | NotSettled::WhichDocument(kind, _) => rules.kind(kind),
            NotSettled::NotRead(_) | NotSettled::Edit(_) => None,
        };
        Self { folder: folder.to_path_buf(), kind: kind.map(|kind| kind.name.clone()), reason }
    }
}

impl Say for Unsettled {
    fn say(&self, language: Language) -> String {
        self.say_again(language, &Repeat::default())
    }

    fn say_again(&self, language: Language, repeat: &Repeat) -> String {
        let folder = repeat.place(&spelled(&self.folder));
        let name = self.kind.as_ref().map_or("", |kind| kind.get(language));
        match &self.reason {
            NotSettled::Edit(reason) => errors::not_changed(&self.folder, reason, repeat, language),
            NotSettled::NoDocument(kind) => language.pick(
                format!("in deze map is geen document herkend als {name}. Is het er wel, zeg dan welk bestand het is: compleet confirm {folder} BESTAND --as {kind} --by \"NAAM\""),
                format!("no document in this folder was recognised as {name}. If it is there, say which file it is: compleet confirm {folder} FILE --as {kind} --by \"NAME\""),
            ),
            NotSettled::WhichDocument(_, files) => {
                let files: Vec<String> = files.iter().map(|file| format!("‘{}’", one_line(file.as_str()))).collect();
                let files = files.join(", ");
                language.pick(
                    format!("er zijn meer documenten van deze soort ({name}). Noem de bestanden die u hebt gezien: {files}."),
                    format!("several documents are of this kind ({name}). Name the files that you have seen: {files}."),
                )
            }
            NotSettled::NotRead(file) => {
                let file = one_line(file.as_str());
                language.pick(
                    format!("‘{file}’ kan nu niet worden gelezen, dus ook niet bevestigd. Sluit het in andere programma's en probeer het opnieuw."),
                    format!("‘{file}’ cannot be read now, and so cannot be confirmed. Close it in other programs and try again."),
                )
            }
        }
    }
}
