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
        "Datum vorig onderzoek: 12-03-2022",
        "Eerder onderzoek: 12-03-2022 (Schlichting)",
        "Datum volgend onderzoek: 12-03-2028",
        "Onderzoeker: J. Bakker, 12-03-2024",
        "Geburtsdatum: 12.03.2016",
        "Date of birth: 12 March 2016",
        "Date de naissance : 12 mars 2016",
        "Doğum tarihi: 12.03.2016",
        "Gedruckt am 12.03.2024",
        "In behandeling sinds: 12-03-2022",
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
        ["2024-03-12 test p1 \"De test is afgenomen op\""]
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

/// A report of 30 March 2026 whose test date stands in a line of its head.
fn with_label(line: &str) -> Vec<String> {
    dates(&text(&[
        "# Logopedisch verslag",
        "Naam: Bram Otten",
        "Geboortedatum: 04-04-2016",
        line,
        "Verslagdatum: 30-03-2026",
        "CELF-5 kernscore 82",
    ]))
}

/// Labels before the day of a test, one a line.
const LABELS: &str = "
Onderzoekdatum:
Datum v. onderzoek:
Onderzoek d.d.:
Onderzoek dd
Onderzocht op:
Afname:
Afname d.d.:
Afnamedag:
Datum afname WISC-V-NL:
Testdag 1:
Datum test(en):
Datum van testing:
Ond. datum:
Ond.dat.:
Dat. onderz.:
Afn.dat.:
Datum afn.:
Screeningsdatum:
Datum screening:
Screening:
Datum diagnostiek:
Diagnostiek d.d.:
Data diagnostisch onderzoek:
Observatiedatum:
Observatiedag:
Dag van onderzoek:
Dag(en) van afname:
Onderzoeksdag(en):
Datum/data onderzoek:
Datum (van) onderzoek:
Datum psychologisch onderzoek:
Tijdstip van onderzoek:
Testmomenten:
DATUM ONDERZOEK
Onderzoesdatum:
Onderzoeksdaum:
Plaats en datum onderzoek: Wijchen,
Onderzoek van
Datum onderzoek / afname:
Date of assessment:
Assessment date:
Date tested:
Date of evaluation:
Date seen:
Untersuchungsdatum:
Datum der Untersuchung:
Untersuchung am
Testung vom
Untersuchungstag:
Date de l'examen :
Date du bilan :
Date de passation :
Bilan du
Test tarihi:
Değerlendirme tarihi:
Muayene tarihi:
";

#[test]
fn labels_are_known_by_their_parts_in_any_order_and_language() {
    for label in LABELS.lines().filter(|label| !label.is_empty()) {
        for (day, date) in [("12-03-2026", "2026-03-12"), ("12-03-2024", "2024-03-12")] {
            let found = with_label(&format!("{label} {day}"));
            assert!(found[0].starts_with(&format!("{date} test p1")), "{label}: {found:?}");
            assert!(found[1].starts_with("2026-03-30 report p1"), "{label}: {found:?}");
        }
    }
}

#[test]
fn a_young_report_gives_its_own_day_and_nothing_else() {
    for line in [
        "Afgedrukt op: 01-04-2026",
        "Eerder onderzoek: 05-06-2021 (Schlichting)",
        "Op school sinds: 01-08-2020",
        "In behandeling sinds: 01-09-2022",
        "Datum vorig onderzoek: 12-03-2022",
        "Vorige afname: 10-10-2020",
        "Datum volgend onderzoek: 12-03-2028",
        "Geboortedatum broer: 05-05-2014",
        "Verhuisd op: 01-07-2023",
        "Toestemming ouders d.d. 01-02-2024",
        "TLV geldig tot: 31-07-2024",
        "Versie formulier: juni 2021",
        "Startdatum logopedie: 01-09-2021",
        "De WISC-V werd op 12 mei 2022 afgenomen door de schoolpsycholoog; TIQ 84.",
        "In 2019 werd de Schlichting afgenomen op 12-11-2019.",
        "Leerlingnummer sinds 2020",
        "Doublure: 2022",
    ] {
        let reading = text(&["# Logopedisch verslag", "Datum onderzoek: 12-03-2026", line, "CELF-5 kernscore 82"]);
        assert_eq!(dates(&reading), ["2026-03-12 test p1 \"Datum onderzoek\""], "{line}");
    }
    let history = [
        "# Logopedisch verslag",
        "Datum onderzoek: 12-03-2026",
        "## Voorgeschiedenis",
        "Datum onderzoek: 12-03-2021",
        "## Onderzoek",
        "CELF-5 kernscore 82",
    ];
    assert_eq!(dates(&text(&history)), ["2026-03-12 test p1 \"Datum onderzoek\""]);
    let mentioned = "Uit het verslag d.d. 12-03-2022 van het audiologisch centrum blijkt dat het gehoor goed is.";
    let found = dates(&text(&["# Logopedisch verslag", "Verslagdatum: 30-03-2026", mentioned]));
    assert_eq!(found, ["2026-03-30 report p1 \"Verslagdatum\""]);
}

