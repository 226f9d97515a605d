//! Which dossier a person means, and the words where that is not clear.

use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::{Say, errors::register::failure, status as words};
use crate::register::{DossierKey, DossierRecord};
use crate::work::{NotFound, Records};
use clap::{Arg, ArgMatches};

/// The argument that names a dossier.
pub(in crate::cli) fn argument(language: Language) -> Arg {
    Arg::new("dossier").value_name("DOSSIER").help(language.pick(
        "het dossier: zijn naam in de lijst, dossiernummer, map, of het begin of einde van zijn id",
        "the dossier: its name in the list, file number, folder, or the beginning or end of its id",
    ))
}

/// What was typed for it.
pub(in crate::cli) fn typed(matches: &ArgMatches) -> &str {
    matches.get_one::<String>("dossier").map(String::as_str).unwrap_or_default()
}

/// Finds the dossier that the argument names.
pub(in crate::cli) fn find(records: &mut Records<'_>, typed: &str) -> Result<DossierKey, WhichDossier> {
    records.find(typed).map_err(|why| WhichDossier { typed: typed.to_owned(), why })
}

/// Finds the dossier that the argument names; a folder's own dossier is known from here on, though it was never packed.
pub(in crate::cli) fn find_or_adopt(records: &mut Records<'_>, typed: &str) -> Result<DossierKey, WhichDossier> {
    records.find_or_adopt(typed).map_err(|why| WhichDossier { typed: typed.to_owned(), why })
}

/// Where there is no register, there is no dossier.
pub(in crate::cli) fn unknown(typed: &str) -> WhichDossier {
    WhichDossier { typed: typed.to_owned(), why: NotFound::None }
}

/// It is not clear which dossier is meant.
pub(in crate::cli) struct WhichDossier {
    typed: String,
    why: NotFound,
}

impl WhichDossier {
    pub(super) fn new(typed: &str, why: NotFound) -> Self {
        Self { typed: typed.to_owned(), why }
    }
}

impl Say for WhichDossier {
    fn say(&self, language: Language) -> String {
        let typed = one_line(&self.typed);
        match &self.why {
            NotFound::Register(error) => failure(error, language),
            NotFound::Several(several) => language.pick(
                format!("‘{typed}’ kan meer dossiers zijn: {}. Noem er een.", names(several)),
                format!("‘{typed}’ could be several dossiers: {}. Name one.", names(several)),
            ),
            NotFound::NoId => language.pick(
                format!(
                    "in de map ‘{typed}’ staat geen dossier.toml met een id. Maak die eerst: compleet init {0}",
                    crate::message::quoted(&self.typed)
                ),
                format!(
                    "the folder ‘{typed}’ holds no dossier.toml with an id. Make it first: compleet init {0}",
                    crate::message::quoted(&self.typed)
                ),
            ),
            _ => language.pick(
                format!("er is hier geen dossier ‘{typed}’. Kijk welke er zijn: compleet status list"),
                format!("there is no dossier ‘{typed}’ here. See which there are: compleet status list"),
            ),
        }
    }
}

/// Names dossiers so that each can be typed.
pub(super) fn names(dossiers: &[DossierRecord]) -> String {
    dossiers.iter().map(words::typable).collect::<Vec<_>>().join(", ")
}
