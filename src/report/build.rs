//! From what a check found to its report, in the reader's language.

use super::model::document::{AttachmentReport, CueReport, DateReport, KindReport, ResearchReport};
use super::model::{
    DossierReport, FillingReport, FindingReport, ItemReport, LineReport, RulesetReport, StateReport, StepReport,
    WaiverReport,
};
use super::words;
use crate::check::{self, CheckedDossier, ChecklistItem, ChecklistLine, Filling, LineState, OpenStep, ResearchAge};
use crate::dossier::{
    Attachment, CuePlace, DateFound, Details, Dossier, DossierPath, FieldId, KindId, Recognised, Remark, State,
};
use crate::finding::{Code, Finding, Settle};
use crate::language::Language;
use crate::message::{self, Repeat};
use crate::rules::Ruleset;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What a report is made of.
pub struct ReportOrder<'a> {
    /// The dossier, as it was checked.
    pub checked: &'a CheckedDossier,
    /// Its folder, as the person gave it.
    pub path: &'a str,
    /// What else is good to know, in words.
    pub notices: Vec<String>,
    /// What the person said in this command and has to say again in the next one.
    pub repeat: &'a Repeat,
    /// Tell how a finding may be accepted, too.
    pub accept_help: bool,
}

/// Names the rules that a run went by.
pub fn ruleset(rules: &Ruleset) -> RulesetReport {
    RulesetReport {
        id: rules.id.clone(),
        name: rules.name.clone(),
        version: rules.version.clone(),
        sha256: rules.digest,
    }
}

/// Reports on one dossier.
pub fn dossier(order: &ReportOrder<'_>, rules: &Ruleset, language: Language) -> DossierReport {
    let CheckedDossier { dossier, checklist, .. } = order.checked;
    let builder = Builder::new(order, rules, language);
    let request_type = rules.request_type(&dossier.request_type);
    let id = dossier.request_type.to_string();
    let any_file = Settle::Kind(DossierPath::new(language.pick("BESTAND", "FILE")), Vec::new());
    DossierReport {
        path: order.path.to_owned(),
        name: order.path.to_owned(),
        request_type_name: name_of(request_type.map_or(&id, |found| found.name.get(language)), dossier, language),
        request_type: id,
        date: order.checked.judged_on,
        verdict: order.checked.verdict,
        attachments: dossier.attachments.iter().map(|attachment| builder.attachment(attachment)).collect(),
        checklist: checklist.iter().map(|line| builder.line(line)).collect(),
        findings: order.checked.findings.iter().map(|finding| builder.finding(finding)).collect(),
        notices: order.notices.clone(),
        has_details: dossier.details.is_some(),
        received: dossier.details.as_ref().is_some_and(|details| details.received),
        declare: message::command(&any_file, Code::UnrecognisedDocument, order.path, order.repeat, language),
        repeat: order.repeat.clone(),
        rules_name: rules.said_name(language),
        numbered: request_type.is_none_or(|found| found.numbered),
        channel: request_type.map(|found| found.system.clone()).unwrap_or_default(),
        sent: check::is_sent(dossier, rules, order.checked.judged_on),
        number: number(dossier),
        steps: steps(order.checked, rules, language),
    }
}

/// The number under which it was filed, where the register does not know it.
fn number(dossier: &Dossier) -> Option<String> {
    let number = dossier.details.as_ref()?.fields.get(&FieldId::new(check::NUMBER))?.trim();
    (!dossier.sent && number.parse::<i64>().is_ok_and(|number| number > 0)).then(|| number.to_owned())
}

/// What is still to be done to file it; nothing where it is not ready for that.
fn steps(checked: &CheckedDossier, rules: &Ruleset, language: Language) -> Vec<StepReport> {
    if !checked.verdict.is_ready() || checked.dossier.details.is_none() {
        return Vec::new();
    }
    let step = |open: OpenStep<'_>| StepReport {
        text: open.step.text.get(language).to_owned(),
        values: open
            .values
            .iter()
            .map(|(rule, value)| (rule.name.get(language).to_owned(), language.filled_in(value)))
            .collect(),
        files: open.files.iter().map(DossierPath::to_string).collect(),
    };
    let meeting = check::next_meeting(&checked.dossier, rules, checked.judged_on).map(|(meetings, next)| StepReport {
        text: message::meeting(meetings, &next, language),
        values: Vec::new(),
        files: Vec::new(),
    });
    let open = check::open_steps(&checked.dossier, rules, checked.judged_on).into_iter().map(step);
    meeting.into_iter().chain(open).collect()
}

/// A supplement is no request of its own, and is not to be read as one.
fn name_of(request_type: &str, dossier: &Dossier, language: Language) -> String {
    match &dossier.details {
        Some(details) if details.supplement => {
            format!("{request_type}, {}", language.pick("aanvulling", "supplement"))
        }
        _ => request_type.to_owned(),
    }
}

