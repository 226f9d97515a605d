//! The words of findings: every code has them in both languages, and a person can review them all in one place.

use crate::harness::region;

use crate::harness::region::{date, day, dossier, region};
use compleet::dossier::{
    ActiveContent, AnswerState, Damage, DateFound, DateRole, Format, KindId, LeftOut, Precision, RuleId, UnsignedPlace,
};
use compleet::finding::{
    Cause, Code, Emptiness, FieldProblem, Finding, NameProblem, PersonalData, Place, PupilDifference, Said, Settle,
    Severity, Spare, SpareReason, Undated, WaiverProblem,
};
use compleet::language::Language;
use compleet::message::{Explanation, explain, message};
use std::collections::BTreeSet;
use std::fmt::Write;

const LANGUAGES: [Language; 2] = [Language::Dutch, Language::English];

#[test]
fn codes_are_unique_and_stable() {
    let texts: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len());
    assert!(Code::ALL.iter().all(|code| Code::from_text(code.as_str()) == Some(*code)));
    insta::assert_snapshot!("codes", texts.join("\n"));
}

#[test]
fn every_code_is_explained_in_both_languages() {
    let mut seen = BTreeSet::new();
    for code in Code::ALL {
        let [nl, en] = LANGUAGES.map(|language| explain(*code, language));
        for (nl, en) in parts(&nl).into_iter().zip(parts(&en)) {
            assert!(!nl.trim().is_empty() && !en.trim().is_empty(), "{code}");
            assert_ne!(nl, en, "{code}");
        }
        for page in [nl, en] {
            assert!(seen.insert(page.meaning), "{code}: {}", page.meaning);
            assert!(seen.insert(page.action), "{code}: {}", page.action);
            assert!(page.meaning.ends_with('.') && page.reason.ends_with('.'), "{code}");
        }
    }
}

fn parts(page: &Explanation) -> [&str; 4] {
    [page.meaning, page.reason, page.action, &page.settling]
}

#[test]
fn every_code_has_a_message_in_both_languages() {
    let shown: BTreeSet<Code> = findings().iter().map(Finding::code).collect();
    assert_eq!(shown, Code::ALL.iter().copied().collect());
    let (rules, dossier) = (region(), dossier(None, Vec::new()));
    for finding in findings() {
        let [nl, en] = LANGUAGES.map(|language| message(&finding, &dossier, &rules, language));
        for words in [&nl, &en] {
            assert!(words.what.ends_with(['.', '?', ':']) || words.what.contains("refuse"), "{}", words.what);
            assert!(!words.remedy.is_empty(), "{}", words.what);
            assert!(!format!("{} {}", words.what, words.remedy).contains("  "), "{words:?}");
        }
        assert_ne!(nl.what, en.what);
        assert_ne!(nl.remedy, en.remedy);
        assert_eq!(nl.settle, en.settle);
    }
}

#[test]
fn all_messages() {
    let (rules, dossier) = (region(), dossier(None, Vec::new()));
    for (language, name) in LANGUAGES.into_iter().zip(["nl", "en"]) {
        let mut text = String::new();
        for finding in findings() {
            let words = message(&finding, &dossier, &rules, language);
            let _ = writeln!(text, "{}\n  {}\n  -> {}", finding.code(), words.what, words.remedy);
            if let Some(command) = words.command {
                let _ = writeln!(text, "  $ {command}");
            }
        }
        insta::assert_snapshot!(format!("messages_{name}"), text);
    }
}

#[test]
fn all_explanations() {
    for (language, name) in LANGUAGES.into_iter().zip(["nl", "en"]) {
        let mut text = String::new();
        for code in Code::ALL {
            let page = explain(*code, language);
            let _ = writeln!(text, "{code}\n  {}", parts(&page).join("\n  "));
        }
        insta::assert_snapshot!(format!("explanations_{name}"), text);
    }
}

#[test]
fn an_old_word_file_is_better_saved_anew() {
    let mut old = region::scan("Stukken/Mijn stuk.pdf", &["tabel"]);
    old.reading.format = Format::Doc;
    let cause = Cause::RecognisedByNameOnly { kinds: kinds(&["tabel"]) };
    let words = message(&file(Severity::Note, cause), &dossier(None, vec![old]), &region(), Language::Dutch);
    assert!(words.remedy.contains(".docx"), "{}", words.remedy);
}

