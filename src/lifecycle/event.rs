//! What can happen to a dossier. Events are all that is ever stored; everything else follows from them.

use crate::dossier::{Digest, RequestTypeId};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The id of an event: given by whoever reported it, the same on every copy of the report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventId(pub String);

impl fmt::Display for EventId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Something that happened to one dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// When it happened, in the reporter's words.
    pub time: DateTime<Utc>,
    /// What happened.
    pub body: Body,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// The dossier was checked and found complete.
    Checked,
    /// A bundle was made of it.
    Packed {
        /// The bundle's digest.
        bundle: Digest,
        /// Only what was missing from an earlier one.
        supplement: bool,
        /// For whom it is: the fingerprints of their certificates; none where nobody said.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        recipients: Vec<String>,
    },
    /// A bundle of it came in from another party, and was unpacked.
    Received {
        /// The bundle's id.
        bundle: String,
        /// Only what was missing from an earlier one.
        supplement: bool,
        /// The fingerprint of the contact who signed it; none where that is no contact here.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sender: Option<String>,
        /// When it was signed, by its sender's word; none in what was recorded before this was kept.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signed: Option<DateTime<Utc>>,
    },
    /// It was filed; ParnasSys gave it this number, of which only those above 0 mean that it was sent.
    Sent {
        /// The dossiernummer.
        number: i64,
    },
    /// It was filed by a channel that shows no number.
    Delivered,
    /// The platform says where it stands.
    Status(StatusReport),
    /// Somebody decided about an event that could not be applied by itself.
    Decided(Decision),
    /// Work was done.
    Done(DoneWork),
    /// The closing form was filled in.
    Form(FilledForm),
    /// Whoever got a bundle of it says how it arrived.
    Receipt(Receipt),
}

/// A status as it was reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct StatusReport {
    /// The status, in the reporter's words.
    pub name: String,
    /// The actor who set it.
    pub set_by: String,
    /// What came with it, by the ids of the rules.
    #[serde(default)]
    pub information: BTreeMap<String, String>,
    /// The request type that the report names.
    #[serde(default)]
    pub request_type: Option<RequestTypeId>,
    /// Who reports it, and how that is known.
    pub reporter: Reporter,
    /// When it arrived here first.
    pub received: DateTime<Utc>,
    /// How the reporter names the dossier.
    #[serde(default)]
    pub named: Named,
    /// How many letters came with it. Their names may be a pupil's, and are not kept.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub letters: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands out a reference")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}

/// How a reporter names a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Named {
    /// By its id, or it was entered here.
    #[default]
    Id,
    /// By its dossiernummer alone.
    Number(i64),
    /// By both.
    Both(i64),
}

/// Who reports a status, and how that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reporter {
    /// A contact whose signature was verified, with the roles that it had here when the report arrived.
    Contact {
        /// The fingerprint of the certificate.
        fingerprint: String,
        /// The roles.
        roles: Vec<String>,
    },
    /// Somebody whose signature is good, but who is no contact here.
    Stranger {
        /// The fingerprint of the certificate.
        fingerprint: String,
    },
    /// Nobody signed it; a person here let it in all the same.
    Unsigned,
    /// A person here entered it by hand, from a mail for instance.
    ByHand {
        /// Who.
        by: String,
    },
}

/// A decision about an event that could not be applied by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Decision {
    /// The event that it is about.
    pub about: EventId,
    /// What was decided.
    pub verdict: DecisionVerdict,
    /// Who.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// What somebody decided about an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionVerdict {
    /// It holds.
    Accept,
    /// It holds, and means this status.
    AcceptAs {
        /// The status's id.
        status: String,
    },
    /// It does not hold.
    Dismiss,
}

/// Work that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct DoneWork {
    /// The action's id.
    pub action: String,
    /// Who did it.
    pub by: String,
    /// On which day.
    pub on: NaiveDate,
    /// What else is worth keeping.
    #[serde(default)]
    pub note: Option<String>,
    /// What the rules ask to record, by the ids of the rules.
    #[serde(default)]
    pub records: BTreeMap<String, String>,
    /// How it was reported, where it was not done here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<WorkReport>,
}

