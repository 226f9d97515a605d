//! Draws the first pages of a dossier's documents, side by side. A picture that fails, fails nothing else.

use super::Stop;
use crate::dossier::Format;
use crate::report::{AttachmentReport, DossierReport};
use crate::sandbox::Painters;
use crate::scan::{self, FileFound};
use std::io::Read;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Draws the first page of each PDF of a dossier, as PNG, in the order of its attachments, with so many threads; a page
/// is none where it cannot be drawn, or where the file is not the one that was checked. None of them at all where
/// somebody wished to end meanwhile.
pub fn first_pages(
    report: &DossierReport,
    painters: &Painters,
    threads: usize,
    stop: &Stop,
) -> Option<Vec<Option<Vec<u8>>>> {
    let files = scan::scan(&report.folder).map(|scanned| scanned.files).unwrap_or_default();
    let next = AtomicUsize::new(0);
    let draw = || {
        let mut drawn = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(attachment) = report.attachments.get(at).filter(|_| !stop.is_asked()) else { return drawn };
            drawn.push((at, first_page(attachment, &files, painters)));
        }
    };
    let mut pictures = vec![None; report.attachments.len()];
    thread::scope(|scope| {
        let spawn = |_| thread::Builder::new().name(super::READER.into()).spawn_scoped(scope, draw).ok();
        let threads: Vec<_> = (0..threads.min(report.attachments.len())).filter_map(spawn).collect();
        for (at, png) in threads.into_iter().filter_map(|thread| thread.join().ok()).flatten() {
            pictures[at] = png;
        }
    });
    (!stop.is_asked()).then_some(pictures)
}

/// Draws the first page of one of a dossier's documents, small; none as for a large one.
pub fn small_page(folder: &Path, attachment: &AttachmentReport, painters: &Painters) -> Option<Vec<u8>> {
    first_page(attachment, &scan::scan(folder).ok()?.files, painters)
}

/// Draws a page of one of a dossier's documents, counted from 1, large enough to read along; none where it cannot be drawn,
/// or where the file is not the one that was checked.
pub fn large_page(folder: &Path, attachment: &AttachmentReport, number: u32, painters: &Painters) -> Option<Vec<u8>> {
    let files = scan::scan(folder).ok()?.files;
    let file = files.iter().find(|file| file.path.as_str() == attachment.file)?;
    let source = scan::open_file(file).ok()?;
    let drawn = painters.page(source.take(scan::FILE_LIMIT), number).ok()?;
    drawn.png.filter(|_| Some(drawn.sha256) == attachment.sha256)
}

fn first_page(attachment: &AttachmentReport, files: &[FileFound], painters: &Painters) -> Option<Vec<u8>> {
    if attachment.format != Format::Pdf || !attachment.readable {
        return None;
    }
    let file = files.iter().find(|file| file.path.as_str() == attachment.file)?;
    let source = scan::open_file(file).ok()?;
    let drawn = painters.first_page(source.take(scan::FILE_LIMIT)).ok()?;
    drawn.png.filter(|_| Some(drawn.sha256) == attachment.sha256)
}
