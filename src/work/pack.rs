//! Packs a checked dossier: signs it, seals it if asked, writes it whole or not at all.
//! Never packs what is not complete, and never a byte other than those that were checked.

use super::follow::asked;
use super::{Edit, EditFailure, Followed, change_details};
use crate::bundle::{self, Document, WriteError};
use crate::check;
use crate::check::CheckedDossier;
use crate::dossier::{Attachment, Details, Digest, DossierPath, FieldId, Fingerprinting, WaiverSubject};
use crate::files::{self, Existing};
use crate::finding::{Finding, Verdict};
use crate::lifecycle::{Body, EventId, Reached};
use crate::manifest::{
    AttachmentRecord, BundleKind, ConfirmationRecord, FORMAT, FindingRecord, NameFault, ProgramRecord, Record,
    RequestRecord, RulesetRecord, StatusEvent, StatusRecord, WaiverRecord, fault, safe,
};
use crate::rules::Ruleset;
use crate::seal::{SealError, Sealed, Sealing};
use crate::signature::SigningKey;
use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The extension of a bundle.
const BUNDLE: &str = "asice";
/// The extension that a seal adds.
const SEALED: &str = "age";
/// The keys of `dossier.toml` on which a bundle depends.
const ID: &str = "id";
const NUMBER: &str = "dossiernummer";

/// What is to be made of a dossier.
pub struct PackOrder<'a> {
    /// The key that signs.
    pub key: &'a SigningKey,
    /// For whom it is: the fingerprints of their certificates.
    pub recipients: &'a [Digest],
    /// For whom it is sealed, if for anybody.
    pub sealing: Option<&'a Sealing>,
    /// Takes the fingerprints by which documents that were checked are known again.
    pub fingerprinting: Option<Fingerprinting>,
    /// A request or a supplement.
    pub kind: BundleKind,
    /// A folder, or the file's whole path; none: beside the dossier's folder.
    pub output: Option<&'a Path>,
    /// What happens to a bundle of that name.
    pub existing: Existing,
    /// The signing time.
    pub at: DateTime<Utc>,
    /// The day in the bundle's name.
    pub today: NaiveDate,
    /// What this run has written.
    pub written: &'a Written,
}

/// What one run has written: it never replaces that, whatever it was told to do with what was there before.
#[derive(Debug, Default)]
pub struct Written(Mutex<BTreeSet<PathBuf>>);

impl Written {
    /// Takes a path for this run; none may take it again.
    fn claim(&self, path: &Path) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_path_buf())
    }
}

/// A bundle that was made.
#[derive(Debug)]
pub struct Packed {
    /// Where it lies.
    pub path: PathBuf,
    /// Its size in bytes.
    pub size: u64,
    /// The SHA-256 of the file.
    pub sha256: Digest,
    /// What it says of itself.
    pub record: Record,
    /// Why it does not stand in `dossier.toml` of which bytes people spoke, where it should.
    pub not_bound: Option<EditFailure>,
}

/// Why no bundle was made.
#[derive(Debug)]
#[non_exhaustive]
pub enum PackFailure {
    /// The dossier is not complete.
    Incomplete,
    /// A person has to look at something first.
    ToConfirm,
    /// There is no `dossier.toml`.
    NoDetails,
    /// It has no id, and none could be written into it.
    NoId(Box<EditFailure>),
    /// A document's name cannot stand in a bundle.
    Name(DossierPath, NameFault),
    /// It changed since it was checked.
    Changed(String),
    /// It cannot be read any more.
    Unreadable(String, io::Error),
    /// More than a bundle can hold.
    TooLarge,
    /// Two documents have names that some system cannot tell apart, or a name does not do.
    Names(String),
    /// There is a bundle of that name already.
    Exists(PathBuf),
    /// Another dossier of this run has a bundle of that name.
    Twice(PathBuf),
    /// The bundle could not be written.
    NotWritten(PathBuf, io::Error),
    /// Signing or sealing failed for a reason of its own.
    NotSealed(SealError),
    /// The record or the signature could not be made.
    NotSigned,
}

