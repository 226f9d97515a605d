//! Where dossiers stand: their events from the register, lived through under the rules.
//! Never changes an event, and keeps nothing but summaries that can be derived again.

use super::kept::kept;
use crate::dossier::{Details, Digest};
use crate::language::dutch_day;
use crate::lifecycle::{Body, DecisionVerdict, Event, EventId, Life, Reporter, TaskState, replay_among, tasks};
use crate::register::{
    BundleRecord, Cause, DossierKey, DossierRecord, Found, Listed, NewDossier, OpenSort, OpenTask, Pen, Register,
    RegisterError, Summary,
};
use crate::rules::{RequestType, Retention, Ruleset};
use crate::scan;
use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};
use std::collections::BTreeSet;
use std::path::Path;

/// One dossier with everything that follows from its events.
#[derive(Debug, Clone)]
pub struct Followed {
    /// What is known of it.
    pub dossier: DossierRecord,
    /// What happened, in the order of time.
    pub events: Vec<Event>,
    /// How many events cannot be read.
    pub unread: usize,
    /// The bundles that were made of it.
    pub bundles: Vec<BundleRecord>,
    /// Where it stands; none where others have only spoken of it, or where these rules do not know its type.
    pub life: Option<Life>,
}

impl Followed {
    /// When something that is done or entered now happens: after every status that was reached and after all that was entered
    /// here before, also where a clock ran ahead, a reporter's or ours.
    pub fn moment(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let reached = self.life.iter().flat_map(|life| &life.history).map(|reached| reached.since);
        let entered = self.events.iter().filter(|event| is_entered(&event.body)).map(|event| event.time);
        match reached.chain(entered).max() {
            // A tie would be decided by the ids.
            Some(last) if last >= now => last + TimeDelta::milliseconds(1),
            _ => now,
        }
    }
}

/// It happened by the clock of this machine.
fn is_entered(body: &Body) -> bool {
    match body.reporter() {
        Some(reporter) => matches!(reporter, Reporter::ByHand { .. }),
        // A bundle that came in bears the time of its sender.
        None => !matches!(body, Body::Received { .. }),
    }
}

/// Why it is not clear which dossier is meant.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotFound {
    /// The register could not be used.
    Register(RegisterError),
    /// None is called so.
    None,
    /// It is a folder, whose dossier has no id.
    NoId,
    /// More than one could be meant.
    Several(Vec<DossierRecord>),
}

impl From<RegisterError> for NotFound {
    fn from(error: RegisterError) -> Self {
        Self::Register(error)
    }
}

/// Finds the dossier that a person means: by its folder, its id or a part of that, its number, or its label.
pub fn find_dossier(pen: &Pen<'_>, typed: &str, rules: &Ruleset) -> Result<DossierKey, NotFound> {
    match pen.meant(typed)? {
        Found::One(key) => Ok(key),
        Found::Several(several) => Err(NotFound::Several(several)),
        Found::None => match id_in(Path::new(typed), rules).map(|id| pen.meant(&id)).transpose()? {
            Some(Found::One(key)) => Ok(key),
            _ => Err(NotFound::None),
        },
    }
}

/// The same; the dossier of a folder is known from here on, though it was never packed here.
pub fn find_or_adopt(pen: &Pen<'_>, typed: &str, rules: &Ruleset) -> Result<DossierKey, NotFound> {
    let found = match find_dossier(pen, typed, rules) {
        Ok(key) if pen.dossier(key)?.known => return Ok(key),
        found => found,
    };
    let Some(details) = details_in(Path::new(typed), rules) else { return found };
    let Some(id) = details.id.filter(|id| !id.trim().is_empty()) else { return Err(NotFound::NoId) };
    let asked = rules.request_type(&details.request_type);
    let fields = asked.map(|asked| kept(asked, &details.fields)).unwrap_or_default();
    let dossier = NewDossier { id: &id, request_type: &details.request_type, label: None, fields: &fields };
    Ok(pen.know(&dossier)?)
}

/// The id that stands in a folder's `dossier.toml`.
fn id_in(folder: &Path, rules: &Ruleset) -> Option<String> {
    details_in(folder, rules)?.id
}

fn details_in(folder: &Path, rules: &Ruleset) -> Option<Details> {
    let bytes = scan::scan(folder).ok()?.details?;
    scan::parse_details(&bytes, rules, None).ok()
}

