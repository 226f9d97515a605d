//! The cache's file: SQLite, private to its user, small, and thrown away at the first sign of trouble.
//! Never waits long for another process, and never says that something went wrong: who misses an entry reads the document.

use super::secret::Key;
use crate::files;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, TransactionBehavior, params};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Says of a SQLite file that it is this cache.
const APPLICATION: i32 = 0x636d_706c;
/// The form of the table.
const FORM: i32 = 5;
/// How long to wait for another process that writes.
const PATIENCE: Duration = Duration::from_millis(1500);
/// Entries that are written together.
const TOGETHER: usize = 512;
/// Entries that are kept at most; past it, those that were not used for longest go, down to three quarters.
const MOST: usize = 40_000;

/// Days after which an entry that nobody asked for goes.
const DAYS: i32 = 90;

/// The file, opened.
#[derive(Debug)]
pub(super) struct Store {
    path: PathBuf,
    /// None where it broke down and could not be made anew.
    connection: Option<Connection>,
    today: i32,
    most: usize,
    /// What is to be written.
    new: Vec<(Key, Vec<u8>)>,
    /// What was used, and not today before.
    used: BTreeSet<Key>,
    /// A transaction is open, for reading: finding one entry after another in it takes half the time.
    reads: bool,
}

impl Store {
    /// Opens the cache in a folder, and makes both where they are not there; none where the disk refuses.
    pub(super) fn open(folder: &Path, name: &str, today: i32) -> Option<Self> {
        files::make_private_folder(folder).ok()?;
        let path = folder.join(name);
        let connection = open_or_replace(&path)?;
        // Where another process writes, the next run does it.
        let _ = connection.execute("DELETE FROM reading WHERE day < ?1", [today - DAYS]);
        let (new, used) = (Vec::new(), BTreeSet::new());
        Some(Self { path, connection: Some(connection), today, most: MOST, new, used, reads: false })
    }

    /// Keeps no more than this many.
    #[cfg(test)]
    pub(super) fn with_most(mut self, most: usize) -> Self {
        self.most = most;
        self
    }

    /// Returns the value of a key.
    pub(super) fn get(&mut self, key: &Key) -> Option<Vec<u8>> {
        let opens = !std::mem::replace(&mut self.reads, true);
        let found = self.attempt(|connection| {
            if opens {
                connection.prepare_cached("BEGIN")?.execute([])?;
            }
            let mut query = connection.prepare_cached("SELECT day, value FROM reading WHERE key = ?1")?;
            query.query_row([key], |row| Ok((row.get::<_, i32>(0)?, row.get::<_, Vec<u8>>(1)?))).optional()
        });
        let Some((day, value)) = found.flatten() else {
            // Now a document is read, which takes its time; whoever wants to write must not wait for that.
            self.rest();
            return None;
        };
        if day != self.today {
            self.used.insert(*key);
        }
        Some(value)
    }

    /// Lets others write.
    fn rest(&mut self) {
        if std::mem::take(&mut self.reads) {
            self.attempt(
                |connection| if connection.is_autocommit() { Ok(()) } else { connection.execute_batch("COMMIT") },
            );
        }
    }

    /// Keeps a value, now or a little later.
    pub(super) fn put(&mut self, key: Key, value: Vec<u8>) {
        self.new.push((key, value));
        if self.new.len() >= TOGETHER {
            self.write();
        }
    }

