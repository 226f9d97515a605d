//! Whether the register's file is sound. Looks, and mends nothing.

use super::store::{Bodies, Flaw};
use super::{BundleRecord, Register, RegisterError};
use crate::lifecycle::Event;

/// Something that is wrong with the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The engine's own check says so.
    Structure(String),
    /// Something refers to a dossier that is not there.
    Orphans {
        /// In which table.
        table: String,
    },
    /// An event cannot be read.
    Event {
        /// The dossier's place.
        dossier: i64,
    },
    /// A bundle cannot be read.
    Bundle {
        /// The dossier's place.
        dossier: i64,
    },
}

impl Register {
    /// Looks at every page, reference, event and bundle.
    pub fn check(&mut self) -> Result<Vec<Trouble>, RegisterError> {
        let flaws = self.store.flaws()?.into_iter().map(|flaw| match flaw {
            Flaw::Structure(words) => Trouble::Structure(words),
            Flaw::Orphan(table) => Trouble::Orphans { table },
        });
        let mut troubles: Vec<Trouble> = flaws.collect();
        self.store.each_body(Bodies::Events, |dossier, body| {
            if serde_json::from_str::<Event>(body).is_err() {
                troubles.push(Trouble::Event { dossier });
            }
        })?;
        self.store.each_body(Bodies::Bundles, |dossier, body| {
            if serde_json::from_str::<BundleRecord>(body).is_err() {
                troubles.push(Trouble::Bundle { dossier });
            }
        })?;
        Ok(troubles)
    }
}
