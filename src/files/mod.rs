//! Files appear whole or not at all: a temporary file in the same folder, sync, rename.
//! Never overwrites what it was not told to, and never leaves a half-written file.
#![allow(clippy::disallowed_methods, reason = "an edge: reads and writes files, and waits for them")]

mod leftovers;
mod spill;
mod unfinished;

pub use leftovers::abandon;
use leftovers::{making, sweep};
pub use spill::Spill;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;
use tempfile::{NamedTempFile, PersistError};
pub use unfinished::begin as sweep_unfinished;

/// The names of temporary files begin so: a scan knows them and passes over them.
pub const TEMPORARY_PREFIX: &str = ".compleet-";

/// Where mended documents leave their originals: named like a temporary file, and never one.
pub const ORIGINALS_FOLDER: &str = ".compleet-originelen";

/// How often a rename is tried where a virus scanner or an indexer holds the file for a moment, and how long between.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(50);

/// What happens to a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays; writing fails with `AlreadyExists`.
    Keep,
    /// It is replaced.
    Replace,
}

/// Writes a whole file, or nothing.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> io::Result<()> {
    write_with(path, existing, |file| file.write_all(bytes))
}

/// The same, readable to its owner alone.
pub fn write_private(path: &Path, bytes: &[u8], existing: Existing) -> io::Result<()> {
    write_with(path, existing, |file| {
        #[cfg(unix)]
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        file.write_all(bytes)
    })
}

/// Copies a file, readable to its owner alone.
pub fn copy_private(from: &Path, to: &Path, existing: Existing) -> io::Result<()> {
    let mut source = open(from)?;
    write_with(to, existing, |file| {
        #[cfg(unix)]
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        io::copy(&mut source, file).map(drop)
    })
}

/// Writes a whole file, or nothing: it appears when `fill` has done its work.
pub fn write_with<T, E: From<io::Error>>(
    path: &Path,
    existing: Existing,
    fill: impl FnOnce(&mut File) -> Result<T, E>,
) -> Result<T, E> {
    let path = real_path(path)?;
    if existing == Existing::Keep && path.symlink_metadata().is_ok() {
        return Err(io::Error::from(io::ErrorKind::AlreadyExists).into());
    }
    if path.exists() {
        ordinary(&path)?;
    }
    sweep(path.parent().unwrap_or(Path::new(".")));
    let mut file = temporary(&path)?;
    let noted = making(file.path());
    // Held, so that no other run takes it for a leftover. Some network drives know no locks.
    let _ = file.as_file().try_lock();
    let filled = fill(file.as_file_mut())?;
    file.as_file().sync_all()?;
    persist(file, &path, existing)?;
    drop(noted);
    Ok(filled)
}

/// A folder that is being made, under a name that nobody looks at.
pub struct NewFolder<'a> {
    path: &'a Path,
}

impl NewFolder<'_> {
    /// Returns where it lies while it is being made.
    pub fn path(&self) -> &Path {
        self.path
    }

    /// Writes one file in it, folders on the way included. Its name has parts separated by `/`, and must not be there.
    pub fn write<E: From<io::Error>>(
        &self,
        name: &str,
        fill: impl FnOnce(&mut BufWriter<File>) -> Result<(), E>,
    ) -> Result<(), E> {
        let path = self.path.join(name);
        if let Some(parent) = path.parent() {
            make_private_folder(parent)?;
        }
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = BufWriter::new(options.open(&path)?);
        fill(&mut file)?;
        let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
        Ok(file.sync_all()?)
    }
}

