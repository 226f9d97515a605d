//! What a contact decided, told where somebody removes it or revokes its key.

use crate::cli::{failure::Failure, session::Session};
use crate::dossier::Digest;
use crate::message::{errors::register::NoRegister, status as status_words};
use crate::rules::Ruleset;
use crate::work::{self, Decided, Records};
use chrono::{DateTime, Utc};

/// What a contact decided, as far as the register knows; nothing where there is none.
pub(super) fn by(
    fingerprint: Digest,
    since: Option<DateTime<Utc>>,
    rules: &Ruleset,
    session: &Session<'_>,
) -> Result<Vec<Decided>, Failure> {
    let Some(home) = &session.world.home else { return Ok(Vec::new()) };
    let Some(mut records) = Records::open_to_read(home, rules).map_err(NoRegister)? else { return Ok(Vec::new()) };
    Ok(records.decided_by(fingerprint, since).map_err(NoRegister)?)
}

/// Lists it, a line for each.
pub(super) fn list(decided: &[Decided], session: &mut Session<'_>) -> Result<(), Failure> {
    for one in decided {
        let day = session.language.day((session.world.wall)(one.event.time).date());
        let (name, said) = (status_words::name(&one.dossier), work::said(&one.event).unwrap_or_default());
        let line = crate::language::plain::one_line(&format!("{name}, {said}, {day}")).into_owned();
        writeln!(session.streams.out, "- {line}")?;
    }
    Ok(())
}
