//! What happens to a request after it was sent: statuses, who sets them, what follows, the closing form.

use super::Condition;
use crate::dossier::RequestTypeId;
use crate::language::Text;
use serde::Deserialize;

/// The life of a request of one type.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lifecycle {
    /// The statuses, the first one first.
    pub statuses: Vec<Status>,
    /// The steps between them.
    pub transitions: Vec<Transition>,
    /// What is to be done in each.
    pub actions: Vec<Action>,
    /// Work that other request types ask and this one refuses.
    pub refused_actions: Vec<RefusedAction>,
    /// Names that could be more than one status, and so are none.
    pub ambiguous: Vec<AmbiguousName>,
}

/// A status of the platform.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Status {
    /// Its id within the request type.
    pub id: String,
    /// Its name, literally.
    pub name: String,
    /// Other names by which it is known.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// What it means.
    pub meaning: Text,
    /// The actors that may set it.
    pub set_by: Vec<String>,
    /// It says something of the matter itself; an upload that flips a status does not.
    #[serde(default = "yes")]
    pub substantive: bool,
    /// The platform sets it by itself when a supplement comes in.
    #[serde(default)]
    pub on_supplement: bool,
    /// Nothing follows it.
    #[serde(default)]
    pub terminal: bool,
    /// What comes with it (statusinformatie): the day of a meeting, say.
    #[serde(default, rename = "information")]
    pub information: Vec<Information>,
    /// Where the manual names it.
    pub source: String,
}

fn yes() -> bool {
    true
}

/// Something that comes with a status.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Information {
    /// Its id, unique within the request type.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What sort of value it has.
    pub value: ValueSort,
    /// Of days that are recorded together: the id of one before which it must not lie.
    #[serde(default)]
    pub not_before: Option<String>,
    /// Of a last day: how long what was granted lasts.
    #[serde(default)]
    pub length: Option<OutcomeLength>,
}

/// How long what was granted lasts, by something else that comes with the same status.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OutcomeLength {
    /// The id of the information that holds the first day.
    pub from: String,
    /// The id of the information by which the length is chosen (a category).
    pub by: String,
    /// The lengths.
    pub of: Vec<ValueLength>,
}

/// The length for one value.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ValueLength {
    /// The value, whatever its capitals.
    pub is: String,
    /// At most so many calendar years; none: it has no end.
    #[serde(default)]
    pub years: Option<u32>,
    /// It is exactly so long.
    #[serde(default)]
    pub exactly: bool,
}

/// What sort of value something has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ValueSort {
    /// A day.
    Date,
    /// Words.
    Text,
}

/// A step from one status to another.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Transition {
    /// The statuses that it starts from; empty: from having been sent.
    #[serde(default)]
    pub from: Vec<String>,
    /// The status that it leads to.
    pub to: String,
    /// The actors that may take it.
    pub by: Vec<String>,
    /// How well founded it is.
    pub mark: Mark,
    /// Where the manual says so, or why it is inferred.
    pub source: String,
}

/// How well founded a transition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// The manual states both ends, or the target and who sets it.
    Stated,
    /// Inferred.
    Inferred,
    /// The manual speaks against it: it waits for a decision, also where an upload came in between.
    Contradicted,
}

/// Somebody who does something. Names stand in the rules.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Actor {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
}

/// Something to be done once a status is reached.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Action {
    /// Its id within the request type.
    pub id: String,
    /// The statuses in which it is to be done.
    pub statuses: Vec<String>,
    /// Who does it.
    pub actor: String,
    /// Whether there is work, or only waiting.
    #[serde(default)]
    pub sort: ActionSort,
    /// How long work stays open.
    #[serde(default)]
    pub lasts: Lasts,
    /// It is only asked under this condition.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Until when.
    #[serde(default)]
    pub due: Option<Due>,
    /// What is recorded once it is done.
    #[serde(default, rename = "record")]
    pub records: Vec<Information>,
    /// The id of the information that says what is missing. A supplement that was sent does this work.
    #[serde(default)]
    pub missing: Option<String>,
    /// The platform is told that it is done.
    #[serde(default)]
    pub reported: bool,
    /// What to do.
    pub text: Text,
    /// The chapter and step of the manual.
    pub source: String,
}

impl Action {
    /// The id of the information that says on which day it takes place; none where it does not take place by itself.
    pub fn takes_place(&self) -> Option<&str> {
        match (self.sort, &self.due) {
            (ActionSort::Meeting, Some(Due::On { information })) => Some(information),
            _ => None,
        }
    }
}

