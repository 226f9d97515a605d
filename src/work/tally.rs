//! What came of a run over many, in numbers.

use super::Conclusion;

/// What came of dossiers that were to be packed, in numbers.
#[derive(Debug, Default)]
pub struct PackTally {
    /// Of which a bundle was made.
    pub packed: usize,
    /// Of which none may be made.
    pub refused: usize,
    /// That could not be looked at or written.
    pub failed: usize,
    /// That nobody got to.
    pub not_reached: usize,
}

/// What came of bundles that were verified, in numbers.
#[derive(Debug, Default)]
pub struct VerifyTally {
    /// Good, known, and nothing differs.
    pub trusted: usize,
    /// Whole, and not by somebody who is trusted here.
    pub untrusted: usize,
    /// Not what was signed.
    pub altered: usize,
    /// Not to be read as a bundle.
    pub unreadable: usize,
    /// Of which the file could not be read.
    pub failed: usize,
    /// That nobody got to.
    pub not_reached: usize,
}

impl VerifyTally {
    /// Counts one bundle.
    pub fn add(&mut self, conclusion: Conclusion) {
        *match conclusion {
            Conclusion::Trusted => &mut self.trusted,
            Conclusion::Untrusted => &mut self.untrusted,
            Conclusion::Altered => &mut self.altered,
            Conclusion::Unreadable => &mut self.unreadable,
        } += 1;
    }
}
