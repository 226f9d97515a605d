//! Everything that is to be done about one dossier, each with its day.

use crate::cli::status::rows::{Rows, action};
use crate::language::plain::one_line;
use crate::message::{quoted, status as words};
use crate::register::{Listed, OpenSort, Summary};
use crate::report::json::guarded;
use crate::rules::{Lasts, RequestType, Retention};
use crate::work;
use chrono::{Days, NaiveDate};
use serde::Serialize;

/// The format of a work list.
const FORMAT: &str = "compleet/work/v1";
/// How long before its day something far off begins to matter.
const NEAR: Days = Days::new(56);

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Item {
    /// The same for the same work.
    #[serde(skip)]
    pub(super) uid: String,
    /// The dossier's id.
    pub(super) id: Option<String>,
    /// What people call the dossier.
    pub(super) name: String,
    /// The action's id in the rules; none for what compleet itself asks.
    pub(super) action: Option<String>,
    /// What to do.
    pub(super) text: String,
    /// Who, by id.
    pub(super) actor: Option<String>,
    /// Who, in words.
    pub(super) actor_name: Option<String>,
    /// The day.
    pub(super) day: Option<NaiveDate>,
    /// It is work; otherwise it goes with the status, or only with a day.
    pub(super) work: bool,
    /// It takes place on its day, which may not be known; otherwise the day is the last one.
    pub(super) takes_place: bool,
    /// What is missing, in the words of whoever reported it.
    pub(super) missing: Option<String>,
    /// What the contact is called who sent the dossier in.
    pub(super) sender_name: Option<String>,
    /// The request stands still until it is done.
    #[serde(skip)]
    pub(super) stands_still: bool,
}

impl Item {
    /// Says whether it is worth showing today.
    pub(super) fn matters(&self, today: NaiveDate) -> bool {
        let is_near = |day| today.checked_add_days(NEAR).is_some_and(|horizon| day <= horizon);
        let is_over = |day| self.takes_place && day < today;
        let is_unknown = self.takes_place && self.day.is_none();
        self.work || is_unknown || self.day.is_some_and(|day| is_near(day) && !is_over(day))
    }
}

#[derive(Serialize)]
struct Work<'a> {
    format: &'static str,
    date: NaiveDate,
    work: &'a [Item],
}

/// Writes a work list for programs.
pub(super) fn json(items: &[Item], date: NaiveDate) -> serde_json::Result<String> {
    let text = serde_json::to_string_pretty(&Work { format: FORMAT, date, work: items })?;
    Ok(guarded(&text).into_owned() + "\n")
}

/// Lists what is to be done about a dossier.
pub(super) fn items(listed: &Listed, maker: &Rows<'_>) -> Vec<Item> {
    let empty = Summary::default();
    let summary = listed.summary.as_ref().unwrap_or(&empty);
    let name = words::name(&listed.dossier);
    let blank = Item {
        uid: listed.dossier.id.clone().unwrap_or_else(|| name.clone()),
        id: listed.dossier.id.clone(),
        name,
        action: None,
        text: String::new(),
        actor: None,
        actor_name: None,
        day: None,
        work: false,
        takes_place: false,
        missing: None,
        sender_name: maker.sender_name(summary),
        stands_still: false,
    };
    let item = |what: &str, text: String, day, work| Item {
        uid: format!("{}-{what}", blank.uid),
        text,
        day,
        work,
        ..blank.clone()
    };
    let mut found = Vec::new();
    if let Some(text) = maker.own_step(listed, summary, &blank.name) {
        found.push(item("step", text, None, true));
    }
    let request_type = listed.dossier.request_type.as_ref().and_then(|id| maker.rules.request_type(id));
    let Some(request_type) = request_type.filter(|_| listed.dossier.known) else { return found };
    for task in &summary.open {
        let Some(action) = action(request_type, &task.action) else { continue };
        let mut text = maker.text(action, task, Some(request_type), &blank.name);
        if let Some(missing) = &task.missing {
            let label = maker.language.pick("Wat ontbreekt", "What is missing");
            text += &format!(" {label}: {}", one_line(missing));
        }
        found.push(Item {
            missing: task.missing.clone(),
            stands_still: task.sort == OpenSort::Work && action.lasts == Lasts::Status,
            action: Some(action.id.clone()),
            actor: Some(action.actor.clone()),
            actor_name: Some(words::actor(maker.rules, &action.actor, maker.language)),
            takes_place: task.sort == OpenSort::Meeting,
            ..item(&action.id, text, task.due, task.sort == OpenSort::Work)
        });
    }
    if let Some(day) = summary.expires {
        let text = maker.language.pick(
            "Een onderzoek is na deze dag te oud, en de aanvraag wacht nog op een besluit. Overleg of er nieuw onderzoek nodig is.",
            "After this day a piece of research is too old, and the request still waits for a decision. Ask whether new research is needed.",
        );
        found.push(item("research", text.to_owned(), Some(day), false));
    }
    found.extend(retained(request_type, summary, maker, &blank));
    found
}

/// Until when each party may keep the dossier.
fn retained(request_type: &RequestType, summary: &Summary, maker: &Rows<'_>, blank: &Item) -> Vec<Item> {
    let kept = work::retention(request_type, summary.last.filter(|_| summary.status.is_some()), maker.rules);
    let one = |(rule, until): (&Retention, NaiveDate)| Item {
        uid: format!("{}-retention-{}", blank.uid, rule.id),
        text: format!("{} (compleet register erase {})", rule.text.get(maker.language), quoted(&blank.name)),
        actor: Some(rule.actor.clone()),
        actor_name: Some(words::actor(maker.rules, &rule.actor, maker.language)),
        day: Some(until),
        ..blank.clone()
    };
    kept.into_iter().map(one).collect()
}
