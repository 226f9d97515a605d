//! A set of rules as one signed container, and the way in for one that comes from another party.
//! Never takes in rules whose signer may not issue them for that region, nor ones that are not in order.

use super::ruleset::{RulesFailure, ruleset};
use super::shelf;
use super::verify::{Conclusion, Trust, Unreadable, Verification, judge, open};
use crate::bundle::{Document, WriteError, write};
use crate::dossier::Sums;
use crate::files::{self, Existing};
use crate::manifest::{AttachmentRecord, BundleKind, FORMAT, ProgramRecord, Record, RulesetRecord, StatusRecord, safe};
use crate::rules::{Problem, RuleFile, Ruleset};
use crate::scan;
use crate::signature::{SigningKey, sha256};
use chrono::{DateTime, SubsecRound, Utc};
use std::io::{self, BufWriter, Cursor, Read, Write};
use std::path::{Path, PathBuf};

/// The one document of such a container: every file of the set, by its name.
const INSIDE: &str = "regels.toml";
/// How the role begins in which a contact may issue rules; the id of the rules follows.
pub const ISSUER: &str = "regels-";

/// Why a set was not packed.
#[derive(Debug)]
pub enum NotPacked {
    /// It is not in order.
    Rules(RulesFailure),
    /// Its own tests fail: so many.
    Tests(usize),
    /// It could not be signed.
    NotSigned,
    /// It could not be written.
    NotWritten(PathBuf, io::Error),
}

/// Why a set was not taken in. What was there stays.
#[derive(Debug)]
pub enum NotInstalled {
    /// The file could not be read.
    NotRead(io::Error),
    /// It is no container of rules, or not whole, or nobody known signed it.
    NotTrusted(Box<Verification>),
    /// Its signer is known and may not issue rules for this region.
    NotAnIssuer {
        /// The id of the rules.
        id: String,
    },
    /// It holds something else than it says.
    NotWhatItSays,
    /// The rules are not in order.
    NotInOrder(Vec<Problem>),
    /// They bear the name of rules that are part of the program.
    NameOfBuiltIn(String),
    /// Rules that hold from a later day, or from the same one in a higher version, are here already.
    Older {
        /// The id.
        id: String,
        /// The version that came.
        version: String,
        /// The one that is here.
        here: String,
    },
    /// Rules of this version are here, and say something else.
    SameVersion {
        /// The id.
        id: String,
        /// The version.
        version: String,
    },
    /// They could not be kept.
    NotWritten(PathBuf, io::Error),
}

/// Packs the rules of a folder, signed, after their own tests.
pub fn pack_rules(
    folder: &Path,
    key: &SigningKey,
    now: DateTime<Utc>,
    (output, existing): (Option<&Path>, Existing),
) -> Result<PathBuf, NotPacked> {
    let rules = ruleset(Some(folder)).map_err(NotPacked::Rules)?;
    let tried = super::trial::try_rules(folder).map_err(NotPacked::Rules)?;
    let bad = tried.iter().filter(|one| !one.faults.is_empty()).count();
    if bad > 0 {
        return Err(NotPacked::Tests(bad));
    }
    let files = scan::rule_files(folder).map_err(|error| NotPacked::Rules(RulesFailure::NotReadable(error)))?;
    let bytes = shelf::as_one_file(files).into_bytes();
    let mut record = record(&rules, &bytes, now);
    let name = safe(&format!("regels-{}-{}.asice", rules.id, plain(&rules.version)));
    let path = files::place_for(output, Path::new("."), &name);
    let failed = |error: WriteError| match error {
        WriteError::Io(error) => NotPacked::NotWritten(path.clone(), error),
        _ => NotPacked::NotSigned,
    };
    let written = files::write_with(&path, existing, |file| {
        let sink = BufWriter::new(&mut *file);
        let mut sink = write(sink, &mut record, vec![document(&bytes)], key, &mut |_| ()).map_err(failed)?;
        sink.flush().map_err(|error| NotPacked::NotWritten(path.clone(), error))
    });
    written.map(|()| path.clone())
}

impl From<io::Error> for NotPacked {
    fn from(error: io::Error) -> Self {
        Self::NotWritten(PathBuf::new(), error)
    }
}

/// A version as a part of a file name.
pub(super) fn plain(version: &str) -> String {
    let letters =
        version.chars().map(|letter| if letter.is_ascii_alphanumeric() || letter == '.' { letter } else { '-' });
    letters.collect()
}

fn document(bytes: &[u8]) -> Document<'_> {
    Document {
        name: INSIDE.to_owned(),
        sums: Sums::of(bytes),
        fingerprint: None,
        open: Box::new(|| Ok(Box::new(Cursor::new(bytes.to_vec())) as Box<dyn Read>)),
    }
}

