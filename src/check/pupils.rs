//! Whether all documents are about one pupil. Only labelled names and birth dates count: a brother in the text is no
//! other pupil.
//! Never shows or keeps a name, and calls no document the odd one where it is one against one.

use super::case::Case;
use super::file::File;
use super::same_pupil::FirstNames;
use crate::dossier::{Disguise, Pupil, PupilMark};
use crate::finding::{Cause, Finding, Place, PupilDifference};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    if !case.request.one_pupil {
        return;
    }
    let names = FirstNames::new(&case.rules.words.first_names, case.disguise);
    let marked: Vec<&File> = case.readable().filter(|file| !marks(file).is_empty()).collect();
    let pupil = case.details.and_then(|details| details.pupil.as_ref());
    let declared = pupil.map(|pupil| marks_of(pupil, case.disguise)).unwrap_or_default();
    let known = match declared.is_empty() {
        false => Known::of(&declared),
        true => match most(&names, &marked) {
            Ok(known) => known,
            Err((difference, one, other)) => {
                let files = vec![one.path().clone(), other.path().clone()];
                findings.push(case.finding(Cause::SeveralPupils { difference, files }, Place::default()));
                return;
            }
        },
    };
    let known = known.with_what_agrees(&names, &marked);
    // One scan against one document: neither is the odd one.
    let alone = marked.first().filter(|_| declared.is_empty() && marked.len() == 1);
    for file in case.readable() {
        let Some((difference, page)) = known.differs_from_scan(&names, read_marks(file)) else { continue };
        let (cause, place) = match alone {
            Some(one) => {
                let files = vec![one.path().clone(), file.path().clone()];
                (Cause::SeveralPupils { difference, files }, Place::default())
            }
            None => (Cause::OtherPupil { difference }, file.page(Some(page))),
        };
        findings.push(case.finding(cause, place));
    }
    for file in &marked {
        let whole = known.differs(&names, marks(file)).map(|(difference, page)| (difference, Some(page)));
        if let Some((difference, page)) = whole.or_else(|| known.other_name(&names, marks(file))) {
            findings.push(case.finding(Cause::OtherPupil { difference }, file.page(page)));
        }
    }
}

/// What stands in a document as text.
fn marks<'a>(file: &File<'a>) -> &'a [PupilMark] {
    let all = &file.attachment.reading.pupils;
    &all[..all.partition_point(|mark| !mark.read)]
}

/// What was read in a document from the picture of a page.
fn read_marks<'a>(file: &File<'a>) -> &'a [PupilMark] {
    let all = &file.attachment.reading.pupils;
    &all[all.partition_point(|mark| !mark.read)..]
}

/// The pupil that `dossier.toml` names, in the same disguise as those of the documents.
fn marks_of(pupil: &Pupil, disguise: &Disguise) -> Vec<PupilMark> {
    let name = pupil.name.as_deref().and_then(|name| PupilMark::of_name(name, 0));
    let born = pupil.born.map(|born| PupilMark::of_birth(born.to_string(), 0));
    name.iter().chain(&born).map(|mark| disguise.mark(mark)).collect()
}

/// What two of one against one differ in, and which they are.
type Tie<'b, 'a> = (PupilDifference, &'b File<'a>, &'b File<'a>);

