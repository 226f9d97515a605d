//! What signs and seals. The key is opened beside the checking of dossiers: the work that makes its passphrase hard to
//! guess takes as long as checking many of them.

use super::{Receivers, receiver};
use crate::cli::{
    failure::Failure,
    keyring::{self, KeyFailure},
    session::Session,
};
use crate::dossier::Digest;
use crate::keys::KeysError;
use crate::seal::Sealing;
use crate::signature::SigningKey;
use clap::ArgMatches;
use std::thread::{self, JoinHandle};

/// What signs and seals.
pub(super) struct Tools {
    pub(super) key: SigningKey,
    /// For whom it is.
    pub(super) recipients: Vec<Digest>,
    pub(super) sealing: Option<Sealing>,
}

/// Tools that are being made ready.
pub(super) struct Opening {
    key: JoinHandle<Result<SigningKey, KeysError>>,
    recipients: Vec<Digest>,
    sealing: Option<Sealing>,
}

impl Opening {
    /// Asks for whatever has to be asked, and begins.
    pub(super) fn begin(
        receivers: &Receivers,
        matches: &ArgMatches,
        session: &mut Session<'_>,
    ) -> Result<Self, Failure> {
        let by_passphrase = matches.get_flag("passphrase") || keyring::names_bundle_passphrase(matches);
        let unsaid = receivers.sealed_for.is_empty() && !by_passphrase && !matches.get_flag("plain");
        // Who has no key yet is told that first.
        let receivers = match unsaid && keyring::own_certificate(session)?.is_some() {
            true => super::and_own(receiver::chosen(matches, session)?, session)?,
            false => receivers.clone(),
        };
        let (home, passphrase) = keyring::ask_signing_key(matches, session)?;
        let sealing = match receivers.sealing() {
            None if by_passphrase => Some(Sealing::Passphrase(keyring::new_bundle_passphrase(matches, session)?)),
            sealing => sealing,
        };
        let open = move || home.signing_key(&passphrase);
        Ok(Self { key: thread::spawn(open), recipients: receivers.named, sealing })
    }

    /// Waits until they are ready.
    pub(super) fn wait(self) -> Result<Tools, KeyFailure> {
        let Ok(key) = self.key.join() else { return Err(KeyFailure::NotOpened) };
        Ok(Tools { key: key?, recipients: self.recipients, sealing: self.sealing })
    }
}
