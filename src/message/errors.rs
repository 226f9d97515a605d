//! The words for what keeps the program from looking or writing: what, and what to do.

mod entry;
mod mistakes;
pub(crate) mod news;
pub(crate) mod register;
mod system;

pub(crate) use system::reason;

use super::Say;
use crate::dossier::{DossierPath, RequestTypeId};
use crate::language::plain::one_line;
use crate::language::{self, Language};
use crate::message::{Repeat, page, shown, spelled, subcommands as names};
use crate::scan::{DETAILS, Mistake, ScanError};
use crate::work::{CouldNotLook, EditFailure, NamedRules, NotUsed, Notice, RulesFailure, SchoolFailure};
use chrono::NaiveDate;
use std::io;
use std::path::{Path, PathBuf};

/// A dossier that could not be looked at.
pub(crate) struct LookFailure {
    /// Its folder; empty where it is about no folder.
    pub(crate) folder: PathBuf,
    /// Why.
    pub(crate) reason: CouldNotLook,
}

impl Say for LookFailure {
    fn say(&self, language: Language) -> String {
        self.say_again(language, &Repeat::default())
    }

    fn say_again(&self, language: Language, repeat: &Repeat) -> String {
        let folder = shown(&self.folder);
        match &self.reason {
            CouldNotLook::Scan(error) => scan_error(&self.folder, error, language),
            CouldNotLook::Details(mistakes) => details(&self.folder, mistakes, language),
            CouldNotLook::Empty => language.pick(
                format!("in de map ‘{folder}’ staan geen documenten en geen {DETAILS}. Is dit de goede map?"),
                format!("the folder ‘{folder}’ holds no documents and no {DETAILS}. Is this the right folder?"),
            ),
            CouldNotLook::FolderOfFolders(folders) => folder_of_folders(&self.folder, folders, repeat, language),
            CouldNotLook::NoRequestType { known } => language.pick(
                format!(
                    "in de map ‘{folder}’ staat geen {DETAILS}. Zeg erbij wat u aanvraagt: --type {}.",
                    either(known, "of")
                ),
                format!(
                    "the folder ‘{folder}’ has no {DETAILS}. Say what is asked for: --type {}.",
                    either(known, "or")
                ),
            ),
            CouldNotLook::UnknownRequestType { id, known } => unknown_type(id, known, language),
            CouldNotLook::OtherRules { wanted, used } => other_rules(&self.folder, wanted, used, language),
            CouldNotLook::Broken => language.pick(
                format!("bij de map ‘{folder}’ ging in compleet zelf iets mis. Er is niets gewijzigd. Meld dit aan de makers."),
                format!("compleet itself made a mistake at the folder ‘{folder}’. Nothing was changed. Tell its makers."),
            ),
        }
    }
}

fn folder_of_folders(folder: &Path, folders: &[DossierPath], repeat: &Repeat, language: Language) -> String {
    let below = match folders.len() {
        1 => language.pick("in een map eronder", "a folder below it does").to_owned(),
        count => language.pick(format!("in {count} mappen eronder"), format!("{count} folders below it do")),
    };
    let command = format!("compleet check {}{} --recursive", repeat.place(&spelled(folder)), repeat.request_type());
    let folder = shown(folder);
    language.pick(
        format!(
            "in de map ‘{folder}’ zelf staan geen documenten, maar wel {below}.\n\
             Controleer zo’n map, of alles tegelijk: {command}"
        ),
        format!(
            "the folder ‘{folder}’ itself holds no documents, but {below}.\n\
             Check such a folder, or everything at once: {command}"
        ),
    )
}

/// Says that a request type does not exist, and which do.
pub(crate) fn unknown_type(id: &RequestTypeId, known: &[RequestTypeId], language: Language) -> String {
    let near = language::nearest(id.as_str(), known.iter().map(RequestTypeId::as_str));
    let id = one_line(id.as_str());
    let near = near.map(|near| language.pick(format!(" Bedoelt u ‘{near}’?"), format!(" Did you mean ‘{near}’?")));
    let near = near.unwrap_or_default();
    language.pick(
        format!("het aanvraagtype ‘{id}’ bestaat niet.{near} Er zijn: {}.", either(known, "en")),
        format!("the request type ‘{id}’ does not exist.{near} There are: {}.", either(known, "and")),
    )
}

