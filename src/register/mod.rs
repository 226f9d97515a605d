//! What is known here of every dossier's life: a log of events, from which all else is derived. The engine that holds it
//! stands in `store`, with all its SQL.
//! Never judges an event (that is `lifecycle`), and holds no path or name that the user did not choose as a label.
//!
//! Everything happens within one whole piece of work ([`Register::whole`]), which other processes see entirely or not at
//! all. What somebody did to a dossier is an [`Event`](crate::lifecycle::Event); where it stands is a [`Summary`], kept
//! for lists and thrown away as soon as an event comes in.

#![allow(clippy::disallowed_methods, reason = "an edge: the register is a file")]

mod bundles;
pub mod copies;
mod dossiers;
mod erase;
mod events;
mod export;
mod failure;
mod find;
mod health;
mod pen;
mod store;
mod summaries;
mod taken_files;

pub use bundles::{BundleRecord, SentAttachment};
pub use dossiers::{DossierKey, DossierRecord, NewDossier, Reference, short_id};
pub use events::Appended;
pub use export::Export;
pub use failure::{Cause, EngineError, RegisterError};
pub use find::Found;
pub use health::Trouble;
pub use pen::Pen;
pub use summaries::{Listed, OpenSort, OpenTask, Summary};
pub use taken_files::TakenFile;

use crate::files;
use crate::keys::{Contact, Home};
use crate::lifecycle::{Parties, Party};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use store::{Access, Store};

/// The name of the register's file in the user's folder.
pub const FILE: &str = "register.sqlite";
/// The register of one user, opened.
#[derive(Debug)]
pub struct Register {
    store: Store,
    home: PathBuf,
    parties: Parties,
}

impl Register {
    /// Opens the register in `home`, and makes both where they do not exist yet, private to the user.
    pub fn open(home: &Path) -> Result<Self, RegisterError> {
        let path = home.join(FILE);
        // An empty file becomes a register, but not where there was one: its events would be missed by nobody.
        if copies::is_empty_file(home) && !copies::list(home).is_empty() {
            return Err(RegisterError::Emptied);
        }
        create_private(home, &path).map_err(|cause| RegisterError::Disk { path: path.clone(), cause })?;
        let store = Store::open(&path, Access::Write)?;
        let register = Self { store, home: home.to_path_buf(), parties: parties(home) };
        let _ = copies::make(&register, home);
        Ok(register)
    }

    /// Opens the register to look only, as far as the disk lets us; none where there is none yet.
    pub fn open_to_read(home: &Path) -> Result<Option<Self>, RegisterError> {
        let path = home.join(FILE);
        match is_there(&path) {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(cause) => return Err(RegisterError::Disk { path, cause }),
        }
        if copies::is_empty_file(home) && !copies::list(home).is_empty() {
            return Err(RegisterError::Emptied);
        }
        let opened = match Store::open(&path, Access::Write) {
            // A stick that is write-protected, or a disk that is full, can still be read.
            Err(error) if matches!(error.cause(), Some(Cause::ReadOnly | Cause::Full | Cause::Disk)) => {
                Store::open(&path, Access::Read)
            }
            opened => opened,
        };
        Ok(Some(Self { store: opened?, home: home.to_path_buf(), parties: parties(home) }))
    }

    /// What is held of the contacts who report.
    pub fn parties(&self) -> &Parties {
        &self.parties
    }

    /// Does all of `work` or nothing of it, alone among processes.
    pub fn whole<T, E: From<RegisterError>>(&mut self, work: impl FnOnce(&Pen<'_>) -> Result<T, E>) -> Result<T, E> {
        let parties = &self.parties;
        self.store.whole(|rows| work(&Pen::new(rows, parties)))
    }

    /// Reads, all of it as of one moment. What `work` writes all the same is undone.
    pub fn read<T, E: From<RegisterError>>(&mut self, work: impl FnOnce(&Pen<'_>) -> Result<T, E>) -> Result<T, E> {
        let parties = &self.parties;
        self.store.read(|rows| work(&Pen::new(rows, parties)))
    }
}

/// What is held of the contacts; one whose file cannot be read is known to nobody.
fn parties(home: &Path) -> Parties {
    let known = Home::new(home).all_contacts().map(|(contacts, _)| contacts).unwrap_or_default();
    let party = |contact: Contact| {
        let standing = contact.standing;
        let followed_by = standing.followed_by.map(|next| next.to_string());
        let party = Party { earlier: standing.earlier, revoked: standing.revoked, followed_by };
        (contact.certificate.fingerprint().to_string(), party)
    };
    Parties::new(known.into_iter().map(party))
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