#[test]
fn an_older_date_in_the_head_under_unknown_words_is_kept() {
    let found = with_label("Sleutelmoment: 12-03-2024");
    assert_eq!(found, ["2026-03-30 report p1 \"Verslagdatum\"", "2024-03-12 unclear p1 \"Sleutelmoment\""]);
    // A younger one changes nothing, and the day of a test says more.
    assert_eq!(with_label("Sleutelmoment: 12-04-2026"), ["2026-03-30 report p1 \"Verslagdatum\""]);
    let tested = text(&["# Logopedisch verslag", "Datum onderzoek: 12-03-2026", "Toverwoord: 12-03-2024"]);
    assert_eq!(dates(&tested), ["2026-03-12 test p1 \"Datum onderzoek\""]);
    let cells = ["# Logopedisch verslag", "Fiebeldag", "|12-03-2024", "Verslagdatum", "|30-03-2026"];
    assert!(dates(&text(&cells)).contains(&"2024-03-12 unclear p1 \"Fiebeldag\"".to_owned()));
}

#[test]
fn a_title_is_no_label_of_the_birth_date_below_it() {
    for title in ["# Verslag van het psychologisch onderzoek", "# Rapport", "Verslag van:"] {
        let reading =
            text(&[title, "Naam", "|Noor Bakker", "Geboortedatum", "|05-05-2017", "WISC-V afgenomen. Totaal IQ 90"]);
        assert_eq!(dates(&reading), Vec::<String>::new(), "{title}");
    }
}

#[test]
fn rows_of_labels_above_rows_of_dates() {
    for lines in [
        &[
            "Naam",
            "|Geboortedatum",
            "|Datum onderzoek",
            "|Verslagdatum",
            "Bram Otten",
            "|04-04-2016",
            "|12-03-2026",
            "|30-03-2026",
        ][..],
        &["Naam Geboortedatum Datum onderzoek Verslagdatum", "Bram Otten 04-04-2016 12-03-2026 30-03-2026"],
        &["Geboortedatum:", "|Onderzoeksdatum:", "04-04-2016", "|12-03-2026"],
        &["Naam: Bram Otten Geboortedatum: 04-04-2016 Datum onderzoek: 12-03-2026 Verslagdatum: 30-03-2026"],
    ] {
        let found = dates(&text(&[&["# Logopedisch verslag"], lines].concat()));
        assert!(found[0].starts_with("2026-03-12 test"), "{lines:?}: {found:?}");
        assert!(found[1..].iter().all(|date| date.starts_with("2026-03-30 report")), "{lines:?}: {found:?}");
    }
    let both = with_label("Datum onderzoek en verslag: 12-03-2026 / 29-03-2026");
    assert!(both[0].starts_with("2026-03-12 test") && both[1].starts_with("2026-03-29 report"), "{both:?}");
}

