//! Packs the dossier in one folder, for a person who sees one dossier at a time: looks at it anew, asks what is known of it,
//! signs and seals, and writes the bundle down.
//! Never seals for nobody unless that was said, and never packs again without a word what was sent before.

use super::{
    Before, CouldNotLook, Hindrance, Ledger, PackFailure, PackOrder, Packed, Workplace, Written, delivered, hindrance,
    pack, supplement,
};
use crate::check::CheckedDossier;
use crate::dossier::Digest;
use crate::files::Existing;
use crate::keys::{Home, KeysError};
use crate::manifest::BundleKind;
use crate::register::RegisterError;
use crate::seal::{Recipient, Sealing};
use crate::signature::SigningKey;
use age::secrecy::SecretString;
use chrono::{DateTime, NaiveDate, Utc};
use std::path::Path;

/// What a person wants packed, and how.
pub struct PackWish<'a> {
    /// The own key, opened.
    pub key: &'a SigningKey,
    /// The contact for whom it is sealed, by the fingerprint of its certificate; none: whoever has the file may read it.
    pub receiver: Option<Digest>,
    /// Only what is new since it was sent.
    pub supplement: bool,
    /// Whole again, though it was sent.
    pub again: bool,
}

/// Why nothing was packed.
#[derive(Debug)]
pub enum NotMade {
    /// The dossier could not be looked at.
    Look(CouldNotLook),
    /// Something that is known of it stands in the way.
    Hindered(Hindrance),
    /// A supplement of what was never packed here.
    NeverPacked,
    /// A supplement, and nothing is new.
    NothingNew,
    /// What was sent before is not known, as the register cannot be used.
    Register(RegisterError),
    /// The system names no folder for keys.
    NoHome,
    /// The own key could not be used.
    Keys(KeysError),
    /// Nobody of that fingerprint is known, or nothing can be sealed for them.
    NoReceiver,
    /// No bundle could be made.
    Failed(PackFailure),
}

/// A bundle that was made, and whether it was written down.
pub struct Made {
    /// The bundle.
    pub packed: Packed,
    /// Why the register does not know of it.
    pub not_recorded: Option<RegisterError>,
}

impl Workplace {
    /// Opens the own key.
    pub fn signing_key(&self, passphrase: &SecretString) -> Result<SigningKey, NotMade> {
        Home::new(self.home().ok_or(NotMade::NoHome)?).signing_key(passphrase).map_err(NotMade::Keys)
    }

    /// Packs the dossier in a folder, as it lies there now.
    pub fn pack(
        &self,
        folder: &Path,
        wish: &PackWish<'_>,
        (now, today): (DateTime<Utc>, NaiveDate),
    ) -> Result<Made, NotMade> {
        let home = self.home().ok_or(NotMade::NoHome)?;
        let checked = self.check(folder, None, today).map_err(NotMade::Look)?.checked;
        let mut ledger = Ledger::new(Some(home));
        let details = checked.dossier.details.as_ref().ok_or(NotMade::Failed(PackFailure::NoDetails))?;
        let before = match ledger.before(details, &self.rules) {
            Ok(before) => before,
            Err(error) if wish.supplement => return Err(NotMade::Register(error)),
            // Without a register a request is packed all the same.
            Err(_) => Before::Nothing,
        };
        let (checked, before) = self.wanted(checked, before, wish)?;
        if !checked.verdict.is_ready() {
            return Err(NotMade::Failed(PackFailure::Incomplete));
        }
        let sealing = self.sealing(wish.receiver, now)?;
        let written = Written::default();
        let recipients: Vec<Digest> = wish.receiver.into_iter().collect();
        let order = PackOrder {
            key: wish.key,
            recipients: &recipients,
            sealing: sealing.as_ref(),
            fingerprinting: self.cache(today).as_ref().and_then(crate::cache::Cache::fingerprinting),
            kind: if wish.supplement { BundleKind::Supplement } else { BundleKind::Request },
            output: None,
            // A request that was not sent yet is packed anew as often as it changes.
            existing: if wish.supplement { Existing::Keep } else { Existing::Replace },
            at: now,
            today,
            written: &written,
        };
        let packed =
            pack(folder, &checked, before.as_ref(), &self.rules, &order, &mut |_| ()).map_err(NotMade::Failed)?;
        let not_recorded = ledger.packed(&packed, &checked, &self.rules, None).err();
        Ok(Made { packed, not_recorded })
    }

    /// What of a dossier is packed, by what is known of it.
    fn wanted(
        &self,
        checked: CheckedDossier,
        before: Before,
        wish: &PackWish<'_>,
    ) -> Result<(CheckedDossier, Option<super::Followed>), NotMade> {
        let (before, pupil) = match before {
            Before::Known(before, pupil) => (Some(*before), pupil),
            Before::Nothing | Before::Erased => (None, None),
        };
        if wish.supplement {
            let before = before.filter(|before| !before.bundles.is_empty()).ok_or(NotMade::NeverPacked)?;
            let new = supplement(&checked, &delivered(&before), &self.rules).ok_or(NotMade::NothingNew)?;
            return Ok((new, Some(before)));
        }
        let hindrance = before.as_ref().and_then(|before| hindrance(&checked, before, pupil.as_deref()));
        match hindrance {
            Some(hindrance) if !wish.again || matches!(hindrance, Hindrance::OtherType { .. }) => {
                Err(NotMade::Hindered(hindrance))
            }
            _ => Ok((checked, before)),
        }
    }

    /// For whom it is sealed: the receiver, and the own key, so that one can read again what one sent.
    pub fn sealing(&self, receiver: Option<Digest>, now: DateTime<Utc>) -> Result<Option<Sealing>, NotMade> {
        let Some(receiver) = receiver else { return Ok(None) };
        let trust = self.trust().map_err(NotMade::Keys)?;
        let mut known = trust.contacts.iter().filter(|contact| contact.may_receive(now));
        let known = known.find(|contact| contact.certificate.fingerprint() == receiver);
        let to = |certificate: &crate::signature::Certificate| certificate.recipient()?.parse::<Recipient>().ok();
        let mut recipients = vec![known.and_then(|contact| to(&contact.certificate)).ok_or(NotMade::NoReceiver)?];
        recipients.extend(trust.own.as_ref().and_then(to));
        Ok(Some(Sealing::Recipients(recipients)))
    }
}
