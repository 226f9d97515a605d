//! Bytes to [`Facts`](crate::dossier::Facts): what a file admits about itself.
//! Never asks what a document means, and never touches a disk: it is handed the bytes.

mod docx;
mod format;
pub mod limits;
mod ole;
mod pdf;
mod signing;
mod text;

pub use pdf::{Drawn, Sheets};
pub use signing::SigningWords;

use crate::dossier::{Damage, Facts, Format, Ink, Line, Page, Remark, Scan, State, Unsigned};
use crate::ocr::Reader;
use format::Kind;
use serde::{Deserialize, Serialize};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

/// Why a reader stopped before the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stop {
    /// The structure is broken beyond reading.
    Broken,
    /// The file asks more than [`limits`] allow.
    OverLimit,
}

impl From<Stop> for State {
    fn from(stop: Stop) -> Self {
        State::Unreadable(match stop {
            Stop::Broken => Damage::Broken,
            Stop::OverLimit => Damage::OverLimit,
        })
    }
}

/// Returns all that the bytes of a file admit. Never panics: a file on which a reader stumbles is a broken file.
pub fn inspect(bytes: &[u8]) -> Facts {
    inspect_for(bytes, &SigningWords::default())
}

/// The same, and finds the places that bear such a label.
pub fn inspect_for(bytes: &[u8], words: &SigningWords) -> Facts {
    let format = std::cell::Cell::new(Format::Unknown);
    catch_unwind(AssertUnwindSafe(|| read(bytes, &format, words))).unwrap_or_else(|_| Facts {
        format: format.get(),
        state: Stop::Broken.into(),
        ..Facts::default()
    })
}

/// The pages, counted from 0, of which only the pixels tell what is on them.
pub fn wordless(facts: &Facts) -> Vec<usize> {
    facts.pages.iter().enumerate().filter(|(_, page)| page.wordless).map(|(number, _)| number).collect()
}

/// The pages, counted from 0, that are to be looked at: those without words, and those with a place to sign.
pub fn to_look_at(facts: &Facts) -> Vec<usize> {
    let is_wanted = |page: &Page| page.wordless || page.signing;
    facts.pages.iter().enumerate().filter(|(_, page)| is_wanted(page)).map(|(number, _)| number).collect()
}

/// What the pixels of a page show.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Seen {
    /// What there is besides its text; none where it cannot be drawn.
    pub ink: Option<Ink>,
    /// What it says; none where nothing was read.
    pub text: Option<FromPicture>,
    /// Places for a signature on it that look empty.
    #[serde(default)]
    pub unsigned: Vec<Unsigned>,
    /// Not all of it was read: so many pages before it were, or it has more lines than any page of print.
    pub left_out: bool,
}

/// What was read from the picture of a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FromPicture {
    /// The lines, as those of any page.
    pub lines: Vec<Line>,
    /// How they were read.
    pub scan: Scan,
}

/// What is to be done with pages that only show something in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looking {
    /// See whether there is anything on them.
    AtInk,
    /// Read them, too.
    Reading,
}

/// Reads pages from their pictures; made when the first one is to be read.
fn reader() -> Option<&'static Reader> {
    static READER: OnceLock<Option<Reader>> = OnceLock::new();
    READER.get_or_init(Reader::new).as_ref()
}

/// Looks at the pixels of such pages, and tells of each in turn what it shows besides its text. Never panics.
pub fn look(bytes: &[u8], pages: &[usize], (looking, words): (Looking, &SigningWords), mut tell: impl FnMut(Seen)) {
    let mut told = 0;
    let looked = catch_unwind(AssertUnwindSafe(|| {
        if let (Kind::Pdf(header), false) = (format::tell(bytes), pages.is_empty()) {
            let reader = if looking == Looking::Reading { reader() } else { None };
            pdf::look((bytes, header), pages, pdf::Eyes { reader, words }, |seen| {
                told += 1;
                tell(seen);
            });
        }
    }));
    // What could not be looked at is told, too: who asks, waits for all.
    let _ = looked;
    (told..pages.len()).for_each(|_| tell(Seen::default()));
}

/// Adds what the pixels of a page, counted from 0, show.
pub fn add_seen(facts: &mut Facts, page: usize, seen: Seen) {
    if seen.left_out && !facts.remarks.contains(&Remark::Shortened) {
        facts.remarks.push(Remark::Shortened);
    }
    let Some(page) = facts.pages.get_mut(page) else { return };
    page.ink = seen.ink;
    page.unsigned.extend(seen.unsigned);
    if let Some(text) = seen.text {
        (page.lines, page.scan) = (text.lines, Some(text.scan));
    }
}

