//! What happens to a request after it was sent: statuses, who sets them, what follows, the closing form.

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
    /// Nothing follows it.
    #[serde(default)]
    pub terminal: bool,
    /// Where the manual names it.
    pub source: String,
}

fn yes() -> bool {
    true
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
    /// The status in which it is to be done.
    pub status: String,
    /// Who does it.
    pub actor: String,
    /// What to do.
    pub text: Text,
    /// The chapter and step of the manual.
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
    /// The status after which it is due.
    pub status: String,
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
    pub leads_to: Option<String>,
    /// Why it is doubtful here.
    #[serde(default)]
    pub warning: Option<Text>,
}
