//! Contacts: certificates that this user pinned, each with the roles that this user allows it.

use super::{Home, KeysError};
use crate::dossier::Digest;
use crate::files::{self, Existing};
use crate::signature::Certificate;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::PathBuf;

pub(super) const FOLDER: &str = "contacts";
const EXTENSION: &str = "toml";
/// No certificate with its roles is larger.
const LIMIT: u64 = 256 << 10;
/// Fewer digits of a fingerprint name nobody.
const MIN_DIGITS: usize = 8;

/// A party whose certificate is pinned here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its certificate.
    pub certificate: Certificate,
    /// The roles in which it may act, sorted.
    pub roles: Vec<String>,
    /// What this user decided about it besides.
    pub standing: Standing,
}

/// What this user decided about a contact, besides its roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Standing {
    /// Its reports hold also where nobody recorded to whom a dossier was sent.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub earlier: bool,
    /// When its fingerprint was compared with what its owner read out; until then nothing of it is acted upon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<DateTime<Utc>>,
    /// Since when its key is not believed: what arrived before stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked: Option<DateTime<Utc>>,
    /// The fingerprint of the key that came in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub followed_by: Option<Digest>,
    /// When it was removed. Its file stays where it decided something: what it decided stays, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<DateTime<Utc>>,
}

impl Contact {
    /// Says whether something may be made for it at a moment: it was confirmed, its key holds, and no other came in its
    /// place.
    pub fn may_receive(&self, now: DateTime<Utc>) -> bool {
        let Standing { confirmed, revoked, followed_by, .. } = self.standing;
        let counts = confirmed.is_some() && revoked.is_none() && followed_by.is_none();
        counts && self.certificate.is_valid_at(now)
    }
}

/// What a name that a person typed turned out to mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContactMatch<'a> {
    /// This one.
    One(&'a Contact),
    /// Nobody.
    None,
    /// More than one.
    Several(Vec<&'a Contact>),
}

/// A contact as its file keeps it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OnDisk {
    roles: Vec<String>,
    certificate: String,
    #[serde(default, skip_serializing_if = "is_new")]
    standing: Standing,
}

fn is_new(standing: &Standing) -> bool {
    *standing == Standing::default()
}

impl Home {
    /// Lists the contacts, sorted by name. A file that cannot be read stands beside them; it ends nothing.
    pub fn contacts(&self) -> Result<(Vec<Contact>, Vec<KeysError>), KeysError> {
        let (mut contacts, failures) = self.all_contacts()?;
        contacts.retain(|contact| contact.standing.removed.is_none());
        Ok((contacts, failures))
    }

    /// The same, with those that were removed and of which something is still to be known.
    pub fn all_contacts(&self) -> Result<(Vec<Contact>, Vec<KeysError>), KeysError> {
        let folder = self.folder.join(FOLDER);
        let listing = match fs::read_dir(&folder) {
            Ok(listing) => listing,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((Vec::new(), Vec::new())),
            Err(error) => return Err(KeysError::Io(folder, error)),
        };
        let (mut contacts, mut failures) = (Vec::new(), Vec::new());
        for entry in listing {
            let path = entry.map_err(|error| KeysError::Io(folder.clone(), error))?.path();
            if path.extension().is_none_or(|extension| extension != EXTENSION) {
                continue;
            }
            match read(path) {
                Ok(contact) => contacts.push(contact),
                Err(error) => failures.push(error),
            }
        }
        contacts.sort_by_key(|contact| (contact.certificate.name(), contact.certificate.fingerprint()));
        failures.sort_by_key(ToString::to_string);
        Ok((contacts, failures))
    }

