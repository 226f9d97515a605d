//! What differs between two sets of rules, as a school would feel it: facts, in the order of the request types.
//! Never tells that words were chosen otherwise.

use super::{AgeLimit, RequestType, Ruleset};
use crate::dossier::{KindId, RequestTypeId};
use crate::finding::Severity;
use crate::language::Text;
use chrono::NaiveDate;

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The request type that it is about; none: all of them.
    pub about: Option<(RequestTypeId, Text)>,
    /// What differs.
    pub what: Changed,
}

/// What can differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// The first day on which the rules hold.
    ValidFrom(NaiveDate, NaiveDate),
    /// The request type is new.
    TypeAdded,
    /// The request type is gone.
    TypeGone,
    /// It is filed elsewhere.
    System(String, String),
    /// Something is asked that was not.
    Added(Item, Text, Option<Severity>),
    /// Something is not asked any more.
    Gone(Item, Text),
    /// It weighs otherwise.
    Weight(Item, Text, Severity, Severity),
    /// It is asked in another way.
    Otherwise(Item, Text),
    /// A limit to age.
    Age {
        /// The kinds; empty: all research.
        kinds: Vec<KindId>,
        /// The limit that was.
        old: AgeLimit,
        /// The limit that is.
        new: AgeLimit,
    },
    /// A limit in a number.
    Limit(Limit, usize, usize),
    /// What files may be.
    Formats,
    /// The last days.
    Deadlines(Vec<NaiveDate>, Vec<NaiveDate>),
    /// When it is discussed.
    Meetings,
}

/// What is asked, or comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// A required document.
    Document,
    /// A welcome document.
    Optional,
    /// A detail of the request.
    Field,
    /// Something that a person confirms.
    Precondition,
    /// Somebody's hand.
    Signer,
    /// A fixed title.
    Title,
    /// A status.
    Status,
    /// Work.
    Action,
}

/// A limit in a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Attachments.
    Attachments,
    /// The length of a file name.
    FileName,
}

/// One thing of a list: what it is called, what it weighs, and all else that matters of it.
struct One {
    id: String,
    name: Text,
    weight: Option<Severity>,
    rest: String,
}

/// Tells what differs between the rules that were and those that are.
pub fn differences(old: &Ruleset, new: &Ruleset) -> Vec<Difference> {
    let mut found = Vec::new();
    if old.valid_from != new.valid_from {
        let what = Changed::ValidFrom(old.valid_from, new.valid_from);
        found.push(Difference { about: None, what });
    }
    for request in &new.request_types {
        let about = Some((request.id.clone(), request.name.clone()));
        match old.request_type(&request.id) {
            Some(before) => {
                let changes = of_type(before, request, (old, new)).into_iter();
                found.extend(changes.map(|what| Difference { about: about.clone(), what }));
            }
            None => found.push(Difference { about, what: Changed::TypeAdded }),
        }
    }
    for request in old.request_types.iter().filter(|request| new.request_type(&request.id).is_none()) {
        let about = Some((request.id.clone(), request.name.clone()));
        found.push(Difference { about, what: Changed::TypeGone });
    }
    found
}

fn of_type(old: &RequestType, new: &RequestType, rules: (&Ruleset, &Ruleset)) -> Vec<Changed> {
    let mut found = Vec::new();
    if old.system != new.system {
        found.push(Changed::System(old.system.clone(), new.system.clone()));
    }
    let lists: [(Item, Vec<One>, Vec<One>); 8] = [
        (Item::Document, documents(old), documents(new)),
        (Item::Optional, welcome(old, rules.0), welcome(new, rules.1)),
        (Item::Signer, signers(old), signers(new)),
        (Item::Precondition, preconditions(old), preconditions(new)),
        (Item::Field, fields(old), fields(new)),
        (Item::Title, titles(old), titles(new)),
        (Item::Status, statuses(old), statuses(new)),
        (Item::Action, actions(old), actions(new)),
    ];
    for (item, before, now) in &lists {
        of_list(*item, before, now, &mut found);
    }
    ages(old, new, &mut found);
    for (limit, before, now) in [
        (Limit::Attachments, old.limits.attachments, new.limits.attachments),
        (Limit::FileName, old.limits.file_name, new.limits.file_name),
    ] {
        if before != now {
            found.push(Changed::Limit(limit, before, now));
        }
    }
    if old.limits.formats != new.limits.formats {
        found.push(Changed::Formats);
    }
    let (before, now) = (last_days(old), last_days(new));
    if before != now {
        found.push(Changed::Deadlines(before, now));
    }
    let days = |request: &RequestType| request.meetings.as_ref().map(|it| (it.on.clone(), it.weekly.clone()));
    if days(old) != days(new) {
        found.push(Changed::Meetings);
    }
    found
}