struct Builder<'a> {
    order: &'a ReportOrder<'a>,
    checked: &'a CheckedDossier,
    rules: &'a Ruleset,
    language: Language,
    /// The file that fills the explanation slot.
    explains: Option<&'a DossierPath>,
    /// The dates that the check judged.
    judged: BTreeMap<&'a DossierPath, NaiveDate>,
    /// How old its research is, file by file.
    ages: BTreeMap<DossierPath, Vec<ResearchAge>>,
    /// Who has seen which file.
    seen: BTreeMap<DossierPath, String>,
}

impl<'a> Builder<'a> {
    fn new(order: &'a ReportOrder<'a>, rules: &'a Ruleset, language: Language) -> Self {
        let checked = order.checked;
        let slot = checked.checklist.iter().find(|line| matches!(line.item, ChecklistItem::Explanation));
        let explains = slot.and_then(|line| line.filled_by.first()).map(|filling| &filling.file);
        let mut judged = BTreeMap::new();
        for filling in checked.checklist.iter().flat_map(|line| &line.filled_by) {
            if let Some(found) = &filling.date {
                judged.entry(&filling.file).or_insert(found.date);
            }
        }
        let ages = check::research_ages(&checked.dossier, rules, checked.judged_on).into_iter().collect();
        let seen = check::seen_by(&checked.dossier, rules, checked.judged_on);
        Self { order, checked, rules, language, explains, judged, ages, seen }
    }

    fn details(&self) -> Option<&Details> {
        self.checked.dossier.details.as_ref()
    }

    fn name(&self, kind: &KindId) -> String {
        self.rules.kind(kind).map_or_else(|| kind.to_string(), |kind| kind.name.get(self.language).to_owned())
    }

    fn attachment(&self, attachment: &Attachment) -> AttachmentReport {
        let reading = &attachment.reading;
        let declared = self.details().and_then(|details| details.declared_kinds.get(&attachment.path));
        let declared = declared.map(|said| &said.value);
        let recognised = || reading.kinds.iter().map(|found| found.kind.clone()).collect();
        let kinds: Vec<KindId> = declared.cloned().unwrap_or_else(recognised);
        let confidence = reading.kinds.first().map(|found| found.confidence).filter(|_| declared.is_none());
        AttachmentReport {
            file: attachment.path.to_string(),
            sha256: attachment.sha256(),
            size: attachment.size,
            format: reading.format,
            readable: reading.state == State::Readable,
            damage: match reading.state {
                State::Unreadable(damage) => Some(damage),
                State::Readable | State::Encrypted => None,
            },
            pages: (reading.pages > 0).then_some(reading.pages),
            scanned_pages: reading.scanned_pages.clone(),
            read_pages: reading.read_pages.clone(),
            unsure_pages: reading.unsure_pages.clone(),
            blank_pages: reading.blank_pages.clone(),
            names: kinds.iter().map(|kind| self.name(kind)).collect(),
            fills: self.fills(attachment).filter(|_| kinds.is_empty()),
            kinds: texts(&kinds),
            confidence,
            declared: declared.is_some(),
            date: self.date(attachment),
            recognised: reading.kinds.iter().map(|found| self.recognised(found)).collect(),
            ambiguous: texts(&reading.ambiguous),
            dates: reading.dates.iter().map(date).collect(),
            research: self.research(attachment),
            shortened: reading.remarks.contains(&Remark::Shortened),
            seen_by: self.seen.get(&attachment.path).cloned(),
        }
    }

    /// The explanation slot, where the file fills it.
    fn fills(&self, attachment: &Attachment) -> Option<String> {
        let fills = self.explains == Some(&attachment.path);
        fills.then(|| words::explanation(self.language).to_owned())
    }

    /// The date that the check judged; where it judged none, the one that a person declared or that stands first. Of what
    /// is no research the first of many dates says nothing.
    fn date(&self, attachment: &Attachment) -> Option<NaiveDate> {
        let path = &attachment.path;
        let declared = || self.details().and_then(|details| details.declared_dates.get(path)).map(|said| said.value);
        let kinds = &attachment.reading.kinds;
        let is_research = |found: &Recognised| self.rules.kind(&found.kind).is_some_and(|kind| kind.research);
        let counts = kinds.is_empty() || kinds.iter().any(is_research);
        let named = |found: &&DateFound| counts || found.page.is_none();
        let first = || attachment.reading.dates.first().filter(named).map(|found| found.date);
        self.judged.get(path).copied().or_else(declared).or_else(first)
    }

