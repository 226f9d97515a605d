//! Writes down what a person has seen, arranged or says, and of which bytes.
//! Never guesses which of several documents a person looked at.

use super::{Edit, EditFailure, Look, change_details};
use crate::check::CheckedDossier;
use crate::check::{self, Binding, Part, same_path};
use crate::dossier::{
    Attachment, Details, Digest, DossierPath, KindId, PreconditionId, Summing, Waiver, WaiverSubject,
};
use crate::finding::Code;
use crate::rules::Ruleset;
use crate::scan;
use chrono::NaiveDate;
use std::io::{self, Read};
use std::path::Path;

/// What a person says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Statement {
    /// To have seen what this kind of document must hold.
    SeenKind(KindId),
    /// To have seen this file.
    SeenFile(DossierPath),
    /// To have arranged this.
    Arranged(PreconditionId),
    /// To have seen somebody's hand on a document of this kind.
    Hand(PreconditionId, KindId),
    /// What a file is.
    Kinds(DossierPath, Vec<KindId>),
    /// When the research in a file was done.
    Researched(DossierPath, NaiveDate),
}

/// Why nothing was written down.
#[derive(Debug)]
pub enum NotSettled {
    /// No document of this kind is there.
    NoDocument(KindId),
    /// Several are, and nobody said which was looked at.
    WhichDocument(KindId, Vec<DossierPath>),
    /// The file cannot be read, so nobody can know it again.
    NotRead(DossierPath),
    /// The `dossier.toml` was not changed.
    Edit(EditFailure),
}

/// Writes down what a person says of a dossier that was checked a moment ago, and binds to their bytes what was said of
/// none before.
pub fn settle(
    folder: &Path,
    checked: &CheckedDossier,
    rules: &Ruleset,
    statements: &[Statement],
    (by, on): (&str, NaiveDate),
) -> Result<(), NotSettled> {
    let case = Case { checked, rules, by, on };
    let mut edits = Vec::new();
    for statement in statements {
        case.edits(statement, &mut edits)?;
    }
    let said_anew: Vec<(Part, String)> = edits.iter().filter_map(subject).collect();
    let is_old =
        |binding: &&Binding| !said_anew.iter().any(|(part, key)| *part == binding.part && same_path(key, &binding.key));
    edits.extend(checked.bindings.iter().filter(is_old).cloned().map(Edit::Bind));
    change_details(folder, rules, &edits).map_err(NotSettled::Edit)?;
    Ok(())
}

/// What a person accepts, and why.
#[derive(Debug, Clone)]
pub struct WaiveOrder {
    /// The finding.
    pub code: Code,
    /// What it is about.
    pub subject: WaiverSubject,
    /// Why that is right.
    pub reason: String,
    /// Who accepts it.
    pub by: String,
    /// When.
    pub on: NaiveDate,
}

/// Why nothing was accepted.
#[derive(Debug)]
pub enum NotWaived {
    /// Nobody may accept findings of this code.
    NotWaivable(Code),
    /// They are accepted for one file at a time.
    OneFile(Code),
    /// The `dossier.toml` was not changed.
    Edit(EditFailure),
}

/// Says whether a person may accept findings of a code at all.
pub fn waivable(code: Code) -> Result<Code, NotWaived> {
    if code.may_be_waived() { Ok(code) } else { Err(NotWaived::NotWaivable(code)) }
}

/// Writes down that a person accepts a finding. Where that says that somebody looked, it holds for the bytes of now.
pub fn waive(folder: &Path, rules: &Ruleset, order: WaiveOrder) -> Result<(), NotWaived> {
    let WaiveOrder { code, subject, reason, by, on } = order;
    waivable(code)?;
    let sha256 = match &subject {
        WaiverSubject::File(file) if code.is_about_a_look() => digest_of(folder, file),
        WaiverSubject::File(_) => None,
        WaiverSubject::Kind(_) | WaiverSubject::Dossier if code.is_waived_by_file() => {
            return Err(NotWaived::OneFile(code));
        }
        WaiverSubject::Kind(_) | WaiverSubject::Dossier => None,
    };
    let edit = Edit::Waive(Waiver { code: code.to_string(), subject, reason, by, on: Some(on), sha256 });
    change_details(folder, rules, &[edit]).map_err(NotWaived::Edit)?;
    Ok(())
}

/// Takes the SHA-256 of a document in a folder; none where it cannot be read.
fn digest_of(folder: &Path, file: &DossierPath) -> Option<Digest> {
    let scanned = scan::scan(folder).ok()?;
    let found = scanned.files.iter().find(|found| found.path == *file)?;
    let mut source = scan::open_file(found).ok()?.take(scan::FILE_LIMIT);
    let mut summing = Summing::default();
    let mut piece = vec![0; 1 << 16];
    loop {
        match source.read(&mut piece) {
            Ok(0) => return Some(summing.finish().sha256),
            Ok(read) => summing.update(piece.get(..read)?),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return None,
        }
    }
}

