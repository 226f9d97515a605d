//! How many attachments there are, which of them could go, and which are there twice.
//! Never counts a placeholder.

use super::case::Case;
use super::documents::{is_required, is_unneeded, met, nearest};
use super::file::File;
use crate::dossier::{DossierPath, KindId};
use crate::finding::{Cause, Finding, Spare, SpareReason};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let files: Vec<&File> = case.documents().collect();
    findings.extend(count(case, &files));
    for file in &files {
        if let Some(other) = original(&files, file) {
            let cause = Cause::DuplicateAttachment { other: other.clone() };
            findings.push(case.finding(cause, file.place()));
        }
    }
}

fn count(case: &Case, files: &[&File]) -> Option<Finding> {
    let (count, max) = (files.len(), case.request.limits.attachments);
    let cause = if count > max {
        let mut spare = spare(case, files);
        spare.extend(parts(case, files, &spare));
        Cause::TooManyAttachments { count, max, spare }
    } else if count > case.request.limits.attachments_note {
        let spare = spare(case, files);
        if spare.is_empty() {
            return None;
        }
        Cause::ManyAttachments { count, max, spare }
    } else {
        return None;
    };
    Some(case.finding(cause, crate::finding::Place::default()))
}

/// The file of which this is a copy, if it is one: of files with the same bytes, the one that lies highest and has the
/// shortest name, since a copy's name says more ("kopie", "(1)"). Files without bytes are empty, not doubles.
fn original<'a>(files: &[&File<'a>], file: &File) -> Option<&'a DossierPath> {
    let digest = file.attachment.sha256().filter(|_| file.attachment.size > 0)?;
    let same = files.iter().filter(|other| other.attachment.sha256() == Some(digest)).map(|other| other.path());
    let first = same.min_by_key(|path| {
        let text = path.as_str();
        (text.matches('/').count(), text.chars().count(), text)
    })?;
    (first != file.path()).then_some(first)
}

/// Files that could go, or that make one document with another. A file is named once, with its best reason.
fn spare(case: &Case, files: &[&File]) -> Vec<Spare> {
    files.iter().filter_map(|file| Some(Spare { file: file.path().clone(), why: reason(case, files, file)? })).collect()
}

fn reason(case: &Case, files: &[&File], file: &File) -> Option<SpareReason> {
    if original(files, file).is_some() {
        Some(SpareReason::Duplicate)
    } else if is_unneeded(case, file) {
        Some(SpareReason::Unneeded)
    } else if !file.kinds.is_empty() && !is_required(case, file) && !case.slot.is_filled_by(file, &case.files) {
        Some(SpareReason::Optional)
    } else {
        joins(case, files, file).map(|other| SpareReason::Joins { other })
    }
}

/// An earlier file that holds the same kind, or a kind that the rules ask in one breath with it.
fn joins(case: &Case, files: &[&File], file: &File) -> Option<DossierPath> {
    let earlier = files.iter().take_while(|other| other.path() != file.path());
    let together = |other: &&&File| {
        file.kinds.iter().any(|kind| other.is(kind.id)) || breaths(case).any(|kinds| shares(kinds, file, other))
    };
    earlier.filter(|other| !other.kinds.is_empty()).find(together).map(|other| other.path().clone())
}

/// The alternatives by which the required documents are met, or nearly.
fn breaths<'a>(case: &'a Case) -> impl Iterator<Item = &'a [KindId]> {
    case.request.documents.iter().filter_map(|rule| met(case, rule).or_else(|| nearest(case, rule)))
}

fn shares(kinds: &[KindId], one: &File, other: &File) -> bool {
    kinds.iter().any(|kind| one.is(kind)) && kinds.iter().any(|kind| other.is(kind))
}

/// Where there are too many, a part may join the document that it belongs to: a page of signatures, say.
fn parts(case: &Case, files: &[&File], named: &[Spare]) -> Vec<Spare> {
    let whole = |file: &File| {
        let part_of = file.kinds.iter().filter_map(|kind| case.rules.kind(kind.id)?.part_of.as_ref());
        let mut wholes =
            part_of.filter_map(|id| files.iter().find(|other| other.path() != file.path() && other.is(id)));
        wholes.next().map(|other| other.path().clone())
    };
    let rest = files.iter().filter(|file| named.iter().all(|spare| spare.file != *file.path()));
    rest.filter_map(|file| Some(Spare { file: file.path().clone(), why: SpareReason::Joins { other: whole(file)? } }))
        .collect()
}
