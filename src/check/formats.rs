//! Whether each file is one that may be filed, and can be opened at all.
//! Never says more than one thing of a file that cannot be read.

use super::case::Case;
use super::explanation::says_nothing;
use super::file::{Fault, File};
use crate::dossier::Format;
use crate::finding::{Cause, Emptiness, Finding};

/// The extensions of documents: on anything else they lie.
const DOCUMENTS: [&str; 3] = ["pdf", "docx", "doc"];

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    for file in &case.files {
        if let Some(cause) = fault(case, file).or_else(|| lying(file)) {
            findings.push(case.finding(cause, file.place()));
        }
    }
}

/// An empty file that was meant as the explanation is spoken of there; a blank placeholder is as it should be.
fn fault(case: &Case, file: &File) -> Option<Cause> {
    if says_nothing(case, file) {
        return None;
    }
    match file.fault? {
        Fault::NoBytes if file.placeholder => Some(Cause::EmptyDocument { holds: Emptiness::NoBytesInPlaceholder }),
        Fault::NoBytes => Some(Cause::EmptyDocument { holds: Emptiness::NoBytes }),
        Fault::Blank if file.placeholder => None,
        Fault::Blank => Some(Cause::EmptyDocument { holds: emptiness(file) }),
        Fault::Encrypted => Some(Cause::EncryptedDocument),
        Fault::Damaged(damage) => Some(Cause::UnreadableDocument { damage }),
        Fault::TooLarge { bytes, max } => Some(Cause::TooLarge { bytes, max }),
        Fault::Format => Some(wrong_format(file)),
    }
}

/// What little a blank document holds.
fn emptiness(file: &File) -> Emptiness {
    let reading = &file.attachment.reading;
    match reading.words {
        0 if reading.letterhead => Emptiness::Letterhead,
        0 => Emptiness::BlankPages(reading.pages),
        words => Emptiness::Words(words),
    }
}

/// A file whose content may be filed, under a name that says something else: whoever receives it cannot open it.
fn lying(file: &File) -> Option<Cause> {
    let own = file.path().extension();
    let honest = match extensions(file.attachment.reading.format) {
        [] => !DOCUMENTS.contains(&&*own),
        _ => extension(file) == own,
    };
    (file.fault.is_none_or(|fault| fault == Fault::Blank) && !honest).then(|| wrong_format(file))
}

/// The extension that suits what is in a file; of what may not be filed, the one that it has.
pub(super) fn extension(file: &File) -> String {
    let (own, suiting) = (file.path().extension(), extensions(file.attachment.reading.format));
    if suiting.contains(&&*own) { own } else { suiting.first().map_or(own, |first| (*first).to_owned()) }
}

fn wrong_format(file: &File) -> Cause {
    Cause::WrongFormat { format: file.attachment.reading.format, extension: file.path().extension() }
}

/// The extensions of documents that may be filed. Templates and documents with macros are none: they open otherwise
/// than a document does, and platforms refuse them.
fn extensions(format: Format) -> &'static [&'static str] {
    match format {
        Format::Pdf => &["pdf"],
        Format::Docx => &["docx"],
        Format::Doc => &["doc"],
        Format::Empty
        | Format::Picture
        | Format::Rtf
        | Format::PlainText
        | Format::Heic
        | Format::OtherOffice
        | Format::OpenDocument
        | Format::Apple
        | Format::WebOrMail
        | Format::Mail
        | Format::Archive
        | Format::Unknown => &[],
    }
}
