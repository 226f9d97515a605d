use super::*;
use age::secrecy::SecretString;
use chrono::{DateTime, TimeDelta, Utc};
use cms::content_info::ContentInfo;
use cms::signed_data::SignedData;
use der::{Any, Decode, Encode};

const RECIPIENT: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

fn noon() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_435_200, 0).unwrap()
}

fn key() -> SigningKey {
    SigningKey::generate("Basisschool De Kameleon", RECIPIENT, noon() - TimeDelta::days(1)).unwrap()
}

fn altered(signature: &[u8], change: impl FnOnce(&mut SignedData)) -> Vec<u8> {
    let outer = ContentInfo::from_der(signature).unwrap();
    let mut data: SignedData = outer.content.decode_as().unwrap();
    change(&mut data);
    ContentInfo { content_type: outer.content_type, content: Any::encode_from(&data).unwrap() }.to_der().unwrap()
}

#[test]
fn a_fresh_signature_is_good_and_names_its_maker_and_time() {
    let key = key();
    let signature = sign(b"manifest", &key, noon()).unwrap();
    let Signature::Good(signer) = verify(&signature, b"manifest") else { panic!("not good") };
    assert_eq!(&signer.certificate, key.certificate());
    assert_eq!(signer.signed_at, noon());
}

#[test]
fn the_same_content_key_and_time_give_the_same_bytes() {
    let key = key();
    assert_eq!(sign(b"manifest", &key, noon()).unwrap(), sign(b"manifest", &key, noon()).unwrap());
}

#[test]
fn other_content_is_bad() {
    let signature = sign(b"manifest", &key(), noon()).unwrap();
    assert_eq!(verify(&signature, b"Manifest"), Signature::Bad(BadSignature::OtherContent));
}

#[test]
fn no_byte_of_a_signature_may_change() {
    let signature = sign(b"manifest", &key(), noon()).unwrap();
    for at in 0..signature.len() {
        let mut other = signature.clone();
        other[at] ^= 0x01;
        assert!(matches!(verify(&other, b"manifest"), Signature::Bad(_)), "byte {at}");
    }
}

#[test]
fn a_cut_or_extended_signature_is_malformed() {
    let mut signature = sign(b"manifest", &key(), noon()).unwrap();
    assert_eq!(verify(&signature[..signature.len() - 1], b"manifest"), Signature::Bad(BadSignature::Malformed));
    signature.push(0);
    assert_eq!(verify(&signature, b"manifest"), Signature::Bad(BadSignature::Malformed));
    assert_eq!(verify(b"", b"manifest"), Signature::Bad(BadSignature::Malformed));
}

#[test]
fn a_second_signer_is_refused() {
    let (mine, stranger) = (key(), key());
    let second = sign(b"manifest", &stranger, noon()).unwrap();
    let outer = ContentInfo::from_der(&second).unwrap();
    let second: SignedData = outer.content.decode_as().unwrap();
    let both = altered(&sign(b"manifest", &mine, noon()).unwrap(), |data| {
        data.signer_infos.0.insert(second.signer_infos.0.as_slice()[0].clone()).unwrap();
    });
    assert_eq!(verify(&both, b"manifest"), Signature::Bad(BadSignature::NotOneSigner));
}

#[test]
fn a_swapped_certificate_is_refused() {
    let stranger = key();
    let swapped = altered(&sign(b"manifest", &key(), noon()).unwrap(), |data| {
        let choice = cms::cert::CertificateChoices::Certificate(stranger.certificate().inner.as_ref().clone());
        data.certificates = Some(cms::signed_data::CertificateSet::try_from(vec![choice]).unwrap());
    });
    assert_eq!(verify(&swapped, b"manifest"), Signature::Bad(BadSignature::Certificate));
}

#[test]
fn content_inside_the_signature_is_refused() {
    let attached = altered(&sign(b"manifest", &key(), noon()).unwrap(), |data| {
        let content = der::asn1::OctetString::new(b"manifest".as_slice()).unwrap();
        data.encap_content_info.econtent = Some(Any::encode_from(&content).unwrap());
    });
    assert_eq!(verify(&attached, b"manifest"), Signature::Bad(BadSignature::NotDetached));
}

#[test]
fn t13_an_attribute_that_nobody_signed_is_refused_unless_it_is_a_time_stamp() {
    let with = |oid: &str| {
        altered(&sign(b"manifest", &key(), noon()).unwrap(), |data| {
            let value = der::asn1::OctetString::new(b"hidden".as_slice()).unwrap();
            let attribute = x509_cert::attr::Attribute {
                oid: der::asn1::ObjectIdentifier::new_unwrap(oid),
                values: vec![Any::encode_from(&value).unwrap()].try_into().unwrap(),
            };
            let mut signer = data.signer_infos.0.as_slice()[0].clone();
            signer.unsigned_attrs = Some(vec![attribute].try_into().unwrap());
            data.signer_infos = vec![signer].try_into().unwrap();
        })
    };
    let judged = |oid| verify(&with(oid), b"manifest");
    assert!(matches!(judged("1.2.840.113549.1.9.16.2.14"), Signature::Good(_)));
    assert_eq!(judged("1.2.3.4.5"), Signature::Bad(BadSignature::Attributes));
}

