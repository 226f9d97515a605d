//! Unpacks a bundle: verifies it first, then writes a new folder that can be checked again.
//! Never writes a byte before the bundle was verified, never outside the new folder, and never over anything.

use super::edit::field_value;
use super::verify::{self, Conclusion, SignatureAnswer, SignerAnswer, Trust, Verification};
use crate::bundle::{Bundle, CopyError};
use crate::dossier::{Digest, FieldId};
use crate::files;
use crate::manifest::{BundleKind, RECORD, Record, STATUS, collision_key, safe};
use crate::scan::{DETAILS, RECEIVED, SUBFOLDERS, SUPPLEMENT};
use crate::seal::Opener;
use std::collections::BTreeSet;
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

/// The extensions of documents.
const DOCUMENTS: [&str; 3] = ["pdf", "docx", "doc"];
/// How documents of Word begin: a zip, or an OLE file.
const BEGINNINGS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];
/// How much of a file tells what it is.
const START: u64 = 1024;

/// What is to become of a bundle.
pub struct UnpackOrder<'a> {
    /// The new folder; none: beside the bundle, named after it.
    pub target: Option<&'a Path>,
    /// Also from a signer who is not known here, if nothing was altered.
    pub unknown_signer: bool,
    /// The kinds of bundle that are taken.
    pub accepted: &'a [BundleKind],
    /// Whether a bundle that is whole and trusted is let in, by what the door knows besides.
    pub admit: &'a mut dyn FnMut(&Record, Option<&SignerAnswer>) -> bool,
}

/// A bundle that was looked at, and perhaps unpacked.
#[derive(Debug)]
pub struct Unpacked {
    /// What was found in it.
    pub verification: Verification,
    /// The new folder; none where the bundle is refused.
    pub folder: Option<PathBuf>,
    /// What the bundle says of itself, where it was unpacked.
    pub record: Option<Record>,
    /// What is no document, and was left in the bundle.
    pub left: Vec<String>,
}

impl Unpacked {
    fn nothing(verification: Verification) -> Self {
        Self { verification, folder: None, record: None, left: Vec::new() }
    }
}

/// Why a bundle could not be unpacked.
#[derive(Debug)]
pub enum UnpackFailure {
    /// The bundle cannot be read.
    Unreadable(io::Error),
    /// Something of that name is there already.
    Exists(PathBuf),
    /// The bundle changed while it was being unpacked.
    Changed(String),
    /// A document has the name of a file that stands for the dossier itself.
    Name(String),
    /// The folder could not be written.
    NotWritten(PathBuf, io::Error),
}

impl From<io::Error> for UnpackFailure {
    fn from(error: io::Error) -> Self {
        Self::NotWritten(PathBuf::new(), error)
    }
}

/// Verifies a bundle and, where it may be, writes its documents into a new folder.
pub fn unpack(
    path: &Path,
    opener: Option<&Opener>,
    trust: &Trust,
    order: &mut UnpackOrder<'_>,
) -> Result<Unpacked, UnpackFailure> {
    let (bundle, sealed) = match verify::open(path, opener).map_err(UnpackFailure::Unreadable)? {
        Ok(opened) => opened,
        Err(verification) => return Ok(Unpacked::nothing(verification)),
    };
    let judged = verify::judge(bundle, sealed, trust, order.accepted).map_err(UnpackFailure::Unreadable)?;
    let (mut bundle, verification) = judged;
    let record = match &verification.report {
        Some(report) if may_unpack(&verification, order) => report.record.as_ref().ok().cloned(),
        _ => None,
    };
    let Some(record) = record.filter(|record| (order.admit)(record, verification.signer.as_ref())) else {
        return Ok(Unpacked::nothing(verification));
    };
    let news = verification.report.as_ref().and_then(|report| report.status.clone());
    let own = [DETAILS, RECORD, STATUS].map(collision_key);
    if let Some(taken) = record.attachments.iter().find(|one| own.contains(&collision_key(&one.name))) {
        return Err(UnpackFailure::Name(taken.name.clone()));
    }
    let target = order.target.map_or_else(|| beside(path), Path::to_path_buf);
    let left = no_documents(&mut bundle, &record).map_err(UnpackFailure::Unreadable)?;
    let written = files::folder_with(&target, |folder| {
        for attachment in record.attachments.iter().filter(|one| !left.contains(&one.name)) {
            let place = safe(&attachment.name);
            folder.write(&place, |file| {
                bundle.copy(attachment, file).map_err(|error| match error {
                    CopyError::Io(error) => error.into(),
                    _ => UnpackFailure::Changed(attachment.name.clone()),
                })
            })?;
        }
        // News is no dossier: what it says lies beside its letters.
        match &news {
            Some(news) => folder.write(STATUS, |file| file.write_all(news).map_err(UnpackFailure::from))?,
            None => {
                folder
                    .write(DETAILS, |file| file.write_all(details(&record).as_bytes()).map_err(UnpackFailure::from))?;
            }
        }
        let json = serde_json::to_vec_pretty(&record).map_err(io::Error::from)?;
        folder.write(RECORD, |file| Ok(file.write_all(&json)?))
    });
    written.map_err(|failure| match failure {
        UnpackFailure::NotWritten(_, error) if error.kind() == io::ErrorKind::AlreadyExists => {
            UnpackFailure::Exists(target.clone())
        }
        UnpackFailure::NotWritten(_, error) => UnpackFailure::NotWritten(target.clone(), error),
        failure => failure,
    })?;
    Ok(Unpacked { verification, folder: Some(target), record: Some(*record), left })
}

