//! The files of a ruleset as they are written, before anything in them is checked against anything else.
//! Never judges a reference: that is `validate`.

use super::{
    Accepted, Action, Actor, AgeRule, AmbiguousName, Channel, ClosingForm, CodeRule, DeadlineRule, DocumentRule,
    ExplanationRule, FieldRule, FilingStep, Holiday, Kind, Lifecycle, Limits, Meetings, PartRule, Precondition,
    QuestionRule, RefusedAction, ReportingRole, RequestType, Retention, SignerRule, Status, Transition, Weight, Words,
};
use crate::dossier::{KindId, RequestTypeId};
use crate::finding::{Code, Severity};
use crate::language::Text;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `ruleset.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RulesetFile {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) version: String,
    /// Laid out before this is read.
    #[serde(default, rename = "extends")]
    _extends: Option<String>,
    #[serde(deserialize_with = "super::date::day")]
    pub(super) valid_from: NaiveDate,
    #[serde(default, deserialize_with = "super::date::maybe_day")]
    pub(super) valid_until: Option<NaiveDate>,
    #[serde(default = "yes")]
    pub(super) confirmed: bool,
    #[serde(default)]
    pub(super) titles_verified: bool,
    pub(super) limits: Limits,
    #[serde(rename = "actor")]
    pub(super) actors: Vec<Actor>,
    #[serde(default, rename = "role")]
    pub(super) roles: Vec<ReportingRole>,
    #[serde(default)]
    pub(super) retention: Vec<Retention>,
    #[serde(default, rename = "holiday")]
    pub(super) holidays: Vec<Holiday>,
    #[serde(default, rename = "channel")]
    pub(super) channels: Vec<Channel>,
    #[serde(default)]
    pub(super) synonyms: Vec<Vec<String>>,
    #[serde(default)]
    pub(super) optional_words: Vec<String>,
    #[serde(rename = "code")]
    pub(super) codes: BTreeMap<String, CodeWeight>,
}

fn yes() -> bool {
    true
}

/// What a finding weighs, as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct CodeWeight {
    pub(super) severity: Weight,
    #[serde(default)]
    pub(super) other_severity: Option<Severity>,
    pub(super) source: String,
}

impl CodeWeight {
    /// The rule; none: the finding is off.
    pub(super) fn rule(&self) -> Option<CodeRule> {
        let Self { severity, other_severity, source } = self;
        Some(CodeRule { severity: severity.severity()?, other_severity: *other_severity, source: source.clone() })
    }
}

impl RulesetFile {
    /// Findings that came after the set was written weigh what the base says.
    pub(super) fn complete(&mut self) {
        if Code::ALL.iter().all(|code| self.codes.contains_key(code.as_str())) {
            return;
        }
        for (code, weight) in super::builtin::weights() {
            self.codes.entry(code).or_insert(weight);
        }
    }
}

/// `documents.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct DocumentsFile {
    pub(super) words: Words,
    #[serde(rename = "kind")]
    pub(super) kinds: Vec<Kind>,
}

/// A request type's file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RequestTypeFile {
    /// This and the next two are dealt with before this is read.
    #[serde(default, rename = "extends")]
    _extends: Option<String>,
    #[serde(default, rename = "template")]
    _template: bool,
    #[serde(default, rename = "off")]
    _off: bool,
    pub(super) name: Text,
    pub(super) summary: Text,
    #[serde(default)]
    pub(super) system: Option<String>,
    #[serde(default)]
    pub(super) channel: Option<String>,
    #[serde(default)]
    pub(super) about_several_pupils: bool,
    #[serde(default)]
    pub(super) severity: BTreeMap<String, Weight>,
    #[serde(default)]
    pub(super) limits: OwnLimits,
    #[serde(default)]
    pub(super) titles: Vec<String>,
    #[serde(default)]
    pub(super) explanation: Option<ExplanationRule>,
    #[serde(default, rename = "field")]
    pub(super) fields: Vec<FieldRule>,
    #[serde(default, rename = "document")]
    pub(super) documents: Vec<DocumentRule>,
    #[serde(default)]
    pub(super) optional: Vec<KindId>,
    #[serde(default, rename = "age")]
    pub(super) ages: Vec<AgeRule>,
    #[serde(default, rename = "part")]
    pub(super) parts: Vec<PartRule>,
    #[serde(default, rename = "questions")]
    pub(super) questions: Vec<QuestionRule>,
    #[serde(default, rename = "precondition")]
    pub(super) preconditions: Vec<Precondition>,
    #[serde(default, rename = "signer")]
    pub(super) signers: Vec<SignerRule>,
    #[serde(default)]
    pub(super) meetings: Option<Meetings>,
    #[serde(default)]
    pub(super) deadline: Option<DeadlineRule>,
    #[serde(default)]
    pub(super) filing: Vec<FilingStep>,
    #[serde(default)]
    pub(super) not_sent: Vec<FilingStep>,
    #[serde(default)]
    pub(super) supplement: Vec<FilingStep>,
    #[serde(default)]
    pub(super) good_to_know: Vec<Text>,
    #[serde(default, rename = "status")]
    pub(super) statuses: Vec<Status>,
    #[serde(default, rename = "transition")]
    pub(super) transitions: Vec<Transition>,
    #[serde(default, rename = "action")]
    pub(super) actions: Vec<Action>,
    #[serde(default, rename = "refused-action")]
    pub(super) refused_actions: Vec<RefusedAction>,
    #[serde(default, rename = "ambiguous-name")]
    pub(super) ambiguous: Vec<AmbiguousName>,
    #[serde(default)]
    pub(super) closing_form: Option<ClosingForm>,
}

