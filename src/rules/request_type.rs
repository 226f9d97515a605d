//! What one request type asks: a file named after it.

use super::{ClosingForm, Lead, Lifecycle, Limits, Meetings, Rule, SignerRule, Window};
use crate::dossier::{FieldId, KindId, PreconditionId, QuestionId, RequestTypeId};
use crate::finding::{Code, Severity};
use crate::language::Text;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// A request type (aanvraagtype).
#[derive(Debug, Clone)]
pub struct RequestType {
    /// Its id.
    pub id: RequestTypeId,
    /// Its name.
    pub name: Text,
    /// What it is for, in a sentence.
    pub summary: Text,
    /// Where it is filed (ParnasSys, Kindkans).
    pub system: String,
    /// The channel shows a file number once it was sent.
    pub numbered: bool,
    /// How a request is called in its channel.
    pub called: Option<Text>,
    /// It is about one pupil, so a document about another is told.
    pub one_pupil: bool,
    /// What a finding weighs here, where that differs from the region's rule.
    pub severities: BTreeMap<Code, Severity>,
    /// The findings that are not told.
    pub off: BTreeSet<Code>,
    /// Limits of its own.
    pub limits: Limits,
    /// The fixed titles.
    pub titles: Vec<String>,
    /// The explanation slot; none: this request type has none.
    pub explanation: Option<ExplanationRule>,
    /// The details that it asks.
    pub fields: Vec<FieldRule>,
    /// The documents that it requires.
    pub documents: Vec<DocumentRule>,
    /// Kinds that are welcome but not required.
    pub optional: Vec<KindId>,
    /// Limits to age.
    pub ages: Vec<AgeRule>,
    /// Parts that a document is to hold.
    pub parts: Vec<PartRule>,
    /// Questions that documents must answer.
    pub questions: Vec<QuestionRule>,
    /// What a person must have arranged.
    pub preconditions: Vec<Precondition>,
    /// Whose hands its documents must bear.
    pub signers: Vec<SignerRule>,
    /// When it is discussed.
    pub meetings: Option<Meetings>,
    /// The yearly deadline.
    pub deadline: Option<DeadlineRule>,
    /// Where to click to file it.
    pub filing: Vec<FilingStep>,
    /// What to do while it turns out not to be sent.
    pub not_sent: Vec<FilingStep>,
    /// How to add documents to a request that was sent.
    pub supplement: Vec<FilingStep>,
    /// Good to know.
    pub good_to_know: Vec<Text>,
    /// Its statuses and what follows from each.
    pub lifecycle: Lifecycle,
    /// The form that closes it.
    pub closing_form: Option<ClosingForm>,
}

/// The explanation slot (Toelichting onderwijsbehoeften).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ExplanationRule {
    /// The rule.
    pub rule: Rule,
    /// Kinds that fill it by themselves, the first that is there.
    #[serde(default)]
    pub filled_by: Vec<KindId>,
    /// Where none of these is there: kinds that fill it together, each list where all of them are there; the file of the
    /// first fills it.
    #[serde(default)]
    pub filled_together: Vec<Vec<KindId>>,
}

/// A detail of the request.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FieldRule {
    /// The rule; its text says what a right value looks like.
    pub rule: Rule,
    /// The key in `dossier.toml`.
    pub field: FieldId,
    /// How people call it.
    pub name: Text,
    /// It may be left out.
    #[serde(default)]
    pub optional: bool,
    /// A regular expression that the whole value matches; validated when the rules are read.
    #[serde(default)]
    pub pattern: Option<String>,
    /// A regular expression that nothing in the value may match.
    #[serde(default)]
    pub never: Option<String>,
    /// Fewest characters.
    #[serde(default)]
    pub min_length: Option<usize>,
    /// Most characters.
    #[serde(default)]
    pub max_length: Option<usize>,
    /// The value that `init` proposes.
    #[serde(default)]
    pub default: Option<String>,
    /// It is the same for every dossier of a school, so `init --defaults` keeps it.
    #[serde(default)]
    pub same_for_school: bool,
    /// What a good value holds besides; where it does not, that is told, with a weight of its own.
    #[serde(default, rename = "hint")]
    pub hints: Vec<FieldHint>,
}

/// Something that a good value of a detail holds, or does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FieldHint {
    /// What it weighs.
    pub severity: Severity,
    /// What is missing or wrong, as a sentence.
    pub text: Text,
    /// Regular expressions of which one matches something in the value; none: it needs nothing.
    #[serde(default)]
    pub needs: Vec<String>,
    /// A regular expression that nothing in the value matches.
    #[serde(default)]
    pub never: Option<String>,
}

/// A required document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DocumentRule {
    /// The rule.
    pub rule: Rule,
    /// How the checklist calls it.
    pub name: Text,
    /// One of these is enough; each is a list of kinds that must all be there, in one file or more.
    pub any_of: Vec<Vec<KindId>>,
    /// So many files of these kinds must be there (two advices, say); one where it is left out.
    #[serde(default = "one")]
    pub at_least: usize,
    /// It is only asked under this condition.
    #[serde(default)]
    pub when: Option<Condition>,
}

fn one() -> usize {
    1
}

