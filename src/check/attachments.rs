//! How many attachments there are, which of them could go, and which are there twice.
//! Never counts a placeholder.

use super::case::Case;
use super::documents::{is_required, is_unneeded, met, nearest};
use super::file::File;
use crate::dossier::{Digest, DossierPath, KindId};
use crate::finding::{Cause, Finding, Spare, SpareReason};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let all = All::of(case);
    findings.extend(count(&all));
    for file in &all.files {
        if let Some(other) = all.original(file) {
            let cause = Cause::DuplicateAttachment { other: other.clone() };
            findings.push(case.finding(cause, file.place()));
        }
    }
}

/// All documents, and what is asked of each of them about the others. There may be thousands, so each is looked at once.
struct All<'a> {
    case: &'a Case<'a>,
    files: Vec<&'a File<'a>>,
    /// Of files with the same bytes, the one of which the others are copies.
    originals: BTreeMap<Digest, &'a DossierPath>,
    /// The first two files of each kind.
    of_kind: BTreeMap<&'a KindId, Vec<&'a DossierPath>>,
    /// The kinds that are asked in one breath, and the first file of them.
    breaths: Vec<(&'a [KindId], &'a DossierPath)>,
}

impl<'a> All<'a> {
    fn of(case: &'a Case<'a>) -> Self {
        let files: Vec<&File> = case.documents().collect();
        let mut originals: BTreeMap<Digest, &DossierPath> = BTreeMap::new();
        let mut of_kind: BTreeMap<&KindId, Vec<&DossierPath>> = BTreeMap::new();
        for file in &files {
            // Files without bytes are empty, not doubles.
            if let Some(digest) = file.attachment.sha256().filter(|_| file.attachment.size > 0) {
                let first = originals.entry(digest).or_insert(file.path());
                if rank(file.path()) < rank(first) {
                    *first = file.path();
                }
            }
            for kind in &file.kinds {
                let known = of_kind.entry(kind.id).or_default();
                if known.len() < 2 && known.last() != Some(&file.path()) {
                    known.push(file.path());
                }
            }
        }
        let first = |kinds: &'a [KindId]| {
            let first = kinds.iter().filter_map(|kind| of_kind.get(kind)?.first().copied()).min()?;
            Some((kinds, first))
        };
        let breaths = breaths(case).filter_map(first).collect();
        Self { case, files, originals, of_kind, breaths }
    }

    /// The file of which this is a copy, if it is one.
    fn original(&self, file: &File) -> Option<&'a DossierPath> {
        let digest = file.attachment.sha256().filter(|_| file.attachment.size > 0)?;
        self.originals.get(&digest).copied().filter(|first| *first != file.path())
    }

    /// An earlier file that holds the same kind, or a kind that the rules ask in one breath with it.
    fn joins(&self, file: &File) -> Option<DossierPath> {
        let same = file.kinds.iter().filter_map(|kind| self.of_kind.get(kind.id)?.first().copied());
        let breaths = self.breaths.iter().filter(|(kinds, _)| kinds.iter().any(|kind| file.is(kind)));
        let first = same.chain(breaths.map(|(_, first)| *first)).min();
        first.filter(|first| *first < file.path()).cloned()
    }

    /// Another file of this kind.
    fn other_of(&self, kind: &KindId, file: &File) -> Option<&'a DossierPath> {
        self.of_kind.get(kind)?.iter().copied().find(|path| *path != file.path())
    }
}

/// Of files with the same bytes, the one that lies highest and has the shortest name is no copy: a copy's name says more
/// ("kopie", "(1)").
fn rank(path: &DossierPath) -> (usize, usize, &str) {
    let text = path.as_str();
    (text.matches('/').count(), text.chars().count(), text)
}

fn count(all: &All) -> Option<Finding> {
    let case = all.case;
    let (count, max) = (all.files.len(), case.request.limits.attachments);
    let cause = if count > max {
        let mut spare = spare(all);
        spare.extend(parts(all, &spare));
        Cause::TooManyAttachments { count, max, spare }
    } else if count > case.request.limits.attachments_note {
        let spare = spare(all);
        if spare.is_empty() {
            return None;
        }
        Cause::ManyAttachments { count, max, spare }
    } else {
        return None;
    };
    Some(case.finding(cause, crate::finding::Place::default()))
}

/// Files that could go, or that make one document with another. A file is named once, with its best reason.
fn spare(all: &All) -> Vec<Spare> {
    all.files.iter().filter_map(|file| Some(Spare { file: file.path().clone(), why: reason(all, file)? })).collect()
}

fn reason(all: &All, file: &File) -> Option<SpareReason> {
    let case = all.case;
    if all.original(file).is_some() {
        Some(SpareReason::Duplicate)
    } else if is_unneeded(case, file) {
        Some(SpareReason::Unneeded)
    } else if !file.kinds.is_empty() && !is_required(case, file) && !case.slot.is_filled_by(file, &case.files) {
        Some(SpareReason::Optional)
    } else {
        all.joins(file).map(|other| SpareReason::Joins { other })
    }
}

/// The alternatives by which the required documents are met, or nearly.
fn breaths<'a>(case: &'a Case) -> impl Iterator<Item = &'a [KindId]> {
    case.request.documents.iter().filter_map(|rule| met(case, rule).or_else(|| nearest(case, rule)))
}

/// Where there are too many, a part may join the document that it belongs to: a page of signatures, say.
fn parts(all: &All, named: &[Spare]) -> Vec<Spare> {
    let named: BTreeSet<&DossierPath> = named.iter().map(|spare| &spare.file).collect();
    let whole = |file: &File| {
        let mut part_of = file.kinds.iter().filter_map(|kind| all.case.rules.kind(kind.id)?.part_of.as_ref());
        part_of.find_map(|id| all.other_of(id, file)).cloned()
    };
    let rest = all.files.iter().filter(|file| !named.contains(file.path()));
    rest.filter_map(|file| Some(Spare { file: file.path().clone(), why: SpareReason::Joins { other: whole(file)? } }))
        .collect()
}