    fn research(&self, attachment: &Attachment) -> Vec<ResearchReport> {
        let ages = self.ages.get(&attachment.path).into_iter().flatten();
        let report = |age: &ResearchAge| ResearchReport {
            kinds: texts(&age.kinds),
            page: age.page,
            date: age.date.as_ref().map(|found| found.date),
            date_until: age.date.as_ref().and_then(|found| found.until),
            precision: age.date.as_ref().map(|found| found.precision),
            valid_until: age.until,
            doubt: age.doubt.as_ref().map(|found| found.date),
        };
        ages.map(report).collect()
    }

    fn recognised(&self, found: &Recognised) -> KindReport {
        let cues = found.cues.iter().map(|cue| {
            let (place, page) = match cue.place {
                CuePlace::FileName => ("file-name", None),
                CuePlace::Metadata => ("metadata", None),
                CuePlace::Page(page) => ("page", Some(page)),
            };
            CueReport { words: cue.words.clone(), kind: cue.kind, place, page }
        });
        let (kind, name) = (found.kind.to_string(), self.name(&found.kind));
        KindReport { kind, confidence: found.confidence, cues: cues.collect(), name }
    }

    fn line(&self, line: &ChecklistLine) -> LineReport {
        let (item, name) = self.item(&line.item);
        let (state, missing) = match &line.state {
            LineState::Done => (StateReport::Done, &[][..]),
            LineState::ToConfirm => (StateReport::ToConfirm, &[][..]),
            LineState::ToMend => (StateReport::ToMend, &[][..]),
            LineState::Placeholder => (StateReport::Placeholder, &[][..]),
            LineState::Partly { missing } => (StateReport::Partly, &missing[..]),
            LineState::Missing => (StateReport::Missing, &[][..]),
            LineState::Waived(_) => (StateReport::Waived, &[][..]),
            LineState::Accepted(_) => (StateReport::Accepted, &[][..]),
            LineState::NotChecked => (StateReport::NotChecked, &[][..]),
        };
        let files = line.filled_by.iter().map(filling).collect();
        let missing_names = missing.iter().map(|kind| self.name(kind)).collect();
        LineReport { item, name, state, files, missing: texts(missing), missing_names }
    }

    fn item(&self, item: &ChecklistItem) -> (ItemReport, String) {
        let language = self.language;
        match item {
            ChecklistItem::Document { rule, name } => {
                (ItemReport::Document { rule: rule.to_string() }, name.get(language).to_owned())
            }
            ChecklistItem::Explanation => (ItemReport::Explanation, words::explanation(language).to_owned()),
            ChecklistItem::Optional { kind } => (ItemReport::Optional { kind: kind.to_string() }, self.name(kind)),
            ChecklistItem::Precondition { id, name } => {
                (ItemReport::Precondition { id: id.to_string() }, name.get(language).to_owned())
            }
            ChecklistItem::Details { open, asked } => {
                (ItemReport::Details { open: *open, asked: *asked }, words::details(language).to_owned())
            }
            ChecklistItem::Count { count, max } => {
                (ItemReport::Count { count: *count, max: *max }, words::count(language).to_owned())
            }
        }
    }

    fn finding(&self, finding: &Finding) -> FindingReport {
        let said = message::message(finding, &self.checked.dossier, self.rules, self.language);
        let ReportOrder { path, repeat, accept_help, .. } = self.order;
        let command = |settle| message::command(settle, finding.code(), path, repeat, self.language);
        let waiver = finding.waiver.as_ref();
        FindingReport {
            code: finding.code().as_str(),
            severity: finding.severity,
            waived: waiver.is_some(),
            to_confirm: finding.is_to_confirm(),
            waiver: waiver.map(|waiver| WaiverReport {
                reason: waiver.reason.clone(),
                by: waiver.by.clone(),
                on: waiver.on,
            }),
            file: finding.place.file.as_ref().map(ToString::to_string),
            page: finding.place.page,
            document: finding.place.document.as_ref().map(ToString::to_string),
            rule: finding.rule.as_ref().map(ToString::to_string),
            source: finding.source.clone(),
            what: said.what,
            remedy: said.remedy,
            command: said.settle.as_ref().map(command),
            accept: said.accept.as_ref().filter(|_| *accept_help).map(command),
            settle: said.settle,
        }
    }
}

fn texts(kinds: &[KindId]) -> Vec<String> {
    kinds.iter().map(KindId::to_string).collect()
}

fn filling(filling: &Filling) -> FillingReport {
    FillingReport {
        file: filling.file.to_string(),
        kinds: texts(&filling.kinds),
        confidence: filling.confidence,
        date: filling.date.as_ref().map(|found| found.date),
    }
}

fn date(found: &DateFound) -> DateReport {
    DateReport {
        date: found.date,
        until: found.until,
        precision: found.precision,
        role: found.role,
        label: found.label.clone(),
        text: found.text.clone(),
        page: found.page,
    }
}
