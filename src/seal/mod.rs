//! Seals a signed container so that only its receiver opens it: the `age` format, which Debian's `age` opens, too.
//! Never signs, never decides who the receiver is, and keeps no plain copy: it works over Read, Write and Seek.

use age::secrecy::SecretString;
use age::stream::{StreamReader, StreamWriter};
use age::{DecryptError, Decryptor, EncryptError, Encryptor, scrypt, x25519};
use std::fmt;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::str::FromStr;

/// How every sealed file starts.
pub(crate) const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// The work that a passphrase costs: scrypt with N = 2^17, which takes 128 MB of memory for part of a second. What lies on
/// a stick can be tried by whoever finds it. Files of before, with 2^15, open as they did.
const WORK: u8 = 17;
/// The most work that is accepted from others: 256 MB, what `age` itself asks.
const MAX_WORK: u8 = 18;

/// For whom something is sealed.
pub enum Sealing {
    /// Each of these receivers opens it.
    Recipients(Vec<Recipient>),
    /// Whoever knows the passphrase opens it.
    Passphrase(SecretString),
}

/// A receiver's public half.
#[derive(Clone)]
pub struct Recipient(x25519::Recipient);

/// The secret half.
#[derive(Clone)]
pub struct Identity(x25519::Identity);

/// What opens a sealed file.
pub enum Opener {
    /// The own identity, and those of own keys of before.
    Identities(Vec<Identity>),
    /// A passphrase.
    Passphrase(SecretString),
}

/// Why something could not be sealed or opened.
#[derive(Debug)]
#[non_exhaustive]
pub enum SealError {
    /// Not a recipient or identity of `age`.
    NotARecipient,
    /// Nobody to seal for.
    NoRecipient,
    /// It was sealed for somebody else.
    NotForUs,
    /// It asks for a passphrase.
    NeedsPassphrase,
    /// The passphrase does not open it, or the file was damaged.
    Refused,
    /// Not a sealed file, or a newer sort.
    Malformed,
    /// Reading or writing failed.
    Io(io::Error),
}

impl fmt::Display for SealError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotARecipient => formatter.write_str("not an age recipient or identity"),
            Self::NoRecipient => formatter.write_str("nobody to seal for"),
            Self::NotForUs => formatter.write_str("sealed for somebody else"),
            Self::NeedsPassphrase => formatter.write_str("sealed with a passphrase"),
            Self::Refused => formatter.write_str("the passphrase or key does not open it"),
            Self::Malformed => formatter.write_str("not a sealed file of a known sort"),
            Self::Io(error) => write!(formatter, "{error}"),
        }
    }
}

impl std::error::Error for SealError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for SealError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl FromStr for Recipient {
    type Err = SealError;

    fn from_str(text: &str) -> Result<Self, SealError> {
        text.parse().map(Self).map_err(|_| SealError::NotARecipient)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for Identity {
    type Err = SealError;

    /// Reads the line that starts with `AGE-SECRET-KEY-`; other lines are comments, as `age-keygen` writes them.
    fn from_str(text: &str) -> Result<Self, SealError> {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let line = lines.next().ok_or(SealError::NotARecipient)?;
        line.parse().map(Self).map_err(|_| SealError::NotARecipient)
    }
}

impl Identity {
    /// Makes a new one.
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// Returns its public half.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// Returns the line that `age` keeps it as.
    pub fn to_secret(&self) -> SecretString {
        self.0.to_string()
    }
}

/// A sink that seals what is written to it. Without [`Sealed::finish`] the result does not open.
pub struct Sealed<W>(StreamWriter<W>);

impl<W: Write> Sealed<W> {
    /// Starts sealing onto `sink`.
    pub fn new(sink: W, sealing: &Sealing) -> Result<Self, SealError> {
        let encryptor = match sealing {
            Sealing::Recipients(recipients) => {
                Encryptor::with_recipients(recipients.iter().map(|recipient| &recipient.0 as &dyn age::Recipient))
            }
            Sealing::Passphrase(passphrase) => {
                let mut recipient = scrypt::Recipient::new(passphrase.clone());
                recipient.set_work_factor(WORK);
                Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
            }
        };
        let encryptor = encryptor.map_err(|error| match error {
            EncryptError::Io(error) => SealError::Io(error),
            _ => SealError::NoRecipient,
        })?;
        Ok(Self(encryptor.wrap_output(sink)?))
    }

    /// Writes the end and returns the sink.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for Sealed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// A container that may have been sealed, opened for reading anywhere in it.
pub enum Opened<R> {
    /// It was not sealed.
    Plain(R),
    /// It was; its plain length, which no seek may pass, stands beside it.
    Sealed(Box<StreamReader<R>>, u64),
}

/// Says whether a file is sealed, and goes back to its start.
pub fn is_sealed<R: Read + Seek>(source: &mut R) -> io::Result<bool> {
    source.seek(SeekFrom::Start(0))?;
    let mut start = Vec::new();
    source.take(MAGIC.len() as u64).read_to_end(&mut start)?;
    source.seek(SeekFrom::Start(0))?;
    Ok(start == MAGIC)
}

/// Says whether a sealed file asks for a passphrase, and goes back to its start.
pub fn asks_passphrase<R: Read + Seek>(source: &mut R) -> Result<bool, SealError> {
    let asks = Decryptor::new(&mut *source).map_err(refusal)?.is_scrypt();
    source.seek(SeekFrom::Start(0))?;
    Ok(asks)
}

/// Opens a sealed file.
pub fn open<R: Read + Seek>(source: R, opener: &Opener) -> Result<Opened<R>, SealError> {
    let decryptor = Decryptor::new(source).map_err(refusal)?;
    let stream = match opener {
        Opener::Identities(_) if decryptor.is_scrypt() => return Err(SealError::NeedsPassphrase),
        Opener::Identities(all) => decryptor.decrypt(all.iter().map(|one| &one.0 as &dyn age::Identity)),
        Opener::Passphrase(passphrase) => {
            let mut identity = scrypt::Identity::new(passphrase.clone());
            identity.set_max_work_factor(MAX_WORK);
            decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity))
        }
    };
    let mut stream = Box::new(stream.map_err(refusal)?);
    // Asking for the end makes `age` prove the length, so a cut file is refused here.
    let length = stream.seek(SeekFrom::End(0)).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => SealError::Refused,
        _ => SealError::Io(error),
    })?;
    stream.seek(SeekFrom::Start(0))?;
    Ok(Opened::Sealed(stream, length))
}

fn refusal(error: DecryptError) -> SealError {
    match error {
        DecryptError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => SealError::Io(error),
        DecryptError::NoMatchingKeys => SealError::NotForUs,
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::InvalidMac => {
            SealError::Refused
        }
        _ => SealError::Malformed,
    }
}

impl<R: Read> Read for Opened<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(source) => source.read(buffer),
            Self::Sealed(stream, _) => stream.read(buffer),
        }
    }
}

impl<R: Read + Seek> Seek for Opened<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::Plain(source) => source.seek(to),
            Self::Sealed(stream, length) => {
                let target = match to {
                    SeekFrom::Start(offset) => Some(offset),
                    SeekFrom::End(offset) => length.checked_add_signed(offset),
                    SeekFrom::Current(offset) => stream.stream_position()?.checked_add_signed(offset),
                };
                // Reading past the end of an `age` stream is not an empty read, so nothing may point there.
                match target.filter(|target| target <= length) {
                    Some(target) => stream.seek(SeekFrom::Start(target)),
                    None => Err(io::Error::new(io::ErrorKind::UnexpectedEof, "beyond the end of the sealed file")),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
