//! Where a passphrase comes from: a person at a terminal, a file, or an open file descriptor. Never an argument, which
//! every user of the machine could read.

use age::secrecy::SecretString;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// No passphrase is longer.
const LIMIT: usize = 4096;

/// Where a passphrase comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PassphraseSource {
    /// A person types it; it is not shown.
    Terminal,
    /// The first line of a file.
    File(PathBuf),
    /// The first line that can be read from an open descriptor; 0 is the standard input.
    Descriptor(u32),
}

/// Why there is no passphrase.
#[derive(Debug)]
#[non_exhaustive]
pub enum PassphraseError {
    /// There is no terminal to ask on.
    NoTerminal,
    /// The file or descriptor cannot be read.
    Unreadable(io::Error),
    /// Other users of this computer may read the file: it guards nothing.
    Open(PathBuf),
    /// It is empty, too long or no text.
    Unfit,
}

impl fmt::Display for PassphraseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTerminal => formatter.write_str("no terminal to ask the passphrase on"),
            Self::Unreadable(error) => write!(formatter, "the passphrase cannot be read: {error}"),
            Self::Open(path) => write!(formatter, "others may read the passphrase in {}", path.display()),
            Self::Unfit => formatter.write_str("the passphrase is empty, too long or no text"),
        }
    }
}

impl std::error::Error for PassphraseError {}

/// Gets a passphrase. The prompt is shown on a terminal only; `input` is the standard input, which others read, too.
pub fn read_passphrase(
    source: &PassphraseSource,
    prompt: &str,
    input: &mut dyn Read,
) -> Result<SecretString, PassphraseError> {
    match source {
        PassphraseSource::Terminal => {
            let typed = rpassword::prompt_password(prompt).map(Zeroizing::new);
            let typed = typed.map_err(|_| PassphraseError::NoTerminal)?;
            clean(typed.as_bytes())
        }
        PassphraseSource::File(path) => {
            let file = File::open(path).map_err(PassphraseError::Unreadable)?;
            match others_may_read(&file).map_err(PassphraseError::Unreadable)? {
                true => Err(PassphraseError::Open(path.clone())),
                false => first_line(file),
            }
        }
        PassphraseSource::Descriptor(0) => first_line(input),
        PassphraseSource::Descriptor(number) => first_line(descriptor(*number).map_err(PassphraseError::Unreadable)?),
    }
}

/// Says whether others than its owner may read a file. A pipe is nobody else's.
#[cfg(unix)]
fn others_may_read(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let about = file.metadata()?;
    Ok(about.is_file() && about.mode() & 0o044 != 0)
}

/// Windows keeps who may read a file in a list that is inherited from its folder; no safe call tells what it comes to.
#[cfg(not(unix))]
fn others_may_read(_: &File) -> io::Result<bool> {
    Ok(false)
}

/// Opens a descriptor by its name: taking it over by its number would need code that cannot be checked.
#[cfg(unix)]
fn descriptor(number: u32) -> io::Result<File> {
    File::open(format!("/dev/fd/{number}"))
}

#[cfg(not(unix))]
fn descriptor(_: u32) -> io::Result<File> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Reads up to the end of the first line, a byte at a time: what follows may be meant for somebody else.
fn first_line(mut source: impl Read) -> Result<SecretString, PassphraseError> {
    let mut line = Zeroizing::new(Vec::with_capacity(LIMIT + 1));
    let mut byte = Zeroizing::new([0; 1]);
    while line.len() <= LIMIT {
        match source.read(byte.as_mut_slice()) {
            Ok(0) => break,
            Ok(_) if byte[0] == b'\n' => break,
            Ok(_) => line.push(byte[0]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(PassphraseError::Unreadable(error)),
        }
    }
    clean(&line)
}

/// Takes off a byte order mark and a line's end, which editors add unasked.
fn clean(bytes: &[u8]) -> Result<SecretString, PassphraseError> {
    let text = std::str::from_utf8(bytes).map_err(|_| PassphraseError::Unfit)?;
    let text = text.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n']);
    if text.is_empty() || text.len() > LIMIT { Err(PassphraseError::Unfit) } else { Ok(SecretString::from(text)) }
}
