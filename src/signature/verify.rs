//! Judges a signature: is it what its maker put there over these bytes, with a certificate that was valid then?
//! Never says whether the maker is known or trusted: that is another question, asked elsewhere.

use super::algorithm::{Hash, Refusal, check};
use super::{Certificate, attributes, ber};
use chrono::{DateTime, Utc};
use cms::cert::CertificateChoices;
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use der::asn1::ObjectIdentifier;
use der::oid::db::rfc5911;
use der::{Decode, Encode};
use x509_cert::ext::pkix::SubjectKeyIdentifier;

/// id-aa-signatureTimeStampToken: what may be added to a signature after it was made.
const TIME_STAMP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");

/// What a signature turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signature {
    /// It covers these bytes and holds.
    Good(Signer),
    /// It does not hold.
    Bad(BadSignature),
}

/// Who signed, and when by their own word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// The certificate that the signature names.
    pub certificate: Certificate,
    /// The signing time that the signature states.
    pub signed_at: DateTime<Utc>,
}

/// Why a signature does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BadSignature {
    /// It is no CMS signature, neither in DER nor with open lengths.
    Malformed,
    /// It has no signer, or more than one.
    NotOneSigner,
    /// It carries its own content instead of covering the manifest.
    NotDetached,
    /// An attribute that CAdES-B-B asks for is missing, doubled or malformed, or one that nobody signed stands beside them
    /// and is no time stamp.
    Attributes,
    /// The signer's certificate is not in it, is not the one that was signed for, or lies beside others that were not.
    Certificate,
    /// Its algorithm or key size is not accepted.
    Unsupported,
    /// It covers other bytes than these.
    OtherContent,
    /// It was not made with the certificate's key.
    WrongKey,
    /// The certificate was not valid at the signing time.
    Expired,
    /// The certificate's key is not meant for signing.
    NotForSigning,
}

/// Judges a detached signature over `content`.
pub fn verify(signature: &[u8], content: &[u8]) -> Signature {
    match judge(signature, content) {
        Ok(signer) => Signature::Good(signer),
        Err(reason) => Signature::Bad(reason),
    }
}

/// Names whom a signature says that it is by, in DER, with open lengths, or in PEM; none where it is no CMS signature. Nobody
/// looked whether that is so.
pub fn named_signers(signature: &[u8]) -> Option<Vec<String>> {
    let pem = signature.starts_with(b"-----BEGIN ").then(|| der::pem::decode_vec(signature).ok()).flatten();
    let data = parse(pem.as_ref().map_or(signature, |(_, der)| der)).ok()?;
    let certificates = || data.certificates.iter().flat_map(|set| set.0.iter());
    let name = |signer: &SignerInfo| {
        let mut found = certificates().filter_map(|choice| match choice {
            CertificateChoices::Certificate(certificate) => Some(certificate),
            CertificateChoices::Other(_) => None,
        });
        let named = found.find(|certificate| is_named(&signer.sid, certificate))?;
        Certificate::new(named.clone()).ok().map(|certificate| certificate.name())
    };
    Some(data.signer_infos.0.as_slice().iter().filter_map(name).collect())
}

fn judge(signature: &[u8], content: &[u8]) -> Result<Signer, BadSignature> {
    let data = parse(signature)?;
    let [signer] = data.signer_infos.0.as_slice() else { return Err(BadSignature::NotOneSigner) };
    if data.encap_content_info.econtent.is_some() {
        return Err(BadSignature::NotDetached);
    }
    if !is_consistent(&data, signer) {
        return Err(BadSignature::Malformed);
    }
    if signer.unsigned_attrs.iter().flat_map(|all| all.iter()).any(|attribute| attribute.oid != TIME_STAMP) {
        return Err(BadSignature::Attributes);
    }
    let signed = signer.signed_attrs.as_ref().ok_or(BadSignature::Attributes)?;
    let read = attributes::Read::from(signed).ok_or(BadSignature::Attributes)?;
    if read.content_type != data.encap_content_info.econtent_type {
        return Err(BadSignature::Attributes);
    }
    let certificate = own_certificate(&data, signer, &read.certificate)?;
    if !bag_is_signed(&data, &certificate, &read) {
        return Err(BadSignature::Certificate);
    }
    let hash = Hash::from_oid(signer.digest_alg.oid).ok_or(BadSignature::Unsupported)?;
    let message = signed.to_der().map_err(|_| BadSignature::Malformed)?;
    let key = &certificate.inner.tbs_certificate.subject_public_key_info;
    check(key, &signer.signature_algorithm, hash, &message, signer.signature.as_bytes()).map_err(|refusal| {
        match refusal {
            Refusal::Unsupported => BadSignature::Unsupported,
            Refusal::Wrong => BadSignature::WrongKey,
        }
    })?;
    if hash.of(content) != read.message_digest {
        return Err(BadSignature::OtherContent);
    }
    if !certificate.may_sign() {
        return Err(BadSignature::NotForSigning);
    }
    if !certificate.is_valid_at(read.signed_at) {
        return Err(BadSignature::Expired);
    }
    Ok(Signer { certificate, signed_at: read.signed_at })
}