impl From<io::Error> for PackFailure {
    fn from(error: io::Error) -> Self {
        Self::NotWritten(PathBuf::new(), error)
    }
}

impl From<SealError> for PackFailure {
    fn from(error: SealError) -> Self {
        match error {
            SealError::Io(error) => error.into(),
            error => Self::NotSealed(error),
        }
    }
}

impl From<WriteError> for PackFailure {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Changed(name) => Self::Changed(name),
            WriteError::Unreadable(name, error) => Self::Unreadable(name, error),
            WriteError::TooLarge => Self::TooLarge,
            WriteError::Names(name) => Self::Names(name),
            WriteError::Io(error) => error.into(),
            _ => Self::NotSigned,
        }
    }
}

/// Gives a dossier an id where it has none yet, and returns it.
fn dossier_id(folder: &Path, details: &Details, rules: &Ruleset) -> Result<String, PackFailure> {
    if let Some(id) = details.id.as_ref().filter(|id| !id.trim().is_empty()) {
        return Ok(id.clone());
    }
    let id = files::unique_id();
    let edit = Edit::Field { key: FieldId::new(ID), value: id.clone() };
    change_details(folder, rules, &[edit]).map_err(|failure| PackFailure::NoId(Box::new(failure)))?;
    Ok(id)
}

/// Packs a dossier that was checked a moment ago. `before` is what is known of its life so far.
pub fn pack(
    folder: &Path,
    checked: &CheckedDossier,
    before: Option<&Followed>,
    rules: &Ruleset,
    order: &PackOrder<'_>,
    on_bytes: &mut dyn FnMut(u64),
) -> Result<Packed, PackFailure> {
    match checked.verdict {
        Verdict::Incomplete => return Err(PackFailure::Incomplete),
        Verdict::ToConfirm => return Err(PackFailure::ToConfirm),
        Verdict::Complete | Verdict::CompleteWithRemarks => {}
    }
    let mut details = checked.dossier.details.clone().ok_or(PackFailure::NoDetails)?;
    check::bind(&mut details, &checked.bindings);
    let details = &details;
    let attachments = named(&checked.dossier.attachments)?;
    let mut record = Record {
        format: FORMAT.to_owned(),
        program: ProgramRecord::own(),
        kind: order.kind,
        bundle: String::new(),
        dossier: dossier_id(folder, details, rules)?,
        signed_at: order.at.trunc_subsecs(0),
        supersedes: before.and_then(|before| before.bundles.last()).map(|bundle| bundle.id.clone()),
        recipients: order.recipients.to_vec(),
        request: Some(RequestRecord {
            request_type: checked.dossier.request_type.clone(),
            date: details.date,
            checked_on: checked.on,
            verdict: checked.verdict,
            details: details.fields.iter().map(|(key, value)| (key.to_string(), value.clone())).collect(),
        }),
        ruleset: Some(RulesetRecord::of(rules)),
        attachments: attachments
            .iter()
            .map(|(name, one)| attachment_record(name, one, details))
            .collect::<Result<_, _>>()?,
        findings: checked.findings.iter().map(finding_record).collect(),
        waivers: details.waivers.iter().map(waiver_record).collect(),
        confirmations: confirmations(details, &attachments),
        status: status(details, before, rules),
    };
    let path = place(folder, &record, order)?;
    let document = |(name, attachment): &(String, &Attachment)| {
        let path = PathBuf::from(attachment.on_disk.clone());
        let open = Box::new(move || Ok(Box::new(files::open(&path)?) as Box<dyn Read>));
        let fingerprint = order.fingerprinting.clone().zip(attachment.fingerprint);
        Some(Document { name: name.clone(), sums: attachment.sums?, fingerprint, open })
    };
    let documents = attachments.iter().filter_map(document).collect();
    let written = files::write_with(&path, order.existing, |file| fill(file, &mut record, documents, order, on_bytes));
    let (size, sha256) = written.map_err(|failure| match failure {
        PackFailure::NotWritten(_, error) if error.kind() == io::ErrorKind::AlreadyExists => {
            PackFailure::Exists(path.clone())
        }
        PackFailure::NotWritten(_, error) => PackFailure::NotWritten(path.clone(), error),
        failure => failure,
    })?;
    // What people saw is what was packed: from now on they spoke of these bytes.
    let bindings: Vec<Edit> = checked.bindings.iter().cloned().map(Edit::Bind).collect();
    let not_bound = if bindings.is_empty() { None } else { change_details(folder, rules, &bindings).err() };
    Ok(Packed { path, size, sha256, record, not_bound })
}

