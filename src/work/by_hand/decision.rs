//! A decision about an event that could not be applied by itself, or about something that somebody here entered.
//! Never lets in what a role may not report: that is the list of contacts'.

use super::{NotEntered, enter, named, names};
use crate::lifecycle::{Body, Decision, DecisionVerdict, Event, EventId, HeldReason, Life, Outcome, Reporter};
use crate::register::{DossierKey, Pen};
use crate::rules::{RequestType, Ruleset};
use crate::work::follow::{Followed, asked, follow, summarise, unclaimed};
use chrono::{DateTime, Utc};

/// A decision that a person takes.
pub struct Verdict<'a> {
    /// The event, by its id or the beginning or end of that; none: the only one that waits.
    pub about: Option<&'a str>,
    /// It does not hold.
    pub dismiss: bool,
    /// The status that it means.
    pub meaning: Option<&'a str>,
    /// Who.
    pub by: &'a str,
    /// Why.
    pub reason: &'a str,
}

/// Enters a decision about an event that waits, and tells what became of that event.
pub fn enter_decision(
    pen: &Pen<'_>,
    key: DossierKey,
    verdict: &Verdict<'_>,
    now: DateTime<Utc>,
    rules: &Ruleset,
) -> Result<(Followed, EventId, Outcome), NotEntered> {
    let before = follow(pen, key, rules)?;
    let (about, decided) = match (asked(&before.dossier, rules), &before.life) {
        (Some(request_type), Some(life)) => decide(verdict, &before, life, request_type, rules)?,
        // Of a dossier that nobody here knows nothing can be said but that its news is of no use here.
        _ if verdict.dismiss => {
            let waiting: Vec<&EventId> = unclaimed(&before).map(|event| &event.id).collect();
            let all = before.events.iter().map(|event| &event.id);
            (which(verdict.about, &waiting, all)?.clone(), DecisionVerdict::Dismiss)
        }
        _ => return Err(NotEntered::NotKnown),
    };
    let decision = Decision {
        about: about.clone(),
        verdict: decided,
        by: verdict.by.to_owned(),
        reason: verdict.reason.to_owned(),
    };
    // After the one before it, whatever the clock says: the last decision counts.
    let (mut followed, _) = enter(pen, key, before.moment(now), Body::Decided(decision), rules)?;
    if before.events.iter().any(|event| event.id == about && matches!(event.body, Body::Sent { .. })) {
        followed = number_again(pen, followed, rules)?;
    }
    let outcome = followed.life.as_ref().and_then(|life| life.outcomes.get(&about)).cloned();
    let dismissed = || Outcome::Dismissed { by: verdict.by.to_owned() };
    Ok((followed, about, outcome.unwrap_or_else(dismissed)))
}

/// Once somebody took a number back or let it stand again, the dossier has the number that its life tells.
fn number_again(pen: &Pen<'_>, followed: Followed, rules: &Ruleset) -> Result<Followed, NotEntered> {
    let key = followed.dossier.key;
    let number = followed.life.as_ref().and_then(|life| life.number).filter(|number| *number > 0);
    match number {
        Some(number) if followed.dossier.number != Some(number) => pen.number(key, number)?,
        None if followed.dossier.number.is_some() => pen.release_number(key)?,
        _ => return Ok(followed),
    }
    let followed = follow(pen, key, rules)?;
    pen.keep_summary(key, &rules.digest, &summarise(&followed, rules))?;
    Ok(followed)
}

/// What a decision is about, and what it says.
fn decide(
    verdict: &Verdict<'_>,
    before: &Followed,
    life: &Life,
    request_type: &RequestType,
    rules: &Ruleset,
) -> Result<(EventId, DecisionVerdict), NotEntered> {
    let outcomes = &life.outcomes;
    let waiting: Vec<&EventId> = outcomes.iter().filter(|(_, outcome)| outcome.waits()).map(|(id, _)| id).collect();
    let about = which(verdict.about, &waiting, outcomes.keys())?.clone();
    let outcome = outcomes.get(&about).ok_or(NotEntered::NothingWaits)?;
    let is_own = |event: &Event| match &event.body {
        Body::Sent { .. } | Body::Delivered => true,
        Body::Done(done) => done.report.is_none(),
        Body::Status(report) => matches!(report.reporter, Reporter::ByHand { .. }),
        Body::Form(form) => form.report.is_none(),
        _ => false,
    };
    let own = before.events.iter().any(|event| event.id == about && is_own(event));
    let decided_before = matches!(outcome, Outcome::Accepted { .. } | Outcome::Dismissed { .. });
    let verdict = match (verdict.dismiss, verdict.meaning, outcome) {
        (true, ..) if own || decided_before || outcome.waits() => DecisionVerdict::Dismiss,
        (false, None, Outcome::Dismissed { .. }) => DecisionVerdict::Accept,
        _ if !outcome.waits() && !decided_before => return Err(NotEntered::HoldsAlready),
        (_, _, Outcome::Refused(reason)) => return Err(NotEntered::NotToBeAccepted(reason.clone())),
        (_, Some(name), _) => DecisionVerdict::AcceptAs { status: named(rules, request_type, name, &[])?.id.clone() },
        (_, None, Outcome::Quarantined { .. }) => {
            return Err(NotEntered::SayWhichStatus { known: names(request_type) });
        }
        (_, None, Outcome::Held(HeldReason::Ambiguous { candidates })) => {
            let statuses = request_type.lifecycle.statuses.iter().filter(|status| candidates.contains(&status.id));
            return Err(NotEntered::SayWhichStatus { known: statuses.map(|status| status.name.clone()).collect() });
        }
        (_, None, _) => DecisionVerdict::Accept,
    };
    Ok((about, verdict))
}

/// Which event is meant. One that was decided may be decided again, if it is named.
fn which<'a>(
    typed: Option<&str>,
    waiting: &[&'a EventId],
    all: impl Iterator<Item = &'a EventId>,
) -> Result<&'a EventId, NotEntered> {
    let ids = |events: &[&EventId]| events.iter().map(|id| (*id).clone()).collect();
    let Some(typed) = typed.map(str::trim) else {
        return match waiting {
            [] => Err(NotEntered::NothingWaits),
            [one] => Ok(one),
            _ => Err(NotEntered::WhichEvent(ids(waiting))),
        };
    };
    let all: Vec<&EventId> = all.collect();
    if let Some(exact) = all.iter().find(|id| id.0 == typed) {
        return Ok(exact);
    }
    let near: Vec<&EventId> = all.into_iter().filter(|id| id.0.starts_with(typed) || id.0.ends_with(typed)).collect();
    match near.as_slice() {
        [one] => Ok(one),
        _ => Err(NotEntered::NoSuchEvent(ids(waiting))),
    }
}
