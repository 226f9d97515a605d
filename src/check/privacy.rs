//! Personal data where it should not stand: a citizen service number in a document, or in a file's name.
//! Never keeps the number or the date itself.

use super::case::{Case, File};
use crate::dossier::DossierPath;
use crate::finding::{Cause, Finding, PersonalData};
use crate::recognise::file_name::{holds_birth_date, holds_bsn};
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let births = births(case);
    for file in &case.files {
        if let Some(page) = file.attachment.reading.bsn_page.filter(|_| file.fault.is_none()) {
            findings.push(case.finding(Cause::BsnInDocument, file.page(Some(page))));
        }
        if let Some(data) = in_name(file, |date| births.contains(&case.disguise.of(&date.to_string()))) {
            findings.push(case.finding(Cause::PersonalDataInFilename { data }, file.place()));
        }
    }
}

/// The birth dates that the dossier speaks of, in its disguise.
fn births(case: &Case) -> BTreeSet<String> {
    let declared = case.details.and_then(|details| details.pupil.as_ref()).and_then(|pupil| pupil.born);
    let marks = case.documents().flat_map(|file| &file.attachment.reading.pupils);
    let declared = declared.map(|born| case.disguise.of(&born.to_string()));
    declared.into_iter().chain(marks.map(|mark| mark.born.clone()).filter(|born| !born.is_empty())).collect()
}

/// Every part of the path counts: a folder's name travels with the file.
fn in_name(file: &File, is_birth: impl Fn(NaiveDate) -> bool) -> Option<PersonalData> {
    let mut parts = file.path().as_str().split('/').map(|part| DossierPath::from(part).stem().to_owned());
    if parts.clone().any(|part| holds_bsn(&part)) {
        Some(PersonalData::Bsn)
    } else {
        parts.any(|part| holds_birth_date(&part, &is_birth)).then_some(PersonalData::BirthDate)
    }
}
