//! Where dossiers stand: their events from the register, lived through under the rules.
//! Never changes an event, and keeps nothing but summaries that can be derived again.

use crate::lifecycle::{Body, Event, Life, TaskState, replay, tasks};
use crate::register::{
    BundleRecord, Cause, DossierKey, DossierRecord, Found, Listed, OpenTask, Pen, Register, RegisterError, Summary,
};
use crate::rules::{Action, Due, RequestType, Retention, Ruleset};
use crate::scan;
use chrono::{DateTime, Months, NaiveDate, Utc};
use std::path::Path;

/// One dossier with everything that follows from its events.
#[derive(Debug, Clone)]
pub struct Followed {
    /// What is known of it.
    pub dossier: DossierRecord,
    /// What happened, in the order of time.
    pub events: Vec<Event>,
    /// The bundles that were made of it.
    pub bundles: Vec<BundleRecord>,
    /// Where it stands; none where others have only spoken of it, or where these rules do not know its type.
    pub life: Option<Life>,
}

/// Why it is not clear which dossier is meant.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotFound {
    /// The register could not be used.
    Register(RegisterError),
    /// None is called so.
    None,
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

/// The id that stands in a folder's `dossier.toml`.
fn id_in(folder: &Path, rules: &Ruleset) -> Option<String> {
    let bytes = scan::scan(folder).ok()?.details?;
    scan::parse_details(&bytes, rules, None).ok()?.id
}

/// Reads one dossier and derives where it stands.
pub fn follow(pen: &Pen<'_>, key: DossierKey, rules: &Ruleset) -> Result<Followed, RegisterError> {
    let dossier = pen.dossier(key)?;
    let mut events = pen.events(key)?;
    events.sort_by(|one, other| (one.time, &one.id).cmp(&(other.time, &other.id)));
    let life = asked(&dossier, rules).map(|request_type| replay(&events, rules, request_type));
    Ok(Followed { bundles: pen.bundles(key)?, dossier, events, life })
}

/// The request type of a dossier that is known here.
pub fn asked<'a>(dossier: &DossierRecord, rules: &'a Ruleset) -> Option<&'a RequestType> {
    dossier.request_type.as_ref().filter(|_| dossier.known).and_then(|id| rules.request_type(id))
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
    let last = followed.events.iter().map(|event| event.time).max();
    let (Some(request_type), Some(life)) = (asked(&followed.dossier, rules), &followed.life) else {
        let reports = followed.events.iter().filter(|event| matches!(event.body, Body::Status(_)));
        let number = followed.dossier.numbers.last().copied();
        return Summary { number, waiting: count(reports.count()), last, ..Summary::default() };
    };
    let open = open_tasks(followed, life, rules, request_type);
    Summary {
        status: life.status_id().map(str::to_owned),
        since: life.status.as_ref().map(|reached| reached.since),
        phase: life.phase_id().map(str::to_owned),
        local: life.local as u8,
        number: life.number.or(followed.dossier.numbers.last().copied()),
        ended: life.ended,
        waiting: count(life.outcomes.values().filter(|outcome| outcome.waits()).count()),
        last: life.status.as_ref().map(|reached| reached.since).or(last),
        next: first(&open).map(|task| task.action.clone()),
        expires: expires(followed, life, request_type),
        open,
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn open_tasks(followed: &Followed, life: &Life, rules: &Ruleset, request_type: &RequestType) -> Vec<OpenTask> {
    let found = tasks(life, rules, request_type, &followed.dossier.fields, NaiveDate::MIN);
    let open = found.into_iter().filter_map(|task| {
        let hint = match task.state {
            TaskState::Open => false,
            TaskState::Hint => true,
            TaskState::Done(_) => return None,
        };
        let due = task.due.filter(|_| !depends_on_the_day(task.action));
        Some(OpenTask { action: task.action.id.clone(), due, hint })
    });
    open.collect()
}

/// A yearly deadline is the next one, seen from the day of asking.
fn depends_on_the_day(action: &Action) -> bool {
    matches!(action.due, Some(Due::Deadline(_)))
}

/// Until when something is to be done, seen from `on`.
pub fn due_on(task: &OpenTask, action: &Action, rules: &Ruleset, on: NaiveDate) -> Option<NaiveDate> {
    match &action.due {
        Some(Due::Deadline(request_type)) => {
            let deadline = rules.request_type(request_type)?.deadline.as_ref()?;
            deadline.dates.iter().filter(|date| **date >= on).min().copied()
        }
        _ => task.due,
    }
}

/// Work goes before what goes with the status by itself; what has a day goes before what has none.
fn first(open: &[OpenTask]) -> Option<&OpenTask> {
    open.iter().min_by_key(|task| (task.hint, task.due.unwrap_or(NaiveDate::MAX)))
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
    let Some(last) = last.map(|last| last.date_naive()) else { return Vec::new() };
    let fitting = rules
        .retention
        .iter()
        .filter(|rule| rule.request_types.is_empty() || rule.request_types.contains(&request_type.id));
    let until = |rule: &Retention| last.checked_add_months(Months::new(rule.years.saturating_mul(12)));
    fitting.filter_map(|rule| Some((rule, until(rule)?))).collect()
}
