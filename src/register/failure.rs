//! Why the register could not be used.

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
    /// The engine could not do it.
    Engine(EngineError),
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
    /// The file holds nothing, though copies of earlier days are there.
    Emptied,
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

/// Why the engine could not do it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EngineError {
    /// What somebody can do something about.
    pub cause: Cause,
    /// What the engine says, for a technician.
    pub detail: String,
}

/// What kept the engine from doing it, in so far as somebody can do something about it.
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
    /// Says what kept the engine from doing it; none where something else did.
    pub fn cause(&self) -> Option<Cause> {
        match self {
            Self::Engine(error) => Some(error.cause),
            _ => None,
        }
    }

    /// A row that holds something other than it should.
    pub(super) fn content(what: impl fmt::Display) -> Self {
        Self::Content { what: what.to_string() }
    }
}

impl fmt::Display for RegisterError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disk { path, cause } => write!(formatter, "{}: {cause}", path.display()),
            Self::Engine(error) => formatter.write_str(&error.detail),
            Self::Newer { found, known } => write!(formatter, "layout {found}, known up to {known}"),
            Self::Foreign => formatter.write_str("not a register of compleet"),
            Self::Emptied => formatter.write_str("the file is empty"),
            Self::LabelTaken { label } => write!(formatter, "the label {label} is taken"),
            Self::Content { what } => formatter.write_str(what),
            Self::NumberTaken { number } => write!(formatter, "dossiernummer {number} belongs to another dossier"),
        }
    }
}

impl std::error::Error for RegisterError {}
