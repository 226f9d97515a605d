//! Whether all documents are about one pupil. Only labelled names and birth dates count: a brother in the text is no
//! other pupil.
//! Never shows or keeps a name.

use super::case::Case;
use super::file::File;
use crate::dossier::{Disguise, Pupil, PupilMark};
use crate::finding::{Cause, Finding, PupilDifference};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let marked: Vec<&File> = case.readable().filter(|file| !file.attachment.reading.pupils.is_empty()).collect();
    let pupil = case.details.and_then(|details| details.pupil.as_ref());
    let declared = pupil.map(|pupil| marks_of(pupil, case.disguise)).unwrap_or_default();
    let reference = if declared.is_empty() { majority(&marked) } else { &declared };
    for file in &marked {
        if let Some((difference, page)) = difference(reference, &file.attachment.reading.pupils) {
            findings.push(case.finding(Cause::OtherPupil { difference }, file.page(page)));
        }
    }
}

/// The pupil that `dossier.toml` names, in the same disguise as those of the documents.
fn marks_of(pupil: &Pupil, disguise: &Disguise) -> Vec<PupilMark> {
    let mut marks: Vec<PupilMark> =
        pupil.name.as_deref().and_then(|name| PupilMark::of_name(name, 0)).into_iter().collect();
    marks.extend(pupil.born.map(|born| PupilMark {
        surname: Vec::new(),
        given: Vec::new(),
        initials: Vec::new(),
        born: born.to_string(),
        page: 0,
    }));
    marks.iter().map(|mark| disguise.mark(mark)).collect()
}

/// The marks of the document that agrees with most others; the first of equals, so the order of files is no matter.
fn majority<'a>(marked: &[&File<'a>]) -> &'a [PupilMark] {
    let agreeing = |file: &File| {
        let own = &file.attachment.reading.pupils;
        marked.iter().filter(|other| difference(own, &other.attachment.reading.pupils).is_none()).count()
    };
    let mut best: Option<(usize, &File<'a>)> = None;
    for file in marked {
        let count = agreeing(file);
        if best.is_none_or(|(most, _)| count > most) {
            best = Some((count, file));
        }
    }
    best.map(|(_, file)| file.attachment.reading.pupils.as_slice()).unwrap_or_default()
}

/// What differs between the pupil of a dossier and the pupil of a document, and on which page. A birth date decides,
/// where both have one: names are spelled in many ways.
fn difference(reference: &[PupilMark], document: &[PupilMark]) -> Option<(PupilDifference, Option<u32>)> {
    let born = |marks: &[PupilMark]| marks.iter().any(|mark| !mark.born.is_empty());
    if born(reference) && born(document) {
        let same = |mark: &&PupilMark| reference.iter().any(|own| own.born == mark.born);
        let mut births = document.iter().filter(|mark| !mark.born.is_empty());
        let first = births.clone().next()?;
        return if births.any(|mark| same(&mark)) {
            None
        } else {
            Some((PupilDifference::BirthDate, Some(first.page)))
        };
    }
    let named = |mark: &&PupilMark| mark.born.is_empty();
    let first = document.iter().find(named)?;
    let mut names = reference.iter().filter(named).peekable();
    names.peek()?;
    let same = names.any(|own| document.iter().filter(named).any(|other| may_be_same(own, other)));
    if same { None } else { Some((PupilDifference::Name, Some(first.page))) }
}

/// Two spellings of a name may be of one pupil: a part of the surname agrees, and so do the first names as far as both
/// are spelled out.
fn may_be_same(one: &PupilMark, other: &PupilMark) -> bool {
    let agree = |one: &[String], other: &[String]| {
        one.is_empty() || other.is_empty() || one.iter().any(|part| other.contains(part))
    };
    let first_names = match one.given.is_empty() || other.given.is_empty() {
        true => agree(&one.initials, &other.initials),
        false => agree(&one.given, &other.given),
    };
    agree(&one.surname, &other.surname) && first_names
}
