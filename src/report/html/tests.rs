use super::*;
use crate::dossier::Digest as Sha;
use crate::report::{FailedReport, RulesetReport, Summary};
use chrono::NaiveDate;

const LOOK: Look = Look { language: Language::Dutch, strict: false, explain: false };

fn written(report: &Report) -> String {
    let mut out = Vec::new();
    write(report, &LOOK, None, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn ended(failed: usize, not_reached: usize) -> Report {
    let ruleset = RulesetReport { id: "r".into(), version: "1".into(), sha256: Sha([7; 32]) };
    let failure = |at| FailedReport { path: format!("map {at}"), reason: "weg".into() };
    let report = Report::new(NaiveDate::default(), ruleset, Vec::new(), (0..failed).map(failure).collect());
    let summary = Summary { dossiers: failed + not_reached, not_reached, ..report.summary };
    Report { summary, ..report }
}

#[test]
fn a_run_that_somebody_ended_says_what_nobody_got_to() {
    let page = written(&ended(2, 3));
    assert_eq!(
        page.matches("aan 3 dossiers is zij niet toegekomen").count(),
        2,
        "in the summary and in what was not read"
    );
    assert!(page.contains("Van de 5 dossiers is er nog geen compleet."));
    assert!(page.contains("U ziet # van de 2 dossiers."), "those that have a card");
    assert!(!written(&ended(2, 0)).contains("niet toegekomen"));
}

#[test]
fn one_dossier_that_could_not_be_looked_at_is_a_page_too() {
    let page = written(&ended(1, 0));
    assert!(page.contains("Niet te controleren") && page.contains("<p class=\"reason\">Weg</p>"));
    assert!(!page.contains("id=\"summary\""), "one dossier needs no summary");
}

#[test]
fn a_page_of_nothing_is_still_a_page() {
    let page = written(&ended(0, 4));
    assert!(page.contains("aan 4 dossiers is zij niet toegekomen") && page.ends_with("</html>\n"));
}

#[test]
fn a_path_is_shown_by_its_last_part() {
    assert_eq!(name_and_place("scholen/regenboog/dossier 1/"), ("dossier 1", Some("scholen/regenboog/dossier 1/")));
    assert_eq!(name_and_place("C:\\scholen\\dossier 1"), ("dossier 1", Some("C:\\scholen\\dossier 1")));
    assert_eq!(name_and_place("dossier 1"), ("dossier 1", None));
    assert_eq!(name_and_place("/"), ("/", None));
    assert_eq!(name_and_place("."), (".", None));
}
