//! Verifies a bundle: is it whole, who signed it, and is that somebody who is known here?
//! Never writes anything, and never asks for a passphrase: the door does.

use crate::bundle::{Bundle, Limits, OpenError, Refusal, Report, SignatureState};
use crate::files::{self, Source};
use crate::keys::Contact;
use crate::manifest::BundleKind;
use crate::seal::{self, Opened, Opener, SealError};
use crate::signature::Certificate;
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::io::{self, Read, Seek};
use std::path::Path;

/// Whom this user knows.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    /// The pinned certificates.
    pub contacts: Vec<Contact>,
    /// The own certificate: what one signed oneself is known.
    pub own: Option<Certificate>,
}

/// What opens a bundle that is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// Nothing: it is not sealed.
    None,
    /// The own key.
    OwnKey,
    /// A passphrase.
    Passphrase,
}

/// What is concluded of a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conclusion {
    /// Whole, and signed by somebody who is known.
    Trusted,
    /// Not altered, but not signed by somebody who is known, in time, as what was asked for.
    Untrusted,
    /// Not as it was signed.
    Altered,
    /// No bundle that can be judged.
    Unreadable,
}

/// The signature, as a whole answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureAnswer {
    /// It holds, and its maker is known.
    Good,
    /// It holds, and its maker is not known.
    UnknownSigner,
    /// It does not hold.
    Bad,
    /// There is none.
    Missing,
}

/// Who signed.
#[derive(Debug, Clone)]
pub struct SignerAnswer {
    /// The certificate.
    pub certificate: Certificate,
    /// The signing time, by the signer's own word.
    pub signed_at: DateTime<Utc>,
    /// The roles in which the signer may act here; empty for a stranger.
    pub roles: Vec<String>,
    /// This user signed it.
    pub own: bool,
    /// The certificate is pinned here, or is this user's own.
    pub known: bool,
}

/// What was found in a bundle.
#[derive(Debug, Clone)]
pub struct Verification {
    /// The conclusion.
    pub conclusion: Conclusion,
    /// It was sealed.
    pub sealed: bool,
    /// Its signature; none where it could not be judged.
    pub signature: Option<SignatureAnswer>,
    /// Who signed it, where the signature holds.
    pub signer: Option<SignerAnswer>,
    /// All that was found in it, where it could be judged.
    pub report: Option<Report>,
    /// Why it could not be judged.
    pub unreadable: Option<Unreadable>,
}

/// Why a bundle could not be judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Its container is refused.
    Refused(Refusal),
    /// It is sealed for somebody else.
    NotForUs,
    /// Key or passphrase do not open it, or it was damaged.
    NotOpened,
    /// It has no record that can be used.
    NoRecord,
}

/// Says what opens a bundle.
pub fn lock_of(path: &Path) -> io::Result<Lock> {
    lock(&mut files::open(path)?)
}

pub(super) fn lock<R: Read + Seek>(source: &mut R) -> io::Result<Lock> {
    if !seal::is_sealed(source)? {
        return Ok(Lock::None);
    }
    match seal::asks_passphrase(source) {
        Ok(true) => Ok(Lock::Passphrase),
        Err(SealError::Io(error)) => Err(error),
        // What is broken is said when it is opened.
        Ok(false) | Err(_) => Ok(Lock::OwnKey),
    }
}

/// A bundle that was opened.
pub(super) type OpenBundle = Bundle<Opened<Source>>;

/// Verifies the bundle in a file. `Err` means that the file could not be looked at.
pub fn verify(
    path: &Path,
    opener: Option<&Opener>,
    trust: &Trust,
    accepted: &[BundleKind],
) -> io::Result<Verification> {
    match open(path, opener)? {
        Err(refused) => Ok(refused),
        Ok((bundle, sealed)) => judge(bundle, sealed, trust, accepted).map(|(_, verification)| verification),
    }
}

/// Opens a bundle, or says why it is refused.
pub(super) fn open(path: &Path, opener: Option<&Opener>) -> io::Result<Result<(OpenBundle, bool), Verification>> {
    let file = files::open(path)?;
    let sealed = opener.is_some();
    let refused = |why| Verification {
        conclusion: Conclusion::Unreadable,
        sealed,
        signature: None,
        signer: None,
        report: None,
        unreadable: Some(why),
    };
    let opened = match opener.map(|opener| seal::open(files::open(path)?, opener)) {
        None => Opened::Plain(file),
        Some(Ok(opened)) => opened,
        Some(Err(SealError::Io(error))) => return Err(error),
        Some(Err(SealError::NotForUs)) => return Ok(Err(refused(Unreadable::NotForUs))),
        Some(Err(_)) => return Ok(Err(refused(Unreadable::NotOpened))),
    };
    match Bundle::open(opened, &Limits::default()) {
        Ok(bundle) => Ok(Ok((bundle, sealed))),
        Err(OpenError::Io(error)) => Err(error),
        Err(OpenError::Refused(refusal)) => Ok(Err(refused(Unreadable::Refused(refusal)))),
    }
}

/// Judges an opened bundle, and hands it back.
pub(super) fn judge<R: Read + Seek>(
    mut bundle: Bundle<R>,
    sealed: bool,
    trust: &Trust,
    accepted: &[BundleKind],
) -> io::Result<(Bundle<R>, Verification)> {
    let report = bundle.verify(accepted)?;
    let signer = match &report.signature {
        SignatureState::Good(signer) => Some(known(&signer.certificate, signer.signed_at, trust)),
        _ => None,
    };
    let (signature, signer) = match (&report.signature, signer) {
        (SignatureState::Missing, _) => (SignatureAnswer::Missing, None),
        (_, Some(signer)) if signer.known => (SignatureAnswer::Good, Some(signer)),
        (_, Some(signer)) => (SignatureAnswer::UnknownSigner, Some(signer)),
        (_, None) => (SignatureAnswer::Bad, None),
    };
    let conclusion = conclude(&report, signature);
    let unreadable = (conclusion == Conclusion::Unreadable).then_some(Unreadable::NoRecord);
    let verification =
        Verification { conclusion, sealed, signature: Some(signature), signer, report: Some(report), unreadable };
    Ok((bundle, verification))
}

/// Finds a signer among those who are known.
fn known(certificate: &Certificate, signed_at: DateTime<Utc>, trust: &Trust) -> SignerAnswer {
    let own = trust.own.as_ref() == Some(certificate);
    let contact = trust.contacts.iter().find(|contact| &contact.certificate == certificate);
    let roles = contact.map(|contact| contact.roles.clone()).unwrap_or_default();
    SignerAnswer { certificate: certificate.clone(), signed_at, roles, own, known: own || contact.is_some() }
}

fn conclude(report: &Report, signature: SignatureAnswer) -> Conclusion {
    use crate::signature::BadSignature::{Expired, NotForSigning, Unsupported};
    match (&report.signature, signature) {
        _ if !report.differences.is_empty() => Conclusion::Altered,
        (SignatureState::Bad(Expired | NotForSigning | Unsupported), _) => Conclusion::Untrusted,
        (SignatureState::Bad(_), _) => Conclusion::Altered,
        (SignatureState::Missing, _) => Conclusion::Untrusted,
        _ if report.record.is_err() => Conclusion::Unreadable,
        (_, SignatureAnswer::Good) if report.is_intact() => Conclusion::Trusted,
        _ => Conclusion::Untrusted,
    }
}
