//! Reads one file that may hold news about dossiers: who reports it, what happened, which letters came with it.
//! Never judges what a status does, never stores anything, and believes no byte that its signer did not sign.

use super::verify::{Doubt, Lock, SignerAnswer, Trust, Unreadable, Verification, judge, lock};
use crate::bundle::{Bundle, CopyError, Limits, OpenError, Refusal, Report, SignatureState, foreign};
use crate::dossier::{Digest, RequestTypeId};
use crate::files;
use crate::lifecycle::{
    Body, DoneWork, Event, EventId, FilledForm, FormReport, Named, Receipt, Reporter, StatusReport, WorkReport,
};
use crate::manifest::{
    AttachmentRecord, BundleKind, MAX_STATUS, MIMETYPE, ReceiptEntry, StatusDocument, StatusEntry, StatusFault,
};
use crate::seal::{self, Opener, SealError};
use crate::signature::{BadSignature, sha256};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::io::{self, Cursor, Read};
use std::path::Path;

/// The largest file that is read: news and its letters, never a whole dossier.
const MAX_FILE: u64 = 64 << 20;
/// What a container of news may hold.
const LIMITS: Limits = Limits { entries: 500, bytes: 128 << 20, ratio: 200 };
/// How a container starts.
const ZIP: &[u8] = b"PK\x03\x04";
/// How its end starts.
const ZIP_END: &[u8] = b"PK\x05\x06";

/// News that may be looked at, event by event.
#[derive(Debug, Clone)]
pub struct StatusFile {
    /// The SHA-256 of the file as it arrived.
    pub digest: Digest,
    /// Who reports it, and how that is known. Each event carries it, too.
    pub reporter: Reporter,
    /// Who signed it; none where nobody did.
    pub signer: Option<SignerAnswer>,
    /// It was sealed.
    pub sealed: bool,
    /// What happened, in the order of the file.
    pub events: Vec<ReportedEvent>,
    /// The letters that came with it. [`StatusFile::letter`] hands each of them out.
    pub letters: Vec<AttachmentRecord>,
    content: Vec<u8>,
}

/// One thing that happened to one dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportedEvent {
    /// Which dossier.
    pub dossier: DossierRef,
    /// The type of the request, where the reporter names it.
    pub request_type: Option<RequestTypeId>,
    /// What happened: a status or a closing form.
    pub event: Event,
    /// The letters that belong to it, by their names in [`StatusFile::letters`].
    pub letters: Vec<String>,
}

/// How a reporter names a dossier: at least one of the two is there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DossierRef {
    /// The id that stands in its bundle.
    pub id: Option<String>,
    /// Its number at the platform; above 0.
    pub number: Option<i64>,
}

/// Why a file brings no news. It was looked at; nothing of it is used.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NotAStatusFile {
    /// It is neither a bundle nor JSON.
    SomethingElse,
    /// It is larger than news can be.
    TooLarge,
    /// Its end is not there: it may still be arriving.
    NotWhole,
    /// It is a bundle that cannot be judged, or that cannot be opened here.
    Unreadable(Unreadable),
    /// It is a bundle with a dossier in it.
    WrongKind(BundleKind),
    /// It is not as it was signed.
    Altered(Box<Verification>),
    /// It is a bundle that nobody signed.
    Unsigned,
    /// It is by somebody who is known, and may not be used all the same.
    Doubted(Doubt),
    /// It is news as plain JSON, and that was not allowed.
    PlainNotAllowed,
    /// Its signature is whole but does not count: the certificate had expired, is not meant for this, or is of a sort
    /// that is not accepted.
    BadSignature(BadSignature),
    /// Its news cannot be used.
    Faulty(StatusFault),
}

impl From<StatusFault> for NotAStatusFile {
    fn from(fault: StatusFault) -> Self {
        Self::Faulty(fault)
    }
}

/// Reads the bytes of a file that may hold news; none where it is larger than news can be.
pub fn read_inbox_file(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match files::read(path, MAX_FILE) {
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Ok(None),
        read => read.map(Some),
    }
}