#[test]
fn a_signature_outside_the_certificates_validity_is_bad() {
    let until = noon() + TimeDelta::days(10);
    let key = SigningKey::generate_until("School", RECIPIENT, noon(), until).unwrap();
    let at = |time| verify(&sign(b"manifest", &key, time).unwrap(), b"manifest");
    assert!(matches!(at(noon()), Signature::Good(_)));
    assert!(matches!(at(until), Signature::Good(_)));
    assert_eq!(at(noon() - TimeDelta::seconds(1)), Signature::Bad(BadSignature::Expired));
    assert_eq!(at(until + TimeDelta::seconds(1)), Signature::Bad(BadSignature::Expired));
}

#[test]
fn a_certificate_tells_whose_it_is_and_where_to_seal_to() {
    let key = key();
    let again = Certificate::from_pem(&key.certificate().to_pem().unwrap()).unwrap();
    assert_eq!(again.name(), "Basisschool De Kameleon");
    assert_eq!(again.recipient().as_deref(), Some(RECIPIENT));
    assert_eq!(again.valid_from(), Some(noon() - TimeDelta::days(1)));
    let windows = format!("\u{feff}{}", key.certificate().to_pem().unwrap().replace('\n', "\r\n"));
    assert_eq!(Certificate::from_pem(&windows).unwrap().fingerprint(), again.fingerprint());
    assert_eq!(Certificate::from_pem("hello"), Err(CertificateError::NotPem));
}

#[test]
fn a_spoken_fingerprint_is_eight_groups_of_five_digits() {
    let spoken = key().certificate().spoken_fingerprint();
    let groups: Vec<_> = spoken.split(' ').collect();
    assert_eq!(groups.len(), 8);
    assert!(groups.iter().all(|group| group.len() == 5 && group.bytes().all(|byte| byte.is_ascii_digit())), "{spoken}");
}

#[test]
fn names_that_no_certificate_may_hold_are_refused() {
    for name in ["", "a\nb", &"x".repeat(65)] {
        let made = SigningKey::generate(name, RECIPIENT, noon());
        assert_eq!(made.unwrap_err(), KeyError::Certificate(CertificateError::Unfit));
    }
    assert!(SigningKey::generate("Sint-Jozef \"De Brug\", +école=1", RECIPIENT, noon()).is_ok());
}

#[test]
fn a_key_opens_with_its_own_passphrase_and_certificate_only() {
    let (key, other) = (key(), key());
    let (right, wrong) = (SecretString::from("correct horse"), SecretString::from("battery staple"));
    let pem = key.to_encrypted_pem(&right).unwrap();
    assert!(pem.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    let opened = SigningKey::from_encrypted_pem(&pem, &right, key.certificate().clone()).unwrap();
    assert_eq!(sign(b"x", &opened, noon()).unwrap(), sign(b"x", &key, noon()).unwrap());
    let open = |pem: &str, passphrase, certificate: &Certificate| {
        SigningKey::from_encrypted_pem(pem, passphrase, certificate.clone()).unwrap_err()
    };
    assert_eq!(open(&pem, &wrong, key.certificate()), KeyError::WrongPassphrase);
    assert_eq!(open(&pem, &right, other.certificate()), KeyError::Mismatch);
    assert_eq!(open("nonsense", &right, key.certificate()), KeyError::NotPem);
}

/// Keys of before lie under PBKDF2.
#[test]
fn t19_a_key_under_pbkdf2_still_opens_and_a_new_one_lies_under_scrypt() {
    use age::secrecy::ExposeSecret;
    use p256::pkcs8::EncodePrivateKey;
    use pkcs8::pkcs5::pbes2;
    let (key, passphrase) = (key(), SecretString::from("een lange wachtzin"));
    let document = key.secret.to_pkcs8_der().unwrap();
    let info = pkcs8::PrivateKeyInfo::try_from(document.as_bytes()).unwrap();
    let parameters = pbes2::Parameters::pbkdf2_sha256_aes256cbc(1000, &[1; 16], &[2; 16]).unwrap();
    let old = info.encrypt_with_params(parameters, passphrase.expose_secret()).unwrap();
    let old = old.to_pem("ENCRYPTED PRIVATE KEY", pkcs8::LineEnding::LF).unwrap();
    let new = key.to_encrypted_pem(&passphrase).unwrap();
    for pem in [&old, &new] {
        let opened = SigningKey::from_encrypted_pem(pem, &passphrase, key.certificate().clone()).unwrap();
        assert_eq!(opened.certificate(), key.certificate());
    }
    let (_, der) = pkcs8::SecretDocument::from_pem(&new).unwrap();
    let scheme = pkcs8::EncryptedPrivateKeyInfo::try_from(der.as_bytes()).unwrap().encryption_algorithm;
    let cost = scheme.pbes2().unwrap().kdf.scrypt().unwrap();
    let work = cost.cost_parameter * u64::from(cost.block_size) * u64::from(cost.parallelization);
    assert!(work >= 8 << 17, "{work}");
}