    /// Writes what waits, in one piece.
    pub(super) fn write(&mut self) {
        self.rest();
        if self.new.is_empty() && self.used.is_empty() {
            return;
        }
        let (new, used) = (std::mem::take(&mut self.new), std::mem::take(&mut self.used));
        let (today, most) = (self.today, self.most);
        self.attempt(|connection| {
            let whole = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            {
                let mut insert =
                    whole.prepare("INSERT OR REPLACE INTO reading (key, day, value) VALUES (?1, ?2, ?3)")?;
                for (key, value) in &new {
                    insert.execute(params![key, today, value])?;
                }
                let mut touch = whole.prepare("UPDATE reading SET day = ?2 WHERE key = ?1")?;
                for key in &used {
                    touch.execute(params![key, today])?;
                }
            }
            if !new.is_empty() {
                let count: i64 = whole.query_row("SELECT count(*) FROM reading", [], |row| row.get(0))?;
                let limit = i64::try_from(most).unwrap_or(i64::MAX);
                if count > limit {
                    let oldest = "DELETE FROM reading WHERE key IN (SELECT key FROM reading ORDER BY day LIMIT ?1)";
                    whole.execute(oldest, [count - limit / 4 * 3])?;
                }
            }
            whole.commit()
        });
    }

    /// Does something with the file. Where that shows that it is damaged, it is made anew, empty.
    fn attempt<T>(&mut self, work: impl FnOnce(&mut Connection) -> rusqlite::Result<T>) -> Option<T> {
        let outcome = work(self.connection.as_mut()?);
        if outcome.as_ref().is_err_and(is_damage) {
            self.connection = None;
            self.reads = false;
            self.connection = replace(&self.path);
        }
        outcome.ok()
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.write();
    }
}

fn is_damage(error: &rusqlite::Error) -> bool {
    let damaged = [ErrorCode::NotADatabase, ErrorCode::DatabaseCorrupt, ErrorCode::TypeMismatch];
    match error {
        rusqlite::Error::SqliteFailure(failure, _) => {
            damaged.contains(&failure.code) || failure.code == ErrorCode::Unknown
        }
        rusqlite::Error::InvalidColumnType(..) | rusqlite::Error::QueryReturnedNoRows => true,
        _ => false,
    }
}

fn open_or_replace(path: &Path) -> Option<Connection> {
    match connect(path) {
        Ok(Some(connection)) => Some(connection),
        // Another program's file, an older form, or rubbish.
        Ok(None) => replace(path),
        Err(error) if is_damage(&error) => replace(path),
        Err(_) => None,
    }
}

fn replace(path: &Path) -> Option<Connection> {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    for old in [path, Path::new(&journal)] {
        match fs::remove_file(old) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return None,
            _ => {}
        }
    }
    connect(path).ok().flatten()
}

/// Opens the file, and makes its table where there is nothing yet; none where it is something else.
fn connect(path: &Path) -> rusqlite::Result<Option<Connection>> {
    if create_private(path).is_err() {
        return Err(rusqlite::Error::InvalidPath(path.to_path_buf()));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    // What a power cut takes is read again: nothing here is worth waiting for the disk.
    connection.pragma_update(None, "synchronous", "OFF")?;
    connection.pragma_update(None, "secure_delete", "ON")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -4096)?;
    if is_ours(&connection)? {
        return Ok(Some(connection));
    }
    let whole = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let things: i64 = whole.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    // Another process may have made it meanwhile.
    if things > 0 && !is_ours(&whole)? {
        return Ok(None);
    }
    if things == 0 {
        whole.execute_batch(
            "CREATE TABLE reading (key BLOB PRIMARY KEY, day INTEGER NOT NULL, value BLOB NOT NULL);
             CREATE INDEX reading_day ON reading (day);",
        )?;
        whole.pragma_update(None, "application_id", APPLICATION)?;
        whole.pragma_update(None, "user_version", FORM)?;
    }
    whole.commit()?;
    Ok(Some(connection))
}

fn is_ours(connection: &Connection) -> rusqlite::Result<bool> {
    let number = |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0));
    Ok(number("application_id")? == APPLICATION && number("user_version")? == FORM)
}

#[cfg(unix)]
fn create_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(path).map(drop)
}

/// On Windows a user's own data folder is private by inheritance, and files made in it inherit that.
#[cfg(not(unix))]
fn create_private(path: &Path) -> io::Result<()> {
    fs::OpenOptions::new().read(true).append(true).create(true).open(path).map(drop)
}