/// Where a statement stands in `dossier.toml`.
fn subject(edit: &Edit) -> Option<(Part, String)> {
    match edit {
        Edit::Confirm { what, .. } => Some((Part::Confirmed, what.clone())),
        Edit::Kinds { file, .. } => Some((Part::Kinds, file.to_string())),
        Edit::Researched { file, .. } => Some((Part::Dates, file.to_string())),
        _ => None,
    }
}

struct Case<'a> {
    checked: &'a CheckedDossier,
    rules: &'a Ruleset,
    by: &'a str,
    on: NaiveDate,
}

impl Case<'_> {
    fn edits(&self, statement: &Statement, edits: &mut Vec<Edit>) -> Result<(), NotSettled> {
        match statement {
            Statement::Arranged(precondition) => {
                edits.push(Edit::Confirm { what: precondition.to_string(), file: None, look: self.look(None) });
            }
            Statement::Hand(hand, kind) => {
                let all = check::of_kind(&self.checked.dossier, self.rules, self.checked.on, kind);
                let (file, bytes) = match &all[..] {
                    [] => return Err(NotSettled::NoDocument(kind.clone())),
                    [only] => (Some(only.path.clone()), Some(self.bytes(&only.path)?)),
                    // Nothing says which of several bears it.
                    _ => (None, None),
                };
                edits.push(Edit::Confirm { what: hand.to_string(), file, look: self.look(bytes) });
            }
            Statement::SeenFile(file) => {
                let look = self.look(Some(self.bytes(file)?));
                // What was seen in it as a kind was seen in these bytes, too.
                for kind in self.seen_in(file) {
                    edits.push(Edit::Confirm { what: kind, file: Some(file.clone()), look: look.clone() });
                }
                edits.push(Edit::Confirm { what: file.to_string(), file: None, look });
            }
            Statement::SeenKind(kind) => {
                let (file, is_only) = self.document_of(kind)?;
                let look = self.look(Some(self.bytes(&file)?));
                edits.push(match is_only {
                    true => Edit::Confirm { what: kind.to_string(), file: Some(file), look },
                    false => Edit::Confirm { what: file.to_string(), file: None, look },
                });
            }
            Statement::Kinds(file, kinds) => {
                let look = self.look(Some(self.bytes(file)?));
                edits.push(Edit::Kinds { file: file.clone(), kinds: kinds.clone(), look });
            }
            Statement::Researched(file, date) => {
                let look = self.look(Some(self.bytes(file)?));
                edits.push(Edit::Researched { file: file.clone(), date: *date, look });
            }
        }
        Ok(())
    }

    fn look(&self, sha256: Option<Digest>) -> Look {
        Look { by: self.by.to_owned(), on: self.on, sha256 }
    }

    fn bytes(&self, file: &DossierPath) -> Result<Digest, NotSettled> {
        let mut attachments = self.checked.dossier.attachments.iter();
        let found = attachments.find(|attachment| attachment.path == *file).and_then(Attachment::sha256);
        found.ok_or_else(|| NotSettled::NotRead(file.clone()))
    }

    /// The kinds that were confirmed in this file.
    fn seen_in(&self, file: &DossierPath) -> Vec<String> {
        let confirmed = self.details().map(|details| details.confirmed.iter()).into_iter().flatten();
        let here = confirmed
            .filter(|(_, seen)| seen.file.as_ref().is_some_and(|path| same_path(path.as_str(), file.as_str())));
        here.map(|(kind, _)| kind.clone()).collect()
    }

    fn details(&self) -> Option<&Details> {
        self.checked.dossier.details.as_ref()
    }

    /// The document of a kind that a person can have looked at, and whether it is the only one of that kind.
    fn document_of(&self, kind: &KindId) -> Result<(DossierPath, bool), NotSettled> {
        let mut all = check::of_kind(&self.checked.dossier, self.rules, self.checked.on, kind);
        let is_only = all.len() == 1;
        if all.iter().any(|document| document.open) {
            all.retain(|document| document.open);
        }
        match &all[..] {
            [] => Err(NotSettled::NoDocument(kind.clone())),
            [document] => Ok((document.path.clone(), is_only)),
            several => {
                let paths = several.iter().map(|document| document.path.clone()).collect();
                Err(NotSettled::WhichDocument(kind.clone(), paths))
            }
        }
    }
}
