//! Everything of one dossier gone, and kept gone (AVG, article 17).

use super::{DossierKey, Pen, Reference, Register, RegisterError};
use hmac::{Hmac, Mac};
use rusqlite::OptionalExtension;
use sha2::Sha256;

/// Bytes of a pupil's mark.
const MARK: usize = 16;

impl Pen<'_> {
    /// Erases a dossier. A keyed hash of how others refer to it stays, so that an old inbox does not bring it back.
    pub fn erase(&self, key: DossierKey) -> Result<(), RegisterError> {
        let record = self.dossier(key)?;
        let mut references: Vec<Reference> = record.number.into_iter().map(Reference::Number).collect();
        references.extend(record.id.map(Reference::Id));
        for reference in &references {
            let mark = self.mark(reference)?;
            self.statement("INSERT OR IGNORE INTO erased (mark) VALUES (?1)")?.execute([mark])?;
        }
        self.statement("DELETE FROM dossier WHERE key = ?1")?.execute([key.0])?;
        Ok(())
    }

    /// Says whether any dossier was erased here.
    pub fn erased_any(&self) -> Result<bool, RegisterError> {
        Ok(self.statement("SELECT EXISTS (SELECT 1 FROM erased)")?.query_row([], |row| row.get(0))?)
    }

    /// Says whether a dossier was erased here.
    pub fn erased(&self, reference: &Reference) -> Result<bool, RegisterError> {
        let mark = self.mark(reference)?;
        let mut statement = self.statement("SELECT 1 FROM erased WHERE mark = ?1")?;
        Ok(statement.query_row([mark], |_| Ok(())).optional()?.is_some())
    }

    /// Forgets that a dossier was erased.
    pub(super) fn unmark(&self, reference: &Reference) -> Result<(), RegisterError> {
        let mark = self.mark(reference)?;
        self.statement("DELETE FROM erased WHERE mark = ?1")?.execute([mark])?;
        Ok(())
    }

    fn mark(&self, reference: &Reference) -> Result<Vec<u8>, RegisterError> {
        self.keyed_hash(&match reference {
            Reference::Id(id) => format!("id {}", id.trim().to_ascii_lowercase()),
            Reference::Number(number) => format!("number {number}"),
        })
    }

    /// Marks a pupil, so that the register can tell two of them apart and names neither.
    pub fn pupil_mark(&self, pupil: &str) -> Result<String, RegisterError> {
        let hash = self.keyed_hash(&format!("pupil {pupil}"))?;
        Ok(hash.iter().take(MARK).map(|byte| format!("{byte:02x}")).collect())
    }

    /// Hashes a text under the register's own key.
    fn keyed_hash(&self, text: &str) -> Result<Vec<u8>, RegisterError> {
        let mut statement = self.statement("SELECT value FROM meta WHERE key = 'erasure-key'")?;
        let key: Vec<u8> = statement.query_row([], |row| row.get(0))?;
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).map_err(RegisterError::content)?;
        mac.update(text.as_bytes());
        Ok(mac.finalize().into_bytes().to_vec())
    }
}

impl Register {
    /// Writes the file anew, so that nothing erased is left between what stayed.
    pub fn sweep(&mut self) -> Result<(), RegisterError> {
        Ok(self.connection.execute_batch("VACUUM")?)
    }
}
