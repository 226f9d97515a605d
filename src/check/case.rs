//! The case that all checks look at: the dossier, the rules of its request type, and its files.
//! Never concludes anything.

use super::file::File;
use super::same_name::same_path;
use super::slot::Slot;
use crate::dossier::{Attachment, Beside, Confirmation, Details, Disguise, Dossier, Earlier, FieldId, KindId, RuleId};
use crate::finding::{Cause, Code, Finding, Place, Severity};
use crate::recognise::file_name::FileNames;
use crate::rules::{Condition, RequestType, Rule, Ruleset};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The key in `dossier.toml` under which the dossiernummer stands.
pub const NUMBER: &str = "dossiernummer";

/// One dossier under one request type, on one day.
pub(super) struct Case<'a> {
    pub(super) rules: &'a Ruleset,
    pub(super) request: &'a RequestType,
    pub(super) details: Option<&'a Details>,
    /// The day of the check.
    pub(super) today: NaiveDate,
    /// The day of the request: as the details say, else the day of the check.
    pub(super) filed: NaiveDate,
    /// The day on which research must be young enough. A request that was not sent yet goes today at the earliest.
    pub(super) on: NaiveDate,
    /// It was sent, so its date is a fact.
    pub(super) sent: bool,
    /// Every attachment, sorted by path, whatever order the caller had.
    pub(super) files: Vec<File<'a>>,
    /// The kinds of its documents.
    kinds: BTreeSet<&'a KindId>,
    pub(super) slot: Slot<'a>,
    /// What names of files say.
    pub(super) names: FileNames,
    /// What lies in the folder and does not belong to it.
    pub(super) beside: &'a Beside,
    /// How names and birth dates of pupils are written down.
    pub(super) disguise: &'a Disguise,
    /// Earlier requests that are known here.
    pub(super) earlier: &'a [Earlier],
}

impl<'a> Case<'a> {
    /// Lays out a case; none if the rules do not know the request type.
    pub(super) fn new(dossier: &'a Dossier, rules: &'a Ruleset, today: NaiveDate) -> Option<Self> {
        let request = rules.request_type(&dossier.request_type)?;
        let details = dossier.details.as_ref();
        let mut attachments: Vec<&Attachment> = dossier.attachments.iter().collect();
        attachments.sort_by(|one, other| one.path.cmp(&other.path));
        let names = FileNames::new(&rules.words);
        let files: Vec<File<'a>> =
            attachments.into_iter().map(|attachment| File::new(attachment, details, request, &names)).collect();
        let kinds =
            files.iter().filter(|file| !file.placeholder).flat_map(|file| file.kinds.iter().map(|kind| kind.id));
        let kinds = kinds.collect();
        let slot = Slot::new(request, details, &names, &files);
        let sent = dossier.sent || details.is_some_and(was_sent);
        let filed = details.and_then(|details| details.date).unwrap_or(today);
        let on = if sent { filed } else { filed.max(today) };
        let (beside, disguise, earlier) = (&dossier.beside, &dossier.disguise, dossier.earlier.as_slice());
        Some(Self {
            rules,
            request,
            details,
            today,
            filed,
            on,
            sent,
            files,
            kinds,
            slot,
            names,
            beside,
            disguise,
            earlier,
        })
    }

