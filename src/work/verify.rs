//! Verifies a bundle: is it whole, who signed it, and is that somebody who is known here?
//! Never writes anything, and never asks for a passphrase: the door does.

use crate::bundle::{Bundle, Foreign, Limits, OpenError, Refusal, Report, SignatureState, foreign};
use crate::files::{self, Source};
use crate::keys::{Contact, Standing};
use crate::manifest::{BundleKind, RecordError};
use crate::seal::{self, Opened, Opener, SealError};
use crate::signature::Certificate;
use chrono::{DateTime, TimeDelta, Utc};
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
    /// The own certificates of before: what is addressed to one of them is addressed to this user.
    pub own_before: Vec<Certificate>,
    /// The moment, by the clock here; none: times of others are not held against it.
    pub now: Option<DateTime<Utc>>,
    /// The user wants also what was meant for somebody else.
    pub of_others: bool,
}

/// How far a signer's clock may run ahead of ours before what it signed has to wait.
const AHEAD: TimeDelta = TimeDelta::hours(24);

/// For whom a bundle says that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Addressee {
    /// It does not say.
    Unsaid,
    /// For this user.
    Us,
    /// For others.
    Others,
}

/// Why a bundle that is whole, by somebody who is known, is not trusted all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// Nobody compared the contact's fingerprint yet.
    Unconfirmed,
    /// The contact's key was revoked here, since then.
    Revoked(DateTime<Utc>),
    /// It was meant for others.
    ForOthers,
    /// It was signed in a time that is still to come.
    Ahead,
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
    /// What this user decided about the contact.
    pub standing: Standing,
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
    /// For whom it says that it is.
    pub addressee: Addressee,
    /// Why it is not trusted though its signer is known and nothing was altered.
    pub doubts: Vec<Doubt>,
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
    /// Its record contradicts itself, or its signature.
    Contradiction,
    /// It is a signed container of another program.
    Foreign(Foreign),
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
        addressee: Addressee::Unsaid,
        doubts: Vec::new(),
        unreadable: Some(why),
    };
    let opened = match opener.map(|opener| seal::open(files::open(path)?, opener)) {
        None => Opened::Plain(file),
        Some(Ok(opened)) => opened,
        Some(Err(SealError::Io(error))) => return Err(error),
        Some(Err(SealError::NotForUs)) => return Ok(Err(refused(Unreadable::NotForUs))),
        Some(Err(_)) => return Ok(Err(refused(Unreadable::NotOpened))),
    };
    let mut bundle = match Bundle::open(opened, &Limits::default()) {
        Ok(bundle) => bundle,
        Err(OpenError::Io(error)) => return Err(error),
        Err(OpenError::Refused(refusal)) => {
            let other = of_others(path, opener)?.map(Unreadable::Foreign);
            return Ok(Err(refused(other.unwrap_or(Unreadable::Refused(refusal)))));
        }
    };
    match bundle.is_ours()? {
        true => Ok(Ok((bundle, sealed))),
        false => Ok(match of_others(path, opener)? {
            Some(other) => Err(refused(Unreadable::Foreign(other))),
            None => Ok((bundle, sealed)),
        }),
    }
}

/// What a file is that is no bundle of this program.
fn of_others(path: &Path, opener: Option<&Opener>) -> io::Result<Option<Foreign>> {
    match opener {
        None => foreign(&mut files::open(path)?),
        Some(opener) => match seal::open(files::open(path)?, opener) {
            Ok(mut opened) => foreign(&mut opened),
            Err(_) => Ok(None),
        },
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
    let addressee = addressee(&report, trust);
    let doubts = signer.as_ref().map(|signer| doubts(signer, addressee, trust)).unwrap_or_default();
    let conclusion = match conclude(&report, signature) {
        Conclusion::Trusted if !doubts.is_empty() => Conclusion::Untrusted,
        conclusion => conclusion,
    };
    let unreadable = (conclusion == Conclusion::Unreadable).then_some(match &report.record {
        Err(RecordError::Contradiction) => Unreadable::Contradiction,
        _ => Unreadable::NoRecord,
    });
    let (signature, report) = (Some(signature), Some(report));
    let verification = Verification { conclusion, sealed, signature, signer, report, addressee, doubts, unreadable };
    Ok((bundle, verification))
}

/// For whom the record says that the bundle is.
fn addressee(report: &Report, trust: &Trust) -> Addressee {
    let Ok(record) = &report.record else { return Addressee::Unsaid };
    let own = |certificate: &Certificate| record.recipients.contains(&certificate.fingerprint());
    match record.recipients.is_empty() {
        true => Addressee::Unsaid,
        false if trust.own.iter().chain(&trust.own_before).any(own) => Addressee::Us,
        false => Addressee::Others,
    }
}

/// What speaks against a bundle by somebody who is known. Whoever signed it oneself knows.
fn doubts(signer: &SignerAnswer, addressee: Addressee, trust: &Trust) -> Vec<Doubt> {
    if signer.own || !signer.known {
        return Vec::new();
    }
    let standing = signer.standing;
    let revoked = standing.revoked.filter(|since| trust.now.is_none_or(|now| *since <= now));
    let ahead = trust.now.is_some_and(|now| signer.signed_at > now + AHEAD);
    let found = [
        standing.confirmed.is_none().then_some(Doubt::Unconfirmed),
        revoked.map(Doubt::Revoked),
        (addressee == Addressee::Others && !trust.of_others).then_some(Doubt::ForOthers),
        ahead.then_some(Doubt::Ahead),
    ];
    found.into_iter().flatten().collect()
}

/// Finds a signer among those who are known.
fn known(certificate: &Certificate, signed_at: DateTime<Utc>, trust: &Trust) -> SignerAnswer {
    let own = trust.own.iter().chain(&trust.own_before).any(|own| own == certificate);
    let contact = trust.contacts.iter().find(|contact| &contact.certificate == certificate);
    let roles = contact.map(|contact| contact.roles.clone()).unwrap_or_default();
    let standing = contact.map(|contact| contact.standing).unwrap_or_default();
    let known = own || contact.is_some();
    SignerAnswer { certificate: certificate.clone(), signed_at, roles, own, known, standing }
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
