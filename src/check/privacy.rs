//! Personal data where it should not stand: a citizen service number in a document, or in a file's name.
//! Never keeps the number or the date itself.

use super::case::{Case, File};
use crate::dossier::DossierPath;
use crate::finding::{Cause, Finding, PersonalData};
use crate::recognise::file_name::{holds_birth_date, holds_bsn};
use chrono::NaiveDate;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let births = births(case);
    for file in &case.files {
        if let Some(page) = file.attachment.reading.bsn_page.filter(|_| file.fault.is_none()) {
            findings.push(case.finding(Cause::BsnInDocument, file.page(Some(page))));
        }
        if let Some(data) = in_name(file, &births) {
            findings.push(case.finding(Cause::PersonalDataInFilename { data }, file.place()));
        }
    }
}

/// The birth dates that the dossier speaks of.
fn births(case: &Case) -> Vec<NaiveDate> {
    let declared = case.details.and_then(|details| details.pupil.as_ref()).and_then(|pupil| pupil.born);
    let marks = case.documents().flat_map(|file| &file.attachment.reading.pupils);
    declared.into_iter().chain(marks.filter_map(|mark| mark.born.parse().ok())).collect()
}

/// Every part of the path counts: a folder's name travels with the file.
fn in_name(file: &File, births: &[NaiveDate]) -> Option<PersonalData> {
    let mut parts = file.path().as_str().split('/').map(|part| DossierPath::from(part).stem().to_owned());
    if parts.clone().any(|part| holds_bsn(&part)) {
        Some(PersonalData::Bsn)
    } else {
        parts.any(|part| holds_birth_date(&part, births)).then_some(PersonalData::BirthDate)
    }
}