fn parse(signature: &[u8]) -> Result<SignedData, BadSignature> {
    // The strict form first: its bytes are the only ones that say it, so that no change to it goes unnoticed.
    let strict = ContentInfo::from_der(signature).is_err().then(|| ber::to_der(signature)).flatten();
    let outer = ContentInfo::from_der(strict.as_deref().unwrap_or(signature)).map_err(|_| BadSignature::Malformed)?;
    if outer.content_type != rfc5911::ID_SIGNED_DATA {
        return Err(BadSignature::Malformed);
    }
    outer.content.decode_as::<SignedData>().map_err(|_| BadSignature::Malformed)
}

/// Holds what the signature does not cover against what it does: the versions that RFC 5652 prescribes, and the list of
/// digest algorithms. So no byte of it can be changed without being noticed.
pub(super) fn is_consistent(data: &SignedData, signer: &SignerInfo) -> bool {
    let by_key = matches!(signer.sid, SignerIdentifier::SubjectKeyIdentifier(_));
    let signer_version = if by_key { CmsVersion::V3 } else { CmsVersion::V1 };
    let plain = data.encap_content_info.econtent_type == rfc5911::ID_DATA;
    let version = if by_key || !plain { CmsVersion::V3 } else { CmsVersion::V1 };
    signer.version == signer_version
        && data.version == version
        && data.digest_algorithms.as_slice() == std::slice::from_ref(&signer.digest_alg)
}

/// Finds the certificate that the signer names, and holds it against the hash that was signed.
fn own_certificate(
    data: &SignedData,
    signer: &SignerInfo,
    stated: &attributes::CertificateId,
) -> Result<Certificate, BadSignature> {
    let all = data.certificates.iter().flat_map(|set| set.0.iter());
    let found = all.filter_map(|choice| match choice {
        CertificateChoices::Certificate(certificate) => Some(certificate),
        CertificateChoices::Other(_) => None,
    });
    let named = found.into_iter().find(|certificate| is_named(&signer.sid, certificate));
    let named = named.ok_or(BadSignature::Certificate)?;
    let certificate = Certificate::new(named.clone()).map_err(|_| BadSignature::Certificate)?;
    let hash = Hash::from_oid(stated.hash()).ok_or(BadSignature::Unsupported)?;
    if hash.of(certificate.der()) == stated.digest.as_bytes() {
        Ok(certificate)
    } else {
        Err(BadSignature::Certificate)
    }
}

/// Says whether all that lies beside the signer's certificate was signed for, too: by its hash in signing-certificate-v2.
/// Trust is a pin, so nobody needs a chain, and what nobody signed could hide anything.
fn bag_is_signed(data: &SignedData, own: &Certificate, read: &attributes::Read) -> bool {
    let named = |certificate: &x509_cert::Certificate| {
        let Ok(der) = certificate.to_der() else { return false };
        let hash_of = |id: &attributes::CertificateId| Hash::from_oid(id.hash()).map(|hash| hash.of(&der));
        der == own.der() || read.others.iter().any(|id| hash_of(id).as_deref() == Some(id.digest.as_bytes()))
    };
    let mut all = data.certificates.iter().flat_map(|set| set.0.iter());
    let signed = all.all(|choice| match choice {
        CertificateChoices::Certificate(certificate) => named(certificate),
        CertificateChoices::Other(_) => false,
    });
    signed && data.crls.is_none()
}

pub(super) fn is_named(sid: &SignerIdentifier, certificate: &x509_cert::Certificate) -> bool {
    let body = &certificate.tbs_certificate;
    match sid {
        SignerIdentifier::IssuerAndSerialNumber(named) => {
            named.issuer == body.issuer && named.serial_number == body.serial_number
        }
        SignerIdentifier::SubjectKeyIdentifier(named) => {
            body.get::<SubjectKeyIdentifier>().is_ok_and(|found| found.is_some_and(|(_, id)| &id == named))
        }
    }
}
