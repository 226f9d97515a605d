//! The layouts that the register's file has had; opening it brings it to the newest.
//! Never opens a layout that is newer than it knows.

use crate::register::RegisterError;
use rusqlite::{Connection, TransactionBehavior};

/// Marks the file as a register of compleet ("comp"), so that another program's database is never taken for one.
const APPLICATION: i64 = 0x636f_6d70;

/// One step for each layout; a step is never changed once it was released, only followed by another.
///
/// The second step keeps which files were taken in whole, and where their events lie: a file whose events are all still
/// there need not be verified again. Nothing of a file is kept but its digest.
///
/// Events lie in the order in which they arrived, so that a file of a thousand is written in one place; the index finds
/// those of one dossier, and knows an event that is here already. Events under one id that say different things are
/// variants, kept beside each other: nothing is lost.
const STEPS: &[&str] = &[
    "
    CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    INSERT INTO meta VALUES ('erasure-key', randomblob(32));
    CREATE TABLE dossier (
        key INTEGER PRIMARY KEY,
        id TEXT UNIQUE COLLATE NOCASE,
        request_type TEXT,
        label TEXT,
        fields TEXT NOT NULL DEFAULT '{}',
        known INTEGER NOT NULL
    );
    CREATE TABLE number (
        number INTEGER PRIMARY KEY,
        dossier INTEGER NOT NULL UNIQUE REFERENCES dossier (key) ON DELETE CASCADE
    );
    CREATE TABLE event (
        arrival INTEGER PRIMARY KEY,
        dossier INTEGER NOT NULL REFERENCES dossier (key) ON DELETE CASCADE,
        variant BLOB NOT NULL,
        body TEXT NOT NULL
    );
    CREATE UNIQUE INDEX event_dossier ON event (dossier, variant);
    CREATE TABLE bundle (
        dossier INTEGER NOT NULL REFERENCES dossier (key) ON DELETE CASCADE,
        id TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (dossier, id)
    ) WITHOUT ROWID;
    CREATE TABLE summary (
        dossier INTEGER PRIMARY KEY REFERENCES dossier (key) ON DELETE CASCADE,
        ruleset BLOB NOT NULL,
        status TEXT,
        since INTEGER,
        phase TEXT,
        local INTEGER NOT NULL,
        number INTEGER,
        ended INTEGER NOT NULL,
        waiting INTEGER NOT NULL,
        last INTEGER,
        unread INTEGER NOT NULL,
        expires TEXT,
        open TEXT NOT NULL
    );
    CREATE TABLE erased (mark BLOB PRIMARY KEY) WITHOUT ROWID;
",
    "
    DELETE FROM summary;
    ALTER TABLE summary ADD COLUMN unsent INTEGER;
    ALTER TABLE summary ADD COLUMN sender TEXT;
    ALTER TABLE summary ADD COLUMN received INTEGER;
    CREATE TABLE taken_file (
        key INTEGER PRIMARY KEY,
        sha256 BLOB NOT NULL UNIQUE,
        mark BLOB NOT NULL,
        events INTEGER NOT NULL
    );
    CREATE TABLE taken_event (
        file INTEGER NOT NULL REFERENCES taken_file (key) ON DELETE CASCADE,
        event INTEGER NOT NULL REFERENCES event (arrival) ON DELETE CASCADE,
        PRIMARY KEY (file, event)
    ) WITHOUT ROWID;
    CREATE INDEX taken_event_event ON taken_event (event);
",
];

/// Brings the file to the newest layout.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), RegisterError> {
    let known = STEPS.len() as i64;
    if layout(connection)? == known && application(connection)? == APPLICATION {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Asked again: another process may have done it while this one waited.
    let found = layout(&transaction)?;
    if found > known {
        return Err(RegisterError::Newer { found, known });
    }
    if !is_ours(&transaction, found)? {
        return Err(RegisterError::Foreign);
    }
    for step in STEPS.iter().skip(usize::try_from(found).unwrap_or_default()) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", known)?;
    transaction.commit()?;
    Ok(())
}

/// A file with nothing in it becomes a register; what another program made stays its own.
fn is_ours(connection: &Connection, layout: i64) -> Result<bool, RegisterError> {
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(if layout == 0 { tables == 0 } else { application(connection)? == APPLICATION })
}

fn application(connection: &Connection) -> Result<i64, RegisterError> {
    Ok(connection.pragma_query_value(None, "application_id", |row| row.get(0))?)
}

fn layout(connection: &Connection) -> Result<i64, RegisterError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}