/// "a, b or c".
fn either(ids: &[RequestTypeId], word: &str) -> String {
    let ids: Vec<&str> = ids.iter().map(RequestTypeId::as_str).collect();
    match ids.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} {word} {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// A folder that could not be scanned.
pub(crate) struct ScanFailure {
    folder: PathBuf,
    error: ScanError,
}

impl ScanFailure {
    pub(crate) fn new(folder: &Path, error: ScanError) -> Self {
        Self { folder: folder.to_path_buf(), error }
    }
}

impl Say for ScanFailure {
    fn say(&self, language: Language) -> String {
        scan_error(&self.folder, &self.error, language)
    }
}

pub(crate) fn scan_error(folder: &Path, error: &ScanError, language: Language) -> String {
    let shown = shown(folder);
    match error {
        ScanError::NotFound => {
            // `compleet chek MAP` reads as a folder called "chek".
            let near = language::nearest(&shown, names::words());
            let near = near.map(|near| {
                language
                    .pick(format!(" Of bedoelt u ‘compleet {near}’?"), format!(" Or did you mean ‘compleet {near}’?"))
            });
            let near = near.unwrap_or_default();
            language.pick(
                format!("de map ‘{shown}’ bestaat niet. Kijk de naam na; zet een naam met spaties tussen \"aanhalingstekens\".{near}"),
                format!("the folder ‘{shown}’ does not exist. Check its name; put a name with spaces between \"quotes\".{near}"),
            )
        }
        ScanError::NotAFolder => language.pick(
            format!("‘{shown}’ is een bestand. Geef de map waarin de documenten van het dossier staan."),
            format!("‘{shown}’ is a file. Give the folder that holds the documents of the dossier."),
        ),
        ScanError::NotReadable(error) => language.pick(
            format!("de map ‘{shown}’ kon niet worden gelezen: {}.", reason(error, language)),
            format!("the folder ‘{shown}’ could not be read: {}.", reason(error, language)),
        ),
        ScanError::DetailsNotReadable(error) => language.pick(
            format!("{DETAILS} in ‘{shown}’ kon niet worden gelezen: {}.", reason(error, language)),
            format!("{DETAILS} in ‘{shown}’ could not be read: {}.", reason(error, language)),
        ),
    }
}

/// A dossier that was found, and then was not there.
pub(crate) fn gone(folder: &Path, language: Language) -> String {
    let folder = shown(folder);
    language.pick(
        format!(
            "de map ‘{folder}’ is gevonden, maar niet te bereiken: zij is intussen verplaatst of verwijderd, of het is een \
             verwijzing die nergens heen leidt."
        ),
        format!(
            "the folder ‘{folder}’ was found and cannot be reached: it was moved or removed meanwhile, or it is a link \
             that leads nowhere."
        ),
    )
}

/// A file that could not be written.
pub(crate) struct NotWritten {
    path: PathBuf,
    error: io::Error,
}

impl NotWritten {
    pub(crate) fn new(path: &Path, error: io::Error) -> Self {
        Self { path: path.to_path_buf(), error }
    }
}

impl Say for NotWritten {
    fn say(&self, language: Language) -> String {
        let path = shown(&self.path);
        if self.error.kind() == io::ErrorKind::AlreadyExists {
            return language.pick(
                format!("‘{path}’ is er al. Kies een andere naam, of vervang het met --overwrite."),
                format!("‘{path}’ is there already. Choose another name, or replace it with --overwrite."),
            );
        }
        let reason = reason(&self.error, language);
        language.pick(
            format!("‘{path}’ kon niet worden geschreven: {reason}."),
            format!("‘{path}’ could not be written: {reason}."),
        )
    }
}

/// A `dossier.toml` that was not changed.
pub(crate) struct ChangeFailure {
    folder: PathBuf,
    reason: EditFailure,
}

impl ChangeFailure {
    pub(crate) fn new(folder: &Path, reason: EditFailure) -> Self {
        Self { folder: folder.to_path_buf(), reason }
    }
}

impl Say for ChangeFailure {
    fn say(&self, language: Language) -> String {
        self.say_again(language, &Repeat::default())
    }

    fn say_again(&self, language: Language, repeat: &Repeat) -> String {
        not_changed(&self.folder, &self.reason, repeat, language)
    }
}

/// Why a `dossier.toml` was not changed.
pub(crate) fn not_changed(folder: &Path, failure: &EditFailure, repeat: &Repeat, language: Language) -> String {
    let (name, command) = (shown(folder), repeat.place(&spelled(folder)));
    match failure {
        EditFailure::Scan(error) => scan_error(folder, error, language),
        EditFailure::Details(mistakes) => details(folder, mistakes, language),
        EditFailure::NoDetails => language.pick(
            format!("in de map ‘{name}’ staat nog geen {DETAILS}. Maak die eerst: compleet init {command}"),
            format!("the folder ‘{name}’ has no {DETAILS} yet. Make it first: compleet init {command}"),
        ),
        EditFailure::NotWritten(error) => {
            let reason = reason(error, language);
            language.pick(
                format!("{DETAILS} in ‘{name}’ kon niet worden geschreven: {reason}."),
                format!("{DETAILS} in ‘{name}’ could not be written: {reason}."),
            )
        }
    }
}

/// Every mistake of a `dossier.toml` on a line of its own, as editors understand them.
pub(crate) fn details(folder: &Path, mistakes: &[Mistake], language: Language) -> String {
    let path = shown(&folder.join(DETAILS));
    let start = language.pick(
        format!("{DETAILS} klopt niet; pas het aan en probeer het opnieuw."),
        format!("{DETAILS} is not right; mend it and try again."),
    );
    let lines = mistakes.iter().map(|mistake| {
        let words = mistakes::words(&mistake.kind, language);
        format!("\n  {path}:{}:{}: {}", mistake.line, mistake.column, one_line(&words))
    });
    start + &lines.collect::<String>()
}

/// A dossier of one region, and the rules of another.
fn other_rules(folder: &Path, wanted: &str, used: &NamedRules, language: Language) -> String {
    let (folder, wanted) = (shown(folder), one_line(wanted));
    let NamedRules { id, name, .. } = used;
    language.pick(
        format!("bij het dossier in ‘{folder}’ horen de regels ‘{wanted}’ (zo staat het in {DETAILS}), niet die van {name} ({id}). Het is niet gecontroleerd. Controleer het apart, zonder --rules."),
        format!("the dossier in ‘{folder}’ goes by the rules ‘{wanted}’ ({DETAILS} says so), not by those of {name} ({id}). It was not checked. Check it by itself, without --rules."),
    )
}

/// Rules that are not here.
fn not_installed(dossier: Option<&Path>, wanted: &str, known: &[NamedRules], language: Language) -> String {
    let wanted = one_line(wanted);
    let known = names_of(known);
    let whose = match dossier.map(shown) {
        Some(folder) => language.pick(
            format!("bij het dossier in ‘{folder}’ horen de regels ‘{wanted}’ (zo staat het in {DETAILS}), en die zijn hier niet."),
            format!("the dossier in ‘{folder}’ goes by the rules ‘{wanted}’ ({DETAILS} says so), and those are not here."),
        ),
        None => language.pick(
            format!("de regels ‘{wanted}’ zijn hier niet."),
            format!("the rules ‘{wanted}’ are not here."),
        ),
    };
    language.pick(
        format!("{whose} Hier zijn: {known}. Vraag het samenwerkingsverband om de map met zijn regels, en neem die in gebruik: compleet rules use REGELMAP"),
        format!("{whose} Here are: {known}. Ask the samenwerkingsverband for the folder of its rules, and use them: compleet rules use DIR"),
    )
}

/// "Stromenland (po2507), Waterlandje (waterlandje)".
pub(crate) fn names_of(known: &[NamedRules]) -> String {
    known.iter().map(|NamedRules { id, name, .. }| format!("{name} ({id})")).collect::<Vec<_>>().join(", ")
}

impl Say for RulesFailure {
    fn say(&self, language: Language) -> String {
        match self {
            Self::NotInstalled { dossier, wanted, known } => not_installed(dossier.as_deref(), wanted, known, language),
            Self::Other { dossier, wanted, used } => other_rules(dossier, wanted, used, language),
            Self::NoVersion { id, day, versions } => {
                let day = language.day(*day);
                let told = |(version, from, until): &(String, NaiveDate, Option<NaiveDate>)| {
                    let until = until.map_or_else(String::new, |until| format!(" - {}", language.day(until)));
                    format!("{} ({}{until})", one_line(version), language.day(*from))
                };
                let versions = versions.iter().map(told).collect::<Vec<_>>().join(", ");
                language.pick(
                    format!("geen van de regels {id} geldt op {day}, de dag van de aanvraag. Hier zijn: {versions}. Vraag uw samenwerkingsverband om de regels van die dag."),
                    format!("none of the rules {id} hold on {day}, the day of the request. Here are: {versions}. Ask your samenwerkingsverband for the rules of that day."),
                )
            }
            Self::Unclear { known } => {
                let known = names_of(known);
                language.pick(
                    format!("hier zijn de regels van meer samenwerkingsverbanden ({known}). Zeg een keer welke voor uw school gelden: compleet rules use REGELS"),
                    format!("the rules of several samenwerkingsverbanden are here ({known}). Say once which are those of your school: compleet rules use RULES"),
                )
            }
            Self::NotReadable(failure) => {
                let (path, reason) = (shown(&failure.path), reason(&failure.error, language));
                language.pick(
                    format!("de regels in ‘{path}’ konden niet worden gelezen: {reason}."),
                    format!("the rules in ‘{path}’ could not be read: {reason}."),
                )
            }
            Self::NotInOrder { folder, problems } => {
                let shown = shown(folder);
                let start = language.pick(
                    format!("de regels in ‘{shown}’ kloppen niet:"),
                    format!("the rules in ‘{shown}’ are not right:"),
                );
                let lines = problems.iter().map(|problem| {
                    let (place, text) = (self::shown(&folder.join(&problem.file)), problem.text(language));
                    format!("\n  {place}:{}:{}: {}", problem.line, problem.column, one_line(&text))
                });
                start + &lines.collect::<String>()
            }
        }
    }
}

impl Say for NotUsed {
    fn say(&self, language: Language) -> String {
        match self {
            Self::Rules(failure) => failure.say(language),
            Self::NameOfBuiltIn(NamedRules { id, name, .. }) => language.pick(
                format!("de regels ‘{id}’ van {name} zitten in het programma zelf. Geef uw regels een eigen id in ruleset.toml."),
                format!("the rules ‘{id}’ of {name} are part of the program. Give your rules an id of their own in ruleset.toml."),
            ),
            Self::School(failure) => failure.say(language),
            Self::NotWritten(path, error) => {
                let (path, reason) = (shown(path), reason(error, language));
                language.pick(
                    format!("‘{path}’ kon niet worden geschreven: {reason}."),
                    format!("‘{path}’ could not be written: {reason}."),
                )
            }
        }
    }
}

impl Say for SchoolFailure {
    fn say(&self, language: Language) -> String {
        match self {
            Self::NoHome => language.pick(
                "er is geen eigen map bekend om gegevens in te bewaren. Zet die in COMPLEET_HOME.".to_owned(),
                "no folder of your own is known to keep details in. Set one in COMPLEET_HOME.".to_owned(),
            ),
            Self::NotToml(path) => language.pick(
                format!("‘{}’ is niet te lezen. Maak het opnieuw: compleet init --defaults", shown(path)),
                format!("‘{}’ cannot be read. Make it again: compleet init --defaults", shown(path)),
            ),
            Self::Io(path, error) => {
                let (path, reason) = (shown(path), reason(error, language));
                language.pick(
                    format!("‘{path}’ is niet bereikbaar: {reason}."),
                    format!("‘{path}’ cannot be reached: {reason}."),
                )
            }
        }
    }
}

/// The words of what is no finding but good to know.
pub(crate) fn notice(notice: &Notice, language: Language) -> String {
    match notice {
        Notice::NoSuchFile(missing) => page::no_such_file(&missing.named, missing.nearest.as_ref(), language),
        Notice::NoSuchFolder(missing) => page::no_such_folder(&missing.named, missing.nearest.as_ref(), language),
        Notice::Supplement => page::supplement_notice(language).to_owned(),
    }
}

/// Something without its `=`.
pub(crate) struct NoPair {
    pub(crate) option: &'static str,
    pub(crate) text: String,
}

impl Say for NoPair {
    fn say(&self, language: Language) -> String {
        let Self { option, text } = self;
        language.pick(
            format!("‘{text}’ bij --{option} moet zijn: wat=waarde."),
            format!("‘{text}’ for --{option} has to be: what=value."),
        )
    }
}
