//! A small fictional region and ways to build dossiers for it. Each test file uses a part of it.
use chrono::NaiveDate;
use compleet::dossier::{
    Answer, AnswerState, Attachment, Confidence, Confirmation, DateFound, DateRole, Details, Digest, Dossier,
    DossierPath, Format, KindId, Precision, PupilMark, Reading, Recognised, RequestTypeId, RuleId, Sums, Waiver,
    WaiverSubject,
};
use compleet::finding::{Code, Severity};
use compleet::language::Text;
use compleet::rules::{
    Accepted, AgeLimit, AgeRule, CodeRule, Condition, DeadlineRule, DocumentRule, ExplanationRule, FieldHint,
    FieldRule, Kind, Limits, PartRule, Precondition, Question, QuestionRule, RequestType, Rule, Ruleset, builtin,
};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A day.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("the tests are sound")
}

/// The day on which the tests check.
pub(crate) fn today() -> NaiveDate {
    day("2026-11-23")
}

pub(crate) fn text(nl: &str, en: &str) -> Text {
    Text { nl: nl.into(), en: en.into() }
}

pub(crate) fn rule(id: &str, severity: Severity) -> Rule {
    let text = text(&format!("De regel {id} vraagt dit."), &format!("The rule {id} asks this."));
    Rule { id: RuleId::from(id), severity, source: format!("bron van {id}"), text }
}

/// Read as the rules are, so that what a kind may say besides does not matter here.
fn kind(id: &str, nl: &str, en: &str) -> Kind {
    toml::from_str(&format!("id = \"{id}\"\nname = {{ nl = \"{nl}\", en = \"{en}\" }}")).expect("the tests are sound")
}

fn kinds() -> Vec<Kind> {
    let question = |id: &str, nl: &str, en: &str| Question {
        id: id.into(),
        name: text(nl, en),
        prompts: Vec::new(),
        asks: Vec::new(),
    };
    vec![
        Kind {
            questions: vec![
                question("waarom", "Waarom deze reis?", "Why this journey?"),
                question("waarheen", "Waarheen?", "Where to?"),
            ],
            ..kind("reisplan", "Reisplan", "Travel plan")
        },
        Kind {
            signature: true,
            part_of: Some("reisplan".into()),
            ..kind("handtekening", "Handtekeningblad", "Page of signatures")
        },
        Kind { research: true, ..kind("meting", "Meting", "Measurement") },
        Kind { research: true, ..kind("peiling", "Peiling", "Sounding") },
        kind("tabel", "Tabel", "Table"),
        kind("grafiek", "Grafiek", "Chart"),
        kind("verklaring", "Verklaring van blijvende aard", "Statement of permanence"),
        kind("kaart", "Kaart", "Map"),
        kind("dagboek", "Dagboek", "Diary"),
        Kind { incoming: true, ..kind("antwoordbrief", "Antwoordbrief", "Letter of reply") },
    ]
}

fn field(id: &str, nl: &str, en: &str) -> FieldRule {
    FieldRule {
        rule: rule(&format!("gegeven-{id}"), Severity::Error),
        field: id.into(),
        name: text(nl, en),
        optional: false,
        pattern: None,
        never: None,
        min_length: None,
        max_length: None,
        default: None,
        same_for_school: false,
        hints: Vec::new(),
    }
}

fn document(id: &str, nl: &str, en: &str, any_of: &[&[&str]]) -> DocumentRule {
    let any_of = any_of.iter().map(|kinds| kinds.iter().map(|id| KindId::from(*id)).collect()).collect();
    DocumentRule { rule: rule(id, Severity::Error), name: text(nl, en), any_of, at_least: 1, when: None }
}

/// The request type of the region: a journey.
pub(crate) fn journey() -> RequestType {
    let deadline = DeadlineRule {
        rule: rule("deadline", Severity::Warning),
        dates: vec!["2027-04-15".parse().expect("the tests are sound")],
        later: Vec::new(),
        windows: Vec::new(),
        lead: None,
        discussed_after: "08-31".into(),
        field: Some("uiterste-dag".into()),
    };
    RequestType {
        id: "reis".into(),
        name: text("Reis", "Journey"),
        summary: text("Een reis.", "A journey."),
        system: "post".into(),
        severities: BTreeMap::new(),
        limits: limits(),
        titles: vec!["Reis naar zee".into(), "Reis naar de bergen".into()],
        explanation: Some(ExplanationRule {
            rule: rule("uitleg", Severity::Error),
            filled_by: vec!["reisplan".into()],
            filled_together: Vec::new(),
        }),
        fields: fields(),
        documents: documents(),
        ages: ages(),
        optional: vec!["meting".into(), "peiling".into()],
        parts: vec![PartRule {
            rule: rule("grafiek-bij-tabel", Severity::Note),
            kind: "tabel".into(),
            part: "grafiek".into(),
        }],
        questions: vec![QuestionRule {
            rule: rule("vragen", Severity::Error),
            kind: "reisplan".into(),
            questions: vec!["waarom".into(), "waarheen".into()],
            not_found: Severity::Warning,
        }],
        preconditions: vec![Precondition {
            id: "kaartje".into(),
            rule: rule("kaartje", Severity::Warning),
            name: text("Het kaartje is gekocht", "The ticket has been bought"),
            optional: false,
            earlier: None,
        }],
        deadline: Some(deadline),
        // Filing and the lifecycle are no matter here.
        ..builtin().request_types.swap_remove(0)
    }
}

