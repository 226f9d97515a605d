//! Writes and reads bundles: an ASiC-E container, a plain zip with a signed list of digests in it.
//! Never trusts a container: each byte of it is accounted for before anything in it is believed, and never says whether
//! its signer is trusted.

mod added;
mod foreign;
mod layout;
mod read;
mod write;

pub use added::Added;
pub use foreign::{Foreign, ForeignKind, foreign};
pub use layout::{Limits, Refusal};
pub use read::{Bundle, CopyError, Difference, DifferenceKind, OpenError, Report, SignatureState};
pub use write::{Document, WriteError, write, write_status};

#[cfg(test)]
mod tests;
