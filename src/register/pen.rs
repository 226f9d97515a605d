//! What may be read and written within one whole piece of work.

use super::store::Rows;
use crate::dossier::Digest;
use crate::lifecycle::Parties;
use sha2::{Digest as _, Sha256};

/// What may be read and written within one whole piece of work.
pub struct Pen<'a> {
    /// The rows, as of one moment.
    pub(super) rows: Rows<'a>,
    parties: &'a Parties,
}

impl<'a> Pen<'a> {
    pub(super) fn new(rows: Rows<'a>, parties: &'a Parties) -> Self {
        Self { rows, parties }
    }

    /// What is held of the contacts who report.
    pub fn parties(&self) -> &'a Parties {
        self.parties
    }

    /// Stands for all under which a dossier is lived through: the rules, and what is held of the contacts.
    pub(super) fn under(&self, ruleset: &Digest) -> Digest {
        let mut digest = Sha256::new_with_prefix(ruleset.0);
        for (fingerprint, party) in self.parties.iter() {
            digest.update(format!("{fingerprint} {party:?}\n"));
        }
        Digest(digest.finalize().into())
    }
}