/// What sort of action something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActionSort {
    /// Work, recorded as done once it is.
    #[default]
    Task,
    /// Something that goes with the status alone: waiting, or what somebody may do. It ends with the status.
    Hint,
    /// Something that takes place on its day by itself. It goes with the phase, and is over when the day is.
    Meeting,
}

/// How long work stays open while nobody does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lasts {
    /// Until it is done, whatever status came after the one that asked for it.
    #[default]
    Always,
    /// While the request is in the phase that asked for it; an upload that flips the status leaves it open. Who comes
    /// back to the phase has it to do again.
    Phase,
    /// While the status itself lasts. Each time that it comes, there is new work.
    Status,
}

/// Until when something is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Due {
    /// So many days after the status; of days and working days, one is given. Where the clock stops, it starts the first
    /// time that one of the action's statuses is reached.
    Within {
        /// Days.
        #[serde(default)]
        days: u32,
        /// Statuses in which the clock stands still, by their ids.
        #[serde(default)]
        stops_in: Vec<String>,
        /// The id of information that holds another last day, once somebody extends it.
        #[serde(default)]
        extended_to: Option<String>,
        /// Days on which people work: no weekends, no holidays of the region.
        #[serde(default)]
        working_days: u32,
    },
    /// On a day that came with a status.
    On {
        /// The information's id.
        information: String,
    },
    /// So long before a day that came with a status or that somebody recorded; what is given adds up.
    Before {
        /// The information's or record's id.
        information: String,
        /// Weeks.
        #[serde(default)]
        weeks: u32,
        /// Days.
        #[serde(default)]
        days: u32,
        /// Hours; a day that has begun counts as a whole one, since of meetings only the day is known.
        #[serde(default)]
        hours: u32,
    },
    /// On the yearly deadline of another request type.
    Deadline(YearlyOf),
}

/// The yearly deadline of another request type.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "WrittenYearly")]
pub struct YearlyOf {
    /// That type.
    pub request_type: RequestTypeId,
    /// The day that must not pass, and how many weeks before it are asked where the region names no deadline: the last
    /// deadline before that day counts. None: the next one.
    pub before: Option<(String, u32)>,
}

/// The same as it is written; sets of before November 2026 name the type alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenYearly {
    Type(RequestTypeId),
    #[serde(rename_all = "kebab-case")]
    Before {
        request_type: RequestTypeId,
        information: String,
        weeks: u32,
    },
}

impl From<WrittenYearly> for YearlyOf {
    fn from(written: WrittenYearly) -> Self {
        match written {
            WrittenYearly::Type(request_type) => Self { request_type, before: None },
            WrittenYearly::Before { request_type, information, weeks } => {
                Self { request_type, before: Some((information, weeks)) }
            }
        }
    }
}

/// Work that other request types ask and this one refuses.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RefusedAction {
    /// The id that the work has elsewhere.
    pub id: String,
    /// Why it is refused.
    pub text: Text,
    /// The chapter and step of the manual.
    pub source: String,
}

/// A name that could be more than one status.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AmbiguousName {
    /// The name.
    pub name: String,
    /// The statuses that it could be. Only one: the name means that status.
    pub statuses: Vec<String>,
    /// It is only ambiguous once one of these was reached; empty: always.
    #[serde(default)]
    pub after: Vec<String>,
    /// Where it stands.
    pub source: String,
}

/// How long a dossier may be kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Retention {
    /// Its id.
    pub id: String,
    /// The request types; empty: all.
    #[serde(default)]
    pub request_types: Vec<RequestTypeId>,
    /// Who keeps it.
    pub actor: String,
    /// How long, in calendar years after the last status.
    pub years: u32,
    /// What it says.
    pub text: Text,
    /// The law or guideline.
    pub source: String,
}

/// The form that closes a request.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ClosingForm {
    /// Its name, literally.
    pub name: String,
    /// Who fills it in.
    pub actor: String,
    /// The statuses after which it is due.
    pub statuses: Vec<String>,
    /// The work that is done once it is filled in.
    #[serde(default)]
    pub action: Option<String>,
    /// How it went; one of these.
    pub options: Vec<FormOption>,
    /// How satisfied the school is; empty: not asked.
    #[serde(default)]
    pub satisfaction: Vec<String>,
    /// Whether there is room for a remark.
    #[serde(default)]
    pub remark: bool,
    /// The chapter and step of the manual.
    pub source: String,
}

/// One answer of the closing form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FormOption {
    /// The words, literally.
    pub name: String,
    /// The request type that it leads to.
    #[serde(default)]
    pub leads_to: Option<RequestTypeId>,
    /// Why it is doubtful here.
    #[serde(default)]
    pub warning: Option<Text>,
}