/// When a rule applies. The vocabulary is closed: there is no expression language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Condition {
    /// A detail has this value (truth values as `true` and `false`).
    Field {
        /// The key.
        name: FieldId,
        /// The value.
        is: String,
    },
    /// A detail has one of these values.
    FieldOneOf {
        /// The key.
        name: FieldId,
        /// The values.
        values: Vec<String>,
    },
    /// The pupil is so old on the day of the request; where the birth date is not known, this does not hold.
    Pupil {
        /// Younger than so many years.
        #[serde(default)]
        younger_than: Option<u32>,
        /// So many years or older.
        #[serde(default)]
        at_least: Option<u32>,
    },
    /// A document of this kind is there.
    Present(KindId),
    /// No document of this kind is there.
    Absent(KindId),
    /// All of these hold.
    All(Vec<Condition>),
    /// One of these holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
}

/// A limit to the age of documents.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AgeRule {
    /// The rule.
    pub rule: Rule,
    /// The kinds; empty: every kind that the region calls research.
    #[serde(default)]
    pub kinds: Vec<KindId>,
    /// The limit.
    pub max: AgeLimit,
    /// Which date counts, where a document gives it; none: the day of the test, else that of the report.
    #[serde(default)]
    pub counts: Option<Counts>,
    /// A document of one of these kinds makes up for one that is too old.
    #[serde(default)]
    pub substituted_by: Vec<KindId>,
}

/// Which date of a document its age runs from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counts {
    /// The day of the test.
    Test,
    /// The day of the report.
    Report,
}

/// An age in calendar units: exactly this old is still allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum AgeLimit {
    /// Calendar years.
    Years(u32),
    /// Calendar months.
    Months(u32),
    /// Weeks.
    Weeks(u32),
}

/// A part that documents of a kind are to hold, unless it stands in a document of its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PartRule {
    /// The rule.
    pub rule: Rule,
    /// The kind of document.
    pub kind: KindId,
    /// The part, which is a kind itself.
    pub part: KindId,
}

/// Questions that a document must answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct QuestionRule {
    /// The rule; its severity is that of a question that is there without an answer.
    pub rule: Rule,
    /// The kind of document.
    pub kind: KindId,
    /// The questions.
    pub questions: Vec<QuestionId>,
    /// What a question weighs that is not found, stands on a scan, or is answered with words that say there is none.
    pub not_found: Severity,
}

/// Something that a person must have arranged.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Precondition {
    /// Its id, as `[bevestigd]` names it.
    pub id: PreconditionId,
    /// The rule.
    pub rule: Rule,
    /// How the checklist calls it.
    pub name: Text,
    /// Nobody is asked for it; who confirms it all the same is believed.
    #[serde(default)]
    pub optional: bool,
    /// An earlier request that arranges it by itself, where it is known here.
    #[serde(default)]
    pub earlier: Option<EarlierRequest>,
}

/// A request that has to come before this one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EarlierRequest {
    /// The detail that holds its file number or its id.
    pub field: FieldId,
    /// Of which type it is.
    pub request_types: Vec<RequestTypeId>,
    /// The statuses of which it has to have reached one, by their ids; empty: having been sent is enough.
    #[serde(default)]
    pub statuses: Vec<String>,
}

/// The yearly deadline.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DeadlineRule {
    /// The rule.
    pub rule: Rule,
    /// The dates that the region announced, one a school year; empty: not announced yet, and nothing is late.
    #[serde(default, deserialize_with = "super::date::days")]
    pub dates: Vec<NaiveDate>,
    /// Later dates after which a late request weighs otherwise.
    #[serde(default)]
    pub later: Vec<LaterDeadline>,
    /// Times in which requests come in: none before the first day, none after the last.
    #[serde(default)]
    pub windows: Vec<Window>,
    /// How long before a day of the request itself it has to come in.
    #[serde(default)]
    pub lead: Option<Lead>,
    /// The last day, as `MM-DD`, until which a late request waits (the end of the summer holidays).
    #[serde(default = "end_of_year")]
    pub discussed_after: String,
    /// The detail in which a school notes the date that its platform announced; it counts with those of the region.
    #[serde(default)]
    pub field: Option<FieldId>,
}

fn end_of_year() -> String {
    "12-31".to_owned()
}

/// A date after the deadline: what comes in after it weighs this.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LaterDeadline {
    /// The date.
    #[serde(deserialize_with = "super::date::day")]
    pub date: NaiveDate,
    /// What a request weighs that comes in after it.
    pub severity: Severity,
}

/// One step of filing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FilingStep {
    /// Where to click and what to do.
    pub text: Text,
    /// A trap to look out for.
    #[serde(default)]
    pub trap: Option<Text>,
    /// It is only still to be done under this condition.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The details of the request that are filled in at this step.
    #[serde(default)]
    pub fields: Vec<FieldId>,
    /// The documents that are handed over at this step.
    #[serde(default)]
    pub files: Option<StepFiles>,
    /// The chapter and step of the manual.
    pub source: String,
}

/// The documents that a step of filing hands over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepFiles {
    /// The one that fills the explanation slot.
    Explanation,
    /// All but that one.
    Others,
    /// All.
    All,
}
