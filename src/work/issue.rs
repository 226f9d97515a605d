//! Writes news about a dossier: a signed bundle of kind `status`, with its letters, sealed if asked.
//! Never decides who may report what (that is `lifecycle`), and never names a file after a pupil.

use super::follow::{Followed, asked, correspondents, follow, summarise};
use super::kept::kept;
use super::verify::{Conclusion, Trust, Verification, verify};
use crate::bundle::{Document, WriteError, write_status};
use crate::dossier::{Digest, FieldId, Format, RequestTypeId, Sums};
use crate::files::{self, Existing};
use crate::inspect;
use crate::lifecycle::{
    Body, Event, EventId, HeldReason, Named, Outcome, Reporter, StatusReport, missing_steps, replay_among,
};
use crate::manifest::{
    AttachmentRecord, BundleKind, FORMAT, NameFault, ProgramRecord, Record, RequestRecord, RulesetRecord,
    StatusDocument, StatusEntry, StatusFault, StatusRecord, collision_key, fault, safe,
};
use crate::register::{DossierKey, NewDossier, Pen, Reference, Register, RegisterError};
use crate::rules::{RequestType, Ruleset, Status};
use crate::scan::{self, Mistake, ScanError};
use crate::seal::{Opener, SealError, Sealed, Sealing};
use crate::signature::{SigningKey, sha256};
use chrono::{DateTime, NaiveDate, SubsecRound, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufWriter, Cursor, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The largest letter.
const MAX_LETTER: u64 = 20 << 20;
/// All letters of one file together: what a receiver reads of one.
const MAX_LETTERS: u64 = 48 << 20;
/// The key of `dossier.toml` that holds the number at the platform.
const NUMBER: &str = "dossiernummer";

/// The dossier that news is about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IssueSubject {
    /// Its id.
    pub id: Option<String>,
    /// Its number at the platform.
    pub number: Option<i64>,
    /// The type of the request, where the dossier says so itself.
    pub request_type: Option<RequestTypeId>,
    /// The request's details, where they are at hand.
    pub fields: BTreeMap<FieldId, String>,
}

/// Why a dossier could not be told from what was given.
#[derive(Debug)]
pub enum SubjectFailure {
    /// The folder could not be read.
    Folder(ScanError),
    /// Its `dossier.toml` is not in order.
    Details(Vec<Mistake>),
    /// It has none, or one without an id and a number.
    NoId,
    /// The bundle could not be read.
    Unreadable(io::Error),
    /// The bundle holds no dossier that can be trusted to be the one that was sent.
    NotADossier(Box<Verification>),
}

/// A letter that goes with the news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedLetter {
    /// Its name in the bundle.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What is wrong with a letter.
#[derive(Debug)]
pub enum LetterFault {
    /// It could not be read.
    Unreadable(io::Error),
    /// It is larger than a letter is, or all of them together are.
    TooLarge,
    /// It is neither PDF nor Word.
    Format,
    /// Its name cannot stand in a bundle.
    Name(NameFault),
    /// Another letter has the same name.
    SameName,
}

/// How news is to be written.
pub struct IssueOrder<'a> {
    /// The key that signs.
    pub key: &'a SigningKey,
    /// For whom it is: the fingerprints of their certificates.
    pub recipients: &'a [Digest],
    /// For whom it is sealed, if for anybody.
    pub sealing: Option<&'a Sealing>,
    /// A folder, or the file's whole path.
    pub output: Option<&'a Path>,
    /// What lies next to it where no output is given.
    pub beside: &'a Path,
    /// What happens to a file of that name.
    pub existing: Existing,
    /// The signing time.
    pub at: DateTime<Utc>,
    /// The day in the file's name.
    pub today: NaiveDate,
}

/// News that was written.
#[derive(Debug)]
pub struct Issued {
    /// Where it lies.
    pub path: PathBuf,
    /// Its size in bytes.
    pub size: u64,
}

/// Why no news was written.
#[derive(Debug)]
#[non_exhaustive]
pub enum IssueFailure {
    /// There is a file of that name already.
    Exists(PathBuf),
    /// The file could not be written.
    NotWritten(PathBuf, io::Error),
    /// Sealing failed for a reason of its own.
    NotSealed(SealError),
    /// The record or the signature could not be made.
    NotSigned,
    /// No receiver would take it.
    Faulty(StatusFault),
}

impl From<io::Error> for IssueFailure {
    fn from(error: io::Error) -> Self {
        Self::NotWritten(PathBuf::new(), error)
    }
}

impl From<SealError> for IssueFailure {
    fn from(error: SealError) -> Self {
        match error {
            SealError::Io(error) => error.into(),
            error => Self::NotSealed(error),
        }
    }
}

