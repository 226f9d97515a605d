//! The engine that holds the register: one SQLite file. All SQL of the register stands here, behind functions that speak of
//! its rows, so that another engine can hold it without a change elsewhere.
//! Never knows what an event or a dossier means, and decides nothing.

mod dossiers;
mod events;
mod migrations;
mod summaries;

pub(super) use dossiers::DossierRow;

use super::{Cause, DossierKey, EngineError, RegisterError};
use rusqlite::{CachedStatement, Connection, ErrorCode, OpenFlags, OptionalExtension, TransactionBehavior, params};
use std::path::Path;
use std::time::Duration;

/// How long to wait for another process that writes.
const PATIENCE: Duration = Duration::from_secs(60);
/// Pages that are kept at hand, in KiB.
const PAGES_KIB: i64 = 32 << 10;
/// Statements that are kept ready: more than there are.
const STATEMENTS: usize = 64;

/// The file, opened.
#[derive(Debug)]
pub(super) struct Store {
    connection: Connection,
}

/// What the file may be opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// To read and to write.
    Write,
    /// Only to read.
    Read,
}

/// The rows of the register within one transaction.
pub(super) struct Rows<'a> {
    connection: &'a Connection,
}

/// What the engine itself finds wrong with its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Flaw {
    /// Its structure, in the engine's words.
    Structure(String),
    /// A row of this table refers to one that is not there.
    Orphan(String),
}

/// A table of bodies: what is kept as text that this program wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bodies {
    /// Events.
    Events,
    /// Bundles.
    Bundles,
}

impl Store {
    /// Opens a file that is there, and brings it to the newest layout.
    pub(super) fn open(path: &Path, access: Access) -> Result<Self, RegisterError> {
        let flags = match access {
            Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
            Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        };
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
    pub(super) fn whole<T, E: From<RegisterError>>(
        &mut self,
        work: impl FnOnce(Rows<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(RegisterError::from)?;
        let result = work(Rows { connection: &transaction })?;
        transaction.commit().map_err(RegisterError::from)?;
        Ok(result)
    }

    /// Reads, all of it as of one moment. What `work` writes all the same is undone.
    pub(super) fn read<T, E: From<RegisterError>>(
        &mut self,
        work: impl FnOnce(Rows<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.connection.transaction().map_err(RegisterError::from)?;
        work(Rows { connection: &transaction })
    }

    /// Looks at every page and every reference.
    pub(super) fn flaws(&self) -> Result<Vec<Flaw>, RegisterError> {
        let mut flaws = Vec::new();
        let mut statement = self.connection.prepare("PRAGMA integrity_check")?;
        for line in statement.query_map([], |row| row.get::<_, String>(0))? {
            let line = line?;
            if line != "ok" {
                flaws.push(Flaw::Structure(line));
            }
        }
        let mut statement = self.connection.prepare("PRAGMA foreign_key_check")?;
        for table in statement.query_map([], |row| row.get::<_, String>(0))? {
            flaws.push(Flaw::Orphan(table?));
        }
        Ok(flaws)
    }

    /// Shows every body of a table with its dossier's key; one that is not even text is shown as an empty one.
    pub(super) fn each_body(&self, bodies: Bodies, mut look: impl FnMut(i64, &str)) -> Result<(), RegisterError> {
        let mut statement = self.connection.prepare(match bodies {
            Bodies::Events => "SELECT dossier, body FROM event",
            Bodies::Bundles => "SELECT dossier, body FROM bundle",
        })?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            look(row.get(0)?, row.get_ref(1)?.as_str().unwrap_or_default());
        }
        Ok(())
    }

    /// Writes the file anew, so that nothing erased is left between what stayed.
    pub(super) fn sweep(&mut self) -> Result<(), RegisterError> {
        Ok(self.connection.execute_batch("VACUUM")?)
    }

    /// Writes all of it to another file, which must not be there.
    pub(super) fn copy_to(&self, path: &Path) -> Result<(), RegisterError> {
        let name = path.to_str().ok_or_else(|| RegisterError::content("the name of a copy"))?;
        self.connection.execute("VACUUM INTO ?1", [name])?;
        Ok(())
    }

    /// Changes the file by hand, for tests of what must not happen.
    #[cfg(test)]
    pub(super) fn spoil(&self, sql: &str) {
        self.connection.execute_batch(sql).unwrap();
    }
}

impl<'a> Rows<'a> {
    /// Hands out a statement; the connection keeps it ready for the next time.
    fn statement(&self, words: &'static str) -> Result<CachedStatement<'a>, RegisterError> {
        Ok(self.connection.prepare_cached(words)?)
    }

    /// Adds a bundle; one of the same id stays as it is.
    pub(super) fn add_bundle(&self, key: DossierKey, id: &str, body: &str) -> Result<(), RegisterError> {
        self.statement("INSERT OR IGNORE INTO bundle (dossier, id, body) VALUES (?1, ?2, ?3)")?
            .execute(params![key.0, id, body])?;
        Ok(())
    }

    /// The bundles of a dossier, each by its id; none where its body is no text.
    pub(super) fn bundles(&self, key: DossierKey) -> Result<Vec<(String, Option<String>)>, RegisterError> {
        let mut statement = self.statement("SELECT id, body FROM bundle WHERE dossier = ?1")?;
        let mut rows = statement.query([key.0])?;
        let mut bundles = Vec::new();
        while let Some(row) = rows.next()? {
            bundles.push((row.get(0)?, row.get_ref(1)?.as_str().ok().map(str::to_owned)));
        }
        Ok(bundles)
    }

    /// The key under which what was erased is marked.
    pub(super) fn erasure_key(&self) -> Result<Vec<u8>, RegisterError> {
        let mut statement = self.statement("SELECT value FROM meta WHERE key = 'erasure-key'")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// Keeps a mark of something erased.
    pub(super) fn add_mark(&self, mark: &[u8]) -> Result<(), RegisterError> {
        self.statement("INSERT OR IGNORE INTO erased (mark) VALUES (?1)")?.execute([mark])?;
        Ok(())
    }

    /// Forgets a mark.
    pub(super) fn remove_mark(&self, mark: &[u8]) -> Result<(), RegisterError> {
        self.statement("DELETE FROM erased WHERE mark = ?1")?.execute([mark])?;
        Ok(())
    }

    /// Says whether there is this mark.
    pub(super) fn has_mark(&self, mark: &[u8]) -> Result<bool, RegisterError> {
        let mut statement = self.statement("SELECT 1 FROM erased WHERE mark = ?1")?;
        Ok(statement.query_row([mark], |_| Ok(())).optional()?.is_some())
    }

    /// Says whether there is any mark.
    pub(super) fn has_marks(&self) -> Result<bool, RegisterError> {
        Ok(self.statement("SELECT EXISTS (SELECT 1 FROM erased)")?.query_row([], |row| row.get(0))?)
    }

    /// The row that was added last.
    fn last_row(&self) -> i64 {
        self.connection.last_insert_rowid()
    }
}

impl From<rusqlite::Error> for RegisterError {
    fn from(error: rusqlite::Error) -> Self {
        let cause = match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Cause::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Cause::Damaged,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Cause::ReadOnly,
            Some(ErrorCode::DiskFull) => Cause::Full,
            Some(ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed) => Cause::Disk,
            _ => Cause::Other,
        };
        Self::Engine(EngineError { cause, detail: error.to_string() })
    }
}
