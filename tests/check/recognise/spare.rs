//! Days of which a report does not say what they are.

use super::shared::{dates, text};

fn told(lines: &[&str]) -> Vec<String> {
    let mut all = vec!["# Logopedisch verslag", "Naam: Mila van Dongen", "Geboortedatum: 03-04-2018"];
    all.extend(lines);
    dates(&text(&all))
}

#[test]
fn the_day_of_a_signature_is_that_of_the_report_whatever_titles_follow_the_name() {
    let found = told(&["Mila maakt korte zinnen.", "Farmsum, 16-03-2026   A.J. Reinders, logopedist en GZ-psycholoog"]);
    assert_eq!(found, ["2026-03-16 report p1 \"\""]);
    let dated = told(&["Mila maakt korte zinnen.", "Getekend: A.J. Reinders", "16-03-2026"]);
    assert!(dated.iter().any(|date| date.starts_with("2026-03-16 ")), "{dated:?}");
}

#[test]
fn a_labelled_day_in_brackets_is_that_of_the_test_however_young_the_report_is() {
    let found = told(&[
        "CELF-5 (ond.dat. 01-10-2024), 82.",
        "In 2019 werd de Schlichting afgenomen op 12-11-2019.",
        "Wijchen, 3 maart 2026",
    ]);
    assert!(found.first().is_some_and(|date| date.starts_with("2024-10-01 test")), "{found:?}");
    assert!(found.iter().all(|date| !date.starts_with("2019")), "{found:?}");
}

#[test]
fn a_label_stands_over_the_dates_of_its_own_column() {
    // One line may hold the heads of two columns, and their dates.
    let heads = dates(&text(&[
        "# RAKIT-2 intelligentietest",
        "Kandidaat",
        "|Geb.datum Testdatum",
        "Wolthof",
        "|02-11-2014 08-03-2024",
    ]));
    assert!(heads.iter().any(|date| date.starts_with("2024-03-08 test")), "{heads:?}");
}

#[test]
fn a_day_beside_a_name_may_be_that_of_a_birth_and_is_asked() {
    let found =
        dates(&text(&["# Logopedisch verslag", "Mila van Dongen, 03-04-2018, groep 4", "Mila maakt korte zinnen."]));
    assert!(found.iter().all(|date| date.contains(" unclear ")), "{found:?}");
}

#[test]
fn an_older_day_in_the_text_leaves_a_doubt() {
    let found = told(&[
        "Mila zat op 3 mei 2023 bij ons aan tafel met haar moeder en een map vol papieren over haar eerste jaren thuis.",
        "Zij maakt korte zinnen.",
        "Farmsum, 16-03-2026   A.J. Reinders, logopedist",
    ]);
    assert!(found.iter().any(|date| date.starts_with("2026-03-16 report")), "{found:?}");
}

#[test]
fn a_test_alone_before_its_days_in_the_head_was_done_on_them() {
    let found = dates(&text(&[
        "FysioKids",
        "M-ABC-2 14 en 21 jan 2025",
        "Patiënt: Sem Kuipers, geb. 11-05-2017",
        "# Kinderfysiotherapie",
    ]));
    assert!(found.iter().any(|date| date.starts_with("2025-01-21 test")), "{found:?}");
}

#[test]
fn a_birth_date_claims_no_day_that_follows_it() {
    let found = dates(&text(&[
        "# Compte rendu médical",
        "Cher confrère,",
        "J'ai vu en consultation votre patient Ayoub Benslimane, né le 20/02/2018, le 08/01/2026, accompagné de sa mère.",
    ]));
    assert!(found.iter().any(|date| date.starts_with("2026-01-08 test")), "{found:?}");
    assert!(found.iter().all(|date| !date.starts_with("2018")), "{found:?}");
}
