//! Reads a time stamp of others over some bytes (RFC 3161): by whom and when, and whether it is one over these bytes.
//! Never says whether its maker is known: nobody here pins one.

use super::Certificate;
use super::algorithm::{Hash, check};
use super::attributes::{SIGNING_CERTIFICATE_V2, SigningCertificate, single};
use super::verify::{is_consistent, is_named};
use chrono::{DateTime, NaiveDateTime, Utc};
use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::SignedData;
use der::asn1::{ObjectIdentifier, OctetString};
use der::oid::db::rfc5911;
use der::{Any, Decode, Encode, Sequence, Tag, Tagged};
use x509_cert::ext::pkix::ExtendedKeyUsage;
use x509_cert::spki::AlgorithmIdentifierOwned;

/// No token is larger: with a chain of three certificates one takes some 6 KB.
const LARGEST: usize = 16 << 10;
/// id-ct-TSTInfo.
const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
/// id-kp-timeStamping.
const TIME_STAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");

/// A time stamp whose own signature holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeStamp {
    /// When, by its maker's word.
    pub at: DateTime<Utc>,
    /// Whom its certificate names. Nobody looked whether that is so.
    pub by: String,
}

/// `MessageImprint`.
#[derive(Sequence)]
struct Imprint {
    hash: AlgorithmIdentifierOwned,
    digest: OctetString,
}

/// Reads a token over `content`; none where it is none, covers other bytes, or carries what its maker did not sign.
pub fn read_time_stamp(token: &[u8], content: &[u8]) -> Option<TimeStamp> {
    let outer = ContentInfo::from_der(token).ok().filter(|_| token.len() <= LARGEST)?;
    // One spelling only: what is written again is what was read.
    if outer.content_type != rfc5911::ID_SIGNED_DATA || outer.to_der().ok()? != token {
        return None;
    }
    let data: SignedData = outer.content.decode_as().ok()?;
    let [signer] = data.signer_infos.0.as_slice() else { return None };
    // Parameters of a hash function say nothing, and none is the only other way to say it.
    let bare = signer.digest_alg.parameters.as_ref().is_none_or(der::Any::is_null);
    if !bare || !is_consistent(&data, signer) {
        return None;
    }
    if data.encap_content_info.econtent_type != TST_INFO || data.crls.is_some() || signer.unsigned_attrs.is_some() {
        return None;
    }
    let info: OctetString = data.encap_content_info.econtent.as_ref()?.decode_as().ok()?;
    let certificates = data.certificates.as_ref()?.0.iter().map(plain).collect::<Option<Vec<_>>>()?;
    let own = Certificate::new((*certificates.iter().find(|one| is_named(&signer.sid, one))?).clone()).ok()?;
    let hash = Hash::from_oid(signer.digest_alg.oid)?;
    let signed = signer.signed_attrs.as_ref()?;
    let named: Option<SigningCertificate> = single(signed, SIGNING_CERTIFICATE_V2);
    if !is_signed_chain(&certificates, &own, named.as_ref()) {
        return None;
    }
    let kind: ObjectIdentifier = single(signed, rfc5911::ID_CONTENT_TYPE)?;
    let digest: OctetString = single(signed, rfc5911::ID_MESSAGE_DIGEST)?;
    if kind != TST_INFO || digest.as_bytes() != hash.of(info.as_bytes()) {
        return None;
    }
    let (key, message) = (&own.inner.tbs_certificate.subject_public_key_info, signed.to_der().ok()?);
    check(key, &signer.signature_algorithm, hash, &message, signer.signature.as_bytes()).ok()?;
    let at = over(info.as_bytes(), content)?;
    let usage = own.inner.tbs_certificate.get::<ExtendedKeyUsage>().ok()??.1;
    (usage.0 == [TIME_STAMPING] && own.is_valid_at(at)).then(|| TimeStamp { at, by: own.name() })
}

fn plain(choice: &CertificateChoices) -> Option<&x509_cert::Certificate> {
    match choice {
        CertificateChoices::Certificate(certificate) => Some(certificate),
        CertificateChoices::Other(_) => None,
    }
}

/// Says whether the certificates are the maker's and those that it leads to, and each of them is signed: by the next, by
/// itself, or by the maker of the token, who names it by its hash.
fn is_signed_chain(all: &[&x509_cert::Certificate], own: &Certificate, named: Option<&SigningCertificate>) -> bool {
    let is_named = |one: &x509_cert::Certificate| {
        let Ok(der) = one.to_der() else { return false };
        let ids = named.iter().flat_map(|named| &named.certs);
        let mut hashes = ids.filter_map(|id| Some((Hash::from_oid(id.hash())?, &id.digest)));
        hashes.any(|(hash, digest)| hash.of(&der) == digest.as_bytes())
    };
    let (mut reached, mut at) = (1, &*own.inner);
    while let Some(next) = all.iter().find(|next| ***next != *at && made(next, at)).filter(|_| reached < all.len()) {
        (reached, at) = (reached + 1, next);
    }
    reached == all.len() && all.iter().all(|one| is_named(one) || all.iter().any(|issuer| made(issuer, one)))
}

/// Says whether the key of one certificate signed another.
fn made(issuer: &x509_cert::Certificate, one: &x509_cert::Certificate) -> bool {
    let key = &issuer.tbs_certificate.subject_public_key_info;
    let Ok(message) = one.tbs_certificate.to_der() else { return false };
    let signature = one.signature.raw_bytes();
    issuer.tbs_certificate.subject == one.tbs_certificate.issuer
        && [Hash::Sha256, Hash::Sha384, Hash::Sha512]
            .into_iter()
            .any(|hash| check(key, &one.signature_algorithm, hash, &message, signature).is_ok())
}

/// Reads what a token says: the moment, where it is over `content`.
fn over(info: &[u8], content: &[u8]) -> Option<DateTime<Utc>> {
    let parts = Vec::<Any>::from_der(info).ok()?;
    let [version, _, imprint, _, time, rest @ ..] = parts.as_slice() else { return None };
    let imprint: Imprint = imprint.decode_as().ok()?;
    let covers = Hash::from_oid(imprint.hash.oid).is_some_and(|hash| hash.of(content) == imprint.digest.as_bytes());
    // Accuracy, order, nonce and name may follow; an extension could say anything.
    let known = |part: &Any| {
        let tag = part.tag();
        matches!(tag, Tag::Sequence | Tag::Boolean | Tag::Integer)
            || matches!(tag, Tag::ContextSpecific { number, .. } if number.value() == 0)
    };
    let plain = version.tag() == Tag::Integer && time.tag() == Tag::GeneralizedTime && rest.iter().all(known);
    let text = std::str::from_utf8(time.value()).ok().filter(|_| covers && plain)?;
    NaiveDateTime::parse_from_str(text, "%Y%m%d%H%M%S%.fZ").ok().map(|moment| moment.and_utc())
}