#[test]
fn a_text_that_was_read_is_not_called_unreadable() {
    let said = |has_text| {
        let mut named = region::scan("Stukken/Mijn stuk.pdf", &["tabel"]);
        named.reading.has_text = has_text;
        let cause = Cause::RecognisedByNameOnly { kinds: kinds(&["tabel"]) };
        message(&file(Severity::Note, cause), &dossier(None, vec![named]), &region(), Language::Dutch).what
    };
    assert!(said(false).contains("niet te lezen"), "{}", said(false));
    assert!(!said(true).contains("niet te lezen"), "{}", said(true));
}

#[test]
fn an_accepted_finding_needs_no_command() {
    let mut finding = file(
        Severity::Error,
        Cause::OutdatedResearch {
            date: date("2024-01-01", DateRole::Test),
            earliest: None,
            until: day("2026-01-01"),
            on: day("2026-11-23"),
        },
    );
    assert!(finding.settle().is_some() && finding.accept().is_some());
    finding.waiver = Some(region::waiver("outdated-research", compleet::dossier::WaiverSubject::Dossier));
    assert_eq!((finding.settle(), finding.accept()), (None, None));
}

/// Accepting is never the first way out: it has to be asked for.
#[test]
fn no_finding_is_settled_by_accepting_it() {
    let waives = |settle: Option<Settle>| matches!(settle, Some(Settle::Waive { .. }));
    assert!(findings().iter().all(|finding| !waives(finding.settle())));
    assert!(findings().iter().any(|finding| waives(finding.accept())));
    for code in Code::ALL.iter().filter(|code| code.may_be_waived()) {
        let page = explain(*code, Language::Dutch);
        let waived = page.settling.contains(&format!("compleet waive MAP {code} --reason"));
        assert!(waived || !page.settling.contains("waive") || page.settling.contains("--undo"), "{code}");
    }
}

fn finding(severity: Severity, cause: Cause, place: Place, rule: Option<&str>) -> Finding {
    Finding { cause, severity, place, rule: rule.map(RuleId::from), source: None, waiver: None }
}

fn file(severity: Severity, cause: Cause) -> Finding {
    let place = Place { file: Some("Stukken/Mijn stuk.pdf".into()), page: Some(3), document: Some("meting".into()) };
    finding(severity, cause, place, None)
}

fn whole(severity: Severity, cause: Cause, rule: Option<&str>) -> Finding {
    finding(severity, cause, Place::default(), rule)
}

/// A finding of every sort that has words of its own.
fn findings() -> Vec<Finding> {
    let mut all = about_documents();
    all.extend(about_research());
    all.extend(about_empty_files());
    all.extend(about_files());
    all.extend(about_people());
    all.extend(about_details());
    all
}

fn kinds(ids: &[&str]) -> Vec<KindId> {
    ids.iter().map(|id| KindId::from(*id)).collect()
}

fn spare() -> Vec<Spare> {
    let spare = |file: &str, why| Spare { file: file.into(), why };
    vec![
        spare("Kopie.pdf", SpareReason::Duplicate),
        spare("Dagboek.pdf", SpareReason::Unneeded),
        spare("Meting 1.pdf", SpareReason::Optional),
        spare("Meting 2.pdf", SpareReason::Optional),
        spare("Handtekening.pdf", SpareReason::Joins { other: "Reisplan.pdf".into() }),
    ]
}

fn about_documents() -> Vec<Finding> {
    use Severity::{Error, Note, Warning};
    let missing = |alternatives: &[&[&str]], present: &[&str], document: &str, rule| {
        let alternatives = alternatives.iter().map(|ids| kinds(ids)).collect();
        let place = Place { document: Some(document.into()), ..Place::default() };
        finding(Error, Cause::MissingDocument { alternatives, present: kinds(present) }, place, Some(rule))
    };
    vec![
        missing(&[&["handtekening"]], &[], "handtekening", "blad"),
        missing(&[&["reisplan"], &["kaart", "dagboek"]], &["kaart"], "dagboek", "plan"),
        whole(Error, Cause::MissingExplanation { named: None }, Some("uitleg")),
        whole(Error, Cause::MissingExplanation { named: Some("Uitleg.docx".into()) }, Some("uitleg")),
        file(Error, Cause::EmptyExplanation),
        file(Note, Cause::PlaceholderExplanation),
        file(Warning, Cause::PlaceholderExplanation),
        file(Warning, Cause::PlaceholderNotEmpty),
        whole(Error, Cause::TooManyAttachments { count: 10, max: 8, spare: spare() }, None),
        whole(Note, Cause::ManyAttachments { count: 7, max: 8, spare: spare()[1..2].to_vec() }, None),
        file(Warning, Cause::DuplicateAttachment { other: "Reisplan.pdf".into() }),
        file(Note, Cause::UnneededDocument { kinds: kinds(&["dagboek", "kaart"]) }),
        file(Warning, Cause::OtherDocument),
        file(Warning, Cause::UnrecognisedDocument { candidates: Vec::new(), unread: false }),
        file(Warning, Cause::UnrecognisedDocument { candidates: Vec::new(), unread: true }),
        file(Warning, Cause::UnrecognisedDocument { candidates: kinds(&["tabel", "grafiek"]), unread: false }),
        file(Note, Cause::RecognisedByNameOnly { kinds: kinds(&["tabel"]) }),
        file(Note, Cause::RecognisedByNameOnly { kinds: Vec::new() }),
    ]
}

