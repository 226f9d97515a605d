//! The own key: made once, opened with its passphrase.

use super::{Home, KeysError, key_error};
use crate::files;
use crate::seal::{self, Identity, Opener, SealError, Sealed, Sealing};
use crate::signature::{Certificate, SigningKey};
use age::secrecy::{ExposeSecret, SecretString};
use chrono::{DateTime, Utc};
use std::fs;
use std::io::{self, Cursor, Read, Write};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

pub(super) const FOLDER: &str = "key";
const KEY: &str = "key.pem";
const CERTIFICATE: &str = "certificate.pem";
pub(super) const IDENTITY: &str = "identity.age";

/// None of these files is larger.
const LIMIT: u64 = 64 << 10;

/// A key that was made.
#[derive(Debug, Clone)]
pub struct Created {
    /// Its certificate: what others are given.
    pub certificate: Certificate,
    /// Where that lies.
    pub path: PathBuf,
    /// Where the key went that was there before, if one was.
    pub previous: Option<PathBuf>,
    /// The disk keeps other users of this machine out.
    pub private: bool,
}

impl Home {
    /// Returns the own certificate; none where there is no key yet.
    pub fn certificate(&self) -> Result<Option<Certificate>, KeysError> {
        match self.read(CERTIFICATE) {
            Ok(pem) => Certificate::from_pem(&pem).map(Some).map_err(KeysError::Certificate),
            Err(KeysError::NoKey) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Returns the certificates of the keys that were replaced, the last one first. One that cannot be read is left out.
    pub fn certificates_before(&self) -> Vec<Certificate> {
        let read = |folder: &PathBuf| {
            let bytes = files::read(&folder.join(CERTIFICATE), LIMIT).ok()?;
            Certificate::from_pem(std::str::from_utf8(&bytes).ok()?).ok()
        };
        self.folders_before().iter().filter_map(read).collect()
    }

    /// The folders of the keys that were replaced, the last one first: their names hold the time.
    pub(super) fn folders_before(&self) -> Vec<PathBuf> {
        let mut names = files::folders_in(&self.folder);
        names.retain(|name| name.strip_prefix(FOLDER).is_some_and(|rest| rest.starts_with('-')));
        names.into_iter().rev().map(|name| self.folder.join(name)).collect()
    }

    /// Returns where the own certificate lies.
    pub fn certificate_path(&self) -> PathBuf {
        self.own(CERTIFICATE)
    }

    /// Opens the signing key.
    pub fn signing_key(&self, passphrase: &SecretString) -> Result<SigningKey, KeysError> {
        open_key(&self.folder.join(FOLDER), passphrase)
    }

    /// Opens the identities of keys that were replaced, as far as this passphrase opens them.
    pub fn identities_before(&self, passphrase: &SecretString) -> Vec<Identity> {
        let opened = self
            .folders_before()
            .into_iter()
            .filter_map(|folder| open_identity(folder.join(IDENTITY), passphrase).ok());
        opened.collect()
    }

    /// Opens the identity to which others seal.
    pub fn identity(&self, passphrase: &SecretString) -> Result<Identity, KeysError> {
        open_identity(self.own(IDENTITY), passphrase)
    }
    /// Makes a key. One that is there already is kept beside it when `replace` says so: it still opens what was sealed
    /// to it.
    pub fn create(
        &self,
        organisation: &str,
        passphrase: &SecretString,
        now: DateTime<Utc>,
        replace: bool,
    ) -> Result<Created, KeysError> {
        let target = self.folder.join(FOLDER);
        let there = target.symlink_metadata().is_ok();
        if there && !replace {
            return Err(KeysError::Exists);
        }
        let identity = Identity::generate();
        let key = SigningKey::generate(organisation, &identity.recipient().to_string(), now)
            .map_err(|error| key_error(error, self.own(KEY)))?;
        let failed = |error| KeysError::Io(target.clone(), error);
        files::make_private_folder(&self.folder).map_err(failed)?;
        let previous = there.then(|| self.folder.join(format!("{FOLDER}-{}", now.format("%Y%m%dT%H%M%SZ"))));
        if let Some(previous) = &previous {
            fs::rename(&target, previous).map_err(failed)?;
        }
        let made = files::folder_with(&target, |making| {
            let private = make_private(making.path())?;
            write_files(making.path(), &key, &identity, passphrase).map(|()| private)
        });
        let private = made.map_err(|error| {
            if let Some(previous) = &previous {
                // What was there goes on to be the key.
                let _ = fs::rename(previous, &target);
            }
            failed(error)
        })?;
        Ok(Created { certificate: key.certificate().clone(), path: self.own(CERTIFICATE), previous, private })
    }

    fn own(&self, name: &str) -> PathBuf {
        self.folder.join(FOLDER).join(name)
    }

    fn read(&self, name: &str) -> Result<Zeroizing<String>, KeysError> {
        let bytes = self.read_bytes(name)?;
        String::from_utf8(bytes).map(Zeroizing::new).map_err(|_| KeysError::Damaged(self.own(name)))
    }

    fn read_bytes(&self, name: &str) -> Result<Vec<u8>, KeysError> {
        read_file(self.own(name))
    }
}

/// Opens the signing key in a folder.
pub(super) fn open_key(folder: &Path, passphrase: &SecretString) -> Result<SigningKey, KeysError> {
    let text = |name: &str| {
        let path = folder.join(name);
        String::from_utf8(read_file(path.clone())?).map(Zeroizing::new).map_err(|_| KeysError::Damaged(path))
    };
    let certificate = Certificate::from_pem(&text(CERTIFICATE)?).map_err(KeysError::Certificate)?;
    let key = SigningKey::from_encrypted_pem(&text(KEY)?, passphrase, certificate);
    key.map_err(|error| key_error(error, folder.join(KEY)))
}

fn read_file(path: PathBuf) -> Result<Vec<u8>, KeysError> {
    files::read(&path, LIMIT).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => KeysError::NoKey,
        _ => KeysError::Io(path, error),
    })
}