    /// Pins a certificate with these roles, which replace those of one that is known; none: it keeps the roles that it has.
    /// Says whether it is new here, and returns its roles.
    pub fn add_contact(
        &self,
        certificate: &Certificate,
        roles: Option<&[String]>,
    ) -> Result<(bool, Vec<String>), KeysError> {
        let path = self.contact_path(certificate.fingerprint());
        // One that cannot be read is written anew; one that was removed begins anew.
        let known = read(path.clone()).ok().filter(|contact| contact.standing.removed.is_none());
        let new = known.is_none() && (path.symlink_metadata().is_err() || read(path).is_ok());
        let mut contact = known.unwrap_or_else(|| Contact {
            certificate: certificate.clone(),
            roles: Vec::new(),
            standing: Standing::default(),
        });
        if let Some(roles) = roles {
            contact.roles = roles.to_vec();
        }
        self.keep_contact(&mut contact)?;
        Ok((new, contact.roles))
    }

    /// Writes a contact as it is now, in place of what was known of it; its roles are sorted.
    pub fn keep_contact(&self, contact: &mut Contact) -> Result<(), KeysError> {
        contact.roles.sort();
        contact.roles.dedup();
        let path = self.contact_path(contact.certificate.fingerprint());
        let failed = |error| KeysError::Io(path.clone(), error);
        let certificate = contact.certificate.to_pem().map_err(KeysError::Certificate)?;
        let on_disk = OnDisk { roles: contact.roles.clone(), certificate, standing: contact.standing };
        let text = toml::to_string(&on_disk).map_err(|_| KeysError::Damaged(path.clone()))?;
        files::make_private_folder(&self.folder.join(FOLDER)).map_err(failed)?;
        files::write_private(&path, text.as_bytes(), Existing::Replace).map_err(failed)
    }

    /// Forgets a contact; says whether it was known.
    pub fn remove_contact(&self, fingerprint: Digest) -> Result<bool, KeysError> {
        let path = self.contact_path(fingerprint);
        match fs::remove_file(&path) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(KeysError::Io(path, error)),
        }
    }

    fn contact_path(&self, fingerprint: Digest) -> PathBuf {
        self.folder.join(FOLDER).join(format!("{fingerprint}.{EXTENSION}"))
    }
}

/// Reads a contact. Its name must be its certificate's fingerprint: nobody swaps a certificate behind a name.
fn read(path: PathBuf) -> Result<Contact, KeysError> {
    let bytes = files::read(&path, LIMIT).map_err(|error| KeysError::Io(path.clone(), error))?;
    let on_disk = std::str::from_utf8(&bytes).ok().and_then(|text| toml::from_str::<OnDisk>(text).ok());
    let contact = on_disk.and_then(|on_disk| {
        let certificate = Certificate::from_pem(&on_disk.certificate).ok()?;
        Some(Contact { certificate, roles: on_disk.roles, standing: on_disk.standing })
    });
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    contact
        .filter(|contact| stem == Some(contact.certificate.fingerprint().to_string()))
        .ok_or(KeysError::Damaged(path))
}

/// Finds the contact that a person means: by its name, by the groups of its fingerprint, or by the first digits of it.
pub fn find_contact<'a>(contacts: &'a [Contact], typed: &str) -> ContactMatch<'a> {
    let typed = typed.trim().to_lowercase();
    let is_name = |contact: &&Contact| contact.certificate.name().to_lowercase() == typed;
    let is_fingerprint = |contact: &&Contact| {
        let certificate = &contact.certificate;
        let digits = typed.len() >= MIN_DIGITS && certificate.fingerprint().to_string().starts_with(&typed);
        digits || certificate.spoken_fingerprint() == typed
    };
    let mut found: Vec<_> = contacts.iter().filter(is_name).collect();
    // A key that was followed by another is named by its fingerprint alone.
    if found.len() > 1 {
        found.retain(|contact| contact.standing.followed_by.is_none());
    }
    if found.is_empty() {
        found = contacts.iter().filter(is_fingerprint).collect();
    }
    match found.as_slice() {
        [] => ContactMatch::None,
        [one] => ContactMatch::One(one),
        _ => ContactMatch::Several(found),
    }
}
