//! The signature algorithms that are accepted: ECDSA on P-256 and P-384, RSA with PKCS #1 v1.5 or PSS, SHA-2 only.
//! Never signs, and never asks whose key it is.

use der::asn1::ObjectIdentifier;
use der::oid::db::rfc5912;
use der::{Decode, Encode, Sequence};
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::traits::PublicKeyParts;
use rsa::{Pkcs1v15Sign, Pss, RsaPublicKey};
use sha2::{Digest as _, Sha256, Sha384, Sha512};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

/// RSA keys below this are too weak to prove anything.
const MIN_RSA_BITS: usize = 2048;

/// A hash function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    /// Finds it by its name in a signature.
    pub(super) fn from_oid(oid: ObjectIdentifier) -> Option<Self> {
        match oid {
            rfc5912::ID_SHA_256 => Some(Self::Sha256),
            rfc5912::ID_SHA_384 => Some(Self::Sha384),
            rfc5912::ID_SHA_512 => Some(Self::Sha512),
            _ => None,
        }
    }

    /// Hashes bytes.
    pub(super) fn of(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha384 => Sha384::digest(bytes).to_vec(),
            Self::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }
}

/// Why a signature does not hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Refusal {
    /// The algorithm, or the key's size, is not one that is accepted.
    Unsupported,
    /// It was not made by this key over these bytes.
    Wrong,
}

/// Checks one signature over `message`.
pub(super) fn check(
    key: &SubjectPublicKeyInfoOwned,
    algorithm: &AlgorithmIdentifierOwned,
    hash: Hash,
    message: &[u8],
    signature: &[u8],
) -> Result<(), Refusal> {
    if !agrees(algorithm.oid, hash) {
        return Err(Refusal::Unsupported);
    }
    let digest = hash.of(message);
    let key_der = key.to_der().map_err(|_| Refusal::Unsupported)?;
    match key.algorithm.oid {
        rfc5912::ID_EC_PUBLIC_KEY if ecdsa_hash(algorithm.oid).is_some() => elliptic(&key_der, &digest, signature),
        rfc5912::RSA_ENCRYPTION | rfc5912::ID_RSASSA_PSS if ecdsa_hash(algorithm.oid).is_none() => {
            rsa(&key_der, algorithm, hash, &digest, signature)
        }
        _ => Err(Refusal::Unsupported),
    }
}

fn ecdsa_hash(oid: ObjectIdentifier) -> Option<Hash> {
    match oid {
        rfc5912::ECDSA_WITH_SHA_256 => Some(Hash::Sha256),
        rfc5912::ECDSA_WITH_SHA_384 => Some(Hash::Sha384),
        rfc5912::ECDSA_WITH_SHA_512 => Some(Hash::Sha512),
        _ => None,
    }
}

/// Says whether an algorithm is known and, where it names a hash function, names this one.
fn agrees(oid: ObjectIdentifier, hash: Hash) -> bool {
    match oid {
        rfc5912::SHA_256_WITH_RSA_ENCRYPTION => hash == Hash::Sha256,
        rfc5912::SHA_384_WITH_RSA_ENCRYPTION => hash == Hash::Sha384,
        rfc5912::SHA_512_WITH_RSA_ENCRYPTION => hash == Hash::Sha512,
        rfc5912::RSA_ENCRYPTION | rfc5912::ID_RSASSA_PSS => true,
        _ => ecdsa_hash(oid) == Some(hash),
    }
}

/// Says whether signatures by a key are accepted at all, whatever they say.
pub(super) fn is_accepted(key: &SubjectPublicKeyInfoOwned) -> bool {
    use p256::pkcs8::DecodePublicKey;
    let Ok(der) = key.to_der() else { return false };
    let rsa = || <RsaPublicKey as rsa::pkcs8::DecodePublicKey>::from_public_key_der(&der).ok();
    p256::ecdsa::VerifyingKey::from_public_key_der(&der).is_ok()
        || p384::ecdsa::VerifyingKey::from_public_key_der(&der).is_ok()
        || rsa().is_some_and(|key| key.size() * 8 >= MIN_RSA_BITS)
}

