//! Certificates: who signs, and to whom something can be sealed.
//! Never says whether a certificate is trusted: that is a pin, kept by `keys`.

use super::algorithm::is_accepted;
use super::attributes::{moment, time};
use super::sha256;
use crate::dossier::Digest;
use crate::language::plain::one_line;
use chrono::{DateTime, Utc};
use der::asn1::{Any, Ia5String, SetOfVec, Utf8StringRef};
use der::oid::db::rfc4519;
use der::{Decode, DecodePem, Encode, EncodePem};
use p256::ecdsa::DerSignature;
use p256::pkcs8::EncodePublicKey;
use std::fmt;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::builder::{Builder, CertificateBuilder, Profile};
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{KeyUsage, KeyUsages, SubjectAltName};
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::SubjectPublicKeyInfoOwned;
use x509_cert::time::Validity;

/// How the `age` recipient stands in a certificate: a subjectAltName URI of this scheme.
const RECIPIENT_SCHEME: &str = "age:";

/// An X.509 certificate.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    pub(super) inner: Box<x509_cert::Certificate>,
    der: Vec<u8>,
}

/// Why a certificate could not be read or made.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateError {
    /// Not one certificate in PEM.
    NotPem,
    /// Its structure is broken.
    Malformed,
    /// The name or the validity cannot stand in a certificate.
    Unfit,
}

/// Why nothing that a certificate's key signs can be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Its key is too short, or of a sort that is not accepted.
    Weak,
    /// Its key is not meant for signing.
    NotForSigning,
    /// It is not valid any more.
    Expired,
}

impl fmt::Display for CertificateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotPem => "not one certificate in PEM",
            Self::Malformed => "a broken certificate",
            Self::Unfit => "a name or validity that cannot stand in a certificate",
        })
    }
}

impl std::error::Error for CertificateError {}

impl Certificate {
    /// Reads a PEM file that holds exactly one certificate. Line ends, a byte order mark and spaces around it may vary.
    pub fn from_pem(text: &str) -> Result<Self, CertificateError> {
        let text = text.trim_start_matches('\u{feff}').trim();
        let text = text.replace("\r\n", "\n");
        let inner = x509_cert::Certificate::from_pem(&text).map_err(|_| CertificateError::NotPem)?;
        Self::new(inner)
    }

    /// Reads DER.
    pub fn from_der(der: &[u8]) -> Result<Self, CertificateError> {
        Self::new(x509_cert::Certificate::from_der(der).map_err(|_| CertificateError::Malformed)?)
    }

    pub(super) fn new(inner: x509_cert::Certificate) -> Result<Self, CertificateError> {
        let der = inner.to_der().map_err(|_| CertificateError::Malformed)?;
        Ok(Self { inner: Box::new(inner), der })
    }

    /// Makes a self-signed certificate for an organisation.
    pub(super) fn self_signed(key: &p256::ecdsa::SigningKey, request: &Request<'_>) -> Result<Self, CertificateError> {
        Self::build(key, request).map_err(|_| CertificateError::Unfit).and_then(Self::new)
    }

    fn build(
        key: &p256::ecdsa::SigningKey,
        request: &Request<'_>,
    ) -> Result<x509_cert::Certificate, x509_cert::builder::Error> {
        let subject = name(request.organisation)?;
        let public = key.verifying_key().to_public_key_der().map_err(|_| der::Tag::BitString.value_error())?;
        let validity = Validity { not_before: time(request.from)?, not_after: time(request.until)? };
        let profile =
            Profile::Leaf { issuer: subject.clone(), enable_key_agreement: false, enable_key_encipherment: false };
        let mut builder = CertificateBuilder::new(
            profile,
            SerialNumber::new(&request.serial)?,
            validity,
            subject,
            SubjectPublicKeyInfoOwned::from_der(public.as_bytes())?,
            key,
        )?;
        let uri = Ia5String::new(&format!("{RECIPIENT_SCHEME}{}", request.recipient))?;
        builder.add_extension(&SubjectAltName(vec![GeneralName::UniformResourceIdentifier(uri)]))?;
        builder.build::<DerSignature>()
    }

    /// Writes PEM.
    pub fn to_pem(&self) -> Result<String, CertificateError> {
        self.inner.to_pem(der::pem::LineEnding::LF).map_err(|_| CertificateError::Malformed)
    }

    /// Returns its DER.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// Returns the SHA-256 of its DER: what a contact is pinned by.
    pub fn fingerprint(&self) -> Digest {
        sha256(&self.der)
    }

