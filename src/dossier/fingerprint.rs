//! By what bytes are known again on this machine: a keyed BLAKE3 hash, which takes a fraction of the time of a SHA-256, so
//! that an unchanged document costs little more than reading it. Two documents with one fingerprint are as hard to make
//! as two with one SHA-256.
//! Never leaves the machine: reports and bundles speak of SHA-256, which the cache remembers.

use std::fmt;

/// The fingerprint of some bytes, under the key of one user.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint(pub(crate) [u8; 32]);

impl fmt::Debug for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Fingerprint")
    }
}

/// Takes the fingerprint of bytes as they go by.
#[derive(Clone)]
pub struct Fingerprinting(blake3::Hasher);

impl Fingerprinting {
    /// Begins one under a key.
    pub fn keyed(key: &[u8; 32]) -> Self {
        Self(blake3::Hasher::new_keyed(key))
    }

    /// Adds the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The fingerprint of all that went by.
    pub fn finish(&self) -> Fingerprint {
        Fingerprint(*self.0.finalize().as_bytes())
    }
}

impl fmt::Debug for Fingerprinting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Fingerprinting")
    }
}