fn about_research() -> Vec<Finding> {
    use Severity::{Error, Note, Warning};
    let (until, on) = (day("2026-03-12"), day("2026-11-23"));
    let month =
        DateFound { precision: Precision::Month, text: "maart 2024".into(), ..date("2024-03-01", DateRole::Report) };
    let until_june = Some(day("2022-06-30"));
    let spring = date("2022-03-01", DateRole::Test);
    let span = DateFound { until: until_june, precision: Precision::Span, text: "voorjaar 2022".into(), ..spring };
    let undated = |why| file(Warning, Cause::UndatedResearch { why });
    let outdated = |date: DateFound, earliest: Option<DateFound>, rule| Finding {
        rule: Some(RuleId::from(rule)),
        ..file(Error, Cause::OutdatedResearch { date, earliest, until, on })
    };
    let unanswered = |severity, questions: &[&str], state, scan| Finding {
        rule: Some(RuleId::from("vragen")),
        ..file(
            severity,
            Cause::UnansweredQuestion { questions: questions.iter().map(|id| (*id).into()).collect(), state, scan },
        )
    };
    vec![
        file(Note, Cause::MissingPart { part: "grafiek".into() }),
        outdated(date("2024-03-12", DateRole::Test), Some(date("2024-03-05", DateRole::Test)), "leeftijd"),
        outdated(month, None, "leeftijd-peiling"),
        outdated(date("2024-03-12", DateRole::Declared), None, "leeftijd-peiling"),
        outdated(date("2024-03-12", DateRole::Weak), None, "leeftijd-peiling"),
        undated(Undated::NotFound),
        undated(Undated::Future(Box::new(date("2062-03-12", DateRole::Test)))),
        undated(Undated::Unclear(Box::new(date("2024-03-12", DateRole::Unclear)))),
        undated(Undated::Doubt {
            taken: Some(Box::new(date("2026-03-30", DateRole::Report))),
            older: Box::new(date("2024-03-12", DateRole::Unclear)),
        }),
        undated(Undated::Doubt { taken: None, older: Box::new(span) }),
        file(Note, Cause::ResearchExpiresSoon { date: date("2024-12-12", DateRole::Test), until: day("2026-12-12") }),
        unanswered(Error, &["waarom"], AnswerState::Unanswered, false),
        unanswered(Warning, &["waarom"], AnswerState::Unanswered, true),
        unanswered(Warning, &["waarom"], AnswerState::SaysNone, false),
        unanswered(Warning, &["waarom", "waarheen"], AnswerState::NotFound, false),
        unanswered(Warning, &["waarom", "waarheen"], AnswerState::NotFound, true),
    ]
}

fn about_empty_files() -> Vec<Finding> {
    use Severity::{Error, Note};
    let empty = |holds| file(Error, Cause::EmptyDocument { holds });
    let blank_pages = |pages: &[u32], unsure: &[u32]| {
        file(Note, Cause::BlankPages { pages: pages.to_vec(), unsure: unsure.to_vec() })
    };
    vec![
        empty(Emptiness::NoBytesInPlaceholder),
        empty(Emptiness::NoBytes),
        empty(Emptiness::BlankPages(0)),
        empty(Emptiness::BlankPages(1)),
        empty(Emptiness::BlankPages(2)),
        empty(Emptiness::BlankPages(3)),
        empty(Emptiness::Letterhead),
        empty(Emptiness::Words(1)),
        empty(Emptiness::Words(2)),
        blank_pages(&[3], &[]),
        blank_pages(&[2, 4, 6], &[]),
        blank_pages(&[], &[1]),
        blank_pages(&[2], &[4, 5]),
    ]
}