fn fields() -> Vec<FieldRule> {
    vec![
        FieldRule {
            pattern: Some("PO\\d{4}".into()),
            ..field("samenwerkingsverband", "Samenwerkingsverband", "Region")
        },
        FieldRule {
            min_length: Some(5),
            max_length: Some(20),
            hints: vec![FieldHint {
                severity: Severity::Warning,
                text: text("Het woord reis is niet gevonden.", "The word reis was not found."),
                needs: vec!["(?i)reis".into(), "é".into()],
                never: None,
            }],
            ..field("omschrijving", "Omschrijving", "Description")
        },
        FieldRule { optional: true, never: Some("(?i)^groep".into()), ..field("groep", "Groep", "Group") },
    ]
}

fn documents() -> Vec<DocumentRule> {
    vec![
        document("plan", "Het reisplan", "The travel plan", &[&["reisplan"], &["kaart", "dagboek"]]),
        document("blad", "De handtekening", "The signature", &[&["handtekening"]]),
        document("cijfers", "Tabel en grafiek", "Table and chart", &[&["tabel", "grafiek"]]),
        DocumentRule {
            when: Some(Condition::Field { name: "verre-reis".into(), is: "true".into() }),
            ..document("kaart-ver", "De kaart", "The map", &[&["kaart"]])
        },
    ]
}

fn ages() -> Vec<AgeRule> {
    vec![
        AgeRule {
            rule: rule("leeftijd", Severity::Error),
            kinds: Vec::new(),
            max: AgeLimit::Years(2),
            counts: None,
            substituted_by: vec!["verklaring".into()],
        },
        AgeRule {
            rule: rule("leeftijd-peiling", Severity::Warning),
            kinds: vec!["peiling".into()],
            max: AgeLimit::Months(6),
            counts: None,
            substituted_by: Vec::new(),
        },
    ]
}

fn limits() -> Limits {
    Limits {
        attachments: 8,
        attachments_note: 6,
        file_name: 60,
        formats: vec![Accepted::Pdf, Accepted::Word, Accepted::OldWord],
        name_of_pupil: false,
        file_bytes: None,
        expires_soon_weeks: 8,
        days_back: 60,
        days_ahead: 30,
    }
}

fn codes() -> BTreeMap<Code, CodeRule> {
    let weights = |code: Code| match code {
        Code::UnclearFilename => (Severity::Warning, Some(Severity::Error)),
        Code::UnknownTitle => (Severity::Note, Some(Severity::Warning)),
        Code::DetailsNotChecked
        | Code::PlaceholderExplanation
        | Code::ManyAttachments
        | Code::UnneededDocument
        | Code::RecognisedByNameOnly
        | Code::SubfolderLeftOut
        | Code::ResearchExpiresSoon => (Severity::Note, None),
        Code::BlankPage => (Severity::Note, Some(Severity::Warning)),
        Code::LooksUnsigned => (Severity::Warning, Some(Severity::Note)),
        Code::TooManyAttachments
        | Code::WrongFormat
        | Code::UnreadableDocument
        | Code::EncryptedDocument
        | Code::EmptyDocument => (Severity::Error, None),
        _ => (Severity::Warning, None),
    };
    let rule = |code: Code| {
        let (severity, other_severity) = weights(code);
        CodeRule { severity, other_severity, source: "bron".into() }
    };
    Code::ALL.iter().map(|code| (*code, rule(*code))).collect()
}

/// The rules of the region.
pub(crate) fn region() -> Ruleset {
    static REGION: LazyLock<Ruleset> = LazyLock::new(read_region);
    REGION.clone()
}

fn read_region() -> Ruleset {
    Ruleset {
        id: "elders".into(),
        limits: limits(),
        titles_verified: true,
        codes: codes(),
        kinds: kinds(),
        request_types: vec![journey()],
        // The words are the field's own.
        ..builtin()
    }
}

/// A PDF of these kinds that can be read and holds text.
pub(crate) fn pdf(path: &str, kinds: &[&str]) -> Attachment {
    let recognised = |id: &&str| Recognised { kind: (*id).into(), confidence: Confidence::Certain, cues: Vec::new() };
    let answers = if kinds.contains(&"reisplan") { answered(&["waarom", "waarheen"]) } else { Vec::new() };
    let reading = Reading {
        format: Format::Pdf,
        pages: 2,
        has_text: true,
        figures: true,
        kinds: kinds.iter().map(recognised).collect(),
        answers,
        ..Reading::default()
    };
    Attachment {
        path: path.into(),
        on_disk: path.into(),
        size: 1000,
        sums: Some(sums(path)),
        fingerprint: None,
        reading,
    }
}