impl From<WriteError> for IssueFailure {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Io(error) => error.into(),
            _ => Self::NotSigned,
        }
    }
}

/// Tells the dossier of an unpacked folder.
pub fn subject_of_folder(folder: &Path, rules: &Ruleset) -> Result<IssueSubject, SubjectFailure> {
    let scanned = scan::scan(folder).map_err(SubjectFailure::Folder)?;
    let bytes = scanned.details.ok_or(SubjectFailure::NoId)?;
    let details = scan::parse_details(&bytes, rules, None).map_err(SubjectFailure::Details)?;
    let number = details.fields.get(&FieldId::new(NUMBER)).and_then(|number| number.trim().parse().ok());
    let subject = IssueSubject {
        id: details.id.filter(|id| !id.trim().is_empty()),
        number: number.filter(|number| *number > 0),
        request_type: Some(details.request_type),
        fields: details.fields,
    };
    if subject.id.is_none() && subject.number.is_none() { Err(SubjectFailure::NoId) } else { Ok(subject) }
}

/// Tells the dossier of a bundle. Its signer need not be known, but not a byte may have been altered.
pub fn subject_of_bundle(path: &Path, opener: Option<&Opener>, trust: &Trust) -> Result<IssueSubject, SubjectFailure> {
    let accepted = [BundleKind::Request, BundleKind::Supplement];
    let found = verify(path, opener, trust, &accepted).map_err(SubjectFailure::Unreadable)?;
    let intact = found.report.as_ref().filter(|report| report.is_intact());
    match intact.map(|report| &report.record) {
        Some(Ok(record)) if found.conclusion != Conclusion::Altered => Ok(IssueSubject {
            id: Some(record.dossier.clone()),
            number: record.status.dossiernummer.and_then(|number| i64::try_from(number).ok()),
            request_type: record.request.as_ref().map(|request| request.request_type.clone()),
            fields: record.request.as_ref().map(fields).unwrap_or_default(),
        }),
        _ => Err(SubjectFailure::NotADossier(Box::new(found))),
    }
}

fn fields(request: &RequestRecord) -> BTreeMap<FieldId, String> {
    request.details.iter().map(|(key, value)| (FieldId::new(key.as_str()), value.clone())).collect()
}

/// What is known, before a status is signed, of what will become of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreseen {
    /// When it is set: at the time that was given, or now, and then after all that is known of the dossier. In seconds.
    pub time: DateTime<Utc>,
    /// Why it would wait for a decision; none where it would hold, or where nothing is known here of the dossier.
    pub waits: Option<Outcome>,
    /// The names of the statuses that are to be reported first.
    pub missing: Vec<String>,
}

/// Foresees what becomes of a status by what the register in `home` knows of the dossier.
pub fn foresee(
    home: &Path,
    subject: &IssueSubject,
    status: &Status,
    set_by: &str,
    (given, now): (Option<DateTime<Utc>>, DateTime<Utc>),
    rules: &Ruleset,
) -> Result<Foreseen, RegisterError> {
    let second = now.trunc_subsecs(0);
    let nothing = Foreseen { time: given.unwrap_or(second), waits: None, missing: Vec::new() };
    let Some(mut register) = Register::open_to_read(home)? else { return Ok(nothing) };
    let followed = register.read(|pen| followed(pen, subject, rules))?;
    let Some(followed) = followed else { return Ok(nothing) };
    let Some(request_type) = asked(&followed.dossier, rules) else { return Ok(nothing) };
    let moment = followed.moment(second);
    let after = if moment == second { second } else { moment.trunc_subsecs(0) + TimeDelta::seconds(1) };
    let time = given.unwrap_or(after);
    let report = StatusReport {
        name: status.name.clone(),
        set_by: set_by.to_owned(),
        information: BTreeMap::new(),
        request_type: None,
        reporter: Reporter::ByHand { by: String::new() },
        received: now.max(time),
        named: Named::Id,
        letters: 0,
    };
    let id = EventId(files::unique_id());
    let mut events: Vec<Event> = followed.events.into_iter().filter(|event| event.time <= time).collect();
    let parties = register.parties();
    let before = replay_among(&events, rules, request_type, parties);
    events.push(Event { id: id.clone(), time, body: Body::Status(report) });
    let mut after = replay_among(&events, rules, request_type, parties);
    let waits = after.outcomes.remove(&id).filter(Outcome::waits);
    let missing = match &waits {
        Some(Outcome::Held(HeldReason::Unexpected { .. })) => missing_steps(request_type, &before, status),
        _ => Vec::new(),
    };
    Ok(Foreseen { time, waits, missing: missing.into_iter().map(|status| status.name.clone()).collect() })
}

