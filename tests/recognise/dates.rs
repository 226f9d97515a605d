//! How old research says it is.

use super::shared::{dates, page, pdf, read, scan, text};
use compleet::dossier::Precision;

#[test]
fn every_label_says_what_its_date_is() {
    for (line, role) in [
        ("Datum onderzoek: 12-03-2024", "test"),
        ("Onderzoeksdatum 12 maart 2024", "test"),
        ("Onderzoeksdata: 12 mrt 2024", "test"),
        ("Datum van onderzoek: dinsdag 12 maart 2024", "test"),
        ("Afnamedatum: 12-03-2024", "test"),
        ("Datum afname : 12/3/24", "test"),
        ("Testdatum: 2024-03-12", "test"),
        ("Jan is onderzocht op 12 maart 2024 door de psycholoog.", "test"),
        ("De WISC-V is afgenomen op 12 mrt. '24.", "test"),
        ("Periode van onderzoek: 12 maart 2024", "test"),
        ("Datum verslag: 12.03.2024", "report"),
        ("Verslagdatum: Nijmegen, 12 maart 2024", "report"),
        ("Rapportagedatum: 12-03-2024", "report"),
        ("Verslag d.d. 12 maart 2024", "report"),
        ("Plaats, datum: Nijmegen, 12 maart 2024", "report"),
        ("Nijmegen, 12 maart 2024", "report"),
        ("Datum adviesgesprek: 12-03-2024", "weak"),
    ] {
        let found = dates(&text(&["# Intelligentieonderzoek", line]));
        assert_eq!(found.len(), 1, "{line}: {found:?}");
        assert!(found[0].starts_with(&format!("2024-03-12 {role} p1")), "{line}: {found:?}");
    }
}

#[test]
fn some_dates_never_say_how_old_research_is() {
    for line in [
        "Geboortedatum: 12-03-2016",
        "geb.dat.: 12-03-2016",
        "Jan, geboren op 12 maart 2016",
        "Afgedrukt op: 12-03-2024",
        "Printdatum 12-03-2024",
        "Datum afdruk: 12-03-2024",
        "COTAN: maart 2018",
        "Normen: 01-01-2018",
        "Schooljaar 2023-2024",
        "Volgende evaluatie: 12-03-2027",
        "Datum onderzoek: 12 maart jl.",
        "Datum onderzoek: 31-02-2024",
        "Datum onderzoek: volgt",
        "d.d. 12 maart jl.",
        "Datum onderzoek: 2024",
    ] {
        assert_eq!(dates(&text(&["# Intelligentieonderzoek", line])), Vec::<String>::new(), "{line}");
    }
}

#[test]
fn the_parents_signature_has_a_date_of_its_own() {
    let reading = text(&[
        "# IQ-onderzoek",
        "Datum onderzoek: 12-03-2024",
        "",
        "Handtekening ouder(s)/verzorger(s)",
        "Datum: 20-05-2025",
    ]);
    assert_eq!(dates(&reading), ["2024-03-12 test p1 \"Datum onderzoek\""]);
}

#[test]
fn a_label_and_its_date_in_two_cells_or_lines() {
    assert_eq!(
        dates(&text(&["# IQ-onderzoek", "Datum onderzoek", "12-03-2024"])),
        ["2024-03-12 test p1 \"Datum onderzoek\""]
    );
    assert_eq!(
        dates(&text(&["# IQ-onderzoek", "De test is afgenomen op", "12 maart 2024 in Nijmegen."])),
        ["2024-03-12 test p1 \"afgenomen op\""]
    );
    assert_eq!(
        dates(&text(&[
            "# IQ-onderzoek",
            "Geboortedatum",
            "12-03-2016",
            "Datum onderzoek",
            "12-03-2024",
            "Verslagdatum",
            "20-03-2024"
        ])),
        ["2024-03-12 test p1 \"Datum onderzoek\"", "2024-03-20 report p1 \"Verslagdatum\""]
    );
}

#[test]
fn a_table_with_its_labels_above() {
    let reading = text(&[
        "# IQ-onderzoek",
        "Naam",
        "Geboortedatum",
        "Datum onderzoek",
        "Jan de Vries",
        "12-03-2016",
        "12-03-2024",
    ]);
    assert_eq!(dates(&reading), ["2024-03-12 test p1 \"Datum onderzoek\""]);
    let rows = text(&[
        "# Onderzoek",
        "Test",
        "Datum afname",
        "TIQ",
        "WISC-V",
        "12-03-2024",
        "98",
        "RAKIT-2",
        "05-02-2021",
        "95",
    ]);
    assert_eq!(dates(&rows), ["2024-03-12 test p1 \"Datum afname\"", "2021-02-05 test p1 \"Datum afname\""]);
}

#[test]
fn several_tests_each_have_their_date() {
    let facts = pdf(vec![
        page(&["# Psychologisch onderzoek", "Data onderzoek: 5 en 12 maart 2024", "Verslagdatum: 2 april 2024"]),
        page(&["CELF-5: afgenomen op 19-03-2024"]),
    ]);
    assert_eq!(
        dates(&read("onderzoek.pdf", &facts)),
        [
            "2024-03-05 test p1 \"Data onderzoek\"",
            "2024-03-12 test p1 \"Data onderzoek\"",
            "2024-03-19 test p2 \"afgenomen op\"",
            "2024-04-02 report p1 \"Verslagdatum\"",
        ]
    );
}

#[test]
fn a_month_is_its_first_day_and_says_so() {
    let reading = text(&["# IQ-onderzoek", "Onderzoeksdatum: maart 2024"]);
    assert_eq!(dates(&reading), ["2024-03-01 test p1 \"Onderzoeksdatum\""]);
    assert_eq!(reading.dates[0].precision, Precision::Month);
    assert_eq!(reading.dates[0].text, "maart 2024");
}

#[test]
fn the_name_gives_a_date_only_where_nothing_better_does() {
    for (name, date) in [
        ("IQ-onderzoek 2024-03-12.pdf", "2024-03-12"),
        ("IQ-onderzoek_12-03-2024.pdf", "2024-03-12"),
        ("20240312 IQ-onderzoek.pdf", "2024-03-12"),
        ("IQ-onderzoek_12_03_2024.pdf", "2024-03-12"),
        ("IQ-onderzoek mrt 2024.pdf", "2024-03-01"),
        ("IQ-onderzoek maart_2024.pdf", "2024-03-01"),
    ] {
        assert_eq!(dates(&read(name, &pdf(vec![scan()]))), [format!("{date} weak name \"\"")], "{name}");
    }
    assert_eq!(dates(&read("IQ-onderzoek 2024.pdf", &pdf(vec![scan()]))), Vec::<String>::new());
    let birthday = pdf(vec![page(&["# IQ-onderzoek", "Geboortedatum: 12-03-2016"])]);
    assert_eq!(dates(&read("IQ-onderzoek Jan 12-03-2016.pdf", &birthday)), Vec::<String>::new());
    let better = read("IQ-onderzoek 2020-01-01.pdf", &pdf(vec![page(&["# IQ-onderzoek", "Verslagdatum: 12-03-2024"])]));
    assert_eq!(dates(&better), ["2024-03-12 report p1 \"Verslagdatum\""]);
}