/// A scan without text: only its name says what it is.
pub(crate) fn scan(path: &str, kinds: &[&str]) -> Attachment {
    let mut scan = pdf(path, kinds);
    scan.reading.has_text = false;
    scan.reading.scanned_pages = vec![1, 2];
    scan.reading.answers = Vec::new();
    scan.reading.kinds.iter_mut().for_each(|kind| kind.confidence = Confidence::NameOnly);
    scan
}

/// A placeholder as a word processor writes it: nothing on its page.
pub(crate) fn placeholder(path: &str) -> Attachment {
    let mut blank = pdf(path, &[]);
    blank.reading = Reading { format: Format::Docx, blank: true, ..Reading::default() };
    blank
}

/// A file without bytes.
pub(crate) fn no_bytes(path: &str) -> Attachment {
    let reading = Reading { format: Format::Empty, blank: true, ..Reading::default() };
    Attachment { path: path.into(), on_disk: path.into(), size: 0, sums: Some(sums("")), fingerprint: None, reading }
}

/// Research with dates.
pub(crate) fn research(path: &str, kind: &str, dates: &[DateFound]) -> Attachment {
    let mut file = pdf(path, &[kind]);
    file.reading.dates = dates.to_vec();
    file
}

pub(crate) fn date(date: &str, role: DateRole) -> DateFound {
    let (label, page) = match role {
        DateRole::Test => ("Datum onderzoek", Some(1)),
        DateRole::Report => ("Datum verslag", Some(1)),
        DateRole::Unclear => ("Sessie", Some(1)),
        DateRole::Weak | DateRole::Declared => ("", None),
    };
    let (until, precision) = (None, Precision::Day);
    DateFound {
        date: day(date),
        until,
        precision,
        role,
        label: label.into(),
        text: date.into(),
        page,
        part: 0,
        weak: false,
    }
}

pub(crate) fn answered(questions: &[&str]) -> Vec<Answer> {
    questions.iter().map(|id| answer(id, AnswerState::Answered, Some(1))).collect()
}

pub(crate) fn answer(question: &str, state: AnswerState, page: Option<u32>) -> Answer {
    Answer { question: question.into(), state, page }
}

pub(crate) fn pupil(name: &str) -> PupilMark {
    PupilMark::of_name(name, 1).expect("the tests are sound")
}

pub(crate) fn born(date: &str) -> PupilMark {
    PupilMark::of_birth(date.into(), 1)
}

/// Sums that are the same for the same text only.
pub(crate) fn sums(text: &str) -> Sums {
    Sums { size: 1000, sha256: digest(text), crc32: 0 }
}

/// A digest that is the same for the same text only.
pub(crate) fn digest(text: &str) -> Digest {
    let mut bytes = [0_u8; 32];
    for (at, byte) in text.bytes().enumerate() {
        bytes[at % 32] = bytes[at % 32].wrapping_mul(31).wrapping_add(byte).wrapping_add(at as u8);
    }
    Digest(bytes)
}

/// Details in which everything is filled in and confirmed.
pub(crate) fn details() -> Details {
    let fields = [("samenwerkingsverband", "PO1234"), ("omschrijving", "Een verre reis"), ("titel", "Reis naar zee")];
    let confirmed = ["kaartje", "handtekening"];
    Details {
        id: None,
        request_type: "reis".into(),
        date: None,
        fields: fields.iter().map(|(key, value)| ((*key).into(), (*value).to_owned())).collect(),
        pupil: None,
        explanation: None,
        subfolders: Vec::new(),
        declared_kinds: BTreeMap::new(),
        declared_dates: BTreeMap::new(),
        confirmed: confirmed.iter().map(|key| ((*key).to_owned(), confirmation())).collect(),
        waivers: Vec::new(),
        received: false,
        supplement: false,
    }
}

pub(crate) fn confirmation() -> Confirmation {
    Confirmation { by: "M. Jansen".into(), on: Some(day("2026-11-20")), file: None, sha256: None }
}

pub(crate) fn waiver(code: &str, subject: WaiverSubject) -> Waiver {
    Waiver {
        code: code.into(),
        subject,
        reason: "zo afgesproken".into(),
        by: "M. Jansen".into(),
        on: None,
        sha256: None,
    }
}

/// The documents of a good dossier.
pub(crate) fn good_files() -> Vec<Attachment> {
    vec![
        pdf("Reisplan.pdf", &["reisplan"]),
        pdf("Handtekening.pdf", &["handtekening"]),
        pdf("Cijfers.pdf", &["tabel", "grafiek"]),
    ]
}

pub(crate) fn dossier(details: Option<Details>, attachments: Vec<Attachment>) -> Dossier {
    let (beside, sent, disguise, earlier) = Default::default();
    Dossier { request_type: RequestTypeId::from("reis"), details, attachments, beside, sent, disguise, earlier }
}

/// A good dossier and these files.
pub(crate) fn good_with(extra: Vec<Attachment>) -> Dossier {
    let mut files = good_files();
    files.extend(extra);
    dossier(Some(details()), files)
}

pub(crate) fn path(text: &str) -> DossierPath {
    DossierPath::from(text)
}
