//! What is known here of every dossier's life: one SQLite file with a log of events, from which all else is derived.
//! Never judges an event (that is `lifecycle`), and holds no path or name that the user did not choose as a label.
//!
//! Everything happens within one whole piece of work ([`Register::whole`]), which other processes see entirely or not at
//! all. What somebody did to a dossier is an [`Event`](crate::lifecycle::Event); where it stands is a [`Summary`], kept
//! for lists and thrown away as soon as an event comes in.

#![allow(clippy::disallowed_methods, reason = "an edge: the register is a file")]

mod bundles;
mod dossiers;
mod erase;
mod events;
mod export;
mod failure;
mod find;
mod health;
mod migrations;
mod pen;
mod summaries;
mod taken_files;

pub use bundles::{BundleRecord, SentAttachment};
pub use dossiers::{DossierKey, DossierRecord, NewDossier, Reference, short_id};
pub use events::Appended;
pub use export::Export;
pub use failure::{Cause, RegisterError};
pub use find::Found;
pub use health::Trouble;
pub use pen::Pen;
pub use summaries::{Listed, OpenSort, OpenTask, Summary};
pub use taken_files::TakenFile;

use crate::files;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

/// The name of the register's file in the user's folder.
pub const FILE: &str = "register.sqlite";
/// How long to wait for another process that writes.
const PATIENCE: Duration = Duration::from_secs(60);
/// Pages that are kept at hand, in KiB.
const PAGES_KIB: i64 = 32 << 10;
/// Statements that are kept ready: more than there are.
const STATEMENTS: usize = 64;

/// The register of one user, opened.
#[derive(Debug)]
pub struct Register {
    connection: Connection,
}

impl Register {
    /// Opens the register in `home`, and makes both where they do not exist yet, private to the user.
    pub fn open(home: &Path) -> Result<Self, RegisterError> {
        let path = home.join(FILE);
        create_private(home, &path).map_err(|cause| RegisterError::Disk { path: path.clone(), cause })?;
        Self::connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)
    }

    /// Opens the register to look only, as far as the disk lets us; none where there is none yet.
    pub fn open_to_read(home: &Path) -> Result<Option<Self>, RegisterError> {
        let path = home.join(FILE);
        match is_there(&path) {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(cause) => return Err(RegisterError::Disk { path, cause }),
        }
        match Self::connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE) {
            // A stick that is write-protected can still be read.
            Err(error) if error.cause() == Some(Cause::ReadOnly) => {
                Self::connect(&path, OpenFlags::SQLITE_OPEN_READ_ONLY).map(Some)
            }
            opened => opened.map(Some),
        }
    }

    fn connect(path: &Path, flags: OpenFlags) -> Result<Self, RegisterError> {
        let mut connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        connection.busy_timeout(PATIENCE)?;
        // No write-ahead log: it needs shared memory, which a network drive does not have. What is freed is overwritten,
        // so that what was erased is gone, and nothing is put aside in a folder that the user did not choose.
        connection.pragma_update(None, "journal_mode", "DELETE")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "secure_delete", "ON")?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        connection.pragma_update(None, "foreign_keys", "ON")?;
        connection.pragma_update(None, "trusted_schema", "OFF")?;
        connection.pragma_update(None, "cache_size", -PAGES_KIB)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        migrations::migrate(&mut connection)?;
        Ok(Self { connection })
    }

    /// Does all of `work` or nothing of it, alone among processes.
    pub fn whole<T, E: From<RegisterError>>(&mut self, work: impl FnOnce(&Pen<'_>) -> Result<T, E>) -> Result<T, E> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(RegisterError::from)?;
        let result = work(&Pen::new(&transaction))?;
        transaction.commit().map_err(RegisterError::from)?;
        Ok(result)
    }

    /// Reads, all of it as of one moment. What `work` writes all the same is undone.
    pub fn read<T, E: From<RegisterError>>(&mut self, work: impl FnOnce(&Pen<'_>) -> Result<T, E>) -> Result<T, E> {
        let transaction = self.connection.transaction().map_err(RegisterError::from)?;
        work(&Pen::new(&transaction))
    }
}

/// Makes an empty file, private to its user, where there is none.
fn create_private(home: &Path, path: &Path) -> io::Result<()> {
    files::make_private_folder(home)?;
    let mut options = fs::OpenOptions::new();
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

/// Says whether there is a register; a place that cannot be looked at is told, and never taken for an empty one.
fn is_there(path: &Path) -> io::Result<bool> {
    match fs::metadata(path) {
        Ok(data) if data.is_file() => Ok(true),
        Ok(_) => Err(io::ErrorKind::IsADirectory.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => match path.parent().map(fs::metadata) {
            // Windows finds nothing in what is no folder.
            Some(Ok(home)) if !home.is_dir() => Err(io::ErrorKind::NotADirectory.into()),
            _ => Ok(false),
        },
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests;
