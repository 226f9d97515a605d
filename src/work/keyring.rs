//! The own key and the contacts, for a person at the page.
//! Never keeps a passphrase.

use super::{Trust, Workplace};
use crate::keys::{self, Contact, Created, Fitness, Home, KeysError};
use crate::signature::Certificate;
use age::secrecy::{ExposeSecret, SecretString};
use chrono::{DateTime, Utc};

/// A key that a person wants.
pub struct KeyWish<'a> {
    /// What the school is called.
    pub name: &'a str,
    /// What is to open it.
    pub passphrase: &'a SecretString,
    /// The same once more.
    pub again: &'a SecretString,
    /// Also where there is one already, which is kept.
    pub replace: bool,
}

/// Why no key was made.
#[derive(Debug)]
pub enum NoNewKey {
    /// The system names no folder for it.
    NoHome,
    /// The passphrase is too short.
    TooShort,
    /// It is long enough, and guessed too soon.
    TooEasy,
    /// It was typed otherwise the second time.
    NotTheSame,
    /// The key could not be made or kept.
    Keys(KeysError),
}

impl Workplace {
    /// Whom this user knows; a contact that cannot be read is not known.
    pub fn trust(&self) -> Result<Trust, KeysError> {
        let Some(home) = self.home().map(Home::new) else { return Ok(Trust::default()) };
        let (contacts, own, own_before) = (home.contacts()?.0, home.certificate()?, home.certificates_before());
        Ok(Trust { contacts, own, own_before, ..Trust::default() })
    }

    /// Makes a key.
    pub fn make_key(&self, wish: &KeyWish<'_>, now: DateTime<Utc>) -> Result<Created, NoNewKey> {
        let home = self.home().map(Home::new).ok_or(NoNewKey::NoHome)?;
        match keys::fitness(wish.passphrase, &[wish.name]) {
            Fitness::Fit => {}
            Fitness::TooShort => return Err(NoNewKey::TooShort),
            Fitness::TooEasy => return Err(NoNewKey::TooEasy),
        }
        if wish.passphrase.expose_secret() != wish.again.expose_secret() {
            return Err(NoNewKey::NotTheSame);
        }
        home.create(wish.name, wish.passphrase, now, wish.replace).map_err(NoNewKey::Keys)
    }

    /// Pins a certificate with these roles, which replace those that it had.
    pub fn add_contact(&self, certificate: &Certificate, roles: &[String]) -> Result<(), KeysError> {
        self.keys()?.add_contact(certificate, Some(roles)).map(drop)
    }

    /// Confirms a contact by the digits that its owner read out; says whether they are those of its certificate.
    pub fn confirm_contact(
        &self,
        certificate: &Certificate,
        digits: &str,
        now: DateTime<Utc>,
    ) -> Result<bool, KeysError> {
        let plain = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        if plain(digits) != plain(&certificate.spoken_fingerprint()) {
            return Ok(false);
        }
        let home = self.keys()?;
        let known = home.contacts()?.0.into_iter().find(|contact| contact.certificate == *certificate);
        if let Some(mut contact) = known {
            contact.standing.confirmed.get_or_insert(now);
            home.keep_contact(&mut contact)?;
        }
        Ok(true)
    }

    /// Forgets a contact.
    pub fn forget_contact(&self, contact: &Contact) -> Result<(), KeysError> {
        self.keys()?.remove_contact(contact.certificate.fingerprint()).map(drop)
    }

    fn keys(&self) -> Result<Home, KeysError> {
        self.home().map(Home::new).ok_or(KeysError::NoKey)
    }
}