/// Makes a whole folder, or nothing: it appears when `fill` has done its work. There must be nothing of its name.
pub fn folder_with<T, E: From<io::Error>>(
    path: &Path,
    fill: impl FnOnce(&NewFolder<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let path = real_path(path)?;
    if path.symlink_metadata().is_ok() {
        return Err(io::Error::from(io::ErrorKind::AlreadyExists).into());
    }
    let parent = path.parent().unwrap_or(Path::new("."));
    sweep(parent);
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    let name = format!("{TEMPORARY_PREFIX}{}", unique_id());
    // Noted before it is there: a run may be killed at any moment.
    let listed = unfinished::note(&parent.join(&name));
    let making = builder.prefix(&name).rand_bytes(0).tempdir_in(parent)?;
    let noted = self::making(making.path());
    let held = leftovers::hold(making.path())?;
    let filled = fill(&NewFolder { path: making.path() })?;
    rename(making.path(), &path)?;
    // It lies under its own name now: nothing is left to be cleared away.
    let _ = making.keep();
    drop((held, noted, listed));
    Ok(filled)
}

fn rename(from: &Path, to: &Path) -> io::Result<()> {
    for _ in 1..TRIES {
        match fs::rename(from, to) {
            Err(error) if is_held(&error) => thread::sleep(PAUSE),
            outcome => return outcome,
        }
    }
    fs::rename(from, to)
}

/// Follows a link to the file that it stands for, so that the link stays a link. The folder is spelled in full: Windows
/// takes long paths only so.
fn real_path(path: &Path) -> io::Result<PathBuf> {
    if path.symlink_metadata().is_ok_and(|data| data.is_symlink()) {
        return path.canonicalize();
    }
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match folder.canonicalize() {
        Ok(folder) => Ok(folder.join(name)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(error),
        // Some network drives cannot spell their own names; the one that was typed will do.
        Err(_) => Ok(path.to_path_buf()),
    }
}

fn temporary(path: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY_PREFIX);
    if let Some(permissions) = permissions(path) {
        builder.permissions(permissions);
    }
    builder.tempfile_in(path.parent().unwrap_or(Path::new(".")))
}

/// A file that is replaced keeps its permissions; a new one is its owner's alone, since nearly all hold data of a child.
#[cfg(unix)]
fn permissions(path: &Path) -> Option<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    let existing = fs::metadata(path).ok().map(|data| data.permissions().mode() & 0o777);
    Some(fs::Permissions::from_mode(existing.unwrap_or(0o600)))
}

#[cfg(not(unix))]
fn permissions(_: &Path) -> Option<fs::Permissions> {
    None
}

fn persist(mut file: NamedTempFile, path: &Path, existing: Existing) -> io::Result<()> {
    for _ in 1..TRIES {
        let outcome = match existing {
            Existing::Keep => file.persist_noclobber(path),
            Existing::Replace => file.persist(path),
        };
        match outcome {
            Ok(_) => return Ok(()),
            Err(PersistError { error, file: back }) if is_held(&error) => {
                file = back;
                thread::sleep(PAUSE);
            }
            Err(PersistError { error, .. }) => return Err(error),
        }
    }
    match existing {
        Existing::Keep => file.persist_noclobber(path).map(|_| ()).map_err(io::Error::from),
        Existing::Replace => file.persist(path).map(|_| ()).map_err(io::Error::from),
    }
}

/// A file that is open for reading, at any place in it.
pub type Source = BufReader<File>;

/// Opens a file for reading.
pub fn open(path: &Path) -> io::Result<Source> {
    ordinary(path)?;
    File::open(path).map(BufReader::new)
}

/// Refuses what is no ordinary file: a pipe would never end, or never begin, and a device is not to be replaced.
fn ordinary(path: &Path) -> io::Result<()> {
    match fs::metadata(path)? {
        found if found.is_file() => Ok(()),
        found if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        _ => Err(io::ErrorKind::InvalidInput.into()),
    }
}

/// Names a place for what belongs to `path`: in that folder, at that path where it is no folder, or, where there is no
/// path, beside `folder`.
pub fn place_for(path: Option<&Path>, folder: &Path, name: &str) -> PathBuf {
    match path {
        Some(path) if path.is_dir() => path.join(name),
        Some(path) => path.to_path_buf(),
        None => {
            let beside = folder.canonicalize().ok().and_then(|folder| folder.parent().map(Path::to_path_buf));
            beside.unwrap_or_else(|| folder.to_path_buf()).join(name)
        }
    }
}

/// Says whether another program holds the file (Windows: a sharing or lock violation).
pub fn is_held(error: &io::Error) -> bool {
    const SHARING_VIOLATION: i32 = 32;
    const LOCK_VIOLATION: i32 = 33;
    cfg!(windows) && matches!(error.raw_os_error(), Some(SHARING_VIOLATION | LOCK_VIOLATION))
}

/// Whether an error means that a file lies in a cloud, and could not be fetched from there (Windows' codes of its cloud
/// files and of files that are offline).
pub fn is_elsewhere(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(362..=398 | 404 | 426 | 4350..=4352))
}