    /// Returns the fingerprint as eight groups of five digits, which two people can read to each other by telephone.
    /// Each group is four bytes of the SHA-256 modulo 100,000: about 132 bits in all, far more than can be forged.
    pub fn spoken_fingerprint(&self) -> String {
        let groups = self.fingerprint().0.chunks(4).map(group).collect::<Vec<_>>();
        groups.join(" ")
    }

    /// Returns the organisation's name, or else whatever name stands in it, as it may be shown to anybody: whoever made
    /// the certificate chose it.
    pub fn name(&self) -> String {
        let subject = &self.inner.tbs_certificate.subject;
        let found = [rfc4519::ORGANIZATION_NAME, rfc4519::COMMON_NAME].into_iter().find_map(|oid| part(subject, oid));
        one_line(&found.unwrap_or_else(|| subject.to_string())).into_owned()
    }

    /// Returns the `age` recipient to which its owner's bundles are sealed.
    pub fn recipient(&self) -> Option<String> {
        let (_, names) = self.inner.tbs_certificate.get::<SubjectAltName>().ok()??;
        names.0.iter().find_map(|name| match name {
            GeneralName::UniformResourceIdentifier(uri) => {
                uri.as_str().strip_prefix(RECIPIENT_SCHEME).map(str::to_owned)
            }
            _ => None,
        })
    }

    /// Returns the first moment at which it is valid.
    pub fn valid_from(&self) -> Option<DateTime<Utc>> {
        moment(self.inner.tbs_certificate.validity.not_before)
    }

    /// Returns the last moment at which it is valid.
    pub fn valid_until(&self) -> Option<DateTime<Utc>> {
        moment(self.inner.tbs_certificate.validity.not_after)
    }

    /// Says whether it was valid at a moment.
    pub fn is_valid_at(&self, at: DateTime<Utc>) -> bool {
        let (from, until) = (self.valid_from(), self.valid_until());
        from.is_some_and(|from| from <= at) && until.is_some_and(|until| at <= until)
    }

    /// Says why nothing that its key signs can ever be accepted, seen from a moment; none where it can.
    pub fn unfit(&self, now: DateTime<Utc>) -> Option<Unfit> {
        let found = [
            (!is_accepted(&self.inner.tbs_certificate.subject_public_key_info)).then_some(Unfit::Weak),
            (!self.may_sign()).then_some(Unfit::NotForSigning),
            self.valid_until().is_none_or(|until| until < now).then_some(Unfit::Expired),
        ];
        found.into_iter().flatten().next()
    }

    /// Says whether its key may sign: a certificate that names no use may.
    pub(super) fn may_sign(&self) -> bool {
        match self.inner.tbs_certificate.get::<KeyUsage>() {
            Ok(None) => true,
            Ok(Some((_, usage))) => {
                usage.0.contains(KeyUsages::DigitalSignature) || usage.0.contains(KeyUsages::NonRepudiation)
            }
            Err(_) => false,
        }
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Certificate({}, {})", self.name(), self.fingerprint())
    }
}

/// What a new certificate says.
pub(super) struct Request<'a> {
    pub(super) organisation: &'a str,
    pub(super) recipient: &'a str,
    pub(super) serial: [u8; 16],
    pub(super) from: DateTime<Utc>,
    pub(super) until: DateTime<Utc>,
}

fn group(bytes: &[u8]) -> String {
    let number = bytes.iter().fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
    format!("{:05}", number % 100_000)
}

/// Makes a name of an organisation; the common name repeats it, since many programs show nothing else.
fn name(organisation: &str) -> der::Result<Name> {
    let length = organisation.chars().count();
    // X.520 allows 64 characters in either.
    if length == 0 || length > 64 || organisation.chars().any(char::is_control) {
        return Err(der::Tag::Utf8String.value_error());
    }
    let part = |oid| -> der::Result<RelativeDistinguishedName> {
        let value = Any::from(Utf8StringRef::new(organisation)?);
        Ok(RelativeDistinguishedName(SetOfVec::try_from(vec![AttributeTypeAndValue { oid, value }])?))
    };
    Ok(RdnSequence(vec![part(rfc4519::ORGANIZATION_NAME)?, part(rfc4519::COMMON_NAME)?]))
}

fn part(name: &Name, oid: der::asn1::ObjectIdentifier) -> Option<String> {
    let all = name.0.iter().flat_map(|part| part.0.iter());
    let value = &all.into_iter().find(|attribute| attribute.oid == oid)?.value;
    // PrintableString, UTF8String and IA5String are all UTF-8 within.
    let text = std::str::from_utf8(value.value()).ok()?.trim();
    (!text.is_empty() && !text.chars().any(char::is_control)).then(|| text.to_owned())
}