pub(super) fn open_identity(path: PathBuf, passphrase: &SecretString) -> Result<Identity, KeysError> {
    let bytes = read_file(path.clone())?;
    let damaged = |_| KeysError::Damaged(path.clone());
    let opener = Opener::Passphrase(passphrase.clone());
    let opened = seal::open(Cursor::new(bytes), &opener).map_err(|error| match error {
        SealError::Refused => KeysError::WrongPassphrase,
        _ => KeysError::Damaged(path.clone()),
    })?;
    let mut secret = Zeroizing::new(String::new());
    opened.take(LIMIT).read_to_string(&mut secret).map_err(damaged)?;
    secret.parse().map_err(|_| KeysError::Damaged(path))
}

fn write_files(folder: &Path, key: &SigningKey, identity: &Identity, passphrase: &SecretString) -> io::Result<()> {
    let certificate = key.certificate().to_pem().map_err(io::Error::other)?;
    write_private(&folder.join(CERTIFICATE), certificate.as_bytes())?;
    let mut secrets = secrets(key, identity, passphrase)?.into_iter();
    secrets.try_for_each(|(name, bytes)| write_private(&folder.join(name), &bytes))
}

/// The two secrets under a passphrase, each with the name of its file.
pub(super) fn secrets(
    key: &SigningKey,
    identity: &Identity,
    passphrase: &SecretString,
) -> io::Result<[(&'static str, Vec<u8>); 2]> {
    let pem = key.to_encrypted_pem(passphrase).map_err(io::Error::other)?;
    let mut sealed = Sealed::new(Vec::new(), &Sealing::Passphrase(passphrase.clone())).map_err(io::Error::other)?;
    writeln!(sealed, "# public key: {}", identity.recipient())?;
    writeln!(sealed, "{}", identity.to_secret().expose_secret())?;
    Ok([(KEY, pem.as_bytes().to_vec()), (IDENTITY, sealed.finish()?)])
}

fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Keeps other users out of a folder, and says whether the disk does.
#[cfg(unix)]
pub(super) fn make_private(folder: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    Ok(fs::metadata(folder)?.permissions().mode() & 0o077 == 0)
}

/// Keeps other users out of a folder, and says whether the disk does. `icacls` is part of every Windows; `S-1-3-4` means
/// whoever owns the folder, under any language and any name.
#[cfg(windows)]
pub(super) fn make_private(folder: &Path) -> io::Result<bool> {
    let Some(system) = system_folder() else { return Ok(false) };
    let outcome = std::process::Command::new(system.join("icacls.exe"))
        .arg(folder)
        .args(["/inheritance:r", "/grant:r", "*S-1-3-4:(OI)(CI)F", "/Q"])
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .status();
    Ok(outcome.is_ok_and(|status| status.success()))
}

/// Where Windows itself lies, by its own word: a program of that name beside this one, or in a folder of the environment's
/// choice, is never started.
#[cfg(windows)]
#[allow(unsafe_code, reason = "no safe call names the folder of Windows")]
fn system_folder() -> Option<PathBuf> {
    use std::os::windows::ffi::OsStringExt;
    use windows_sys::Win32::System::SystemInformation::GetSystemDirectoryW;
    let mut name = [0_u16; 260];
    // SAFETY: the pointer and the length are those of one array, which outlives the call.
    let length = unsafe { GetSystemDirectoryW(name.as_mut_ptr(), name.len() as u32) } as usize;
    let path = PathBuf::from(std::ffi::OsString::from_wide(name.get(..length)?));
    path.is_absolute().then_some(path)
}

#[cfg(not(any(unix, windows)))]
pub(super) fn make_private(_: &Path) -> io::Result<bool> {
    Ok(false)
}
