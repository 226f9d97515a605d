//! Everything of one dossier gone, and kept gone (AVG, article 17).

use super::{DossierKey, Pen, Reference, Register, RegisterError, copies};
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// The cost of hiding a number: 32 MiB, and some 50 ms for each guess.
const SLOW_LOG_N: u8 = 15;
const SLOW_R: u32 = 8;
const SLOW_P: u32 = 1;
/// Bytes of a pupil's mark.
const MARK: usize = 16;

impl Pen<'_> {
    /// Erases a dossier. A keyed hash of how others refer to it stays, so that an old inbox does not bring it back.
    pub fn erase(&self, key: DossierKey) -> Result<(), RegisterError> {
        let record = self.dossier(key)?;
        let mut references: Vec<Reference> = record.number.into_iter().map(Reference::Number).collect();
        references.extend(record.id.map(Reference::Id));
        for reference in &references {
            self.rows.add_mark(&self.mark(reference)?)?;
        }
        self.rows.remove_taken_files(key)?;
        self.rows.remove_dossier(key)
    }

    /// Says whether any dossier was erased here.
    pub fn erased_any(&self) -> Result<bool, RegisterError> {
        self.rows.has_marks()
    }

    /// Says whether a dossier was erased here.
    pub fn erased(&self, reference: &Reference) -> Result<bool, RegisterError> {
        // The slow hash is not made where nothing can be found.
        Ok(self.rows.has_marks()?
            && (self.rows.has_mark(&self.mark(reference)?)? || self.rows.has_mark(&self.fast_mark(reference)?)?))
    }

    /// Forgets that a dossier was erased.
    pub(super) fn unmark(&self, reference: &Reference) -> Result<(), RegisterError> {
        if self.rows.has_marks()? {
            self.rows.remove_mark(&self.mark(reference)?)?;
            self.rows.remove_mark(&self.fast_mark(reference)?)?;
        }
        Ok(())
    }

    /// What stays of a reference. Nobody guesses an id; of numbers there are so few that only a slow hash hides one.
    fn mark(&self, reference: &Reference) -> Result<Vec<u8>, RegisterError> {
        let fast = self.fast_mark(reference)?;
        let Reference::Number(_) = reference else { return Ok(fast) };
        let cost = scrypt::Params::new(SLOW_LOG_N, SLOW_R, SLOW_P, fast.len()).map_err(RegisterError::content)?;
        let mut slow = vec![0; fast.len()];
        scrypt::scrypt(&fast, &self.rows.erasure_key()?, &cost, &mut slow).map_err(RegisterError::content)?;
        Ok(slow)
    }

    /// What registers of before keep, also for numbers.
    fn fast_mark(&self, reference: &Reference) -> Result<Vec<u8>, RegisterError> {
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
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.rows.erasure_key()?).map_err(RegisterError::content)?;
        mac.update(text.as_bytes());
        Ok(mac.finalize().into_bytes().to_vec())
    }
}

impl Register {
    /// Erases dossiers, all of them or none. The copies of earlier days go first: whoever is killed in between leaves the
    /// dossiers here, and no copy that outlives them.
    pub fn erase(&mut self, keys: &[DossierKey]) -> Result<(), RegisterError> {
        copies::drop_all(&self.home)?;
        self.whole(|pen| keys.iter().try_for_each(|key| pen.erase(*key)))?;
        self.sweep()
    }

    /// Writes the file anew, so that nothing erased is left between what stayed, nor in a copy of an earlier day.
    pub fn sweep(&mut self) -> Result<(), RegisterError> {
        self.store.sweep()?;
        copies::drop_all(&self.home)?;
        // One of what stayed.
        let _ = copies::make(self, &self.home);
        Ok(())
    }
}
