use super::*;
use crate::dossier::Digest as Sha;
use crate::message::Repeat;
use crate::report::{FailedReport, LeftReport};

const LOOK: Look = Look { language: Language::Dutch, strict: false, explain: false, several: true };

fn dossier(name: &str, verdict: Verdict) -> DossierReport {
    DossierReport {
        path: format!("school/{name}"),
        name: name.to_owned(),
        request_type: "tlv".into(),
        request_type_name: "TLV".into(),
        received: false,
        date: NaiveDate::default(),
        verdict,
        attachments: Vec::new(),
        checklist: Vec::new(),
        findings: Vec::new(),
        notices: Vec::new(),
        has_details: true,
        declare: String::new(),
        repeat: Repeat::default(),
        rules_name: String::new(),
        channel: String::new(),
        numbered: true,
        sent: false,
        number: None,
        steps: Vec::new(),
    }
}

fn page(look: Look, dossiers: &[(DossierReport, Option<Drawn>)], rest: &Rest) -> String {
    let ruleset = RulesetReport { id: "r".into(), name: "R".into(), version: "1".into(), sha256: Sha([7; 32]) };
    let mut summary = Summary::default();
    dossiers.iter().for_each(|(dossier, _)| summary.add(dossier.verdict));
    rest.failed.iter().for_each(|_| summary.add_failed());
    rest.not_reached.iter().for_each(|_| summary.add_not_reached());
    let mut book = Book::new(look, Spill::in_memory());
    dossiers.iter().for_each(|(dossier, drawn)| book.dossier(dossier, drawn.as_ref()).unwrap());
    let mut out = Vec::new();
    book.end(&End { date: NaiveDate::default(), ruleset: &ruleset, rest, summary }, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn rest(failed: usize, not_reached: usize) -> Rest {
    let failure =
        |at| FailedReport { path: format!("map {at}"), name: format!("map {at}"), reason: "weg\nof niet".into() };
    let left = |at| LeftReport { path: format!("s/rest {at}"), name: format!("rest {at}") };
    Rest {
        failed: (0..failed).map(failure).collect(),
        not_reached: (0..not_reached).map(left).collect(),
        passed_by: Vec::new(),
    }
}

#[test]
fn a_run_that_somebody_ended_says_what_nobody_got_to() {
    let done = [(dossier("een", Verdict::Complete), None)];
    let page = page(LOOK, &done, &rest(2, 3));
    assert!(page.contains("Van de 6 dossiers zijn er 3 bekeken. Daarvan is er 1 compleet."), "{page}");
    assert_eq!(page.matches("3 dossiers zijn niet bekeken").count(), 2, "in the summary and in what was not read");
    assert!(page.contains("<li class=\"left\"><strong>3</strong>"), "the tiles add up to all");
    assert!(page.contains("<bdi>rest 2</bdi>"), "each by name");
    assert!(page.contains("U ziet # van de 3 dossiers."), "those that have a card");
    assert!(!self::page(LOOK, &done, &rest(2, 0)).contains("niet bekeken"));
}

#[test]
fn one_dossier_that_could_not_be_looked_at_is_a_page_too() {
    let page = page(Look { several: false, ..LOOK }, &[], &rest(1, 0));
    assert!(page.contains("Niet te controleren") && page.contains("<p class=\"reason\">Weg\nof niet</p>"));
    assert!(!page.contains("id=\"summary\""), "one dossier needs no summary");
}

#[test]
fn one_dossier_that_nobody_got_to_is_not_passed_over() {
    let page = page(Look { several: false, ..LOOK }, &[], &rest(0, 1));
    assert!(page.contains("<p>De controle is afgebroken: 1 dossier is niet bekeken.</p>"), "{page}");
}

#[test]
fn a_page_of_nothing_is_still_a_page() {
    let page = page(LOOK, &[], &rest(0, 4));
    assert!(page.contains("Van de 4 dossiers zijn er 0 bekeken.</p>") && page.ends_with("</html>\n"));
}

#[test]
fn pictures_that_nobody_waited_for_are_told() {
    let done =
        [(dossier("een", Verdict::Incomplete), Some(Drawn::Ended)), (dossier("twee", Verdict::Incomplete), None)];
    let page = page(LOOK, &done, &Rest::default());
    assert!(page.contains("De controle is afgebroken: van 1 dossier zijn de afbeeldingen niet getekend."), "{page}");
    assert_eq!(page.matches("De afbeeldingen zijn niet getekend: de controle is afgebroken.").count(), 1);
}

#[test]
fn among_many_what_is_complete_is_folded_and_every_card_leads_back() {
    let two = [(dossier("een", Verdict::Complete), None), (dossier("twee", Verdict::CompleteWithRemarks), None)];
    let many = page(LOOK, &two, &Rest::default());
    assert_eq!(many.matches("<details class=\"fold\">").count(), 1);
    assert!(many.contains("href=\"#r1\"") && many.contains("href=\"#r2\""));
    let one = page(Look { several: false, ..LOOK }, &two[..1], &Rest::default());
    assert_eq!(one.matches("<details").count() + one.matches("href=\"#r1\"").count(), 0);
}

#[test]
fn folders_with_loose_files_are_named() {
    let passed = Rest { passed_by: vec!["s/fotos & zo".into()], ..Rest::default() };
    let page = page(LOOK, &[(dossier("een", Verdict::Complete), None)], &passed);
    assert!(
        page.contains("Niet bekeken: losse lijsten of notities die niet in een dossier staan, in s/fotos &amp; zo."),
        "{page}"
    );
}
