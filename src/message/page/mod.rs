//! The words of the page that belong to no finding: fixed texts, and sentences about numbers, names and days.
//! Never names a command: what a person can do stands on the page as a button.

mod ask;
mod bundles;
mod labels;
mod life;
mod mend;
mod rules;
mod sentences;
mod trouble;

pub use ask::{addressee, newer, request, to_sign};
pub use bundles::{BundleTrouble, KeyTrouble};
pub use labels::Label;
pub use life::*;
pub use mend::MendTrouble;
pub use rules::{RulesTrouble, rules_named};
pub use sentences::*;
pub use trouble::{Done, Trouble};
