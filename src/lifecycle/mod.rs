//! Events to state and outcomes: where a dossier stands, what became of each report, what is to be done next.
//! Pure: any order and repetition of the same events ends the same. Never stores anything, and knows no status by name.

mod clock;
mod event;
mod form;
mod issue;
mod judge;
mod life;
mod mail;
mod name;
mod outcome;
mod parties;
mod replay;
mod tasks;
mod variants;

pub use event::{
    Body, Decision, DecisionVerdict, DoneWork, Event, EventId, FilledForm, FormReport, Named, Receipt, Reporter,
    StatusReport, WorkReport,
};
pub use form::{Answered, FormFault, answer_form};
pub use issue::{Issue, IssueRefusal, checked_information, may_issue, missing_steps};
pub use life::{Done, Filled, Life, LocalState, Reached};
pub use mail::{ReadMail, SaidStatus, read_mail};
pub use name::{NameMatch, match_name};
pub use outcome::{HeldReason, Notice, Outcome, RefusedReason};
pub use parties::{Parties, Party};
pub use replay::{replay, replay_among};
pub use tasks::{Task, TaskState, tasks};
pub use variants::{CLOCK_SLACK, Offered};