/// Reads a file that should not be larger than `limit` bytes; `FileTooLarge` where it is.
pub fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    ordinary(path)?;
    let file = fs::File::open(path)?;
    let mut bytes = Vec::new();
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Reads at most the first `limit` bytes of a file.
pub fn read_start(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    ordinary(path)?;
    fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Returns the file itself, or the files that lie directly in a folder, in the order of their names, and how many folders
/// lie beside them. What is hidden, and what is still being written, is passed over.
pub fn files_at(path: &Path) -> io::Result<(Vec<PathBuf>, usize)> {
    if !fs::metadata(path)?.is_dir() {
        return Ok((vec![path.to_path_buf()], 0));
    }
    let (mut found, mut folders) = (Vec::new(), 0);
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(['.', '~']) {
            continue;
        }
        // A link counts as what it stands for; whoever opens one that stands for nothing says so.
        match fs::metadata(entry.path()) {
            Ok(data) if data.is_dir() => folders += 1,
            Ok(data) if !data.is_file() => {}
            _ => found.push(entry.path()),
        }
    }
    found.sort();
    Ok((found, folders))
}

/// Returns the size of what lies here, links followed; none where nothing does.
pub fn size(path: &Path) -> Option<u64> {
    fs::metadata(path).ok().map(|data| data.len())
}

/// Says whether a folder lies here, links followed.
pub fn is_folder(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|data| data.is_dir())
}

/// Spells a path so that it means the same whatever folder the program is in; of a folder that is not there, as it was.
pub fn whole_path(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}

/// Removes a file; one that is not there is fine.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Removes a folder that compleet made, with what lies in it.
pub fn remove_folder(path: &Path) -> io::Result<()> {
    fs::remove_dir_all(path)
}

/// Removes a folder where nothing lies in it.
pub fn remove_empty_folder(path: &Path) {
    let _ = fs::remove_dir(path);
}

/// The names of the folders that lie directly in a folder, in their order; none where it is not there.
pub fn folders_in(path: &Path) -> Vec<String> {
    let entries = fs::read_dir(path).into_iter().flatten().filter_map(Result::ok);
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let mut names: Vec<String> = folders.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

/// Makes a folder and those above it; one that is there already is fine.
pub fn make_folder(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

/// The same, and keeps other users out of what is new. On Windows the user's own data folder is private by inheritance.
pub fn make_private_folder(path: &Path) -> io::Result<()> {
    if path.metadata().is_ok_and(|data| !data.is_dir()) {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Makes an id that nothing else has.
pub fn unique_id() -> String {
    let id = match std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH) {
        Ok(_) => uuid::Uuid::now_v7(),
        // An id holds no time before 1970; chance makes it unlike all others.
        Err(_) => uuid::Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, 0, 0)),
    };
    id.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_only_what_it_was_told_to() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        write(&path, b"one", Existing::Keep).unwrap();
        assert_eq!(write(&path, b"two", Existing::Keep).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        write(&path, b"three", Existing::Replace).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"three");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn refuses_to_read_more_than_the_limit() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        write(&path, b"12345", Existing::Keep).unwrap();
        assert_eq!(read(&path, 5).unwrap(), b"12345");
        assert_eq!(read(&path, 4).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
    }

    #[test]
    fn what_fails_half_way_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let fail = |_: &mut File| Err::<(), _>(io::Error::from(io::ErrorKind::StorageFull));
        assert!(write_with(&folder.path().join("a.txt"), Existing::Keep, fail).is_err());
        let outcome = folder_with(&folder.path().join("map"), |path| {
            path.write("map/a.txt", |file| file.write_all(b"half"))?;
            Err::<(), _>(io::Error::from(io::ErrorKind::StorageFull))
        });
        assert!(outcome.is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_folder_appears_whole_and_replaces_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("map");
        let fill = |folder: &NewFolder<'_>| folder.write("a.txt", |file| file.write_all(b"whole"));
        folder_with(&path, fill).unwrap();
        assert_eq!(fs::read(path.join("a.txt")).unwrap(), b"whole");
        assert_eq!(folder_with(&path, fill).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn t09_what_is_written_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let mode = |name: &str| fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o777;
        write(&folder.path().join("verslag.html"), b"a child", Existing::Keep).unwrap();
        let fill = |folder: &NewFolder<'_>| folder.write("bijlagen/a.pdf", |file| file.write_all(b"a child"));
        folder_with(&folder.path().join("map"), fill).unwrap();
        assert_eq!([mode("verslag.html"), mode("map/bijlagen/a.pdf")], [0o600, 0o600]);
        assert_eq!([mode("map"), mode("map/bijlagen")], [0o700, 0o700]);
    }

    #[cfg(unix)]
    #[test]
    fn keeps_permissions_and_links() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("real.txt");
        write(&path, b"one", Existing::Keep).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let link = folder.path().join("link.txt");
        std::os::unix::fs::symlink("real.txt", &link).unwrap();
        write(&link, b"two", Existing::Replace).unwrap();
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    }
}