    /// Returns the files that count as documents: all but placeholders.
    pub(super) fn documents(&self) -> impl Iterator<Item = &File<'a>> {
        self.files.iter().filter(|file| !file.placeholder)
    }

    /// Returns the documents that could be read.
    pub(super) fn readable(&self) -> impl Iterator<Item = &File<'a>> {
        self.documents().filter(|file| file.fault.is_none())
    }

    /// Says whether a document of this kind is there.
    pub(super) fn has(&self, kind: &KindId) -> bool {
        self.kinds.contains(kind)
    }

    /// Returns what a person confirmed of this kind or precondition.
    pub(super) fn confirmation(&self, id: &str) -> Option<&'a Confirmation> {
        let mut confirmed = self.details?.confirmed.iter();
        confirmed.find(|(key, _)| same_path(key, id)).map(|(_, seen)| seen)
    }

    /// Says whether a condition holds. Without details nothing is known of a field, so nothing is asked because of it.
    pub(super) fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Field { name, is } => self.details.is_some_and(|details| match details.fields.get(name) {
                Some(value) => value.trim().to_lowercase() == is.trim().to_lowercase(),
                None => is == "false",
            }),
            Condition::FieldOneOf { name, values } => self.details.is_some_and(|details| {
                let said = details.fields.get(name).map(|value| value.trim().to_lowercase());
                said.is_some_and(|said| values.iter().any(|value| value.trim().to_lowercase() == said))
            }),
            Condition::Pupil { younger_than, at_least } => self.age_of_pupil().is_some_and(|age| {
                younger_than.is_none_or(|limit| age < limit) && at_least.is_none_or(|least| age >= least)
            }),
            Condition::Present(kind) => self.has(kind),
            Condition::Absent(kind) => !self.has(kind),
            Condition::All(all) => all.iter().all(|condition| self.holds(condition)),
            Condition::Any(any) => any.iter().any(|condition| self.holds(condition)),
            Condition::Not(condition) => !self.holds(condition),
        }
    }

    /// The pupil's age in years on the day of the request.
    fn age_of_pupil(&self) -> Option<u32> {
        self.filed.years_since(self.details?.pupil.as_ref()?.born?)
    }

    /// A finding that no particular rule speaks of.
    pub(super) fn finding(&self, cause: Cause, place: Place) -> Finding {
        let severity = self.severity(cause.code());
        self.weighed(cause, place, severity)
    }

    /// A finding of a code that has a second weight, which applies here.
    pub(super) fn otherwise(&self, cause: Cause, place: Place) -> Finding {
        let code = cause.code();
        let other = self.rules.codes.get(&code).and_then(|rule| rule.other_severity);
        let severity = other.unwrap_or_else(|| self.severity(code));
        self.weighed(cause, place, severity)
    }

    /// A finding that a rule speaks of: it weighs what the rule says.
    pub(super) fn ruled(&self, cause: Cause, place: Place, rule: &Rule) -> Finding {
        let (id, source) = (rule.id.clone(), rule.source.clone());
        by_rule(cause, place, rule.severity, id, source)
    }

    /// A finding that a rule speaks of, but weighs otherwise.
    pub(super) fn ruled_as(&self, cause: Cause, place: Place, rule: &Rule, severity: Severity) -> Finding {
        by_rule(cause, place, severity, rule.id.clone(), rule.source.clone())
    }

    fn weighed(&self, cause: Cause, place: Place, severity: Severity) -> Finding {
        let source = self.rules.codes.get(&cause.code()).map(|rule| rule.source.clone());
        Finding { cause, severity, place, rule: None, source, waiver: None }
    }

    fn severity(&self, code: Code) -> Severity {
        let own = self.request.severities.get(&code).copied();
        own.or_else(|| self.rules.codes.get(&code).map(|rule| rule.severity)).unwrap_or(fallback(code))
    }
}

/// A dossiernummer above 0 was given when it was sent; what came in from another party was sent by that one.
fn was_sent(details: &Details) -> bool {
    let number = details.fields.get(&FieldId::new(NUMBER)).and_then(|number| number.trim().parse::<i64>().ok());
    details.received || number.is_some_and(|number| number > 0)
}

fn by_rule(cause: Cause, place: Place, severity: Severity, id: RuleId, source: String) -> Finding {
    Finding { cause, severity, place, rule: Some(id), source: Some(source), waiver: None }
}

/// What a finding weighs where a region leaves it out: what nobody may accept stays an error.
fn fallback(code: Code) -> Severity {
    match code {
        Code::DetailsNotChecked
        | Code::SubfolderLeftOut
        | Code::BlankPage
        | Code::MissingPart
        | Code::UnknownDeadline => Severity::Note,
        Code::WaiverWithoutEffect => Severity::Warning,
        code if code.may_be_waived() => Severity::Warning,
        _ => Severity::Error,
    }
}
