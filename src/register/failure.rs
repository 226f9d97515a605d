//! Why the register could not be used.

use rusqlite::ErrorCode;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why the register could not be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum RegisterError {
    /// The folder or the file could not be made or opened.
    Disk {
        /// Which.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// SQLite could not do it.
    Database(rusqlite::Error),
    /// It was written by a newer version of the program.
    Newer {
        /// The layout that it has.
        found: i64,
        /// The newest layout that this version knows.
        known: i64,
    },
    /// Something in it cannot be read as what it should be.
    Content {
        /// The event or dossier.
        what: String,
    },
    /// The file is another program's.
    Foreign,
    /// Another dossier is called so, or the name could be taken for a number.
    LabelTaken {
        /// The name.
        label: String,
    },
    /// This dossiernummer belongs to another dossier.
    NumberTaken {
        /// The number.
        number: i64,
    },
}

/// What kept SQLite from doing it, in so far as somebody can do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Another process holds it.
    Busy,
    /// It is damaged, or no register at all.
    Damaged,
    /// It may not be written.
    ReadOnly,
    /// The disk is full.
    Full,
    /// The disk fails.
    Disk,
    /// Something else.
    Other,
}

impl RegisterError {
    /// Says what kept SQLite from doing it; none where something else did.
    pub fn cause(&self) -> Option<Cause> {
        let Self::Database(error) = self else { return None };
        Some(match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Cause::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Cause::Damaged,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Cause::ReadOnly,
            Some(ErrorCode::DiskFull) => Cause::Full,
            Some(ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed) => Cause::Disk,
            _ => Cause::Other,
        })
    }

    /// A row that holds something other than it should.
    pub(super) fn content(what: impl fmt::Display) -> Self {
        Self::Content { what: what.to_string() }
    }
}

impl From<rusqlite::Error> for RegisterError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

impl fmt::Display for RegisterError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disk { path, cause } => write!(formatter, "{}: {cause}", path.display()),
            Self::Database(error) => write!(formatter, "{error}"),
            Self::Newer { found, known } => write!(formatter, "layout {found}, known up to {known}"),
            Self::Foreign => formatter.write_str("not a register of compleet"),
            Self::LabelTaken { label } => write!(formatter, "the label {label} is taken"),
            Self::Content { what } => formatter.write_str(what),
            Self::NumberTaken { number } => write!(formatter, "dossiernummer {number} belongs to another dossier"),
        }
    }
}

impl std::error::Error for RegisterError {}
