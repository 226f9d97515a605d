//! What a person can speak of in one dossier: its files, and what the rules know by name.
//! Never guesses: what is not known by the name that was given is none.

use super::Statement;
use crate::dossier::{DossierPath, KindId, PreconditionId};
use crate::rules::Ruleset;
use crate::scan::{self, ScanError};
use std::collections::BTreeSet;
use std::path::Path;

/// The names that mean something in one dossier.
#[derive(Debug, Clone)]
pub struct Subjects<'r> {
    /// The files.
    pub files: Vec<DossierPath>,
    rules: &'r Ruleset,
}

impl<'r> Subjects<'r> {
    /// Looks which files there are, and what the rules know.
    pub fn of(folder: &Path, rules: &'r Ruleset) -> Result<Self, ScanError> {
        let scanned = scan::scan(folder)?;
        Ok(Self { files: scanned.files.into_iter().map(|file| file.path).collect(), rules })
    }

    /// The kinds of documents.
    pub fn kinds(&self) -> impl Iterator<Item = &'r KindId> {
        self.rules.kinds.iter().map(|kind| &kind.id)
    }

    /// What a person must have arranged, of any request type.
    pub fn preconditions(&self) -> BTreeSet<&'r PreconditionId> {
        let all = self.rules.request_types.iter().flat_map(|request_type| &request_type.preconditions);
        all.map(|precondition| &precondition.id).collect()
    }

    /// Whose hands documents must bear, of any request type.
    pub fn hands(&self) -> BTreeSet<&'r PreconditionId> {
        let all = self.rules.request_types.iter().flat_map(|request_type| &request_type.signers);
        all.map(|signer| &signer.id).collect()
    }

    /// Finds a file, however its name is typed.
    pub fn file(&self, what: &str) -> Option<DossierPath> {
        scan::find_file(&DossierPath::new(what), &self.files)
    }

    /// Finds a kind of document, by its id or as it stands on the screen.
    pub fn kind(&self, what: &str) -> Option<KindId> {
        self.rules.kind_called(what).map(|kind| kind.id.clone())
    }

    /// Finds what can be confirmed: a kind, a precondition or a file. A file of this very name goes before a kind that is
    /// called so.
    pub fn confirmable(&self, what: &str) -> Option<Statement> {
        if self.files.iter().any(|file| file.as_str() == what) {
            return Some(Statement::SeenFile(DossierPath::new(what)));
        }
        let precondition = || self.rules.precondition_called(what).cloned();
        let hand = || self.rules.signer_called(what).map(|rule| Statement::Hand(rule.id.clone(), rule.kind.clone()));
        self.kind(what)
            .map(Statement::SeenKind)
            .or_else(|| precondition().map(Statement::Arranged))
            .or_else(hand)
            .or_else(|| self.file(what).map(Statement::SeenFile))
    }
}
