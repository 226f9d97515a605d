//! Whether the register's file is sound. Looks, and mends nothing.

use super::{BundleRecord, Register, RegisterError};
use crate::lifecycle::Event;

/// Something that is wrong with the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// SQLite's own check says so.
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
        let mut troubles = Vec::new();
        let mut statement = self.connection.prepare("PRAGMA integrity_check")?;
        for line in statement.query_map([], |row| row.get::<_, String>(0))? {
            let line = line?;
            if line != "ok" {
                troubles.push(Trouble::Structure(line));
            }
        }
        let mut statement = self.connection.prepare("PRAGMA foreign_key_check")?;
        for table in statement.query_map([], |row| row.get::<_, String>(0))? {
            troubles.push(Trouble::Orphans { table: table? });
        }
        self.each("SELECT dossier, body FROM event", |dossier, body| {
            if serde_json::from_str::<Event>(body).is_err() {
                troubles.push(Trouble::Event { dossier });
            }
        })?;
        self.each("SELECT dossier, body FROM bundle", |dossier, body| {
            if serde_json::from_str::<BundleRecord>(body).is_err() {
                troubles.push(Trouble::Bundle { dossier });
            }
        })?;
        Ok(troubles)
    }

    fn each(&self, query: &str, mut look: impl FnMut(i64, &str)) -> Result<(), RegisterError> {
        let mut statement = self.connection.prepare(query)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            // A body that is not even text is looked at as an empty one, which is nothing.
            look(row.get(0)?, row.get_ref(1)?.as_str().unwrap_or_default());
        }
        Ok(())
    }
}
