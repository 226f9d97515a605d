//! Personal data where it should not stand: a citizen service number or other data in a document, or in a file's name.
//! Never keeps the number or the date itself.

use super::case::Case;
use super::file::File;
use crate::dossier::{Attachment, Details, Disguise, Dossier, DossierPath, Precision};
use crate::finding::{Cause, Finding, PersonalData};
use crate::recognise::file_name::{holds_birth_date, holds_bsn};
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let births = births(case);
    for file in &case.files {
        let reading = &file.attachment.reading;
        if let Some(page) = reading.bsn_page.filter(|_| file.fault.is_none()) {
            findings.push(case.finding(Cause::BsnInDocument { unseen: false }, file.page(Some(page))));
        } else if reading.bsn_unseen && file.fault.is_none() {
            findings.push(case.finding(Cause::BsnInDocument { unseen: true }, file.place()));
        }
        if let Some(first) = reading.excluded.first().filter(|_| file.fault.is_none()) {
            let data = reading.excluded.iter().map(|mark| mark.id.clone()).collect();
            findings.push(case.finding(Cause::ExcludedData { data }, file.page(Some(first.page))));
        }
        if let Some(data) = in_name(file, |date| births.contains(&case.disguise.of(&date.to_string()))) {
            findings.push(case.finding(Cause::PersonalDataInFilename { data }, file.place()));
        }
    }
}

/// The birth dates that the dossier speaks of, in its disguise.
fn births(case: &Case) -> BTreeSet<String> {
    known_births(case.details, case.disguise, case.documents().map(|file| file.attachment))
}

fn known_births<'a>(
    details: Option<&Details>,
    disguise: &Disguise,
    attachments: impl Iterator<Item = &'a Attachment>,
) -> BTreeSet<String> {
    let declared = details.and_then(|details| details.pupil.as_ref()).and_then(|pupil| pupil.born);
    let declared = declared.map(|born| disguise.of(&born.to_string()));
    let marks = attachments.flat_map(|attachment| &attachment.reading.pupils).map(|mark| mark.born.clone());
    declared.into_iter().chain(marks.filter(|born| !born.is_empty())).collect()
}

/// Takes birth dates out of what the names of files say: what this check calls personal data is no date of research.
pub fn forget_births(dossier: &mut Dossier) {
    let Dossier { details, attachments, disguise, .. } = dossier;
    let births = known_births(details.as_ref(), disguise, attachments.iter());
    for attachment in attachments {
        attachment.reading.dates.retain(|found| {
            let in_name = found.page.is_none() && found.precision == Precision::Day;
            !(in_name && births.contains(&disguise.of(&found.date.to_string())))
        });
    }
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