/// What the document says with which most others agree; or two that differ and have as many on their side.
fn most<'b, 'a>(names: &FirstNames, marked: &'b [&'b File<'a>]) -> Result<Known<'a>, Tie<'b, 'a>> {
    let differ = |one: &File<'a>, other: &File<'a>| Known::of(marks(one)).differs(names, marks(other));
    let agreeing = |file: &&&File<'a>| {
        let own = Known::of(marks(file));
        marked.iter().filter(|other| own.speaks_of(marks(other)) && differ(file, other).is_none()).count()
    };
    let mut ranked: Vec<(usize, &File<'a>)> = marked.iter().map(|file| (agreeing(&file), *file)).collect();
    // The first of equals, so the order of files is no matter.
    ranked.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let Some(&(count, best)) = ranked.first() else { return Ok(Known::default()) };
    let mut rivals = ranked.iter().filter(|(other, _)| *other == count);
    match rivals.find_map(|(_, other)| Some((differ(best, other)?.0, *other))) {
        Some((difference, other)) => Err((difference, best, other)),
        None => Ok(Known::of(marks(best))),
    }
}

/// What is known of the pupil of a dossier.
#[derive(Default)]
struct Known<'a> {
    names: Vec<&'a PupilMark>,
    births: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn of(marks: &'a [PupilMark]) -> Self {
        let births = marks.iter().filter(|mark| !mark.is_name()).map(|mark| mark.born.as_str());
        Self { names: marks.iter().filter(|mark| mark.is_name()).collect(), births: births.collect() }
    }

    /// Says whether a document says anything that can be compared with it.
    fn speaks_of(&self, marks: &[PupilMark]) -> bool {
        let names = marks.iter().any(PupilMark::is_name);
        let births = marks.iter().any(|mark| !mark.is_name());
        (names && !self.names.is_empty()) || (births && !self.births.is_empty())
    }

    /// Adds the names and the birth date of the documents that agree: one may say how somebody is called, another when
    /// he was born.
    fn with_what_agrees<'b: 'a>(mut self, names: &FirstNames, marked: &[&File<'b>]) -> Self {
        let agree: Vec<&File<'b>> =
            marked.iter().filter(|file| self.differs(names, marks(file)).is_none()).copied().collect();
        let full = || agree.iter().flat_map(|file| marks(file)).filter(|mark| mark.is_full());
        let known = self.names.clone();
        self.names.extend(full().filter(|mark| known.iter().any(|own| own.is_full() && names.same(own, mark, false))));
        if self.births.is_empty() {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            for file in agree.iter().filter(|file| marks(file).iter().any(PupilMark::is_full)) {
                let births = marks(file).iter().filter(|mark| !mark.is_name());
                births.for_each(|mark| *counts.entry(mark.born.as_str()).or_default() += 1);
            }
            let most = counts.values().copied().max();
            self.births.extend(counts.into_iter().filter(|(_, count)| Some(*count) == most).map(|(born, _)| born));
        }
        self
    }

    /// What differs between the pupil and a document, and on which page. A birth date decides, where both have one: names
    /// are spelled in many ways; but a twin has another first name.
    fn differs(&self, names: &FirstNames, document: &[PupilMark]) -> Option<(PupilDifference, u32)> {
        let births: Vec<&PupilMark> = document.iter().filter(|mark| !mark.is_name()).collect();
        let together = births.iter().any(|mark| self.births.contains(mark.born.as_str()));
        if let Some(first) = births.first().filter(|_| !self.births.is_empty() && !together) {
            return Some((PupilDifference::BirthDate, first.page));
        }
        let mut named = document.iter().filter(|mark| mark.is_name());
        let first = named.clone().next()?;
        let same = named.any(|mark| self.names.iter().any(|own| names.same(own, mark, together)));
        (!same && !self.names.is_empty()).then_some((PupilDifference::Name, first.page))
    }

    /// The same of what was read from pictures, where a letter or a digit may be another: it only counts where a whole name
    /// differs, and no birth date says otherwise.
    fn differs_from_scan(&self, names: &FirstNames, read: &[PupilMark]) -> Option<(PupilDifference, u32)> {
        let together = read.iter().any(|mark| !mark.is_name() && self.births.contains(mark.born.as_str()));
        let known = |mark: &PupilMark| self.names.iter().any(|own| own.is_full() && names.same(own, mark, false));
        let mut named = read.iter().filter(|mark| mark.is_full());
        let first = named.clone().next()?;
        let is_compared = !together && self.names.iter().any(|own| own.is_full());
        (is_compared && !named.any(known)).then_some((PupilDifference::Name, first.page))
    }

    /// A page of a document about the pupil that names another one in full.
    fn other_name(&self, names: &FirstNames, document: &[PupilMark]) -> Option<(PupilDifference, Option<u32>)> {
        let of_page = |page: u32| document.iter().filter(move |mark| mark.page == page);
        let is_other = |mark: &&PupilMark| {
            let together = of_page(mark.page).any(|own| !own.is_name() && self.births.contains(own.born.as_str()));
            let known = |own: &PupilMark| self.names.iter().any(|known| names.same(known, own, together));
            mark.is_full() && !of_page(mark.page).any(|own| own.is_name() && known(own))
        };
        if self.names.is_empty() {
            return None;
        }
        let other = document.iter().filter(|mark| mark.is_name()).find(is_other)?;
        Some((PupilDifference::Name, Some(other.page)))
    }
}
