//! Draws pages of a dossier's documents, side by side. A picture that fails, fails nothing else.

use super::Stop;
use crate::dossier::{Attachment, Format, State};
use crate::files;
use crate::sandbox::Painters;
use crate::scan::FILE_LIMIT;
use std::io::Read;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Draws the first page of each PDF among these documents, as PNG, in their order, with so many threads; a page is none
/// where it cannot be drawn, or where the file is not the one that was checked. None of them at all where somebody wished
/// to end meanwhile.
pub fn first_pages(
    attachments: &[Attachment],
    painters: &Painters,
    threads: usize,
    stop: &Stop,
) -> Option<Vec<Option<Vec<u8>>>> {
    let next = AtomicUsize::new(0);
    let draw = || {
        let mut drawn = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(attachment) = attachments.get(at).filter(|_| !stop.is_asked()) else { return drawn };
            drawn.push((at, small_page(attachment, painters)));
        }
    };
    let mut pictures = vec![None; attachments.len()];
    thread::scope(|scope| {
        let spawn = |_| thread::Builder::new().name(super::READER.into()).spawn_scoped(scope, draw).ok();
        let threads: Vec<_> = (0..threads.min(attachments.len())).filter_map(spawn).collect();
        for (at, png) in threads.into_iter().filter_map(|thread| thread.join().ok()).flatten() {
            pictures[at] = png;
        }
    });
    (!stop.is_asked()).then_some(pictures)
}

/// Draws the first page of a PDF, small; none where it cannot be drawn, or where the file is not the one that was checked.
pub fn small_page(attachment: &Attachment, painters: &Painters) -> Option<Vec<u8>> {
    let readable = attachment.reading.state == State::Readable;
    if attachment.reading.format != Format::Pdf || !readable {
        return None;
    }
    let source = files::open(Path::new(&attachment.on_disk)).ok()?;
    let drawn = painters.first_page(source.take(FILE_LIMIT)).ok()?;
    drawn.png.filter(|_| Some(drawn.sha256) == attachment.sha256())
}

/// Draws a page, counted from 1, large enough to read along; none as for a small one.
pub fn large_page(attachment: &Attachment, number: u32, painters: &Painters) -> Option<Vec<u8>> {
    let source = files::open(Path::new(&attachment.on_disk)).ok()?;
    let drawn = painters.page(source.take(FILE_LIMIT), number).ok()?;
    drawn.png.filter(|_| Some(drawn.sha256) == attachment.sha256())
}
