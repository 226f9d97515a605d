//! The rules of one samenwerkingsverband: what it asks, in which words, of which request type.
//! Turns TOML text into a validated [`Ruleset`]; never reads a file and never judges a dossier.

mod documents;
mod lifecycle;
mod request_type;
mod ruleset;

pub use documents::{Cues, DateLabels, Kind, Question, Words};
pub use lifecycle::{Action, Actor, ClosingForm, FormOption, Lifecycle, Mark, Status, Transition};
pub use request_type::{
    AgeLimit, AgeRule, Condition, DeadlineRule, DocumentRule, ExplanationRule, FieldRule, FilingStep, Precondition,
    QuestionRule, RequestType,
};
pub use ruleset::{CodeRule, Limits, ReportingRole, Rule, Ruleset};
