//! Signs the manifest of a bundle and judges signatures: detached CMS in the profile CAdES-B-B.
//! Never decides whether a signer is trusted, and never touches a disk, a clock or a terminal.
//!
//! The RustCrypto crates are those of the stable generation (`cms` 0.2, `x509-cert` 0.2, `p256` 0.13, `sha2` 0.10):
//! they carry any signed attribute as plain DER, so signing-certificate-v2 needs no newer, unfinished release. The
//! signed data is put together here from `cms`' types; its builder would add an attribute order and dependencies of its
//! own, and its `EnvelopedData` is never used.

mod algorithm;
mod attributes;
mod ber;
mod certificate;
mod key;
mod sign;
mod stamp;
mod verify;

pub use certificate::{Certificate, CertificateError, Unfit};
pub use key::{KeyError, MIN_PASSPHRASE, SigningKey};
pub use sign::sign;
pub use stamp::{TimeStamp, read_time_stamp};
pub use verify::{BadSignature, Signature, Signer, named_signers, verify};

use sha2::{Digest as _, Sha256};

/// Hashes bytes with SHA-256.
pub(crate) fn sha256(bytes: &[u8]) -> crate::dossier::Digest {
    crate::dossier::Digest(Sha256::digest(bytes).into())
}

#[cfg(test)]
mod tests;
