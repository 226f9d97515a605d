//! Measures what the pages of a PDF unpack to where they name the same stream again and again.
//! A stream that is named once is measured where it stands in the file.

use super::super::{Stop, limits};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, MaybeRef, ObjectIdentifier, Stream};
use std::collections::HashMap;

/// Refuses a file whose pages together unpack more than any document needs: the reader keeps each page's content.
pub(super) fn measure(pdf: &Pdf) -> Result<(), Stop> {
    let mut named: HashMap<ObjectIdentifier, u64> = HashMap::new();
    let mut entries = 0;
    for page in pdf.pages().iter().take(limits::PAGES_READ) {
        let mut note = |id| *named.entry(id).or_default() += 1;
        match page.raw().get_raw::<Array<'_>>(b"Contents") {
            Some(MaybeRef::NotRef(parts)) => entries += note_parts(&parts, &mut note),
            Some(MaybeRef::Ref(id)) => match pdf.xref().get::<Array<'_>>(id.into()) {
                Some(parts) => entries += note_parts(&parts, &mut note),
                None => note(id.into()),
            },
            None => {}
        }
        if entries > limits::PDF_OBJECTS {
            return Err(Stop::OverLimit);
        }
    }
    let mut total = 0;
    for (id, times) in named.into_iter().filter(|(_, times)| *times > 1) {
        let Some(stream) = pdf.xref().get::<Stream<'_>>(id) else { continue };
        let length = stream.decoded_data().map_or(0, |data| data.len() as u64);
        total += length.saturating_mul(times);
        if total > limits::STREAM_BYTES {
            return Err(Stop::OverLimit);
        }
    }
    Ok(())
}

/// Notes the streams that a list names, and returns how many entries it has.
fn note_parts(parts: &Array<'_>, note: &mut impl FnMut(ObjectIdentifier)) -> usize {
    parts
        .raw_iter()
        .take(limits::PDF_OBJECTS + 1)
        .map(|part| {
            if let MaybeRef::Ref(id) = part {
                note(id.into())
            }
        })
        .count()
}