fn about_files() -> Vec<Finding> {
    use Severity::{Error, Warning};
    let name = |problem| file(Warning, Cause::UnclearFilename { problem, extension: "pdf".to_owned() });
    let wrong = |format, extension: &str| file(Error, Cause::WrongFormat { format, extension: extension.into() });
    let mut all = vec![
        name(NameProblem::TooLong { length: 80, max: 60 }),
        name(NameProblem::Meaningless),
        name(NameProblem::Vague),
        name(NameProblem::Characters { which: "? :".into() }),
        name(NameProblem::Refused),
        file(Warning, Cause::PersonalDataInFilename { data: PersonalData::Bsn }),
        file(Warning, Cause::PersonalDataInFilename { data: PersonalData::BirthDate }),
        wrong(Format::Docx, "pdf"),
        wrong(Format::Pdf, "docx"),
        wrong(Format::Pdf, ""),
        wrong(Format::Docx, "docm"),
        wrong(Format::Picture, "jpg"),
        wrong(Format::Heic, "jpg"),
        wrong(Format::OtherOffice, "xlsx"),
        wrong(Format::OpenDocument, "odt"),
        wrong(Format::Apple, "pages"),
        wrong(Format::Rtf, "doc"),
        wrong(Format::WebOrMail, "html"),
        wrong(Format::Mail, "msg"),
        wrong(Format::Archive, "zip"),
        wrong(Format::PlainText, "txt"),
        wrong(Format::Unknown, "abc"),
        wrong(Format::Unknown, "lnk"),
        wrong(Format::PlainText, "gdoc"),
        wrong(Format::Unknown, "crdownload"),
        file(Error, Cause::TooLarge { bytes: 12_345_678, max: 10_000_000 }),
        file(Error, Cause::EncryptedDocument),
        file(Warning, Cause::DraftDocument),
    ];
    let damages = [
        Damage::Broken,
        Damage::OverLimit,
        Damage::TimedOut,
        Damage::ReaderDied,
        Damage::AdobeForm,
        Damage::Portfolio,
        Damage::Locked,
        Damage::NotHere,
        Damage::NotOpened,
    ];
    all.extend(damages.map(|damage| file(Error, Cause::UnreadableDocument { damage })));
    let active = vec![
        ActiveContent::Macro,
        ActiveContent::Script,
        ActiveContent::Launch,
        ActiveContent::EmbeddedFile,
        ActiveContent::ExternalLink,
    ];
    all.push(file(Warning, Cause::ActiveContent { what: vec![ActiveContent::Macro] }));
    all.push(file(Warning, Cause::ActiveContent { what: active }));
    all
}

fn place_to_sign(page: u32, label: &str) -> UnsignedPlace {
    UnsignedPlace { page, label: label.into(), field: label.is_empty(), at: None }
}

fn about_people() -> Vec<Finding> {
    use Severity::Warning;
    let precondition = Cause::UnconfirmedPrecondition { precondition: "kaartje".into() };
    let changed = |said, other: Option<&str>| {
        let (by, on) = (Some("M. Jansen".to_owned()), Some(day("2026-11-20")));
        file(Warning, Cause::ChangedAfterConfirmation { said, by, on, other: other.map(Into::into) })
    };
    let several = |difference| {
        let files = vec!["Stukken/Mijn stuk.pdf".into(), "Ander stuk.docx".into()];
        whole(Warning, Cause::SeveralPupils { difference, files }, None)
    };
    vec![
        file(Warning, Cause::LooksUnsigned { places: vec![place_to_sign(2, "Handtekening ouder 1")] }),
        file(Warning, Cause::LooksUnsigned { places: vec![place_to_sign(1, "")] }),
        file(
            Warning,
            Cause::LooksUnsigned {
                places: vec![place_to_sign(0, "Handtekening ouder 1"), place_to_sign(0, "Voor akkoord")],
            },
        ),
        file(Warning, Cause::UnconfirmedSignature { kinds: kinds(&["handtekening"]), by_name: false }),
        file(Warning, Cause::UnconfirmedSignature { kinds: kinds(&["handtekening", "tabel"]), by_name: true }),
        whole(Warning, precondition, Some("kaartje")),
        changed(Said::Seen, None),
        changed(Said::Seen, Some("Handtekening oud.pdf")),
        changed(Said::Kinds(kinds(&["tabel", "grafiek"])), None),
        changed(Said::Date(day("2025-03-12")), None),
        file(
            Warning,
            Cause::ChangedAfterConfirmation { said: Said::Kinds(kinds(&["tabel"])), by: None, on: None, other: None },
        ),
        file(Warning, Cause::BsnInDocument { unseen: false }),
        file(Warning, Cause::BsnInDocument { unseen: true }),
        file(Warning, Cause::ExcludedData { data: vec!["geboorteplaats".into(), "vir".into()] }),
        file(Warning, Cause::OtherPupil { difference: PupilDifference::Name }),
        file(Warning, Cause::OtherPupil { difference: PupilDifference::BirthDate }),
        several(PupilDifference::Name),
        several(PupilDifference::BirthDate),
    ]
}

