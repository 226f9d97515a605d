//! What a person can speak of in one dossier: its files, and what the rules know by name.
//! Never guesses: what is not known by the name that was given is none.

use super::Statement;
use crate::dossier::{DossierPath, KindId, PreconditionId};
use crate::rules::Ruleset;
use crate::scan::{self, ScanError};
use std::path::Path;

/// The names that mean something in one dossier.
#[derive(Debug, Clone)]
pub struct Subjects {
    /// The files.
    pub files: Vec<DossierPath>,
    /// The kinds of documents.
    pub kinds: Vec<KindId>,
    /// What a person must have arranged, of any request type.
    pub preconditions: Vec<PreconditionId>,
}

impl Subjects {
    /// Looks which files there are, and what the rules know.
    pub fn of(folder: &Path, rules: &Ruleset) -> Result<Self, ScanError> {
        let scanned = scan::scan(folder)?;
        let preconditions = rules.request_types.iter().flat_map(|request_type| &request_type.preconditions);
        let mut preconditions: Vec<_> = preconditions.map(|precondition| precondition.id.clone()).collect();
        preconditions.sort();
        preconditions.dedup();
        Ok(Self {
            files: scanned.files.into_iter().map(|file| file.path).collect(),
            kinds: rules.kinds.iter().map(|kind| kind.id.clone()).collect(),
            preconditions,
        })
    }

    /// Finds a file, however its name is typed.
    pub fn file(&self, what: &str) -> Option<DossierPath> {
        scan::find_file(&DossierPath::new(what), &self.files)
    }

    /// Finds a kind of document.
    pub fn kind(&self, what: &str) -> Option<KindId> {
        self.kinds.iter().find(|kind| kind.as_str() == what).cloned()
    }

    /// Finds what can be confirmed: a kind, a precondition or a file.
    pub fn confirmable(&self, what: &str) -> Option<Statement> {
        let precondition = || self.preconditions.iter().find(|known| known.as_str() == what).cloned();
        self.kind(what)
            .map(Statement::SeenKind)
            .or_else(|| precondition().map(Statement::Arranged))
            .or_else(|| self.file(what).map(Statement::SeenFile))
    }
}
