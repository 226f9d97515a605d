//! One reading as it is kept: without a word that is not the rules' own, without a name, and without what stands in the
//! name of the file, which may be when a pupil was born: that is read again in the name each time.
//! Never keeps a part of what was found in a file: what may not be kept whole is read again.

use super::Known;
use crate::dossier::{DateFound, Disguise, DossierPath};
use crate::recognise::{self, Vocabulary};

/// Returns the bytes to be kept; none where something in it may not be.
pub(super) fn encode(known: &Known, vocabulary: &Vocabulary) -> Option<Vec<u8>> {
    let mut kept = known.clone();
    kept.reading.dates.retain(|date| date.page.is_some());
    let reading = &kept.reading;
    let fits = |date: &DateFound| vocabulary.is_label(&date.label) && vocabulary.is_date(&date.text);
    if !reading.dates.iter().all(fits)
        || !reading.pupils.iter().all(Disguise::hides)
        || !reading.unsigned.iter().all(|place| vocabulary.is_signing(&place.label))
    {
        return None;
    }
    for cue in kept.reading.kinds.iter_mut().flat_map(|found| &mut found.cues) {
        cue.words = vocabulary.numbers(&cue.words)?;
    }
    serde_json::to_vec(&kept).ok()
}

/// Returns what kept bytes say of a file of this name; none where they say nothing.
pub(super) fn decode(bytes: &[u8], path: &DossierPath, disguise: &Disguise, vocabulary: &Vocabulary) -> Option<Known> {
    let mut known: Known = serde_json::from_slice(bytes).ok()?;
    for cue in known.reading.kinds.iter_mut().flat_map(|found| &mut found.cues) {
        cue.words = vocabulary.words(&cue.words)?;
    }
    recognise::add_dates_of_name(&mut known.reading, path, disguise);
    Some(known)
}