/// Says what opens the bytes of a file.
pub fn lock_of_bytes(bytes: &[u8]) -> io::Result<Lock> {
    lock(&mut Cursor::new(bytes))
}

/// Reads one file. `opener` opens what is sealed; [`super::lock_of`] says which is needed. Plain JSON is only news where
/// `allow_unsigned` says so. `received` is the moment that each event keeps as its arrival. `Err` means that the file
/// could not be looked at.
pub fn read_status_file(
    path: &Path,
    opener: Option<&Opener>,
    trust: &Trust,
    allow_unsigned: bool,
    received: DateTime<Utc>,
) -> io::Result<Result<StatusFile, NotAStatusFile>> {
    match read_inbox_file(path)? {
        Some(bytes) => read_status(bytes, opener, trust, allow_unsigned, received),
        None => Ok(Err(NotAStatusFile::TooLarge)),
    }
}

/// Reads news from the bytes of a file, as [`read_status_file`] does.
pub fn read_status(
    bytes: Vec<u8>,
    opener: Option<&Opener>,
    trust: &Trust,
    allow_unsigned: bool,
    received: DateTime<Utc>,
) -> io::Result<Result<StatusFile, NotAStatusFile>> {
    let digest = sha256(&bytes);
    if is_begun(&bytes) {
        return Ok(Err(NotAStatusFile::NotWhole));
    }
    let sealed = seal::is_sealed(&mut Cursor::new(&bytes))?;
    let content = match opener.filter(|_| sealed) {
        None if sealed => return Ok(Err(NotAStatusFile::Unreadable(Unreadable::NotOpened))),
        None => bytes,
        Some(opener) => match unseal(&bytes, opener)? {
            Ok(content) => content,
            Err(refused) => return Ok(Err(refused)),
        },
    };
    let news = if content.starts_with(ZIP) && is_container(&content) {
        signed(content, sealed, trust)?
    } else if looks_like_json(&content) {
        plain(&content, allow_unsigned)
    } else {
        Err(NotAStatusFile::SomethingElse)
    };
    Ok(news.map(|news| StatusFile {
        digest,
        sealed,
        events: reported(news.document, &news.reporter, received),
        reporter: news.reporter,
        signer: news.signer,
        letters: news.letters,
        content: news.content,
    }))
}

/// What a file was found to say, and on whose word.
struct News {
    document: StatusDocument,
    reporter: Reporter,
    signer: Option<SignerAnswer>,
    letters: Vec<AttachmentRecord>,
    content: Vec<u8>,
}

impl StatusFile {
    /// Hands out one letter, as it was signed.
    pub fn letter(&self, letter: &AttachmentRecord) -> Result<Vec<u8>, CopyError> {
        let mut bundle = Bundle::open(Cursor::new(&self.content), &LIMITS).map_err(|error| match error {
            OpenError::Io(error) => CopyError::Io(error),
            _ => CopyError::Changed,
        })?;
        let mut bytes = Vec::new();
        bundle.copy(letter, &mut bytes).map(|()| bytes)
    }
}

/// Opens a seal into memory, and no further than news can be.
fn unseal(bytes: &[u8], opener: &Opener) -> io::Result<Result<Vec<u8>, NotAStatusFile>> {
    let opened = match seal::open(Cursor::new(bytes), opener) {
        Ok(opened) => opened,
        Err(SealError::Io(error)) => return Err(error),
        Err(SealError::NotForUs) => return Ok(Err(NotAStatusFile::Unreadable(Unreadable::NotForUs))),
        Err(_) => return Ok(Err(NotAStatusFile::Unreadable(Unreadable::NotOpened))),
    };
    let mut content = Vec::new();
    match opened.take(MAX_FILE).read_to_end(&mut content) {
        Ok(_) => Ok(Ok(content)),
        // The bytes are in memory: what fails here is the seal.
        Err(_) => Ok(Err(NotAStatusFile::Unreadable(Unreadable::NotOpened))),
    }
}