fn followed(pen: &Pen<'_>, subject: &IssueSubject, rules: &Ruleset) -> Result<Option<Followed>, RegisterError> {
    let by_id = subject.id.clone().map(Reference::Id);
    let reference = by_id.or(subject.number.map(Reference::Number));
    let key = reference.map(|reference| pen.find(&reference)).transpose()?.flatten();
    key.map(|key| follow(pen, key, rules)).transpose()
}

/// With whom the dossier goes to and fro, as far as the register in `home` knows.
pub fn correspondents_of(home: &Path, subject: &IssueSubject, rules: &Ruleset) -> Result<Vec<Digest>, RegisterError> {
    let Some(mut register) = Register::open_to_read(home)? else { return Ok(Vec::new()) };
    let followed = register.read(|pen| followed(pen, subject, rules))?;
    Ok(followed.as_ref().map(correspondents).unwrap_or_default())
}

/// Keeps a status that was reported from here in the register in `home`, too, so that the platform can follow its dossiers
/// as a school does. Tells what became of it; none where the dossier is only known by a number that nobody knows here.
pub fn record_issued(
    home: &Path,
    subject: &IssueSubject,
    request_type: &RequestType,
    entry: &StatusEntry,
    (by, now): (&str, DateTime<Utc>),
    rules: &Ruleset,
) -> Result<Option<Outcome>, RegisterError> {
    let id = EventId(entry.id.clone());
    let report = StatusReport {
        name: entry.status.clone().unwrap_or_default(),
        set_by: entry.set_by.clone(),
        information: entry.information.clone(),
        request_type: entry.request_type.clone(),
        reporter: Reporter::ByHand { by: by.to_owned() },
        received: now.max(entry.time.with_timezone(&Utc)),
        named: Named::Id,
        letters: u32::try_from(entry.letters.len()).unwrap_or(u32::MAX),
    };
    let event = Event { id: id.clone(), time: entry.time.with_timezone(&Utc), body: Body::Status(report) };
    Register::open(home)?.whole(|pen| {
        let Some(key) = known(pen, subject, request_type)? else { return Ok(None) };
        pen.append(key, &event)?;
        let followed = follow(pen, key, rules)?;
        pen.keep_summary(key, &rules.digest, &summarise(&followed, rules))?;
        Ok(followed.life.and_then(|life| life.outcomes.get(&id).cloned()))
    })
}

/// Finds the dossier in the register; one that has an id is known from here on.
fn known(
    pen: &Pen<'_>,
    subject: &IssueSubject,
    request_type: &RequestType,
) -> Result<Option<DossierKey>, RegisterError> {
    let Some(id) = &subject.id else {
        return subject.number.map_or(Ok(None), |number| pen.find(&Reference::Number(number)));
    };
    let found = pen.find(&Reference::Id(id.clone()))?;
    let key = match found {
        Some(key) if pen.dossier(key)?.known => key,
        _ => {
            let fields = kept(request_type, &subject.fields);
            pen.know(&NewDossier { id, request_type: &request_type.id, label: None, fields: &fields })?
        }
    };
    if let Some(number) = subject.number {
        pen.number(key, number)?;
    }
    Ok(Some(key))
}

/// Reads letters; the first that will not do ends it.
pub fn read_letters(paths: &[PathBuf]) -> Result<Vec<IssuedLetter>, (PathBuf, LetterFault)> {
    let (mut letters, mut names, mut total) = (Vec::new(), BTreeSet::new(), 0);
    for path in paths {
        let letter = read_letter(path).map_err(|fault| (path.clone(), fault))?;
        total += letter.bytes.len() as u64;
        if total > MAX_LETTERS {
            return Err((path.clone(), LetterFault::TooLarge));
        }
        if !names.insert(collision_key(&letter.name)) {
            return Err((path.clone(), LetterFault::SameName));
        }
        letters.push(letter);
    }
    letters.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(letters)
}

fn read_letter(path: &Path) -> Result<IssuedLetter, LetterFault> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if let Some(fault) = fault(&name) {
        return Err(LetterFault::Name(fault));
    }
    let bytes = files::read(path, MAX_LETTER).map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => LetterFault::TooLarge,
        _ => LetterFault::Unreadable(error),
    })?;
    match inspect::format(&bytes) {
        Format::Pdf | Format::Docx | Format::Doc => Ok(IssuedLetter { name: safe(&name), bytes }),
        _ => Err(LetterFault::Format),
    }
}