/// Reads one dossier and derives where it stands.
pub fn follow(pen: &Pen<'_>, key: DossierKey, rules: &Ruleset) -> Result<Followed, RegisterError> {
    let dossier = pen.dossier(key)?;
    let (mut events, unread) = pen.events(key)?;
    events.sort_by(|one, other| (one.time, &one.id).cmp(&(other.time, &other.id)));
    let life = asked(&dossier, rules).map(|request_type| replay_among(&events, rules, request_type, pen.parties()));
    Ok(Followed { bundles: pen.bundles(key)?, dossier, events, unread, life })
}

/// The request type of a dossier that is known here.
pub fn asked<'a>(dossier: &DossierRecord, rules: &'a Ruleset) -> Option<&'a RequestType> {
    dossier.request_type.as_ref().filter(|_| dossier.known).and_then(|id| rules.request_type(id))
}

/// With whom a dossier goes to and fro: whoever sent it in, and for whom it was packed; the fingerprints of their
/// certificates, sorted.
pub fn correspondents(followed: &Followed) -> Vec<Digest> {
    let named = followed.events.iter().flat_map(|event| match &event.body {
        Body::Received { sender, .. } => sender.iter().cloned().collect(),
        Body::Packed { recipients, .. } => recipients.clone(),
        _ => Vec::new(),
    });
    let named: BTreeSet<Digest> = named.filter_map(|fingerprint| Digest::from_hex(&fingerprint)).collect();
    named.into_iter().collect()
}

/// Lists all dossiers, each with where it stands.
pub fn list(register: &mut Register, rules: &Ruleset) -> Result<Vec<Listed>, RegisterError> {
    let mut listed = register.read(|pen| pen.list(&rules.digest))?;
    if listed.iter().all(|one| one.summary.is_some()) {
        return Ok(listed);
    }
    // Derived while nobody else writes: an event that comes in between would make what is kept untrue.
    match register.whole(|pen| refresh(pen, rules)) {
        Ok(()) => register.read(|pen| pen.list(&rules.digest)),
        // A stick that is write-protected can still be listed.
        Err(error) if error.cause() == Some(Cause::ReadOnly) => {
            for one in listed.iter_mut().filter(|one| one.summary.is_none()) {
                let followed = register.read(|pen| follow(pen, one.dossier.key, rules))?;
                one.summary = Some(summarise(&followed, rules));
            }
            Ok(listed)
        }
        Err(error) => Err(error),
    }
}

fn refresh(pen: &Pen<'_>, rules: &Ruleset) -> Result<(), RegisterError> {
    for one in pen.list(&rules.digest)?.into_iter().filter(|one| one.summary.is_none()) {
        let followed = follow(pen, one.dossier.key, rules)?;
        pen.keep_summary(one.dossier.key, &rules.digest, &summarise(&followed, rules))?;
    }
    Ok(())
}

/// Says in short where a dossier stands.
pub fn summarise(followed: &Followed, rules: &Ruleset) -> Summary {
    let last = followed.events.iter().map(by_own_clock).max();
    let (Some(request_type), Some(life)) = (asked(&followed.dossier, rules), &followed.life) else {
        let (number, waiting) = (followed.dossier.number, count(unclaimed(followed).count()));
        return Summary { number, waiting, last, unread: count(followed.unread), ..Summary::default() };
    };
    let open = open_tasks(followed, life, rules, request_type);
    let (sender, received) = sent_in(followed);
    Summary {
        status: life.status_id().map(str::to_owned),
        since: life.status.as_ref().map(|reached| reached.since),
        phase: life.phase_id().map(str::to_owned),
        local: life.local,
        number: followed.dossier.number.or(life.number),
        ended: life.ended,
        waiting: count(life.outcomes.values().filter(|outcome| outcome.waits()).count()),
        last: life.status.as_ref().map(|reached| reached.since).or(last),
        unread: count(followed.unread),
        expires: expires(followed, life, request_type),
        unsent: life.unsent_supplement.filter(|_| !life.ended),
        sender,
        received,
        open,
    }
}

/// Who sent the dossier in, and when they signed it first.
fn sent_in(followed: &Followed) -> (Option<String>, Option<DateTime<Utc>>) {
    let mut received = followed.events.iter().filter_map(|event| match &event.body {
        Body::Received { sender, .. } => Some((sender.clone(), Some(event.time))),
        _ => None,
    });
    received.next().unwrap_or_default()
}