fn elliptic(key: &[u8], digest: &[u8], signature: &[u8]) -> Result<(), Refusal> {
    use p256::pkcs8::DecodePublicKey;
    if let Ok(key) = p256::ecdsa::VerifyingKey::from_public_key_der(key) {
        let signature = p256::ecdsa::Signature::from_der(signature).map_err(|_| Refusal::Wrong)?;
        return key.verify_prehash(digest, &signature).map_err(|_| Refusal::Wrong);
    }
    let key = p384::ecdsa::VerifyingKey::from_public_key_der(key).map_err(|_| Refusal::Unsupported)?;
    let signature = p384::ecdsa::Signature::from_der(signature).map_err(|_| Refusal::Wrong)?;
    key.verify_prehash(digest, &signature).map_err(|_| Refusal::Wrong)
}

fn rsa(
    key: &[u8],
    algorithm: &AlgorithmIdentifierOwned,
    hash: Hash,
    digest: &[u8],
    signature: &[u8],
) -> Result<(), Refusal> {
    use rsa::pkcs8::DecodePublicKey;
    let key = RsaPublicKey::from_public_key_der(key).map_err(|_| Refusal::Unsupported)?;
    if key.size() * 8 < MIN_RSA_BITS {
        return Err(Refusal::Unsupported);
    }
    let outcome = if algorithm.oid == rfc5912::ID_RSASSA_PSS {
        let salt = salt_length(algorithm, hash).ok_or(Refusal::Unsupported)?;
        match hash {
            Hash::Sha256 => key.verify(Pss::new_with_salt::<Sha256>(salt), digest, signature),
            Hash::Sha384 => key.verify(Pss::new_with_salt::<Sha384>(salt), digest, signature),
            Hash::Sha512 => key.verify(Pss::new_with_salt::<Sha512>(salt), digest, signature),
        }
    } else {
        match hash {
            Hash::Sha256 => key.verify(Pkcs1v15Sign::new::<Sha256>(), digest, signature),
            Hash::Sha384 => key.verify(Pkcs1v15Sign::new::<Sha384>(), digest, signature),
            Hash::Sha512 => key.verify(Pkcs1v15Sign::new::<Sha512>(), digest, signature),
        }
    };
    outcome.map_err(|_| Refusal::Wrong)
}

/// The parameters of PSS (RFC 4055). Those of `pkcs1` hold no salt longer than 255 bytes, which OpenSSL makes by itself.
#[derive(Sequence)]
struct PssParameters {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    hash: Option<AlgorithmIdentifierOwned>,
    #[asn1(context_specific = "1", tag_mode = "EXPLICIT", optional = "true")]
    mask: Option<AlgorithmIdentifierOwned>,
    #[asn1(context_specific = "2", tag_mode = "EXPLICIT", optional = "true")]
    salt: Option<u16>,
    #[asn1(context_specific = "3", tag_mode = "EXPLICIT", optional = "true")]
    trailer: Option<u8>,
}

/// Reads the salt length of PSS; none where its parameters name another hash function than the signature does. What is
/// left out means SHA-1, which is never accepted.
fn salt_length(algorithm: &AlgorithmIdentifierOwned, hash: Hash) -> Option<usize> {
    let parameters: PssParameters = algorithm.parameters.as_ref()?.decode_as().ok()?;
    let mask = parameters.mask.filter(|mask| mask.oid == rfc5912::ID_MGF_1)?.parameters?;
    let mask = AlgorithmIdentifierOwned::from_der(&mask.to_der().ok()?).ok()?;
    let same = Hash::from_oid(parameters.hash?.oid) == Some(hash) && Hash::from_oid(mask.oid) == Some(hash);
    let plain = parameters.trailer.is_none_or(|trailer| trailer == 1);
    (same && plain).then_some(usize::from(parameters.salt?))
}