/// Writes news, whole or not at all.
pub fn issue(
    news: &StatusDocument,
    letters: &[IssuedLetter],
    rules: &Ruleset,
    order: &IssueOrder<'_>,
) -> Result<Issued, IssueFailure> {
    let bytes = news.to_json().map_err(IssueFailure::Faulty)?;
    // What no receiver takes is not signed: it is read as a receiver reads it.
    StatusDocument::from_json(&bytes).map_err(IssueFailure::Faulty)?;
    let mut record = record(news, letters, rules, order);
    let path = place(order, &file_name(news, order));
    let written = files::write_with(&path, order.existing, |file| fill(file, &mut record, &bytes, letters, order));
    let size = written.map_err(|failure| match failure {
        IssueFailure::NotWritten(_, error) if error.kind() == io::ErrorKind::AlreadyExists => {
            IssueFailure::Exists(path.clone())
        }
        IssueFailure::NotWritten(_, error) => IssueFailure::NotWritten(path.clone(), error),
        failure => failure,
    })?;
    Ok(Issued { path, size })
}

fn place(order: &IssueOrder<'_>, name: &str) -> PathBuf {
    files::place_for(order.output, order.beside, name)
}

fn fill<W: Write + Seek>(
    file: &mut W,
    record: &mut Record,
    news: &[u8],
    letters: &[IssuedLetter],
    order: &IssueOrder<'_>,
) -> Result<u64, IssueFailure> {
    let documents = letters.iter().map(document).collect();
    let sink = BufWriter::new(&mut *file);
    let mut sink = match order.sealing {
        None => write_status(sink, record, news, documents, order.key)?,
        Some(sealing) => write_status(Sealed::new(sink, sealing)?, record, news, documents, order.key)?.finish()?,
    };
    sink.flush()?;
    drop(sink);
    Ok(file.seek(SeekFrom::End(0))?)
}

fn document(letter: &IssuedLetter) -> Document<'_> {
    Document {
        name: letter.name.clone(),
        sums: Sums::of(&letter.bytes),
        fingerprint: None,
        open: Box::new(|| Ok(Box::new(Cursor::new(letter.bytes.clone())) as Box<dyn Read>)),
    }
}

fn record(news: &StatusDocument, letters: &[IssuedLetter], rules: &Ruleset, order: &IssueOrder<'_>) -> Record {
    let attachment = |letter: &IssuedLetter| AttachmentRecord {
        name: letter.name.clone(),
        kinds: Vec::new(),
        confidence: None,
        declared_kinds: Vec::new(),
        declared_date: None,
        explanation: false,
        size: letter.bytes.len() as u64,
        sha256: sha256(&letter.bytes),
    };
    let dossiers: BTreeSet<_> = news.events.iter().filter_map(|entry| entry.dossier.as_deref()).collect();
    // News of several dossiers names each of them itself.
    let dossier = if dossiers.len() == 1 { dossiers.into_iter().collect() } else { String::new() };
    Record {
        format: FORMAT.to_owned(),
        program: ProgramRecord::own(),
        kind: BundleKind::Status,
        bundle: String::new(),
        dossier,
        signed_at: order.at.trunc_subsecs(0),
        supersedes: None,
        recipients: order.recipients.to_vec(),
        request: None,
        ruleset: Some(RulesetRecord::of(rules)),
        attachments: letters.iter().map(attachment).collect(),
        findings: Vec::new(),
        waivers: Vec::new(),
        confirmations: Vec::new(),
        status: StatusRecord::default(),
    }
}

/// `status-<type>-<number or the end of the id>-<day>-<end of the event's id>.asice`: two on one day differ.
fn file_name(news: &StatusDocument, order: &IssueOrder<'_>) -> String {
    // What goes before the last one may have been told before.
    let last = news.events.last();
    let request_type = last.and_then(|entry| entry.request_type.as_ref()).map_or("", RequestTypeId::as_str);
    let number = last.and_then(|entry| entry.dossiernummer).map(|number| number.to_string());
    let dossier = number.or_else(|| last.and_then(|entry| entry.dossier.as_deref()).map(|id| end_of(id, 8)));
    let event = last.map(|entry| end_of(&entry.id, 6)).unwrap_or_default();
    let day = order.today.to_string();
    let sort = if last.is_some_and(|entry| entry.receipt.is_some()) { "ontvangst" } else { "status" };
    let parts = [sort, request_type, &dossier.unwrap_or_default(), &day, &event];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let name = safe(&format!("{}.asice", parts.join("-")));
    if order.sealing.is_some() { format!("{name}.age") } else { name }
}

/// The end of an id: its beginning is but a time.
fn end_of(id: &str, length: usize) -> String {
    let plain: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
    plain.get(plain.len().saturating_sub(length)..).unwrap_or(&plain).to_lowercase()
}
