//! Makes a signature: detached CMS, CAdES-B-B, ECDSA that draws no random number (RFC 6979).
//! Never reads a clock: the signing time is given.

use super::SigningKey;
use super::attributes::{sha256_identifier, signed_attributes};
use chrono::{DateTime, Utc};
use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use der::asn1::{OctetString, SetOfVec};
use der::oid::db::{rfc5911, rfc5912};
use der::{Any, Encode};
use p256::ecdsa::signature::Signer as _;
use sha2::{Digest as _, Sha256};
use x509_cert::spki::AlgorithmIdentifierOwned;

/// Signs `content` and returns the CMS structure in DER. Same content, key and time: same bytes.
pub fn sign(content: &[u8], key: &SigningKey, at: DateTime<Utc>) -> der::Result<Vec<u8>> {
    let certificate = key.certificate();
    let attributes = signed_attributes(rfc5911::ID_DATA, &Sha256::digest(content), at, &certificate.fingerprint().0)?;
    let signature: p256::ecdsa::DerSignature = key.secret.sign(&attributes.to_der()?);
    let body = &certificate.inner.tbs_certificate;
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: body.issuer.clone(),
            serial_number: body.serial_number.clone(),
        }),
        digest_alg: sha256_identifier(),
        signed_attrs: Some(attributes),
        signature_algorithm: AlgorithmIdentifierOwned { oid: rfc5912::ECDSA_WITH_SHA_256, parameters: None },
        signature: OctetString::new(signature.as_bytes())?,
        unsigned_attrs: None,
    };
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![sha256_identifier()])?,
        encap_content_info: EncapsulatedContentInfo { econtent_type: rfc5911::ID_DATA, econtent: None },
        certificates: Some(CertificateSet::try_from(vec![CertificateChoices::Certificate(
            *certificate.inner.clone(),
        )])?),
        crls: None,
        signer_infos: SignerInfos::try_from(vec![signer])?,
    };
    ContentInfo { content_type: rfc5911::ID_SIGNED_DATA, content: Any::encode_from(&data)? }.to_der()
}
