//! What a check found, as a report: for a person on a terminal, in a browser or a spreadsheet, for a program as JSON.
//! Never decides what is right, and never touches a disk: it gives text to whoever asks.

mod build;
pub mod calendar;
pub mod csv;
pub mod dossiers;
mod evidence;
pub mod html;
pub mod json;
mod model;
mod names;
mod next;
mod reason;
pub mod terminal;
mod titles;
pub mod verification;
mod words;

pub use build::{ReportOrder, dossier, ruleset};
pub use model::document::{AttachmentReport, CueReport, DateReport, KindReport, ResearchReport};
pub use model::{
    DossierReport, FailedReport, FillingReport, FindingReport, ItemReport, LeftReport, LineReport, Open, Report, Rest,
    RulesetReport, StateReport, StepReport, Summary, WaiverReport, Weight,
};
pub use names::names;
pub use reason::Reason;
pub use words::{accepted_by, concluded, heading, label_remedy, passed_by, rules_of, tally};
