//! What bytes add up to: enough to know them again, and to pack them.

use super::Digest;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The sums of some bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sums {
    /// How many there are.
    pub size: u64,
    /// Their SHA-256: who has it knows these bytes from all others.
    pub sha256: Digest,
    /// Their CRC-32, which a zip states before the bytes themselves.
    pub crc32: u32,
}

impl Sums {
    /// Sums up bytes that are at hand.
    pub fn of(bytes: &[u8]) -> Self {
        let mut summing = Summing::default();
        summing.update(bytes);
        summing.finish()
    }
}

/// Sums up bytes as they go by.
#[derive(Debug, Clone, Default)]
pub struct Summing {
    size: u64,
    sha256: Sha256,
    crc32: crc32fast::Hasher,
}

impl Summing {
    /// Adds the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.size += bytes.len() as u64;
        self.sha256.update(bytes);
        self.crc32.update(bytes);
    }

    /// The sums of all that went by.
    pub fn finish(self) -> Sums {
        Sums { size: self.size, sha256: Digest(self.sha256.finalize().into()), crc32: self.crc32.finalize() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_add_up_to_the_whole() {
        let bytes = b"Wie het kleine niet eert";
        let mut summing = Summing::default();
        bytes.chunks(5).for_each(|piece| summing.update(piece));
        assert_eq!(summing.finish(), Sums::of(bytes));
        // The check value that the catalogue of such checksums gives for CRC-32.
        assert_eq!(Sums::of(b"123456789").crc32, 0xcbf4_3926);
    }
}
