//! The words for every mistake in a `dossier.toml`.

use crate::language::Language;
use crate::scan::{Expected, MistakeKind};

/// Says what is wrong, and what should stand there.
pub(crate) fn words(kind: &MistakeKind, language: Language) -> String {
    match language {
        Language::Dutch => dutch(kind),
        Language::English => english(kind),
    }
}

fn dutch(kind: &MistakeKind) -> String {
    let near = |nearest: &Option<String>| match nearest {
        Some(near) => format!(" Bedoelt u ‘{near}’?"),
        None => String::new(),
    };
    match kind {
        MistakeKind::NotUtf8 => {
            "dit bestand is niet als UTF-8 bewaard. Kies in Kladblok bij Opslaan als: Codering UTF-8.".into()
        }
        MistakeKind::Syntax(fault) => format!("{}.", fault.text(Language::Dutch)),
        MistakeKind::DuplicateKey => "dit staat er twee keer; haal er een weg.".into(),
        MistakeKind::NoQuotes => "zet tekst tussen \"aanhalingstekens\".".into(),
        MistakeKind::UnknownKey { key, nearest } => format!("‘{key}’ is hier niet bekend.{}", near(nearest)),
        MistakeKind::WrongType { key, expected } => {
            let expected = match expected {
                Expected::Text => "een tekst tussen \"aanhalingstekens\"",
                Expected::Value => "een tekst, een heel getal, een datum, of true of false",
                Expected::Texts => "een lijst als [\"een\", \"twee\"]",
                Expected::Date => "een datum als 2026-11-23",
                Expected::Table => "een blok als { door = \"...\" }",
                Expected::Tables => "een of meer blokken onder [[uitzondering]]",
            };
            format!("bij ‘{key}’ hoort {expected}.")
        }
        MistakeKind::NotADate => "schrijf hier een datum als 2026-11-23: jaar, maand, dag.".into(),
        MistakeKind::UnknownRequestType { id, nearest, known } => {
            format!("het aanvraagtype ‘{id}’ bestaat niet.{} Er zijn: {}.", near(nearest), known.join(", "))
        }
        MistakeKind::UnknownKind { id, nearest } => format!("‘{id}’ is geen soort document.{}", near(nearest)),
        MistakeKind::UnknownConfirmation { what, nearest } => {
            format!("‘{what}’ is geen soort document, voorwaarde of bestand.{}", near(nearest))
        }
        MistakeKind::NotASubfolder { named } => {
            format!("‘{named}’ is geen map in deze map. Schrijf alleen de naam, zoals [\"verslagen\"].")
        }
        MistakeKind::MissingKey { key } => format!("hier ontbreekt ‘{key}’."),
        MistakeKind::NotADigest => {
            "hier hoort de SHA-256 van het bestand: 64 cijfers en letters a tot en met f. Haal dit weg \
                                    als u het niet weet; compleet vult het zelf in."
                .into()
        }
        MistakeKind::FileAndKind => "noem een bestand of een soort, niet allebei.".into(),
    }
}

fn english(kind: &MistakeKind) -> String {
    let near = |nearest: &Option<String>| match nearest {
        Some(near) => format!(" Did you mean ‘{near}’?"),
        None => String::new(),
    };
    match kind {
        MistakeKind::NotUtf8 => "this file is not saved as UTF-8. In Notepad, choose Save as: Encoding UTF-8.".into(),
        MistakeKind::Syntax(fault) => format!("{}.", fault.text(Language::English)),
        MistakeKind::DuplicateKey => "this stands here twice; remove one.".into(),
        MistakeKind::NoQuotes => "put text between \"quotes\".".into(),
        MistakeKind::UnknownKey { key, nearest } => format!("‘{key}’ is not known here.{}", near(nearest)),
        MistakeKind::WrongType { key, expected } => {
            let expected = match expected {
                Expected::Text => "a text between \"quotes\"",
                Expected::Value => "a text, a whole number, a date, or true or false",
                Expected::Texts => "a list like [\"one\", \"two\"]",
                Expected::Date => "a date like 2026-11-23",
                Expected::Table => "a block like { door = \"...\" }",
                Expected::Tables => "one or more blocks under [[uitzondering]]",
            };
            format!("‘{key}’ takes {expected}.")
        }
        MistakeKind::NotADate => "write a date like 2026-11-23 here: year, month, day.".into(),
        MistakeKind::UnknownRequestType { id, nearest, known } => {
            format!("the request type ‘{id}’ does not exist.{} There are: {}.", near(nearest), known.join(", "))
        }
        MistakeKind::UnknownKind { id, nearest } => format!("‘{id}’ is not a kind of document.{}", near(nearest)),
        MistakeKind::UnknownConfirmation { what, nearest } => {
            format!("‘{what}’ is not a kind of document, a precondition or a file.{}", near(nearest))
        }
        MistakeKind::NotASubfolder { named } => {
            format!("‘{named}’ is no folder inside this one. Write its name alone, like [\"verslagen\"].")
        }
        MistakeKind::MissingKey { key } => format!("‘{key}’ is missing here."),
        MistakeKind::NotADigest => {
            "this takes the SHA-256 of the file: 64 digits and letters a to f. Remove it if you do \
                                    not know it; compleet fills it in."
                .into()
        }
        MistakeKind::FileAndKind => "name a file or a kind, not both.".into(),
    }
}