/// Names what is no document, by its name or by how it begins: nobody needs it, and a click could start it.
fn no_documents<R: Read + Seek>(bundle: &mut Bundle<R>, record: &Record) -> io::Result<Vec<String>> {
    let mut left = Vec::new();
    for attachment in &record.attachments {
        let named = attachment
            .name
            .rsplit_once('.')
            .is_some_and(|(_, extension)| DOCUMENTS.iter().any(|known| extension.trim().eq_ignore_ascii_case(known)));
        // An empty one starts nothing, and a check tells what is wrong with it.
        let begins = |start: Vec<u8>| {
            start.is_empty() || BEGINNINGS.iter().any(|known| start.starts_with(known)) || is_pdf(&start)
        };
        if !named || !begins(bundle.start(attachment, START)?) {
            left.push(attachment.name.clone());
        }
    }
    Ok(left)
}

/// A PDF may have something before its first line.
fn is_pdf(start: &[u8]) -> bool {
    memchr::memmem::find(start, b"%PDF-").is_some()
}

fn may_unpack(verification: &Verification, order: &UnpackOrder<'_>) -> bool {
    let intact = verification.report.as_ref().is_some_and(crate::bundle::Report::is_intact);
    let stranger = verification.signature == Some(SignatureAnswer::UnknownSigner);
    intact && (verification.conclusion == Conclusion::Trusted || stranger && order.unknown_signer)
}

/// Names the new folder after the bundle, without the endings of a bundle.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let stem = name.strip_suffix(".age").unwrap_or(&name);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let stem = if stem == name { format!("{stem}-uitgepakt") } else { stem.to_owned() };
    path.with_file_name(safe(&stem))
}

/// Writes a `dossier.toml` that says what the sender's said, so that the receiver can check the dossier again.
fn details(record: &Record) -> String {
    let mut document = DocumentMut::new();
    document["id"] = Item::Value(record.dossier.as_str().into());
    document[RECEIVED] = Item::Value(true.into());
    if record.kind == BundleKind::Supplement {
        document[SUPPLEMENT] = Item::Value(true.into());
    }
    if let Some(request) = &record.request {
        for (key, value) in &request.details {
            document.insert(key, Item::Value(field_value(&FieldId::new(key.as_str()), value)));
        }
        document["aanvraagtype"] = Item::Value(request.request_type.as_str().into());
    }
    let explanation = record.attachments.iter().find(|attachment| attachment.explanation);
    if let Some(attachment) = explanation {
        document["toelichting"] = Item::Value(safe(&attachment.name).into());
    }
    let inside = record.attachments.iter().filter_map(|one| Some(safe(&one.name).rsplit_once('/')?.0.to_owned()));
    let subfolders: BTreeSet<String> = inside.collect();
    if !subfolders.is_empty() {
        document[SUBFOLDERS] = Item::Value(Array::from_iter(subfolders).into());
    }
    let mut kinds = Table::new();
    let mut dates = Table::new();
    for attachment in &record.attachments {
        if !attachment.declared_kinds.is_empty() {
            let declared: Array = attachment.declared_kinds.iter().map(|kind| kind.as_str()).collect();
            kinds.insert(&safe(&attachment.name), said("soort", declared.into(), attachment.sha256));
        }
        if let Some(date) = attachment.declared_date {
            dates.insert(&safe(&attachment.name), said("datum", day(&date.to_string()), attachment.sha256));
        }
    }
    let mut confirmed = Table::new();
    let names: BTreeSet<_> = record.attachments.iter().map(|attachment| attachment.name.as_str()).collect();
    for confirmation in &record.confirmations {
        let what = &confirmation.what;
        let what = if names.contains(what.as_str()) { safe(what) } else { what.clone() };
        let mut entry = InlineTable::new();
        entry.insert("door", confirmation.by.as_str().into());
        if let Some(on) = confirmation.on {
            entry.insert("op", day(&on.to_string()));
        }
        if let Some(file) = &confirmation.file {
            entry.insert("bestand", safe(file).into());
        }
        if let Some(sha256) = confirmation.sha256 {
            entry.insert("sha256", sha256.to_string().into());
        }
        confirmed.insert(&what, Item::Value(entry.into()));
    }
    for (key, table) in [("bijlagen", kinds), ("onderzoeksdatum", dates), ("bevestigd", confirmed)] {
        if !table.is_empty() {
            document.insert(key, Item::Table(table));
        }
    }
    let waivers: ArrayOfTables = record.waivers.iter().map(waiver).collect();
    if !waivers.is_empty() {
        document.insert("uitzondering", Item::ArrayOfTables(waivers));
    }
    document.to_string()
}

/// What the sender said of a document, and of which bytes.
fn said(key: &str, value: Value, sha256: Digest) -> Item {
    let mut entry = InlineTable::new();
    entry.insert(key, value);
    entry.insert("sha256", sha256.to_string().into());
    Item::Value(entry.into())
}

fn waiver(waiver: &crate::manifest::WaiverRecord) -> Table {
    let mut table = Table::new();
    let file = waiver.file.as_deref().map(safe);
    let document = waiver.document.as_ref().map(ToString::to_string);
    let parts = [("bevinding", Some(&waiver.code)), ("bestand", file.as_ref()), ("soort", document.as_ref())];
    for (key, value) in parts.into_iter().chain([("reden", Some(&waiver.reason)), ("door", Some(&waiver.by))]) {
        if let Some(value) = value {
            table.insert(key, Item::Value(value.as_str().into()));
        }
    }
    if let Some(on) = waiver.on {
        table.insert("op", Item::Value(day(&on.to_string())));
    }
    table
}

fn day(date: &str) -> Value {
    field_value(&FieldId::new(""), date)
}
