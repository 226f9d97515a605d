//! What a contact decided here: whoever removes or revokes one is told. Never changes anything.

use super::follow::follow;
use crate::dossier::Digest;
use crate::lifecycle::{Event, Outcome, Reporter};
use crate::register::{DossierRecord, Register, RegisterError};
use crate::rules::Ruleset;
use chrono::{DateTime, Utc};

/// A report by a contact that holds.
#[derive(Debug, Clone)]
pub struct Decided {
    /// The dossier that it is about.
    pub dossier: DossierRecord,
    /// The report.
    pub event: Event,
}

/// Lists the reports of a contact that hold, dossier by dossier; those that arrived since a moment, where one is given.
pub fn decided_by(
    register: &mut Register,
    fingerprint: Digest,
    since: Option<DateTime<Utc>>,
    rules: &Ruleset,
) -> Result<Vec<Decided>, RegisterError> {
    let fingerprint = fingerprint.to_string();
    let is_by = |event: &Event| {
        let by = matches!(event.body.reporter(), Some(Reporter::Contact { fingerprint: by, .. }) if *by == fingerprint);
        by && since.is_none_or(|since| event.body.received().is_some_and(|received| since <= received))
    };
    register.read(|pen| {
        let mut decided = Vec::new();
        for listed in pen.list(&rules.digest)? {
            let key = listed.dossier.key;
            if !pen.events(key)?.0.iter().any(is_by) {
                continue;
            }
            let followed = follow(pen, key, rules)?;
            let Some(life) = &followed.life else { continue };
            let holds = |event: &&Event| {
                let outcome = life.outcomes.get(&event.id);
                outcome.is_some_and(|outcome| !outcome.waits() && !matches!(outcome, Outcome::Dismissed { .. }))
            };
            let reports = followed.events.iter().filter(|event| is_by(event)).filter(holds);
            decided.extend(reports.map(|event| Decided { dossier: followed.dossier.clone(), event: event.clone() }));
        }
        Ok(decided)
    })
}
