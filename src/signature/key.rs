//! The own key: ECDSA on P-256, kept as encrypted PKCS #8, with its self-signed certificate.
//! Never writes a file and never asks for a passphrase.

use super::certificate::Request;
use super::{Certificate, CertificateError};
use age::secrecy::{ExposeSecret, SecretString};
use chrono::{DateTime, Months, Utc};
use p256::elliptic_curve::rand_core::{OsRng, RngCore};
use p256::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use pkcs8::pkcs5::pbes2;
use pkcs8::{EncryptedPrivateKeyInfo, PrivateKeyInfo};
use std::fmt;
use zeroize::Zeroizing;

/// The fewest characters that a new passphrase may have.
pub const MIN_PASSPHRASE: usize = 12;

/// The work that the passphrase costs: scrypt with as much as N = 2^17, r = 8, p = 1. It is spread over more lanes of less
/// memory, 25 MB, since OpenSSL opens nothing that takes over 32. Keys of before, under PBKDF2, open as they did.
const COST: (u8, u32, u32) = (16, 3, 6);

/// How long a certificate is valid.
const YEARS: u32 = 5;

/// The own signing key with its certificate.
#[derive(Clone)]
pub struct SigningKey {
    pub(super) secret: p256::ecdsa::SigningKey,
    certificate: Certificate,
}

/// Why a key could not be made, kept or opened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// The certificate could not be made.
    Certificate(CertificateError),
    /// Not an encrypted key in PEM.
    NotPem,
    /// The passphrase does not open it.
    WrongPassphrase,
    /// Key and certificate do not belong together.
    Mismatch,
    /// The key could not be encoded.
    Encoding,
}

impl fmt::Display for KeyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Certificate(error) => write!(formatter, "{error}"),
            Self::NotPem => formatter.write_str("not an encrypted private key in PEM"),
            Self::WrongPassphrase => formatter.write_str("the passphrase does not open the key"),
            Self::Mismatch => formatter.write_str("key and certificate do not belong together"),
            Self::Encoding => formatter.write_str("the key could not be encoded"),
        }
    }
}

impl std::error::Error for KeyError {}

impl From<CertificateError> for KeyError {
    fn from(error: CertificateError) -> Self {
        Self::Certificate(error)
    }
}

impl SigningKey {
    /// Makes a key, and a certificate of five years for an organisation whose sealed mail goes to `recipient`.
    pub fn generate(organisation: &str, recipient: &str, from: DateTime<Utc>) -> Result<Self, KeyError> {
        let until = from.checked_add_months(Months::new(12 * YEARS)).ok_or(CertificateError::Unfit)?;
        Self::generate_until(organisation, recipient, from, until)
    }

    /// Makes a key with a certificate of another validity.
    pub fn generate_until(
        organisation: &str,
        recipient: &str,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Self, KeyError> {
        let secret = p256::ecdsa::SigningKey::random(&mut OsRng);
        let mut serial = [0; 16];
        OsRng.fill_bytes(&mut serial);
        serial[0] = (serial[0] & 0x7f) | 0x40; // positive, and of a fixed length
        let request = Request { organisation, recipient, serial, from, until };
        let certificate = Certificate::self_signed(&secret, &request)?;
        Ok(Self { secret, certificate })
    }

    /// Returns its certificate.
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// Writes the secret half as encrypted PKCS #8 in PEM, which OpenSSL opens, too.
    pub fn to_encrypted_pem(&self, passphrase: &SecretString) -> Result<Zeroizing<String>, KeyError> {
        let document = self.secret.to_pkcs8_der().map_err(|_| KeyError::Encoding)?;
        let (mut salt, mut iv) = ([0; 16], [0; 16]);
        OsRng.fill_bytes(&mut salt);
        OsRng.fill_bytes(&mut iv);
        let (log_n, r, p) = COST;
        let cost = scrypt::Params::new(log_n, r, p, 32).map_err(|_| KeyError::Encoding)?;
        let parameters = pbes2::Parameters::scrypt_aes256cbc(cost, &salt, &iv).map_err(|_| KeyError::Encoding)?;
        let info = PrivateKeyInfo::try_from(document.as_bytes()).map_err(|_| KeyError::Encoding)?;
        let encrypted =
            info.encrypt_with_params(parameters, passphrase.expose_secret()).map_err(|_| KeyError::Encoding)?;
        encrypted.to_pem("ENCRYPTED PRIVATE KEY", pkcs8::LineEnding::LF).map_err(|_| KeyError::Encoding)
    }

    /// Opens what [`Self::to_encrypted_pem`] or OpenSSL wrote.
    pub fn from_encrypted_pem(
        pem: &str,
        passphrase: &SecretString,
        certificate: Certificate,
    ) -> Result<Self, KeyError> {
        let pem = Zeroizing::new(pem.trim().replace("\r\n", "\n"));
        let (label, document) = pkcs8::SecretDocument::from_pem(&pem).map_err(|_| KeyError::NotPem)?;
        if label != "ENCRYPTED PRIVATE KEY" {
            return Err(KeyError::NotPem);
        }
        let info = EncryptedPrivateKeyInfo::try_from(document.as_bytes()).map_err(|_| KeyError::NotPem)?;
        let opened = info.decrypt(passphrase.expose_secret()).map_err(|_| KeyError::WrongPassphrase)?;
        let secret =
            p256::ecdsa::SigningKey::from_pkcs8_der(opened.as_bytes()).map_err(|_| KeyError::WrongPassphrase)?;
        let key = Self { secret, certificate };
        if key.matches() { Ok(key) } else { Err(KeyError::Mismatch) }
    }

    fn matches(&self) -> bool {
        use p256::pkcs8::DecodePublicKey;
        let stated = der::Encode::to_der(&self.certificate.inner.tbs_certificate.subject_public_key_info);
        let stated = stated.ok().and_then(|der| p256::ecdsa::VerifyingKey::from_public_key_der(&der).ok());
        stated.as_ref() == Some(self.secret.verifying_key())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "SigningKey({:?})", self.certificate)
    }
}