/// Reads a document, and looks at its pages where only their pixels tell: all that can be known of it in one go.
pub fn inspect_and_look(bytes: &[u8], looking: Looking) -> Facts {
    inspect_and_look_for(bytes, looking, &SigningWords::default())
}

/// The same, and looks whether the places that bear such a label look empty.
pub fn inspect_and_look_for(bytes: &[u8], looking: Looking, words: &SigningWords) -> Facts {
    let mut facts = inspect_for(bytes, words);
    let pages = to_look_at(&facts);
    let mut all = Vec::with_capacity(pages.len());
    look(bytes, &pages, (looking, words), |seen| all.push(seen));
    pages.into_iter().zip(all).for_each(|(page, seen)| add_seen(&mut facts, page, seen));
    facts
}

/// Draws the first page of a PDF, small, as PNG; none where the bytes are no PDF or it cannot be drawn. Never panics.
pub fn first_page(bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.len() > limits::FILE_BYTES {
        return None;
    }
    let draw = || match format::tell(bytes) {
        Kind::Pdf(header) => pdf::first_page(bytes, header),
        _ => None,
    };
    catch_unwind(AssertUnwindSafe(draw)).unwrap_or(None)
}

/// Draws a page of a PDF, counted from 1, large enough to read along, as PNG; none where the bytes are no PDF or it cannot be
/// drawn. Never panics.
pub fn whole_page(bytes: &[u8], number: u32) -> Option<Vec<u8>> {
    if bytes.len() > limits::FILE_BYTES {
        return None;
    }
    let draw = || match format::tell(bytes) {
        Kind::Pdf(header) => pdf::whole_page(bytes, header, number),
        _ => None,
    };
    catch_unwind(AssertUnwindSafe(draw)).unwrap_or(None)
}

/// Returns what is said of a file that is not read whole, from its first bytes: its format, and that it is over the limit.
pub fn too_large(head: &[u8]) -> Facts {
    let format = catch_unwind(|| format_of(&format::tell(head))).unwrap_or(Format::Unknown);
    Facts { format, state: Stop::OverLimit.into(), ..Facts::default() }
}

/// Tells what a file is by its bytes, and reads it no further.
pub fn format(bytes: &[u8]) -> Format {
    catch_unwind(|| format_of(&format::tell(bytes))).unwrap_or(Format::Unknown)
}

fn format_of(kind: &Kind<'_>) -> Format {
    match kind {
        Kind::Pdf(_) => Format::Pdf,
        Kind::Docx(_) | Kind::EncryptedOffice => Format::Docx,
        Kind::Doc => Format::Doc,
        Kind::Other(format) => *format,
    }
}

/// Tells the format, notes it for the case that reading fails, and reads.
fn read(bytes: &[u8], noted: &std::cell::Cell<Format>, words: &SigningWords) -> Facts {
    let kind = format::tell(bytes);
    let format = format_of(&kind);
    noted.set(format);
    if bytes.len() > limits::FILE_BYTES {
        return Facts { format, state: Stop::OverLimit.into(), ..Facts::default() };
    }
    if !bytes.is_empty() && is_hollow(bytes) {
        return Facts { format, state: State::Unreadable(Damage::NotHere), ..Facts::default() };
    }
    let facts = match kind {
        Kind::Pdf(header) => pdf::read(bytes, header, words),
        Kind::Docx(package) => docx::read(*package, words),
        Kind::Doc => Ok(ole::read_doc(bytes)),
        Kind::EncryptedOffice => Ok(Facts { state: State::Encrypted, ..Facts::default() }),
        Kind::Other(_) => Ok(Facts::default()),
    };
    match facts {
        Ok(facts) => Facts { format, ..facts },
        // The end has not arrived yet, or never will.
        Err(Stop::Broken) if is_hollow(&bytes[bytes.len() / 2..]) => {
            Facts { format, state: State::Unreadable(Damage::NotHere), ..Facts::default() }
        }
        Err(stop) => Facts { format, state: stop.into(), ..Facts::default() },
    }
}

/// Says whether there is nothing but zeros: the place that a program keeps for a file which it has yet to fetch.
fn is_hollow(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}
