//! The case that all checks look at: the dossier, the rules of its request type, and what each file counts as.
//! Never concludes anything: a fault or a kind is a fact until a check speaks of it.

use super::same_name::{same_path, without_copy_number};
use super::slot::Slot;
use crate::dossier::{
    Attachment, Confidence, Damage, Details, Disguise, Dossier, DossierPath, Format, KindId, RuleId, State,
};
use crate::finding::{Cause, Code, Finding, Place, Severity};
use crate::recognise::file_name::FileNames;
use crate::rules::{Condition, RequestType, Rule, Ruleset};
use chrono::NaiveDate;

/// One dossier under one request type, on one day.
pub(super) struct Case<'a> {
    pub(super) rules: &'a Ruleset,
    pub(super) request: &'a RequestType,
    pub(super) details: Option<&'a Details>,
    /// The day of the request: as the details say, else the day of the check.
    pub(super) on: NaiveDate,
    /// Every attachment, sorted by path, whatever order the caller had.
    pub(super) files: Vec<File<'a>>,
    pub(super) slot: Slot<'a>,
    /// What names of files say.
    pub(super) names: FileNames,
    /// How names and birth dates of pupils are written down.
    pub(super) disguise: &'a Disguise,
}

/// An attachment and what it counts as.
pub(super) struct File<'a> {
    pub(super) attachment: &'a Attachment,
    pub(super) kinds: Vec<FileKind<'a>>,
    /// It has the placeholder's name: it never counts as a document.
    pub(super) placeholder: bool,
    pub(super) fault: Option<Fault>,
    /// A person has confirmed seeing this very file.
    pub(super) confirmed: bool,
}

/// A kind that a file counts as, and why.
pub(super) struct FileKind<'a> {
    pub(super) id: &'a KindId,
    /// None: a person declared it.
    pub(super) confidence: Option<Confidence>,
}

/// Why nobody can read a file. Such a file gets this one finding: what else is wrong with it cannot be known. The kind
/// that its name or a person gives it still counts, so that an encrypted document is one thing to mend and not two; the
/// fault itself is an error, so no requirement is met in silence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    NoBytes,
    Encrypted,
    Damaged(Damage),
    TooLarge { bytes: u64, max: u64 },
    Format,
    Blank,
}

impl<'a> Case<'a> {
    /// Lays out a case; none if the rules do not know the request type.
    pub(super) fn new(dossier: &'a Dossier, rules: &'a Ruleset, on: NaiveDate) -> Option<Self> {
        let request = rules.request_type(&dossier.request_type)?;
        let details = dossier.details.as_ref();
        let mut attachments: Vec<&Attachment> = dossier.attachments.iter().collect();
        attachments.sort_by(|one, other| one.path.cmp(&other.path));
        let names = FileNames::new(&rules.words);
        let files: Vec<File<'a>> =
            attachments.into_iter().map(|attachment| File::new(attachment, details, request, &names)).collect();
        let slot = Slot::new(request, details, &names, &files);
        let on = details.and_then(|details| details.date).unwrap_or(on);
        Some(Self { rules, request, details, on, files, slot, names, disguise: &dossier.disguise })
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
        self.documents().any(|file| file.is(kind))
    }

    /// Says whether a person confirmed this kind or precondition.
    pub(super) fn confirmed(&self, id: &str) -> bool {
        self.details.is_some_and(|details| details.confirmed.keys().any(|key| same_path(key, id)))
    }

    /// Says whether a condition holds. Without details nothing is known of a field, so nothing is asked because of it.
    pub(super) fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Field { name, is } => self.details.is_some_and(|details| match details.fields.get(name) {
                Some(value) => value.trim().to_lowercase() == is.trim().to_lowercase(),
                None => is == "false",
            }),
            Condition::Present(kind) => self.has(kind),
            Condition::Absent(kind) => !self.has(kind),
            Condition::All(all) => all.iter().all(|condition| self.holds(condition)),
            Condition::Any(any) => any.iter().any(|condition| self.holds(condition)),
        }
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