/// Says whether a file is only the beginning of one: nothing yet, room that was made for it, or less than the mark with
/// which it starts.
fn is_begun(bytes: &[u8]) -> bool {
    let begins = |whole: &[u8]| bytes.len() < whole.len() && whole.starts_with(bytes);
    let no_name = bytes.starts_with(ZIP) && bytes.len() < 30 + MIMETYPE.len();
    bytes.iter().all(|byte| *byte == 0) || begins(ZIP) || begins(seal::MAGIC) || no_name
}

/// Says whether a container has no end at all. Where something stands behind its end, it is whole, and was altered.
fn has_no_end(content: &[u8]) -> bool {
    memchr::memmem::rfind(content, ZIP_END).is_none()
}

/// A Word document is a zip, too, and no bundle: a bundle begins with an entry of this name.
fn is_container(content: &[u8]) -> bool {
    content.get(30..30 + MIMETYPE.len()) == Some(MIMETYPE.as_bytes())
}

fn looks_like_json(content: &[u8]) -> bool {
    let content = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content);
    content.trim_ascii_start().starts_with(b"{")
}

fn plain(content: &[u8], allowed: bool) -> Result<News, NotAStatusFile> {
    if content.len() as u64 > MAX_STATUS {
        return Err(NotAStatusFile::TooLarge);
    }
    let document = StatusDocument::from_json(content)?;
    if !allowed {
        return Err(NotAStatusFile::PlainNotAllowed);
    }
    document.check_letters(&BTreeSet::new())?;
    Ok(News { document, reporter: Reporter::Unsigned, signer: None, letters: Vec::new(), content: Vec::new() })
}

fn signed(content: Vec<u8>, sealed: bool, trust: &Trust) -> io::Result<Result<News, NotAStatusFile>> {
    let other = || foreign(&mut Cursor::new(content.as_slice()));
    let mut bundle = match Bundle::open(Cursor::new(content.as_slice()), &LIMITS) {
        Ok(bundle) => bundle,
        Err(OpenError::Io(error)) => return Err(error),
        Err(OpenError::Refused(Refusal::NoEnd)) if has_no_end(&content) => {
            return Ok(Err(NotAStatusFile::NotWhole));
        }
        Err(OpenError::Refused(refusal)) => {
            let why = other()?.map_or(Unreadable::Refused(refusal), Unreadable::Foreign);
            return Ok(Err(NotAStatusFile::Unreadable(why)));
        }
    };
    if !bundle.is_ours()?
        && let Some(other) = other()?
    {
        return Ok(Err(NotAStatusFile::Unreadable(Unreadable::Foreign(other))));
    }
    let (_, verification) = judge(bundle, sealed, trust, &[BundleKind::Status])?;
    Ok(from_verified(verification).map(|news| News { content, ..news }))
}

fn from_verified(verification: Verification) -> Result<News, NotAStatusFile> {
    use BadSignature::{Expired, NotForSigning, Unsupported};
    let Some(report) = &verification.report else {
        return Err(NotAStatusFile::Unreadable(verification.unreadable.unwrap_or(Unreadable::NoRecord)));
    };
    let whole = report.differences.is_empty();
    match &report.signature {
        SignatureState::Bad(why @ (Expired | NotForSigning | Unsupported)) if whole => {
            return Err(NotAStatusFile::BadSignature(*why));
        }
        SignatureState::Missing => return Err(NotAStatusFile::Unsigned),
        SignatureState::Good(_) if whole => {}
        _ => return Err(NotAStatusFile::Altered(Box::new(verification))),
    }
    // What a revoked key signed is kept, since it may have arrived before: the dossier's life tells it apart.
    if let Some(doubt) = verification.doubts.iter().find(|doubt| !matches!(doubt, Doubt::Revoked(_))) {
        return Err(NotAStatusFile::Doubted(*doubt));
    }
    let (letters, news) = content(report)?;
    let document = StatusDocument::from_json(news)?;
    document.check_letters(&letters.iter().map(|letter| letter.name.as_str()).collect())?;
    let reporter = reporter(verification.signer.as_ref());
    Ok(News { document, reporter, signer: verification.signer, letters, content: Vec::new() })
}