fn of_list(item: Item, old: &[One], new: &[One], found: &mut Vec<Changed>) {
    for one in new {
        let Some(before) = old.iter().find(|before| before.id == one.id) else {
            found.push(Changed::Added(item, one.name.clone(), one.weight));
            continue;
        };
        if let (Some(was), Some(is)) = (before.weight, one.weight)
            && was != is
        {
            found.push(Changed::Weight(item, one.name.clone(), was, is));
        }
        if before.rest != one.rest {
            found.push(Changed::Otherwise(item, one.name.clone()));
        }
    }
    let gone = old.iter().filter(|before| !new.iter().any(|one| one.id == before.id));
    found.extend(gone.map(|before| Changed::Gone(item, before.name.clone())));
}

fn ages(old: &RequestType, new: &RequestType, found: &mut Vec<Changed>) {
    for age in &new.ages {
        let before = old.ages.iter().find(|before| before.rule.id == age.rule.id);
        if let Some(before) = before.filter(|before| before.max != age.max) {
            found.push(Changed::Age { kinds: age.kinds.clone(), old: before.max, new: age.max });
        }
    }
}

fn last_days(request: &RequestType) -> Vec<NaiveDate> {
    let deadline = request.deadline.iter();
    let mut days: Vec<NaiveDate> = deadline
        .flat_map(|deadline| deadline.dates.iter().copied().chain(deadline.windows.iter().map(|window| window.to)))
        .collect();
    days.sort();
    days
}

/// A name that is literally the same in both languages.
fn literal(name: &str) -> Text {
    Text { nl: name.to_owned(), en: name.to_owned() }
}

fn documents(request: &RequestType) -> Vec<One> {
    let one = |it: &super::DocumentRule| One {
        id: it.rule.id.to_string(),
        name: it.name.clone(),
        weight: Some(it.rule.severity),
        rest: format!("{:?}", (&it.any_of, it.at_least, &it.when)),
    };
    request.documents.iter().map(one).collect()
}

fn welcome(request: &RequestType, rules: &Ruleset) -> Vec<One> {
    let name = |id: &KindId| rules.kind(id).map_or_else(|| literal(id.as_str()), |kind| kind.name.clone());
    let one = |id: &KindId| One { id: id.to_string(), name: name(id), weight: None, rest: String::new() };
    request.optional.iter().map(one).collect()
}

fn signers(request: &RequestType) -> Vec<One> {
    let one = |it: &super::SignerRule| One {
        id: it.id.to_string(),
        name: it.name.clone(),
        weight: Some(it.rule.severity),
        rest: format!("{:?}", (&it.kind, &it.by, it.how_many, it.means, &it.after, &it.when)),
    };
    request.signers.iter().map(one).collect()
}

fn preconditions(request: &RequestType) -> Vec<One> {
    let one = |it: &super::Precondition| One {
        id: it.id.to_string(),
        name: it.name.clone(),
        weight: Some(it.rule.severity),
        rest: format!("{:?}", it.earlier),
    };
    request.preconditions.iter().map(one).collect()
}

fn fields(request: &RequestType) -> Vec<One> {
    let one = |it: &super::FieldRule| One {
        id: it.field.to_string(),
        name: it.name.clone(),
        weight: Some(it.rule.severity),
        rest: format!("{:?}", (it.optional, &it.pattern, &it.never, it.min_length, it.max_length)),
    };
    request.fields.iter().map(one).collect()
}

fn titles(request: &RequestType) -> Vec<One> {
    let one = |title: &String| One { id: title.clone(), name: literal(title), weight: None, rest: String::new() };
    request.titles.iter().map(one).collect()
}

fn statuses(request: &RequestType) -> Vec<One> {
    let one = |it: &super::Status| One {
        id: it.id.clone(),
        name: literal(&it.name),
        weight: None,
        rest: format!("{:?}", (&it.name, &it.set_by, it.terminal)),
    };
    request.lifecycle.statuses.iter().map(one).collect()
}

fn actions(request: &RequestType) -> Vec<One> {
    let one = |it: &super::Action| One {
        id: it.id.clone(),
        name: it.text.clone(),
        weight: None,
        rest: format!("{:?}", (&it.statuses, &it.actor, &it.due, &it.when)),
    };
    request.lifecycle.actions.iter().map(one).collect()
}
