//! What may be read and written within one whole piece of work. Statements are made ready once for each.

use super::RegisterError;
use rusqlite::{Connection, Statement, Transaction};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

/// What may be read and written within one whole piece of work.
pub struct Pen<'a> {
    connection: &'a Connection,
    ready: RefCell<BTreeMap<&'static str, Statement<'a>>>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(transaction: &'a Transaction<'a>) -> Self {
        Self { connection: transaction, ready: RefCell::default() }
    }

    /// Hands out a statement; it is kept ready for the next time.
    pub(super) fn statement(&self, words: &'static str) -> Result<Ready<'_, 'a>, RegisterError> {
        let kept = self.ready.borrow_mut().remove(words);
        let statement = kept.map_or_else(|| self.connection.prepare(words), Ok)?;
        Ok(Ready { pen: self, words, statement: Some(statement) })
    }

    /// Returns the row that was added last.
    pub(super) fn last_row(&self) -> i64 {
        self.connection.last_insert_rowid()
    }
}

/// A statement on loan.
pub(super) struct Ready<'p, 'a> {
    pen: &'p Pen<'a>,
    words: &'static str,
    statement: Option<Statement<'a>>,
}

impl<'a> Deref for Ready<'_, 'a> {
    type Target = Statement<'a>;

    fn deref(&self) -> &Statement<'a> {
        match &self.statement {
            Some(statement) => statement,
            None => unreachable!("it is only given back when it is dropped"),
        }
    }
}

impl<'a> DerefMut for Ready<'_, 'a> {
    fn deref_mut(&mut self) -> &mut Statement<'a> {
        match &mut self.statement {
            Some(statement) => statement,
            None => unreachable!("it is only given back when it is dropped"),
        }
    }
}

impl Drop for Ready<'_, '_> {
    fn drop(&mut self) {
        if let Some(statement) = self.statement.take() {
            self.pen.ready.borrow_mut().insert(self.words, statement);
        }
    }
}