/// Limits that a request type sets instead of the region's.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct OwnLimits {
    pub(super) attachments: Option<usize>,
    pub(super) attachments_note: Option<usize>,
    pub(super) file_name: Option<usize>,
    pub(super) formats: Option<Vec<Accepted>>,
    pub(super) name_of_pupil: Option<bool>,
    pub(super) file_bytes: Option<u64>,
    pub(super) expires_soon_weeks: Option<u32>,
    pub(super) days_back: Option<u32>,
    pub(super) days_ahead: Option<u32>,
}

impl OwnLimits {
    /// Completes them with the region's.
    pub(super) fn over(&self, region: &Limits) -> Limits {
        let attachments = self.attachments.unwrap_or(region.attachments);
        Limits {
            attachments,
            attachments_note: self.attachments_note.unwrap_or(region.attachments_note.min(attachments)),
            file_name: self.file_name.unwrap_or(region.file_name),
            formats: self.formats.clone().unwrap_or_else(|| region.formats.clone()),
            name_of_pupil: self.name_of_pupil.unwrap_or(region.name_of_pupil),
            file_bytes: self.file_bytes.or(region.file_bytes),
            expires_soon_weeks: self.expires_soon_weeks.unwrap_or(region.expires_soon_weeks),
            days_back: self.days_back.unwrap_or(region.days_back),
            days_ahead: self.days_ahead.unwrap_or(region.days_ahead),
        }
    }
}

impl RequestTypeFile {
    /// Makes the request type; unknown codes were reported before.
    pub(super) fn finish(self, id: RequestTypeId, region: &RulesetFile) -> RequestType {
        let own: BTreeMap<Code, Weight> =
            self.severity.iter().filter_map(|(code, weight)| Some((Code::from_text(code)?, *weight))).collect();
        let of_region = region.codes.iter().filter_map(|(code, rule)| Some((Code::from_text(code)?, rule.severity)));
        let weights: BTreeMap<Code, Weight> = of_region.chain(own.clone()).collect();
        let channel = self.channel.as_ref().and_then(|id| region.channels.iter().find(|known| known.id == *id));
        let steps = |own: Vec<FilingStep>, of: fn(&Channel) -> &Vec<FilingStep>| match channel {
            Some(channel) if own.is_empty() => of(channel).clone(),
            _ => own,
        };
        RequestType {
            id,
            severities: own.into_iter().filter_map(|(code, weight)| Some((code, weight.severity()?))).collect(),
            off: weights.into_iter().filter(|(_, weight)| weight.severity().is_none()).map(|(code, _)| code).collect(),
            limits: self.limits.over(&region.limits),
            name: self.name,
            summary: self.summary,
            system: channel.map(|channel| channel.name.clone()).or(self.system).unwrap_or_default(),
            numbered: channel.is_none_or(|channel| channel.number),
            called: channel.and_then(|channel| channel.request.clone()),
            one_pupil: !self.about_several_pupils,
            titles: self.titles,
            explanation: self.explanation,
            fields: self.fields,
            documents: self.documents,
            optional: self.optional,
            ages: self.ages,
            parts: self.parts,
            questions: self.questions,
            preconditions: self.preconditions,
            signers: self.signers,
            meetings: self.meetings,
            deadline: self.deadline,
            filing: steps(self.filing, |channel| &channel.filing),
            not_sent: steps(self.not_sent, |channel| &channel.not_sent),
            supplement: steps(self.supplement, |channel| &channel.supplement),
            good_to_know: self.good_to_know,
            lifecycle: Lifecycle {
                statuses: self.statuses,
                transitions: self.transitions,
                actions: self.actions,
                refused_actions: self.refused_actions,
                ambiguous: self.ambiguous,
            },
            closing_form: self.closing_form,
        }
    }
}