/// When an event happened, as far as it had happened by the clock here when it arrived.
fn by_own_clock(event: &Event) -> DateTime<Utc> {
    event.body.received().map_or(event.time, |received| event.time.min(received))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What was reported about a dossier that nobody here knows, by somebody who is known, and that nobody put aside.
pub fn unclaimed(followed: &Followed) -> impl Iterator<Item = &Event> {
    let dismissed = followed.events.iter().filter_map(|event| match &event.body {
        Body::Decided(decision) if decision.verdict == DecisionVerdict::Dismiss => Some(&decision.about),
        _ => None,
    });
    let dismissed: BTreeSet<&EventId> = dismissed.collect();
    let reported = followed.events.iter().filter(|event| match event.body.reporter() {
        Some(reporter) => !matches!(reporter, Reporter::Stranger { .. }),
        None => false,
    });
    reported.filter(move |event| !dismissed.contains(&event.id))
}

fn open_tasks(followed: &Followed, life: &Life, rules: &Ruleset, request_type: &RequestType) -> Vec<OpenTask> {
    let found = tasks(life, rules, request_type, &followed.dossier.fields);
    let open = found.into_iter().filter_map(|task| {
        let sort = match task.state {
            TaskState::Open => OpenSort::Work,
            TaskState::Hint => OpenSort::Hint,
            TaskState::Meeting => OpenSort::Meeting,
            TaskState::Done => return None,
        };
        let missing = task.missing.map(str::to_owned);
        Some(OpenTask { action: task.action.id.clone(), due: task.due, sort, missing })
    });
    open.collect()
}

/// What comes first, seen from `on`: work goes before what goes with the status by itself, and what has a day before what
/// has none. A meeting that was is over.
pub fn first_task(open: &[OpenTask], on: NaiveDate) -> Option<&OpenTask> {
    let is_over = |task: &OpenTask| task.sort == OpenSort::Meeting && task.due.is_some_and(|day| day < on);
    let to_come = open.iter().filter(|task| !is_over(task));
    to_come.min_by_key(|task| (task.sort, task.due.unwrap_or(NaiveDate::MAX)))
}

/// The last day of the research that was sent, while the request waits: once it is decided, or support began, its age no
/// longer counts. Of a kind that was sent twice, the younger one counts.
fn expires(followed: &Followed, life: &Life, request_type: &RequestType) -> Option<NaiveDate> {
    let decided = |status: &str| {
        request_type.closing_form.as_ref().is_some_and(|form| form.statuses.iter().any(|after| after == status))
    };
    if life.ended || life.history.iter().any(|reached| decided(&reached.status)) {
        return None;
    }
    let sent = || followed.bundles.iter().flat_map(|bundle| &bundle.attachments);
    let renewed = |kinds: &[_], day| sent().any(|other| other.kinds == kinds && other.expires > Some(day));
    let last_days = sent().filter_map(|sent| sent.expires.filter(|day| !renewed(&sent.kinds, *day)));
    last_days.min()
}

/// How long a dossier may be kept by whoever keeps it, and why; the longest for each actor that the rules name.
pub fn retention<'a>(
    request_type: &RequestType,
    last: Option<DateTime<Utc>>,
    rules: &'a Ruleset,
) -> Vec<(&'a Retention, NaiveDate)> {
    let Some(last) = last.map(dutch_day) else { return Vec::new() };
    let fitting = rules
        .retention
        .iter()
        .filter(|rule| rule.request_types.is_empty() || rule.request_types.contains(&request_type.id));
    let until = |rule: &Retention| last.checked_add_months(Months::new(rule.years.saturating_mul(12)));
    fitting.filter_map(|rule| Some((rule, until(rule)?))).collect()
}

/// A dossier that may be kept no longer.
#[derive(Debug, Clone)]
pub struct Overdue<'a> {
    /// The dossier.
    pub dossier: DossierRecord,
    /// Until when it could be kept.
    pub until: NaiveDate,
    /// The rule that let it be kept longest.
    pub rule: &'a Retention,
}

/// Lists the dossiers whose last day of being kept is over, the longest due first. Where several rules say how long, the
/// longest counts; where none does, it is never due.
pub fn overdue<'a>(
    register: &mut Register,
    today: NaiveDate,
    rules: &'a Ruleset,
) -> Result<Vec<Overdue<'a>>, RegisterError> {
    let mut due = Vec::new();
    for Listed { dossier, summary } in list(register, rules)? {
        let Some(request_type) = asked(&dossier, rules) else { continue };
        let last = summary.and_then(|summary| summary.last);
        let longest = retention(request_type, last, rules).into_iter().max_by_key(|(_, until)| *until);
        if let Some((rule, until)) = longest.filter(|(_, until)| *until < today) {
            due.push(Overdue { dossier, until, rule });
        }
    }
    due.sort_by_key(|one| one.until);
    Ok(due)
}