fn about_details() -> Vec<Finding> {
    use Severity::{Error, Note, Warning};
    let field = "omschrijving";
    let invalid = |value: &str, problem| {
        let cause = Cause::InvalidField { field: field.into(), value: value.into(), problem };
        whole(Error, cause, Some("gegeven-omschrijving"))
    };
    let title = |nearest: Option<&str>, of: Option<&str>| {
        let (nearest, of) = (nearest.map(str::to_owned), of.map(Into::into));
        whole(Warning, Cause::UnknownTitle { title: "Reis".into(), nearest, of }, None)
    };
    let idle = |code: &str, problem| whole(Warning, Cause::WaiverWithoutEffect { code: code.into(), problem }, None);
    let beside = |folders: &[(&str, usize, bool, bool)]| {
        let left = |&(folder, documents, more, dossier): &(&str, usize, bool, bool)| LeftOut {
            folder: folder.into(),
            documents,
            more,
            dossier,
        };
        whole(Note, Cause::SubfolderLeftOut { folders: folders.iter().map(left).collect() }, None)
    };
    let late =
        Cause::LateFiling { deadline: day("2027-04-15"), discussed_after: day("2027-08-31"), on: day("2027-05-01") };
    vec![
        whole(Note, Cause::DetailsNotChecked, None),
        whole(Error, Cause::MissingField { field: field.into() }, Some("gegeven-omschrijving")),
        invalid("x@@y", FieldProblem::Pattern),
        invalid("veel te lang", FieldProblem::TooLong { max: 5 }),
        invalid("kort", FieldProblem::TooShort { min: 5 }),
        invalid("rijs", FieldProblem::UnknownRequestType),
        whole(
            Warning,
            Cause::InvalidField { field: field.into(), value: "Een reis".into(), problem: FieldProblem::Hint(0) },
            Some("gegeven-omschrijving"),
        ),
        title(Some("Reis naar zee"), None),
        title(None, None),
        title(Some("Reis naar zee"), Some("vakantie")),
        whole(Warning, Cause::UnlikelyDate { date: day("2025-11-23"), on: day("2026-11-23") }, None),
        whole(Warning, Cause::UnlikelyDate { date: day("2027-11-23"), on: day("2026-11-23") }, None),
        whole(Note, Cause::UnknownDeadline { field: Some("uiterste-dag".into()), last: None }, None),
        whole(Note, Cause::UnknownDeadline { field: Some("uiterste-dag".into()), last: Some(day("2026-04-15")) }, None),
        whole(Note, Cause::UnknownDeadline { field: None, last: None }, None),
        whole(Warning, late, Some("deadline")),
        beside(&[("oude versies", 1, false, false)]),
        beside(&[("los", 3, false, true), ("oude versies", 2000, true, false), ("dicht", 0, true, false)]),
        whole(Note, Cause::LinkLeftOut { links: vec!["Snelkoppeling".into()] }, None),
        whole(
            Note,
            Cause::LinkLeftOut { links: (0..7).map(|number| format!("{number}").as_str().into()).collect() },
            None,
        ),
        idle("bestaat-niet", WaiverProblem::UnknownCode),
        idle("outdated-research", WaiverProblem::NoSuchFinding),
        idle("encrypted-document", WaiverProblem::NotWaivable),
        idle("outdated-research", WaiverProblem::NoReason),
        idle("bsn-in-document", WaiverProblem::NoFile),
        idle("bsn-in-document", WaiverProblem::OtherBytes),
    ]
}
