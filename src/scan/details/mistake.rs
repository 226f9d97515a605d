//! What can be wrong in a `dossier.toml`, and where.
//! Never holds words for people: those are the door's.

use crate::language::TomlFault;
use std::ops::Range;

/// Something wrong in a `dossier.toml`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub kind: MistakeKind,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum MistakeKind {
    /// It is not written in UTF-8.
    NotUtf8,
    /// The TOML itself is wrong.
    Syntax(TomlFault),
    /// A key stands there twice.
    DuplicateKey,
    /// A text without quotes around it.
    NoQuotes,
    /// A key that means nothing here.
    UnknownKey {
        /// The key.
        key: String,
        /// The nearest key that does.
        nearest: Option<String>,
    },
    /// A value of the wrong sort.
    WrongType {
        /// The key.
        key: String,
        /// What belongs there.
        expected: Expected,
    },
    /// A date that does not exist, or is written in another order.
    NotADate,
    /// A request type that the rules do not know.
    UnknownRequestType {
        /// The id.
        id: String,
        /// The nearest that they do.
        nearest: Option<String>,
        /// All of them.
        known: Vec<String>,
    },
    /// A kind of document that the rules do not know.
    UnknownKind {
        /// The id.
        id: String,
        /// The nearest that they do.
        nearest: Option<String>,
    },
    /// Something that cannot be confirmed: no kind, no precondition, no file.
    UnknownConfirmation {
        /// What is written.
        what: String,
        /// The nearest that can.
        nearest: Option<String>,
    },
    /// What is named as a subfolder lies elsewhere.
    NotASubfolder {
        /// What is written.
        named: String,
    },
    /// A key that has to be there.
    MissingKey {
        /// The key.
        key: String,
    },
    /// What stands for the SHA-256 of a file is none.
    NotADigest,
    /// A waiver about a file and a kind at once.
    FileAndKind,
}

/// What belongs in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Expected {
    /// A text.
    Text,
    /// A text, a whole number, a date, or true or false.
    Value,
    /// A list of texts.
    Texts,
    /// A date.
    Date,
    /// A table.
    Table,
    /// A list of tables.
    Tables,
}

/// Takes the text out of the bytes, without a byte order mark.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, Mistake> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let (line, column) = place(&String::from_utf8_lossy(good), good.len());
        Mistake { line, column, kind: MistakeKind::NotUtf8 }
    })
}

/// Turns an offset in bytes into a line and a column.
pub(super) fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset.min(text.len())).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    (line, column)
}

/// Says what is wrong where the parser stumbled.
pub(super) fn syntax(text: &str, span: Range<usize>, message: &str) -> Mistake {
    let (line, column) = place(text, span.start);
    let written = text.lines().nth(line - 1).unwrap_or_default();
    let value = written.split_once('=').map(|(_, value)| value.trim_start()).unwrap_or_default();
    let fault = TomlFault::of(message, text, span.start);
    let kind = if fault == TomlFault::Twice {
        MistakeKind::DuplicateKey
    } else if is_bare_date(value) {
        MistakeKind::NotADate
    } else if value.starts_with(char::is_alphabetic) && !value.starts_with("true") && !value.starts_with("false") {
        MistakeKind::NoQuotes
    } else {
        MistakeKind::Syntax(fault)
    };
    Mistake { line, column, kind }
}

/// A date as people write it, which is none in TOML: `20-11-2026`.
fn is_bare_date(value: &str) -> bool {
    let value = value.split('#').next().unwrap_or_default().trim();
    let parts: Vec<&str> = value.split(['-', '/', '.']).collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}
