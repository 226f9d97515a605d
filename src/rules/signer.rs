//! Who writes and who signs a document, and in which order.
//! Never says that somebody did: a person has to have seen it.

use super::{Condition, Rule};
use crate::dossier::{KindId, PreconditionId};
use crate::language::Text;
use serde::Deserialize;

/// Somebody whose hand a document must bear.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SignerRule {
    /// Its id, as `[bevestigd]` names it.
    pub id: PreconditionId,
    /// The rule.
    pub rule: Rule,
    /// How the checklist calls it.
    pub name: Text,
    /// The kind of document.
    pub kind: KindId,
    /// The actor whose hand it is.
    pub by: String,
    /// How many of them.
    #[serde(default)]
    pub how_many: HowMany,
    /// What their hand means.
    #[serde(default)]
    pub means: Hand,
    /// The ids of those who come first.
    #[serde(default)]
    pub after: Vec<PreconditionId>,
    /// It is only asked under this condition.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// How many of those who could sign must.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HowMany {
    /// One is enough.
    #[default]
    One,
    /// All of them: both parents with authority, say.
    All,
}

/// What somebody's hand below a document means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hand {
    /// They agree (voor akkoord).
    #[default]
    Agreed,
    /// They have seen it (voor gezien).
    Seen,
    /// They wrote it.
    Wrote,
}
