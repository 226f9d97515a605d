//! A folder with files of others: news about dossiers is taken in, dossiers are unpacked beside their bundles.
//! Never opens a seal by guessing, never takes a dossier of somebody who is not known here, and never takes anything twice.

use super::{
    Arrival, Became, CameBefore, Judged, Ledger, Lock, NotAStatusFile, Received, Taken, TakenBefore, Trust,
    UnpackFailure, UnpackOrder, Verification, Workplace, inbox, is_something_else, lock_of, may_file, read_inbox_file,
    read_status, reading_mark, take_in, taken_before, unpack,
};
use crate::keys::{Home, KeysError};
use crate::manifest::BundleKind;
use crate::register::{DossierRecord, Register, RegisterError};
use crate::seal::Opener;
use crate::signature::sha256;
use age::secrecy::SecretString;
use chrono::{DateTime, Utc};
use std::io;
use std::path::{Path, PathBuf};

/// What opens what is sealed, as far as the person said.
#[derive(Default)]
pub struct Passphrases {
    /// That of the own key.
    pub own: Option<SecretString>,
    /// That on which two parties agreed.
    pub shared: Option<SecretString>,
}

/// A file that was looked at.
pub struct Post {
    /// Where it lies.
    pub path: PathBuf,
    /// What came of it.
    pub came: Came,
}

/// What came of a file.
pub enum Came {
    /// It brought news.
    News(Vec<News>),
    /// It holds a dossier, which was unpacked.
    Dossier {
        /// Where it lies now.
        folder: PathBuf,
        /// What the register says of it.
        received: Result<Received, RegisterError>,
    },
    /// Its dossier was unpacked before.
    There(PathBuf),
    /// It holds a dossier that is not taken: nobody knows who signed it, or it is not as it was signed.
    NotTrusted(Box<Verification>),
    /// It brings no news that can be used.
    NotNews(NotAStatusFile),
    /// It is sealed, and nobody said the passphrase.
    Locked(Lock),
    /// The dossier could not be unpacked.
    NotUnpacked(UnpackFailure),
    /// It could not be read.
    NotRead(io::Error),
}

/// One piece of news.
pub struct News {
    /// What was taken in.
    pub taken: Taken,
    /// What became of it.
    pub became: Became,
    /// Of which dossier, as it is known here.
    pub dossier: Option<DossierRecord>,
}

/// Why nothing was looked at.
#[derive(Debug)]
pub enum NoPost {
    /// The system names no folder for the register.
    NoHome,
    /// The folder could not be read.
    Folder(io::Error),
    /// The keys could not be used, or the passphrase does not open the own one.
    Keys(KeysError),
    /// The register could not be used.
    Register(RegisterError),
}

impl From<KeysError> for NoPost {
    fn from(error: KeysError) -> Self {
        Self::Keys(error)
    }
}

impl From<RegisterError> for NoPost {
    fn from(error: RegisterError) -> Self {
        Self::Register(error)
    }
}

/// What is at hand while a folder is worked through.
struct InboxRun<'w> {
    workplace: &'w Workplace,
    register: Register,
    ledger: Ledger,
    trust: Trust,
    own: Option<Opener>,
    shared: Option<Opener>,
    now: DateTime<Utc>,
}

impl Workplace {
    /// Works through the files that lie directly in a folder. What is neither news nor a bundle is passed over.
    pub fn take_post(&self, folder: &Path, said: Passphrases, now: DateTime<Utc>) -> Result<Vec<Post>, NoPost> {
        let home = self.home().ok_or(NoPost::NoHome)?;
        let (files, _) = inbox(folder).map_err(NoPost::Folder)?;
        let trust = Trust { now: Some(now), ..self.trust()? };
        let identities = |passphrase: SecretString| {
            let home = Home::new(home);
            let own = home.identity(&passphrase)?;
            Ok::<_, KeysError>(std::iter::once(own).chain(home.identities_before(&passphrase)).collect())
        };
        let own = said.own.map(identities).transpose()?.map(Opener::Identities);
        let mut run = InboxRun {
            workplace: self,
            register: Register::open(home)?,
            ledger: Ledger::new(Some(home)),
            trust,
            own,
            shared: said.shared.map(Opener::Passphrase),
            now,
        };
        let mark = reading_mark(&run.trust);
        let mut found = Vec::new();
        for path in files {
            match run.take(&path, &mark)? {
                Some(First::News(taken)) => found.push((path, Err(taken))),
                Some(First::Came(came)) => found.push((path, Ok(came))),
                None => {}
            }
        }
        run.judged(found)
    }
}

/// What came of a file, before all of them are in.
enum First {
    News(Vec<Taken>),
    Came(Came),
}

