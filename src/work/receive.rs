//! Says how a bundle arrived: looks at it as `verify` does, and puts a receipt together for whoever made it.
//! Never unpacks anything, and never signs.

use super::issue::IssueSubject;
use super::verify::{Conclusion, Trust, Verification, verify};
use crate::dossier::Digest;
use crate::files;
use crate::manifest::{BundleKind, ReceiptEntry, StatusDocument, StatusEntry};
use crate::seal::Opener;
use chrono::{DateTime, SubsecRound, Utc};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::Path;

/// How a bundle arrived.
#[derive(Debug)]
pub struct Arrived {
    /// All that was found.
    pub verification: Verification,
    /// The receipt; none where the bundle does not tell what it is, or is the user's own.
    pub receipt: Option<ArrivedReceipt>,
}

/// A receipt that is still to be signed.
#[derive(Debug)]
pub struct ArrivedReceipt {
    /// What it says.
    pub news: StatusDocument,
    /// The dossier that it is about.
    pub subject: IssueSubject,
    /// Whoever signed the bundle, where that is known: the receipt is for them.
    pub sender: Option<Digest>,
}

/// Looks at a bundle. `by` is what the receiver is called.
pub fn receive(
    path: &Path,
    opener: Option<&Opener>,
    trust: &Trust,
    (by, now): (&str, DateTime<Utc>),
) -> io::Result<Arrived> {
    let sha256 = digest(path)?;
    let verification = verify(path, opener, trust, &[BundleKind::Request, BundleKind::Supplement])?;
    let receipt = receipt(&verification, sha256, by, now);
    Ok(Arrived { verification, receipt })
}

fn receipt(found: &Verification, sha256: Digest, by: &str, now: DateTime<Utc>) -> Option<ArrivedReceipt> {
    let report = found.report.as_ref().filter(|report| report.wrong_kind.is_none())?;
    let record = report.record.as_ref().ok()?;
    let request = record.request.as_ref()?;
    if found.signer.as_ref().is_some_and(|signer| signer.own) {
        return None;
    }
    let subject = IssueSubject {
        id: Some(record.dossier.clone()),
        number: record.status.dossiernummer.and_then(|number| i64::try_from(number).ok()).filter(|number| *number > 0),
        request_type: Some(request.request_type.clone()),
        fields: BTreeMap::new(),
    };
    let whole = report.is_intact();
    let news = StatusDocument::new(vec![StatusEntry {
        id: files::unique_id(),
        dossier: subject.id.clone(),
        dossiernummer: subject.number,
        request_type: subject.request_type.clone(),
        time: now.trunc_subsecs(0).fixed_offset(),
        set_by: by.to_owned(),
        status: None,
        form: None,
        work: None,
        receipt: Some(ReceiptEntry {
            bundle: record.bundle.clone(),
            sha256,
            whole,
            trusted: whole && found.conclusion == Conclusion::Trusted,
        }),
        information: BTreeMap::new(),
        letters: Vec::new(),
    }]);
    let sender = found.signer.as_ref().filter(|signer| signer.known).map(|signer| signer.certificate.fingerprint());
    Some(ArrivedReceipt { news, subject, sender })
}

/// The SHA-256 of a file as it lies there.
fn digest(path: &Path) -> io::Result<Digest> {
    let mut file = files::open(path)?;
    let (mut sha256, mut buffer) = (Sha256::new(), vec![0; 64 << 10]);
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(Digest(sha256.finalize().into())),
            Ok(count) => sha256.update(&buffer[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