/// Writes the bundle into a file and returns its size and its digest.
fn fill(
    file: &mut impl Write,
    record: &mut Record,
    documents: Vec<Document<'_>>,
    order: &PackOrder<'_>,
    on_bytes: &mut dyn FnMut(u64),
) -> Result<(u64, Digest), PackFailure> {
    let sink = Summed { sink: BufWriter::new(file), size: 0, sha256: Sha256::new() };
    let mut sink = match order.sealing {
        None => bundle::write(sink, record, documents, order.key, on_bytes)?,
        Some(sealing) => {
            bundle::write(Sealed::new(sink, sealing)?, record, documents, order.key, on_bytes)?.finish()?
        }
    };
    sink.flush()?;
    Ok((sink.size, Digest(sink.sha256.finalize().into())))
}

/// A sink that digests what goes by: a bundle is never read again for that.
struct Summed<W> {
    sink: W,
    size: u64,
    sha256: Sha256,
}

impl<W: Write> Write for Summed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.sink.write(bytes)?;
        self.size += count as u64;
        self.sha256.update(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.sink.flush()
    }
}

/// Documents by their names in a bundle, in the order of these.
fn named(all: &[Attachment]) -> Result<Vec<(String, &Attachment)>, PackFailure> {
    let named = all.iter().map(|one| Ok((bundle_name(&one.path)?, one)));
    let mut named = named.collect::<Result<Vec<_>, PackFailure>>()?;
    named.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(named)
}

/// Spells a document's name as it stands in a bundle.
fn bundle_name(path: &DossierPath) -> Result<String, PackFailure> {
    match fault(path.as_str()) {
        None => Ok(safe(path.as_str())),
        Some(fault) => Err(PackFailure::Name(path.clone(), fault)),
    }
}

fn attachment_record(name: &str, attachment: &Attachment, details: &Details) -> Result<AttachmentRecord, PackFailure> {
    let reading = &attachment.reading;
    let unread = || PackFailure::Unreadable(name.to_owned(), io::ErrorKind::InvalidData.into());
    Ok(AttachmentRecord {
        name: name.to_owned(),
        kinds: reading.kinds.iter().map(|found| found.kind.clone()).collect(),
        confidence: reading.kinds.first().map(|found| found.confidence),
        declared_kinds: details.declared_kinds.get(&attachment.path).map(|said| said.value.clone()).unwrap_or_default(),
        declared_date: details.declared_dates.get(&attachment.path).map(|said| said.value),
        explanation: details.explanation.as_ref() == Some(&attachment.path),
        size: attachment.size,
        sha256: attachment.sha256().ok_or_else(unread)?,
    })
}

fn finding_record(finding: &Finding) -> FindingRecord {
    FindingRecord {
        code: finding.code().as_str().to_owned(),
        severity: finding.severity,
        waived: finding.waiver.is_some(),
        file: finding.place.file.as_ref().map(|path| safe(path.as_str())),
        page: finding.place.page,
        document: finding.place.document.clone(),
        rule: finding.rule.as_ref().map(ToString::to_string),
        source: finding.source.clone(),
    }
}

fn waiver_record(waiver: &crate::dossier::Waiver) -> WaiverRecord {
    let (file, document) = match &waiver.subject {
        WaiverSubject::File(path) => (Some(safe(path.as_str())), None),
        WaiverSubject::Kind(kind) => (None, Some(kind.clone())),
        WaiverSubject::Dossier => (None, None),
    };
    let (code, reason, by) = (waiver.code.clone(), waiver.reason.clone(), waiver.by.clone());
    WaiverRecord { code, file, document, reason, by, on: waiver.on }
}