/// How work was reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct WorkReport {
    /// The actor who did it.
    pub set_by: String,
    /// The request type that the report names.
    #[serde(default)]
    pub request_type: Option<RequestTypeId>,
    /// Who reports it, and how that is known.
    pub reporter: Reporter,
    /// When it arrived here first.
    pub received: DateTime<Utc>,
    /// How the reporter names the dossier.
    #[serde(default)]
    pub named: Named,
}

/// A closing form, filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FilledForm {
    /// How it went, in the words of the rules.
    pub option: String,
    /// How satisfied the school is.
    #[serde(default)]
    pub satisfaction: Option<String>,
    /// What the school adds.
    #[serde(default)]
    pub remark: Option<String>,
    /// Who filled it in.
    pub by: String,
    /// How it was reported, where it was not filled in here.
    #[serde(default)]
    pub report: Option<FormReport>,
}

/// How a closing form was reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FormReport {
    /// The form's name, in the reporter's words.
    pub form: String,
    /// The actor who filled it in.
    pub set_by: String,
    /// The request type that the report names.
    #[serde(default)]
    pub request_type: Option<RequestTypeId>,
    /// Who reports it, and how that is known.
    pub reporter: Reporter,
    /// When it arrived here first.
    pub received: DateTime<Utc>,
    /// How the reporter names the dossier.
    #[serde(default)]
    pub named: Named,
}

/// How a bundle arrived, as its receiver reports it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Receipt {
    /// The bundle's id.
    pub bundle: String,
    /// The digest of the file that arrived.
    pub sha256: Digest,
    /// It is as it was signed.
    pub whole: bool,
    /// It is whole, and the receiver trusts it.
    pub trusted: bool,
    /// The request type that the report names.
    #[serde(default)]
    pub request_type: Option<RequestTypeId>,
    /// Who reports it, and how that is known.
    pub reporter: Reporter,
    /// When the report arrived here first.
    pub received: DateTime<Utc>,
    /// How the reporter names the dossier.
    #[serde(default)]
    pub named: Named,
}

impl Body {
    /// Returns who reports it; none for what was done or entered here.
    pub fn reporter(&self) -> Option<&Reporter> {
        match self {
            Self::Status(report) => Some(&report.reporter),
            Self::Form(form) => form.report.as_ref().map(|report| &report.reporter),
            Self::Done(done) => done.report.as_ref().map(|report| &report.reporter),
            Self::Receipt(receipt) => Some(&receipt.reporter),
            _ => None,
        }
    }

    /// Returns when what is reported arrived here.
    pub fn received(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Status(report) => Some(report.received),
            Self::Form(form) => form.report.as_ref().map(|report| report.received),
            Self::Done(done) => done.report.as_ref().map(|report| report.received),
            Self::Receipt(receipt) => Some(receipt.received),
            _ => None,
        }
    }

    /// How the reporter names the dossier, to be changed; none where nobody reported it.
    pub fn named_mut(&mut self) -> Option<&mut Named> {
        match self {
            Self::Status(report) => Some(&mut report.named),
            Self::Form(form) => form.report.as_mut().map(|report| &mut report.named),
            Self::Done(done) => done.report.as_mut().map(|report| &mut report.named),
            Self::Receipt(receipt) => Some(&mut receipt.named),
            _ => None,
        }
    }

    /// Returns how the reporter names the dossier.
    pub fn named(&self) -> Named {
        match self {
            Self::Status(report) => report.named,
            Self::Form(form) => form.report.as_ref().map(|report| report.named).unwrap_or_default(),
            Self::Done(done) => done.report.as_ref().map(|report| report.named).unwrap_or_default(),
            Self::Receipt(receipt) => receipt.named,
            _ => Named::Id,
        }
    }
}
