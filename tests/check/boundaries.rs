//! The edges of the rules: what is just allowed, and what is just not.

use crate::harness::region::*;
use chrono::NaiveDate;
use compleet::check::{ChecklistItem, LineState, check, checklist, last_days};
use compleet::dossier::{
    AnswerState, Attachment, Damage, DateFound, DateRole, Details, Dossier, Format, KindId, Part, Precision, Pupil,
    PupilMark, State, WaiverSubject,
};
use compleet::finding::{
    Cause, Code, Emptiness, FieldProblem, Finding, NameProblem, PupilDifference, Severity, SpareReason, Undated,
    Verdict,
};
use compleet::rules::{Condition, LaterDeadline, RequestType, Ruleset};
use proptest::prelude::*;

fn codes(dossier: &Dossier) -> Vec<Code> {
    found(dossier).iter().map(Finding::code).collect()
}

fn found(dossier: &Dossier) -> Vec<Finding> {
    check(dossier, &region(), today())
}

/// The codes that these files add to a good dossier.
fn with(files: Vec<Attachment>) -> Vec<Code> {
    codes(&good_with(files))
}

fn judged(on: &str, dates: &[DateFound]) -> Vec<Code> {
    let dossier = good_with(vec![research("Meting.pdf", "meting", dates)]);
    let found = check(&dossier, &region(), day(on));
    found.iter().map(Finding::code).filter(|code| *code != Code::UnknownDeadline).collect()
}

mod a_whole_dossier {
    use super::*;

    #[test]
    fn that_is_good_is_silent() {
        assert_eq!(found(&good_with(Vec::new())), []);
    }

    #[test]
    fn without_details_is_told_so_in_one_line() {
        let mut files = good_files();
        files[1] = scan("Handtekening.pdf", &["handtekening"]);
        let findings = found(&dossier(None, files));
        let codes: Vec<Code> = findings.iter().map(Finding::code).collect();
        assert_eq!(codes, [Code::UnconfirmedSignature, Code::DetailsNotChecked]);
        let Cause::UnconfirmedSignature { by_name, .. } = &findings[0].cause else { panic!("{findings:?}") };
        assert!(by_name, "one look settles what it is, too");
    }

    #[test]
    fn without_details_is_never_better_than_to_confirm() {
        let findings = found(&dossier(None, good_files()));
        assert_eq!(Verdict::of(&findings), Verdict::ToConfirm);
    }

    #[test]
    fn of_an_unknown_type_is_never_complete() {
        let dossier = Dossier { request_type: "onbekend".into(), ..good_with(Vec::new()) };
        assert_eq!(Verdict::of(&found(&dossier)), Verdict::Incomplete);
        assert!(checklist(&dossier, &region(), today()).is_empty());
    }

    #[test]
    fn lists_the_heaviest_first() {
        let mut bad = good_with(vec![pdf("Antwoordbrief.pdf", &["antwoordbrief"]), pdf("Iets vreemds.pdf", &[])]);
        bad.attachments.remove(1);
        let severities: Vec<Severity> = found(&bad).iter().map(|finding| finding.severity).collect();
        assert_eq!(severities, [Severity::Error, Severity::Warning, Severity::Note]);
    }
}

mod research_is_judged_on_its_day {
    use super::*;

    #[test]
    fn exactly_two_years_is_allowed_and_a_day_more_is_not() {
        let dates = [date("2024-11-23", DateRole::Test)];
        assert_eq!(judged("2026-11-23", &dates), [Code::ResearchExpiresSoon]);
        assert_eq!(judged("2026-11-24", &dates), [Code::OutdatedResearch]);
    }

    #[test]
    fn leap_days_end_on_the_28th() {
        let dates = [date("2024-02-29", DateRole::Test)];
        assert_eq!(judged("2026-02-28", &dates), [Code::ResearchExpiresSoon]);
        assert_eq!(judged("2026-03-01", &dates), [Code::OutdatedResearch]);
    }

    #[test]
    fn a_request_on_a_leap_day_looks_back_to_the_28th() {
        assert_eq!(judged("2028-02-29", &[date("2026-02-28", DateRole::Test)]), [Code::OutdatedResearch]);
        assert_eq!(judged("2028-02-29", &[date("2026-03-01", DateRole::Test)]), [Code::ResearchExpiresSoon]);
    }

    #[test]
    fn a_month_counts_from_its_first_day() {
        let month = DateFound { precision: Precision::Month, ..date("2024-11-01", DateRole::Test) };
        assert_eq!(judged("2026-11-01", std::slice::from_ref(&month)), [Code::ResearchExpiresSoon]);
        assert_eq!(judged("2026-11-02", &[month]), [Code::OutdatedResearch]);
    }

    #[test]
    fn eight_weeks_before_its_end_is_worth_a_note() {
        let dates = [date("2024-11-23", DateRole::Test)];
        assert_eq!(judged("2026-09-28", &dates), [Code::ResearchExpiresSoon]);
        assert_eq!(judged("2026-09-27", &dates), []);
    }

    #[test]
    fn the_test_comes_before_the_report() {
        let report = date("2026-01-01", DateRole::Report);
        assert_eq!(
            judged("2026-11-23", &[date("2024-01-01", DateRole::Test), report.clone()]),
            [Code::OutdatedResearch]
        );
        assert_eq!(judged("2026-11-23", &[report]), []);
    }

    #[test]
    fn of_several_old_tests_the_latest_is_told_with_the_earliest() {
        let old = date("2024-01-05", DateRole::Test);
        let dates = [old.clone(), date("2024-02-12", DateRole::Test)];
        let findings = found(&good_with(vec![research("Meting.pdf", "meting", &dates)]));
        let Cause::OutdatedResearch { date, earliest, until, .. } = &findings[0].cause else { panic!("{findings:?}") };
        assert_eq!((date.date, *until), (day("2024-02-12"), day("2026-02-12")));
        assert_eq!(earliest.as_ref(), Some(&old));
    }