fn by_rule(cause: Cause, place: Place, severity: Severity, id: RuleId, source: String) -> Finding {
    Finding { cause, severity, place, rule: Some(id), source: Some(source), waiver: None }
}

/// What a finding weighs where a region leaves it out: what nobody may accept stays an error.
fn fallback(code: Code) -> Severity {
    match code {
        Code::DetailsNotChecked => Severity::Note,
        Code::WaiverWithoutEffect => Severity::Warning,
        code if code.may_be_waived() => Severity::Warning,
        _ => Severity::Error,
    }
}

impl<'a> File<'a> {
    fn new(attachment: &'a Attachment, details: Option<&'a Details>, request: &RequestType, names: &FileNames) -> Self {
        let placeholder = names.is_placeholder(without_copy_number(attachment.path.stem()));
        let max = request.limits.file_bytes;
        Self {
            attachment,
            kinds: if placeholder { Vec::new() } else { kinds_of(attachment, details) },
            placeholder,
            fault: fault_of(attachment, max),
            confirmed: details
                .is_some_and(|details| details.confirmed.keys().any(|key| same_path(key, attachment.path.as_str()))),
        }
    }

    /// Returns its path.
    pub(super) fn path(&self) -> &'a DossierPath {
        &self.attachment.path
    }

    /// Says whether it counts as this kind.
    pub(super) fn is(&self, kind: &KindId) -> bool {
        self.kinds.iter().any(|own| own.id == kind)
    }

    /// The file as a whole, as a place.
    pub(super) fn place(&self) -> Place {
        Place { file: Some(self.path().clone()), page: None, document: self.kinds.first().map(|kind| kind.id.clone()) }
    }

    /// One of its pages, as a place.
    pub(super) fn page(&self, page: Option<u32>) -> Place {
        Place { page: page.filter(|page| *page > 0), ..self.place() }
    }

    /// The kinds that only its name gives it.
    pub(super) fn by_name_only(&self) -> Vec<&'a KindId> {
        let only = |kind: &&FileKind| kind.confidence == Some(Confidence::NameOnly);
        self.kinds.iter().filter(only).map(|kind| kind.id).collect()
    }
}

/// What a person declares comes before what was recognised.
fn kinds_of<'a>(attachment: &'a Attachment, details: Option<&'a Details>) -> Vec<FileKind<'a>> {
    let declared = details.and_then(|details| {
        let mut entries = details.declared_kinds.iter();
        entries.find(|(path, kinds)| !kinds.is_empty() && same_path(path.as_str(), attachment.path.as_str()))
    });
    match declared {
        Some((_, kinds)) => kinds.iter().map(|id| FileKind { id, confidence: None }).collect(),
        None => {
            let recognised = attachment.reading.kinds.iter();
            recognised.map(|kind| FileKind { id: &kind.kind, confidence: Some(kind.confidence) }).collect()
        }
    }
}

fn fault_of(attachment: &Attachment, max: Option<u64>) -> Option<Fault> {
    let reading = &attachment.reading;
    match (reading.state, reading.format) {
        (State::Unreadable(damage @ (Damage::Locked | Damage::NotOpened)), _) => Some(Fault::Damaged(damage)),
        (_, Format::Empty) => Some(Fault::NoBytes),
        (State::Encrypted, Format::OtherOffice | Format::Archive) => Some(Fault::Format),
        (State::Encrypted, _) => Some(Fault::Encrypted),
        (State::Unreadable(_), format) if !may_be_filed(format) && format != Format::Unknown => Some(Fault::Format),
        (State::Unreadable(damage), _) => Some(Fault::Damaged(damage)),
        (State::Readable, format) if !may_be_filed(format) => Some(Fault::Format),
        (State::Readable, _) => match max {
            Some(max) if attachment.size > max => Some(Fault::TooLarge { bytes: attachment.size, max }),
            _ if reading.blank => Some(Fault::Blank),
            _ => None,
        },
    }
}

/// The formats that the platforms take.
pub(super) fn may_be_filed(format: Format) -> bool {
    matches!(format, Format::Pdf | Format::Docx | Format::Doc)
}