#[test]
fn a_season_or_a_year_is_a_stretch_of_time() {
    for (value, from, until) in [
        ("voorjaar 2022", "2022-03-01", "2022-06-30"),
        ("het najaar van 2022", "2022-09-01", "2022-12-31"),
        ("schooljaar 2021-2022", "2021-08-01", "2022-07-31"),
        ("2022", "2022-01-01", "2022-12-31"),
    ] {
        for lines in
            [vec![format!("Datum onderzoek: {value}")], vec!["Datum onderzoek".to_owned(), format!("|{value}")]]
        {
            let lines: Vec<&str> = std::iter::once("# IQ-onderzoek").chain(lines.iter().map(String::as_str)).collect();
            let reading = text(&lines);
            let [found] = reading.dates.as_slice() else { panic!("{value}: {:?}", reading.dates) };
            assert_eq!(found.precision, Precision::Span, "{value}");
            assert_eq!((found.date.to_string(), found.until.unwrap().to_string()), (from.to_owned(), until.to_owned()));
        }
    }
    // A year that says something else is no day of a test.
    for line in
        ["Schooljaar 2023-2024", "Schooljaar: 2023-2024", "Groep 5 (2024)", "In 2024 ging het goed.", "Verslag: 2024"]
    {
        assert_eq!(dates(&text(&["# IQ-onderzoek", line])), Vec::<String>::new(), "{line}");
    }
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

#[test]
fn a_column_of_dates_beside_the_tests_holds_test_dates() {
    for (tests, dated) in [("Test / onderdeel", "Datum"), ("Instrument", "Wanneer"), ("Onderdeel", "Afgenomen op")] {
        let reading = text(&[
            "# Logopedisch verslag",
            "Verslagdatum: 4 juli 2025",
            &format!("## {tests}"),
            &format!("## {dated}"),
            "## Score",
            "CELF-5-NL",
            "02-06-2025",
            "69",
            "PPVT-III",
            "2e afname 16-06-'25",
            "84",
            "Sittard, 5 juli 2025",
        ]);
        let found = dates(&reading);
        assert!(found[0].starts_with("2025-06-02 test"), "{tests}: {found:?}");
        assert!(found[1].starts_with("2025-06-16 test"), "{tests}: {found:?}");
        assert!(found[2..].iter().all(|date| date.contains("report")), "{tests}: {found:?}");
    }
    // A column of appointments is none.
    let log = text(&["# Logopedisch verslag", "Wie", "Datum", "Els", "02-06-2025"]);
    assert_eq!(dates(&log), ["2025-06-02 report p1 \"Datum\""]);
}

#[test]
fn a_sentence_tells_when_somebody_was_seen() {
    for (line, date) in [
        ("Op 20 augustus 2025 zagen wij haar met beide ouders.", "2025-08-20"),
        ("Bovengenoemde patiënte zag ik op 9 sept. 2025 op mijn spreekuur.", "2025-09-09"),
        ("In juni 2025 heb ik Liv driemaal gezien.", "2025-06-01"),
        ("Liv, geboren op 4 december 2018, is op 3 mei 2025 onderzocht.", "2025-05-03"),
    ] {
        let found = dates(&text(&["# Logopedisch verslag", line]));
        assert_eq!(found.len(), 1, "{line}: {found:?}");
        assert!(found[0].starts_with(&format!("{date} test p1")), "{line}: {found:?}");
    }
}

#[test]
fn a_sentence_on_something_else_tells_nothing() {
    for line in [
        "In februari 2026 zien wij Amina voor een controle.",
        "In mei 2021 werd zij elders onderzocht.",
        "U verwees naar ons, op 3 mei 2025, het meisje Amina.",
        "Hij woont hier sinds 3 mei 2021. Wij hebben hem onderzocht.",
    ] {
        assert_eq!(dates(&text(&["# Logopedisch verslag", line])), Vec::<String>::new(), "{line}");
    }
    // A label says it better, and what lies years before the report is history.
    let labelled =
        text(&["# Logopedisch verslag", "Datum onderzoek: 2-3-2025", "Op 9 maart 2025 zagen wij de ouders."]);
    assert_eq!(dates(&labelled), ["2025-03-02 test p1 \"Datum onderzoek\""]);
    let history = text(&["# Logopedisch verslag", "Op 9 maart 2019 is zij getest.", "Verslagdatum: 2-3-2025"]);
    assert_eq!(dates(&history), ["2025-03-02 report p1 \"Verslagdatum\""]);
}

#[test]
fn the_dates_of_another_document_in_the_file_are_its_own() {
    let facts = pdf(vec![
        page(&["# Logopedisch verslag", "Datum onderzoek: 2-3-2025"]),
        page(&["# Verzuimoverzicht", "Ongeoorloofd verzuim", "Datum", "13-11-2026", "ziek"]),
    ]);
    assert_eq!(dates(&read("x.pdf", &facts)), ["2025-03-02 test p1 \"Datum onderzoek\""]);
}

#[test]
fn a_row_on_a_talk_in_a_table_of_tests_is_none_of_its_dates() {
    let reading = text(&[
        "# Logopedisch verslag",
        "Onderdeel",
        "|Wanneer",
        "Intake",
        "|02-06-2025",
        "CELF-5-NL",
        "|16-06-2025",
        "Adviesgesprek",
        "|30-06-2025",
    ]);
    assert_eq!(dates(&reading), ["2025-06-16 test p1 \"Wanneer\""]);
}

#[test]
fn a_line_about_earlier_research_heads_the_table_below_it() {
    let reading = text(&[
        "# Logopedisch verslag",
        "Datum afn.: 03-11-'25",
        "Eerder onderzoek (dossier):",
        "Test",
        "|datum",
        "Schlichting",
        "|14-6-2022",
    ]);
    assert_eq!(dates(&reading), ["2025-11-03 test p1 \"Datum afn\""]);
}

#[test]
fn six_digits_are_a_day_behind_the_label_of_a_test_only() {
    let six = text(&["# Logopedisch verslag", "Gb", "|211118", "Dat. ond.", "|030626", "Dossiernummer", "|040526"]);
    assert_eq!(dates(&six), ["2026-06-03 test p1 \"Dat. ond\""]);
}

#[test]
fn a_name_with_a_birth_date_beside_it_gives_no_day_of_a_report() {
    for line in ["Betreft: Noor el Idrissi, 19-09-2019", "## Teun (08-03-2014)", "12-07-2016, v"] {
        assert_eq!(dates(&text(&["# Logopedisch verslag", line, "CELF-5 82"])), Vec::<String>::new(), "{line}");
    }
}