fn record(rules: &Ruleset, bytes: &[u8], now: DateTime<Utc>) -> Record {
    let attachment = AttachmentRecord {
        name: INSIDE.to_owned(),
        kinds: Vec::new(),
        confidence: None,
        declared_kinds: Vec::new(),
        declared_date: None,
        explanation: false,
        size: bytes.len() as u64,
        sha256: sha256(bytes),
    };
    Record {
        format: FORMAT.to_owned(),
        program: ProgramRecord::own(),
        kind: BundleKind::Rules,
        bundle: String::new(),
        dossier: String::new(),
        signed_at: now.trunc_subsecs(0),
        supersedes: None,
        recipients: Vec::new(),
        request: None,
        ruleset: Some(RulesetRecord::of(rules)),
        attachments: vec![attachment],
        findings: Vec::new(),
        waivers: Vec::new(),
        confirmations: Vec::new(),
        status: StatusRecord::default(),
    }
}

/// Rules of a container that may be taken in.
#[derive(Debug)]
pub struct Incoming {
    /// What they say.
    pub rules: Ruleset,
    /// The newest version that is here, if any.
    pub before: Option<Ruleset>,
    files: Vec<RuleFile>,
}

/// Looks at a container of rules that a contact signed who may issue them; nothing is changed.
pub fn incoming_rules(path: &Path, trust: &Trust, home: &Path) -> Result<Incoming, NotInstalled> {
    let (bundle, sealed) = match open(path, None).map_err(NotInstalled::NotRead)? {
        Ok(opened) => opened,
        Err(refused) => return Err(NotInstalled::NotTrusted(Box::new(refused))),
    };
    let (mut bundle, found) = judge(bundle, sealed, trust, &[BundleKind::Rules]).map_err(NotInstalled::NotRead)?;
    let record = match (found.conclusion, found.report.as_ref().map(|report| &report.record)) {
        (Conclusion::Trusted, Some(Ok(record))) => record.clone(),
        _ => return Err(NotInstalled::NotTrusted(Box::new(found))),
    };
    let (Some(said), [inside]) = (record.ruleset.clone(), record.attachments.as_slice()) else {
        return Err(NotInstalled::NotTrusted(Box::new(Verification {
            unreadable: Some(Unreadable::NoRecord),
            ..found
        })));
    };
    let may = found
        .signer
        .as_ref()
        .is_some_and(|signer| signer.own || signer.roles.contains(&format!("{ISSUER}{}", said.id)));
    if !may {
        return Err(NotInstalled::NotAnIssuer { id: said.id });
    }
    let mut bytes = Vec::new();
    bundle.copy(inside, &mut bytes).map_err(|_| NotInstalled::NotWhatItSays)?;
    let files = shelf::from_one_file(&bytes).ok_or(NotInstalled::NotWhatItSays)?;
    let rules = Ruleset::parse_with(&files, &|id| shelf::library(id, Some(home))).map_err(NotInstalled::NotInOrder)?;
    if rules.id != said.id || rules.version != said.version {
        return Err(NotInstalled::NotWhatItSays);
    }
    let before = may_join(&rules, home)?;
    Ok(Incoming { rules, before, files })
}

/// Takes in rules that were looked at: they lie beside other versions of them.
pub fn install_rules(incoming: Incoming, home: &Path) -> Result<Ruleset, NotInstalled> {
    let Incoming { rules, files, .. } = incoming;
    // Another start of the program may have taken in newer ones meanwhile.
    may_join(&rules, home)?;
    shelf::put(&rules, files, home).map_err(|(path, error)| NotInstalled::NotWritten(path, error))?;
    Ok(rules)
}

/// Says that rules may come beside other versions of them, never an older one beside a newer; returns the newest.
fn may_join(rules: &Ruleset, home: &Path) -> Result<Option<Ruleset>, NotInstalled> {
    if crate::rules::builtin_ids().any(|id| super::region::same(id, &rules.id)) {
        return Err(NotInstalled::NameOfBuiltIn(rules.id.clone()));
    }
    let versions = shelf::versions(&rules.id, Some(home));
    let (id, version) = (rules.id.clone(), rules.version.clone());
    if versions.iter().any(|here| here.version == version && here.digest != rules.digest) {
        return Err(NotInstalled::SameVersion { id, version });
    }
    match versions.into_iter().max_by_key(shelf::age) {
        Some(newest) if shelf::age(&newest) > shelf::age(rules) => {
            Err(NotInstalled::Older { id, version, here: newest.version })
        }
        newest => Ok(newest),
    }
}