/// Who saw what. A document is named as it stands in the bundle.
fn confirmations(details: &Details, attachments: &[(String, &Attachment)]) -> Vec<ConfirmationRecord> {
    let named = |what: &String| {
        let document = attachments.iter().find(|(_, attachment)| attachment.path.as_str() == what);
        document.map_or_else(|| what.clone(), |(name, _)| name.clone())
    };
    let record = |(what, confirmation): (&String, &crate::dossier::Confirmation)| ConfirmationRecord {
        what: named(what),
        by: confirmation.by.clone(),
        on: confirmation.on,
        file: confirmation.file.as_ref().map(|path| named(&path.to_string())),
        sha256: confirmation.sha256,
    };
    details.confirmed.iter().map(record).collect()
}

/// Where the bundle goes. A supplement never takes the place of another one that may have been sent.
fn place(folder: &Path, record: &Record, order: &PackOrder<'_>) -> Result<PathBuf, PackFailure> {
    let mut path = files::place_for(order.output, folder, &file_name(record, order, 1));
    let mut nth = 2;
    while order.kind == BundleKind::Supplement && order.existing == Existing::Keep && files::size(&path).is_some() {
        let next = files::place_for(order.output, folder, &file_name(record, order, nth));
        // The user gave it a name.
        if next == path {
            break;
        }
        path = next;
        nth += 1;
    }
    if order.written.claim(&path) { Ok(path) } else { Err(PackFailure::Twice(path)) }
}

/// What is known of the dossier's life so far.
fn status(details: &Details, before: Option<&Followed>, rules: &Ruleset) -> StatusRecord {
    let written = dossiernummer(details);
    let life = before.and_then(|before| before.life.as_ref());
    // What a person recorded goes before what stands in the folder: a correction is made there.
    let recorded = before.and_then(|before| before.dossier.number).and_then(|number| u64::try_from(number).ok());
    let dossiernummer = recorded.or(written);
    let asked = before.and_then(|before| asked(&before.dossier, rules));
    let name = |id: &str| {
        let known = asked.into_iter().flat_map(|asked| &asked.lifecycle.statuses).find(|status| status.id == id);
        known.map_or_else(|| id.to_owned(), |status| status.name.clone())
    };
    let by = |event: &EventId| {
        let told = before.into_iter().flat_map(|before| &before.events).find(|told| told.id == *event);
        match told.map(|told| &told.body) {
            Some(Body::Status(report)) => report.set_by.clone(),
            _ => String::new(),
        }
    };
    let step =
        |reached: &Reached| StatusEvent { status: name(&reached.status), at: reached.since, by: by(&reached.event) };
    StatusRecord {
        dossiernummer,
        current: life.and_then(|life| life.status_id()).map(name),
        history: life.into_iter().flat_map(|life| &life.history).map(step).collect(),
    }
}

/// The number under which ParnasSys sent a dossier; none while it was not sent.
pub fn dossiernummer(details: &Details) -> Option<u64> {
    details.fields.get(NUMBER)?.trim().parse().ok().filter(|number| *number > 0)
}

/// Names a bundle: never after a pupil. Of a dossier's id the end is taken, since its beginning is but a time.
fn file_name(record: &Record, order: &PackOrder<'_>, nth: u32) -> String {
    let request_type = record.request.as_ref().map_or("", |request| request.request_type.as_str());
    let plain: String = record.dossier.chars().filter(char::is_ascii_alphanumeric).collect();
    let short = plain.get(plain.len().saturating_sub(8)..).unwrap_or(&plain).to_lowercase();
    let number = record.status.dossiernummer.map_or(short, |number| number.to_string());
    let supplement = if order.kind == BundleKind::Supplement { "-aanvulling" } else { "" };
    let nth = if nth > 1 { format!("-{nth}") } else { String::new() };
    let name = safe(&format!("{request_type}{supplement}-{number}-{}{nth}.{BUNDLE}", order.today));
    if order.sealing.is_some() { format!("{name}.{SEALED}") } else { name }
}