/// What a whole bundle brings; a refusal where that is no news.
fn content(report: &Report) -> Result<(Vec<AttachmentRecord>, &[u8]), NotAStatusFile> {
    let unreadable = || NotAStatusFile::Unreadable(Unreadable::NoRecord);
    let record = report.record.as_ref().map_err(|_| unreadable())?;
    if let Some(kind) = report.wrong_kind {
        return Err(NotAStatusFile::WrongKind(kind));
    }
    let news = report.status.as_deref().ok_or_else(unreadable)?;
    Ok((record.attachments.clone(), news))
}

/// Who reports it. What the own key signed, a person here entered: nobody gave this user a role.
fn reporter(signer: Option<&SignerAnswer>) -> Reporter {
    let Some(signer) = signer else { return Reporter::Unsigned };
    let fingerprint = signer.certificate.fingerprint().to_string();
    match signer {
        SignerAnswer { known: true, own, roles, .. } if !own || !roles.is_empty() => {
            Reporter::Contact { fingerprint, roles: roles.clone() }
        }
        SignerAnswer { own: true, certificate, .. } => Reporter::ByHand { by: certificate.name() },
        _ => Reporter::Stranger { fingerprint },
    }
}

fn reported(document: StatusDocument, reporter: &Reporter, received: DateTime<Utc>) -> Vec<ReportedEvent> {
    document.events.into_iter().map(|entry| event(entry, reporter, received)).collect()
}

fn event(entry: StatusEntry, reporter: &Reporter, received: DateTime<Utc>) -> ReportedEvent {
    let named = match (&entry.dossier, entry.dossiernummer) {
        (Some(_), Some(number)) => Named::Both(number),
        (None, Some(number)) => Named::Number(number),
        (_, None) => Named::Id,
    };
    let said = Said { named, request_type: entry.request_type.clone(), reporter: reporter.clone(), received };
    let dossier = DossierRef { id: entry.dossier.clone(), number: entry.dossiernummer };
    let (request_type, letters) = (entry.request_type.clone(), entry.letters.clone());
    let (id, time) = (EventId(entry.id.clone()), entry.time.with_timezone(&Utc));
    ReportedEvent { dossier, request_type, event: Event { id, time, body: body(entry, said) }, letters }
}

/// By whom, how and when something was reported.
struct Said {
    named: Named,
    request_type: Option<RequestTypeId>,
    reporter: Reporter,
    received: DateTime<Utc>,
}

/// What happened. One of the sorts is there: the document was validated.
fn body(entry: StatusEntry, said: Said) -> Body {
    let StatusEntry { set_by, status, form, work, receipt, information, letters, .. } = entry;
    let Said { named, request_type, reporter, received } = said;
    if let Some(form) = form {
        let report = FormReport { form: form.name, set_by, request_type, reporter, received, named };
        return Body::Form(FilledForm {
            option: form.option,
            satisfaction: form.satisfaction,
            remark: form.remark,
            by: form.by,
            report: Some(report),
        });
    }
    if let Some(work) = work {
        let report = WorkReport { set_by, request_type, reporter, received, named };
        return Body::Done(DoneWork {
            action: work.action,
            by: work.by,
            on: work.on,
            note: None,
            records: work.records,
            report: Some(report),
        });
    }
    if let Some(ReceiptEntry { bundle, sha256, whole, trusted }) = receipt {
        return Body::Receipt(Receipt { bundle, sha256, whole, trusted, request_type, reporter, received, named });
    }
    Body::Status(StatusReport {
        name: status.unwrap_or_default(),
        set_by,
        information,
        request_type,
        reporter,
        received,
        named,
        letters: u32::try_from(letters.len()).unwrap_or(u32::MAX),
    })
}

#[cfg(test)]
mod tests;
