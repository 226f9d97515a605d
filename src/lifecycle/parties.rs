//! What this user holds of the contacts who report, beside the roles that they have: whom a dossier was sent to is told by
//! the dossier's own events, and what those do not tell by this. Never knows a name.

use super::{Body, Event, HeldReason, Outcome, RefusedReason, Reporter};
use crate::dossier::Digest;
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// All parties, by the fingerprints of their certificates.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parties {
    /// Nobody asks to whom a dossier went: the rules alone judge.
    unasked: bool,
    parties: BTreeMap<String, Party>,
}

/// One party.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Party {
    /// A person said that its reports hold also where nobody recorded to whom a dossier went.
    pub earlier: bool,
    /// Since when its key is not believed; what arrived before stays.
    pub revoked: Option<DateTime<Utc>>,
    /// The fingerprint of the key that came in place of this one.
    pub followed_by: Option<String>,
}

impl Parties {
    /// Parties of which nothing is asked: the rules alone judge who may report.
    pub fn unasked() -> Self {
        Self { unasked: true, parties: BTreeMap::new() }
    }

    /// Takes what is known of each party.
    pub fn new(parties: impl IntoIterator<Item = (String, Party)>) -> Self {
        Self { unasked: false, parties: parties.into_iter().collect() }
    }

    /// Returns all of them in the order of their fingerprints.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Party)> {
        self.parties.iter()
    }

    /// Says whether two fingerprints are one party: one key came, perhaps by others, in place of the other.
    pub fn are_one(&self, one: &str, other: &str) -> bool {
        one == other || self.leads_to(one, other) || self.leads_to(other, one)
    }

    fn leads_to(&self, from: &str, to: &str) -> bool {
        let mut seen = BTreeSet::from([from]);
        let mut at = from;
        while let Some(next) = self.parties.get(at).and_then(|party| party.followed_by.as_deref()) {
            if next == to {
                return true;
            }
            if !seen.insert(next) {
                return false;
            }
            at = next;
        }
        false
    }

    /// A person let this party, or a key of it before or after, report also where no receiver is recorded.
    fn covers_earlier(&self, fingerprint: &str) -> bool {
        self.parties.iter().any(|(other, party)| party.earlier && self.are_one(other, fingerprint))
    }
}

/// To whom a dossier was sent, as its own events tell.
#[derive(Debug, Default)]
pub(super) struct SentTo<'a> {
    /// It was packed here.
    packed: bool,
    /// The receivers that were recorded, of every bundle of it.
    receivers: BTreeSet<&'a str>,
    /// The bundles, by their ids, each with the digest of its file.
    bundles: BTreeSet<(&'a str, Digest)>,
}

impl<'a> SentTo<'a> {
    pub(super) fn of(events: &[&'a Event]) -> Self {
        let mut sent = Self::default();
        for event in events {
            if let Body::Packed { recipients, bundle, .. } = &event.body {
                sent.packed = true;
                sent.bundles.insert((event.id.0.as_str(), *bundle));
                sent.receivers.extend(recipients.iter().map(String::as_str));
            }
        }
        sent
    }

    /// Says whether a file is one that was made here.
    pub(super) fn made(&self, bundle: &str, file: Digest) -> bool {
        self.bundles.iter().any(|(id, digest)| *id == bundle && *digest == file)
    }

    /// What stands in the way of a report by this party, which arrived at this moment; none: nothing. `came_in` says that
    /// the dossier came in from others: who may speak of it then is another question.
    pub(super) fn doubt(
        &self,
        reporter: &Reporter,
        received: DateTime<Utc>,
        parties: &Parties,
        came_in: bool,
    ) -> Option<Outcome> {
        let Reporter::Contact { fingerprint, .. } = reporter else { return None };
        if parties.unasked {
            return None;
        }
        if parties.parties.get(fingerprint).and_then(|party| party.revoked).is_some_and(|since| since <= received) {
            return Some(Outcome::Refused(RefusedReason::Revoked));
        }
        let among = |receiver: &&str| parties.are_one(receiver, fingerprint);
        match self.receivers.is_empty() {
            true if !self.packed && came_in => None,
            true if parties.covers_earlier(fingerprint) => None,
            true => Some(Outcome::Held(HeldReason::NoReceiver)),
            false if self.receivers.iter().any(among) => None,
            false => Some(Outcome::Held(HeldReason::NotReceiver)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_follow_each_other_are_one_party() {
        let after = |next: &str| Party { followed_by: Some(next.to_owned()), ..Party::default() };
        let parties = Parties::new([("a".into(), after("b")), ("b".into(), after("c")), ("x".into(), after("x"))]);
        for (one, other, same) in [("a", "c", true), ("c", "a", true), ("a", "x", false), ("x", "y", false)] {
            assert_eq!(parties.are_one(one, other), same, "{one} {other}");
        }
    }
}
