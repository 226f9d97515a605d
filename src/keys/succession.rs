//! A statement by which an old key names the one that comes in its place: whoever pinned the old one can believe the new
//! one without a telephone. Never says who is trusted: a contact that was revoked states nothing.

use crate::signature::{Certificate, Signature, SigningKey, sign, verify};
use base64ct::{Base64, Encoding};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

/// The format.
const FORMAT: &str = "compleet/succession/v1";

/// A statement, as it is kept and sent.
#[derive(Serialize, Deserialize)]
struct Written {
    format: String,
    /// The fingerprint of the old key's certificate.
    old: String,
    /// The new certificate, in PEM.
    certificate: String,
    /// When it was stated, to the second.
    at: String,
    /// The old key's CMS signature over the rest, in base64.
    signature: String,
}

/// What a statement says, once its signature was found to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Succession {
    /// The certificate of the old key.
    pub old: Certificate,
    /// That of the new one.
    pub new: Certificate,
}

/// Writes a statement: `old` signs that `new` comes in its place.
pub fn state(old: &SigningKey, new: &Certificate, at: DateTime<Utc>) -> Option<String> {
    let at_text = at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let fingerprint = old.certificate().fingerprint().to_string();
    let signature = sign(&signed(&fingerprint, new, &at_text), old, at).ok()?;
    let written = Written {
        format: FORMAT.to_owned(),
        old: fingerprint,
        certificate: new.to_pem().ok()?,
        at: at_text,
        signature: Base64::encode_string(&signature),
    };
    serde_json::to_string_pretty(&written).ok().map(|text| text + "\n")
}

/// Reads a statement; none where it is none, or where its signature does not hold.
pub fn read(text: &str) -> Option<Succession> {
    let written: Written = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    let new = Certificate::from_pem(&written.certificate).ok().filter(|_| written.format == FORMAT)?;
    let signature = Base64::decode_vec(&written.signature).ok()?;
    match verify(&signature, &signed(&written.old, &new, &written.at)) {
        Signature::Good(signer) if signer.certificate.fingerprint().to_string() == written.old => {
            Some(Succession { old: signer.certificate, new })
        }
        _ => None,
    }
}

/// What the old key signs: nothing that could be mistaken for the list of a bundle.
fn signed(old: &str, new: &Certificate, at: &str) -> Vec<u8> {
    format!("{FORMAT}\n{old}\n{}\n{at}\n", new.fingerprint()).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::Identity;
    use chrono::TimeDelta;

    fn key(name: &str) -> SigningKey {
        let now = DateTime::from_timestamp(1_795_435_200, 0).unwrap();
        let recipient = Identity::generate().recipient().to_string();
        SigningKey::generate(name, &recipient, now - TimeDelta::days(1)).unwrap()
    }

    #[test]
    fn t04_a_statement_holds_only_as_it_was_signed() {
        let now = DateTime::from_timestamp(1_795_435_200, 0).unwrap();
        let (old, new, other) = (key("School"), key("School"), key("Ander"));
        let text = state(&old, new.certificate(), now).unwrap();
        let found = read(&text).unwrap();
        assert_eq!((&found.old, &found.new), (old.certificate(), new.certificate()));
        let mut value: serde_json::Value = serde_json::from_str(&text).unwrap();
        for (key, other) in [
            ("certificate", other.certificate().to_pem().unwrap()),
            ("old", other.certificate().fingerprint().to_string()),
            ("at", "2026-01-01T00:00:00Z".to_owned()),
            ("format", "compleet/succession/v2".to_owned()),
        ] {
            let before = value[key].take();
            value[key] = other.into();
            assert_eq!(read(&value.to_string()), None, "{key}");
            value[key] = before;
        }
        assert!(read(&value.to_string()).is_some());
    }
}