impl InboxRun<'_> {
    fn take(&mut self, path: &Path, mark: &crate::dossier::Digest) -> Result<Option<First>, NoPost> {
        let came = |came| Ok(Some(First::Came(came)));
        let bytes = match read_inbox_file(path) {
            Err(error) => return came(Came::NotRead(error)),
            // No news is so large; a dossier may be.
            Ok(None) => return Ok(self.dossier(path, &NotAStatusFile::TooLarge).map(First::Came)),
            Ok(Some(bytes)) => bytes,
        };
        match taken_before(&mut self.register, &sha256(&bytes), mark, &self.workplace.rules)? {
            Some(TakenBefore::Quiet(_)) => return Ok(Some(First::News(Vec::new()))),
            Some(TakenBefore::Events(taken)) => return Ok(Some(First::News(taken))),
            None => {}
        }
        let lock = match super::lock_of_bytes(&bytes) {
            Err(error) => return came(Came::NotRead(error)),
            Ok(lock) => lock,
        };
        let opener = match lock {
            Lock::None => None,
            Lock::OwnKey => self.own.as_ref(),
            Lock::Passphrase => self.shared.as_ref(),
        };
        if lock != Lock::None && opener.is_none() {
            return came(Came::Locked(lock));
        }
        match read_status(bytes, opener, &self.trust, false, self.now) {
            Err(error) => came(Came::NotRead(error)),
            Ok(Ok(news)) => Ok(Some(First::News(take_in(&mut self.register, news, mark)?))),
            Ok(Err(refused)) => Ok(self.dossier(path, &refused).map(First::Came)),
        }
    }

    /// A file that is no news: a dossier, or nothing that was meant.
    fn dossier(&mut self, path: &Path, refused: &NotAStatusFile) -> Option<Came> {
        match refused {
            NotAStatusFile::WrongKind(_) => {}
            NotAStatusFile::TooLarge if !is_something_else(path, refused) => {}
            _ if is_something_else(path, refused) => return None,
            refused => return Some(Came::NotNews(refused.clone())),
        }
        let opener = match lock_of(path) {
            Err(error) => return Some(Came::NotRead(error)),
            Ok(Lock::None) => None,
            Ok(lock) => {
                let opener = if lock == Lock::OwnKey { self.own.as_ref() } else { self.shared.as_ref() };
                match opener {
                    None => return Some(Came::Locked(lock)),
                    some => some,
                }
            }
        };
        let (ledger, rules) = (&mut self.ledger, &self.workplace.rules);
        let mut order = UnpackOrder {
            target: None,
            unknown_signer: false,
            accepted: &[BundleKind::Request, BundleKind::Supplement],
            // What another sent in before, and what has no role that may file, is let in by a person alone.
            admit: &mut |record, signer| match signer {
                Some(signer) if !signer.own => {
                    let earlier = ledger.earlier(record, Some(&signer.certificate)).unwrap_or_default();
                    may_file(rules, &signer.roles) && !earlier.contains(&CameBefore::AnotherSender)
                }
                _ => true,
            },
        };
        Some(match unpack(path, opener, &self.trust, &mut order) {
            Err(UnpackFailure::Exists(folder)) => Came::There(folder),
            Err(failure) => Came::NotUnpacked(failure),
            Ok(unpacked) => match (unpacked.folder, unpacked.record) {
                (Some(folder), Some(record)) => {
                    let signer = unpacked.verification.signer.as_ref();
                    let sender = signer.filter(|signer| signer.known).map(|signer| &signer.certificate);
                    let received = match signer.is_some_and(|signer| signer.own) {
                        // What one packed oneself is followed already.
                        true => Ok(Received::Nowhere),
                        false => {
                            let came = Arrival { sender, now: self.now, of_another: false };
                            self.ledger.received(&record, &came, &self.workplace.rules)
                        }
                    };
                    Came::Dossier { folder, received }
                }
                _ => Came::NotTrusted(Box::new(unpacked.verification)),
            },
        })
    }

    /// Tells what became of all news, now that all of it is in.
    fn judged(mut self, found: Vec<(PathBuf, Result<Came, Vec<Taken>>)>) -> Result<Vec<Post>, NoPost> {
        let all = found.iter().filter_map(|(_, found)| found.as_ref().err()).flatten();
        let judged = Judged::of(&mut self.register, all, &self.workplace.rules)?;
        let news =
            |taken: Taken| News { became: judged.became(&taken), dossier: judged.dossier(&taken).cloned(), taken };
        let post = found.into_iter().map(|(path, found)| Post {
            path,
            came: found.unwrap_or_else(|taken| Came::News(taken.into_iter().map(news).collect())),
        });
        Ok(post.collect())
    }
}
