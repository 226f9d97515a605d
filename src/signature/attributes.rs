//! The signed attributes of CAdES-B-B, above all signing-certificate-v2 (RFC 5035).
//! Never decides what a wrong attribute means.

use chrono::{DateTime, Utc};
use der::asn1::{ObjectIdentifier, OctetString, SetOfVec};
use der::oid::db::rfc5911;
use der::{Any, Decode, Encode, Sequence, Tag};
use std::time::Duration;
use x509_cert::attr::{Attribute, Attributes};
use x509_cert::spki::AlgorithmIdentifierOwned;
use x509_cert::time::Time;

/// id-sha256.
pub(super) const SHA_256: ObjectIdentifier = der::oid::db::rfc5912::ID_SHA_256;

/// id-aa-signingCertificateV2.
pub(super) const SIGNING_CERTIFICATE_V2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// Which certificate the signer meant: `SigningCertificateV2`. Policies are read past.
#[derive(Clone, Debug, Sequence)]
pub(super) struct SigningCertificate {
    /// The signer's own certificate comes first.
    pub(super) certs: Vec<CertificateId>,
    /// Certificate policies.
    #[asn1(optional = "true")]
    policies: Option<Any>,
}

/// `ESSCertIDv2`.
#[derive(Clone, Debug, Sequence)]
pub(super) struct CertificateId {
    /// The hash function; absent means SHA-256, and is how DER spells it.
    #[asn1(optional = "true")]
    hash: Option<AlgorithmIdentifierOwned>,
    /// The hash of the certificate's DER.
    pub(super) digest: OctetString,
    /// Issuer and serial number; the hash above says more.
    #[asn1(optional = "true")]
    issuer_serial: Option<Any>,
}

impl CertificateId {
    /// Names its hash function.
    pub(super) fn hash(&self) -> ObjectIdentifier {
        self.hash.as_ref().map_or(SHA_256, |hash| hash.oid)
    }
}

/// Names SHA-256 the way RFC 5754 asks: without parameters.
pub(super) fn sha256_identifier() -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: SHA_256, parameters: None }
}

/// Makes the attributes that a signature covers.
pub(super) fn signed_attributes(
    content_type: ObjectIdentifier,
    message_digest: &[u8],
    at: DateTime<Utc>,
    certificate_digest: &[u8],
) -> der::Result<Attributes> {
    let certificate = SigningCertificate {
        certs: vec![CertificateId { hash: None, digest: OctetString::new(certificate_digest)?, issuer_serial: None }],
        policies: None,
    };
    SetOfVec::try_from(vec![
        attribute(rfc5911::ID_CONTENT_TYPE, &content_type)?,
        attribute(rfc5911::ID_SIGNING_TIME, &time(at)?)?,
        attribute(rfc5911::ID_MESSAGE_DIGEST, &OctetString::new(message_digest)?)?,
        attribute(SIGNING_CERTIFICATE_V2, &certificate)?,
    ])
}

fn attribute(oid: ObjectIdentifier, value: &impl Encode) -> der::Result<Attribute> {
    let value = Any::from_der(&value.to_der()?)?;
    Ok(Attribute { oid, values: SetOfVec::try_from(vec![value])? })
}

/// Turns a moment into the time that certificates and signatures carry: whole seconds, UTCTime until 2049.
pub(super) fn time(at: DateTime<Utc>) -> der::Result<Time> {
    let seconds = u64::try_from(at.timestamp()).map_err(|_| Tag::UtcTime.value_error())?;
    let moment = der::DateTime::from_unix_duration(Duration::from_secs(seconds))?;
    match der::asn1::UtcTime::from_date_time(moment) {
        Ok(time) => Ok(Time::UtcTime(time)),
        Err(_) => Ok(Time::GeneralTime(der::asn1::GeneralizedTime::from_date_time(moment))),
    }
}

/// Turns such a time back into a moment.
pub(super) fn moment(time: Time) -> Option<DateTime<Utc>> {
    i64::try_from(time.to_unix_duration().as_secs()).ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0))
}

/// The attributes that matter, each of which must be there once, with one value.
pub(super) struct Read {
    pub(super) content_type: ObjectIdentifier,
    pub(super) message_digest: Vec<u8>,
    pub(super) signed_at: DateTime<Utc>,
    pub(super) certificate: CertificateId,
    /// Further certificates that were signed for.
    pub(super) others: Vec<CertificateId>,
}

impl Read {
    /// Reads them; none where one is missing, doubled or malformed.
    pub(super) fn from(attributes: &Attributes) -> Option<Self> {
        let certificates: SigningCertificate = single(attributes, SIGNING_CERTIFICATE_V2)?;
        let digest: OctetString = single(attributes, rfc5911::ID_MESSAGE_DIGEST)?;
        let mut certificates = certificates.certs.into_iter();
        Some(Self {
            content_type: single(attributes, rfc5911::ID_CONTENT_TYPE)?,
            message_digest: digest.into_bytes(),
            signed_at: moment(single(attributes, rfc5911::ID_SIGNING_TIME)?)?,
            certificate: certificates.next()?,
            others: certificates.collect(),
        })
    }
}

pub(super) fn single<T: for<'a> Decode<'a>>(attributes: &Attributes, oid: ObjectIdentifier) -> Option<T> {
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    let (Some(attribute), None) = (found.next(), found.next()) else { return None };
    let [value] = attribute.values.as_slice() else { return None };
    T::from_der(&value.to_der().ok()?).ok()
}
