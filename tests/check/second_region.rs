//! A second region, which does not exist: its rules are data, and no line of the program knows of it.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::NaiveDate;
use compleet::check::{check, checklist};
use compleet::dossier::{
    Attachment, Confidence, DateFound, DateRole, Details, Dossier, DossierPath, FieldId, Format, KindId, Precision,
    Reading, Recognised, RequestTypeId,
};
use compleet::finding::{Cause, Code, Finding, Severity, Verdict};
use compleet::rules::{RuleFile, Ruleset, builtin};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

fn rules() -> Ruleset {
    let file = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.unwrap().path();
        RuleFile::new(path.file_name().unwrap().to_str().unwrap(), fs::read_to_string(&path).unwrap())
    };
    let files: Vec<RuleFile> = fs::read_dir("tests/second_region").unwrap().map(file).collect();
    Ruleset::parse(&files).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A document of one page that is certainly of this kind, tested on this day.
fn document(name: &str, kind: &str, tested: Option<&str>) -> Attachment {
    let date = |text: &str| DateFound {
        date: day(text),
        until: None,
        precision: Precision::Day,
        role: DateRole::Test,
        label: "getest op".into(),
        text: text.into(),
        page: Some(1),
        part: 0,
        weak: false,
    };
    let reading = Reading {
        format: Format::Pdf,
        pages: 1,
        has_text: true,
        kinds: vec![Recognised { kind: KindId::new(kind), confidence: Confidence::Certain, cues: Vec::new() }],
        dates: tested.map(date).into_iter().collect(),
        ..Reading::default()
    };
    Attachment {
        path: DossierPath::new(name),
        on_disk: name.into(),
        size: 1000,
        sums: None,
        fingerprint: None,
        reading,
    }
}

fn dossier(fields: &[(&str, &str)], attachments: Vec<Attachment>) -> Dossier {
    let details = Details {
        id: None,
        request_type: RequestTypeId::new("tuinplek"),
        date: None,
        fields: fields.iter().map(|(key, value)| (FieldId::new(*key), (*value).to_owned())).collect(),
        pupil: None,
        explanation: None,
        subfolders: Vec::new(),
        declared_kinds: BTreeMap::new(),
        declared_dates: BTreeMap::new(),
        confirmed: BTreeMap::new(),
        waivers: Vec::new(),
        received: false,
        supplement: false,
    };
    Dossier {
        request_type: RequestTypeId::new("tuinplek"),
        details: Some(details),
        attachments,
        beside: Default::default(),
        sent: false,
        disguise: Default::default(),
        earlier: Vec::new(),
    }
}

fn codes(findings: &[Finding]) -> Vec<Code> {
    findings.iter().map(Finding::code).collect()
}

const PASS: (&str, &str) = ("tuinpas", "AB123");

#[test]
fn it_shares_no_request_type_with_the_built_in_region() {
    let own: BTreeSet<_> = rules().request_types.into_iter().map(|request_type| request_type.id).collect();
    assert!(builtin().request_types.iter().all(|request_type| !own.contains(&request_type.id)));
}

#[test]
fn its_complete_dossier_is_complete() {
    let dossier = dossier(&[PASS], vec![document("Tuinplan.pdf", "tuinplan", Some("2026-08-15"))]);
    let findings = check(&dossier, &rules(), day("2026-10-01"));
    assert_eq!(codes(&findings), []);
    assert_eq!(Verdict::of(&findings), Verdict::Complete);
    assert!(!checklist(&dossier, &rules(), day("2026-10-01")).is_empty());
}

#[test]
fn each_kind_has_its_own_age() {
    let plan = |tested| document("Tuinplan.pdf", "tuinplan", Some(tested));
    let inspection = |tested| document("Keuring.pdf", "keuring", Some(tested));
    let judged = |attachments| check(&dossier(&[PASS], attachments), &rules(), day("2026-10-01"));
    let weights = |attachments| {
        let old = judged(attachments).into_iter().filter(|finding| finding.code() == Code::OutdatedResearch);
        old.map(|finding| finding.severity).collect::<Vec<_>>()
    };
    assert_eq!(weights(vec![plan("2026-04-01")]), []);
    assert_eq!(weights(vec![plan("2026-03-31")]), [Severity::Error]);
    assert_eq!(weights(vec![plan("2026-08-15"), inspection("2026-08-06")]), []);
    assert_eq!(weights(vec![plan("2026-08-15"), inspection("2026-08-05")]), [Severity::Warning]);
}

#[test]
fn a_statement_makes_up_for_an_old_document() {
    let old = document("Tuinplan.pdf", "tuinplan", Some("2020-01-01"));
    let statement = document("Verklaring stabiel.pdf", "verklaring-stabiel", None);
    let findings = check(&dossier(&[PASS], vec![old, statement]), &rules(), day("2026-10-01"));
    assert!(!codes(&findings).contains(&Code::OutdatedResearch), "{findings:#?}");
}

#[test]
fn its_limits_fields_conditions_and_deadline_are_its_own() {
    let fields = [("tuinpas", "AB12"), ("met-kas", "true")];
    let attachments =
        (1..=3).map(|nth| document(&format!("Tuinplan {nth}.pdf"), "tuinplan", Some("2026-08-15"))).collect();
    let findings = check(&dossier(&fields, attachments), &rules(), day("2026-11-02"));
    for expected in [Code::TooManyAttachments, Code::InvalidField, Code::MissingDocument, Code::LateFiling] {
        assert!(codes(&findings).contains(&expected), "{expected} in {findings:#?}");
    }
    assert!(findings.iter().any(|finding| matches!(finding.cause, Cause::TooManyAttachments { count: 3, max: 2, .. })));
    let pages = dossier(&[PASS], vec![document("Tuinplan.pdf", "tuinplan", Some("2026-08-15"))]);
    assert_eq!(codes(&check(&pages, &rules(), day("2026-11-01"))), []);
}

#[test]
fn its_weights_are_its_own() {
    let mut unknown = document("Iets heel anders.pdf", "tuinplan", None);
    unknown.reading.kinds.clear();
    let plan = document("Tuinplan.pdf", "tuinplan", Some("2026-08-15"));
    let findings = check(&dossier(&[PASS], vec![plan, unknown]), &rules(), day("2026-10-01"));
    let weight =
        findings.iter().find(|finding| finding.code() == Code::UnrecognisedDocument).map(|finding| finding.severity);
    assert_eq!(weight, Some(Severity::Error));
}
