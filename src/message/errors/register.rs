//! The words for a register that could not be used: what, and what to do.

use super::reason;
use crate::language::Language;
use crate::message::{Say, shown};
use crate::register::copies::FOLDER;
use crate::register::{Cause, FILE, RegisterError};

/// The register could not be used.
pub(crate) struct NoRegister(pub(crate) RegisterError);

impl From<RegisterError> for NoRegister {
    fn from(error: RegisterError) -> Self {
        Self(error)
    }
}

impl Say for NoRegister {
    fn say(&self, language: Language) -> String {
        failure(&self.0, language)
    }
}

/// The system names no place for it.
pub(crate) struct NoPlace;

impl Say for NoPlace {
    fn say(&self, language: Language) -> String {
        language
            .pick(
                "dit systeem noemt geen map voor uw dossiers. Zet er een in COMPLEET_HOME.",
                "this system names no folder for your dossiers. Set one in COMPLEET_HOME.",
            )
            .to_owned()
    }
}

/// Why the register could not be used, and what to do.
pub(crate) fn failure(error: &RegisterError, language: Language) -> String {
    match error {
        RegisterError::Disk { path, cause } => language.pick(
            format!("‘{}’ kon niet worden geopend: {}.", shown(path), reason(cause, language)),
            format!("‘{}’ could not be opened: {}.", shown(path), reason(cause, language)),
        ),
        RegisterError::Newer { .. } => language
            .pick(
                "het register is geschreven door een nieuwere versie van compleet. Gebruik die versie; er is niets gewijzigd.",
                "the register was written by a newer version of compleet. Use that version; nothing was changed.",
            )
            .to_owned(),
        RegisterError::Foreign => language
            .pick(
                format!("{FILE} is van een ander programma. Zet het ergens anders neer, of wijs met COMPLEET_HOME een andere map aan; er is niets gewijzigd."),
                format!("{FILE} belongs to another program. Put it elsewhere, or name another folder in COMPLEET_HOME; nothing was changed."),
            ),
        RegisterError::Emptied => language.pick(
            format!("het register {FILE} is leeg, en dat was het niet. Zet de nieuwste reservekopie uit de map {FOLDER} ernaast terug onder de naam {FILE}."),
            format!("the register {FILE} is empty, and was not before. Put back the newest copy from the folder {FOLDER} beside it, under the name {FILE}."),
        ),
        RegisterError::LabelTaken { label } => language.pick(
            format!("‘{label}’ kan geen naam van dit dossier zijn: een ander dossier heet zo, of het lijkt op een nummer. Kies een andere naam."),
            format!("‘{label}’ cannot be the name of this dossier: another one is called so, or it looks like a number. Choose another name."),
        ),
        RegisterError::Content { what } => language.pick(
            format!("er staat iets onleesbaars in het register ({what}). Kijk het na: compleet register check"),
            format!("something in the register cannot be read ({what}). Look at it: compleet register check"),
        ),
        RegisterError::NumberTaken { number } => language.pick(
            format!("het dossiernummer {number} hoort hier al bij een ander dossier. Kijk welk: compleet status show {number}"),
            format!("the file number {number} belongs to another dossier here. See which: compleet status show {number}"),
        ),
        _ => database(error.cause().unwrap_or(Cause::Other), error, language),
    }
}

fn database(cause: Cause, error: &RegisterError, language: Language) -> String {
    match cause {
        Cause::Busy => language
            .pick(
                "een ander programma is al een minuut met het register bezig. Probeer het straks opnieuw.",
                "another program has been busy with the register for a minute. Try again later.",
            )
            .to_owned(),
        Cause::Damaged => language.pick(
            format!("het register is beschadigd. Zet de nieuwste reservekopie uit de map {FOLDER} ernaast terug onder de naam {FILE}."),
            format!("the register is damaged. Put back the newest copy from the folder {FOLDER} beside it, under the name {FILE}."),
        ),
        Cause::ReadOnly => language
            .pick(
                "het register kan niet worden geschreven: u hebt daar geen rechten voor.",
                "the register cannot be written: you have no permission.",
            )
            .to_owned(),
        Cause::Full => language.pick("de schijf is vol.", "the disk is full.").to_owned(),
        Cause::Disk => language
            .pick(
                "de schijf geeft een fout. Is de stick of de netwerkschijf er nog?",
                "the disk fails. Is the stick or the network drive still there?",
            )
            .to_owned(),
        Cause::Other => language.pick(
            format!("het register kon niet worden gebruikt ({error})."),
            format!("the register could not be used ({error})."),
        ),
    }
}
