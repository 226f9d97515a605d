//! One reading as it is kept: without a word that is not the rules' own, without a name.
//! Never keeps a part of a reading: what may not be kept whole is read again.

use crate::dossier::{Disguise, Reading};
use crate::recognise::Vocabulary;

/// Returns the bytes to be kept; none where something in it may not be.
pub(super) fn encode(reading: &Reading, vocabulary: &Vocabulary) -> Option<Vec<u8>> {
    let fits = |date: &crate::dossier::DateFound| vocabulary.is_label(&date.label) && vocabulary.is_date(&date.text);
    if !reading.dates.iter().all(fits) || !reading.pupils.iter().all(Disguise::hides) {
        return None;
    }
    let mut kept = reading.clone();
    for cue in kept.kinds.iter_mut().flat_map(|found| &mut found.cues) {
        cue.words = vocabulary.number(&cue.words)?.to_string();
    }
    serde_json::to_vec(&kept).ok()
}

/// Returns the reading of kept bytes; none where they are not one.
pub(super) fn decode(bytes: &[u8], vocabulary: &Vocabulary) -> Option<Reading> {
    let mut reading: Reading = serde_json::from_slice(bytes).ok()?;
    for cue in reading.kinds.iter_mut().flat_map(|found| &mut found.cues) {
        cue.words = vocabulary.words(cue.words.parse().ok()?)?.to_owned();
    }
    Some(reading)
}