    /// Whether the findings on these dates ask which of them counts: the one taken, the older one.
    fn asked(dates: &[DateFound]) -> Option<(NaiveDate, NaiveDate)> {
        let findings = found(&good_with(vec![research("Meting.pdf", "meting", dates)]));
        match findings.as_slice() {
            [Finding { cause: Cause::UndatedResearch { why: Undated::Doubt { taken: Some(taken), older } }, .. }] => {
                Some((taken.date, older.date))
            }
            [] => None,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_older_date_that_would_change_the_answer_is_asked() {
        let (old, young) = ("2024-01-05", "2025-11-12");
        let both = Some((day(young), day(old)));
        assert_eq!(asked(&[date(old, DateRole::Test), date(young, DateRole::Test)]), both);
        assert_eq!(asked(&[date(young, DateRole::Test), date(old, DateRole::Unclear)]), both);
        assert_eq!(asked(&[date(young, DateRole::Report), date(old, DateRole::Unclear)]), both);
        assert_eq!(asked(&[date(young, DateRole::Report), date(old, DateRole::Report)]), both);
        // A report's date says less than the test's.
        assert_eq!(asked(&[date(young, DateRole::Test), date(old, DateRole::Report)]), None);
        assert_eq!(asked(&[date(young, DateRole::Test), date("2025-01-05", DateRole::Unclear)]), None);
        let unclear = [date(young, DateRole::Unclear)];
        let findings = found(&good_with(vec![research("Meting.pdf", "meting", &unclear)]));
        let Cause::UndatedResearch { why } = &findings[0].cause else { panic!("{findings:?}") };
        assert_eq!(*why, Undated::Unclear(Box::new(unclear[0].clone())));
    }

    #[test]
    fn a_stretch_of_time_counts_from_its_first_day() {
        let season = |until: &str| DateFound {
            precision: Precision::Span,
            until: Some(day(until)),
            ..date("2024-09-01", DateRole::Test)
        };
        assert_eq!(judged("2026-11-23", &[season("2024-12-31")]), [Code::OutdatedResearch]);
        assert_eq!(judged("2026-09-01", &[season("2024-12-31")]), [Code::ResearchExpiresSoon]);
    }

    /// A file with a report on each kind, each with the dates of its own pages.
    fn merged(reports: &[(&str, &[&str])]) -> Dossier {
        let kinds: Vec<&str> = reports.iter().map(|(kind, _)| *kind).filter(|kind| !kind.is_empty()).collect();
        let mut file = pdf("Meting en peiling.pdf", &kinds);
        for (number, (kind, days)) in reports.iter().enumerate() {
            let kinds = if kind.is_empty() { Vec::new() } else { vec![KindId::new(*kind)] };
            let page = u32::try_from(number).unwrap() + 1;
            file.reading.parts.push(Part { page, kinds });
            let own = |day: &&str| DateFound { page: Some(page), part: number, ..date(day, DateRole::Test) };
            file.reading.dates.extend(days.iter().map(own));
        }
        good_with(vec![file])
    }

    #[test]
    fn each_report_in_a_file_is_judged_by_its_own_pages() {
        let said = |reports: &[(&str, &[&str])]| {
            let findings = check(&merged(reports), &region(), day("2026-11-23"));
            let said = |finding: &Finding| {
                (finding.code(), finding.place.document.as_ref().map(ToString::to_string), finding.place.page)
            };
            findings.iter().map(said).collect::<Vec<_>>()
        };
        let (old, young): (&[&str], &[&str]) = (&["2024-03-12"], &["2026-09-09"]);
        let outdated = |kind: &str, page| (Code::OutdatedResearch, Some(kind.to_owned()), Some(page));
        assert_eq!(said(&[("meting", old), ("peiling", young)]), [outdated("meting", 1)]);
        assert_eq!(said(&[("peiling", young), ("meting", old)]), [outdated("meting", 2)]);
        assert_eq!(said(&[("meting", young), ("peiling", young)]), []);
        let undated = (Code::UndatedResearch, Some("meting".to_owned()), Some(2));
        assert_eq!(said(&[("peiling", young), ("meting", &[])]), [undated]);
        // What nobody can tell apart is asked, what is no research has no age.
        let doubt = (Code::UndatedResearch, Some("meting".to_owned()), Some(2));
        assert_eq!(said(&[("meting", young), ("", old)]), [doubt]);
        assert_eq!(said(&[("meting", young), ("tabel", old)]), []);
        let dossier = merged(&[("peiling", young), ("meting", old)]);
        let last = last_days(&dossier, &region(), day("2026-11-23"));
        assert_eq!(last, [("Meting en peiling.pdf".into(), day("2026-03-12"))]);
    }

    #[test]
    fn a_date_after_the_request_says_nothing() {
        assert_eq!(judged("2026-11-23", &[date("2062-01-01", DateRole::Test)]), [Code::UndatedResearch]);
        assert_eq!(judged("2026-11-23", &[]), [Code::UndatedResearch]);
    }

    #[test]
    fn a_declared_date_outweighs_all() {
        let mut details = details();
        details.declared_dates.insert("METING.PDF".into(), day("2026-01-01").into());
        let mut files = good_files();
        files.push(research("Meting.pdf", "meting", &[date("2020-01-01", DateRole::Test)]));
        assert_eq!(codes(&dossier(Some(details), files)), []);
    }

    #[test]
    fn a_scan_is_dated_by_the_person_who_read_it() {
        let mut files = good_files();
        files.push(scan("Meting.pdf", &["meting"]));
        let codes_of = |details: Details| codes(&dossier(Some(details), files.clone()));
        assert_eq!(codes_of(details()), [Code::UndatedResearch, Code::RecognisedByNameOnly]);
        let mut dated = details();
        dated.confirmed.insert("Meting.pdf".into(), confirmation());
        dated.declared_dates.insert("Meting.pdf".into(), day("2026-03-12").into());
        assert_eq!(codes_of(dated), []);
    }

    #[test]
    fn a_request_that_was_sent_is_judged_by_its_own_day_and_one_that_was_not_by_today_at_the_earliest() {
        let of = |tested: &str, filed: &str, number: &str| {
            let mut files = good_files();
            files.push(research("Meting.pdf", "meting", &[date(tested, DateRole::Test)]));
            let mut details = Details { date: Some(day(filed)), ..details() };
            details.fields.insert("dossiernummer".into(), number.into());
            dossier(Some(details), files)
        };
        let (old, then) = ("2024-11-01", "2026-10-20");
        assert_eq!(codes(&of(old, then, "12")), [Code::ResearchExpiresSoon]);
        for not_sent in ["", "0", "-1"] {
            assert_eq!(codes(&of(old, then, not_sent)), [Code::OutdatedResearch], "{not_sent}");
        }
        let known = Dossier { sent: true, ..of(old, then, "0") };
        assert_eq!(codes(&known), [Code::ResearchExpiresSoon], "the register knows");
        let mut received = of(old, then, "");
        received.details.as_mut().expect("it has details").received = true;
        assert_eq!(codes(&received), [Code::ResearchExpiresSoon], "another party sent it");
        let (young, later) = ("2024-12-01", "2026-12-02");
        assert_eq!(codes(&of(young, later, "")), [Code::OutdatedResearch], "it is too old on the day that it goes");
        let found = found(&of(old, then, ""));
        let Cause::OutdatedResearch { on, .. } = found[0].cause else { panic!("{found:?}") };
        assert_eq!(on, today());
    }

    #[test]
    fn a_date_far_from_today_is_unlikely_as_long_as_nothing_was_sent() {
        let of = |filed: chrono::NaiveDate, number: &str| {
            let mut details = Details { date: Some(filed), ..details() };
            details.fields.insert("dossiernummer".into(), number.into());
            codes(&dossier(Some(details), good_files()))
        };
        let days = |days: i64| today() + chrono::Duration::days(days);
        for likely in [-60, -1, 0, 30] {
            assert_eq!(of(days(likely), ""), [], "{likely}");
        }
        for unlikely in [-3000, -61, 31] {
            assert_eq!(of(days(unlikely), ""), [Code::UnlikelyDate], "{unlikely}");
            assert_eq!(of(days(unlikely), "7"), [], "{unlikely}: what was sent is a fact");
        }
    }

    #[test]
    fn another_document_may_make_up_for_it() {
        let old = research("Meting.pdf", "meting", &[date("2020-01-01", DateRole::Test)]);
        assert_eq!(with(vec![old.clone()]), [Code::OutdatedResearch]);
        assert_eq!(with(vec![old, pdf("Verklaring.pdf", &["verklaring"])]), []);
    }

    #[test]
    fn a_kind_may_have_a_limit_of_its_own() {
        let sounding = |day| research("Peiling.pdf", "peiling", &[date(day, DateRole::Test)]);
        assert_eq!(with(vec![sounding("2026-05-22")]), [Code::OutdatedResearch]);
        assert_eq!(with(vec![sounding("2026-05-23")]), [Code::ResearchExpiresSoon]);
        let findings = found(&good_with(vec![sounding("2026-05-22")]));
        assert_eq!(findings[0].severity, Severity::Warning, "the rule that speaks says what it weighs");
    }

    #[test]
    fn only_research_has_an_age() {
        let mut table = pdf("Cijfers.pdf", &["tabel", "grafiek"]);
        table.reading.dates = vec![date("2012-01-01", DateRole::Test)];
        let mut files = good_files();
        files[2] = table;
        assert_eq!(codes(&dossier(Some(details()), files)), []);
    }
}

mod attachments_are_counted {
    use super::*;

    fn of(count: usize) -> Dossier {
        let dates = [date("2026-06-01", DateRole::Test)];
        let extra = (3..count).map(|number| research(&format!("Meting {number}.pdf"), "meting", &dates));
        good_with(extra.collect())
    }

    #[test]
    fn eight_are_allowed_and_nine_are_not() {
        assert_eq!(codes(&of(6)), []);
        assert_eq!(codes(&of(7)), [Code::ManyAttachments]);
        assert_eq!(codes(&of(8)), [Code::ManyAttachments]);
        assert_eq!(codes(&of(9)), [Code::TooManyAttachments]);
    }

    #[test]
    fn the_placeholder_does_not_count() {
        let mut eight = of(8);
        eight.attachments.push(placeholder("leeg.docx"));
        assert_eq!(codes(&eight), [Code::PlaceholderExplanation, Code::ManyAttachments]);
    }

    #[test]
    fn many_that_are_all_needed_are_not_worth_a_note() {
        let mut rules = region();
        rules.request_types[0].limits.attachments_note = 2;
        assert_eq!(check(&good_with(Vec::new()), &rules, today()), []);
    }

    #[test]
    fn too_many_names_what_could_go() {
        let mut nine = of(8);
        nine.attachments.push(pdf("Dagboek.pdf", &["dagboek"]));
        let findings = found(&nine);
        let Cause::TooManyAttachments { count: 9, max: 8, spare } = &findings[0].cause else { panic!("{findings:?}") };
        let why = |file: &str| spare.iter().find(|spare| spare.file.as_str() == file).map(|spare| &spare.why);
        assert_eq!(why("Dagboek.pdf"), Some(&SpareReason::Optional), "a diary is half of an alternative");
        assert_eq!(why("Meting 3.pdf"), Some(&SpareReason::Optional));
        assert_eq!(why("Handtekening.pdf"), Some(&SpareReason::Joins { other: path("Reisplan.pdf") }));
        assert_eq!(why("Reisplan.pdf"), None);
    }

    #[test]
    fn the_same_bytes_twice_are_a_double() {
        let mut copy = pdf("Cijfers kopie.pdf", &["tabel", "grafiek"]);
        copy.sums = Some(sums("Cijfers.pdf"));
        let findings = found(&good_with(vec![copy]));
        assert_eq!(findings[0].cause, Cause::DuplicateAttachment { other: path("Cijfers.pdf") });
        assert_eq!(findings[0].place.file, Some(path("Cijfers kopie.pdf")), "the copy can go, not the original");
        assert_eq!(findings.len(), 1);
    }
}

mod the_placeholder {
    use super::*;

    fn without_plan(extra: Attachment) -> Dossier {
        let mut files = good_files();
        files[0] = extra;
        dossier(Some(details()), files)
    }

    #[test]
    fn fills_the_slot_and_never_a_requirement() {
        let codes = codes(&without_plan(placeholder("leeg.docx")));
        assert_eq!(codes, [Code::MissingDocument, Code::PlaceholderExplanation]);
    }

    #[test]
    fn cannot_be_declared_to_be_something() {
        let mut details = details();
        details.declared_kinds.insert("leeg.docx".into(), vec![KindId::from("reisplan")].into());
        let mut dossier = without_plan(placeholder("leeg.docx"));
        dossier.details = Some(details);
        assert!(codes(&dossier).contains(&Code::MissingDocument));
    }

    #[test]
    fn with_text_is_not_read_by_anybody() {
        let mut full = placeholder("Leeg (1).docx");
        full.reading.blank = false;
        full.reading.has_text = true;
        assert_eq!(with(vec![full]), [Code::PlaceholderNotEmpty]);
    }

    #[test]
    fn of_zero_bytes_is_one_thing_to_mend() {
        let mut rules = region();
        rules.request_types[0].explanation.as_mut().expect("it has a slot").filled_by.clear();
        let empty = good_with(vec![no_bytes("leeg.docx")]);
        let findings = check(&empty, &rules, today());
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert_eq!(findings[0].cause, Cause::EmptyDocument { holds: Emptiness::NoBytesInPlaceholder });
        assert_eq!(Verdict::of(&findings), Verdict::Incomplete);
        let lines = checklist(&empty, &rules, today());
        let slot = lines.iter().find(|line| line.item == ChecklistItem::Explanation).unwrap();
        assert_eq!(slot.state, LineState::ToMend, "it cannot be sent, so it does not fill the slot");
    }

    #[test]
    fn that_a_rule_weighs_more_weighs_more() {
        let mut rules = region();
        rules.request_types[0].severities.insert(Code::PlaceholderExplanation, Severity::Warning);
        let findings = check(&good_with(vec![placeholder("leeg.docx")]), &rules, today());
        assert_eq!(findings[0].severity, Severity::Warning);
    }
}

mod the_explanation {
    use super::*;

    /// The rules without a kind that fills the slot by itself.
    fn strict() -> Ruleset {
        let mut rules = region();
        rules.request_types[0].explanation.as_mut().expect("it has a slot").filled_by.clear();
        rules
    }

    fn strictly(details: Details, extra: Vec<Attachment>) -> Vec<Code> {
        let mut files = good_files();
        files.extend(extra);
        check(&dossier(Some(details), files), &strict(), today()).iter().map(Finding::code).collect()
    }

    #[test]
    fn is_filled_by_a_kind_that_does_so_by_itself() {
        assert_eq!(with(Vec::new()), []);
        assert_eq!(strictly(details(), Vec::new()), [Code::MissingExplanation]);
    }

    #[test]
    fn is_filled_by_kinds_that_do_so_together() {
        let mut rules = region();
        let slot = rules.request_types[0].explanation.as_mut().expect("it has a slot");
        slot.filled_together = vec![vec!["kaart".into(), "dagboek".into()]];
        let open = |files: &[&str]| {
            let mut all = good_files();
            all.remove(0);
            all.extend(files.iter().map(|kind| pdf(&format!("Stuk {kind}.pdf"), &[*kind])));
            let findings = check(&dossier(Some(details()), all), &rules, today());
            findings.iter().any(|finding| finding.code() == Code::MissingExplanation)
        };
        assert_eq!((open(&["kaart"]), open(&["dagboek"]), open(&["kaart", "dagboek"])), (true, true, false));
    }

    #[test]
    fn is_filled_by_a_file_that_is_called_so() {
        let named = |path: &str| vec![pdf(path, &[])];
        assert_eq!(strictly(details(), named("Toelichting onderwijsbehoeften.docx.pdf")), []);
        assert_eq!(strictly(details(), named("Toelichting onderwijsbehoeften groep 5.pdf")), []);
        assert_eq!(strictly(details(), named("TOELICHTING_onderwijsbehoeften.pdf")), []);
        assert_eq!(
            strictly(details(), named("Iets anders.pdf")),
            [Code::MissingExplanation, Code::UnrecognisedDocument]
        );
    }

    #[test]
    fn is_filled_by_the_file_that_the_details_name() {
        let named = |name: &str| Details { explanation: Some(path(name)), ..details() };
        assert_eq!(strictly(named("zoë.PDF"), vec![pdf("Zoe\u{308}.pdf", &[])]), []);
        assert_eq!(strictly(named("weg.pdf"), Vec::new()), [Code::MissingExplanation]);
        assert_eq!(strictly(named("leeg.docx"), vec![placeholder("leeg.docx")]), [Code::PlaceholderExplanation]);
    }

    #[test]
    fn may_be_a_scan_that_somebody_has_seen() {
        let scan = || vec![scan("Toelichting onderwijsbehoeften.pdf", &[])];
        assert_eq!(strictly(details(), scan()), [Code::RecognisedByNameOnly]);
        let mut seen = details();
        seen.confirmed.insert("Toelichting onderwijsbehoeften.pdf".into(), confirmation());
        assert_eq!(strictly(seen, scan()), []);
        let named = Details { explanation: Some(path("Toelichting onderwijsbehoeften.pdf")), ..details() };
        assert_eq!(strictly(named, scan()), [], "a person said what it is");
    }

    #[test]
    fn that_is_empty_is_told_once() {
        let mut blank = pdf("Toelichting onderwijsbehoeften.pdf", &[]);
        blank.reading.blank = true;
        assert_eq!(strictly(details(), vec![blank]), [Code::EmptyExplanation]);
        assert_eq!(strictly(details(), vec![no_bytes("Toelichting onderwijsbehoeften.pdf")]), [Code::EmptyExplanation]);
    }

    #[test]
    fn comes_before_the_placeholder() {
        let both = vec![pdf("Toelichting onderwijsbehoeften.pdf", &[]), placeholder("leeg.docx")];
        assert_eq!(strictly(details(), both), []);
    }

    #[test]
    fn is_not_asked_where_there_is_no_slot() {
        let mut rules = region();
        rules.request_types[0].explanation = None;
        assert_eq!(check(&good_with(Vec::new()), &rules, today()), []);
    }
}

mod required_documents {
    use super::*;

    #[test]
    fn may_be_met_by_an_alternative_of_several_files() {
        let files = |kinds: &[&str]| {
            let mut files = good_files()[1..].to_vec();
            files.extend(kinds.iter().map(|kind| pdf(&format!("Stuk {kind}.pdf"), &[kind])));
            files.push(placeholder("leeg.docx"));
            dossier(Some(details()), files)
        };
        assert_eq!(codes(&files(&["kaart", "dagboek"])), [Code::PlaceholderExplanation]);
        let findings = found(&files(&["kaart"]));
        let Cause::MissingDocument { present, alternatives } = &findings[0].cause else { panic!("{findings:?}") };
        assert_eq!((present.as_slice(), alternatives.len()), (&["kaart".into()][..], 2));
        assert_eq!(findings[0].place.document, Some("dagboek".into()));
    }

    #[test]
    fn are_asked_under_their_condition_only() {
        let mut far = details();
        far.fields.insert("verre-reis".into(), "true".into());
        assert_eq!(codes(&dossier(Some(far), good_files())), [Code::MissingDocument]);
    }

    #[test]
    fn are_accepted_as_missing_by_their_kind() {
        let files = good_files()[..1].iter().chain(&good_files()[2..]).cloned().collect::<Vec<_>>();
        let accepted = |subject| {
            let details = Details { waivers: vec![waiver("missing-document", subject)], ..details() };
            found(&dossier(Some(details), files.clone()))
        };
        let findings = accepted(WaiverSubject::Kind("handtekening".into()));
        assert_eq!(findings.len(), 1);
        assert_eq!(Verdict::of(&findings), Verdict::CompleteWithRemarks);
        let findings = accepted(WaiverSubject::Dossier);
        assert_eq!(Verdict::of(&findings), Verdict::Incomplete, "nobody accepts all that is missing at once");
    }

    #[test]
    fn that_cannot_be_read_are_one_thing_to_mend() {
        let states = [State::Encrypted, State::Unreadable(Damage::Broken)];
        for (state, code) in states.into_iter().zip([Code::EncryptedDocument, Code::UnreadableDocument]) {
            let mut files = good_files();
            files[0] = scan("Reisplan.pdf", &["reisplan"]);
            files[0].reading.state = state;
            assert_eq!(codes(&dossier(Some(details()), files)), [code]);
        }
    }

    #[test]
    fn that_come_from_the_platform_are_never_needed() {
        let mut rules = region();
        rules.request_types[0].optional.push("antwoordbrief".into());
        let letter = good_with(vec![pdf("Antwoordbrief.pdf", &["antwoordbrief"])]);
        let codes: Vec<Code> = check(&letter, &rules, today()).iter().map(Finding::code).collect();
        assert_eq!(codes, [Code::UnneededDocument]);
    }
}

mod a_person_settles {
    use super::*;

    fn confirmed(keys: &[&str], file: Attachment) -> Vec<Code> {
        let mut details = details();
        details.confirmed.retain(|key, _| key != "handtekening");
        details.confirmed.extend(keys.iter().map(|key| ((*key).to_owned(), confirmation())));
        let mut files = good_files();
        files[1] = file;
        codes(&dossier(Some(details), files))
    }

    #[test]
    fn a_scan_by_its_kind_or_its_file() {
        let scan = || scan("Stukken/Handtekening.pdf", &["handtekening"]);
        assert_eq!(confirmed(&[], scan()), [Code::UnconfirmedSignature], "a scan weighs no less");
        assert_eq!(confirmed(&["handtekening"], scan()), []);
        assert_eq!(confirmed(&["stukken/HANDTEKENING.pdf"], scan()), []);
        assert_eq!(confirmed(&["Stukken\\Handtekening.pdf"], scan()), []);
    }

    #[test]
    fn a_signature_under_a_text() {
        let text = || pdf("Handtekening.pdf", &["handtekening"]);
        assert_eq!(confirmed(&[], text()), [Code::UnconfirmedSignature]);
        assert_eq!(confirmed(&["handtekening"], text()), []);
    }

    #[test]
    fn a_sheet_of_signatures_and_not_the_empty_block_in_the_plan() {
        let mut details = details();
        details.confirmed.remove("handtekening");
        let mut files = good_files();
        files[0] = pdf("Reisplan.pdf", &["reisplan", "handtekening"]);
        files[1] = pdf("Handtekening.pdf", &["handtekening"]);
        let apart = found(&dossier(Some(details.clone()), files.clone()));
        let places: Vec<_> =
            apart.iter().map(|finding| finding.place.file.as_ref().map(|file| file.as_str())).collect();
        assert_eq!(places, [Some("Handtekening.pdf")], "{apart:?}");
        files.remove(1);
        let within = found(&dossier(Some(details), files));
        assert!(within.iter().any(|finding| finding.code() == Code::UnconfirmedSignature), "{within:?}");
    }

    #[test]
    fn what_a_file_is_but_not_its_signature() {
        let mut details = details();
        details.confirmed.remove("handtekening");
        details.declared_kinds.insert("scan OPP.pdf".into(), vec![KindId::from("handtekening")].into());
        let mut files = good_files();
        files[1] = scan("Scan OPP.pdf", &[]);
        assert_eq!(codes(&dossier(Some(details), files)), [Code::UnconfirmedSignature]);
    }

    #[test]
    fn a_precondition() {
        let mut details = details();
        details.confirmed.remove("kaartje");
        assert_eq!(codes(&dossier(Some(details), good_files())), [Code::UnconfirmedPrecondition]);
    }

    #[test]
    fn nothing_by_a_waiver_that_says_nothing() {
        let old = research("Meting.pdf", "meting", &[date("2020-01-01", DateRole::Test)]);
        let waived = |waivers| {
            let mut files = good_files();
            files.push(old.clone());
            codes_and_verdict(&dossier(Some(Details { waivers, ..details() }), files))
        };
        let about = || WaiverSubject::File(path("meting.PDF"));
        let good = waiver("outdated-research", about());
        assert_eq!(waived(vec![good.clone()]), (vec![Code::OutdatedResearch], Verdict::CompleteWithRemarks));
        let both = vec![Code::OutdatedResearch, Code::WaiverWithoutEffect];
        let mut silent = good.clone();
        silent.reason = " ".into();
        let unknown = waiver("oud-onderzoek", about());
        let elsewhere = waiver("outdated-research", WaiverSubject::File(path("Cijfers.pdf")));
        let refused = waiver("encrypted-document", about());
        for idle in [silent, unknown, elsewhere, refused] {
            assert_eq!(waived(vec![idle]), (both.clone(), Verdict::Incomplete));
        }
    }

    #[test]
    fn a_look_by_a_waiver_with_a_reason() {
        let mut details = details();
        details.confirmed.remove("handtekening");
        let mut files = good_files();
        files[1] = scan("Handtekening.pdf", &["handtekening"]);
        let both = |details| dossier(Some(details), files.clone());
        assert_eq!(codes_and_verdict(&both(details.clone())), (vec![Code::UnconfirmedSignature], Verdict::ToConfirm));
        details.waivers = vec![waiver("unconfirmed-signature", WaiverSubject::File(path("Handtekening.pdf")))];
        let waived = both(details);
        let accepted = (vec![Code::UnconfirmedSignature], Verdict::CompleteWithRemarks);
        assert_eq!(codes_and_verdict(&waived), accepted);
        let lines = checklist(&waived, &region(), today());
        assert!(lines.iter().any(|line| matches!(line.state, LineState::Accepted(_))), "{lines:?}");
        assert!(lines.iter().all(|line| line.state != LineState::ToConfirm), "{lines:?}");
    }

    #[test]
    fn what_is_only_a_note_is_a_remark_once_it_is_accepted() {
        let mut files = good_files();
        files[2] = scan("Cijfers.pdf", &["tabel", "grafiek"]);
        let unseen = dossier(Some(details()), files.clone());
        assert_eq!(codes_and_verdict(&unseen), (vec![Code::RecognisedByNameOnly], Verdict::ToConfirm));
        let waivers = vec![waiver("recognised-by-name-only", WaiverSubject::File(path("Cijfers.pdf")))];
        let waived = dossier(Some(Details { waivers, ..details() }), files);
        assert_eq!(codes_and_verdict(&waived), (vec![Code::RecognisedByNameOnly], Verdict::CompleteWithRemarks));
    }

    #[test]
    fn a_number_or_another_child_for_one_file_at_a_time() {
        let mut files = good_files();
        files[0].reading.bsn_page = Some(1);
        let judged = |subject| {
            let waivers = vec![waiver("bsn-in-document", subject)];
            codes_and_verdict(&dossier(Some(Details { waivers, ..details() }), files.clone()))
        };
        let accepted = judged(WaiverSubject::File(path("Reisplan.pdf")));
        assert_eq!(accepted, (vec![Code::BsnInDocument], Verdict::CompleteWithRemarks));
        let idle = (vec![Code::BsnInDocument, Code::WaiverWithoutEffect], Verdict::ToConfirm);
        assert_eq!(judged(WaiverSubject::Kind("reisplan".into())), idle);
        assert_eq!(judged(WaiverSubject::Dossier), idle);
        assert_eq!(judged(WaiverSubject::File(path("Cijfers.pdf"))), idle);
    }

    fn codes_and_verdict(dossier: &Dossier) -> (Vec<Code>, Verdict) {
        (codes(dossier), Verdict::of(&found(dossier)))
    }
}

mod questions {
    use super::*;

    fn plan(state: AnswerState, page: Option<u32>) -> Attachment {
        let mut plan = pdf("Reisplan.pdf", &["reisplan"]);
        plan.reading.answers = vec![answer("waarom", state, page), answer("waarheen", AnswerState::Answered, Some(2))];
        plan
    }

    fn asked(plan: Attachment) -> Vec<Finding> {
        let mut files = good_files();
        files[0] = plan;
        found(&dossier(Some(details()), files))
    }

    #[test]
    fn answered_unanswered_and_absent() {
        assert_eq!(asked(plan(AnswerState::Answered, Some(1))), []);
        let unanswered = asked(plan(AnswerState::Unanswered, Some(2)));
        assert_eq!((unanswered[0].severity, unanswered[0].place.page), (Severity::Error, Some(2)));
        let absent = asked(plan(AnswerState::NotFound, None));
        assert_eq!((absent.len(), absent[0].severity), (1, Severity::Warning));
    }

    #[test]
    fn on_a_scan_nothing_is_said_of_the_answer() {
        let mut scanned = plan(AnswerState::Unanswered, Some(2));
        scanned.reading.scanned_pages = vec![2];
        assert_eq!(asked(scanned)[0].severity, Severity::Warning);
        let whole = asked(scan("Reisplan.pdf", &["reisplan"]));
        assert_eq!(
            whole.iter().map(Finding::code).collect::<Vec<_>>(),
            [Code::UnansweredQuestion, Code::RecognisedByNameOnly]
        );
        let Cause::UnansweredQuestion { questions, scan: true, .. } = &whole[0].cause else { panic!("{whole:?}") };
        assert_eq!(questions.len(), 2, "one look at one document settles both");
    }

    #[test]
    fn an_answer_that_says_there_is_none_is_worth_a_look() {
        let none = asked(plan(AnswerState::SaysNone, Some(2)));
        assert_eq!((none.len(), none[0].severity, none[0].place.page), (1, Severity::Warning, Some(2)));
    }

    #[test]
    fn are_asked_of_what_stands_in_place_of_the_document() {
        let mut rules = region();
        for kind in rules.kinds.iter_mut().filter(|kind| ["kaart", "dagboek"].contains(&kind.id.as_str())) {
            kind.stands_for = Some("reisplan".into());
        }
        let asked = |kaart: AnswerState, dagboek: AnswerState, with_plan: bool| {
            let mut files = good_files();
            if !with_plan {
                files.remove(0);
            }
            for (kind, state) in [("kaart", kaart), ("dagboek", dagboek)] {
                let mut file = pdf(&format!("Stuk {kind}.pdf"), &[kind]);
                file.reading.answers = vec![answer("waarom", state, Some(1)), answer("waarheen", state, Some(1))];
                files.push(file);
            }
            let findings = check(&dossier(Some(details()), files), &rules, today());
            findings.iter().filter(|finding| finding.code() == Code::UnansweredQuestion).count()
        };
        assert_eq!(asked(AnswerState::NotFound, AnswerState::Answered, false), 0, "one of the two answers");
        assert_eq!(asked(AnswerState::NotFound, AnswerState::NotFound, false), 1);
        assert_eq!(asked(AnswerState::Unanswered, AnswerState::NotFound, false), 2);
        assert_eq!(asked(AnswerState::NotFound, AnswerState::NotFound, true), 0, "the document itself answers");
    }

    #[test]
    fn answered_in_another_file_of_the_kind_are_answered() {
        let mut second = pdf("Reisplan deel 2.pdf", &["reisplan"]);
        second.reading.answers = answered(&["waarom"]);
        let mut files = good_files();
        files[0] = plan(AnswerState::Unanswered, Some(1));
        files.push(second);
        assert_eq!(codes(&dossier(Some(details()), files)), []);
    }
}

mod file_names {
    use super::*;

    fn problem(name: &str) -> Option<(NameProblem, Severity)> {
        let findings = found(&good_with(vec![research(name, "meting", &[date("2026-06-01", DateRole::Test)])]));
        let about =
            findings.iter().filter(|finding| finding.place.file.as_ref().is_some_and(|file| file.as_str() == name));
        about.clone().find_map(|finding| match &finding.cause {
            Cause::UnclearFilename { problem, .. } => Some((problem.clone(), finding.severity)),
            _ => None,
        })
    }

    #[test]
    fn that_say_nothing_weigh_more() {
        for name in ["scan0001.pdf", "IMG_20260101.pdf", "Document (2).pdf"] {
            assert_eq!(problem(name), Some((NameProblem::Meaningless, Severity::Error)), "{name}");
        }
        assert_eq!(problem("Meting mei.pdf"), None);
    }

    #[test]
    fn may_be_sixty_characters_long() {
        let name = |length: usize| format!("Meting {}.pdf", "a".repeat(length - 11));
        assert_eq!(problem(&name(60)), None);
        let too_long = NameProblem::TooLong { length: 61, max: 60 };
        assert_eq!(problem(&name(61)), Some((too_long, Severity::Warning)));
    }

    #[test]
    fn must_do_for_windows() {
        let refused = |name| problem(name).map(|(problem, _)| problem);
        assert_eq!(refused("Meting 1: begin.pdf"), Some(NameProblem::Characters { which: ":".into() }));
        assert_eq!(refused("con.pdf"), Some(NameProblem::Refused));
        assert_eq!(refused("Map ./Meting.pdf"), Some(NameProblem::Refused));
    }

    #[test]
    fn hold_no_personal_data() {
        let codes = |name: &str| with(vec![research(name, "meting", &[date("2026-06-01", DateRole::Test)])]);
        assert_eq!(codes("Meting 111222333.pdf"), [Code::PersonalDataInFilename]);
        assert_eq!(codes("Meting 111222334.pdf"), []);
        assert_eq!(codes("Meting geb. 01-02-2016.pdf"), [Code::PersonalDataInFilename]);
        assert_eq!(codes("Meting 01-06-2026.pdf"), []);
    }

    #[test]
    fn hold_no_birth_date_that_the_dossier_knows() {
        let pupil = Pupil { name: None, born: Some(day("2016-02-01")) };
        let mut files = good_files();
        files.push(research("Meting 2016-02-01.pdf", "meting", &[date("2026-06-01", DateRole::Test)]));
        let details = Details { pupil: Some(pupil), ..details() };
        assert_eq!(codes(&dossier(Some(details), files)), [Code::PersonalDataInFilename]);
    }
}

mod formats {
    use super::*;

    fn shaped(name: &str, format: Format) -> Vec<Code> {
        let mut file = pdf(name, &["meting"]);
        file.reading.format = format;
        file.reading.dates = vec![date("2026-06-01", DateRole::Test)];
        with(vec![file])
    }

    #[test]
    fn are_told_from_the_content() {
        assert_eq!(shaped("Meting.PDF", Format::Pdf), []);
        assert_eq!(shaped("Meting.docx", Format::Docx), []);
        assert_eq!(shaped("Meting.doc", Format::Doc), []);
        for (name, format) in [
            ("Meting.pdf", Format::Docx),
            ("Meting.docx", Format::Doc),
            ("Meting", Format::Pdf),
            ("Meting.docm", Format::Docx),
            ("Meting.jpg", Format::Picture),
            ("Meting.pdf", Format::Unknown),
        ] {
            assert_eq!(shaped(name, format), [Code::WrongFormat], "{name}");
        }
    }

    #[test]
    fn of_files_without_content_are_not_asked() {
        assert_eq!(with(vec![no_bytes("Meting.pdf")]), [Code::EmptyDocument]);
        let mut blank = pdf("Meting.pdf", &["meting"]);
        blank.reading.blank = true;
        assert_eq!(with(vec![blank]), [Code::EmptyDocument]);
    }

    #[test]
    fn may_have_a_largest_size() {
        let mut rules = region();
        let largest = |size| {
            let mut file = research("Meting.pdf", "meting", &[date("2026-06-01", DateRole::Test)]);
            file.size = size;
            good_with(vec![file])
        };
        rules.request_types[0].limits.file_bytes = Some(5000);
        assert_eq!(check(&largest(5000), &rules, today()), []);
        assert_eq!(check(&largest(5001), &rules, today())[0].cause, Cause::TooLarge { bytes: 5001, max: 5000 });
    }
}

mod another_pupil {
    use super::*;

    fn files(marks: &[&str], births: &[&str]) -> Vec<Attachment> {
        let mut files = good_files();
        for (file, name) in files.iter_mut().zip(marks).filter(|(_, name)| !name.is_empty()) {
            file.reading.pupils.push(pupil(name));
        }
        for (file, birth) in files.iter_mut().zip(births).filter(|(_, birth)| !birth.is_empty()) {
            file.reading.pupils.push(born(birth));
        }
        files
    }

    /// What is told, and of which files.
    fn told(details: Details, files: Vec<Attachment>) -> Vec<(Cause, Option<String>)> {
        let findings = found(&dossier(Some(details), files)).into_iter();
        let about = findings.filter(|finding| finding.code() == Code::OtherPupil);
        about.map(|finding| (finding.cause, finding.place.file.map(|file| file.to_string()))).collect()
    }

    fn of(marks: &[&str], births: &[&str]) -> Vec<Code> {
        codes(&dossier(Some(details()), files(marks, births)))
    }

    fn named(name: &str, born: Option<&str>) -> Details {
        Details { pupil: Some(Pupil { name: Some(name.into()), born: born.map(day) }), ..details() }
    }

    const NAME: Cause = Cause::OtherPupil { difference: PupilDifference::Name };
    const BIRTH: Cause = Cause::OtherPupil { difference: PupilDifference::BirthDate };

    #[test]
    fn is_the_one_that_differs_from_the_others() {
        assert_eq!(of(&["Jan de Vries", "J. de Vries", "Vries, Jan de"], &[]), []);
        assert_eq!(of(&["Jan de Vries", "J. de Vries", "Piet Bakker"], &[]), [Code::OtherPupil]);
        assert_eq!(of(&["Jan de Vries", "Jan de Vries", "Sanne de Vries"], &[]), [Code::OtherPupil]);
    }

    #[test]
    fn is_decided_by_the_birth_date_where_there_is_one() {
        let names = ["Bas Jansen", "B. Jansen", "Bas Peters"];
        assert_eq!(of(&names, &["2016-02-01", "2016-02-01", "2016-02-01"]), []);
        assert_eq!(of(&["Jan Smit"; 3], &["2016-02-01", "2016-02-01", "2014-02-01"]), [Code::OtherPupil]);
    }

    #[test]
    fn is_a_twin_with_another_first_name() {
        let twins = files(&["Nina Bakker"], &["2017-05-05"]);
        assert_eq!(told(named("Noor Bakker", Some("2017-05-05")), twins).len(), 1);
        let initials = files(&["E.M. Bakker"], &["2017-05-05"]);
        assert_eq!(told(named("Noor Bakker", Some("2017-05-05")), initials), []);
    }

    #[test]
    fn on_a_scan_against_one_document_is_called_neither() {
        let read = |names: &[&str]| {
            let mut files = files(names, &[]);
            let scan = files[names.len() - 1].reading.pupils.last_mut().unwrap();
            scan.read = true;
            files
        };
        let two = told(details(), read(&["Noor Bakker", "Sven Peters"]));
        assert!(matches!(two.as_slice(), [(Cause::SeveralPupils { .. }, None)]), "{two:?}");
        assert_eq!(told(details(), read(&["Noor Bakker", "Noor Bakker", "Sven Peters"]))[0].0, NAME);
        assert_eq!(told(named("Noor Bakker", None), read(&["Noor Bakker", "Sven Peters"]))[0].0, NAME);
        assert_eq!(told(details(), read(&["Noor Bakker", "Noor Bakker"])), []);
    }

    #[test]
    fn one_against_one_is_called_neither() {
        let two = told(details(), files(&["Noor Bakker", "Sven Peters"], &[]));
        let [(Cause::SeveralPupils { difference: PupilDifference::Name, files }, None)] = two.as_slice() else {
            panic!("{two:?}")
        };
        assert_eq!(files.len(), 2);
        let births = told(details(), super::another_pupil::files(&[], &["2016-02-01", "2014-02-01"]));
        assert!(matches!(
            births.as_slice(),
            [(Cause::SeveralPupils { difference: PupilDifference::BirthDate, .. }, None)]
        ));
        assert_eq!(
            told(details(), super::another_pupil::files(&["Noor Bakker"], &["", "2014-02-01"])),
            [],
            "nothing to compare"
        );
    }

    #[test]
    fn is_the_one_that_the_details_do_not_name() {
        let mut files = good_files();
        files.iter_mut().for_each(|file| file.reading.pupils = vec![pupil("Piet Bakker")]);
        let all = told(named("Jan de Vries", None), files);
        assert_eq!(all.len(), 3);
        assert!(all.iter().all(|(cause, _)| *cause == NAME));
    }

    #[test]
    fn is_known_by_what_the_documents_of_the_pupil_tell_besides() {
        // One document says how the pupil is called, another when he was born.
        let mut all = files(&["Eleonora Bakker", "Noor Bakker", ""], &["", "2017-05-05", "2014-09-12"]);
        all[1].reading.pupils[0].add_given("Eleonora");
        let found = told(named("Noor Bakker", None), all);
        assert_eq!(found, [(BIRTH, Some(good_files()[2].path.to_string()))]);
    }

    #[test]
    fn on_a_page_of_a_document_about_the_pupil_is_told_with_the_page() {
        let mut all = files(&["Noor Bakker"; 3], &[]);
        all[1].reading.pupils.push(PupilMark { page: 4, ..pupil("Sven Peters") });
        let findings = found(&dossier(Some(named("Noor Bakker", None)), all));
        let other: Vec<_> = findings.iter().filter(|finding| finding.code() == Code::OtherPupil).collect();
        assert_eq!((other.len(), other[0].place.page), (1, Some(4)));
    }

    #[test]
    fn is_no_matter_in_a_request_about_several() {
        let mut rules = region();
        rules.request_types[0].one_pupil = false;
        let all = dossier(Some(details()), files(&["Noor Bakker", "Sven Peters", "Jan de Vries"], &[]));
        assert!(check(&all, &rules, today()).iter().all(|finding| finding.code() != Code::OtherPupil));
    }
}

mod details_of_the_request {
    use super::*;

    fn filled(key: &str, value: &str) -> Vec<Code> {
        let mut details = details();
        details.fields.insert(key.into(), value.to_owned());
        codes(&dossier(Some(details), good_files()))
    }

    #[test]
    fn match_their_rules_as_a_whole() {
        assert_eq!(filled("samenwerkingsverband", "PO1234"), []);
        assert_eq!(filled("samenwerkingsverband", "xPO12345"), [Code::InvalidField]);
        assert_eq!(filled("samenwerkingsverband", "  "), [Code::MissingField]);
        assert_eq!(filled("groep", "8D Kameleon"), []);
        assert_eq!(filled("groep", "Groep 8D Kameleon"), [Code::InvalidField]);
        assert_eq!(filled("omschrijving", "vier"), [Code::InvalidField]);
        assert_eq!(filled("omschrijving", &"é".repeat(20)), []);
        assert_eq!(filled("omschrijving", &"é".repeat(21)), [Code::InvalidField]);
    }

    #[test]
    fn have_a_fixed_title() {
        let mut details = details();
        details.fields.insert("titel".into(), "Reis naar zeeland".to_owned());
        let odd = dossier(Some(details), good_files());
        let verified = found(&odd);
        let nearest = Some("Reis naar zee".to_owned());
        assert_eq!(verified[0].cause, Cause::UnknownTitle { title: "Reis naar zeeland".into(), nearest, of: None });
        assert_eq!(verified[0].severity, Severity::Warning);
        let mut rules = region();
        rules.titles_verified = false;
        assert_eq!(check(&odd, &rules, today())[0].severity, Severity::Note);
    }

    #[test]
    fn on_the_list_of_another_type_are_surely_wrong() {
        let mut rules = region();
        let titles = vec!["Vakantie aan zee".to_owned(), "Reis naar zee".to_owned()];
        rules.request_types.push(RequestType { id: "vakantie".into(), titles, ..journey() });
        rules.titles_verified = false;
        let judged = |title: &str| {
            let mut details = details();
            details.fields.insert("titel".into(), title.into());
            let found = check(&dossier(Some(details), good_files()), &rules, today());
            found.into_iter().map(|finding| (finding.cause, finding.severity)).collect::<Vec<_>>()
        };
        for title in ["Vakantie aan zee", "vakantie  aan Zee"] {
            let found = judged(title);
            let [(Cause::UnknownTitle { of, .. }, Severity::Warning)] = &found[..] else {
                panic!("{title}: {found:?}")
            };
            assert_eq!(of.as_ref().map(|of| of.as_str()), Some("vakantie"));
        }
        assert_eq!(judged("Reis naar zee"), [], "it stands on this list, too");
        let found = judged("reis naar zee");
        assert!(matches!(&found[..], [(Cause::UnknownTitle { of: None, .. }, Severity::Note)]), "{found:?}");
    }

    #[test]
    fn lack_what_a_good_value_holds() {
        let judged = |value: &str| {
            let mut details = details();
            details.fields.insert("omschrijving".into(), value.into());
            found(&dossier(Some(details), good_files()))
        };
        assert_eq!(judged("Een verre REIS"), []);
        let found = judged("Een verre tocht");
        let problems: Vec<_> = found.iter().map(|finding| (&finding.cause, finding.severity)).collect();
        let [(Cause::InvalidField { problem: FieldProblem::Hint(0), .. }, Severity::Warning)] = problems[..] else {
            panic!("{found:?}")
        };
        assert_eq!(Verdict::of(&found), Verdict::CompleteWithRemarks);
        let short = judged("tocht"[..4].into());
        assert_eq!(short.len(), 1, "what is wrong with its form comes first: {short:?}");
    }

    #[test]
    fn may_note_the_deadline_that_was_announced() {
        let on = |noted: &str, filed: &str, number: &str| {
            let mut rules = region();
            rules.request_types[0].deadline.as_mut().expect("it has one").dates.clear();
            let mut details = Details { date: Some(day(filed)), ..details() };
            details.fields.insert("uiterste-dag".into(), noted.into());
            details.fields.insert("dossiernummer".into(), number.into());
            let found = check(&dossier(Some(details), good_files()), &rules, day(filed));
            found.iter().map(Finding::code).collect::<Vec<_>>()
        };
        assert_eq!(on("", "2026-11-20", ""), [Code::UnknownDeadline]);
        assert_eq!(on("", "2026-11-20", "12"), [], "it was sent");
        assert_eq!(on("2027-04-15", "2026-11-20", ""), []);
        assert_eq!(on("2027-04-15", "2027-04-16", ""), [Code::LateFiling]);
        assert_eq!(on("2026-04-15", "2026-11-20", ""), [Code::UnknownDeadline], "that of last year says nothing");
        let without = check(&dossier(None, good_files()), &region(), today());
        assert!(without.iter().all(|finding| finding.code() != Code::UnknownDeadline));
    }

    #[test]
    fn weigh_otherwise_after_a_later_date() {
        let on = |filed: &str| {
            let mut rules = region();
            let later = LaterDeadline { date: day("2027-06-25"), severity: Severity::Error };
            rules.request_types[0].deadline.as_mut().expect("it has one").later = vec![later];
            let details = Details { date: Some(day(filed)), ..details() };
            let found = check(&dossier(Some(details), good_files()), &rules, day(filed));
            found.iter().map(|finding| (finding.code(), finding.severity)).collect::<Vec<_>>()
        };
        assert_eq!(on("2027-06-25"), [(Code::LateFiling, Severity::Warning)]);
        assert_eq!(on("2027-06-26"), [(Code::LateFiling, Severity::Error)]);
    }

    #[test]
    fn have_a_deadline() {
        let on = |day_: &str| {
            let details = Details { date: Some(day(day_)), ..details() };
            let dossier = dossier(Some(details), good_files());
            // It is always judged by its own day, whenever it is checked.
            let later = check(&dossier, &region(), day(day_) + chrono::Duration::days(20));
            assert_eq!(later, check(&dossier, &region(), day(day_)));
            later.iter().map(Finding::code).collect::<Vec<_>>()
        };
        assert_eq!(on("2027-04-15"), []);
        assert_eq!(on("2027-04-16"), [Code::LateFiling]);
        assert_eq!(on("2027-08-31"), [Code::LateFiling]);
        assert_eq!(on("2027-09-01"), [Code::UnknownDeadline]);
    }
}

mod a_part_of_a_document {
    use super::*;

    /// A table, in a dossier in which nothing else is a chart.
    fn with_table(change: impl Fn(&mut Attachment)) -> Vec<Code> {
        let mut rules = region();
        rules.request_types[0].documents.retain(|rule| rule.rule.id.as_str() != "cijfers");
        rules.request_types[0].optional.push("tabel".into());
        let mut files = good_files();
        files.retain(|file| file.path.as_str() != "Cijfers.pdf");
        let mut table = pdf("Cijfers.pdf", &["tabel"]);
        table.reading.figures = false;
        change(&mut table);
        files.push(table);
        check(&dossier(Some(details()), files), &rules, today()).iter().map(Finding::code).collect()
    }

    #[test]
    fn is_missed_only_where_it_could_be_seen() {
        assert_eq!(with_table(|_| ()), [Code::MissingPart]);
        assert_eq!(with_table(|table| table.reading.figures = true), []);
        assert_eq!(with_table(|table| table.reading.has_text = false), []);
        assert_eq!(with_table(|table| table.reading.scanned_pages = vec![2]), []);
        assert_eq!(with_table(|table| table.reading.kinds = pdf("x", &["tabel", "grafiek"]).reading.kinds), []);
    }
}

fn any_attachment() -> impl Strategy<Value = Attachment> {
    let names = prop::sample::select(vec![
        "leeg.docx",
        "Reisplan.pdf",
        "scan0001.pdf",
        "Toelichting onderwijsbehoeften.docx",
        "con.pdf",
        "x?.PDF",
        "Map/Meting 111222333.pdf",
        "zonder",
        "...",
        "",
        "Zoe\u{308}.doc",
    ]);
    let kinds =
        prop::sample::subsequence(vec!["reisplan", "handtekening", "meting", "peiling", "dagboek", "onbekend"], 0..3);
    let formats = prop::sample::select(vec![Format::Pdf, Format::Docx, Format::Empty, Format::Picture]);
    let states = prop::sample::select(vec![State::Readable, State::Encrypted, State::Unreadable(Damage::Locked)]);
    let dates = prop::collection::vec(any::<i32>(), 0..3);
    (names, "[a-z]{0,3}", kinds, formats, states, dates, any::<[bool; 3]>()).prop_map(
        |(name, suffix, kinds, format, state, days, [named, blank, pupil_named])| {
            let name = format!("{suffix}{name}");
            let mut file = if named { scan(&name, &kinds) } else { pdf(&name, &kinds) };
            (file.reading.format, file.reading.state, file.reading.blank) = (format, state, blank);
            let found = days.iter().filter_map(|days| chrono::NaiveDate::from_num_days_from_ce_opt(*days));
            file.reading.dates =
                found.map(|date_| DateFound { date: date_, ..date("2026-01-01", DateRole::Test) }).collect();
            if pupil_named {
                file.reading.pupils.push(pupil("Jan de Vries"));
            }
            file
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_the_files_changes_nothing(
        files in prop::collection::btree_map("[a-z]{4}", any_attachment(), 0..10),
        seed in any::<u64>(),
        with_details in any::<bool>(),
    ) {
        let files: Vec<Attachment> = files.into_iter().map(|(folder, mut file)| {
            file.path = path(&format!("{folder}/{}", file.path));
            file
        }).collect();
        let mut shuffled = files.clone();
        shuffled.sort_by_key(|file| digest(&format!("{seed}{}", file.path)).0);
        let of = |files| dossier(with_details.then(details), files);
        let (one, other) = (of(files), of(shuffled));
        prop_assert_eq!(found(&one), found(&other));
        prop_assert_eq!(checklist(&one, &region(), today()), checklist(&other, &region(), today()));
    }
}

/// The region that is built in, on dossiers as its schools file them.
mod the_built_in_region {
    use super::*;
    use compleet::rules::builtin;

    const QUESTIONS: [&str; 4] = ["interventies", "reden-op", "ondersteuning-swv", "uitstroombestemming"];

    /// Seven files, three of them scans: what the manual asks for a TLV.
    fn seven() -> Vec<Attachment> {
        let mut op = pdf("Ontwikkelingsperspectief.pdf", &["op"]);
        op.reading.answers = answered(&QUESTIONS);
        vec![
            op,
            scan("Ondertekening OP.pdf", &["ondertekening-op"]),
            scan("Toestemmingsverklaring ouders.pdf", &["toestemmingsverklaring"]),
            scan("Aanvraagformulier TLV.pdf", &["aanvraagformulier-tlv"]),
            pdf("LVS toetsresultaten.pdf", &["lvs-toetsen"]),
            pdf("Selectie plannen.pdf", &["plannen"]),
            pdf("ZIEN observatielijst.pdf", &["seo"]),
        ]
    }

    fn filled_in() -> Details {
        let rules = builtin();
        let request = rules.request_type(&"tlv".into()).expect("it is built in");
        let mut details = Details { request_type: "tlv".into(), ..details() };
        let values = [
            ("samenwerkingsverband", "PO2507"),
            ("titel", request.titles[0].as_str()),
            ("omschrijving", "De leerling heeft meer ondersteuning nodig dan wij kunnen bieden."),
            ("contactpersoon", "M. Jansen"),
            ("email", "m.jansen@school.nl"),
            ("telefoon", "024-1234567"),
        ];
        details.fields = values.iter().map(|(key, value)| ((*key).into(), (*value).to_owned())).collect();
        let seen = ["ondertekening-op", "toestemmingsverklaring", "aanvraagformulier-tlv"].into_iter();
        let arranged = request.preconditions.iter().map(|precondition| precondition.id.as_str());
        details.confirmed = seen.chain(arranged).map(|key| (key.to_owned(), confirmation())).collect();
        details
    }

    fn tlv(details: Option<Details>, attachments: Vec<Attachment>) -> Dossier {
        let (beside, sent, disguise, earlier) = Default::default();
        Dossier { request_type: "tlv".into(), details, attachments, beside, sent, disguise, earlier }
    }

    fn judged(dossier: &Dossier) -> Vec<Finding> {
        check(dossier, &builtin(), today())
    }

    fn codes_of(files: Vec<Attachment>) -> Vec<Code> {
        judged(&tlv(Some(filled_in()), files)).iter().map(Finding::code).collect()
    }

    #[test]
    fn a_perfect_dossier_is_silent() {
        assert_eq!(judged(&tlv(Some(filled_in()), seven())), []);
    }

    #[test]
    fn without_details_it_has_a_line_for_each_scan() {
        let findings = judged(&tlv(None, seven()));
        let codes: Vec<Code> = findings.iter().map(Finding::code).collect();
        let scan = Code::UnconfirmedSignature;
        assert_eq!(codes, [scan, scan, scan, Code::DetailsNotChecked]);
        assert_eq!(Verdict::of(&findings), Verdict::ToConfirm);
    }

    #[test]
    fn its_checklist_says_what_filled_each_line() {
        let lines = checklist(&tlv(Some(filled_in()), seven()), &builtin(), today());
        assert!(lines.iter().all(|line| line.state == LineState::Done), "{lines:#?}");
        let slot = lines.iter().find(|line| line.item == ChecklistItem::Explanation).expect("it has a slot");
        assert_eq!(slot.filled_by[0].file, path("Ontwikkelingsperspectief.pdf"));
    }

    #[test]
    fn an_eighth_file_is_allowed_and_a_ninth_is_not() {
        let mut files = seven();
        files.push(research("IQ-onderzoek.pdf", "iq-onderzoek", &[date("2026-03-12", DateRole::Test)]));
        assert_eq!(codes_of(files.clone()), [Code::ManyAttachments]);
        files.push(research("Dyslexieonderzoek.pdf", "dyslexie", &[date("2026-03-12", DateRole::Test)]));
        assert_eq!(codes_of(files.clone()), [Code::TooManyAttachments]);
        files[8] = placeholder("leeg.docx");
        assert_eq!(codes_of(files), [Code::PlaceholderExplanation, Code::ManyAttachments]);
    }

    #[test]
    fn an_encrypted_op_is_one_thing_to_mend() {
        let mut files = seven();
        files[0].reading.state = State::Encrypted;
        assert_eq!(codes_of(files), [Code::EncryptedDocument]);
    }

    #[test]
    fn old_research_is_an_error_for_a_tlv_only() {
        let old = research("IQ-onderzoek.pdf", "iq-onderzoek", &[date("2024-11-22", DateRole::Test)]);
        let weigh = |request_type: &str| {
            let dossier = Dossier {
                request_type: request_type.into(),
                details: None,
                attachments: vec![old.clone()],
                beside: Default::default(),
                sent: false,
                disguise: Default::default(),
                earlier: Vec::new(),
            };
            let findings = judged(&dossier);
            findings.iter().find(|finding| finding.code() == Code::OutdatedResearch).map(|finding| finding.severity)
        };
        assert_eq!(weigh("tlv"), Some(Severity::Error));
        assert_eq!(weigh("tlv-verlenging"), Some(Severity::Error));
        assert_eq!(weigh("advies-kort"), Some(Severity::Warning));
    }
}

mod a_number_of_documents {
    use super::*;

    /// What is found where so many charts are asked and these files are there beside the others.
    fn asked(at_least: usize, more: &[&str]) -> Vec<Code> {
        let mut rules = region();
        let chart = rules.request_types[0].documents.iter_mut().find(|rule| rule.rule.id.as_str() == "kaart-ver");
        let chart = chart.expect("the region has it");
        (chart.at_least, chart.when) = (at_least, Some(Condition::Not(Box::new(Condition::Absent("kaart".into())))));
        let mut files = good_files();
        files.extend(more.iter().map(|name| pdf(name, &["kaart"])));
        let found = check(&dossier(Some(details()), files), &rules, today());
        found.iter().map(Finding::code).filter(|code| *code == Code::MissingDocument).collect()
    }

    #[test]
    fn is_met_by_as_many_files() {
        assert_eq!(asked(1, &["Kaart noord.pdf"]), []);
        assert_eq!(asked(3, &["Kaart noord.pdf"]), [Code::MissingDocument]);
        assert_eq!(asked(2, &["Kaart noord.pdf", "Kaart zuid.pdf"]), []);
    }
}
