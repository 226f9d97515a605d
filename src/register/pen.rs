//! What may be read and written within one whole piece of work.

use super::RegisterError;
use rusqlite::{CachedStatement, Connection, Transaction};

/// What may be read and written within one whole piece of work.
pub struct Pen<'a> {
    connection: &'a Connection,
}

impl<'a> Pen<'a> {
    pub(super) fn new(transaction: &'a Transaction<'a>) -> Self {
        Self { connection: transaction }
    }

    /// Hands out a statement; the connection keeps it ready for the next time.
    pub(super) fn statement(&self, words: &'static str) -> Result<CachedStatement<'_>, RegisterError> {
        Ok(self.connection.prepare_cached(words)?)
    }

    /// Returns the row that was added last.
    pub(super) fn last_row(&self) -> i64 {
        self.connection.last_insert_rowid()
    }
}
